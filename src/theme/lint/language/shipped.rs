//! What shipped templates of a chain do, which the templates of others may do too.

use std::collections::{BTreeSet, HashSet};

use crate::theme::scan::{Kind, Piece, Word, pieces, words};

/// What pages are given.
pub(super) const GIVEN: [&str; 3] = ["page", "site", "frame"];

/// What shipped templates of a chain do, and others may do too.
#[derive(Clone, Debug, Default)]
pub(in crate::theme) struct Shipped {
    /// Their tags, as they stand.
    pub(super) tags: HashSet<String>,
    /// The last names of the lists that they loop over.
    pub(super) lists: BTreeSet<String>,
    /// Variables that they loop over: what others set them to must be a list.
    pub(super) looped: BTreeSet<String>,
}

impl Shipped {
    /// What `texts`, the shipped templates of a chain, do.
    pub(in crate::theme) fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let mut it = Self::default();
        for text in texts {
            for piece in pieces(text).iter().filter(|piece| matches!(piece.kind, Kind::Print | Kind::Block)) {
                it.tags.insert(trimmed(piece));
                let all = words(piece);
                if let Some(path) = looped_over(&all) {
                    it.lists.insert(last(path).to_owned());
                    if !path.contains('.') {
                        it.looped.insert(path.to_owned());
                    }
                }
            }
        }
        it
    }

    /// Whether a path leads from what pages are given, or from a variable of a loop around, to a list.
    pub(super) fn is_list(&self, path: &str, around: &[String]) -> bool {
        let root = first(path);
        let rooted = GIVEN.contains(&root) || around.iter().any(|variable| variable == root);
        // Options of a theme have names that it chooses, and are no lists.
        let option = path.starts_with("site.options");
        rooted && !option && path.contains('.') && self.lists.contains(last(path))
    }
}

/// The path that a loop goes over.
fn looped_over<'t>(all: &[(usize, Word<'t>)]) -> Option<&'t str> {
    let all: Vec<Word<'t>> = all.iter().map(|(_, word)| *word).collect();
    match all.strip_suffix(&[Word::Sign("-")]).unwrap_or(&all) {
        [Word::Path("for"), .., Word::Path("in"), Word::Path(path)] => Some(path),
        _ => None,
    }
}

/// A tag as it stands, but for what goes about the space around it.
pub(super) fn trimmed(piece: &Piece<'_>) -> String {
    piece.text.trim_matches('-').trim().to_owned()
}

fn first(path: &str) -> &str {
    path.split(['.', '?']).next().unwrap_or(path)
}

pub(super) fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}
