//! An export written down: as JSON for programs, whose format is part of the contract, and as one page to read and print, which needs
//! nothing from anywhere and runs nothing. What people have typed is text in both.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::http::api::time;
use crate::http::context::Ctx;
use crate::identity::data_export::Export;
use crate::kit::instant::Instant;
use crate::theme::language::direction;
use crate::theme::when::When;

/// The word for this format; another one is another format.
const FORMAT: &str = "portico-data-export/1";

/// How an export is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For programs.
    Json,
    /// To read.
    Html,
}

impl Format {
    /// The word in the history.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Html => "html",
        }
    }
}

/// A file in the making.
pub struct Document {
    ctx: Ctx,
    format: Format,
    about: Map<String, Value>,
    finished: Instant,
    section: String,
}

impl Document {
    /// Of this export.
    pub fn new(ctx: &Ctx, export: &Export, format: Format) -> Self {
        let finished = export.finished.unwrap_or(export.started);
        let environment =
            json!({ "id": ctx.live.id, "name": ctx.live.name(&ctx.language), "url": ctx.live.address.url("") });
        let mut about = Map::new();
        about.insert("format".to_owned(), FORMAT.into());
        about.insert("environment".to_owned(), environment);
        about.insert("account".to_owned(), export.account.to_string().into());
        about.insert("started_at".to_owned(), time(export.started).into());
        about.insert("finished_at".to_owned(), time(finished).into());
        about.insert("left_out".to_owned(), ctx.text("data-left-out").into());
        Self { ctx: ctx.clone(), format, about, finished, section: String::new() }
    }

    /// What it begins with.
    pub fn head(&self) -> String {
        match self.format {
            Format::Json => {
                let about = Value::Object(self.about.clone()).to_string();
                // The sections are the last member of the same object.
                format!("{},\n\"sections\":{{", about.trim_end_matches('}'))
            }
            Format::Html => self.html_head(),
        }
    }

    /// A page of rows of a section; one section's pages follow one another.
    pub fn part(&mut self, section: &str, rows: &[Value]) -> String {
        let fresh = self.section != section;
        let first = self.section.is_empty();
        section.clone_into(&mut self.section);
        match self.format {
            Format::Json => json_part(section, rows, (fresh, first)),
            Format::Html => self.html_part(section, rows, fresh),
        }
    }

    /// What it ends with.
    pub fn tail(&self) -> String {
        match self.format {
            Format::Json if self.section.is_empty() => "}}\n".to_owned(),
            Format::Json => "]}}\n".to_owned(),
            Format::Html => "</main></body></html>\n".to_owned(),
        }
    }

    fn html_head(&self) -> String {
        let ctx = &self.ctx;
        let title = ctx.text_with("data-document-title", &[("site", ctx.live.name(&ctx.language).into())]);
        let at = When::new(self.finished, &ctx.live.time_zone, &ctx.language).zoned;
        let (title, made) = (escaped(&title), escaped(&format!("{} {at}", ctx.text("data-document-made"))));
        let (lang, left_out) = (escaped(&ctx.language), escaped(&ctx.text("data-left-out")));
        let dir = direction(&ctx.language);
        format!(
            "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"robots\" content=\"noindex\">\
             <title>{title}</title><style>{STYLE}</style></head>\n<body><main><h1>{title}</h1>\n<p>{made}</p>\n<p>{left_out}</p>\n"
        )
    }

    fn html_part(&self, section: &str, rows: &[Value], fresh: bool) -> String {
        let mut out = String::new();
        if fresh {
            let heading = self.ctx.text(&format!("data-section-{}", section.replace('_', "-")));
            let _ = writeln!(out, "<h2>{}</h2>", escaped(&heading));
            if rows.is_empty() {
                let _ = writeln!(out, "<p>{}</p>", escaped(&self.ctx.text("data-document-nothing")));
            }
        }
        for row in rows.iter().filter_map(Value::as_object) {
            out.push_str("<dl>");
            for (key, value) in row.iter().filter(|(_, value)| !is_empty(value)) {
                let label = self.ctx.known_text(&format!("data-key-{}", key.replace('_', "-")));
                let label = label.unwrap_or_else(|| key.replace('_', " "));
                let _ = write!(out, "<dt>{}</dt><dd>{}</dd>", escaped(&label), self.html_value(key, value));
            }
            out.push_str("</dl>\n");
        }
        out
    }

    fn html_value(&self, key: &str, value: &Value) -> String {
        match value {
            // Our own letters only: an image, or an instant.
            Value::String(image) if key == "image" && image.bytes().all(is_base64) => {
                format!("<img alt=\"\" src=\"data:image/jpeg;base64,{image}\">")
            }
            Value::String(text) if is_instant(key) => escaped(&self.instant(text)),
            Value::String(text) => format!("<bdi>{}</bdi>", escaped(text)),
            Value::Bool(yes) => escaped(&self.ctx.text(if *yes { "data-yes" } else { "data-no" })),
            Value::Array(list) => {
                let list: Vec<String> = list.iter().map(|it| self.html_value("", it)).collect();
                list.join("<br>")
            }
            Value::Object(_) => format!("<code>{}</code>", escaped(&value.to_string())),
            other => escaped(&other.to_string()),
        }
    }

    fn instant(&self, text: &str) -> String {
        let Ok(at) = text.parse::<jiff::Timestamp>() else { return text.to_owned() };
        When::new(Instant::from_micros(at.as_microsecond()), &self.ctx.live.time_zone, &self.ctx.language).zoned
    }
}

fn json_part(section: &str, rows: &[Value], (fresh, first): (bool, bool)) -> String {
    let mut out = String::new();
    if fresh {
        let _ = write!(out, "{}\n{}:[", if first { "" } else { "]," }, Value::from(section));
    }
    for (index, row) in rows.iter().enumerate() {
        let _ = write!(out, "{}\n{row}", if fresh && index == 0 { "" } else { "," });
    }
    out
}

fn is_instant(key: &str) -> bool {
    key == "at" || key == "until" || key.ends_with("_at")
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

const fn is_base64(c: u8) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, b'+' | b'/' | b'=')
}

/// A text as a page may hold it: letters that markup is made of become names, what nobody sees becomes a space.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() && c != '\n' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// How the page looks, on a screen of any width and on paper.
const STYLE: &str = ":root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0;padding:1.5rem}\
    main{max-width:48rem;margin:auto}h2{margin-top:2.5rem;border-bottom:1px solid}\
    dl{display:grid;grid-template-columns:minmax(6rem,14rem) 1fr;gap:.25rem 1rem;margin:0 0 1rem;padding:.75rem 0;\
    border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent);break-inside:avoid}\
    dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}code{font-size:.9em}img{max-width:16rem}\
    @media(max-width:30rem){dl{grid-template-columns:1fr}}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_people_type_is_markup() {
        assert_eq!(escaped("<b a='1'>&\"\r\n\0x"), "&lt;b a=&#39;1&#39;&gt;&amp;&quot; \n x");
    }

    #[test]
    fn the_pages_of_a_section_are_one_list() {
        let rows = [json!({ "a": 1 })];
        let parts = [
            json_part("one", &rows, (true, true)),
            json_part("one", &rows, (false, false)),
            json_part("one", &[], (false, false)),
            json_part("two", &[], (true, false)),
            json_part("three", &rows, (true, false)),
        ];
        let whole: Value = serde_json::from_str(&format!("{{{}]}}", parts.concat())).unwrap();
        assert_eq!(whole, json!({ "one": [{ "a": 1 }, { "a": 1 }], "two": [], "three": [{ "a": 1 }] }));
    }
}
