//! What the pages of the way back show.

use serde::Serialize;

use crate::sign_on::views::Takes;
use crate::theme::view::{Problem, View};

/// `/recover`: who has forgotten their password.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Recover {
    /// What was typed.
    pub identifier: String,
    /// Which identifiers the environment takes.
    pub takes: Takes,
    /// The channels to choose from; none where there is one.
    pub channels: Vec<&'static str>,
    /// The one that is chosen.
    pub by: Option<&'static str>,
    /// Whether there is a page for a forgotten user name.
    pub names: bool,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// `/recover/code`: the code that was sent, if it was.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RecoverCode {
    /// Who, as they typed it.
    pub identifier: String,
    /// Whether it went by text message.
    pub text: bool,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// `/recover/username`: the address of somebody who has forgotten what they sign on with.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RecoverNames {
    /// What was typed.
    pub address: String,
    /// Whether there is a page for a forgotten password.
    pub password: bool,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// `/recover/username/sent`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RecoverNamesSent {}

impl View for Recover {
    const TEMPLATE: &'static str = "pages/recover.html";

    fn title(&self) -> &'static str {
        "recover-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self { identifier: "ana@acme.example".to_owned(), names: true, ..Self::default() };
        let extreme = Self {
            identifier: "x".repeat(320),
            takes: Takes { username: true, email: true, phone: true },
            channels: vec!["email", "sms"],
            by: Some("sms"),
            names: true,
            problems: vec![Problem::new("identifier", "Enter your user name, email address or phone number.")],
        };
        vec![("empty", Self::default()), ("typical", typical), ("extreme", extreme)]
    }
}

impl View for RecoverCode {
    const TEMPLATE: &'static str = "pages/recover_code.html";

    fn title(&self) -> &'static str {
        "recover-sent-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self { identifier: "ana@acme.example".to_owned(), ..Self::default() };
        let wrong = vec![Problem::new("code", "That code is not right. Check it, and try again.")];
        let extreme = Self { identifier: "x".repeat(320), text: true, problems: wrong };
        vec![("typical", typical), ("extreme", extreme)]
    }
}

impl View for RecoverNames {
    const TEMPLATE: &'static str = "pages/recover_names.html";

    fn title(&self) -> &'static str {
        "recover-names-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self { address: "ana@acme.example".to_owned(), password: true, ..Self::default() };
        let problems = vec![Problem::new("address", "Enter a mail address.")];
        let extreme = Self { address: "x".repeat(320), password: true, problems };
        vec![("empty", Self::default()), ("typical", typical), ("extreme", extreme)]
    }
}

impl View for RecoverNamesSent {
    const TEMPLATE: &'static str = "pages/recover_names_sent.html";

    fn title(&self) -> &'static str {
        "recover-names-sent-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("typical", Self {})]
    }
}
