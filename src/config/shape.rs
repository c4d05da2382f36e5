//! The shape of a file, compiled once from the JSON Schema of the types: what keys there are, what each may hold, and its
//! description. The check of a layer, the reading of variables, `explain` and the merge all walk this one thing, so none of
//! them can disagree with the types.

use std::sync::LazyLock;

use indexmap::IndexMap;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value as Json;

use super::environment::Environment;
use super::sections::server::Server;
use super::themes::Manifest;
use super::values::{Form, SECRET, form};

/// What a key may hold.
#[derive(Clone)]
pub enum Shape {
    /// A table with known keys, and perhaps others of one shape.
    Table(Table),
    /// A list.
    List(Box<Shape>),
    /// Any text.
    Text,
    /// A text of a certain form.
    Form(&'static Form),
    /// One of some words.
    Word(Vec<String>),
    /// A whole number within bounds.
    Integer(f64, f64),
    /// A number.
    Number,
    /// Yes or no.
    Boolean,
    /// A secret: a text or a reference.
    Secret,
    /// One of several shapes.
    Either(Vec<Shape>),
    /// Anything.
    Any,
}

/// The keys of a table.
#[derive(Clone, Default)]
pub struct Table {
    /// The known keys.
    pub fields: IndexMap<String, Field>,
    /// The shape of further keys, where people name them themselves.
    pub others: Option<Box<Shape>>,
    /// The form of those names.
    pub names: Option<&'static Form>,
}

/// A known key.
#[derive(Clone)]
pub struct Field {
    /// What it may hold.
    pub shape: Shape,
    /// What it is for.
    pub description: String,
    /// Whether it must have a value in the end.
    pub required: bool,
}

/// The shape of `server.toml`.
pub static SERVER: LazyLock<Shape> = LazyLock::new(of::<Server>);
/// The shape of an environment file, and of a base.
pub static ENVIRONMENT: LazyLock<Shape> = LazyLock::new(of::<Environment>);

/// The shape of a theme's `theme.toml`.
pub static THEME: LazyLock<Shape> = LazyLock::new(of::<Manifest>);

fn of<T: JsonSchema>() -> Shape {
    let settings = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    compile(settings.into_generator().into_root_schema_for::<T>().as_value())
}

fn compile(schema: &Json) -> Shape {
    if let Some(word) = schema.get("x-portico-type").and_then(Json::as_str) {
        if word == SECRET {
            return Shape::Secret;
        }
        if let Some(form) = form(word) {
            return Shape::Form(form);
        }
    }
    if let Some(word) = schema.get("const").and_then(Json::as_str) {
        return Shape::Word(vec![word.to_owned()]);
    }
    if let Some(words) = schema.get("enum").and_then(Json::as_array) {
        return Shape::Word(words.iter().filter_map(Json::as_str).map(str::to_owned).collect());
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(options) = schema.get(key).and_then(Json::as_array) {
            return either(options.iter().filter(|option| option.get("type") != Some(&"null".into())).map(compile));
        }
    }
    match type_of(schema) {
        Some("object") => table(schema),
        Some("array") => Shape::List(Box::new(schema.get("items").map_or(Shape::Any, compile))),
        Some("string") => Shape::Text,
        Some("integer") => {
            let bound = |key, or| schema.get(key).and_then(Json::as_f64).unwrap_or(or);
            Shape::Integer(bound("minimum", f64::MIN), bound("maximum", f64::MAX))
        }
        Some("number") => Shape::Number,
        Some("boolean") => Shape::Boolean,
        _ => Shape::Any,
    }
}

/// The type, where `["string", "null"]` (an option) counts as its first.
fn type_of(schema: &Json) -> Option<&str> {
    let kind = schema.get("type")?;
    kind.as_str().or_else(|| kind.as_array()?.iter().filter_map(Json::as_str).find(|kind| *kind != "null"))
}

fn either(options: impl Iterator<Item = Shape>) -> Shape {
    let mut words = Vec::new();
    let mut rest = Vec::new();
    for option in options {
        match option {
            Shape::Word(more) => words.extend(more),
            other => rest.push(other),
        }
    }
    if !words.is_empty() {
        rest.insert(0, Shape::Word(words));
    }
    if rest.len() == 1 { rest.remove(0) } else { Shape::Either(rest) }
}

fn table(schema: &Json) -> Shape {
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Json::as_array)
        .map(|keys| keys.iter().filter_map(Json::as_str).collect())
        .unwrap_or_default();
    let fields = schema.get("properties").and_then(Json::as_object).into_iter().flatten().map(|(key, schema)| {
        let description = schema.get("description").and_then(Json::as_str).unwrap_or_default().to_owned();
        (key.clone(), Field { shape: compile(schema), description, required: required.contains(&key.as_str()) })
    });
    let others = match schema.get("additionalProperties") {
        Some(Json::Bool(false)) | None => None,
        Some(Json::Bool(true)) => Some(Box::new(Shape::Any)),
        Some(schema) => Some(Box::new(compile(schema))),
    };
    let named = schema.pointer("/propertyNames/x-portico-type").and_then(Json::as_str).and_then(form);
    // What people name themselves is a name, unless the table says otherwise or may hold anything.
    let plain = others.as_deref().is_some_and(|others| !matches!(others, Shape::Any | Shape::Text | Shape::List(_)));
    let names = named.or_else(|| form("name").filter(|_| plain));
    Shape::Table(Table { fields: fields.collect(), others, names })
}

