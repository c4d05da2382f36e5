//! What a page is made of, as plain data: the [`View`] of the page, the [`Site`] it belongs to and the [`Frame`] around it.
//!
//! Every view ships samples, so that one command can render every page in every state, and a test can put something
//! hostile into every one of them. Texts that depend on the language are message keys in templates, and finished text
//! in views. Whatever a person typed is plain text here and escaped by the engine.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Serialize, Serializer};
use tera::Value;

use crate::kit::text::is_east_asian;
use crate::theme::engine::RenderError;
use crate::theme::when::When;

/// A page's data: which template shows it, what it is called, and examples of it.
pub trait View: Serialize {
    /// The template's path below `templates/`, such as `pages/profile.html`.
    const TEMPLATE: &'static str;

    /// The message that is both the page's only `h1` and the beginning of its `<title>`.
    fn title(&self) -> &'static str;

    /// Whether this is a form sent back with errors: the title then begins with "Error: " (WCAG 2.4.2).
    fn invalid(&self) -> bool {
        false
    }

    /// `empty`, `typical` and `extreme` (and whatever other state is worth looking at).
    fn samples() -> Vec<(&'static str, Self)>
    where
        Self: Sized;
}

/// A mail's data. It has two templates, `mail/<name>.html` and `mail/<name>.txt`.
pub trait Mail: Serialize {
    /// The name of both templates, such as `password_changed`.
    fn name(&self) -> &'static str;

    /// The message of the subject; it is given the environment's name as `$site`.
    fn subject(&self) -> &'static str;

    /// As for pages.
    fn samples() -> Vec<(&'static str, Self)>
    where
        Self: Sized;
}

/// The data of a text message, or of what a machine says in a call. It has one template, `text/<name>.txt`.
pub trait Text: Serialize {
    /// The name of the template, such as `sms_code`.
    fn name(&self) -> &'static str;

    /// As for pages.
    fn samples() -> Vec<(&'static str, Self)>
    where
        Self: Sized;
}

/// HTML that is safe to print as it is. Only this floor makes one (from Markdown, see [`crate::theme::markdown`]).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub(in crate::theme) String);

impl Html {
    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::safe_string(&self.0).serialize(serializer)
    }
}

/// What all pages of one environment share in one language. Built when the environment is loaded, never per request.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SiteData {
    /// The environment's short name.
    pub slug: String,
    /// The environment's name as people read it.
    pub name: String,
    /// Its first letter or two, shown where there is no logo.
    pub monogram: String,
    /// BCP 47 tag of the language of the page.
    pub lang: String,
    /// The environment's default language, for messages that this one lacks.
    pub default_lang: String,
    /// Its own name, "Deutsch".
    pub autonym: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Path of the environment, beginning and ending with a slash: `/` or `/acme/`.
    pub base: String,
    /// Address of the logo on light backgrounds.
    pub logo: Option<String>,
    /// Address of the logo on dark backgrounds.
    pub logo_dark: Option<String>,
    /// Address of the favicon.
    pub favicon: Option<String>,
    /// Address of the style sheet with the environment's colours ([`crate::theme::brand`]).
    pub brand_css: String,
    /// The environment's absolute address, for mails, which are read elsewhere.
    pub url: String,
    /// Fill and text of the brand, `#rrggbb`: for mails, which have no style sheet, and for browsers' own chrome.
    pub brand: String,
    /// Text on [`SiteData::brand`].
    pub on_brand: String,
    /// Where people find help, shown in the same place on every page (WCAG 3.2.6).
    pub help_url: Option<String>,
    /// The footer's Markdown, rendered.
    pub footer: Html,
    /// Languages to choose from; one or none shows no picker.
    pub languages: Vec<Language>,
    /// The tabs, in order.
    pub tabs: Vec<Tab>,
    /// The menu at the picture of whoever is signed on; empty: none.
    pub menu: Vec<Tab>,
    /// The options of the theme, as the environment sets them.
    pub options: BTreeMap<String, Shown>,
}

/// The value of an option as templates read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Shown {
    /// Yes or no.
    Bool(bool),
    /// A text, a word, or the address of a picture.
    Text(String),
}

/// A language of the picker.
#[derive(Clone, Debug, Serialize)]
pub struct Language {
    /// BCP 47 tag.
    pub code: String,
    /// Its own name: "Deutsch".
    pub autonym: String,
    /// Whether the page is in it.
    pub current: bool,
}

/// A tab of the navigation.
#[derive(Clone, Debug, Serialize)]
pub struct Tab {
    /// The tab's id; the one equal to [`Frame::current`] is marked.
    pub id: String,
    /// Its label in the page's language.
    pub label: String,
    /// Its address.
    pub href: String,
    /// The name of an icon of the sprite.
    pub icon: String,
    /// Whether it leads out of the portal.
    pub external: bool,
}

/// A [`SiteData`] in the form that templates read, made once and shared by every request.
#[derive(Clone, Debug)]
pub struct Site {
    pub(in crate::theme) slug: Arc<str>,
    pub(in crate::theme) lang: Arc<str>,
    pub(in crate::theme) default_lang: Arc<str>,
    pub(in crate::theme) name: Arc<str>,
    pub(in crate::theme) value: Value,
}

