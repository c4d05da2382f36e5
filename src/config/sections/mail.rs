//! The forms shared by `[mail]` of the server and `[notifications]` of an environment: how mail leaves.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::As;
use crate::kit::secret::Secret;

/// A mail server.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Smtp {
    /// Its host name.
    pub host: String,
    /// Its port: 587 for STARTTLS, 465 for TLS.
    #[serde(default = "submission")]
    #[schemars(range(min = 1))]
    pub port: u16,
    /// How the connection is protected. Never opportunistic: without the protection nothing is sent.
    #[serde(default = "starttls")]
    pub tls: MailTls,
    /// Who we are there. Absent: nobody, without authentication.
    #[serde(default)]
    pub username: Option<String>,
    /// The password of `username`.
    #[serde(default, with = "As::<Option<Secret>>")]
    pub password: Option<Secret>,
}

/// How a connection to a mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MailTls {
    /// Begins plain and must change to TLS before anything is said.
    Starttls,
    /// TLS from the first byte.
    Tls,
    /// Not at all; on loopback only.
    None,
}

fn submission() -> u16 {
    587
}

fn starttls() -> MailTls {
    MailTls::Starttls
}
