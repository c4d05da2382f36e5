//! The countries that the form of a postal address offers, in the words and the alphabetical order of each language. Naming and
//! ordering 249 of them is no work for a page, nor for a load of each environment: it is done once for all that speak alike.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::config;
use crate::config::sections::profile::AttributeType;
use crate::identity::profile::postal;
use crate::theme::messages::Messages;

/// Code (ISO 3166-1 alpha-2) and name of each country.
pub type Countries = Arc<[(&'static str, String)]>;

/// By theme, whose messages may name them anew, by language, and by the one that stands in for it.
type Key = ([u8; 32], String, String);

/// How many are kept: themes come and go with their revisions.
const MOST: usize = 256;

/// What has been put together.
#[derive(Clone, Debug, Default)]
pub struct Named(Arc<Mutex<HashMap<Key, Countries>>>);

impl Named {
    /// The countries in each language of an environment; none where people have no postal address.
    pub(super) fn of(&self, messages: &Messages, config: &config::Environment) -> BTreeMap<String, Countries> {
        if !config.profile.attributes.values().any(|attribute| attribute.kind == AttributeType::Address) {
            return BTreeMap::new();
        }
        let default = &*config.locale.default;
        let languages = config.locale.languages.iter();
        let theme = config.branding.look.chain.digest();
        languages.map(|language| (language.to_string(), self.one(messages, theme, language, default))).collect()
    }

    fn one(&self, messages: &Messages, theme: [u8; 32], language: &str, default: &str) -> Countries {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.clear();
        }
        let named = || sorted(messages, language, default);
        Arc::clone(known.entry((theme, language.to_owned(), default.to_owned())).or_insert_with(named))
    }
}

fn sorted(messages: &Messages, language: &str, default: &str) -> Countries {
    let voice = messages.voice(language, default);
    let mut named: Vec<(String, &'static str, String)> = postal::countries()
        .map(|code| {
            let key = format!("country-{}", code.to_ascii_lowercase());
            let name = Some(voice.text(&key, &[])).filter(|name| *name != key).unwrap_or_else(|| code.to_owned());
            // Å stands beside A, as readers look for it.
            let plain = name.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
            (plain, code, name)
        })
        .collect();
    named.sort_unstable();
    named.into_iter().map(|(_, code, name)| (code, name)).collect()
}
