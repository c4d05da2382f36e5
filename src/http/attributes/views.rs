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
