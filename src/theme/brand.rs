//! From one accent colour to every colour of a page, light and dark, computed when configuration loads and served as a
//! style sheet of its own.
//!
//! Lightness and chroma are moved in OKLCH, where equal steps look equal, until the pair reaches its contrast (WCAG 2.2
//! 1.4.3 and 1.4.11). Text reaches 4.5:1 on everything it can stand on; edges of controls and focus rings reach 3:1. An
//! accent that is too light or too dark for that is moved to the nearest shade that does; decoration keeps the exact one.
//! Greys are tinted with the accent's hue, which is why a page of one environment feels unlike that of another.

use palette::{FromColor as _, IsWithinBounds as _, Oklch, Srgb};

use crate::theme::assets::Asset;

/// A colour of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

const WHITE: Rgb = Rgb(255, 255, 255);
const INK: Rgb = Rgb(0x0b, 0x0d, 0x10);
const TEXT: f64 = 4.5;
const EDGE: f64 = 3.0;

impl Rgb {
    /// Reads `#rgb` or `#rrggbb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let mut nibbles = [0_u8; 6];
        if digits.len() != 3 && digits.len() != 6 {
            return None;
        }
        let repeat = 6 / digits.len();
        for (slot, digit) in nibbles.iter_mut().zip(digits.chars().flat_map(|c| std::iter::repeat_n(c, repeat))) {
            *slot = u8::try_from(digit.to_digit(16)?).ok()?;
        }
        let [a, b, c, d, e, f] = nibbles;
        Some(Self(a << 4 | b, c << 4 | d, e << 4 | f))
    }

    /// `#rrggbb`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    fn oklch(self) -> Oklch<f64> {
        Oklch::from_color(Srgb::new(self.0, self.1, self.2).into_format::<f64>())
    }
}

/// The contrast of two colours by WCAG 2.2, from 1 to 21.
pub fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The colours of one scheme. The names are those of the tokens: `on_accent` is `--color-on-accent`.
#[expect(missing_docs, reason = "the names are the tokens of the theme contract")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    pub bg: Rgb,
    pub surface: Rgb,
    pub surface_raised: Rgb,
    pub text: Rgb,
    pub text_muted: Rgb,
    pub border: Rgb,
    pub border_strong: Rgb,
    pub link: Rgb,
    pub accent: Rgb,
    pub accent_hover: Rgb,
    pub accent_active: Rgb,
    pub on_accent: Rgb,
    pub accent_edge: Rgb,
    pub accent_subtle: Rgb,
    pub focus: Rgb,
    pub brand: Rgb,
    pub band: Rgb,
    pub band_shade: Rgb,
    pub band_deep: Rgb,
    pub on_band: Rgb,
    pub band_light: Rgb,
    pub danger: Rgb,
    pub on_danger: Rgb,
    pub danger_subtle: Rgb,
    pub success: Rgb,
    pub success_subtle: Rgb,
    pub warning: Rgb,
    pub warning_subtle: Rgb,
    pub info: Rgb,
    pub info_subtle: Rgb,
}

/// The colours of one environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brand {
    /// Dark text on light.
    pub light: Palette,
    /// Light text on dark.
    pub dark: Palette,
}

impl Brand {
    /// Derives everything from `accent`; `accent_dark` replaces what would be derived for the dark scheme.
    pub fn new(accent: Rgb, accent_dark: Option<Rgb>) -> Self {
        Self { light: light(accent), dark: dark(accent, accent_dark) }
    }

    /// The brand of pages that belong to no environment.
    pub fn neutral() -> Self {
        Self::new(Rgb(0x3b, 0x4a, 0x5f), None)
    }

    /// The style sheet, ready to be served.
    pub fn asset(&self) -> Asset {
        Asset::single("brand.css", self.css().into_bytes())
    }

    /// The tokens as CSS. Both schemes are written out instead of `light-dark()`, which browsers before 2024 lack and
    /// which, inside a custom property, leaves no way to fall back.
    pub fn css(&self) -> String {
        let (light, dark) = (self.light.declarations(), self.dark.declarations());
        format!(
            "@layer env{{:root{{color-scheme:light dark;{light}}}\
             @media (prefers-color-scheme:dark){{:root:not([data-color-scheme=light]){{{dark}}}}}\
             :root[data-color-scheme=light]{{color-scheme:light}}\
             :root[data-color-scheme=dark]{{color-scheme:dark;{dark}}}}}\n"
        )
    }
}

