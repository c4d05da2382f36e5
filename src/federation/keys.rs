//! A provider's public keys (RFC 7517). A key that we do not know the kind of is left out, not an error: providers publish keys for
//! others too. Symmetric keys are never taken: what everybody can read proves nothing.

use jsonwebtoken::jwk::{AlgorithmParameters, EllipticCurve, Jwk, PublicKeyUse};
use jsonwebtoken::{Algorithm, DecodingKey};
use serde_json::{Map, Value};

use super::Fault;

/// The most keys that are looked at.
const MOST: usize = 100;

/// Keys that may have signed the same token without saying which: more would be a search.
const UNNAMED: usize = 10;

/// The algorithms that count: signatures, never secrets that are shared, never none.
pub const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
];

/// The keys of a provider.
#[derive(Clone, Debug, Default)]
pub struct Keys(Vec<Jwk>);

impl Keys {
    /// The keys of a key set.
    pub fn read(document: &Map<String, Value>) -> Result<Self, Fault> {
        let keys = document.get("keys").and_then(Value::as_array).ok_or(Fault::Garbled)?;
        let keys = keys.iter().take(MOST).filter_map(|key| serde_json::from_value::<Jwk>(key.clone()).ok());
        Ok(Self(keys.filter(|key| key.common.public_key_use != Some(PublicKeyUse::Encryption)).collect()))
    }

    /// Those that may have signed with this algorithm; by its name, where the token tells it.
    pub fn of(&self, algorithm: Algorithm, id: Option<&str>) -> Vec<DecodingKey> {
        let named = |key: &&Jwk| id.is_none_or(|id| key.common.key_id.as_deref() == Some(id));
        let found = self.0.iter().filter(named).filter(|key| signs_with(key, algorithm));
        found.take(UNNAMED).filter_map(|key| DecodingKey::from_jwk(key).ok()).collect()
    }
}

/// Whether a key is for an algorithm: of its kind, and of no other where it says which.
fn signs_with(key: &Jwk, algorithm: Algorithm) -> bool {
    let said = key.common.key_algorithm.map(|said| said.to_string());
    let kind = match (&key.algorithm, algorithm) {
        (AlgorithmParameters::EllipticCurve(it), Algorithm::ES256) => it.curve == EllipticCurve::P256,
        (AlgorithmParameters::EllipticCurve(it), Algorithm::ES384) => it.curve == EllipticCurve::P384,
        (AlgorithmParameters::OctetKeyPair(it), Algorithm::EdDSA) => it.curve == EllipticCurve::Ed25519,
        (
            AlgorithmParameters::RSA(_),
            Algorithm::RS256
            | Algorithm::RS384
            | Algorithm::RS512
            | Algorithm::PS256
            | Algorithm::PS384
            | Algorithm::PS512,
        ) => true,
        _ => false,
    };
    kind && said.is_none_or(|said| said == format!("{algorithm:?}"))
}
