//! What a body may have: the members that the specification lists for an operation, each of its type, and no other. Said member by
//! member, in the person's words, and never by repeating what was sent: among it are passwords.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::http::context::Ctx;
use crate::theme::view::Problem;

/// The members of the bodies of one operation.
#[derive(Debug, Default)]
pub struct Members {
    known: BTreeMap<String, Kind>,
    required: Vec<String>,
}

/// What a member holds.
#[derive(Debug)]
struct Kind {
    /// The word of JSON Schema; empty for anything.
    word: String,
    /// The only values that it may have, when there are some.
    values: Vec<Value>,
}

impl Members {
    /// Of an operation in a specification; none where it takes no body.
    pub fn of(operation: &Value, specification: &Value) -> Self {
        let schema = operation.pointer("/requestBody/content").and_then(Value::as_object);
        let schema = schema.and_then(|content| content.values().next()?.get("schema"));
        let Some(schema) = schema.map(|schema| resolve(schema, specification)) else { return Self::default() };
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let kind = |schema: &Value| {
            let schema = resolve(schema, specification);
            let values = schema.get("enum").and_then(Value::as_array).cloned().unwrap_or_default();
            Kind { word: schema.get("type").and_then(Value::as_str).unwrap_or_default().to_owned(), values }
        };
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        Self {
            known: properties.map(|(name, schema)| (name.clone(), kind(schema))).collect(),
            required: required.filter_map(|name| name.as_str().map(str::to_owned)).collect(),
        }
    }

    /// Every problem with a body.
    pub fn problems(&self, ctx: &Ctx, body: &Map<String, Value>) -> Vec<Problem> {
        let wrong = self.wrong(body).into_iter();
        wrong.map(|(name, code)| Problem::new(name, ctx.text(&format!("problem-{code}"))).coded(code)).collect()
    }

    fn wrong<'b>(&'b self, body: &'b Map<String, Value>) -> Vec<(&'b str, &'static str)> {
        let mut wrong = Vec::new();
        for (name, value) in body {
            match self.known.get(name) {
                None => wrong.push((name.as_str(), "unknown")),
                Some(_) if value.is_null() && !self.required.contains(name) => {}
                Some(kind) if !kind.holds(value) => wrong.push((name, "type")),
                Some(kind) if !kind.values.is_empty() && !kind.values.contains(value) => wrong.push((name, "choice")),
                Some(_) => {}
            }
        }
        let missing = self.required.iter().filter(|name| !body.contains_key(*name));
        wrong.extend(missing.map(|name| (name.as_str(), "required")));
        wrong
    }
}

impl Kind {
    fn holds(&self, value: &Value) -> bool {
        match &*self.word {
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_i64() || value.is_u64(),
            "number" => value.is_number(),
            "object" => value.is_object(),
            "array" => value.is_array(),
            _ => true,
        }
    }
}

/// A schema, or the one that it refers to.
fn resolve<'s>(schema: &'s Value, specification: &'s Value) -> &'s Value {
    let inner = schema.pointer("/allOf/0").unwrap_or(schema);
    let target = inner.get("$ref").and_then(Value::as_str).and_then(|at| at.strip_prefix('#'));
    target.and_then(|at| specification.pointer(at)).unwrap_or(schema)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_member_that_is_wrong_is_named() {
        let specification = json!({ "components": { "schemas": {
            "Change": {
                "type": "object", "required": ["password"],
                "properties": {
                    "password": { "type": "string" }, "all": { "type": "boolean" }, "many": { "type": "object" },
                    "to": { "allOf": [{ "$ref": "#/components/schemas/To" }, { "description": "x" }] },
                },
            },
            "To": { "type": "string", "enum": ["up", "down"] },
        } } });
        let content = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Change" } } });
        let members = Members::of(&json!({ "requestBody": { "content": content } }), &specification);
        let wrong = |body: Value| {
            let Value::Object(body) = body else { panic!("{body}") };
            members.wrong(&body).iter().map(|(name, code)| format!("{name} {code}")).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(wrong(json!({ "password": "x", "all": null, "to": "up", "many": {} })), "");
        assert_eq!(wrong(json!({})), "password required");
        assert_eq!(wrong(json!({ "password": null })), "password type");
        assert_eq!(
            wrong(json!({ "password": 1, "all": "yes", "to": "left", "role": 1 })),
            "password type, all type, to choice, role unknown"
        );
        assert_eq!(Members::default().wrong(&Map::new()), []);
    }
}
