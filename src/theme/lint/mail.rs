//! Addresses in the words of mails and text messages. Programs that show them make a link of whatever looks like one, and some
//! follow it before anybody reads. So what a page has (a code, a link to a new password, a name) never stands right behind words of
//! the theme that could begin an address: it would be sent to whoever the address names.

use super::Found;
use crate::theme::scan::{Kind, Piece, Word, pieces, words};

const MESSAGE: &str = "what is printed in an address would be sent there: a space stands between the two";

/// What stands right before a place, back to the last space.
#[derive(Clone, Copy, Default)]
struct Before {
    /// Words that could begin an address.
    address: bool,
    /// Something printed that the theme chose: a message, an option, a text.
    chosen: bool,
}

/// Reports where the words of a mail or a text message lead data into an address.
pub(super) fn check(text: &str, html: bool, found: &mut Vec<Found>) {
    let mut before = Before::default();
    // What stood before each `if` that is open, and what can stand behind its branches so far.
    let mut open: Vec<(Before, Before)> = Vec::new();
    let mut written = String::new();
    let mut within = false;
    let all = pieces(text);
    // In a file that extends another, what stands between its blocks is printed nowhere.
    let (mut extends, mut blocks) = (false, 0_usize);
    for (index, piece) in all.iter().enumerate() {
        match piece.kind {
            Kind::Comment => {}
            Kind::Text => {
                for c in kept(&all, index).chars() {
                    let ends = html && c == '>';
                    within = (within && !ends) || (html && c == '<');
                    if within || ends || c.is_whitespace() {
                        (before, written) = (Before::default(), String::new());
                    } else {
                        written.push(c);
                        before.address |= begins_address(&written);
                    }
                }
            }
            Kind::Print if within => {}
            Kind::Print => {
                let data = has_data(piece);
                if data && (before.address || before.chosen || puts_into_address(piece)) {
                    found.push(Found::new("E0817", piece.at, MESSAGE));
                }
                // The environment's own address is nobody's choice.
                let own = matches!(words(piece).as_slice(), [(_, Word::Path("site.url" | "site.base"))]);
                before.chosen |= !data && !own;
                written.clear();
            }
            Kind::Block => {
                let all = words(piece);
                let word = |index: usize| all.get(index).map(|(_, word)| *word);
                match word(0) {
                    Some(Word::Path("extends")) => extends = true,
                    Some(Word::Path("block")) => blocks += 1,
                    Some(Word::Path("endblock")) => blocks = blocks.saturating_sub(1),
                    _ => {}
                }
                let opens = word(0) == Some(Word::Path("block"));
                if extends && blocks == usize::from(opens) {
                    (before, written) = (Before::default(), String::new());
                    continue;
                }
                match word(0) {
                    Some(Word::Path("if")) => open.push((before, Before::default())),
                    Some(Word::Path("elif" | "else")) => {
                        if let Some((at, so_far)) = open.last_mut() {
                            (*so_far, before) = (so_far.or(before), *at);
                        }
                    }
                    // Another file, or what another file puts there, can begin with data and end with anything.
                    Some(Word::Path("include" | "block")) if before.address || before.chosen => {
                        found.push(Found::new("E0817", piece.at, MESSAGE));
                    }
                    Some(Word::Path("include" | "endblock")) => (before.chosen, written) = (true, String::new()),
                    Some(Word::Path("endif")) => {
                        let (at, so_far) = open.pop().unwrap_or_default();
                        before = before.or(so_far).or(at);
                    }
                    _ => {}
                }
            }
        }
    }
}

impl Before {
    const fn or(self, other: Self) -> Self {
        Self { address: self.address || other.address, chosen: self.chosen || other.chosen }
    }
}

/// A text without the space that the tags beside it take away (`{{- … -}}`).
fn kept<'t>(all: &[Piece<'t>], index: usize) -> &'t str {
    let beside = |index: Option<usize>| index.and_then(|index| all.get(index)).filter(|it| it.kind != Kind::Text);
    let mut text = all.get(index).map_or("", |it| it.text);
    if beside(index.checked_sub(1)).is_some_and(|it| it.text.ends_with('-')) {
        text = text.trim_start();
    }
    if beside(index.checked_add(1)).is_some_and(|it| it.text.starts_with('-')) {
        text = text.trim_end();
    }
    text
}

