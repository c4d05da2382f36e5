//! `portico theme diff [FILE] --theme NAME`: three sides of each ejected file, which are the original as it was ejected, what the
//! themes below have now, and what is here. Where the two sets of changes do not meet, `--write` puts them together; where they do, a
//! person does, and says so with `--resolved`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::{Value, json};

use super::eject::{KEPT, kept, replace};
use super::shelf::{self, Shelf};
use super::{ERRORS, FINE, Failure, Outcome};
use crate::config::themes::{Kind, Theme, kind_of};
use crate::kit::text::visible;
use crate::theme::ejected::{self, Stamp};

/// What has changed in files since they were ejected.
#[derive(Debug, clap::Args)]
pub(super) struct Diff {
    /// The file. None: every file that was ejected.
    file: Option<String>,
    /// Your theme.
    #[arg(long, value_name = "NAME")]
    theme: String,
    /// Put changes of both sides together where they do not meet, and stamp the file anew.
    #[arg(long)]
    write: bool,
    /// What is here is both sides together, put together by hand: stamp the file anew.
    #[arg(long, requires = "file", conflicts_with = "write")]
    resolved: bool,
}

/// An ejected file.
struct Ejected<'t> {
    path: &'t str,
    stamp: Stamp,
    /// As it is here.
    yours: &'t str,
    /// As the themes below have it, and which of them.
    theirs: Option<(&'t str, &'t str)>,
    /// As it was when it was ejected.
    original: Option<String>,
}

/// What there is to do about a file.
enum State {
    /// Nothing: what is below is what was ejected.
    Unchanged,
    /// The themes below do not have it any more.
    Gone,
    /// Nobody knows what was ejected.
    NoOriginal,
    /// Both sides together.
    Merges(String),
    /// Both sides changed the same lines: the text with markers.
    Conflicts(String),
}

impl State {
    const fn word(&self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Gone => "gone",
            Self::NoOriginal => "no_original",
            Self::Merges(_) => "merges",
            Self::Conflicts(_) => "conflicts",
        }
    }
}

impl Diff {
    /// Runs it.
    pub fn run(&self, config: &Path, as_json: bool) -> Outcome {
        let shelf = Shelf::open(config)?;
        let (theme, folder, below) = shelf.own(&self.theme)?;
        let mut all = files(&theme, &folder, &below);
        if let Some(file) = &self.file {
            let paths: Vec<&str> = all.iter().map(|it| it.path).collect();
            let path = shelf::named(file, &paths.iter().copied())?;
            all.retain(|it| it.path == path);
        }
        if all.is_empty() && !as_json {
            println!("no file of {} was ejected", theme.name);
        }
        let mut open = false;
        let mut rows = Vec::new();
        for it in &all {
            let state = it.state();
            let written = match (&state, it.theirs) {
                (State::Merges(merged), Some((from, theirs))) if self.write => {
                    it.write(&folder, from, theirs, merged)?;
                    true
                }
                (State::Merges(_) | State::Conflicts(_) | State::NoOriginal, Some((from, theirs))) if self.resolved => {
                    it.write(&folder, from, theirs, it.yours)?;
                    true
                }
                _ => false,
            };
            open |= !written && !matches!(state, State::Unchanged);
            if as_json {
                rows.push(it.row(&state, written));
            } else {
                it.tell(&theme.name, &state, written);
            }
        }
        if as_json {
            println!("{}", Value::from(rows));
        }
        Ok(if open { ERRORS } else { FINE })
    }
}

/// The files of `theme` that were ejected.
fn files<'t>(theme: &'t Theme, folder: &Path, below: &'t [Arc<Theme>]) -> Vec<Ejected<'t>> {
    let paths = theme.files.keys().filter(|path| kind_of(path) == Kind::Template);
    let all = paths.filter_map(|path| {
        let text = theme.text(path)?;
        let stamp = ejected::stamp(text)?;
        let from = below.iter().find_map(|theme| Some((theme.name.as_str(), theme.text(path)?)));
        let theirs = from.map(|(name, text)| (name, ejected::body(text)));
        let kept = std::fs::read_to_string(kept(folder, path)).ok();
        let as_ejected = |text: &str| ejected::of(text) == stamp.hash;
        let original = kept
            .filter(|text| as_ejected(text))
            .or_else(|| theirs.map(|(_, text)| text.to_owned()).filter(|text| as_ejected(text)));
        Some(Ejected { path, yours: ejected::body(text), theirs, original, stamp })
    });
    all.collect()
}

