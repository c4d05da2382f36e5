//! The forms a value can take in a file: durations, sizes, colours, addresses, patterns, texts per language, secrets.
//!
//! Each form is parsed in one place ([`Scalar`]); the same parser checks a layer before anything is merged, gives the JSON
//! Schema its type and makes the typed value, so that a value which passes the check always loads. Forms of foreign types
//! (`Duration`, `IpNet`) go through [`As`], since neither serde nor schemars know them in our spelling.

mod amount;
mod file;
mod network;
mod pattern;
mod return_to;
mod secret;
mod text;

use std::borrow::Cow;
use std::marker::PhantomData;
use std::net::SocketAddr;
use std::time::Duration;

use ipnet::IpNet;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error as _};

pub use amount::{Bytes, Limit, Period, Threads, duration_text};
pub use file::{Asset, FilePath, Folder, NewFile};
pub use network::{Host, HostPort, HostTemplate, Issuer, MailPattern, Mailbox, WebUrl};
pub use pattern::Pattern;
pub use return_to::ReturnTo;
pub use secret::{DatabaseUrl, SECRET};
pub use text::{Language, LocalizedText, Name, ScopeName, TimeZone};

use super::colour::Colour;

/// A value written as one text.
pub trait Scalar: Sized {
    /// The word for this form in the schema (`x-portico-type`).
    const FORM: &'static str;
    /// What a value looks like, for "expected …".
    const EXPECTED: &'static str;
    /// Reads the text; the error completes the sentence "… is not right: it …".
    fn read(text: &str) -> Result<Self, String>;
}

/// One known form: its word, what it looks like, and whether a text is of it.
pub struct Form {
    /// The word in the schema.
    pub word: &'static str,
    /// What a value looks like.
    pub expected: &'static str,
    /// Whether a text is of this form.
    pub check: fn(&str) -> Result<(), String>,
}

fn check<T: Scalar>(text: &str) -> Result<(), String> {
    T::read(text).map(|_| ())
}

/// The form with this word, if there is one.
pub fn form(word: &str) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.word == word)
}

macro_rules! forms {
    ($($type:ty),* $(,)?) => {
        /// Every form there is.
        static FORMS: &[Form] = &[$(Form {
            word: <$type as Scalar>::FORM,
            expected: <$type as Scalar>::EXPECTED,
            check: check::<$type>,
        }),*];
    };
}

/// serde and schemars for the forms that are types of our own.
macro_rules! scalar {
    ($($type:ty),* $(,)?) => {$(
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                text_of(from)
            }
        }
        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> Cow<'static, str> {
                <$type as Scalar>::FORM.into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                schema_of::<$type>()
            }
        }
    )*};
}

forms![
    Duration,
    IpNet,
    SocketAddr,
    Period,
    Bytes,
    Threads,
    FilePath,
    Asset,
    NewFile,
    Folder,
    WebUrl,
    Issuer,
    Host,
    HostPort,
    HostTemplate,
    Mailbox,
    MailPattern,
    ReturnTo,
    Pattern,
    Language,
    Name,
    ScopeName,
    TimeZone,
    Colour,
    DatabaseUrl,
];
scalar![
    Period,
    Bytes,
    Threads,
    FilePath,
    Asset,
    NewFile,
    Folder,
    WebUrl,
    Issuer,
    Host,
    HostPort,
    HostTemplate,
    Mailbox,
    MailPattern,
    ReturnTo,
    Pattern,
    Language,
    Name,
    ScopeName,
    TimeZone,
    Colour,
    DatabaseUrl,
];

fn text_of<'de, D: Deserializer<'de>, T: Scalar>(from: D) -> Result<T, D::Error> {
    T::read(&String::deserialize(from)?).map_err(D::Error::custom)
}

fn schema_of<T: Scalar>() -> Schema {
    json_schema!({ "type": "string", "x-portico-type": T::FORM })
}

/// The way of a foreign type in our spelling: `#[serde(with = "As::<Duration>")]`.
pub struct As<T>(PhantomData<T>);

/// What [`As`] can carry.
pub trait Carried: Sized {
    /// Reads it.
    fn carry<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error>;
    /// Its schema.
    fn carried_schema() -> Schema;
}

macro_rules! carried {
    ($($type:ty),*) => {$(
        impl Carried for $type {
            fn carry<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                text_of(from)
            }
            fn carried_schema() -> Schema {
                schema_of::<$type>()
            }
        }
    )*};
}
carried!(Duration, IpNet, SocketAddr);

/// Lets serde meet a [`Carried`] where it wants a type that reads itself.
struct Wire<T>(T);

impl<'de, T: Carried> Deserialize<'de> for Wire<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::carry(from).map(Wire)
    }
}

impl<T: Carried> Carried for Option<T> {
    fn carry<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Option::<Wire<T>>::deserialize(from)?.map(|wire| wire.0))
    }
    fn carried_schema() -> Schema {
        T::carried_schema()
    }
}

impl<T: Carried> Carried for Vec<T> {
    fn carry<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Vec::<Wire<T>>::deserialize(from)?.into_iter().map(|wire| wire.0).collect())
    }
    fn carried_schema() -> Schema {
        json_schema!({ "type": "array", "items": T::carried_schema() })
    }
}

impl<T: Carried> As<T> {
    /// For serde's `with`.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
        T::carry(from)
    }

    /// For schemars, which asks for the default of a field: there is none to show.
    pub fn serialize<S: serde::Serializer>(_: &T, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_none()
    }
}

impl<T: Carried> JsonSchema for As<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "As".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        T::carried_schema()
    }
}
