//! Hosts and relying party ids between environments (R-TN-13, R-WA-14). On a conflict whoever is on record keeps the host;
//! with no record, nobody gets it.

use std::collections::BTreeMap;

use super::diagnostic::Diagnostic;
use super::load::{LoadedEnvironment, Options};
use super::sections::server::Server;
use super::tree::{Author, Node, Place, Sources};
use crate::kit::slug::Slug;

/// Checks every environment's hosts against each other and the server's.
pub fn check(
    environments: &mut BTreeMap<Slug, LoadedEnvironment>,
    server: Option<&Server>,
    options: &Options,
    sources: &Sources,
    out: &mut Vec<Diagnostic>,
) {
    let base = server.and_then(|server| server.base_url.host_str().map(str::to_owned)).unwrap_or_default();
    let mut problems = Vec::new();
    let claims = claims(environments);
    for (slug, host) in claims.iter().flat_map(|(slug, claim)| claim.hosts.iter().map(move |host| (slug, host))) {
        if *host == base {
            problems.push((
                slug.clone(),
                host.clone(),
                "E0502",
                format!("{host} is the server's own host (`base_url`) and cannot be claimed"),
            ));
        }
        let rivals: Vec<&Slug> = claims
            .iter()
            .filter(|(other, claim)| *other != slug && claim.hosts.contains(host))
            .map(|(other, _)| other)
            .collect();
        let owner = options.host_owners.get(host);
        if let Some(rival) = rivals.first()
            && owner != Some(slug)
        {
            problems.push((
                slug.clone(),
                host.clone(),
                "E0501",
                format!("the host {host} is claimed by {rival} as well"),
            ));
        }
    }
    for (slug, host, code, message) in problems {
        let place = environments.get(&slug).and_then(|it| item(&it.provenance.tree, "access.hosts", &host));
        push(out, code, message, "access.hosts", place, slug);
    }
    for (slug, message) in rp_ids(&claims, &base, options) {
        let tree = environments.get(&slug).map(|it| &it.provenance.tree);
        let place = tree.and_then(|tree| {
            let node = tree.find("mfa.passkey.rp_id").or_else(|| tree.find("access.hosts"))?;
            let by_people = sources.get(node.origin.source).is_some_and(|source| source.author != Author::Builtin);
            by_people.then(|| node.origin.at_value())
        });
        push(out, "E0503", message, "mfa.passkey.rp_id", place, slug);
    }
}

fn push(out: &mut Vec<Diagnostic>, code: &'static str, message: String, key: &str, place: Option<Place>, slug: Slug) {
    let mut diagnostic = Diagnostic::new(code, message).key(key).maybe_at(place);
    diagnostic.environment = Some(slug);
    out.push(diagnostic);
}

fn item(tree: &Node, key: &str, text: &str) -> Option<Place> {
    let node = tree.find(key)?;
    let items = node.list()?;
    let found = items.iter().find(|item| item.text().is_some_and(|written| written.eq_ignore_ascii_case(text)));
    Some(found.unwrap_or(node).origin.at_value())
}

struct Claim {
    hosts: Vec<String>,
    rp_id: Option<String>,
}

/// Claims of bad environments count too: otherwise a slip in one would give its host to another.
fn claims(environments: &BTreeMap<Slug, LoadedEnvironment>) -> BTreeMap<Slug, Claim> {
    let claim = |environment: &LoadedEnvironment| match &environment.config {
        Ok(config) => Claim {
            hosts: config.access.hosts.iter().map(|host| host.to_string()).collect(),
            rp_id: config.mfa.passkey.rp_id.clone(),
        },
        Err(()) => {
            let tree = &environment.provenance.tree;
            let hosts = tree.find("access.hosts").map(Node::texts).unwrap_or_default();
            let rp_id = tree.find("mfa.passkey.rp_id").and_then(Node::text).map(str::to_owned);
            Claim { hosts: hosts.into_iter().map(str::to_ascii_lowercase).collect(), rp_id }
        }
    };
    environments.iter().map(|(slug, environment)| (slug.clone(), claim(environment))).collect()
}

/// Whether `parent` is `host` or a domain above it.
fn covers(parent: &str, host: &str) -> bool {
    host == parent || host.strip_suffix(parent).is_some_and(|rest| rest.ends_with('.'))
}

fn rp_ids(claims: &BTreeMap<Slug, Claim>, base: &str, options: &Options) -> Vec<(Slug, String)> {
    let mut found = Vec::new();
    let own =
        |claim: &Claim| claim.rp_id.clone().or_else(|| claim.hosts.first().cloned()).unwrap_or_else(|| base.to_owned());
    for (slug, claim) in claims {
        let rp_id = own(claim);
        if rp_id == "localhost" {
            continue;
        }
        let hosts = if claim.hosts.is_empty() { vec![base.to_owned()] } else { claim.hosts.clone() };
        if claim.rp_id.is_some()
            && let Some(host) = hosts.iter().find(|host| !covers(&rp_id, host))
        {
            found.push((
                slug.clone(),
                format!("the rp_id {rp_id} is neither {host} nor a domain above it: passkeys could not be used there"),
            ));
        }
        for (other, host) in claims
            .iter()
            .filter(|(other, _)| *other != slug)
            .flat_map(|(other, claim)| claim.hosts.iter().map(move |host| (other, host)))
        {
            // The same host claimed twice is another problem, and told there.
            if !covers(&rp_id, host) || claim.hosts.contains(host) {
                continue;
            }
            // The one on record was there first.
            let later = if options.host_owners.get(host) == Some(other) { slug } else { other };
            let both = !options.host_owners.values().any(|known| known == slug || known == other);
            let message = format!(
                "the rp_id {rp_id} of {slug} is or lies above {host}, a host of {other}: passkeys of one would open the other"
            );
            found.push((later.clone(), message.clone()));
            if both && !claim.hosts.is_empty() {
                found.push((slug.clone(), message));
            }
        }
    }
    found
}
