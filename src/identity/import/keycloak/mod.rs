//! What Keycloak exports: a realm with its `users`, or a file of users alone. Users are read one after the other; the rest of a
//! realm is passed over.
//!
//! PBKDF2 and Argon2 hashes and the seeds of authenticator apps come along, rewritten; what has no place here yet is named for
//! each person, so that nobody is surprised later.

mod user;

use std::fmt;
use std::io::BufRead;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::csv::skip_mark;
use super::{FileError, Row};

/// Hands each user to `take`, until it wants no more (`false`).
pub(super) fn read(mut from: impl BufRead, take: impl FnMut(Row) -> bool) -> Result<(), FileError> {
    skip_mark(&mut from)?;
    let mut users = Users { take, number: 0, found: false, enough: false };
    let mut reader = serde_json::Deserializer::from_reader(from);
    match Realm(&mut users).deserialize(&mut reader) {
        _ if users.enough => Ok(()),
        Ok(()) if users.found => Ok(()),
        Ok(()) => Err(FileError::NoUsers),
        Err(error) if error.is_io() => Err(FileError::Io(error.into())),
        Err(error) => Err(FileError::Syntax(error.line())),
    }
}

struct Users<F> {
    take: F,
    number: u64,
    found: bool,
    enough: bool,
}

struct Realm<'u, F>(&'u mut Users<F>);

impl<'de, F: FnMut(Row) -> bool> DeserializeSeed<'de> for Realm<'_, F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, F: FnMut(Row) -> bool> Visitor<'de> for Realm<'_, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a realm")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key == "users" {
                self.0.found = true;
                map.next_value_seed(List(&mut *self.0))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

struct List<'u, F>(&'u mut Users<F>);

impl<'de, F: FnMut(Row) -> bool> DeserializeSeed<'de> for List<'_, F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, F: FnMut(Row) -> bool> Visitor<'de> for List<'_, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of users")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(user) = list.next_element::<Value>()? {
            self.0.number += 1;
            let row = Row { number: self.0.number, draft: user::draft(user) };
            if !(self.0.take)(row) {
                self.0.enough = true;
                return Err(A::Error::custom("enough"));
            }
        }
        Ok(())
    }
}
