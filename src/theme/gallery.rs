//! Every page, mail and text message in every state, as files to look at and for tests to go through.
//!
//! This floor knows no page: rooms hand theirs in with [`Gallery::page`], [`Gallery::mail`] and [`Gallery::text`]
//! (`crate::app::gallery` has them all). Samples are taken as the values that templates read, so that a test can change them.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use tera::Value;

use crate::theme::assets::Asset;
use crate::theme::brand::{Brand, Rgb};
use crate::theme::engine::{Engine, RenderError, Rendered};
use crate::theme::markdown;
use crate::theme::view::{
    ColorScheme, Flash, FlashKind, Frame, Html, Language, Mail, SessionEnds, Signed, Site, SiteData, Tab, Text, View,
    WayBack,
};
use crate::theme::when::When;

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

    fn add(&mut self, name: &str, sample: &str, value: Option<Value>, kind: Kind) {
        self.entries.extend(value.map(|value| Entry { name: format!("{name}-{sample}"), value, kind }));
    }

    /// Writes every entry in every language and both schemes to `folder`, with the assets and an index. Addresses are
    /// relative, so that the folder can be served from anywhere (icons need a server: browsers load no sprite from files).
    pub fn write(&self, engine: &Engine, folder: &Path) -> io::Result<()> {
        let brand = Brand::new(SAMPLE_ACCENT, None).asset();
        let neutral = Brand::neutral().asset();
        for asset in engine.assets().iter().map(AsRef::as_ref).chain([&brand, &neutral]) {
            publish(folder, asset)?;
        }
        let mut index = String::from("<!doctype html><meta charset=\"utf-8\"><title>Gallery</title><ul>");
        for lang in engine.messages().languages() {
            for entry in &self.entries {
                for scheme in [ColorScheme::Light, ColorScheme::Dark] {
                    let shown = entry.render(engine, lang, Some(scheme)).map_err(io::Error::other)?;
                    let tag = if scheme == ColorScheme::Dark { "dark" } else { "light" };
                    let name = format!("{}.{lang}.{tag}", entry.name);
                    let html = match shown {
                        Shown::Page(html) => html.replace("\"/-/assets/", "\"assets/"),
                        Shown::Mail(mail) => {
                            std::fs::write(folder.join(format!("{name}.txt")), &mail.text)?;
                            mail.html
                        }
                        Shown::Text(text) => {
                            std::fs::write(folder.join(format!("{name}.txt")), &text)?;
                            let _ = write!(index, "<li><a href=\"{name}.txt\">{name}</a>");
                            continue;
                        }
                    };
                    std::fs::write(folder.join(format!("{name}.html")), html)?;
                    let _ = write!(index, "<li><a href=\"{name}.html\">{name}</a>");
                }
            }
        }
        std::fs::write(folder.join("index.html"), index)
    }
}

impl Entry {
    /// Renders the entry with `engine`, as the gallery shows it.
    pub fn render(&self, engine: &Engine, lang: &str, scheme: Option<ColorScheme>) -> Result<Shown, RenderError> {
        let around = match self.kind {
            Kind::Page { around, .. } => around,
            Kind::Mail { .. } | Kind::Text { .. } => Around::Guest,
        };
        self.render_within(engine, &Frame { color_scheme: scheme, ..sample_frame(engine, lang, around)? })
    }

    /// Renders the entry within `frame`.
    pub fn render_within(&self, engine: &Engine, frame: &Frame) -> Result<Shown, RenderError> {
        match self.kind {
            Kind::Page { template, title, invalid, .. } => {
                engine.page(frame, template, title, invalid, self.value.clone()).map(Shown::Page)
            }
            Kind::Mail { name, subject } => {
                engine.letter(&frame.site, name, subject, self.value.clone()).map(Shown::Mail)
            }
            Kind::Text { name } => engine.words(&frame.site, name, self.value.clone()).map(Shown::Text),
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

const SAMPLE_ACCENT: Rgb = Rgb(0x0b, 0x7a, 0x5b);

/// A site like that of a customer of the demonstration.
pub fn sample_site(engine: &Engine, lang: &str) -> Result<Site, RenderError> {
    let text = |key| engine.messages().text(lang, key, &[]);
    let tab = |id: &str, key, icon: &str| Tab {
        id: id.to_owned(),
        label: text(key),
        href: format!("/acme/{id}"),
        icon: icon.to_owned(),
        external: false,
    };
    let brand = Brand::new(SAMPLE_ACCENT, None);
    Site::new(&SiteData {
        name: "Acme".to_owned(),
        monogram: "A".to_owned(),
        lang: lang.to_owned(),
        default_lang: "en".to_owned(),
        dir: if lang == "ar" { "rtl" } else { "ltr" },
        base: "/acme/".to_owned(),
        brand_css: brand.asset().path,
        url: "https://account.acme.example/".to_owned(),
        brand: brand.light.band.hex(),
        on_brand: brand.light.on_band.hex(),
        help_url: Some("https://help.acme.example".to_owned()),
        footer: markdown::render("© Acme · [Privacy](https://acme.example/privacy)").unwrap_or(Html(String::new())),
        languages: [("en", "English"), ("de", "Deutsch")]
            .map(|(code, autonym)| Language {
                code: code.to_owned(),
                autonym: autonym.to_owned(),
                current: code == lang,
            })
            .to_vec(),
        tabs: vec![
            tab("profile", "profile-title", "circle-user-round"),
            tab("authentication", "authentication-title", "shield-check"),
            tab("password", "password-title", "key-round"),
            tab("accounts", "accounts-title", "monitor-smartphone"),
        ],
        menu: vec![
            tab("profile", "profile-title", "circle-user-round"),
            tab("authentication", "menu-devices", "shield-check"),
            tab("password", "password-title", "key-round"),
            tab("sign-off", "sign-off", "log-out"),
        ],
        ..SiteData::default()
    })
}

fn sample_frame(engine: &Engine, lang: &str, around: Around) -> Result<Frame, RenderError> {
    let site = match around {
        Around::Nothing => Site::new(&SiteData {
            lang: lang.to_owned(),
            default_lang: "en".to_owned(),
            dir: "ltr",
            base: "/".to_owned(),
            brand_css: Brand::neutral().asset().path,
            ..SiteData::default()
        })?,
        Around::Member(_) | Around::Guest => sample_site(engine, lang)?,
    };
    let mut frame = Frame::new(site);
    frame.csrf = "token".to_owned();
    frame.here = "/acme/profile".to_owned();
    if let Around::Member(tab) = around {
        frame.member = Some(Signed::new("Ana García", "ana@acme.example"));
        frame.current = Some(tab.into());
        if tab == "password" {
            let (application, href) = ("Acme Shop".to_owned(), "https://shop.acme.example/account/".to_owned());
            frame.way_back = Some(WayBack { application, href, done: false });
        }
        let idle = When::sample(1_795_440_720);
        frame.ends = Some(SessionEnds { idle, idle_in: 1_800, last_in: 43_200, extendable: true });
        if tab == "accounts" {
            let text = "Chrome on Android was signed off.".to_owned();
            frame.flash = Some(Flash { kind: FlashKind::Success, text });
        }
    }
    Ok(frame)
}

fn stem(template: &str) -> &str {
    template.rsplit('/').next().unwrap_or(template).trim_end_matches(".html")
}

fn publish(folder: &Path, asset: &Asset) -> io::Result<()> {
    let path = folder.join(asset.path.trim_start_matches("/-/"));
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    std::fs::write(path, &asset.bytes)
}
