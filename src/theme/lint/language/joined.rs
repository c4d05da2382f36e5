//! What a tag puts together, and what it hands to messages and components.

use std::collections::BTreeSet;

use super::{KEYWORDS, MOST_JOINED, Tag};
use crate::theme::scan::{Kind, Word};

impl<'t> Tag<'_, 't> {
    /// What is put together with `~` or handed to a message has dots, as fields of what pages have do.
    pub(super) fn puts_together(&mut self) {
        let joined = self.all.iter().filter(|(_, word)| *word == Word::Sign("~")).count();
        if joined > MOST_JOINED {
            self.told(self.piece.at, format!("at most {MOST_JOINED} `~` stand in a tag"));
        }
        let whole = joined > 0;
        let mut open = Vec::new();
        let mut handed = BTreeSet::new();
        let mut nested = false;
        for (index, (at, word)) in self.all.iter().enumerate() {
            match word {
                Word::Sign("(") => {
                    let filter = index.checked_sub(2).and_then(|index| self.word(index)) == Some(Word::Sign("|"));
                    nested |= filter && (whole || open.contains(&true));
                    open.push(filter);
                }
                Word::Sign(")") => drop(open.pop()),
                _ if whole || open.contains(&true) => drop(handed.insert(*at)),
                _ => {}
            }
        }
        if nested {
            self.told(self.piece.at, "what a message or filter makes is not put together again");
        }
        let plain = self.names(0).into_iter().find(|(at, name)| handed.contains(at) && !name.contains('.'));
        if let Some((at, name)) = plain {
            self.told(
                at,
                format!("only what a page has is put together: `{name}` is a variable, which may have been already"),
            );
        }
    }

    /// What components get as lists are lists.
    pub(super) fn arguments(&mut self) {
        for index in 0..self.all.len() {
            let (Some((at, Word::Path(name))), Some(Word::Sign("="))) =
                (self.all.get(index).copied(), self.word(index + 1))
            else {
                continue;
            };
            if matches!(self.word(0), Some(Word::Path("set" | "set_global"))) && index == 1 {
                continue;
            }
            let braced = self.word(index + 2) == Some(Word::Sign("{"));
            let value: Vec<Word<'t>> = if braced {
                let rest = self.all.iter().skip(index + 3).map(|(_, word)| *word);
                rest.take_while(|word| *word != Word::Sign("}")).collect()
            } else {
                self.word(index + 2).into_iter().collect()
            };
            self.is_list_where_looped(name, &value, at);
        }
    }

    /// The variables that the tag reads from the word `from` on: no keywords, no filters and tests, no names of arguments or components.
    pub(super) fn names(&self, from: usize) -> Vec<(usize, &'t str)> {
        let mut found = Vec::new();
        for index in from..self.all.len() {
            let Some((at, Word::Path(name))) = self.all.get(index).copied() else { continue };
            let before = index.checked_sub(1).and_then(|index| self.word(index));
            let calls = self.word(index + 1) == Some(Word::Sign("("));
            let test = match before {
                Some(Word::Path("is")) => true,
                // `is not defined`: a test; `not page.x`: a name.
                Some(Word::Path("not")) => {
                    index.checked_sub(2).and_then(|index| self.word(index)) == Some(Word::Path("is"))
                }
                _ => false,
            };
            let named = matches!(before, Some(Word::Sign("|" | "<")) if before == Some(Word::Sign("|")) || index == 1);
            if KEYWORDS.contains(&name) || calls || test || named || self.word(index + 1) == Some(Word::Sign("=")) {
                continue;
            }
            if index == 0 && self.piece.kind == Kind::Block {
                continue;
            }
            found.push((at, name));
        }
        found
    }
}
