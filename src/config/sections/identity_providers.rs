//! `[identity_providers]`: external OpenID Connect providers to sign on with or to link (R-OI-8).

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::{As, LocalizedText, Name, WebUrl};
use crate::kit::secret::Secret;

/// The environment's identity providers.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
pub struct IdentityProvidersSection {
    /// The order in which they are shown. Absent: as written.
    pub order: Vec<Name>,
    /// The providers by name.
    #[serde(flatten)]
    pub by_name: IndexMap<String, IdentityProvider>,
}

/// One provider.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IdentityProvider {
    /// What people read.
    pub label: LocalizedText,
    /// The provider's issuer URL; its discovery document is found below it.
    pub issuer: WebUrl,
    /// Our client id there.
    pub client_id: String,
    /// Our client secret there.
    #[serde(with = "As::<Secret>")]
    pub client_secret: Secret,
    /// What we ask for.
    #[serde(default = "scopes")]
    pub scopes: Vec<String>,
    /// Whether people may sign on with it.
    #[serde(default = "yes")]
    pub sign_on: bool,
    /// Whether people may link it from the portal. An equal email never links by itself.
    #[serde(default = "yes")]
    pub link: bool,
    /// Whether somebody unknown gets an account; needs `allow`.
    #[serde(default)]
    pub create_users: bool,
    /// Who may get an account by `create_users`.
    #[serde(default)]
    pub allow: Option<Allow>,
    /// Whether an email that the provider calls verified is verified here too.
    #[serde(default)]
    pub trust_email: bool,
    /// Whether later sign-ons update attributes.
    #[serde(default = "empty_only")]
    pub update: Update,
    /// Attributes here, by the claim that sets them: `given_name = "given_name"`.
    #[serde(default)]
    pub attributes: IndexMap<String, String>,
    /// Attributes that only the provider may change.
    #[serde(default)]
    pub owns: Vec<Name>,
    /// What counts as a second factor done there.
    #[serde(default)]
    pub mfa_trust: MfaTrust,
}

/// Who may get an account.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Allow {
    /// Domains of verified email addresses.
    pub domains: Vec<String>,
    /// Claims and the values they may have.
    pub claims: IndexMap<String, Vec<String>>,
}

/// What counts as a second factor done at the provider.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct MfaTrust {
    /// Values of the `acr` claim.
    pub acr: Vec<String>,
}

/// Whether later sign-ons update attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Update {
    /// Only those that are empty here.
    EmptyOnly,
    /// Every time.
    Always,
}

fn yes() -> bool {
    true
}

fn empty_only() -> Update {
    Update::EmptyOnly
}

fn scopes() -> Vec<String> {
    ["openid", "email", "profile"].map(str::to_owned).to_vec()
}
