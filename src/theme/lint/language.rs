//! The template language as themes may use it: filters and functions of the closed list, and nothing that could put a text
//! together without end. Loops and inclusion are bounded for the chain as a whole ([`crate::theme::bounds`]).
//!
//! Three rules keep texts from growing. Only names with dots in them are put together, be it with `~` or by a message: those are
//! fields of what pages have, and never what a template has put together itself. Components are printed where they are used, so what
//! they print counts as output at once. And loops go over lists that pages have. A tag that a shipped template has as it stands may
//! be used as well, so that an ejected file is a sound one.

use super::Found;
use crate::config::diagnostic::nearest;
use crate::theme::scan::{Kind, Piece, Word, pieces, words};
use crate::theme::vocabulary::{FILTERS, FUNCTIONS};

mod joined;
mod shipped;

pub(in crate::theme) use shipped::Shipped;
use shipped::{GIVEN, last, trimmed};

/// The longest tag, in bytes: what is looked for in it takes the square of its length.
const MOST_TAG: usize = 1 << 10;
/// How often a tag may put texts together with `~`.
const MOST_JOINED: usize = 8;
/// How many `elif` an `if` may have, and how deep statements may lie in each other: the compiler takes stack for each.
const MOST_ELIFS: usize = 32;
const MOST_OPEN: usize = 32;

/// The statements of the language.
const STATEMENTS: [&str; 15] = [
    "if",
    "elif",
    "else",
    "endif",
    "for",
    "endfor",
    "set",
    "set_global",
    "include",
    "extends",
    "block",
    "endblock",
    "component",
    "endcomponent",
    "",
];
/// Words that are no names.
const KEYWORDS: [&str; 12] = ["if", "elif", "else", "and", "or", "not", "in", "is", "true", "false", "none", "for"];

/// What is wrong with the tags of `text`.
pub(super) fn check(text: &str, shipped: &Shipped) -> Vec<Found> {
    let mut found = Vec::new();
    let mut place = Place::default();
    for piece in pieces(text) {
        if matches!(piece.kind, Kind::Print | Kind::Block) {
            Tag { piece, all: words(&piece), shipped, found: &mut found }.check(&mut place);
        }
    }
    found
}

/// Where in a template a tag stands.
#[derive(Default)]
struct Place {
    /// The variables of the loops that are open.
    loops: Vec<String>,
    /// Of the blocks that are open, whether the parent's has been printed.
    blocks: Vec<bool>,
    /// Of each `if` that is open, how many `elif` it has had.
    ifs: Vec<usize>,
}

struct Tag<'c, 't> {
    piece: Piece<'t>,
    all: Vec<(usize, Word<'t>)>,
    shipped: &'c Shipped,
    found: &'c mut Vec<Found>,
}

impl<'t> Tag<'_, 't> {
    fn told(&mut self, at: usize, message: impl Into<String>) {
        self.found.push(Found::new("E0812", at, message));
    }

