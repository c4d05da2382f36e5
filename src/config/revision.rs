//! The fingerprint of everything that went into an environment, so that a reload knows what has not changed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::references::SecretFact;
use super::tree::Node;

/// SHA-256 in hex of the merged content, the secrets and the files it names.
pub fn of(tree: &Node, secrets: &BTreeMap<String, SecretFact>, files: &BTreeMap<String, [u8; 32]>) -> String {
    let mut hash = Sha256::new();
    let mut part = |bytes: &[u8]| {
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    };
    part(tree.inline().as_bytes());
    for (key, secret) in secrets {
        part(key.as_bytes());
        part(&secret.digest);
    }
    for (key, digest) in files {
        part(key.as_bytes());
        part(digest);
    }
    hex(&hash.finalize())
}

/// Bytes in lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
