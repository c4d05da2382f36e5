//! Text as people type it, brought to one form before it is compared, stored or shown.

use std::fmt::Write as _;

use unicode_normalization::UnicodeNormalization as _;

/// Normalisation form C: what passwords and profile values are compared and counted in (R-PW-7).
pub fn nfc(text: &str) -> String {
    text.nfc().collect()
}

/// The one spelling under which an identifier is found (fault F-29): compatibility forms and letter case folded
/// (`Ａna` = `ana`), surrounding space dropped. `None` when it holds what no identifier may hold: controls, invisible or
/// bidirectional format characters, white space inside, or nothing at all.
pub fn canonical_identifier(text: &str) -> Option<String> {
    let plain: String = text.trim().nfkc().collect();
    let allowed = |c: char| !c.is_control() && !c.is_whitespace() && !is_format(c);
    // Asked before as well: reading a domain leaves out what nobody sees.
    if !plain.chars().all(allowed) {
        return None;
    }
    let folded = match plain.rsplit_once('@') {
        Some((local, domain)) => format!("{}@{}", folded(local), canonical_domain(domain)),
        None => folded(&plain),
    };
    (!folded.is_empty() && folded.chars().count() <= 320 && folded.chars().all(allowed)).then_some(folded)
}

fn folded(text: &str) -> String {
    let folded: String = text.chars().flat_map(char::to_lowercase).collect();
    // Folding can leave a form that is not normal again ("İ"); a second pass reaches the fixed point.
    folded.replace('ς', "σ").replace('ß', "ss").replace('ſ', "s").nfkc().collect()
}

/// What stands after the `@`: a domain as the network knows it, because `straße.example` and `strasse.example` are two people's;
/// folded like any text where it is none.
fn canonical_domain(text: &str) -> String {
    let folded = folded(text);
    ascii_domain(text).or_else(|| ascii_domain(&folded)).unwrap_or(folded)
}

/// A domain as the network knows it, in A-labels (`xn--mnchen-3ya.example`) and lower case; `None` where the text is none.
pub fn ascii_domain(text: &str) -> Option<String> {
    // What is written in per cent would be read.
    match url::Host::parse(text).ok().filter(|_| !text.contains('%'))? {
        url::Host::Domain(domain) => Some(domain),
        url::Host::Ipv4(_) | url::Host::Ipv6(_) => None,
    }
}

/// A text as one line that reads in its own direction: control characters become spaces, and characters that nobody sees are left
/// out, but for the joiners that belong to names.
pub fn one_line(text: &str) -> String {
    let seen = text.chars().filter(|c| !is_format(*c) || matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE0F}'));
    seen.map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect()
}

/// Whether the character is invisible or changes the direction of what follows.
pub fn is_format(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether a name is written in Han, Kana or Hangul throughout: such names begin with the family's, and no space follows it.
pub fn is_east_asian(name: &str) -> bool {
    let mut letters = name.chars().filter(|c| c.is_alphabetic()).peekable();
    let any = letters.peek().is_some();
    any && letters.all(|c| {
        matches!(c,
            '\u{1100}'..='\u{11FF}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{318F}' | '\u{31A0}'..='\u{31FF}'
            | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{A960}'..='\u{A97F}' | '\u{AC00}'..='\u{D7FF}'
            | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FFDC}' | '\u{1B000}'..='\u{1B16F}' | '\u{20000}'..='\u{323AF}')
    })
}

/// The text with controls, bidirectional marks and invisible characters shown as escapes, for terminals and logs (R-OP-17).
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() || is_format(c) {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_have_one_spelling() {
        for same in ["ana@acme.example", " ANA@ACME.EXAMPLE ", "ａｎａ@acme.example", "ana@acme.exampl\u{FF45}"] {
            assert_eq!(canonical_identifier(same).as_deref(), Some("ana@acme.example"), "{same}");
        }
        assert_eq!(canonical_identifier("e\u{301}"), canonical_identifier("É"));
        assert_eq!(canonical_identifier("STRASSE"), canonical_identifier("straße"));
        for bad in ["", "  ", "a b", "a\u{200B}b", "a\u{202E}b", "a\0b", "a\nb"] {
            assert_eq!(canonical_identifier(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn the_domain_of_an_address_is_the_one_that_the_network_knows() {
        let canonical = |text| canonical_identifier(text).unwrap();
        assert_eq!(canonical("Straße@MÜNCHEN.example"), "strasse@xn--mnchen-3ya.example");
        assert_eq!(canonical("a@xn--mnchen-3ya.example"), canonical("a@münchen.example"));
        // Two domains, which two people can have.
        assert_ne!(canonical("a@straße.example"), canonical("a@strasse.example"));
        assert_ne!(canonical("a@σίγμας.example"), canonical("a@σίγμασ.example"));
        for same in ["a@localhost", "a@127.0.0.1", "a@[::1]", "a@acm%65.example", "a@", "@a", "a@b@acme.example"] {
            assert_eq!(canonical(same), same);
        }
        assert_eq!(canonical_identifier("a@ac\u{ad}me.example"), None);
    }

    #[test]
    fn the_script_of_a_name_is_that_of_all_its_letters() {
        for name in ["山田", "佐々木", "やまだ", "ヤマダ・タロウ", "김", "𠮷野", "山田 太郎"] {
            assert!(is_east_asian(name), "{name}");
        }
        for name in ["", " ", "12", "Ana", "O’Connor-李", "محمد", "Ngô"] {
            assert!(!is_east_asian(name), "{name}");
        }
    }

    #[test]
    fn what_could_fool_a_terminal_is_escaped() {
        assert_eq!(visible("a\u{1b}[2Jb\u{202e}"), "a\\u{1b}[2Jb\\u{202e}");
    }

    proptest::proptest! {
        #[test]
        fn canonical_is_a_fixed_point(text in "\\PC{0,40}") {
            if let Some(once) = canonical_identifier(&text) {
                let twice = canonical_identifier(&once);
                proptest::prop_assert_eq!(twice, Some(once));
            }
        }
    }
}
