//! Colours and their contrast: what WCAG 2.2 measures (relative luminance, contrast ratio), and lightness, chroma and hue in
//! OKLCH, where equal steps look equal. Pure functions; the theme derives its tokens with them, and `check` says with the
//! same numbers what cannot be read.

use std::fmt;

use palette::convert::FromColorUnclamped as _;
use palette::{Oklch, Srgb};

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

impl Colour {
    /// The lightest colour.
    pub const WHITE: Self = Self::rgb(0xff, 0xff, 0xff);
    /// The darkest colour.
    pub const BLACK: Self = Self::rgb(0, 0, 0);

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
        let lch: Oklch<f64> = Oklch::from_color_unclamped(srgb);
        (lch.l, lch.chroma, lch.hue.into_positive_degrees())
    }

    /// The colour of this lightness and hue, with as much of `chroma` as the screen can show there.
    pub fn from_oklch(lightness: f64, chroma: f64, hue: f64) -> Self {
        let lightness = lightness.clamp(0.0, 1.0);
        // Not clamped: cutting off what is too much of one part would turn the hue.
        let at = |chroma: f64| -> Srgb<f64> { Srgb::from_color_unclamped(Oklch::new(lightness, chroma, hue)) };
        // What is less than half a step of eight bits beyond is rounding.
        let is_shown = |colour: Srgb<f64>| {
            [colour.red, colour.green, colour.blue].iter().all(|part| (-0.0005..=1.0005).contains(part))
        };
        let mut best = at(chroma);
        if !is_shown(best) {
            let (mut low, mut high) = (0.0, chroma);
            for _ in 0..12 {
                let middle = f64::midpoint(low, high);
                if is_shown(at(middle)) { low = middle } else { high = middle }
            }
            best = at(low);
        }
        let exact: Srgb<u8> = best.into_format();
        Self::rgb(exact.red, exact.green, exact.blue)
    }
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
        let (accent, night) = (Colour::rgb(0x0b, 0x7a, 0x5b), Colour::rgb(0x16, 0x19, 0x1d));
        assert!((accent.contrast(night) - 3.3).abs() < 0.05, "{}", accent.contrast(night));
        assert!((Colour::WHITE.contrast(Colour::BLACK) - 21.0).abs() < 1e-9);
    }

    #[test]
    fn colours_are_read_strictly() {
        assert_eq!(Colour::read("#0B7a5b"), Ok(Colour::rgb(0x0b, 0x7a, 0x5b)));
        assert_eq!(Colour::read("#fa0"), Ok(Colour::rgb(0xff, 0xaa, 0x00)));
        for bad in ["", "#", "0b7a5b", "#0b7a5", "#0b7a5b00", "#ggg", "red", "#é1"] {
            assert!(Colour::read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn chroma_gives_way_and_the_hue_stays() {
        let (_, _, hue) = Colour::rgb(0xe8, 0x59, 0x0c).oklch();
        let (lightness, chroma, shown) = Colour::from_oklch(0.4, 0.4, hue).oklch();
        assert!((lightness - 0.4).abs() < 0.01 && chroma < 0.2 && (shown - hue).abs() < 2.0, "{shown} for {hue}");
    }

    proptest::proptest! {
        #[test]
        fn oklch_leads_there_and_back(red: u8, green: u8, blue: u8) {
            let colour = Colour { red, green, blue };
            let (lightness, chroma, hue) = colour.oklch();
            proptest::prop_assert_eq!(Colour::from_oklch(lightness, chroma, hue), colour);
        }
    }
}
