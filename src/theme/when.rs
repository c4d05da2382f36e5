//! Instants as people read them: absolute text in their time zone and language, beside the exact form that `<time>`
//! wants. The server says the date; script may add "2 hours ago", but the absolute text stays.
//!
//! The forms are those of CLDR for a long date and a short time, in a table of twelve languages rather than by ICU, whose data
//! would make the program a third larger.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::kit::instant::Instant;
use form::Form;

mod form;

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

impl When {
    /// `instant` in the time zone `zone` for readers of `lang`; languages without a form of their own read English.
    pub fn new(instant: Instant, zone: &TimeZone, lang: &str) -> Self {
        let timestamp = Timestamp::from_microsecond(instant.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
        let at = timestamp.to_zoned_datetime(zone.clone());
        let form = Form::of(lang);
        let date = form.day(at.date());
        let (hour, minute) = (at.hour(), at.minute());
        let text = format!("{date}{}{hour:02}:{minute:02}{}", form.before_time, form.after_time);
        let abbreviation = at.time_zone().to_offset_info(timestamp).abbreviation().to_owned();
        let zoned = format!("{text} ({abbreviation})");
        Self { iso: at.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(), text, zoned }
    }

    /// A day alone: "23 November 2026", "23. November 2026", "2026年11月23日".
    pub fn day(day: jiff::civil::Date, lang: &str) -> String {
        Form::of(lang).day(day)
    }

    /// For samples: `seconds` after the epoch, in UTC and English.
    pub fn sample(seconds: i64) -> Self {
        Self::sample_in(seconds, "en")
    }

    /// The same for readers of `lang`.
    pub fn sample_in(seconds: i64, lang: &str) -> Self {
        Self::new(Instant::from_micros(seconds.saturating_mul(1_000_000)), &TimeZone::UTC, lang)
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
        for (lang, text) in [
            ("de-AT", "23. November 2026, 14:02 Uhr"),
            ("fr", "23 novembre 2026 à 14:02"),
            ("es", "23 de noviembre de 2026, 14:02"),
            ("pt-BR", "23 de novembro de 2026 às 14:02"),
            ("it", "23 novembre 2026, 14:02"),
            ("nl", "23 november 2026 om 14:02"),
            ("pl", "23 listopada 2026, 14:02"),
            ("ja", "2026年11月23日 14:02"),
            ("zh", "2026年11月23日 14:02"),
            ("ar", "23 نوفمبر 2026، 14:02"),
            ("he", "23 בנובמבר 2026, 14:02"),
            ("xx", "23 November 2026, 14:02"),
        ] {
            assert_eq!(When::new(instant, &berlin, lang).text, text, "{lang}");
        }
        assert_eq!(When::day(jiff::civil::date(2026, 5, 1), "fr"), "1er mai 2026");
        assert_eq!(When::day(jiff::civil::date(2026, 5, 1), "es"), "1 de mayo de 2026");
    }

    #[test]
    fn absurd_instants_do_not_panic() {
        for micros in [i64::MIN, i64::MAX, 0, -1] {
            When::new(Instant::from_micros(micros), &TimeZone::UTC, "de");
        }
    }
}
