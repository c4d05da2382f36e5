//! From an accent and the colours of a theme to one palette. First the backgrounds, then what must be read on them: a colour
//! that the theme sets takes the place of what would be derived before anything that depends on it is.
//!
//! Whether the page is light or dark is told by its background, not by the scheme: a theme may be dark in both. Every
//! background is kept so far from the middle that black, on a light page, or white, on a dark one, can be read on it; that
//! is why everything else can always be moved far enough.

use std::collections::BTreeMap;

use super::look::{DAY, Fixed, Look, NIGHT, Tinted};
use super::pairs::Needs;
use super::shade::{Towards, away, clearest, fill, is_clear, is_dark, moved, pressed, reach, written};
use super::{Palette, Tokens};
use crate::config::colour::Colour;
use crate::theme::view::ColorScheme;

/// What was asked for in one scheme.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    /// The accent.
    pub(super) accent: Colour,
    /// The accent on dark pages.
    pub(super) accent_dark: Option<Colour>,
    pub(super) tokens: &'a BTreeMap<String, Colour>,
    pub(super) scheme: ColorScheme,
}

impl<'a> Asked<'a> {
    /// What was asked for in `scheme`.
    pub(super) fn new(accent: Colour, accent_dark: Option<Colour>, tokens: &'a Tokens, scheme: ColorScheme) -> Self {
        let tokens = match scheme {
            ColorScheme::Light => &tokens.light,
            ColorScheme::Dark => &tokens.dark,
        };
        Self { accent, accent_dark, tokens, scheme }
    }

    /// The colour that the theme sets for a token.
    pub(super) fn token(&self, name: &str) -> Option<Colour> {
        self.tokens.get(name).copied()
    }

    /// Whether the page is dark.
    pub(super) fn is_dark(&self) -> bool {
        let page = self.token("bg").or_else(|| self.token("surface"));
        page.map_or(self.scheme == ColorScheme::Dark, is_dark)
    }

    fn look(&self) -> &'static Look {
        if self.is_dark() { &NIGHT } else { &DAY }
    }

    /// A grey with a trace of the brand's hue; none where the brand has none.
    fn grey(&self, (lightness, chroma): Tinted) -> Colour {
        let (_, own, hue) = self.accent.oklch();
        Colour::from_oklch(lightness, if own < 0.02 { chroma * 0.3 } else { chroma }, hue)
    }
}

/// What text stands on.
struct Grounds {
    bg: Colour,
    surface: Colour,
    raised: Colour,
    accent_subtle: Colour,
    danger_subtle: Colour,
    success_subtle: Colour,
    warning_subtle: Colour,
    info_subtle: Colour,
    /// How much lighter than usual the theme has made the surface.
    shift: f64,
}

impl Grounds {
    fn new(asked: &Asked<'_>, needs: Needs) -> Self {
        let look = asked.look();
        let ground = |colour: Colour| reach(colour, &[look.towards.end()], needs.text, look.towards.back());
        let lighter = |colour: Colour, by: f64| {
            let (lightness, chroma, hue) = colour.oklch();
            Colour::from_oklch(lightness + by, chroma, hue)
        };
        let own_bg = asked.token("bg");
        let bg = ground(own_bg.unwrap_or_else(|| asked.grey(look.bg)));
        let own_surface =
            asked.token("surface").or_else(|| own_bg.and(look.rise).map(|(surface, _)| lighter(bg, surface)));
        let surface = ground(own_surface.unwrap_or_else(|| asked.grey(look.surface)));
        let own_raised = asked
            .token("surface-raised")
            .or_else(|| own_surface.and(look.rise).map(|(_, raised)| lighter(surface, raised)));
        let raised = ground(own_raised.unwrap_or_else(|| asked.grey(look.raised)));
        let (usual, ..) = look.surface;
        let shift = own_surface.map_or(0.0, |_| surface.oklch().0 - usual);
        let tint = |name: &str, (lightness, chroma, hue): Fixed| {
            if !needs.tints {
                return surface;
            }
            ground(asked.token(name).unwrap_or_else(|| Colour::from_oklch(lightness + shift, chroma, hue)))
        };
        let (_, chroma, hue) = asked.accent.oklch();
        let (lightness, part, most) = look.accent_subtle;
        Self {
            bg,
            surface,
            raised,
            accent_subtle: tint("accent-subtle", (lightness, (chroma * part).min(most), hue)),
            danger_subtle: tint("danger-subtle", look.danger_subtle),
            success_subtle: tint("success-subtle", look.success_subtle),
            warning_subtle: tint("warning-subtle", look.warning_subtle),
            info_subtle: tint("info-subtle", look.info_subtle),
            shift,
        }
    }

    const fn plain(&self) -> [Colour; 3] {
        [self.bg, self.surface, self.raised]
    }

    const fn with(&self, tint: Colour) -> [Colour; 4] {
        [self.bg, self.surface, self.raised, tint]
    }

