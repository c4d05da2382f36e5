//! The end of it: one new factor in place of everything that is lost.

use sea_orm::{ColumnTrait, QueryFilter};
use serde_json::json;

use super::{State, record};
use crate::config::sections::mfa::MfaSection;
use crate::identity::account::Account;
use crate::identity::activity::{Actor, Kind};
use crate::mfa::authority::Proved;
use crate::mfa::change::{Change, named};
use crate::mfa::device;
use crate::mfa::standing::{Standing, stands_alone};
use crate::outbox::{Notice, Teller};
use crate::store::entity::lost_device;
use crate::store::{StoreError, Work};

/// Uses it up for the factor that is added next in this transaction: what the person had is switched off, and where there would be no
/// room the oldest of it is removed; both are told. `false` where it is not open any more; nothing has changed then.
pub async fn use_up(
    work: &Work,
    teller: &Teller<'_>,
    config: &MfaSection,
    person: &Account,
) -> Result<bool, StoreError> {
    // The devices before what is known of their loss, as whoever proves one of them at this moment.
    let mut devices = device::hold(work, person.id).await?;
    device::hold_each(work, person.id).await?;
    let gone = work
        .delete::<lost_device::Entity>()
        .filter(lost_device::Column::AccountId.eq(person.id.uuid()))
        .filter(lost_device::Column::State.eq(State::Open.as_str()))
        .filter(lost_device::Column::NextAt.gt(teller.now.micros()));
    if work.run_delete(gone).await? == 0 {
        return Ok(false);
    }
    let change = Change { work, teller, config, person, proved: Proved::nothing() };
    devices.sort_by_key(|device| device.created_at);
    while !Standing::new(config, &devices).has_room()
        && let Some(oldest) = devices.iter().position(|device| stands_alone(device.method))
    {
        let oldest = devices.remove(oldest);
        device::remove(work, oldest.id).await?;
        change.record(Kind::DeviceRemoved, &oldest, json!({})).await?;
        change.tell(Notice::DeviceRemoved { place: teller.place.clone(), device: named(&oldest) }).await?;
    }
    for device in devices.iter().filter(|device| device.enabled) {
        device::enable(work, device.id, false).await?;
        change.record(Kind::DeviceChanged, device, json!({ "enabled": false })).await?;
        change.tell(Notice::DeviceDisabled { place: teller.place.clone(), device: named(device) }).await?;
    }
    record(work, teller, person, (Kind::LostDeviceUsed, &Actor::Person)).await?;
    Ok(true)
}
