//! `[profile]`: the attributes of people. Names are OpenID Connect's where it has one, and then imply their type.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::values::{Bytes, LocalizedText, Name, Pattern};

/// The attributes of people.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfileSection {
    /// The attributes on the page, in order; one that is not listed is not shown. Absent: as written.
    pub order: Vec<Name>,
    /// How large a person's attributes may be altogether.
    pub max_bytes: Bytes,
    /// How many email addresses, and how many phone numbers, a person may have where the attribute says `many`.
    #[schemars(range(min = 2, max = 20))]
    pub max_addresses: u32,
    /// Attributes that signing on asks for where they are empty, at most every 90 days; whoever signs on may leave them so.
    pub ask: Vec<Name>,
    /// The attributes by name.
    pub attributes: IndexMap<String, Attribute>,
}

/// One attribute.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Attribute {
    /// What it holds. Absent: what the name implies (`email`, `birthdate`, `locale`…), else text.
    #[serde(rename = "type")]
    pub kind: AttributeType,
    /// What people read. Absent: Portico's own word for OpenID Connect's attributes, else the name.
    pub label: Option<LocalizedText>,
    /// A sentence that helps to fill it in.
    pub help: Option<LocalizedText>,
    /// Whether people may change it, see it, or neither.
    pub access: Access,
    /// Whether it must have a value. Signing on asks for one that is missing, other than a photo.
    pub required: bool,
    /// Whether a new email address or phone number must be proved with a code before it counts. Those that people change themselves
    /// always must.
    pub verify: bool,
    /// Whether no two people may have the same value.
    pub unique: bool,
    /// Whether it holds several values, at most 50; the form then has a row for each. Of email addresses and phone numbers people then
    /// add further ones, at most `profile.max_addresses`, of which one is the first.
    pub many: bool,
    /// Whether it is part of the person's export. Hidden attributes are not, unless this says so.
    pub export: Option<bool>,
    /// The least number of characters.
    #[schemars(range(max = 65_536))]
    pub min_length: Option<u32>,
    /// The greatest number of characters. Absent: 200 for texts, 4000 for JSON.
    #[schemars(range(min = 1, max = 65_536))]
    pub max_length: Option<u32>,
    /// The least number.
    pub minimum: Option<f64>,
    /// The greatest number.
    pub maximum: Option<f64>,
    /// A regular expression the value must fit; anchor it with ^ and $.
    pub pattern: Option<Pattern>,
    /// Values that `pattern` must accept; `check` tries them.
    pub accepts: Vec<String>,
    /// Values that `pattern` must refuse; `check` tries them.
    pub refuses: Vec<String>,
    /// The values of a choice.
    pub values: Vec<String>,
    /// Values of a choice that stay valid for those who have them.
    pub retired: Vec<String>,
    /// What people read for the values of a choice. Absent: the value itself.
    pub value_labels: IndexMap<String, LocalizedText>,
}

impl Default for Attribute {
    fn default() -> Self {
        Self {
            kind: AttributeType::Text,
            label: None,
            help: None,
            access: Access::Edit,
            required: false,
            verify: false,
            unique: false,
            many: false,
            export: None,
            min_length: None,
            max_length: None,
            minimum: None,
            maximum: None,
            pattern: None,
            accepts: Vec::new(),
            refuses: Vec::new(),
            values: Vec::new(),
            retired: Vec::new(),
            value_labels: IndexMap::new(),
        }
    }
}

impl Attribute {
    /// The greatest number of characters of one value.
    pub fn max_chars(&self) -> u32 {
        self.max_length.unwrap_or(if self.kind == AttributeType::Json { 4000 } else { 200 })
    }

    /// Whether it is part of the person's export.
    pub fn is_exported(&self) -> bool {
        self.export.unwrap_or(self.access != Access::Hidden)
    }
}

/// What an attribute holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AttributeType {
    /// A line of text.
    Text,
    /// A mail address.
    Email,
    /// A phone number.
    Phone,
    /// A postal address.
    Address,
    /// A date.
    Date,
    /// A number.
    Number,
    /// Yes or no.
    Boolean,
    /// One of `values`.
    Choice,
    /// An https URL.
    Url,
    /// Anything in JSON.
    Json,
    /// A language.
    Locale,
    /// A photo.
    Picture,
    /// A time zone.
    Timezone,
}

/// Whether people may change an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// They see and change it.
    Edit,
    /// They see it.
    View,
    /// They do not see it.
    Hidden,
}

/// The type that a name of OpenID Connect (Core 1.0, section 5.1) implies, as the file would say it.
pub fn implied_type(name: &str) -> &'static str {
    match name {
        "email" => "email",
        "phone_number" => "phone",
        "address" => "address",
        "birthdate" => "date",
        "locale" => "locale",
        "zoneinfo" => "timezone",
        "picture" => "picture",
        "website" | "profile" => "url",
        _ => "text",
    }
}