impl Site {
    /// Prepares `data` for templates.
    pub fn new(data: &SiteData) -> Result<Self, RenderError> {
        let value = Value::try_from_serializable(data).map_err(|error| RenderError::new("site", &error))?;
        Ok(Self {
            slug: Arc::from(data.slug.as_str()),
            lang: Arc::from(data.lang.as_str()),
            default_lang: Arc::from(data.default_lang.as_str()),
            name: Arc::from(data.name.as_str()),
            value,
        })
    }

    /// The environment's name, in the language of its pages.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The language of its pages.
    pub fn lang(&self) -> &str {
        &self.lang
    }
}

/// What is around a page in one request.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// The environment, in the page's language.
    #[serde(skip)]
    pub site: Site,
    /// Who is signed on.
    pub member: Option<Signed>,
    /// The token of every form of the page.
    pub csrf: String,
    /// What has just happened.
    pub flash: Option<Flash>,
    /// The way back to the application that the person came from.
    pub way_back: Option<WayBack>,
    /// The id of the tab that the page belongs to.
    pub current: Option<Cow<'static, str>>,
    /// The page's own path and query, so that changing the language comes back to it.
    pub here: String,
    /// A colour scheme chosen by the person or the gallery; absent: the browser's.
    pub color_scheme: Option<ColorScheme>,
    /// When the session ends, where somebody is signed on.
    pub ends: Option<SessionEnds>,
}

/// When a session ends: said on every page, and in time before it does (WCAG 2.2, 2.2.1).
#[derive(Clone, Debug, Serialize)]
pub struct SessionEnds {
    /// Where nothing is done from now on.
    pub idle: When,
    /// Seconds until then.
    pub idle_in: u64,
    /// Seconds until it ends whatever is done.
    pub last_in: u64,
    /// Whether doing something moves the end.
    pub extendable: bool,
}

impl Frame {
    /// The frame of a page of `site` that nobody is signed on to.
    pub fn new(site: Site) -> Self {
        Self {
            site,
            member: None,
            csrf: String::new(),
            flash: None,
            way_back: None,
            current: None,
            here: String::new(),
            color_scheme: None,
            ends: None,
        }
    }
}

/// The person signed on.
#[derive(Clone, Debug, Serialize)]
pub struct Signed {
    /// What they signed on as.
    pub identifier: String,
    /// Their name, or the identifier where there is none.
    pub name: String,
    /// For the round picture where there is no photo; see [`initials`].
    pub initials: String,
    /// The address of their photo.
    pub picture: Option<String>,
}

impl Signed {
    /// Someone known as `name`, signed on as `identifier`.
    pub fn new(name: &str, identifier: &str) -> Self {
        let name = if name.trim().is_empty() { identifier } else { name };
        Self { identifier: identifier.to_owned(), name: name.to_owned(), initials: initials(name), picture: None }
    }
}

/// The first letters of the first and last word, upper case; one letter for one word, and where the family's name comes first.
pub fn initials(name: &str) -> String {
    let letter = |word: &str| word.chars().find(|c| c.is_alphanumeric());
    let mut words = name.split(|c: char| c.is_whitespace() || c == '@').filter(|word| letter(word).is_some());
    let first = words.next().and_then(letter);
    let one = name.contains('@') || is_east_asian(name);
    let last = if one { None } else { words.next_back().and_then(letter) };
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

/// The way back to an application.
#[derive(Clone, Debug, Serialize)]
pub struct WayBack {
    /// What the application is called.
    pub application: String,
    /// Its address.
    pub href: String,
    /// Whether what the person came for was done.
    pub done: bool,
}

/// One banner above the page, after POST, redirect, GET.
#[derive(Clone, Debug, Serialize)]
pub struct Flash {
    /// Success is announced politely, failure at once.
    pub kind: FlashKind,
    /// Finished text.
    pub text: String,
}

/// How a [`Flash`] is shown and announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FlashKind {
    /// `role="status"`.
    Success,
    /// `role="status"`, neutral.
    Info,
    /// `role="alert"`.
    Error,
}

/// A scheme that beats the browser's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ColorScheme {
    /// Dark text on light.
    Light,
    /// Light text on dark.
    Dark,
}

impl ColorScheme {
    /// The word for it, as forms and style sheets know it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The scheme of a word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Light, Self::Dark].into_iter().find(|scheme| scheme.as_str() == word)
    }
}

/// A line of the error summary of a form; the same text stands at the field.
#[derive(Clone, Debug, Serialize)]
pub struct Problem {
    /// The id of the input it is about: its name, with dots as they are.
    pub field: String,
    /// What happened and what to do.
    pub text: String,
    /// What happened, for programs; pages have no use for it.
    #[serde(skip)]
    pub code: Option<&'static str>,
}

impl Problem {
    /// `text` about the input `field`.
    pub fn new(field: impl Into<String>, text: impl Into<String>) -> Self {
        Self { field: field.into(), text: text.into(), code: None }
    }

    /// The same, with a word for programs.
    #[must_use]
    pub fn coded(self, code: &'static str) -> Self {
        Self { code: Some(code), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_one_or_two_letters() {
        for (name, expected) in [
            ("Ana García", "AG"),
            ("Ana María de la Torre", "AT"),
            ("ana@acme.example", "A"),
            ("محمد عبدالله", "مع"),
            ("李雷", "李"),
            ("山田 太郎", "山"),
            ("김철수", "김"),
            ("  ", ""),
            ("— Ana", "A"),
        ] {
            assert_eq!(initials(name), expected, "{name}");
        }
        assert_eq!(Signed::new(" ", "ana@acme.example").name, "ana@acme.example");
    }
}
