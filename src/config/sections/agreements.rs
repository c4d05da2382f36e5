//! `[agreements]`: the terms people accept. Their texts lie in `agreements/<name>/<date>.<language>.md`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::{LocalizedText, Period};

/// One agreement.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// What people read as its name.
    pub title: LocalizedText,
    /// Whether signing on needs it.
    #[serde(default)]
    pub required: bool,
    /// How often it is asked again, whether or not its text changed.
    #[serde(default)]
    pub renew_every: Period,
    /// Whether people may withdraw their consent.
    #[serde(default = "yes")]
    pub withdrawable: bool,
}

fn yes() -> bool {
    true
}
