//! From the declaration of attributes to the fields of the page: labels, groups, autofill, what was typed or is stored.

use serde_json::Value;

use super::address::What;
use super::views::{Address, Choice, Field, Group, Input, Profile, Shown};
use crate::config::sections::profile::{Access, Attribute, AttributeType};
use crate::http::context::Ctx;
use crate::http::form::Form;
use crate::identity::account::Attributes;
use crate::identity::identifier::{Identifier, Kind};
use crate::identity::profile::{self, Problem};
use crate::theme::messages::Arg;
use crate::theme::view;

/// Where values come from: the form that came back, else what is stored.
pub struct Typed<'t> {
    /// The form that came back.
    pub form: Option<&'t Form>,
    /// What is stored.
    pub attributes: &'t Attributes,
}

impl Typed<'_> {
    fn field(&self, name: &str) -> Option<&str> {
        self.form?.fields().filter(|(field, _)| *field == name).last().map(|(_, value)| value)
    }

    /// The text of a whole attribute.
    fn text(&self, name: &str) -> String {
        self.field(name).map_or_else(|| plain(self.attributes.get(name)), str::to_owned)
    }

    /// The text of a part of an attribute.
    fn part(&self, name: &str, part: &str) -> String {
        let stored = || plain(self.attributes.get(name).and_then(|value| value.get(part)));
        self.field(&format!("{name}.{part}")).map_or_else(stored, str::to_owned)
    }
}

