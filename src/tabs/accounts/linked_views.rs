//! What the pages about linked accounts show.

use serde::Serialize;

use crate::theme::view::{Problem, View};
use crate::theme::when::When;

/// An account at an identity provider.
#[derive(Clone, Debug, Serialize)]
pub struct LinkedAccount {
    /// "Google".
    pub provider: String,
    /// By what the person knows the account there.
    pub name: String,
    /// When it was linked.
    pub linked: When,
    /// When somebody last signed on with it.
    pub last_used: Option<When>,
    /// Whether nobody can sign on with it now: the provider is switched off, or is another one.
    pub off: bool,
    /// Where the page is that asks before it is unlinked.
    pub unlink: Option<String>,
}

impl LinkedAccount {
    /// For the gallery.
    pub fn sample(provider: &str, name: &str, off: bool) -> Self {
        Self {
            provider: provider.to_owned(),
            name: name.to_owned(),
            linked: When::sample(1_794_000_000),
            last_used: (!off).then(|| When::sample(1_795_438_920)),
            off,
            unlink: Some("accounts/linked/1/unlink".to_owned()),
        }
    }
}

/// `/accounts/linked/confirm`: names the account that was found, and asks.
#[derive(Clone, Debug, Serialize)]
pub struct ConfirmLink {
    /// "Google".
    pub provider: String,
    /// By what people know the account there.
    pub name: String,
    /// Whose account here it is to be linked to.
    pub identifier: String,
    /// What the form says of the account, so that nothing else is linked.
    pub shown: String,
}

impl View for ConfirmLink {
    const TEMPLATE: &'static str = "pages/link_confirm.html";

    fn title(&self) -> &'static str {
        "link-confirm-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self {
            provider: "Google".to_owned(),
            name: "ana@gmail.example".to_owned(),
            identifier: "ana@acme.example".to_owned(),
            shown: "aGVyZQ".to_owned(),
        };
        let extreme =
            Self {
                provider: "P".repeat(80), name: "محمد".repeat(50), identifier: "x".repeat(200), ..typical.clone()
            };
        vec![("typical", typical), ("extreme", extreme)]
    }
}

/// `/accounts/linked/…/unlink`: asks, or says what to add first.
#[derive(Clone, Debug, Serialize)]
pub struct Unlink {
    /// Which.
    pub account: LinkedAccount,
    /// Whether the person can sign on without it.
    pub allowed: bool,
    /// Where a password can be set, where that is possible.
    pub password: Option<String>,
    /// Where a passkey can be added, where that is possible.
    pub passkey: Option<String>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

impl View for Unlink {
    const TEMPLATE: &'static str = "pages/unlink.html";

    fn title(&self) -> &'static str {
        "unlink-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self {
            account: LinkedAccount::sample("Google", "ana@gmail.example", false),
            allowed: true,
            password: None,
            passkey: None,
            problems: Vec::new(),
        };
        let last = Self {
            allowed: false,
            password: Some("password".to_owned()),
            passkey: Some("authentication".to_owned()),
            ..typical.clone()
        };
        let extreme = Self {
            account: LinkedAccount::sample(&"P".repeat(80), &"x".repeat(200), true),
            problems: vec![Problem::new("", "This is the last way into your account.")],
            ..last.clone()
        };
        vec![("typical", typical), ("last", last), ("extreme", extreme)]
    }
}
