//! What a value must be, whoever wants to store it.

use serde_json::Value;
use url::Url;

use super::Problem;
use crate::config::sections::profile::{Attribute, AttributeType};
use crate::kit::text::is_format;

/// The most values of an attribute that has several.
pub const MOST_VALUES: usize = 50;

/// How deep JSON may be nested.
const MOST_DEPTH: usize = 16;

/// Checks what an attribute is to hold. `old` is what it holds: a choice that has been retired stays valid for those who have
/// it.
pub fn check(
    name: &str,
    attribute: &Attribute,
    languages: &[&str],
    value: &Value,
    old: Option<&Value>,
) -> Result<(), Problem> {
    match value {
        Value::Array(values) if attribute.many => {
            if values.len() > MOST_VALUES {
                return Err(Problem::new(name, "problem-too-many").with("max", &MOST_VALUES));
            }
            let had = |value: &Value| old.and_then(Value::as_array).is_some_and(|old| old.contains(value));
            values.iter().enumerate().try_for_each(|(index, value)| {
                one(&nth(name, index), attribute, languages, value, Some(value).filter(|value| had(value)))
            })
        }
        Value::Null => one(name, attribute, languages, value, old),
        _ if attribute.many => Err(Problem::new(name, "problem-type")),
        _ => one(name, attribute, languages, value, old),
    }
}

/// The form field of one of several values: the first has the attribute's name, the second `<name>.2`.
pub fn nth(name: &str, index: usize) -> String {
    if index == 0 { name.to_owned() } else { format!("{name}.{}", index + 1) }
}

fn one(
    name: &str,
    attribute: &Attribute,
    languages: &[&str],
    value: &Value,
    old: Option<&Value>,
) -> Result<(), Problem> {
    match (attribute.kind, value) {
        (_, Value::Null) if attribute.required => Err(Problem::new(first_field(name, attribute), "problem-required")),
        (_, Value::Null) => Ok(()),
        (AttributeType::Boolean, Value::Bool(ticked)) => {
            if attribute.required && !ticked {
                Err(Problem::new(name, "problem-required"))
            } else {
                Ok(())
            }
        }
        (AttributeType::Number, Value::Number(number)) => range(name, attribute, number),
        (AttributeType::Address, Value::Object(parts)) => parts.iter().try_for_each(|(part, value)| {
            line(&format!("{name}.{part}"), attribute, value.as_str().unwrap_or_default(), part == "street_address")
        }),
        (AttributeType::Choice, Value::String(text)) => {
            let kept = attribute.retired.contains(text) && old == Some(value);
            let known = attribute.values.contains(text) || kept;
            if known { Ok(()) } else { Err(Problem::new(name, "problem-choice")) }
        }
        (AttributeType::Locale, Value::String(text)) => {
            let known = languages.contains(&text.as_str());
            if known { Ok(()) } else { Err(Problem::new(name, "problem-choice")) }
        }
        (AttributeType::Timezone, Value::String(text)) => {
            let known = jiff::tz::TimeZone::get(text).is_ok();
            if known { Ok(()) } else { Err(Problem::new(name, "problem-timezone")) }
        }
        (AttributeType::Date, Value::String(text)) => {
            let known = text.parse::<jiff::civil::Date>().is_ok();
            if known { Ok(()) } else { Err(Problem::new(format!("{name}.day"), "problem-date")) }
        }
        (AttributeType::Url, Value::String(text)) => {
            line(name, attribute, text, false)?;
            if is_web_address(text) { Ok(()) } else { Err(Problem::new(name, "problem-url")) }
        }
        (AttributeType::Email, Value::String(text)) => {
            line(name, attribute, text, false)?;
            let valid = email_address::EmailAddress::is_valid(text);
            if valid { Ok(()) } else { Err(Problem::new(name, "problem-email")) }
        }
        (AttributeType::Text | AttributeType::Phone, Value::String(text)) => line(name, attribute, text, false),
        (AttributeType::Json, _) => json(name, attribute, value),
        _ => Err(Problem::new(name, "problem-type")),
    }
}

/// A single value shows its problem at its only field, a date or an address at the first.
fn first_field(name: &str, attribute: &Attribute) -> String {
    match attribute.kind {
        AttributeType::Date => format!("{name}.day"),
        AttributeType::Address => format!("{name}.street_address"),
        _ => name.to_owned(),
    }
}

fn line(field: &str, attribute: &Attribute, text: &str, several: bool) -> Result<(), Problem> {
    let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    if length > attribute.max_chars() {
        return Err(Problem::new(field, "problem-too-long")
            .with("max", &attribute.max_chars())
            .with("length", &length));
    }
    if let Some(min) = attribute.min_length.filter(|min| length < *min) {
        return Err(Problem::new(field, "problem-too-short").with("min", &min));
    }
    if is_strange(text, several) {
        return Err(Problem::new(field, "problem-characters"));
    }
    match &attribute.pattern {
        Some(pattern) if !pattern.fits(text) => Err(Problem::new(field, "problem-pattern")),
        _ => Ok(()),
    }
}

/// Whether a text has a character that nobody sees. Zero-width joiners belong to real names in several scripts; what turns the
/// direction of a line does not.
fn is_strange(text: &str, several: bool) -> bool {
    text.chars().any(|c| {
        (c.is_control() && !(several && c == '\n'))
            || (is_format(c) && !matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE0F}'))
    })
}

fn json(name: &str, attribute: &Attribute, value: &Value) -> Result<(), Problem> {
    let length = u32::try_from(value.to_string().chars().count()).unwrap_or(u32::MAX);
    if length > attribute.max_chars() {
        return Err(Problem::new(name, "problem-too-long").with("max", &attribute.max_chars()).with("length", &length));
    }
    if depth(value) > MOST_DEPTH {
        return Err(Problem::new(name, "problem-json-depth").with("max", &MOST_DEPTH));
    }
    if has_strange(value) { Err(Problem::new(name, "problem-characters")) } else { Ok(()) }
}

