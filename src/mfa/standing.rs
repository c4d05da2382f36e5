//! How somebody stands: which of their devices count under the policy, which is asked for first, and whether they may do
//! without one. Always by strength, never by named combinations: a method that comes later changes nothing here (Kratos
//! CVE-2024-45042, where one method was not seen).

use super::device::{self, Device};
use super::{Id, Method, allowed, method};
use crate::config::sections::mfa::{DefaultMethod, DefaultRule, MfaSection, Pairing, Required, Strength};
use crate::identity::proof::Provable;
use crate::kit::instant::Instant;

/// A person's devices under a policy.
#[derive(Clone, Debug)]
pub struct Standing<'s> {
    config: &'s MfaSection,
    devices: &'s [Device],
}

impl<'s> Standing<'s> {
    /// These devices under this policy.
    pub const fn new(config: &'s MfaSection, devices: &'s [Device]) -> Self {
        Self { config, devices }
    }

    /// The devices that can be asked for: enabled, of a method that the policy lists and that is built, and acceptable to it.
    fn usable(&self) -> impl Iterator<Item = &'s Device> {
        let config = self.config;
        self.devices
            .iter()
            .filter(move |device| device.enabled && device::is_acceptable(config, device))
            .filter(move |device| allowed(config).any(|method| method.id() == device.method))
    }

    /// The second factors: usable devices that stand alone and are as strong as the policy demands.
    pub fn factors(&self) -> impl Iterator<Item = &'s Device> {
        let least = self.config.min_strength;
        self.usable().filter(move |device| stands_alone(device.method) && device.method.strength() >= least)
    }

    /// Whether the person has a second factor.
    pub fn has_factor(&self) -> bool {
        self.factors().next().is_some()
    }

    /// Whether a device is one of them.
    pub fn counts(&self, device: &Device) -> bool {
        self.factors().any(|factor| factor.id == device.id)
    }

    /// How strong the strongest of them is now, over the others.
    pub fn strongest(&self, now: Instant) -> Option<Strength> {
        self.factors().map(|factor| factor.weight(now)).max()
    }

    /// Whether the person may do without any of them.
    pub fn may_turn_off(&self) -> bool {
        self.has_factor() && self.config.users_may_turn_off && self.config.required != Required::Always
    }

    /// Whether signing on asks this person for a second factor.
    pub fn is_asked(&self) -> bool {
        match self.config.required {
            Required::Never => false,
            Required::WhenEnrolled => self.has_factor(),
            Required::Always => true,
        }
    }

    /// What can be offered at sign-on and step-up: the default first, what only stands in for another last. Empty when the
    /// person has no second factor.
    pub fn offered(&self) -> Vec<&'s Device> {
        if !self.has_factor() {
            return Vec::new();
        }
        let mut offered: Vec<&Device> = self.factors().collect();
        match &self.config.default_method {
            DefaultMethod::Rule(DefaultRule::First) => offered.sort_by_key(|device| device.created_at),
            DefaultMethod::Rule(DefaultRule::User | DefaultRule::Ask) => {}
            DefaultMethod::Order(order) => {
                offered.sort_by_key(|device| order.iter().position(|id| *id == device.method).unwrap_or(usize::MAX));
            }
        }
        offered.extend(
            self.usable()
                .filter(|device| !stands_alone(device.method) && device.method.strength() >= self.config.min_strength),
        );
        offered
    }

    /// The same for step-up: the strongest first, and of the equally strong the default. What only stands in for another stays
    /// last.
    pub fn strongest_first(&self) -> Vec<&'s Device> {
        let mut offered = self.offered();
        offered.sort_by_key(|device| (!stands_alone(device.method), std::cmp::Reverse(device.method.strength())));
        offered
    }

    /// Whether people choose for themselves what is asked for first.
    pub fn chooses_default(&self) -> bool {
        self.config.default_method == DefaultMethod::Rule(DefaultRule::User)
    }

    /// Whether people are asked each time which device they prove.
    pub fn asks_which(&self) -> bool {
        self.config.default_method == DefaultMethod::Rule(DefaultRule::Ask)
    }

    /// The device that is asked for first.
    pub fn default(&self) -> Option<&'s Device> {
        self.offered().into_iter().next()
    }

    /// What this person can prove.
    pub fn provable(&self, password: bool) -> Provable {
        let second: Option<Strength> = self.factors().map(|device| device.method.strength()).max();
        Provable { password, second, provider: false }
    }

    /// Whether the person may go on without `device`: not when it is the last second factor of somebody who must have one,
    /// or who may not turn theirs off.
    pub fn may_lose(&self, device: &Device) -> bool {
        let others = self.factors().any(|factor| factor.id != device.id);
        !self.counts(device)
            || others
            || (self.config.required != Required::Always && self.config.users_may_turn_off)
            || self.config.required == Required::Never
    }

    /// How many devices count towards the limit.
    pub fn counted(&self) -> usize {
        self.devices.iter().filter(|device| stands_alone(device.method)).count()
    }

    /// Whether there is room for one more.
    pub fn has_room(&self) -> bool {
        self.counted() < usize::from(self.config.max_devices)
    }

    /// The person's set of recovery codes.
    pub fn recovery(&self) -> Option<&'s Device> {
        self.devices.iter().find(|device| device.method == Id::RecoveryCodes)
    }
}

/// The methods of which a second factor can be added, in the policy's order: those that stand alone, are as strong as the policy
/// demands, and open.
pub fn addable(config: &MfaSection) -> impl Iterator<Item = &'static dyn Method> {
    allowed(config).filter(|method| {
        method.stands_alone()
            && method.pairing(config) == Pairing::Open
            && method.id().strength() >= config.min_strength
    })
}

/// Whether a first second factor can be added.
pub fn may_begin(config: &MfaSection, devices: &[Device]) -> bool {
    addable(config).next().is_some() && Standing::new(config, devices).has_room()
}

/// Whether a method's devices are second factors by themselves.
pub fn stands_alone(id: Id) -> bool {
    method(id).is_some_and(Method::stands_alone)
}
