//! Attributes: that their options fit their types, that patterns do what their examples say, that nobody is asked for what
//! they cannot give.

use super::Context;
use crate::config::diagnostic::nearest;
use crate::config::environment::Environment;
use crate::config::sections::profile::{Access, Attribute, AttributeType, implied_type};
use crate::config::tree::quoted;

pub fn check(config: &Environment, it: &mut Context<'_>) {
    let profile = &config.profile;
    let order: Vec<&str> = profile.order.iter().map(|name| &**name).collect();
    let declared = it.names("profile.attributes");
    let ask: Vec<&str> = profile.ask.iter().map(|name| &**name).collect();
    for (key, names) in [("profile.order", &order), ("profile.ask", &ask)] {
        declares(key, names, &declared, it);
        it.twice(key, names);
    }
    asks(config, &ask, it);
    for (name, attribute) in &profile.attributes {
        let key = format!("profile.attributes.{}", quoted(name));
        if !order.contains(&name.as_str()) && attribute.access != Access::Hidden && it.is_set(&key) {
            it.report(
                "W0607",
                &[&key, "profile.order"],
                format!("the attribute `{name}` is not listed in `profile.order` and is not shown"),
            );
        }
        one(name, attribute, &key, it);
    }
    let pictures = profile.attributes.iter().filter(|(_, attribute)| attribute.kind == AttributeType::Picture);
    for (name, _) in pictures.skip(1) {
        let key = format!("profile.attributes.{}", quoted(name));
        it.report("E0614", &[&format!("{key}.type"), &key], format!("`{name}` is a second photo: people have one"));
    }
}

/// That each name of a list is an attribute's.
fn declares(list: &str, names: &[&str], declared: &[String], it: &mut Context<'_>) {
    for name in names {
        let key = format!("profile.attributes.{name}");
        if declared.iter().any(|known| known == name) || super::is_poisoned(it.poisoned, &key) {
            continue;
        }
        let near = nearest(name, declared.iter().map(String::as_str)).map(str::to_owned);
        if let (Some(diagnostic), Some(near)) =
            (it.report_item("E0606", list, name, format!("there is no attribute `{name}`")), near)
        {
            diagnostic.label = format!("did you mean \"{near}\"?");
            diagnostic.suggestion = Some(near);
        }
    }
}

/// That signing on asks for what people can fill in there.
fn asks(config: &Environment, ask: &[&str], it: &mut Context<'_>) {
    let profile = &config.profile;
    for name in ask {
        let Some(attribute) = profile.attributes.get(*name) else { continue };
        let page = matches!(attribute.kind, AttributeType::Email | AttributeType::Phone | AttributeType::Picture);
        let shown = profile.order.is_empty() || profile.order.iter().any(|listed| &**listed == *name);
        let why = match attribute.access {
            _ if page => "it has a page of its own",
            Access::View | Access::Hidden => "its access is not \"edit\"",
            Access::Edit if !shown => "it is not listed in `profile.order`",
            Access::Edit => continue,
        };
        it.report_item("E0614", "profile.ask", name, format!("signing on cannot ask for `{name}`: {why}"));
    }
}

