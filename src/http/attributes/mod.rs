//! From the declaration of attributes to the fields of a page: labels, groups, autofill, what was typed or is stored. My profile
//! shows all of them; signing on asks for those that are missing.

pub mod postal;
pub mod views;
mod zones;

use std::borrow::Cow;

use serde_json::Value;

use self::views::{Choice, Field, Group, Input, Shown, Ticked};
use super::context::Ctx;
use super::fault::Fault;
use super::form::Form;
use crate::config::sections::profile::{Access, Attribute, AttributeType, ProfileSection};
use crate::environment::policy;
use crate::identity::account::Attributes;
use crate::identity::identifier::{Identifier, Kind};
use crate::identity::linked;
use crate::identity::profile::{self, Problem, draft};
use crate::kit::id::UserId;
use crate::store::{Scope, StoreError};
use crate::theme::messages::Arg;
use crate::theme::view;

/// The profile as this person may change it: what an identity provider of theirs owns is changed there.
pub async fn section<'c>(
    ctx: &'c Ctx,
    scope: &Scope<'_>,
    account: UserId,
) -> Result<Cow<'c, ProfileSection>, StoreError> {
    if !policy::has_owned(&ctx.live) {
        return Ok(Cow::Borrowed(&ctx.live.config.profile));
    }
    Ok(Cow::Owned(policy::profile(&ctx.live, &linked::of(scope, account).await?)))
}

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

    /// The texts of an attribute that has several values.
    fn texts(&self, name: &str) -> Vec<String> {
        let form = self.form.filter(|form| form.has(name));
        let Some(form) = form else {
            return profile::values(self.attributes.get(name)).iter().map(|value| plain(Some(value))).collect();
        };
        let typed = form.fields().filter(|(field, value)| *field == name && !value.trim().is_empty());
        typed.map(|(_, value)| value.to_owned()).collect()
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

/// JSON as people read and write it.
fn pretty(value: Option<&Value>) -> String {
    let written = value.filter(|value| !value.is_null()).map(serde_json::to_string_pretty);
    written.and_then(Result::ok).unwrap_or_default()
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

/// The problems of a page: at their fields, and as the top of the page tells them.
pub struct Problems {
    told: Vec<view::Problem>,
    /// With the field's label, leading to its first input.
    pub summary: Vec<view::Problem>,
}

impl Problems {
    /// These.
    pub fn new(ctx: &Ctx, problems: &[Problem]) -> Self {
        let told: Vec<view::Problem> = problems.iter().map(|problem| told(ctx, problem)).collect();
        let both = told.iter().zip(problems);
        Self { summary: both.map(|(told, problem)| in_summary(ctx, told, problem)).collect(), told }
    }
}

/// All that the page shows but the photo, under its headings.
pub fn groups(
    ctx: &Ctx,
    (section, identifiers): (&ProfileSection, &[Identifier]),
    typed: &Typed<'_>,
    problems: &Problems,
) -> Vec<Group> {
    let mut groups = [
        Group { title: ctx.text("profile-group-about-you"), fields: Vec::new() },
        Group { title: ctx.text("profile-group-contact"), fields: Vec::new() },
        Group { title: ctx.text("profile-group-more"), fields: Vec::new() },
    ];
    let shown = profile::shown(section);
    for (name, attribute) in shown.filter(|(_, attribute)| attribute.kind != AttributeType::Picture) {
        let field = field(ctx, name, attribute, identifiers, typed, &problems.told);
        let [about, contact, more] = &mut groups;
        if ABOUT_YOU.contains(&name) {
            about.fields.push(field);
        } else if CONTACT.contains(&name) {
            contact.fields.push(field);
        } else {
            more.fields.push(field);
        }
    }
    groups.into_iter().filter(|group| !group.fields.is_empty()).collect()
}

/// The fields of these attributes, which can all be changed.
pub fn fields<'a>(
    ctx: &Ctx,
    attributes: impl Iterator<Item = (&'a str, &'a Attribute)>,
    typed: &Typed<'_>,
    problems: &Problems,
) -> Vec<Field> {
    attributes.map(|(name, attribute)| field(ctx, name, attribute, &[], typed, &problems.told)).collect()
}

/// Refuses a form that has fields other than those of these attributes and `others`. A yes-or-no comes twice: the hidden no, and
/// the yes where it is ticked; what has several values comes once for each.
pub fn expect<'a>(
    form: &Form,
    attributes: impl Iterator<Item = (&'a str, &'a Attribute)>,
    others: &[&str],
) -> Result<(), Fault> {
    let mut known: Vec<String> = others.iter().map(|name| (*name).to_owned()).collect();
    let mut twice = Vec::new();
    for (name, attribute) in attributes {
        if attribute.many || attribute.kind == AttributeType::Boolean {
            twice.push(name);
        } else {
            known.extend(draft::field_names(name, attribute));
            known.extend((attribute.kind == AttributeType::Address).then(|| postal::button(name)));
        }
    }
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    form.expect_but(&known, &twice)
}

