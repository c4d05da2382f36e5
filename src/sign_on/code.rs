//! The proof of one of somebody's devices: the same for a sign-on and for step-up. A code is reserved before it is looked at; codes
//! and ceremonies are used up in the transaction that writes down that they were right.

use std::time::Duration;

use crate::environment::policy;
use crate::http::announce::teller;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::{client, codes, factors};
use crate::identity::account::Account;
use crate::identity::attempt::{Reserved, Source};
use crate::identity::browser;
use crate::identity::flow::Holder;
use crate::identity::proof::Proof;
use crate::kit::id::{BrowserId, DeviceId};
use crate::mfa::device::Device;
use crate::mfa::guessing::{self, Guess};
use crate::mfa::lost;
use crate::mfa::sent::challenge::{self, Answered};
use crate::mfa::sent::sending;
use crate::mfa::verify::{self, Given};
use crate::mfa::webauthn::assertion::{self, Brought};
use crate::mfa::webauthn::{self, RelyingParty};
use crate::mfa::{Method, method, sent};
use crate::store::Work;

/// What became of a proof.
pub enum Checked {
    /// It is right: what it proves, and the transaction in which it is used up.
    Right(Proof, Work),
    /// It is not; why, as a message key.
    Wrong(&'static str),
    /// Too many wrong ones.
    Throttled(Duration),
    /// The chosen device is not among those offered, or none is.
    NoDevice,
}

/// Where guesses at a person's codes come from: a browser in which they have proved a second factor before, else the client's
/// address. That they signed on from it with the password alone is not enough: whoever knows it would have as many known browsers,
/// each with guesses of its own, as they like.
async fn source(ctx: &Ctx, person: &Account, browser: Option<BrowserId>) -> Result<Source, Fault> {
    Ok(match proved_in(ctx, person, browser).await? {
        Some(browser) => Source::Known(browser.to_string()),
        None => Source::Unknown(client::source(ctx.client)),
    })
}

/// The browser, where the person has proved a second factor in it before.
async fn proved_in(ctx: &Ctx, person: &Account, browser: Option<BrowserId>) -> Result<Option<BrowserId>, Fault> {
    Ok(match browser {
        Some(browser) if browser::has_proved(&ctx.scope(), browser, person.id).await? => Some(browser),
        _ => None,
    })
}

/// Who proves a device.
pub struct Asked<'a> {
    /// The person.
    pub person: &'a Account,
    /// The browser that is known for this person, if it is.
    pub browser: Option<BrowserId>,
    /// Who holds what was begun: the sign-on, or the session.
    pub holder: Holder,
}

/// Checks what is given for one of `offered`: the chosen device, the default, the recovery codes where it is one of those, or
/// whichever has the credential.
pub async fn check(
    ctx: &Ctx,
    asked: &Asked<'_>,
    offered: &[Device],
    chosen: Option<DeviceId>,
    given: Given<'_>,
) -> Result<Checked, Fault> {
    let checked = match given {
        Given::Code(typed) => typed_code(ctx, asked, offered, chosen, typed).await?,
        Given::Credential(party, brought) => ceremony(ctx, asked, offered, (party, brought)).await?,
        Given::Token(_) => Checked::Wrong("code-wrong"),
    };
    if let Checked::Right(proof, work) = &checked
        && let Some(device) = offered.iter().find(|device| proof.device == Some(device.id))
    {
        lost::found(work, &teller(ctx), asked.person, device).await?;
    }
    Ok(checked)
}

/// Begins a ceremony with those of `offered` that have credentials; what the browser needs for it.
pub async fn begin_ceremony(
    ctx: &Ctx,
    asked: &Asked<'_>,
    offered: &[Device],
) -> Result<Option<serde_json::Value>, Fault> {
    let Some(party) = &ctx.live.party else { return Ok(None) };
    let (keys, random) = (&ctx.live.keys, &ctx.services.random);
    let config = policy::mfa(&ctx.live, asked.person);
    let work = ctx.work().await?;
    let options = assertion::begin_for(&work, keys, &asked.holder, (party, config), offered, random, ctx.now).await?;
    work.commit().await?;
    Ok(options)
}

