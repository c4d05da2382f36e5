//! What a folder may use where others than the operator write it (R-TN-15). Only what the folder's own file says is bounded;
//! bases and variables are the operator's.

use super::Context;
use crate::config::discover::Found;
use crate::config::environment::Environment;
use crate::config::sections::server::{Authors, Server};
use crate::config::shape::{self, Shape};
use crate::config::tree::{Author, Node};
use crate::kit::slug::Slug;

pub fn check(config: &Environment, slug: &Slug, found: &Found, server: &Server, it: &mut Context<'_>) {
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
    let mut targets: Vec<(String, String, u16)> = Vec::new();
    if let Some(smtp) = &config.notifications.smtp {
        targets.push(("notifications.smtp".to_owned(), smtp.host.to_ascii_lowercase(), smtp.port));
    }
    let gateways = [
        ("sms", &config.notifications.sms),
        ("voice", &config.notifications.voice),
        ("whatsapp", &config.notifications.whatsapp),
    ];
    for (name, gateway) in gateways {
        if let Some(url) = gateway.as_ref().and_then(|gateway| gateway.url.as_ref()) {
            targets.push((
                format!("notifications.{name}.url"),
                url.host_str().unwrap_or_default().to_owned(),
                url.port_or_known_default().unwrap_or(443),
            ));
        }
    }
    for (name, provider) in &config.identity_providers.by_name {
        let url = &provider.issuer;
        targets.push((
            format!("identity_providers.{name}.issuer"),
            url.host_str().unwrap_or_default().to_owned(),
            url.port_or_known_default().unwrap_or(443),
        ));
    }
    for (key, host, port) in targets {
        if !by_operator(it, &key) && !bounds.outbound.iter().any(|allowed| allowed.host == host && allowed.port == port)
        {
            it.report("E0507", &[&key], format!("this folder may not connect to {host}:{port}"));
        }
    }
    if !bounds.templates && found.folder.join("templates").is_dir() {
        it.report("E0507", &["branding.theme"], "this folder may not bring templates: its folder templates/ must go");
    }
    if !bounds.secrets {
        let mut keys = Vec::new();
        secrets(it.tree, &shape::ENVIRONMENT, &mut Vec::new(), &mut keys);
        for key in keys.iter().filter(|key| !by_operator(it, key)).cloned().collect::<Vec<_>>() {
            it.report("E0507", &[&key], "this folder may not hold secrets");
        }
    }
}

/// Whether the value is the operator's, or Portico's own.
fn by_operator(it: &Context<'_>, key: &str) -> bool {
    let source = it.tree.find(key).and_then(|node| it.sources.get(node.origin.source));
    source.is_none_or(|source| !matches!(source.author, Author::Environment(_)))
}

fn secrets(node: &Node, shape: &Shape, path: &mut Vec<String>, keys: &mut Vec<String>) {
    if matches!(shape, Shape::Secret) {
        keys.push(crate::config::tree::join(path));
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
