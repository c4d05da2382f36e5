//! `portico theme render`: the gallery as a folder. The same files give the same bytes, so two folders can be compared.

use std::fs;
use std::io::{self, IsTerminal as _};
use std::path::{Component, Path, PathBuf};

use serde_json::{Value, json};
use url::Url;

use super::shelf::{Meant, Shelf, hint};
use super::{FINE, Failure, Outcome, Usage};
use crate::app::gallery;
use crate::config::diagnostic::nearest;
use crate::theme::gallery::{Gallery, Selection, Stage};
use crate::theme::view::ColorScheme;

/// Write the gallery.
#[derive(Debug, clap::Args)]
pub(super) struct Render {
    /// The theme. Default: base.
    #[arg(conflicts_with = "environment")]
    name: Option<String>,
    /// Instead of a theme, an environment as its files have it, with sample people.
    #[arg(long, value_name = "SLUG")]
    environment: Option<String>,
    /// The folder to write to.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Only these pages: names such as profile or sign_on*, with commas between.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pages: Vec<String>,
    /// Only these languages, with commas between.
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    locales: Vec<String>,
    /// Only these schemes: light, dark.
    #[arg(long, value_name = "SCHEMES", value_delimiter = ',')]
    schemes: Vec<Scheme>,
    /// Write into a folder that is not empty; what an earlier render wrote there is removed first.
    #[arg(long)]
    force: bool,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Scheme {
    Light,
    Dark,
}

impl Render {
    /// Runs it.
    pub fn run(&self, config: &Path, as_json: bool) -> Outcome {
        let shelf = Shelf::open(config)?;
        let meant = Meant::of(self.name.as_deref(), self.environment.as_deref());
        let found = shelf.find(&meant)?;
        // Links of mails lead to where the server is; without one, to a place that is nowhere.
        let base_url = match &shelf.loaded.server {
            Ok(server) => Url::clone(&server.base_url),
            Err(()) => Url::parse("https://portal.example")?,
        };
        let stage = found.stage(&base_url)?;
        let gallery = gallery::everything();
        let selection = self.selection(&stage, &gallery)?;
        let out = self.out.display();
        self.prepare().map_err(|error| format!("{out}: {error}"))?;
        if io::stderr().is_terminal() {
            eprintln!("writing {} …", meant.name());
        }
        let written = gallery.write(&stage, &selection, &self.out).map_err(|error| format!("{out}: {error}"))?;
        let left_out = stage.engine.problems().len();
        if as_json {
            println!(
                "{}",
                json!({
                    "folder": self.out, "pages": written.pages, "files": written.files, "files_left_out": left_out,
                })
            );
            return Ok(FINE);
        }
        println!("{out}: {} pages, {} files; begin with index.html", written.pages, written.files);
        if left_out > 0 {
            println!("{left_out} problems keep files of it from being used; see `portico theme check`");
        }
        Ok(FINE)
    }

    fn selection(&self, stage: &Stage, gallery: &Gallery) -> Result<Selection, Usage> {
        for lang in &self.locales {
            if !stage.sites.contains_key(lang) {
                let near = nearest(lang, stage.sites.keys().map(String::as_str));
                let known: Vec<&str> = stage.sites.keys().map(String::as_str).collect();
                let hint = if near.is_some() { hint(near) } else { format!("; there are {}", known.join(", ")) };
                return Err(Usage(format!("there is no language `{lang}`{hint}")));
            }
        }
        for pattern in &self.pages {
            let one = Selection { pages: vec![pattern.clone()], ..Selection::default() };
            if !gallery.entries.iter().any(|entry| one.takes(&entry.name)) {
                let stems = gallery.entries.iter().filter_map(|entry| entry.name.split('-').next());
                return Err(Usage(format!("there is no page `{pattern}`{}", hint(nearest(pattern, stems)))));
            }
        }
        let scheme = |scheme: &Scheme| match scheme {
            Scheme::Light => ColorScheme::Light,
            Scheme::Dark => ColorScheme::Dark,
        };
        Ok(Selection {
            pages: self.pages.clone(),
            languages: self.locales.clone(),
            schemes: self.schemes.iter().map(scheme).collect(),
        })
    }

    /// Makes the folder ready: it is new or empty, or the person says that it may be written to.
    fn prepare(&self) -> Result<(), Failure> {
        fs::create_dir_all(&self.out)?;
        if fs::read_dir(&self.out)?.next().is_none() {
            return Ok(());
        }
        if !self.force {
            return Err("the folder is not empty; --force writes to it all the same".into());
        }
        forget(&self.out)?;
        Ok(())
    }
}

/// Removes what an earlier render wrote, by its own list; nothing else that lies there.
fn forget(folder: &Path) -> io::Result<()> {
    let Ok(text) = fs::read_to_string(folder.join("manifest.json")) else { return Ok(()) };
    let list: Value = serde_json::from_str(&text).unwrap_or_default();
    let Some(pages) = list.get("pages").and_then(Value::as_array) else { return Ok(()) };
    for file in pages.iter().filter_map(|page| page.get("file")?.as_str()) {
        // Only names in this very folder: the list may have been written by anybody.
        let plain = matches!(Path::new(file).components().collect::<Vec<_>>().as_slice(), [Component::Normal(_)]);
        let ours = file.ends_with(".html") || file.ends_with(".txt");
        if plain && ours {
            for name in [Path::new(file).to_owned(), Path::new(file).with_extension("txt")] {
                absent(fs::remove_file(folder.join(name)))?;
            }
        }
    }
    let assets = folder.join("assets");
    for entry in fs::read_dir(&assets).into_iter().flatten().flatten() {
        // Folders of assets are named after their content.
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.len() == 16 && name.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            absent(fs::remove_dir_all(entry.path()))?;
        }
    }
    for name in ["index.html", "manifest.json"] {
        absent(fs::remove_file(folder.join(name)))?;
    }
    Ok(())
}

fn absent(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_render_wrote_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let outside = tempfile::NamedTempFile::new().unwrap();
        let listed = ["a-x.en.light.html", "../out.html", "notes.md", outside.path().to_str().unwrap()];
        let pages: Vec<Value> = listed.iter().map(|file| json!({ "file": file })).collect();
        fs::write(folder.path().join("manifest.json"), json!({ "pages": pages }).to_string()).unwrap();
        fs::create_dir_all(folder.path().join("assets/0123456789abcdef")).unwrap();
        for name in ["a-x.en.light.html", "a-x.en.light.txt", "notes.md", "index.html", "assets/mine.svg"] {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        forget(folder.path()).unwrap();
        let left = |name: &str| folder.path().join(name).exists();
        assert!(left("notes.md") && left("assets/mine.svg") && outside.path().exists());
        for gone in ["a-x.en.light.html", "a-x.en.light.txt", "index.html", "manifest.json", "assets/0123456789abcdef"]
        {
            assert!(!left(gone), "{gone}");
        }
    }
}
