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
    pub accent_subtle: Rgb,
    pub focus: Rgb,
    pub brand: Rgb,
    pub band: Rgb,
    pub band_shade: Rgb,
    pub band_deep: Rgb,
    pub on_band: Rgb,
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
    pub fn tokens(&self) -> [(&'static str, Rgb); 28] {
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
            ("accent-subtle", self.accent_subtle),
            ("focus", self.focus),
            ("brand", self.brand),
            ("band", self.band),
            ("band-shade", self.band_shade),
            ("band-deep", self.band_deep),
            ("on-band", self.on_band),
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
    let (band, on_band) = fill(accent, &[]);
    let (fill, on_accent) = fill(accent, &[bg, surface]);
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
        accent_hover: away(fill, on_accent, 0.05),
        accent_active: away(fill, on_accent, 0.1),
        on_accent,
        accent_subtle,
        focus: reach(accent, &on, EDGE, Towards::Dark),
        brand: accent,
        band,
        band_shade: away(band, on_band, 0.035),
        band_deep: away(band, on_band, 0.075),
        on_band,
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
        accent_subtle,
        focus: link,
        brand: accent,
        band,
        band_shade: away(band, WHITE, 0.025),
        band_deep: away(band, WHITE, 0.05),
        on_band: WHITE,
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

/// A fill that text can stand on and that can be told from `behind`, and that text. White text is preferred where a small
/// step darker makes room for it: a middling blue with white text looks like the brand, with black text like a mistake.
fn fill(accent: Rgb, behind: &[Rgb]) -> (Rgb, Rgb) {
    let seen = reach(accent, behind, EDGE, Towards::Dark);
    if contrast(seen, WHITE) >= EDGE {
        (reach(seen, &[WHITE], TEXT, Towards::Dark), WHITE)
    } else {
        (reach(seen, &[INK], TEXT, Towards::Light), INK)
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
mod tests {
    use super::*;

    /// Every pair of text and what it stands on, and of edges and what they must be told from, that the styles use.
    fn failures(p: &Palette) -> Vec<String> {
        let grounds = [p.bg, p.surface, p.surface_raised];
        let mut pairs = vec![
            ("on accent", p.on_accent, p.accent, TEXT),
            ("on hover", p.on_accent, p.accent_hover, TEXT),
            ("on active", p.on_accent, p.accent_active, TEXT),
            ("on band", p.on_band, p.band, TEXT),
            ("on band shade", p.on_band, p.band_shade, TEXT),
            ("on band deep", p.on_band, p.band_deep, TEXT),
            ("on danger", p.on_danger, p.danger, TEXT),
            ("text on tint", p.text, p.accent_subtle, TEXT),
            ("muted on tint", p.text_muted, p.accent_subtle, TEXT),
            ("link on tint", p.link, p.accent_subtle, TEXT),
            ("focus on tint", p.focus, p.accent_subtle, EDGE),
        ];
        for (tint, own) in [
            (p.danger_subtle, p.danger),
            (p.success_subtle, p.success),
            (p.warning_subtle, p.warning),
            (p.info_subtle, p.info),
        ] {
            pairs.push(("status", own, tint, TEXT));
            pairs.push(("text on status", p.text, tint, TEXT));
        }
        for ground in grounds {
            pairs.extend([
                ("text", p.text, ground, TEXT),
                ("muted", p.text_muted, ground, TEXT),
                ("link", p.link, ground, TEXT),
                ("danger", p.danger, ground, TEXT),
                ("success", p.success, ground, TEXT),
                ("warning", p.warning, ground, TEXT),
                ("info", p.info, ground, TEXT),
                ("control", p.border_strong, ground, EDGE),
                ("focus", p.focus, ground, EDGE),
                ("accent edge", p.accent, ground, EDGE),
            ]);
        }
        pairs
            .into_iter()
            .filter(|(_, a, b, least)| contrast(*a, *b) < *least)
            .map(|(what, a, b, least)| {
                format!("{what}: {} on {} has {:.2}, needs {least}", a.hex(), b.hex(), contrast(a, b))
            })
            .collect()
    }

    fn check(accent: Rgb, accent_dark: Option<Rgb>) {
        let brand = Brand::new(accent, accent_dark);
        for palette in [brand.light, brand.dark] {
            let failures = failures(&palette);
            assert!(failures.is_empty(), "{}: {failures:#?}", accent.hex());
        }
    }

    #[test]
    fn known_contrasts() {
        let accent = Rgb::parse("#0b7a5b").expect("a colour");
        let surface = Rgb::parse("#16191d").expect("a colour");
        assert!((contrast(accent, surface) - 3.3).abs() < 0.05, "as in the diagnostics of config check");
        assert!((contrast(Rgb(0, 0, 0), WHITE) - 21.0).abs() < 0.001);
        assert_eq!(Rgb::parse("#0a7"), Some(Rgb(0, 0xaa, 0x77)));
        for bad in ["", "#", "0a7", "#0a", "#0a7x", "#0a7b5", "#ééé", "#0a7b5b0"] {
            assert_eq!(Rgb::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn every_corner_of_the_cube_is_readable() {
        let steps = [0_u8, 1, 40, 80, 119, 128, 160, 200, 254, 255];
        for r in steps {
            for g in steps {
                for b in steps {
                    check(Rgb(r, g, b), None);
                }
            }
        }
    }

    #[test]
    fn a_good_accent_is_kept() {
        let accent = Rgb(0x0b, 0x7a, 0x5b);
        let light = Brand::new(accent, None).light;
        assert_eq!((light.brand, light.band, light.accent, light.link), (accent, accent, accent, accent));
        assert_eq!(light.on_accent, WHITE);
    }

    #[test]
    fn the_sheet_holds_every_token_in_both_schemes() {
        let css = Brand::neutral().css();
        for (name, colour) in Brand::neutral().dark.tokens() {
            assert_eq!(css.matches(&format!("--color-{name}:{};", colour.hex())).count() >= 2, true, "{name}");
        }
        assert!(css.len() < 4096 && !css.contains("url("));
    }

    proptest::proptest! {
        #[test]
        fn any_accent_is_readable(r in 0_u8.., g in 0_u8.., b in 0_u8.., dark in proptest::option::of((0_u8.., 0_u8.., 0_u8..))) {
            check(Rgb(r, g, b), dark.map(|(r, g, b)| Rgb(r, g, b)));
        }
    }
}
