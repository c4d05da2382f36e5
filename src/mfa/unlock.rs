//! Forgetting what was guessed wrong, and how many codes were asked for, so that somebody who is kept waiting can go on at once.

use super::device::Device;
use super::{device, first, guessing, oath, sent, verify};
use crate::identity::attempt;
use crate::kit::id::UserId;
use crate::outbox::limits;
use crate::store::{StoreError, Work};

/// Forgets it of all devices of a person, whatever their state. Returns how many counters there were.
pub async fn unlock(work: &Work, person: UserId) -> Result<u64, StoreError> {
    let devices = device::of(&work.scope(), person).await?;
    forget(work, person, &devices).await
}

/// The same of these devices of theirs, which may be gone by now.
pub(super) async fn forget(work: &Work, person: UserId, devices: &[Device]) -> Result<u64, StoreError> {
    let mut forgotten = limits::forget(work, person).await?;
    let adding = [oath::pairing::subject(person), sent::pairing::subject(person), guessing::of_person(person)];
    for subject in first::subjects(person).into_iter().chain(adding) {
        forgotten += attempt::forget(work, &subject).await?;
    }
    for device in devices {
        forgotten += attempt::forget(work, &verify::subject(device.id)).await?;
    }
    Ok(forgotten)
}
