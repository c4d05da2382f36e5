//! What templates may read: everything that any sample holds at that place. A name that no sample holds is a slip of the pen, or was
//! taken away, which within one `api` does not happen.

use std::collections::{BTreeMap, BTreeSet};

use tera::Value;

use crate::config::diagnostic::nearest;
use crate::config::themes::{Chain, Kind as FileKind, kind_of};
use crate::theme::engine::Engine;
use crate::theme::gallery::{Gallery, Stage};
use crate::theme::lint::Found;
use crate::theme::scan::{Kind, Piece, Word, pieces, words};
use crate::theme::view::{Frame, SiteData};

/// Names by the table that they are in.
pub(super) struct Known<'e> {
    engine: &'e Engine,
    /// `page`, by the template that shows it; under "" those of all.
    pages: BTreeMap<String, BTreeSet<String>>,
    site: BTreeSet<String>,
    frame: BTreeSet<String>,
    english: BTreeSet<&'e str>,
    /// What `set`, loops and components of the chain assign: includes see the names of what includes them.
    assigned: BTreeSet<String>,
}

impl<'e> Known<'e> {
    pub(super) fn new(chain: &Chain, engine: &'e Engine, gallery: &Gallery) -> Self {
        let mut pages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for entry in &gallery.entries {
            let keys = keys(&entry.value);
            for template in entry.templates().into_iter().chain([String::new()]) {
                pages.entry(template).or_default().extend(keys.iter().cloned());
            }
        }
        let mut site = keys(&Value::from_serializable(&SiteData::default()));
        site.extend(chain.options().keys().map(|name| format!("options.{name}")));
        let frame = Stage::sample_frame(engine);
        let assigned = assigned(chain);
        Self { engine, pages, site, frame, english: engine.messages().keys("en"), assigned }
    }

    /// What the template at `path` reads and is not given.
    pub(super) fn check(&self, path: &str, text: &str) -> Vec<Found> {
        let bare = path.strip_prefix("templates/").unwrap_or(path);
        let page = self.pages.get(bare).or_else(|| self.pages.get("")).into_iter().flatten().map(String::as_str);
        let page: BTreeSet<&str> = page.collect();
        let mut found = Vec::new();
        for piece in pieces(text).iter().filter(|piece| matches!(piece.kind, Kind::Print | Kind::Block)) {
            self.tag(piece, &page, &mut found);
        }
        found.extend(self.variables(bare, text));
        found
    }

    fn tag(&self, piece: &Piece<'_>, page: &BTreeSet<&str>, found: &mut Vec<Found>) {
        let all = words(piece);
        for (index, (at, word)) in all.iter().enumerate() {
            let after = |n: usize| all.get(index + n).map(|(_, word)| *word);
            match *word {
                Word::Path("asset") if after(1) == Some(Word::Sign("(")) => {
                    if let Some(Word::Text(name)) = after(4)
                        && self.engine.assets().get(&self.engine.assets().address(name)).is_none()
                    {
                        found.push(Found::new("E0811", *at, format!("there is no file assets/{name}")));
                    }
                }
                Word::Path(path) => {
                    let mut parts = path.split('.');
                    let (Some(table), Some(name)) = (parts.next(), parts.next()) else { continue };
                    let name = name.trim_end_matches('?');
                    let known: BTreeSet<&str> = match table {
                        "page" => page.clone(),
                        "site" => self.site.iter().map(String::as_str).collect(),
                        "frame" => self.frame.iter().map(String::as_str).collect(),
                        _ => continue,
                    };
                    if !known.contains(name) {
                        let message = format!("`{table}.{name}` is given to no page that this template is part of");
                        let mut it = Found::new("E0811", *at, message);
                        it.suggestion = nearest(name, known.iter().copied()).map(|near| format!("{table}.{near}"));
                        found.push(it);
                    } else if (table, name) == ("site", "options") {
                        let option = parts.next().unwrap_or_default();
                        if !option.is_empty() && !self.site.contains(&format!("options.{option}")) {
                            let options = self.site.iter().filter_map(|name| name.strip_prefix("options."));
                            let mut it = Found::new("E0811", *at, format!("the theme has no option `{option}`"));
                            it.suggestion = nearest(option, options).map(|near| format!("site.options.{near}"));
                            found.push(it);
                        }
                    }
                }
                Word::Text(key)
                    if after(1) == Some(Word::Sign("|"))
                        && after(2) == Some(Word::Path("t"))
                        && !self.english.contains(key) =>
                {
                    let mut it = Found::new("E0819", *at, format!("there is no message `{key}`"));
                    it.suggestion = nearest(key, self.english.iter().copied()).map(str::to_owned);
                    found.push(it);
                }
                Word::Text(icon) if after(1) == Some(Word::Sign("|")) && after(2) == Some(Word::Path("icon")) => {
                    let icons = self.engine.assets().icons();
                    if !icons.iter().any(|known| known == icon) {
                        let mut it = Found::new("E0811", *at, format!("there is no icon `{icon}`"));
                        it.suggestion = nearest(icon, icons.iter().map(String::as_str)).map(str::to_owned);
                        found.push(it);
                    }
                }
                _ => {}
            }
        }
    }

