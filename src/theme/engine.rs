//! Renders views with the templates of one chain of themes; environments with the same chain share one engine.
//!
//! What a template may do is a closed list (R-OP-14): the filters and functions below and nothing else. `safe` is not
//! among them; markup comes only as [`crate::theme::view::Html`]. Tera's own `range` is refused because the machine that
//! runs templates has no time limit, and `throw` because a page must not be able to fail on purpose. They cannot be taken
//! out of tera, so they are refused twice: when a chain is loaded, and by stand-ins that fail.
//!
//! Files ending in `.html` are escaped, `.txt` (mails) are not, and no other suffix is a template.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use regex::Regex;
use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use crate::theme::assets::Assets;
use crate::theme::messages::{Messages, MessagesError, Voice};
use crate::theme::source::Source;
use crate::theme::view::{Frame, Mail, Site, View};

/// The filters that templates may use.
const FILTERS: [&str; 7] = ["t", "icon", "default", "length", "first", "last", "trim"];
/// The functions that templates may use.
const FUNCTIONS: [&str; 2] = ["asset", "super"];
/// What tera registers by itself and this engine refuses.
const REFUSED_FILTERS: [&str; 32] = [
    "safe",
    "upper",
    "lower",
    "wordcount",
    "escape",
    "escape_html",
    "escape_xml",
    "newlines_to_br",
    "pluralize",
    "trim_start",
    "trim_end",
    "replace",
    "capitalize",
    "title",
    "truncate",
    "indent",
    "str",
    "int",
    "float",
    "reverse",
    "split",
    "abs",
    "round",
    "nth",
    "join",
    "sort",
    "unique",
    "group_by",
    "get",
    "values",
    "keys",
    "pairs",
];
const REFUSED_FUNCTIONS: [&str; 2] = ["range", "throw"];

thread_local! {
    // Components of tera see their arguments only, not the page. What every text needs is therefore not in the context:
    // rendering is synchronous and on one thread, so the page's language is here while it lasts.
    static VOICE: RefCell<Voice> = RefCell::new(Voice::default());
}

static TAGS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?s)\{[{%].*?[%}]\}").ok());
static CALLS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r#""[^"]*"|\|\s*([a-z_]+)|([a-z_]+)\s*\("#).ok());

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

    /// Compiles `chain`: the first theme wins, the last is `base`.
    pub fn load(chain: &[Source]) -> Result<Self, ThemeError> {
        let messages = Messages::load(chain)?;
        let assets = Assets::load(chain);
        let theme = chain.first().map_or_else(String::new, |source| source.name.clone());
        let fail = |error: &tera::Error| ThemeError::Template { theme: theme.clone(), problem: error.to_string() };
        let mut tera = Tera::new();
        tera.autoescape_on([".html"]);
        register(&mut tera, &assets);
        tera.set_fallback_prefixes(chain.iter().map(|source| format!("{}/", source.name)))
            .map_err(|error| fail(&error))?;
        let mut templates = Vec::new();
        for source in chain {
            for (path, bytes) in source.below("templates/", "") {
                if !path.ends_with(".html") && !path.ends_with(".txt") {
                    continue;
                }
                let text = String::from_utf8_lossy(bytes).into_owned();
                if let Some(name) = forbidden(&text) {
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
        self.letter(site, M::NAME, M::SUBJECT, value(M::NAME, mail)?)
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
        let before = VOICE.replace(voice);
        let mut out = Vec::with_capacity(16 * 1024);
        let result = self.tera.render_to(template, context, &mut out);
        VOICE.set(before);
        result.map_err(|error| RenderError::new(template, &error))?;
        String::from_utf8(out).map_err(|error| RenderError { template: template.to_owned(), cause: error.to_string() })
    }
}

fn value<T: Serialize>(template: &str, data: &T) -> Result<Value, RenderError> {
    Value::try_from_serializable(data).map_err(|error| RenderError::new(template, &error))
}

/// Puts the closed list into `tera`.
fn register(tera: &mut Tera, assets: &Assets) {
    for name in REFUSED_FILTERS {
        tera.register_filter(name, refuse_filter);
    }
    for name in REFUSED_FUNCTIONS {
        tera.register_function(name, refuse_function);
    }
    tera.register_filter("t", |key: &str, kwargs: Kwargs, _: &State<'_>| {
        VOICE.with_borrow(|voice| voice.value(key, &kwargs))
    });

    let sprite = assets.address("icons.svg");
    let icon = |name: &str| {
        Value::safe_string(&format!(
            "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"{sprite}#{name}\"/></svg>"
        ))
    };
    let unknown = icon("circle-question-mark");
    let icons: HashMap<String, Value> = assets.icons().iter().map(|name| (name.clone(), icon(name))).collect();
    tera.register_filter("icon", move |name: &str, _: Kwargs, _: &State<'_>| {
        icons.get(name).unwrap_or(&unknown).clone()
    });

    let addresses: Arc<HashMap<String, Value>> = Arc::new(
        assets
            .iter()
            .filter_map(|asset| Some((asset.path.rsplit_once('/')?.1.to_owned(), Value::safe_string(&asset.path))))
            .collect(),
    );
    tera.register_function("asset", move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        let name = kwargs.must_get::<&str>("name")?;
        addresses.get(name).cloned().ok_or_else(|| tera::Error::message(format!("there is no asset `{name}`")))
    });
}

