//! Words that a guesser of this person's password would try first, and how much of a password they make up.
//!
//! The rule: **words add nothing to the length.** A password may hold the organisation's name or one's own, but what is left
//! when they are taken out must still have the minimum length. So `acme-anvil-2026` is refused, and a long passphrase in
//! which `acme` happens to occur is not. Letter case, accents and the usual stand-ins (`4` or `@` for a, `0` for o …) make no difference;
//! words of fewer than three characters are not looked for.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

const SHORTEST: usize = 3;
/// More than anybody's names and an organisation's words; bounds the work.
const MOST: usize = 500;

/// A list of words, each as it is shown and as it is looked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Words(Vec<(String, Vec<char>)>);

impl Words {
    /// Adds a text: whole, and each part between spaces and punctuation (`ana.lopez` gives `ana` and `lopez`, too).
    pub(super) fn add(&mut self, text: &str) {
        let parts = text.split(|c: char| !c.is_alphanumeric());
        for word in std::iter::once(text.trim()).chain(parts) {
            let folded = fold(word);
            let known = self.0.iter().any(|(_, other)| *other == folded);
            if folded.len() >= SHORTEST && !known && self.0.len() < MOST {
                self.0.push((word.to_owned(), folded));
            }
        }
    }

    pub(super) fn extend(&mut self, other: &Self) {
        let room = MOST.saturating_sub(self.0.len());
        self.0.extend(other.0.iter().take(room).cloned());
    }

    /// What is left of the password without the words, in code points, and the word that takes the most; `None` when there
    /// is none in it.
    pub(super) fn without(&self, password: &str) -> Option<(usize, &str)> {
        let text = fold(password);
        let mut covered = vec![false; text.len()];
        let mut most: Option<(&str, usize)> = None;
        for (word, folded) in &self.0 {
            let mut taken = 0;
            for (start, window) in text.windows(folded.len()).enumerate() {
                if window == folded.as_slice() {
                    taken += 1;
                    covered.iter_mut().skip(start).take(folded.len()).for_each(|mark| *mark = true);
                }
            }
            let taken = taken * folded.len();
            if taken > most.map_or(0, |(_, most)| most) {
                most = Some((word, taken));
            }
        }
        most.map(|(word, _)| (covered.iter().filter(|covered| !**covered).count(), word))
    }
}

/// One character for one: lower case, without accents, stand-ins read as the letter they stand for.
fn fold(text: &str) -> Vec<char> {
    text.nfd().filter(|c| !is_combining_mark(*c)).map(|c| stands_for(c.to_lowercase().next().unwrap_or(c))).collect()
}

const fn stands_for(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' | '|' | 'l' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' | '+' => 't',
        _ => c,
    }
}

/// The readings of a password with stand-ins undone, lower case: `p@ssw0rd1` as `passwordi` and `passwordl`.
pub(super) fn readings(text: &str) -> [String; 2] {
    let read = |one: char| {
        let lower = text.chars().flat_map(char::to_lowercase);
        lower
            .map(|c| {
                if matches!(c, '1' | '!' | '|') {
                    one
                } else if c == 'l' {
                    c
                } else {
                    stands_for(c)
                }
            })
            .collect()
    };
    [read('i'), read('l')]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(texts: &[&str]) -> Words {
        let mut words = Words::default();
        texts.iter().for_each(|text| words.add(text));
        words
    }

    #[test]
    fn what_is_left_without_the_words_is_counted() {
        let words = words(&["Acme", "anvil", "José María", "ana.lopez", "Li"]);
        for (password, left) in [
            ("acme-anvil-2026", Some((6, "anvil"))),
            ("4CM3acmeAcMe!", Some((1, "Acme"))),
            ("xJOSEx", Some((2, "José"))),
            ("analopez99", Some((2, "lopez"))),
            ("li-li-li", None),
            ("violet", None),
            ("", None),
        ] {
            assert_eq!(words.without(password), left, "{password}");
        }
    }

    #[test]
    fn stand_ins_are_read_both_ways() {
        assert_eq!(readings("P@55w0rd1!"), ["passwordii".to_owned(), "passwordll".to_owned()]);
        assert_eq!(readings("he1l0"), ["heilo".to_owned(), "hello".to_owned()]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_asked_for_any_word(word in "\\PC{0,12}", password in "\\PC{0,40}") {
            let words = words(&[&word]);
            if let Some((left, _)) = words.without(&password) {
                proptest::prop_assert!(left < fold(&password).len());
            }
        }

        #[test]
        fn a_word_in_the_password_is_found(word in "[a-zA-Z]{3,10}", before in "[0-9 ]{0,9}", after in "[0-9 ]{0,9}") {
            let words = words(&[&word]);
            let password = format!("{before}{word}{after}");
            let left = words.without(&password).map(|(left, _)| left);
            proptest::prop_assert!(left.is_some_and(|left| left <= before.len() + after.len()));
        }
    }
}