    const fn all(&self) -> [Colour; 8] {
        [
            self.bg,
            self.surface,
            self.raised,
            self.accent_subtle,
            self.danger_subtle,
            self.success_subtle,
            self.warning_subtle,
            self.info_subtle,
        ]
    }
}

/// A fill, the text on it, and the fill in two other states.
struct Filled {
    fill: Colour,
    on: Colour,
    first: Colour,
    second: Colour,
}

impl Filled {
    /// `names` are the tokens of the text and of the two states.
    fn new(asked: &Asked<'_>, (fill, usual): (Colour, Colour), names: [&str; 3], steps: [f64; 2], ratio: f64) -> Self {
        let ([on, first, second], [near, far]) = (names, steps);
        let on = written(asked.token(on), usual, &[fill], ratio);
        let state = |name: &str, by: f64| match asked.token(name) {
            Some(colour) => reach(colour, &[on], ratio, Towards::side(fill, on)),
            None => away(fill, on, by, ratio),
        };
        Self { fill, on, first: state(first, near), second: state(second, far) }
    }
}

/// The palette of one scheme.
pub(super) fn palette(asked: &Asked<'_>, needs: Needs) -> Palette {
    let (look, grounds) = (asked.look(), Grounds::new(asked, needs));
    let (plain, all) = (grounds.plain(), grounds.all());
    let ink = |name: &str, usual: Colour, behind: &[Colour], ratio: f64| {
        reach(asked.token(name).unwrap_or(usual), behind, ratio, look.towards)
    };
    let fixed = |(lightness, chroma, hue): Fixed| Colour::from_oklch(lightness, chroma, hue);
    let status = |name: &str, usual: Fixed, tint: Colour| ink(name, fixed(usual), &grounds.with(tint), needs.text);

    let (lightness, chroma, hue) = asked.accent.oklch();
    let (shown, button, usual_band) = if asked.is_dark() {
        let chosen = asked.accent_dark.unwrap_or_else(|| Colour::from_oklch(lightness.max(0.7), chroma, hue));
        let shown = reach(chosen, &all, needs.text, look.towards);
        // Large fills stay calm at night: the hue of the brand, but never as bright as by day.
        let calm = Colour::from_oklch(lightness.min(0.33), chroma.min(0.085), hue);
        let band = reach(calm, &[Colour::WHITE], 7.0, Towards::Dark);
        (shown, (shown, clearest(shown, needs.text)), (band, Colour::WHITE))
    } else {
        let filled = fill(asked.accent, needs.text);
        (asked.accent, filled, filled)
    };
    let states = ["on-accent", "accent-hover", "accent-active"];
    let accent = Filled::new(asked, button, states, look.accent_steps, needs.text);
    let band = asked.token("band").map_or(usual_band, |colour| fill(colour, needs.text));
    let band = Filled::new(asked, band, ["on-band", "band-shade", "band-deep"], look.band_steps, needs.text);

    let behind = grounds.with(grounds.danger_subtle);
    let danger = moved(asked.token("danger").unwrap_or_else(|| fixed(look.danger)), look.towards, |shade| {
        is_clear(shade, &behind, needs.text) && is_clear(clearest(shade, needs.text), &[pressed(shade)], needs.text)
    });
    let usual = clearest(danger, needs.text);
    let on_danger = written(asked.token("on-danger"), usual, &[danger, pressed(danger)], needs.text);

    let (line, chroma) = look.border;
    Palette {
        bg: grounds.bg,
        surface: grounds.surface,
        surface_raised: grounds.raised,
        text: ink("text", asked.grey(look.text), &all, needs.text),
        text_muted: ink("text-muted", asked.grey(look.text_muted), &all, needs.text),
        border: ink("border", asked.grey((line + grounds.shift, chroma)), &plain, needs.line),
        border_strong: ink("border-strong", asked.grey(look.border_strong), &plain, needs.edge),
        link: ink("link", shown, &all, needs.text),
        accent: accent.fill,
        accent_hover: accent.first,
        accent_active: accent.second,
        on_accent: accent.on,
        accent_edge: ink("accent-edge", accent.fill, &plain, needs.edge),
        accent_subtle: grounds.accent_subtle,
        focus: ink("focus", shown, &all, needs.edge),
        brand: asked.token("brand").unwrap_or(asked.accent),
        band: band.fill,
        band_shade: band.first,
        band_deep: band.second,
        on_band: band.on,
        band_light: asked.token("band-light").unwrap_or(if asked.is_dark() { shown } else { grounds.bg }),
        danger,
        on_danger,
        danger_subtle: grounds.danger_subtle,
        success: status("success", look.success, grounds.success_subtle),
        success_subtle: grounds.success_subtle,
        warning: status("warning", look.warning, grounds.warning_subtle),
        warning_subtle: grounds.warning_subtle,
        info: status("info", look.info, grounds.info_subtle),
        info_subtle: grounds.info_subtle,
    }
}
