//! Removing a device. Whoever has proved as much as it proves removes it at once. Whoever has proved less, having lost it perhaps,
//! asks for it: it is announced to every address and done a day later (R-OT-16). Until then the device counts and works, and
//! its owner calls the removal off by a button, by proving the device, or by "this wasn't me".
//!
//! Of two servers that come to the same removal, and of whoever does it and whoever calls it off, one deletes its row.

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::json;

use super::authority::DELAY;
use super::change::{Change, Refused, find, named};
use super::device::{self, Device};
use super::standing::{Standing, stands_alone};
use crate::identity::account::{Account, Status};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::trusted;
use crate::kit::id::{DeviceId, UserId};
use crate::kit::instant::Instant;
use crate::outbox::{self, Notice, Teller};
use crate::store::entity::device_removal;
use crate::store::{Scope, StoreError, Work};

/// A removal that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Of which device.
    pub device: DeviceId,
    /// Whose it is.
    pub account: UserId,
    /// When it was asked for.
    pub requested: Instant,
    /// When it is done.
    pub due: Instant,
    /// Whether every other second factor goes with it.
    pub turns_off: bool,
}

impl From<device_removal::Model> for Waiting {
    fn from(row: device_removal::Model) -> Self {
        Self {
            device: DeviceId::from_uuid(row.device_id),
            account: UserId::from_uuid(row.account_id),
            requested: Instant::from_micros(row.requested_at),
            due: Instant::from_micros(row.due_at),
            turns_off: row.turns_off != 0,
        }
    }
}

/// What became of a removal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Removed {
    /// It is done.
    Now,
    /// It is done then, unless it is called off.
    Then(Instant),
}

