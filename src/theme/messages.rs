//! The words of the pages, in Fluent bundles: a theme's `messages/<lang>.ftl` over its parent's, key by key.
//!
//! A message is text. It is escaped after it has been formatted, like everything else a template prints, so that neither a
//! translator nor a person's name can put markup into a page (R-OP-14). Bidirectional isolation is the template's work
//! (`<bdi>`), not the formatter's. A key that a language lacks is taken from the environment's default, then English.
//!
//! Most messages have no arguments: they are formatted once. The catalogues of `base` are shared by all chains and read when
//! somebody reads their language; a chain holds only what its themes say otherwise.

mod judge;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use tera::{Kwargs, Value};
use unic_langid::LanguageIdentifier;

use crate::config::Diagnostic;
use crate::config::themes::{BASE, Chain, Theme};
use crate::theme::number;
use crate::theme::scan::line_column;

/// All languages of one chain of themes.
#[derive(Debug)]
pub struct Messages {
    own: BTreeMap<String, Lazy>,
    base: Option<Arc<Messages>>,
}

/// A catalogue that is made when it is first asked for.
#[derive(Debug)]
struct Lazy {
    texts: Vec<Cow<'static, str>>,
    catalog: OnceLock<Option<Arc<Catalog>>>,
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

impl Messages {
    /// The messages of `chain`, whose first theme wins, and what is wrong with files, which are left out.
    pub fn load(chain: &Chain) -> (Self, Vec<Diagnostic>) {
        let mut own: BTreeMap<String, Lazy> = BTreeMap::new();
        let mut problems = Vec::new();
        let base = chain.themes().last().is_some_and(|theme| theme.name == BASE && theme.is_shipped());
        let above = chain.themes().len() - usize::from(base);
        for theme in chain.themes().iter().take(above).rev() {
            for (lang, text) in files(theme) {
                match wrong(theme, lang, text) {
                    Some(problem) => problems.push(problem),
                    None => own.entry(lang.to_owned()).or_default().texts.push(Cow::Owned(text.to_owned())),
                }
            }
        }
        (Self { own, base: base.then(Self::shared_base) }, problems)
    }

    /// The messages of the shipped base; that they are sound is tested.
    fn shared_base() -> Arc<Self> {
        static MESSAGES: OnceLock<Arc<Messages>> = OnceLock::new();
        let read = || {
            let chain = Chain::default();
            let files = chain.themes().iter().flat_map(|theme| files(theme));
            let lazy = |(lang, text): (&str, &str)| {
                (lang.to_owned(), Lazy { texts: vec![Cow::Owned(text.to_owned())], catalog: OnceLock::new() })
            };
            Arc::new(Self { own: files.map(lazy).collect(), base: None })
        };
        Arc::clone(MESSAGES.get_or_init(read))
    }

    /// The languages there are, sorted.
    pub fn languages(&self) -> Vec<&str> {
        let below = self.base.iter().flat_map(|base| base.own.keys());
        let all: BTreeSet<&str> = self.own.keys().chain(below).map(String::as_str).collect();
        all.into_iter().collect()
    }

    /// The keys of one language.
    pub fn keys(&self, lang: &str) -> BTreeSet<&str> {
        let below = self.base.iter().filter_map(|base| base.own.get(lang));
        let all = self.own.get(lang).into_iter().chain(below);
        all.flat_map(|lazy| lazy.texts.iter().flat_map(|text| keys_of(text))).collect()
    }

    /// The message `key` in `lang`, else in English, else the key itself.
    pub fn text(&self, lang: &str, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.voice(lang, "en").text(key, args)
    }

    /// The languages to try for a page in `lang` of an environment whose default is `default`.
    pub fn voice(&self, lang: &str, default: &str) -> Voice {
        let mut chain: Vec<Arc<Catalog>> = Vec::with_capacity(6);
        let mut tried: Vec<&str> = Vec::with_capacity(3);
        for tag in [lang, default, "en"] {
            if tried.contains(&tag) {
                continue;
            }
            tried.push(tag);
            chain.extend(self.catalogs(tag));
            chain.extend(self.base.iter().flat_map(|base| base.catalogs(tag)));
        }
        Voice { chain }
    }