impl Ejected<'_> {
    fn state(&self) -> State {
        let Some((_, theirs)) = self.theirs else { return State::Gone };
        if ejected::of(theirs) == self.stamp.hash {
            return State::Unchanged;
        }
        let Some(original) = &self.original else { return State::NoOriginal };
        match diffy::merge(original, self.yours, theirs) {
            Ok(merged) => State::Merges(merged),
            Err(marked) => State::Conflicts(marked),
        }
    }

    /// Writes both sides together, with the stamp of what they are based on now.
    fn write(&self, folder: &Path, from: &str, theirs: &str, merged: &str) -> Result<(), Failure> {
        let stamp = Stamp::new(from, self.path, theirs);
        let places: [(PathBuf, String); 2] =
            [(folder.join(self.path), format!("{stamp}\n{merged}")), (kept(folder, self.path), theirs.to_owned())];
        for (place, text) in places {
            replace(folder, &place, &text).map_err(|error| format!("{}: {error}", place.display()))?;
        }
        Ok(())
    }

    fn row(&self, state: &State, written: bool) -> Value {
        let state = if written { "written" } else { state.word() };
        json!({
            "file": self.path, "theme": self.stamp.theme, "version": self.stamp.version, "state": state,
            "changed": self.original.as_deref().map(|original| original != self.yours),
        })
    }

    fn tell(&self, name: &str, state: &State, written: bool) {
        let Self { path, stamp, .. } = self;
        let (theme, version) = (&stamp.theme, &stamp.version);
        let theirs = self.theirs.map(|(_, theirs)| theirs).unwrap_or_default();
        let original = self.original.as_deref();
        let then = format!("{theme}/{path} (ejected by portico {version})");
        let now = format!("{}/{path} (now)", self.theirs.map_or(theme.as_str(), |(from, _)| from));
        let here = format!("{name}/{path}");
        match state {
            State::Unchanged => {
                let yours = if original == Some(self.yours) { "as it was ejected" } else { "changed by you" };
                println!("{path}: unchanged upstream, {yours}");
            }
            State::Gone => {
                println!("{path}: {theme} does not have it any more, so nothing shows yours; delete it, or move it");
            }
            _ if written => println!("{path}: stands on {now} from here on; look at the page"),
            State::NoOriginal => {
                println!(
                    "{path}: changed upstream; the original is not in {KEPT}/, so this is all there is to compare:"
                );
                print!("{}", plain(&unified(&now, theirs, &here, self.yours)));
            }
            State::Merges(_) | State::Conflicts(_) => {
                let original = original.unwrap_or_default();
                println!("{path}: changed upstream\n\nWhat changed upstream:");
                print!("{}", plain(&unified(&then, original, &now, theirs)));
                if original == self.yours {
                    println!("\nYou changed nothing.");
                } else {
                    println!("\nWhat you changed:");
                    print!("{}", plain(&unified(&then, original, &here, self.yours)));
                }
                match state {
                    State::Conflicts(marked) => {
                        println!("\nTogether, with conflicts (ours: yours, theirs: upstream):");
                        print!("{}", plain(&ended(marked)));
                        println!("\n{path}: put the two together in your file, then say so with --resolved\n");
                    }
                    _ => println!("\n{path}: the two do not meet; --write puts them together\n"),
                }
            }
        }
    }
}

/// The difference of two texts in the unified form.
fn unified(old: &str, before: &str, new: &str, after: &str) -> String {
    let patch = diffy::create_patch(before, after).to_string();
    let hunks = patch.find("@@").and_then(|at| patch.get(at..)).unwrap_or_default();
    format!("--- {old}\n+++ {new}\n{}", ended(hunks))
}

fn ended(text: &str) -> String {
    if text.is_empty() || text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") }
}

/// A text for a terminal: what an author wrote acts on nothing there (R-OP-17).
fn plain(text: &str) -> String {
    text.split_inclusive('\n').map(|line| format!("{}\n", visible(line.trim_end_matches('\n')))).collect()
}
