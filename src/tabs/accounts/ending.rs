//! Ending sessions: the same functions for the page and the API. What is deleted here is refused by every replica at its
//! next request, because every request looks.

use serde_json::json;

use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::step_up::SteppedUp;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::session;
use crate::kit::id::SessionId;

/// Ends one other session of the person; `false` when there is none with this id, because it has ended already or because it
/// is somebody else's. The session that asks ends by signing off.
pub async fn one(ctx: &Ctx, member: &SteppedUp, id: SessionId) -> Result<bool, Fault> {
    if id == member.session.id {
        return Ok(false);
    }
    let (account, random) = (member.account.id, &ctx.services.random);
    let work = ctx.work().await?;
    if !session::end(&work, account, id).await? {
        return Ok(false);
    }
    let detail = json!({ "session": id.to_string() });
    activity::record(&work, account, Kind::SessionEnded, &Actor::Person, &detail, random, ctx.now).await?;
    work.commit().await?;
    Ok(true)
}

/// Ends every session of the person but this one, and says how many.
pub async fn others(ctx: &Ctx, member: &SteppedUp) -> Result<u64, Fault> {
    let (account, random) = (member.account.id, &ctx.services.random);
    let work = ctx.work().await?;
    let ended = session::end_others(&work, account, Some(member.session.id)).await?;
    if ended > 0 {
        let detail = json!({ "ended": ended });
        activity::record(&work, account, Kind::OthersEnded, &Actor::Person, &detail, random, ctx.now).await?;
    }
    work.commit().await?;
    Ok(ended)
}
