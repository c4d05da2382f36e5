//! The highest layer: variables of the process. `PORTICO_<KEY>` and `PORTICO_<SECTION>__<KEY>` for the server,
//! `PORTICO_ENV__<SLUG>__<SECTION>__<KEY>` for an environment. One that means nothing is an error, since it was surely meant to
//! mean something; only Kubernetes, which announces a service called "portico" in variables of this form, is forgiven.

use std::collections::BTreeMap;
use std::path::Path;

use indexmap::IndexMap;

use super::diagnostic::{Diagnostic, nearest};
use super::parse;
use super::shape::Shape;
use super::tree::{Author, Node, Origin, SourceId, Sources, Span, Value};
use super::validate::list_shape;
use crate::kit::slug::Slug;

/// The variables of a process.
#[derive(Clone, Debug, Default)]
pub struct Variables(BTreeMap<String, String>);

/// Variables that steer the program and are no configuration.
const STEERING: [&str; 3] = ["PORTICO_CONFIG", "PORTICO_ENVIRONMENT", "PORTICO_WRITE"];

impl Variables {
    /// Those of this process; what is not UTF-8 is left out.
    pub fn of_process() -> Self {
        Self(
            std::env::vars_os()
                .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
                .collect(),
        )
    }

    /// These.
    pub fn new<K: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }

    /// These with others in their place or added.
    #[must_use]
    pub fn with<K: Into<String>, V: Into<String>>(mut self, pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        self.0.extend(pairs.into_iter().map(|(name, value)| (name.into(), value.into())));
        self
    }

    /// The value of one.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Those that speak to Portico, without the prefix.
    fn ours(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let all = self.0.iter().filter(|(name, _)| !STEERING.contains(&name.as_str()));
        all.filter_map(|(name, value)| Some((name.as_str(), name.strip_prefix("PORTICO_")?, value.as_str())))
    }
}

/// The variable that would set a key.
pub fn name_of(path: &[String], slug: Option<&Slug>) -> String {
    let prefix = slug.map_or_else(|| "PORTICO_".to_owned(), |slug| format!("PORTICO_ENV__{}__", slug.variable()));
    let keys: Vec<String> = path.iter().map(|key| key.to_ascii_uppercase().replace('-', "_")).collect();
    format!("{prefix}{}", keys.join("__"))
}

/// What reading variables gives: the layer, and what is wrong with them.
pub struct Read {
    /// The layer, if any variable is set.
    pub node: Option<Node>,
    /// The problems.
    pub diagnostics: Vec<Diagnostic>,
}

/// The layer of the server, and every variable that means nothing to anybody.
pub fn server(variables: &Variables, shape: &Shape, slugs: &[Slug], folder: &Path, sources: &mut Sources) -> Read {
    let mut read = Read { node: None, diagnostics: Vec::new() };
    let known: Vec<String> = slugs.iter().map(Slug::variable).collect();
    for (name, rest, value) in variables.ours() {
        if let Some(rest) = rest.strip_prefix("ENV__") {
            let slug = rest.split("__").next().unwrap_or_default();
            if !known.iter().any(|known| known == slug) {
                let near = nearest(slug, known.iter().map(String::as_str));
                let message = format!("variable {name} is for an environment that does not exist");
                let diagnostic = Diagnostic::new("E0302", message).file(name).label("no such environment");
                read.diagnostics.push(match near {
                    Some(near) => diagnostic.suggest(near),
                    None => diagnostic,
                });
            }
            continue;
        }
        read.set(name, rest, value, shape, folder, sources);
    }
    read
}

/// The layer of an environment.
pub fn environment(variables: &Variables, shape: &Shape, slug: &Slug, folder: &Path, sources: &mut Sources) -> Read {
    let mut read = Read { node: None, diagnostics: Vec::new() };
    let prefix = format!("ENV__{}__", slug.variable());
    for (name, rest, value) in variables.ours() {
        if let Some(rest) = rest.strip_prefix(&prefix) {
            read.set(name, rest, value, shape, folder, sources);
        }
    }
    read
}

impl Read {
    fn set(&mut self, name: &str, rest: &str, value: &str, shape: &Shape, folder: &Path, sources: &mut Sources) {
        let source = sources.add(name, value, folder.to_owned(), Author::Operator, false);
        let origin = Origin { source, key: None, value: Span { start: 0, end: value.len() } };
        let path: Vec<String> = rest.split("__").map(str::to_ascii_lowercase).collect();
        let Some((path, inner)) = known(&path, shape) else {
            self.diagnostics.push(if is_service_link(rest) {
                Diagnostic::new("W0303", format!("variable {name} looks like a Kubernetes service link and is ignored"))
                    .file(name)
                    .note("enableServiceLinks: false in the pod's specification keeps such variables away", None)
            } else {
                let diagnostic = Diagnostic::new("E0301", format!("unknown variable {name}")).file(name);
                match suggestion(&path, shape) {
                    Some(near) => {
                        let prefix = name.strip_suffix(rest).unwrap_or("PORTICO_");
                        diagnostic.suggest(format!("{prefix}{near}"))
                    }
                    None => diagnostic,
                }
            });
            return;
        };
        let root = self.node.get_or_insert_with(|| Node::new(Value::Table(IndexMap::new()), origin));
        insert(root, &path, value_of(value, inner, source, origin), origin);
    }
}