async fn ceremony(
    ctx: &Ctx,
    asked: &Asked<'_>,
    offered: &[Device],
    (party, brought): (&RelyingParty, &str),
) -> Result<Checked, Fault> {
    let Asked { person, holder, .. } = asked;
    let config = policy::mfa(&ctx.live, person);
    let refused = |fault| {
        factors::refused(ctx, person, "webauthn", factors::ceremony_fault(fault));
        Ok(Checked::Wrong(factors::ceremony_fault(fault)))
    };
    let brought = match Brought::read(brought) {
        Ok(brought) => brought,
        Err(fault) => return refused(fault),
    };
    let work = ctx.work().await?;
    let Some(asserting) = assertion::take(&work, &ctx.live.keys, holder, ctx.now).await? else {
        return refused(webauthn::Fault::Gone);
    };
    let proved = assertion::prove(&work, (party, config), (person.id, offered), &asserting, &brought, ctx.now);
    match proved.await? {
        Ok(id) => {
            let method = offered.iter().find(|device| device.id == id).map(|device| device.method);
            Ok(method.map_or(Checked::NoDevice, |method| Checked::Right(Proof::device(method, id, ctx.now), work)))
        }
        Err(fault) => {
            if fault == webauthn::Fault::Copied {
                factors::copied(ctx, &work, person).await?;
            }
            // Whoever is known has one answer to a challenge, right or wrong (R-WA-2).
            work.commit().await?;
            refused(fault)
        }
    }
}

/// Sends a code to a device of whoever asks.
pub async fn send(ctx: &Ctx, asked: &Asked<'_>, device: &Device) -> Result<Result<(), sending::Refused>, Fault> {
    let browser = proved_in(ctx, asked.person, asked.browser).await?;
    codes::send(ctx, (&asked.holder, asked.person), browser, device).await
}

async fn typed_code(
    ctx: &Ctx,
    asked: &Asked<'_>,
    offered: &[Device],
    chosen: Option<DeviceId>,
    typed: &str,
) -> Result<Checked, Fault> {
    let Asked { person, browser, .. } = *asked;
    let offered: Vec<&Device> = offered.iter().collect();
    let found = chosen.and_then(|id| offered.iter().copied().find(|device| device.id == id));
    if chosen.is_some() && found.is_none() {
        return Ok(Checked::NoDevice);
    }
    let Some(device) = verify::meant(&offered, found, typed) else { return Ok(Checked::NoDevice) };
    // Where there is nothing to be guessed, nothing is counted.
    if sent::channel(device.method).is_some()
        && !challenge::is_open(&ctx.scope(), &ctx.live.keys, (&asked.holder, device.id), ctx.now).await?
    {
        factors::refused(ctx, person, device.method.as_str(), "gone");
        return Ok(Checked::Wrong("code-gone"));
    }
    let config = policy::mfa(&ctx.live, person);
    let guess = verify::guess(config, device, source(ctx, person, browser).await?, ctx.now);
    let reserved = verify::reserve(&ctx.services.store, ctx.live.id, config, device, &guess).await?;
    if let Reserved::Throttled(wait) = reserved {
        factors::refused(ctx, person, device.method.as_str(), "throttled");
        return Ok(Checked::Throttled(wait));
    }
    if sent::channel(device.method).is_some() {
        return sent_code(ctx, asked, (device, &guess), typed).await;
    }
    let work = ctx.work().await?;
    if !verify::verify(&work, &teller(ctx), config, person, (device, &guess), typed).await? {
        factors::refused(ctx, person, device.method.as_str(), "wrong");
        return Ok(Checked::Wrong("code-wrong"));
    }
    Ok(Checked::Right(Proof::device(device.method, device.id, ctx.now), work))
}

/// A code that was sent to the device, for whoever asks and nobody else.
async fn sent_code(
    ctx: &Ctx,
    asked: &Asked<'_>,
    (device, guess): (&Device, &Guess),
    typed: &str,
) -> Result<Checked, Fault> {
    let Asked { person, holder, .. } = asked;
    let pace = method(device.method).map(|method| Method::pace(method, policy::mfa(&ctx.live, person)));
    let most = pace.map_or(1, |(most, _)| most);
    let (store, keys) = (&ctx.services.store, &ctx.live.keys);
    let answered = challenge::answer(store, ctx.live.id, keys, (holder, device), (typed, most), ctx.now).await?;
    let (log, why) = match answered {
        Answered::Right(work) => {
            guessing::release(&work, guess).await?;
            return Ok(Checked::Right(Proof::device(device.method, device.id, ctx.now), work));
        }
        Answered::Wrong => ("wrong", "code-wrong"),
        Answered::Gone => ("gone", "code-gone"),
    };
    factors::refused(ctx, person, device.method.as_str(), log);
    Ok(Checked::Wrong(why))
}