/// The removals that wait for a person.
pub async fn of(scope: &Scope<'_>, account: UserId) -> Result<Vec<Waiting>, StoreError> {
    let rows = scope
        .find::<device_removal::Entity>()
        .filter(device_removal::Column::AccountId.eq(account.uuid()))
        .order_by_asc(device_removal::Column::DueAt)
        .all(scope.executor())
        .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// The removals of an environment that are due, at most so many.
pub async fn due(scope: &Scope<'_>, most: u64, now: Instant) -> Result<Vec<Waiting>, StoreError> {
    let rows = scope
        .find::<device_removal::Entity>()
        .filter(device_removal::Column::DueAt.lte(now.micros()))
        .order_by_asc(device_removal::Column::DueAt)
        .limit(most)
        .all(scope.executor())
        .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// Puts a removal down; `false` where one waits already, which stays as it is.
pub(super) async fn put(work: &Work, waiting: &Waiting) -> Result<bool, StoreError> {
    work.insert_unless_there(device_removal::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        device_id: Set(waiting.device.uuid()),
        account_id: Set(waiting.account.uuid()),
        requested_at: Set(waiting.requested.micros()),
        due_at: Set(waiting.due.micros()),
        turns_off: Set(waiting.turns_off.into()),
    })
    .await
}

/// Takes a removal away, and with one that turns everything off the others of its kind; `false` where somebody else has.
pub(super) async fn take(work: &Work, waiting: &Waiting) -> Result<bool, StoreError> {
    let mut gone = work
        .delete::<device_removal::Entity>()
        .filter(device_removal::Column::AccountId.eq(waiting.account.uuid()))
        .filter(device_removal::Column::DueAt.eq(waiting.due.micros()));
    gone = if waiting.turns_off {
        gone.filter(device_removal::Column::TurnsOff.ne(0))
    } else {
        gone.filter(device_removal::Column::DeviceId.eq(waiting.device.uuid()))
    };
    Ok(work.run_delete(gone).await? > 0)
}

/// Calls all of a person's off, with something that is told of by itself; says how many devices stay.
pub async fn forget(work: &Work, account: UserId) -> Result<u64, StoreError> {
    let gone = work.delete::<device_removal::Entity>().filter(device_removal::Column::AccountId.eq(account.uuid()));
    work.run_delete(gone).await
}

/// Calls off the removal of a device that its owner has just proved, or keeps; what was to turn everything off is called off as a
/// whole. `false` where there was none.
pub async fn cancel(work: &Work, teller: &Teller<'_>, person: &Account, device: &Device) -> Result<bool, StoreError> {
    let waiting = of(&work.scope(), person.id).await?.into_iter().find(|waiting| waiting.device == device.id);
    let Some(waiting) = waiting else { return Ok(false) };
    if !take(work, &waiting).await? {
        return Ok(false);
    }
    let detail = json!({
        "device": device.id, "method": device.method, "named": device.label, "turns_off": waiting.turns_off,
    });
    let (random, now) = (teller.random, teller.now);
    activity::record(work, person.id, Kind::RemovalCancelled, &Actor::Person, &detail, random, now).await?;
    let stays = (!waiting.turns_off).then(|| named(device));
    let notice = Notice::RemovalCancelled { place: teller.place.clone(), device: stays };
    outbox::tell(work, teller, person, &notice).await?;
    Ok(true)
}

impl Change<'_> {
    /// Removes a device, or puts that off where less was proved than it proves.
    pub async fn remove(&self, id: DeviceId) -> Result<Removed, Refused> {
        let devices = device::hold(self.work, self.person.id).await?;
        let device = find(&devices, id)?;
        let standing = Standing::new(self.config, &devices);
        if !self.may_go(device, &standing).await? {
            return Err(Refused::LastWayIn);
        }
        let now = self.teller.now;
        if standing.counts(device) && !self.authority(&devices).reaches(device.weight(now)) {
            return Ok(Removed::Then(self.put_off(device).await?));
        }
        self.take_away(&Actor::Person, &devices, device).await?;
        Ok(Removed::Now)
    }

    async fn put_off(&self, device: &Device) -> Result<Instant, Refused> {
        let (person, requested) = (self.person.id, self.teller.now);
        let due = requested.plus(DELAY);
        let waiting = Waiting { device: device.id, account: person, requested, due, turns_off: false };
        if put(self.work, &waiting).await? {
            self.record(Kind::RemovalAsked, device, json!({ "due": due.seconds() })).await?;
            let place = self.teller.place.clone();
            self.tell(Notice::RemovalAsked { place, device: Some(named(device)), due }).await?;
            return Ok(due);
        }
        // Asking again gives it no more time, and no less.
        let known = of(&self.work.scope(), person).await?.into_iter().find(|known| known.device == device.id);
        Ok(known.map_or(due, |known| known.due))
    }

    /// Keeps a device that was to be removed.
    pub async fn keep(&self, id: DeviceId) -> Result<(), Refused> {
        let devices = device::hold(self.work, self.person.id).await?;
        cancel(self.work, self.teller, self.person, find(&devices, id)?).await?;
        Ok(())
    }

    /// Does what has fallen due for a device; `false` where it was called off or done meanwhile.
    pub async fn fall_due(&self, id: DeviceId) -> Result<bool, Refused> {
        let devices = device::hold(self.work, self.person.id).await?;
        let Ok(device) = find(&devices, id) else { return Ok(false) };
        // The devices before their removals, as whoever proves one does.
        device::hold_each(self.work, self.person.id).await?;
        let waiting = of(&self.work.scope(), self.person.id).await?.into_iter().find(|waiting| waiting.device == id);
        let Some(waiting) = waiting.filter(|waiting| waiting.due <= self.teller.now) else { return Ok(false) };
        if !take(self.work, &waiting).await? {
            return Ok(false);
        }
        let active = self.person.status == Status::Active;
        if waiting.turns_off {
            if !active || !self.turned_off_since(&waiting, &devices).await? {
                self.drop(device, None).await?;
            }
        } else if active && self.may_go(device, &Standing::new(self.config, &devices)).await? {
            self.take_away(&Actor::Server, &devices, device).await?;
        } else {
            self.drop(device, Some(named(device))).await?;
        }
        Ok(true)
    }

    /// Tells that a removal is not done after all.
    async fn drop(&self, device: &Device, stays: Option<outbox::Device>) -> Result<(), StoreError> {
        let detail = json!({ "turns_off": stays.is_none() });
        self.record_by(&Actor::Server, Kind::RemovalDropped, device, detail).await?;
        self.tell(Notice::RemovalDropped { device: stays }).await
    }

    /// Removes a device; with the last second factor go the recovery codes that stood in for it.
    async fn take_away(&self, by: &Actor, devices: &[Device], device: &Device) -> Result<(), StoreError> {
        trusted::revoke_all(self.work, self.person.id).await?;
        device::remove(self.work, device.id).await?;
        self.record_by(by, Kind::DeviceRemoved, device, json!({})).await?;
        let rest: Vec<Device> = devices.iter().filter(|other| other.id != device.id).cloned().collect();
        if !rest.iter().any(|device| stands_alone(device.method))
            && let Some(codes) = Standing::new(self.config, &rest).recovery()
        {
            device::remove(self.work, codes.id).await?;
            self.record_by(by, Kind::DeviceRemoved, codes, json!({})).await?;
        }
        self.tell(Notice::DeviceRemoved { place: self.teller.place.clone(), device: named(device) }).await
    }
}
