//! Groups that are named but not declared, ids, hosts of administrators, and grants that only one side knows of (R-TN-11).

use std::collections::BTreeMap;
use std::time::Duration;

use super::{Context, place_of};
use crate::config::diagnostic::Diagnostic;
use crate::config::environment::Environment;
use crate::config::load::LoadedEnvironment;
use crate::config::sections::server::{Kind, Server};
use crate::config::tree::{Author, Sources};
use crate::config::values::duration_text;
use crate::kit::id::EnvironmentId;
use crate::kit::slug::Slug;

/// How long the link in a notice that says "this wasn't me" is good.
const NOT_ME: Duration = Duration::from_secs(7 * 24 * 3600);

pub fn check(config: &Environment, it: &mut Context<'_>) {
    if let Some(id) = &config.id
        && id.parse::<EnvironmentId>().is_err()
    {
        it.report("E0505", &["id"], "`id` is not an id: a lower-case UUID with hyphens");
    }
    let hosts: Vec<&str> = config.access.hosts.iter().map(|host| &**host).collect();
    it.twice("access.hosts", &hosts);
    groups("access.groups", config.access.groups.iter().map(|name| &**name), config, it);
    groups("registration.groups", config.registration.groups.iter().map(|name| &**name), config, it);
    for (name, application) in &config.applications.by_name {
        let key = format!("applications.{name}.groups");
        groups(&key, application.groups.iter().map(|group| &**group), config, it);
    }
    registration(config, it);
    for (name, policy) in &config.policies {
        groups(&format!("policies.{name}.when.groups"), policy.when.groups.iter().map(|name| &**name), config, it);
    }
    for (name, grant) in &config.administration.grants {
        let key = format!("administration.grants.{name}.group");
        if !config.groups.contains_key(&*grant.group) {
            it.report(
                "E0609",
                &[&key, "groups", &format!("groups.{}", &*grant.group)],
                format!("there is no group `{}`", &*grant.group),
            );
        }
    }
    if !config.administration.grants.is_empty() && config.kind != Kind::Administrators {
        it.report(
            "E0508",
            &["administration.grants", "kind"],
            "only an environment of kind administrators can grant anything",
        );
    }
    if !config.access.administered_by.is_empty() && config.kind == Kind::Administrators {
        let message = "nobody administers an environment of kind administrators but the command line: `administered_by` has no effect";
        it.report("W0509", &["access.administered_by", "kind"], message);
    }
    if config.kind == Kind::Administrators {
        let message = "administrators neither delete nor disable their own accounts: this has no effect";
        if config.account.deletion.allowed {
            it.report("W0510", &["account.deletion.allowed", "kind"], message);
        }
        if config.account.disabling {
            it.report("W0510", &["account.disabling", "kind"], message);
        }
    }
    let deletion = &config.account.deletion;
    if deletion.allowed && config.kind != Kind::Administrators && deletion.grace < NOT_ME {
        let message = format!(
            "`account.deletion.grace` is {}: the link that says \"this wasn't me\" is good for {}, and an account that somebody else had deleted is gone before",
            duration_text(deletion.grace),
            duration_text(NOT_ME)
        );
        it.report("W0670", &["account.deletion.grace", "account.deletion.allowed"], message);
    }
}

/// Nobody gives themselves authority by registering (R-TN-16).
fn registration(config: &Environment, it: &mut Context<'_>) {
    for name in config.registration.groups.iter().map(|name| &**name) {
        let (granted, ruled) = (config.grants(name), config.rules(name));
        let given = config.groups.get(name).is_some_and(|group| !group.assigned_by.is_empty());
        let why = match (granted, ruled, given) {
            (true, ..) => "a grant names it",
            (_, true, _) => "a policy gives its members other rules",
            (.., true) => "its `assigned_by` says who may put people into it",
            _ => continue,
        };
        it.report_item(
            "E0654",
            "registration.groups",
            name,
            format!("the group `{name}` carries authority, which nobody gets by registering: {why}"),
        );
    }
}

