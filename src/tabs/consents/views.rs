//! What the Consents tab shows.

use serde::Serialize;

use super::grants::views::Grants;
use crate::agreement::consent::State;
use crate::http::agreements::PurposeBox;
use crate::theme::markdown;
use crate::theme::view::{Html, Problem, View};
use crate::theme::when::When;

/// `/consents`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Consents {
    /// Whether agreements are shown.
    pub shows_agreements: bool,
    /// The agreements of the environment, in its order.
    pub agreements: Vec<Agreement>,
    /// Applications with access, where they are shown.
    pub grants: Option<Grants>,
}

/// An agreement and how somebody stands to it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Agreement {
    /// Its name in addresses.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// Whether signing on needs it.
    pub required: bool,
    /// How the person stands to it.
    pub state: State,
    /// When they answered.
    pub answered: Option<When>,
    /// To which revision, "1 January 2026".
    pub revision: Option<String>,
    /// In which language, "English".
    pub language: Option<String>,
    /// Until when what is accepted holds, or held.
    pub expires: Option<When>,
    /// From when another text applies, "1 March 2026".
    pub announced: Option<String>,
    /// Whether it can be withdrawn now.
    pub withdrawable: bool,
    /// Whether there is a receipt.
    pub has_receipt: bool,
    /// Its page; what is done with it posts below.
    pub href: String,
}

/// One text.
#[derive(Clone, Debug, Serialize)]
pub struct Text {
    /// The title as it was.
    pub title: String,
    /// Since when it is in force, "1 January 2026".
    pub revision: String,
    /// Its language.
    pub language: String,
    /// Its hash, which proves what was shown.
    pub hash: String,
    /// The text.
    pub html: Html,
}

/// One answer of the past.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// `accepted`, `declined`, `withdrawn`, `purpose_given`, `purpose_withdrawn` or `purpose_ended`.
    pub what: &'static str,
    /// Which purpose, in the words that were shown.
    pub purpose: Option<String>,
    /// When.
    pub at: When,
    /// Which revision.
    pub revision: Option<String>,
    /// In which language, "English".
    pub language: Option<String>,
    /// Where that text can be read.
    pub href: Option<String>,
    /// "Firefox"; absent when unknown.
    pub browser: Option<String>,
    /// "Windows"; absent when unknown.
    pub platform: Option<String>,
}

/// `/consents/…`: the exact text, and what was answered.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ConsentText {
    /// The agreement.
    pub agreement: Agreement,
    /// The text that was accepted.
    pub accepted: Option<Text>,
    /// The text in force, where that is another one.
    pub in_force: Option<Text>,
    /// The hash of the text that can be accepted here: that in force, or the accepted one once it has run out.
    pub to_accept: Option<String>,
    /// What may be allowed on top of it.
    pub purposes: Vec<PurposeBox>,
    /// What was allowed in words in which it is not asked any more: these words.
    pub dormant: Vec<String>,
    /// Whether that can be chosen here.
    pub choosable: bool,
    /// The text that comes into force next.
    pub announced: Option<Text>,
    /// Whether signing on will ask for it.
    pub announced_asks: bool,
    /// What was answered, latest first.
    pub history: Vec<Event>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// `/consents/…/texts/…`: a text as it was.
#[derive(Clone, Debug, Serialize)]
pub struct ConsentRevision {
    /// The agreement.
    pub agreement: Agreement,
    /// The text.
    pub text: Text,
}

/// `/consents/…/withdraw`: asks, and says what follows.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WithdrawConsent {
    /// The agreement.
    pub agreement: Agreement,
    /// What was allowed on top of it and ends with it, in the words that were shown.
    pub purposes: Vec<String>,
}

fn agreement(title: &str, state: State) -> Agreement {
    let answered = state != State::Open;
    Agreement {
        name: "terms".to_owned(),
        title: title.to_owned(),
        required: true,
        state,
        answered: answered.then(|| When::sample(1_790_000_000)),
        revision: answered.then(|| "1 January 2026".to_owned()),
        language: answered.then(|| "English".to_owned()),
        expires: (state == State::Expired).then(|| When::sample(1_795_000_000)),
        announced: None,
        withdrawable: matches!(state, State::Accepted | State::Outdated | State::Expired),
        has_receipt: answered,
        href: "consents/terms".to_owned(),
    }
}

fn text(times: usize) -> Text {
    let body = "## 1. Your account\n\nYour account is yours alone.\n\n- Keep your password to yourself.\n- Tell us when something is wrong.\n";
    Text {
        title: "Terms of service".to_owned(),
        revision: "1 January 2026".to_owned(),
        language: "en".to_owned(),
        hash: "65cad3ed".repeat(8),
        html: markdown::render(&body.repeat(times)).unwrap_or_default(),
    }
}

fn event(what: &'static str, ago: i64) -> Event {
    Event {
        what,
        purpose: what.starts_with("purpose").then(|| "Send me news about Acme by mail".to_owned()),
        at: When::sample(1_790_000_000 - ago),
        revision: Some("1 January 2026".to_owned()),
        language: Some("English".to_owned()),
        href: Some(format!("consents/terms/texts/{}", "65cad3ed".repeat(8))),
        browser: Some("Firefox".to_owned()),
        platform: Some("Windows".to_owned()),
    }
}

