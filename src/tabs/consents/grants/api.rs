//! Applications with access by the API, by the functions of the pages.

use poem_openapi::param::Path;
use poem_openapi::{Object, OpenApi};

use super::acts::{self, NotRemoved};
use crate::environment::policy::Act;
use crate::http::api::answer::{Answer, Done};
use crate::http::api::caller::Caller;
use crate::http::api::problem::Problem;
use crate::http::api::{About, time};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::grants;
use crate::identity::grant::{self, Grant};
use crate::mfa::change::Refused;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct GrantsApi;

/// Something that an application may see.
#[derive(Clone, Debug, Object)]
pub struct GrantedScope {
    /// Its name, such as `email`.
    pub scope: String,
    /// What people read for it.
    pub label: String,
    /// More about it.
    #[oai(skip_serializing_if_is_none)]
    pub help: Option<String>,
}

/// An application with access to the account.
#[derive(Clone, Debug, Object)]
pub struct ApplicationGrant {
    /// The application's name.
    pub application: String,
    /// What it is called.
    pub label: String,
    /// The domain at which it is.
    #[oai(skip_serializing_if_is_none)]
    pub domain: Option<String>,
    /// Whether the environment still has it; otherwise it has no access, until it is there again.
    pub offered: bool,
    /// What it may see; of one that is not offered any more, what it was given.
    pub scopes: Vec<GrantedScope>,
    /// Since when.
    pub granted: String,
    /// When something was added last.
    pub changed: String,
    /// When it last used it, to the hour.
    #[oai(skip_serializing_if_is_none)]
    pub last_used: Option<String>,
    /// Whether it can be taken away here.
    pub removable: bool,
}

/// The applications with access.
#[derive(Clone, Debug, Object)]
pub struct ApplicationGrants {
    /// In the order in which they got it.
    pub grants: Vec<ApplicationGrant>,
}

fn row(ctx: &Ctx, caller: &Caller, grant: &Grant) -> ApplicationGrant {
    let scopes = acts::scopes(ctx, caller, grant).into_iter();
    ApplicationGrant {
        application: grant.application.clone(),
        label: grants::label(ctx, &grant.application),
        domain: grants::domain(ctx, &grant.application),
        offered: acts::is_offered(ctx, grant),
        scopes: scopes.map(|(scope, it)| GrantedScope { scope, label: it.label, help: it.help }).collect(),
        granted: time(grant.granted_at),
        changed: time(grant.changed_at),
        last_used: grant.last_used_at.map(time),
        removable: acts::is_editable(ctx),
    }
}

#[OpenApi(tag = "About::Agreements")]
impl GrantsApi {
    /// Lists the applications with access to the account, and what each may see.
    #[oai(path = "/grants", method = "get", operation_id = "grants.list")]
    async fn list(&self, ctx: Ctx, caller: Caller) -> Result<Answer<ApplicationGrants>, Problem> {
        if !acts::is_shown(&ctx) {
            return Err(Fault::NotFound.into());
        }
        let found = grant::of(&ctx.scope(), caller.account.id).await.map_err(Fault::from)?;
        Ok(Answer::new(&ApplicationGrants { grants: found.iter().map(|grant| row(&ctx, &caller, grant)).collect() }))
    }

    /// Takes an application's access away at once. What it has copied before is not deleted by it.
    #[oai(path = "/grants/:name", method = "delete", operation_id = "grants.remove")]
    async fn remove(&self, ctx: Ctx, caller: Caller, name: Path<String>) -> Result<Done, Problem> {
        let grant = acts::removable(&ctx, &caller, &name.0).await?.ok_or(Fault::NotFound)?;
        let member = caller.demand(&ctx, Act::Consents).await?;
        match acts::remove(&ctx, &member, &grant).await? {
            Ok(()) => Ok(Done::new()),
            Err(NotRemoved::Gone) => Err(Fault::NotFound.into()),
            Err(NotRemoved::Unproved) => Err(Problem::refused(&ctx, Refused::Unproved)),
        }
    }
}