fn plain(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// The groups of the page, and which of OpenID Connect's attributes belong to the first two; the rest is the third.
const ABOUT_YOU: [&str; 12] = [
    "name",
    "given_name",
    "middle_name",
    "family_name",
    "nickname",
    "preferred_username",
    "gender",
    "birthdate",
    "username",
    "locale",
    "zoneinfo",
    "pronouns",
];
const CONTACT: [&str; 5] = ["email", "phone_number", "address", "website", "profile"];

/// The whole page.
pub fn profile(ctx: &Ctx, identifiers: &[Identifier], typed: &Typed<'_>, problems: &[Problem]) -> Profile {
    let told: Vec<view::Problem> = problems.iter().map(|problem| told(ctx, problem)).collect();
    let summary = told.iter().map(|problem| in_summary(ctx, problem)).collect();
    let mut groups = [
        Group { title: ctx.text("profile-group-about-you"), fields: Vec::new() },
        Group { title: ctx.text("profile-group-contact"), fields: Vec::new() },
        Group { title: ctx.text("profile-group-more"), fields: Vec::new() },
    ];
    let mut editable = false;
    for (name, attribute) in profile::shown(&ctx.live.config.profile) {
        let field = field(ctx, name, attribute, identifiers, typed, &told);
        editable |= profile::is_editable(attribute);
        let [about, contact, more] = &mut groups;
        if ABOUT_YOU.contains(&name) {
            about.fields.push(field);
        } else if CONTACT.contains(&name) {
            contact.fields.push(field);
        } else {
            more.fields.push(field);
        }
    }
    let groups = groups.into_iter().filter(|group| !group.fields.is_empty()).collect();
    Profile { groups, editable, problems: summary, version: 0 }
}

/// A problem in the person's words.
pub fn told(ctx: &Ctx, problem: &Problem) -> view::Problem {
    let arguments: Vec<(&str, Arg<'_>)> =
        problem.arguments.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let word = problem.code.strip_prefix("problem-").unwrap_or(problem.code);
    view::Problem::new(problem.field.clone(), ctx.text_with(problem.code, &arguments)).coded(word)
}

/// A problem as the top of the page tells it: with the field's label, leading to the first input of the field.
fn in_summary(ctx: &Ctx, problem: &view::Problem) -> view::Problem {
    let name = problem.field.split('.').next().unwrap_or_default();
    let Some(attribute) = ctx.live.config.profile.attributes.get(name) else { return problem.clone() };
    let field = match attribute.kind {
        AttributeType::Date if problem.field == name => format!("{name}.day"),
        AttributeType::Address if problem.field == name => format!("{name}.street_address"),
        _ => problem.field.clone(),
    };
    view::Problem::new(field, format!("{}: {}", label(ctx, name, attribute), problem.text))
}

fn field(
    ctx: &Ctx,
    name: &str,
    attribute: &Attribute,
    identifiers: &[Identifier],
    typed: &Typed<'_>,
    told: &[view::Problem],
) -> Field {
    let default = &*ctx.live.config.locale.default;
    let mine = |problem: &&view::Problem| {
        problem.field == name || problem.field.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'))
    };
    Field {
        name: name.to_owned(),
        label: label(ctx, name, attribute),
        help: attribute.help.as_ref().map(|help| help.get(&ctx.language, default).to_owned()),
        required: attribute.required && profile::is_editable(attribute),
        autocomplete: autocomplete(name),
        error: told.iter().find(mine).map(|problem| problem.text.clone()),
        input: if profile::is_editable(attribute) {
            input(ctx, name, attribute, typed)
        } else {
            shown(ctx, name, attribute, identifiers, typed)
        },
    }
}

/// What the file says, else our own word for OpenID Connect's attributes, else the name in plain letters.
pub fn label(ctx: &Ctx, name: &str, attribute: &Attribute) -> String {
    if let Some(label) = &attribute.label {
        return label.get(&ctx.language, &ctx.live.config.locale.default).to_owned();
    }
    let key = format!("attribute-{}", name.replace('_', "-"));
    if let Some(text) = ctx.known_text(&key) {
        return text;
    }
    let mut words = name.replace(['_', '-'], " ");
    if let Some(first) = words.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    words
}

fn input(ctx: &Ctx, name: &str, attribute: &Attribute, typed: &Typed<'_>) -> Input {
    let value = || typed.text(name);
    match attribute.kind {
        AttributeType::Boolean => Input::Boolean { value: matches!(value().as_str(), "true" | "on" | "yes" | "1") },
        AttributeType::Number => Input::Number { value: value() },
        AttributeType::Url => Input::Url { value: value() },
        AttributeType::Choice => Input::Choice { options: choices(ctx, name, attribute, typed), value: value() },
        AttributeType::Locale => Input::Choice { options: languages(ctx), value: value() },
        AttributeType::Date => date(name, typed),
        AttributeType::Address => Input::Address(Box::new(Address {
            street_address: typed.part(name, "street_address"),
            postal_code: typed.part(name, "postal_code"),
            locality: typed.part(name, "locality"),
            region: typed.part(name, "region"),
            country: typed.part(name, "country"),
        })),
        AttributeType::Email => Input::Email { value: value() },
        AttributeType::Phone => Input::Phone { value: value() },
        _ => Input::Text { value: value(), max_length: attribute.max_chars() },
    }
}

fn date(name: &str, typed: &Typed<'_>) -> Input {
    let stored = plain(typed.attributes.get(name));
    let mut parts = stored.split('-').map(|part| part.trim_start_matches('0').to_owned());
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let part = |part: &str, stored: Option<String>| {
        typed.field(&format!("{name}.{part}")).map_or_else(|| stored.unwrap_or_default(), str::to_owned)
    };
    Input::Date { day: part("day", day), month: part("month", month), year: part("year", year) }
}

/// The values of a choice; a retired one is among them for those who have it.
fn choices(ctx: &Ctx, name: &str, attribute: &Attribute, typed: &Typed<'_>) -> Vec<Choice> {
    let default = &*ctx.live.config.locale.default;
    let current = plain(typed.attributes.get(name));
    let kept = attribute.retired.iter().filter(|value| **value == current);
    attribute
        .values
        .iter()
        .chain(kept)
        .map(|value| {
            let label =
                attribute.value_labels.get(value).map_or(value.as_str(), |label| label.get(&ctx.language, default));
            Choice { value: value.clone(), label: label.to_owned() }
        })
        .collect()
}

fn languages(ctx: &Ctx) -> Vec<Choice> {
    let autonym = |tag: &str| crate::theme::language::autonym(tag).to_owned();
    ctx.live.languages().map(|tag| Choice { value: tag.to_owned(), label: autonym(tag) }).collect()
}

/// A value that cannot be changed here.
fn shown(ctx: &Ctx, name: &str, attribute: &Attribute, identifiers: &[Identifier], typed: &Typed<'_>) -> Input {
    let proved = |kind: Kind| {
        let of_kind = identifiers.iter().filter(move |identifier| identifier.kind == kind);
        of_kind.map(|it| Shown { text: it.shown.clone(), verified: Some(it.verified_at.is_some()) }).collect::<Vec<_>>()
    };
    let mut values = match attribute.kind {
        AttributeType::Email => proved(Kind::Email),
        AttributeType::Phone => proved(Kind::Phone),
        _ if name == "username" || name == "preferred_username" => {
            proved(Kind::Username).into_iter().map(|shown| Shown { verified: None, ..shown }).collect()
        }
        _ => Vec::new(),
    };
    if values.is_empty() {
        let text = match (attribute.kind, typed.attributes.get(name)) {
            (AttributeType::Boolean, Some(Value::Bool(true))) => ctx.text("profile-yes"),
            (AttributeType::Boolean, _) => ctx.text("profile-no"),
            (AttributeType::Choice, Some(Value::String(value))) => {
                let label = attribute.value_labels.get(value);
                label.map_or(value.as_str(), |it| it.get(&ctx.language, &ctx.live.config.locale.default)).to_owned()
            }
            (AttributeType::Address, Some(Value::Object(parts))) => {
                parts.values().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
            }
            (_, value) => plain(value),
        };
        values.extend((!text.is_empty()).then_some(Shown { text, verified: None }));
    }
    let note = match attribute.kind {
        AttributeType::Email | AttributeType::Phone => None,
        _ => Some(ctx.text_with("profile-managed-by", &[("site", ctx.live.name(&ctx.language).into())])),
    };
    Input::View { values, note, change: change_page(ctx, attribute) }
}

/// Where an email address or phone number is changed, if people may.
fn change_page(ctx: &Ctx, attribute: &Attribute) -> Option<String> {
    let what = match attribute.kind {
        AttributeType::Email => What::Email,
        AttributeType::Phone => What::Phone,
        _ => return None,
    };
    (attribute.access == Access::Edit).then(|| ctx.live.address.path(&format!("profile/{}", what.as_str())))
}

/// The token of the HTML standard for the attributes that have one (WCAG 1.3.5).
fn autocomplete(name: &str) -> Option<&'static str> {
    Some(match name {
        "name" => "name",
        "given_name" => "given-name",
        "middle_name" => "additional-name",
        "family_name" => "family-name",
        "nickname" => "nickname",
        "website" => "url",
        "gender" => "sex",
        "organization" => "organization",
        "title" | "job_title" => "organization-title",
        "birthdate" => "bday",
        _ => return None,
    })
}
