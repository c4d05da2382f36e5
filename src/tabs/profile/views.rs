//! What My profile shows: one form of grouped fields, and what cannot be changed as plain rows.

use serde::Serialize;

use crate::theme::view::{Problem, View};

/// `/profile`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Profile {
    /// The fields under their headings, in the environment's order.
    pub groups: Vec<Group>,
    /// Whether any field can be changed; otherwise there is no form.
    pub editable: bool,
    /// What is wrong with what was sent.
    pub problems: Vec<Problem>,
    /// The version of the account that the form was made from, so that a change made elsewhere is noticed.
    pub version: i64,
}

/// Fields that belong together.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// The heading, finished text.
    pub title: String,
    /// The fields, in order.
    pub fields: Vec<Field>,
}

/// One attribute.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// The attribute's name, which is also the name and id of its input.
    pub name: String,
    /// Finished text.
    pub label: String,
    /// A hint below the label.
    pub help: Option<String>,
    /// Whether it must be filled in.
    pub required: bool,
    /// The token of the HTML standard, such as `given-name`.
    pub autocomplete: Option<&'static str>,
    /// What is wrong with it; the same text is among the page's problems.
    pub error: Option<String>,
    /// How it is typed or shown.
    pub input: Input,
}

/// How an attribute is typed or shown. Values are what the person typed, when the form comes back.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Input {
    /// One line of text.
    Text {
        /// The value.
        value: String,
        /// The most characters accepted.
        max_length: u32,
    },
    /// Several lines of text, such as JSON.
    LongText {
        /// The value.
        value: String,
    },
    /// A many-valued text: one input per value and an empty one, all of one name.
    Texts {
        /// The values.
        values: Vec<String>,
        /// The most characters accepted in each.
        max_length: u32,
    },
    /// An https address.
    Url {
        /// The value.
        value: String,
    },
    /// A number.
    Number {
        /// The value, as typed.
        value: String,
    },
    /// An email address that can be typed.
    Email {
        /// The value.
        value: String,
    },
    /// A phone number that can be typed.
    Phone {
        /// The value.
        value: String,
    },
    /// Yes or no.
    Boolean {
        /// Whether it is ticked.
        value: bool,
    },
    /// One of a list.
    Choice {
        /// The value chosen, or empty.
        value: String,
        /// What can be chosen.
        options: Vec<Choice>,
    },
    /// A calendar date in three inputs: `<name>.day`, `<name>.month`, `<name>.year`.
    Date {
        /// As typed.
        day: String,
        /// As typed.
        month: String,
        /// As typed.
        year: String,
    },
    /// A postal address: inputs named `<name>.street_address`, `.postal_code`, `.locality`, `.region`, `.country`.
    Address(Box<Address>),
    /// Cannot be changed here.
    View {
        /// What is known; empty when nothing is.
        values: Vec<Shown>,
        /// Who can change it, in a sentence.
        note: Option<String>,
        /// The page where the person changes it themselves.
        change: Option<String>,
    },
}

/// An option of a choice.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
}

/// The parts of a postal address, as typed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Address {
    /// Street and number; may have several lines.
    pub street_address: String,
    /// Postal code.
    pub postal_code: String,
    /// Town.
    pub locality: String,
    /// State or region.
    pub region: String,
    /// Country.
    pub country: String,
}

/// A value that is only shown.
#[derive(Clone, Debug, Serialize)]
pub struct Shown {
    /// The value.
    pub text: String,
    /// For addresses and phone numbers: whether it was proved. `None` shows no badge.
    pub verified: Option<bool>,
}

impl View for Profile {
    const TEMPLATE: &'static str = "pages/profile.html";

    fn title(&self) -> &'static str {
        "profile-title"
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("empty", Self::default()), ("typical", typical()), ("extreme", extreme())]
    }
}

fn field(name: &str, label: &str, autocomplete: Option<&'static str>, input: Input) -> Field {
    Field {
        name: name.to_owned(),
        label: label.to_owned(),
        help: None,
        required: false,
        autocomplete,
        error: None,
        input,
    }
}

fn text(value: &str) -> Input {
    Input::Text { value: value.to_owned(), max_length: 200 }
}

fn shown(value: &str, verified: Option<bool>, note: Option<&str>) -> Input {
    Input::View {
        values: vec![Shown { text: value.to_owned(), verified }],
        note: note.map(str::to_owned),
        change: None,
    }
}

fn choices(values: &[&str]) -> Vec<Choice> {
    values.iter().map(|value| Choice { value: (*value).to_owned(), label: (*value).to_owned() }).collect()
}

