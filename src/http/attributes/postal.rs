//! A postal address as people fill it in: the country first, and below it the parts that an address has there, in its order and with
//! its words. Another country is chosen by a button that shows the form anew, so that it works without a script; what was typed
//! stays, even a part that the new country has not.

use serde_json::{Map, Value};

use super::Typed;
use super::views::{Address, AddressPart, Choice, Input};
use crate::config::sections::profile::{Attribute, AttributeType};
use crate::http::context::Ctx;
use crate::http::form::Form;
use crate::identity::profile::Problem;
use crate::identity::profile::postal::{self, Part};
use crate::theme::view;

/// The end of the name of the button that shows the form of another country.
const SHOW: &str = "show";

/// The name of that button.
pub fn button(name: &str) -> String {
    format!("{name}.{SHOW}")
}

/// Whether a form was sent only to be shown as another country's.
pub fn is_shown<'a>(form: &Form, mut attributes: impl Iterator<Item = (&'a str, &'a Attribute)>) -> bool {
    attributes.any(|(name, attribute)| attribute.kind == AttributeType::Address && form.has(&button(name)))
}

/// The fields of an address.
pub fn input(ctx: &Ctx, name: &str, required: bool, typed: &Typed<'_>, told: &[view::Problem]) -> Input {
    let country = typed.part(name, "country").trim().to_owned();
    let country = postal::code(&country).map_or(country, str::to_owned);
    let format = postal::format(&country);
    let value = |part: Part| typed.part(name, part.name());
    let mut parts: Vec<(Part, bool)> = format.parts().collect();
    // Nothing is stored that nobody sees.
    let kept = Part::ALL.into_iter().filter(|part| parts.iter().all(|(known, _)| known != part));
    let kept: Vec<Part> = kept.filter(|part| !value(*part).is_empty()).collect();
    parts.extend(kept.into_iter().map(|part| (part, false)));
    let wrong = |field: &str| told.iter().any(|problem| problem.field == field);
    let parts = parts.into_iter().map(|(part, needed)| {
        let field = format!("{name}.{}", part.name());
        AddressPart {
            name: part.name(),
            label: ctx.text(&format!("address-{}", format.label(part))),
            value: value(part),
            autocomplete: match part {
                Part::Street => "street-address",
                Part::Code => "postal-code",
                Part::Town => "address-level2",
                Part::Region => "address-level1",
            },
            required: required && needed,
            wrong: wrong(&field),
        }
    });
    let parts = parts.collect();
    Input::Address(Box::new(Address { countries: countries(ctx, &country), country, parts, show: button(name) }))
}

/// The countries by name, in the order of the alphabet, and one more where what is stored is none of them.
fn countries(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    let named = ctx.live.countries.get(&ctx.language).map(AsRef::as_ref).unwrap_or_default();
    let choice = |(code, name): &(&str, String)| Choice { value: (*code).to_owned(), label: name.clone() };
    let mut options: Vec<Choice> = named.iter().map(choice).collect();
    if !chosen.is_empty() && options.iter().all(|option| option.value != chosen) {
        options.insert(0, Choice { value: chosen.to_owned(), label: chosen.to_owned() });
    }
    options
}

/// A country's name; what is no code is shown as it is.
fn country(ctx: &Ctx, text: &str) -> String {
    let named = postal::code(text).and_then(|code| ctx.known_text(&format!("country-{}", code.to_ascii_lowercase())));
    named.unwrap_or_else(|| text.to_owned())
}

/// What the part of an address is called that a problem is about.
pub fn part(ctx: &Ctx, field: &str, problem: &Problem) -> Option<String> {
    let told = problem.arguments.iter().find(|(name, _)| *name == postal::PART).map(|(_, word)| word.as_str());
    let known = || Part::ALL.into_iter().find(|part| part.name() == field).map(|part| postal::format("").label(part));
    let word = told.or_else(known).or_else(|| (field == "country").then_some("country"))?;
    Some(ctx.text(&format!("address-{word}")))
}

/// An address on one line, as it is written in its country.
pub fn line(ctx: &Ctx, parts: &Map<String, Value>) -> String {
    let text = |name: &str| parts.get(name).and_then(Value::as_str).unwrap_or_default();
    let format = postal::format(text("country"));
    let order: Vec<Part> = format.parts().map(|(part, _)| part).collect();
    let rest = Part::ALL.into_iter().filter(|part| !order.contains(part));
    let written = order.iter().copied().chain(rest).map(|part| text(part.name()).replace('\n', ", "));
    let written = written.chain([country(ctx, text("country"))]);
    written.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}
