//! My profile in every state that is worth looking at.

use super::views::{Picture, Profile};
use crate::http::attributes::views::{Address, Choice, Field, Group, Input, Options, Shown, Ticked};
use crate::theme::view::Problem;

/// All of them.
pub fn all() -> Vec<(&'static str, Profile)> {
    vec![
        ("empty", Profile::default()),
        ("typical", typical()),
        ("photo", with_photo()),
        ("managed", managed()),
        ("extreme", extreme()),
    ]
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
    Input::View { values: vec![Shown::new(value.to_owned(), verified)], note: note.map(str::to_owned), change: None }
}

fn choices(values: &[&str]) -> Vec<Choice> {
    values.iter().map(|value| Choice { value: (*value).to_owned(), label: (*value).to_owned() }).collect()
}

fn ticked(values: &[&str]) -> Vec<Ticked> {
    let ticked = |(index, value): (usize, &&str)| Ticked {
        value: (*value).to_owned(),
        label: (*value).to_owned(),
        ticked: index == 0,
    };
    values.iter().enumerate().map(ticked).collect()
}

fn picture(address: Option<&str>) -> Picture {
    Picture {
        name: "picture".to_owned(),
        label: "Photo".to_owned(),
        help: None,
        address: address.map(str::to_owned),
        initials: "AG".to_owned(),
        editable: true,
        removable: address.is_some(),
        asks: false,
        megabytes: 5,
        error: None,
        note: None,
    }
}

/// A photo in place of the initials, with a button that takes it away; and one that only others change.
fn with_photo() -> Profile {
    Profile { picture: Some(picture(Some("/-/assets/favicon.svg"))), ..typical() }
}

fn managed() -> Profile {
    let note = Some("Managed by Acme. Ask them to change it.".to_owned());
    let picture = Picture { editable: false, note, ..picture(None) };
    Profile { picture: Some(picture), editable: false, ..typical() }
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
            Input::Address(Box::new(Address::sample(["500 7th Ave", "New York", "NY", "10018"]))),
        ),
    ];
    let more = vec![
        Field {
            help: Some("We write to you about these only.".to_owned()),
            ..field(
                "interests",
                "Interests",
                None,
                Input::Texts { values: vec!["Climbing".to_owned(), "Old maps".to_owned()], max_length: 60, of: "text" },
            )
        },
        field(
            "zoneinfo",
            "Time zone",
            None,
            Input::Grouped {
                value: "Europe/Berlin".to_owned(),
                groups: vec![Options {
                    label: "Europe".to_owned(),
                    options: vec![
                        Choice { value: "Europe/Berlin".to_owned(), label: "Berlin".to_owned() },
                        Choice { value: "Europe/Lisbon".to_owned(), label: "Lisbon".to_owned() },
                    ],
                }],
            },
        ),
        field("channels", "What may we write about?", None, Input::Choices { options: ticked(&["Offers", "News"]) }),
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
        data: true,
        picture: Some(picture(None)),
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
            Input::Texts { values: vec![long.to_owned(), "Wolfe".to_owned()], max_length: 200, of: "text" },
        ),
        field(
            "email",
            "Email address",
            None,
            Input::View {
                values: vec![
                    Shown {
                        primary: true,
                        ..Shown::new(
                            "a.very.long.address.that.goes.on@subdomain.of.a.long.domain.example".to_owned(),
                            Some(true),
                        )
                    },
                    Shown { waits: true, ..Shown::new("b@example.com".to_owned(), Some(false)) },
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
        field(
            "address",
            "Postal address",
            None,
            Input::Address(Box::new(Address::sample(["x".repeat(200).as_str(), "", "", ""]))),
        ),
    ];
    for n in 1..=12 {
        fields.push(field(&format!("custom_{n}"), &format!("Attribute {n}"), None, text(&format!("{long}{n}"))));
    }
    Profile {
        data: true,
        picture: Some(Picture {
            help: Some(format!("{long} {long}")),
            error: Some("This is no photo that we can take: choose a JPEG, PNG or WebP file.".to_owned()),
            ..picture(None)
        }),
        editable: true,
        groups: vec![Group { title: "Everything there is".to_owned(), fields }],
        problems: vec![
            Problem::new("picture", "This is no photo that we can take: choose a JPEG, PNG or WebP file."),
            Problem::new("given_name", "Enter your first name."),
            Problem::new("birthdate.day", "Enter a date that exists, such as 31 3 1980."),
        ],
        version: 1,
    }
}
