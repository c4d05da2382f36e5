//! `[step_up]`: proving again who one is before a sensitive act. It cannot be configured away (R-SE-13).

use std::time::Duration;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::mfa::Strength;
use crate::config::values::As;

/// How fresh a proof must be before a sensitive act.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepUpSection {
    /// How old a proof may be, 1 to 15 minutes.
    #[serde(with = "As::<Duration>")]
    pub max_age: Duration,
    /// Acts with stricter rules, and acts that need a proof besides those that always do.
    #[serde(default)]
    pub acts: IndexMap<String, Act>,
}

/// The rule for one act.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Act {
    /// How old a proof may be; only shorter than `step_up.max_age`.
    #[serde(with = "As::<Option<Duration>>")]
    pub max_age: Option<Duration>,
    /// How strong the proof must be.
    pub strength: Option<Strength>,
}

/// What a policy for some users says; what it leaves out stays as in `[step_up]`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct StepUpPolicy {
    /// How old a proof may be.
    #[serde(with = "As::<Option<Duration>>")]
    pub max_age: Option<Duration>,
}

/// The acts that need a proof whatever the file says.
pub const ALWAYS: [&str; 12] = [
    "password",
    "email",
    "phone",
    "devices",
    "trusted_browsers",
    "mfa_off",
    "recovery_codes",
    "linked_accounts",
    "api_tokens",
    "export",
    "deletion",
    "disabling",
];
/// Further acts that a file may add.
pub const MORE: [&str; 5] = ["sessions", "profile", "username", "consents", "picture"];
