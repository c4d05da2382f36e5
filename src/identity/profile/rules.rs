//! What a value must be, whoever wants to store it.

use serde_json::Value;
use url::Url;

use super::Problem;
use crate::config::sections::profile::{Attribute, AttributeType};
use crate::kit::text::is_format;

/// Checks one value of an attribute. `old` is the value in force: a choice that has been retired stays valid for those who
/// have it.
pub fn check(
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
        (AttributeType::Json, _) => Ok(()),
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
    // Zero-width joiners belong to real names in several scripts; what turns the direction of a line does not.
    let strange = |c: char| {
        (c.is_control() && !(several && c == '\n'))
            || (is_format(c) && !matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE0F}'))
    };
    if text.chars().any(strange) {
        return Err(Problem::new(field, "problem-characters"));
    }
    match &attribute.pattern {
        Some(pattern) if !pattern.fits(text) => Err(Problem::new(field, "problem-pattern")),
        _ => Ok(()),
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
    fn web_addresses_lead_to_the_web() {
        let attribute = Attribute { kind: AttributeType::Url, ..Attribute::default() };
        assert_eq!(code(&attribute, &Value::from("https://ana.example/")), None);
        for bad in ["javascript:alert(1)", "ana.example", "https://", "https://a:b@c.example", "data:text/html,x"] {
            assert_eq!(code(&attribute, &Value::from(bad)), Some("problem-url"), "{bad}");
        }
    }
}
