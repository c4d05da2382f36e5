//! The method: codes of a hardware token.

use std::time::Duration;

use super::super::device::Device;
use super::super::{Check, Coded, Id, Method, Verified, Way};
use super::verify;
use crate::config::sections::mfa::{MfaSection, Pairing};

/// Hardware tokens.
pub struct OathToken;

impl Method for OathToken {
    fn id(&self) -> Id {
        Id::OathToken
    }

    fn icon(&self) -> &'static str {
        "calculator"
    }

    fn pairing(&self, config: &MfaSection) -> Pairing {
        config.oath_token.pairing
    }

    fn chances(&self, config: &MfaSection) -> i64 {
        // A clock may be a step off in either way; a counter as far ahead as the policy lets it.
        (i64::from(config.oath_token.look_ahead) + 1).max(3)
    }

    fn pace(&self, config: &MfaSection) -> (u32, Duration) {
        verify::pace(config)
    }

    fn way(&self) -> Way {
        Way::Token(&OathToken)
    }
}

impl Coded for OathToken {
    /// Those of its maker; one page may be for several tokens.
    fn digits(&self, _: &MfaSection, _: &Device) -> Option<u8> {
        None
    }

    fn verify<'c>(&'c self, check: &'c Check<'c>, device: &'c Device, typed: &'c str) -> Verified<'c> {
        Box::pin(verify::verify(check, device, typed))
    }
}
