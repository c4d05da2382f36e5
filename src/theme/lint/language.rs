//! The template language as themes may use it: filters and functions of the closed list, and nothing that could put a text
//! together without end. Loops and inclusion are bounded for the chain as a whole ([`crate::theme::bounds`]).

use std::collections::{BTreeMap, BTreeSet};

use super::Found;
use crate::config::diagnostic::nearest;
use crate::theme::scan::{Kind, Piece, Word, pieces, words};
use crate::theme::vocabulary::{FILTERS, FUNCTIONS};

/// What the templates of a chain must not do again.
#[derive(Clone, Debug, Default)]
pub(in crate::theme) struct Refused {
    /// Variables that hold texts put together with `~` or by a message, in any template of the chain. What is put together once is
    /// not put together again: doubled thirty times a name has more bytes than there is memory.
    pub composed: BTreeSet<String>,
    /// The names of the lists that shipped templates loop over: the only ones that others may.
    pub lists: BTreeSet<String>,
}

/// What is wrong with the tags of `text`.
pub(super) fn check(text: &str, refused: &Refused) -> Vec<Found> {
    let mut found = Vec::new();
    let mut block = (0_u32, 0_u32);
    for piece in pieces(text) {
        if matches!(piece.kind, Kind::Print | Kind::Block) {
            tag(&piece, refused, &mut block, &mut found);
        }
    }
    found
}

/// Looks at one tag. `block` counts how often the parent's block has been printed, and the loops that are open.
fn tag(piece: &Piece<'_>, refused: &Refused, block: &mut (u32, u32), found: &mut Vec<Found>) {
    let all = words(piece);
    let mut told = |at: usize, message: String| found.push(Found::new("E0812", at, message));
    let statement = match all.first() {
        Some((_, Word::Path(path))) if piece.kind == Kind::Block => *path,
        _ => "",
    };
    match statement {
        "component" => return,
        "raw" | "filter" => told(piece.at, format!("templates may not use `{statement}`")),
        "block" => block.0 = 0,
        "for" => block.1 += 1,
        "endfor" => block.1 = block.1.saturating_sub(1),
        _ => {}
    }
    if statement == "for" && !loops_over_a_list(&all, refused) {
        told(piece.at, "templates loop over the lists that pages have: {% for x in page.list %}".to_owned());
    }
    if matches!(statement, "include" | "extends") {
        match all.get(1) {
            Some((_, Word::Text(name))) if !name.contains('\\') && !name.ends_with(".txt") => {}
            Some((_, Word::Text(name))) if name.starts_with("mail/") || name.starts_with("slots/mail-") => {}
            _ => told(piece.at, format!("`{statement}` names one .html template, in quotes")),
        }
    }
    let assigns = matches!(statement, "set" | "set_global");
    if assigns && all.get(2).map(|(_, word)| *word) != Some(Word::Sign("=")) {
        told(piece.at, "templates keep no blocks of text in variables".to_owned());
    }
    if assigns && matches!(all.get(1), Some((_, Word::Path("page" | "site" | "frame")))) {
        told(piece.at, "what a page is given is not set anew".to_owned());
    }
    if statement == "set_global" && !is_constant(&all) {
        told(piece.at, "`set_global` sets true, false, a number or a text, and nothing that is computed".to_owned());
    }
    if piece.kind == Kind::Block && matches!(all.first(), Some((_, Word::Sign("<" | "</")))) {
        told(piece.at, "templates use components without a body: {{ <name/> }}".to_owned());
    }
    let puts_together = all.iter().any(|(_, word)| *word == Word::Sign("~"));
    let from = if assigns { 3 } else { 0 };
    for (index, (at, word)) in all.iter().enumerate().skip(from) {
        let before = index.checked_sub(1).and_then(|index| all.get(index)).map(|(_, word)| *word);
        let after = all.get(index + 1).map(|(_, word)| *word);
        match *word {
            Word::Sign("..." | ".") => told(*at, "templates may not use dots like this".to_owned()),
            Word::Sign("{") if before != Some(Word::Sign("=")) || assigns => {
                told(*at, "templates make no tables".to_owned());
            }
            Word::Sign("[") if !matches!(after, Some(Word::Text(_) | Word::Number(_) | Word::Path(_))) || assigns => {
                told(*at, "templates make no lists".to_owned());
            }
            Word::Sign(":") => told(*at, "templates take no parts of texts".to_owned()),
            Word::Path("for") if index > 0 || statement != "for" => {
                told(*at, "templates make no lists: loop with {% for %}".to_owned());
            }
            Word::Path(name) if name.starts_with("__") => told(*at, format!("templates may not read `{name}`")),
            Word::Path(name) if before == Some(Word::Sign("|")) && !FILTERS.contains(&name) => {
                let mut it = Found::new("E0812", *at, format!("templates may not use the filter `{name}`"));
                it.suggestion = nearest(name, FILTERS).map(str::to_owned);
                found.push(it);
                return;
            }
            Word::Path("super") if after == Some(Word::Sign("(")) => {
                block.0 += 1;
                if block.0 > 1 || block.1 > 0 {
                    told(*at, "the parent's block is printed once, and in no loop".to_owned());
                }
            }
            Word::Path(name) if after == Some(Word::Sign("(")) && before != Some(Word::Sign("|")) => {
                let test = matches!(before, Some(Word::Path("is" | "not")));
                let keyword = matches!(name, "if" | "elif" | "and" | "or" | "not" | "in" | "is");
                if !test && !keyword && !FUNCTIONS.contains(&name) {
                    told(*at, format!("templates may not call `{name}`"));
                }
            }
            Word::Path(name)
                if puts_together && after != Some(Word::Sign("=")) && refused.composed.contains(first(name)) =>
            {
                told(*at, format!("`{name}` has been put together already and cannot be put together again"));
            }
            _ => {}
        }
    }
}

