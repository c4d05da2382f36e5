//! The specification as the library makes it leaves out what it does: that a body has no other members, and that a cookie alone
//! changes nothing. Said here, so that programs made from it, and the page that tries operations out, get it right.

use serde_json::{Map, Value, json};

use crate::kit::strict::Strict;

/// The specification with what was left out, pretty-printed. One that has a path twice stays as it is, for a test to find.
pub fn shaped(specification: &str) -> String {
    let Ok(Strict(mut specification)) = serde_json::from_str(specification) else { return specification.to_owned() };
    let mut bodies = Vec::new();
    let paths = specification.get_mut("paths").and_then(Value::as_object_mut);
    for path in paths.into_iter().flat_map(Map::values_mut) {
        for (method, operation) in path.as_object_mut().into_iter().flatten() {
            bodies.extend(body_of(operation));
            if method != "get" {
                want_token(operation);
            }
        }
    }
    let schemas = specification.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (_, schema) in schemas.into_iter().flatten().filter(|(name, _)| bodies.contains(name)) {
        if let Some(schema) = schema.as_object_mut() {
            schema.insert("additionalProperties".to_owned(), Value::Bool(false));
        }
    }
    serde_json::to_string_pretty(&specification).unwrap_or_default()
}

/// The name of what an operation takes.
fn body_of(operation: &Value) -> Option<String> {
    let content = operation.pointer("/requestBody/content")?.as_object()?;
    let reference = content.values().next()?.pointer("/schema/$ref")?.as_str()?;
    reference.rsplit('/').next().map(str::to_owned)
}

fn want_token(operation: &mut Value) {
    for one_of in operation.get_mut("security").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(all) = one_of.as_object_mut().filter(|all| all.contains_key("cookie")) {
            all.insert("csrf".to_owned(), json!([]));
        }
    }
}
