//! The tree that everything is read from: values as the files have them, each with the place it comes from and the places it
//! hides. There is one merge and it works on these trees, so provenance is its product and never a second opinion.

use std::path::PathBuf;

use indexmap::IndexMap;

use crate::kit::slug::Slug;

/// A stretch of a source, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self { start: range.start, end: range.end.max(range.start) }
    }
}

/// Which source, as an index into [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SourceId(usize);

/// A place in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The source.
    pub source: SourceId,
    /// Where in it.
    pub span: Span,
}

/// Who wrote a source, which bounds what it may refer to (R-OP-11, R-OP-13).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// Portico itself.
    Builtin,
    /// The operator: server.toml, bases, variables.
    Operator,
    /// Whoever writes this environment's folder.
    Environment(Slug),
    /// Whoever wrote this environment's folder when its last good form was kept: absolute paths and names of variables have
    /// been judged then, relative paths are judged again.
    Kept(Slug),
}

/// Something values come from: a file, a variable, the built-in defaults.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name shown: a path relative to the configuration's folder, a variable, "built-in default".
    pub name: String,
    /// Its text.
    pub text: String,
    /// The folder that paths in it are relative to.
    pub folder: PathBuf,
    /// Who wrote it.
    pub author: Author,
    /// Whether it has lines worth naming: it is a file.
    pub is_file: bool,
    lines: Vec<usize>,
}

/// All sources of one load.
#[derive(Clone, Debug, Default)]
pub struct Sources(Vec<Source>);

impl Sources {
    /// Adds a source.
    pub fn add(
        &mut self,
        name: impl Into<String>,
        text: impl Into<String>,
        folder: PathBuf,
        author: Author,
        is_file: bool,
    ) -> SourceId {
        let text = text.into();
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        self.0.push(Source { name: name.into(), text, folder, author, is_file, lines });
        SourceId(self.0.len() - 1)
    }

    /// A source; `None` only for an id of another load.
    pub fn get(&self, id: SourceId) -> Option<&Source> {
        self.0.get(id.0)
    }

    /// Line and column (characters) of a place, both from 1.
    pub fn line_column(&self, place: Place) -> (usize, usize) {
        let Some(source) = self.get(place.source) else { return (1, 1) };
        let line = source.lines.partition_point(|start| *start <= place.span.start).max(1);
        let start = source.lines.get(line - 1).copied().unwrap_or(0);
        let column = source.text.get(start..place.span.start).map_or(0, |text| text.chars().count());
        (line, column + 1)
    }

    /// `file:line`, or the name alone where lines mean nothing.
    pub fn cite(&self, place: Place) -> String {
        match self.get(place.source) {
            Some(source) if source.is_file => format!("{}:{}", source.name, self.line_column(place).0),
            Some(source) => source.name.clone(),
            None => String::new(),
        }
    }
}

/// Where a node comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The source.
    pub source: SourceId,
    /// Its key there, if it has one of its own.
    pub key: Option<Span>,
    /// Its value there.
    pub value: Span,
}

impl Origin {
    /// The place of the value.
    pub const fn at_value(self) -> Place {
        Place { source: self.source, span: self.value }
    }

    /// The place of the key, else of the value.
    pub const fn at_key(self) -> Place {
        match self.key {
            Some(span) => Place { source: self.source, span },
            None => self.at_value(),
        }
    }
}

/// A value of a lower layer that is not in effect.
#[derive(Clone, Debug)]
pub struct Hidden {
    /// Where it is.
    pub origin: Origin,
    /// What it would have been; secrets by their reference.
    pub text: String,
}

/// A value with its history.
#[derive(Clone, Debug)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it comes from.
    pub origin: Origin,
    /// What it hides, the nearest layer first.
    pub hides: Vec<Hidden>,
}

/// A value as TOML has it.
#[derive(Clone, Debug)]
pub enum Value {
    /// A table, in the order written.
    Table(IndexMap<String, Node>),
    /// A list.
    List(Vec<Node>),
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// Yes or no.
    Boolean(bool),
    /// A date or time, which no key takes.
    Datetime(String),
}

impl Node {
    /// A node that hides nothing.
    pub const fn new(value: Value, origin: Origin) -> Self {
        Self { value, origin, hides: Vec::new() }
    }

    /// The table, if it is one.
    pub const fn table(&self) -> Option<&IndexMap<String, Self>> {
        if let Value::Table(table) = &self.value { Some(table) } else { None }
    }

    /// The table, if it is one.
    pub const fn table_mut(&mut self) -> Option<&mut IndexMap<String, Self>> {
        if let Value::Table(table) = &mut self.value { Some(table) } else { None }
    }

    /// The list, if it is one.
    pub fn list(&self) -> Option<&[Self]> {
        if let Value::List(list) = &self.value { Some(list) } else { None }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        if let Value::Text(text) = &self.value { Some(text) } else { None }
    }

    /// The texts of a list of texts.
    pub fn texts(&self) -> Vec<&str> {
        self.list().unwrap_or_default().iter().filter_map(Self::text).collect()
    }

    /// The node at a path of keys.
    pub fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |node, key| node.table()?.get(*key))
    }

    /// The node at a path written with dots.
    pub fn find(&self, path: &str) -> Option<&Self> {
        self.at(&split(path).iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// What the value is, for "expected …, found …".
    pub const fn describe(&self) -> &'static str {
        match self.value {
            Value::Table(_) => "a table",
            Value::List(_) => "a list",
            Value::Text(_) => "a text",
            Value::Integer(_) => "a whole number",
            Value::Float(_) => "a number",
            Value::Boolean(_) => "true or false",
            Value::Datetime(_) => "a date",
        }
    }

    /// The value as TOML on one line.
    pub fn inline(&self) -> String {
        match &self.value {
            Value::Table(table) if table.is_empty() => "{}".to_owned(),
            Value::Table(table) => {
                let pairs: Vec<String> =
                    table.iter().map(|(key, node)| format!("{} = {}", quoted(key), node.inline())).collect();
                format!("{{ {} }}", pairs.join(", "))
            }
            Value::List(list) => format!("[{}]", list.iter().map(Self::inline).collect::<Vec<_>>().join(", ")),
            Value::Text(text) => string(text),
            Value::Integer(number) => number.to_string(),
            Value::Float(number) => format!("{number:?}"),
            Value::Boolean(yes) => yes.to_string(),
            Value::Datetime(text) => text.clone(),
        }
    }
}

/// A text as a TOML string.
pub fn string(text: &str) -> String {
    toml_edit::Value::from(text).to_string().trim().to_owned()
}

/// A key as TOML has it: bare where it can be.
pub fn quoted(key: &str) -> String {
    let bare = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    if bare { key.to_owned() } else { string(key) }
}

/// Keys joined with dots.
pub fn join(path: &[String]) -> String {
    path.iter().map(|key| quoted(key)).collect::<Vec<_>>().join(".")
}

/// The keys of a path written with dots; a key may be quoted.
pub fn split(path: &str) -> Vec<String> {
    toml_edit::Key::parse(path)
        .map(|keys| keys.iter().map(|key| key.get().to_owned()).collect())
        .unwrap_or_else(|_| path.split('.').map(str::to_owned).collect())
}
