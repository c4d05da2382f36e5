//! Doing without a second factor, where the policy allows it: every device and the recovery codes go together, in one transaction
//! with one notice. By a proof weaker than the strongest of them it waits for a day, like the removal of that one.

use serde_json::json;

use super::Id;
use super::authority::DELAY;
use super::change::{Change, Refused};
use super::device::{self, Device};
use super::lost;
use super::removal::{self, Removed, Waiting};
use super::standing::Standing;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::{credential, trusted};
use crate::kit::instant::Instant;
use crate::outbox::{Notice, Teller};
use crate::store::StoreError;

impl Change<'_> {
    /// Removes every second factor, or puts that off where less was proved than the strongest of them proves.
    pub async fn turn_off(&self) -> Result<Removed, Refused> {
        let devices = device::hold(self.work, self.person.id).await?;
        let standing = Standing::new(self.config, &devices);
        if !standing.may_turn_off() {
            return Err(Refused::Closed);
        }
        if !self.has_password().await? {
            return Err(Refused::LastWayIn);
        }
        let (authority, now) = (self.authority(&devices), self.teller.now);
        let stronger: Vec<&Device> = standing.factors().filter(|it| !authority.reaches(it.weight(now))).collect();
        if !stronger.is_empty() {
            return Ok(Removed::Then(self.put_all_off(&stronger).await?));
        }
        self.take_all(&Actor::Person, &devices).await?;
        Ok(Removed::Now)
    }

    /// Whether the person may go on without this device: they keep what they must have, and a way in.
    pub(super) async fn may_go(&self, device: &Device, standing: &Standing<'_>) -> Result<bool, StoreError> {
        Ok(standing.may_lose(device) && !self.is_only_way_in(device, standing).await?)
    }

    /// Whether somebody without a password signs on with this passkey and no other that stays.
    async fn is_only_way_in(&self, device: &Device, standing: &Standing<'_>) -> Result<bool, StoreError> {
        if device.method != Id::Passkey || self.has_password().await? {
            return Ok(false);
        }
        let waiting = removal::of(&self.work.scope(), self.person.id).await?;
        let goes = |other: &Device| waiting.iter().any(|waiting| waiting.device == other.id);
        let is_another = |other: &Device| other.method == Id::Passkey && other.id != device.id && !goes(other);
        Ok(!standing.factors().any(is_another))
    }

    /// Whether there is another way in.
    async fn has_password(&self) -> Result<bool, StoreError> {
        Ok(credential::find(&self.work.scope(), self.person.id).await?.is_some())
    }

    async fn put_all_off(&self, stronger: &[&Device]) -> Result<Instant, StoreError> {
        let (account, requested) = (self.person.id, self.teller.now);
        let waiting = removal::of(&self.work.scope(), account).await?;
        // Asking again gives it no more time, and no less.
        if let Some(known) = waiting.iter().find(|known| known.turns_off) {
            return Ok(known.due);
        }
        let due = requested.plus(DELAY);
        for device in stronger {
            // One that was to go alone goes with the others: nobody is told of less time than there is.
            if let Some(alone) = waiting.iter().find(|known| known.device == device.id) {
                removal::take(self.work, alone).await?;
            }
            removal::put(self.work, &Waiting { device: device.id, account, requested, due, turns_off: true }).await?;
        }
        let detail = json!({ "turns_off": true, "due": due.seconds() });
        let Teller { random, now, .. } = *self.teller;
        activity::record(self.work, account, Kind::RemovalAsked, &Actor::Person, &detail, random, now).await?;
        self.tell(Notice::RemovalAsked { place: self.teller.place.clone(), device: None, due }).await?;
        Ok(due)
    }

    /// Turns off what was put off; `false` where that cannot be any more, or the person has added a device since.
    pub(super) async fn turned_off_since(&self, waiting: &Waiting, devices: &[Device]) -> Result<bool, StoreError> {
        let added = devices.iter().any(|device| device.created_at > waiting.requested);
        if added || !Standing::new(self.config, devices).may_turn_off() || !self.has_password().await? {
            return Ok(false);
        }
        self.take_all(&Actor::Server, devices).await?;
        Ok(true)
    }

    async fn take_all(&self, by: &Actor, devices: &[Device]) -> Result<(), StoreError> {
        let (work, account) = (self.work, self.person.id);
        trusted::revoke_all(work, account).await?;
        device::remove_all(work, account).await?;
        lost::forget_running(work, account).await?;
        let detail = json!({ "devices": devices.len() });
        let Teller { random, now, .. } = *self.teller;
        activity::record(work, account, Kind::TurnedOff, by, &detail, random, now).await?;
        self.tell(Notice::TurnedOff { place: self.teller.place.clone() }).await
    }
}
