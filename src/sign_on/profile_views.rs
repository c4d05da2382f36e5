//! What a sign-on shows where it asks for attributes.

use serde::Serialize;

use crate::http::attributes::views::{Address, Choice, Field, Input};
use crate::theme::view::{Problem, View};

/// `/sign-on/profile`: what must be filled in before somebody goes on, or may be.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SignOnProfile {
    /// Who is signing on.
    pub identifier: String,
    /// What is asked for, in the environment's order.
    pub fields: Vec<Field>,
    /// Whether all of it may be left empty.
    pub skippable: bool,
    /// What is wrong with what was sent.
    pub problems: Vec<Problem>,
}

impl View for SignOnProfile {
    const TEMPLATE: &'static str = "pages/sign_on_profile.html";

    fn title(&self) -> &'static str {
        if self.skippable { "sign-on-wished-title" } else { "sign-on-profile-title" }
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
        let text = |value: &str| Input::Text { value: value.to_owned(), max_length: 200 };
        let names = vec![
            field("given_name", "First name", Some("given-name"), text("")),
            field("family_name", "Last name", Some("family-name"), text("")),
        ];
        let typical = Self { identifier: "ana@acme.example".to_owned(), fields: names, ..Self::default() };
        let error = "Fill this in.";
        let mut wrong = typical.clone();
        if let Some(first) = wrong.fields.first_mut() {
            first.error = Some(error.to_owned());
        }
        wrong.problems = vec![Problem::new("given_name", format!("First name: {error}"))];
        let options = ["S", "M"].map(|size| Choice { value: size.to_owned(), label: size.to_owned() }).to_vec();
        let date = Input::Date { day: String::new(), month: String::new(), year: String::new() };
        let many = vec![
            Field {
                help: Some("x".repeat(200)),
                ..field("long", &"Wolfeschlegelsteinhausen ".repeat(3), None, text("x"))
            },
            field("birthdate", "Date of birth", Some("bday"), date),
            field("address", "Postal address", None, Input::Address(Box::new(Address::sample([""; 4])))),
            field("size", "T-shirt size", None, Input::Choice { value: String::new(), options }),
            field("newsletter", "I have read this", None, Input::Boolean { value: false }),
        ];
        let extreme = Self { identifier: "x".repeat(120), fields: many, ..Self::default() };
        let nickname = Field { required: false, ..field("nickname", "Nickname", Some("nickname"), text("")) };
        let wished = Self { fields: vec![nickname], skippable: true, ..typical.clone() };
        vec![("typical", typical), ("wished", wished), ("wrong", wrong), ("extreme", extreme)]
    }
}
