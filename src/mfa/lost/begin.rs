//! Asking for it.

use std::time::Duration;

use super::record;
use crate::identity::account::Account;
use crate::identity::activity::{Actor, Kind};
use crate::outbox::{self, Notice, Teller};
use crate::store::{StoreError, Work};

/// Begins it, and tells every address. `false` where it was begun, or stopped, before; nothing has changed then.
pub async fn begin(work: &Work, teller: &Teller<'_>, person: &Account, wait: Duration) -> Result<bool, StoreError> {
    let now = teller.now;
    let (due, half) = (now.plus(wait), now.plus(wait / 2));
    let begun = work
        .execute(
            "INSERT INTO lost_device (environment_id, account_id, state, begun_at, due_at, next_at)
             VALUES ($1, $2, 'begun', $3, $4, $5)
             ON CONFLICT (environment_id, account_id) DO UPDATE SET state = excluded.state, begun_at = excluded.begun_at,
               due_at = excluded.due_at, next_at = excluded.next_at
             WHERE lost_device.next_at <= $3 AND lost_device.state IN ('open', 'stopped')",
            [person.id.uuid().into(), now.micros().into(), due.micros().into(), half.micros().into()],
        )
        .await?;
    if begun == 0 {
        return Ok(false);
    }
    record(work, teller, person, (Kind::LostDeviceBegun, &Actor::Person)).await?;
    outbox::tell(work, teller, person, &Notice::LostDeviceBegun { place: teller.place.clone(), due }).await?;
    Ok(true)
}