impl Shape {
    /// The shape of a key of this table.
    pub fn key(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Table(table) => table.fields.get(key).map(|field| &field.shape).or(table.others.as_deref()),
            Self::Either(options) => options.iter().find_map(|option| option.key(key)),
            Self::Any => Some(self),
            _ => None,
        }
    }

    /// Whether this is a table that holds a secret: never assembled from layers (R-OP-11).
    pub fn secret_keys(&self) -> Vec<&str> {
        let Self::Table(table) = self else { return Vec::new() };
        table
            .fields
            .iter()
            .filter(|(_, field)| matches!(field.shape, Self::Secret))
            .map(|(key, _)| key.as_str())
            .collect()
    }

    /// What it expects, in words.
    pub fn expected(&self) -> String {
        match self {
            Self::Table(_) => "a table".to_owned(),
            Self::List(_) => "a list".to_owned(),
            Self::Text => "a text".to_owned(),
            Self::Form(form) => form.expected.to_owned(),
            Self::Word(words) => words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", "),
            Self::Integer(..) => "a whole number".to_owned(),
            Self::Number => "a number".to_owned(),
            Self::Boolean => "true or false".to_owned(),
            Self::Secret => "{ file = … }, { env = … } or { credential = … }".to_owned(),
            Self::Either(options) => options.iter().map(Self::expected).collect::<Vec<_>>().join(" or "),
            Self::Any => "anything".to_owned(),
        }
    }

    /// One word for the kind of value, for `explain`.
    pub fn word(&self) -> String {
        match self {
            Self::Table(_) => "table".to_owned(),
            Self::List(items) => format!("list of {}", items.word()),
            Self::Text => "text".to_owned(),
            Self::Form(form) => form.word.to_owned(),
            Self::Word(words) => words.join(" | "),
            Self::Integer(..) => "whole number".to_owned(),
            Self::Number => "number".to_owned(),
            Self::Boolean => "true or false".to_owned(),
            Self::Secret => "secret".to_owned(),
            Self::Either(options) => options.iter().map(Self::word).collect::<Vec<_>>().join(" or "),
            Self::Any => "any value".to_owned(),
        }
    }

    /// The known key at a path.
    pub fn field(&self, path: &[String]) -> Option<&Field> {
        let (last, above) = path.split_last()?;
        let shape = above.iter().try_fold(self, |shape, key| shape.key(key))?;
        match shape {
            Self::Table(table) => table.fields.get(last),
            _ => None,
        }
    }

    /// The shape at a path.
    pub fn at(&self, path: &[String]) -> Option<&Self> {
        path.iter().try_fold(self, |shape, key| shape.key(key))
    }

    /// Every path of known tables at which a key of this name is known, for keys that are in the wrong place.
    pub fn places_of(&self, key: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.collect_places(key, "", &mut found);
        found
    }

    fn collect_places(&self, key: &str, above: &str, found: &mut Vec<String>) {
        let Self::Table(table) = self else { return };
        for (name, field) in &table.fields {
            let path = if above.is_empty() { name.clone() } else { format!("{above}.{name}") };
            field.shape.collect_places(key, &path, found);
            if name == key {
                found.push(path);
            }
        }
    }
}
