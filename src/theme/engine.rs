//! Renders views with the templates of one chain of themes; environments with the same chain share one engine. Nothing that a
//! theme does takes a page away: a file that breaks a rule is left out at load, and where a template fails or prints without
//! end, the page of an engine that knows `base` alone stands in.
//!
//! What a template may do is in [`crate::theme::vocabulary`]. Files ending in `.html` are escaped, `.txt` (mails, text messages) are not,
//! and no other suffix is a template.

mod assembly;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde::Serialize;
use tera::{Context, ErrorKind, Tera, Value};

use crate::config::Diagnostic;
use crate::config::themes::{Chain, OptionValue, Tokens};
use crate::theme::assets::Assets;
use crate::theme::lint;
use crate::theme::messages::Messages;
use crate::theme::view::{Frame, Mail, Site, Text, View};
use crate::theme::vocabulary;
use assembly::Assembled;
#[cfg(test)]
pub(in crate::theme) use assembly::{prefixes, templates};

/// The shipped base that cannot be used: a defect of this program, and nothing else.
#[derive(Debug, thiserror::Error)]
#[error("the base theme: {0}")]
pub struct ThemeError(String);

/// A page that could not be rendered.
#[derive(Debug, thiserror::Error)]
#[error("{template}: {cause}")]
pub struct RenderError {
    /// Which template was asked for.
    pub template: String,
    /// What tera says, with file, line and column.
    pub cause: String,
    /// The same in one line.
    pub message: String,
    /// Where it failed: the full name of a template, line and column from 1.
    pub place: Option<(String, usize, usize)>,
    /// Whether it became larger than [`MOST_OUTPUT`].
    pub too_large: bool,
}

impl RenderError {
    pub(in crate::theme) fn new(template: &str, error: &tera::Error) -> Self {
        let (message, place) = match error.kind() {
            ErrorKind::RenderingError(report) | ErrorKind::SyntaxError(report) => {
                let span = report.span();
                let place = (report.filename().to_owned(), span.start_line, span.start_col + 1);
                (report.message().lines().next().unwrap_or_default().to_owned(), Some(place))
            }
            _ => (error.to_string().lines().next().unwrap_or_default().to_owned(), None),
        };
        Self { template: template.to_owned(), cause: error.to_string(), message, place, too_large: false }
    }

    /// A failure of another kind, in words.
    pub fn of(template: &str, cause: &str) -> Self {
        let (template, cause) = (template.to_owned(), cause.to_owned());
        Self { template, message: cause.clone(), cause, place: None, too_large: false }
    }
}

/// A mail in both forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// One line.
    pub subject: String,
    /// The HTML form.
    pub html: String,
    /// The text form.
    pub text: String,
}

/// The templates, messages, assets and tokens of one chain.
#[derive(Debug)]
pub struct Engine {
    tera: Tera,
    messages: Messages,
    assets: Assets,
    tokens: Tokens,
    options: Vec<(String, OptionValue)>,
    /// Whether what is rendered is looked at once more: it is made with templates that did not come with the program.
    guarded: bool,
    /// What stands in where a template of the chain fails; none in the engine of `base` itself.
    base: Option<Arc<Engine>>,
    problems: Vec<Diagnostic>,
    fallbacks: Fallbacks,
}

impl Engine {
    /// The engine of `base`, which is always there, compiled once in a process: it is embedded and never another.
    pub fn shared_base() -> Result<Arc<Self>, ThemeError> {
        static BASE: OnceLock<Arc<Engine>> = OnceLock::new();
        if let Some(engine) = BASE.get() {
            return Ok(Arc::clone(engine));
        }
        let engine = Arc::new(Self::sound(&Chain::default())?);
        Ok(Arc::clone(BASE.get_or_init(|| engine)))
    }

    /// Compiles a chain of which every file must be sound: `base`, and what stands in its place in tests.
    pub fn sound(chain: &Chain) -> Result<Self, ThemeError> {
        let assets = Assets::load(chain);
        let assembled = assembly::assemble(chain, &assets);
        match assembled.problems.first() {
            Some(problem) => Err(ThemeError(format!("{problem:?}"))),
            None => Ok(Self::new(chain, assembled, assets, None)),
        }
    }

