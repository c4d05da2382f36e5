//! A person's attributes under the environment's declaration: what may be changed, what a form says, what a value must be.
//!
//! Two steps, so that pages and API share the second: a form's texts become JSON values (`draft`), and values are checked
//! against the attribute's rules (`rules`). All problems are found at once; nothing is stored unless there is none.

pub mod draft;
pub mod keep;
pub mod language;
mod rules;
pub mod told;

use serde_json::Value;

use super::account::Attributes;
use crate::config::sections::profile::{Access, Attribute, AttributeType, ProfileSection};
use crate::kit::text::canonical_identifier;

pub use rules::{check, nth};

/// What is wrong with one field; the code is also the message's key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The form field: the attribute's name, or one part of it (`birthdate.day`).
    pub field: String,
    /// What is wrong.
    pub code: &'static str,
    /// What the message says about it.
    pub arguments: Vec<(&'static str, String)>,
}

impl Problem {
    /// A problem with nothing more to say.
    pub fn new(field: impl Into<String>, code: &'static str) -> Self {
        Self { field: field.into(), code, arguments: Vec::new() }
    }

    /// The same with an argument for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &dyn ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }
}

/// The attributes that the page shows, in order.
pub fn shown(section: &ProfileSection) -> impl Iterator<Item = (&str, &Attribute)> {
    let order: Vec<&str> = if section.order.is_empty() {
        section.attributes.keys().map(String::as_str).collect()
    } else {
        section.order.iter().map(|name| &**name).collect()
    };
    order.into_iter().filter_map(|name| {
        let attribute = section.attributes.get(name)?;
        (attribute.access != Access::Hidden).then_some((name, attribute))
    })
}

/// Whether people may change it themselves. Email addresses and phone numbers need a proof that comes with a later release;
/// until then they are shown, whatever the file says.
pub fn is_editable(attribute: &Attribute) -> bool {
    attribute.access == Access::Edit && !matches!(attribute.kind, AttributeType::Email | AttributeType::Phone)
}

/// Whether it is a field of the form. A photo has a form of its own, because it is a file.
pub fn is_field(attribute: &Attribute) -> bool {
    is_editable(attribute) && attribute.kind != AttributeType::Picture
}

/// What must have a value before somebody may go on, and has none: the fields of those attributes alone, or nothing.
pub fn missing(section: &ProfileSection, attributes: &Attributes) -> Option<ProfileSection> {
    let lacks = |(name, attribute): &(&str, &Attribute)| {
        let value = attributes.get(*name).unwrap_or(&Value::Null);
        is_field(attribute)
            && check(name, attribute, &[], value, Some(value)).is_err_and(|problem| problem.code == "problem-required")
    };
    let names: Vec<&str> = shown(section).filter(lacks).map(|(name, _)| name).collect();
    if names.is_empty() {
        return None;
    }
    let asked = names.into_iter().filter_map(|name| section.attributes.get_key_value(name));
    let attributes = asked.map(|(name, attribute)| (name.clone(), attribute.clone())).collect();
    Some(ProfileSection { order: Vec::new(), max_bytes: section.max_bytes, attributes })
}

/// The photo, where the environment has one that is shown.
pub fn picture(section: &ProfileSection) -> Option<(&str, &Attribute)> {
    shown(section).find(|(_, attribute)| attribute.kind == AttributeType::Picture)
}

/// The values of an attribute, however many it holds.
pub fn values(value: Option<&Value>) -> &[Value] {
    match value {
        None | Some(Value::Null) => &[],
        Some(Value::Array(values)) => values,
        Some(one) => std::slice::from_ref(one),
    }
}

/// The values of `attributes` that nobody else may have: (attribute, canonical value).
pub fn unique_values(section: &ProfileSection, attributes: &Attributes) -> Vec<(String, String)> {
    let unique = section.attributes.iter().filter(|(_, attribute)| attribute.unique);
    let values = unique.flat_map(|(name, _)| values(attributes.get(name)).iter().map(move |value| (name, value)));
    let canonical = values.filter_map(|(name, value)| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let folded = canonical_identifier(&text.split_whitespace().collect::<Vec<_>>().join("_"));
        Some((name.clone(), folded?))
    });
    // One person may write the same thing in two ways; it is theirs once.
    canonical.collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}
