//! An identity provider in the test's own process, honest unless it is told otherwise: discovery, keys, codes with PKCE, ID tokens.
//! What a person does there, a test does in one step ([`Provider::visit`]). A real one, a program of its own, is in the browser tests.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::jwk::Jwk;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use url::Url;

use super::canned::{self, Canned, answer};

/// What a provider does with the ID token that it ought to give.
#[derive(Clone, Debug, Default)]
pub enum Gives {
    /// It.
    #[default]
    Honest,
    /// One with these claims in place of its own; null leaves one out.
    With(Value),
    /// One that another key has signed under the same name.
    Forged,
    /// One that nobody has signed.
    Unsigned,
    /// One that is signed with its public key as if it were a secret.
    Symmetric,
    /// None.
    Nothing,
}

#[derive(Default)]
struct State {
    now: i64,
    keys: Vec<(String, EncodingKey)>,
    /// Claims of whoever is signed on there.
    claims: Value,
    gives: Gives,
    /// What it tells to whoever has a token; it has no such address where that is nothing.
    told: Option<Value>,
    /// Answers in place of its own, by the beginning of the path.
    instead: Vec<(String, String)>,
    /// Codes that were given: nonce, challenge, redirect address.
    codes: HashMap<String, (String, String, String)>,
    next: u32,
}

/// A provider at which one person is signed on.
#[derive(Clone)]
pub struct Provider {
    pub base: String,
    state: Arc<Mutex<State>>,
    server: Canned,
}

fn key() -> EncodingKey {
    let pair = aws_lc_rs::signature::EcdsaKeyPair::generate(&aws_lc_rs::signature::ECDSA_P256_SHA256_FIXED_SIGNING);
    EncodingKey::from_ec_der(pair.unwrap().to_pkcs8v1().unwrap().as_ref())
}

impl Provider {
    /// A provider, at the beginning of worlds.
    pub fn start() -> Self {
        let keys = vec![("first".to_owned(), key())];
        let state = State { now: 1_800_000_000, keys, claims: json!({ "sub": "24" }), ..State::default() };
        let state = Arc::new(Mutex::new(state));
        let answering = Arc::clone(&state);
        let server = canned::serve(move |request| answering.lock().unwrap().answer(request));
        Self { base: server.base.clone(), state, server }
    }

    /// Its table in an environment's file.
    pub fn table(&self, name: &str, more: &str) -> String {
        let base = &self.base;
        format!(
            "[identity_providers.{name}]\nlabel = \"{name}\"\nissuer = \"{base}\"\nclient_id = \"us\"\nclient_secret = \"hunter 22:\"\n{more}\n"
        )
    }

    /// Somebody else is signed on there, with these claims.
    pub fn knows(&self, claims: Value) {
        self.state.lock().unwrap().claims = claims;
    }

    /// From now on it does this with ID tokens.
    pub fn gives(&self, gives: Gives) {
        self.state.lock().unwrap().gives = gives;
    }

    /// From now on it tells this beside the ID token.
    pub fn tells(&self, told: Value) {
        self.state.lock().unwrap().told = Some(told);
    }

    /// From now on it answers this below a path.
    pub fn answers(&self, path: &str, answer: String) {
        self.state.lock().unwrap().instead.push((path.to_owned(), answer));
    }

    /// From now on it signs with another key, of another name, and forgets the old one.
    pub fn rotates(&self) {
        let state = &mut *self.state.lock().unwrap();
        state.next += 1;
        state.keys = vec![(format!("key {}", state.next), key())];
    }

    /// Requests so far whose first line holds this.
    pub fn asked(&self, what: &str) -> usize {
        let asked = self.server.asked.lock().unwrap();
        asked.iter().filter(|request| request.lines().next().is_some_and(|line| line.contains(what))).count()
    }

