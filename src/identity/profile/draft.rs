//! What a form says, or a program, as JSON values. A field that is absent leaves its attribute as it is, so that a form which
//! knows fewer attributes than the server loses nothing.

use serde_json::{Map, Value};

use super::{Problem, check, is_field, nth, postal, shown};
use crate::config::sections::profile::{Attribute, AttributeType, ProfileSection};
use crate::identity::account::Attributes;
use crate::kit::strict::Strict;
use crate::kit::text::nfc;

/// The parts of a postal address, named as in OpenID Connect Core 1.0, section 5.1.1.
pub const ADDRESS_PARTS: [&str; 5] = ["street_address", "postal_code", "locality", "region", "country"];

/// The parts of a date.
pub const DATE_PARTS: [&str; 3] = ["day", "month", "year"];

/// The names of the form fields of an attribute.
pub fn field_names(name: &str, attribute: &Attribute) -> Vec<String> {
    match attribute.kind {
        AttributeType::Address => ADDRESS_PARTS.iter().map(|part| format!("{name}.{part}")).collect(),
        AttributeType::Date => DATE_PARTS.iter().map(|part| format!("{name}.{part}")).collect(),
        _ => vec![name.to_owned()],
    }
}

/// The attributes after this form; every problem if there is any. `typed` answers what the form has for a field, which may be
/// there several times; `languages` are those of the environment.
pub fn apply<'f>(
    section: &ProfileSection,
    languages: &[&str],
    current: &Attributes,
    typed: impl Fn(&str) -> Vec<&'f str>,
) -> Result<Attributes, Vec<Problem>> {
    put(section, languages, current, |name, attribute| read(name, attribute, &typed))
}

/// The attributes after these values, of which null takes one away; a value that cannot be changed is a problem.
pub fn merge(
    section: &ProfileSection,
    languages: &[&str],
    current: &Attributes,
    values: &Attributes,
) -> Result<Attributes, Vec<Problem>> {
    let known = |name: &String| shown(section).find(|(one, _)| *one == name.as_str()).map(|(_, attribute)| attribute);
    let mut problems = Vec::new();
    for name in values.keys() {
        match known(name) {
            Some(attribute) if is_field(attribute) => {}
            Some(_) => problems.push(Problem::new(name.clone(), "problem-fixed")),
            None => problems.push(Problem::new(name.clone(), "problem-unknown")),
        }
    }
    let put = put(section, languages, current, |name, attribute| {
        values.get(name).map(|value| normal(name, attribute, value)).transpose()
    });
    match put {
        Ok(attributes) if problems.is_empty() => Ok(attributes),
        Ok(_) => Err(problems),
        Err(more) => {
            problems.extend(more);
            Err(problems)
        }
    }
}

