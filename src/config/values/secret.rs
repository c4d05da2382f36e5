//! Secrets: a reference (`{ file = … }`, `{ env = … }`, `{ credential = … }`) or, warned about, a literal. References are
//! resolved before typing (see `references`), so here a secret is always its text.

use schemars::{Schema, json_schema};
use serde::de::{Deserialize as _, Deserializer};

use super::{Carried, Scalar};
use crate::kit::secret::Secret;

/// The word of secrets in the schema.
pub const SECRET: &str = "secret";

impl Carried for Secret {
    fn carry<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self::new)
    }

    fn carried_schema() -> Schema {
        let reference = |key: &str| {
            serde_json::json!({
                "type": "object", "properties": { key: { "type": "string" } }, "required": [key], "additionalProperties": false
            })
        };
        json_schema!({
            "x-portico-type": SECRET,
            "anyOf": [reference("file"), reference("env"), reference("credential"), { "type": "string" }]
        })
    }
}

/// Where the database is: `sqlite:…` or `postgres://…`. May hold a password, so it is never shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatabaseUrl(Secret);

impl DatabaseUrl {
    /// The URL, password included.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }

    /// The URL without user name, password and options, for people to read.
    pub fn shown(text: &str) -> String {
        match url::Url::parse(text) {
            Ok(url) if url.scheme().starts_with("postgres") => {
                let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
                format!("{}://{}{port}{}", url.scheme(), url.host_str().unwrap_or_default(), url.path())
            }
            _ if text.starts_with("sqlite:") => text.split('?').next().unwrap_or_default().to_owned(),
            _ => "«secret»".to_owned(),
        }
    }
}

impl Scalar for DatabaseUrl {
    const FORM: &'static str = "database";
    const EXPECTED: &'static str = "\"sqlite://data/portico.db\" or \"postgres://…\"";

    fn read(text: &str) -> Result<Self, String> {
        let known = ["sqlite:", "postgres://", "postgresql://"].iter().any(|start| text.starts_with(start));
        if !known {
            return Err("is neither sqlite: nor postgres://".to_owned());
        }
        Ok(Self(Secret::new(text)))
    }
}
