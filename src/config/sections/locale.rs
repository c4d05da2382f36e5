//! `[locale]`: languages and time zone.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::{Language, TimeZone};

/// The most languages that people can choose from: each takes memory, and no list of more is read.
pub const MOST_LANGUAGES: usize = 40;

/// Languages and time zone.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LocaleSection {
    /// The languages people can choose from, in the order shown.
    pub languages: Vec<Language>,
    /// The language of people who have chosen none and whose browser asks for none of `languages`.
    pub default: Language,
    /// The time zone of people who have chosen none.
    pub time_zone: TimeZone,
}