    fn word(&self, index: usize) -> Option<Word<'t>> {
        self.all.get(index).map(|(_, word)| *word)
    }

    fn check(&mut self, place: &mut Place) {
        let at = self.piece.at;
        let statement = match self.word(0) {
            Some(Word::Path(path)) if self.piece.kind == Kind::Block => path,
            _ => "",
        };
        if self.piece.text.len() > MOST_TAG {
            return self.told(at, format!("a tag has at most {MOST_TAG} characters"));
        }
        if self.piece.kind == Kind::Block && matches!(self.word(0), Some(Word::Sign("<" | "</"))) {
            return self.told(at, "templates use components without a body: {{ <name/> }}");
        }
        if !STATEMENTS.contains(&statement) {
            return self.told(at, format!("templates may not use `{statement}`"));
        }
        self.prints_parent(place);
        let known = self.shipped.tags.contains(&trimmed(&self.piece));
        self.nests(statement, place);
        match statement {
            "block" => {
                place.blocks.push(false);
                if !place.loops.is_empty() {
                    self.told(at, "a block stands in no loop");
                }
            }
            "endblock" => drop(place.blocks.pop()),
            "for" => {
                if !known {
                    self.loops(&place.loops);
                }
                let variable = if let Some(Word::Path(name)) = self.word(1) { name } else { "" };
                if place.loops.iter().any(|open| open == variable) {
                    self.told(at, format!("`{variable}` is the variable of a loop around this one"));
                }
                place.loops.push(variable.to_owned());
            }
            "endfor" => drop(place.loops.pop()),
            "include" | "extends" => self.uses_another(statement),
            "set" | "set_global" => {
                if let Some(Word::Path(name)) = self.word(1)
                    && place.loops.iter().any(|open| open == name)
                {
                    self.told(at, format!("`{name}` is the variable of a loop around this, and not set anew"));
                }
                if !known {
                    self.assigns(statement);
                }
            }
            _ => {}
        }
        if known {
            return;
        }
        self.components();
        self.words(statement);
        if statement == "component" {
            self.defines();
        } else {
            self.puts_together();
            self.arguments();
        }
    }

    /// The compiler goes as deep as statements lie in each other, and one deeper for each `elif`.
    fn nests(&mut self, statement: &str, place: &mut Place) {
        match statement {
            "if" => place.ifs.push(0),
            "elif" => {
                let elifs = place.ifs.last_mut().map_or(0, |elifs| {
                    *elifs += 1;
                    *elifs
                });
                if elifs == MOST_ELIFS + 1 {
                    self.told(self.piece.at, format!("an `if` has at most {MOST_ELIFS} `elif`"));
                }
            }
            "endif" => drop(place.ifs.pop()),
            _ => {}
        }
        let opens = matches!(statement, "if" | "for" | "block");
        if opens && place.ifs.len() + place.loops.len() + place.blocks.len() > MOST_OPEN {
            self.told(self.piece.at, format!("statements lie at most {MOST_OPEN} deep in each other"));
        }
    }

    /// The parent's block is held in memory while it is printed: once in each block, and in no loop.
    fn prints_parent(&mut self, place: &mut Place) {
        let calls = self.all.windows(2).filter(|two| matches!(two, [(_, Word::Path("super")), (_, Word::Sign("("))]));
        let Some(at) = calls.map(|two| two.first().map_or(0, |(at, _)| *at)).next() else { return };
        let whole = self.piece.kind == Kind::Print && trimmed(&self.piece) == "super()";
        let before = place.blocks.last_mut().map(|printed| std::mem::replace(printed, true));
        if !whole {
            self.told(at, "the parent's block is a tag of its own: {{ super() }}");
        } else if before != Some(false) || !place.loops.is_empty() {
            self.told(at, "the parent's block is printed once, and in no loop");
        }
    }

    /// A loop goes over a list that pages have: the reckoning of work rests on how long those are.
    fn loops(&mut self, around: &[String]) {
        let plain: Vec<Word<'t>> = self.all.iter().map(|(_, word)| *word).collect();
        let plain = plain.strip_suffix(&[Word::Sign("-")]).unwrap_or(&plain);
        let fits = match plain {
            [Word::Path("for"), Word::Path(variable), Word::Path("in"), Word::Path(path)] => {
                (self.shipped.is_list(path, around) || self.shipped.looped.contains(*path))
                    && !variable.contains('.')
                    && !GIVEN.contains(variable)
                    && !self.shipped.looped.contains(*variable)
            }
            _ => false,
        };
        if !fits {
            self.told(self.piece.at, "templates loop over the lists that pages have: {% for x in page.list %}");
        }
    }

    fn uses_another(&mut self, statement: &str) {
        match self.word(1) {
            Some(Word::Text(name)) if !name.contains('\\') && !name.ends_with(".txt") => {}
            Some(Word::Text(name)) if name.starts_with("mail/") || name.starts_with("slots/mail-") => {}
            _ => self.told(self.piece.at, format!("`{statement}` names one .html template, in quotes")),
        }
    }

    /// A variable is set from what a page has, or to a text, a number, true or false.
    fn assigns(&mut self, statement: &str) {
        let at = self.piece.at;
        let (Some(Word::Path(name)), Some(Word::Sign("="))) = (self.word(1), self.word(2)) else {
            return self.told(at, "templates keep no blocks of text in variables");
        };
        if GIVEN.contains(&name) {
            self.told(at, "what a page is given is not set anew");
        }
        let value: Vec<Word<'t>> =
            self.all.iter().skip(3).map(|(_, word)| *word).filter(|word| *word != Word::Sign("-")).collect();
        let constant = matches!(value.as_slice(), [Word::Text(_) | Word::Number(_) | Word::Path("true" | "false")]);
        if statement == "set_global" && !constant {
            self.told(at, "`set_global` sets true, false, a number or a text, and nothing that is computed");
        }
        self.is_list_where_looped(name, &value, at);
        let plain = self.names(3).into_iter().find(|(_, name)| !name.contains('.'));
        if let Some((at, other)) = plain {
            self.told(at, format!("a variable is set from what a page has: `{other}` is another variable"));
        }
    }

    /// Variables that shipped templates loop over hold lists.
    fn is_list_where_looped(&mut self, name: &str, value: &[Word<'t>], at: usize) {
        if !self.shipped.looped.contains(name) {
            return;
        }
        let fits = match value {
            [Word::Path(path)] => {
                self.shipped.looped.contains(*path) || (path.contains('.') && self.shipped.lists.contains(last(path)))
            }
            _ => false,
        };
        if !fits {
            self.told(at, format!("`{name}` is a list that templates loop over: it is one that pages have"));
        }
    }

    /// Components are printed where they are used, and nowhere else.
    fn components(&mut self) {
        let operand = |word: Option<Word<'t>>| match word {
            Some(Word::Path(name)) => !KEYWORDS.contains(&name),
            Some(Word::Text(_) | Word::Number(_) | Word::Sign(")" | "]")) => true,
            _ => false,
        };
        let printed = self.piece.kind == Kind::Print && self.word(0) == Some(Word::Sign("<"));
        for index in 0..self.all.len() {
            let before = index.checked_sub(1).and_then(|index| self.word(index));
            let at = self.all.get(index).map_or(0, |(at, _)| *at);
            match self.word(index) {
                Some(Word::Sign("<")) if index > 0 && !operand(before) => {
                    return self.told(at, "a component is a tag of its own: {{ <name/> }}");
                }
                Some(Word::Sign("</")) => return self.told(at, "templates use components without a body"),
                _ => {}
            }
        }
        let last = self.all.iter().rev().map(|(_, word)| *word).find(|word| *word != Word::Sign("-"));
        if printed && last != Some(Word::Sign("/>")) {
            self.told(self.piece.at, "a component is a tag of its own: {{ <name/> }}");
        }
    }

    /// Rules about single words.
    fn words(&mut self, statement: &str) {
        for index in 0..self.all.len() {
            let Some((at, word)) = self.all.get(index).copied() else { continue };
            let before = index.checked_sub(1).and_then(|index| self.word(index));
            let after = self.word(index + 1);
            match word {
                Word::Sign("..." | ".") => self.told(at, "templates may not use dots like this"),
                Word::Sign("{") if before != Some(Word::Sign("=")) || !statement.is_empty() => {
                    self.told(at, "templates make no tables");
                }
                Word::Sign("[") => {
                    let subscript = match before {
                        Some(Word::Path(name)) => name == "in" || !KEYWORDS.contains(&name),
                        Some(Word::Sign("]")) => true,
                        _ => false,
                    };
                    if !subscript {
                        self.told(at, "templates make no lists");
                    } else if !matches!(after, Some(Word::Text(_))) {
                        // A text by its place is a character of it, by which a page could be read out.
                        self.told(at, "only names in quotes stand in brackets");
                    }
                }
                Word::Sign(":") if statement != "component" => self.told(at, "templates take no parts of texts"),
                Word::Path("for") if index > 0 || statement != "for" => {
                    self.told(at, "templates make no lists: loop with {% for %}");
                }
                Word::Path(name) if name.starts_with("__") => {
                    self.told(at, format!("templates may not read `{name}`"));
                }
                Word::Path(name) if before == Some(Word::Sign("|")) && !FILTERS.contains(&name) => {
                    let mut it = Found::new("E0812", at, format!("templates may not use the filter `{name}`"));
                    it.suggestion = nearest(name, FILTERS).map(str::to_owned);
                    return self.found.push(it);
                }
                Word::Path(name)
                    if after == Some(Word::Sign("("))
                        && before != Some(Word::Sign("|"))
                        && !(statement == "component" && index == 1) =>
                {
                    let test = matches!(before, Some(Word::Path("is" | "not")));
                    if !test && !KEYWORDS.contains(&name) && !FUNCTIONS.contains(&name) {
                        self.told(at, format!("templates may not call `{name}`"));
                    }
                }
                _ => {}
            }
        }
    }

    /// A component's parameters have other names than what pages are given, and defaults that are texts, numbers, true or false.
    fn defines(&mut self) {
        for index in 3..self.all.len() {
            let Some((at, word)) = self.all.get(index).copied() else { continue };
            match word {
                Word::Sign("[" | "{" | "|" | "~" | "<") => {
                    self.told(at, "a parameter's default is a text, a number, true or false");
                }
                Word::Path(name) if GIVEN.contains(&name) => {
                    self.told(at, format!("`{name}` is what a page is given, and no parameter"));
                }
                // Behind the type, where one is named: `name: type = default`.
                Word::Path(name)
                    if self.shipped.looped.contains(name)
                        && [1, 3].iter().any(|next| self.word(index + next) == Some(Word::Sign("="))) =>
                {
                    self.told(at, format!("`{name}` is a list that templates loop over, and has no default"));
                }
                _ => {}
            }
        }
    }
}
