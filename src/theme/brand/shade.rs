//! How a colour is moved until it can be read: its lightness, in small steps, with the hue kept. Where no shade of the hue is
//! enough it becomes black or white, so whoever asks for a contrast that one of them has, gets it.

use crate::config::colour::Colour;

/// Dark text on a fill.
pub(super) const INK: Colour = Colour::rgb(0x0b, 0x0d, 0x10);
/// With this contrast to white, a small step darker makes room for white text.
const NEARLY: f64 = 3.0;
/// What a mouse over a destructive button leaves of its fill, in hundredths (`base.css` lays black over it).
const PRESSED: u16 = 88;

/// Where a colour is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Towards {
    /// To black.
    Dark,
    /// To white.
    Light,
}

impl Towards {
    /// The side of `other` on which `colour` is.
    pub(super) fn side(colour: Colour, other: Colour) -> Self {
        if colour.luminance() > other.luminance() { Self::Light } else { Self::Dark }
    }

    /// The way back.
    pub(super) const fn back(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Dark,
        }
    }

    /// Where it ends.
    pub(super) const fn end(self) -> Colour {
        match self {
            Self::Dark => Colour::BLACK,
            Self::Light => Colour::WHITE,
        }
    }
}

/// Whether light text is read better on this than dark text.
pub(super) fn is_dark(ground: Colour) -> bool {
    ground.contrast(Colour::WHITE) >= ground.contrast(Colour::BLACK)
}

/// The nearest shade of `colour` that is enough; the end of the way where none is.
pub(super) fn moved(colour: Colour, towards: Towards, is_enough: impl Fn(Colour) -> bool) -> Colour {
    if is_enough(colour) {
        return colour;
    }
    let (own, chroma, hue) = colour.oklch();
    let step = |n: i32| match towards {
        Towards::Dark => own - f64::from(n) * 0.005,
        Towards::Light => own + f64::from(n) * 0.005,
    };
    (1..=200)
        .map(step)
        .take_while(|lightness| (0.0..=1.0).contains(lightness))
        .map(|lightness| Colour::from_oklch(lightness, chroma, hue))
        .find(|&shade| is_enough(shade))
        .unwrap_or_else(|| towards.end())
}

/// The nearest shade of `colour` that has `ratio` against all of `behind`.
pub(super) fn reach(colour: Colour, behind: &[Colour], ratio: f64, towards: Towards) -> Colour {
    moved(colour, towards, |shade| is_clear(shade, behind, ratio))
}

/// Whether `colour` has `ratio` against all of `behind`.
pub(super) fn is_clear(colour: Colour, behind: &[Colour], ratio: f64) -> bool {
    behind.iter().all(|&other| colour.contrast(other) >= ratio)
}

/// A fill that text can stand on, and that text. White text is preferred where a small step darker makes room for it: a
/// middling blue with white text looks like the brand, with black text like a mistake. A light accent is kept as it is,
/// with dark text; where it has to be told from the page, it is given an edge.
pub(super) fn fill(accent: Colour, ratio: f64) -> (Colour, Colour) {
    if accent.contrast(Colour::WHITE) >= NEARLY {
        (reach(accent, &[Colour::WHITE], ratio, Towards::Dark), Colour::WHITE)
    } else {
        (reach(accent, &[INK], ratio, Towards::Light), INK)
    }
}

/// The text that is clearest on `fill`. Black stands in where ink would be a little too light.
pub(super) fn clearest(fill: Colour, ratio: f64) -> Colour {
    let best = |dark: Colour| if fill.contrast(Colour::WHITE) >= fill.contrast(dark) { Colour::WHITE } else { dark };
    let text = best(INK);
    if fill.contrast(text) >= ratio { text } else { best(Colour::BLACK) }
}

/// The text that was asked for on `behind`, moved to the side on which `usual` can be read; `usual` where none was.
pub(super) fn written(asked: Option<Colour>, usual: Colour, behind: &[Colour], ratio: f64) -> Colour {
    let is_light = behind.iter().all(|&other| Towards::side(usual, other) == Towards::Light);
    let towards = if is_light { Towards::Light } else { Towards::Dark };
    asked.map_or(usual, |text| reach(text, behind, ratio, towards))
}

/// `fill` moved away from the text on it, so that the text only gets clearer.
pub(super) fn away(fill: Colour, text: Colour, by: f64, ratio: f64) -> Colour {
    let (lightness, chroma, hue) = fill.oklch();
    let deeper = Colour::from_oklch(lightness - by, chroma, hue);
    let moved = match Towards::side(fill, text) {
        Towards::Dark => deeper,
        Towards::Light => {
            let lighter = Colour::from_oklch(lightness + by, chroma, hue);
            // A yellow would turn white: it gets deeper instead, where its text leaves room.
            let (_, left, _) = lighter.oklch();
            if chroma > 0.02 && left < chroma * 0.6 && deeper.contrast(text) >= ratio {
                return deeper;
            }
            lighter
        }
    };
    if moved.contrast(text) >= fill.contrast(text) { moved } else { fill }
}

/// A destructive button under the pointer.
pub(super) fn pressed(fill: Colour) -> Colour {
    let dim = |part: u8| u8::try_from(u16::from(part) * PRESSED / 100).unwrap_or(part);
    Colour::rgb(dim(fill.red), dim(fill.green), dim(fill.blue))
}
