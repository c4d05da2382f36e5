//! `portico config schema`: the JSON Schema of the files, from the same types that read them, for editors.
//!
//! The schema of the types says what a whole configuration holds; a file may be one layer of several, so nothing in it is
//! required, and a list may be `{ append = […] }` or `{ remove = […] }`.

use std::io::{self, Write};

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value as Json, json};

use super::{FINE, USAGE};
use crate::config::environment::Environment;
use crate::config::sections::server::Server;

/// Writes the schema of the environment file, or of another file by its name.
pub fn schema(which: Option<&str>, to: &mut dyn Write) -> io::Result<u8> {
    let text = match which {
        None | Some("environment") => environment_schema(),
        Some("server") => server_schema(),
        Some(other) => {
            writeln!(to, "there is no schema `{other}`; there are environment and server")?;
            return Ok(USAGE);
        }
    };
    write!(to, "{text}")?;
    Ok(FINE)
}

/// The schema of an environment file and of a base.
pub fn environment_schema() -> String {
    of::<Environment>("Portico: environment.toml")
}

/// The schema of `server.toml`.
pub fn server_schema() -> String {
    of::<Server>("Portico: server.toml")
}

fn of<T: JsonSchema>(title: &str) -> String {
    let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    let mut schema = schema.to_value();
    as_layer(&mut schema);
    if let Some(keys) = schema.as_object_mut() {
        keys.insert("title".to_owned(), title.into());
    }
    let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    format!("{text}\n")
}

fn as_layer(schema: &mut Json) {
    match schema {
        Json::Object(keys) => {
            let secret = keys.get("x-portico-type").and_then(Json::as_str) == Some("secret");
            if keys.contains_key("properties") && !secret {
                keys.shift_remove("required");
            }
            // Whole defaults come from the built-in layer, not from the types.
            if keys.contains_key("type")
                || keys.contains_key("anyOf")
                || keys.contains_key("$ref")
                || keys.contains_key("oneOf")
            {
                keys.shift_remove("default");
            }
            if !secret {
                keys.values_mut().for_each(as_layer);
            }
            let is_list = match keys.get("type") {
                Some(Json::String(kind)) => kind == "array",
                Some(Json::Array(kinds)) => kinds.iter().any(|kind| kind == "array"),
                _ => false,
            };
            if is_list && !keys.contains_key("x-portico-part") {
                list(keys);
            }
        }
        Json::Array(items) => items.iter_mut().for_each(as_layer),
        _ => {}
    }
}

fn list(keys: &mut Map<String, Json>) {
    let description = keys.shift_remove("description");
    let list = Json::Object(std::mem::take(keys));
    let change = json!({
        "type": "object", "properties": { "append": &list, "remove": &list },
        "additionalProperties": false, "minProperties": 1
    });
    if let Some(description) = description {
        keys.insert("description".to_owned(), description);
    }
    keys.insert("anyOf".to_owned(), json!([list, change]));
}
