//! An ID token (OpenID Connect Core 1.0, section 3.1.3.7): signed by the provider with an algorithm of our list, issued by exactly
//! that provider, for us, for this request, and not expired. The clock is ours, with a minute for theirs to differ.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{crypto, decode_header};
use serde_json::{Map, Value};
use subtle::ConstantTimeEq as _;

use super::keys::{ALGORITHMS, Keys};
use crate::identity::linked::is_subject;
use crate::kit::instant::Instant;
use crate::kit::strict::Strict;

/// The longest token, in bytes.
const LONGEST: usize = 32 * 1024;

/// How much the provider's clock may differ.
const LEEWAY: Duration = Duration::from_secs(60);

/// How old a token may be that we have just been given.
const OLDEST: Duration = Duration::from_secs(600);

/// What is wrong with an ID token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// It is none.
    #[error("malformed")]
    Malformed,
    /// Its algorithm is not of the list: none at all, or a secret that is shared.
    #[error("algorithm")]
    Algorithm,
    /// No key of the provider has signed it; it names one that we have not seen.
    #[error("key")]
    Key,
    /// The signature is wrong.
    #[error("signature")]
    Signature,
    /// Somebody else has issued it.
    #[error("issuer")]
    Issuer,
    /// It is for somebody else.
    #[error("audience")]
    Audience,
    /// It has expired, is too old, or from the future.
    #[error("time")]
    Time,
    /// It is for another request.
    #[error("nonce")]
    Nonce,
    /// It is about nobody.
    #[error("subject")]
    Subject,
}

/// What a token must say.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'e> {
    /// Who issues it.
    pub issuer: &'e str,
    /// For whom.
    pub client: &'e str,
    /// For which request.
    pub nonce: &'e str,
    /// When.
    pub now: Instant,
}

/// The claims of a token with which nothing is wrong.
pub fn verify(token: &str, keys: &Keys, expected: Expected<'_>) -> Result<Map<String, Value>, Wrong> {
    if token.len() > LONGEST {
        return Err(Wrong::Malformed);
    }
    // An algorithm that the library does not know, such as none, is no header to it.
    let header = decode_header(token).map_err(|_| Wrong::Algorithm)?;
    if !ALGORITHMS.contains(&header.alg) {
        return Err(Wrong::Algorithm);
    }
    if header.crit.is_some() {
        return Err(Wrong::Malformed);
    }
    let (message, signature) = token.rsplit_once('.').ok_or(Wrong::Malformed)?;
    let candidates = keys.of(header.alg, header.kid.as_deref());
    if candidates.is_empty() {
        return Err(Wrong::Key);
    }
    let signed = |key| crypto::verify(signature, message.as_bytes(), key, header.alg).unwrap_or(false);
    if !candidates.iter().any(signed) {
        return Err(Wrong::Signature);
    }
    let (_, payload) = message.split_once('.').ok_or(Wrong::Malformed)?;
    let payload = URL_SAFE_NO_PAD.decode(payload).map_err(|_| Wrong::Malformed)?;
    let Ok(Strict(Value::Object(claims))) = serde_json::from_slice(&payload) else { return Err(Wrong::Malformed) };
    check(&claims, expected)?;
    Ok(claims)
}

fn check(claims: &Map<String, Value>, expected: Expected<'_>) -> Result<(), Wrong> {
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    if text("iss") != Some(expected.issuer) {
        return Err(Wrong::Issuer);
    }
    let audiences: Vec<&str> = match claims.get("aud") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let azp = claims.get("azp").map(|azp| azp.as_str() == Some(expected.client));
    if !audiences.contains(&expected.client) || azp == Some(false) || (audiences.len() > 1 && azp.is_none()) {
        return Err(Wrong::Audience);
    }
    let now = expected.now;
    let (expires, issued) = (instant(claims, "exp"), instant(claims, "iat"));
    let (Some(expires), Some(issued)) = (expires, issued) else { return Err(Wrong::Time) };
    let begins = instant(claims, "nbf").unwrap_or(issued);
    let fresh = expires.plus(LEEWAY) > now && now.since(issued) <= OLDEST;
    if !fresh || issued > now.plus(LEEWAY) || begins > now.plus(LEEWAY) {
        return Err(Wrong::Time);
    }
    let nonce = text("nonce").unwrap_or_default();
    if !bool::from(nonce.as_bytes().ct_eq(expected.nonce.as_bytes())) {
        return Err(Wrong::Nonce);
    }
    if text("sub").is_some_and(is_subject) { Ok(()) } else { Err(Wrong::Subject) }
}

/// An instant of a claim: seconds since 1970, with a fraction at most.
pub fn instant(claims: &Map<String, Value>, name: &str) -> Option<Instant> {
    let seconds = claims.get(name)?.as_f64().filter(|seconds| (0.0..1e11).contains(seconds))?;
    Some(Instant::from_micros(0).plus(Duration::from_secs_f64(seconds)))
}

#[cfg(test)]
mod tests;
