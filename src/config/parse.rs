//! A file's text to a tree, every value with its place. One parse by one parser (`toml_edit`), which bounds nesting itself.
//!
//! The parser stops at its first error. So that a slip of the pen does not hide the other mistakes of a file, a line that is
//! wrong in itself is blanked and the text parsed again; when the cause of an error lies elsewhere, we stop.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use indexmap::IndexMap;
use toml_edit::{Document, Item, TomlError};

use super::diagnostic::Diagnostic;
use super::tree::{Node, Origin, Place, SourceId, Span, Value};

/// The largest file that is read.
pub const MAX_FILE: u64 = 1 << 20;

/// The text of a file: UTF-8, without byte order mark, of bearable size.
pub fn read(path: &Path, name: &str) -> Result<Option<String>, Box<Diagnostic>> {
    let wrong = |why: String| Box::new(Diagnostic::new("E0102", format!("cannot be read: {why}")).file(name));
    let kind = match std::fs::metadata(path) {
        Ok(kind) => kind,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && path.symlink_metadata().is_err() => {
            return Ok(None);
        }
        Err(error) => return Err(wrong(error.to_string())),
    };
    if !kind.is_file() {
        return Err(wrong("it is not a file".to_owned()));
    }
    if kind.len() > MAX_FILE {
        return Err(wrong(format!("it has {} bytes; {MAX_FILE} are the most", kind.len())));
    }
    let mut bytes = Vec::new();
    // The size is asked before and bounded while reading: a file may grow, and some claim to be empty.
    let reading = File::open(path).and_then(|file| file.take(MAX_FILE + 1).read_to_end(&mut bytes));
    reading.map_err(|error| wrong(error.to_string()))?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(wrong(format!("it has more than {MAX_FILE} bytes")));
    }
    decoded(bytes, name).map(Some)
}

/// UTF-8 without byte order mark.
pub fn decoded(bytes: Vec<u8>, name: &str) -> Result<String, Box<Diagnostic>> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(good).filter(|byte| **byte == b'\n').count() + 1;
        let message = format!("is not UTF-8: a byte on line {line} belongs to no character");
        let mut diagnostic = Diagnostic::new("E0103", message).file(name);
        diagnostic.line = Some(line);
        diagnostic.column = Some(1);
        Box::new(diagnostic)
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// The tree of a text, and what is wrong with its syntax. The tree is missing when what is left of it would mislead.
pub fn parse(text: &str, source: SourceId) -> (Option<Node>, Vec<Diagnostic>) {
    let mut errors: Vec<Diagnostic> = Vec::new();
    let mut current = text.to_owned();
    loop {
        match Document::parse(current.as_str()) {
            Ok(document) => {
                let whole = Origin { source, key: None, value: Span { start: 0, end: text.len() } };
                let node = item_node(document.as_item(), whole);
                errors.sort_by_key(|error| error.place.map(|place| place.span.start));
                return (Some(node), errors);
            }
            Err(error) => {
                let span = span_of(&error, &current);
                errors.push(syntax(&error, Place { source, span }));
                let next = stretch_to_blank(&current, span, &error).filter(|_| errors.len() < 20);
                let Some(stretch) = next else {
                    errors.sort_by_key(|error| error.place.map(|place| place.span.start));
                    return (None, errors);
                };
                current = blanked(&current, stretch);
            }
        }
    }
}

/// What to take out so that the rest can be read: a line that is wrong in itself, a table whose header is. `None` when the
/// cause lies elsewhere, as with a bracket that is never closed.
fn stretch_to_blank(text: &str, at: Span, error: &TomlError) -> Option<Span> {
    let (line, content) = line_at(text, at.start);
    let twice = error.message().contains("duplicate");
    let wrong_alone = twice || Document::parse(content).is_err();
    let opens = content.contains("\"\"\"") || content.contains("'''");
    if !wrong_alone || opens || content.trim().is_empty() {
        return None;
    }
    if !content.trim_start().starts_with('[') {
        return Some(line);
    }
    let rest = text.get(line.end..)?;
    let next = rest.find("\n[").map_or(text.len(), |found| line.end + found);
    Some(Span { start: line.start, end: next })
}

