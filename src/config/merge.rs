//! The only merge there is. Tables merge key by key, everything else replaces, and lists may be changed with
//! `{ append = […] }` and `{ remove = […] }`. Whatever is replaced is remembered with its place.
//!
//! A table that holds a secret is never assembled from layers (R-OP-11): a higher layer that sets any key of it must bring
//! the secret too, otherwise it could send the lower layer's secret to a host of its choosing.

use indexmap::IndexMap;

use super::diagnostic::Diagnostic;
use super::shape::Shape;
use super::tree::{Hidden, Node, Value, join};
use super::validate::{is_operation, list_shape};

/// Lays `upper` over `lower`.
pub fn merge(
    lower: Option<Node>,
    upper: Node,
    shape: &Shape,
    path: &mut Vec<String>,
    out: &mut Vec<Diagnostic>,
) -> Node {
    if let Some(items) = list_shape(shape)
        && is_operation(&upper)
    {
        return operate(lower, upper, items, path, out);
    }
    let whole = matches!(shape, Shape::Secret | Shape::Any);
    match (lower, upper) {
        (Some(Node { value: Value::Table(low), .. }), Node { value: Value::Table(high), origin, hides }) if !whole => {
            let value = Value::Table(tables(low, high, shape, path, out));
            Node { value, origin, hides }
        }
        (None, Node { value: Value::Table(high), origin, hides }) if !whole => {
            let value = Value::Table(tables(IndexMap::new(), high, shape, path, out));
            Node { value, origin, hides }
        }
        (Some(low), mut high) => {
            high.hides = hidden(low);
            high
        }
        (None, high) => high,
    }
}

fn hidden(low: Node) -> Vec<Hidden> {
    let text = low.inline();
    std::iter::once(Hidden { origin: low.origin, text }).chain(low.hides).collect()
}

fn tables(
    mut low: IndexMap<String, Node>,
    high: IndexMap<String, Node>,
    shape: &Shape,
    path: &mut Vec<String>,
    out: &mut Vec<Diagnostic>,
) -> IndexMap<String, Node> {
    let secrets = shape.secret_keys();
    let held: Vec<&str> = secrets.iter().copied().filter(|key| low.contains_key(*key)).collect();
    if let (Some(held), Some((_, first))) = (held.first(), high.first()) {
        if secrets.iter().any(|key| high.contains_key(*key)) {
            low.retain(|key, _| !secrets.contains(&key.as_str()) || high.contains_key(key));
        } else {
            let lower = low.get(*held).map(|node| node.origin.at_key());
            let message = format!("[{}] sets keys of a table that holds a secret, but not `{held}`", join(path));
            let diagnostic =
                Diagnostic::new("E0404", message).at(first.origin.at_key()).key(format!("{}.{held}", join(path)));
            out.push(diagnostic.label(format!("set `{held}` here too")).note("the secret is set in", lower));
        }
    }
    for (key, node) in high {
        path.push(key.clone());
        let child = shape.key(&key).unwrap_or(&Shape::Any);
        // Keeping the slot keeps the order of the lower layer; new keys come last.
        let below =
            low.get_mut(&key).map(|slot| std::mem::replace(slot, Node::new(Value::Boolean(false), node.origin)));
        let merged = merge(below, node, child, path, out);
        low.insert(key, merged);
        path.pop();
    }
    low
}

fn operate(lower: Option<Node>, upper: Node, items: &Shape, path: &mut [String], out: &mut Vec<Diagnostic>) -> Node {
    let origin = upper.origin;
    let (mut list, hides) = match lower {
        Some(low) => {
            let list = low.list().map(<[Node]>::to_vec).unwrap_or_default();
            (list, hidden(low))
        }
        None => (Vec::new(), Vec::new()),
    };
    let Value::Table(mut table) = upper.value else { return Node { value: Value::List(list), origin, hides } };
    if let Some(Value::List(gone)) = table.shift_remove("remove").map(|node| node.value) {
        for item in gone {
            let text = item.inline();
            let before = list.len();
            list.retain(|kept| kept.inline() != text);
            if list.len() == before {
                let message = format!("`{}` has no {text} to remove", join(path));
                out.push(Diagnostic::new("W0208", message).at(item.origin.at_value()).key(join(path)));
            }
        }
    }
    if let Some(Value::List(more)) = table.shift_remove("append").map(|node| node.value) {
        for item in more {
            let item = merge(None, item, items, &mut path.to_vec(), out);
            if !list.iter().any(|kept| kept.inline() == item.inline()) {
                list.push(item);
            }
        }
    }
    Node { value: Value::List(list), origin, hides }
}
