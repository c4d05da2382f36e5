//! Colours and their contrast: what WCAG 2.2 measures (relative luminance, contrast ratio), and the nearest colour of the
//! same hue that can be read (lightness moved in OKLCH, where equal steps look equal). Pure functions; the theme derives its
//! tokens with them, and `check` says with the same numbers whether an accent will be readable.

use std::fmt;

use palette::{FromColor as _, Oklch, Srgb};

use super::values::Scalar;

/// An opaque sRGB colour, written `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

/// The surface of the base theme in light: what text in the accent colour lies on.
pub const LIGHT_SURFACE: Colour = Colour::rgb(0xff, 0xff, 0xff);
/// The surface of the base theme in dark.
pub const DARK_SURFACE: Colour = Colour::rgb(0x16, 0x19, 0x1d);
/// What text needs (WCAG 1.4.3).
pub const TEXT_RATIO: f64 = 4.5;

impl Colour {
    /// A colour of its three parts.
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Relative luminance (WCAG 2.2), 0 for black to 1 for white.
    pub fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// The contrast ratio between two colours, 1 to 21, the same either way round.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Lightness, chroma and hue (degrees) in OKLCH.
    pub fn oklch(self) -> (f64, f64, f64) {
        let srgb: Srgb<f64> = Srgb::new(self.red, self.green, self.blue).into_format();
        let lch = Oklch::from_color(srgb);
        (lch.l, lch.chroma, lch.hue.into_positive_degrees())
    }

    /// The colour of this lightness, chroma and hue; the chroma gives way where sRGB has no such colour.
    pub fn from_oklch(lightness: f64, chroma: f64, hue: f64) -> Self {
        let inside = |c: f64| -> Option<Self> {
            let srgb: Srgb<f64> = Srgb::from_color(Oklch::new(lightness, c, hue));
            let fits = [srgb.red, srgb.green, srgb.blue].iter().all(|part| (-0.0005..=1.0005).contains(part));
            let exact: Srgb<u8> = srgb.into_format();
            fits.then(|| Self::rgb(exact.red, exact.green, exact.blue))
        };
        let steps = (0..=40_u32).map(|step| chroma * f64::from(40 - step) / 40.0);
        let grey = if lightness > 0.5 { LIGHT_SURFACE } else { Self::rgb(0, 0, 0) };
        steps.into_iter().find_map(inside).unwrap_or(grey)
    }
}

/// The colour nearest to `accent`, of the same hue, whose contrast with `surface` is at least `ratio`: `accent` itself where
/// it already is. Where no lightness of the hue reaches the ratio, black or white, whichever is further from the surface.
pub fn readable_on(accent: Colour, surface: Colour, ratio: f64) -> Colour {
    if accent.contrast(surface) >= ratio {
        return accent;
    }
    let (lightness, chroma, hue) = accent.oklch();
    let candidate = |step: u32, away: f64| {
        Colour::from_oklch((lightness + away * f64::from(step) / 200.0).clamp(0.0, 1.0), chroma, hue)
    };
    let found = (1..=200).find_map(|step| {
        [candidate(step, -1.0), candidate(step, 1.0)].into_iter().find(|colour| colour.contrast(surface) >= ratio)
    });
    found.unwrap_or_else(|| text_on(surface))
}

/// Black or white, whichever can be read better on `background`.
pub fn text_on(background: Colour) -> Colour {
    let (black, white) = (Colour::rgb(0, 0, 0), LIGHT_SURFACE);
    if background.contrast(white) >= background.contrast(black) { white } else { black }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl Scalar for Colour {
    const FORM: &'static str = "colour";
    const EXPECTED: &'static str = "a colour such as \"#0b7a5b\"";

    fn read(text: &str) -> Result<Self, String> {
        let wrong = || "is not a colour such as \"#0b7a5b\"".to_owned();
        let digits =
            text.strip_prefix('#').filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit())).ok_or_else(wrong)?;
        let number = u32::from_str_radix(digits, 16).map_err(|_| wrong())?.to_be_bytes();
        match (digits.len(), number) {
            (6, [_, red, green, blue]) => Ok(Self { red, green, blue }),
            (3, [_, _, red, rest]) => Ok(Self { red: red * 17, green: (rest >> 4) * 17, blue: (rest & 15) * 17 }),
            _ => Err(wrong()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_those_of_wcag() {
        let accent = Colour::rgb(0x0b, 0x7a, 0x5b);
        assert!((accent.contrast(DARK_SURFACE) - 3.3).abs() < 0.05, "{}", accent.contrast(DARK_SURFACE));
        assert!((LIGHT_SURFACE.contrast(Colour::rgb(0, 0, 0)) - 21.0).abs() < 1e-9);
    }

    #[test]
    fn colours_are_read_strictly() {
        assert_eq!(Colour::read("#0B7a5b"), Ok(Colour::rgb(0x0b, 0x7a, 0x5b)));
        assert_eq!(Colour::read("#fa0"), Ok(Colour::rgb(0xff, 0xaa, 0x00)));
        for bad in ["", "#", "0b7a5b", "#0b7a5", "#0b7a5b00", "#ggg", "red", "#é1"] {
            assert!(Colour::read(bad).is_err(), "{bad}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_made_readable_is_readable(red: u8, green: u8, blue: u8) {
            let accent = Colour { red, green, blue };
            for surface in [LIGHT_SURFACE, DARK_SURFACE] {
                proptest::prop_assert!(readable_on(accent, surface, TEXT_RATIO).contrast(surface) >= TEXT_RATIO);
            }
        }
    }
}
