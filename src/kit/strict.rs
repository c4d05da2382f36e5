//! JSON, read strictly: a name that is there twice is an error, and so is a character that no database keeps. Two readers that
//! differ over a doubled name are how values get past a check.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// A value, read strictly.
pub struct Strict(pub Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader).map(Self)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("no number"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        if value.contains('\0') { Err(E::custom("NUL")) } else { Ok(value.into()) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = entries.next_key::<String>()? {
            let Strict(value) = entries.next_value()?;
            if name.contains('\0') || object.insert(name, value).is_some() {
                return Err(A::Error::custom("a name that is there twice"));
            }
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_doubled_or_cannot_be_kept_is_no_json() {
        let read = |text: &str| serde_json::from_str::<Strict>(text).ok().map(|strict| strict.0);
        let plain = "{\"a\":[1,-2,0.5,\"é\",null,true],\"b\":{\"a\":{}}}";
        assert_eq!(read(plain).map(|value| value.to_string()).as_deref(), Some(plain));
        for bad in [
            "{\"a\":1,\"a\":1}",
            "{\"x\":[{\"a\":1,\"\\u0061\":2}]}",
            "\"\\u0000\"",
            "{\"\\u0000\":1}",
            "{}{}",
            "{'a':1}",
            "",
            "1e999",
            "{\"a\":1,}",
        ] {
            assert!(read(bad).is_none(), "{bad}");
        }
        assert!(read(&"[".repeat(100_000)).is_none(), "deep nesting ends early");
    }

    proptest::proptest! {
        #[test]
        fn nothing_makes_it_panic(bytes: Vec<u8>) {
            let _ = serde_json::from_slice::<Strict>(&bytes);
        }
    }
}
