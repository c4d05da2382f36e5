//! Passkeys and security keys (W3C WebAuthn, Level 3): a signature over a challenge of ours, made by an authenticator for this
//! origin alone, so that there is nothing to phish and nothing to guess.
//!
//! A *passkey* is discoverable and always verifies its user: it counts as both factors and signs on by itself. A *security key*
//! is a second factor; whether it verifies its user, and which makes are accepted, is for the policy to say.
//!
//! What the browser says is not believed: every option that was sent is checked again in what comes back (Keycloak CVE-2026-8830),
//! origins are compared in full, and what the library leaves to its callers (frames, owners, single use) is checked here. A
//! ceremony lies sealed with whoever began it, lives five minutes and is used up by its answer. Only strangers' wrong answers leave no
//! trace, so that they write nothing.

pub mod assertion;
mod client_data;
pub mod credential;
pub mod founding;
pub mod handle;
pub mod offer;
pub mod provider;
pub mod registration;
pub mod relying_party;

use std::time::Duration;

pub use relying_party::RelyingParty;

use super::{Id, Method, Way};
use crate::config::sections::mfa::{MfaSection, Pairing};

/// How long an authenticator may take, and a challenge lives (WebAuthn, section 15.1).
pub const LIFETIME: Duration = Duration::from_secs(300);

/// The longest answer of a browser that is looked at, in bytes. An attestation with its certificates takes a few thousand.
pub const LONGEST: usize = 64 * 1024;

/// Why an answer is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is not the answer to what was asked, or its signature is wrong, or nobody here has such a credential: which of these is
    /// not told.
    #[error("the answer proves nothing")]
    Invalid,
    /// The challenge took too long, was used, or never was.
    #[error("the challenge is gone")]
    Gone,
    /// The authenticator has a credential of this environment already.
    #[error("the credential is known")]
    Known,
    /// It is copied between devices, and the policy wants one that is not.
    #[error("the credential is synced")]
    Synced,
    /// Its make is not among those that the policy accepts, or is not proved.
    #[error("the make is not accepted")]
    Make,
    /// Its counter did not go up: there may be a copy of it.
    #[error("the counter went back")]
    Copied,
}

/// Discoverable credentials that sign on by themselves.
pub struct Passkey;

impl Method for Passkey {
    fn id(&self) -> Id {
        Id::Passkey
    }

    fn icon(&self) -> &'static str {
        "key-round"
    }

    fn pairing(&self, config: &MfaSection) -> Pairing {
        config.passkey.pairing
    }

    fn chances(&self, _: &MfaSection) -> i64 {
        0
    }

    fn pace(&self, _: &MfaSection) -> (u32, Duration) {
        PACE
    }

    fn way(&self) -> Way {
        Way::Ceremony
    }
}

/// Credentials that are a second factor.
pub struct SecurityKey;

impl Method for SecurityKey {
    fn id(&self) -> Id {
        Id::SecurityKey
    }

    fn icon(&self) -> &'static str {
        "usb"
    }

    fn pairing(&self, config: &MfaSection) -> Pairing {
        config.security_key.pairing
    }

    fn chances(&self, _: &MfaSection) -> i64 {
        0
    }

    fn pace(&self, _: &MfaSection) -> (u32, Duration) {
        PACE
    }

    fn way(&self) -> Way {
        Way::Ceremony
    }
}

/// A signature cannot be guessed, so nothing is counted; a code that is typed for one is no code at all.
const PACE: (u32, Duration) = (u32::MAX, Duration::ZERO);

/// Whether the policy takes security keys of this make.
pub fn make_is_accepted(config: &MfaSection, make: Option<&str>) -> bool {
    let allowed = &config.security_key.aaguids.allow;
    allowed.is_empty() || make.is_some_and(|make| allowed.iter().any(|one| one.eq_ignore_ascii_case(make)))
}
