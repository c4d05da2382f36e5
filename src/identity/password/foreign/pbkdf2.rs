//! PBKDF2 (RFC 8018) with HMAC-SHA-1, SHA-256 or SHA-512, in the three ways it is written: as a PHC string
//! (`$pbkdf2-sha256$i=600000,l=32$salt$hash`), as passlib does (`$pbkdf2-sha256$29000$salt$hash`, with `.` for `+`), and as Django
//! does (`pbkdf2_sha256$600000$salt$hash`, the salt as text). An importer writes what it finds elsewhere as the first.

use pbkdf2::pbkdf2_hmac;
use sha1::Sha1;
use sha2::{Sha256, Sha512};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::{Unusable, base64, number, parameter, written};

/// The most rounds, counted over all blocks of output: five times the 600,000 of SHA-256 that OWASP recommends.
const MOST_ROUNDS: u64 = 3_000_000;
/// The longest output and salt in bytes.
const LONGEST: usize = 128;
/// The shortest output in bytes: fewer would be matched by chance.
const SHORTEST: usize = 16;
const NAME: &str = "PBKDF2";

#[derive(Clone, Copy)]
enum Digest {
    Sha1,
    Sha256,
    Sha512,
}

pub(in crate::identity::password) struct Hash {
    digest: Digest,
    rounds: u32,
    salt: Vec<u8>,
    output: Vec<u8>,
}

impl Hash {
    pub(super) fn read(stored: &str) -> Option<Result<Self, Unusable>> {
        let (digest, rest, django) = match stored.split_once('$')? {
            ("", rest) => {
                let (name, rest) = rest.split_once('$')?;
                let digest = match name {
                    "pbkdf2" | "pbkdf2-sha1" => Digest::Sha1,
                    "pbkdf2-sha256" => Digest::Sha256,
                    "pbkdf2-sha512" => Digest::Sha512,
                    _ => return None,
                };
                (digest, rest, false)
            }
            ("pbkdf2_sha1", rest) => (Digest::Sha1, rest, true),
            ("pbkdf2_sha256", rest) => (Digest::Sha256, rest, true),
            ("pbkdf2_sha512", rest) => (Digest::Sha512, rest, true),
            _ => return None,
        };
        let Some((rounds, salt, output)) = Self::parts(rest, django) else {
            return Some(Err(Unusable::Malformed(NAME)));
        };
        let block = match digest {
            Digest::Sha1 => 20,
            Digest::Sha256 => 32,
            Digest::Sha512 => 64,
        };
        let blocks = u64::try_from(output.len().div_ceil(block)).unwrap_or(u64::MAX);
        if u64::from(rounds).saturating_mul(blocks) > MOST_ROUNDS {
            return Some(Err(Unusable::Costly(NAME)));
        }
        Some(Ok(Self { digest, rounds, salt, output }))
    }

    fn parts(rest: &str, django: bool) -> Option<(u32, Vec<u8>, Vec<u8>)> {
        let [parameters, salt, output] = rest.split('$').collect::<Vec<_>>()[..] else { return None };
        let phc = parameters.contains('=');
        let bytes = |text: &str| if phc { base64(text) } else { base64(&text.replace('.', "+")) };
        let salt = if django { salt.as_bytes().to_vec() } else { bytes(salt)? };
        let output = if django { base64(output)? } else { bytes(output)? };
        let rounds = if phc { parameter(parameters, "i")? } else { number(parameters)? };
        let said = if phc { parameter(parameters, "l") } else { None };
        let whole = rounds > 0
            && salt.len() <= LONGEST
            && (SHORTEST..=LONGEST).contains(&output.len())
            && said.is_none_or(|said| usize::try_from(said).is_ok_and(|said| said == output.len()));
        whole.then_some((rounds, salt, output))
    }

    pub(super) fn spelling(&self) -> String {
        let name = match self.digest {
            Digest::Sha1 => "sha1",
            Digest::Sha256 => "sha256",
            Digest::Sha512 => "sha512",
        };
        format!("$pbkdf2-{name}$i={}${}${}", self.rounds, written(&self.salt), written(&self.output))
    }

    pub(super) fn is_of(&self, password: &[u8]) -> bool {
        let mut output = Zeroizing::new(vec![0; self.output.len()]);
        match self.digest {
            Digest::Sha1 => pbkdf2_hmac::<Sha1>(password, &self.salt, self.rounds, &mut output),
            Digest::Sha256 => pbkdf2_hmac::<Sha256>(password, &self.salt, self.rounds, &mut output),
            Digest::Sha512 => pbkdf2_hmac::<Sha512>(password, &self.salt, self.rounds, &mut output),
        }
        output.ct_eq(&self.output).into()
    }
}
