//! What no single key can tell: rules between keys, policies that lock people out, references to things that are not there.
//! One file per section. A check that rests on a key which was wrong by itself stays silent: that key has been reported.

mod access;
mod agreements;
mod applications;
pub mod delegated;
mod federation;
mod mfa;
mod notifications;
mod password;
mod portal;
mod profile;
mod server;
mod session;
mod sign_on;

use std::collections::BTreeMap;
use std::path::Path;

use super::diagnostic::Diagnostic;
use super::discover::Found;
use super::environment::Environment;
use super::load::{LoadedEnvironment, Options};
use super::sections::server::Server;
use super::tree::{Author, Node, Place, Sources, split};
use crate::kit::slug::Slug;

/// What a check sees.
pub struct Context<'a> {
    tree: &'a Node,
    poisoned: &'a [String],
    sources: &'a Sources,
    out: &'a mut Vec<Diagnostic>,
}

/// Whether a key, or a table it lies in, is missing because it was wrong.
pub fn is_poisoned(poisoned: &[String], key: &str) -> bool {
    poisoned.iter().any(|bad| {
        bad.is_empty() || key == bad || key.strip_prefix(bad.as_str()).is_some_and(|rest| rest.starts_with('.'))
    })
}

impl Context<'_> {
    /// Reports a problem that rests on these keys; it is laid on the first of them that a file or variable sets.
    fn report(&mut self, code: &'static str, keys: &[&str], message: impl Into<String>) -> Option<&mut Diagnostic> {
        let place = keys.iter().find_map(|key| self.place(key));
        self.report_at(code, keys, place, message)
    }

    /// Reports a problem at an item of a list.
    fn report_item(
        &mut self,
        code: &'static str,
        key: &str,
        item: &str,
        message: impl Into<String>,
    ) -> Option<&mut Diagnostic> {
        let items = self.tree.find(key).and_then(Node::list).unwrap_or_default();
        // Of several equal items the last is the one too many.
        let place = items.iter().rev().find(|node| node.text() == Some(item)).map(|node| node.origin.at_value());
        self.report_at(code, &[key], place, message)
    }

    fn report_at(
        &mut self,
        code: &'static str,
        keys: &[&str],
        place: Option<Place>,
        message: impl Into<String>,
    ) -> Option<&mut Diagnostic> {
        if keys.iter().any(|key| is_poisoned(self.poisoned, key)) {
            return None;
        }
        let diagnostic = Diagnostic::new(code, message).maybe_at(place).key(keys.first().copied().unwrap_or_default());
        self.out.push(diagnostic);
        self.out.last_mut()
    }

    /// Where a key is set, unless Portico itself sets it.
    fn place(&self, key: &str) -> Option<Place> {
        let node = self.tree.find(key)?;
        let by_people = self.sources.get(node.origin.source).is_some_and(|source| source.author != Author::Builtin);
        by_people.then(|| node.origin.at_value())
    }

    /// Whether a person set this key.
    fn is_set(&self, key: &str) -> bool {
        self.place(key).is_some()
    }

    /// Whether a file, and no variable, sets this key.
    fn is_in_a_file(&self, key: &str) -> bool {
        self.place(key).and_then(|place| self.sources.get(place.source)).is_some_and(|source| source.is_file)
    }

    /// The keys of a table that people name themselves.
    fn names(&self, key: &str) -> Vec<String> {
        self.tree.find(key).and_then(Node::table).map(|table| table.keys().cloned().collect()).unwrap_or_default()
    }

    /// Reports items that stand in a list twice.
    fn twice(&mut self, key: &str, items: &[&str]) {
        for (index, item) in items.iter().enumerate() {
            if items.get(..index).is_some_and(|before| before.contains(item)) {
                self.report_item("E0602", key, item, format!("`{item}` is listed twice in `{key}`"));
            }
        }
    }
}

/// Checks an environment by itself.
#[expect(clippy::too_many_arguments, reason = "everything an environment is checked against, in one place")]
pub fn environment(
    config: &Environment,
    tree: &Node,
    slug: &Slug,
    poisoned: &[String],
    found: &Found,
    server: Option<&Server>,
    options: &Options,
    sources: &Sources,
    out: &mut Vec<Diagnostic>,
) {
    let mut context = Context { tree, poisoned, sources, out };
    let it = &mut context;
    portal::check(config, it);
    profile::check(config, it);
    sign_on::check(config, it);
    mfa::check(config, it);
    password::check(config, it);
    session::check(config, it);
    access::check(config, it);
    agreements::check(config, it);
    federation::check(config, it);
    applications::check(config, it);
    notifications::check(config, server, it);
    if !options.demo {
        notifications::methods(config, it);
    }
    if let Some(server) = server {
        access::place(config, server, it);
        delegated::check(config, slug, &found.folder, server, it);
    }
}

/// Checks a last good form against what the server allows now.
pub fn kept(
    config: &Environment,
    tree: &Node,
    slug: &Slug,
    folder: &Path,
    server: &Server,
    sources: &Sources,
    out: &mut Vec<Diagnostic>,
) {
    let mut context = Context { tree, poisoned: &[], sources, out };
    access::place(config, server, &mut context);
    delegated::check(config, slug, folder, server, &mut context);
}

/// Checks the server by itself.
pub fn server(config: &Server, tree: &Node, poisoned: &[String], sources: &Sources, out: &mut Vec<Diagnostic>) {
    server::check(config, &mut Context { tree, poisoned, sources, out });
}

/// Checks what environments say about each other; hosts are checked in `hosts`.
pub fn across(
    environments: &BTreeMap<Slug, LoadedEnvironment>,
    _: Option<&Server>,
    sources: &Sources,
    out: &mut Vec<Diagnostic>,
) {
    access::grants(environments, sources, out);
}

/// The place of a key in the tree of an environment.
fn place_of(tree: &Node, key: &str) -> Option<Place> {
    let keys = split(key);
    tree.at(&keys.iter().map(String::as_str).collect::<Vec<_>>()).map(|node| node.origin.at_value())
}
