//! Attributes that another system tells of somebody: values as they come, held against the same rules as what people type. What
//! cannot be the attribute is left out and named, because nobody is there who could correct it.

use serde_json::{Map, Value};

use super::draft::normal;
use super::{Problem, check};
use crate::config::sections::profile::{AttributeType, ProfileSection};
use crate::identity::account::Attributes;

/// Reads attributes out of what is told, by `mapping` from an attribute's name to what it is called there.
pub fn read<'m>(
    section: &ProfileSection,
    languages: &[&str],
    mapping: impl Iterator<Item = (&'m str, &'m str)>,
    told: &Map<String, Value>,
) -> (Attributes, Vec<Problem>) {
    let (mut read, mut problems) = (Attributes::new(), Vec::new());
    for (name, theirs) in mapping {
        let declared = section.attributes.get(name).filter(|it| it.kind != AttributeType::Picture);
        let (Some(attribute), Some(given)) = (declared, told.get(theirs)) else { continue };
        let given = match given {
            one if attribute.many && !one.is_array() => Value::Array(vec![one.clone()]),
            given => given.clone(),
        };
        let value = normal(name, attribute, &given);
        match value.and_then(|value| check(name, attribute, languages, &value, None).map(|()| value)) {
            Ok(Value::Null) => {}
            Ok(value) => drop(read.insert(name.to_owned(), value)),
            Err(problem) => problems.push(problem),
        }
    }
    (read, problems)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_can_be_the_attribute_is_taken_and_the_rest_is_named() {
        let section = json!({
            "order": [], "max_bytes": "16KiB", "max_addresses": 5, "ask": [], "attributes": {
                "given_name": { "type": "text" }, "hobbies": { "type": "text", "many": true },
                "size": { "type": "choice", "values": ["S"] }, "picture": { "type": "picture" },
            },
        });
        let section: ProfileSection = serde_json::from_value(section).unwrap();
        let told = json!({ "first": "Ana", "likes": "chess", "size": "XXL", "picture": "https://a.example/p.png" });
        let names =
            [("given_name", "first"), ("hobbies", "likes"), ("size", "size"), ("picture", "picture"), ("x", "first")];
        let (read, problems) = read(&section, &["en"], names.into_iter(), told.as_object().unwrap());
        assert_eq!(Value::Object(read), json!({ "given_name": "Ana", "hobbies": ["chess"] }));
        assert_eq!(problems.iter().map(|problem| &*problem.field).collect::<Vec<_>>(), ["size"]);
    }
}
