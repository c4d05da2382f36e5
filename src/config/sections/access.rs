//! `[access]` and `[groups]`: where the environment is reached, who may open it, and which groups there are.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::{Host, LocalizedText, Name};

/// Where the environment is reached and who may open it.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccessSection {
    /// Host names of its own. An environment with hosts does not answer at `/<slug>`; one without lives there, on the server's base URL.
    pub hosts: Vec<Host>,
    /// Administrator environments whose grants count here. A grant has effect only when both sides name each other.
    pub administered_by: Vec<String>,
    /// Groups who may open the portal. Empty: everybody.
    pub groups: Vec<Name>,
}

/// A group of users.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Group {
    /// What people read. Absent: the group's name.
    pub label: Option<LocalizedText>,
    /// What else but the command line may put somebody into the group: `cli`, `claim`, `import`, `scim`.
    pub assigned_by: Vec<Assigner>,
}

/// What may put somebody into a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Assigner {
    /// The command line, which always may.
    Cli,
    /// An administrator who holds the group's authority.
    Administrator,
    /// A claim of an identity provider.
    Claim,
    /// An import of users.
    Import,
    /// SCIM provisioning.
    Scim,
}
