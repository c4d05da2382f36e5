//! Argon2id (RFC 9106) in PHC strings: the parameters travel with the hash, so they can rise and every stored password
//! follows at its owner's next sign-on (R-PW-9).
//!
//! A password is hashed as typed, in NFC, whole: beyond [`MAX_BYTES`] it is refused, never truncated. Where there is no
//! account, the decoy is verified instead, so that a stranger's guess takes as long as a member's. Hashes of other systems
//! ([`foreign`]) count as weaker: they verify once and are replaced; a wrong guess at one costs the decoy besides, so that no
//! answer is cheaper than a stranger's. One [`Buffer`] serves many hashes; it is mapped for itself, so dropping it returns the memory to the operating system at once.

use argon2::{Algorithm, Argon2, Block, Params, PasswordHash, Version};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::foreign::{Foreign, Unusable};
use crate::kit::random::Random;
use crate::kit::secret::Secret;
use crate::kit::text::nfc;

/// The longest password in bytes of UTF-8 after NFC: the 1,024 code points that a policy can allow, of the longest kind.
pub const MAX_BYTES: usize = 4096;

const SALT: usize = 16;
const OUTPUT: usize = 32;

/// What a hash costs. The default is the least that OWASP recommends: 19 MiB, two passes, one lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameters {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub iterations: u32,
    /// Lanes (computed one after the other: a pool has its threads already).
    pub parallelism: u32,
}

impl Default for Parameters {
    fn default() -> Self {
        Self { memory_kib: 19_456, iterations: 2, parallelism: 1 }
    }
}

/// What became of a verification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The password is the right one.
    Right {
        /// The stored hash is weaker than the parameters in force: hash again and store.
        needs_rehash: bool,
    },
    /// It is not, or there is nothing to compare with.
    Wrong,
}

/// Why a password cannot be hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// Longer than [`MAX_BYTES`].
    #[error("the password is longer than {MAX_BYTES} bytes")]
    TooLong,
    /// Memory, iterations or parallelism outside what Argon2 allows.
    #[error("Argon2 does not take these parameters")]
    Parameters,
}

/// Makes and verifies hashes with one set of parameters.
#[derive(Clone, Debug)]
pub struct Hasher {
    parameters: Parameters,
    argon2: Argon2<'static>,
    decoy: String,
    random: Random,
}

impl Hasher {
    /// A hasher with these parameters.
    pub fn new(parameters: Parameters, random: Random) -> Result<Self, HashError> {
        let Parameters { memory_kib, iterations, parallelism } = parameters;
        let argon2 = argon2(Params::new(memory_kib, iterations, parallelism, Some(OUTPUT)))?;
        if !affordable(argon2.params()) {
            return Err(HashError::Parameters);
        }
        let decoy = phc(parameters, &random.bytes::<SALT>(), &random.bytes::<OUTPUT>());
        Ok(Self { parameters, argon2, decoy, random })
    }

    /// The PHC string of the password under a fresh salt.
    pub fn hash(&self, password: &Secret, buffer: &mut Buffer) -> Result<String, HashError> {
        let password = bytes(password).ok_or(HashError::TooLong)?;
        let salt = self.random.bytes::<SALT>();
        let mut output = Zeroizing::new([0; OUTPUT]);
        compute(&self.argon2, password.as_bytes(), &salt, &mut output[..], buffer)?;
        Ok(phc(self.parameters, &salt, &output[..]))
    }

