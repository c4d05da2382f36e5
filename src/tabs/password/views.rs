//! What Change password shows.

use serde::Serialize;

use crate::theme::view::{Problem, View};
use crate::theme::when::When;

/// `/password`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Password {
    /// For the hidden user name field that tells password managers whose password this is.
    pub username: String,
    /// What a new password must be, each a finished sentence, stated before typing.
    pub requirements: Vec<String>,
    /// The value of `passwordrules`, from the same policy.
    pub rules: String,
    /// Whether there is a password to change; without one the first is set.
    pub has_password: bool,
    /// Whether there is none, and none may be set.
    pub closed: bool,
    /// The system that owns the passwords, where it is another.
    pub elsewhere: Option<Elsewhere>,
    /// When it was last changed.
    pub last_changed: Option<When>,
    /// From when it may be changed again, where it must be kept until then.
    pub changeable_from: Option<When>,
    /// When it must be changed, where it is time to say so.
    pub expires: Option<When>,
    /// How many other sessions there are.
    pub other_sessions: u32,
    /// Whether "sign off everywhere else" is ticked: on, unless the person took it off before an error.
    pub end_other_sessions: bool,
    /// What follows, where that is not this page: sent along with the form.
    pub then: Option<&'static str>,
    /// What is wrong: about `current_password` or `new_password`.
    pub problems: Vec<Problem>,
}

/// Another system that owns the passwords.
#[derive(Clone, Debug, Serialize)]
pub struct Elsewhere {
    /// What people call it.
    pub label: String,
    /// Where a password is changed there.
    pub href: String,
}

impl View for Password {
    const TEMPLATE: &'static str = "pages/password.html";

    fn title(&self) -> &'static str {
        if self.has_password || self.closed || self.elsewhere.is_some() {
            "password-title"
        } else {
            "password-first-title"
        }
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let empty =
            Self { username: "ana".to_owned(), has_password: true, end_other_sessions: true, ..Self::default() };
        let typical = Self {
            username: "ana@acme.example".to_owned(),
            requirements: vec![
                "At least 15 characters".to_owned(),
                "Not a common or breached password".to_owned(),
                "Not your name, your email address or “Acme”".to_owned(),
            ],
            rules: "minlength: 15; allowed: unicode;".to_owned(),
            has_password: true,
            last_changed: Some(When::sample(1_790_000_000)),
            other_sessions: 3,
            end_other_sessions: true,
            ..Self::default()
        };
        let extreme = Self {
            username: "x".repeat(200),
            requirements: (1..=9)
                .map(|n| {
                    format!("Requirement number {n}, which takes rather a lot of words to say what it wants of you")
                })
                .collect(),
            changeable_from: Some(When::sample(1_790_086_400)),
            expires: Some(When::sample(1_795_000_000)),
            other_sessions: 1,
            end_other_sessions: false,
            problems: vec![
                Problem::new("current_password", "That is not your current password."),
                Problem::new("new_password", "This password is among those known from breaches. Choose another."),
            ],
            ..typical.clone()
        };
        let first = Self { has_password: false, last_changed: None, other_sessions: 0, ..typical.clone() };
        let closed = Self { closed: true, ..first.clone() };
        let elsewhere = |label: &str| Self {
            elsewhere: Some(Elsewhere {
                label: label.to_owned(),
                href: "https://directory.acme.example/password".to_owned(),
            }),
            ..typical.clone()
        };
        vec![
            ("empty", empty),
            ("typical", typical.clone()),
            ("extreme", extreme),
            ("first", first),
            ("closed", closed),
            ("elsewhere", elsewhere("the Acme directory")),
            ("elsewhere-extreme", elsewhere(&"Verzeichnisdienstverwaltung ".repeat(4))),
        ]
    }
}