/// How deep a value is nested: by length it is bounded already.
fn depth(value: &Value) -> usize {
    let below = match value {
        Value::Array(items) => items.iter().map(depth).max(),
        Value::Object(members) => members.values().map(depth).max(),
        _ => return 0,
    };
    1 + below.unwrap_or(0)
}

fn has_strange(value: &Value) -> bool {
    match value {
        Value::String(text) => is_strange(text, true),
        Value::Array(items) => items.iter().any(has_strange),
        Value::Object(members) => members.iter().any(|(name, value)| is_strange(name, true) || has_strange(value)),
        _ => false,
    }
}

fn range(name: &str, attribute: &Attribute, number: &serde_json::Number) -> Result<(), Problem> {
    let value = number.as_f64().unwrap_or(f64::NAN);
    if let Some(min) = attribute.minimum.filter(|min| value < *min) {
        return Err(Problem::new(name, "problem-minimum").with("min", &min));
    }
    if let Some(max) = attribute.maximum.filter(|max| value > *max) {
        return Err(Problem::new(name, "problem-maximum").with("max", &max));
    }
    if value.is_finite() { Ok(()) } else { Err(Problem::new(name, "problem-number")) }
}

/// `https:` or `http:` with a host and without a password: never `javascript:` (ZITADEL CVE-2026-29191).
fn is_web_address(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| {
        matches!(url.scheme(), "https" | "http")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(attribute: &Attribute, value: &Value) -> Option<&'static str> {
        check("field", attribute, &["en", "de"], value, None).err().map(|problem| problem.code)
    }

    #[test]
    fn a_retired_choice_stays_with_those_who_have_it() {
        let attribute = Attribute {
            kind: AttributeType::Choice,
            values: vec!["M".into()],
            retired: vec!["XS".into()],
            ..Attribute::default()
        };
        let xs = Value::from("XS");
        assert!(check("size", &attribute, &[], &xs, Some(&xs)).is_ok());
        assert_eq!(check("size", &attribute, &[], &xs, None).map_err(|p| p.code), Err("problem-choice"));
        assert!(check("size", &attribute, &[], &Value::from("M"), Some(&xs)).is_ok());
    }

    #[test]
    fn texts_are_bounded_in_characters_and_free_of_tricks() {
        let attribute = Attribute { max_length: Some(3), ..Attribute::default() };
        assert_eq!(code(&attribute, &Value::from("äöü")), None);
        assert_eq!(code(&attribute, &Value::from("äöüß")), Some("problem-too-long"));
        assert_eq!(code(&attribute, &Value::from("a\u{202e}")), Some("problem-characters"));
        assert_eq!(code(&attribute, &Value::from("a\n")), Some("problem-characters"));
        assert_eq!(code(&attribute, &Value::from(7)), Some("problem-type"));
    }

    #[test]
    fn several_values_are_checked_one_by_one() {
        let attribute = Attribute { many: true, max_length: Some(3), ..Attribute::default() };
        let list = |texts: &[&str]| Value::from(texts.to_vec());
        assert_eq!(code(&attribute, &list(&["a", "abc"])), None);
        let problem = check("field", &attribute, &[], &list(&["a", "b", "abcd"]), None).err();
        assert_eq!(problem.map(|problem| (problem.field, problem.code)), Some(("field.3".into(), "problem-too-long")));
        assert_eq!(code(&attribute, &Value::from("a")), Some("problem-type"));
        assert_eq!(code(&attribute, &list(&["a"; 51])), Some("problem-too-many"));
        assert_eq!(code(&Attribute::default(), &list(&["a"])), Some("problem-type"));
        let sizes = Attribute {
            kind: AttributeType::Choice,
            many: true,
            values: vec!["M".into()],
            retired: vec!["XS".into()],
            ..Attribute::default()
        };
        let (old, new) = (list(&["XS"]), list(&["M", "XS"]));
        assert!(check("size", &sizes, &[], &new, Some(&old)).is_ok());
        assert_eq!(code(&sizes, &new), Some("problem-choice"));
    }

    #[test]
    fn json_is_bounded_in_length_and_depth() {
        let attribute = Attribute { kind: AttributeType::Json, max_length: Some(100), ..Attribute::default() };
        let nested = |depth| (0..depth).fold(Value::from(1), |inner, _| Value::from(vec![inner]));
        assert_eq!(code(&attribute, &serde_json::json!({ "a": [1, "b", null, { "c": true }] })), None);
        assert_eq!(code(&attribute, &nested(16)), None);
        assert_eq!(code(&attribute, &nested(17)), Some("problem-json-depth"));
        assert_eq!(code(&attribute, &Value::from("x".repeat(99))), Some("problem-too-long"));
        assert_eq!(code(&attribute, &serde_json::json!({ "a\u{202e}": 1 })), Some("problem-characters"));
        assert_eq!(code(&attribute, &serde_json::json!([["a\u{0}"]])), Some("problem-characters"));
    }

    #[test]
    fn web_addresses_lead_to_the_web() {
        let attribute = Attribute { kind: AttributeType::Url, ..Attribute::default() };
        assert_eq!(code(&attribute, &Value::from("https://ana.example/")), None);
        for bad in ["javascript:alert(1)", "ana.example", "https://", "https://a:b@c.example", "data:text/html,x"] {
            assert_eq!(code(&attribute, &Value::from(bad)), Some("problem-url"), "{bad}");
        }
    }
}