/// Whether these words can begin an address of which more is to come.
fn begins_address(written: &str) -> bool {
    let lower = written.to_ascii_lowercase();
    // `@` at the start of a line of a text message names the host that a code is for (WebOTP).
    ["//", "www.", "/?"].iter().any(|sign| lower.contains(sign))
        || lower.find('@') > Some(0)
        || (lower.contains('.') && lower.contains('/'))
}

/// Whether a tag prints what a page has, and not what the environment or the theme has for everybody.
fn has_data(piece: &Piece<'_>) -> bool {
    let all = words(piece);
    all.iter().enumerate().any(|(index, (_, word))| {
        let next = all.get(index + 1).map(|(_, word)| *word);
        let before = index.checked_sub(1).and_then(|index| all.get(index)).map(|(_, word)| *word);
        // What super() prints can begin with data.
        if *word == Word::Path("super") {
            return true;
        }
        let names = matches!(next, Some(Word::Sign("=" | "("))) || matches!(before, Some(Word::Sign("|" | "<")));
        let constant = |path: &str| {
            path.starts_with("site.") || matches!(path, "true" | "false" | "and" | "or" | "not" | "if" | "else")
        };
        matches!(word, Word::Path(path) if !names && !constant(path))
    })
}

/// Whether a tag hands on what the theme chose together with what a page has: a message could put the two together.
fn puts_into_address(piece: &Piece<'_>) -> bool {
    let signs = |text: &str| text.contains(['.', '/', ':', '@']);
    words(piece).iter().any(|(_, word)| match word {
        Word::Text(text) => signs(text),
        Word::Path(path) => path.starts_with("site.options"),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, html: bool) -> Vec<usize> {
        let mut found = Vec::new();
        check(text, html, &mut found);
        found.into_iter().map(|it| it.at).collect()
    }

    #[test]
    fn data_stands_behind_no_address() {
        for text in [
            "https://evil.example/?{{ page.link }}",
            "https:{# #}//evil.example/{{ page.code }}",
            "www.evil.example/{% if page.a %}{{ page.code }}{% endif %}",
            "{{ \"lead\" | t }}{{ page.link }}",
            "{{ site.options.lead }}x{{ page.link }}",
            "{{ \"lead\" | t(a=\"https://evil.example/?\", b=page.link) }}",
            "{% if page.a %}{{ \"lead\" | t }}{% else %}x{% endif %}{{ page.link }}",
            "evil.example/{{ name }}",
            "me@{{ page.host }}",
            "https://evil.example/? {{- page.link }}",
            "https://evil.example/?{#- -#} {{ page.link }}",
            "{{ \"lead\" | t -}}\n{{ page.link }}",
            "https://evil.example/?{% include \"mail/own.txt\" %}",
            "{% include \"mail/own.txt\" %}{{ page.link }}",
            "https://evil.example/?{% block main %}{% endblock %}",
            "{% block lead %}{% endblock %}{{ page.link }}",
            "https://evil.example/?{{ super() }}",
            "{{ site.url ~ \"x\" }}{{ page.link }}",
        ] {
            assert_eq!(told(text, false).len(), 1, "{text}");
            assert_eq!(told(&format!("<p>{text}</p>"), true).len(), 1, "{text}");
        }
    }

    #[test]
    fn data_stands_beside_words() {
        for text in [
            "{{ page.link }}",
            "{{ \"lead\" | t }}{{ \"mark-colon\" | t }} {{ page.link }}",
            "{{ page.name }}{{ \"mark-stop\" | t }} {{ \"x\" | t(site=site.name) }}",
            "„{{ page.name }}“ ({{ page.day }})",
            "https://help.example/mail {{ page.name }}",
            "{{ site.url }}\n{%- include \"slots/mail-footer.txt\" %}",
            "{% extends \"mail/layout.txt\" %}{% block main %}{{ \"a\" | t }}{% endblock %}{% block why %}{{ page.b }}{% endblock %}",
            "{% if page.a %}{{ \"a\" | t }}{% elif page.b %}{{ page.b }}{% else %}{{ page.c }}{% endif %}",
        ] {
            assert_eq!(told(text, false), [0_usize; 0], "{text}");
        }
        assert_eq!(
            told("<a href=\"{{ site.base }}/x?{{ page.a }}\" title=\"a/b.c{{ page.x }}\">{{ page.x }}</a>", true),
            [0_usize; 0]
        );
    }
}
