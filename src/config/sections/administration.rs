//! `[administration]`: where `kind = "administrators"`, which group has which role over which environments (R-TN-11).

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::Name;

/// Who may do what elsewhere; only where kind is "administrators".
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct AdministrationSection {
    /// Grants by a name of your choice.
    pub grants: IndexMap<String, Grant>,
}

/// A role over environments, for a group of this one.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// The group that is granted the role.
    pub group: Name,
    /// What it may do there.
    pub role: Role,
    /// The environments, by slug; `["*"]`: every environment of kind customers or workforce that names this one.
    pub environments: Vec<String>,
}

/// What a grant allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// See.
    Viewer,
    /// Help people back in; not change addresses or usernames.
    Helpdesk,
    /// Everything.
    Administrator,
}
