//! A software authenticator: makes and uses credentials as a browser hands them on (WebAuthn, sections 6 and 5.8.1), and lies in
//! any way that a test wants.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_cbor_2::Value as Cbor;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::makers::Maker;

/// Somebody is there.
pub const PRESENT: u8 = 0x01;
/// And was verified.
pub const VERIFIED: u8 = 0x04;
/// The credential may be copied.
pub const ELIGIBLE: u8 = 0x08;
/// And is.
pub const BACKED_UP: u8 = 0x10;
/// A credential follows.
const ATTESTED: u8 = 0x40;

/// One credential.
pub struct Authenticator {
    key: EcdsaKeyPair,
    /// Its id.
    pub id: Vec<u8>,
    /// Whose it is, as its environment told.
    pub handle: Option<String>,
    /// How often it was used.
    pub count: u32,
    /// The flags that it sets.
    pub flags: u8,
    origin: String,
    party: String,
}

/// What is said otherwise than it is.
#[derive(Clone, Debug, Default)]
pub struct Lie {
    /// Another type of ceremony.
    pub kind: Option<&'static str>,
    /// Another origin.
    pub origin: Option<&'static str>,
    /// Another challenge.
    pub challenge: Option<String>,
    /// Another relying party.
    pub party: Option<&'static str>,
    /// Other flags.
    pub flags: Option<u8>,
    /// Another counter.
    pub count: Option<u32>,
    /// Something more in the client data.
    pub more: Option<(&'static str, Value)>,
    /// Another user handle.
    pub handle: Option<Option<String>>,
    /// Another credential's id.
    pub id: Option<Vec<u8>>,
    /// Another algorithm.
    pub algorithm: Option<i8>,
    /// A signature over something else.
    pub forged: bool,
    /// A maker whose certificate proves the make.
    pub maker: Option<Maker>,
}

/// An attestation object (WebAuthn, section 6.5.4).
pub fn object(format: &str, statement: Vec<(&str, Cbor)>, data: &[u8]) -> Vec<u8> {
    let text = |text: &str| Cbor::Text(text.to_owned());
    let statement = statement.into_iter().map(|(key, value)| (text(key), value)).collect();
    let whole = [
        (text("fmt"), text(format)),
        (text("attStmt"), Cbor::Map(statement)),
        (text("authData"), Cbor::Bytes(data.to_vec())),
    ];
    serde_cbor_2::to_vec(&Cbor::Map(whole.into())).unwrap()
}

fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn client_data(kind: &str, options: &Value, origin: &str, lie: &Lie) -> Vec<u8> {
    let asked = options["challenge"].as_str().expect("there is a challenge").to_owned();
    let mut data = json!({
        "type": lie.kind.unwrap_or(kind),
        "challenge": lie.challenge.clone().unwrap_or(asked),
        "origin": lie.origin.unwrap_or(origin),
        "crossOrigin": false,
    });
    if let Some((name, value)) = &lie.more {
        data[*name] = value.clone();
    }
    data.to_string().into_bytes()
}

fn head(party: &str, flags: u8, count: u32) -> Vec<u8> {
    let mut data = Sha256::digest(party.as_bytes()).to_vec();
    data.push(flags);
    data.extend(count.to_be_bytes());
    data
}

impl Authenticator {
    /// Makes a credential for what an environment asks, and what the browser brings.
    pub fn create(options: &Value, origin: &str, flags: u8) -> (Self, Value) {
        Self::create_with(options, origin, flags, &Lie::default())
    }

    /// The same with a lie.
    pub fn create_with(options: &Value, origin: &str, flags: u8, lie: &Lie) -> (Self, Value) {
        let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        let mut id = vec![0; 32];
        aws_lc_rs::rand::fill(&mut id).unwrap();
        let id = lie.id.clone().unwrap_or(id);
        let party = options["rp"]["id"].as_str().expect("there is a relying party").to_owned();
        let point = key.public_key().as_ref()[1..].to_vec();
        let told = lie.flags.unwrap_or(flags) | ATTESTED;
        let mut data = head(lie.party.unwrap_or(&party), told, lie.count.unwrap_or(0));
        data.extend(lie.maker.as_ref().map_or([0; 16], |maker| maker.make));
        data.extend(u16::try_from(id.len()).unwrap().to_be_bytes());
        data.extend(&id);
        // A COSE key: EC2, ES256 (or what is claimed), P-256, x, y.
        data.extend([0xa5, 0x01, 0x02, 0x03]);
        data.push(0x20 | u8::try_from(-1 - lie.algorithm.unwrap_or(-7)).unwrap());
        data.extend([0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(&point[..32]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&point[32..]);
        let client = client_data("webauthn.create", options, origin, lie);
        let attestation = match &lie.maker {
            Some(maker) => maker.attestation(&data, &client),
            None => object("none", Vec::new(), &data),
        };
        let brought = json!({
            "id": encode(&id), "rawId": encode(&id), "type": "public-key", "clientExtensionResults": {},
            "response": {
                "clientDataJSON": encode(&client),
                "attestationObject": encode(&attestation),
                "transports": ["internal"],
            },
        });
        let handle = options["user"]["id"].as_str().map(str::to_owned);
        (Self { key, id, handle, count: 0, flags, origin: origin.to_owned(), party }, brought)
    }

    /// Uses the credential for what an environment asks: what the browser brings.
    pub fn get(&mut self, options: &Value) -> Value {
        self.get_with(options, &Lie::default())
    }

    /// The same of one that does not count, as those that sync do not: nothing but the challenge is used up.
    pub fn get_uncounted(&mut self, options: &Value) -> Value {
        self.get_with(options, &Lie { count: Some(0), ..Lie::default() })
    }

    /// The same with a lie.
    pub fn get_with(&mut self, options: &Value, lie: &Lie) -> Value {
        self.count = lie.count.unwrap_or(self.count + 1);
        let data = head(lie.party.unwrap_or(&self.party), lie.flags.unwrap_or(self.flags), self.count);
        let client = client_data("webauthn.get", options, &self.origin, lie);
        let mut signed = data.clone();
        signed.extend(if lie.forged { [0; 32].into() } else { Sha256::digest(&client) });
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        let id = lie.id.as_deref().unwrap_or(&self.id);
        json!({
            "id": encode(id), "rawId": encode(id), "type": "public-key", "clientExtensionResults": {},
            "response": {
                "clientDataJSON": encode(&client),
                "authenticatorData": encode(&data),
                "signature": encode(signature.as_ref()),
                "userHandle": lie.handle.clone().unwrap_or_else(|| self.handle.clone()),
            },
        })
    }
}
