//! Before the first second factor: a code that is sent to an address verified before (R-OT-15).

use super::Refused;
use crate::http::announce::teller;
use crate::http::client;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::flow::Holder;
use crate::identity::proof::Proof;
use crate::mfa::first::{self, Answered, Sent};
use crate::sign_on::state::{self, Known};

/// Sends a code for the sign-on with this secret.
pub async fn send(ctx: &Ctx, secret: &str, known: &Known) -> Result<Sent, Fault> {
    let Some(person) = state::person(ctx, known).await? else { return Ok(Sent::NoAddress) };
    let (holder, source) = (Holder::sign_on(secret), client::source(ctx.client));
    let sent = first::send(&ctx.services.store, ctx.live.id, &teller(ctx), (&holder, &source), &person).await?;
    ctx.services.outbox.notify_one();
    Ok(sent)
}

/// Checks the code that was sent.
pub async fn prove(ctx: &Ctx, secret: &str, known: &mut Known, typed: &str) -> Result<Result<(), Refused>, Fault> {
    let Some(person) = state::person(ctx, known).await? else { return Ok(Err(Refused::OutOfTurn)) };
    let (holder, source) = (Holder::sign_on(secret), client::source(ctx.client));
    match first::answer(&ctx.services.store, ctx.live.id, &teller(ctx), (&holder, &source), &person, typed).await? {
        Answered::Right => {
            known.proofs.add(Proof::address(ctx.now));
            Ok(Ok(()))
        }
        Answered::Throttled(wait) => Ok(Err(Refused::Throttled(wait))),
        Answered::Wrong => Ok(Err(Refused::Wrong("code-wrong"))),
        Answered::Gone => Ok(Err(Refused::Wrong("code-gone"))),
    }
}
