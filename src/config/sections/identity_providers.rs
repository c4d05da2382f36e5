//! `[identity_providers]`: external providers to sign on with or to link (R-OI-8): OpenID Connect, found by its issuer, or plain
//! OAuth 2.0 with three addresses and the names of what it tells. One that `order` does not list is off.

use std::sync::Arc;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::{As, Host, HostPort, Issuer, LocalizedText, Name, WebUrl};
use crate::kit::secret::Secret;

/// The environment's identity providers.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default)]
pub struct IdentityProvidersSection {
    /// The order in which they are shown. Absent: as written. One that is not listed is off.
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
    /// The issuer of an OpenID Connect provider, exactly as it writes itself; its discovery document is found below it.
    #[serde(default)]
    pub issuer: Option<Issuer>,
    /// In place of `issuer`, for plain OAuth 2.0: where people are sent.
    #[serde(default)]
    pub authorization_url: Option<WebUrl>,
    /// In place of `issuer`: where a code is exchanged.
    #[serde(default)]
    pub token_url: Option<WebUrl>,
    /// In place of `issuer`: where it tells who somebody is, as JSON.
    #[serde(default)]
    pub userinfo_url: Option<WebUrl>,
    /// In place of `issuer`: the member of that JSON which never changes and is never given to somebody else, such as "id".
    #[serde(default)]
    pub subject: Option<String>,
    /// The claim by which people know their account there, such as "login". Absent: "preferred_username", "email" or "name".
    #[serde(default)]
    pub account_name: Option<String>,
    /// How we prove who we are there. Absent: as the provider says, else "basic".
    #[serde(default)]
    pub client_authentication: Option<ClientAuthentication>,
    /// Further origins through which signing on there leads, besides that of the issuer or of `authorization_url`.
    #[serde(default)]
    pub origins: Vec<WebUrl>,
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
    /// All that the server may connect to on its behalf, where the folder's own file names it and others than the operator write
    /// that file (R-TN-15): its discovery document leads nowhere else. Filled when files are loaded.
    #[serde(skip)]
    pub within: Option<Arc<[HostPort]>>,
}

/// Who may get an account.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Allow {
    /// Domains of email addresses that the provider calls verified.
    pub domains: Vec<Host>,
    /// Claims and the values they may have, all of them.
    pub claims: IndexMap<String, Vec<String>>,
}

/// What counts as a second factor done at the provider.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct MfaTrust {
    /// Values of the `acr` claim.
    pub acr: Vec<String>,
    /// Values of the `amr` claim, one of which is enough.
    pub amr: Vec<String>,
}

/// How we prove who we are at the token endpoint (RFC 6749, section 2.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClientAuthentication {
    /// In a header.
    Basic,
    /// In the body.
    Post,
}

impl IdentityProvidersSection {
    /// The providers that are on, in their order.
    pub fn listed(&self) -> impl Iterator<Item = (&str, &IdentityProvider)> {
        self.order.iter().filter_map(|name| Some((&**name, self.by_name.get(&**name)?)))
    }

    /// The provider with this name, if it is on.
    pub fn find(&self, name: &str) -> Option<&IdentityProvider> {
        self.listed().find(|(listed, _)| *listed == name).map(|(_, provider)| provider)
    }
}

impl IdentityProvider {
    /// What tells this provider from one that takes its name later: its issuer, or where a code is exchanged.
    pub fn identity(&self) -> &str {
        let plain = self.token_url.as_ref().map_or("", |url| url.as_str());
        self.issuer.as_ref().map_or(plain, |issuer| issuer.as_str())
    }

    /// Where people are sent, before anything is known of the provider.
    fn entrance(&self) -> Option<&url::Url> {
        self.authorization_url.as_deref().or_else(|| self.issuer.as_ref().map(Issuer::url))
    }

    /// The origins to which a form may lead (R-WEB-13).
    pub fn form_origins(&self) -> impl Iterator<Item = String> {
        let urls = self.entrance().into_iter().chain(self.origins.iter().map(|url| &**url));
        urls.map(|url| url.origin().ascii_serialization())
    }

    /// Whether the server may connect there on this provider's behalf; [`Outbound`](crate::outbound::Outbound) has its say as well.
    pub fn may_reach(&self, url: &url::Url) -> bool {
        self.within.as_ref().is_none_or(|within| within.contains(&HostPort::of(url)))
    }

    /// The addresses to which the server itself connects, by key.
    pub fn targets(&self) -> impl Iterator<Item = (&'static str, &url::Url)> {
        let urls = [
            ("issuer", self.issuer.as_ref().map(Issuer::url)),
            ("token_url", self.token_url.as_deref()),
            ("userinfo_url", self.userinfo_url.as_deref()),
        ];
        urls.into_iter().filter_map(|(key, url)| Some((key, url?)))
    }
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
