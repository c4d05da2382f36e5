//! Bringing the server in step with a counter-based token that has run far ahead, by whoever looks after the inventory: with
//! two codes in a row, as RFC 4226 says (section 7.4), over a window in which nothing shorter would be safe.

use serde_json::json;

use super::super::{Id, device};
use super::inventory;
use super::otp;
use super::token::{Kind, Serial};
use crate::identity::activity::{self, Actor, Kind as Event};
use crate::kit::id::EnvironmentId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::{Store, StoreError};

/// How far ahead a token is looked for.
const AHEAD: i64 = 10_000;

/// Why a token is not in step.
#[derive(Debug, thiserror::Error)]
pub enum NotInStep {
    /// No such token.
    #[error("there is no token with this serial number")]
    Unknown,
    /// A token with a clock.
    #[error("this token counts time: its codes follow its clock, which may be one step off, and nothing else")]
    Clock,
    /// The keys are not those that the inventory was sealed with.
    #[error("the token does not open with the keys of this server")]
    Keys,
    /// Wrong codes.
    #[error("these are not two codes that the token shows one after the other, within {AHEAD} of where it was last")]
    WrongCodes,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Moves a token on behind two codes that it has shown. Whoever has it finds it in their history.
pub async fn resync(
    (store, environment, keys): (&Store, EnvironmentId, &Keys),
    serial: &str,
    (first, second): (&str, &str),
    (by, random, now): (&Actor, &Random, Instant),
) -> Result<Serial, NotInStep> {
    let serial = Serial::read(serial).ok_or(NotInStep::Unknown)?;
    let scope = store.scope(environment);
    let token = inventory::find(&scope, &serial).await?.ok_or(NotInStep::Unknown)?;
    if token.kind != Kind::Hotp {
        return Err(NotInStep::Clock);
    }
    let seed = token.seed(keys).ok_or(NotInStep::Keys)?;
    let (first, second) =
        otp::read(first, token.digits).zip(otp::read(second, token.digits)).ok_or(NotInStep::WrongCodes)?;
    let window = token.next..=token.next.saturating_add(AHEAD - 1);
    let first = token.generator(&seed).find_two(window, &first, &second).ok_or(NotInStep::WrongCodes)?;
    let second = first.saturating_add(1);
    let work = store.work(environment).await?;
    // The device before the token, as whoever signs on with it does.
    if let Some((device, account)) = inventory::holder_of(&work.scope(), &serial).await? {
        device::move_on(&work, device, second).await?;
        let detail = json!({ "device": device, "method": Id::OathToken, "in_step": true });
        activity::record(&work, account, Event::DeviceChanged, by, &detail, random, now).await?;
    }
    if !inventory::advance(&work, &serial, first, second).await? {
        return Err(NotInStep::WrongCodes);
    }
    work.commit().await?;
    Ok(serial)
}
