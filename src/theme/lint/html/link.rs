//! What a link carries. Links may lead elsewhere, and a page holds what nobody else is to see: its form token, a code, a name.
//! So a link is written out, or is an address as the page has it, or stays within the environment; what is printed is put into no
//! address of somebody else. A finished page does not show what in it was printed: that is said of templates alone. It can be
//! said of them only where links keep their form whatever the data is, which is seen to here as well.

use super::address::{is_followable, is_own, leads, local};
use super::markup::{Attribute, PRINTED, Tag};
use crate::theme::lint::Found;
use crate::theme::scan::{Kind, Piece, Word, pieces, words};

/// The ends of `href` and `area`: what their names are in a template that puts them together from pieces.
const ENDINGS: [&str; 6] = ["f", "ef", "ref", "a", "ea", "rea"];

const WHOLE: &str =
    "a link prints an address as the page has it, such as page.link, and a component is given one as `href`";

/// What is wrong with the start tag `it` of the template `text`, where that is a link.
pub(super) fn check(text: &str, it: &Tag, found: &mut Vec<Found>) {
    if it.attributes.iter().any(|it| ENDINGS.contains(&local(&it.name))) {
        found.push(Found::new("E0817", it.start, "the name of an attribute is written out, not put together"));
    }
    if !matches!(it.name.as_str(), "a" | "area") {
        return;
    }
    let within = |from: usize, to: usize| text.get(from..to).unwrap_or("{%");
    let value = |it: &Attribute| within(it.from, it.from + it.raw.len());
    let kept = |it: &Attribute| {
        (it.quoted || it.raw.is_empty()) && !within(it.at, it.from).contains('{') && is_steady(value(it), false)
    };
    if !is_steady(within(it.start, it.end), true) || !it.attributes.iter().all(kept) {
        let message = "within a link stand values in quotes and {% if %} alone, each of which ends where it began";
        found.push(Found::new("E0817", it.start, message));
    }
    for attribute in it.attributes.iter().filter(|attribute| leads(&it.name, &attribute.name)) {
        address(value(attribute), attribute, found);
    }
}

/// The address of a link.
fn address(source: &str, it: &Attribute, found: &mut Vec<Found>) {
    if !it.value.starts_with(PRINTED) {
        if !is_followable(&it.value) {
            found.push(Found::new("E0814", it.at, "a link leads to a page, a mail address or a number"));
        } else if !is_own(&it.value) && (it.value.contains(PRINTED) || source.contains("{%")) {
            found.push(Found::new("E0817", it.at, "what is printed in a foreign address would be sent there"));
        }
        return;
    }
    let all = pieces(source);
    let mut prints = all.iter().filter(|piece| piece.kind == Kind::Print).map(bare);
    let first = prints.next().unwrap_or_default();
    // The environment's own path: what comes after it stays there, or is no address at all.
    if first != [Word::Path("site.base")] && (prints.next().is_some() || !is_address(&first)) {
        found.push(Found::new("E0817", it.at, WHOLE));
    }
}

/// What is wrong with the tags of the template language in `text`: those that give an address to a component, which prints it, and
/// those that begin markup, which is then seen by nobody.
pub(super) fn tags(text: &str, found: &mut Vec<Found>) {
    for piece in &pieces(text) {
        if piece.kind == Kind::Text && piece.text.trim_end().ends_with('<') {
            let at = piece.at + piece.text.trim_end().len() - 1;
            found.push(Found::new("E0817", at, "what follows a `<` is written out; in texts it is &lt;"));
        }
        let all = bare(piece);
        let component = piece.kind == Kind::Print && all.first() == Some(&Word::Sign("<"));
        for (index, pair) in all.windows(2).enumerate() {
            if !matches!(pair, [Word::Path("href"), Word::Sign("=")]) {
                continue;
            }
            let value = all.get(index + 2..).unwrap_or_default();
            let sound = match value {
                [Word::Sign("{"), inner @ ..] if component => {
                    let end = inner.iter().position(|word| *word == Word::Sign("}")).unwrap_or(inner.len());
                    is_address(inner.get(..end).unwrap_or_default())
                }
                _ => component || piece.kind != Kind::Block || is_address(value),
            };
            if !sound {
                found.push(Found::new("E0817", piece.at, WHOLE));
            }
        }
    }
}

/// Whether a template that is included within tags, those of links too, holds whole attributes and none that leads anywhere:
/// where it is included, nobody sees what is in it. `plain` is `text` as a browser gets it, and `it` a tag with what it holds.
pub(super) fn is_part(text: &str, plain: &[u8], it: &Tag) -> bool {
    let kept = |it: &Attribute| {
        let (name, value) = (text.get(it.at..it.from), text.get(it.from..it.from + it.raw.len()));
        let ended = it.from == it.at + it.name.len() || plain.get(it.from + it.raw.len()).is_some();
        it.quoted && ended && name.is_some_and(|it| !it.contains('{')) && value.is_some_and(|it| is_steady(it, false))
    };
    let link = |it: &Attribute| local(&it.name) == "href" || ENDINGS.contains(&local(&it.name));
    !it.closed && is_steady(text, true) && it.attributes.iter().all(|it| kept(it) && !link(it))
}

/// Whether `source` keeps its form: tags of the template language that end where they began, values that are escaped, and, where
/// `parts` may be included, files that hold attributes and nothing else.
fn is_steady(source: &str, parts: bool) -> bool {
    let mut depth = 0_usize;
    let all = pieces(source);
    let steady = all.iter().all(|piece| {
        let words = bare(piece);
        match (piece.kind, words.as_slice()) {
            (Kind::Text | Kind::Comment, _) => true,
            (Kind::Print, [Word::Sign("<"), ..]) => false,
            (Kind::Print, words) => !words.contains(&Word::Path("super")),
            (Kind::Block, [Word::Path("if"), ..]) => {
                depth += 1;
                true
            }
            (Kind::Block, [Word::Path("elif" | "else"), ..]) => depth > 0,
            (Kind::Block, [Word::Path("endif"), ..]) => {
                let open = depth > 0;
                depth = depth.saturating_sub(1);
                open
            }
            (Kind::Block, [Word::Path("include"), Word::Text(name), ..]) => parts && name.ends_with(".attr.html"),
            (Kind::Block, _) => false,
        }
    });
    steady && depth == 0
}

/// Whether an expression is an address as it was given: a field of what pages have, whatever stands in where that is not there, a
/// text or a file of the theme. A name without a dot is a variable, which may hold what a template put together, but for `href`:
/// who sets it, or gives it to a component, is held to the same.
fn is_address(words: &[Word<'_>]) -> bool {
    match words {
        [Word::Text(_)]
        | [Word::Path("asset"), Word::Sign("("), Word::Path("name"), Word::Sign("="), Word::Text(_), Word::Sign(")")] => {
            true
        }
        [
            Word::Path(path),
            Word::Sign("|"),
            Word::Path("default"),
            Word::Sign("("),
            Word::Path("value"),
            Word::Sign("="),
            Word::Text(_),
            Word::Sign(")"),
        ]
        | [Word::Path(path)] => path.contains('.') || *path == "href",
        _ => false,
    }
}

/// The words of a tag, without the dash that asks for the space after it to go.
fn bare<'t>(piece: &Piece<'t>) -> Vec<Word<'t>> {
    if !matches!(piece.kind, Kind::Print | Kind::Block) {
        return Vec::new();
    }
    let mut all: Vec<Word<'t>> = words(piece).into_iter().map(|(_, word)| word).collect();
    if all.last() == Some(&Word::Sign("-")) {
        all.pop();
    }
    all
}
