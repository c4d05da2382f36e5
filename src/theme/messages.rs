//! The words of the pages, in Fluent bundles: a theme's `messages/<lang>.ftl` over its parent's, key by key.
//!
//! A message is text. It is escaped after it has been formatted, like everything else a template prints, so that neither a
//! translator nor a person's name can put markup into a page (R-OP-14). Bidirectional isolation is the template's work
//! (`<bdi>`), not the formatter's. A key that a language lacks is taken from the environment's default, then English.
//!
//! Most messages have no arguments: they are formatted once, at load.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use tera::{Kwargs, Value};
use unic_langid::LanguageIdentifier;

use crate::theme::source::Source;

/// All languages of one chain of themes.
#[derive(Debug)]
pub struct Messages {
    catalogs: HashMap<String, Arc<Catalog>>,
}

struct Catalog {
    bundle: FluentBundle<FluentResource>,
    keys: BTreeSet<String>,
    fixed: HashMap<String, Value>,
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalog").field("keys", &self.keys.len()).finish_non_exhaustive()
    }
}

/// A value put into a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// Text, put in as it is.
    Text(&'a str),
    /// A number, which may choose a plural form.
    Number(u64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(u64::from(number))
    }
}

/// A file of messages that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("messages of theme `{theme}`, language `{lang}`: {problem}")]
pub struct MessagesError {
    /// The theme's name.
    pub theme: String,
    /// The file's name without suffix.
    pub lang: String,
    /// What is wrong, for the administrator.
    pub problem: String,
}

impl Messages {
    /// Reads the messages of `chain`, whose first theme wins.
    pub fn load(chain: &[Source]) -> Result<Self, MessagesError> {
        let mut bundles: HashMap<String, Catalog> = HashMap::new();
        for source in chain.iter().rev() {
            for (name, bytes) in source.below("messages/", ".ftl") {
                let lang = name.trim_end_matches(".ftl");
                let fail =
                    |problem: String| MessagesError { theme: source.name.clone(), lang: lang.to_owned(), problem };
                let text = std::str::from_utf8(bytes).map_err(|error| fail(error.to_string()))?;
                let resource = FluentResource::try_new(text.to_owned())
                    .map_err(|(_, errors)| fail(errors.first().map_or_else(String::new, ToString::to_string)))?;
                if !bundles.contains_key(lang) {
                    let id: LanguageIdentifier = lang.parse().map_err(|_| fail("not a language tag".to_owned()))?;
                    bundles.insert(lang.to_owned(), Catalog::new(id));
                }
                if let Some(catalog) = bundles.get_mut(lang) {
                    catalog.keys.extend(keys_of(text).map(str::to_owned));
                    catalog.bundle.add_resource_overriding(resource);
                }
            }
        }
        let catalogs = bundles.into_iter().map(|(lang, catalog)| (lang, Arc::new(catalog.settled()))).collect();
        Ok(Self { catalogs })
    }

    /// The languages there are, sorted.
    pub fn languages(&self) -> Vec<&str> {
        let mut languages: Vec<&str> = self.catalogs.keys().map(String::as_str).collect();
        languages.sort_unstable();
        languages
    }

    /// The keys of one language.
    pub fn keys(&self, lang: &str) -> impl Iterator<Item = &str> {
        self.catalogs.get(lang).into_iter().flat_map(|catalog| catalog.keys.iter().map(String::as_str))
    }

    /// The message `key` in `lang`, else in English, else the key itself.
    pub fn text(&self, lang: &str, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.voice(lang, "en").text(key, args)
    }

    /// The languages to try for a page in `lang` of an environment whose default is `default`.
    pub fn voice(&self, lang: &str, default: &str) -> Voice {
        let find = |tag: &str| {
            let primary = tag.split('-').next().unwrap_or(tag);
            self.catalogs.get(tag).or_else(|| self.catalogs.get(primary)).cloned()
        };
        Voice { chain: [find(lang), find(default), find("en")] }
    }
}

