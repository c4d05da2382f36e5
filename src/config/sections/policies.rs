//! `[policies]`: other rules for some users, the highest priority first.

use schemars::JsonSchema;
use serde::Deserialize;

use super::mfa::MfaPolicy;
use super::password::PasswordPolicy;
use super::session::SessionPolicy;
use super::step_up::StepUpPolicy;
use crate::config::values::Name;

/// Rules for some users.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Of two policies that both speak, the one with the higher number wins.
    pub priority: i32,
    /// Whom it is for.
    pub when: When,
    /// What differs about second factors.
    #[serde(default)]
    pub mfa: MfaPolicy,
    /// What differs about passwords.
    #[serde(default)]
    pub password: PasswordPolicy,
    /// What differs about sessions.
    #[serde(default)]
    pub session: SessionPolicy,
    /// What differs about proving again who one is.
    #[serde(default)]
    pub step_up: StepUpPolicy,
}

/// Whom a policy is for.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// Members of any of these groups.
    pub groups: Vec<Name>,
}
