//! What somebody has proved in a session, with what and when. A sensitive act asks for fresh proofs, and which factor a
//! proof was of matters as much as its age (R-SE-7; Pocket ID GHSA-hp74-gm6m-2qm5): a password proves the password only.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::config::sections::mfa::{Method, Strength};
use crate::kit::id::DeviceId;
use crate::kit::instant::Instant;

/// What was proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Factor {
    /// The password.
    Password,
    /// A device of this method.
    Device(Method),
    /// A code that was sent to an address verified before: no factor, but what the first enrolment asks for (R-OT-15).
    Address,
    /// A recovery that went over the channel of this method, in place of the password: no factor, and nothing else that goes
    /// over it counts beside it (R-OT-13).
    Recovery(Method),
    /// A sign-on at an identity provider, which has signed that it came after it was asked (R-SE-13).
    Provider,
    /// A session at an identity provider, of which nobody knows when it began: it says who somebody is, and is no proof for
    /// anything that must be fresh.
    ProviderSession,
}

impl Factor {
    /// The authentication method reference (RFC 8176, section 2).
    pub const fn amr(self) -> &'static str {
        match self {
            Self::Password => "pwd",
            Self::Device(Method::Passkey | Method::SecurityKey) => "hwk",
            Self::Device(Method::Sms) => "sms",
            Self::Device(Method::Voice) => "tel",
            Self::Device(Method::RecoveryCodes) => "kba",
            Self::Device(_) | Self::Address | Self::Recovery(_) => "otp",
            // Registered for nothing of the kind; a word of ours.
            Self::Provider | Self::ProviderSession => "fed",
        }
    }

    /// How strong it is as a second factor; `None` when it is none.
    pub const fn second(self) -> Option<Strength> {
        match self {
            Self::Device(method) => Some(method.strength()),
            Self::Password | Self::Address | Self::Recovery(_) | Self::Provider | Self::ProviderSession => None,
        }
    }
}

/// One proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// Of what.
    pub factor: Factor,
    /// With which device.
    pub device: Option<DeviceId>,
    /// When.
    pub at: Instant,
}

impl Proof {
    /// The password was proved.
    pub const fn password(at: Instant) -> Self {
        Self { factor: Factor::Password, device: None, at }
    }

    /// A device was proved.
    pub const fn device(method: Method, device: DeviceId, at: Instant) -> Self {
        Self { factor: Factor::Device(method), device: Some(device), at }
    }

    /// An address was proved.
    pub const fn address(at: Instant) -> Self {
        Self { factor: Factor::Address, device: None, at }
    }

    /// A sign-on at an identity provider was proved, which came after it was asked.
    pub const fn provider(at: Instant) -> Self {
        Self { factor: Factor::Provider, device: None, at }
    }

    /// A session at an identity provider was proved, however old.
    pub const fn provider_session(at: Instant) -> Self {
        Self { factor: Factor::ProviderSession, device: None, at }
    }

    /// A recovery that went over the channel of this method was proved.
    pub const fn recovery(by: Method, at: Instant) -> Self {
        Self { factor: Factor::Recovery(by), device: None, at }
    }
}

/// The latest proof of each factor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Proofs(Vec<Proof>);

/// What a sensitive act asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// How old a proof may be. The window is fixed: using a proof does not renew it.
    pub max_age: Duration,
    /// How strong the second factor must be, of those who have one.
    pub strength: Strength,
}

/// What somebody has that can be proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provable {
    /// A password.
    pub password: bool,
    /// A second factor of this strength at most.
    pub second: Option<Strength>,
    /// Nothing of ours: that it is they only an identity provider can say, if any can.
    pub provider: bool,
}

/// How well a session is proved, as people are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assurance {
    /// By one factor.
    One,
    /// By two.
    Two,
    /// By two, one of which nobody can be tricked out of.
    PhishingResistant,
}

impl Assurance {
    /// The word for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::One => "one_factor",
            Self::Two => "two_factors",
            Self::PhishingResistant => "phishing_resistant",
        }
    }
}

/// What is still to be proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The password.
    Password,
    /// A second factor of at least this strength.
    Second(Strength),
    /// A sign-on at an identity provider, now.
    Provider,
}

impl Proofs {
    /// Nothing was proved.
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// Just this one.
    pub fn of(proof: Proof) -> Self {
        Self(vec![proof])
    }

