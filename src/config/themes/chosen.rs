//! Which chain an environment gets: what its file names, its own files before it. Where that is not there, `base`, so that the
//! rest of the file can still be checked.

use std::path::Path;

use super::{BASE, Chain, ChainError, Themes};
use crate::config::diagnostic::Diagnostic;
use crate::config::tree::Node;

/// An environment's folder, and what messages call it.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The folder.
    pub folder: &'a Path,
    /// Its name relative to the configuration's folder.
    pub shown: &'a str,
}

impl Themes {
    /// The chain of themes that an environment names, its own files first; `base` alone where it names none that there is.
    pub fn chosen(&self, tree: &Node, place: Place<'_>, out: &mut Vec<Diagnostic>) -> Chain {
        let node = tree.find("branding.theme");
        let name = node.and_then(Node::text).unwrap_or(BASE);
        let at = node.map(|node| node.origin.at_value());
        let told = |message: String| Diagnostic::new("E0801", message).maybe_at(at).key("branding.theme");
        let chain = self.chain(name).unwrap_or_else(|error| {
            out.push(match error {
                ChainError::Unknown(unknown, Some(near)) if unknown == name => {
                    told(format!("there is no theme `{name}`")).label(format!("did you mean \"{near}\"?")).suggest(near)
                }
                ChainError::Unknown(unknown, _) if unknown == name => told(format!("there is no theme `{name}`")),
                ChainError::Unknown(unknown, _) => told(format!("`{name}` stands on `{unknown}`, which is not there")),
                ChainError::Broken(broken) => told(format!("the theme `{broken}` has errors in its theme.toml")),
                ChainError::Circle(back) => told(format!("what `{name}` stands on comes back to `{back}`")),
                ChainError::Deep => told(format!("`{name}` stands on too many themes")),
            });
            Chain::default()
        });
        let hosts = tree.find("access.hosts").and_then(Node::list).is_some_and(|hosts| !hosts.is_empty());
        if !hosts && let Some(part) = ["templates", "slots"].into_iter().find(|part| place.folder.join(part).is_dir()) {
            let message = format!("{part}/ has no effect: an environment brings templates only at hosts of its own");
            out.push(Diagnostic::new("W0807", message).file(format!("{}/{part}", place.shown)));
        }
        match Self::own(place.folder, place.shown, hosts) {
            Some(own) => chain.with(own),
            None => chain,
        }
    }
}
