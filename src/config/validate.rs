//! The check of one layer against the shape: every unknown key, wrong type and wrong value of a file, in one pass. What is
//! wrong is taken out of the tree, so that the other checks can go on with the rest, and remembered, so that they do not
//! complain about what it leaves behind.

use super::diagnostic::{Diagnostic, nearest};
use super::shape::{Shape, Table};
use super::tree::{Node, Value, join};
use super::values::form;

/// The two keys with which a layer changes a list instead of replacing it.
pub const OPERATIONS: [&str; 2] = ["append", "remove"];

/// Keys that people look for in another place than where they are.
const MOVED: [(&str, &str); 14] = [
    ("title", "name"),
    ("theme", "branding.theme"),
    ("colour", "branding.accent"),
    ("color", "branding.accent"),
    ("language", "locale.default"),
    ("timezone", "locale.time_zone"),
    ("timeout", "session.idle_timeout"),
    ("domain", "access.hosts"),
    ("hostname", "access.hosts"),
    ("favicon_url", "branding.favicon"),
    ("logo_url", "branding.logo"),
    ("port", "listen"),
    ("database_url", "database.url"),
    ("log_level", "telemetry.level"),
];

/// What the check of layers finds.
#[derive(Default)]
pub struct Findings {
    /// The problems.
    pub diagnostics: Vec<Diagnostic>,
    /// Paths whose value is missing because it was wrong.
    pub poisoned: Vec<String>,
}

/// Checks a layer and takes out what is wrong.
pub fn layer(node: &mut Node, shape: &Shape, findings: &mut Findings) {
    let mut walk = Walk { root: shape, path: Vec::new(), findings };
    walk.node(node, shape);
}

/// What the whole tree lacks although it must have it.
pub fn missing(node: &Node, shape: &Shape, path: &mut Vec<String>, out: &mut Vec<Diagnostic>) {
    let (Shape::Table(table), Some(keys)) = (shape, node.table()) else { return };
    for (key, field) in table.fields.iter().filter(|(key, field)| field.required && !keys.contains_key(key.as_str())) {
        path.push(key.clone());
        let within = if path.len() > 1 {
            format!(" in [{}]", join(path.get(..path.len() - 1).unwrap_or_default()))
        } else {
            String::new()
        };
        let message = format!("missing key `{key}`{within}");
        out.push(
            Diagnostic::new("E0206", message)
                .at(node.origin.at_key())
                .key(join(path))
                .label(format!("needs {}", field.shape.expected())),
        );
        path.pop();
    }
    for (key, child) in keys {
        if let Some(shape) = shape.key(key) {
            path.push(key.clone());
            missing(child, shape, path, out);
            path.pop();
        }
    }
}

/// Whether the table is `{ append = […] }`, `{ remove = […] }` or both.
pub fn is_operation(node: &Node) -> bool {
    node.table().is_some_and(|table| !table.is_empty() && table.keys().all(|key| OPERATIONS.contains(&key.as_str())))
}

/// The shape of a list, where a list is among what may stand here.
pub fn list_shape(shape: &Shape) -> Option<&Shape> {
    match shape {
        Shape::List(items) => Some(items),
        Shape::Either(options) => options.iter().find_map(list_shape),
        _ => None,
    }
}

/// Whether a value is of the kind that a shape wants, its content aside.
pub fn kind_fits(value: &Value, shape: &Shape) -> bool {
    match shape {
        Shape::Table(_) => matches!(value, Value::Table(_)),
        Shape::List(_) => matches!(value, Value::List(_)),
        Shape::Text | Shape::Form(_) | Shape::Word(_) => matches!(value, Value::Text(_)),
        Shape::Integer(..) => matches!(value, Value::Integer(_)),
        Shape::Number => matches!(value, Value::Integer(_) | Value::Float(_)),
        Shape::Boolean => matches!(value, Value::Boolean(_)),
        Shape::Secret => matches!(value, Value::Text(_) | Value::Table(_)),
        Shape::Either(options) => options.iter().any(|option| kind_fits(value, option)),
        Shape::Any => !matches!(value, Value::Datetime(_)),
    }
}

struct Walk<'a> {
    root: &'a Shape,
    path: Vec<String>,
    findings: &'a mut Findings,
}