    /// Adds a proof in place of an earlier one of the same factor.
    pub fn add(&mut self, proof: Proof) {
        self.0.retain(|known| known.factor != proof.factor);
        self.0.push(proof);
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Proof> {
        self.0.iter()
    }

    /// Without the proofs of devices that the person no longer has: what was removed proves nothing any more.
    pub fn of_those(&self, has: impl Fn(DeviceId) -> bool) -> Self {
        Self(self.0.iter().filter(|proof| proof.device.is_none_or(&has)).copied().collect())
    }

    /// Lets go of a device whose owner has just removed it in this very session: what it proved stays as fresh as it was, here
    /// and nowhere else. `false` when it proved nothing.
    pub fn let_go(&mut self, device: DeviceId) -> bool {
        let proof = self.0.iter_mut().find(|proof| proof.device == Some(device));
        proof.map(|proof| proof.device = None).is_some()
    }

    /// Forgets what a device has proved; `false` when it proved nothing.
    pub fn forget(&mut self, device: DeviceId) -> bool {
        let before = self.0.len();
        self.0.retain(|proof| proof.device != Some(device));
        self.0.len() < before
    }

    /// Forgets that this was proved, by whichever device: it was used up.
    pub fn spend(&mut self, factor: Factor) {
        self.0.retain(|proof| proof.factor != factor);
    }

    /// Those that are at most `max_age` old.
    pub fn fresh(&self, max_age: Duration, now: Instant) -> impl Iterator<Item = &Proof> {
        self.0.iter().filter(move |proof| proof.at <= now && now.since(proof.at) <= max_age)
    }

    /// Whether a proof like this is at most `max_age` old.
    pub fn has(&self, what: impl Fn(Factor) -> bool, max_age: Duration, now: Instant) -> bool {
        self.fresh(max_age, now).any(|proof| what(proof.factor))
    }

    /// Whether somebody came back without their password, and signs on for the first time since.
    pub fn has_recovery(&self) -> bool {
        self.0.iter().any(|proof| matches!(proof.factor, Factor::Recovery(_)))
    }

    /// Whether a second factor was ever proved in this session.
    pub fn has_second(&self) -> bool {
        self.0.iter().any(|proof| proof.factor.second().is_some())
    }

    /// What is still to be proved, the second factor first: everything that the person has (R-SE-7).
    pub fn missing(&self, has: Provable, asked: Requirement, now: Instant) -> Option<Missing> {
        // Nobody is asked for more than they can prove; what an environment demands of everybody it demands at sign-on.
        if let Some(best) = has.second {
            let strength = asked.strength.min(best);
            let second = |factor: Factor| factor.second().is_some_and(|it| it >= strength);
            if !self.has(second, asked.max_age, now) {
                return Some(Missing::Second(strength));
            }
        }
        // Whoever uses a passkey has unlocked it with something they know or are: it stands for the password as well.
        let password = |factor| matches!(factor, Factor::Password | Factor::Device(Method::Passkey));
        if has.password && !self.has(password, asked.max_age, now) {
            return Some(Missing::Password);
        }
        let only = has.provider && !has.password && has.second.is_none();
        let provider = |factor| factor == Factor::Provider;
        (only && !self.has(provider, asked.max_age, now)).then_some(Missing::Provider)
    }

    /// How well a session is proved by them.
    pub fn assurance(&self) -> Assurance {
        let resistant = |proof: &Proof| proof.factor.second() == Some(Strength::PhishingResistant);
        match self.amr().contains(&"mfa") {
            false => Assurance::One,
            true if self.0.iter().any(resistant) => Assurance::PhishingResistant,
            true => Assurance::Two,
        }
    }

    /// The authentication method references (RFC 8176), `mfa` among them where there were two factors.
    pub fn amr(&self) -> Vec<&'static str> {
        let mut amr: Vec<&str> = Vec::new();
        for proof in &self.0 {
            if !amr.contains(&proof.factor.amr()) {
                amr.push(proof.factor.amr());
            }
        }
        let is = |factor| self.0.iter().any(|proof| proof.factor == factor);
        // A mailbox is no second factor to whoever reads this (R-OT-9).
        let second = |factor: Factor| factor.second().is_some() && factor != Factor::Device(Method::Email);
        let two = is(Factor::Password) && self.0.iter().any(|proof| second(proof.factor));
        if two || is(Factor::Device(Method::Passkey)) {
            amr.push("mfa");
        }
        amr
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    fn at(minute: u64) -> Instant {
        Instant::from_micros(0).plus(MINUTE * u32::try_from(minute).unwrap())
    }

    fn device() -> DeviceId {
        "0197f2c4-6d1e-7000-8000-000000000000".parse().unwrap()
    }

    #[test]
    fn everything_a_person_has_is_asked_for_and_each_proof_grows_old_by_itself() {
        let asked = Requirement { max_age: MINUTE * 10, strength: Strength::Any };
        let both = Provable { password: true, second: Some(Strength::Strong), provider: false };
        let mut proofs = Proofs::of(Proof::password(at(0)));
        assert_eq!(proofs.missing(both, asked, at(1)), Some(Missing::Second(Strength::Any)));
        assert_eq!(proofs.missing(Provable { second: None, ..both }, asked, at(1)), None);
        proofs.add(Proof::device(Method::Totp, device(), at(5)));
        assert_eq!(proofs.missing(both, asked, at(10)), None);
        assert_eq!(proofs.missing(both, asked, at(11)), Some(Missing::Password));
        assert_eq!(proofs.missing(both, asked, at(16)), Some(Missing::Second(Strength::Any)));
        // A proof from the future, after the clock went back, proves nothing.
        assert_eq!(proofs.missing(both, asked, at(4)), Some(Missing::Second(Strength::Any)));
    }

    #[test]
    fn a_weak_factor_does_not_stand_for_a_strong_one_and_an_address_for_none() {
        let asked = Requirement { max_age: MINUTE, strength: Strength::Strong };
        let has = Provable { password: false, second: Some(Strength::Strong), provider: false };
        let mut proofs = Proofs::of(Proof::device(Method::Email, device(), at(0)));
        proofs.add(Proof::address(at(0)));
        assert_eq!(proofs.missing(has, asked, at(0)), Some(Missing::Second(Strength::Strong)));
        assert_eq!(proofs.missing(Provable { second: Some(Strength::Any), ..has }, asked, at(0)), None);
        assert_eq!(proofs.missing(Provable { second: None, ..has }, asked, at(0)), None);
    }

    #[test]
    fn a_passkey_stands_for_the_password_and_a_security_key_does_not() {
        let asked = Requirement { max_age: MINUTE, strength: Strength::Any };
        let has = Provable { password: true, second: Some(Strength::PhishingResistant), provider: false };
        let passkey = Proofs::of(Proof::device(Method::Passkey, device(), at(0)));
        assert_eq!(passkey.missing(has, asked, at(0)), None);
        assert_eq!(passkey.amr(), ["hwk", "mfa"]);
        let key = Proofs::of(Proof::device(Method::SecurityKey, device(), at(0)));
        assert_eq!(key.missing(has, asked, at(0)), Some(Missing::Password));
        assert_eq!(key.amr(), ["hwk"]);
    }

    #[test]
    fn a_provider_counts_by_a_sign_on_that_it_has_dated_and_only_where_there_is_nothing_else() {
        let asked = Requirement { max_age: MINUTE, strength: Strength::Any };
        let only = Provable { password: false, second: None, provider: true };
        let dated = Proofs::of(Proof::provider(at(0)));
        assert_eq!(dated.missing(only, asked, at(1)), None);
        assert_eq!(dated.missing(only, asked, at(2)), Some(Missing::Provider));
        let undated = Proofs::of(Proof::provider_session(at(0)));
        assert_eq!(undated.missing(only, asked, at(0)), Some(Missing::Provider));
        assert_eq!(dated.missing(Provable { password: true, ..only }, asked, at(0)), Some(Missing::Password));
        let second = Provable { second: Some(Strength::Any), ..only };
        assert_eq!(dated.missing(second, asked, at(0)), Some(Missing::Second(Strength::Any)));
    }

    #[test]
    fn proofs_are_stored_as_they_are_read() {
        let mut proofs = Proofs::of(Proof::password(at(3)));
        proofs.add(Proof::device(Method::Totp, device(), at(4)));
        let text = serde_json::to_string(&proofs).unwrap();
        assert_eq!(serde_json::from_str::<Proofs>(&text).unwrap(), proofs, "{text}");
        assert_eq!(proofs.amr(), ["pwd", "otp", "mfa"]);
    }
}
