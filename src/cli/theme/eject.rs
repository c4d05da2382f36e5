//! `portico theme eject FILE --theme NAME`: copies a file of the themes below, stamped with where it comes from, and keeps it as it
//! was beside, so that `theme diff` can tell after an upgrade what changed there and what was changed here.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde_json::json;

use super::shelf::{self, Shelf};
use super::{FINE, Outcome, Usage};
use crate::theme::ejected::{self, Stamp};

/// Copy a file of the theme below.
#[derive(Debug, clap::Args)]
pub(super) struct Eject {
    /// The file, such as pages/profile.html, components.html, mail/layout.txt or footer-start.html.
    #[arg(required_unless_present = "list")]
    file: Option<String>,
    /// Your theme, which gets the copy.
    #[arg(long, value_name = "NAME")]
    theme: String,
    /// Only list what can be ejected.
    #[arg(long)]
    list: bool,
}

/// Where originals are kept, below a theme's folder; folders that begin with a dot are no part of a theme.
pub(super) const KEPT: &str = ".ejected";

impl Eject {
    /// Runs it.
    pub fn run(&self, config: &Path, as_json: bool) -> Outcome {
        let shelf = Shelf::open(config)?;
        let (theme, folder, below) = shelf.own(&self.theme)?;
        let templates = shelf::templates(&below);
        let Some(file) = self.file.as_deref().filter(|_| !self.list) else {
            let mut rows = Vec::new();
            for (path, from) in &templates {
                let own = theme.files.contains_key(*path);
                if as_json {
                    rows.push(json!({ "file": path, "theme": from.name, "yours": own }));
                } else {
                    println!("{path:48} {}{}", from.name, if own { "  (yours already)" } else { "" });
                }
            }
            if as_json {
                println!("{}", serde_json::Value::from(rows));
            }
            return Ok(FINE);
        };
        let path = shelf::named(file, &templates.keys().copied())?;
        let from = templates.get(path).and_then(|from| Some((&from.name, from.text(path)?)));
        let Some((from, text)) = from else { return Err(Usage(format!("there is no file `{path}`")).into()) };
        // What is ejected from a theme that ejected it itself begins anew.
        let original = ejected::body(text);
        let copy = folder.join(path);
        let stamp = Stamp::new(from, path, original);
        write_new(&folder, &copy, &format!("{stamp}\n{original}")).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => format!("{} is there already, and stays as it is", copy.display()),
            _ => format!("{}: {error}", copy.display()),
        })?;
        let kept = kept(&folder, path);
        replace(&folder, &kept, original).map_err(|error| format!("{}: {error}", kept.display()))?;
        if as_json {
            println!("{}", json!({ "file": path, "theme": from, "sha256": stamp.hash, "copy": copy }));
            return Ok(FINE);
        }
        println!("{} is yours now; the original is kept in {KEPT}/", copy.display());
        if original.contains("\"base:") {
            println!("it builds on the file of the same name below {from}: look whether you mean that one or {from}'s");
        }
        Ok(FINE)
    }
}

/// Where the original of a file is kept.
pub(super) fn kept(folder: &Path, path: &str) -> PathBuf {
    folder.join(KEPT).join(path)
}

/// Writes a file that is not there yet.
fn write_new(folder: &Path, place: &Path, text: &str) -> io::Result<()> {
    prepare(folder, place)?;
    OpenOptions::new().write(true).create_new(true).open(place)?.write_all(text.as_bytes())
}

/// Writes a file whole or not at all.
pub(super) fn replace(folder: &Path, place: &Path, text: &str) -> io::Result<()> {
    let parent = prepare(folder, place)?;
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    // Begins with a dot: whoever reads the theme meanwhile does not see it.
    let next = parent.join(format!(".{name}.{}.new", std::process::id()));
    // A link that waits under this name is not followed.
    OpenOptions::new().write(true).create_new(true).open(&next)?.write_all(text.as_bytes())?;
    fs::rename(next, place)
}

/// Makes the folder of a file, which must lie within that of the theme, links followed: whoever writes themes may not have others
/// write elsewhere.
fn prepare<'p>(folder: &Path, place: &'p Path) -> io::Result<&'p Path> {
    let parent = place.parent().unwrap_or(Path::new("."));
    let known = parent.ancestors().find(|it| it.exists()).unwrap_or(parent);
    if !known.canonicalize()?.starts_with(folder.canonicalize()?) {
        return Err(io::Error::other("leads out of the theme's folder"));
    }
    fs::create_dir_all(parent)?;
    Ok(parent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_not_written_over_unasked() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("templates/pages/x.html");
        write_new(folder.path(), &place, "one").unwrap();
        assert_eq!(write_new(folder.path(), &place, "two").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&place).unwrap(), "one");
        replace(folder.path(), &place, "three").unwrap();
        assert_eq!(fs::read_to_string(&place).unwrap(), "three");
        assert_eq!(fs::read_dir(place.parent().unwrap()).unwrap().count(), 1);
    }
}
