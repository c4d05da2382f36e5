//! Hosts and relying party ids between environments (R-TN-13, R-WA-14). On a conflict whoever is on record keeps the host;
//! with no record, nobody gets it.

use std::collections::{BTreeMap, HashMap, HashSet};

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
    let mut claimants: HashMap<&str, Vec<&Slug>> = HashMap::new();
    for (slug, host) in claims.iter().flat_map(|(slug, claim)| claim.hosts.iter().map(move |host| (slug, host))) {
        claimants.entry(host).or_default().push(slug);
    }
    for (slug, host) in claims.iter().flat_map(|(slug, claim)| claim.hosts.iter().map(move |host| (slug, host))) {
        if *host == base {
            let message = format!("{host} is the server's own host (`base_url`) and cannot be claimed");
            problems.push((slug.clone(), host.clone(), "E0502", message));
        }
        let rival = claimants.get(host.as_str()).and_then(|all| all.iter().find(|other| **other != slug));
        if let Some(rival) = rival.filter(|_| options.host_owners.get(host) != Some(slug)) {
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
            let rp_id = tree.find("mfa.passkey.rp_id").and_then(Node::text).map(str::to_owned);
            Claim { hosts: environment.claimed_hosts(), rp_id }
        }
    };
    environments.iter().map(|(slug, environment)| (slug.clone(), claim(environment))).collect()
}

/// Whether `parent` is `host` or a domain above it.
fn covers(parent: &str, host: &str) -> bool {
    host == parent || host.strip_suffix(parent).is_some_and(|rest| rest.ends_with('.'))
}

/// A host and the domains above it.
fn upwards(host: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(host), |name| name.split_once('.').map(|(_, above)| above))
}

fn rp_ids(claims: &BTreeMap<Slug, Claim>, base: &str, options: &Options) -> Vec<(Slug, String)> {
    let mut found = Vec::new();
    let mut owners: HashMap<&str, Vec<&Slug>> = HashMap::new();
    for (slug, claim) in claims {
        let rp_id = claim.rp_id.as_deref().or_else(|| claim.hosts.first().map(String::as_str)).unwrap_or(base);
        // Browsers accept `localhost` on itself alone.
        if rp_id != "localhost" {
            owners.entry(rp_id).or_default().push(slug);
        }
        let hosts: &[String] = &claim.hosts;
        let out_of_reach = if hosts.is_empty() {
            (!covers(rp_id, base)).then_some(base)
        } else {
            hosts.iter().map(String::as_str).find(|host| !covers(rp_id, host))
        };
        if let Some(host) = out_of_reach.filter(|_| claim.rp_id.is_some()) {
            found.push((
                slug.clone(),
                format!("the rp_id {rp_id} is neither {host} nor a domain above it: passkeys could not be used there"),
            ));
        }
    }
    // Each of the owners of a name is told once, and so is whoever has a host below it: as many problems as environments,
    // however many pairs there are.
    let recorded: HashSet<&Slug> = options.host_owners.values().collect();
    let all = owners.clone();
    let mut first = owners.clone();
    let mut fresh = owners;
    fresh.values_mut().for_each(|owners| {
        owners
            .retain(|slug| !recorded.contains(slug) && claims.get(*slug).is_some_and(|claim| !claim.hosts.is_empty()));
    });
    let rivals = |slug: &Slug, other: &Slug, host: &String| {
        // The same host claimed twice is another problem, and told there.
        slug != other && claims.get(slug).is_some_and(|claim| !claim.hosts.contains(host))
    };
    for (other, host) in claims.iter().flat_map(|(other, claim)| claim.hosts.iter().map(move |host| (other, host))) {
        for rp_id in upwards(host) {
            let message = |slug: &Slug| {
                format!(
                    "the rp_id {rp_id} of {slug} is or lies above {host}, a host of {other}: passkeys of one would open the other"
                )
            };
            // The one on record was there first; with no record, neither is let in, but for those without hosts, who have
            // the server's own.
            if options.host_owners.get(host) == Some(other) {
                tell(
                    first.get_mut(rp_id),
                    |slug| rivals(slug, other, host),
                    |slug| found.push((slug.clone(), message(slug))),
                );
                continue;
            }
            let rival = all.get(rp_id).and_then(|owners| owners.iter().find(|slug| rivals(slug, other, host)));
            if let Some(slug) = rival {
                found.push((other.clone(), message(slug)));
            }
            if !recorded.contains(other) {
                tell(
                    fresh.get_mut(rp_id),
                    |slug| rivals(slug, other, host),
                    |slug| found.push((slug.clone(), message(slug))),
                );
            }
        }
    }
    found
}

/// Tells those who are concerned, and leaves those who are not.
fn tell<'s>(slugs: Option<&mut Vec<&'s Slug>>, concerns: impl Fn(&Slug) -> bool, mut tell: impl FnMut(&'s Slug)) {
    if let Some(slugs) = slugs {
        slugs.retain(|slug| {
            let concerned = concerns(slug);
            if concerned {
                tell(slug);
            }
            !concerned
        });
    }
}
