//! Which environment a request is for: decided by host and path alone, before anything else is looked at (R-TN-1).
//! The map is replaced as a whole; a request that has found its environment keeps it.

use std::collections::HashMap;
use std::sync::Arc;

use arc_swap::ArcSwap;

use super::Live;
use crate::kit::id::EnvironmentId;
use crate::kit::slug::Slug;
use crate::theme::assets::Asset;

/// The environments that are live now.
#[derive(Debug, Default)]
pub struct Registry {
    map: ArcSwap<Map>,
    /// The map before, whose assets pages that were rendered from it still ask for.
    before: ArcSwap<Map>,
}

/// Environments by where they are.
#[derive(Clone, Debug, Default)]
pub(super) struct Map {
    pub(super) base_host: String,
    pub(super) base_path: String,
    pub(super) by_host: HashMap<String, Entry>,
    pub(super) by_slug: HashMap<String, Entry>,
    pub(super) by_id: HashMap<EnvironmentId, Arc<Live>>,
    pub(super) assets: HashMap<String, Arc<Asset>>,
}

/// An environment, or the place of one that could not be started.
#[derive(Clone, Debug)]
pub(super) enum Entry {
    Live(Arc<Live>),
    LeftOut,
}

/// What is at a host and path.
#[derive(Clone, Debug)]
pub enum Place {
    /// An environment, and the path below it, beginning with a slash.
    Environment(Arc<Live>, String),
    /// An environment that could not be started (503).
    LeftOut,
    /// The environment's address without its last slash: the address with it (308).
    Moved(String),
    /// The root of the shared host.
    Root,
    /// Nothing.
    Nowhere,
}

/// A host as it is compared: lower case, without port or trailing dot (R-TN-13).
fn bare(host: &str) -> String {
    let host = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase()
}

impl Registry {
    /// What is at this host (a `Host` header) and path.
    pub fn find(&self, host: &str, path: &str) -> Place {
        let map = self.map.load();
        let host = bare(host);
        if let Some(entry) = map.by_host.get(&host) {
            return entry.place(path.to_owned());
        }
        if host != map.base_host {
            return Place::Nowhere;
        }
        let Some(below) = path.strip_prefix(map.base_path.as_str()) else { return Place::Nowhere };
        if below.is_empty() {
            return Place::Root;
        }
        let (slug, rest) = below.split_once('/').map_or((below, None), |(slug, rest)| (slug, Some(rest)));
        match (map.by_slug.get(slug), rest) {
            (None, _) => Place::Nowhere,
            (Some(Entry::LeftOut), _) => Place::LeftOut,
            (Some(Entry::Live(live)), None) => Place::Moved(live.address.base.clone()),
            (Some(entry), Some(rest)) => entry.place(format!("/{rest}")),
        }
    }

    /// The environments that are live, by slug.
    pub fn all(&self) -> Vec<Arc<Live>> {
        let mut all: Vec<Arc<Live>> = self.map.load().by_id.values().cloned().collect();
        all.sort_by(|a, b| a.slug.cmp(&b.slug));
        all
    }

    /// The live environment with this id.
    pub fn by_id(&self, id: EnvironmentId) -> Option<Arc<Live>> {
        self.map.load().by_id.get(&id).cloned()
    }

    /// What an environment has published at this address.
    pub fn asset(&self, path: &str) -> Option<Arc<Asset>> {
        let found = self.map.load().assets.get(path).cloned();
        found.or_else(|| self.before.load().assets.get(path).cloned())
    }

    /// Whether a host is one of ours, for assets.
    pub fn knows_host(&self, host: &str) -> bool {
        let map = self.map.load();
        let host = bare(host);
        host == map.base_host || map.by_host.contains_key(&host)
    }

    pub(super) fn replace(&self, map: Map) {
        self.before.store(self.map.swap(Arc::new(map)));
    }
}

impl Map {
    /// Keeps the place of an environment that could not be started: its hosts, where it has any that nobody else has, and
    /// never its slug then, at which it would not answer either (R-TN-13).
    pub(super) fn leave_out(&mut self, slug: &Slug, hosts: Vec<String>) {
        if hosts.is_empty() {
            self.by_slug.entry(slug.to_string()).or_insert(Entry::LeftOut);
        }
        for host in hosts.into_iter().filter(|host| *host != self.base_host) {
            self.by_host.entry(host).or_insert(Entry::LeftOut);
        }
    }
}

impl Entry {
    fn place(&self, path: String) -> Place {
        match self {
            Self::Live(live) => Place::Environment(Arc::clone(live), path),
            Self::LeftOut => Place::LeftOut,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_compared_bare() {
        for host in ["a.example", "A.Example", "a.example:8080", "a.example.", "A.EXAMPLE.:443"] {
            assert_eq!(bare(host), "a.example", "{host}");
        }
        assert_eq!(bare("[::1]:80"), "[::1]");
    }

    #[test]
    fn unknown_hosts_and_slugs_lead_nowhere() {
        let registry = Registry::default();
        let mut map = Map { base_host: "portal.example".into(), base_path: "/".into(), ..Map::default() };
        map.leave_out(&"broken".parse().unwrap(), Vec::new());
        registry.replace(map);
        assert!(matches!(registry.find("portal.example", "/"), Place::Root));
        assert!(matches!(registry.find("portal.example", "/nobody/profile"), Place::Nowhere));
        assert!(matches!(registry.find("evil.example", "/"), Place::Nowhere));
        assert!(matches!(registry.find("portal.example", "/broken/"), Place::LeftOut));
    }

    #[test]
    fn what_is_left_out_answers_at_its_hosts_alone() {
        let registry = Registry::default();
        let mut map = Map { base_host: "portal.example".into(), base_path: "/".into(), ..Map::default() };
        map.leave_out(&"acme".parse().unwrap(), vec!["acme.example".into(), "portal.example".into()]);
        registry.replace(map);
        assert!(matches!(registry.find("acme.example", "/profile"), Place::LeftOut));
        assert!(matches!(registry.find("portal.example", "/acme/"), Place::Nowhere));
        assert!(matches!(registry.find("portal.example", "/"), Place::Root));
    }
}
