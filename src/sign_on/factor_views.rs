//! What the pages of a sign-on show after the password: the second factor, adding the first one.

use serde::Serialize;

use crate::http::factor_views::{Addable, App, Ceremony, Choice, SentCode, Setup, TrustOffer, new_title};
use crate::theme::view::{Problem, View};

/// `/sign-on/code`: a code of one device; the default one, unless another was chosen.
#[derive(Clone, Debug, Serialize)]
pub struct SignOnCode {
    /// Who is signing on.
    pub identifier: String,
    /// The device that is asked for.
    pub device: Choice,
    /// Digits of a code, where the method has a fixed number.
    pub digits: Option<u8>,
    /// The ceremony, where it is a passkey or a security key.
    pub ceremony: Option<Ceremony>,
    /// The code that is sent to it, where its codes are.
    pub sent: Option<SentCode>,
    /// Where another device is chosen, or who can help where there is none.
    pub another: String,
    /// The box to trust this browser; absent where the policy forbids it.
    pub trust: Option<TrustOffer>,
    /// What is wrong: about `code`.
    pub problems: Vec<Problem>,
}

/// `/sign-on/methods`: another way to prove it.
#[derive(Clone, Debug, Serialize)]
pub struct SignOnMethods {
    /// Who is signing on.
    pub identifier: String,
    /// The devices, the default first.
    pub devices: Vec<Choice>,
    /// The page for those who have lost all of them, where there is that way.
    pub lost: Option<String>,
}

/// `/sign-on/address`: before the first second factor, a code that is sent to an address.
#[derive(Clone, Debug, Serialize)]
pub struct SignOnAddress {
    /// Who is signing on.
    pub identifier: String,
    /// Where the code goes, partly hidden: `a•••@acme.example`.
    pub address: String,
    /// Whether a code is on its way.
    pub sent: bool,
    /// For how long there may be none yet, `0:28`.
    pub wait: Option<String>,
    /// What is wrong: about `code`, or (empty field) about sending.
    pub problems: Vec<Problem>,
}

/// `/sign-on/enrol`: the environment demands a second factor, and here one is added.
#[derive(Clone, Debug, Serialize)]
pub struct SignOnEnrol {
    /// Who is signing on.
    pub identifier: String,
    /// The device to set up.
    pub setup: Setup,
    /// Where the form goes, below the environment's address.
    pub action: String,
    /// Where another method is chosen, where there are several.
    pub another: Option<String>,
    /// What is wrong: about `code`, `credential` or `label`.
    pub problems: Vec<Problem>,
}

/// `/sign-on/enrol` where there are several methods: which one.
#[derive(Clone, Debug, Serialize)]
pub struct SignOnEnrolChoice {
    /// Who is signing on.
    pub identifier: String,
    /// The methods, in the policy's order.
    pub methods: Vec<Addable>,
}

/// `/sign-on/blocked`: a second factor is demanded and none can be added here; the page says who can help.
#[derive(Clone, Debug, Serialize)]
pub struct SignOnBlocked {
    /// Who is signing on.
    pub identifier: String,
    /// Why.
    pub why: Blocked,
}

/// Why nobody can go on by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Blocked {
    /// There is no verified address to send a code to.
    NoAddress,
    /// It takes an invitation.
    Invitation,
    /// No method that can be added is strong enough, or none is open.
    NoMethod,
    /// What they have goes over the channel by which they came back (R-OT-13).
    Recovered,
}

impl View for SignOnCode {
    const TEMPLATE: &'static str = "pages/sign_on_code.html";

    fn title(&self) -> &'static str {
        if self.ceremony.is_some() { "sign-on-confirm-title" } else { "sign-on-code-title" }
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self {
            identifier: "ana@acme.example".to_owned(),
            device: Choice::sample("totp", "Pixel 9"),
            digits: Some(6),
            ceremony: None,
            sent: None,
            another: "sign-on/methods".to_owned(),
            trust: Some(TrustOffer::sample(false)),
            problems: Vec::new(),
        };
        let recovery =
            Self { device: Choice::sample("recovery_codes", "Recovery codes"), digits: None, ..typical.clone() };
        let untrusted = Self { trust: None, ..typical.clone() };
        let extreme = Self {
            identifier: "x".repeat(120) + "@acme.example",
            device: Choice::sample("totp", &"محمد عبدالله ".repeat(7)),
            trust: Some(TrustOffer::sample(true)),
            problems: vec![Problem::new("code", "That code is not right. Wait for the next one and try again.")],
            ..typical.clone()
        };
        let key = Self {
            device: Choice::sample("security_key", "Blue key"),
            digits: None,
            ceremony: Some(Ceremony { options: "sign-on/code/options".to_owned() }),
            ..typical.clone()
        };
        let sent = |method, name: &str, address: &str| Self {
            device: Choice::sample(method, name),
            sent: Some(SentCode::sample(address)),
            ..typical.clone()
        };
        let email = sent("email", "Code by email", "a•••@acme.example");
        let mut send = sent("sms", "Work phone", "•••• 1234");
        send.sent = send.sent.map(|code| SentCode { sent: false, ..code });
        let mut failed = sent("sms", "Code by text message", "•••• 1234");
        failed.sent = failed.sent.map(|code| SentCode { failed: true, ..code });
        let mut closed = sent("voice", "Code by phone call", "•••• 1234");
        closed.sent = closed.sent.map(|code| SentCode { sent: false, open: false, ..code });
        let mut last = sent("whatsapp", "Code by WhatsApp", "•••• 1234");
        last.sent = last.sent.map(|code| SentCode { more: false, ..code });
        vec![
            ("typical", typical),
            ("recovery", recovery),
            ("security-key", key),
            ("email", email),
            ("send", send),
            ("failed", failed),
            ("closed", closed),
            ("last", last),
            ("untrusted", untrusted),
            ("extreme", extreme),
        ]
    }
}