    /// Names that stand alone and that nothing sets.
    fn variables(&self, bare: &str, text: &str) -> Vec<Found> {
        let given = ["page", "site", "frame", "title", "invalid", "subject", "loop", "body", "__tera_context"];
        let set = &self.assigned;
        let unknown =
            self.engine.variables(bare).into_iter().filter(|name| !given.contains(name) && !set.contains(*name));
        let unknown: Vec<&str> = unknown.collect();
        let mut found = Vec::new();
        for piece in pieces(text).iter().filter(|piece| matches!(piece.kind, Kind::Print | Kind::Block)) {
            for (at, word) in words(piece) {
                let Word::Path(path) = word else { continue };
                let name = path.split('.').next().unwrap_or(path);
                if unknown.contains(&name) {
                    let mut it = Found::new("E0811", at, format!("nothing sets the variable `{name}`"));
                    it.suggestion =
                        nearest(name, given.into_iter().chain(set.iter().map(String::as_str))).map(str::to_owned);
                    found.push(it);
                }
            }
        }
        found
    }
}

fn assigned(chain: &Chain) -> BTreeSet<String> {
    let texts = chain.themes().iter().flat_map(|theme| {
        theme.files.keys().filter(|path| kind_of(path) == FileKind::Template).filter_map(|path| theme.text(path))
    });
    let mut names = BTreeSet::new();
    for text in texts {
        for piece in pieces(text).iter().filter(|piece| matches!(piece.kind, Kind::Print | Kind::Block)) {
            let all: Vec<Word<'_>> = words(piece).into_iter().map(|(_, word)| word).collect();
            match all.as_slice() {
                [Word::Path("set" | "set_global"), Word::Path(name), ..] => drop(names.insert((*name).to_owned())),
                [Word::Path("for"), rest @ ..] => {
                    let until = rest.iter().take_while(|word| **word != Word::Path("in"));
                    names.extend(until.filter_map(|word| match word {
                        Word::Path(name) => Some((*name).to_owned()),
                        _ => None,
                    }));
                }
                [Word::Path("component"), rest @ ..] => {
                    for pair in rest.windows(2) {
                        if let [Word::Path(name), Word::Sign(":" | "=" | "," | ")")] = pair {
                            names.insert((*name).to_owned());
                        }
                    }
                }
                _ => {}
            }
        }
    }
    names
}

fn keys(value: &Value) -> BTreeSet<String> {
    let map = value.as_map().into_iter().flatten();
    map.filter_map(|(key, _)| key.as_str().map(str::to_owned)).collect()
}

impl Stage {
    /// The names that frames have.
    fn sample_frame(engine: &Engine) -> BTreeSet<String> {
        let site = crate::theme::gallery::sample_site(engine, "en");
        site.map(|site| keys(&Value::from_serializable(&Frame::new(site)))).unwrap_or_default()
    }
}
