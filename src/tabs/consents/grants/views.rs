//! What the list of applications with access shows, and the page that asks before one loses it.

use serde::Serialize;

use crate::theme::view::{View, initials};
use crate::theme::when::When;

/// The applications with access, in the order in which they got it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Grants {
    /// The applications.
    pub list: Vec<Grant>,
}

/// An application with access.
#[derive(Clone, Debug, Serialize)]
pub struct Grant {
    /// "Shop".
    pub label: String,
    /// "shop.acme.example"; absent where the environment does not have the application any more.
    pub domain: Option<String>,
    /// The address of its picture.
    pub icon: Option<String>,
    /// Its first letters, where it has no picture.
    pub initials: String,
    /// Whether the environment still has it; otherwise it has no access, until it is there again.
    pub offered: bool,
    /// What it may see.
    pub scopes: Vec<Scope>,
    /// Since when.
    pub granted: When,
    /// When it last used it, to the hour.
    pub last_used: Option<When>,
    /// "Firefox on Windows", where access was given.
    pub agent: Option<String>,
    /// Where the page is that asks before access is taken away; its form posts there too.
    pub remove: Option<String>,
}

/// Something that an application may see.
#[derive(Clone, Debug, Serialize)]
pub struct Scope {
    /// "Your email address".
    pub label: String,
    /// More about it.
    pub help: Option<String>,
}

impl Grant {
    /// For the gallery.
    pub fn sample(label: &str, scopes: &[&str]) -> Self {
        let scope = |label: &&str| Scope { label: (*label).to_owned(), help: None };
        Self {
            label: label.to_owned(),
            domain: Some("shop.acme.example".to_owned()),
            icon: None,
            initials: initials(label),
            offered: true,
            scopes: scopes.iter().map(scope).collect(),
            granted: When::sample(1_790_000_000),
            last_used: Some(When::sample(1_795_438_800)),
            agent: Some("Firefox on Windows".to_owned()),
            remove: Some("consents/grants/shop/remove".to_owned()),
        }
    }
}

impl Grants {
    /// For the gallery: two that people may have.
    pub fn sample() -> Self {
        let shop = Grant::sample("Shop", &["Know that it is you", "Your email address"]);
        let orders = Scope { label: "Your orders".to_owned(), help: Some("Of the last two years.".to_owned()) };
        let former = Grant {
            domain: None,
            offered: false,
            last_used: None,
            agent: None,
            scopes: vec![orders],
            ..Grant::sample("delivery", &[])
        };
        Self { list: vec![shop, former] }
    }

    /// For the gallery: long ones, and one that may see nothing now.
    pub fn sample_of_many() -> Self {
        let long = "Donaudampfschifffahrtsgesellschaft".repeat(3);
        let scope =
            |n: usize| Scope { label: long.repeat(n % 2 + 1), help: Some("محمد عبدالله ".repeat(12)) };
        let extreme = Grant {
            domain: Some(format!("{}.example", "x".repeat(200))),
            scopes: (0..12).map(scope).collect(),
            ..Grant::sample(&long, &[])
        };
        let view = Grant { remove: None, ..Grant::sample("متجر", &[]) };
        Self { list: vec![extreme, view] }
    }
}

/// `/consents/grants/…/remove`: asks, and says what follows.
#[derive(Clone, Debug, Serialize)]
pub struct RemoveGrant {
    /// Which.
    pub grant: Grant,
    /// Where the form goes.
    pub action: String,
}

impl View for RemoveGrant {
    const TEMPLATE: &'static str = "pages/grant_remove.html";

    fn title(&self) -> &'static str {
        "grant-remove-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let of = |grants: Grants| {
            let action = "consents/grants/shop/remove".to_owned();
            grants.list.into_iter().map(move |grant| Self { grant, action: action.clone() })
        };
        let names = ["typical", "former", "extreme", "nothing"];
        names.into_iter().zip(of(Grants::sample()).chain(of(Grants::sample_of_many()))).collect()
    }
}