/// The attributes after `read` has said what each becomes; every problem if there is any.
fn put(
    section: &ProfileSection,
    languages: &[&str],
    current: &Attributes,
    read: impl Fn(&str, &Attribute) -> Result<Option<Value>, Problem>,
) -> Result<Attributes, Vec<Problem>> {
    let mut attributes = current.clone();
    let mut problems = Vec::new();
    for (name, attribute) in shown(section).filter(|(_, attribute)| is_field(attribute)) {
        let old = current.get(name);
        let value = match read(name, attribute) {
            Ok(Some(value)) => value,
            Ok(None) => reshaped(attribute, old),
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        if let Err(problem) = check(name, attribute, languages, &value, old) {
            problems.push(problem);
        } else if attribute.kind == AttributeType::Address && old.map(postal::tidied).as_ref() != Some(&value) {
            // Browsers fill a country in; where no address is needed, that is none that lacks something.
            if attribute.required || !postal::is_country_alone(&value) {
                problems.extend(postal::lacking(name, &value));
            }
        }
        if value.is_null() {
            attributes.remove(name);
        } else {
            attributes.insert(name.to_owned(), if attribute.many { once_each(value) } else { value });
        }
    }
    let size = Value::Object(attributes.clone()).to_string().len();
    if problems.is_empty() && size > section.max_bytes.get() {
        problems.push(Problem::new("", "problem-profile-too-large"));
    }
    if problems.is_empty() { Ok(attributes) } else { Err(problems) }
}

/// What is stored, in the form in which it would be stored now: an attribute may have come to hold several values since, or one.
fn reshaped(attribute: &Attribute, old: Option<&Value>) -> Value {
    match old {
        None | Some(Value::Null) => Value::Null,
        Some(Value::Array(values)) if !attribute.many && attribute.kind != AttributeType::Json => {
            values.first().cloned().unwrap_or(Value::Null)
        }
        Some(one) if attribute.many && !one.is_array() => Value::Array(vec![one.clone()]),
        Some(same) => same.clone(),
    }
}

/// The same without values that are there twice.
fn once_each(value: Value) -> Value {
    let Value::Array(values) = value else { return value };
    let mut kept: Vec<Value> = Vec::with_capacity(values.len());
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    Value::Array(kept)
}

/// The value that the form has for an attribute: `None` where the form does not know it, null where it is empty.
fn read<'f>(
    name: &str,
    attribute: &Attribute,
    typed: &impl Fn(&str) -> Vec<&'f str>,
) -> Result<Option<Value>, Problem> {
    let last = |field: &str| typed(field).pop();
    if attribute.many {
        let typed = typed(name);
        return if typed.is_empty() { Ok(None) } else { many(name, attribute, &typed).map(Some) };
    }
    match attribute.kind {
        AttributeType::Address => Ok(address(name, &last)),
        AttributeType::Date => date(name, &last),
        AttributeType::Boolean => boolean(name, &last),
        kind => last(name).map(|typed| one(name, kind, typed)).transpose(),
    }
}

/// The values of the rows that are filled in.
fn many(name: &str, attribute: &Attribute, typed: &[&str]) -> Result<Value, Problem> {
    let mut values = Vec::new();
    for typed in typed.iter().filter(|typed| !typed.trim().is_empty()) {
        values.push(one(&nth(name, values.len()), attribute.kind, typed)?);
    }
    Ok(if values.is_empty() { Value::Null } else { Value::Array(values) })
}

fn one(field: &str, kind: AttributeType, typed: &str) -> Result<Value, Problem> {
    match kind {
        AttributeType::Number => number(field, typed),
        AttributeType::Json => json(field, typed),
        _ => Ok(text(typed)),
    }
}

fn json(field: &str, typed: &str) -> Result<Value, Problem> {
    if typed.trim().is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_str(typed).map(|Strict(value)| value).map_err(|_| Problem::new(field, "problem-json"))
}

/// A value as a program sends it, in the form in which a form's is stored.
pub(in crate::identity) fn normal(name: &str, attribute: &Attribute, value: &Value) -> Result<Value, Problem> {
    let wrong = |field: String| Problem::new(field, "problem-type");
    if attribute.many {
        return match value {
            Value::Null => Ok(Value::Null),
            Value::Array(values) => {
                let one = Attribute { many: false, ..attribute.clone() };
                let values = values.iter().enumerate().map(|(index, value)| normal(&nth(name, index), &one, value));
                let values = values.filter(|value| !matches!(value, Ok(Value::Null))).collect::<Result<Vec<_>, _>>()?;
                Ok(if values.is_empty() { Value::Null } else { Value::Array(values) })
            }
            _ => Err(wrong(name.to_owned())),
        };
    }
    match (attribute.kind, value) {
        (AttributeType::Json, _) => Ok(value.clone()),
        (AttributeType::Address, Value::Object(parts)) => {
            let mut kept = Map::new();
            for (part, value) in parts {
                let field = || format!("{name}.{part}");
                let known = ADDRESS_PARTS.contains(&part.as_str());
                let typed = value.as_str().filter(|_| known).ok_or_else(|| wrong(field()))?;
                kept.insert(part.clone(), text(&typed.replace("\r\n", "\n")));
            }
            kept.retain(|_, value| !value.is_null());
            postal::tidy(&mut kept);
            Ok(if kept.is_empty() { Value::Null } else { Value::Object(kept) })
        }
        (AttributeType::Address, Value::Null) => Ok(Value::Null),
        (AttributeType::Address, _) => Err(wrong(name.to_owned())),
        (AttributeType::Date, Value::String(typed)) if !typed.trim().is_empty() => {
            let date: Option<jiff::civil::Date> = typed.trim().parse().ok();
            let date = date.filter(|date| (1800..=9999).contains(&date.year()));
            date.map(|date| Value::String(date.to_string())).ok_or_else(|| Problem::new(name, "problem-date"))
        }
        (_, Value::String(typed)) => Ok(text(typed)),
        (_, other) => Ok(other.clone()),
    }
}

