//! Instants as people read them: absolute text in their time zone and language, beside the exact form that `<time>`
//! wants. The server says the date; script may add "2 hours ago", but the absolute text stays.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::kit::instant::Instant;

/// A moment to print as `<time datetime="{{ iso }}">{{ text }}</time>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct When {
    /// RFC 3339 in UTC, to the second.
    pub iso: String,
    /// For people: "23 November 2026, 14:02", "23. November 2026, 14:02 Uhr".
    pub text: String,
    /// The same with the zone's abbreviation, for mails and exports, which are read elsewhere.
    pub zoned: String,
}

const EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DE: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

impl When {
    /// `instant` in the time zone `zone` for readers of `lang`; languages without a form of their own read English.
    pub fn new(instant: Instant, zone: &TimeZone, lang: &str) -> Self {
        let timestamp = Timestamp::from_microsecond(instant.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
        let at = timestamp.to_zoned_datetime(zone.clone());
        let german = lang == "de" || lang.starts_with("de-");
        let months = if german { &DE } else { &EN };
        let month = usize::try_from(at.month() - 1).ok().and_then(|index| months.get(index)).copied().unwrap_or("");
        let (day, year, hour, minute) = (at.day(), at.year(), at.hour(), at.minute());
        let text = if german {
            format!("{day}. {month} {year}, {hour:02}:{minute:02} Uhr")
        } else {
            format!("{day} {month} {year}, {hour:02}:{minute:02}")
        };
        let abbreviation = at.time_zone().to_offset_info(timestamp).abbreviation().to_owned();
        let zoned = format!("{text} ({abbreviation})");
        Self { iso: at.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(), text, zoned }
    }

    /// A day alone: "23 November 2026", "23. November 2026".
    pub fn day(day: jiff::civil::Date, lang: &str) -> String {
        let german = lang == "de" || lang.starts_with("de-");
        let months = if german { &DE } else { &EN };
        let month = usize::try_from(day.month() - 1).ok().and_then(|index| months.get(index)).copied().unwrap_or("");
        let dot = if german { "." } else { "" };
        format!("{}{dot} {month} {}", day.day(), day.year())
    }

    /// For samples: `seconds` after the epoch, in UTC and English.
    pub fn sample(seconds: i64) -> Self {
        Self::new(Instant::from_micros(seconds.saturating_mul(1_000_000)), &TimeZone::UTC, "en")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_told_in_zone_and_language() {
        let instant = Instant::from_micros(1_795_438_920_000_000);
        let berlin = TimeZone::get("Europe/Berlin").expect("the bundled zones have Berlin");
        let english = When::new(instant, &berlin, "en");
        assert_eq!(english.iso, "2026-11-23T13:02:00Z");
        assert_eq!(english.text, "23 November 2026, 14:02");
        assert_eq!(english.zoned, "23 November 2026, 14:02 (CET)");
        assert_eq!(When::new(instant, &berlin, "de-AT").text, "23. November 2026, 14:02 Uhr");
    }

    #[test]
    fn absurd_instants_do_not_panic() {
        for micros in [i64::MIN, i64::MAX, 0, -1] {
            When::new(Instant::from_micros(micros), &TimeZone::UTC, "de");
        }
    }
}