fn syntax(error: &TomlError, place: Place) -> Diagnostic {
    let message = error.message().lines().collect::<Vec<_>>().join(", ");
    let message = if message.is_empty() { "is not TOML".to_owned() } else { message };
    Diagnostic::new("E0101", format!("not valid TOML: {message}")).at(place)
}

fn span_of(error: &TomlError, text: &str) -> Span {
    let mut span = Span::from(error.span().unwrap_or(0..0));
    // An error at a line break belongs to the line it ends.
    if span.start > 0 && text.as_bytes().get(span.start).is_none_or(|byte| *byte == b'\n') {
        span.start -= 1;
        while span.start > 0 && !text.is_char_boundary(span.start) {
            span.start -= 1;
        }
    }
    span.end = span.end.max(span.start);
    span
}

/// The line around a byte, and its text.
fn line_at(text: &str, at: usize) -> (Span, &str) {
    let before = text.get(..at).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |found| found + 1);
    let rest = text.get(start..).unwrap_or_default();
    let content = rest.split('\n').next().unwrap_or_default();
    (Span { start, end: start + content.len() }, content)
}

/// The text with a stretch made of spaces, so that all other places stay.
fn blanked(text: &str, stretch: Span) -> String {
    let (before, rest) = text.split_at_checked(stretch.start).unwrap_or((text, ""));
    let (inside, after) = rest.split_at_checked(stretch.end - stretch.start).unwrap_or((rest, ""));
    let spaces: String = inside.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
    format!("{before}{spaces}{after}")
}

fn item_node(item: &Item, around: Origin) -> Node {
    let value = item.span().map_or(around.value, Span::from);
    let origin = Origin { value, ..around };
    let inner = Origin { source: origin.source, key: None, value };
    match item {
        Item::None => Node::new(Value::Table(IndexMap::new()), origin),
        Item::Value(value) => value_node(value, origin),
        Item::Table(table) => {
            let pairs = table.iter().filter_map(|(name, item)| {
                let (key, _) = table.get_key_value(name)?;
                let span = key.span().map_or(inner.value, Span::from);
                Some((name.to_owned(), item_node(item, Origin { source: inner.source, key: Some(span), value: span })))
            });
            Node::new(Value::Table(pairs.collect()), origin)
        }
        Item::ArrayOfTables(tables) => {
            let nodes = tables.iter().map(|table| item_node(&Item::Table(table.clone()), inner));
            Node::new(Value::List(nodes.collect()), origin)
        }
    }
}

fn value_node(value: &toml_edit::Value, around: Origin) -> Node {
    let span = value.span().map_or(around.value, Span::from);
    let origin = Origin { value: span, ..around };
    let inner = Origin { source: origin.source, key: None, value: span };
    let made = match value {
        toml_edit::Value::String(text) => Value::Text(text.value().clone()),
        toml_edit::Value::Integer(number) => Value::Integer(*number.value()),
        toml_edit::Value::Float(number) => Value::Float(*number.value()),
        toml_edit::Value::Boolean(yes) => Value::Boolean(*yes.value()),
        toml_edit::Value::Datetime(time) => Value::Datetime(time.value().to_string()),
        toml_edit::Value::Array(items) => Value::List(items.iter().map(|item| value_node(item, inner)).collect()),
        toml_edit::Value::InlineTable(table) => {
            let pairs = table.iter().filter_map(|(name, value)| {
                let (key, _) = table.get_key_value(name)?;
                let span = key.span().map_or(inner.value, Span::from);
                Some((
                    name.to_owned(),
                    value_node(value, Origin { source: inner.source, key: Some(span), value: span }),
                ))
            });
            Value::Table(pairs.collect())
        }
    };
    Node::new(made, origin)
}
