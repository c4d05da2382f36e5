//! What Overview shows.

use serde::Serialize;

use crate::theme::view::View;
use crate::theme::when::When;

/// `/overview`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Overview {
    /// What needs attention, most urgent first.
    pub attention: Vec<Attention>,
    /// Whether there is a password.
    pub password: bool,
    /// The second factors, by name.
    pub methods: Vec<String>,
    /// Where methods are looked after.
    pub authentication: Option<String>,
    /// How many sessions there are besides this one.
    pub others: Option<u64>,
    /// Where they are listed.
    pub accounts: Option<String>,
    /// What happened last.
    pub latest: Vec<Latest>,
    /// Where the history is.
    pub history: Option<String>,
}

/// Something that needs attention.
#[derive(Clone, Debug, Serialize)]
pub struct Attention {
    /// What, in a sentence or two.
    pub text: String,
    /// Where it is seen to.
    pub href: Option<String>,
    /// What that place is called.
    pub label: String,
}

/// An entry of the history.
#[derive(Clone, Debug, Serialize)]
pub struct Latest {
    /// When.
    pub at: When,
    /// What.
    pub sentence: String,
}

impl View for Overview {
    const TEMPLATE: &'static str = "pages/overview.html";

    fn title(&self) -> &'static str {
        "overview-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let some = |text: &str| Some(text.to_owned());
        let attention = |text: &str, label: &str, href: Option<&str>| Attention {
            text: text.to_owned(),
            href: href.map(str::to_owned),
            label: label.to_owned(),
        };
        let typical = Self {
            attention: vec![
                attention("Your password alone opens your account.", "Authentication", Some("authentication")),
                attention("Your address ana@acme.example is not verified.", "My profile", Some("profile")),
            ],
            password: true,
            methods: vec!["Authenticator app".to_owned()],
            authentication: some("authentication"),
            others: Some(2),
            accounts: some("accounts"),
            latest: vec![Latest { at: When::sample(1_795_438_920), sentence: "You signed on.".to_owned() }],
            history: some("activity"),
        };
        let extreme = Self {
            attention: vec![attention(&"x".repeat(300), "Change password", None); 6],
            methods: vec!["m".repeat(100); 12],
            others: Some(1_204),
            latest: vec![Latest { at: When::sample(1_795_438_920), sentence: "y".repeat(300) }; 3],
            ..typical.clone()
        };
        vec![("empty", Self { others: Some(0), ..Self::default() }), ("typical", typical), ("extreme", extreme)]
    }
}
