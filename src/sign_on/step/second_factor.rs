//! The second factor: the proof of one of the person's devices.

use super::Refused;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::Account;
use crate::identity::browser;
use crate::identity::flow::Holder;
use crate::kit::id::DeviceId;
use crate::mfa::device::Device;
use crate::mfa::verify::Given;
use crate::sign_on::code::{self, Asked, Checked};
use crate::sign_on::state::Known;

async fn asked<'a>(ctx: &Ctx, secret: &str, person: &'a Account) -> Result<Asked<'a>, Fault> {
    let browser = browser::is_known(&ctx.scope(), ctx.known.as_deref().unwrap_or_default(), person.id).await?;
    Ok(Asked { person, browser, holder: Holder::sign_on(secret) })
}

/// Begins a ceremony with those of `offered` that have credentials; what the browser needs for it.
pub async fn begin_ceremony(
    ctx: &Ctx,
    secret: &str,
    (person, offered): (&Account, &[Device]),
) -> Result<Option<serde_json::Value>, Fault> {
    code::begin_ceremony(ctx, &asked(ctx, secret, person).await?, offered).await
}

/// Checks what is given for one of `offered`.
pub async fn prove(
    ctx: &Ctx,
    (secret, known): (&str, &mut Known),
    (person, offered): (&Account, &[Device]),
    chosen: Option<DeviceId>,
    given: Given<'_>,
) -> Result<Result<(), Refused>, Fault> {
    match code::check(ctx, &asked(ctx, secret, person).await?, offered, chosen, given).await? {
        Checked::Right(proof, work) => {
            work.commit().await?;
            ctx.services.outbox.notify_one();
            known.proofs.add(proof);
            Ok(Ok(()))
        }
        Checked::Wrong(why) => Ok(Err(Refused::Wrong(why))),
        Checked::Throttled(wait) => Ok(Err(Refused::Throttled(wait))),
        Checked::NoDevice => Ok(Err(Refused::OutOfTurn)),
    }
}
