//! `portico config explain KEY` says a key's value, what it is for, what set it and what that hides; `portico explain CODE`
//! says what a diagnostic means.

use std::io::{self, Write};

use super::show::{provenance, redacted};
use super::{FINE, USAGE};
use crate::config::codes;
use crate::config::diagnostic::nearest;
use crate::config::load::{Loaded, Provenance};
use crate::config::shape::{self, Shape};
use crate::config::tree::{Node, Sources, join, split};
use crate::config::validate::is_operation;
use crate::config::variables::{Variables, name_of};
use crate::kit::keyring::Keys;

/// Writes everything about one key of an environment, or of the server where `environment` is none.
pub fn explain(
    loaded: &Loaded,
    key: &str,
    environment: Option<&str>,
    variables: &Variables,
    keys: Option<&Keys>,
    to: &mut dyn Write,
) -> io::Result<u8> {
    let Some(provenance) = provenance(loaded, environment) else {
        writeln!(to, "there is no environment `{}`", environment.unwrap_or_default())?;
        return Ok(USAGE);
    };
    let root: &Shape = if environment.is_some() { &shape::ENVIRONMENT } else { &shape::SERVER };
    let path = split(key);
    let Some(shape) = root.at(&path).filter(|_| !path.is_empty()) else {
        write!(to, "there is no key `{key}`")?;
        if let Some(near) = suggestion(root, &path) {
            write!(to, "; did you mean `{near}`?")?;
        }
        writeln!(to)?;
        return Ok(USAGE);
    };
    let description = root.field(&path).map(|field| field.description.clone()).unwrap_or_default();
    let node = provenance.tree.find(&join(&path));
    let shown = node.map(|node| text_of(node, &path, provenance, keys));
    let about = format!("({})", shape.word());
    match (&shown, node.and_then(Node::table).filter(|_| shown.is_none())) {
        (None, _) => writeln!(to, "{:<44} {about}", format!("{} is not set", join(&path)))?,
        (Some(text), _) => writeln!(to, "{:<44} {about}", format!("{} = {text}", join(&path)))?,
    }
    for line in description.lines() {
        writeln!(to, "  {line}")?;
    }
    writeln!(to)?;
    if let Some(node) = node {
        history(node, &path, provenance, &loaded.sources, keys, to)?;
    }
    let slug = environment.and_then(|wanted| loaded.environments.keys().find(|slug| slug.as_str() == wanted));
    if !matches!(shape, Shape::Table(_)) {
        let variable = name_of(&path, slug);
        let state = if variables.get(&variable).is_some() { "set" } else { "not set" };
        writeln!(to, "  could be overridden by  {variable}  ({state})")?;
    }
    Ok(FINE)
}

fn text_of(node: &Node, path: &[String], provenance: &Provenance, keys: Option<&Keys>) -> String {
    if let Some(text) = redacted(path, node, provenance, keys) {
        return text;
    }
    match node.table() {
        // A table may hold secrets further down: each value asks for itself.
        Some(table) => {
            let pairs = table.iter().map(|(key, child)| {
                let below: Vec<String> = path.iter().cloned().chain([key.clone()]).collect();
                format!("{key} = {}", text_of(child, &below, provenance, keys))
            });
            format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
        }
        None => node.inline(),
    }
}

fn history(
    node: &Node,
    path: &[String],
    provenance: &Provenance,
    sources: &Sources,
    keys: Option<&Keys>,
    to: &mut dyn Write,
) -> io::Result<()> {
    let is_secret = provenance.secrets.contains_key(&join(path));
    if let Some(table) = node.table().filter(|_| !is_secret && !is_operation(node)) {
        for (key, child) in table {
            let below: Vec<String> = path.iter().cloned().chain([key.clone()]).collect();
            let text = text_of(child, &below, provenance, keys);
            writeln!(to, "  {:<24} {:<44} {text}", join(&below), sources.cite(child.origin.at_value()))?;
        }
        return Ok(());
    }
    let text = text_of(node, path, provenance, keys);
    writeln!(to, "  set by   {:<44} {text}   <- wins", sources.cite(node.origin.at_value()))?;
    let mixed = node.list().is_some_and(|items| items.iter().any(|item| item.origin.source != node.origin.source));
    for item in node.list().filter(|_| mixed).unwrap_or_default() {
        writeln!(to, "    item   {:<44} {}", sources.cite(item.origin.at_value()), item.inline())?;
    }
    for hidden in &node.hides {
        let text = if join(path) == "database.url" || (is_secret && hidden.text.starts_with('"')) {
            "«secret»"
        } else {
            &hidden.text
        };
        writeln!(to, "  hides    {:<44} {text}", sources.cite(hidden.origin.at_value()))?;
    }
    Ok(())
}

fn suggestion(root: &Shape, path: &[String]) -> Option<String> {
    let mut at = root;
    let mut fixed: Vec<String> = Vec::new();
    for key in path {
        if let Some(next) = at.key(key) {
            fixed.push(key.clone());
            at = next;
            continue;
        }
        let Shape::Table(table) = at else { return None };
        match nearest(key, table.fields.keys().map(String::as_str)) {
            Some(near) => {
                fixed.push(near.to_owned());
                at = at.key(near)?;
            }
            None => return root.places_of(path.last()?).into_iter().next(),
        }
    }
    Some(join(&fixed))
}

/// Writes what a diagnostic's code means.
pub fn explain_code(code: &str, to: &mut dyn Write) -> io::Result<u8> {
    if let Some(text) = codes::paragraph(code) {
        writeln!(to, "{}\n\n{text}", code.to_ascii_uppercase())?;
        return Ok(FINE);
    }
    write!(to, "there is no diagnostic `{code}`")?;
    if let Some(near) = nearest(&code.to_ascii_uppercase(), codes::all().map(|(code, _)| code)) {
        write!(to, "; did you mean {near}?")?;
    }
    writeln!(to)?;
    Ok(USAGE)
}
