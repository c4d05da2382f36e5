//! A tree as a TOML document: plain keys first, then tables with headers; small tables that people name stay on one line.

use std::fmt::Write as _;

use super::tree::{Node, Value, join, quoted};

/// Gives the text of a value.
pub type ValueText<'a> = dyn FnMut(&[String], &Node) -> String + 'a;
/// Gives the comment behind a value, if any.
pub type Comment<'a> = dyn FnMut(&[String], &Node) -> Option<String> + 'a;

/// The document.
pub fn document(tree: &Node, value: &mut ValueText<'_>, comment: &mut Comment<'_>) -> String {
    let mut text = String::new();
    table(tree, &mut Vec::new(), value, comment, &mut text);
    text
}

fn table(node: &Node, path: &mut Vec<String>, value: &mut ValueText<'_>, comment: &mut Comment<'_>, text: &mut String) {
    let Some(keys) = node.table() else { return };
    let mut below = Vec::new();
    let mut header = path.is_empty();
    for (key, child) in keys {
        if matches!(child.value, Value::Table(_)) && !is_secret_reference(child) {
            below.push((key, child));
            continue;
        }
        if !header {
            let _ = writeln!(text, "\n[{}]", join(path));
            header = true;
        }
        path.push(key.clone());
        let _ = write!(text, "{} = {}", quoted(key), value(path, child));
        match comment(path, child) {
            Some(comment) => {
                let _ = writeln!(text, "  # {comment}");
            }
            None => text.push('\n'),
        }
        path.pop();
    }
    if !header && below.is_empty() {
        let _ = writeln!(text, "\n[{}]", join(path));
    }
    for (key, child) in below {
        path.push(key.clone());
        table(child, path, value, comment, text);
        path.pop();
    }
}

/// `{ file = … }` and its kin read best on one line.
fn is_secret_reference(node: &Node) -> bool {
    let Some(keys) = node.table() else { return false };
    keys.len() == 1
        && keys
            .iter()
            .all(|(key, child)| matches!(key.as_str(), "file" | "env" | "credential") && child.text().is_some())
}
