//! Every page, mail and text message in every state, as files to look at and for tests to go through.
//!
//! This floor knows no page: rooms hand theirs in with [`Gallery::page`], [`Gallery::mail`] and [`Gallery::text`]
//! (`crate::app::gallery` has them all). Samples are taken as the values that templates read, so that a test can change them.
//! What they are shown with is a [`Stage`]: a theme with a sample site, or an environment as its folder has it.

mod sample;
mod write;

use std::collections::HashMap;
use std::sync::OnceLock;

use tera::Value;

use crate::theme::engine::{Engine, RenderError, Rendered};
use crate::theme::messages::Voice;
use crate::theme::view::{ColorScheme, Frame, Mail, Text, View};
use crate::theme::when::When;
pub use sample::{Stage, sample_site};
pub use write::{Selection, Written};

/// What is around a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Around {
    /// Somebody is signed on, and this tab is open.
    Member(&'static str),
    /// Nobody is signed on.
    Guest,
    /// The page belongs to no environment.
    Nothing,
}

/// One page in one state.
#[derive(Clone, Debug)]
pub struct Entry {
    /// `profile-typical`.
    pub name: String,
    /// What templates read.
    pub value: Value,
    kind: Kind,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Page { template: &'static str, title: &'static str, invalid: bool, around: Around },
    Mail { name: &'static str, subject: &'static str },
    Text { name: &'static str },
}

/// All pages and mails in all their states.
#[derive(Clone, Debug, Default)]
pub struct Gallery {
    /// In the order they were handed in.
    pub entries: Vec<Entry>,
}

/// An [`Entry`] rendered.
#[derive(Clone, Debug)]
pub enum Shown {
    /// A page.
    Page(String),
    /// A mail.
    Mail(Rendered),
    /// A text message, or what a call says.
    Text(String),
}

impl Gallery {
    /// Adds the samples of a page.
    #[must_use]
    pub fn page<V: View>(mut self, around: Around) -> Self {
        for (sample, view) in V::samples() {
            let kind = Kind::Page { template: V::TEMPLATE, title: view.title(), invalid: view.invalid(), around };
            self.add(stem(V::TEMPLATE), sample, Value::try_from_serializable(&view).ok(), kind);
        }
        self
    }

    /// Adds the samples of a mail.
    #[must_use]
    pub fn mail<M: Mail>(mut self) -> Self {
        for (sample, mail) in M::samples() {
            let kind = Kind::Mail { name: mail.name(), subject: mail.subject() };
            self.add(&format!("mail_{}", mail.name()), sample, Value::try_from_serializable(&mail).ok(), kind);
        }
        self
    }

    /// Adds the samples of a text message or a call.
    #[must_use]
    pub fn text<T: Text>(mut self) -> Self {
        for (sample, text) in T::samples() {
            let kind = Kind::Text { name: text.name() };
            self.add(&format!("text_{}", text.name()), sample, Value::try_from_serializable(&text).ok(), kind);
        }
        self
    }

    /// Adds an entry. Several kinds of one mail or text have samples of the same names: each gets a name of its own.
    fn add(&mut self, name: &str, sample: &str, value: Option<Value>, kind: Kind) {
        let plain = format!("{name}-{sample}");
        let numbered = (2..).map(|number| format!("{plain}-{number}"));
        let mut names = std::iter::once(plain.clone()).chain(numbered);
        let free = names.find(|name| self.entries.iter().all(|entry| entry.name != *name));
        self.entries.extend(value.zip(free).map(|(value, name)| Entry { name, value, kind }));
    }
}

impl Entry {
    /// Renders the entry with `engine` and a sample site, in every language.
    pub fn render(&self, engine: &Engine, lang: &str, scheme: Option<ColorScheme>) -> Result<Shown, RenderError> {
        let frame = sample::frame(sample_site(engine, lang)?, self.around())?;
        self.render_within(engine, &Frame { color_scheme: scheme, ..frame })
    }

