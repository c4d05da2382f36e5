//! A template cut into text and tags, and a tag into words: enough to say with line and column what a template uses, long
//! before it is compiled. Tera does not show its own tree.

/// A stretch of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::theme) struct Piece<'t> {
    pub kind: Kind,
    /// What stands between the delimiters, or the text.
    pub text: &'t str,
    /// Where [`Piece::text`] begins, in bytes.
    pub at: usize,
}

/// What a stretch is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::theme) enum Kind {
    /// Printed as it is.
    Text,
    /// `{{ … }}`
    Print,
    /// `{% … %}`
    Block,
    /// `{# … #}`
    Comment,
}

/// A word of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::theme) enum Word<'t> {
    /// A text, without its quotes.
    Text(&'t str),
    /// A name, or several with dots between.
    Path(&'t str),
    /// A number.
    Number(&'t str),
    /// Anything else, two characters where they belong together.
    Sign(&'t str),
}

/// Cuts `template`. What is never closed runs to its end, where the compiler complains.
pub(in crate::theme) fn pieces(template: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut raw = false;
    while let Some(rest) = template.get(at..).filter(|rest| !rest.is_empty()) {
        let (kind, open) = match rest.get(..2) {
            Some("{{") if !raw => (Kind::Print, true),
            Some("{%") => (Kind::Block, true),
            Some("{#") if !raw => (Kind::Comment, true),
            _ => (Kind::Text, false),
        };
        if !open {
            let next = rest.match_indices('{').map(|(at, _)| at).find(|at| {
                *at > 0 && rest.get(at + 1..at + 2).is_some_and(|c| if raw { c == "%" } else { "{%#".contains(c) })
            });
            let end = next.unwrap_or(rest.len());
            found.push(Piece { kind, text: rest.get(..end).unwrap_or(rest), at });
            at += end;
            continue;
        }
        let inner = rest.get(2..).unwrap_or_default();
        let length = length(inner, kind);
        let text = inner.get(..length).unwrap_or(inner);
        let word = text.trim_matches(|c: char| c == '-' || c.is_whitespace());
        if raw && word != "endraw" {
            found.push(Piece { kind: Kind::Text, text: rest.get(..2 + length).unwrap_or(rest), at });
        } else {
            raw = kind == Kind::Block && word == "raw";
            found.push(Piece { kind, text, at: at + 2 });
        }
        at += (2 + length + 2).min(rest.len());
    }
    found
}

/// How long the inside of a tag is: its end does not count inside a text.
fn length(inner: &str, kind: Kind) -> usize {
    let end = match kind {
        Kind::Print => "}}",
        Kind::Block => "%}",
        Kind::Comment | Kind::Text => "#}",
    };
    let mut quote = None;
    let mut escaped = false;
    for (at, c) in inner.char_indices() {
        match quote {
            Some(_) if escaped => escaped = false,
            Some(_) if c == '\\' => escaped = true,
            Some(open) if open == c => quote = None,
            Some(_) => {}
            None if kind != Kind::Comment && matches!(c, '"' | '\'' | '`') => quote = Some(c),
            None if inner.get(at..).is_some_and(|rest| rest.starts_with(end)) => return at,
            None => {}
        }
    }
    inner.len()
}

/// The words of a tag, each with where it begins in the template.
pub(in crate::theme) fn words<'t>(piece: &Piece<'t>) -> Vec<(usize, Word<'t>)> {
    let text = piece.text;
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(first) = rest.chars().next() else { break };
        let run = |wanted: &dyn Fn(char) -> bool| rest.find(|c: char| !wanted(c)).unwrap_or(rest.len());
        let (length, word) = if first.is_whitespace() {
            (run(&char::is_whitespace), None)
        } else if matches!(first, '"' | '\'' | '`') {
            let mut escaped = false;
            let close = rest.char_indices().skip(1).find(|(_, c)| {
                let ends = !escaped && *c == first;
                escaped = !escaped && *c == '\\';
                ends
            });
            let end = close.map_or(rest.len(), |(at, _)| at);
            ((end + 1).min(rest.len()), rest.get(1..end).map(Word::Text))
        } else if first.is_alphabetic() || first == '_' {
            let length = run(&|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '?'));
            let length = rest.get(..length).map_or(length, |word| word.trim_end_matches(['.', '?']).len());
            (length, rest.get(..length).map(Word::Path))
        } else if first.is_ascii_digit() {
            let length = run(&|c| c.is_ascii_digit() || c == '.');
            (length, rest.get(..length).map(Word::Number))
        } else {
            let double = rest.get(..2).filter(|two| ["==", "!=", "<=", ">=", "**", "//", "/>", "</"].contains(two));
            let triple = rest.get(..3).filter(|three| *three == "...");
            let length = triple.or(double).map_or(first.len_utf8(), str::len);
            (length, rest.get(..length).map(Word::Sign))
        };
        // `{%-` is how a tag asks for the space before it to go, and no word of it.
        let dash = found.is_empty() && word == Some(Word::Sign("-"));
        found.extend(word.filter(|_| !dash).map(|word| (piece.at + at, word)));
        at += length.max(1);
    }
    found
}

/// Line and column (characters) of a byte, both from 1.
pub(in crate::theme) fn line_column(text: &str, at: usize) -> (usize, usize) {
    let at = (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let before = text.get(..at).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before.get(start..).map_or(0, |line| line.chars().count()) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_tags_are_told_apart() {
        let text = "a{{ x }}b{% if y == \"%}\" %}{# {{ z }} #}{% raw %}{{ w }}{% endraw %}c";
        let found: Vec<_> = pieces(text).into_iter().map(|piece| (piece.kind, piece.text)).collect();
        assert_eq!(
            found,
            [
                (Kind::Text, "a"),
                (Kind::Print, " x "),
                (Kind::Text, "b"),
                (Kind::Block, " if y == \"%}\" "),
                (Kind::Comment, " {{ z }} "),
                (Kind::Block, " raw "),
                (Kind::Text, "{{ w }}"),
                (Kind::Block, " endraw "),
                (Kind::Text, "c"),
            ]
        );
    }

    #[test]
    fn words_know_where_they_stand() {
        let text = "x{{ page.name | t(a=1) }}";
        let piece = pieces(text)[1];
        let words = words(&piece);
        assert_eq!(words[0], (4, Word::Path("page.name")));
        assert_eq!(words[1].1, Word::Sign("|"));
        assert_eq!(words.iter().map(|(_, word)| *word).nth(6), Some(Word::Number("1")));
        assert_eq!(line_column("a\nbä{{", 5), (2, 3));
        assert_eq!(line_column("a\nbä{{", 4), (2, 2));
    }

    proptest::proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_panics(text in "([a-zäß {}%#\"'|.<>/=-]|\\{\\{|\\}\\}|\\{%|%\\}){0,60}") {
            let all = pieces(&text);
            for piece in &all {
                proptest::prop_assert_eq!(text.get(piece.at..piece.at + piece.text.len()), Some(piece.text));
                words(piece);
            }
            let texts: usize = all.iter().map(|piece| piece.text.len()).sum();
            proptest::prop_assert!(texts <= text.len());
        }
    }
}
