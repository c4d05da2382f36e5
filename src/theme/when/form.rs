//! How dates are written in each language (CLDR: the long form of a date, months as they stand beside a day).

use jiff::civil::Date;

/// The form of one language.
pub(super) struct Form {
    months: Option<&'static [&'static str; 12]>,
    after_day: &'static str,
    before_year: &'static str,
    /// What stands between a date and a time.
    pub(super) before_time: &'static str,
    /// What stands after a time.
    pub(super) after_time: &'static str,
    /// The first of a month, where it is written otherwise.
    first: Option<&'static str>,
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
const FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const ES: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
const PT: [&str; 12] = [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
];
const IT: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];
const NL: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const PL: [&str; 12] = [
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
];
const AR: [&str; 12] =
    ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];
const HE: [&str; 12] =
    ["ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר", "דצמבר"];

/// Day, month, year; English, and what we have no form for.
const PLAIN: Form =
    Form { months: Some(&EN), after_day: " ", before_year: " ", before_time: ", ", after_time: "", first: None };

impl Form {
    /// The form for readers of `lang`, a BCP 47 tag.
    pub(super) fn of(lang: &str) -> Self {
        match lang.split('-').next().unwrap_or(lang) {
            "de" => Self { months: Some(&DE), after_day: ". ", after_time: " Uhr", ..PLAIN },
            "fr" => Self { months: Some(&FR), before_time: " à ", first: Some("1er"), ..PLAIN },
            "es" => Self { months: Some(&ES), after_day: " de ", before_year: " de ", ..PLAIN },
            "pt" => Self { months: Some(&PT), after_day: " de ", before_year: " de ", before_time: " às ", ..PLAIN },
            "it" => Self { months: Some(&IT), ..PLAIN },
            "nl" => Self { months: Some(&NL), before_time: " om ", ..PLAIN },
            "pl" => Self { months: Some(&PL), ..PLAIN },
            "ar" => Self { months: Some(&AR), before_time: "، ", ..PLAIN },
            "he" => Self { months: Some(&HE), after_day: " ב", ..PLAIN },
            "ja" | "zh" => Self { months: None, before_time: " ", ..PLAIN },
            _ => PLAIN,
        }
    }

    /// A day.
    pub(super) fn day(&self, day: Date) -> String {
        let (number, year) = (day.day(), day.year());
        let Some(months) = self.months else { return format!("{year}年{}月{number}日", day.month()) };
        let month = usize::try_from(day.month() - 1).ok().and_then(|index| months.get(index)).copied().unwrap_or("");
        let first = self.first.filter(|_| number == 1);
        let number = first.map_or_else(|| number.to_string(), str::to_owned);
        format!("{number}{}{month}{}{year}", self.after_day, self.before_year)
    }
}
