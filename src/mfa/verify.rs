//! Checking a code that somebody typed for one of their devices. The same for signing on, step-up and the API: reserved
//! first, in a transaction of its own; used up, given back and written down in the caller's.

use std::time::Duration;

use super::device::Device;
use super::guessing::{self, Guess};
use super::oath::pairing::Typed;
use super::webauthn::RelyingParty;
use super::{Check, Id, Way, method, recovery_codes, way};
use crate::config::sections::mfa::MfaSection;
use crate::identity::account::Account;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::attempt::{Reserved, Source};
use crate::kit::id::{DeviceId, EnvironmentId};
use crate::kit::instant::Instant;
use crate::outbox::{self, Notice, Teller};
use crate::store::{Store, StoreError, Work};

/// The subject of guesses at a device's codes.
pub fn subject(device: DeviceId) -> String {
    format!("device {device}")
}

/// A guess at a device's code from somewhere.
pub fn guess(config: &MfaSection, device: &Device, source: Source, now: Instant) -> Guess {
    let chances = method(device.method).map_or(0, |method| method.chances(config));
    Guess { subject: subject(device.id), source, now, of: Some((device.account, chances)) }
}

/// Reserves a guess at a device's code.
pub async fn reserve(
    store: &Store,
    environment: EnvironmentId,
    config: &MfaSection,
    device: &Device,
    guess: &Guess,
) -> Result<Reserved, StoreError> {
    let pace = method(device.method).map_or((1, Duration::from_secs(60)), |method| method.pace(config));
    guessing::reserve(store, environment, guess, pace).await
}

/// What is given as a proof.
#[derive(Clone, Copy)]
pub enum Given<'g> {
    /// A code that somebody typed.
    Code(&'g str),
    /// What a browser brought from an authenticator, as JSON, for this relying party.
    Credential(&'g RelyingParty, &'g str),
    /// The number of a token and two of its codes, which add it.
    Token(Typed<'g>),
}

/// Whether `typed` proves `device`; then it is used up within `work`, and a used recovery code is told of.
pub async fn verify(
    work: &Work,
    teller: &Teller<'_>,
    config: &MfaSection,
    person: &Account,
    (device, guess): (&Device, &Guess),
    typed: &str,
) -> Result<bool, StoreError> {
    let coded = match way(device.method) {
        Some(Way::App(coded) | Way::Token(coded) | Way::Paper(coded)) => coded,
        // What these prove is not in the code alone.
        Some(Way::Ceremony | Way::Sent(_)) | None => return Ok(false),
    };
    let check = Check { work, keys: teller.keys, config, now: teller.now };
    if device.account != person.id || !coded.verify(&check, device, typed).await? {
        return Ok(false);
    }
    guessing::release(work, guess).await?;
    if device.method == Id::RecoveryCodes {
        let left = recovery_codes::left(&work.scope(), device.id).await?;
        let detail = serde_json::json!({ "left": left });
        let (random, now) = (teller.random, teller.now);
        activity::record(work, person.id, Kind::RecoveryCodeUsed, &Actor::Person, &detail, random, now).await?;
        let notice = Notice::RecoveryCodeUsed { place: teller.place.clone(), left };
        outbox::tell(work, teller, person, &notice).await?;
    }
    Ok(true)
}

/// The device that a code is meant for: a code in the form of a recovery code is one, whatever was asked for.
pub fn meant<'d>(offered: &[&'d Device], chosen: Option<&'d Device>, typed: &str) -> Option<&'d Device> {
    let recovery = || offered.iter().copied().find(|device| device.method == Id::RecoveryCodes);
    if recovery_codes::read(typed).is_some()
        && let Some(recovery) = recovery()
    {
        return Some(recovery);
    }
    // A code is never meant for what has none.
    let has_codes = |device: &&Device| !matches!(way(device.method), Some(Way::Ceremony) | None);
    chosen.or_else(|| offered.iter().copied().find(has_codes))
}
