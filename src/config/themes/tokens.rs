//! `[tokens]` of a theme: colours, by scheme, and the few measures and fonts that the style sheets of `base` read. A value is
//! put into a style sheet, so each has a form that cannot leave its declaration.

use std::collections::BTreeMap;

use super::entries;
use crate::config::colour::Colour;
use crate::config::diagnostic::{Diagnostic, nearest};
use crate::config::tree::{Node, Value};
use crate::config::values::Scalar as _;

/// The colours that a theme may set; in templates and styles `--color-<name>`.
pub const COLOURS: [&str; 30] = [
    "bg",
    "surface",
    "surface-raised",
    "text",
    "text-muted",
    "border",
    "border-strong",
    "link",
    "accent",
    "accent-hover",
    "accent-active",
    "on-accent",
    "accent-edge",
    "accent-subtle",
    "focus",
    "brand",
    "band",
    "band-shade",
    "band-deep",
    "on-band",
    "band-light",
    "danger",
    "on-danger",
    "danger-subtle",
    "success",
    "success-subtle",
    "warning",
    "warning-subtle",
    "info",
    "info-subtle",
];

/// The other tokens, and what each holds.
pub const OTHERS: [(&str, Holds); 21] = [
    ("font-body", Holds::Fonts),
    ("font-heading", Holds::Fonts),
    ("font-mono", Holds::Fonts),
    ("text-sm", Holds::Length),
    ("text-md", Holds::Length),
    ("text-lg", Holds::Length),
    ("text-xl", Holds::Length),
    ("space-1", Holds::Length),
    ("space-2", Holds::Length),
    ("space-3", Holds::Length),
    ("space-4", Holds::Length),
    ("space-5", Holds::Length),
    ("space-6", Holds::Length),
    ("radius-sm", Holds::Length),
    ("radius-md", Holds::Length),
    ("radius-lg", Holds::Length),
    ("shadow-1", Holds::Shadow),
    ("logo-height", Holds::Length),
    ("page-width", Holds::Length),
    ("target", Holds::Length),
    ("motion", Holds::Time),
];

/// What a token that is no colour holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Names of fonts, separated by commas.
    Fonts,
    /// A length in px or rem.
    Length,
    /// `none`; everything else belongs into theme.css.
    Shadow,
    /// Milliseconds.
    Time,
}

/// The tokens of a theme or a chain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tokens {
    /// Colours of the light scheme.
    pub light: BTreeMap<String, Colour>,
    /// Colours of the dark scheme.
    pub dark: BTreeMap<String, Colour>,
    /// Everything else.
    pub others: BTreeMap<String, String>,
}

impl Tokens {
    /// With those of a child over them.
    #[must_use]
    pub(super) fn under(mut self, child: &Self) -> Self {
        self.light.extend(child.light.iter().map(|(name, colour)| (name.clone(), *colour)));
        self.dark.extend(child.dark.iter().map(|(name, colour)| (name.clone(), *colour)));
        self.others.extend(child.others.iter().map(|(name, value)| (name.clone(), value.clone())));
        self
    }
}

/// Reads `[tokens]` and `[tokens.dark]`.
pub(super) fn read(tree: &Node, out: &mut Vec<Diagnostic>) -> Tokens {
    let mut tokens = Tokens::default();
    for (name, node) in entries(tree, "tokens") {
        if name == "dark" && node.table().is_some() {
            continue;
        }
        let key = format!("tokens.{name}");
        if let Some((_, holds)) = OTHERS.iter().find(|(known, _)| known == name) {
            match other(*holds, node) {
                Ok(text) => drop(tokens.others.insert(name.clone(), text)),
                Err(expected) => out.push(wrong(node, &key, expected)),
            }
        } else {
            colour(name, node, &key, OTHERS.iter().map(|(name, _)| *name), &mut tokens.light, out);
        }
    }
    for (name, node) in entries(tree, "tokens.dark") {
        colour(name, node, &format!("tokens.dark.{name}"), [], &mut tokens.dark, out);
    }
    tokens
}

fn colour<'a>(
    name: &str,
    node: &Node,
    key: &str,
    others: impl IntoIterator<Item = &'a str>,
    into: &mut BTreeMap<String, Colour>,
    out: &mut Vec<Diagnostic>,
) {
    if !COLOURS.contains(&name) {
        let unknown = Diagnostic::new("E0803", format!("there is no token `{name}`")).at(node.origin.at_key()).key(key);
        out.push(match nearest(name, COLOURS.into_iter().chain(others)) {
            Some(near) => unknown.label(format!("did you mean `{near}`?")).suggest(near),
            None => unknown,
        });
        return;
    }
    match node.text().map(Colour::read) {
        Some(Ok(colour)) => drop(into.insert(name.to_owned(), colour)),
        _ => out.push(wrong(node, key, Colour::EXPECTED)),
    }
}

fn wrong(node: &Node, key: &str, expected: &str) -> Diagnostic {
    Diagnostic::new("E0803", format!("the token needs {expected}")).at(node.origin.at_value()).key(key)
}

/// The value of a token, or what was expected.
fn other(holds: Holds, node: &Node) -> Result<String, &'static str> {
    let Value::Text(text) = &node.value else { return Err(holds.expected()) };
    let number = |unit: &str| text.strip_suffix(unit).and_then(|number| number.parse::<f64>().ok());
    let bounded = |number: Option<f64>, most: f64| number.is_some_and(|number| (0.0..=most).contains(&number));
    let good = match holds {
        Holds::Fonts => {
            let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | ',' | '-' | '"' | '_' | '.');
            text.len() <= 400
                && text.chars().all(plain)
                && text.matches('"').count() % 2 == 0
                && !text.trim().is_empty()
        }
        Holds::Length => text == "0" || bounded(number("px"), 2_000.0) || bounded(number("rem"), 120.0),
        Holds::Shadow => text == "none",
        Holds::Time => bounded(number("ms"), 1_000.0),
    };
    if good { Ok(text.clone()) } else { Err(holds.expected()) }
}

impl Holds {
    const fn expected(self) -> &'static str {
        match self {
            Self::Fonts => "names of fonts such as \"Inter, sans-serif\"",
            Self::Length => "a length such as \"10px\" or \"0.5rem\"",
            Self::Shadow => "\"none\" (other shadows belong into theme.css)",
            Self::Time => "a time such as \"120ms\"",
        }
    }
}
