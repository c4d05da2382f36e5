//! Somebody whose account is to be deleted signs on: they are asked whether it is kept. Kept, and it goes on; otherwise nobody is
//! signed on, and the time runs on. Only whoever proved everything that signing on takes is asked.

use serde_json::json;

use super::Refused;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::Account;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::flow::{self, Holder};
use crate::identity::leaving;
use crate::outbox::Notice;
use crate::sign_on::state::Known;

/// Takes the answer. Letting the account go ends the sign-on.
pub async fn answer(
    ctx: &Ctx,
    (secret, known, person): (&str, &Known, &Account),
    keeps: bool,
) -> Result<Result<(), Refused>, Fault> {
    let work = ctx.work().await?;
    if !keeps {
        flow::end(&work, flow::Kind::SignOn, &Holder::sign_on(secret)).await?;
        return Ok(Ok(work.commit().await?));
    }
    // Nobody keeps the account of a person who they no longer are; and the account before what belongs to it, as its end does.
    if !known.is_still(ctx, &work, person).await? {
        return Ok(Err(Refused::OutOfTurn));
    }
    if !leaving::keep(&work, person.id).await? {
        // Kept in another browser, which is as good; or it is gone, which the next look at the sign-on finds.
        return Ok(Ok(()));
    }
    let random = &ctx.services.random;
    activity::record(&work, person.id, Kind::DeletionCancelled, &Actor::Person, &json!({}), random, ctx.now).await?;
    announce(ctx, &work, person, Notice::DeletionCancelled { place: place(ctx) }).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Ok(()))
}