fn typical() -> Profile {
    let required = |field: Field| Field { required: true, ..field };
    let about_you = vec![
        required(field("given_name", "First name", Some("given-name"), text("Ana"))),
        required(field("family_name", "Last name", Some("family-name"), text("García"))),
        Field {
            help: Some("What we call you in messages.".to_owned()),
            ..field("nickname", "Nickname", Some("nickname"), text(""))
        },
        field(
            "birthdate",
            "Date of birth",
            Some("bday"),
            Input::Date { day: "7".to_owned(), month: "4".to_owned(), year: "1991".to_owned() },
        ),
    ];
    let contact = vec![
        field("email", "Email address", None, shown("ana@acme.example", Some(true), None)),
        field("phone_number", "Phone number", None, shown("+49 30 1234567", Some(false), None)),
        field(
            "address",
            "Postal address",
            None,
            Input::Address(Box::new(Address {
                street_address: "Torstraße 140".to_owned(),
                postal_code: "10119".to_owned(),
                locality: "Berlin".to_owned(),
                region: String::new(),
                country: "Germany".to_owned(),
            })),
        ),
    ];
    let more = vec![
        Field {
            help: Some("On your badge".to_owned()),
            ..field(
                "employee_id",
                "Employee number",
                None,
                shown("E00042", None, Some("Managed by Acme. Ask people@acme.example to change it.")),
            )
        },
        field(
            "shirt_size",
            "Shirt size",
            None,
            Input::Choice { value: "M".to_owned(), options: choices(&["S", "M", "L"]) },
        ),
        field("website", "Website", Some("url"), Input::Url { value: "https://ana.example".to_owned() }),
        Field {
            help: Some("About once a month.".to_owned()),
            ..field("newsletter", "Send me the Acme newsletter", None, Input::Boolean { value: true })
        },
    ];
    Profile {
        editable: true,
        groups: vec![
            Group { title: "About you".to_owned(), fields: about_you },
            Group { title: "Contact".to_owned(), fields: contact },
            Group { title: "More".to_owned(), fields: more },
        ],
        problems: Vec::new(),
        version: 1,
    }
}

fn extreme() -> Profile {
    let long = "Wolfeschlegelsteinhausenbergerdorffvonund";
    let mut fields = vec![
        Field {
            required: true,
            error: Some("Enter your first name.".to_owned()),
            ..field("given_name", "First name", Some("given-name"), text(""))
        },
        field("family_name", "Last name", Some("family-name"), text(long)),
        field("display_name", "Name on your badge", None, text("محمد عبدالله بن عبدالعزيز")),
        Field {
            error: Some("Enter a date that exists, such as 31 3 1980.".to_owned()),
            ..field(
                "birthdate",
                "Date of birth",
                Some("bday"),
                Input::Date { day: "31".to_owned(), month: "2".to_owned(), year: "1980".to_owned() },
            )
        },
        field(
            "nicknames",
            "Nicknames",
            None,
            Input::Texts { values: vec![long.to_owned(), "Wolfe".to_owned()], max_length: 200 },
        ),
        field(
            "email",
            "Email address",
            None,
            Input::View {
                values: vec![
                    Shown {
                        text: "a.very.long.address.that.goes.on@subdomain.of.a.long.domain.example".to_owned(),
                        verified: Some(true),
                    },
                    Shown { text: "b@example.com".to_owned(), verified: Some(false) },
                ],
                note: Some("Managed by the directory of the organisation. Ask the service desk.".to_owned()),
                change: Some("profile/email".to_owned()),
            },
        ),
        field("employee_id", "Employee number", None, Input::View { values: Vec::new(), note: None, change: None }),
        field(
            "age",
            "A number with quite a long label, long enough to break into lines",
            None,
            Input::Number { value: "many".to_owned() },
        ),
        field("notes", "Notes", None, Input::LongText { value: "{\n  \"a\": 1\n}".to_owned() }),
        field("contact", "Second email address", Some("email"), Input::Email { value: "x".repeat(90) }),
        field("mobile", "Mobile phone", Some("tel"), Input::Phone { value: "+49 170 0000000".to_owned() }),
        field("address", "Postal address", None, Input::Address(Box::default())),
    ];
    for n in 1..=12 {
        fields.push(field(&format!("custom_{n}"), &format!("Attribute {n}"), None, text(&format!("{long}{n}"))));
    }
    Profile {
        editable: true,
        groups: vec![Group { title: "Everything there is".to_owned(), fields }],
        problems: vec![
            Problem::new("given_name", "Enter your first name."),
            Problem::new("birthdate.day", "Enter a date that exists, such as 31 3 1980."),
        ],
        version: 1,
    }
}
