//! Sessions by the API: listed page by page, ended one by one or all but this one. A cursor is bound to the environment and the
//! person, so that it opens nobody else's list and is not made by hand.

use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};

use super::ending;
use super::naming::{self, Refused};
use super::shown::{Names, is_editable};
use crate::config::sections::accounts::Part;
use crate::environment::policy::{self, Act};
use crate::http::api::answer::{Answer, Done};
use crate::http::api::caller::Caller;
use crate::http::api::problem::Problem;
use crate::http::api::{About, time};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::session;
use crate::kit::id::UserId;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct SessionsApi;

/// Sessions on a page, unless the caller wants fewer.
const PAGE: u64 = 20;

/// A session in a list.
#[derive(Clone, Debug, Object)]
#[oai(rename = "ListedSession")]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// `browser` or `api`.
    pub kind: String,
    /// Whether it is the one that asks.
    pub current: bool,
    /// The id of the browser that carries it; those with the same one are one device. Programs have none.
    #[oai(skip_serializing_if_is_none)]
    pub device: Option<String>,
    /// What the person calls that browser, or the program.
    #[oai(skip_serializing_if_is_none)]
    pub name: Option<String>,
    /// "Firefox", where it is known.
    #[oai(skip_serializing_if_is_none)]
    pub browser: Option<String>,
    /// "Windows", where it is known.
    #[oai(skip_serializing_if_is_none)]
    pub platform: Option<String>,
    /// About where it began, in the language of the request, where it is known.
    #[oai(skip_serializing_if_is_none)]
    pub place: Option<String>,
    /// Authentication method references (RFC 8176) of what was proved in it.
    pub amr: Vec<String>,
    /// How well it is proved: `one_factor`, `two_factors` or `phishing_resistant`.
    pub strength: String,
    /// When it began.
    pub created: String,
    /// When it was last used, to the minute.
    pub last_active: String,
}

/// A page of sessions.
#[derive(Clone, Debug, Object)]
pub struct Sessions {
    /// The sessions, last active first.
    pub sessions: Vec<Listed>,
    /// How many there are on all pages.
    pub total: u64,
    /// Asks for the next page; absent on the last.
    #[oai(skip_serializing_if_is_none)]
    pub next: Option<String>,
}

/// What a browser or program is to be called.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct NameSession {
    /// The name, at most 100 characters; an empty one takes it away.
    pub name: String,
}

/// How many sessions have ended.
#[derive(Clone, Debug, Object)]
pub struct Ended {
    /// How many.
    pub ended: u64,
    /// The bearer token from now on, for callers who came with one.
    #[oai(skip_serializing_if_is_none)]
    pub token: Option<String>,
    /// The token for `X-CSRF-Token` from now on, for callers who came with a cookie.
    #[oai(skip_serializing_if_is_none)]
    pub csrf_token: Option<String>,
}

/// What is said where the authority for an act has gone at this very moment.
const UNPROVED: &str = "What was proved has changed meanwhile. Prove it again.";

const PURPOSE: &str = "sessions cursor";

fn cursor(ctx: &Ctx, account: UserId, start: u64) -> String {
    let mac = ctx.live.keys.mac(PURPOSE, &[account.uuid().as_bytes(), &start.to_be_bytes()]);
    format!("{start}.{mac}")
}

fn read(ctx: &Ctx, account: UserId, cursor: &str) -> Option<u64> {
    let (start, mac) = cursor.split_once('.')?;
    let start: u64 = start.parse().ok()?;
    ctx.live.keys.verifies(mac, PURPOSE, &[account.uuid().as_bytes(), &start.to_be_bytes()]).then_some(start)
}

fn row(ctx: &Ctx, caller: &Caller, session: &session::Session, names: &Names) -> Listed {
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Listed {
        id: session.id.to_string(),
        kind: session.kind.as_str().to_owned(),
        current: session.id == caller.session.id,
        device: session.browser.map(|browser| browser.to_string()),
        name: names.name(session).map(str::to_owned),
        browser: named(&session.agent.browser),
        platform: named(&session.agent.platform),
        place: session.agent.place.as_ref().and_then(|place| place.name(&ctx.language)).map(str::to_owned),
        amr: session.proofs.amr().into_iter().map(str::to_owned).collect(),
        strength: session.proofs.assurance().as_str().to_owned(),
        created: time(session.created_at),
        last_active: time(session.last_active_at),
    }
}