/// A problem in the person's words.
pub fn told(ctx: &Ctx, problem: &Problem) -> view::Problem {
    let arguments: Vec<(&str, Arg<'_>)> =
        problem.arguments.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let word = problem.code.strip_prefix("problem-").unwrap_or(problem.code);
    view::Problem::new(problem.field.clone(), ctx.text_with(problem.code, &arguments)).coded(word)
}

/// A problem as the top of the page tells it: with the field's label, and that of the part of an address, leading to the first input of
/// the field.
fn in_summary(ctx: &Ctx, told: &view::Problem, problem: &Problem) -> view::Problem {
    let (name, part) = told.field.split_once('.').unwrap_or((told.field.as_str(), ""));
    let Some(attribute) = ctx.live.config.profile.attributes.get(name) else { return told.clone() };
    let field = match attribute.kind {
        AttributeType::Date if ctx.text("date-order") == "ymd" => format!("{name}.year"),
        AttributeType::Date => format!("{name}.day"),
        AttributeType::Address if part.is_empty() => format!("{name}.street_address"),
        _ => told.field.clone(),
    };
    let part = Some(part).filter(|_| attribute.kind == AttributeType::Address);
    let mut about = label(ctx, name, attribute);
    if let Some(part) = part.and_then(|part| postal::part(ctx, part, problem)) {
        about.push_str(&ctx.text("mark-list"));
        about.push_str(&part);
    }
    view::Problem::new(field, format!("{about}{} {}", ctx.text("mark-colon"), told.text))
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
            input(ctx, name, attribute, typed, told)
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

fn input(ctx: &Ctx, name: &str, attribute: &Attribute, typed: &Typed<'_>, told: &[view::Problem]) -> Input {
    let value = || typed.text(name);
    if attribute.many {
        return several(ctx, name, attribute, typed);
    }
    match attribute.kind {
        AttributeType::Boolean => Input::Boolean { value: matches!(value().as_str(), "true" | "on" | "yes" | "1") },
        AttributeType::Number => Input::Number { value: value() },
        AttributeType::Url => Input::Url { value: value() },
        AttributeType::Choice => Input::Choice { options: choices(ctx, name, attribute, typed), value: value() },
        AttributeType::Locale => Input::Choice { options: languages(ctx), value: value() },
        AttributeType::Date => date(name, typed),
        AttributeType::Address => postal::input(ctx, name, attribute.required, typed, told),
        AttributeType::Timezone => zones::input(ctx, value()),
        AttributeType::Json => Input::LongText {
            value: typed.field(name).map_or_else(|| pretty(typed.attributes.get(name)), str::to_owned),
        },
        AttributeType::Email => Input::Email { value: value() },
        AttributeType::Phone => Input::Phone { value: value() },
        _ => Input::Text { value: value(), max_length: attribute.max_chars() },
    }
}

/// An attribute that has several values: boxes where they are of a list, else a row for each.
fn several(ctx: &Ctx, name: &str, attribute: &Attribute, typed: &Typed<'_>) -> Input {
    let values = typed.texts(name);
    let options = match attribute.kind {
        AttributeType::Choice => choices(ctx, name, attribute, typed),
        AttributeType::Locale => languages(ctx),
        kind => {
            let of = match kind {
                AttributeType::Url => "url",
                AttributeType::Number => "number",
                _ => "text",
            };
            return Input::Texts { values, max_length: attribute.max_chars(), of };
        }
    };
    let ticked = |Choice { value, label }| Ticked { ticked: values.contains(&value), value, label };
    Input::Choices { options: options.into_iter().map(ticked).collect() }
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
    let current = profile::values(typed.attributes.get(name));
    let kept = attribute.retired.iter().filter(|value| current.iter().any(|it| it.as_str() == Some(value)));
    let all = attribute.values.iter().chain(kept);
    all.map(|value| Choice { value: value.clone(), label: value_label(ctx, attribute, value) }).collect()
}

/// What people read for a value of a choice.
fn value_label(ctx: &Ctx, attribute: &Attribute, value: &str) -> String {
    let label = attribute.value_labels.get(value);
    label.map_or(value, |label| label.get(&ctx.language, &ctx.live.config.locale.default)).to_owned()
}

fn languages(ctx: &Ctx) -> Vec<Choice> {
    let autonym = |tag: &str| crate::theme::language::autonym(tag).to_owned();
    ctx.live.languages().map(|tag| Choice { value: tag.to_owned(), label: autonym(tag) }).collect()
}

/// A value that cannot be changed here.
fn shown(ctx: &Ctx, name: &str, attribute: &Attribute, identifiers: &[Identifier], typed: &Typed<'_>) -> Input {
    let proved = |kind: Kind| {
        let of_kind = || identifiers.iter().filter(move |identifier| identifier.kind == kind);
        let several = of_kind().count() > 1;
        let shown = of_kind().map(|it| Shown {
            primary: several && it.primary,
            ..Shown::new(it.shown.clone(), Some(it.verified_at.is_some()))
        });
        shown.collect::<Vec<_>>()
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
        let stored = typed.attributes.get(name);
        let texts: Vec<String> = match (attribute.kind, stored) {
            (AttributeType::Boolean, None) => vec![ctx.text("profile-no")],
            (AttributeType::Json, value) => vec![pretty(value)],
            _ => profile::values(stored).iter().map(|value| read(ctx, attribute, value)).collect(),
        };
        let texts = texts.into_iter().filter(|text| !text.is_empty());
        values.extend(texts.map(|text| Shown::new(text, None)));
    }
    let note = match attribute.kind {
        AttributeType::Email | AttributeType::Phone => None,
        _ => Some(managed_by(ctx)),
    };
    Input::View { values, note, change: change_page(ctx, attribute) }
}

/// Where an email address or phone number is changed, if people may.
fn change_page(ctx: &Ctx, attribute: &Attribute) -> Option<String> {
    let page = match attribute.kind {
        AttributeType::Email => "profile/email",
        AttributeType::Phone => "profile/phone",
        _ => return None,
    };
    (attribute.access == Access::Edit).then(|| ctx.live.address.path(page))
}

/// Who changes what people cannot change themselves.
pub fn managed_by(ctx: &Ctx) -> String {
    ctx.text_with("profile-managed-by", &[("site", ctx.live.name(&ctx.language).into())])
}

/// A value as people read it.
fn read(ctx: &Ctx, attribute: &Attribute, value: &Value) -> String {
    match (attribute.kind, value) {
        (AttributeType::Boolean, Value::Bool(true)) => ctx.text("profile-yes"),
        (AttributeType::Boolean, _) => ctx.text("profile-no"),
        (AttributeType::Choice, Value::String(value)) => value_label(ctx, attribute, value),
        (AttributeType::Locale, Value::String(tag)) => crate::theme::language::autonym(tag).to_owned(),
        (AttributeType::Address, Value::Object(parts)) => postal::line(ctx, parts),
        (_, value) => plain(Some(value)),
    }
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
        "locale" => "language",
        _ => return None,
    })
}
