//! Whether a file of messages can be given to the parser of Fluent, which goes as deep as its text does and would take the whole
//! process with it, and to the formatter, which puts an argument in as often as a message says.
//!
//! A line that begins with a letter, `-` or `#` begins an entry, for the parser too, unless something is still open: so each entry
//! is read by itself. One that is sound alone ends where the next begins, and the file as a whole is read in the same pieces. The
//! parser goes deeper at `{` and `(` only; how many there are in an entry, whatever they mean there, bounds how deep it goes.

use fluent_bundle::FluentResource;

/// How many `{` an entry may have, and how many `(`.
const MOST_OPEN: usize = 40;
/// The largest entry, in bytes.
const MOST_BYTES: usize = 8 << 10;

/// Signs of the direction of writing, which may stand before a variable.
const DIRECTIONS: [&str; 6] = ["200e", "200f", "2066", "2067", "2068", "2069"];

/// The first thing that is wrong with a file of messages, and where.
pub(super) fn unsound(text: &str) -> Option<(usize, String)> {
    entries(text).into_iter().find_map(|(start, entry)| {
        let (at, why) = beyond(entry).or_else(|| leads(entry)).or_else(|| misread(entry))?;
        Some((start + at, why))
    })
}

/// Where something is put into a message that is neither a variable nor a text in quotes. Another message could grow beyond all
/// bounds, each a hundred times the one before; a number is written as it is.
pub(super) fn puts_in_more(text: &str) -> Option<usize> {
    let mut comment = false;
    let mut start = true;
    for (at, c) in text.char_indices() {
        comment = (comment && c != '\n') || (start && c == '#');
        start = c == '\n';
        if comment || c != '{' {
            continue;
        }
        let inner = text.get(at + 1..).unwrap_or_default().trim_start();
        if !inner.starts_with(['$', '"']) {
            return Some(at);
        }
    }
    None
}

/// The entries of a file, and where they begin. What stands before the first is one as well.
fn entries(text: &str) -> Vec<(usize, &str)> {
    let begins = |at: &usize| {
        text.as_bytes().get(*at).is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(*byte, b'-' | b'#'))
    };
    let mut bounds = vec![0];
    bounds.extend(text.match_indices('\n').map(|(at, _)| at + 1).filter(begins));
    bounds.push(text.len());
    let entry = |two: &[usize]| match two {
        [start, end] => Some((*start, text.get(*start..*end)?)),
        _ => None,
    };
    bounds.windows(2).filter_map(entry).collect()
}

/// What must not come before the parser.
fn beyond(entry: &str) -> Option<(usize, String)> {
    if entry.len() > MOST_BYTES {
        return Some((0, format!("the message has more than {} KiB", MOST_BYTES >> 10)));
    }
    for open in ['{', '('] {
        if let Some((at, _)) = entry.match_indices(open).nth(MOST_OPEN) {
            return Some((at, format!("the message has more than {MOST_OPEN} `{open}`")));
        }
    }
    cut(entry).map(|at| (at, "the digits of `\\u` (four) or `\\U` (six) are missing".to_owned()))
}

/// Where a variable stands right behind something that can be an address. Programs that show mails make a link of the two, and
/// what the variable holds would be sent to whoever that names.
fn leads(entry: &str) -> Option<(usize, String)> {
    let mut all = entry.match_indices('{').map(|(at, _)| at);
    let at = all.find(|at| {
        let (before, inner) = entry.split_at(*at);
        if !inner.get(1..).unwrap_or_default().trim_start().starts_with('$') {
            return false;
        }
        let glued = glued(before);
        let lower = glued.concat().to_ascii_lowercase();
        let address = ["//", "www.", "/?", "@"].iter().any(|sign| lower.contains(sign));
        address || (lower.contains('.') && lower.contains('/')) || glued.iter().any(|part| is_text(part))
    })?;
    Some((
        at,
        "a variable that stands right behind an address would be sent there: put a space between the two".to_owned(),
    ))
}

/// What stands before a place back to the last space, in pieces, the last first: words, and what is in braces as a whole.
fn glued(before: &str) -> Vec<&str> {
    let (mut found, mut rest) = (Vec::new(), before);
    loop {
        let space = rest.rfind(char::is_whitespace).map_or(0, |at| at + 1);
        let brace = rest.rfind('}').map(|at| at + 1).filter(|at| *at >= space);
        let open = brace.and_then(|end| rest.get(..end)?.rfind('{'));
        let start = open.unwrap_or(space);
        if let (Some(open), Some(end)) = (open, brace) {
            found.extend([rest.get(end..), rest.get(open..end)].into_iter().flatten());
        } else {
            found.extend(rest.get(start..));
            return found;
        }
        rest = rest.get(..start).unwrap_or_default();
    }
}

