//! `[branding]`: one colour is enough, the rest is derived.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::colour::Colour;
use crate::config::themes::{Chain, OptionValue};
use crate::config::values::{Asset, LocalizedText, Name};

/// How the portal looks.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BrandingSection {
    /// The theme: a folder under `themes/`, or a shipped one.
    pub theme: Name,
    /// The colour of buttons and links.
    pub accent: Colour,
    /// The accent in dark mode. Absent: derived from `accent`, with the same hue.
    #[serde(default)]
    pub accent_dark: Option<Colour>,
    /// The logo: SVG, PNG or WebP below `branding/`.
    #[serde(default)]
    pub logo: Option<Asset>,
    /// The logo in dark mode. Absent: `logo`.
    #[serde(default)]
    pub logo_dark: Option<Asset>,
    /// The icon in the browser's tab. Absent: `logo`.
    #[serde(default)]
    pub favicon: Option<Asset>,
    /// What happens when text in the accent colour cannot be read: it is adjusted, warned about, or refused (WCAG 1.4.3).
    pub contrast: Contrast,
    /// A line of Markdown at the foot of every page.
    #[serde(default)]
    pub footer: Option<LocalizedText>,
    /// Options of the theme, typed by its `theme.toml`.
    #[serde(default)]
    #[schemars(with = "IndexMap<String, serde_json::Value>")]
    pub options: IndexMap<String, serde_json::Value>,
    /// The theme and what it stands on, and its options with their types: found when the files are loaded.
    #[serde(skip)]
    #[schemars(skip)]
    pub look: Look,
}

/// What `theme` and `options` come to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// The themes, the one that wins first.
    pub chain: Chain,
    /// Every option of the chain that has a value.
    pub options: IndexMap<String, OptionValue>,
}

/// What happens when the accent colour cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Contrast {
    /// The nearest readable colour of the same hue is used.
    Fix,
    /// The nearest readable colour of the same hue is used, and `check` warns.
    Warn,
    /// `check` refuses.
    Deny,
}
