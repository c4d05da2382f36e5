//! `server.toml`: what belongs to the server and its operator, not to an environment.

use std::net::SocketAddr;
use std::time::Duration;

use ipnet::IpNet;
use schemars::JsonSchema;
use serde::Deserialize;

use super::mail::Smtp;
use crate::config::values::{
    As, Bytes, DatabaseUrl, FilePath, Folder, HostPort, HostTemplate, MailPattern, Mailbox, Name, NewFile, Threads,
    WebUrl,
};

/// The server's file.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// The format of this file.
    #[schemars(range(min = 1, max = 1))]
    pub format: u32,
    /// Where environments without hosts of their own live, at `/<slug>`. https; http on loopback only.
    pub base_url: WebUrl,
    /// The address and port of the portal.
    #[serde(with = "As::<SocketAddr>")]
    pub listen: SocketAddr,
    /// The address and port of health, metrics and status; never public.
    #[serde(with = "As::<SocketAddr>")]
    pub operations_listen: SocketAddr,
    /// Where the embedded database and the last good configuration are kept.
    pub data_dir: Folder,
    /// The database.
    pub database: DatabaseSection,
    /// The master keys.
    pub keys: KeysSection,
    /// What stands in front of the server.
    pub proxy: ProxySection,
    /// The certificate. Absent: plain HTTP behind a proxy.
    #[serde(default)]
    pub tls: Option<TlsSection>,
    /// Where own themes are.
    pub themes: ThemesSection,
    /// Where environments are and what happens to bad ones.
    pub environments: EnvironmentsSection,
    /// Connections to the outside.
    pub outbound: OutboundSection,
    /// The sender for environments without their own.
    pub mail: MailSection,
    /// The database of places.
    #[serde(default)]
    pub geoip: Option<GeoipSection>,
    /// How passwords are hashed.
    pub hashing: HashingSection,
    /// Limits on requests.
    pub limits: LimitsSection,
    /// The JSON API.
    pub api: ApiSection,
    /// Logs.
    pub telemetry: TelemetrySection,
}

/// The database.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DatabaseSection {
    /// Where it is: `sqlite://…` or `postgres://…`. Absent: portico.db below `data_dir`.
    pub url: DatabaseUrl,
    /// How many connections are held.
    #[schemars(range(min = 1, max = 10_000))]
    pub max_connections: u32,
    /// What happens to an older schema at start. Default: "auto" for SQLite, "check" for PostgreSQL.
    pub migrate: Migrate,
}

impl DatabaseSection {
    /// Whether the URL holds a password.
    pub fn is_literal_password(&self) -> bool {
        url::Url::parse(self.url.expose()).is_ok_and(|url| url.password().is_some())
    }
}

/// What happens to an older schema at start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Migrate {
    /// It is brought up to date.
    Auto,
    /// The server refuses to start.
    Check,
    /// Nothing is looked at.
    Off,
}

/// The master keys.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeysSection {
    /// Their file, as `portico secrets generate` makes it.
    pub file: NewFile,
}

/// What stands in front of the server.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProxySection {
    /// Which headers tell the person's address.
    pub headers: ProxyHeaders,
    /// From whom these headers are believed.
    #[serde(with = "As::<Vec<IpNet>>")]
    pub trusted: Vec<IpNet>,
}

/// Which headers tell the person's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyHeaders {
    /// None: the connection's own address counts.
    None,
    /// `Forwarded` (RFC 7239).
    Forwarded,
    /// `X-Forwarded-For`, `-Proto` and `-Host`.
    XForwarded,
}

/// The certificate.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TlsSection {
    /// The chain, in PEM.
    pub certificate: FilePath,
    /// The private key, in PEM.
    pub key: FilePath,
}

/// Where own themes are.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThemesSection {
    /// Their folder; the shipped ones are built in.
    pub dir: Folder,
}

/// Where environments are and what happens to bad ones.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnvironmentsSection {
    /// Their folder.
    pub dir: Folder,
    /// The folder, below each environment's, that its secrets must lie in.
    pub secret_dir: String,
    /// What happens at start when an environment is bad.
    pub start_policy: StartPolicy,
    /// Whether files are watched and reloaded when they change.
    pub watch: bool,
    /// Who writes environments: the operator, or others within the bounds of `delegated`.
    pub authors: Authors,
    /// What a folder may use when `authors` is "delegated".
    pub delegated: DelegatedSection,
}

