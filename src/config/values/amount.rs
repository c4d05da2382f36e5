//! Amounts with a unit: durations, periods that may be "off", sizes in bytes. One unit each ("90m", not "1h 30m"), so that
//! a value has few spellings and a slip is seen.

use std::borrow::Cow;
use std::time::Duration;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Visitor};

use super::Scalar;

const UNITS: [(&str, u64); 6] =
    [("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000), ("w", 604_800_000)];
const SIZES: [(&str, u64); 7] = [
    ("B", 1),
    ("KiB", 1 << 10),
    ("MiB", 1 << 20),
    ("GiB", 1 << 30),
    ("kB", 1_000),
    ("MB", 1_000_000),
    ("GB", 1_000_000_000),
];

fn amount(text: &str, units: &[(&str, u64)]) -> Option<Result<u64, String>> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = text.split_at_checked(digits)?;
    let factor = units.iter().find(|(name, _)| *name == unit)?.1;
    if number.is_empty() {
        return None;
    }
    Some(number.parse().ok().and_then(|n: u64| n.checked_mul(factor)).ok_or_else(|| "is too large".to_owned()))
}

impl Scalar for Duration {
    const FORM: &'static str = "duration";
    const EXPECTED: &'static str = "a duration such as \"30s\", \"15m\", \"12h\" or \"30d\"";

    fn read(text: &str) -> Result<Self, String> {
        let millis = amount(text, &UNITS).ok_or("needs a whole number and a unit: ms, s, m, h, d or w")??;
        // A hundred years: beyond it, instants overflow long before anybody meant it.
        if millis > 36_525 * 86_400_000 {
            return Err("is longer than a hundred years".to_owned());
        }
        Ok(Self::from_millis(millis))
    }
}

/// A duration as a file would say it, in its largest whole unit.
pub fn duration_text(duration: Duration) -> String {
    let millis = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
    let unit = UNITS.iter().rev().skip(1).find(|(_, factor)| millis >= *factor && millis.is_multiple_of(*factor));
    unit.map_or_else(|| "0s".to_owned(), |(name, factor)| format!("{}{name}", millis / factor))
}

/// A duration, or "off".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Period {
    /// Switched off.
    #[default]
    Off,
    /// Every so long, or for so long.
    Every(Duration),
}

impl Period {
    /// The duration, unless off.
    pub const fn duration(self) -> Option<Duration> {
        match self {
            Self::Off => None,
            Self::Every(duration) => Some(duration),
        }
    }
}

impl Scalar for Period {
    const FORM: &'static str = "period";
    const EXPECTED: &'static str = "\"off\" or a duration such as \"30d\"";

    fn read(text: &str) -> Result<Self, String> {
        if text == "off" {
            return Ok(Self::Off);
        }
        let duration = Duration::read(text).map_err(|why| format!("{why}, or \"off\""))?;
        if duration.is_zero() {
            return Err("is zero; write \"off\"".to_owned());
        }
        Ok(Self::Every(duration))
    }
}

/// A number of bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bytes(pub u64);

impl Bytes {
    /// The number, as large as the machine can address.
    pub fn get(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

impl Scalar for Bytes {
    const FORM: &'static str = "bytes";
    const EXPECTED: &'static str = "a size such as \"16KiB\" or \"5MiB\"";

    fn read(text: &str) -> Result<Self, String> {
        amount(text, &SIZES).ok_or("needs a whole number and a unit: B, KiB, MiB, GiB, kB, MB or GB")?.map(Self)
    }
}

/// How many threads hash passwords: a number, or one per core.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threads {
    /// One per core of the machine.
    Cores,
    /// This many.
    Number(u16),
}

impl Scalar for Threads {
    const FORM: &'static str = "threads";
    const EXPECTED: &'static str = "\"cores\" or a number such as \"4\"";

    fn read(text: &str) -> Result<Self, String> {
        if text == "cores" {
            return Ok(Self::Cores);
        }
        let number = text.parse().ok().filter(|number| (1..=1024).contains(number));
        number.map(Self::Number).ok_or_else(|| "is neither \"cores\" nor a number from 1 to 1024".to_owned())
    }
}

/// A whole number from 1, or "off".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limit(pub Option<u32>);

impl<'de> Deserialize<'de> for Limit {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Either;
        impl Visitor<'_> for Either {
            type Value = Limit;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("\"off\" or a whole number")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Limit, E> {
                if text == "off" { Ok(Limit(None)) } else { Err(E::custom("expected \"off\" or a whole number")) }
            }
            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Limit, E> {
                u32::try_from(number).map(|number| Limit(Some(number))).map_err(E::custom)
            }
            fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Limit, E> {
                u32::try_from(number).map(|number| Limit(Some(number))).map_err(E::custom)
            }
        }
        from.deserialize_any(Either)
    }
}

impl JsonSchema for Limit {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Limit".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [{ "type": "string", "enum": ["off"] }, { "type": "integer", "minimum": 1, "maximum": 1_000_000 }] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_a_number_and_a_unit() {
        assert_eq!(Duration::read("90m"), Ok(Duration::from_secs(5400)));
        assert_eq!(Duration::read("250ms"), Ok(Duration::from_millis(250)));
        for bad in ["", "30", "m", "1.5h", "-1s", "1h30m", " 1h", "1 h", "99999999999999999999d", "36526d", "٣m"] {
            assert!(Duration::read(bad).is_err(), "{bad}");
        }
        assert_eq!(duration_text(Duration::from_secs(5400)), "90m");
        assert_eq!(duration_text(Duration::from_secs(86_400)), "1d");
    }

    #[test]
    fn sizes_and_periods() {
        assert_eq!(Bytes::read("16KiB"), Ok(Bytes(16_384)));
        assert!(Bytes::read("16K").is_err() && Bytes::read("99999999999GiB").is_err());
        assert_eq!(Period::read("off"), Ok(Period::Off));
        assert!(Period::read("0s").is_err());
    }
}
