//! Second factors: what kinds there are, who has which, and when one counts.
//!
//! A kind is a [`Method`] in [`METHODS`], one file each. What a person has enrolled is a [`Device`](device::Device); a set of
//! recovery codes is one too. Adding a kind is a file, a line in the slice, its section of the configuration, its messages.
//! Rules ask how strong a factor is, never for named combinations.
//!
//! Nothing here knows HTTP: the tab, signing on, step-up and the API call these same functions. Whatever counts once is one
//! conditional write in the caller's transaction.

pub mod authority;
pub mod bypass;
pub mod change;
pub mod device;
pub mod enrolment;
pub mod first;
pub mod guessing;
pub mod held;
pub mod import;
pub mod lost;
pub mod oath;
pub mod recovery_codes;
pub mod removal;
pub mod reset;
pub mod sent;
pub mod sent_code;
pub mod shut_out;
pub mod standing;
pub mod totp;
pub mod turn_off;
pub mod unlock;
pub mod verify;
pub mod webauthn;

use std::time::Duration;

use futures_util::future::BoxFuture;

pub use crate::config::sections::mfa::Method as Id;
use crate::config::sections::mfa::{MfaSection, Pairing};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::outbox::Channel;
use crate::store::{StoreError, Work};
use device::Device;

/// A kind of second factor.
pub trait Method: Sync {
    /// Its word in files, in the database and in the API.
    fn id(&self) -> Id;

    /// The icon of the sprite that stands for it.
    fn icon(&self) -> &'static str;

    /// Whether one of its devices is a second factor by itself. Recovery codes only stand in for one.
    fn stands_alone(&self) -> bool {
        true
    }

    /// Whether new devices can be added.
    fn pairing(&self, config: &MfaSection) -> Pairing;

    /// How many wrong codes before a pause, and how long that is.
    fn pace(&self, config: &MfaSection) -> (u32, Duration);

    /// How many of a million guesses at six digits are right at one moment: what a wrong code spends of what strangers may (G-S4).
    fn chances(&self, config: &MfaSection) -> i64;

    /// How its devices are added and proved.
    fn way(&self) -> Way;
}

/// How the devices of a method are added and proved: all that the tab, signing on, step-up and the API need to tell apart.
#[derive(Clone, Copy)]
pub enum Way {
    /// By codes that an app shows. We make its seed; its first code adds it.
    App(&'static dyn Coded),
    /// By codes that a token of the inventory shows. Its serial number and two codes in a row add it.
    Token(&'static dyn Coded),
    /// By codes on paper, made as a set and shown once.
    Paper(&'static dyn Coded),
    /// By a signature that a browser brings from an authenticator (WebAuthn).
    Ceremony,
    /// By a code that we send over this channel to the device's own address; what adds it is a code as well.
    Sent(Channel),
}

/// A method whose devices are proved by a code that their owner has.
pub trait Coded: Sync {
    /// Digits of a code, where their number is fixed.
    fn digits(&self, config: &MfaSection, device: &Device) -> Option<u8>;

    /// Whether `typed` proves the device, and no longer does from now on: one conditional write.
    fn verify<'c>(&'c self, check: &'c Check<'c>, device: &'c Device, typed: &'c str) -> Verified<'c>;
}

/// What comes of [`Coded::verify`].
pub type Verified<'c> = BoxFuture<'c, Result<bool, StoreError>>;

/// What a code is checked with.
pub struct Check<'c> {
    /// The transaction in which a code is used up.
    pub work: &'c Work,
    /// The environment's keys.
    pub keys: &'c Keys,
    /// The policy that applies to the person.
    pub config: &'c MfaSection,
    /// Now, by the server's clock.
    pub now: Instant,
}

/// Every kind that is built.
pub const METHODS: &[&dyn Method] = &[
    &webauthn::Passkey,
    &webauthn::SecurityKey,
    &totp::Totp,
    &sent::EMAIL,
    &sent::SMS,
    &sent::VOICE,
    &sent::WHATSAPP,
    &oath::OathToken,
    &recovery_codes::RecoveryCodes,
];

/// The kind with this id, when it is built.
pub fn method(id: Id) -> Option<&'static dyn Method> {
    METHODS.iter().copied().find(|method| method.id() == id)
}

/// How devices of the kind with this id are added and proved, when it is built.
pub fn way(id: Id) -> Option<Way> {
    method(id).map(Method::way)
}

/// The kinds that the policy allows and that are built, in the policy's order.
pub fn allowed(config: &MfaSection) -> impl Iterator<Item = &'static dyn Method> {
    config.methods.iter().filter_map(|id| method(*id))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The built-in defaults.
    pub fn config() -> MfaSection {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("environments")).unwrap();
        std::fs::write(folder.path().join("environments/x.toml"), "format = 1\n").unwrap();
        let none: [(&str, &str); 0] = [];
        let variables = crate::config::Variables::new(none);
        let loaded = crate::config::load(folder.path(), &variables, &crate::config::Options::default());
        loaded.environments.values().next().unwrap().config.as_ref().unwrap().mfa.clone()
    }

    #[test]
    fn every_method_has_one_entry() {
        for (index, one) in METHODS.iter().enumerate() {
            assert!(METHODS.iter().skip(index + 1).all(|other| other.id() != one.id()), "{}", one.id().as_str());
            assert_eq!(Id::parse(one.id().as_str()), Some(one.id()));
        }
    }
}
