//! What step-up shows.

use serde::Serialize;

use crate::http::factor_views::{Ceremony, Choice, SentCode};
use crate::http::federation::ProviderChoice;
use crate::sign_on::lost_views::LostNow;
use crate::theme::view::{Problem, View};
use crate::theme::when::When;

/// `/step-up`: proving again who one is, one factor at a time.
#[derive(Clone, Debug, Serialize)]
pub struct StepUp {
    /// Where the form posts to; carries what the person was doing.
    pub action: String,
    /// For the hidden user name field that password managers read.
    pub username: String,
    /// The device whose code is asked for; absent: the password is.
    pub device: Option<Choice>,
    /// Digits of a code, where the method has a fixed number.
    pub digits: Option<u8>,
    /// The ceremony, where the device is a passkey or a security key.
    pub ceremony: Option<Ceremony>,
    /// The code that is sent to it, where its codes are.
    pub sent: Option<SentCode>,
    /// Other devices that would do as well.
    pub others: Vec<Choice>,
    /// Whether nothing but a sign-on at an identity provider would do.
    pub by_provider: bool,
    /// The providers that can be asked; perhaps none, where the only ones do not sign what they say.
    pub providers: Vec<ProviderChoice>,
    /// Whether the way back from a forgotten password would do in their place.
    pub recovers: bool,
    /// Where the form that asks one posts to.
    pub ask_provider: String,
    /// What whoever has lost all of them can do; absent where there is no way for them.
    pub lost: Option<LostWay>,
    /// What goes on afterwards, as a finished sentence; absent when nothing waits.
    pub purpose: Option<String>,
    /// Where giving up leads.
    pub cancel: String,
    /// What is wrong: about `password` or `code`.
    pub problems: Vec<Problem>,
}

/// The way of whoever has lost all of them.
#[derive(Clone, Debug, Serialize)]
pub struct LostWay {
    /// Where they leave for the sign-on, which leads on, if there is something to ask for now.
    pub action: String,
    /// What they can do.
    pub now: LostNow,
    /// From when on they can do more, where they wait.
    pub until: Option<When>,
}

impl View for StepUp {
    const TEMPLATE: &'static str = "pages/step_up.html";

    fn title(&self) -> &'static str {
        "step-up-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let password = Self {
            action: "step-up?for=1".to_owned(),
            username: "ana@acme.example".to_owned(),
            device: None,
            digits: None,
            ceremony: None,
            sent: None,
            others: Vec::new(),
            by_provider: false,
            recovers: false,
            providers: Vec::new(),
            ask_provider: "step-up/provider?for=1".to_owned(),
            lost: None,
            purpose: Some("Then we go on with what you were doing.".to_owned()),
            cancel: "authentication".to_owned(),
            problems: Vec::new(),
        };
        let code = Self {
            device: Some(Choice::sample("totp", "Pixel 9")),
            digits: Some(6),
            others: vec![Choice::sample("recovery_codes", "Recovery codes")],
            ..password.clone()
        };
        let single = Self { others: Vec::new(), ..code.clone() };
        let way =
            |now, until| Self { lost: Some(LostWay { action: "step-up/lost".to_owned(), now, until }), ..code.clone() };
        let until = || Some(When::sample(1_795_439_520));
        let (lost, lost_open) = (way(LostNow::Ask, None), way(LostNow::Add, None));
        let (lost_wait, lost_paused) = (way(LostNow::Wait, until()), way(LostNow::Paused, until()));
        let wrong = Self {
            problems: vec![Problem::new("password", "That is not your password.")],
            purpose: None,
            ..password.clone()
        };
        let extreme = Self {
            username: "x".repeat(200),
            device: Some(Choice::sample("totp", &"y".repeat(100))),
            others: (0..12).map(|n| Choice::sample("totp", &"z".repeat(8 * n))).collect(),
            problems: vec![Problem::new("code", "That code is not right. Wait for the next one and try again.")],
            ..code.clone()
        };
        let passkey = Self {
            device: Some(Choice::sample("passkey", "Passkey")),
            digits: None,
            ceremony: Some(Ceremony { options: "step-up/options".to_owned() }),
            others: vec![Choice::sample("totp", "Pixel 9")],
            ..code.clone()
        };
        let sent = Self {
            device: Some(Choice::sample("sms", "Work phone")),
            sent: Some(SentCode::sample("•••• 1234")),
            ..code.clone()
        };
        let send = Self {
            device: Some(Choice::sample("email", "Code by email")),
            sent: Some(SentCode { sent: false, ..SentCode::sample("a•••@acme.example") }),
            ..code.clone()
        };
        let provider = Self {
            by_provider: true,
            providers: vec![
                ProviderChoice::sample("google", "Google"),
                ProviderChoice::sample("work", &"w".repeat(80)),
            ],
            ..password.clone()
        };
        let undated = Self { providers: Vec::new(), recovers: true, ..provider.clone() };
        let stuck = Self { recovers: false, ..undated.clone() };
        vec![
            ("password", password),
            ("provider", provider),
            ("provider-none", undated),
            ("provider-stuck", stuck),
            ("sent", sent),
            ("send", send),
            ("code", code),
            ("passkey", passkey),
            ("single", single),
            ("lost", lost),
            ("lost-open", lost_open),
            ("lost-wait", lost_wait),
            ("lost-paused", lost_paused),
            ("wrong", wrong),
            ("extreme", extreme),
        ]
    }
}
