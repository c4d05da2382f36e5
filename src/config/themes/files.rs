//! The files of a theme's folder, within bounds: known kinds only, no links that lead out, nothing large. What does not fit is left out and
//! told; the theme is served without it.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::Files;
use crate::config::Opened;
use crate::config::diagnostic::Diagnostic;

/// The largest template, in bytes.
const MOST_TEMPLATE: u64 = 64 << 10;
/// The largest style sheet or file of messages, in bytes.
const MOST_TEXT: u64 = 256 << 10;
/// The largest picture or font, in bytes.
const MOST_ASSET: u64 = 2 << 20;
/// The most that all files of a theme may have, in bytes.
pub const MOST_BYTES: u64 = 32 << 20;
/// How many files a theme may have.
const MOST_FILES: usize = 2_000;
/// How many folders deep a file may lie.
const MOST_DEEP: usize = 6;

/// What a file of a theme is, by where it lies and how its name ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `theme.toml`.
    Manifest,
    /// `theme.css`.
    Styles,
    /// Below `templates/` or `slots/`.
    Template,
    /// `messages/<language>.ftl`.
    Messages,
    /// A picture, font, or style below `assets/`, or an icon below `icons/`.
    Asset,
    /// Nothing that is read: a README, a licence.
    Other,
    /// Something that a theme may not bring, such as a script.
    Refused,
}

/// What the file at `path` is.
pub fn kind_of(path: &str) -> Kind {
    let folder = path.split_once('/').map(|(folder, _)| folder);
    let suffix = path.rsplit_once('.').map_or("", |(_, suffix)| suffix);
    match (folder, suffix) {
        (None, _) if path == "theme.toml" => Kind::Manifest,
        (None, _) if path == "theme.css" => Kind::Styles,
        (_, "js" | "mjs" | "cjs" | "wasm") => Kind::Refused,
        (Some("templates" | "slots"), "html" | "txt") => Kind::Template,
        (Some("templates" | "slots"), _) => Kind::Refused,
        (Some("messages"), "ftl") => Kind::Messages,
        (Some("icons"), "svg") => Kind::Asset,
        (Some("assets"), "css" | "svg" | "png" | "jpg" | "jpeg" | "webp" | "ico" | "woff2") => Kind::Asset,
        (Some("assets"), "txt" | "md") => Kind::Other,
        (Some("assets"), _) => Kind::Refused,
        _ => Kind::Other,
    }
}

/// Reads the parts (folders and files; "" for everything) of `folder` that a theme may have, within its real root (R-OP-13).
pub(super) fn read(folder: &Path, parts: &[&str], shown: &str) -> (Files, Vec<Diagnostic>) {
    let mut reader = Reader { root: PathBuf::new(), shown, bytes: 0, files: Files::new(), problems: Vec::new() };
    match folder.canonicalize() {
        Ok(root) => reader.root = root,
        Err(error) => {
            reader.told("", format!("the folder cannot be read: {error}"));
            return (reader.files, reader.problems);
        }
    }
    for part in parts {
        if part.is_empty() {
            reader.folder(folder, "", 0);
        } else {
            reader.entry(&folder.join(part), part, 1);
        }
    }
    (reader.files, reader.problems)
}

struct Reader<'r> {
    root: PathBuf,
    shown: &'r str,
    bytes: u64,
    files: Files,
    problems: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn told(&mut self, path: &str, message: String) {
        self.problems.push(Diagnostic::new("E0804", message).file(format!("{}/{path}", self.shown)));
    }

    fn folder(&mut self, folder: &Path, prefix: &str, depth: usize) {
        if depth > MOST_DEEP {
            return self.told(prefix, "lies too deep and is left out".to_owned());
        }
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return self.told(prefix, format!("the folder cannot be read: {error}")),
        };
        let mut names: Vec<String> =
            entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        for name in names.into_iter().filter(|name| !name.starts_with('.')) {
            self.entry(&folder.join(&name), &format!("{prefix}{name}"), depth + 1);
        }
    }

    /// A file or a folder. A link counts as what it leads to, as where a volume of Kubernetes is mounted, if that lies within the
    /// root, really.
    fn entry(&mut self, place: &Path, path: &str, depth: usize) {
        let Ok(about) = std::fs::metadata(place) else { return };
        let kind = kind_of(path);
        if about.is_dir() {
            match place.canonicalize() {
                Ok(real) if real.starts_with(&self.root) => self.folder(&real, &format!("{path}/"), depth),
                _ => self.told(path, "leads out of its folder, and is left out".to_owned()),
            }
            return;
        }
        match kind {
            Kind::Other => return,
            Kind::Refused => return self.told(path, "is no file that a theme may bring, and is left out".to_owned()),
            _ => {}
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/');
        if !path.chars().all(plain) {
            return self
                .told(path, "has a name of other than letters, digits, `.`, `_` and `-`, and is left out".to_owned());
        }
        if self.files.len() >= MOST_FILES || self.bytes > MOST_BYTES {
            return self.told(path, "is one file too many, or too much in all, and is left out".to_owned());
        }
        let most = match kind {
            Kind::Template => MOST_TEMPLATE,
            Kind::Asset if !path.ends_with(".css") => MOST_ASSET,
            _ => MOST_TEXT,
        };
        match self.bytes_of(place, most) {
            Ok(bytes) => {
                self.bytes += bytes.len() as u64;
                self.files.insert(path.to_owned(), Cow::Owned(bytes));
            }
            Err(why) => self.told(path, format!("{why}, and is left out")),
        }
    }

    /// The content of a file that is no larger than `most` and really lies within the root.
    fn bytes_of(&self, place: &Path, most: u64) -> Result<Vec<u8>, String> {
        let mut opened = Opened::open(place).map_err(|error| format!("cannot be read: {error}"))?;
        if !opened.real.starts_with(&self.root) {
            return Err("leads out of its folder".to_owned());
        }
        if !opened.about.is_file() {
            return Err("is not a file".to_owned());
        }
        opened.read(most).map_err(|error| match error.kind() {
            std::io::ErrorKind::FileTooLarge => format!("is larger than {} KiB", most >> 10),
            _ => format!("cannot be read: {error}"),
        })
    }
}

/// SHA-256 of all files with their paths, and of what is said of those that were left out: what is mended, or goes bad, counts as a
/// change too.
pub(super) fn digest(files: &Files, problems: &[Diagnostic], name: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    let mut part = |bytes: &[u8]| {
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    };
    part(name.as_bytes());
    for (path, bytes) in files {
        part(path.as_bytes());
        part(bytes);
    }
    for problem in problems {
        part(problem.file.as_deref().unwrap_or_default().as_bytes());
        part(problem.message.as_bytes());
    }
    hash.finalize().into()
}
