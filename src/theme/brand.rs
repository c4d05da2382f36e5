//! From one accent colour to every colour of a page, computed when configuration loads and served as a style sheet of its
//! own: light and dark, and both again for people whose device asks for more contrast. Forced colours are the device's own;
//! `base.css` only adds the edges that they need.
//!
//! Lightness and chroma are moved in OKLCH, where equal steps look equal, until the pair reaches its contrast (WCAG 2.2
//! 1.4.3 and 1.4.11). Text reaches 4.5:1 on everything it can stand on; edges of controls and focus rings reach 3:1. An
//! accent that is too light or too dark for that is moved to the nearest shade that does; decoration keeps the exact one.
//! Greys are tinted with the accent's hue, which is why a page of one environment feels unlike that of another.
//!
//! A theme may set any of the colours ([`Tokens`]); they are held to the same contrasts. Its `accent` is not read here:
//! whoever calls decides between it and the environment's.

mod derive;
mod look;
mod pairs;
mod shade;

use std::fmt::Write as _;

use crate::config::colour::Colour;
pub use crate::config::themes::{COLOURS as COLOUR_TOKENS, Tokens};
use crate::theme::assets::Asset;
use crate::theme::view::ColorScheme;
pub use pairs::{Finding, Pair, Subject, judge};

/// The colours of one scheme. The names are those of the tokens: `on_accent` is `--color-on-accent`.
#[expect(missing_docs, reason = "the names are the tokens of the theme contract")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    pub bg: Colour,
    pub surface: Colour,
    pub surface_raised: Colour,
    pub text: Colour,
    pub text_muted: Colour,
    pub border: Colour,
    pub border_strong: Colour,
    pub link: Colour,
    pub accent: Colour,
    pub accent_hover: Colour,
    pub accent_active: Colour,
    pub on_accent: Colour,
    pub accent_edge: Colour,
    pub accent_subtle: Colour,
    pub focus: Colour,
    pub brand: Colour,
    pub band: Colour,
    pub band_shade: Colour,
    pub band_deep: Colour,
    pub on_band: Colour,
    pub band_light: Colour,
    pub danger: Colour,
    pub on_danger: Colour,
    pub danger_subtle: Colour,
    pub success: Colour,
    pub success_subtle: Colour,
    pub warning: Colour,
    pub warning_subtle: Colour,
    pub info: Colour,
    pub info_subtle: Colour,
}

/// The colours of one environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brand {
    /// The light scheme.
    pub light: Palette,
    /// The dark scheme.
    pub dark: Palette,
    /// The light scheme with more contrast: texts 7:1, edges and lines 4.5:1, no tinted backgrounds.
    pub light_more: Palette,
    /// The dark scheme with more contrast.
    pub dark_more: Palette,
}

impl Brand {
    /// Derives everything from `accent` and what the theme sets; `accent_dark` replaces what would be derived for dark
    /// pages.
    pub fn new(accent: Colour, accent_dark: Option<Colour>, tokens: &Tokens) -> Self {
        let of = |scheme, needs| derive::palette(&derive::Asked::new(accent, accent_dark, tokens, scheme), needs);
        Self {
            light: of(ColorScheme::Light, pairs::Needs::AA),
            dark: of(ColorScheme::Dark, pairs::Needs::AA),
            light_more: of(ColorScheme::Light, pairs::Needs::MORE),
            dark_more: of(ColorScheme::Dark, pairs::Needs::MORE),
        }
    }

    /// The brand of pages that belong to no environment.
    pub fn neutral() -> Self {
        Self::new(Colour::rgb(0x3b, 0x4a, 0x5f), None, &Tokens::default())
    }

    /// The style sheet, ready to be served.
    pub fn asset(&self) -> Asset {
        Asset::single("brand.css", self.css().into_bytes())
    }

    /// The tokens as CSS. Both schemes are written out instead of `light-dark()`, which browsers before 2024 lack and
    /// which, inside a custom property, leaves no way to fall back. More contrast changes only what differs; its rules come
    /// last and are as specific as those they replace.
    pub fn css(&self) -> String {
        let (light, dark) = (self.light.declarations(), self.dark.declarations());
        let light_more = self.light_more.declarations_beside(&self.light);
        let dark_more = self.dark_more.declarations_beside(&self.dark);
        let (by_day, by_night) = (self.light.scheme(), self.dark.scheme());
        // A theme may be dark, or light, whatever the scheme: then so are the fields and bars that the browser draws.
        let (both, at_night) = match (by_day, by_night) {
            ("light", "dark") => ("light dark", String::new()),
            _ => (by_day, format!("color-scheme:{by_night};")),
        };
        format!(
            "@layer env{{:root{{color-scheme:{both};{light}}}\
             @media (prefers-color-scheme:dark){{:root:not([data-color-scheme=light]){{{at_night}{dark}}}}}\
             :root[data-color-scheme=light]{{color-scheme:{by_day}}}\
             :root[data-color-scheme=dark]{{color-scheme:{by_night};{dark}}}\
             @media (prefers-contrast:more){{:root{{{light_more}}}:root[data-color-scheme=dark]{{{dark_more}}}}}\
             @media (prefers-contrast:more) and (prefers-color-scheme:dark){{\
             :root:not([data-color-scheme=light]){{{dark_more}}}}}}}\n"
        )
    }
}

impl Palette {
    /// Name and colour of every token.
    pub fn tokens(&self) -> [(&'static str, Colour); 30] {
        [
            ("bg", self.bg),
            ("surface", self.surface),
            ("surface-raised", self.surface_raised),
            ("text", self.text),
            ("text-muted", self.text_muted),
            ("border", self.border),
            ("border-strong", self.border_strong),
            ("link", self.link),
            ("accent", self.accent),
            ("accent-hover", self.accent_hover),
            ("accent-active", self.accent_active),
            ("on-accent", self.on_accent),
            ("accent-edge", self.accent_edge),
            ("accent-subtle", self.accent_subtle),
            ("focus", self.focus),
            ("brand", self.brand),
            ("band", self.band),
            ("band-shade", self.band_shade),
            ("band-deep", self.band_deep),
            ("on-band", self.on_band),
            ("band-light", self.band_light),
            ("danger", self.danger),
            ("on-danger", self.on_danger),
            ("danger-subtle", self.danger_subtle),
            ("success", self.success),
            ("success-subtle", self.success_subtle),
            ("warning", self.warning),
            ("warning-subtle", self.warning_subtle),
            ("info", self.info),
            ("info-subtle", self.info_subtle),
        ]
    }

    /// The colour of a token.
    pub fn get(&self, token: &str) -> Option<Colour> {
        self.tokens().into_iter().find(|(name, _)| *name == token).map(|(_, colour)| colour)
    }

    /// What the browser is told of a page in these colours.
    fn scheme(&self) -> &'static str {
        if shade::is_dark(self.bg) { "dark" } else { "light" }
    }

    fn declarations(&self) -> String {
        declarations(self.tokens())
    }

    /// Those that differ from `other`.
    fn declarations_beside(&self, other: &Self) -> String {
        let both = self.tokens().into_iter().zip(other.tokens());
        declarations(both.filter(|(own, others)| own != others).map(|(own, _)| own))
    }
}

fn declarations(tokens: impl IntoIterator<Item = (&'static str, Colour)>) -> String {
    tokens.into_iter().fold(String::new(), |mut text, (name, colour)| {
        // Writing to a String does not fail.
        let _ = write!(text, "--color-{name}:{colour};");
        text
    })
}

#[cfg(test)]
mod tests;
