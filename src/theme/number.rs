//! Whole numbers in messages, grouped as readers of the language group them (CLDR): 12,345 in English, 12.345 in German,
//! 12 345 in French. Where a language leaves four digits together, so do we everywhere: a year is no less a year in a message.

use fluent_bundle::FluentValue;

/// What formats the numbers in the messages of a language. `M` is what the bundle remembers, which is not needed here.
pub(in crate::theme) fn formatter<M>(lang: &str) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match lang.split('-').next().unwrap_or(lang) {
        "de" | "es" | "it" | "nl" | "pt" | "da" | "tr" => |value, _| grouped(value, "."),
        "fr" => |value, _| grouped(value, "\u{202f}"),
        "pl" | "cs" | "sv" | "nb" | "no" | "fi" | "uk" => |value, _| grouped(value, "\u{a0}"),
        _ => |value, _| grouped(value, ","),
    }
}

/// The number with `separator` between thousands, where it has more than four digits.
fn grouped(value: &FluentValue<'_>, separator: &str) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let text = number.as_string().into_owned();
    if text.len() < 5 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let first = (text.len() - 1) % 3 + 1;
    let (head, mut rest) = text.split_at(first);
    let mut out = head.to_owned();
    while !rest.is_empty() {
        let (three, more) = rest.split_at(3);
        out.push_str(separator);
        out.push_str(three);
        rest = more;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_by_language() {
        let shown = |number: u64, separator| grouped(&FluentValue::from(number), separator);
        assert_eq!(shown(1_234_567, ","), Some("1,234,567".to_owned()));
        assert_eq!(shown(12_345, "."), Some("12.345".to_owned()));
        assert_eq!(shown(2_026, ","), None);
        assert_eq!(grouped(&FluentValue::from("12345"), ","), None);
    }
}
