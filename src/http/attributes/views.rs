//! Attributes as pages show them: fields to be filled in, and what cannot be changed as plain rows.

use serde::Serialize;

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
        /// What each is: `text`, `url` or `number`.
        of: &'static str,
    },
    /// Several of a list: one box for each, all of one name.
    Choices {
        /// What can be chosen.
        options: Vec<Ticked>,
    },
    /// One of a long list that has parts.
    Grouped {
        /// The value chosen, or empty.
        value: String,
        /// The parts.
        groups: Vec<Options>,
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
    /// A postal address: inputs named `<name>.country` and `<name>.` and the names of the parts.
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

/// An option of which several can be chosen.
#[derive(Clone, Debug, Serialize)]
pub struct Ticked {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Whether it is chosen.
    pub ticked: bool,
}

/// Options that belong together.
#[derive(Clone, Debug, Serialize)]
pub struct Options {
    /// What they have in common, finished text.
    pub label: String,
    /// The options.
    pub options: Vec<Choice>,
}

/// A postal address, as typed, in the form of its country.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Address {
    /// The country's code (ISO 3166-1), or what was stored in its place; empty where none is chosen.
    pub country: String,
    /// What can be chosen.
    pub countries: Vec<Choice>,
    /// The other parts, in order.
    pub parts: Vec<AddressPart>,
    /// The name of the button that shows the form of the country that is chosen.
    pub show: String,
}

/// A part of a postal address.
#[derive(Clone, Debug, Serialize)]
pub struct AddressPart {
    /// `street_address`, `postal_code`, `locality` or `region`; a street may have several lines.
    pub name: &'static str,
    /// What it is called in the country, finished text.
    pub label: String,
    /// As typed.
    pub value: String,
    /// The token of the HTML standard.
    pub autocomplete: &'static str,
    /// Whether the address cannot do without it.
    pub required: bool,
    /// Whether something is wrong with it.
    pub wrong: bool,
}

/// A value that is only shown.
#[derive(Clone, Debug, Serialize)]
pub struct Shown {
    /// The value.
    pub text: String,
    /// For addresses and phone numbers: whether it was proved. `None` shows no badge.
    pub verified: Option<bool>,
    /// Whether it is the first of several.
    pub primary: bool,
    /// Whether it waits for the code that was sent there.
    pub waits: bool,
}

impl Shown {
    /// A value with nothing more to say of it.
    pub const fn new(text: String, verified: Option<bool>) -> Self {
        Self { text, verified, primary: false, waits: false }
    }
}

impl Address {
    /// One in the form of the United States, for samples: street, city, state, ZIP code.
    pub fn sample(typed: [&str; 4]) -> Self {
        let parts = [
            ("street_address", "Street and number", "street-address"),
            ("locality", "City", "address-level2"),
            ("region", "State", "address-level1"),
            ("postal_code", "ZIP code", "postal-code"),
        ];
        let parts = parts.into_iter().zip(typed).map(|((name, label, autocomplete), value)| AddressPart {
            name,
            label: label.to_owned(),
            value: value.to_owned(),
            autocomplete,
            required: false,
            wrong: value.is_empty(),
        });
        let country = |code: &str, name: &str| Choice { value: code.to_owned(), label: name.to_owned() };
        Self {
            country: "US".to_owned(),
            countries: vec![country("DE", "Germany"), country("US", "United States")],
            parts: parts.collect(),
            show: "address.show".to_owned(),
        }
    }
}
