//! Proving a factor within a session: the same functions for the page and the API.

use std::time::Duration;

use crate::environment::policy;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::passwords;
use crate::http::step_up;
use crate::identity::credential;
use crate::identity::flow::Holder;
use crate::identity::proof::Proof;
use crate::kit::id::DeviceId;
use crate::mfa::device::{self, Device};
use crate::mfa::sent::{self, sending::Refused};
use crate::mfa::standing::Standing;
use crate::mfa::verify::Given;
use crate::sign_on::code::{self, Asked, Checked};
use crate::store::Work;

/// What became of a proof.
pub enum Proved {
    /// It is right: the session's new secret.
    Right(String),
    /// It is not; why, as a message key.
    Wrong(&'static str),
    /// Too many attempts.
    Throttled(Duration),
    /// There is no such device, or the session is gone.
    Gone,
}

/// Proves the password.
pub async fn password(ctx: &Ctx, member: &Member, typed: &str) -> Result<Proved, Fault> {
    match passwords::check(ctx, member, typed).await? {
        passwords::Checked::Right(stored) => {
            let work = ctx.work().await?;
            // It may have been changed since it was read; the old one proves nothing then.
            if !credential::confirm(&work, member.account.id, &stored.phc).await? {
                return Ok(Proved::Wrong("step-up-password-wrong"));
            }
            note(ctx, member, work, Proof::password(ctx.now)).await
        }
        passwords::Checked::Wrong => Ok(Proved::Wrong("step-up-password-wrong")),
        passwords::Checked::Throttled(wait) => Ok(Proved::Throttled(wait)),
    }
}

/// The devices that can be proved, the strongest first, and of those the default.
pub async fn offered(ctx: &Ctx, member: &Member) -> Result<Vec<Device>, Fault> {
    let devices = device::of(&ctx.scope(), member.account.id).await?;
    let standing = Standing::new(policy::mfa(&ctx.live, &member.account), &devices);
    let proofs = &member.session.proofs;
    Ok(standing.strongest_first().into_iter().filter(|device| sent::may_offer(proofs, device)).cloned().collect())
}

fn asked(member: &Member) -> Asked<'_> {
    let holder = Holder::session(member.session.id);
    Asked { person: &member.account, browser: member.session.browser, holder }
}

/// Begins a ceremony with whatever passkeys and security keys the person has; what the browser needs for it.
pub async fn begin_ceremony(ctx: &Ctx, member: &Member) -> Result<Option<serde_json::Value>, Fault> {
    code::begin_ceremony(ctx, &asked(member), &offered(ctx, member).await?).await
}

/// Sends a code to a device of the person. `None` when it is not one whose codes are sent.
pub async fn send(ctx: &Ctx, member: &Member, chosen: DeviceId) -> Result<Option<Result<(), Refused>>, Fault> {
    let offered = offered(ctx, member).await?;
    let chosen = offered.iter().find(|device| device.id == chosen && sent::channel(device.method).is_some());
    let Some(device) = chosen else { return Ok(None) };
    Ok(Some(code::send(ctx, &asked(member), device).await?))
}

/// Proves a device: the chosen one, the default, the recovery codes where it is one of those, or whichever has the credential.
pub async fn device(ctx: &Ctx, member: &Member, chosen: Option<DeviceId>, given: Given<'_>) -> Result<Proved, Fault> {
    let offered = offered(ctx, member).await?;
    match code::check(ctx, &asked(member), &offered, chosen, given).await? {
        Checked::Right(proof, work) => note(ctx, member, work, proof).await,
        Checked::Wrong(why) => Ok(Proved::Wrong(why)),
        Checked::Throttled(wait) => Ok(Proved::Throttled(wait)),
        Checked::NoDevice => Ok(Proved::Gone),
    }
}

async fn note(ctx: &Ctx, member: &Member, work: Work, proof: Proof) -> Result<Proved, Fault> {
    let proved = step_up::note(ctx, member, work, proof).await?;
    Ok(proved.map_or(Proved::Gone, Proved::Right))
}
