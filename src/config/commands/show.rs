//! `portico config show`: the merged configuration as TOML or JSON, secrets told without being shown.

use std::io::{self, Write};

use serde_json::{Map, Value as Json};

use super::{FINE, USAGE};
use crate::config::load::{Loaded, Provenance};
use crate::config::references::SecretFact;
use crate::config::tree::{Node, Sources, Value, join, string};
use crate::config::values::DatabaseUrl;
use crate::config::write;
use crate::kit::keyring::Keys;

/// What to show.
#[derive(Clone, Debug, Default)]
pub struct ShowOptions {
    /// The environment; none shows the server.
    pub environment: Option<String>,
    /// Where each value comes from.
    pub sources: bool,
    /// JSON instead of TOML.
    pub json: bool,
}

/// Writes the merged configuration. `keys` make fingerprints of secrets; without them there are none.
pub fn show(loaded: &Loaded, options: &ShowOptions, keys: Option<&Keys>, to: &mut dyn Write) -> io::Result<u8> {
    let Some(provenance) = provenance(loaded, options.environment.as_deref()) else {
        writeln!(to, "there is no environment `{}`", options.environment.as_deref().unwrap_or_default())?;
        return Ok(USAGE);
    };
    if options.json {
        let values = json(&provenance.tree, &mut Vec::new(), provenance, keys);
        let shown = if options.sources {
            let mut places = Map::new();
            collect(&provenance.tree, &mut Vec::new(), provenance, &loaded.sources, &mut places);
            Json::Object(Map::from_iter([("values".to_owned(), values), ("sources".to_owned(), Json::Object(places))]))
        } else {
            values
        };
        serde_json::to_writer_pretty(&mut *to, &shown)?;
        writeln!(to)?;
    } else {
        let mut value = |path: &[String], node: &Node| {
            redacted(path, node, provenance, keys).map_or_else(|| node.inline(), |text| string(&text))
        };
        let mut comment =
            |_: &[String], node: &Node| options.sources.then(|| loaded.sources.cite(node.origin.at_value()));
        write!(to, "{}", write::document(&provenance.tree, &mut value, &mut comment))?;
    }
    Ok(FINE)
}

/// The provenance of an environment, or of the server.
pub fn provenance<'a>(loaded: &'a Loaded, environment: Option<&str>) -> Option<&'a Provenance> {
    match environment {
        None => Some(&loaded.server_provenance),
        Some(wanted) => loaded.environments.values().find(|it| it.slug.as_str() == wanted).map(|it| &it.provenance),
    }
}

/// What is shown in place of a value that may hold a secret.
pub fn redacted(path: &[String], node: &Node, provenance: &Provenance, keys: Option<&Keys>) -> Option<String> {
    let key = join(path);
    if let Some(secret) = provenance.secrets.get(&key) {
        return Some(described(secret, keys));
    }
    (key == "database.url").then(|| DatabaseUrl::shown(node.text().unwrap_or_default()))
}

fn described(secret: &SecretFact, keys: Option<&Keys>) -> String {
    let bytes = secret.bytes.map_or_else(|| "missing".to_owned(), |bytes| format!("{bytes} bytes"));
    let fingerprint = keys.filter(|_| secret.bytes.is_some()).map(|keys| {
        let mac = keys.mac("config secret fingerprint", &[&secret.digest]);
        let tag: String = mac.split('.').nth(1).unwrap_or_default().chars().take(12).collect();
        format!(", fingerprint {tag}…")
    });
    format!("«secret: {}, {bytes}{}»", secret.from, fingerprint.unwrap_or_default())
}

fn json(node: &Node, path: &mut Vec<String>, provenance: &Provenance, keys: Option<&Keys>) -> Json {
    if let Some(text) = redacted(path, node, provenance, keys) {
        return Json::String(text);
    }
    match &node.value {
        Value::Table(table) => {
            let pairs = table.iter().map(|(key, child)| {
                path.push(key.clone());
                let value = json(child, path, provenance, keys);
                path.pop();
                (key.clone(), value)
            });
            Json::Object(pairs.collect())
        }
        Value::List(list) => Json::Array(list.iter().map(|item| json(item, path, provenance, keys)).collect()),
        Value::Text(text) | Value::Datetime(text) => Json::String(text.clone()),
        Value::Integer(number) => (*number).into(),
        Value::Float(number) => (*number).into(),
        Value::Boolean(yes) => (*yes).into(),
    }
}

fn collect(
    node: &Node,
    path: &mut Vec<String>,
    provenance: &Provenance,
    sources: &Sources,
    places: &mut Map<String, Json>,
) {
    match node.table() {
        Some(table) if !provenance.secrets.contains_key(&join(path)) => {
            for (key, child) in table {
                path.push(key.clone());
                collect(child, path, provenance, sources, places);
                path.pop();
            }
        }
        _ => {
            places.insert(join(path), Json::String(sources.cite(node.origin.at_value())));
        }
    }
}
