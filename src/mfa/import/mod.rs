//! Devices that come from elsewhere with their secret: the demonstration's people, and those of another system ([`people`]). Nobody
//! is asked and nobody is told; whoever calls this has a reason to.

pub mod people;

use super::Id;
use super::device::{self, Device, New};
use super::{recovery_codes, standing::stands_alone};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::{StoreError, Work};

/// Adds an authenticator app with this seed.
pub async fn totp(
    work: &Work,
    keys: &Keys,
    account: UserId,
    (label, seed): (&str, &[u8]),
    random: &Random,
    now: Instant,
) -> Result<Device, StoreError> {
    let new = New { label, secret: Some(seed), ..New::default() };
    device::add(work, keys, (account, Id::Totp), &new, random, now).await
}

/// Adds an address that codes are sent to; it was proved where it comes from.
pub async fn address(
    work: &Work,
    keys: &Keys,
    (account, method): (UserId, Id),
    (label, to): (&str, &str),
    random: &Random,
    now: Instant,
) -> Result<Device, StoreError> {
    let new = New { label, secret: Some(to.as_bytes()), ..New::default() };
    device::add(work, keys, (account, method), &new, random, now).await
}

/// Gives somebody who has a second factor recovery codes in place of those they may have; empty for anybody else.
pub async fn recovery_codes(
    work: &Work,
    keys: &Keys,
    account: UserId,
    random: &Random,
    now: Instant,
) -> Result<Vec<String>, StoreError> {
    let devices = device::of(&work.scope(), account).await?;
    if !devices.iter().any(|device| stands_alone(device.method)) {
        return Ok(Vec::new());
    }
    if let Some(old) = devices.iter().find(|device| device.method == Id::RecoveryCodes) {
        device::remove(work, old.id).await?;
    }
    let set = device::add(work, keys, (account, Id::RecoveryCodes), &New::default(), random, now).await?;
    recovery_codes::fill(work, keys, set.id, random).await
}
