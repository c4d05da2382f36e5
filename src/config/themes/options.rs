//! The options of a theme: declared in its manifest, set by environments under `[branding.options]`, typed here.

use std::collections::BTreeMap;
use std::path::PathBuf;

use indexmap::IndexMap;

use super::manifest::{OptionSpec, OptionType};
use super::{Chain, entries};
use crate::config::diagnostic::{Diagnostic, nearest};
use crate::config::references::Resolver;
use crate::config::tree::{Node, Value};

/// The value of an option in one environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OptionValue {
    /// A file of the environment: its real path.
    File(PathBuf),
    /// A file below the theme's `assets/`, by its path there.
    Asset(String),
    /// Yes or no.
    Bool(bool),
    /// A text by language; under "" the one for all.
    Text(BTreeMap<String, String>),
    /// One of the words of a choice.
    Choice(String),
}

/// The longest text of an option, in bytes: templates may print and put together as many as they like.
const MOST_TEXT: usize = 4 << 10;

fn is_short(node: &Node) -> bool {
    node.text().is_some_and(|text| text.len() <= MOST_TEXT)
}

/// Checks what `[options]` of a manifest declares.
pub(super) fn declared(tree: &Node, out: &mut Vec<Diagnostic>) {
    for (name, node) in entries(tree, "options") {
        let kind = node.find("type").and_then(Node::text);
        let words = node.find("values").map(Node::texts).unwrap_or_default();
        let key = format!("options.{name}");
        if kind == Some("choice") && words.is_empty() {
            let message = format!("the choice `{name}` needs `values` to choose from");
            out.push(Diagnostic::new("E0805", message).at(node.origin.at_key()).key(key.clone()));
        }
        let Some(default) = node.find("default") else { continue };
        let fits = match (kind, &default.value) {
            (Some("asset"), Value::Text(_)) | (Some("bool"), Value::Boolean(_)) => true,
            (Some("text"), Value::Text(text)) => text.len() <= MOST_TEXT,
            (Some("text"), Value::Table(table)) => table.values().all(is_short),
            (Some("choice"), Value::Text(word)) => words.contains(&word.as_str()),
            _ => false,
        };
        if !fits {
            let message = match kind {
                Some("text") => format!("the default of `{name}` is not a text of at most {MOST_TEXT} bytes"),
                _ => format!("the default of `{name}` is not of its type"),
            };
            out.push(Diagnostic::new("E0805", message).at(default.origin.at_value()).key(format!("{key}.default")));
        }
    }
}

/// The options of an environment: what its file sets, else what the theme declares. Files are resolved within the bounds of all
/// file references.
pub fn resolve(tree: &Node, chain: &Chain, resolver: &mut Resolver<'_>) -> IndexMap<String, OptionValue> {
    let known = chain.options();
    let mut values: IndexMap<String, OptionValue> = chain.defaults().into_iter().collect();
    for (name, node) in entries(tree, "branding.options") {
        let key = format!("branding.options.{name}");
        let Some(spec) = known.get(name.as_str()) else {
            let message = format!("the theme has no option `{name}`");
            let unknown = Diagnostic::new("E0806", message).at(node.origin.at_key()).key(key);
            resolver.out.push(match nearest(name, known.keys().copied()) {
                Some(near) => unknown.label(format!("did you mean `{near}`?")).suggest(near),
                None => unknown,
            });
            continue;
        };
        match value(spec, node, &key, resolver) {
            Ok(value) => drop(values.insert(name.clone(), value)),
            Err(expected) => {
                let message = format!("the option `{name}` needs {expected}");
                resolver.out.push(Diagnostic::new("E0806", message).at(node.origin.at_value()).key(key));
            }
        }
    }
    values
}

impl Chain {
    /// The options that have a value where environments set none.
    pub fn defaults(&self) -> Vec<(String, OptionValue)> {
        let options = self.options();
        options.into_iter().filter_map(|(name, spec)| Some((name.to_owned(), default(spec)?))).collect()
    }
}

fn default(spec: &OptionSpec) -> Option<OptionValue> {
    let given = spec.default.as_ref()?;
    let text = || given.as_str().map(str::to_owned);
    match spec.kind {
        OptionType::Asset => Some(OptionValue::Asset(text()?.trim_start_matches("assets/").to_owned())),
        OptionType::Bool => given.as_bool().map(OptionValue::Bool),
        OptionType::Choice => text().map(OptionValue::Choice),
        OptionType::Text => match given.as_object() {
            Some(table) => {
                let short =
                    |text: &serde_json::Value| Some(text.as_str().filter(|it| it.len() <= MOST_TEXT)?.to_owned());
                let pair = |(lang, text): (&String, &serde_json::Value)| Some((lang.clone(), short(text)?));
                Some(OptionValue::Text(table.iter().filter_map(pair).collect()))
            }
            None => text()
                .filter(|text| text.len() <= MOST_TEXT)
                .map(|text| OptionValue::Text(BTreeMap::from([(String::new(), text)]))),
        },
    }
}

fn value(spec: &OptionSpec, node: &Node, key: &str, resolver: &mut Resolver<'_>) -> Result<OptionValue, String> {
    match (spec.kind, &node.value) {
        (OptionType::Asset, Value::Text(path)) => {
            Ok(OptionValue::File(PathBuf::from(resolver.file(node, path, true, key))))
        }
        (OptionType::Bool, Value::Boolean(yes)) => Ok(OptionValue::Bool(*yes)),
        (OptionType::Choice, Value::Text(word)) if spec.values.contains(word) => Ok(OptionValue::Choice(word.clone())),
        (OptionType::Text, Value::Text(text)) if text.len() <= MOST_TEXT => {
            Ok(OptionValue::Text(BTreeMap::from([(String::new(), text.clone())])))
        }
        (OptionType::Text, Value::Table(table)) if table.values().all(is_short) => {
            let pair = |(lang, node): (&String, &Node)| Some((lang.clone(), node.text()?.to_owned()));
            Ok(OptionValue::Text(table.iter().filter_map(pair).collect()))
        }
        (OptionType::Asset, _) => Err("a picture below branding/".to_owned()),
        (OptionType::Bool, _) => Err("true or false".to_owned()),
        (OptionType::Text, _) => Err(format!("a text of at most {MOST_TEXT} bytes, or one for each language")),
        (OptionType::Choice, _) => {
            let words: Vec<String> = spec.values.iter().map(|word| format!("\"{word}\"")).collect();
            Err(format!("one of {}", words.join(", ")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_default_keeps_its_type() {
        let spec = |kind, default: serde_json::Value| OptionSpec {
            kind,
            default: Some(default),
            label: None,
            values: vec!["left".to_owned()],
        };
        assert_eq!(default(&spec(OptionType::Bool, true.into())), Some(OptionValue::Bool(true)));
        assert_eq!(
            default(&spec(OptionType::Asset, "assets/hero.webp".into())),
            Some(OptionValue::Asset("hero.webp".to_owned()))
        );
        assert_eq!(default(&spec(OptionType::Choice, "left".into())), Some(OptionValue::Choice("left".to_owned())));
        assert_eq!(default(&spec(OptionType::Bool, "yes".into())), None);
        let long = |length| default(&spec(OptionType::Text, "x".repeat(length).into()));
        assert!(long(MOST_TEXT).is_some());
        assert_eq!(long(MOST_TEXT + 1), None);
    }
}