#[expect(clippy::needless_pass_by_value, reason = "the signature is tera's")]
fn refuse_filter(_: &Value, _: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    Err(tera::Error::message("templates may not use this filter"))
}

#[expect(clippy::needless_pass_by_value, reason = "the signature is tera's")]
fn refuse_function(_: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    Err(tera::Error::message("templates may not use this function"))
}

/// The first filter or function in `template` that is not on the list.
fn forbidden(template: &str) -> Option<String> {
    let (tags, calls) = (TAGS.as_ref()?, CALLS.as_ref()?);
    tags.find_iter(template)
        .filter(|tag| !tag.as_str().starts_with("{% component"))
        .flat_map(|tag| calls.captures_iter(tag.as_str()).collect::<Vec<_>>())
        .find_map(|call| match (call.get(1), call.get(2)) {
            (Some(filter), _) if !FILTERS.contains(&filter.as_str()) => Some(filter.as_str().to_owned()),
            (_, Some(function)) if !FUNCTIONS.contains(&function.as_str()) && !is_keyword(function.as_str()) => {
                Some(function.as_str().to_owned())
            }
            _ => None,
        })
}

/// Words that stand before a parenthesis without being called.
fn is_keyword(word: &str) -> bool {
    matches!(word, "if" | "elif" | "and" | "or" | "not" | "in" | "is")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_list_is_loaded() {
        for (text, name) in [
            ("{{ page.x | safe }}", Some("safe")),
            ("{% for n in range(end=9) %}{% endfor %}", Some("range")),
            ("{{ throw(message=\"x\") }}", Some("throw")),
            ("{{ \"x\" | t | upper }}", Some("upper")),
            ("{%- set a = page.x|replace(from=\"a\", to=\"b\") -%}", Some("replace")),
            ("{{ \"a|b safe(\" | t }} | safe range()", None),
            ("{% if not (page.a) and (page.b) %}{{ super() }}{% endif %}", None),
        ] {
            assert_eq!(forbidden(text).as_deref(), name, "{text}");
        }
    }

    #[test]
    fn what_slips_through_fails_when_it_runs() {
        let assets = Assets::load(&[Source::base()]);
        let mut tera = Tera::new();
        register(&mut tera, &assets);
        for text in ["{{ 'x' | safe }}", "{{ range(end=3) }}", "{{ throw(message='x') }}", "{{ 'x' | group_by }}"] {
            assert!(tera.render_str(text, &Context::new(), true).is_err(), "{text}");
        }
    }

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
            Value::from(HashMap::from([("onward", Value::none())])),
        );
        assert!(html.expect("rendered").contains("<footer>child Acme</footer>"));
    }
}