fn text(typed: &str) -> Value {
    let text = nfc(typed.trim());
    if text.is_empty() { Value::Null } else { Value::String(text) }
}

fn address<'f>(name: &str, typed: &impl Fn(&str) -> Option<&'f str>) -> Option<Value> {
    let parts = ADDRESS_PARTS.map(|part| (part, typed(&format!("{name}.{part}"))));
    if parts.iter().all(|(_, typed)| typed.is_none()) {
        return None;
    }
    let mut parts: Map<String, Value> = parts
        .into_iter()
        .filter_map(|(part, typed)| Some((part.to_owned(), text(&typed?.replace("\r\n", "\n")))))
        .filter(|(_, value)| !value.is_null())
        .collect();
    postal::tidy(&mut parts);
    Some(if parts.is_empty() { Value::Null } else { Value::Object(parts) })
}

fn date<'f>(name: &str, typed: &impl Fn(&str) -> Option<&'f str>) -> Result<Option<Value>, Problem> {
    let parts = DATE_PARTS.map(|part| typed(&format!("{name}.{part}")).map(str::trim));
    let [Some(day), Some(month), Some(year)] = parts else {
        let some = parts.iter().any(Option::is_some);
        return if some { Err(Problem::new(name, "problem-date")) } else { Ok(None) };
    };
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return Ok(Some(Value::Null));
    }
    for (part, typed) in DATE_PARTS.into_iter().zip([day, month, year]) {
        if typed.is_empty() {
            return Err(Problem::new(format!("{name}.{part}"), "problem-date-incomplete"));
        }
    }
    let number = |text: &str| text.parse::<i16>().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()));
    let date = number(year).zip(number(month)).zip(number(day)).and_then(|((year, month), day)| {
        jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    });
    match date.filter(|date| (1800..=9999).contains(&date.year())) {
        Some(date) => Ok(Some(Value::String(date.to_string()))),
        None => Err(Problem::new(format!("{name}.day"), "problem-date")),
    }
}

fn boolean<'f>(name: &str, typed: &impl Fn(&str) -> Option<&'f str>) -> Result<Option<Value>, Problem> {
    match typed(name) {
        None => Ok(None),
        Some("true" | "on" | "yes" | "1") => Ok(Some(Value::Bool(true))),
        Some("false" | "off" | "no" | "0" | "") => Ok(Some(Value::Bool(false))),
        Some(_) => Err(Problem::new(name, "problem-boolean")),
    }
}

fn number(field: &str, typed: &str) -> Result<Value, Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(Value::Null);
    }
    // "1e999" is not a number to people, and "1,5" is one in half of Europe.
    let plain = typed.replace(',', ".");
    let digits = plain.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-') && plain.len() <= 30;
    let parsed = digits.then(|| plain.parse::<serde_json::Number>().ok()).flatten();
    let parsed = parsed.or_else(|| plain.parse::<f64>().ok().filter(|_| digits).and_then(serde_json::Number::from_f64));
    parsed.map(Value::Number).ok_or_else(|| Problem::new(field, "problem-number"))
}