    /// Renders the entry on `stage`; a page that belongs to no environment is that of `base`.
    pub fn render_on(&self, stage: &Stage, lang: &str, scheme: Option<ColorScheme>) -> Result<Shown, RenderError> {
        let frame = sample::frame(stage.site(lang)?, self.around())?;
        let engine = match self.around() {
            Around::Nothing => stage.engine.base().unwrap_or(&stage.engine),
            _ => &stage.engine,
        };
        self.render_within(engine, &Frame { color_scheme: scheme, ..frame })
    }

    /// What is around it.
    pub const fn around(&self) -> Around {
        match self.kind {
            Kind::Page { around, .. } => around,
            Kind::Mail { .. } | Kind::Text { .. } => Around::Guest,
        }
    }

    /// The template that shows it, and the other one of a mail.
    pub fn templates(&self) -> Vec<String> {
        match self.kind {
            Kind::Page { template, .. } => vec![template.to_owned()],
            Kind::Mail { name, .. } => vec![format!("mail/{name}.html"), format!("mail/{name}.txt")],
            Kind::Text { name } => vec![format!("text/{name}.txt")],
        }
    }

    /// Renders the entry within `frame`.
    pub fn render_within(&self, engine: &Engine, frame: &Frame) -> Result<Shown, RenderError> {
        let lang = frame.site.lang();
        let value = Spoken { lang, voice: engine.messages().voice(lang, "en") }.value(&self.value);
        match self.kind {
            Kind::Page { template, title, invalid, .. } => {
                engine.page(frame, template, title, invalid, value).map(Shown::Page)
            }
            Kind::Mail { name, subject } => engine.letter(&frame.site, name, subject, value).map(Shown::Mail),
            Kind::Text { name } => engine.words(&frame.site, name, value).map(Shown::Text),
        }
    }

    /// The message of the title or subject, where there is one, and whether the page is a form with errors.
    pub fn title(&self) -> Option<(&'static str, bool)> {
        match self.kind {
            Kind::Page { title, invalid, .. } => Some((title, invalid)),
            Kind::Mail { subject, .. } => Some((subject, false)),
            Kind::Text { .. } => None,
        }
    }
}

fn stem(template: &str) -> &str {
    template.rsplit('/').next().unwrap_or(template).trim_end_matches(".html")
}

/// A sample as readers of a language get it: samples are made in English.
struct Spoken<'s> {
    lang: &'s str,
    voice: Voice,
}

impl Spoken<'_> {
    /// The same with its dates, and the texts that are messages as they stand, in the language.
    fn value(&self, value: &Value) -> Value {
        if self.lang == "en" {
            return value.clone();
        }
        if let Some(items) = value.as_array() {
            let items: Vec<Value> = items.iter().map(|item| self.value(item)).collect();
            return Value::from(items);
        }
        if let Some(key) = value.as_str().filter(|text| is_said(text)).and_then(|text| keys().get(text)) {
            return Value::from(self.voice.text(key, &[]));
        }
        let Some(fields) = value.as_map() else { return value.clone() };
        let iso =
            value.get_from_path("iso").and_then(Value::as_str).and_then(|iso| iso.parse::<jiff::Timestamp>().ok());
        let when = iso.map(|at| When::sample_in(at.as_second(), self.lang));
        let field = |key: &str, field: &Value| match (&when, key) {
            (Some(when), "text") => Value::from(when.text.as_str()),
            (Some(when), "zoned") => Value::from(when.zoned.as_str()),
            _ => self.value(field),
        };
        let field = fields.iter().map(|(key, value)| (key.clone(), field(key.as_str().unwrap_or_default(), value)));
        Value::from(field.collect::<tera::Map>())
    }
}

/// Whether people read it: what templates choose by is one word in small letters.
fn is_said(text: &str) -> bool {
    text.chars().any(|c| c.is_uppercase() || c == ' ')
}

/// The messages of `base` by their English texts.
fn keys() -> &'static HashMap<String, String> {
    static KEYS: OnceLock<HashMap<String, String>> = OnceLock::new();
    KEYS.get_or_init(|| {
        let mut keys = HashMap::new();
        let Ok(base) = Engine::shared_base() else { return keys };
        for key in base.messages().keys("en") {
            keys.entry(base.messages().text("en", key, &[])).or_insert_with(|| key.to_owned());
        }
        keys
    })
}
