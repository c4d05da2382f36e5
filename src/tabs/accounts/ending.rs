//! Ending sessions: the same functions for the page and the API. What is deleted here is refused by every replica at its
//! next request, because every request looks.

use serde_json::json;

use crate::environment::policy;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::step_up::SteppedUp;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::{account, session, trusted};
use crate::kit::id::SessionId;
use crate::outbox::{Notice, Place};

/// Ends one other session of the person, of which every address is told, in case it was somebody else who did; `false` when there is
/// none with this id, because it has ended already or because it is somebody else's. The session that asks ends by signing off.
pub async fn one(ctx: &Ctx, member: &SteppedUp, id: SessionId) -> Result<bool, Fault> {
    if id == member.session.id {
        return Ok(false);
    }
    let (account, random) = (member.account.id, &ctx.services.random);
    let limits = policy::sessions(&ctx.live, &member.account);
    let work = ctx.work().await?;
    let what = session::find(&work.scope(), account, id, &limits, ctx.now).await?.map(|ended| ended.agent);
    if !session::end(&work, account, id).await? {
        return Ok(false);
    }
    let what = what.unwrap_or_default();
    let ended = Place { browser: what.browser.clone(), platform: what.platform.clone(), ..Place::default() };
    let detail = json!({ "session": id, "ended_browser": what.browser, "ended_platform": what.platform });
    activity::record(&work, account, Kind::SessionEnded, &Actor::Person, &detail, random, ctx.now).await?;
    announce(ctx, &work, &member.account, Notice::SessionEnded { place: place(ctx), ended }).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(true)
}

/// What was ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Sessions.
    pub sessions: u64,
    /// Trust of browsers, this one among them: whoever signs everybody else off has doubts, and a session elsewhere may have
    /// begun by it.
    pub trusted: u64,
}

/// Ends every session of the person but this one, and the trust of every browser. Every address is told, in case it was somebody else
/// who did.
pub async fn others(ctx: &Ctx, member: &SteppedUp) -> Result<Ended, Fault> {
    let (account, random) = (member.account.id, &ctx.services.random);
    let work = ctx.work().await?;
    // First of all, as other works on the same rows do, so that none waits for another in a circle.
    account::hold(&work, account).await?;
    let ended = session::end_others(&work, account, Some(member.session.id)).await?;
    let trusted = trusted::revoke_all(&work, account).await?;
    if ended > 0 || trusted > 0 {
        let detail = json!({ "ended": ended, "trusted_browsers": trusted });
        activity::record(&work, account, Kind::OthersEnded, &Actor::Person, &detail, random, ctx.now).await?;
        announce(ctx, &work, &member.account, Notice::OthersEnded { place: place(ctx), ended, doubted: false }).await?;
    }
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Ended { sessions: ended, trusted })
}
