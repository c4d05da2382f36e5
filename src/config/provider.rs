//! The merged tree as a figment provider: figment does the deserialisation, the tree keeps the places.

use figment::value::{Dict, Map, Tag, Value as Plain};
use figment::{Error, Figment, Metadata, Profile, Provider};
use serde::de::DeserializeOwned;

use super::diagnostic::Diagnostic;
use super::tree::{Node, Value, split};

struct Tree<'a>(&'a Node);

impl Provider for Tree<'_> {
    fn metadata(&self) -> Metadata {
        Metadata::named("the merged configuration")
    }

    fn data(&self) -> Result<Map<Profile, Dict>, Error> {
        let dict = self.0.table().into_iter().flatten().map(|(key, node)| (key.clone(), plain(node)));
        Ok(Map::from([(Profile::Default, dict.collect())]))
    }
}

fn plain(node: &Node) -> Plain {
    match &node.value {
        Value::Table(table) => {
            Plain::Dict(Tag::Default, table.iter().map(|(key, node)| (key.clone(), plain(node))).collect())
        }
        Value::List(list) => Plain::Array(Tag::Default, list.iter().map(plain).collect()),
        Value::Text(text) | Value::Datetime(text) => Plain::from(text.clone()),
        Value::Integer(number) => Plain::from(*number),
        Value::Float(number) => Plain::from(*number),
        Value::Boolean(yes) => Plain::from(*yes),
    }
}

/// The typed form of a tree. The check of the layers leaves nothing to complain about; should it ever, the place is found by
/// the path that figment gives.
pub fn typed<T: DeserializeOwned>(node: &Node) -> Result<T, Vec<Diagnostic>> {
    Figment::from(Tree(node)).extract().map_err(|errors| {
        let each = errors.into_iter().map(|error| {
            let path = error.path.join(".");
            let keys = split(&path);
            let place = (0..=keys.len()).rev().find_map(|length| {
                let keys: Vec<&str> = keys.get(..length)?.iter().map(String::as_str).collect();
                node.at(&keys).map(|node| node.origin.at_value())
            });
            Diagnostic::new("E0209", format!("wrong value: {}", error.kind)).maybe_at(place).key(path)
        });
        each.collect()
    })
}