impl Walk<'_> {
    /// Whether the node may stay.
    fn node(&mut self, node: &mut Node, shape: &Shape) -> bool {
        if let Some(items) = list_shape(shape)
            && is_operation(node)
        {
            return self.operation(node, items);
        }
        if !kind_fits(&node.value, shape) {
            let message = format!(
                "wrong type for `{}`: expected {}, found {}",
                self.key(),
                expected_kind(shape),
                node.describe()
            );
            return self.wrong("E0202", message, node, &format!("expected {}", shape.expected()), None);
        }
        match shape {
            Shape::Table(table) => self.table(node, shape, table),
            Shape::List(items) => self.items(node, items),
            Shape::Either(options) => {
                let fitting = options.iter().find(|option| kind_fits(&node.value, option));
                fitting.is_none_or(|option| self.node(node, option))
            }
            Shape::Form(form) => match node.text().map(form.check) {
                Some(Err(why)) => {
                    let message = format!("wrong value for `{}`: {} {why}", self.key(), node.inline());
                    self.wrong("E0203", message, node, &format!("expected {}", form.expected), None)
                }
                _ => true,
            },
            Shape::Word(words) => self.word(node, words),
            Shape::Integer(least, most) => self.integer(node, *least, *most),
            Shape::Number => match node.value {
                Value::Float(number) if !number.is_finite() => {
                    let message = format!("wrong value for `{}`: not a finite number", self.key());
                    self.wrong("E0203", message, node, "expected a number", None)
                }
                _ => true,
            },
            Shape::Secret => self.secret(node),
            Shape::Text | Shape::Boolean | Shape::Any => true,
        }
    }

    fn key(&self) -> String {
        join(&self.path)
    }

    fn wrong(
        &mut self,
        code: &'static str,
        message: String,
        node: &Node,
        label: &str,
        suggestion: Option<&str>,
    ) -> bool {
        let mut diagnostic = Diagnostic::new(code, message).at(node.origin.at_value()).key(self.key()).label(label);
        if let Some(suggestion) = suggestion {
            diagnostic = diagnostic.suggest(suggestion);
        }
        self.findings.diagnostics.push(diagnostic);
        self.findings.poisoned.push(self.key());
        false
    }

    fn table(&mut self, node: &mut Node, shape: &Shape, table: &Table) -> bool {
        let Some(keys) = node.table_mut() else { return true };
        let mut gone = Vec::new();
        for (key, child) in keys.iter_mut() {
            self.path.push(key.clone());
            let known = table.fields.contains_key(key.as_str());
            let keep = match shape.key(key) {
                Some(inner) if known => self.node(child, inner),
                Some(inner) => self.named(key, child, table, inner),
                None => self.unknown(key, child, table),
            };
            if !keep {
                gone.push(key.clone());
            }
            self.path.pop();
        }
        keys.retain(|key, _| !gone.contains(key));
        true
    }

    /// A key that people name themselves.
    fn named(&mut self, key: &str, child: &mut Node, table: &Table, shape: &Shape) -> bool {
        if let Some(Err(why)) = table.names.map(|form| (form.check)(key)) {
            let near = nearest(key, table.fields.keys().map(String::as_str));
            let message = format!("wrong name `{}`: it {why}", self.key());
            let mut diagnostic = Diagnostic::new("E0203", message).at(child.origin.at_key()).key(self.key());
            if let Some(near) = near {
                diagnostic = diagnostic.suggest(near).label(format!("did you mean `{near}`?"));
            }
            self.findings.diagnostics.push(diagnostic);
            self.findings.poisoned.push(self.key());
            return false;
        }
        // `oder = […]` beside tables that people name: probably a slip, and surely not a table.
        if !kind_fits(&child.value, shape)
            && let Some(near) = nearest(key, table.fields.keys().map(String::as_str))
        {
            return self.unknown_key(key, child, Some(near.to_owned()));
        }
        self.node(child, shape)
    }

    fn unknown(&mut self, key: &str, child: &Node, table: &Table) -> bool {
        let above = self.path.len().saturating_sub(1);
        let near = nearest(key, table.fields.keys().map(String::as_str)).map(str::to_owned);
        let moved = || {
            let table_of_moved = MOVED.iter().find(|(old, _)| *old == key).map(|(_, new)| (*new).to_owned());
            let known = table_of_moved.filter(|path| self.root.at(&super::tree::split(path)).is_some());
            known.or_else(|| match self.root.places_of(key).as_slice() {
                [only] => Some(only.clone()),
                // At the top of the file, the shortest place is the likeliest.
                several if above == 0 => several.iter().min_by_key(|path| path.matches('.').count()).cloned(),
                _ => None,
            })
        };
        let suggestion = near.or_else(moved);
        self.unknown_key(key, child, suggestion)
    }

    fn unknown_key(&mut self, key: &str, child: &Node, suggestion: Option<String>) -> bool {
        let (_, above) = self.path.split_last().map_or((None, &[] as &[String]), |(last, above)| (Some(last), above));
        let within = if above.is_empty() { String::new() } else { format!(" in [{}]", join(above)) };
        let mut diagnostic =
            Diagnostic::new("E0201", format!("unknown key `{key}`{within}")).at(child.origin.at_key()).key(self.key());
        self.findings.poisoned.push(self.key());
        if let Some(suggestion) = suggestion {
            // What was meant is missing now: no other check shall complain about that.
            let sibling = above.iter().cloned().chain([suggestion.clone()]).collect::<Vec<_>>();
            self.findings.poisoned.push(if suggestion.contains('.') { suggestion.clone() } else { join(&sibling) });
            diagnostic = diagnostic.label(format!("did you mean `{suggestion}`?")).suggest(suggestion);
        }
        self.findings.diagnostics.push(diagnostic);
        false
    }

    fn items(&mut self, node: &mut Node, items: &Shape) -> bool {
        if let Value::List(list) = &mut node.value {
            list.retain_mut(|item| self.node(item, items));
        }
        true
    }

    fn operation(&mut self, node: &mut Node, items: &Shape) -> bool {
        let Some(table) = node.table_mut() else { return true };
        let mut keep = true;
        for (key, child) in table.iter_mut() {
            if matches!(child.value, Value::List(_)) {
                self.items(child, items);
            } else {
                let message =
                    format!("wrong type for `{}.{key}`: expected a list, found {}", self.key(), child.describe());
                keep = self.wrong("E0202", message, child, "expected a list", None);
            }
        }
        keep
    }

    fn word(&mut self, node: &Node, words: &[String]) -> bool {
        let Some(text) = node.text().filter(|text| !words.iter().any(|word| word == text)) else { return true };
        let near = nearest(text, words.iter().map(String::as_str));
        let label =
            near.map_or_else(|| format!("expected {}", one_of(words)), |near| format!("did you mean \"{near}\"?"));
        let message = format!("wrong value for `{}`: {} is not {}", self.key(), node.inline(), one_of(words));
        self.wrong("E0204", message, node, &label, near)
    }

    fn integer(&mut self, node: &Node, least: f64, most: f64) -> bool {
        let Value::Integer(number) = node.value else { return true };
        #[expect(clippy::cast_precision_loss, reason = "bounds are far below 2^53")]
        let as_float = number as f64;
        if as_float < least {
            let message = format!("wrong value for `{}`: {number} is less than {least}", self.key());
            return self.wrong("E0205", message, node, &format!("at least {least}"), None);
        }
        if as_float > most {
            let message = format!("wrong value for `{}`: {number} is more than {most}", self.key());
            return self.wrong("E0205", message, node, &format!("at most {most}"), None);
        }
        true
    }

    fn secret(&mut self, node: &Node) -> bool {
        let Some(table) = node.table() else { return true };
        let known = ["file", "env", "credential"];
        let mut good = true;
        for (key, child) in table {
            self.path.push(key.clone());
            if !known.contains(&key.as_str()) {
                let near = nearest(key, known).map(str::to_owned);
                good = self.unknown_key(key, child, near);
            } else if child.text().is_none_or(|text| {
                text.trim().is_empty() || form("file").is_some_and(|form| (form.check)(text).is_err())
            }) {
                let message = format!("wrong value for `{}`: expected a name", self.key());
                good = self.wrong("E0203", message, child, "expected a name", None);
            }
            self.path.pop();
        }
        if good && table.len() != 1 {
            let message = format!("`{}` needs exactly one of file, env, credential", self.key());
            return self.wrong(
                "E0409",
                message,
                node,
                "expected { file = … }, { env = … } or { credential = … }",
                None,
            );
        }
        if !good {
            self.findings.poisoned.push(self.key());
        }
        good
    }
}

fn expected_kind(shape: &Shape) -> String {
    match shape {
        Shape::Form(_) | Shape::Word(_) | Shape::Text => "a text".to_owned(),
        Shape::Either(options) => {
            let mut kinds: Vec<String> = options.iter().map(expected_kind).collect();
            kinds.dedup();
            kinds.join(" or ")
        }
        other => other.expected(),
    }
}

fn one_of(words: &[String]) -> String {
    match words {
        [only] => format!("\"{only}\""),
        _ => format!("one of {}", words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")),
    }
}
