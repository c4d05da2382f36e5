//! A person's attributes under the environment's declaration: what may be changed, what a form says, what a value must be.
//!
//! Two steps, so that pages and API share the second: a form's texts become JSON values (`draft`), and values are checked
//! against the attribute's rules (`rules`). All problems are found at once; nothing is stored unless there is none.

pub mod draft;
pub mod keep;
pub mod language;
pub mod postal;
mod rules;
pub mod told;

use std::time::Duration;

use serde_json::Value;

use super::account::{Account, Attributes};
use crate::config::sections::profile::{Access, Attribute, AttributeType, ProfileSection};
use crate::kit::instant::Instant;
use crate::kit::text::canonical_identifier;

/// Between two times at which somebody is asked for what they may leave empty.
pub const ASK_AGAIN: Duration = Duration::from_secs(90 * 24 * 3600);

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
    only(section, |name, attribute| lacks(name, attribute, attributes))
}

/// What a sign-on asks for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The fields of those attributes alone.
    pub section: ProfileSection,
    /// Whether all of it may be left empty.
    pub skippable: bool,
    /// Whether any of it may be, so that it is not asked for again soon.
    pub wished: bool,
}

/// What must have a value and has none, and with it, unless somebody was asked a short while ago, what they are asked to tell.
pub fn asked(section: &ProfileSection, person: &Account, now: Instant) -> Option<Asked> {
    let due = person.asked_at.is_none_or(|at| now.since(at) >= ASK_AGAIN);
    let is_wished = |name: &str, attribute: &Attribute| {
        due && section.ask.iter().any(|asked| &**asked == name)
            && is_field(attribute)
            && values(person.attributes.get(name)).is_empty()
    };
    let is_missing = |name: &str, attribute: &Attribute| lacks(name, attribute, &person.attributes);
    let asked = only(section, |name, attribute| is_missing(name, attribute) || is_wished(name, attribute))?;
    let all = |which: &dyn Fn(&str, &Attribute) -> bool| asked.attributes.iter().all(|(name, it)| which(name, it));
    let (skippable, wished) = (all(&|name, it| !is_missing(name, it)), !all(&is_missing));
    Some(Asked { section: asked, skippable, wished })
}

/// Whether somebody cannot go on without an attribute.
fn lacks(name: &str, attribute: &Attribute, attributes: &Attributes) -> bool {
    let value = attributes.get(name).unwrap_or(&Value::Null);
    is_field(attribute)
        && check(name, attribute, &[], value, Some(value)).is_err_and(|problem| problem.code == "problem-required")
}

/// These attributes alone, in their order; nothing where there are none.
fn only(section: &ProfileSection, which: impl Fn(&str, &Attribute) -> bool) -> Option<ProfileSection> {
    let asked = shown(section).filter(|(name, attribute)| which(name, attribute));
    let attributes: indexmap::IndexMap<_, _> =
        asked.map(|(name, attribute)| (name.to_owned(), attribute.clone())).collect();
    (!attributes.is_empty()).then(|| ProfileSection { order: Vec::new(), attributes, ..section.clone() })
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
