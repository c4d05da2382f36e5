//! The salted hashes of directories (RFC 2307 and its heirs): `{SSHA}`, `{SSHA256}` and `{SSHA512}`, each base64 of one digest over
//! password and salt, followed by the salt. They cost nothing, so whoever steals them has the passwords; the first sign-on
//! puts an end to that.

use sha1::{Digest, Sha1};
use sha2::{Sha256, Sha512};
use subtle::ConstantTimeEq as _;

use super::{Unusable, base64, written};

/// The longest salt in bytes.
const LONGEST_SALT: usize = 128;
const NAME: &str = "salted SHA";

#[derive(Clone, Copy)]
enum Kind {
    Sha1,
    Sha256,
    Sha512,
}

pub(in crate::identity::password) struct Hash {
    kind: Kind,
    digest: Vec<u8>,
    salt: Vec<u8>,
}

impl Hash {
    pub(super) fn read(stored: &str) -> Option<Result<Self, Unusable>> {
        let (scheme, rest) = stored.strip_prefix('{')?.split_once('}')?;
        let (kind, length) = match scheme.to_ascii_uppercase().as_str() {
            "SSHA" => (Kind::Sha1, 20),
            "SSHA256" | "SSHA-256" => (Kind::Sha256, 32),
            "SSHA512" | "SSHA-512" => (Kind::Sha512, 64),
            _ => return None,
        };
        let parts = base64(rest).and_then(|bytes| {
            let (digest, salt) = bytes.split_at_checked(length)?;
            // Without a salt it is another scheme, under which equal passwords look alike.
            (1..=LONGEST_SALT).contains(&salt.len()).then(|| (digest.to_vec(), salt.to_vec()))
        });
        let hash = parts.map(|(digest, salt)| Self { kind, digest, salt });
        Some(hash.ok_or(Unusable::Malformed(NAME)))
    }

    pub(super) fn spelling(&self) -> String {
        let scheme = match self.kind {
            Kind::Sha1 => "SSHA",
            Kind::Sha256 => "SSHA256",
            Kind::Sha512 => "SSHA512",
        };
        format!("{{{scheme}}}{}", written(&[&self.digest[..], &self.salt[..]].concat()))
    }

    pub(super) fn is_of(&self, password: &[u8]) -> bool {
        let digest = match self.kind {
            Kind::Sha1 => digest::<Sha1>(password, &self.salt),
            Kind::Sha256 => digest::<Sha256>(password, &self.salt),
            Kind::Sha512 => digest::<Sha512>(password, &self.salt),
        };
        digest.ct_eq(&self.digest).into()
    }
}

fn digest<D: Digest>(password: &[u8], salt: &[u8]) -> Vec<u8> {
    D::new().chain_update(password).chain_update(salt).finalize().to_vec()
}