    /// Whether the password is the one hashed in `stored`; `None`, and what cannot be read, costs as much and is wrong.
    pub fn verify(&self, password: &Secret, stored: Option<&str>, buffer: &mut Buffer) -> Verdict {
        // The length of what was typed says nothing about the account.
        let Some(password) = bytes(password) else { return Verdict::Wrong };
        let password = password.as_bytes();
        match stored.map(Kept::read) {
            Some(Some(Kept::Own(known))) if is_right(&known, password, buffer) => {
                return Verdict::Right { needs_rehash: self.is_stronger_than(&known) };
            }
            Some(Some(Kept::Own(known))) if !self.is_much_dearer_than(&known) => return Verdict::Wrong,
            Some(Some(Kept::Foreign(hash))) if hash.is_of(password) => return Verdict::Right { needs_rehash: true },
            Some(None) => tracing::warn!("a stored password hash cannot be read; nobody can sign on with it"),
            _ => {}
        }
        // Nobody's answer is cheaper than a stranger's; a right one is made as dear by the new hash that follows.
        if let Some(decoy) = Stored::read(&self.decoy) {
            is_right(&decoy, password, buffer);
        }
        Verdict::Wrong
    }

    /// Whether a hash made now would be stronger than the stored one; an unreadable one counts as weaker.
    pub fn needs_rehash(&self, stored: &str) -> bool {
        Stored::read(stored).is_none_or(|known| self.is_stronger_than(&known))
    }

    /// Whether somebody could tell by the time that a hash was not made here.
    fn is_much_dearer_than(&self, known: &Stored) -> bool {
        work(known.argon2.params()).saturating_mul(2) < work(self.argon2.params())
    }

    fn is_stronger_than(&self, known: &Stored) -> bool {
        let params = known.argon2.params();
        !known.current_kind
            || params.m_cost() < self.parameters.memory_kib
            || params.t_cost() < self.parameters.iterations
            || params.p_cost() < self.parameters.parallelism
            || known.output.len() < OUTPUT
            || known.salt.len() < SALT
    }
}

/// What a stored text turns out to be.
enum Kept {
    Own(Stored),
    Foreign(Foreign),
}

impl Kept {
    fn read(stored: &str) -> Option<Self> {
        Stored::read(stored).map(Self::Own).or_else(|| Foreign::read(stored).ok().map(Self::Foreign))
    }
}

/// A PHC string taken apart.
struct Stored {
    argon2: Argon2<'static>,
    current_kind: bool,
    salt: Vec<u8>,
    output: Vec<u8>,
}

impl Stored {
    fn read(stored: &str) -> Option<Self> {
        let hash = PasswordHash::new(stored).ok()?;
        let algorithm = Algorithm::try_from(hash.algorithm.as_str()).ok()?;
        let version = hash.version.map_or(Ok(Version::V0x10), Version::try_from).ok()?;
        let (salt, output) = (hash.salt?.to_vec(), hash.hash?.as_bytes().to_vec());
        let params = Params::try_from(&hash).ok().filter(affordable)?;
        let current_kind = algorithm == Algorithm::Argon2id && version == Version::V0x13;
        Some(Self { argon2: Argon2::new(algorithm, version, params), current_kind, salt, output })
    }
}

/// What is stored must not be able to take the machine: at most 1 GiB, and 16 GiB over all passes.
fn affordable(params: &Params) -> bool {
    params.m_cost() <= 1 << 20 && work(params) <= 16 << 20
}

/// KiB filled over all passes.
fn work(params: &Params) -> u64 {
    u64::from(params.m_cost()) * u64::from(params.t_cost())
}

/// Whether an Argon2 hash of another system can be kept: at most 256 MiB, and 2 GiB over all passes.
pub(super) fn check_imported(stored: &str) -> Result<(), Unusable> {
    const NAME: &str = "Argon2";
    let hash = PasswordHash::new(stored).map_err(|_| Unusable::Malformed(NAME))?;
    let params = Params::try_from(&hash).map_err(|_| Unusable::Malformed(NAME))?;
    if params.m_cost() > 256 << 10 || work(&params) > 2 << 20 {
        return Err(Unusable::Costly(NAME));
    }
    Stored::read(stored).map(drop).ok_or(Unusable::Malformed(NAME))
}

fn is_right(known: &Stored, password: &[u8], buffer: &mut Buffer) -> bool {
    let mut output = Zeroizing::new(vec![0; known.output.len()]);
    compute(&known.argon2, password, &known.salt, &mut output, buffer).is_ok()
        && bool::from(output.ct_eq(&known.output))
}

