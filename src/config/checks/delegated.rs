//! What a folder may use where others than the operator write it (R-TN-15). Only what the folder's own file says is bounded;
//! bases and variables are the operator's.

use std::path::Path;
use std::sync::Arc;

use super::Context;
use crate::config::environment::Environment;
use crate::config::sections::notifications::GatewayKind;
use crate::config::sections::password::BreachList;
use crate::config::sections::server::{Authors, Server};
use crate::config::shape::{self, Shape};
use crate::config::tree::{Author, Node, Sources, join};
use crate::config::values::HostPort;
use crate::kit::slug::Slug;

pub fn check(config: &Environment, slug: &Slug, folder: &Path, server: &Server, it: &mut Context<'_>) {
    if server.environments.authors == Authors::Operator {
        return;
    }
    let bounds = &server.environments.delegated;
    if !bounds.kinds.contains(&config.kind) && !by_operator(it, "kind") {
        it.report("E0507", &["kind"], format!("this folder may not be of kind {}", config.kind.as_str()));
    }
    for host in &config.access.hosts {
        if !by_operator(it, "access.hosts")
            && !bounds.hosts.iter().any(|allowed| allowed.for_slug(slug.as_str()) == **host)
        {
            it.report_item("E0507", "access.hosts", host, format!("this folder may not claim the host {}", &**host));
        }
    }
    for base in &config.extends {
        if !bounds.bases.contains(base) {
            it.report_item("E0507", "extends", base, format!("this folder may not extend the base {}", &**base));
        }
    }
    if let Some(from) = &config.notifications.from
        && !by_operator(it, "notifications.from")
        && !bounds.mail_from.iter().any(|allowed| allowed.allows(slug.as_str(), &from.address))
    {
        it.report("E0507", &["notifications.from"], format!("this folder may not send mail as {}", from.address));
    }
    let mut targets: Vec<(String, HostPort)> = Vec::new();
    if let Some(smtp) = &config.notifications.smtp {
        let target = HostPort { host: smtp.host.to_ascii_lowercase(), port: smtp.port };
        targets.push(("notifications.smtp".to_owned(), target));
    }
    let gateways = [
        ("sms", &config.notifications.sms),
        ("voice", &config.notifications.voice),
        ("whatsapp", &config.notifications.whatsapp),
    ];
    for (name, gateway) in gateways {
        let Some(gateway) = gateway else { continue };
        match (&gateway.url, gateway.gateway) {
            (Some(url), _) => targets.push((format!("notifications.{name}.url"), HostPort::of(url))),
            // Where Twilio itself is.
            (None, GatewayKind::Twilio) => {
                let target = HostPort { host: "api.twilio.com".to_owned(), port: 443 };
                targets.push((format!("notifications.{name}.gateway"), target));
            }
            (None, GatewayKind::Webhook) => {}
        }
    }
    if let BreachList::Source(source) = &config.password.breach_list
        && let Some(url) = &source.url
    {
        targets.push(("password.breach_list.url".to_owned(), HostPort::of(url)));
    }
    for (name, provider) in &config.identity_providers.by_name {
        for (key, url) in provider.targets() {
            targets.push((format!("identity_providers.{name}.{key}"), HostPort::of(url)));
        }
    }
    for (key, target) in targets {
        if !by_operator(it, &key) && !bounds.outbound.contains(&target) {
            it.report("E0507", &[&key], format!("this folder may not connect to {target}"));
        }
    }
    for part in ["templates", "slots"].into_iter().filter(|part| !bounds.templates && folder.join(part).is_dir()) {
        let message = format!("this folder may not bring templates: its folder {part}/ must go");
        it.report("E0507", &["branding.theme"], message);
    }
    if !bounds.secrets {
        let mut keys = Vec::new();
        secrets(it.tree, &shape::ENVIRONMENT, &mut Vec::new(), &mut keys);
        for key in keys.iter().filter(|key| !by_operator(it, key)).cloned().collect::<Vec<_>>() {
            it.report("E0507", &[&key], "this folder may not hold secrets");
        }
    }
}

/// Bounds what providers lead to: a discovery document names further addresses, which no check of the file sees. One whose issuer
/// the operator has set leads where that issuer says.
pub fn bound(config: &mut Environment, tree: &Node, server: &Server, sources: &Sources) {
    if server.environments.authors == Authors::Operator {
        return;
    }
    let within: Arc<[HostPort]> = server.environments.delegated.outbound.as_slice().into();
    for (name, provider) in &mut config.identity_providers.by_name {
        let issuer = tree.at(&["identity_providers", name.as_str(), "issuer"]);
        if issuer.is_some_and(|node| !is_operators(node, sources)) {
            provider.within = Some(Arc::clone(&within));
        }
    }
}

/// Whether the value is the operator's, or Portico's own.
fn by_operator(it: &Context<'_>, key: &str) -> bool {
    it.tree.find(key).is_none_or(|node| is_operators(node, it.sources))
}

fn is_operators(node: &Node, sources: &Sources) -> bool {
    let source = sources.get(node.origin.source);
    source.is_none_or(|source| !matches!(source.author, Author::Environment(_) | Author::Kept(_)))
}

/// The keys that are bounded and that the operator has set: the last good form remembers them, having but one author.
pub fn set_by_operator(tree: &Node, sources: &Sources) -> Vec<String> {
    let mut keys: Vec<String> =
        ["kind", "access.hosts", "notifications.from", "notifications.smtp", "password.breach_list.url"]
            .map(str::to_owned)
            .into();
    for name in ["sms", "voice", "whatsapp"] {
        keys.extend(["url", "gateway"].map(|key| format!("notifications.{name}.{key}")));
    }
    let providers = tree.find("identity_providers").and_then(Node::table).into_iter().flat_map(|table| table.keys());
    let urls = |name: &String| {
        let key = |key: &str| join(&["identity_providers".to_owned(), name.clone(), key.to_owned()]);
        ["issuer", "token_url", "userinfo_url"].map(key)
    };
    keys.extend(providers.flat_map(urls));
    secrets(tree, &shape::ENVIRONMENT, &mut Vec::new(), &mut keys);
    keys.retain(|key| tree.find(key).is_some_and(|node| is_operators(node, sources)));
    keys
}

fn secrets(node: &Node, shape: &Shape, path: &mut Vec<String>, keys: &mut Vec<String>) {
    if matches!(shape, Shape::Secret) {
        keys.push(join(path));
        return;
    }
    for (key, child) in node.table().into_iter().flatten() {
        if let Some(shape) = shape.key(key) {
            path.push(key.clone());
            secrets(child, shape, path, keys);
            path.pop();
        }
    }
}
