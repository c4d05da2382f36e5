//! `portico theme new NAME`: a folder with the least there is to a theme, each file with a remark on what it is for. It passes
//! `theme check` as it is.

use std::path::Path;

use serde_json::json;

use super::shelf::Shelf;
use super::{FINE, Outcome, Usage};
use crate::config::themes::{MOST_DEEP, OWN};
use crate::config::values::{Name, Scalar as _};

/// Begin a theme.
#[derive(Debug, clap::Args)]
pub(super) struct New {
    /// Its name: lower-case letters, digits, _ and -.
    name: String,
    /// The theme it stands on.
    #[arg(long, value_name = "THEME", default_value = "base")]
    extends: String,
}

/// The files of a new theme, by their paths in its folder.
const FILES: [(&str, &str); 5] = [
    ("theme.toml", include_str!("theme.toml")),
    ("theme.css", include_str!("theme.css")),
    ("slots/footer-start.html", include_str!("footer-start.html")),
    ("messages/en.ftl", include_str!("en.ftl")),
    ("README.md", include_str!("README.md")),
];

impl New {
    /// Runs it.
    pub fn run(&self, config: &Path, as_json: bool) -> Outcome {
        let shelf = Shelf::open(config)?;
        let name = self.name.as_str();
        Name::read(name).map_err(|error| Usage(format!("`{name}` {error}")))?;
        if name == OWN {
            return Err(Usage(format!("`{name}` is what files of an environment itself are called")).into());
        }
        if shelf.loaded.themes.get(name).is_some_and(|theme| theme.is_shipped()) {
            return Err(Usage(format!("`{name}` is shipped with Portico; choose another name")).into());
        }
        if shelf.chain(&self.extends)?.themes().len() >= MOST_DEEP {
            let most = format!("a theme and what it stands on are at most {MOST_DEEP}");
            return Err(Usage(format!("`{}` stands on too many themes: {most}", self.extends)).into());
        }
        let folder = shelf.dir.join(name);
        // Also a link that leads nowhere is somebody's.
        if folder.symlink_metadata().is_ok() {
            return Err(Usage(format!("{} is there already", folder.display())).into());
        }
        for (path, text) in FILES {
            let place = folder.join(path);
            if let Some(parent) = place.parent() {
                std::fs::create_dir_all(parent).map_err(|error| format!("{}: {error}", parent.display()))?;
            }
            std::fs::write(&place, filled(text, name, &self.extends))
                .map_err(|error| format!("{}: {error}", place.display()))?;
        }
        if as_json {
            println!("{}", json!({ "name": name, "folder": folder }));
            return Ok(FINE);
        }
        println!("{} is there. Next:\n", folder.display());
        println!("  portico theme preview {name}    shows it while you write it");
        println!("  portico theme check {name}      says what is wrong, with file and line");
        println!("  [branding] theme = \"{name}\"    in an environment's file, to use it");
        Ok(FINE)
    }
}

/// A file with the names put in.
fn filled(text: &str, name: &str, extends: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let release = version.rsplit_once('.').map_or(version, |(release, _)| release);
    text.replace("@name@", name).replace("@extends@", extends).replace("@release@", release)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::themes::Themes;

    #[test]
    fn what_is_written_loads() {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in FILES {
            let place = folder.path().join("mine").join(path);
            std::fs::create_dir_all(place.parent().unwrap()).unwrap();
            let text = filled(text, "mine", "base");
            assert!(!text.contains('@'), "{path}");
            std::fs::write(place, text).unwrap();
        }
        let (themes, told) = Themes::of_folder(folder.path());
        assert!(told.is_empty(), "{told:?}");
        let theme = themes.get("mine").unwrap();
        assert!(theme.problems.is_empty() && theme.files.contains_key("slots/footer-start.html"));
        assert_eq!(themes.chain("mine").unwrap().themes().len(), 2);
    }
}
