//! What the pages of signing on and off show.

use serde::Serialize;

use crate::http::federation::ProviderChoice;
use crate::theme::view::{Problem, View};

/// `/sign-on`: identifier and password on one page, so that password managers fill both at once.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SignOn {
    /// What was typed, kept when the form comes back.
    pub identifier: String,
    /// Which identifiers the environment takes.
    pub takes: Takes,
    /// Whether people sign on with passkeys.
    pub passkey: bool,
    /// Whether there is a way back for whoever has forgotten their password.
    pub recover: bool,
    /// The same for the user name.
    pub recover_names: bool,
    /// Where somebody makes an account, if people may.
    pub register: Option<String>,
    /// The identity providers that people sign on with.
    pub providers: Vec<ProviderChoice>,
    /// Where to go afterwards, already checked against the list.
    pub return_to: Option<String>,
    /// What is wrong. "Identifier or password is wrong" belongs to `identifier`: the page never tells which (R-AX).
    pub problems: Vec<Problem>,
}

/// The kinds of identifier a person may type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Takes {
    /// A user name.
    pub username: bool,
    /// An email address.
    pub email: bool,
    /// A phone number.
    pub phone: bool,
}

impl Default for Takes {
    fn default() -> Self {
        Self { username: true, email: true, phone: false }
    }
}

/// `/sign-on/password`: the password alone, for somebody who is already named.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SignOnPassword {
    /// Who, as they typed it.
    pub identifier: String,
    /// Where to go afterwards, already checked against the list.
    pub return_to: Option<String>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// `/sign-on/welcome/…`: the first password of an account, by a link.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FirstPassword {
    /// Whose account it is: for people, and for the hidden user name field that password managers read.
    pub username: String,
    /// What a password must be, each a finished sentence, stated before typing.
    pub requirements: Vec<String>,
    /// The value of `passwordrules`, from the same policy.
    pub rules: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// `/sign-on/new-password`: a new password in place of the one that was proved.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SignOnNewPassword {
    /// Who is signing on: for people, and for the hidden user name field that password managers read.
    pub identifier: String,
    /// Whether others know the old one; otherwise it has expired.
    pub known: bool,
    /// What a password must be, each a finished sentence, stated before typing.
    pub requirements: Vec<String>,
    /// The value of `passwordrules`, from the same policy.
    pub rules: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// `GET /sign-off`: asks, because links may be followed by programs.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SignOff {
    /// Who signs off.
    pub identifier: String,
}

/// After signing off.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SignedOff {
    /// Where the environment sends people on: the address and its host as text.
    pub onward: Option<Onward>,
}

/// A way on to the organisation's own site.
#[derive(Clone, Debug, Serialize)]
pub struct Onward {
    /// The address, `https://acme.example`.
    pub href: String,
    /// What the link says, `acme.example`.
    pub label: String,
}

impl View for SignOn {
    const TEMPLATE: &'static str = "pages/sign_on.html";

    fn title(&self) -> &'static str {
        "sign-on-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![
            ("empty", Self::default()),
            (
                "typical",
                Self {
                    identifier: "ana@acme.example".to_owned(),
                    passkey: true,
                    providers: vec![ProviderChoice::sample("google", "Google")],
                    recover: true,
                    recover_names: true,
                    register: Some("/acme/register".to_owned()),
                    ..Self::default()
                },
            ),
            (
                "passkey-refused",
                Self {
                    passkey: true,
                    problems: vec![Problem::new("", "This passkey is not accepted here. Sign on in another way.")],
                    ..Self::default()
                },
            ),
            (
                "wrong",
                Self {
                    identifier: "ana@acme.example".to_owned(),
                    problems: vec![Problem::new(
                        "identifier",
                        "That user name or email address and password do not go together. Check both and try again.",
                    )],
                    ..Self::default()
                },
            ),
            (
                "extreme",
                Self {
                    identifier: "a".repeat(120) + "@subdomain.of.a.very.long.domain.example",
                    takes: Takes { username: true, email: true, phone: true },
                    passkey: true,
                    providers: (1..8).map(|n| ProviderChoice::sample("p", &"P".repeat(n * 10))).collect(),
                    recover: true,
                    recover_names: true,
                    register: Some("/acme/register?return_to=%2Facme%2Fprofile".to_owned()),
                    return_to: Some("https://shop.acme.example/account/".to_owned()),
                    problems: vec![
                        Problem::new("identifier", "Enter your user name, email address or phone number."),
                        Problem::new("password", "Enter your password."),
                    ],
                },
            ),
        ]
    }
}

impl View for SignOnPassword {
    const TEMPLATE: &'static str = "pages/sign_on_password.html";

    fn title(&self) -> &'static str {
        "sign-on-password-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![
            ("empty", Self { identifier: "ana".to_owned(), ..Self::default() }),
            ("typical", Self { identifier: "ana@acme.example".to_owned(), ..Self::default() }),
            (
                "extreme",
                Self {
                    identifier: "محمد.عبدالله.الطويل.جدا@subdomain.of.a.very.long.domain.example".to_owned(),
                    return_to: Some("https://shop.acme.example/account/".to_owned()),
                    problems: vec![Problem::new("password", "Enter your password.")],
                },
            ),
        ]
    }
}

impl View for FirstPassword {
    const TEMPLATE: &'static str = "pages/first_password.html";

    fn title(&self) -> &'static str {
        "first-password-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self {
            username: "ana@acme.example".to_owned(),
            requirements: vec!["At least 15 characters".to_owned(), "Not a common or breached password".to_owned()],
            rules: "minlength: 15; allowed: unicode;".to_owned(),
            problems: Vec::new(),
        };
        let extreme = Self {
            username: "x".repeat(200),
            problems: vec![Problem::new("new_password", "This password has 3 characters. It needs at least 15.")],
            ..typical.clone()
        };
        vec![("empty", Self::default()), ("typical", typical), ("extreme", extreme)]
    }
}

impl View for SignOnNewPassword {
    const TEMPLATE: &'static str = "pages/sign_on_new_password.html";

    fn title(&self) -> &'static str {
        "new-password-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let expired = Self {
            identifier: "ana@acme.example".to_owned(),
            requirements: vec!["At least 15 characters".to_owned(), "Not your current password".to_owned()],
            rules: "minlength: 15; maxlength: 128;".to_owned(),
            ..Self::default()
        };
        let known = Self { known: true, ..expired.clone() };
        let extreme = Self {
            identifier: "x".repeat(200),
            requirements: (1..=9)
                .map(|n| format!("Requirement {n}, {}", "which takes many words ".repeat(5)))
                .collect(),
            problems: vec![Problem::new("new_password", "This is your current password. Choose a new one.")],
            ..known.clone()
        };
        vec![("typical", expired), ("known", known), ("extreme", extreme)]
    }
}

impl View for SignOff {
    const TEMPLATE: &'static str = "pages/sign_off.html";

    fn title(&self) -> &'static str {
        "sign-off-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![
            ("typical", Self { identifier: "ana@acme.example".to_owned() }),
            ("extreme", Self { identifier: "x".repeat(200) }),
        ]
    }
}

impl View for SignedOff {
    const TEMPLATE: &'static str = "pages/signed_off.html";

    fn title(&self) -> &'static str {
        "signed-off-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let onward = Onward { href: "https://acme.example".to_owned(), label: "acme.example".to_owned() };
        vec![("empty", Self::default()), ("typical", Self { onward: Some(onward) })]
    }
}