    /// Compiles a chain. Files that break a rule or do not compile are left out, and what they would have changed is as the
    /// parent has it; [`Engine::problems`] says which.
    pub fn load(chain: &Chain) -> Result<Self, ThemeError> {
        let base = Self::shared_base()?;
        let assets = Assets::load(chain);
        let assembled = assembly::assemble(chain, &assets);
        Ok(Self::new(chain, assembled, assets, Some(base)))
    }

    /// The same chain with nothing that stands in, for the check of themes.
    pub(in crate::theme) fn strict(chain: &Chain) -> Self {
        let assets = Assets::load(chain);
        Self::new(chain, assembly::assemble(chain, &assets), assets, None)
    }

    /// The variables that a template reads and does not set itself, those of what it includes with them.
    pub(in crate::theme) fn variables(&self, template: &str) -> BTreeSet<&str> {
        self.tera.get_template_variables(template).unwrap_or_default().into_iter().collect()
    }

    fn new(chain: &Chain, assembled: Assembled, assets: Assets, base: Option<Arc<Self>>) -> Self {
        let (messages, mut wrong) = Messages::load(chain);
        let mut problems: Vec<Diagnostic> = chain.themes().iter().flat_map(|theme| theme.problems.clone()).collect();
        problems.extend(assembled.problems);
        problems.append(&mut wrong);
        problems.extend(assets.problems(chain));
        let guarded = chain.themes().iter().any(|theme| !theme.is_shipped());
        let fallbacks = Fallbacks::default();
        let options = chain.defaults();
        Self {
            tera: assembled.tera,
            messages,
            assets,
            tokens: chain.tokens(),
            options,
            guarded,
            base,
            problems,
            fallbacks,
        }
    }

    /// What is wrong with files of the chain, which were left out.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// How often pages of `base` stood in for templates that failed, by environment and template.
    pub fn fallbacks(&self) -> BTreeMap<(String, String), u64> {
        self.fallbacks.counts()
    }

    /// The options of the chain with their defaults, which environments replace.
    pub fn options(&self) -> &[(String, OptionValue)] {
        &self.options
    }

    /// The colours and measures that the chain sets.
    pub fn tokens(&self) -> &Tokens {
        &self.tokens
    }

    /// What stands in where a template of this chain fails, whose assets its pages name.
    pub fn base(&self) -> Option<&Arc<Self>> {
        self.base.as_ref()
    }

    /// The words of this chain.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }

    /// The files of this chain.
    pub fn assets(&self) -> &Assets {
        &self.assets
    }

    /// The page of `view` within `frame`.
    pub fn render<V: View>(&self, frame: &Frame, view: &V) -> Result<String, RenderError> {
        let page = value(V::TEMPLATE, view)?;
        self.page(frame, V::TEMPLATE, view.title(), view.invalid(), page)
    }

    /// The mail of `mail` from `site`.
    pub fn mail<M: Mail>(&self, site: &Site, mail: &M) -> Result<Rendered, RenderError> {
        self.letter(site, mail.name(), mail.subject(), value(mail.name(), mail)?)
    }

    /// The words of `text` from `site`.
    pub fn text<T: Text>(&self, site: &Site, text: &T) -> Result<String, RenderError> {
        self.words(site, text.name(), value(text.name(), text)?)
    }

    pub(in crate::theme) fn words(&self, site: &Site, name: &str, page: Value) -> Result<String, RenderError> {
        let mut context = Context::new();
        context.insert_value("site", site.value.clone());
        context.insert_value("page", page);
        let mut text = self.run(site, &format!("text/{name}.txt"), &context)?;
        // The last line of a text message is read by machines: nothing comes after it.
        text.truncate(text.trim_end().len());
        Ok(text)
    }

