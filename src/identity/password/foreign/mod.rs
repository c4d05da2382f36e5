//! Hashes that other systems made: bcrypt, PBKDF2, scrypt, and the salted hashes of directories. People who come from there
//! sign on with the password they have, once; then it is kept as everybody's is (R-PW-9).
//!
//! What a hash costs stands in the hash, and files come from anywhere. So each family has bounds, checked before anything is
//! computed: a hash beyond them is refused by an import and verifies nothing. They leave room for what is recommended today and
//! keep one verification near a second and below 128 MiB; a pool's threads bound how many there are at once.

mod bcrypt;
mod pbkdf2;
mod salted;
mod scrypt;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::hash;

/// Why a hash is of no use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// Nothing that is known; perhaps a password in clear text.
    #[error("it is not a hash of a kind that is known; passwords in clear text are never taken")]
    Unknown,
    /// Of a known kind, but not whole.
    #[error("it is not a whole {0} hash")]
    Malformed(&'static str),
    /// Its parameters ask for more time or memory than one sign-on may take.
    #[error("its {0} parameters ask for more than a sign-on may cost")]
    Costly(&'static str),
}

/// Whether people can sign on with this stored hash: ours, or one of another system.
pub fn check(stored: &str) -> Result<(), Unusable> {
    if stored.starts_with("$argon2") { hash::check_imported(stored) } else { Foreign::read(stored).map(drop) }
}

/// One spelling of a stored hash, however another system writes it: two texts of one hash are equal by it. What is not known stays
/// as it is.
pub fn canonical(stored: &str) -> String {
    Foreign::read(stored).map_or_else(|_| stored.to_owned(), |hash| hash.spelling())
}

/// A hash of another system, taken apart and found affordable.
pub(super) enum Foreign {
    Bcrypt(bcrypt::Hash),
    Pbkdf2(pbkdf2::Hash),
    Scrypt(scrypt::Hash),
    Salted(salted::Hash),
}

impl Foreign {
    pub(super) fn read(stored: &str) -> Result<Self, Unusable> {
        if let Some(hash) = bcrypt::Hash::read(stored) {
            return hash.map(Self::Bcrypt);
        }
        if let Some(hash) = pbkdf2::Hash::read(stored) {
            return hash.map(Self::Pbkdf2);
        }
        if let Some(hash) = scrypt::Hash::read(stored) {
            return hash.map(Self::Scrypt);
        }
        salted::Hash::read(stored).unwrap_or(Err(Unusable::Unknown)).map(Self::Salted)
    }

    fn spelling(&self) -> String {
        match self {
            Self::Bcrypt(hash) => hash.spelling(),
            Self::Pbkdf2(hash) => hash.spelling(),
            Self::Scrypt(hash) => hash.spelling(),
            Self::Salted(hash) => hash.spelling(),
        }
    }

    /// Whether the password is the one that was hashed. Costs what its parameters say, right or wrong.
    pub(super) fn is_of(&self, password: &[u8]) -> bool {
        match self {
            Self::Bcrypt(hash) => hash.is_of(password),
            Self::Pbkdf2(hash) => hash.is_of(password),
            Self::Scrypt(hash) => hash.is_of(password),
            Self::Salted(hash) => hash.is_of(password),
        }
    }
}

/// Base64, padded or not.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

fn base64(text: &str) -> Option<Vec<u8>> {
    BASE64.decode(text).ok()
}

/// How bytes are written in a [`canonical`] spelling.
fn written(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

/// A decimal number without signs, spaces or leading zeros, which some parsers read differently from others.
fn number(text: &str) -> Option<u32> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    plain.then(|| text.parse().ok()).flatten()
}

/// The number that a list like `ln=15,r=8,p=1` has for a name.
fn parameter(list: &str, name: &str) -> Option<u32> {
    list.split(',').find_map(|one| one.strip_prefix(name)?.strip_prefix('=')).and_then(number)
}

#[cfg(test)]
mod tests;
