//! Renders views with the templates of one chain of themes; environments with the same chain share one engine.
//!
//! What a template may do is in [`crate::theme::vocabulary`]. Files ending in `.html` are escaped, `.txt` (mails, text messages) are not,
//! and no other suffix is a template.

use std::sync::{Arc, OnceLock};

use serde::Serialize;
use tera::{Context, Tera, Value};

use crate::theme::assets::Assets;
use crate::theme::messages::{Messages, MessagesError};
use crate::theme::source::Source;
use crate::theme::view::{Frame, Mail, Site, Text, View};
use crate::theme::vocabulary;

/// A theme that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ThemeError {
    /// A template does not compile, or uses what does not exist.
    #[error("templates of theme `{theme}`: {problem}")]
    Template {
        /// The theme's name.
        theme: String,
        /// Tera's report with file, line and column.
        problem: String,
    },
    /// A template calls what templates may not.
    #[error("template `{file}` of theme `{theme}` uses `{name}`, which templates may not")]
    Forbidden {
        /// The theme's name.
        theme: String,
        /// The file.
        file: String,
        /// The filter or function.
        name: String,
    },
    /// Messages cannot be read.
    #[error(transparent)]
    Messages(#[from] MessagesError),
}

/// A page that could not be rendered.
#[derive(Debug, thiserror::Error)]
#[error("{template}: {cause}")]
pub struct RenderError {
    /// Which template.
    pub template: String,
    /// What tera says, with file, line and column.
    pub cause: String,
}

impl RenderError {
    pub(in crate::theme) fn new(template: &str, cause: &tera::Error) -> Self {
        Self { template: template.to_owned(), cause: cause.to_string() }
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

/// The templates, messages and assets of one chain.
#[derive(Debug)]
pub struct Engine {
    tera: Tera,
    messages: Messages,
    assets: Assets,
}

impl Engine {
    /// The engine of `base`, which is always there.
    pub fn base() -> Result<Self, ThemeError> {
        Self::load(&[Source::base()])
    }

    /// The same, compiled once in a process: it is embedded and never another.
    pub fn shared_base() -> Result<Arc<Self>, ThemeError> {
        static BASE: OnceLock<Arc<Engine>> = OnceLock::new();
        if let Some(engine) = BASE.get() {
            return Ok(Arc::clone(engine));
        }
        let engine = Arc::new(Self::base()?);
        Ok(Arc::clone(BASE.get_or_init(|| engine)))
    }

    /// Compiles `chain`: the first theme wins, the last is `base`.
    pub fn load(chain: &[Source]) -> Result<Self, ThemeError> {
        let messages = Messages::load(chain)?;
        let assets = Assets::load(chain);
        let theme = chain.first().map_or_else(String::new, |source| source.name.clone());
        let fail = |error: &tera::Error| ThemeError::Template { theme: theme.clone(), problem: error.to_string() };
        let mut tera = Tera::new();
        tera.autoescape_on([".html"]);
        vocabulary::register(&mut tera, &assets);
        tera.set_fallback_prefixes(chain.iter().map(|source| format!("{}/", source.name)))
            .map_err(|error| fail(&error))?;
        let mut templates = Vec::new();
        for source in chain {
            for (path, bytes) in source.below("templates/", "") {
                if !path.ends_with(".html") && !path.ends_with(".txt") {
                    continue;
                }
                let text = String::from_utf8_lossy(bytes).into_owned();
                if let Some(name) = vocabulary::forbidden(&text) {
                    return Err(ThemeError::Forbidden { theme: source.name.clone(), file: path.to_owned(), name });
                }
                templates.push((format!("{}/{path}", source.name), text));
            }
        }
        tera.add_raw_templates(templates).map_err(|error| fail(&error))?;
        Ok(Self { tera, messages, assets })
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

    fn run(&self, site: &Site, template: &str, context: &Context) -> Result<String, RenderError> {
        let voice = self.messages.voice(&site.lang, &site.default_lang);
        let mut out = Vec::with_capacity(16 * 1024);
        let result = vocabulary::speaking(voice, || self.tera.render_to(template, context, &mut out));
        result.map_err(|error| RenderError::new(template, &error))?;
        String::from_utf8(out).map_err(|error| RenderError { template: template.to_owned(), cause: error.to_string() })
    }
}

fn value<T: Serialize>(template: &str, data: &T) -> Result<Value, RenderError> {
    Value::try_from_serializable(data).map_err(|error| RenderError::new(template, &error))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_child_theme_wins_file_by_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let page = folder.path().join("templates/partials");
        std::fs::create_dir_all(&page).expect("created");
        std::fs::write(page.join("footer.html"), "<footer>child {{ site.name }}</footer>").expect("written");
        let child = Source::folder("child", folder.path()).expect("readable");
        let engine = Engine::load(&[child, Source::base()]).expect("sound");
        let frame = Frame::new(crate::theme::gallery::sample_site(&engine, "en").expect("a site"));
        let html = engine.page(
            &frame,
            "pages/signed_off.html",
            "signed-off-title",
            false,
            Value::from(BTreeMap::from([("onward", Value::none())])),
        );
        assert!(html.expect("rendered").contains("<footer>child Acme</footer>"));
    }
}
