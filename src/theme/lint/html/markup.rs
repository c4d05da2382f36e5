//! Markup as a browser reads it: where tags are, which attributes they have, and what the values mean (HTML Living Standard,
//! 13.2.5). Whoever reads otherwise than a browser can be shown one page while people get another: so wherever a browser could
//! see a tag begin, one begins here. What is within a tag holds no `<` (rules see to that), and thus hides none.

/// Stands where a value is printed.
pub(super) const HOLE: u8 = 1;
/// The same within a text.
pub(super) const PRINTED: char = '\u{1}';
/// How many attributes a tag may have.
pub(super) const MOST_ATTRIBUTES: usize = 64;

/// A tag.
pub(super) struct Tag {
    /// In lower case.
    pub name: String,
    /// Whether it is an end tag.
    pub ends: bool,
    pub attributes: Vec<Attribute>,
    pub start: usize,
    /// Behind its `>`, or where the text ends.
    pub end: usize,
    /// Whether its `>` is there.
    pub closed: bool,
}

/// An attribute: its name, its value and where they begin.
pub(super) struct Attribute {
    /// In lower case.
    pub name: String,
    /// The value as it stands there.
    pub raw: String,
    /// The value as it is meant: its character references are read, once.
    pub value: String,
    pub quoted: bool,
    pub at: usize,
    /// Where the value begins, behind its quote.
    pub from: usize,
}

/// Shows every tag, in order.
pub(super) fn tags(bytes: &[u8], mut see: impl FnMut(&Tag)) {
    let mut at = 0;
    while let Some(open) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == b'<')) {
        let start = at + open;
        at = start + 1;
        let ends = bytes.get(at) == Some(&b'/');
        let from = at + usize::from(ends);
        let first = bytes.get(from).copied().unwrap_or_default();
        if !first.is_ascii_alphabetic() && first != HOLE {
            continue;
        }
        let behind = from + run(bytes, from, |byte| !is_space(byte) && *byte != b'>');
        let name = text(bytes, from, behind).to_ascii_lowercase();
        let (attributes, end, closed) = attributes(bytes, behind);
        at = end;
        see(&Tag { name, ends, attributes, start, end, closed });
    }
}

/// The attributes from `at` on, where their tag ends, and whether its `>` is there.
pub(super) fn attributes(bytes: &[u8], mut at: usize) -> (Vec<Attribute>, usize, bool) {
    let mut found = Vec::new();
    loop {
        at += run(bytes, at, is_space);
        match bytes.get(at) {
            None => return (found, bytes.len(), false),
            Some(b'>') => return (found, at + 1, true),
            Some(_) => {}
        }
        let start = at;
        at += 1 + run(bytes, at + 1, |byte| !is_space(byte) && !matches!(byte, b'=' | b'>'));
        let name = text(bytes, start, at).to_ascii_lowercase();
        let (raw, value) = (String::new(), String::new());
        let mut it = Attribute { name, raw, value, quoted: true, at: start, from: at };
        let next = at + run(bytes, at, u8::is_ascii_whitespace);
        if bytes.get(next) == Some(&b'=') {
            at = next + 1;
            at += run(bytes, at, u8::is_ascii_whitespace);
            let quote = bytes.get(at).copied().filter(|byte| matches!(byte, b'"' | b'\''));
            it.quoted = quote.is_some();
            it.from = at + usize::from(it.quoted);
            let length = run(bytes, it.from, |byte| match quote {
                Some(quote) => *byte != quote,
                None => !byte.is_ascii_whitespace() && *byte != b'>',
            });
            it.raw = text(bytes, it.from, it.from + length);
            it.value = decoded(&it.raw);
            at = it.from + length + usize::from(it.quoted);
        }
        // One more than there may be tells of all the others.
        if found.len() <= MOST_ATTRIBUTES {
            found.push(it);
        }
    }
}

/// Where something begins with `<` that is neither a tag nor a text: a comment, an instruction, or another document type than
/// the one that every page has at its start.
pub(super) fn strange(bytes: &[u8]) -> Option<usize> {
    const DOCTYPE: &[u8] = b"<!doctype html>";
    let start = run(bytes, 0, u8::is_ascii_whitespace);
    let behind = start + DOCTYPE.len();
    let usual = bytes.get(start..behind).is_some_and(|it| it.eq_ignore_ascii_case(DOCTYPE));
    let from = if usual { behind } else { 0 };
    let odd = bytes.get(from..).and_then(|rest| rest.windows(2).position(|two| matches!(two, b"<!" | b"<?")));
    odd.map(|at| from + at)
}

fn is_space(byte: &u8) -> bool {
    byte.is_ascii_whitespace() || *byte == b'/'
}

/// How many bytes from `at` on are such.
fn run(bytes: &[u8], at: usize, wanted: impl Fn(&u8) -> bool) -> usize {
    bytes.get(at..).unwrap_or_default().iter().take_while(|byte| wanted(byte)).count()
}

fn text(bytes: &[u8], from: usize, to: usize) -> String {
    String::from_utf8_lossy(bytes.get(from..to).unwrap_or_default()).into_owned()
}

/// Stands for every character that no rule asks for.
const OTHER: char = '\u{fffd}';

