//! The session that asks: who it is, how strong, and its end.

use poem_openapi::{Object, OpenApi};

use crate::environment::policy::{self, Act};
use crate::http::api::answer::{Answer, Done};
use crate::http::api::caller::Caller;
use crate::http::api::problem::Problem;
use crate::http::api::{About, time};
use crate::http::context::Ctx;
use crate::identity::account::Account;
use crate::identity::identifier::Identifier as Known;
use crate::identity::proof::{Factor, Proof as Proved};
use crate::identity::session::{self, Kind};
use crate::sign_on::sign_off;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct SessionApi;

/// One identifier of the person.
#[derive(Clone, Debug, Object)]
pub struct Identifier {
    /// `email`, `username` or `phone`.
    #[oai(rename = "type")]
    pub kind: String,
    /// The identifier.
    pub value: String,
    /// Whether it is the first of its kind.
    pub primary: bool,
    /// Whether the person has proved that it is theirs.
    pub verified: bool,
}

/// Something that was proved.
#[derive(Clone, Debug, Object)]
pub struct Proof {
    /// `password`, `address`, `recovery`, or the id of a method.
    pub factor: String,
    /// With which device.
    #[oai(skip_serializing_if_is_none)]
    pub device: Option<String>,
    /// When.
    pub at: String,
    /// How long ago, in seconds.
    pub age: u64,
}

/// A session.
#[derive(Clone, Debug, Object)]
pub struct Session {
    /// Its id.
    pub id: String,
    /// `api` or `browser`.
    pub kind: String,
    /// The id of the person's account.
    pub account: String,
    /// What the person is called, when they have said.
    #[oai(skip_serializing_if_is_none)]
    pub name: Option<String>,
    /// The person's identifiers, primary ones first.
    pub identifiers: Vec<Identifier>,
    /// Authentication method references (RFC 8176).
    pub amr: Vec<String>,
    /// What was proved, with its age.
    pub proofs: Vec<Proof>,
    /// For how many seconds a proof counts where step-up is asked for.
    #[oai(skip_serializing_if_is_none)]
    pub step_up_max_age: Option<u64>,
    /// When it began.
    pub created: String,
    /// When it ends unless it is used: every request moves this, to the minute.
    pub idle_ends: String,
    /// When it ends at the latest.
    pub expires: String,
    /// The token for `X-CSRF-Token`, for callers who came with a cookie.
    #[oai(skip_serializing_if_is_none)]
    pub csrf_token: Option<String>,
}

impl Session {
    /// As it is told to whoever has it.
    pub fn new(ctx: &Ctx, session: &session::Session, person: &Account, identifiers: &[Known]) -> Self {
        let identifier = |known: &Known| Identifier {
            kind: known.kind.as_str().to_owned(),
            value: known.shown.clone(),
            primary: known.primary,
            verified: known.verified_at.is_some(),
        };
        let ends = session.ends(&policy::sessions(&ctx.live, person));
        Self {
            id: session.id.to_string(),
            kind: session.kind.as_str().to_owned(),
            account: person.id.to_string(),
            name: person.display_name(),
            identifiers: identifiers.iter().map(identifier).collect(),
            amr: session.proofs.amr().into_iter().map(str::to_owned).collect(),
            proofs: session.proofs.iter().map(|proved| proof(ctx, proved)).collect(),
            step_up_max_age: policy::step_up(&ctx.live, person, Act::Devices).map(|asked| asked.max_age.as_secs()),
            created: time(session.created_at),
            idle_ends: time(ends.idle),
            expires: time(ends.last),
            csrf_token: None,
        }
    }
}

fn proof(ctx: &Ctx, proved: &Proved) -> Proof {
    let factor = match proved.factor {
        Factor::Password => "password",
        Factor::Address => "address",
        Factor::Recovery(_) => "recovery",
        Factor::Provider | Factor::ProviderSession => "provider",
        Factor::Device(method) => method.as_str(),
    };
    Proof {
        factor: factor.to_owned(),
        device: proved.device.map(|id| id.to_string()),
        at: time(proved.at),
        age: ctx.now.since(proved.at).as_secs(),
    }
}

#[OpenApi(tag = "About::SigningOn")]
impl SessionApi {
    /// Tells who is signed on, and how strong.
    #[oai(path = "/session", method = "get", operation_id = "session.show")]
    async fn show(&self, ctx: Ctx, caller: Caller) -> Result<Answer<Session>, Problem> {
        let mut told = Session::new(&ctx, &caller.session, &caller.account, &caller.identifiers);
        if caller.session.kind == Kind::Browser {
            told.csrf_token = Some(caller.csrf(&ctx));
        }
        Ok(Answer::new(&told))
    }

    /// Signs off.
    #[oai(path = "/session", method = "delete", operation_id = "session.end")]
    async fn end(&self, ctx: Ctx, caller: Caller) -> Result<Done, Problem> {
        sign_off::end(&ctx, &caller).await?;
        Ok(Done::new().without_session(&ctx, &caller))
    }
}
