//! An agreement that signing on needs: accepted, and it goes on; declined, and nobody is signed on. The answer is to exactly the
//! text that was shown, which its hash proves; so do those of what is allowed on top of it.

use super::Refused;
use crate::agreement::answering::{Answering, Refused as NotTaken};
use crate::agreement::catalogue::{Published, Text};
use crate::http::agreements::offers_purposes;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::Account;
use crate::identity::flow::{self, Holder};
use crate::sign_on::state::Known;

/// The agreement that is asked for, with its text as the reader is shown it.
pub fn asked<'c>(ctx: &'c Ctx, name: &str) -> Result<(&'c Published, &'c Text), Fault> {
    let agreement = ctx.live.agreements().find(name).ok_or(Fault::NotFound)?;
    let text = agreement.now(ctx.live.day(ctx.now), &ctx.language, &ctx.live.config.locale.default);
    Ok((agreement, text.ok_or(Fault::NotFound)?))
}

/// Takes the answer to the text with this hash: the hashes of the purposes that are allowed on top of it, or `None` to decline, which
/// ends the sign-on.
pub async fn answer(
    ctx: &Ctx,
    (secret, known, person): (&str, &Known, &Account),
    name: &str,
    hash: &str,
    accepted: Option<&[String]>,
) -> Result<Result<(), Refused>, Fault> {
    let Some(agreement) = ctx.live.agreements().find(name) else { return Ok(Err(Refused::OutOfTurn)) };
    // What is not offered is not given either.
    if accepted.is_some_and(|purposes| !purposes.is_empty()) && !offers_purposes(ctx) {
        return Ok(Err(Refused::Wrong("purposes-changed")));
    }
    let work = ctx.work().await?;
    // Nobody answers for a person who they no longer are. In the order in which the end of a sign-on asks, so that
    // neither waits for the other.
    if !known.is_still(ctx, &work, person).await? {
        return Ok(Err(Refused::OutOfTurn));
    }
    let agent = ctx.agent();
    let random = &ctx.services.random;
    let when = ctx.live.moment(ctx.now);
    let answering = Answering { work: &work, account: person.id, agent: &agent, random, when };
    let taken = match accepted {
        Some(purposes) => answering.accept_to_sign_on(agreement, hash, purposes).await,
        None => answering.decline(agreement, hash).await,
    };
    if taken.is_ok() && accepted.is_none() {
        flow::end(&work, flow::Kind::SignOn, &Holder::sign_on(secret)).await?;
    }
    match taken {
        Ok(()) => Ok(Ok(work.commit().await?)),
        Err(NotTaken::Store(error)) => Err(error.into()),
        Err(refused) => Ok(Err(Refused::Wrong(refused.of_purposes().unwrap_or("agreement-changed")))),
    }
}
