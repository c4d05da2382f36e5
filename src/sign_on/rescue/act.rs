//! Ending what somebody does not recognise: the same function for the page and the API. A session goes by itself, where it is known
//! which one it was, and the browser that carried it is a stranger again; otherwise all others go. In either case nothing that
//! was begun goes on, and no browser is trusted any more: the trust of another may be what the stranger came by (R-SE-12).

use serde_json::json;

use crate::environment::policy;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::rescue;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::activity::history::{self, Entry};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::session::{self, Session};
use crate::identity::{account, browser, trusted};
use crate::kit::id::{ActivityId, SessionId};

/// What somebody does not recognise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A session.
    Session(SessionId),
    /// An entry of their history.
    Entry(ActivityId),
}

/// The same, found.
pub struct Unrecognised {
    /// The other session that it was, where it is known and still live.
    pub session: Option<Session>,
    /// The entry, where that was asked about.
    pub entry: Option<Entry>,
}

/// Looks for it among what is theirs; the plain 404 where there is no such thing, as where it is somebody else's.
pub async fn find(ctx: &Ctx, member: &Member, what: What) -> Result<Unrecognised, Fault> {
    let (scope, account) = (ctx.scope(), member.account.id);
    let (entry, id) = match what {
        What::Session(id) => (None, Some(id)),
        What::Entry(id) => {
            let entry = history::find(&scope, account, id).await?.ok_or(Fault::NotFound)?;
            if rescue::of_entry(ctx, member, &entry).is_none() {
                return Err(Fault::NotFound);
            }
            let session = rescue::session(&entry);
            (Some(entry), session)
        }
    };
    let limits = policy::sessions(&ctx.live, &member.account);
    let session = match id.filter(|id| *id != member.session.id) {
        Some(id) => session::find(&scope, account, id, &limits, ctx.now).await?,
        None => None,
    };
    // One that has ended meanwhile, or was never theirs: there is nothing to say of it.
    if session.is_none() && entry.is_none() {
        return Err(Fault::NotFound);
    }
    Ok(Unrecognised { session, entry })
}

/// What has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Sessions.
    pub sessions: u64,
    /// Trust of browsers.
    pub trusted: u64,
}

/// Ends it; `None` where the authority for that has gone meanwhile.
pub async fn end(ctx: &Ctx, member: &SteppedUp, what: &Unrecognised) -> Result<Option<Ended>, Fault> {
    let (id, own, random) = (member.account.id, &member.session, &ctx.services.random);
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(None);
    }
    account::cut_off(&work, id).await?;
    let sessions = match &what.session {
        Some(session) => {
            if let Some(carrier) = session.browser.filter(|carrier| Some(*carrier) != own.browser) {
                browser::forget(&work, carrier, id).await?;
            }
            u64::from(session::end(&work, id, session.id).await?)
        }
        None => {
            browser::forget_others(&work, id, own.browser).await?;
            session::end_others(&work, id, Some(own.id)).await?
        }
    };
    let trusted = trusted::revoke_all(&work, id).await?;
    let agent = what.session.as_ref().map(|session| session.agent.clone()).unwrap_or_default();
    let detail = json!({
        "ended": sessions, "trusted_browsers": trusted, "entry": what.entry.as_ref().map(|entry| entry.id),
        "ended_browser": agent.browser, "ended_platform": agent.platform,
    });
    activity::record(&work, id, Kind::Unrecognised, &Actor::Person, &detail, random, ctx.now).await?;
    work.commit().await?;
    Ok(Some(Ended { sessions, trusted }))
}