/// Whether a loop is over a path whose last name is that of a list of pages: the reckoning of work rests on how long those are.
fn loops_over_a_list(all: &[(usize, Word<'_>)], refused: &Refused) -> bool {
    let target: Vec<Word<'_>> =
        all.iter().map(|(_, word)| *word).skip_while(|word| *word != Word::Path("in")).skip(1).collect();
    let target = target.strip_suffix(&[Word::Sign("-")]).unwrap_or(&target);
    matches!(target, [Word::Path(path)] if refused.lists.contains(path.rsplit('.').next().unwrap_or(path)))
}

fn first(path: &str) -> &str {
    path.split(['.', '?']).next().unwrap_or(path)
}

fn is_constant(words: &[(usize, Word<'_>)]) -> bool {
    let value: Vec<Word<'_>> =
        words.iter().map(|(_, word)| *word).skip_while(|word| *word != Word::Sign("=")).skip(1).collect();
    let value: Vec<Word<'_>> = value.into_iter().filter(|word| *word != Word::Sign("-")).collect();
    matches!(value.as_slice(), [Word::Text(_) | Word::Number(_) | Word::Path("true" | "false")])
}

/// What `texts`, all templates of a chain, put together, and which lists `shipped` ones loop over. Components hand what they are
/// given on under other names, and a variable may be set from another: names are followed until nothing new is found.
pub(in crate::theme) fn refused<'t>(
    texts: impl IntoIterator<Item = &'t str>,
    shipped: impl IntoIterator<Item = &'t str>,
) -> Refused {
    // Per name: the names whose values come from it.
    let mut onward: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut composed = BTreeSet::new();
    for text in texts {
        for piece in pieces(text).iter().filter(|piece| matches!(piece.kind, Kind::Print | Kind::Block)) {
            assignments(&words(piece), &mut onward, &mut composed);
        }
    }
    // These are given and never set; arguments may be called like them.
    for given in ["page", "site", "frame"] {
        composed.remove(given);
    }
    let mut open: Vec<String> = composed.iter().cloned().collect();
    while let Some(name) = open.pop() {
        for next in onward.get(&name).into_iter().flatten() {
            if !matches!(next.as_str(), "page" | "site" | "frame") && composed.insert(next.clone()) {
                open.push(next.clone());
            }
        }
    }
    let mut lists = BTreeSet::new();
    for text in shipped {
        for piece in pieces(text).iter().filter(|piece| piece.kind == Kind::Block) {
            let all: Vec<Word<'_>> = words(piece).into_iter().map(|(_, word)| word).collect();
            if let [Word::Path("for"), .., Word::Path("in"), Word::Path(path)] = all.as_slice() {
                lists.insert(path.rsplit('.').next().unwrap_or(path).to_owned());
            }
        }
    }
    Refused { composed, lists }
}

/// How many words of a value are looked at: longer ones are taken to be put together.
const MOST_WORDS: usize = 64;

/// Every `name = value` of a tag: of `set`, and of the arguments of components, filters and functions; and of loops.
fn assignments(
    all: &[(usize, Word<'_>)],
    onward: &mut BTreeMap<String, BTreeSet<String>>,
    composed: &mut BTreeSet<String>,
) {
    if let [(_, Word::Path("for")), (_, Word::Path(name)), rest @ ..] = all {
        for (_, word) in rest.iter().take(MOST_WORDS) {
            if let Word::Path(path) = word {
                onward.entry(first(path).to_owned()).or_default().insert((*name).to_owned());
            }
        }
    }
    for (index, (_, word)) in all.iter().enumerate() {
        let next = all.get(index + 1).map(|(_, word)| *word);
        let (Word::Path(name), Some(Word::Sign("="))) = (word, next) else { continue };
        let mut depth = 0_i32;
        let value: Vec<Word<'_>> = all
            .iter()
            .skip(index + 2)
            .take(MOST_WORDS)
            .map(|(_, word)| *word)
            .take_while(|word| {
                match word {
                    Word::Sign("(" | "[" | "{") => depth += 1,
                    Word::Sign(")" | "]" | "}") => depth -= 1,
                    _ => {}
                }
                depth >= 0 && !(depth == 0 && matches!(word, Word::Sign("," | "/>")))
            })
            .collect();
        let message =
            value.windows(3).any(|three| matches!(three, [Word::Sign("|"), Word::Path("t"), Word::Sign("(")]));
        if message || value.len() >= MOST_WORDS || value.contains(&Word::Sign("~")) {
            composed.insert((*name).to_owned());
        }
        for source in &value {
            if let Word::Path(path) = source {
                onward.entry(first(path).to_owned()).or_default().insert((*name).to_owned());
            }
        }
    }
}