/// The path as the shape spells it; `-` in names is `_` in variables.
fn known<'a>(path: &[String], shape: &'a Shape) -> Option<(Vec<String>, &'a Shape)> {
    let mut at = shape;
    let mut real = Vec::new();
    for key in path {
        at = at.key(key)?;
        real.push(key.clone());
    }
    // A section as a whole is set by a table; only its keys can be set by a variable.
    (!real.is_empty() && real.iter().all(|key| !key.is_empty())).then_some((real, at))
}

fn suggestion(path: &[String], shape: &Shape) -> Option<String> {
    let mut at = shape;
    let mut fixed = Vec::new();
    for key in path {
        let Shape::Table(table) = at else { return None };
        let near = if table.fields.contains_key(key) {
            key.as_str()
        } else {
            nearest(key, table.fields.keys().map(String::as_str))?
        };
        at = at.key(near)?;
        fixed.push(near.to_ascii_uppercase());
    }
    Some(fixed.join("__"))
}

fn insert(root: &mut Node, path: &[String], value: Node, origin: Origin) {
    let Some((last, above)) = path.split_last() else { return };
    let mut at = root;
    for key in above {
        let Some(table) = at.table_mut() else { return };
        at = table.entry(key.clone()).or_insert_with(|| Node::new(Value::Table(IndexMap::new()), origin));
    }
    if let Some(table) = at.table_mut() {
        table.insert(last.clone(), value);
    }
}

/// The value as the shape wants it: a text as it is, everything else as TOML; a list also as words with commas.
fn value_of(text: &str, shape: &Shape, source: SourceId, origin: Origin) -> Node {
    let plain = || Node::new(Value::Text(text.to_owned()), origin);
    let toml = || {
        let (node, errors) = parse::parse(&format!("value = {text}"), source);
        let node = node.filter(|_| errors.is_empty())?.table_mut()?.swap_remove("value")?;
        Some(placed(node, origin))
    };
    match shape {
        Shape::Text | Shape::Form(_) | Shape::Word(_) => plain(),
        Shape::Secret if text.trim_start().starts_with('{') => toml().unwrap_or_else(plain),
        Shape::Secret => plain(),
        Shape::Either(_) => toml().unwrap_or_else(plain),
        _ if list_shape(shape).is_some() && !text.trim_start().starts_with(['[', '{']) => {
            let words = text.split(',').map(str::trim).filter(|word| !word.is_empty());
            Node::new(Value::List(words.map(|word| Node::new(Value::Text(word.to_owned()), origin)).collect()), origin)
        }
        _ => toml().unwrap_or_else(plain),
    }
}

/// The node with every place inside replaced by the variable as a whole: the text parsed is not the text shown.
fn placed(mut node: Node, origin: Origin) -> Node {
    node.origin = origin;
    match &mut node.value {
        Value::Table(table) => {
            for child in table.values_mut() {
                *child = placed(child.clone(), origin);
            }
        }
        Value::List(list) => {
            for child in list {
                *child = placed(child.clone(), origin);
            }
        }
        _ => {}
    }
    node
}

/// `PORTICO_SERVICE_HOST`, `PORTICO_PORT_8080_TCP`, `PORTICO_POSTGRES_SERVICE_PORT_HTTP`…: what Kubernetes sets for services.
fn is_service_link(rest: &str) -> bool {
    if rest.contains("__") {
        return false;
    }
    let (_, service) = rest.rsplit_once("SERVICE_").map_or(("", ""), |(before, after)| (before, after));
    if service == "HOST" || service == "PORT" || service.starts_with("PORT_") {
        return true;
    }
    let port = rest.strip_prefix("PORT").or_else(|| rest.split_once("_PORT").map(|(_, after)| after));
    let Some(port) = port else { return false };
    if port.is_empty() {
        return true;
    }
    let mut words = port.split('_').skip(1);
    let number = words.next().is_some_and(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()));
    let protocol = words.next().is_some_and(|word| ["TCP", "UDP", "SCTP"].contains(&word));
    let rest = words.next().is_none_or(|word| ["ADDR", "PORT", "PROTO"].contains(&word));
    number && protocol && rest && words.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kubernetes_is_recognised() {
        for link in [
            "SERVICE_HOST",
            "SERVICE_PORT",
            "PORT",
            "PORT_8080_TCP",
            "PORT_8080_TCP_ADDR",
            "POSTGRES_SERVICE_PORT_HTTP",
            "DB_PORT_5432_TCP",
        ] {
            assert!(is_service_link(link), "{link}");
        }
        for other in ["BASE_URL", "PORTS", "PORT_X_TCP", "PORT_8080_HTTP", "DATABASE__PORT", "SERVICE"] {
            assert!(!is_service_link(other), "{other}");
        }
    }
}
