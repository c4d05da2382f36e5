//! Another first address, and one less: both need the proof that changing one needs, and both can be taken back.

use super::What;
use super::change::Refused;
use super::told::tell;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::address_change::{self, Act, New};
use crate::identity::identifier::{Identifier, Kind};
use crate::identity::{account, link};
use crate::mfa::sent::address::is_same;

/// The address of the person that is meant, which the plain 404 hides where it is none of theirs.
fn own<'m>(member: &'m SteppedUp, what: What, meant: &str) -> Result<&'m Identifier, Fault> {
    let mut own = member.identifiers.iter().filter(|it| it.kind == what.kind());
    own.find(|it| is_same(&it.shown, meant)).ok_or(Fault::NotFound)
}

/// Does `act` to the address that is meant.
async fn act(
    ctx: &Ctx,
    member: &SteppedUp,
    (what, act): (What, Act),
    meant: &str,
) -> Result<Result<(), Refused>, Fault> {
    let (random, person) = (&ctx.services.random, &member.account);
    let meant = own(member, what, meant)?;
    let work = ctx.work().await?;
    let Some(devices) = step_up::hold(ctx, &work, member).await? else { return Ok(Err(Refused::Unproved)) };
    if act == Act::Preferred
        && let Some(wait) = address_change::wait(&work, person.id, (meant.kind, &meant.shown), ctx.now).await?
    {
        return Ok(Err(Refused::Throttled(wait)));
    }
    let before = address_change::mailboxes(&work, person.id).await?;
    let strong = step_up::is_strong(ctx, member, what.act(), &devices);
    let new = New { kind: meant.kind, shown: &meant.shown, strong };
    let done = match act {
        Act::Removed => address_change::remove(&work, person.id, &new, random, ctx.now).await?,
        _ => address_change::make_primary(&work, person.id, &new, random, ctx.now).await?,
    };
    if !done {
        return Ok(Err(Refused::Stays));
    }
    if act == Act::Removed {
        account::cut_off(&work, person.id).await?;
        // What went to it opens nothing any more.
        let sent = if meant.kind == Kind::Email { link::RECOVERY_MAIL } else { link::RECOVERY_TEXT };
        link::void(&work, person.id, sent).await?;
    }
    // Nobody had proved it: there is nothing to take back.
    let undo = meant.verified_at.is_some();
    tell(ctx, &work, person, (what, act, &meant.shown), (&before, undo)).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Ok(()))
}

/// Makes an address the first of its kind.
pub async fn make_primary(
    ctx: &Ctx,
    member: &SteppedUp,
    what: What,
    meant: &str,
) -> Result<Result<(), Refused>, Fault> {
    act(ctx, member, (what, Act::Preferred), meant).await
}

/// Removes an address that is not the first of its kind.
pub async fn remove(ctx: &Ctx, member: &SteppedUp, what: What, meant: &str) -> Result<Result<(), Refused>, Fault> {
    act(ctx, member, (what, Act::Removed), meant).await
}
