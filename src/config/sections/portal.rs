//! `[portal]`: which tabs there are. A tab that is not listed does not exist.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::{FilePath, LocalizedText, Name, WebUrl};

/// Which tabs there are, and where links lead.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PortalSection {
    /// The tabs in order: overview, profile, authentication, password, accounts, consents, activity, applications, or a custom tab.
    pub tabs: Vec<Name>,
    /// The tab where sign-on lands. Absent: the first of `tabs`.
    pub home: Name,
    /// Where "Help" leads.
    #[serde(default)]
    pub help_url: Option<WebUrl>,
    /// Where signing off leads.
    #[serde(default)]
    pub sign_off_to: Option<WebUrl>,
    /// Tabs of your own; each exists only when listed in `tabs`.
    #[serde(default)]
    pub custom_tabs: IndexMap<String, CustomTab>,
}

/// A tab of your own: a page or a link.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CustomTab {
    /// What people read.
    pub label: LocalizedText,
    /// Its icon, by name.
    #[serde(default)]
    pub icon: Option<Name>,
    /// A page in Markdown in the environment's folder.
    #[serde(default)]
    pub page: Option<FilePath>,
    /// Or a link.
    #[serde(default)]
    pub url: Option<WebUrl>,
}

/// The tabs that Portico knows.
pub const KNOWN_TABS: [&str; 8] =
    ["overview", "profile", "authentication", "password", "accounts", "consents", "activity", "applications"];

/// The icons that Portico brings; a theme may bring more.
pub const ICONS: [&str; 61] = [
    "activity",
    "arrow-down",
    "arrow-left",
    "arrow-right",
    "arrow-up",
    "badge-check",
    "building-2",
    "calculator",
    "check",
    "chevron-down",
    "chevron-right",
    "circle-alert",
    "circle-check",
    "circle-question-mark",
    "circle-user-round",
    "circle-x",
    "clock",
    "cloud",
    "copy",
    "download",
    "external-link",
    "eye",
    "eye-off",
    "file-check",
    "file-x",
    "gift",
    "globe",
    "history",
    "hourglass",
    "house",
    "inbox",
    "info",
    "key-round",
    "languages",
    "layout-grid",
    "life-buoy",
    "link",
    "lock-keyhole",
    "log-in",
    "log-out",
    "mail",
    "map-pin",
    "message-circle",
    "message-square",
    "monitor",
    "monitor-smartphone",
    "phone",
    "phone-call",
    "printer",
    "search",
    "shield-check",
    "smartphone",
    "sun-moon",
    "tablet",
    "terminal",
    "triangle-alert",
    "usb",
    "user",
    "users",
    "wrench",
    "x",
];
