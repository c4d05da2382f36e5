//! Tokens that an attacker might bring, each wrong in one way.

use jsonwebtoken::jwk::Jwk;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::json;

use super::*;
use crate::federation::keys::Keys;

const NOW: i64 = 1_800_000_000;

fn key() -> EncodingKey {
    let pair = aws_lc_rs::signature::EcdsaKeyPair::generate(&aws_lc_rs::signature::ECDSA_P256_SHA256_FIXED_SIGNING);
    EncodingKey::from_ec_der(pair.unwrap().to_pkcs8v1().unwrap().as_ref())
}

fn public(key: &EncodingKey, id: &str) -> Value {
    let mut jwk = Jwk::from_encoding_key(key, Algorithm::ES256).unwrap();
    jwk.common.key_id = Some(id.to_owned());
    serde_json::to_value(jwk).unwrap()
}

fn keys(list: &[Value]) -> Keys {
    Keys::read(json!({ "keys": list }).as_object().unwrap()).unwrap()
}

fn claims() -> Value {
    json!({
        "iss": "https://id.example", "aud": "us", "sub": "24", "nonce": "n", "exp": NOW + 300, "iat": NOW,
        "email": "ana@acme.example",
    })
}

fn expected() -> Expected<'static> {
    let now = Instant::from_micros(NOW * 1_000_000);
    Expected { issuer: "https://id.example", client: "us", nonce: "n", now }
}

fn header(algorithm: Algorithm) -> Header {
    Header { kid: Some("a".to_owned()), ..Header::new(algorithm) }
}

/// What is found with claims of which these members are others; null leaves one out.
fn with(changes: &Value) -> Result<Map<String, Value>, Wrong> {
    let key = key();
    let mut claims = claims();
    for (name, value) in changes.as_object().unwrap() {
        claims[name] = value.clone();
    }
    claims.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    let token = encode(&header(Algorithm::ES256), &claims, &key).unwrap();
    verify(&token, &keys(&[public(&key, "a")]), expected())
}

#[test]
fn what_is_signed_for_us_now_counts() {
    for fine in [
        json!({}),
        json!({ "aud": ["us"] }),
        json!({ "aud": ["us", "them"], "azp": "us" }),
        json!({ "azp": "us" }),
        json!({ "exp": NOW - 59 }),
        json!({ "iat": NOW + 59 }),
    ] {
        assert_eq!(with(&fine).map(|claims| claims["sub"].clone()), Ok(json!("24")), "{fine}");
    }
}

#[test]
fn what_is_for_somebody_else_or_another_time_does_not() {
    for (changes, wrong) in [
        (json!({ "iss": "https://id.example/" }), Wrong::Issuer),
        (json!({ "iss": "https://evil.example" }), Wrong::Issuer),
        (json!({ "iss": null }), Wrong::Issuer),
        (json!({ "aud": "them" }), Wrong::Audience),
        (json!({ "aud": null }), Wrong::Audience),
        (json!({ "aud": ["them"] }), Wrong::Audience),
        (json!({ "aud": ["us", "them"] }), Wrong::Audience),
        (json!({ "aud": ["us", "them"], "azp": "them" }), Wrong::Audience),
        (json!({ "azp": "them" }), Wrong::Audience),
        (json!({ "exp": NOW - 61 }), Wrong::Time),
        (json!({ "exp": null }), Wrong::Time),
        (json!({ "exp": "soon" }), Wrong::Time),
        (json!({ "iat": NOW - 601 }), Wrong::Time),
        (json!({ "iat": NOW + 61 }), Wrong::Time),
        (json!({ "iat": null }), Wrong::Time),
        (json!({ "nbf": NOW + 61 }), Wrong::Time),
        (json!({ "nonce": "m" }), Wrong::Nonce),
        (json!({ "nonce": null }), Wrong::Nonce),
        (json!({ "sub": "" }), Wrong::Subject),
        (json!({ "sub": 24 }), Wrong::Subject),
        (json!({ "sub": "x".repeat(256) }), Wrong::Subject),
    ] {
        assert_eq!(with(&changes), Err(wrong), "{changes}");
    }
}

#[test]
fn nothing_but_a_signature_by_one_of_the_keys_counts() {
    let (key, other) = (key(), key());
    let known =
        keys(&[json!({ "kty": "oct", "k": "c2VjcmV0", "kid": "o" }), json!({ "kty": "new" }), public(&key, "a")]);
    let found = |token: &str| verify(token, &known, expected()).err();
    let token = encode(&header(Algorithm::ES256), &claims(), &key).unwrap();
    assert_eq!(found(&token), None);
    let unnamed = encode(&Header::new(Algorithm::ES256), &claims(), &key).unwrap();
    assert_eq!(found(&unnamed), None, "a token need not say which key");
    let forged = encode(&header(Algorithm::ES256), &claims(), &other).unwrap();
    assert_eq!(found(&forged), Some(Wrong::Signature));
    let elsewhere =
        encode(&Header { kid: Some("b".to_owned()), ..header(Algorithm::ES256) }, &claims(), &other).unwrap();
    assert_eq!(found(&elsewhere), Some(Wrong::Key));
    // A secret that everybody can read: the public key, as its JSON or its coordinate, or a symmetric key in the set.
    let jwk = public(&key, "a");
    for secret in [jwk.to_string(), jwk["x"].as_str().unwrap().to_owned(), "secret".to_owned()] {
        let token = encode(&header(Algorithm::HS256), &claims(), &EncodingKey::from_secret(secret.as_bytes())).unwrap();
        assert_eq!(found(&token), Some(Wrong::Algorithm), "{secret}");
    }
    let (head, rest) = token.split_once('.').unwrap();
    let (payload, signature) = rest.split_once('.').unwrap();
    let encoded = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    for algorithm in ["none", "None", "NONE", "nOnE", ""] {
        let bare = encoded(json!({ "alg": algorithm, "kid": "a" }));
        assert_eq!(found(&format!("{bare}.{payload}.")), Some(Wrong::Algorithm), "{algorithm}");
        assert_eq!(found(&format!("{bare}.{payload}.{signature}")), Some(Wrong::Algorithm), "{algorithm}");
    }
    let changed =
        encoded(json!({ "iss": "https://id.example", "aud": "us", "sub": "1", "nonce": "n", "exp": NOW, "iat": NOW }));
    assert_eq!(found(&format!("{head}.{changed}.{signature}")), Some(Wrong::Signature));
    assert_eq!(found(&format!("{head}.{payload}.")), Some(Wrong::Signature));
    let other_kind = encoded(json!({ "alg": "RS256", "kid": "a" }));
    assert_eq!(found(&format!("{other_kind}.{payload}.{signature}")), Some(Wrong::Key));
    for none in ["", ".", "..", "a.b", "a.b.c.d", &"x".repeat(40_000)] {
        assert!(found(none).is_some(), "{none:.20}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_fall_over(token in "[A-Za-z0-9._=-]{0,200}|\\PC{0,80}") {
        proptest::prop_assert!(verify(&token, &Keys::default(), expected()).is_err());
    }
}
