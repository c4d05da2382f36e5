//! The files of a theme's folder, within bounds: known kinds only, each what its name says, no links that lead out, nothing large and not
//! much of anything. What does not fit is left out and told; the theme is served without it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::Files;
use crate::config::Opened;
use crate::config::diagnostic::Diagnostic;
use crate::config::opened::is_below;
use crate::config::parse;

/// The largest template, in bytes.
const MOST_TEMPLATE: u64 = 64 << 10;
/// The largest style sheet or file of messages, in bytes.
const MOST_TEXT: u64 = 256 << 10;
/// The largest picture or font, in bytes.
const MOST_ASSET: u64 = 2 << 20;
/// The most that all files of a theme may have, in bytes.
const MOST_BYTES: u64 = 32 << 20;
/// How many files and folders a theme may have, whatever they are.
const MOST_FILES: usize = 2_000;
/// How many problems with files are told.
const MOST_TOLD: usize = 100;
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

/// Where slots do not lie.
const MISPLACED: &str = "templates/slots/";
/// What is said of a link that cannot be followed within the folder.
const LEADS_OUT: &str = "leads nowhere, or out of its folder";

/// What the file at `path` is.
pub fn kind_of(path: &str) -> Kind {
    let folder = path.split_once('/').map(|(folder, _)| folder);
    let suffix = path.rsplit_once('.').map_or("", |(_, suffix)| suffix);
    match (folder, suffix) {
        (None, _) if path == "theme.toml" => Kind::Manifest,
        (None, _) if path == "theme.css" => Kind::Styles,
        (_, "js" | "mjs" | "cjs" | "wasm") => Kind::Refused,
        // Of these and those in slots/ there would be two of one name.
        (Some("templates"), _) if path.starts_with(MISPLACED) => Kind::Refused,
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

/// The text of the manifest in `folder`, which really lies there like every other file (R-OP-13); none where there is no such file.
/// Messages call it `shown`.
pub(super) fn manifest(folder: &Path, shown: &str) -> Result<Option<String>, Box<Diagnostic>> {
    let wrong = |why: String| Box::new(Diagnostic::new("E0102", format!("cannot be read: {why}")).file(shown));
    let path = folder.join("theme.toml");
    let opened = Opened::open(&path);
    if !is_below(&opened, &path, folder, "") {
        return Err(wrong(format!("it {LEADS_OUT}")));
    }
    let mut opened = match opened {
        Ok(opened) => opened,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(wrong(error.to_string())),
    };
    let bytes = opened.read(MOST_TEXT).map_err(|error| match error.kind() {
        std::io::ErrorKind::FileTooLarge => wrong(format!("it is not a file of at most {} KiB", MOST_TEXT >> 10)),
        _ => wrong(error.to_string()),
    })?;
    parse::decoded(bytes, shown).map(Some)
}

/// Reads the parts (folders and files; "" for everything) of `folder` that a theme may have, within its real root (R-OP-13).
pub(super) fn read(folder: &Path, parts: &[&str], shown: &str) -> (Files, Vec<Diagnostic>) {
    let mut reader = Reader {
        root: PathBuf::new(),
        shown,
        bytes: 0,
        looked: 0,
        folders: BTreeMap::new(),
        files: Files::new(),
        problems: Vec::new(),
    };
    let root = match folder.canonicalize() {
        Ok(root) => root,
        Err(error) => {
            reader.told("", format!("the folder cannot be read: {error}"));
            return (reader.files, reader.problems);
        }
    };
    reader.root.clone_from(&root);
    for part in parts {
        if part.is_empty() {
            reader.folder(&root, "", 0);
        } else {
            reader.entry(&root.join(part), part, 1);
        }
    }
    (reader.files, reader.problems)
}

struct Reader<'r> {
    root: PathBuf,
    shown: &'r str,
    bytes: u64,
    /// How many files and folders have been looked at.
    looked: usize,
    /// The real folders that have been read, and whether it has been told that one of them came again.
    folders: BTreeMap<PathBuf, bool>,
    files: Files,
    problems: Vec<Diagnostic>,
}

impl Reader<'_> {
    /// Tells a problem; the last one that there is room for says that there are more.
    fn told(&mut self, path: &str, message: impl Into<String>) {
        let (path, message) = match self.problems.len() + 1 {
            ..MOST_TOLD => (path, message.into()),
            MOST_TOLD => ("", "more is wrong with the files of this folder than is told here".to_owned()),
            _ => return,
        };
        let file = format!("{}/{path}", self.shown);
        self.problems.push(Diagnostic::new("E0804", message).file(file.trim_end_matches('/')));
    }

    /// What is in a folder, of which `folder` is the real path. Links within the root can lead to one folder by any number of
    /// names, and into itself: it is read under the first.
    fn folder(&mut self, folder: &Path, prefix: &str, depth: usize) {
        if depth > MOST_DEEP {
            return self.told(prefix, "lies too deep and is left out");
        }
        if let Some(again) = self.folders.get_mut(folder) {
            if !std::mem::replace(again, true) {
                self.told(prefix, "has been read under another name, and is left out");
            }
            return;
        }
        self.folders.insert(folder.to_owned(), false);
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return self.told(prefix, format!("the folder cannot be read: {error}")),
        };
        let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.filter(|name| !name.starts_with('.')).take(MOST_FILES + 1).collect();
        if names.len() > MOST_FILES {
            return self.told(prefix, format!("has more than {MOST_FILES} files, and is left out"));
        }
        names.sort();
        for name in names {
            self.entry(&folder.join(&name), &format!("{prefix}{name}"), depth + 1);
        }
    }

    /// A file or a folder. A link counts as what it leads to, as where a volume of Kubernetes is mounted, if that lies within the
    /// root, really.
    fn entry(&mut self, place: &Path, path: &str, depth: usize) {
        if place.symlink_metadata().is_err() {
            return;
        }
        // Also what is refused, and what is none of ours, takes time.
        self.looked += 1;
        if self.looked > MOST_FILES {
            if self.looked == MOST_FILES + 1 {
                let message = format!("is left out, and all that follows: {MOST_FILES} files and folders are the most");
                self.told(path, message);
            }
            return;
        }
        // The same is said of every link that leads out, so that nobody learns what is there.
        let real = place.canonicalize().ok().filter(|real| real.starts_with(&self.root));
        let Some(real) = real else { return self.told(path, format!("{LEADS_OUT}, and is left out")) };
        let Ok(about) = std::fs::metadata(&real) else { return };
        if about.is_dir() {
            return self.folder(&real, &format!("{path}/"), depth);
        }
        let kind = kind_of(path);
        match kind {
            Kind::Other => return,
            Kind::Refused if path.starts_with(MISPLACED) => {
                return self.told(path, "is left out: slots lie in slots/, beside templates/ and not in it");
            }
            Kind::Refused => return self.told(path, "is no file that a theme may bring, and is left out"),
            _ => {}
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/');
        if !path.chars().all(plain) {
            return self.told(path, "has a name of other than letters, digits, `.`, `_` and `-`, and is left out");
        }
        if self.bytes > MOST_BYTES {
            return self.told(path, "is too much in all, and is left out");
        }
        let most = match kind {
            Kind::Template => MOST_TEMPLATE,
            Kind::Asset if !path.ends_with(".css") => MOST_ASSET,
            _ => MOST_TEXT,
        };
        match self.bytes_of(place, most) {
            Ok(bytes) => {
                self.bytes += bytes.len() as u64;
                if is_what_it_says(path, &bytes) {
                    self.files.insert(path.to_owned(), Cow::Owned(bytes));
                } else {
                    self.told(path, "is not the picture or font that its name promises, and is left out");
                }
            }
            Err(why) => self.told(path, format!("{why}, and is left out")),
        }
    }

    /// The content of a file that is no larger than `most` and really lies within the root.
    fn bytes_of(&self, place: &Path, most: u64) -> Result<Vec<u8>, String> {
        let mut opened = Opened::open(place).map_err(|error| format!("cannot be read: {error}"))?;
        if !opened.real.starts_with(&self.root) {
            return Err(LEADS_OUT.to_owned());
        }
        if !opened.about.is_file() {
            return Err("is not a file".to_owned());
        }
        let large = || format!("is larger than {} KiB", most >> 10);
        // Known before it is read: what is left out must not cost what all files together may have.
        if opened.about.len() > most {
            return Err(large());
        }
        opened.read(most).map_err(|error| match error.kind() {
            std::io::ErrorKind::FileTooLarge => large(),
            _ => format!("cannot be read: {error}"),
        })
    }
}

/// Whether the content of a picture or font is of the type that its name promises (R-OP-13). What is text is judged where it is
/// used: SVG is rebuilt, styles are read.
fn is_what_it_says(path: &str, bytes: &[u8]) -> bool {
    match path.rsplit_once('.').map(|(_, suffix)| suffix) {
        Some("png") => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
        Some("jpg" | "jpeg") => bytes.starts_with(b"\xff\xd8\xff"),
        Some("webp") => bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"),
        Some("ico") => bytes.starts_with(b"\0\0\x01\0"),
        Some("woff2") => bytes.starts_with(b"wOF2"),
        _ => true,
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