/// All named references to one character of ASCII.
const NAMED: [(&str, char); 45] = [
    ("Tab", '\t'),
    ("NewLine", '\n'),
    ("excl", '!'),
    ("quot", '"'),
    ("QUOT", '"'),
    ("num", '#'),
    ("dollar", '$'),
    ("percnt", '%'),
    ("amp", '&'),
    ("AMP", '&'),
    ("apos", '\''),
    ("lpar", '('),
    ("rpar", ')'),
    ("ast", '*'),
    ("midast", '*'),
    ("plus", '+'),
    ("comma", ','),
    ("period", '.'),
    ("sol", '/'),
    ("colon", ':'),
    ("semi", ';'),
    ("lt", '<'),
    ("LT", '<'),
    ("equals", '='),
    ("gt", '>'),
    ("GT", '>'),
    ("quest", '?'),
    ("commat", '@'),
    ("lbrack", '['),
    ("lsqb", '['),
    ("bsol", '\\'),
    ("rbrack", ']'),
    ("rsqb", ']'),
    ("Hat", '^'),
    ("lowbar", '_'),
    ("UnderBar", '_'),
    ("grave", '`'),
    ("DiacriticalGrave", '`'),
    ("lbrace", '{'),
    ("lcub", '{'),
    ("verbar", '|'),
    ("vert", '|'),
    ("VerticalLine", '|'),
    ("rbrace", '}'),
    ("rcub", '}'),
];
/// Those of them that need no semicolon.
const LEGACY: [&str; 8] = ["quot", "QUOT", "amp", "AMP", "lt", "LT", "gt", "GT"];

/// A value with its character references read.
fn decoded(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        let (plain, from) = rest.split_at(at);
        let (character, length) = reference(from);
        out.push_str(plain);
        out.push(character);
        rest = from.get(length..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// The character that the reference at the start of `text` means, and how long it is; an ampersand that begins none is itself.
fn reference(text: &str) -> (char, usize) {
    let count = |from: usize, wanted: &dyn Fn(char) -> bool| {
        text.get(from..).unwrap_or_default().chars().take_while(|c| wanted(*c)).count()
    };
    let semicolon = |at: usize| usize::from(text.as_bytes().get(at) == Some(&b';'));
    if text.starts_with("&#") {
        let hex = matches!(text.as_bytes().get(2), Some(b'x' | b'X'));
        let (from, radix) = if hex { (3, 16) } else { (2, 10) };
        let end = from + count(from, &|c| c.is_digit(radix));
        let Some(digits) = text.get(from..end).filter(|digits| !digits.is_empty()) else { return ('&', 1) };
        let number = u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
        // A control character would be taken for a printed value.
        let known = number.filter(|c| !c.is_control() || c.is_ascii_whitespace());
        return (known.unwrap_or(OTHER), end + semicolon(end));
    }
    let end = 1 + count(1, &|c| c.is_ascii_alphanumeric());
    let name = text.get(1..end).unwrap_or_default();
    let named = NAMED.iter().find(|(it, _)| *it == name).map(|(_, c)| *c);
    if semicolon(end) == 1 && !name.is_empty() {
        return (named.unwrap_or(OTHER), end + 1);
    }
    let legacy = LEGACY.contains(&name) && text.as_bytes().get(end) != Some(&b'=');
    named.filter(|_| legacy).map_or(('&', 1), |c| (c, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_read_as_browsers_read_them() {
        for (raw, value) in [
            ("referre&#114;", "referrer"),
            ("java&#x73;cript&colon;x", "javascript:x"),
            ("&#0000106avascript", "javascript"),
            ("&Tab;&NewLine;&sol;&bsol;&lpar;&period;&comma;", "\t\n/\\(.,"),
            ("a&amp;b&lt;&gt;&quot;&#39;", "a&b<>\"'"),
            ("?a=1&lt=2&ltx=3&copy=4&b", "?a=1&lt=2&ltx=3&copy=4&b"),
            ("&lt", "<"),
            ("&nbsp;&hellip;", "\u{fffd}\u{fffd}"),
            ("&#1;&#0;&#x110000;&#99999999999;", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
            ("&amp;colon;", "&colon;"),
            ("&;&#;&#x;&ü;", "&;&#;&#x;&ü;"),
        ] {
            assert_eq!(decoded(raw), value, "{raw}");
        }
    }

    #[test]
    fn tags_end_where_browsers_end_them() {
        let seen = |text: &str| {
            let mut all = Vec::new();
            tags(text.as_bytes(), |it| {
                let attributes = it.attributes.iter().map(|it| format!("{}={}", it.name, it.raw));
                all.push((it.name.clone(), attributes.collect::<Vec<_>>(), it.closed));
            });
            all
        };
        let one = |name: &str, attributes: &[&str], closed| {
            vec![(name.to_owned(), attributes.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>(), closed)]
        };
        assert_eq!(seen("<A/HREF = 'x>y' b>"), one("a", &["href=x>y", "b="], true));
        assert_eq!(seen("<p\"x='>z"), one("p\"x='", &[], true));
        assert_eq!(seen("<p a=b\"c d='e'f>"), one("p", &["a=b\"c", "d=e", "f="], true));
        assert_eq!(seen("</p a='>'> 1 < 2"), one("p", &["a=>"], true));
        assert_eq!(seen("<p =a= >"), one("p", &["=a="], true));
        assert_eq!(seen("<p a='b>"), one("p", &["a=b>"], false));
    }

    #[test]
    fn there_is_one_document_type_at_the_start() {
        for good in ["", "<p>", "\n <!DOCTYPE html><p>", "1 < 2"] {
            assert_eq!(strange(good.as_bytes()), None, "{good}");
        }
        for bad in [
            "<p><!doctype html>",
            "<!doctype html><!-- -->",
            "<?xml?>",
            "<!doctype html <p title='>",
            "<![CDATA[",
            "<!doctype html ><p>",
        ] {
            assert!(strange(bad.as_bytes()).is_some(), "{bad}");
        }
    }
}
