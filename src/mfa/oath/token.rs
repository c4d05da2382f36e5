//! What a hardware token is: what stands on its back, how it counts, and its seed.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::kit::instant::Instant;

/// The longest serial number, in characters.
const LONGEST_SERIAL: usize = 64;

/// The shortest seed, in bytes (RFC 4226, R6).
pub const SHORTEST_SEED: usize = 16;

/// The longest seed, in bytes: a block of SHA-512, beyond which HMAC hashes it first.
pub const LONGEST_SEED: usize = 128;

/// A serial number: letters in capitals, no space, so that what people copy from the back of a token finds it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serial(String);

impl Serial {
    /// What was typed or stands in a file, in its one spelling; `None` when it cannot be a serial number.
    pub fn read(text: &str) -> Option<Self> {
        let plain = |c: char| match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            other => other.to_ascii_uppercase(),
        };
        // A text of any length is looked at no further than is needed to see that it is too long.
        let serial: String = text.nfkc().filter(|c| !c.is_whitespace()).map(plain).take(LONGEST_SERIAL + 1).collect();
        let sound =
            !serial.is_empty() && serial.len() <= LONGEST_SERIAL && serial.bytes().all(|b| b.is_ascii_graphic());
        sound.then_some(Self(serial))
    }

    /// The one that the database has.
    pub(super) fn stored(serial: String) -> Self {
        Self(serial)
    }

    /// Its spelling.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Serial {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a token counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Time, in steps of so many seconds (RFC 6238).
    Totp {
        /// Seconds of a step.
        period: u32,
    },
    /// How often its button was pressed (RFC 4226).
    Hotp,
}

impl Kind {
    /// The word in files, in the database and in lists.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Totp { .. } => "totp",
            Self::Hotp => "hotp",
        }
    }
}

/// The hash that a token's codes are made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// SHA-1, which nearly all have.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-512.
    Sha512,
}

impl Algorithm {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Sha1, Self::Sha256, Self::Sha512];

    /// The word in files and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
            Self::Sha512 => "sha512",
        }
    }

    /// The algorithm of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| algorithm.as_str() == word)
    }
}

/// A seed. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Seed(Zeroizing<Vec<u8>>);

impl Seed {
    /// Wraps a seed whose length was looked at.
    pub(super) fn new(bytes: Zeroizing<Vec<u8>>) -> Self {
        Self(bytes)
    }

    /// Its bytes, for the one place that needs them.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for Seed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("«secret»")
    }
}

/// A token as a file describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What stands on its back.
    pub serial: Serial,
    /// What it counts.
    pub kind: Kind,
    /// What its codes are made with.
    pub algorithm: Algorithm,
    /// Digits of a code.
    pub digits: u8,
    /// Its seed.
    pub seed: Seed,
    /// The first time step or counter whose code may count.
    pub next: i64,
    /// Who made it.
    pub manufacturer: Option<String>,
    /// Which model it is.
    pub model: Option<String>,
    /// From when on it may be added.
    pub starts_at: Option<Instant>,
    /// From when on it may no longer be added.
    pub expires_at: Option<Instant>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_serial_number_is_found_however_it_is_copied() {
        for same in ["ACME-0001", " acme-0001 ", "acme\u{2011}0001", "ACME - 0001", "ＡＣＭＥ-０００１"] {
            assert_eq!(Serial::read(same).unwrap().as_str(), "ACME-0001", "{same}");
        }
        for bad in ["", "  ", "é1", "a\0b", "a\u{202E}b", &"x".repeat(65)] {
            assert_eq!(Serial::read(bad), None, "{bad:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn reading_a_serial_number_twice_changes_nothing(text in "\\PC{0,80}") {
            if let Some(once) = Serial::read(&text) {
                let twice = Serial::read(once.as_str());
                proptest::prop_assert_eq!(twice, Some(once));
            }
        }
    }
}
