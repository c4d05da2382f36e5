//! A code that somebody typed for one of their devices: the same for a sign-on and for step-up. Reserved before it is looked at,
//! used up in the transaction that writes down that it was right.

use std::time::Duration;

use crate::environment::policy;
use crate::http::announce::teller;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::{client, factors};
use crate::identity::account::Account;
use crate::identity::attempt::{Reserved, Source};
use crate::identity::browser;
use crate::identity::proof::Proof;
use crate::kit::id::{BrowserId, DeviceId};
use crate::mfa::device::Device;
use crate::mfa::verify;
use crate::store::Work;

/// What became of a code.
pub enum Checked {
    /// It is right: what it proves, and the transaction in which it is used up.
    Right(Proof, Work),
    /// It is not.
    Wrong,
    /// Too many wrong ones.
    Throttled(Duration),
    /// The chosen device is not among those offered, or none is.
    NoDevice,
}

/// Where guesses at a person's codes come from: a browser in which they have proved a second factor before, else the client's
/// address. That they signed on from it with the password alone is not enough: whoever knows it would have as many known browsers,
/// each with guesses of its own, as they like.
async fn source(ctx: &Ctx, person: &Account, browser: Option<BrowserId>) -> Result<Source, Fault> {
    if let Some(browser) = browser
        && browser::has_proved(&ctx.scope(), browser, person.id).await?
    {
        return Ok(Source::Known(browser.to_string()));
    }
    Ok(Source::Unknown(client::source(ctx.client)))
}

/// Checks a code for one of `offered`: the chosen device, the default, or the recovery codes where it is one of those. `browser`:
/// the one that is known for this person, if it is.
pub async fn check(
    ctx: &Ctx,
    (person, browser): (&Account, Option<BrowserId>),
    offered: &[Device],
    chosen: Option<DeviceId>,
    typed: &str,
) -> Result<Checked, Fault> {
    let offered: Vec<&Device> = offered.iter().collect();
    let found = chosen.and_then(|id| offered.iter().copied().find(|device| device.id == id));
    if chosen.is_some() && found.is_none() {
        return Ok(Checked::NoDevice);
    }
    let Some(device) = verify::meant(&offered, found, typed) else { return Ok(Checked::NoDevice) };
    let config = policy::mfa(&ctx.live, person);
    let guess = verify::guess(device, source(ctx, person, browser).await?, ctx.now);
    let reserved = verify::reserve(&ctx.services.store, ctx.live.id, config, device, &guess).await?;
    if let Reserved::Throttled(wait) = reserved {
        factors::refused(ctx, person, device.method.as_str(), "throttled");
        return Ok(Checked::Throttled(wait));
    }
    let work = ctx.work().await?;
    if !verify::verify(&work, &teller(ctx), config, person, (device, &guess), typed).await? {
        factors::refused(ctx, person, device.method.as_str(), "wrong");
        return Ok(Checked::Wrong);
    }
    Ok(Checked::Right(Proof::device(device.method, device.id, ctx.now), work))
}
