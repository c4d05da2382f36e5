//! A receipt to read and to print.

use serde::Serialize;

use crate::agreement::consent::State;
use crate::theme::markdown;
use crate::theme::view::{Html, View};
use crate::theme::when::When;

/// `/consents/…/receipt`.
#[derive(Clone, Debug, Serialize)]
pub struct ReceiptPage {
    /// The agreement's page; the file is below it.
    pub href: String,
    /// What the agreement is called.
    pub agreement: String,
    /// How the person stands to it.
    pub state: State,
    /// When they answered.
    pub answered: When,
    /// When what is accepted runs out, or did.
    pub expires: Option<When>,
    /// Who answers for what is done with people's data.
    pub controller: String,
    /// How they are reached.
    pub contact: Option<String>,
    /// Where they are on the web.
    pub url: Option<String>,
    /// Names the record.
    pub record: String,
    /// Names the receipt.
    pub receipt: String,
    /// The person's pseudonym.
    pub principal: String,
    /// When the receipt was written.
    pub made: When,
    /// The title of the text.
    pub title: String,
    /// Since when it is in force.
    pub revision: String,
    /// Its language.
    pub language: String,
    /// The same in words, "English".
    pub language_name: String,
    /// Its hash.
    pub hash: String,
    /// The text.
    pub text: Html,
    /// What was allowed on top of it.
    pub purposes: Vec<ReceiptPurpose>,
    /// What happened, in order.
    pub events: Vec<ReceiptEvent>,
}

/// Something that was allowed on top of an agreement.
#[derive(Clone, Debug, Serialize)]
pub struct ReceiptPurpose {
    /// What was shown.
    pub label: String,
    /// And below it.
    pub help: Option<String>,
    /// `given`, `withdrawn`, `ended` or `not_asked`.
    pub state: &'static str,
    /// Since when.
    pub since: Option<When>,
}

/// Something that happened.
#[derive(Clone, Debug, Serialize)]
pub struct ReceiptEvent {
    /// `given`, `refused`, `withdrawn`, `expired` or `ended`.
    pub what: &'static str,
    /// To which purpose.
    pub purpose: Option<String>,
    /// When.
    pub at: When,
    /// To which text, "2026-01-01 en".
    pub text: String,
    /// Its hash.
    pub hash: String,
    /// "Firefox"; absent when unknown.
    pub browser: Option<String>,
    /// "Windows"; absent when unknown.
    pub platform: Option<String>,
}

fn event(what: &'static str, ago: i64, purpose: Option<&str>) -> ReceiptEvent {
    ReceiptEvent {
        what,
        purpose: purpose.map(str::to_owned),
        at: When::sample(1_790_000_000 - ago),
        text: "2026-01-01 en".to_owned(),
        hash: "65cad3ed".repeat(8),
        browser: Some("Firefox".to_owned()),
        platform: Some("Windows".to_owned()),
    }
}

const NEWS: &str = "Send me news about Acme by mail";

fn purpose(state: &'static str) -> ReceiptPurpose {
    ReceiptPurpose {
        label: NEWS.to_owned(),
        help: Some("At most once a month.".to_owned()),
        state,
        since: (state != "not_asked").then(|| When::sample(1_790_000_000)),
    }
}

impl View for ReceiptPage {
    const TEMPLATE: &'static str = "pages/consent_receipt.html";

    fn title(&self) -> &'static str {
        "receipt-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let text = "## 1. Your account\n\nYour account is yours alone.\n\n- Keep your password to yourself.\n";
        let typical = Self {
            href: "consents/terms".to_owned(),
            agreement: "Terms of service".to_owned(),
            state: State::Accepted,
            answered: When::sample(1_790_000_000),
            expires: Some(When::sample(1_820_000_000)),
            controller: "Acme".to_owned(),
            contact: Some("privacy@acme.example".to_owned()),
            url: Some("https://www.acme.example/".to_owned()),
            record: "0197f2c4-6d1e-7000-8000-000000000000".to_owned(),
            receipt: "65cad3ed".repeat(4),
            principal: "p3Yk0vLw8bq1".repeat(3),
            made: When::sample(1_795_438_920),
            title: "Terms of service".to_owned(),
            revision: "1 January 2026".to_owned(),
            language: "en".to_owned(),
            language_name: "English".to_owned(),
            hash: "65cad3ed".repeat(8),
            text: markdown::render(text).unwrap_or_default(),
            purposes: vec![purpose("given")],
            events: vec![event("given", 90_000, None), event("given", 0, Some(NEWS))],
        };
        let plain = Self {
            state: State::Expired,
            contact: None,
            url: None,
            purposes: vec![purpose("ended"), purpose("not_asked")],
            events: vec![event("refused", 900_000, None), event("given", 90_000, None), event("expired", 0, None)],
            ..typical.clone()
        };
        let withdrawn = Self {
            state: State::Withdrawn,
            expires: None,
            purposes: vec![purpose("withdrawn")],
            events: vec![event("given", 90_000, None), event("withdrawn", 0, None), event("withdrawn", 0, Some(NEWS))],
            ..typical.clone()
        };
        let extreme = Self {
            agreement: "Wolfeschlegelsteinhausenbergerdorff ".repeat(4),
            controller: "x".repeat(200),
            text: markdown::render(&text.repeat(40)).unwrap_or_default(),
            events: (0..40).map(|n| event("given", 4_000_000 - n * 90_000, Some(&"x".repeat(200)))).collect(),
            ..typical.clone()
        };
        vec![("typical", typical), ("plain", plain), ("withdrawn", withdrawn), ("extreme", extreme)]
    }
}
