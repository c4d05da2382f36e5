//! The second factor: the proof of one of the person's devices.

use super::Refused as NotProved;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::Account;
use crate::identity::browser;
use crate::identity::flow::Holder;
use crate::kit::id::DeviceId;
use crate::mfa::device::Device;
use crate::mfa::sent::{self, sending::Refused};
use crate::mfa::verify::Given;
use crate::sign_on::code::{self, Asked, Checked};
use crate::sign_on::state::{self, Known, Offered};

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

/// Sends a code to the device that is asked for first, where it is one whose codes are sent. Where none can be sent the page says
/// so.
pub async fn send_first(ctx: &Ctx, secret: &str, known: &Known, offered: &Offered) -> Result<(), Fault> {
    let first = offered.devices.first().filter(|first| !offered.choose && sent::channel(first.method).is_some());
    if let Some(first) = first
        && let Some(person) = state::person(ctx, known).await?
    {
        _ = code::send(ctx, &asked(ctx, secret, &person).await?, first).await?;
    }
    Ok(())
}

/// Sends a code to a device that was chosen from those offered. `None` when it is not one whose codes are sent.
pub async fn send(
    ctx: &Ctx,
    secret: &str,
    (person, offered): (&Account, &[Device]),
    chosen: DeviceId,
) -> Result<Option<Result<(), Refused>>, Fault> {
    let chosen = offered.iter().find(|device| device.id == chosen && sent::channel(device.method).is_some());
    let Some(device) = chosen else { return Ok(None) };
    Ok(Some(code::send(ctx, &asked(ctx, secret, person).await?, device).await?))
}

/// Checks what is given for one of `offered`.
pub async fn prove(
    ctx: &Ctx,
    (secret, known): (&str, &mut Known),
    (person, offered): (&Account, &[Device]),
    chosen: Option<DeviceId>,
    given: Given<'_>,
) -> Result<Result<(), NotProved>, Fault> {
    match code::check(ctx, &asked(ctx, secret, person).await?, offered, chosen, given).await? {
        Checked::Right(proof, work) => {
            work.commit().await?;
            ctx.services.outbox.notify_one();
            known.proofs.add(proof);
            Ok(Ok(()))
        }
        Checked::Wrong(why) => Ok(Err(NotProved::Wrong(why))),
        Checked::Throttled(wait) => Ok(Err(NotProved::Throttled(wait))),
        Checked::NoDevice => Ok(Err(NotProved::OutOfTurn)),
    }
}
