//! Defaults that follow from other values: they are laid under the merged tree once it is whole, so that `show` and `explain`
//! tell them like any other value.

use indexmap::IndexMap;

use super::effect;
use super::sections::profile::implied_type;
use super::tree::{Node, Origin, Value};
use crate::kit::slug::Slug;

fn default(tree: &mut Node, table: &str, key: &str, value: impl FnOnce() -> Option<Value>, origin: Origin) {
    let target = if table.is_empty() { Some(tree) } else { tree.table_mut().and_then(|keys| keys.get_mut(table)) };
    if let Some(keys) = target.and_then(Node::table_mut)
        && !keys.contains_key(key)
        && let Some(value) = value()
    {
        keys.insert(key.to_owned(), Node::new(value, origin));
    }
}

/// Where Portico's own defaults are said to come from: the place of one of them.
fn builtin(tree: &Node, hint: &str) -> Origin {
    tree.find(hint).map_or(tree.origin, |node| node.hides.last().map_or(node.origin, |hidden| hidden.origin))
}

fn names(node: Option<&Node>) -> Vec<String> {
    node.and_then(Node::table)
        .map(|table| table.keys().filter(|key| *key != "order").cloned().collect())
        .unwrap_or_default()
}

fn list(names: Vec<String>, origin: Origin) -> Value {
    Value::List(names.into_iter().map(|name| Node::new(Value::Text(name), origin)).collect())
}

/// The server's: the database's place and how it is migrated.
pub fn server(tree: &mut Node) {
    let origin = builtin(tree, "format");
    let dir = tree.find("data_dir").and_then(Node::text).unwrap_or("data").trim_end_matches('/').to_owned();
    default(
        tree,
        "database",
        "url",
        || Some(Value::Text(format!("sqlite:{}{dir}/portico.db", if dir.starts_with('/') { "" } else { "//" }))),
        origin,
    );
    let postgres = tree.find("database.url").and_then(Node::text).is_some_and(|url| url.starts_with("postgres"));
    let migrate = if postgres { "check" } else { "auto" };
    default(tree, "database", "migrate", || Some(Value::Text(migrate.to_owned())), origin);
}

/// An environment's: its name, its home, the orders, the types of attributes, the least length of passwords.
pub fn environment(tree: &mut Node, slug: &Slug) {
    let origin = builtin(tree, "format");
    default(tree, "", "name", || Some(Value::Text(slug.to_string())), origin);
    let home = tree.find("portal.tabs").and_then(|tabs| tabs.texts().first().map(|tab| (*tab).to_owned()));
    default(tree, "portal", "home", || Some(Value::Text(home.unwrap_or_else(|| "profile".to_owned()))), origin);
    for (table, below) in [
        ("profile", "profile.attributes"),
        ("identity_providers", "identity_providers"),
        ("applications", "applications"),
    ] {
        let names = names(tree.find(below));
        default(
            tree,
            table,
            "order",
            || (!names.is_empty() || table == "profile").then(|| list(names, origin)),
            origin,
        );
    }
    attribute_types(tree, origin);
    password_length(tree, origin);
}

fn attribute_types(tree: &mut Node, origin: Origin) {
    let attributes = tree.table_mut().and_then(|keys| keys.get_mut("profile")).and_then(Node::table_mut);
    let attributes = attributes.and_then(|keys| keys.get_mut("attributes")).and_then(Node::table_mut);
    for (name, attribute) in attributes.into_iter().flatten() {
        if let Some(keys) = attribute.table_mut()
            && !keys.contains_key("type")
        {
            let word = if keys.contains_key("values") { "choice" } else { implied_type(name) };
            keys.insert("type".to_owned(), Node::new(Value::Text(word.to_owned()), origin));
        }
    }
}

/// 15 where the password can be the only factor, 8 where a second one is always asked for (R-PW-1). While second factors are
/// not in effect, the password is the only one whatever the file says.
fn password_length(tree: &mut Node, origin: Origin) {
    let always = tree.find("mfa.required").and_then(Node::text) == Some("always") && effect::in_effect("mfa.required");
    let untouched = tree
        .find("password.min_length")
        .is_some_and(|node| node.hides.is_empty() && node.origin.source == origin.source);
    if always
        && untouched
        && let Some(keys) = tree
            .table_mut()
            .and_then(|keys: &mut IndexMap<String, Node>| keys.get_mut("password"))
            .and_then(Node::table_mut)
    {
        keys.insert("min_length".to_owned(), Node::new(Value::Integer(8), origin));
    }
}
