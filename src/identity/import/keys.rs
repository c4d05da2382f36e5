//! The keys that rows of comma-separated values and JSON lines have in common. Everything else is an attribute.

use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::{Draft, Link, Seed, Totp};
use crate::identity::identifier::Kind;
use crate::kit::strict::Strict;

/// What a row can say besides attributes.
pub(super) const KEYS: [&str; 11] = [
    "username",
    "email",
    "email_verified",
    "phone_number",
    "phone_number_verified",
    "enabled",
    "password_hash",
    "groups",
    "totp_secret",
    "further_identifiers",
    "linked_accounts",
];

/// What an export says and an import has no use for.
pub(super) const IGNORED: [&str; 2] = ["id", "created_at"];

/// Passwords that somebody means to import as they are typed.
pub(super) const CLEAR: [&str; 3] = ["password", "passwd", "plaintext_password"];

impl Draft {
    /// Takes a value under its key. What is empty says nothing.
    pub(super) fn put(&mut self, key: &str, value: Value) -> Result<(), String> {
        if value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty()) {
            return Ok(());
        }
        match key {
            "username" => self.username = Some(text(key, value)?),
            "email" => self.email.0 = Some(text(key, value)?),
            "email_verified" => self.email.1 = yes_or_no(key, &value)?,
            "phone_number" => self.phone.0 = Some(text(key, value)?),
            "phone_number_verified" => self.phone.1 = yes_or_no(key, &value)?,
            "enabled" => self.disabled = !yes_or_no(key, &value)?,
            "password_hash" => self.password_hash = Some(Zeroizing::new(text(key, value)?)),
            "totp_secret" => {
                let seed = Seed::Base32(Zeroizing::new(text(key, value)?));
                self.totp = Some(Totp { seed, digits: None, period: None });
            }
            "groups" => self.groups = groups(value)?,
            "linked_accounts" => self.links = links(value)?,
            "further_identifiers" => self.put_further(value)?,
            _ if IGNORED.contains(&key) => {}
            _ if CLEAR.contains(&key) => return Err("a password in clear text: only hashes are taken".to_owned()),
            _ => self.put_attribute(key, value),
        }
        Ok(())
    }

    /// A list of `{type, value, verified}`, which a cell has as JSON. Earlier exports tell no more than the values.
    fn put_further(&mut self, value: Value) -> Result<(), String> {
        let wrong = || "`further_identifiers` is not a list of {type, value, verified}".to_owned();
        let list = match value {
            Value::String(text) => serde_json::from_str(&text).map(|Strict(list)| list).map_err(|_| wrong())?,
            other => other,
        };
        let Value::Array(list) = list else { return Err(wrong()) };
        for one in list {
            let text = |key: &str| one.get(key).and_then(Value::as_str);
            let kind = match (text("type"), &one) {
                (Some("email"), _) => Kind::Email,
                (Some("phone"), _) => Kind::Phone,
                (Some("username"), _) | (None, Value::String(_)) => {
                    self.left_behind.push("a further user name, or an address of which no more is told".to_owned());
                    continue;
                }
                _ => return Err(wrong()),
            };
            let verified = one.get("verified").map_or(Ok(false), |it| yes_or_no("verified", it))?;
            self.further.push((kind, text("value").ok_or_else(wrong)?.trim().to_owned(), verified));
        }
        Ok(())
    }

    /// `address.locality` is a part of the attribute `address`.
    fn put_attribute(&mut self, key: &str, value: Value) {
        match key.split_once('.') {
            Some((attribute, part)) => {
                let whole = self.attributes.entry(attribute).or_insert_with(|| Value::Object(Map::new()));
                if let Value::Object(parts) = whole {
                    parts.insert(part.to_owned(), value);
                }
            }
            None => {
                self.attributes.insert(key.to_owned(), value);
            }
        }
    }
}

fn text(key: &str, value: Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text.trim().to_owned()),
        Value::Number(number) => Ok(number.to_string()),
        _ => Err(format!("`{key}` is not a text")),
    }
}

fn yes_or_no(key: &str, value: &Value) -> Result<bool, String> {
    let word = value.as_str().map(|text| text.trim().to_ascii_lowercase());
    match (value, word.as_deref()) {
        (Value::Bool(yes), _) => Ok(*yes),
        (_, Some("true" | "yes" | "1")) => Ok(true),
        (_, Some("false" | "no" | "0")) => Ok(false),
        _ => Err(format!("`{key}` is neither true nor false")),
    }
}

/// A list of objects, or such a list in a cell.
fn links(value: Value) -> Result<Vec<Link>, String> {
    let wrong = || "`linked_accounts` is not a list of objects with `provider` and `subject`".to_owned();
    let value = match value {
        Value::String(text) => serde_json::from_str(&text).map_err(|_| wrong())?,
        value => value,
    };
    let Value::Array(list) = value else { return Err(wrong()) };
    let links = list.into_iter().map(|one| {
        let text = |name: &str| one.get(name).and_then(Value::as_str);
        // The subject stands for somebody as it is written, with every space.
        let (provider, subject) = (text("provider")?.trim().to_owned(), text("subject")?.to_owned());
        let name = text("name").unwrap_or_default().trim().to_owned();
        let issuer = match one.get("issuer") {
            None | Some(Value::Null) => None,
            Some(issuer) => Some(issuer.as_str()?.to_owned()),
        };
        (!provider.is_empty() && !subject.is_empty()).then_some(Link { provider, issuer, subject, name })
    });
    links.collect::<Option<_>>().ok_or_else(wrong)
}

fn groups(value: Value) -> Result<Vec<String>, String> {
    let wrong = || "`groups` is not a list of names".to_owned();
    let names: Vec<String> = match value {
        Value::String(text) => text.split(';').map(|name| name.trim().to_owned()).collect(),
        Value::Array(list) => {
            let names = list.into_iter().map(|name| name.as_str().map(|name| name.trim().to_owned()));
            names.collect::<Option<_>>().ok_or_else(wrong)?
        }
        _ => return Err(wrong()),
    };
    Ok(names.into_iter().filter(|name| !name.is_empty()).collect())
}
