//! What people do with their devices. Each is one transaction with its line in the person's history and its notice to every
//! address; the caller has seen to it that the person proved who they are, and commits. Where it changes what is asked for at
//! sign-on, no browser is trusted any more.

use std::time::Duration;

use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::authority::{Authority, Entitled, Proved};
use super::device::{self, Device, New};
use super::enrolment::{Begun, Pending};
use super::lost;
use super::sent::{self, address, pairing, sending};
use super::standing::{Standing, addable, stands_alone};
use super::verify::Given;
use super::webauthn::registration::{self, Registered};
use super::webauthn::{self, credential};
use super::{Id, allowed, recovery_codes, totp};
use crate::config::sections::mfa::{MfaSection, Pairing};
use crate::identity::account::Account;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::flow::{self, Holder};
use crate::identity::trusted;
use crate::kit::id::DeviceId;
use crate::outbox::{self, Notice, Teller};
use crate::store::{StoreError, Work};

/// Somebody changes their own devices.
pub struct Change<'c> {
    /// The transaction.
    pub work: &'c Work,
    /// Tells of it.
    pub teller: &'c Teller<'c>,
    /// The policy that applies to the person.
    pub config: &'c MfaSection,
    /// Whose devices they are.
    pub person: &'c Account,
    /// What they have just proved.
    pub proved: Proved<'c>,
}

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The person has no such device.
    #[error("there is no such device")]
    Gone,
    /// The method is not offered, or new ones cannot be added.
    #[error("devices of this kind cannot be added")]
    Closed,
    /// The person has as many as they may.
    #[error("there are as many devices as there may be")]
    Full,
    /// It is the last second factor of somebody who must have one.
    #[error("it is the last second factor")]
    LastWayIn,
    /// What was proved is weaker than it takes.
    #[error("it takes a stronger proof")]
    Weak,
    /// The text cannot be a name.
    #[error("that cannot be a name")]
    Label,
    /// The first code is wrong.
    #[error("the code is wrong")]
    WrongCode,
    /// The code that was sent cannot be used any more.
    #[error("the code is used, void or too old")]
    CodeGone,
    /// Too many were wrong.
    #[error("too many codes were wrong")]
    Throttled(Duration),
    /// Codes cannot be sent to what was typed.
    #[error(transparent)]
    Address(address::Fault),
    /// The person has a device of this kind with this address.
    #[error("there is such a device already")]
    Known,
    /// No code is sent now.
    #[error(transparent)]
    Sending(sending::Refused),
    /// What an authenticator answered is not accepted.
    #[error(transparent)]
    Ceremony(webauthn::Fault),
    /// What the person has to prove is more than they have proved, or their session ended, since they were let in.
    #[error("what was proved is not enough any more")]
    Unproved,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a device that is being added has shown.
enum Shown {
    /// That it knows its seed.
    App { secret: Zeroizing<Vec<u8>>, step: i64 },
    /// That it has made a credential.
    Credential(Box<Registered>),
    /// That what is sent to this address arrives.
    Address(String),
}

/// Recovery codes that were just made.
pub struct NewCodes {
    /// The set in whose place they come.
    pub replaced: Option<Device>,
    /// The codes, to be shown once.
    pub codes: Vec<String>,
}

/// Where a device goes in its owner's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// To the front: it is asked for first.
    Front,
    /// One place nearer to the front.
    Up,
    /// One place nearer to the end.
    Down,
}

/// Whether somebody with these devices may add one of this kind now.
pub fn may_add(config: &MfaSection, id: Id, devices: &[Device]) -> Result<(), Refused> {
    let open = if stands_alone(id) {
        addable(config).any(|method| method.id() == id)
    } else {
        allowed(config).any(|method| method.id() == id && method.pairing(config) == Pairing::Open)
    };
    if !open {
        return Err(Refused::Closed);
    }
    if stands_alone(id) && !Standing::new(config, devices).has_room() {
        return Err(Refused::Full);
    }
    Ok(())
}

