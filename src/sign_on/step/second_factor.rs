//! The second factor: a code of one of the person's devices.

use super::Refused;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::Account;
use crate::identity::browser;
use crate::kit::id::DeviceId;
use crate::mfa::device::Device;
use crate::sign_on::code::{self, Checked};
use crate::sign_on::state::Known;

/// Checks a code for one of `offered`: the chosen device, the default, or the recovery codes where it is one of those.
pub async fn prove(
    ctx: &Ctx,
    known: &mut Known,
    (person, offered): (&Account, &[Device]),
    chosen: Option<DeviceId>,
    typed: &str,
) -> Result<Result<(), Refused>, Fault> {
    let browser = browser::is_known(&ctx.scope(), ctx.known.as_deref().unwrap_or_default(), person.id).await?;
    match code::check(ctx, (person, browser), offered, chosen, typed).await? {
        Checked::Right(proof, work) => {
            work.commit().await?;
            ctx.services.outbox.notify_one();
            known.proofs.add(proof);
            Ok(Ok(()))
        }
        Checked::Wrong => Ok(Err(Refused::Wrong("code-wrong"))),
        Checked::Throttled(wait) => Ok(Err(Refused::Throttled(wait))),
        Checked::NoDevice => Ok(Err(Refused::OutOfTurn)),
    }
}