fn groups<'a>(key: &str, names: impl Iterator<Item = &'a str>, config: &Environment, it: &mut Context<'_>) {
    for name in names.filter(|name| !config.groups.contains_key(*name)) {
        let table = format!("groups.{name}");
        if !super::is_poisoned(it.poisoned, "groups") && !super::is_poisoned(it.poisoned, &table) {
            it.report_item("E0609", key, name, format!("there is no group `{name}`, and no table [groups.{name}]"));
        }
    }
}

/// Whether the environment may be where it is.
pub fn place(config: &Environment, server: &Server, it: &mut Context<'_>) {
    if config.kind == Kind::Administrators && config.access.hosts.is_empty() && !server.base_url.is_loopback() {
        let message = "an environment of kind administrators needs a host of its own: `access.hosts`";
        it.report("E0504", &["kind", "access.hosts"], message);
    }
}

/// Grants and names that only one side knows of: warnings on both sides.
pub fn grants(environments: &BTreeMap<Slug, LoadedEnvironment>, sources: &Sources, out: &mut Vec<Diagnostic>) {
    let good = |slug: &str| environments.get_key_value(&slug.parse::<Slug>().ok()?);
    for (slug, environment) in environments {
        let Ok(config) = &environment.config else { continue };
        let tree = &environment.provenance.tree;
        for (name, grant) in &config.administration.grants {
            for target in &grant.environments {
                if target == "*" {
                    continue;
                }
                let message = match good(target).map(|(_, other)| &other.config) {
                    None => format!("the grant `{name}` names `{target}`, and there is no such environment"),
                    Some(Err(())) => continue,
                    Some(Ok(other)) if other.kind == Kind::Administrators => {
                        format!(
                            "the grant `{name}` names `{target}`, which is of kind administrators: it has no effect"
                        )
                    }
                    Some(Ok(other)) if !other.access.administered_by.iter().any(|admin| admin == slug.as_str()) => {
                        format!(
                            "the grant `{name}` has no effect: `{target}` does not name {slug} in `access.administered_by`"
                        )
                    }
                    Some(Ok(_)) => continue,
                };
                let key = format!("administration.grants.{name}.environments");
                let place =
                    tree.find(&key).and_then(|node| node.list()?.iter().find(|item| item.text() == Some(target)));
                let place = place.map(|node| node.origin.at_value()).or_else(|| place_of(tree, &key));
                let mut diagnostic = Diagnostic::new("W0506", message).maybe_at(place).key(key);
                diagnostic.environment = Some(slug.clone());
                out.push(diagnostic);
            }
        }
        for admin in &config.access.administered_by {
            let message = match good(admin).map(|(_, other)| &other.config) {
                None => format!("`{admin}` is named as administrator, and there is no such environment"),
                Some(Err(())) => continue,
                Some(Ok(other)) if other.kind != Kind::Administrators => {
                    format!("`{admin}` is named as administrator, but its kind is {}", other.kind.as_str())
                }
                Some(Ok(other)) => {
                    let granted = other.administration.grants.values().flat_map(|grant| &grant.environments);
                    if granted.into_iter().any(|target| target == "*" || target == slug.as_str()) {
                        continue;
                    }
                    format!("`{admin}` is named as administrator, but grants nobody anything here")
                }
            };
            let node = tree
                .find("access.administered_by")
                .and_then(|node| node.list()?.iter().find(|item| item.text() == Some(admin)));
            let by_people = node
                .filter(|node| sources.get(node.origin.source).is_some_and(|source| source.author != Author::Builtin));
            let place = by_people.map(|node| node.origin.at_value());
            let mut diagnostic = Diagnostic::new("W0506", message).maybe_at(place).key("access.administered_by");
            diagnostic.environment = Some(slug.clone());
            out.push(diagnostic);
        }
    }
}