impl Palette {
    /// Name and colour of every token.
    pub fn tokens(&self) -> [(&'static str, Rgb); 30] {
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

    fn declarations(&self) -> String {
        self.tokens().iter().map(|(name, colour)| format!("--color-{name}:{};", colour.hex())).collect()
    }
}

fn light(accent: Rgb) -> Palette {
    let own = accent.oklch();
    let grey = |l: f64, chroma: f64| grey(own, l, chroma);
    let (bg, surface, surface_raised) = (grey(0.978, 0.006), WHITE, WHITE);
    let accent_subtle = shade(own, 0.955, (own.chroma * 0.3).min(0.035));
    let (danger_subtle, success_subtle) = (fixed(0.965, 0.018, 25.0), fixed(0.965, 0.03, 155.0));
    let (warning_subtle, info_subtle) = (fixed(0.97, 0.035, 85.0), fixed(0.965, 0.018, 250.0));
    let on = [bg, surface, surface_raised, accent_subtle];
    let (fill, on_fill) = fill(accent);
    let danger = reach(fixed(0.52, 0.19, 27.0), &[bg, surface, danger_subtle], TEXT, Towards::Dark);
    Palette {
        bg,
        surface,
        surface_raised,
        text: grey(0.235, 0.018),
        text_muted: reach(grey(0.475, 0.02), &[&on[..], &[danger_subtle]].concat(), TEXT, Towards::Dark),
        border: grey(0.905, 0.009),
        border_strong: reach(grey(0.63, 0.018), &[bg, surface], EDGE, Towards::Dark),
        link: reach(accent, &on, TEXT, Towards::Dark),
        accent: fill,
        accent_hover: away(fill, on_fill, 0.05),
        accent_active: away(fill, on_fill, 0.1),
        on_accent: on_fill,
        accent_edge: reach(fill, &[bg, surface], EDGE, Towards::Dark),
        accent_subtle,
        focus: reach(accent, &on, EDGE, Towards::Dark),
        brand: accent,
        band: fill,
        band_shade: away(fill, on_fill, 0.035),
        band_deep: away(fill, on_fill, 0.15),
        on_band: on_fill,
        band_light: bg,
        danger,
        on_danger: WHITE,
        danger_subtle,
        success: reach(fixed(0.48, 0.12, 155.0), &[bg, surface, success_subtle], TEXT, Towards::Dark),
        success_subtle,
        warning: reach(fixed(0.5, 0.11, 70.0), &[bg, surface, warning_subtle], TEXT, Towards::Dark),
        warning_subtle,
        info: reach(fixed(0.48, 0.13, 250.0), &[bg, surface, info_subtle], TEXT, Towards::Dark),
        info_subtle,
    }
}

fn dark(accent: Rgb, chosen: Option<Rgb>) -> Palette {
    let own = accent.oklch();
    let grey = |l: f64, chroma: f64| grey(own, l, chroma);
    let (bg, surface, surface_raised) = (grey(0.178, 0.01), grey(0.218, 0.012), grey(0.255, 0.014));
    let accent_subtle = shade(own, 0.3, (own.chroma * 0.4).min(0.05));
    let (danger_subtle, success_subtle) = (fixed(0.285, 0.06, 25.0), fixed(0.285, 0.04, 155.0));
    let (warning_subtle, info_subtle) = (fixed(0.29, 0.045, 75.0), fixed(0.285, 0.045, 250.0));
    let on = [bg, surface, surface_raised, accent_subtle];
    let link = reach(chosen.unwrap_or_else(|| shade(own, own.l.max(0.7), own.chroma)), &on, TEXT, Towards::Light);
    let on_accent = best_on(link);
    // Large fills stay calm at night: the hue of the brand, but never as bright as by day.
    let band = reach(shade(own, own.l.min(0.33), own.chroma.min(0.085)), &[WHITE], 7.0, Towards::Dark);
    let danger = reach(fixed(0.72, 0.15, 25.0), &[bg, surface, surface_raised, danger_subtle], TEXT, Towards::Light);
    Palette {
        bg,
        surface,
        surface_raised,
        text: grey(0.945, 0.008),
        text_muted: reach(grey(0.74, 0.015), &[&on[..], &[danger_subtle]].concat(), TEXT, Towards::Light),
        border: grey(0.325, 0.015),
        border_strong: reach(grey(0.56, 0.018), &[bg, surface, surface_raised], EDGE, Towards::Light),
        link,
        accent: link,
        accent_hover: away(link, on_accent, 0.04),
        accent_active: away(link, on_accent, 0.08),
        on_accent,
        accent_edge: link,
        accent_subtle,
        focus: link,
        brand: accent,
        band,
        band_shade: away(band, WHITE, 0.025),
        band_deep: away(band, WHITE, 0.11),
        on_band: WHITE,
        band_light: link,
        danger,
        on_danger: best_on(danger),
        danger_subtle,
        success: reach(fixed(0.78, 0.13, 155.0), &[bg, surface, surface_raised, success_subtle], TEXT, Towards::Light),
        success_subtle,
        warning: reach(fixed(0.82, 0.12, 80.0), &[bg, surface, surface_raised, warning_subtle], TEXT, Towards::Light),
        warning_subtle,
        info: reach(fixed(0.78, 0.1, 250.0), &[bg, surface, surface_raised, info_subtle], TEXT, Towards::Light),
        info_subtle,
    }
}

#[derive(Clone, Copy)]
enum Towards {
    Dark,
    Light,
}

/// A fill that text can stand on, and that text. White text is preferred where a small step darker makes room for it: a
/// middling blue with white text looks like the brand, with black text like a mistake. A light accent is kept as it is,
/// with dark text; where it has to be told from the page, it is given an edge.
fn fill(accent: Rgb) -> (Rgb, Rgb) {
    if contrast(accent, WHITE) >= EDGE {
        (reach(accent, &[WHITE], TEXT, Towards::Dark), WHITE)
    } else {
        (reach(accent, &[INK], TEXT, Towards::Light), INK)
    }
}

fn best_on(fill: Rgb) -> Rgb {
    if contrast(fill, WHITE) >= contrast(fill, INK) { WHITE } else { INK }
}

/// `fill` moved away from the text on it, so that the text only gets clearer.
fn away(fill: Rgb, text: Rgb, by: f64) -> Rgb {
    let own = fill.oklch();
    let l = if text == WHITE { own.l - by } else { own.l + by };
    let moved = shade(own, l, own.chroma);
    if contrast(moved, text) >= contrast(fill, text) { moved } else { fill }
}

/// The nearest shade of `colour` that has `ratio` against all of `behind`.
fn reach(colour: Rgb, behind: &[Rgb], ratio: f64, towards: Towards) -> Rgb {
    let enough = |candidate: Rgb| behind.iter().all(|&other| contrast(candidate, other) >= ratio);
    if enough(colour) {
        return colour;
    }
    let own = colour.oklch();
    let step = |n: i32| match towards {
        Towards::Dark => own.l - f64::from(n) * 0.005,
        Towards::Light => own.l + f64::from(n) * 0.005,
    };
    let end = match towards {
        Towards::Dark => Rgb(0, 0, 0),
        Towards::Light => WHITE,
    };
    (1..=200)
        .map(step)
        .take_while(|l| (0.0..=1.0).contains(l))
        .map(|l| shade(own, l, own.chroma))
        .find(|&c| enough(c))
        .unwrap_or(end)
}

/// A grey with a trace of the brand's hue; none where the brand has none.
fn grey(own: Oklch<f64>, l: f64, chroma: f64) -> Rgb {
    shade(own, l, if own.chroma < 0.02 { chroma * 0.3 } else { chroma })
}

fn fixed(l: f64, chroma: f64, hue: f64) -> Rgb {
    shade(Oklch::new(l, chroma, hue), l, chroma)
}

/// The hue of `own` with another lightness, and as much of `chroma` as the screen can show there.
fn shade(own: Oklch<f64>, l: f64, chroma: f64) -> Rgb {
    let l = l.clamp(0.0, 1.0);
    let at = |chroma: f64| Srgb::from_color(Oklch::new(l, chroma, own.hue));
    let (mut low, mut high) = (0.0, chroma);
    let mut best = at(chroma);
    if !best.is_within_bounds() {
        for _ in 0..12 {
            let middle = f64::midpoint(low, high);
            if at(middle).is_within_bounds() { low = middle } else { high = middle }
        }
        best = at(low);
    }
    let (r, g, b) = best.into_format::<u8>().into_components();
    Rgb(r, g, b)
}

#[cfg(test)]
mod tests;
