//! The messages of a theme: what one of its languages has and another lacks, variables that a message is not given, and plural
//! forms that its language needs.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralRuleType, PluralRules};

use crate::config::Diagnostic;
use crate::config::themes::{Chain, Theme};
use crate::theme::engine::Engine;
use crate::theme::messages;
use crate::theme::scan::line_column;

/// What a message uses.
#[derive(Default)]
struct Uses {
    variables: BTreeSet<String>,
    /// The variants of each choice by number.
    plurals: Vec<BTreeSet<String>>,
}

/// Reports what is wrong with the messages of `theme`.
pub(super) fn check(theme: &Theme, chain: &Chain, engine: &Engine, found: &mut Vec<Diagnostic>) {
    let own: BTreeMap<&str, &str> = files(theme);
    let english = all(chain, "en");
    let keys: BTreeSet<String> = own.values().flat_map(|text| uses(text).into_keys()).collect();
    let mut languages: BTreeSet<&str> = own.keys().copied().collect();
    languages.extend(theme.manifest.theme.locales.iter().map(|lang| &**lang));
    for lang in languages {
        let text = own.get(lang).copied().unwrap_or_default();
        let told = |code: &'static str, message: String, key: &str| {
            let at = text.lines().scan(0, |at, line| {
                let here = *at;
                *at += line.len() + 1;
                Some((here, line))
            });
            let at = at.into_iter().find(|(_, line)| line.split('=').next().is_some_and(|it| it.trim() == key));
            let (line, column) = line_column(text, at.map_or(0, |(at, _)| at));
            let mut told = Diagnostic::new(code, message).file(format!("{}/messages/{lang}.ftl", theme.shown));
            (told.line, told.column) = (Some(line), Some(column));
            told
        };
        let known = engine.messages().keys(lang);
        for key in keys.iter().filter(|key| !known.contains(key.as_str())) {
            found.push(told("E0819", format!("the message `{key}` is missing in `{lang}`"), key));
        }
        let needed = needed(lang);
        for (key, used) in uses(text) {
            let given = english.get(&key).map(|uses| &uses.variables);
            let strange = given.and_then(|given| used.variables.difference(given).next());
            if let Some(variable) = strange {
                let message = format!("the message `{key}` is not given `{variable}`");
                found.push(told("E0825", message, &key));
            }
            let lacking = used
                .plurals
                .iter()
                .find_map(|variants| needed.iter().find(|category| !variants.contains(**category)).copied());
            if let Some(category) = lacking {
                let message = format!("the message `{key}` has no form `[{category}]`, which `{lang}` needs");
                found.push(told("E0825", message, &key));
            }
        }
    }
}

/// The plural categories that whole numbers of everyday size fall into, but for the last, which every choice has as default.
fn needed(lang: &str) -> Vec<&'static str> {
    let id = lang.parse::<unic_langid::LanguageIdentifier>().ok();
    let rules = id.and_then(|id| PluralRules::create(id, PluralRuleType::CARDINAL).ok());
    let Some(rules) = rules else { return Vec::new() };
    let mut categories: Vec<&'static str> = Vec::new();
    for number in 0..=200_u32 {
        let category = match rules.select(number) {
            Ok(intl_pluralrules::PluralCategory::ZERO) => "zero",
            Ok(intl_pluralrules::PluralCategory::ONE) => "one",
            Ok(intl_pluralrules::PluralCategory::TWO) => "two",
            Ok(intl_pluralrules::PluralCategory::FEW) => "few",
            Ok(intl_pluralrules::PluralCategory::MANY) => "many",
            _ => continue,
        };
        if !categories.contains(&category) {
            categories.push(category);
        }
    }
    // "Nothing" and "many" read as the default where nobody has written them otherwise.
    categories.retain(|category| !matches!(*category, "zero" | "many"));
    categories
}

/// The files that are used. A file that is not may not come before the parser either ([`messages::wrong`]).
fn files(theme: &Theme) -> BTreeMap<&str, &str> {
    let sound = |lang: &str, text: &str| theme.is_shipped() || messages::wrong(theme, lang, text).is_none();
    messages::files(theme).filter(|(lang, text)| sound(lang, text)).collect()
}

/// What every message of a language uses, in the whole chain: the parents' are what templates give.
fn all(chain: &Chain, lang: &str) -> BTreeMap<String, Uses> {
    let mut all = BTreeMap::new();
    for theme in chain.themes() {
        if let Some(text) = files(theme).get(lang) {
            all.extend(uses(text));
        }
    }
    all
}

fn uses(text: &str) -> BTreeMap<String, Uses> {
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
    let mut all = BTreeMap::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let mut uses = Uses::default();
        if let Some(pattern) = &message.value {
            read(pattern, &mut uses);
        }
        all.insert(message.id.name.to_owned(), uses);
    }
    all
}

fn read(pattern: &Pattern<&str>, uses: &mut Uses) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => variable(inline, uses),
            Expression::Select { selector, variants } => {
                variable(selector, uses);
                let words = variants.iter().filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => Some((*name).to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                });
                let words: BTreeSet<String> = words.collect();
                let categories = ["zero", "one", "two", "few", "many", "other"];
                if words.contains("one") && words.iter().all(|word| categories.contains(&word.as_str())) {
                    uses.plurals.push(words);
                }
                variants.iter().for_each(|variant| read(&variant.value, uses));
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, uses: &mut Uses) {
    match inline {
        InlineExpression::VariableReference { id } => drop(uses.variables.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => variable(inline, uses),
            Expression::Select { selector, .. } => variable(selector, uses),
        },
        _ => {}
    }
}
