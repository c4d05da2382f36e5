//! `[applications]`: tiles of the application portal, where a link may return to, and OpenID Connect clients; `[scopes]`: what people
//! read for what an application may ask for.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::{As, Asset, LocalizedText, Name, ReturnTo, ScopeName, WebUrl};
use crate::kit::secret::Secret;

/// The environment's applications.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ApplicationsSection {
    /// The order in which they are shown. Absent: as written.
    pub order: Vec<Name>,
    /// The applications by name.
    #[serde(flatten)]
    pub by_name: IndexMap<String, Application>,
}

/// One application.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Application {
    /// What people read.
    pub label: LocalizedText,
    /// Where it is.
    pub url: WebUrl,
    /// Its picture.
    #[serde(default)]
    pub icon: Option<Asset>,
    /// Groups who see it. Empty: everybody.
    #[serde(default)]
    pub groups: Vec<Name>,
    /// Where links from the application may return to: exact origin, the path exact or ending in `/*`.
    #[serde(default)]
    pub return_to: Vec<ReturnTo>,
    /// OpenID Connect: the client's id.
    #[serde(default)]
    pub client_id: Option<String>,
    /// OpenID Connect: the client's secret.
    #[serde(default, with = "As::<Option<Secret>>")]
    pub client_secret: Option<Secret>,
    /// OpenID Connect: where sign-on may answer to.
    #[serde(default)]
    pub redirect_uris: Vec<WebUrl>,
    /// OpenID Connect: where sign-off may answer to.
    #[serde(default)]
    pub post_logout_redirect_uris: Vec<WebUrl>,
    /// What it may ask people for: of `openid`, `profile`, `email`, `phone`, `address` and `offline_access`, and those that `[scopes]`
    /// describes. What is taken out counts no longer, whoever has given it.
    #[serde(default)]
    pub scopes: Vec<ScopeName>,
}

/// The scopes for which Portico has words of its own (OpenID Connect Core 1.0, 5.4 and 11).
pub const STANDARD_SCOPES: [&str; 6] = ["openid", "profile", "email", "phone", "address", "offline_access"];

/// What people read for a scope.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// What an application may see or do with it, in plain words: "Your orders".
    pub label: LocalizedText,
    /// More about it.
    #[serde(default)]
    pub help: Option<LocalizedText>,
}
