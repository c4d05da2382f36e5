//! What a browser or a mail carries is random; what the database holds is its hash, so that a copy of the database opens
//! nothing (R-SE-1). Each use has a hash domain of its own: a session's secret is no browser's, a link's no session's.

use sha2::{Digest as _, Sha256};

use crate::kit::id::EnvironmentId;

/// What a token is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A session cookie.
    Session,
    /// The long-lived cookie of a browser.
    Browser,
    /// A link sent or handed out.
    Link,
    /// A link to an account that does not exist yet.
    Registration,
    /// A bearer token of the API.
    Bearer,
    /// What a trusted browser carries.
    Trust,
    /// Something under way: a sign-on, an enrolment, an act that waits for a proof.
    Flow,
}

/// The hash under which a token of 256 random bits is stored: SHA-256 over purpose, environment and token. A slow hash
/// would protect nothing here, because there is nothing to guess.
pub fn hash(purpose: Purpose, environment: EnvironmentId, token: &str) -> Vec<u8> {
    let domain: &[u8] = match purpose {
        Purpose::Session => b"portico session\0",
        Purpose::Browser => b"portico browser\0",
        Purpose::Link => b"portico link\0",
        Purpose::Registration => b"portico registration\0",
        Purpose::Bearer => b"portico bearer\0",
        Purpose::Trust => b"portico trust\0",
        Purpose::Flow => b"portico flow\0",
    };
    let mut hash = Sha256::new();
    hash.update(domain);
    hash.update(environment.uuid().as_bytes());
    hash.update(token.as_bytes());
    hash.finalize().to_vec()
}

/// Whether a text can be a token of ours at all: 43 characters of base64url.
pub fn is_well_formed(token: &str) -> bool {
    token.len() == 43 && token.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}
