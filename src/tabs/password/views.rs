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
    /// When it was last changed.
    pub last_changed: Option<When>,
    /// How many other sessions there are.
    pub other_sessions: u32,
    /// Whether "sign off everywhere else" is ticked: on, unless the person took it off before an error.
    pub end_other_sessions: bool,
    /// What is wrong: about `current_password` or `new_password`.
    pub problems: Vec<Problem>,
}

impl View for Password {
    const TEMPLATE: &'static str = "pages/password.html";

    fn title(&self) -> &'static str {
        "password-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let empty = Self { username: "ana".to_owned(), end_other_sessions: true, ..Self::default() };
        let typical = Self {
            username: "ana@acme.example".to_owned(),
            requirements: vec![
                "At least 15 characters".to_owned(),
                "Not a common or breached password".to_owned(),
                "Not your name, your email address or “Acme”".to_owned(),
            ],
            rules: "minlength: 15; allowed: unicode;".to_owned(),
            last_changed: Some(When::sample(1_790_000_000)),
            other_sessions: 3,
            end_other_sessions: true,
            problems: Vec::new(),
        };
        let extreme = Self {
            username: "x".repeat(200),
            requirements: (1..=9)
                .map(|n| {
                    format!("Requirement number {n}, which takes rather a lot of words to say what it wants of you")
                })
                .collect(),
            other_sessions: 1,
            end_other_sessions: false,
            problems: vec![
                Problem::new("current_password", "That is not your current password."),
                Problem::new("new_password", "This password is among those known from breaches. Choose another."),
            ],
            ..typical.clone()
        };
        vec![("empty", empty), ("typical", typical), ("extreme", extreme)]
    }
}
