//! bcrypt (Provos and Mazières, 1999): `$2a$`, `$2b$` and `$2y$`, which compute the same; `$2x$` marks hashes of a faulty
//! implementation and is not taken. Like every bcrypt it reads 72 bytes of a password and no more, which is true of verifying
//! only: what is stored afterwards is of the whole password.

use super::Unusable;

/// The dearest cost: 2^14 rounds, about a second.
const DEAREST: u32 = 14;
const NAME: &str = "bcrypt";

pub(in crate::identity::password) struct Hash(String);

impl Hash {
    pub(super) fn read(stored: &str) -> Option<Result<Self, Unusable>> {
        let rest = ["$2a$", "$2b$", "$2y$"].iter().find_map(|prefix| stored.strip_prefix(prefix))?;
        Some(Self::checked(stored, rest))
    }

    fn checked(stored: &str, rest: &str) -> Result<Self, Unusable> {
        // Two digits, with a leading zero.
        let cost: Option<u32> =
            rest.get(..2).filter(|cost| cost.bytes().all(|b| b.is_ascii_digit())).and_then(|cost| cost.parse().ok());
        let whole = stored.parse::<bcrypt::HashParts>().is_ok();
        let cost = cost.filter(|_| whole).ok_or(Unusable::Malformed(NAME))?;
        if cost > DEAREST { Err(Unusable::Costly(NAME)) } else { Ok(Self(stored.to_owned())) }
    }

    /// The prefixes compute the same.
    pub(super) fn spelling(&self) -> String {
        format!("$2b${}", self.0.get("$2b$".len()..).unwrap_or_default())
    }

    pub(super) fn is_of(&self, password: &[u8]) -> bool {
        bcrypt::verify(password, &self.0).unwrap_or(false)
    }
}
