//! The gallery as a folder: every page in every state, language and scheme, with an index to find them by and a list for
//! programs. The same input gives the same bytes, so that two folders can be compared. Addresses are relative, so that the folder can
//! be served from anywhere (icons need a server: browsers load no sprite from files).

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::path::Path;

use serde_json::json;

use super::{Entry, Gallery, Shown, Stage};
use crate::theme::assets::Asset;
use crate::theme::brand::Brand;
use crate::theme::view::ColorScheme;

/// What of a gallery is written.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Names of entries, `*` for anything; none: all.
    pub pages: Vec<String>,
    /// Languages; none: all that the stage has.
    pub languages: Vec<String>,
    /// Schemes; none: both.
    pub schemes: Vec<ColorScheme>,
}

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files in all.
    pub files: usize,
    /// Pages, mails and texts, each state, language and scheme for itself.
    pub pages: usize,
}

impl Selection {
    /// Whether the entry called `name` is among them.
    pub fn takes(&self, name: &str) -> bool {
        self.pages.is_empty() || self.pages.iter().any(|pattern| matches(pattern, name))
    }

    fn languages<'s>(&'s self, stage: &'s Stage) -> Vec<&'s str> {
        let all = stage.sites.keys().map(String::as_str);
        all.filter(|lang| self.languages.is_empty() || self.languages.iter().any(|it| it == lang)).collect()
    }

    fn schemes(&self) -> &[ColorScheme] {
        if self.schemes.is_empty() { &[ColorScheme::Light, ColorScheme::Dark] } else { &self.schemes }
    }
}

/// Whether `name` is of the form `pattern`, in which `*` stands for anything. A page is meant with all its states: `profile`
/// takes `profile-empty` too.
fn matches(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let mut last = None;
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = rest.get(at + part.len()..).unwrap_or_default();
        last = Some(part);
    }
    rest.is_empty() || last == Some("") || rest.starts_with('-')
}

impl Gallery {
    /// Writes what `selection` takes to `folder`.
    pub fn write(&self, stage: &Stage, selection: &Selection, folder: &Path) -> io::Result<Written> {
        let mut written = Written::default();
        let neutral = Brand::neutral().asset();
        let base = stage.engine.base().map(|base| base.assets().iter().cloned().collect::<Vec<_>>());
        let assets = stage.engine.assets().iter().chain(&stage.assets).chain(base.iter().flatten());
        for asset in assets.map(AsRef::as_ref).chain([&neutral]) {
            publish(folder, asset)?;
            written.files += 1;
        }
        let (languages, schemes) = (selection.languages(stage), selection.schemes());
        let mut rows = String::new();
        let mut list = Vec::new();
        for entry in self.entries.iter().filter(|entry| selection.takes(&entry.name)) {
            let _ = write!(rows, "<tr><th scope=\"row\">{}</th><td>", entry.name);
            for lang in &languages {
                for scheme in schemes {
                    let (file, more) = one(entry, stage, lang, *scheme, folder)?;
                    written.pages += 1;
                    written.files += 1 + more;
                    let dark = if *scheme == ColorScheme::Dark { " ◐" } else { "" };
                    let _ = write!(rows, "<a href=\"{file}\">{lang}{dark}</a> ");
                    list.push(json!({
                        "name": entry.name, "language": lang, "scheme": scheme.as_str(), "file": file,
                    }));
                }
            }
            rows.push_str("</td></tr>\n");
        }
        std::fs::write(folder.join("manifest.json"), format!("{:#}\n", json!({ "pages": list })))?;
        std::fs::write(folder.join("index.html"), format!("{INDEX}{rows}</tbody></table></html>\n"))?;
        written.files += 2;
        Ok(written)
    }
}

const INDEX: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
<title>Gallery</title><style>body{font:1rem/1.6 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color-scheme:light dark}\
th{text-align:start;font-weight:600;vertical-align:top;padding-inline-end:2rem}td a{margin-inline-end:.5rem}\
tr{border-block-end:1px solid #8884}table{border-collapse:collapse;width:100%}</style>\
<h1>Every page in every state</h1><table><thead><tr><th scope=\"col\">Page and state</th><th scope=\"col\">Languages and schemes</th></tr></thead>\
<tbody>\n";

/// Writes one entry; its file, and how many files besides.
fn one(entry: &Entry, stage: &Stage, lang: &str, scheme: ColorScheme, folder: &Path) -> io::Result<(String, usize)> {
    let shown = entry.render_on(stage, lang, Some(scheme)).map_err(io::Error::other)?;
    let name = format!("{}.{lang}.{}", entry.name, scheme.as_str());
    match shown {
        Shown::Page(html) => {
            let html = html.replace("\"/-/assets/", "\"assets/");
            std::fs::write(folder.join(format!("{name}.html")), html)?;
            Ok((format!("{name}.html"), 0))
        }
        Shown::Mail(mail) => {
            std::fs::write(folder.join(format!("{name}.txt")), &mail.text)?;
            std::fs::write(folder.join(format!("{name}.html")), mail.html)?;
            Ok((format!("{name}.html"), 1))
        }
        Shown::Text(text) => {
            std::fs::write(folder.join(format!("{name}.txt")), text)?;
            Ok((format!("{name}.txt"), 0))
        }
    }
}

impl Stage {
    /// The languages that pages can be shown in.
    pub fn languages(&self) -> BTreeSet<&str> {
        self.sites.keys().map(String::as_str).collect()
    }
}

fn publish(folder: &Path, asset: &Asset) -> io::Result<()> {
    let path = folder.join(asset.path.trim_start_matches("/-/"));
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    std::fs::write(path, &asset.bytes)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_pattern_takes_pages_with_their_states() {
        for (pattern, name, expected) in [
            ("profile", "profile-empty", true),
            ("profile*", "profile-empty", true),
            ("sign_on", "sign_on_code-typical", false),
            ("sign_on*", "sign_on_code-typical", true),
            ("*-extreme", "profile-extreme", true),
            ("*-extreme", "profile-typical", false),
            ("profile-empty", "profile-empty", true),
            ("pro", "profile-empty", false),
        ] {
            assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
        }
    }
}