/// One page's language and what stands in for it.
#[derive(Clone, Debug, Default)]
pub struct Voice {
    chain: [Option<Arc<Catalog>>; 3],
}

impl Voice {
    /// The message `key` with `args`; the key itself when no language has it.
    pub fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match *value {
                Arg::Text(text) => fluent.set(*name, text),
                Arg::Number(number) => fluent.set(*name, number),
            }
        }
        self.format(key, &fluent).map_or_else(|| key.to_owned(), Cow::into_owned)
    }

    /// The same for templates: `{{ "key" | t(count=3) }}`.
    pub(in crate::theme) fn value(&self, key: &str, kwargs: &Kwargs) -> Value {
        if let Some(fixed) = self
            .catalogs()
            .find_map(|catalog| catalog.keys.contains(key).then(|| catalog.fixed.get(key).cloned()))
            .flatten()
        {
            return fixed;
        }
        let mut args = FluentArgs::new();
        for (name, value) in kwargs.iter() {
            let Some(name) = name.as_str() else { continue };
            match (value.as_str(), value.as_i64()) {
                (Some(text), _) => args.set(name.to_owned(), text.to_owned()),
                (None, Some(number)) => args.set(name.to_owned(), number),
                (None, None) => args.set(name.to_owned(), value.to_string()),
            }
        }
        Value::normal_string(self.format(key, &args).as_deref().unwrap_or(key))
    }

    fn catalogs(&self) -> impl Iterator<Item = &Arc<Catalog>> {
        self.chain.iter().flatten()
    }

    fn format<'a>(&'a self, key: &str, args: &'a FluentArgs<'_>) -> Option<Cow<'a, str>> {
        self.catalogs().find_map(|catalog| catalog.format(key, Some(args)))
    }
}

impl Catalog {
    fn new(lang: LanguageIdentifier) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![lang]);
        bundle.set_use_isolating(false);
        Self { bundle, keys: BTreeSet::new(), fixed: HashMap::new() }
    }

    /// Formats once what needs no arguments.
    fn settled(mut self) -> Self {
        let fixed = self.keys.iter().filter_map(|key| {
            let mut errors = Vec::new();
            let pattern = self.bundle.get_message(key)?.value()?;
            let text = self.bundle.format_pattern(pattern, None, &mut errors);
            errors.is_empty().then(|| (key.clone(), Value::normal_string(&text)))
        });
        self.fixed = fixed.collect();
        self
    }

    fn format<'a>(&'a self, key: &str, args: Option<&'a FluentArgs<'_>>) -> Option<Cow<'a, str>> {
        let pattern = self.bundle.get_message(key)?.value()?;
        Some(self.bundle.format_pattern(pattern, args, &mut Vec::new()))
    }
}

/// The ids of the messages of a file, without terms and comments.
fn keys_of(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base() -> Messages {
        Messages::load(&[Source::base()]).expect("the messages of base are sound")
    }

    #[test]
    fn every_language_has_the_same_keys() {
        let messages = base();
        assert!(messages.languages().len() >= 2);
        let english: Vec<&str> = messages.keys("en").collect();
        for lang in messages.languages() {
            assert_eq!(messages.keys(lang).collect::<Vec<_>>(), english, "{lang}");
        }
    }

    #[test]
    fn languages_fall_back() {
        let messages = base();
        assert_eq!(messages.text("de", "save", &[]), "Speichern");
        assert_eq!(messages.text("de-AT", "save", &[]), "Speichern");
        assert_eq!(messages.text("xx", "save", &[]), "Save");
        assert_eq!(messages.voice("xx", "de").text("save", &[]), "Speichern");
        assert_eq!(messages.text("en", "no-such-message", &[]), "no-such-message");
    }

    #[test]
    fn numbers_choose_their_plural() {
        let messages = base();
        let title = |n: u32| messages.text("en", "accounts-others", &[("count", n.into())]);
        assert_ne!(title(1).replace('1', ""), title(2).replace('2', ""));
    }
}