impl View for SignOnMethods {
    const TEMPLATE: &'static str = "pages/sign_on_methods.html";

    fn title(&self) -> &'static str {
        "sign-on-methods-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self {
            identifier: "ana@acme.example".to_owned(),
            devices: vec![
                Choice::sample("totp", "Pixel 9"),
                Choice::sample("totp", "Authenticator app"),
                Choice::sample("email", "Code by email"),
                Choice::sample("sms", "Work phone"),
                Choice::sample("recovery_codes", "Recovery codes"),
            ],
            lost: Some("sign-on/lost".to_owned()),
        };
        let single = Self { lost: None, devices: vec![Choice::sample("totp", "Pixel 9")], ..typical.clone() };
        let extreme = Self {
            identifier: "x".repeat(120),
            devices: (0..12).map(|n| Choice::sample("totp", &"y".repeat(10 * n))).collect(),
            lost: None,
        };
        vec![("single", single), ("typical", typical), ("extreme", extreme)]
    }
}

impl View for SignOnAddress {
    const TEMPLATE: &'static str = "pages/sign_on_address.html";

    fn title(&self) -> &'static str {
        "address-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self {
            identifier: "ana@acme.example".to_owned(),
            address: "a•••@acme.example".to_owned(),
            sent: true,
            wait: Some("0:28".to_owned()),
            problems: Vec::new(),
        };
        let empty = Self { sent: false, wait: None, ..typical.clone() };
        let wrong = Self { problems: vec![Problem::new("code", "That code is not right.")], ..typical.clone() };
        let extreme = Self {
            identifier: "x".repeat(120),
            address: format!("x•••@{}.example", "y".repeat(120)),
            problems: vec![Problem::new("", "A code was sent a moment ago. Wait half a minute, then ask again.")],
            ..typical.clone()
        };
        vec![("empty", empty), ("typical", typical), ("wrong", wrong), ("extreme", extreme)]
    }
}

impl View for SignOnEnrol {
    const TEMPLATE: &'static str = "pages/sign_on_enrol.html";

    fn title(&self) -> &'static str {
        new_title(self.setup.method)
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let identifier = "ana@acme.example".to_owned();
        let action = "sign-on/enrol/totp".to_owned();
        let typical = Self { identifier, setup: Setup::sample(), action, another: None, problems: Vec::new() };
        let wrong = Self { problems: vec![Problem::new("code", "That code is not right.")], ..typical.clone() };
        let app = Some(App { qr: None, digits: 8, ..App::sample() });
        let setup = Setup { label: "z".repeat(100), app, ..Setup::sample() };
        let extreme = Self { identifier: "x".repeat(120), setup, ..wrong.clone() };
        let another = Some("sign-on/enrol".to_owned());
        let passkey = Self { setup: Setup::sample_ceremony("passkey"), another, ..typical.clone() };
        let email = Self { setup: Setup::sample_address("email", "ana@acme.example"), ..typical.clone() };
        let sent = Self { setup: Setup::sample_code("sms", "+49 1512 3456789"), ..passkey.clone() };
        let token = Self { setup: Setup::sample_token(), ..typical.clone() };
        vec![
            ("typical", typical),
            ("wrong", wrong),
            ("passkey", passkey),
            ("email", email),
            ("sent", sent),
            ("oath-token", token),
            ("extreme", extreme),
        ]
    }
}

impl View for SignOnEnrolChoice {
    const TEMPLATE: &'static str = "pages/sign_on_enrol_choice.html";

    fn title(&self) -> &'static str {
        "sign-on-enrol-choice-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let methods = vec![Addable::sample("passkey"), Addable::sample("totp")];
        let typical = Self { identifier: "ana@acme.example".to_owned(), methods };
        let methods = vec![Addable::sample("passkey"); 9];
        vec![("typical", typical), ("extreme", Self { identifier: "x".repeat(120), methods })]
    }
}

impl View for SignOnBlocked {
    const TEMPLATE: &'static str = "pages/sign_on_blocked.html";

    fn title(&self) -> &'static str {
        "sign-on-blocked-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let because = |why| Self { identifier: "ana@acme.example".to_owned(), why };
        vec![
            ("no-address", because(Blocked::NoAddress)),
            ("invitation", because(Blocked::Invitation)),
            ("no-method", because(Blocked::NoMethod)),
            ("recovered", because(Blocked::Recovered)),
        ]
    }
}
