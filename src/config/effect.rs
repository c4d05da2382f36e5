//! Which keys have an effect in this release. The files are a contract from the first day, so keys of features that are still
//! to come are read and checked; `check` lists those that are set, so that nobody believes in a rule that nothing follows.
//! An issue that builds a feature moves its keys into this table.

use super::diagnostic::Diagnostic;
use super::sections::mfa::Method;
use super::tree::{Author, Node, Sources, join};

/// Keys of an environment that have an effect; `*` is any name, and a key stands for everything below it.
const ENVIRONMENT: &[&str] = &[
    "format",
    "extends",
    "name",
    "kind",
    "id",
    "enabled",
    "access.hosts",
    "portal.tabs",
    "portal.home",
    "portal.help_url",
    "portal.sign_off_to",
    "portal.custom_tabs",
    "applications.order",
    "applications.*.label",
    "applications.*.url",
    "applications.*.icon",
    "applications.*.groups",
    "applications.*.return_to",
    "applications.*.scopes",
    "scopes",
    "locale",
    "branding.theme",
    "branding.accent",
    "branding.accent_dark",
    "branding.logo",
    "branding.logo_dark",
    "branding.favicon",
    "branding.contrast",
    "branding.footer",
    "branding.options",
    "groups.*.label",
    "groups.*.assigned_by",
    "profile.order",
    "profile.max_bytes",
    "profile.max_addresses",
    "profile.ask",
    "profile.attributes.*.type",
    "profile.attributes.*.label",
    "profile.attributes.*.help",
    "profile.attributes.*.access",
    "profile.attributes.*.required",
    "profile.attributes.*.unique",
    "profile.attributes.*.verify",
    "profile.attributes.*.many",
    "profile.attributes.*.min_length",
    "profile.attributes.*.max_length",
    "profile.attributes.*.minimum",
    "profile.attributes.*.maximum",
    "profile.attributes.*.pattern",
    "profile.attributes.*.accepts",
    "profile.attributes.*.refuses",
    "profile.attributes.*.values",
    "profile.attributes.*.retired",
    "profile.attributes.*.value_labels",
    "profile.attributes.*.export",
    "mfa.methods",
    "mfa.required",
    "mfa.max_devices",
    "mfa.users_may_turn_off",
    "mfa.ask_nickname",
    "mfa.default_method",
    "mfa.first_enrolment",
    "mfa.trusted_browser",
    "mfa.min_strength",
    "mfa.totp",
    "mfa.email",
    "mfa.sms",
    "mfa.voice",
    "mfa.whatsapp",
    "mfa.passkey",
    "mfa.security_key",
    "mfa.recovery_codes",
    "mfa.oath_token",
    "password.min_length",
    "password.max_length",
    "password.history",
    "password.min_age",
    "password.similarity",
    "password.breach_list",
    "password.max_age",
    "password.warn_before",
    "password.managed_by",
    "password.words",
    "password.character_classes",
    "password.max_repeated",
    "password.max_sequence",
    "sign_on",
    "registration",
    "recovery.password",
    "recovery.username",
    "recovery.lost_device",
    "session",
    "step_up",
    "accounts.sessions",
    "privacy.location",
    "activity",
    "accounts.linked",
    "identity_providers",
    "consents.agreements",
    "consents.controller",
    "consents.grants",
    "account",
    "agreements.*.title",
    "agreements.*.required",
    "agreements.*.withdrawable",
    "agreements.*.renew_every",
    "agreements.*.purposes",
    "notifications.from",
    "notifications.smtp",
    "notifications.sms",
    "notifications.voice",
    "notifications.whatsapp",
    "notifications.limits",
];

/// Keys of the server that have an effect.
const SERVER: &[&str] = &[
    "format",
    "base_url",
    "listen",
    "operations_listen",
    "data_dir",
    "database",
    "keys",
    "proxy",
    "tls",
    "environments",
    "outbound.allow",
    "geoip",
    "mail.from",
    "mail.smtp",
    "mail.limits",
    "hashing",
    "limits",
    "api",
    "telemetry",
];

/// Keys that keep people out: while nothing follows them they let everybody in, which is worth more than a note.
const OPEN: &[&str] = &["access.groups"];

/// Whether a key of an environment has an effect.
pub fn in_effect(path: &str) -> bool {
    let path: Vec<&str> = path.split('.').collect();
    ENVIRONMENT.iter().any(|key| reaches(key, &path) == Reach::Covers)
}

/// Whether a kind of second factor is built in this release.
pub fn method_is_built(method: Method) -> bool {
    method != Method::Push
}