/// Whether a placeable is a text in quotes, other than a sign of the direction of writing.
fn is_text(part: &str) -> bool {
    let inner = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')).unwrap_or_default().trim();
    inner.starts_with('"') && !DIRECTIONS.iter().any(|it| inner.to_ascii_lowercase() == format!("\"\\u{it}\""))
}

/// Where an escape ends at a character of several bytes. The parser says so with its first byte alone, and panics over that.
fn cut(entry: &str) -> Option<usize> {
    [("\\u", 4), ("\\U", 6)].into_iter().find_map(|(sign, length)| {
        let mut all = entry.match_indices(sign).map(|(at, _)| at);
        all.find(|at| {
            let rest = entry.as_bytes().get(at + sign.len()..).unwrap_or_default();
            let digits = rest.iter().take(length).take_while(|byte| byte.is_ascii_hexdigit()).count();
            digits < length && rest.get(digits).is_some_and(|byte| !byte.is_ascii())
        })
    })
}

/// What the parser says of an entry.
fn misread(entry: &str) -> Option<(usize, String)> {
    let (_, errors) = FluentResource::try_new(entry.to_owned()).err()?;
    let error = errors.first()?;
    Some((error.pos.start, error.to_string()))
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

    use super::*;
    use crate::config::themes::Themes;

    /// How deep placeables lie in placeables, as the parser has read them.
    fn depth(pattern: &Pattern<&str>) -> usize {
        let placed = pattern.elements.iter().filter_map(|element| match element {
            PatternElement::Placeable { expression } => Some(1 + within(expression)),
            PatternElement::TextElement { .. } => None,
        });
        placed.max().unwrap_or(0)
    }

    fn within(expression: &Expression<&str>) -> usize {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => 1 + within(expression),
            Expression::Inline(_) => 0,
            Expression::Select { variants, .. } => variants.iter().map(|it| depth(&it.value)).max().unwrap_or(0),
        }
    }

    /// The whole file, which the parser takes as it is, and how deep it goes.
    fn deepest(text: &str) -> usize {
        let Ok(resource) = FluentResource::try_new(text.to_owned()) else { panic!("not read as a whole: {text}") };
        let depths = resource.entries().map(|entry| match entry {
            Entry::Message(message) => message.value.as_ref().map_or(0, depth),
            Entry::Term(term) => depth(&term.value),
            _ => 0,
        });
        depths.max().unwrap_or(0)
    }

    #[test]
    fn a_variable_stands_behind_no_address() {
        for text in [
            "a = https://evil.example/?{ $link }",
            "a = https://evil.example/{ \"x y\" }x{ $link }",
            "a = { \"https:\" }{ \"//evil.example/\" }{$link}",
            "a = { \"\\u0068ttps://evil.example/\" }{$link}",
            "a = www.evil.example{ $link }",
            "a = me@{ $link }",
            "a = { $b }//evil.example/{ $link }",
            "a = https://evil.example/{ $n ->\n   *[other] { $link }\n }",
            "a = { $n ->\n    [one] x\n   *[other] evil.example/{ $link }\n }",
        ] {
            assert!(unsound(text).is_some(), "{text}");
        }
        for text in [
            "a = https://help.example { $link }",
            "a = {\"\\u2068\"}{ $name }{\"\\u2069\"}, x",
            "a = { $n }/{ $m } ({ $b }). x{ $b }",
        ] {
            assert_eq!(unsound(text), None, "{text}");
        }
    }

    #[test]
    fn what_takes_the_parser_down_never_comes_before_it() {
        for text in [
            // Each line begins anew for whoever counts by lines.
            format!("boom = {}", "{\n1 ->\n*[a] ".repeat(15_000)),
            format!("boom = {}", "{\n1 ->\n*[a] ".repeat(100)),
            format!("boom = {}", "{".repeat(2_000)),
            // What closes in a text closes nothing.
            format!("boom = {}", "{ $a ->\n *[a] {\"}\"} ".repeat(41)),
            format!("boom = {{ A({}", "A(".repeat(100)),
            // Lines that could be entries, and go deeper while they are read as one.
            format!("boom = {{ A(\n{}", "B(\n".repeat(30_000)),
            format!("boom = {{ A(\n{}", "-b(\n".repeat(30_000)),
            format!("boom = {{\n{}", "#\n{\n".repeat(30_000)),
            format!("a = {{ $a ->\n *[b] {{\n{}", "c = {\n".repeat(30_000)),
            // Attributes are messages as well, and what stands before all messages is read like one.
            format!("a = b\n .c = {}", "{".repeat(2_000)),
            "{".repeat(2_000),
            format!("a = {}", "x".repeat(9 << 10)),
            format!("a = {}", "{$x}".repeat(41)),
            "a = {\"\\u12é\"}\n".to_owned(),
            "a = {\"\\U00e9日\"}\n".to_owned(),
        ] {
            let (at, _) = unsound(&text).unwrap_or_else(|| panic!("taken: {}", &text[..text.len().min(60)]));
            assert!(at <= text.len());
        }
    }

    #[test]
    fn what_people_write_is_taken() {
        for text in [
            "",
            "\n\n",
            "# { ( \"\n\na = b\n",
            "a = a stray ( in a text, and :-( too\nb = { $n ->\n    [one] { $n } x (\n   *[other] {\"{\"} { $n }\n}\n",
            "a =\n    two\n\n    {\"}\"} lines\n    .b = { $c }\n",
            "a = C:\\users \\u00e9 {\"\\u00e9 \\U01F68A\"}\r\nb = c\r\n",
            "-t = x\na = { NUMBER($b, c: 1) } { -t(d: \"e\") } { {$f} }",
        ] {
            assert_eq!(unsound(text), None, "{text}");
            deepest(text);
        }
        let stray = "a = :-(\nb = :-{\"{\"}\n".repeat(1_000);
        assert_eq!(unsound(&stray), None);
        // The place is that in the file.
        assert_eq!(unsound("a = b\nc = {\n").map(|(at, _)| at > 6), Some(true));
    }

    #[test]
    fn variables_and_texts_are_put_into_a_message_and_nothing_else() {
        for text in
            ["a = { b }", "a = { -b }", "a = { 1 }", "a = {\n1 ->\n*[a] b\n}", "a = { A() }", "a = {{$b}}", "a = {"]
        {
            assert!(puts_in_more(text).is_some(), "{text}");
        }
        assert_eq!(puts_in_more("# { b }\na = { $b } {\"x\"} {\n$c ->\n *[1] d\n}"), None);
    }

    #[test]
    fn shipped_messages_are_taken() {
        let themes = Themes::shipped();
        let all = themes.names().filter_map(|name| themes.get(name));
        let texts = all.flat_map(|theme| theme.files.keys().filter_map(|path| Some((path, theme.text(path)?))));
        let mut count = 0;
        for (path, text) in texts.filter(|(path, _)| path.ends_with(".ftl")) {
            assert_eq!((unsound(text), puts_in_more(text)), (None, None), "{path}");
            assert!(deepest(text) <= MOST_OPEN);
            count += 1;
        }
        assert!(count >= 12);
    }

    /// Pieces of which messages are made, good and bad.
    const PIECES: &str = "{|}|(|)|\n|\n |\r\n| |a|A|1|é|\"|\\|\\u|\\u12|->|[a]|*[b]|.|,|:|=|$x|#|-|# c\n|a = |\nb = c\n|\
        \n .d = e|{ $x }|{\"{\"}|{\"}\"}|{ $x ->\n *[a] |\n }|{ A(|)}|{\n1 ->\n*[a] ";

    fn piece() -> impl proptest::strategy::Strategy<Value = &'static str> {
        proptest::sample::select(PIECES.split('|').collect::<Vec<_>>())
    }

    proptest::proptest! {
        /// What is taken, the parser takes as a whole, and nowhere does it go deeper than it may.
        #[test]
        fn what_is_taken_is_nowhere_too_deep(pieces in proptest::collection::vec(piece(), 0..40), dive in 0_usize..60) {
            let middle = pieces.concat();
            let nested = format!("a = {}x{}\n", "{ $x ->\n *[a] ".repeat(dive), "\n }".repeat(dive));
            for text in [middle.clone(), format!("a = {middle}"), format!("{nested}b = {middle}\nc = d\n")] {
                if unsound(&text).is_none() {
                    proptest::prop_assert!(deepest(&text) <= MOST_OPEN);
                }
            }
            proptest::prop_assert_eq!(unsound(&nested).is_none(), dive <= MOST_OPEN);
        }
    }
}
