//! What the pages show on which somebody makes an account.

use serde::Serialize;

use crate::http::attributes::views::{Choice, Field, Input};
use crate::http::factor_views::Ceremony;
use crate::theme::view::{Problem, View};

/// `/register`: whose mailbox it is.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Register {
    /// What was typed.
    pub address: String,
    /// Where to go afterwards, already checked against the list.
    pub return_to: Option<String>,
    /// The domains that an address must be of, as text; empty where any will do.
    pub domains: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// `/register/code`: the code that was sent, if it was.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RegisterCode {
    /// Where it goes.
    pub address: String,
    /// How many digits it has.
    pub digits: u8,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// `/register/link/…`: a button, because links may be followed by programs.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RegisterLink {
    /// Whose link it is.
    pub address: String,
    /// Whether they were invited.
    pub invited: bool,
}

/// `/register/link/…` of a link that leads nowhere any more.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct RegisterEnded {
    /// Whether people may make an account without an invitation.
    pub open: bool,
}

/// `/register/details`: everything else.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RegisterDetails {
    /// The address, which is proved.
    pub identifier: String,
    /// The user name that was typed, where one may be chosen.
    pub username: Option<String>,
    /// Whether one must be.
    pub username_required: bool,
    /// What the environment must know, in its order.
    pub fields: Vec<Field>,
    /// What a password must be, each a finished sentence, stated before typing.
    pub requirements: Vec<String>,
    /// The value of `passwordrules`, from the same policy.
    pub rules: String,
    /// The ceremony by which they begin with a passkey instead, where they may.
    pub passkey: Option<Ceremony>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

impl View for Register {
    const TEMPLATE: &'static str = "pages/register.html";

    fn title(&self) -> &'static str {
        "register-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self { address: "ana@acme.example".to_owned(), ..Self::default() };
        let extreme = Self {
            address: "x".repeat(320),
            return_to: Some("/acme/profile".to_owned()),
            domains: "acme.example, subdomain.of.a.very.long.domain.example".to_owned(),
            problems: vec![Problem::new("address", "Enter an email address, such as ana@example.org.")],
        };
        vec![("empty", Self::default()), ("typical", typical), ("extreme", extreme)]
    }
}

impl View for RegisterCode {
    const TEMPLATE: &'static str = "pages/register_code.html";

    fn title(&self) -> &'static str {
        "register-code-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self { address: "ana@acme.example".to_owned(), digits: 8, ..Self::default() };
        let wrong = vec![Problem::new("code", "That code is not right. Check it, and try again.")];
        let extreme = Self { address: "x".repeat(320), digits: 10, problems: wrong };
        vec![("typical", typical), ("extreme", extreme)]
    }
}

impl View for RegisterLink {
    const TEMPLATE: &'static str = "pages/register_link.html";

    fn title(&self) -> &'static str {
        "register-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let typical = Self { address: "ana@acme.example".to_owned(), invited: false };
        let extreme = Self { address: "x".repeat(320), invited: true };
        vec![("typical", typical), ("extreme", extreme)]
    }
}

impl View for RegisterEnded {
    const TEMPLATE: &'static str = "pages/register_ended.html";

    fn title(&self) -> &'static str {
        "register-ended-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("closed", Self { open: false }), ("open", Self { open: true })]
    }
}

impl View for RegisterDetails {
    const TEMPLATE: &'static str = "pages/register_details.html";

    fn title(&self) -> &'static str {
        "register-details-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let field = |name: &str, label: &str, autocomplete, input| Field {
            name: name.to_owned(),
            label: label.to_owned(),
            help: None,
            required: true,
            autocomplete,
            error: None,
            input,
        };
        let text = || Input::Text { value: String::new(), max_length: 200 };
        let empty = Self {
            identifier: "ana@acme.example".to_owned(),
            requirements: vec!["At least 15 characters".to_owned(), "Not a common or breached password".to_owned()],
            rules: "minlength: 15; allowed: unicode;".to_owned(),
            ..Self::default()
        };
        let names = vec![
            field("given_name", "First name", Some("given-name"), text()),
            field("family_name", "Last name", Some("family-name"), text()),
        ];
        let passkey = Some(Ceremony { options: "/acme/register/details/options".to_owned() });
        let typical = Self { username: Some(String::new()), fields: names, passkey, ..empty.clone() };
        let mut wrong = typical.clone();
        let error = "Fill this in.";
        if let Some(first) = wrong.fields.first_mut() {
            first.error = Some(error.to_owned());
        }
        wrong.problems = vec![
            Problem::new("username", "Somebody has that user name. Choose another one."),
            Problem::new("given_name", format!("First name: {error}")),
            Problem::new("new_password", "This password has 3 characters. It needs at least 15."),
        ];
        let options = ["S", "M"].map(|size| Choice { value: size.to_owned(), label: size.to_owned() }).to_vec();
        let date = Input::Date { day: String::new(), month: String::new(), year: String::new() };
        let many = vec![
            Field {
                help: Some("x".repeat(200)),
                ..field("long", &"Wolfeschlegelsteinhausen ".repeat(3), None, text())
            },
            field("birthdate", "Date of birth", Some("bday"), date),
            field("address", "Postal address", None, Input::Address(Box::default())),
            field("size", "T-shirt size", None, Input::Choice { value: String::new(), options }),
            field("newsletter", "I have read this", None, Input::Boolean { value: false }),
        ];
        let extreme = Self {
            identifier: "x".repeat(320),
            username: Some("x".repeat(64)),
            username_required: true,
            fields: many,
            ..typical.clone()
        };
        vec![("empty", empty), ("typical", typical), ("wrong", wrong), ("extreme", extreme)]
    }
}
