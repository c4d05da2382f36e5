//! About where an internet address is: a database in the format of MaxMind (MaxMind DB 2.0; DB-IP's have the same form), which an
//! operator brings. What is found is a guess, for people to read beside other hints and for nothing else: providers and
//! tunnels put an address anywhere. So where a city is uncertain, only the country is told, and a file that is broken in places
//! finds nothing there.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use maxminddb::{MaxMindDbError, Reader};
use serde::{Deserialize, Serialize};

/// A city of which the database says no more than that it is within so many kilometres is not told.
const SURE: u16 = 200;

/// The longest name, in characters; no place has one half as long.
const LONGEST: usize = 100;

/// The parts of a database's type by which it is one of places.
const TYPES: [&str; 3] = ["City", "Country", "Enterprise"];

/// A database of places.
pub struct Database(Reader<Vec<u8>>);

/// Why a file is no database of places.
#[derive(Debug, thiserror::Error)]
pub enum GeoipError {
    /// It cannot be read.
    #[error(transparent)]
    Read(#[from] std::io::Error),
    /// It is not in the format of MaxMind.
    #[error("it is not in the format of MaxMind: {0}")]
    Format(#[from] MaxMindDbError),
    /// It is in that format, and about something else.
    #[error("it is a database of the type `{0}`, which has neither cities nor countries")]
    Other(String),
}

/// How precisely a place is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// City and country.
    City,
    /// The country.
    Country,
}

/// About where something is, by language: "Munich, Germany".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Area(BTreeMap<String, String>);

impl Area {
    /// What is kept of it.
    pub fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What was kept; nothing where that cannot be understood.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// Its name for readers of a language, else its English one, else any.
    pub fn name(&self, language: &str) -> Option<&str> {
        let primary = language.split('-').next().unwrap_or(language);
        let found = [language, primary, "en"].into_iter().find_map(|tag| self.0.get(tag));
        found.or_else(|| self.0.values().next()).map(String::as_str)
    }

    /// One with these names, by language.
    pub fn named<'n>(names: impl IntoIterator<Item = (&'n str, &'n str)>) -> Self {
        Self(names.into_iter().map(|(language, name)| (language.to_owned(), name.to_owned())).collect())
    }
}

#[derive(Default, Deserialize)]
struct Named<'d> {
    #[serde(borrow, default)]
    names: BTreeMap<&'d str, &'d str>,
}

impl Named<'_> {
    fn name(&self, language: &str) -> Option<String> {
        let primary = language.split('-').next().unwrap_or(language);
        let name = [language, primary, "en"].into_iter().find_map(|tag| self.names.get(tag))?;
        let name: String = name.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
        (!name.is_empty()).then_some(name)
    }
}

#[derive(Default, Deserialize)]
struct Uncertain {
    accuracy_radius: Option<u16>,
}

#[derive(Default, Deserialize)]
struct Record<'d> {
    #[serde(borrow, default)]
    city: Named<'d>,
    #[serde(borrow, default)]
    country: Named<'d>,
    #[serde(default)]
    location: Uncertain,
}

impl Database {
    /// The database in a file, which is read whole.
    pub fn open(path: &Path) -> Result<Self, GeoipError> {
        Self::parse(std::fs::read(path)?)
    }

    /// The database in these bytes.
    pub fn parse(bytes: Vec<u8>) -> Result<Self, GeoipError> {
        let reader = Reader::from_source(bytes)?;
        let is = &reader.metadata().database_type;
        if !TYPES.iter().any(|part| is.contains(part)) {
            return Err(GeoipError::Other(is.chars().filter(|c| !c.is_control()).take(LONGEST).collect()));
        }
        Ok(Self(reader))
    }

    /// About where an address is, named in these languages; `None` where that is not known.
    pub fn find<'l>(
        &self,
        address: IpAddr,
        precision: Precision,
        languages: impl Iterator<Item = &'l str>,
    ) -> Option<Area> {
        let found = self.0.lookup(address.to_canonical()).and_then(|found| found.decode::<Record<'_>>());
        let record = match found {
            Ok(found) => found?,
            Err(error) => {
                tracing::debug!(%error, "an entry of the database of places cannot be read");
                return None;
            }
        };
        let sure = precision == Precision::City && record.location.accuracy_radius.is_none_or(|radius| radius <= SURE);
        let name = |language: &str| {
            let city = record.city.name(language).filter(|_| sure);
            let parts: Vec<String> = city.into_iter().chain(record.country.name(language)).collect();
            (!parts.is_empty()).then(|| (language.to_owned(), parts.join(", ")))
        };
        let names: BTreeMap<String, String> = languages.filter_map(name).collect();
        (!names.is_empty()).then_some(Area(names))
    }
}

/// A file as it was when it was looked at.
#[derive(PartialEq, Eq)]
struct Seen {
    path: PathBuf,
    modified: SystemTime,
    length: u64,
}

/// The file that was looked at last, and what is wrong with it.
static SEEN: Mutex<Option<(Seen, Option<String>)>> = Mutex::new(None);

/// What is wrong with a file, if something is. Such files are large, and whoever asks does so again and again: the same one is read
/// once.
pub fn problem(path: &Path) -> Option<String> {
    let looked = std::fs::metadata(path).and_then(|file| Ok((file.modified()?, file.len())));
    let (modified, length) = match looked {
        Ok(looked) => looked,
        Err(error) => return Some(error.to_string()),
    };
    let now = Seen { path: path.to_owned(), modified, length };
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, problem)) = seen.as_ref().filter(|(seen, _)| *seen == now) {
        return problem.clone();
    }
    let problem = Database::open(path).err().map(|error| error.to_string());
    *seen = Some((now, problem.clone()));
    problem
}

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Database").field(&self.0.metadata().database_type).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_is_read_as_it_was_kept_in_the_language_that_there_is() {
        let area = Area::named([("en", "Munich, Germany"), ("de", "München, Deutschland")]);
        assert_eq!(Area::read(&area.text()), Some(area.clone()));
        assert_eq!(area.name("de-AT"), Some("München, Deutschland"));
        assert_eq!(area.name("fr"), Some("Munich, Germany"));
        assert_eq!(Area::named([("ja", "ミュンヘン")]).name("fr"), Some("ミュンヘン"));
        for not in ["", "Munich", "[]", "{\"en\":1}"] {
            assert_eq!(Area::read(not), None, "{not}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_file_makes_it_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..600)) {
            let mut ended = bytes.clone();
            ended.extend_from_slice(b"\xab\xcd\xefMaxMind.com");
            ended.extend_from_slice(&bytes);
            for file in [bytes, ended] {
                if let Ok(database) = Database::parse(file) {
                    let _ = database.find("192.0.2.1".parse().unwrap(), Precision::City, ["en"].into_iter());
                }
            }
        }
    }
}