    pub(in crate::theme) fn page(
        &self,
        frame: &Frame,
        template: &str,
        title: &str,
        invalid: bool,
        page: Value,
    ) -> Result<String, RenderError> {
        let mut context = Context::new();
        context.insert_value("site", frame.site.value.clone());
        context.insert_value("frame", value(template, frame)?);
        context.insert_value("page", page);
        context.insert_value("title", Value::from(title));
        context.insert_value("invalid", Value::from(invalid));
        self.run(&frame.site, template, &context)
    }

    pub(in crate::theme) fn letter(
        &self,
        site: &Site,
        name: &str,
        subject: &str,
        page: Value,
    ) -> Result<Rendered, RenderError> {
        let voice = self.messages.voice(&site.lang, &site.default_lang);
        let subject = voice.text(subject, &[("site", site.name.as_ref().into())]);
        let mut context = Context::new();
        context.insert_value("site", site.value.clone());
        context.insert_value("page", page);
        context.insert_value("subject", Value::from(subject.as_str()));
        let html = self.run(site, &format!("mail/{name}.html"), &context)?;
        let text = self.run(site, &format!("mail/{name}.txt"), &context)?;
        Ok(Rendered { subject: subject.replace(['\r', '\n'], " "), html, text })
    }

    /// Renders, and where a template of a theme fails, renders what `base` has in its place: a broken override is no reason to
    /// show nothing.
    fn run(&self, site: &Site, template: &str, context: &Context) -> Result<String, RenderError> {
        let error = match self.run_strictly(site, template, context) {
            Ok(text) => return Ok(text),
            Err(error) => error,
        };
        let Some(base) = &self.base else { return Err(error) };
        self.fallbacks.count(&site.slug, template, &error);
        base.run_strictly(site, template, context)
    }

    pub(in crate::theme) fn run_strictly(
        &self,
        site: &Site,
        template: &str,
        context: &Context,
    ) -> Result<String, RenderError> {
        let voice = self.messages.voice(&site.lang, &site.default_lang);
        let mut out = Bounded::default();
        let render = || vocabulary::speaking(voice, || self.tera.render_to(template, context, &mut out));
        // A defect of the template engine takes one page, and not the connection.
        let Ok(result) = std::panic::catch_unwind(AssertUnwindSafe(render)) else {
            return Err(RenderError::of(template, "the template engine failed"));
        };
        if out.is_full() {
            let error = RenderError::of(template, &format!("larger than {MOST_OUTPUT} bytes"));
            return Err(RenderError { too_large: true, ..error });
        }
        result.map_err(|error| RenderError::new(template, &error))?;
        let text = String::from_utf8(out.0).map_err(|error| RenderError::of(template, &error.to_string()))?;
        if self.guarded
            && template.ends_with(".html")
            && let Some(broken) = lint::rendered(&text, template.starts_with("mail/"))
        {
            return Err(RenderError::of(template, &broken));
        }
        Ok(text)
    }
}

/// The largest page, in bytes.
pub const MOST_OUTPUT: usize = 2 << 20;

/// What is rendered, up to [`MOST_OUTPUT`].
struct Bounded(Vec<u8>, bool);

impl Default for Bounded {
    fn default() -> Self {
        Self(Vec::with_capacity(16 * 1024), false)
    }
}

impl Bounded {
    const fn is_full(&self) -> bool {
        self.1
    }
}

impl io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.1 |= self.0.len().saturating_add(bytes.len()) > MOST_OUTPUT;
        if self.1 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Counts failing templates, and logs each once for the life of its engine, which is the life of its revision.
#[derive(Debug, Default)]
struct Fallbacks(Mutex<BTreeMap<(String, String), u64>>);

impl Fallbacks {
    fn count(&self, environment: &str, template: &str, error: &RenderError) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry((environment.to_owned(), template.to_owned())).or_default();
        if *count == 0 {
            tracing::error!(environment, template, cause = %error.cause, "a template of the theme fails; pages of the base theme stand in");
        }
        *count += 1;
    }

    fn counts(&self) -> BTreeMap<(String, String), u64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn value<T: Serialize>(template: &str, data: &T) -> Result<Value, RenderError> {
    Value::try_from_serializable(data).map_err(|error| RenderError::new(template, &error))
}

#[cfg(test)]
mod tests;
