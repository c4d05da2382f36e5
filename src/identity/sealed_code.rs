//! A code that lies sealed with whatever waits for it (`identity::flow`), as a MAC (R-OT-4), with its tries. A try is counted, and
//! what is counted written down, before anybody is told whether it was right: of many at once one is looked at.

use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;

use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;

/// A code that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedCode {
    mac: String,
    /// Until when it can be used.
    pub expires: Instant,
    tries: u8,
}

impl SealedCode {
    /// These digits.
    pub fn new(keys: &Keys, digits: &str, expires: Instant) -> Self {
        Self { mac: mac(keys, digits), expires, tries: 0 }
    }

    /// Whether it can still be tried, `most` times at all.
    pub fn is_open(&self, most: u8, now: Instant) -> bool {
        now < self.expires && self.tries < most
    }

    /// Counts a try; whether what was typed is right.
    pub fn try_with(&mut self, keys: &Keys, typed: &str) -> bool {
        self.tries = self.tries.saturating_add(1);
        let typed: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        bool::from(mac(keys, &typed).as_bytes().ct_eq(self.mac.as_bytes()))
    }
}

fn mac(keys: &Keys, digits: &str) -> String {
    keys.mac("sealed code", &[digits.as_bytes()])
}