    /// The catalogue of a language, and of the one that it is a kind of.
    fn catalogs(&self, tag: &str) -> Vec<Arc<Catalog>> {
        let primary = tag.split('-').next().filter(|primary| *primary != tag);
        let known = [Some(tag), primary].into_iter().flatten().filter_map(|tag| self.own.get_key_value(tag));
        let made = known.filter_map(|(lang, lazy)| {
            lazy.catalog.get_or_init(|| Catalog::read(lang, &lazy.texts).map(Arc::new)).clone()
        });
        made.collect()
    }
}

impl Default for Lazy {
    fn default() -> Self {
        Self { texts: Vec::new(), catalog: OnceLock::new() }
    }
}

/// The files of messages of a theme: language and text.
pub(in crate::theme) fn files(theme: &Theme) -> impl Iterator<Item = (&str, &str)> {
    let named = |path: &str| path.strip_prefix("messages/").and_then(|name| name.strip_suffix(".ftl")).map(str::len);
    theme.files.keys().filter_map(move |path| {
        let length = named(path)?;
        let lang = path.get("messages/".len().."messages/".len() + length)?;
        Some((lang, theme.text(path)?))
    })
}

/// What keeps a file from being used. Only a file that nothing keeps may come before the parser ([`judge`]).
pub(in crate::theme) fn wrong(theme: &Theme, lang: &str, text: &str) -> Option<Diagnostic> {
    let told = |message: String, at: usize| {
        let (line, column) = line_column(text, at);
        let mut told = Diagnostic::new("E0818", message).file(format!("{}/messages/{lang}.ftl", theme.shown));
        (told.line, told.column) = (Some(line), Some(column));
        Some(told)
    };
    if lang.parse::<LanguageIdentifier>().is_err() {
        return told(format!("`{lang}` is not the tag of a language"), 0);
    }
    if let Some((at, why)) = judge::unsound(text) {
        return told(why, at);
    }
    if !theme.is_shipped()
        && let Some(at) = judge::puts_in_more(text)
    {
        let message = "a message of a theme names no other message: only variables and texts in quotes are put into it";
        return told(message.to_owned(), at);
    }
    let mut seen = BTreeSet::new();
    let twice = keys_of(text).find(|key| !seen.insert(*key))?;
    let lines = text.match_indices('\n').map(|(at, _)| at + 1);
    let is = |at: &usize| {
        text.get(*at..).and_then(|rest| rest.split_once('=')).is_some_and(|(key, _)| key.trim_end() == twice)
    };
    let at = lines.rev().find(is).unwrap_or(0);
    told(format!("the message `{twice}` stands there twice"), at)
}

/// One page's language and what stands in for it.
#[derive(Clone, Debug, Default)]
pub struct Voice {
    chain: Vec<Arc<Catalog>>,
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
        self.chain.iter()
    }

    fn format<'a>(&'a self, key: &str, args: &'a FluentArgs<'_>) -> Option<Cow<'a, str>> {
        self.catalogs().find_map(|catalog| catalog.format(key, Some(args)))
    }
}

impl Catalog {
    /// The catalogue of `lang` from `texts`, of which later ones win; none where the tag is no language.
    fn read(lang: &str, texts: &[Cow<'static, str>]) -> Option<Self> {
        let id: LanguageIdentifier = lang.parse().ok()?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number::formatter(lang)));
        let mut keys = BTreeSet::new();
        for text in texts {
            keys.extend(keys_of(text).map(str::to_owned));
            // What could be read of a file is used; files of themes have been judged before.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_string());
            bundle.add_resource_overriding(resource);
        }
        Some(Self { bundle, keys, fixed: HashMap::new() }.settled())
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
        let (messages, problems) = Messages::load(&Chain::default());
        assert!(problems.is_empty(), "{problems:?}");
        messages
    }

    #[test]
    fn every_language_has_the_same_keys() {
        let messages = base();
        assert!(messages.languages().len() >= 2);
        let english = messages.keys("en");
        let chain = Chain::default();
        let base = chain.themes().last().unwrap();
        for lang in messages.languages() {
            let lacking: Vec<_> = english.symmetric_difference(&messages.keys(lang)).copied().collect();
            assert_eq!(lacking, [""; 0], "{lang}");
            let text = base.text(&format!("messages/{lang}.ftl")).unwrap();
            assert!(wrong(base, lang, text).is_none(), "{lang}: {:?}", wrong(base, lang, text));
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
    fn a_file_that_could_take_the_process_down_is_told_and_left_out() {
        for (text, line) in [
            (format!("save = Keep\nboom = {}", "{\n1 ->\n*[a] ".repeat(15_000)), 2),
            (format!("save = Keep\n\na = {}\n", "{ $x }".repeat(100)), 3),
            ("save = {\"\\u12é\"}\n".to_owned(), 1),
            ("save = { cancel }\n".to_owned(), 1),
        ] {
            let folder = tempfile::tempdir().unwrap();
            std::fs::create_dir_all(folder.path().join("a/messages")).unwrap();
            std::fs::write(folder.path().join("a/theme.toml"), "[theme]\napi = 1\n").unwrap();
            std::fs::write(folder.path().join("a/messages/en.ftl"), &text).unwrap();
            let (themes, _) = crate::config::themes::Themes::of_folder(folder.path());
            let (messages, problems) = Messages::load(&themes.chain("a").unwrap());
            assert_eq!(problems.iter().map(|it| (it.code, it.line)).collect::<Vec<_>>(), [("E0818", Some(line))]);
            assert_eq!(messages.text("en", "save", &[]), "Save");
        }
    }

    #[test]
    fn numbers_choose_their_plural() {
        let messages = base();
        let title = |n: u32| messages.text("en", "accounts-others", &[("count", n.into())]);
        assert_ne!(title(1).replace('1', ""), title(2).replace('2', ""));
    }
}
