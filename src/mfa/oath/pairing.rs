//! Adding a token by the number on its back and two codes that it shows one after the other. One code would be a guess that
//! some token of the inventory answers sooner or later; two in a row are not guessed.
//!
//! A number that does not exist, a token that is somebody else's, wrong codes and a token out of its dates are one answer, after
//! the same work, and each counts as a wrong guess of the person: nobody learns which tokens there are. For a token that is
//! their own already, the person brings the server back in step with it in the same way, which is the only way to (R-OT-12).

use std::ops::RangeInclusive;

use serde_json::json;

use super::super::Id;
use super::super::change::{Change, Refused, may_add};
use super::super::device::{self, Device, New};
use super::super::guessing::{self, Guess};
use super::super::lost;
use super::super::standing::Standing;
use super::inventory::{self, Stored};
use super::otp::{self, Generator};
use super::token::{Algorithm, Kind, Serial};
use super::verify::{DRIFT, pace};
use crate::config::sections::mfa::MfaSection;
use crate::identity::activity::Kind as Event;
use crate::identity::attempt::{Reserved, Source};
use crate::identity::trusted;
use crate::kit::id::{EnvironmentId, UserId};
use crate::kit::instant::Instant;
use crate::outbox::{self, Notice};
use crate::store::{Store, StoreError};

/// How many codes a counter-based token may have gone through in the drawer, or in a pocket.
const AHEAD: i64 = 100;

/// What a person types to add a token.
#[derive(Clone, Copy)]
pub struct Typed<'t> {
    /// The number on its back.
    pub serial: &'t str,
    /// A code.
    pub first: &'t str,
    /// The code that it showed next.
    pub second: &'t str,
    /// What the person calls it.
    pub label: &'t str,
}

/// Under what a person's tries at adding a token are counted: together over all tokens.
pub fn subject(person: UserId) -> String {
    format!("tokens of {person}")
}

/// A try at adding a token, from somewhere.
pub fn guess(person: UserId, source: Source, now: Instant) -> Guess {
    Guess { subject: subject(person), source, now, of: None }
}

/// Reserves a try. It comes before [`pair`], in a transaction of its own.
pub async fn reserve(
    store: &Store,
    environment: EnvironmentId,
    config: &MfaSection,
    guess: &Guess,
) -> Result<Reserved, StoreError> {
    guessing::reserve(store, environment, guess, pace(config)).await
}

/// Adds the token, or brings the server in step with one that is the person's already; the try is given back then. What is
/// refused is not to be committed.
pub async fn pair(change: &Change<'_>, guess: &Guess, typed: &Typed<'_>) -> Result<Device, Refused> {
    let label = device::label(typed.label).ok_or(Refused::Label)?;
    let devices = device::hold(change.work, change.person.id).await?;
    let scope = change.work.scope();
    let (mut token, mut holder) = (None, None);
    if let Some(serial) = Serial::read(typed.serial) {
        token = inventory::find(&scope, &serial).await?;
        holder = inventory::device_of(&scope, &serial).await?;
    }
    let own = holder.and_then(|id| devices.iter().find(|device| device.id == id));
    let mut vouched = None;
    match own {
        None => {
            may_add(change.config, Id::OathToken, &devices)?;
            vouched = change.entitled(&devices)?.vouches(Id::OathToken);
        }
        // One that is turned off proves nobody, and is turned on again first.
        Some(own) if !Standing::new(change.config, &devices).factors().any(|factor| factor.id == own.id) => {
            return Err(Refused::WrongCode);
        }
        Some(_) => {}
    }
    let now = change.teller.now;
    let right = token.filter(|token| own.is_some() || (holder.is_none() && token.is_valid(now)));
    let (token, first) = matched(right, change, typed).ok_or(Refused::WrongCode)?;
    let second = first.saturating_add(1);
    // The device before the token, as whoever signs on with it does.
    if let Some(own) = own {
        device::move_on(change.work, own.id, second).await?;
    }
    // Of two that come at once, one goes on.
    if !inventory::advance(change.work, &token.serial, first, second).await? {
        return Err(Refused::WrongCode);
    }
    let device = match own {
        Some(own) => {
            change.record(Event::DeviceChanged, own, json!({ "in_step": true })).await?;
            // It is proved by this as at sign-on.
            lost::found(change.work, change.teller, change.person, own).await?;
            own.clone()
        }
        None => {
            let teller = change.teller;
            let new = New { label: &label, last_step: Some(second), vouched, ..New::default() };
            let who = (change.person.id, Id::OathToken);
            let added = device::add(change.work, teller.keys, who, &new, teller.random, now).await?;
            if !inventory::pair(change.work, &token.serial, added.id).await? {
                return Err(Refused::WrongCode);
            }
            trusted::revoke_all(change.work, change.person.id).await?;
            lost::forget_running(change.work, change.person.id).await?;
            let serial = token.serial.as_str();
            change.record(Event::DeviceAdded, &added, json!({ "serial": serial })).await?;
            let named = outbox::Device { method: Id::OathToken.as_str().to_owned(), label: label.clone() };
            change.tell(Notice::DeviceAdded { place: teller.place.clone(), device: named }).await?;
            added
        }
    };
    guessing::release(change.work, guess).await?;
    Ok(device)
}

/// The token with the counter of its first code, where both are right. The same is computed where there is no token.
fn matched(token: Option<Stored>, change: &Change<'_>, typed: &Typed<'_>) -> Option<(Stored, i64)> {
    const NOBODYS: [u8; 20] = [0; 20];
    let seed = token.as_ref().and_then(|token| token.seed(change.teller.keys));
    let generator = match (&token, &seed) {
        (Some(token), Some(seed)) => token.generator(seed),
        _ => Generator { algorithm: Algorithm::Sha1, digits: 6, seed: &NOBODYS },
    };
    let accepted = token.as_ref().map(|token| accepted(token, change.teller.now));
    let [first, second] = [typed.first, typed.second].map(|code| otp::read(code, generator.digits).unwrap_or_default());
    let begin = accepted.as_ref().map_or(0, |accepted| *accepted.start());
    let found = generator.find_two(begin..=begin.saturating_add(AHEAD - 1), &first, &second);
    // Without a seed the codes are nobody's, and right for nobody.
    let right = |counter: &i64| seed.is_some() && accepted.is_some_and(|accepted| accepted.contains(counter));
    token.zip(found.filter(right))
}

/// Where the first of the two codes may lie.
fn accepted(token: &Stored, now: Instant) -> RangeInclusive<i64> {
    match token.kind {
        // The second code is what proves that it is now; the first is the one before it.
        Kind::Totp { period } => {
            let step = otp::step(now, period);
            token.next.max(step.saturating_sub(DRIFT + 1))..=step.saturating_add(DRIFT - 1)
        }
        Kind::Hotp => token.next..=token.next.saturating_add(AHEAD - 1),
    }
}
