//! `theme.toml`: what a theme is called, what it stands on, its tokens, and the options that environments may set.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::diagnostic::Diagnostic;
use crate::config::tree::Node;
use crate::config::values::{Language, LocalizedText, Name};

/// A theme's manifest.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// What the theme is.
    pub theme: ThemeSection,
    /// Tokens that differ from those of the parent. Colours of the dark scheme stand in `[tokens.dark]`.
    #[serde(default)]
    #[schemars(with = "IndexMap<String, serde_json::Value>")]
    pub tokens: IndexMap<String, serde_json::Value>,
    /// Options that environments may set under `[branding.options]`, by name.
    #[serde(default)]
    pub options: IndexMap<String, OptionSpec>,
}

/// What a theme is.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThemeSection {
    /// Its name: that of its folder.
    pub name: Option<Name>,
    /// The theme it stands on. Absent: `base`.
    #[serde(default)]
    pub extends: Option<Name>,
    /// The version of the template interface that it was written for.
    #[schemars(range(min = 1, max = 1))]
    pub api: u32,
    /// The oldest release of Portico that it works with, such as "0.6".
    #[serde(default)]
    pub min_portico: Option<String>,
    /// The languages that it has texts of its own for.
    #[serde(default)]
    pub locales: Vec<Language>,
    /// What it is like, in a sentence.
    #[serde(default)]
    pub about: Option<String>,
}

/// An option of a theme.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OptionSpec {
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: OptionType,
    /// Its value where the environment sets none. An asset's is a file below the theme's `assets/`.
    #[serde(default)]
    #[schemars(with = "Option<serde_json::Value>")]
    pub default: Option<serde_json::Value>,
    /// What it is for.
    #[serde(default)]
    pub label: Option<LocalizedText>,
    /// The words that a choice is among.
    #[serde(default)]
    pub values: Vec<String>,
}

/// What an option holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OptionType {
    /// A picture below the environment's `branding/`.
    Asset,
    /// Yes or no.
    Bool,
    /// A text, perhaps by language.
    Text,
    /// One of `values`.
    Choice,
}

impl Manifest {
    /// What no single key tells.
    pub(super) fn check(&self, folder: &str, tree: &Node, out: &mut Vec<Diagnostic>) {
        let at = |key: &str| tree.find(key).map(|node| node.origin.at_value());
        if self.theme.name.as_deref().is_some_and(|name| name != folder) {
            let message = format!("the theme's name is that of its folder, `{folder}`");
            out.push(Diagnostic::new("E0802", message).maybe_at(at("theme.name")).key("theme.name").suggest(folder));
        }
        let Some(least) = &self.theme.min_portico else { return };
        let numbers = |text: &str| text.split('.').map(|part| part.parse::<u32>().ok()).collect::<Option<Vec<u32>>>();
        let message = match (numbers(least), numbers(env!("CARGO_PKG_VERSION"))) {
            (None, _) => format!("`{least}` is not a release such as \"0.6\""),
            (Some(least), Some(own)) if least > own => {
                format!("the theme needs Portico {} or later", self.theme.min_portico.as_deref().unwrap_or_default())
            }
            _ => return,
        };
        let place = at("theme.min_portico");
        out.push(Diagnostic::new("E0802", message).maybe_at(place).key("theme.min_portico"));
    }
}