fn editable(ctx: &Ctx) -> Result<(), Fault> {
    if is_editable(ctx) { Ok(()) } else { Err(Fault::NotFound) }
}

#[OpenApi(tag = "About::Sessions")]
impl SessionsApi {
    /// Lists where the person is signed on.
    #[oai(path = "/sessions", method = "get", operation_id = "sessions.list")]
    async fn list(
        &self,
        ctx: Ctx,
        caller: Caller,
        /// The `next` of the page before.
        cursor: Query<Option<String>>,
        /// How many on a page, at most 100.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u64>>,
    ) -> Result<Answer<Sessions>, Problem> {
        if ctx.live.config.accounts.sessions == Part::Off {
            return Err(Fault::NotFound.into());
        }
        let account = caller.account.id;
        let start = match &cursor.0 {
            None => 0,
            Some(cursor) => read(&ctx, account, cursor).ok_or(Fault::BadRequest("error-body"))?,
        };
        let end = start.saturating_add(limit.0.unwrap_or(PAGE).clamp(1, 100));
        let limits = policy::sessions(&ctx.live, &caller.account);
        let (found, total) = session::list(&ctx.scope(), account, &limits, ctx.now, start..end).await?;
        let names = Names::of(&ctx, &caller, &found).await?;
        Ok(Answer::new(&Sessions {
            sessions: found.iter().map(|session| row(&ctx, &caller, session, &names)).collect(),
            total,
            next: (end < total).then(|| self::cursor(&ctx, account, end)),
        }))
    }

    /// Gives the browser of a session a name, or the program where there is no browser.
    #[oai(path = "/sessions/:id", method = "patch", operation_id = "sessions.name")]
    async fn name(
        &self,
        ctx: Ctx,
        caller: Caller,
        id: Path<String>,
        Json(named): Json<NameSession>,
    ) -> Result<Done, Problem> {
        editable(&ctx)?;
        let id = id.0.parse().map_err(|_| Fault::NotFound)?;
        match naming::name(&ctx, &caller, id, &named.name).await? {
            Ok(()) => Ok(Done::new()),
            Err(Refused::Gone) => Err(Fault::NotFound.into()),
            Err(Refused::Label) => Err(Problem::field(&ctx, "name", "label-refused")),
        }
    }

    /// Ends another session of the person. The one that asks ends with `DELETE /session`.
    #[oai(path = "/sessions/:id", method = "delete", operation_id = "sessions.end")]
    async fn end(&self, ctx: Ctx, caller: Caller, id: Path<String>) -> Result<Done, Problem> {
        editable(&ctx)?;
        let id = id.0.parse().map_err(|_| Fault::NotFound)?;
        let member = caller.demand(&ctx, Act::Sessions).await?;
        match ending::one(&ctx, &member, id).await? {
            Some(true) => Ok(Done::new()),
            Some(false) => Err(Fault::NotFound.into()),
            None => Err(Problem::conflict(UNPROVED)),
        }
    }

    /// Ends every other session of the person, and the trust of every browser. The session that asks gets a fresh secret.
    #[oai(path = "/sessions/end-others", method = "post", operation_id = "sessions.end_others")]
    async fn end_others(&self, ctx: Ctx, caller: Caller) -> Result<Answer<Ended>, Problem> {
        editable(&ctx)?;
        let member = caller.demand(&ctx, Act::Sessions).await?;
        let ended = ending::others(&ctx, &member).await?.ok_or_else(|| Problem::conflict(UNPROVED))?;
        let renewed = caller.renewed(&ctx, &ended.secret);
        let told = Ended { ended: ended.sessions, token: renewed.token, csrf_token: renewed.csrf_token };
        Ok(Answer::new(&told).carried(&ctx, &caller, &ended.secret))
    }
}
