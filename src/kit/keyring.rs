//! Keys: one file of root keys with ids, and for each owner (an environment, or the server itself) subkeys derived from
//! them with HKDF-SHA256 (RFC 5869), so that one owner's key opens nothing of another's (R-TN-4). Every ciphertext and
//! every MAC names the root key it was made under: new ones use the newest key, old ones stay readable until retired.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::random::Random;

/// The root keys, by id; the highest id is the current one.
#[derive(Clone)]
pub struct RootKeys(BTreeMap<u32, Zeroizing<[u8; 32]>>);

/// Why a key file or a sealed value cannot be used. Never holds key material.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// A line that is not `<id> <43 characters of base64url>`.
    #[error("line {0} is not `<id> <key>`, a number and 32 bytes of base64url")]
    Line(usize),
    /// The same id twice.
    #[error("key id {0} appears twice")]
    Twice(u32),
    /// A file with no key at all.
    #[error("there is no key in it")]
    Empty,
    /// Not sealed by us, for this purpose, or tampered with.
    #[error("the value does not open with this key")]
    Sealed,
    /// Sealed under a root key that is not in the file.
    #[error("the value was sealed under key {0}, which is not in the key file")]
    Missing(u32),
}

impl RootKeys {
    /// Reads a key file: a line `<id> <key>` each, `#` starts a comment.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let mut keys = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            let (id, key) = read_key(line).ok_or(KeyError::Line(index + 1))?;
            if keys.insert(id, key).is_some() {
                return Err(KeyError::Twice(id));
            }
        }
        if keys.is_empty() { Err(KeyError::Empty) } else { Ok(Self(keys)) }
    }

    /// One fresh key with id 1, as the text of a key file.
    pub fn generate(random: &Random) -> Zeroizing<String> {
        let key = Zeroizing::new(random.bytes::<32>());
        let key = Zeroizing::new(URL_SAFE_NO_PAD.encode(*key));
        Zeroizing::new(format!("# Portico's master keys. Keep a copy apart from the database.\n1 {}\n", *key))
    }

    /// The keys of one owner: an environment's id, or a word for the server itself.
    pub fn derive(&self, owner: &[u8]) -> Keys {
        let subkeys = self.0.iter().map(|(id, root)| {
            let hkdf = Hkdf::<Sha256>::new(Some(b"portico/1"), &root[..]);
            (*id, Subkeys { mac: expand(&hkdf, b"mac", owner), seal: expand(&hkdf, b"seal", owner) })
        });
        Keys(subkeys.collect())
    }
}

fn expand<const N: usize>(hkdf: &Hkdf<Sha256>, purpose: &[u8], owner: &[u8]) -> Zeroizing<[u8; N]> {
    let mut key = Zeroizing::new([0; N]);
    // HKDF fails only beyond 255 blocks of output; we take two at most.
    let expanded = hkdf.expand_multi_info(&[purpose, b"/", owner], &mut key[..]);
    debug_assert!(expanded.is_ok());
    key
}

fn read_key(line: &str) -> Option<(u32, Zeroizing<[u8; 32]>)> {
    let (id, key) = line.split_once(char::is_whitespace)?;
    let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(key.trim()).ok()?);
    Some((id.parse().ok()?, Zeroizing::new(bytes[..].try_into().ok()?)))
}

#[derive(Clone)]
struct Subkeys {
    mac: Zeroizing<[u8; 64]>,
    seal: Zeroizing<[u8; 32]>,
}

/// The keys of one owner, for MACs and for sealing.
#[derive(Clone)]
pub struct Keys(BTreeMap<u32, Subkeys>);

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Keys").field(&self.0.keys()).finish()
    }
}

impl Keys {
    /// The HMAC-SHA256 of `parts` (each preceded by its length, so that no two lists look alike) for `purpose`,
    /// as `<key id>.<base64url>`.
    pub fn mac(&self, purpose: &str, parts: &[&[u8]]) -> String {
        self.0.last_key_value().map_or_else(String::new, |(id, keys)| {
            format!("{id}.{}", URL_SAFE_NO_PAD.encode(tag(&keys.mac, purpose, parts)))
        })
    }

    /// A name that only we can make for these parts: 43 characters of base64url, like a random token. Another one once the key
    /// is another.
    pub fn name(&self, purpose: &str, parts: &[&[u8]]) -> String {
        self.0
            .last_key_value()
            .map_or_else(String::new, |(_, keys)| URL_SAFE_NO_PAD.encode(tag(&keys.mac, purpose, parts)))
    }

    /// Whether `mac` was made by [`Keys::mac`] for the same purpose and parts, under any key still in the file. Takes the
    /// same time for every wrong value.
    pub fn verifies(&self, mac: &str, purpose: &str, parts: &[&[u8]]) -> bool {
        let Some((id, text)) = mac.split_once('.') else { return false };
        let Some(keys) = id.parse().ok().and_then(|id: u32| self.0.get(&id)) else { return false };
        let Ok(given) = URL_SAFE_NO_PAD.decode(text) else { return false };
        // The id must be spelt as we spell it: "01.…" is not a second form of "1.…".
        bool::from(tag(&keys.mac, purpose, parts)[..].ct_eq(&given)) && !id.starts_with(['0', '+'])
    }