fn argon2(params: argon2::Result<Params>) -> Result<Argon2<'static>, HashError> {
    params.map(|params| Argon2::new(Algorithm::Argon2id, Version::V0x13, params)).map_err(|_| HashError::Parameters)
}

fn bytes(password: &Secret) -> Option<Zeroizing<String>> {
    // NFC at most triples the length: what is far beyond the limit need not be normalised to be refused.
    (password.expose().len() <= 3 * MAX_BYTES)
        .then(|| Zeroizing::new(nfc(password.expose())))
        .filter(|text| text.len() <= MAX_BYTES)
}

fn compute(
    argon2: &Argon2<'_>,
    password: &[u8],
    salt: &[u8],
    out: &mut [u8],
    buffer: &mut Buffer,
) -> Result<(), HashError> {
    let blocks = buffer.blocks(argon2.params().block_count());
    argon2.hash_password_into_with_memory(password, salt, out, blocks).map_err(|_| HashError::Parameters)
}

fn phc(parameters: Parameters, salt: &[u8], output: &[u8]) -> String {
    let Parameters { memory_kib, iterations, parallelism } = parameters;
    let (salt, output) = (STANDARD_NO_PAD.encode(salt), STANDARD_NO_PAD.encode(output));
    format!("$argon2id$v=19$m={memory_kib},t={iterations},p={parallelism}${salt}${output}")
}

/// The memory Argon2 works in, reused from hash to hash.
#[derive(Default)]
pub struct Buffer(Vec<Block>);

impl Buffer {
    /// glibc serves a request from its heaps once a block of that size has been freed, and then keeps the memory, unless
    /// the request is above this limit (`DEFAULT_MMAP_THRESHOLD_MAX`, 32 MiB on 64 bits): such a one always gets a mapping of
    /// its own, unmapped when freed. Pages that are reserved and never touched cost nothing.
    const MAPPED: usize = (33 << 20) / Block::SIZE;

    fn blocks(&mut self, count: usize) -> &mut [Block] {
        if self.0.capacity() < count {
            // Not grown: growing would copy what is about to be overwritten.
            self.0 = Vec::new();
            self.0.reserve_exact(count.max(Self::MAPPED));
        }
        if self.0.len() < count {
            self.0.resize(count, Block::new());
        }
        &mut self.0
    }

