//! Ending sessions: the same functions for the page and the API. What is deleted here is refused by every replica at its
//! next request, because every request looks. Of two sessions that end each other at the same moment one does: who has been signed off,
//! or has something new to prove, meanwhile ends nothing ([`step_up::hold`]).

use serde_json::json;

use crate::environment::policy;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::{session, trusted};
use crate::kit::id::SessionId;
use crate::outbox::{Notice, Place};

/// Ends one other session of the person, of which every address is told, in case it was somebody else who did; `false` when there
/// is none with this id, because it has ended already or because it is somebody else's. The session that asks ends by signing off.
/// `None` where the authority for it has gone meanwhile.
pub async fn one(ctx: &Ctx, member: &SteppedUp, id: SessionId) -> Result<Option<bool>, Fault> {
    if id == member.session.id {
        return Ok(Some(false));
    }
    let (account, random) = (member.account.id, &ctx.services.random);
    let limits = policy::sessions(&ctx.live, &member.account);
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(None);
    }
    let what = session::find(&work.scope(), account, id, &limits, ctx.now).await?.map(|ended| ended.agent);
    if !session::end(&work, account, id).await? {
        return Ok(Some(false));
    }
    let what = what.unwrap_or_default();
    let ended = Place { browser: what.browser.clone(), platform: what.platform.clone(), ..Place::default() };
    let detail = json!({ "session": id, "ended_browser": what.browser, "ended_platform": what.platform });
    activity::record(&work, account, Kind::SessionEnded, &Actor::Person, &detail, random, ctx.now).await?;
    announce(ctx, &work, &member.account, Notice::SessionEnded { place: place(ctx), ended }).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Some(true))
}

/// What was ended.
pub struct Ended {
    /// Sessions.
    pub sessions: u64,
    /// Trust of browsers, this one among them: whoever signs everybody else off has doubts, and a session elsewhere may have
    /// begun by it.
    pub trusted: u64,
    /// The new secret of the session that asked.
    pub secret: String,
}

/// Ends every session of the person but this one, and the trust of every browser. This one gets a new secret, so that nobody stays in it
/// with a copy of the old one, also where there is no other. Where something ended, every address is told, in case it was somebody else
/// who did. `None` where the authority for it has gone meanwhile.
pub async fn others(ctx: &Ctx, member: &SteppedUp) -> Result<Option<Ended>, Fault> {
    let (account, random) = (member.account.id, &ctx.services.random);
    let work = ctx.work().await?;
    // Holds the account first of all, as other works on the same rows do, so that none waits for another in a circle.
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(None);
    }
    let ended = session::end_others(&work, account, Some(member.session.id)).await?;
    let trusted = trusted::revoke_all(&work, account).await?;
    let Some(secret) = step_up::renew(ctx, &work, member).await? else { return Ok(None) };
    if ended > 0 || trusted > 0 {
        let detail = json!({ "ended": ended, "trusted_browsers": trusted });
        activity::record(&work, account, Kind::OthersEnded, &Actor::Person, &detail, random, ctx.now).await?;
        announce(ctx, &work, &member.account, Notice::OthersEnded { place: place(ctx), ended, doubted: false }).await?;
    }
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Some(Ended { sessions: ended, trusted, secret }))
}
