//! Telling a person of what was done to their account: a notice to every address, in the transaction that did it.

use super::context::Ctx;
use super::fault::Fault;
use crate::identity::account::Account;
use crate::identity::identifier;
use crate::identity::session::Agent;
use crate::outbox::{self, Envelope, Notice, Place};
use crate::store::Work;

/// Where this request comes from, for a notice.
pub fn place(ctx: &Ctx) -> Place {
    let Agent { browser, platform, address, .. } = ctx.agent();
    Place { browser, platform, address }
}

/// Puts a notice to every address of a person into the outbox.
pub async fn announce(ctx: &Ctx, work: &Work, person: &Account, notice: Notice) -> Result<(), Fault> {
    let identifiers = identifier::of(&work.scope(), person.id).await?;
    for to in identifier::mail_addresses(&identifiers) {
        let envelope = Envelope {
            to,
            name: person.display_name(),
            language: person.text("locale").map(str::to_owned),
            at: ctx.now,
            notice: notice.clone(),
        };
        outbox::enqueue(work, &ctx.live.keys, &envelope, &ctx.services.random, ctx.now).await?;
    }
    Ok(())
}
