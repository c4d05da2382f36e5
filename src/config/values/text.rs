//! Texts that people read, in one language or in several; languages and time zones; names of things in the files.

use std::borrow::Cow;
use std::ops::Deref;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};

use super::Scalar;

/// A language tag (BCP 47) in its canonical spelling, such as `en` or `pt-BR`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(String);

impl Deref for Language {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl Scalar for Language {
    const FORM: &'static str = "language";
    const EXPECTED: &'static str = "a language such as \"en\" or \"pt-BR\"";

    fn read(text: &str) -> Result<Self, String> {
        let wrong = || "is not a language tag such as \"en\" or \"pt-BR\"".to_owned();
        let tag: unic_langid::LanguageIdentifier = text.parse().map_err(|_| wrong())?;
        if tag.language.is_empty() {
            return Err(wrong());
        }
        Ok(Self(tag.to_string()))
    }
}

/// A time zone of the IANA database, such as `Europe/Berlin`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeZone(String);

impl Deref for TimeZone {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl Scalar for TimeZone {
    const FORM: &'static str = "time zone";
    const EXPECTED: &'static str = "a time zone such as \"Europe/Berlin\"";

    fn read(text: &str) -> Result<Self, String> {
        let zone = jiff::tz::TimeZone::get(text).map_err(|_| "is not a time zone of the IANA database".to_owned())?;
        Ok(Self(zone.iana_name().unwrap_or(text).to_owned()))
    }
}

/// The name of something in the files (an attribute, a group, a tab): a lower-case letter, then letters, digits, `_`, `-`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(String);

impl Deref for Name {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl Scalar for Name {
    const FORM: &'static str = "name";
    const EXPECTED: &'static str = "a name of lower-case letters, digits, _ and -";

    fn read(text: &str) -> Result<Self, String> {
        let rest = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
        if text.len() <= 63 && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(rest) {
            return Ok(Self(text.to_owned()));
        }
        Err("is not a name: a lower-case letter, then letters, digits, _ or -, at most 63".to_owned())
    }
}

/// A scope: what an application names when it asks for access (RFC 6749, 3.3), of bounded length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeName(String);

impl Deref for ScopeName {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl Scalar for ScopeName {
    const FORM: &'static str = "scope";
    const EXPECTED: &'static str = "a scope such as \"email\" or \"orders:read\"";

    fn read(text: &str) -> Result<Self, String> {
        let allowed = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\');
        if (1..=100).contains(&text.len()) && text.bytes().all(allowed) {
            return Ok(Self(text.to_owned()));
        }
        Err("is not a scope: 1 to 100 printable ASCII characters without spaces, quotation marks and backslashes"
            .to_owned())
    }
}

/// A text that people read: one for all languages, or one per language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocalizedText {
    /// The same in every language.
    Same(String),
    /// By language tag, never empty.
    Each(IndexMap<String, String>),
}

impl Default for LocalizedText {
    fn default() -> Self {
        Self::Same(String::new())
    }
}

impl LocalizedText {
    /// The text for a language: that language, its primary language (`pt` for `pt-BR`), the default, any.
    pub fn get(&self, language: &str, default: &str) -> &str {
        match self {
            Self::Same(text) => text,
            Self::Each(texts) => {
                let primary = language.split('-').next().unwrap_or(language);
                let found = [language, primary, default].iter().find_map(|tag| texts.get(*tag));
                found.or_else(|| texts.values().next()).map_or("", String::as_str)
            }
        }
    }

    /// The languages it is written in; none when it is the same in all.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        match self {
            Self::Same(_) => None,
            Self::Each(texts) => Some(texts.keys().map(String::as_str)),
        }
        .into_iter()
        .flatten()
    }
}

impl<'de> Deserialize<'de> for LocalizedText {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = LocalizedText;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a text, or a table of texts by language")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<LocalizedText, E> {
                Ok(LocalizedText::Same(text.to_owned()))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LocalizedText, A::Error> {
                let mut texts = IndexMap::new();
                while let Some((tag, text)) = map.next_entry::<String, String>()? {
                    let tag = Language::read(&tag).map_err(A::Error::custom)?;
                    texts.insert(tag.0, text);
                }
                Ok(LocalizedText::Each(texts))
            }
        }
        from.deserialize_any(Either)
    }
}

impl JsonSchema for LocalizedText {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "LocalizedText".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "anyOf": [
                { "type": "string" },
                {
                    "type": "object", "minProperties": 1,
                    "propertyNames": { "x-portico-type": Language::FORM }, "additionalProperties": { "type": "string" }
                }
            ]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_back_to_the_nearest_language() {
        let text = LocalizedText::Each(IndexMap::from([("en".into(), "hello".into()), ("de".into(), "hallo".into())]));
        assert_eq!(text.get("de-AT", "en"), "hallo");
        assert_eq!(text.get("fr", "en"), "hello");
        assert_eq!(text.get("fr", "ja"), "hello");
    }

    #[test]
    fn languages_zones_names_and_scopes() {
        assert_eq!(Language::read("PT-br").as_deref(), Ok("pt-BR"));
        assert!(Language::read("english!").is_err() && Language::read("").is_err());
        assert!(TimeZone::read("Europe/Berlin").is_ok() && TimeZone::read("Europe/Atlantis").is_err());
        assert!(Name::read("given_name").is_ok() && Name::read("Given").is_err() && Name::read("").is_err());
        for scope in ["openid", "orders:read", "https://acme.example/orders", "!#[]~"] {
            assert!(ScopeName::read(scope).is_ok(), "{scope}");
        }
        for text in ["", "my orders", "a\"b", "a\\b", "ö", "a\n", &"a".repeat(101)] {
            assert!(ScopeName::read(text).is_err(), "{text}");
        }
    }
}