    /// The person is sent there, and agrees: where they are sent back to.
    pub fn visit(&self, to: &Url) -> Url {
        assert!(to.as_str().starts_with(&format!("{}/authorize?", self.base)), "{to}");
        let asked: HashMap<String, String> = to.query_pairs().into_owned().collect();
        assert_eq!((&*asked["response_type"], &*asked["client_id"]), ("code", "us"));
        assert_eq!(asked["code_challenge_method"], "S256");
        let state = &mut *self.state.lock().unwrap();
        state.next += 1;
        let code = format!("code {}", state.next);
        let kept = (asked["nonce"].clone(), asked["code_challenge"].clone(), asked["redirect_uri"].clone());
        state.codes.insert(code.clone(), kept);
        let mut back: Url = asked["redirect_uri"].parse().unwrap();
        back.query_pairs_mut()
            .append_pair("code", &code)
            .append_pair("state", &asked["state"])
            .append_pair("iss", &self.base);
        back
    }
}

impl State {
    fn answer(&mut self, request: &str) -> String {
        let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
        if let Some((_, instead)) = self.instead.iter().find(|(below, _)| path.starts_with(below.as_str())) {
            return instead.clone();
        }
        let host = request.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default();
        let base = format!("http://{host}");
        let json = |status, value: Value| answer(status, &[("content-type", "application/json")], &value.to_string());
        match &*path {
            "/.well-known/openid-configuration" => {
                let mut document = json!({
                    "issuer": base, "authorization_endpoint": format!("{base}/authorize"), "token_endpoint": format!("{base}/token"),
                    "jwks_uri": format!("{base}/keys"), "authorization_response_iss_parameter_supported": true,
                });
                if self.told.is_some() {
                    document["userinfo_endpoint"] = format!("{base}/userinfo").into();
                }
                json(200, document)
            }
            "/userinfo" if request.contains("authorization: Bearer a\r\n") => {
                json(200, self.told.clone().unwrap_or_default())
            }
            "/keys" => {
                let keys: Vec<Value> = self.keys.iter().map(|(name, key)| public(name, key)).collect();
                json(200, json!({ "keys": keys }))
            }
            "/token" => match self.exchange(request, &base) {
                Some(tokens) => json(200, tokens),
                None => json(400, json!({ "error": "invalid_grant" })),
            },
            _ => answer(404, &[], ""),
        }
    }

    fn exchange(&mut self, request: &str, base: &str) -> Option<Value> {
        // The client's name and secret, each encoded as in a form before.
        assert!(request.contains("authorization: Basic dXM6aHVudGVyKzIyJTNB\r\n"), "{request}");
        let (_, body) = request.split_once("\r\n\r\n")?;
        let form: HashMap<String, String> = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
        let (nonce, challenge, redirect) = self.codes.remove(&form["code"])?;
        let proved = URL_SAFE_NO_PAD.encode(Sha256::digest(form["code_verifier"].as_bytes())) == challenge;
        if !proved || form["redirect_uri"] != redirect || form["grant_type"] != "authorization_code" {
            return None;
        }
        let mut claims = json!({ "iss": base, "aud": "us", "iat": self.now, "exp": self.now + 300, "nonce": nonce });
        let mut add = |more: &Value| {
            for (name, value) in more.as_object().into_iter().flatten() {
                claims[name] = value.clone();
            }
        };
        add(&self.claims);
        if let Gives::With(more) = &self.gives {
            add(more);
        }
        claims.as_object_mut()?.retain(|_, value| !value.is_null());
        let (name, own) = self.keys.first()?;
        let header = |algorithm| Header { kid: Some(name.clone()), ..Header::new(algorithm) };
        let signed = |key: &EncodingKey| encode(&header(Algorithm::ES256), &claims, key).unwrap();
        let token = match self.gives {
            Gives::Honest | Gives::With(_) => signed(own),
            Gives::Forged => signed(&key()),
            Gives::Unsigned => {
                let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
                format!("{}.{}.", part(json!({ "alg": "none", "kid": name })), part(claims.clone()))
            }
            Gives::Symmetric => {
                let secret = EncodingKey::from_secret(public(name, own).to_string().as_bytes());
                encode(&header(Algorithm::HS256), &claims, &secret).unwrap()
            }
            Gives::Nothing => return Some(json!({ "access_token": "a", "token_type": "Bearer" })),
        };
        Some(json!({ "access_token": "a", "token_type": "Bearer", "id_token": token }))
    }
}

fn public(name: &str, key: &EncodingKey) -> Value {
    let mut jwk = Jwk::from_encoding_key(key, Algorithm::ES256).unwrap();
    jwk.common.key_id = Some(name.to_owned());
    serde_json::to_value(jwk).unwrap()
}