impl View for Consents {
    const TEMPLATE: &'static str = "pages/consents.html";

    fn title(&self) -> &'static str {
        "consents-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let optional = Agreement { required: false, ..agreement("Research panel", State::Withdrawn) };
        let typical = Self {
            shows_agreements: true,
            agreements: vec![agreement("Terms of service", State::Accepted), optional],
            grants: Some(Grants::sample()),
        };
        let long = "Wolfeschlegelsteinhausenbergerdorff ".repeat(4);
        let extreme = Self {
            shows_agreements: true,
            agreements: vec![
                agreement(&long, State::Outdated),
                Agreement { announced: Some(long.clone()), ..agreement(&long, State::Expired) },
                agreement("محمد عبدالله", State::Open),
                agreement(&long, State::Withdrawn),
            ],
            grants: Some(Grants::sample_of_many()),
        };
        let empty = Self { shows_agreements: true, grants: Some(Grants::default()), ..Self::default() };
        let grants = Self { shows_agreements: false, agreements: Vec::new(), ..typical.clone() };
        let agreements = Self { grants: None, ..typical.clone() };
        vec![
            ("empty", empty),
            ("typical", typical),
            ("grants", grants),
            ("agreements", agreements),
            ("extreme", extreme),
        ]
    }
}

impl View for ConsentText {
    const TEMPLATE: &'static str = "pages/consent.html";

    fn title(&self) -> &'static str {
        "consent-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self {
            agreement: agreement("Terms of service", State::Accepted),
            accepted: Some(text(1)),
            history: vec![event("accepted", 0), event("withdrawn", 90_000), event("accepted", 900_000)],
            ..Self::default()
        };
        let open = Self {
            agreement: agreement("Terms of service", State::Open),
            in_force: Some(text(1)),
            to_accept: Some("65cad3ed".repeat(8)),
            purposes: vec![PurposeBox::sample("Send me news about Acme by mail", false)],
            ..Self::default()
        };
        let newer = Self {
            agreement: agreement("Terms of service", State::Outdated),
            in_force: Some(Text { hash: "3d6872a4".repeat(8), ..text(2) }),
            to_accept: Some("3d6872a4".repeat(8)),
            problems: vec![Problem::new("", "The text has changed while this page was open. Read it again.")],
            ..typical.clone()
        };
        let purposes = Self {
            purposes: vec![
                PurposeBox::sample("Send me news about Acme by mail", true),
                PurposeBox { help: None, ..PurposeBox::sample("Show my name in the list of guests", false) },
            ],
            dormant: vec!["Send me news about Acme and its partners by mail".to_owned()],
            choosable: true,
            announced: Some(Text { revision: "1 March 2027 (no. 2)".to_owned(), ..text(1) }),
            announced_asks: true,
            history: vec![
                event("purpose_given", 0),
                event("purpose_withdrawn", 90_000),
                event("purpose_ended", 500_000),
                event("accepted", 900_000),
            ],
            ..typical.clone()
        };
        let looking = Self { choosable: false, announced_asks: false, ..purposes.clone() };
        let expired = Self {
            agreement: agreement("Terms of service", State::Expired),
            to_accept: Some("65cad3ed".repeat(8)),
            ..purposes.clone()
        };
        let extreme = Self {
            agreement: agreement(&"x".repeat(120), State::Withdrawn),
            purposes: vec![PurposeBox::sample(&"x".repeat(200), false); 20],
            dormant: vec!["x".repeat(200); 3],
            accepted: None,
            in_force: Some(text(40)),
            to_accept: Some("65cad3ed".repeat(8)),
            history: (0..30).map(|n| event("declined", n * 90_000)).collect(),
            ..Self::default()
        };
        vec![
            ("open", open),
            ("typical", typical),
            ("newer", newer),
            ("purposes", purposes),
            ("looking", looking),
            ("expired", expired),
            ("extreme", extreme),
        ]
    }
}

impl View for ConsentRevision {
    const TEMPLATE: &'static str = "pages/consent_text.html";

    fn title(&self) -> &'static str {
        "consent-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self { agreement: agreement("Terms of service", State::Accepted), text: text(1) };
        let extreme = Self { agreement: agreement(&"x".repeat(120), State::Outdated), text: text(40) };
        vec![("typical", typical), ("extreme", extreme)]
    }
}

impl View for WithdrawConsent {
    const TEMPLATE: &'static str = "pages/consent_withdraw.html";

    fn title(&self) -> &'static str {
        "consent-withdraw-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self { agreement: agreement("Terms of service", State::Accepted), purposes: Vec::new() };
        let optional = Self {
            agreement: Agreement { required: false, ..typical.agreement.clone() },
            purposes: vec!["Send me news about Acme by mail".to_owned()],
        };
        let extreme =
            Self { agreement: agreement(&"x".repeat(120), State::Outdated), purposes: vec!["x".repeat(200); 20] };
        vec![("typical", typical), ("optional", optional), ("extreme", extreme)]
    }
}
