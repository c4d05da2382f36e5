//! What a sign-on shows of agreements.

use serde::Serialize;

use crate::http::agreements::PurposeBox;
use crate::theme::markdown;
use crate::theme::view::{Html, Problem, View};

/// `/sign-on/agreement`: one agreement, in full.
#[derive(Clone, Debug, Serialize)]
pub struct SignOnAgreement {
    /// Who is signing on.
    pub identifier: String,
    /// The agreement's name, for the form.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// Since when it is in force, "1 January 2026".
    pub revision: String,
    /// The language of the text.
    pub language: String,
    /// The hash of the text, for the form.
    pub hash: String,
    /// The text.
    pub text: Html,
    /// Whether a consent can be withdrawn later.
    pub withdrawable: bool,
    /// What may be allowed on top of it; no box is ticked.
    pub purposes: Vec<PurposeBox>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// After declining: nobody is signed on.
#[derive(Clone, Debug, Serialize)]
pub struct SignOnDeclined {
    /// What was declined.
    pub agreement: String,
}

impl View for SignOnAgreement {
    const TEMPLATE: &'static str = "pages/sign_on_agreement.html";

    fn title(&self) -> &'static str {
        "sign-on-agreement-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let text = "## 1. Your account\n\nYour account is yours alone.\n\n- Keep your password to yourself.\n- Tell us when something is wrong.\n";
        let typical = Self {
            identifier: "ana@acme.example".to_owned(),
            name: "terms".to_owned(),
            title: "Terms of service".to_owned(),
            revision: "1 January 2026".to_owned(),
            language: "en".to_owned(),
            hash: "65cad3ed".repeat(8),
            text: markdown::render(text).unwrap_or_default(),
            withdrawable: true,
            purposes: Vec::new(),
            problems: Vec::new(),
        };
        let changed = Self {
            problems: vec![Problem::new("", "The text has changed while this page was open. Read it again.")],
            ..typical.clone()
        };
        let news = PurposeBox::sample("Send me news about Acme by mail", false);
        let short = PurposeBox { help: None, ..PurposeBox::sample("Show my name in the list of guests", false) };
        let purposes = Self { purposes: vec![news, short], ..typical.clone() };
        let extreme = Self {
            purposes: vec![PurposeBox::sample(&"x".repeat(200), false); 20],
            identifier: "x".repeat(120),
            title: "Wolfeschlegelsteinhausenbergerdorff ".repeat(4),
            text: markdown::render(&text.repeat(40)).unwrap_or_default(),
            withdrawable: false,
            ..typical.clone()
        };
        vec![("typical", typical), ("purposes", purposes), ("changed", changed), ("extreme", extreme)]
    }
}

impl View for SignOnDeclined {
    const TEMPLATE: &'static str = "pages/sign_on_declined.html";

    fn title(&self) -> &'static str {
        "sign-on-declined-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![
            ("typical", Self { agreement: "Terms of service".to_owned() }),
            ("extreme", Self { agreement: "x".repeat(120) }),
        ]
    }
}
