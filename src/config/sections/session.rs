//! `[session]`: how long people stay signed on (R-SE-4).

use std::time::Duration;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::As;

/// How long people stay signed on.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionSection {
    /// Sign a person out after this long without activity.
    #[serde(with = "As::<Duration>")]
    pub idle_timeout: Duration,
    /// Sign a person out this long after they signed on, whatever they do.
    #[serde(with = "As::<Duration>")]
    pub absolute_timeout: Duration,
    /// How many sessions a person may have; one more ends the one unused for longest.
    #[schemars(range(min = 1, max = 1000))]
    pub max_sessions: u16,
}

/// What a policy for some users says about sessions; what it leaves out stays as in `[session]`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SessionPolicy {
    /// Sign these people out after this long without activity.
    #[serde(with = "As::<Option<Duration>>")]
    pub idle_timeout: Option<Duration>,
    /// Sign these people out this long after they signed on.
    #[serde(with = "As::<Option<Duration>>")]
    pub absolute_timeout: Option<Duration>,
}