    /// Gives the memory back.
    pub fn release(&mut self) {
        self.0 = Vec::new();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHEAP: Parameters = Parameters { memory_kib: 64, iterations: 1, parallelism: 1 };

    fn hasher(parameters: Parameters) -> Hasher {
        Hasher::new(parameters, Random::system()).unwrap()
    }

    fn secret(text: &str) -> Secret {
        Secret::new(text)
    }

    #[test]
    fn a_password_is_right_and_no_other_is() {
        let (hasher, mut buffer) = (hasher(CHEAP), Buffer::default());
        let stored = hasher.hash(&secret("correct horse"), &mut buffer).unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=64,t=1,p=1$"), "{stored}");
        let right = Verdict::Right { needs_rehash: false };
        assert_eq!(hasher.verify(&secret("correct horse"), Some(&stored), &mut buffer), right);
        for wrong in ["", "correct horse ", "Correct horse", "correct hors"] {
            assert_eq!(hasher.verify(&secret(wrong), Some(&stored), &mut buffer), Verdict::Wrong, "{wrong}");
        }
        assert_ne!(hasher.hash(&secret("correct horse"), &mut buffer).unwrap(), stored, "the salt is fresh");
    }

    #[test]
    fn the_vectors_of_the_reference_implementation_hold() {
        // Two of the reference implementation's own test vectors: version 19, Argon2id, and version 16, Argon2i.
        let (hasher, mut buffer) = (hasher(CHEAP), Buffer::default());
        let id = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        let i = "$argon2i$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ";
        assert!(matches!(hasher.verify(&secret("password"), Some(id), &mut buffer), Verdict::Right { .. }));
        let old = hasher.verify(&secret("password"), Some(i), &mut buffer);
        assert_eq!(old, Verdict::Right { needs_rehash: true });
    }

    #[test]
    fn spellings_of_one_character_are_one_password() {
        let (hasher, mut buffer) = (hasher(CHEAP), Buffer::default());
        let stored = hasher.hash(&secret("e\u{301}clair"), &mut buffer).unwrap();
        assert_ne!(hasher.verify(&secret("éclair"), Some(&stored), &mut buffer), Verdict::Wrong);
        assert_eq!(hasher.verify(&secret("eclair"), Some(&stored), &mut buffer), Verdict::Wrong);
    }

    #[test]
    fn too_long_is_refused_and_nothing_is_cut_off() {
        let (hasher, mut buffer) = (hasher(CHEAP), Buffer::default());
        let longest = "x".repeat(MAX_BYTES);
        let stored = hasher.hash(&secret(&longest), &mut buffer).unwrap();
        assert_eq!(hasher.hash(&secret(&format!("{longest}x")), &mut buffer), Err(HashError::TooLong));
        assert_eq!(hasher.verify(&secret(&format!("{longest}x")), Some(&stored), &mut buffer), Verdict::Wrong);
        assert_eq!(hasher.verify(&secret(&longest[1..]), Some(&stored), &mut buffer), Verdict::Wrong);
    }

    #[test]
    fn hashes_follow_when_parameters_rise() {
        let mut buffer = Buffer::default();
        let stored = hasher(CHEAP).hash(&secret("p"), &mut buffer).unwrap();
        for (stronger, expected) in [
            (CHEAP, false),
            (Parameters { memory_kib: 65, ..CHEAP }, true),
            (Parameters { iterations: 2, ..CHEAP }, true),
            (Parameters { memory_kib: 32, ..CHEAP }, false),
        ] {
            let verdict = hasher(stronger).verify(&secret("p"), Some(&stored), &mut buffer);
            assert_eq!(verdict, Verdict::Right { needs_rehash: expected }, "{stronger:?}");
            assert_eq!(hasher(stronger).needs_rehash(&stored), expected);
        }
    }

    #[test]
    fn nothing_verifies_against_the_decoy_or_what_is_no_hash() {
        let (hasher, mut buffer) = (hasher(CHEAP), Buffer::default());
        let giant = "$argon2id$v=19$m=4194304,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        for stored in [None, Some(""), Some("!"), Some("$2b$10$abc"), Some(giant)] {
            assert_eq!(hasher.verify(&secret("p"), stored, &mut buffer), Verdict::Wrong);
        }
        assert!(Hasher::new(Parameters { memory_kib: 1, ..CHEAP }, Random::system()).is_err());
        assert!(Hasher::new(Parameters { memory_kib: u32::MAX, ..CHEAP }, Random::system()).is_err());
    }

    #[test]
    fn hashes_of_other_systems_are_right_once_and_replaced() {
        let (hasher, mut buffer) = (hasher(CHEAP), Buffer::default());
        let stored = "{SSHA}C1j4LpmLHR244EM3aBRk1CJMZLswMTIzNDU2Nw==";
        let right = hasher.verify(&secret("harbour lantern forty-two"), Some(stored), &mut buffer);
        assert_eq!(right, Verdict::Right { needs_rehash: true });
        assert!(hasher.needs_rehash(stored));
        assert!(buffer.0.is_empty(), "the new hash that follows is what a right answer costs");
        assert_eq!(hasher.verify(&secret("harbour"), Some(stored), &mut buffer), Verdict::Wrong);
        assert!(!buffer.0.is_empty(), "a wrong answer costs what a stranger's does");
    }

    #[test]
    fn the_decoy_asks_as_much_work_as_a_member_does() {
        let hasher = hasher(Parameters::default());
        let decoy = Stored::read(&hasher.decoy).unwrap();
        assert!(!hasher.is_stronger_than(&decoy));
        assert_eq!(decoy.argon2.params().m_cost(), 19_456);
        assert_eq!((decoy.salt.len(), decoy.output.len()), (SALT, OUTPUT));
    }
}