impl Change<'_> {
    /// Adds a device that proves itself by what is `given`.
    pub async fn add(
        &self,
        holder: &Holder,
        pending: &Pending,
        label: &str,
        given: Given<'_>,
    ) -> Result<Device, Refused> {
        let label = device::label(label).ok_or(Refused::Label)?;
        let devices = device::hold(self.work, self.person.id).await?;
        may_add(self.config, pending.method, &devices)?;
        let entitled = self.entitled(&devices)?;
        let proof = self.look(pending, &devices, given).await?;
        // Of two that send the same proof, one adds the device.
        if pending.account != self.person.id || !flow::end(self.work, flow::Kind::Enrolment, holder).await? {
            return Err(Refused::Gone);
        }
        let added = self.enrol((pending.method, entitled), &label, &proof).await?;
        trusted::revoke_all(self.work, self.person.id).await?;
        lost::forget_running(self.work, self.person.id).await?;
        self.record(Kind::DeviceAdded, &added, json!({})).await?;
        self.tell(Notice::DeviceAdded { place: self.teller.place.clone(), device: named(&added) }).await?;
        Ok(added)
    }

    /// Whether what is given is the proof that was waited for.
    async fn look(&self, pending: &Pending, devices: &[Device], given: Given<'_>) -> Result<Shown, Refused> {
        match (&pending.begun, given) {
            (Begun::App(seed), Given::Code(typed)) => {
                let secret = seed.bytes();
                let step = totp::step(self.config, &secret, typed, self.teller.now).ok_or(Refused::WrongCode)?;
                Ok(Shown::App { secret, step })
            }
            (Begun::Ceremony(registering), Given::Credential(party, brought)) => {
                let asked = (pending.method, &**registering);
                let registered = registration::finish(party, self.config, asked, brought, self.teller.now);
                Ok(Shown::Credential(Box::new(registered.map_err(Refused::Ceremony)?)))
            }
            (Begun::Address(unproved), Given::Code(typed)) => {
                let Teller { keys, now, .. } = *self.teller;
                let channel = sent::channel(pending.method).ok_or(Refused::Closed)?;
                let to = pairing::prove(self.work, keys, (pending, unproved), typed, now).await?;
                // As when it was typed: another device may have been added since, or the policy changed.
                if pairing::is_known(devices, keys, pending.method, to) {
                    return Err(Refused::Known);
                }
                if !address::is_accepted((channel, sent::policy(self.config, channel)), to) {
                    return Err(Refused::Address(address::Fault::Country));
                }
                Ok(Shown::Address(to.to_owned()))
            }
            _ => Err(Refused::WrongCode),
        }
    }

    async fn enrol(&self, (method, entitled): (Id, Entitled), label: &str, proof: &Shown) -> Result<Device, Refused> {
        let Teller { keys, random, now, .. } = *self.teller;
        let who = (self.person.id, method);
        let plain = New { label, vouched: entitled.vouches(method), ..New::default() };
        match proof {
            Shown::App { secret, step } => {
                let new = New { secret: Some(secret), last_step: Some(*step), ..plain };
                Ok(device::add(self.work, keys, who, &new, random, now).await?)
            }
            Shown::Address(to) => {
                let new = New { secret: Some(to.as_bytes()), ..plain };
                Ok(device::add(self.work, keys, who, &new, random, now).await?)
            }
            Shown::Credential(registered) => {
                let Registered { credential, make, make_proved } = &**registered;
                let synced = Some(credential.backup_eligible);
                let new = New { synced, make: make.as_deref(), make_proved: *make_proved, ..plain };
                let added = device::add(self.work, keys, who, &new, random, now).await?;
                credential::add(self.work, added.id, credential).await?.map_err(Refused::Ceremony)?;
                Ok(added)
            }
        }
    }

    /// Makes a set of recovery codes in place of the one there may be; the codes are shown once.
    pub async fn recovery_codes(&self) -> Result<NewCodes, Refused> {
        let devices = device::hold(self.work, self.person.id).await?;
        may_add(self.config, Id::RecoveryCodes, &devices)?;
        let standing = Standing::new(self.config, &devices);
        if !standing.has_factor() {
            // They stand in for something; alone they would be a second password on paper.
            return Err(Refused::Closed);
        }
        if !self.authority(&devices).may_make_codes() {
            return Err(Refused::Weak);
        }
        trusted::revoke_all(self.work, self.person.id).await?;
        if let Some(old) = standing.recovery() {
            device::remove(self.work, old.id).await?;
        }
        let Teller { keys, random, now, .. } = *self.teller;
        let who = (self.person.id, Id::RecoveryCodes);
        let set = device::add(self.work, keys, who, &New::default(), random, now).await?;
        let codes = recovery_codes::fill(self.work, keys, set.id, random).await?;
        self.record(Kind::RecoveryCodesMade, &set, json!({ "count": codes.len() })).await?;
        let count = u64::try_from(codes.len()).unwrap_or(0);
        self.tell(Notice::RecoveryCodesMade { place: self.teller.place.clone(), count }).await?;
        Ok(NewCodes { replaced: standing.recovery().cloned(), codes })
    }

    /// Gives a device a name; an empty one takes its name away.
    pub async fn rename(&self, id: DeviceId, label: &str) -> Result<Device, Refused> {
        let label = device::label(label).ok_or(Refused::Label)?;
        let devices = device::hold(self.work, self.person.id).await?;
        let device = find(&devices, id)?;
        device::rename(self.work, id, &label).await?;
        self.record(Kind::DeviceChanged, device, json!({ "label": label })).await?;
        Ok(Device { label, ..device.clone() })
    }

    /// Moves a device in its owner's order.
    pub async fn place(&self, id: DeviceId, to: To) -> Result<Device, Refused> {
        let devices = device::hold(self.work, self.person.id).await?;
        let device = find(&devices, id)?;
        let standing = Standing::new(self.config, &devices);
        // Where the policy says which is asked for first, the front of the order is no such place.
        if !stands_alone(device.method) || (to == To::Front && !standing.chooses_default()) {
            return Err(Refused::Closed);
        }
        let before = standing.default().map(|device| device.id);
        let row: Vec<&Device> = devices.iter().filter(|device| stands_alone(device.method)).collect();
        let index = row.iter().position(|one| one.id == id).unwrap_or(0);
        let neighbour = match to {
            To::Front => None,
            To::Up => index.checked_sub(1).and_then(|index| row.get(index)),
            To::Down => row.get(index + 1),
        };
        match (to, neighbour) {
            (To::Front, _) => {
                let front = row.first().map_or(0, |first| first.position);
                if index > 0 {
                    device::put_at(self.work, id, front - 1).await?;
                }
            }
            (_, Some(neighbour)) => {
                device::put_at(self.work, id, neighbour.position).await?;
                device::put_at(self.work, neighbour.id, device.position).await?;
            }
            (_, None) => {}
        }
        let after = device::of(&self.work.scope(), self.person.id).await?;
        let now_first = Standing::new(self.config, &after).default();
        if let Some(first) = now_first.filter(|first| Some(first.id) != before) {
            self.record(Kind::DeviceChanged, first, json!({ "default": true })).await?;
            self.tell(Notice::DefaultChanged { place: self.teller.place.clone(), device: named(first) }).await?;
        }
        Ok(find(&after, id)?.clone())
    }

    /// Asks for a device from now on, or no longer.
    pub async fn enable(&self, id: DeviceId, enabled: bool) -> Result<Device, Refused> {
        let devices = device::hold(self.work, self.person.id).await?;
        let device = find(&devices, id)?;
        if device.enabled == enabled {
            return Ok(device.clone());
        }
        let standing = Standing::new(self.config, &devices);
        if !enabled && !self.may_go(device, &standing).await? {
            return Err(Refused::LastWayIn);
        }
        // Nothing that is turned off by a weaker proof comes back by itself: that has to be asked for as a removal. And one that
        // is turned on proves as much as one that is added.
        let enough = match enabled {
            true => self.entitled(&devices)? == Entitled::Fully,
            false => !standing.counts(device) || self.authority(&devices).reaches(device.weight(self.teller.now)),
        };
        if !enough {
            return Err(Refused::Weak);
        }
        device::enable(self.work, id, enabled).await?;
        trusted::revoke_all(self.work, self.person.id).await?;
        if enabled {
            lost::forget_running(self.work, self.person.id).await?;
        }
        self.record(Kind::DeviceChanged, device, json!({ "enabled": enabled })).await?;
        let (place, named) = (self.teller.place.clone(), named(device));
        self.tell(match enabled {
            true => Notice::DeviceEnabled { place, device: named },
            false => Notice::DeviceDisabled { place, device: named },
        })
        .await?;
        Ok(Device { enabled, ..device.clone() })
    }

    /// What they may do to these devices of theirs.
    pub fn authority(&self, devices: &[Device]) -> Authority {
        Authority::new(&Standing::new(self.config, devices), self.proved, self.teller.now)
    }

    /// By what a device may be added to these.
    pub fn entitled(&self, devices: &[Device]) -> Result<Entitled, Refused> {
        self.authority(devices).entitled().ok_or(Refused::Weak)
    }

    pub(super) async fn record(&self, kind: Kind, device: &Device, detail: Value) -> Result<(), StoreError> {
        self.record_by(&Actor::Person, kind, device, detail).await
    }

    pub(super) async fn record_by(
        &self,
        by: &Actor,
        kind: Kind,
        device: &Device,
        mut detail: Value,
    ) -> Result<(), StoreError> {
        if let Some(detail) = detail.as_object_mut() {
            detail.insert("device".to_owned(), json!(device.id));
            detail.insert("method".to_owned(), json!(device.method));
            detail.insert("named".to_owned(), json!(device.label));
        }
        let Teller { random, now, .. } = *self.teller;
        activity::record(self.work, self.person.id, kind, by, &detail, random, now).await
    }

    pub(super) async fn tell(&self, notice: Notice) -> Result<(), StoreError> {
        outbox::tell(self.work, self.teller, self.person, &notice).await
    }
}

pub(super) fn find(devices: &[Device], id: DeviceId) -> Result<&Device, Refused> {
    devices.iter().find(|device| device.id == id).ok_or(Refused::Gone)
}

pub(super) fn named(device: &Device) -> outbox::Device {
    outbox::Device { method: device.method.as_str().to_owned(), label: device.label.clone() }
}
