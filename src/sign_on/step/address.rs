//! Before the first second factor: a code that is sent to an address verified before (R-OT-15).

use super::Refused;
use crate::http::context::Ctx;
use crate::http::factors;
use crate::http::fault::Fault;
use crate::identity::flow::Holder;
use crate::identity::proof::Proof;
use crate::mfa::first::{Answered, Sent};
use crate::sign_on::state::{self, Known};

/// Sends a code for the sign-on with this secret.
pub async fn send(ctx: &Ctx, secret: &str, known: &Known) -> Result<Sent, Fault> {
    let Some(person) = state::person(ctx, known).await? else { return Ok(Sent::NoAddress) };
    factors::send(ctx, &Holder::sign_on(secret), &person).await
}

/// Checks the code that was sent.
pub async fn prove(ctx: &Ctx, secret: &str, known: &mut Known, typed: &str) -> Result<Result<(), Refused>, Fault> {
    let Some(person) = state::person(ctx, known).await? else { return Ok(Err(Refused::OutOfTurn)) };
    match factors::answer(ctx, &Holder::sign_on(secret), &person, typed).await? {
        Answered::Right => {
            known.proofs.add(Proof::address(ctx.now));
            Ok(Ok(()))
        }
        Answered::Throttled(wait) => Ok(Err(Refused::Throttled(wait))),
        Answered::Wrong => Ok(Err(Refused::Wrong("code-wrong"))),
        Answered::Gone => Ok(Err(Refused::Wrong("code-gone"))),
    }
}
