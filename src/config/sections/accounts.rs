//! `[accounts]`, `[consents]`, `[account]`, `[privacy]`, `[activity]`: what people may see and do about their own account.

use std::time::Duration;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::{As, LocalizedText, Period, WebUrl};

/// Whether people may change something, see it, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Shown, and can be changed.
    Edit,
    /// Shown.
    View,
    /// Absent.
    Off,
}

/// The accounts tab: linked accounts and sessions.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccountsSection {
    /// Linked external accounts.
    pub linked: Part,
    /// Sessions: where one is signed on.
    pub sessions: Part,
}

/// The consents tab: agreements and application grants.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsentsSection {
    /// Agreements: what was accepted, and withdrawing it.
    pub agreements: Part,
    /// Applications with access to the account: what each may see, and taking it away.
    pub grants: Part,
    /// Who answers for what is done with people's data, as receipts of consents name them.
    #[serde(default)]
    pub controller: Controller,
}

/// Who answers for what is done with people's data.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Controller {
    /// Their name. Absent: that of the environment.
    pub name: Option<LocalizedText>,
    /// How they are reached: an address, a telephone number, a mailbox.
    pub contact: Option<String>,
    /// Where they are on the web.
    pub url: Option<WebUrl>,
}

/// What people may do with their account as a whole.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccountSection {
    /// Whether people may download their data.
    pub export: bool,
    /// Whether people may delete their account.
    pub deletion: Deletion,
    /// Whether people may disable their account themselves.
    pub disabling: bool,
}

/// Deleting one's own account.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deletion {
    /// Whether people may.
    pub allowed: bool,
    /// How long a deletion can be taken back.
    #[serde(with = "As::<Duration>")]
    pub grace: Duration,
    /// How long the history of somebody who was erased is kept, whoever erased them: what happened and when, under a pseudonym, without
    /// addresses, browsers or names. "off" erases it with them. For those whom a law binds to keep it; people read it before they leave.
    pub keep_history: Period,
}

/// What is kept about where people sign on from.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PrivacySection {
    /// How precisely a place is derived from an address; needs a database in `server.toml` (`geoip.file`).
    pub location: Location,
    /// How long addresses are kept.
    #[serde(with = "As::<Duration>")]
    pub address_retention: Duration,
}

/// How precisely a place is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Location {
    /// City and country.
    City,
    /// Country only.
    Country,
    /// Nothing.
    Off,
}

/// The least time for which a history is kept. For so long people may still remember what they did, and say that something wasn't them.
pub const LEAST_RETENTION: Duration = Duration::from_secs(30 * 24 * 3600);

/// The security history of people.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActivitySection {
    /// How long entries are kept, 30 days at least; "off" keeps them for ever.
    pub retention: Period,
}
