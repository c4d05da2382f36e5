//! One user of Keycloak as a draft.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use serde::Deserialize;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::identity::import::{self, Draft, Seed, Totp};

/// Parts of an address by the names that Keycloak's mapper uses.
const ADDRESS: [(&str, &str); 5] = [
    ("street", "street_address"),
    ("postal_code", "postal_code"),
    ("locality", "locality"),
    ("region", "region"),
    ("country", "country"),
];

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct User {
    username: Option<String>,
    email: Option<String>,
    email_verified: bool,
    enabled: Option<bool>,
    first_name: Option<String>,
    last_name: Option<String>,
    attributes: BTreeMap<String, Value>,
    credentials: Vec<Credential>,
    federated_identities: Vec<Link>,
    federation_link: Option<String>,
    realm_roles: Vec<String>,
    client_roles: BTreeMap<String, Value>,
    client_consents: Vec<Value>,
    groups: Vec<String>,
    required_actions: Vec<String>,
    service_account_client_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Link {
    identity_provider: String,
    user_id: String,
    user_name: String,
}

impl From<Link> for import::Link {
    fn from(link: Link) -> Self {
        Self { provider: link.identity_provider, issuer: None, subject: link.user_id, name: link.user_name }
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Credential {
    #[serde(rename = "type")]
    kind: String,
    secret_data: Option<Zeroizing<String>>,
    credential_data: Option<String>,
}

#[derive(Deserialize)]
struct Secret {
    value: Zeroizing<String>,
    #[serde(default)]
    salt: String,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Made {
    hash_iterations: u32,
    algorithm: String,
    additional_parameters: BTreeMap<String, Vec<String>>,
    sub_type: String,
    digits: u8,
    period: u64,
    secret_encoding: Option<String>,
}

/// Reads a user; what is wrong is said without what serde would repeat.
pub(super) fn draft(user: Value) -> Result<Draft, String> {
    let user: User = serde_json::from_value(user).map_err(|_| "it is not a user as Keycloak exports one".to_owned())?;
    let mut draft = Draft { lenient: true, ..Draft::default() };
    draft.username = some(user.username);
    draft.email = (some(user.email), user.email_verified);
    draft.disabled = user.enabled == Some(false);
    draft.nobody = user.service_account_client_id.is_some();
    for (name, value) in [("given_name", user.first_name), ("family_name", user.last_name)] {
        if let Some(text) = some(value) {
            draft.attributes.insert(name.to_owned(), Value::from(text));
        }
    }
    attributes(&mut draft, user.attributes);
    for path in user.groups {
        // A group within groups goes by its own name.
        draft.groups.push(path.rsplit('/').next().unwrap_or_default().to_owned());
    }
    for credential in &user.credentials {
        if let Err(left) = take(&mut draft, credential) {
            draft.left_behind.push(left);
        }
    }
    draft.links = user.federated_identities.into_iter().map(import::Link::from).collect();
    if user.federation_link.is_some() {
        draft.left_behind.push("the password, which another directory keeps".to_owned());
    }
    let roles = user.realm_roles.iter().filter(|role| !role.starts_with("default-roles-"));
    draft.left_behind.extend(roles.map(|role| format!("the role `{role}`")));
    draft.left_behind.extend(user.client_roles.keys().map(|client| format!("the roles at the client `{client}`")));
    if !user.client_consents.is_empty() {
        draft.left_behind.push("consents to clients".to_owned());
    }
    draft.left_behind.extend(user.required_actions.iter().map(|action| format!("the required action `{action}`")));
    Ok(draft)
}

fn some(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}

fn attributes(draft: &mut Draft, all: BTreeMap<String, Value>) {
    let mut address = Map::new();
    for (name, value) in all {
        let first = value.get(0).cloned().unwrap_or(Value::Null);
        if let Some((_, part)) = ADDRESS.iter().find(|(theirs, _)| *theirs == name) {
            address.insert((*part).to_owned(), first);
        } else if matches!(name.as_str(), "phoneNumber" | "phone_number") {
            draft.phone.0 = first.as_str().map(str::to_owned);
        } else if matches!(name.as_str(), "phoneNumberVerified" | "phone_number_verified") {
            draft.phone.1 = first == "true";
        } else if !name.starts_with("LDAP_") {
            draft.attributes.insert(name, value);
        }
    }
    if !address.is_empty() {
        draft.attributes.insert("address".to_owned(), Value::Object(address));
    }
}

/// Takes a credential along, or says what is left behind.
fn take(draft: &mut Draft, credential: &Credential) -> Result<(), String> {
    let secret = credential.secret_data.as_deref().and_then(|text| serde_json::from_str::<Secret>(text).ok());
    let made = credential.credential_data.as_deref().and_then(|text| serde_json::from_str::<Made>(text).ok());
    match (credential.kind.as_str(), secret, made) {
        ("password", Some(secret), Some(made)) => {
            let hash = hash(&secret, &made).ok_or("the password, whose hash is of a kind that is not known")?;
            draft.password_hash = Some(hash);
            Ok(())
        }
        ("password", ..) => Err("the password, whose hash is not whole".to_owned()),
        ("otp", Some(secret), Some(made)) if draft.totp.is_none() => {
            draft.totp = Some(totp(secret, &made).ok_or("an authenticator app whose codes are made in another way")?);
            Ok(())
        }
        ("otp", ..) => Err("an authenticator app besides the first, or one that is not whole".to_owned()),
        ("webauthn" | "webauthn-passwordless", ..) => {
            Err("a passkey or security key: it is bound to the address that it was made for".to_owned())
        }
        ("recovery-authn-codes", ..) => Err("recovery codes: new ones are made here".to_owned()),
        _ => Err("a credential of a kind that is not known".to_owned()),
    }
}

/// The hash as a PHC string.
fn hash(secret: &Secret, made: &Made) -> Option<Zeroizing<String>> {
    let again = |text: &str| STANDARD.decode(text).map(|bytes| STANDARD_NO_PAD.encode(bytes)).ok();
    let (salt, output, rounds) = (again(&secret.salt)?, again(&secret.value)?, made.hash_iterations);
    let phc = match made.algorithm.as_str() {
        "pbkdf2" => format!("$pbkdf2-sha1$i={rounds}${salt}${output}"),
        "pbkdf2-sha256" | "pbkdf2-sha512" => format!("${}$i={rounds}${salt}${output}", made.algorithm),
        "argon2" => {
            let parameter = |name: &str| made.additional_parameters.get(name)?.first();
            let version = match parameter("version")?.as_str() {
                "1.3" => 19,
                "1.0" => 16,
                _ => return None,
            };
            let (kind, memory, lanes) = (parameter("type")?, parameter("memory")?, parameter("parallelism")?);
            format!("$argon2{kind}$v={version}$m={memory},t={rounds},p={lanes}${salt}${output}")
        }
        _ => return None,
    };
    Some(Zeroizing::new(phc))
}

fn totp(secret: Secret, made: &Made) -> Option<Totp> {
    let seed = match made.secret_encoding.as_deref() {
        // The letters themselves are the seed, as Keycloak makes them.
        None => Seed::Bytes(Zeroizing::new(secret.value.as_bytes().to_vec())),
        Some("BASE32") => Seed::Base32(secret.value),
        Some(_) => return None,
    };
    let known = made.sub_type == "totp" && made.algorithm == "HmacSHA1";
    known.then_some(Totp { seed, digits: Some(made.digits), period: Some(made.period) })
}