/// What happens at start when an environment is bad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StartPolicy {
    /// Its last good form is served if one is kept, else it is left out; the others are served.
    SkipInvalid,
    /// The server refuses to start.
    Strict,
}

/// Who writes environments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Authors {
    /// The operator: everything is allowed.
    Operator,
    /// Others: only what `delegated` allows.
    Delegated,
}

/// What a folder may use when authors are "delegated" (R-TN-15).
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DelegatedSection {
    /// Kinds of environment.
    pub kinds: Vec<Kind>,
    /// Hosts; `{slug}` stands for the environment's slug.
    pub hosts: Vec<HostTemplate>,
    /// Bases to extend.
    pub bases: Vec<Name>,
    /// Whether the folder may bring templates.
    pub templates: bool,
    /// Hosts and ports to connect to.
    pub outbound: Vec<HostPort>,
    /// Senders of mail; `*@…` for any name, `{slug}` for the environment's slug.
    pub mail_from: Vec<MailPattern>,
    /// Whether the folder may hold secrets.
    pub secrets: bool,
}

/// What an environment is for; sets sensible defaults.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Customers of a business.
    Customers,
    /// The people who work somewhere.
    Workforce,
    /// Those who administer other environments: a second factor always, short sessions, no registration.
    Administrators,
}

impl Kind {
    /// The word of the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Workforce => "workforce",
            Self::Administrators => "administrators",
        }
    }
}

/// Connections to the outside.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OutboundSection {
    /// Hosts and ports at private or loopback addresses that may be connected to.
    pub allow: Vec<HostPort>,
}

/// The sender for environments without their own.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MailSection {
    /// The sender.
    #[serde(default)]
    pub from: Option<Mailbox>,
    /// The mail server. Absent: no mail leaves.
    #[serde(default)]
    pub smtp: Option<Smtp>,
    /// How many mails the whole server sends for people who are not signed on; at least five times an environment's.
    pub limits: InstanceLimits,
}

/// How many mails the whole server sends for people who are not signed on.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InstanceLimits {
    /// To one address, in an hour.
    #[schemars(range(min = 1))]
    pub per_address_hour: u32,
    /// Asked for from one source address, in an hour.
    #[schemars(range(min = 1))]
    pub per_source_hour: u32,
}

/// The database of places.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GeoipSection {
    /// Its file, in the format of MaxMind or DB-IP.
    pub file: FilePath,
}

/// How passwords are hashed (R-PW-9).
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HashingSection {
    /// The algorithm.
    pub algorithm: HashAlgorithm,
    /// Memory for one hash.
    pub memory: Bytes,
    /// Passes over the memory.
    #[schemars(range(min = 1, max = 100))]
    pub iterations: u32,
    /// Lanes of one hash.
    #[schemars(range(min = 1, max = 64))]
    pub parallelism: u32,
    /// How many hashes are computed at a time: a number, or "cores".
    pub threads: Threads,
    /// How many may wait; more are answered 503.
    #[schemars(range(min = 1, max = 100_000))]
    pub queue: u32,
}

/// The algorithm of password hashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum HashAlgorithm {
    /// Argon2id (RFC 9106).
    Argon2id,
}

/// Limits on requests.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LimitsSection {
    /// The largest body of a request.
    pub body: Bytes,
    /// The largest upload.
    pub upload: Bytes,
    /// How long the head of a request may take.
    #[serde(with = "As::<Duration>")]
    pub header_timeout: Duration,
    /// How long a whole request may take.
    #[serde(with = "As::<Duration>")]
    pub request_timeout: Duration,
    /// Connections from one source address.
    #[schemars(range(min = 1))]
    pub connections_per_source: u32,
}

/// The JSON API.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiSection {
    /// Whether its documentation is served at `/api/docs`.
    pub docs: bool,
}

/// Logs.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TelemetrySection {
    /// The form of the log.
    pub log: LogFormat,
    /// The least important entries that are logged.
    pub level: LogLevel,
}

/// The form of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LogFormat {
    /// One JSON object a line.
    Json,
    /// For people.
    Text,
}

/// How important an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LogLevel {
    /// What went wrong.
    Error,
    /// What looks wrong.
    Warn,
    /// What happened.
    Info,
    /// How it happened.
    Debug,
    /// Every step.
    Trace,
}

impl LogLevel {
    /// The word of the file, which is also what `tracing` calls it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warn => "warn",
            Self::Info => "info",
            Self::Debug => "debug",
            Self::Trace => "trace",
        }
    }
}