fn one(name: &str, attribute: &Attribute, key: &str, it: &mut Context<'_>) {
    let sub = |option: &str| format!("{key}.{option}");
    let text = matches!(
        attribute.kind,
        AttributeType::Text | AttributeType::Url | AttributeType::Email | AttributeType::Phone
    );
    if it.names(key).iter().any(|option| option == "type") && it.is_set(&sub("type")) && implied_type(name) != "text" {
        let written = it.tree.find(&sub("type")).and_then(|node| node.text().map(str::to_owned)).unwrap_or_default();
        if written != implied_type(name) {
            let message =
                format!("`{name}` is OpenID Connect's name for a value of type {}, not {written}", implied_type(name));
            it.report("W0615", &[&sub("type")], message);
        }
    }
    if attribute.required && attribute.access != Access::Edit {
        let message = format!("`{name}` is required, but nobody can fill it in: its access is not \"edit\"");
        it.report("E0612", &[&sub("required"), &sub("access")], message);
    }
    match (attribute.kind == AttributeType::Choice, attribute.values.is_empty()) {
        (true, true) => {
            it.report("E0613", &[key, &sub("values")], format!("the choice `{name}` has no `values`"));
        }
        (false, false) => {
            it.report(
                "E0614",
                &[&sub("values"), &sub("type")],
                format!("`values` belongs to a choice, and `{name}` is none"),
            );
        }
        _ => {}
    }
    let values: Vec<&str> = attribute.values.iter().map(String::as_str).collect();
    it.twice(&sub("values"), &values);
    for value in attribute.retired.iter().filter(|value| values.contains(&value.as_str())) {
        it.report_item("E0613", &sub("retired"), value, format!("\"{value}\" is both among `values` and `retired`"));
    }
    for value in attribute
        .value_labels
        .keys()
        .filter(|value| !values.contains(&value.as_str()) && !attribute.retired.contains(value))
    {
        it.report("E0613", &[&sub("value_labels")], format!("\"{value}\" has a label but is no value of `{name}`"));
    }
    lengths(name, attribute, text, key, it);
    if attribute.pattern.is_some() && !text {
        it.report(
            "E0614",
            &[&sub("pattern"), &sub("type")],
            format!("`pattern` belongs to texts, and `{name}` is none"),
        );
    }
    if attribute.verify && !matches!(attribute.kind, AttributeType::Email | AttributeType::Phone) {
        it.report(
            "E0614",
            &[&sub("verify"), &sub("type")],
            format!("`verify` belongs to email addresses and phone numbers, and `{name}` is neither"),
        );
    }
    if attribute.many
        && matches!(
            attribute.kind,
            AttributeType::Address
                | AttributeType::Boolean
                | AttributeType::Date
                | AttributeType::Json
                | AttributeType::Picture
        )
    {
        let message = format!("`many` does not go with the type of `{name}`: there is one value of it");
        it.report("E0614", &[&sub("many"), &sub("type")], message);
    }
    if attribute.unique
        && matches!(
            attribute.kind,
            AttributeType::Boolean | AttributeType::Picture | AttributeType::Json | AttributeType::Address
        )
    {
        it.report("E0614", &[&sub("unique"), &sub("type")], format!("values of the type of `{name}` cannot be unique"));
    }
    examples(attribute, key, it);
}

fn lengths(name: &str, attribute: &Attribute, text: bool, key: &str, it: &mut Context<'_>) {
    let sub = |option: &str| format!("{key}.{option}");
    if let (Some(least), most) = (attribute.min_length, attribute.max_chars())
        && least > most
    {
        it.report(
            "E0610",
            &[&sub("min_length"), &sub("max_length")],
            format!("`min_length` of `{name}` ({least}) is more than its `max_length` ({most})"),
        );
    }
    if let (Some(least), Some(most)) = (attribute.minimum, attribute.maximum)
        && least > most
    {
        it.report(
            "E0610",
            &[&sub("minimum"), &sub("maximum")],
            format!("`minimum` of `{name}` ({least}) is more than its `maximum` ({most})"),
        );
    }
    for (option, given) in
        [("min_length", attribute.min_length.is_some()), ("max_length", attribute.max_length.is_some())]
    {
        if given && !text && attribute.kind != AttributeType::Json {
            it.report(
                "E0614",
                &[&sub(option), &sub("type")],
                format!("`{option}` belongs to texts, and `{name}` is none"),
            );
        }
    }
    for (option, given) in [("minimum", attribute.minimum.is_some()), ("maximum", attribute.maximum.is_some())] {
        if given && attribute.kind != AttributeType::Number {
            it.report(
                "E0614",
                &[&sub(option), &sub("type")],
                format!("`{option}` belongs to numbers, and `{name}` is none"),
            );
        }
    }
}

fn examples(attribute: &Attribute, key: &str, it: &mut Context<'_>) {
    let Some(pattern) = &attribute.pattern else {
        if !attribute.accepts.is_empty() || !attribute.refuses.is_empty() {
            it.report(
                "E0611",
                &[&format!("{key}.accepts"), &format!("{key}.refuses"), &format!("{key}.pattern")],
                "examples without a `pattern`",
            );
        }
        return;
    };
    for value in attribute.accepts.iter().filter(|value| !pattern.fits(value)) {
        let message = format!("`pattern` refuses \"{value}\", which it should accept");
        it.report_item("E0611", &format!("{key}.accepts"), value, message);
    }
    for value in attribute.refuses.iter().filter(|value| pattern.fits(value)) {
        let message = format!("`pattern` accepts \"{value}\", which it should refuse");
        it.report_item("E0611", &format!("{key}.refuses"), value, message);
    }
    for value in attribute
        .accepts
        .iter()
        .filter(|value| value.chars().count() > usize::try_from(attribute.max_chars()).unwrap_or(usize::MAX))
    {
        let message = format!("\"{value}\" is longer than `max_length`, so it would be refused");
        it.report_item("E0611", &format!("{key}.accepts"), value, message);
    }
}
