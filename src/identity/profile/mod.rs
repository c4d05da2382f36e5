//! A person's attributes under the environment's declaration: what may be changed, what a form says, what a value must be.
//!
//! Two steps, so that pages and API share the second: a form's texts become JSON values (`draft`), and values are checked
//! against the attribute's rules (`rules`). All problems are found at once; nothing is stored unless there is none.

pub mod draft;
mod rules;

use serde_json::Value;

use super::account::Attributes;
use crate::config::sections::profile::{Access, Attribute, AttributeType, ProfileSection};
use crate::kit::text::canonical_identifier;

pub use rules::check;

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
        let built = !matches!(attribute.kind, AttributeType::Picture | AttributeType::Json) && !attribute.many;
        (built && attribute.access != Access::Hidden).then_some((name, attribute))
    })
}

/// Whether people may change it themselves. Email addresses and phone numbers need a proof that comes with a later release;
/// until then they are shown, whatever the file says.
pub fn is_editable(attribute: &Attribute) -> bool {
    attribute.access == Access::Edit && !matches!(attribute.kind, AttributeType::Email | AttributeType::Phone)
}

/// The values of `attributes` that nobody else may have: (attribute, canonical value).
pub fn unique_values(section: &ProfileSection, attributes: &Attributes) -> Vec<(String, String)> {
    let unique = section.attributes.iter().filter(|(_, attribute)| attribute.unique);
    let values = unique.filter_map(|(name, _)| {
        let text = match attributes.get(name)? {
            Value::String(text) => text.clone(),
            Value::Null => return None,
            other => other.to_string(),
        };
        let folded = canonical_identifier(&text.split_whitespace().collect::<Vec<_>>().join("_"));
        Some((name.clone(), folded?))
    });
    values.collect()
}
