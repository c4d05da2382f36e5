//! The second factor: a code of one of the person's devices. Reserved before it is looked at, used up in the transaction that
//! writes down that it was right.

use super::{Refused, source};
use crate::environment::policy;
use crate::http::announce::teller;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::Account;
use crate::identity::attempt::Reserved;
use crate::identity::proof::Proof;
use crate::kit::id::DeviceId;
use crate::mfa::device::Device;
use crate::mfa::verify;
use crate::sign_on::state::Known;

/// Checks a code for one of `offered`: the chosen device, the default, or the recovery codes where it is one of those.
pub async fn prove(
    ctx: &Ctx,
    known: &mut Known,
    (person, offered): (&Account, &[Device]),
    chosen: Option<DeviceId>,
    typed: &str,
) -> Result<Result<(), Refused>, Fault> {
    let offered: Vec<&Device> = offered.iter().collect();
    let found = chosen.and_then(|id| offered.iter().copied().find(|device| device.id == id));
    if chosen.is_some() && found.is_none() {
        return Ok(Err(Refused::OutOfTurn));
    }
    let Some(device) = verify::meant(&offered, found, typed) else { return Ok(Err(Refused::OutOfTurn)) };
    let config = policy::mfa(&ctx.live, person);
    let guess = verify::guess(device, source(ctx, person.id).await?, ctx.now);
    let reserved = verify::reserve(&ctx.services.store, ctx.live.id, config, device, &guess).await?;
    if let Reserved::Throttled(wait) = reserved {
        return Ok(Err(Refused::Throttled(wait)));
    }
    let work = ctx.work().await?;
    if !verify::verify(&work, &teller(ctx), config, person, (device, &guess), typed).await? {
        tracing::info!(environment = %ctx.live.id, account = %person.id, event = "second_factor.refused", "activity");
        return Ok(Err(Refused::Wrong("code-wrong")));
    }
    work.commit().await?;
    ctx.services.outbox.notify_one();
    known.proofs.add(Proof::device(device.method, device.id, ctx.now));
    Ok(Ok(()))
}
