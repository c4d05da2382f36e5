//! Linked accounts by the API: listed, unlinked, and where a person goes to link one. Linking itself takes a browser, in which the
//! person signs on at the provider and then gives their word: the answer of a provider comes to the browser that was sent there,
//! and a program has none.

use poem::http::StatusCode;
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};

use super::linking::{self, NotUnlinked};
use crate::config::sections::accounts::Part;
use crate::environment::policy::{self, Act};
use crate::http::api::answer::{Answer, Done};
use crate::http::api::caller::Caller;
use crate::http::api::problem::{Code, Problem};
use crate::http::api::{About, time};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::federation;
use crate::identity::linked;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct LinkedAccountsApi;

/// An account at an identity provider.
#[derive(Clone, Debug, Object)]
pub struct LinkedAccount {
    /// Its id.
    pub id: String,
    /// The provider's name in the environment.
    pub provider: String,
    /// What people read for the provider.
    pub label: String,
    /// By what people know the account there.
    pub name: String,
    /// Whether the person can sign on with it now.
    pub active: bool,
    /// Whether it can be unlinked: it is not the last way in.
    pub removable: bool,
    /// When it was linked.
    pub linked: String,
    /// When somebody last signed on with it.
    #[oai(skip_serializing_if_is_none)]
    pub last_used: Option<String>,
}

/// A provider that can be linked.
#[derive(Clone, Debug, Object)]
pub struct LinkableProvider {
    /// Its name in the environment.
    pub provider: String,
    /// What people read.
    pub label: String,
}

/// Linked accounts, and what can be linked.
#[derive(Clone, Debug, Object)]
pub struct LinkedAccounts {
    /// The linked accounts, in the order in which they were linked.
    pub linked_accounts: Vec<LinkedAccount>,
    /// The providers that can be linked.
    pub providers: Vec<LinkableProvider>,
}

/// What is to be linked.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct NewLink {
    /// The provider's name in the environment.
    pub provider: String,
}

/// Where linking goes on.
#[derive(Clone, Debug, Object)]
pub struct LinkAt {
    /// The page on which the person links the account, in a browser in which they are signed on.
    pub url: String,
}

#[OpenApi(tag = "About::Sessions")]
impl LinkedAccountsApi {
    /// Lists the accounts at identity providers that the person signs on with.
    #[oai(path = "/linked-accounts", method = "get", operation_id = "linked_accounts.list")]
    async fn list(&self, ctx: Ctx, caller: Caller) -> Result<Answer<LinkedAccounts>, Problem> {
        if ctx.live.config.accounts.linked == Part::Off {
            return Err(Fault::NotFound.into());
        }
        let mut linked_accounts = Vec::new();
        let ways = linking::Ways::find(&ctx, &caller).await?;
        for it in linked::of(&ctx.scope(), caller.account.id).await? {
            linked_accounts.push(LinkedAccount {
                id: it.id.to_string(),
                label: federation::label(&ctx, &it.provider),
                active: policy::links(&ctx.live, &caller.account, &it),
                removable: linking::is_editable(&ctx) && ways.lead_in_without(it.id),
                provider: it.provider,
                name: it.name,
                linked: time(it.linked_at),
                last_used: it.last_used_at.map(time),
            });
        }
        let choices = federation::choices(&ctx, |provider| provider.link && linking::is_editable(&ctx));
        let providers = choices.into_iter().map(|it| LinkableProvider { provider: it.id, label: it.label });
        Ok(Answer::new(&LinkedAccounts { linked_accounts, providers: providers.collect() }))
    }

    /// Tells where the person links an account: the provider's answer comes to a browser, not to a program.
    #[oai(path = "/linked-accounts", method = "post", operation_id = "linked_accounts.link")]
    async fn link(&self, ctx: Ctx, caller: Caller, Json(new): Json<NewLink>) -> Result<Answer<LinkAt>, Problem> {
        if !linking::is_editable(&ctx) {
            return Err(Fault::NotFound.into());
        }
        let member = caller.demand(&ctx, Act::LinkedAccounts).await?;
        linking::linkable(&ctx, &member, &new.provider).ok_or(Fault::NotFound)?;
        Ok(Answer::new(&LinkAt { url: ctx.live.address.url("accounts") }))
    }

    /// Unlinks an account; never the last way in.
    #[oai(path = "/linked-accounts/:id", method = "delete", operation_id = "linked_accounts.unlink")]
    async fn unlink(&self, ctx: Ctx, caller: Caller, id: Path<String>) -> Result<Done, Problem> {
        if !linking::is_editable(&ctx) {
            return Err(Fault::NotFound.into());
        }
        let id = id.0.parse().map_err(|_| Fault::NotFound)?;
        let member = caller.demand(&ctx, Act::LinkedAccounts).await?;
        match linking::unlink(&ctx, &member, id).await? {
            Ok(()) => Ok(Done::new()),
            Err(NotUnlinked::Gone) => Err(Fault::NotFound.into()),
            Err(NotUnlinked::Over) => Err(Problem::conflict("What has to be proved changed meanwhile.")),
            Err(NotUnlinked::LastWayIn) => {
                let why = "This is the last way into the account. Set a password or add a passkey first.";
                Err(Problem::new(StatusCode::CONFLICT, Code::LastWayIn, why))
            }
        }
    }
}