    /// Whether the key under which `mac` was made is still in the file: without it nobody can tell what the MAC is of.
    pub fn has_key_of(&self, mac: &str) -> bool {
        let id = mac.split_once('.').and_then(|(id, _)| id.parse::<u32>().ok());
        id.is_some_and(|id| self.0.contains_key(&id))
    }

    /// Seals a value with XChaCha20-Poly1305 under a random 192-bit nonce; `context` (environment, table, row) must be the
    /// same to open it (R-OP-3). Layout: key id (4 bytes, big endian), nonce (24), ciphertext with tag.
    pub fn seal(&self, random: &Random, context: &[&[u8]], plain: &[u8]) -> Vec<u8> {
        let Some((id, keys)) = self.0.last_key_value() else { return Vec::new() };
        let nonce = random.bytes::<24>();
        let payload = Payload { msg: plain, aad: &framed(context) };
        let cipher = XChaCha20Poly1305::new((&*keys.seal).into());
        let sealed = cipher.encrypt(&XNonce::from(nonce), payload).unwrap_or_default();
        [&id.to_be_bytes()[..], &nonce, &sealed].concat()
    }

    /// Opens what [`Keys::seal`] sealed.
    pub fn open(&self, context: &[&[u8]], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        let (id, rest) = sealed.split_first_chunk::<4>().ok_or(KeyError::Sealed)?;
        let (nonce, rest) = rest.split_first_chunk::<24>().ok_or(KeyError::Sealed)?;
        let id = u32::from_be_bytes(*id);
        let keys = self.0.get(&id).ok_or(KeyError::Missing(id))?;
        let cipher = XChaCha20Poly1305::new((&*keys.seal).into());
        let payload = Payload { msg: rest, aad: &framed(context) };
        cipher.decrypt(&XNonce::from(*nonce), payload).map(Zeroizing::new).map_err(|_| KeyError::Sealed)
    }
}

fn tag(key: &[u8; 64], purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = <Hmac<Sha256> as hmac::digest::KeyInit>::new(key.into());
    for part in std::iter::once(&purpose.as_bytes()).chain(parts) {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

fn framed(parts: &[&[u8]]) -> Vec<u8> {
    parts.iter().flat_map(|part| (part.len() as u64).to_be_bytes().into_iter().chain(part.iter().copied())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(owner: &str) -> Keys {
        let text = format!("1 {}\n2 {}\n", URL_SAFE_NO_PAD.encode([1; 32]), URL_SAFE_NO_PAD.encode([2; 32]));
        RootKeys::parse(&text).map(|root| root.derive(owner.as_bytes())).unwrap_or_else(|_| Keys(BTreeMap::new()))
    }

    #[test]
    fn a_mac_is_worth_something_for_one_owner_purpose_and_content() {
        let mac = keys("acme").mac("csrf", &[b"ab", b"c"]);
        assert!(keys("acme").verifies(&mac, "csrf", &[b"ab", b"c"]));
        assert!(!keys("globex").verifies(&mac, "csrf", &[b"ab", b"c"]));
        assert!(!keys("acme").verifies(&mac, "link", &[b"ab", b"c"]));
        assert!(!keys("acme").verifies(&mac, "csrf", &[b"a", b"bc"]));
        assert!(!keys("acme").verifies(&format!("0{mac}"), "csrf", &[b"ab", b"c"]));
        let other = mac.replacen("2.", "3.", 1);
        assert_eq!(
            [mac.as_str(), &other, "2", "x.y", ""].map(|mac| keys("acme").has_key_of(mac)),
            [true, false, false, false, false]
        );
        for cut in 0..mac.len() {
            assert!(!keys("acme").verifies(&mac[..cut], "csrf", &[b"ab", b"c"]), "truncated to {cut}");
        }
    }

    #[test]
    fn a_sealed_value_opens_in_its_own_place_only() {
        let sealed = keys("acme").seal(&Random::system(), &[b"outbox", b"1"], b"hello");
        assert_eq!(keys("acme").open(&[b"outbox", b"1"], &sealed).as_deref(), Ok(&b"hello".to_vec()));
        assert!(keys("acme").open(&[b"outbox", b"2"], &sealed).is_err());
        assert!(keys("globex").open(&[b"outbox", b"1"], &sealed).is_err());
        for index in 0..sealed.len() {
            let mut flipped = sealed.clone();
            flipped[index] ^= 1;
            assert!(keys("acme").open(&[b"outbox", b"1"], &flipped).is_err(), "byte {index}");
        }
    }

    #[test]
    fn key_files_are_read_strictly() {
        assert!(RootKeys::parse(&RootKeys::generate(&Random::system())).is_ok());
        assert_eq!(RootKeys::parse("# nothing\n").err(), Some(KeyError::Empty));
        assert_eq!(RootKeys::parse("\n1 short\n").err(), Some(KeyError::Line(2)));
    }
}
