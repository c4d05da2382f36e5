//! Repetition and sequences: what makes a long password short to guess.

/// The alphabet, the digits, and the rows of common keyboards, as fingers run over them.
const TRACKS: [&str; 10] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "yxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
];

/// From this length on, a run of one character or along a track is seen as one.
const RUN: usize = 3;

/// The length of the longest run of one character.
pub(super) fn longest_repeat(text: &[char]) -> usize {
    text.chunk_by(|a, b| a == b).map(<[char]>::len).max().unwrap_or(0)
}

/// The length of the longest run along a track, forwards or backwards, letter case apart.
pub(super) fn longest_sequence(text: &[char]) -> usize {
    let text = lower(text);
    (0..text.len()).map(|start| sequence_at(text.get(start..).unwrap_or_default())).max().unwrap_or(0)
}

/// How many characters a guesser has to get right: a repeated beginning counts once, and so does every run of three or
/// more (`aaaa`, `1234`, `ytrewq`) count as one character.
pub(super) fn effective_length(text: &[char]) -> usize {
    let text = lower(text);
    let mut rest = text.get(..period(&text)).unwrap_or_default();
    let mut length = 0;
    while !rest.is_empty() {
        let same = rest.chunk_by(|a, b| a == b).next().map_or(1, <[char]>::len);
        let run = same.max(sequence_at(rest));
        rest = rest.get(if run >= RUN { run } else { 1 }..).unwrap_or_default();
        length += 1;
    }
    length
}

/// The length of the shortest beginning of which the text is a repetition (two at least, the last may be cut short).
pub(super) fn period(text: &[char]) -> usize {
    let repeats = |period: &usize| text.iter().zip(text.iter().skip(*period)).all(|(a, b)| a == b);
    (1..=text.len() / 2).find(repeats).unwrap_or(text.len())
}

fn lower(text: &[char]) -> Vec<char> {
    text.iter().map(|c| c.to_lowercase().next().unwrap_or(*c)).collect()
}

/// The length of the run along a track with which the text begins; 1 when it is none, 0 for no text.
fn sequence_at(text: &[char]) -> usize {
    let along = |forwards: bool, track: &str| {
        let steps = text.iter().zip(text.iter().skip(1));
        let follows = |a: char, b: char| track.chars().zip(track.chars().skip(1)).any(|step| step == (a, b));
        1 + steps.take_while(|(a, b)| if forwards { follows(**a, **b) } else { follows(**b, **a) }).count()
    };
    let longest = TRACKS.iter().map(|track| along(true, track).max(along(false, track))).max();
    longest.unwrap_or(0).min(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chars(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[test]
    fn runs_are_measured() {
        for (text, repeat, sequence) in [
            ("", 0, 0),
            ("a", 1, 1),
            ("aab", 2, 2),
            ("xaaaab", 4, 2),
            ("xABCdz", 1, 4),
            ("98765", 1, 5),
            ("trewq", 1, 5),
            ("78901", 1, 5),
            ("héllo", 2, 1),
        ] {
            assert_eq!((longest_repeat(&chars(text)), longest_sequence(&chars(text))), (repeat, sequence), "{text}");
        }
    }

    #[test]
    fn predictable_passwords_are_short_ones() {
        for (text, length) in [
            ("aaaaaaaaaaaaaaa", 1),
            ("1234567890", 1),
            ("abcabcabcabcabc", 1),
            ("1111222233334444", 4),
            ("qwertyuiopasdfghjkl", 2),
            ("k3yk3yk3yk", 3),
            ("correct horse", 13),
        ] {
            assert_eq!(effective_length(&chars(text)), length, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn measures_stay_within_the_text(text in "[a-e1-4 ]{0,30}") {
            let text = chars(&text);
            for measure in [longest_repeat(&text), longest_sequence(&text), effective_length(&text), period(&text)] {
                proptest::prop_assert!(measure <= text.len());
                proptest::prop_assert!(text.is_empty() || measure > 0);
            }
        }
    }
}