/// A note for each key that is set in a file and has no effect yet; a warning where that leaves something open.
pub fn notes(tree: &Node, server: bool, sources: &Sources) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let keys = if server { SERVER } else { ENVIRONMENT };
    walk(tree, &mut Vec::new(), keys, sources, &mut found);
    if !server {
        values(tree, sources, &mut found);
    }
    found
}

#[derive(PartialEq)]
enum Reach {
    Covers,
    Inside,
    Apart,
}

/// How a key of the table relates to a path: it covers it, it lies below it, or neither.
fn reaches(key: &str, path: &[&str]) -> Reach {
    let mut words = key.split('.');
    for part in path {
        match words.next() {
            None => return Reach::Covers,
            Some(word) if word == "*" || word == *part => {}
            Some(_) => return Reach::Apart,
        }
    }
    if words.next().is_none() { Reach::Covers } else { Reach::Inside }
}

/// Looks at what lies below `path`, with the keys of the table that do as well.
fn walk(node: &Node, path: &mut Vec<String>, keys: &[&str], sources: &Sources, found: &mut Vec<Diagnostic>) {
    let Some(table) = node.table() else { return };
    for (key, child) in table {
        path.push(key.clone());
        let plain: Vec<&str> = path.iter().map(String::as_str).collect();
        let (mut covered, mut inside) = (false, Vec::new());
        for key in keys {
            match reaches(key, &plain) {
                Reach::Covers => covered = true,
                Reach::Inside => inside.push(*key),
                Reach::Apart => {}
            }
        }
        if !covered && !inside.is_empty() {
            walk(child, path, &inside, sources, found);
        } else if let Some(set) = set_by_somebody(child, sources).filter(|_| !covered) {
            found.push(note(&join(path), set));
        }
        path.pop();
    }
}

/// A node that Portico itself did not set, at or below this one.
fn set_by_somebody<'a>(node: &'a Node, sources: &Sources) -> Option<&'a Node> {
    if let Some(table) = node.table() {
        let below = table.values().find_map(|child| set_by_somebody(child, sources))?;
        // Where the table itself stands in a file, its header is the better place.
        return Some(if is_builtin(node, sources) { below } else { node });
    }
    (!is_builtin(node, sources)).then_some(node)
}

fn is_builtin(node: &Node, sources: &Sources) -> bool {
    sources.get(node.origin.source).is_none_or(|source| source.author == Author::Builtin)
}

fn values(tree: &Node, sources: &Sources, found: &mut Vec<Diagnostic>) {
    let waits = |word: &str| Method::parse(word).is_some_and(|method| !method_is_built(method));
    items(tree, "mfa.methods", &waits, sources, found);
}

/// A note for each item of a list that waits for its feature.
fn items(tree: &Node, key: &str, waits: &dyn Fn(&str) -> bool, sources: &Sources, found: &mut Vec<Diagnostic>) {
    for item in tree.find(key).and_then(Node::list).unwrap_or_default() {
        if !is_builtin(item, sources)
            && let Some(word) = item.text().filter(|word| waits(word))
        {
            found.push(note(&format!("{key}: {word}"), item));
        }
    }
}

fn note(key: &str, node: &Node) -> Diagnostic {
    let is_empty = node.list().is_some_and(<[Node]>::is_empty);
    let (code, message) = if OPEN.contains(&key) && !is_empty {
        ("W0109", format!("`{key}` is not in effect yet: it keeps nobody out"))
    } else {
        ("N0101", format!("`{key}` is not in effect yet"))
    };
    Diagnostic::new(code, message).at(node.origin.at_key()).key(key.split(':').next().unwrap_or(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nothing_follows_yet_is_not_in_effect() {
        for key in ["policies.staff.password.max_age", "access.groups", "applications.shop.client_id"] {
            assert!(!in_effect(key), "{key}");
        }
        for key in [
            "profile.attributes.badge.export",
            "password.min_age",
            "password.breach_list.file",
            "password.breach_list.url",
            "password.max_age",
            "password.warn_before",
            "password.managed_by.url",
            "access.hosts",
            "sign_on.throttle.after",
            "agreements.terms.required",
            "agreements.terms.renew_every",
            "agreements.terms.purposes.newsletter.label",
            "consents.controller.name",
            "consents.agreements",
            "consents.grants",
            "applications.shop.scopes",
            "scopes.orders.label",
            "notifications.sms.url",
            "notifications.limits.sms_per_day",
            "mfa.sms.countries.allow",
            "mfa.email.resend",
        ] {
            assert!(in_effect(key), "{key}");
        }
    }
}
