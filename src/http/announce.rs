//! Telling a person of what was done to their account: a notice to every address, in the transaction that did it.

use super::context::Ctx;
use super::fault::Fault;
use crate::identity::account::Account;
use crate::identity::session::Agent;
use crate::outbox::{self, Notice, Place, Teller};
use crate::store::Work;

/// Where this request comes from, for a notice.
pub fn place(ctx: &Ctx) -> Place {
    let Agent { browser, platform, address, place: area, .. } = ctx.agent();
    Place { browser, platform, address, area }
}

/// This request, as a teller of notices.
pub fn teller(ctx: &Ctx) -> Teller<'_> {
    Teller { keys: &ctx.live.keys, random: &ctx.services.random, now: ctx.now, place: place(ctx) }
}

/// Puts a notice to every address of a person into the outbox.
pub async fn announce(ctx: &Ctx, work: &Work, person: &Account, notice: Notice) -> Result<(), Fault> {
    Ok(outbox::tell(work, &teller(ctx), person, &notice).await?)
}
