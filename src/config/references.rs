//! What a file only names: secrets and other files. References become their text or their real path here, before typing, and
//! within bounds: an environment reads only variables called `<SLUG>__…` and files below its own secrets folder (R-OP-11), and
//! every file reference resolves to a real path below the real root of the folder it is written in (R-OP-13). Links are
//! followed before the comparison, so that a link out of the folder is as far away as its target; and what is compared is the
//! file that was opened, which is the one that is read.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::diagnostic::Diagnostic;
use super::opened::{Opened, digest, is_below};
use super::shape::Shape;
use super::tree::{Author, Node, Source, Sources, Value, join};
use super::validate::kind_fits;
use super::variables::Variables;

/// The largest file that holds a secret.
const MAX_SECRET: u64 = 64 << 10;
/// The largest picture (R-OP-13).
const MAX_ASSET: u64 = 2 << 20;
/// The largest other file, unless the operator names it.
const MAX_FILE: u64 = 1 << 30;

/// What is known about a secret without telling it.
#[derive(Clone, Debug)]
pub struct SecretFact {
    /// Where it comes from: `file secrets/smtp`, `variable ACME__SMTP`, `literal`.
    pub from: String,
    /// How many bytes it has; none when it could not be read.
    pub bytes: Option<usize>,
    /// SHA-256 of the secret, for fingerprints and to notice changes; never shown as it is.
    pub digest: [u8; 32],
}

/// How references are resolved.
pub struct Resolver<'a> {
    /// The sources of the load.
    pub sources: &'a Sources,
    /// The variables of the process.
    pub variables: &'a Variables,
    /// The folder below an environment's that its secrets lie in.
    pub secret_dir: &'a str,
    /// Whether missing files are only warned about.
    pub offline: bool,
    /// What has been found out about secrets, by path.
    pub secrets: BTreeMap<String, SecretFact>,
    /// SHA-256 of each file read, by path of the key.
    pub files: BTreeMap<String, [u8; 32]>,
    /// The problems.
    pub out: Vec<Diagnostic>,
}

impl Resolver<'_> {
    /// The tree with references replaced by what they mean.
    pub fn resolve(&mut self, node: &Node, shape: &Shape, path: &mut Vec<String>) -> Node {
        let value = match (shape, &node.value) {
            (Shape::Secret, _) => Value::Text(self.secret(node, &join(path)).unwrap_or_default()),
            (Shape::Form(form), Value::Text(text)) => match form.word {
                "file" | "asset" => Value::Text(self.file(node, text, form.word == "asset", &join(path))),
                "folder" | "new file" => Value::Text(self.below(node, text)),
                "database" => Value::Text(self.database(node, text)),
                _ => return node.clone(),
            },
            (Shape::Either(options), value) => {
                return match options.iter().find(|option| kind_fits(value, option)) {
                    Some(option) => self.resolve(node, option, path),
                    None => node.clone(),
                };
            }
            (Shape::Table(_), Value::Table(table)) => {
                let resolved = table.iter().map(|(key, child)| {
                    path.push(key.clone());
                    let child = shape.key(key).map_or_else(|| child.clone(), |shape| self.resolve(child, shape, path));
                    path.pop();
                    (key.clone(), child)
                });
                Value::Table(resolved.collect())
            }
            (Shape::List(items), Value::List(list)) => {
                Value::List(list.iter().map(|item| self.resolve(item, items, path)).collect())
            }
            _ => return node.clone(),
        };
        Node { value, origin: node.origin, hides: Vec::new() }
    }

    fn source(&self, node: &Node) -> Option<&Source> {
        self.sources.get(node.origin.source)
    }

    fn report(&mut self, code: &'static str, message: String, node: &Node, key: &str) {
        self.out.push(Diagnostic::new(code, message).at(node.origin.at_value()).key(key));
    }

    /// Something named is not there: an error, or a warning where only the files at hand are checked.
    fn absent(&mut self, code: &'static str, offline: &'static str, message: String, node: &Node, key: &str) {
        let diagnostic = Diagnostic::new(code, message).at(node.origin.at_value()).key(key);
        self.out.push(if self.offline { diagnostic.soften(offline) } else { diagnostic });
    }

    fn below(&self, node: &Node, text: &str) -> String {
        let folder = self.source(node).map(|source| source.folder.clone()).unwrap_or_default();
        folder.join(text).to_string_lossy().into_owned()
    }

    fn database(&self, node: &Node, text: &str) -> String {
        let Some(rest) = text.strip_prefix("sqlite:") else { return text.to_owned() };
        let file = rest.trim_start_matches("//");
        // `sqlite:///var/…` and `sqlite:/var/…` are absolute, `sqlite://data/…` is relative to the file.
        if rest.starts_with("///")
            || (rest.starts_with('/') && !rest.starts_with("//"))
            || file.starts_with(':')
            || file.is_empty()
        {
            return text.to_owned();
        }
        format!("sqlite://{}", self.below(node, file))
    }

    fn secret(&mut self, node: &Node, key: &str) -> Option<String> {
        let author = self.source(node).map(|source| source.author.clone())?;
        let (from, text) = match &node.value {
            Value::Text(text) => {
                if self.source(node).is_some_and(|source| source.is_file) {
                    let message = format!("`{key}` is a secret written into a file");
                    let diagnostic = Diagnostic::new("W0401", message).at(node.origin.at_key()).key(key);
                    self.out.push(diagnostic.label("write { file = … }, { env = … } or { credential = … }"));
                }
                let from = if self.source(node).is_some_and(|source| source.is_file) { "literal" } else { "variable" };
                (from.to_owned(), Some(text.clone()))
            }
            Value::Table(table) => {
                let (kind, named) = table.first()?;
                let name = named.text()?;
                match kind.as_str() {
                    "file" => (format!("file {name}"), self.secret_file(named, name, &author, key)),
                    "env" => (format!("variable {name}"), self.secret_variable(named, name, &author, key)),
                    _ => (format!("credential {name}"), self.credential(named, name, &author, key)),
                }
            }
            _ => return None,
        };
        if text.as_deref() == Some("") {
            self.report("E0405", format!("the secret of `{key}` is empty"), node, key);
        }
        let digest = Sha256::digest(text.as_deref().unwrap_or_default().as_bytes()).into();
        let bytes = text.as_ref().map(String::len);
        self.secrets.insert(key.to_owned(), SecretFact { from, bytes, digest });
        text
    }

    fn secret_variable(&mut self, node: &Node, name: &str, author: &Author, key: &str) -> Option<String> {
        if !self.may_name(node, name, author, key) {
            return None;
        }
        let value = self.variables.get(name).map(str::to_owned);
        if value.is_none() {
            self.absent("E0403", "W0403", format!("the variable {name} is not set"), node, key);
        }
        value
    }

    /// An environment names only what begins with its own slug.
    fn may_name(&mut self, node: &Node, name: &str, author: &Author, key: &str) -> bool {
        let Author::Environment(slug) = author else { return true };
        let prefix = format!("{}__", slug.variable());
        if name.starts_with(&prefix) {
            return true;
        }
        let message = format!("`{key}` names {name}; the environment {slug} may only name what begins with {prefix}");
        self.report("E0402", message, node, key);
        false
    }

    fn credential(&mut self, node: &Node, name: &str, author: &Author, key: &str) -> Option<String> {
        if !self.may_name(node, name, author, key) {
            return None;
        }
        if name.contains('/') || name.starts_with('.') {
            self.report("E0402", format!("{name} is not the name of a credential"), node, key);
            return None;
        }
        let Some(folder) = self.variables.get("CREDENTIALS_DIRECTORY").map(PathBuf::from) else {
            let message = format!(
                "the credential {name} cannot be found: the service manager has passed none (CREDENTIALS_DIRECTORY)"
            );
            self.absent("E0403", "W0403", message, node, key);
            return None;
        };
        self.read_secret(Opened::open(&folder.join(name)), node, &format!("credential {name}"), key, false)
    }

    fn secret_file(&mut self, node: &Node, name: &str, author: &Author, key: &str) -> Option<String> {
        let folder = self.source(node)?.folder.clone();
        let name = name.strip_prefix("./").unwrap_or(name);
        let path = folder.join(name);
        let judged = matches!(author, Author::Kept(_)) && Path::new(name).is_absolute();
        let bounded = matches!(author, Author::Environment(_) | Author::Kept(_)) && !judged;
        // Compared as written too, so that a file that is not there cannot be asked for by a path that leads out.
        let written_inside = is_plain(name) && Path::new(name).starts_with(self.secret_dir);
        let opened = if bounded && !written_inside { None } else { Some(Opened::open(&path)) };
        let Some(opened) = opened.filter(|opened| !bounded || is_below(opened, &path, &folder, self.secret_dir)) else {
            let message = format!("the secret file {name} is not below {}/ of this folder", self.secret_dir);
            self.report("E0402", message, node, key);
            return None;
        };
        self.read_secret(opened, node, &format!("file {name}"), key, true)
    }

    fn read_secret(
        &mut self,
        opened: io::Result<Opened>,
        node: &Node,
        what: &str,
        key: &str,
        permissions: bool,
    ) -> Option<String> {
        let mut opened = match opened {
            Ok(opened) => opened,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.absent("E0403", "W0403", format!("the secret {what} does not exist"), node, key);
                return None;
            }
            Err(error) => {
                self.report("E0405", format!("the secret {what} cannot be read: {error}"), node, key);
                return None;
            }
        };
        let read = opened.read(MAX_SECRET).and_then(|bytes| String::from_utf8(bytes).map_err(io::Error::other));
        let text = match read {
            Ok(text) => text,
            Err(error) => {
                self.report("E0405", format!("the secret {what} cannot be read: {error}"), node, key);
                return None;
            }
        };
        #[cfg(unix)]
        if permissions && std::os::unix::fs::PermissionsExt::mode(&opened.about.permissions()) & 0o004 != 0 {
            self.report("W0406", format!("everybody on this machine can read the secret {what}"), node, key);
        }
        // One line break at the end is the editor's, more are the secret's.
        let text =
            text.strip_suffix('\n').map(|rest| rest.strip_suffix('\r').unwrap_or(rest).to_owned()).unwrap_or(text);
        Some(text)
    }

    pub(super) fn file(&mut self, node: &Node, text: &str, asset: bool, key: &str) -> String {
        let Some(source) = self.source(node) else { return text.to_owned() };
        let (folder, author) = (source.folder.clone(), source.author.clone());
        let text = text.strip_prefix("./").unwrap_or(text);
        let path = folder.join(text);
        let shown = path.to_string_lossy().into_owned();
        let judged = matches!(author, Author::Kept(_)) && Path::new(text).is_absolute();
        let bounded = !judged && (asset || author != Author::Operator);
        if bounded && !is_plain(text) {
            self.report("E0407", format!("the file {text} leads out of this folder"), node, key);
            return shown;
        }
        if asset && bounded && !Path::new(text).starts_with("branding") {
            self.report("E0407", format!("the picture {text} is not below branding/"), node, key);
            return shown;
        }
        let opened = Opened::open(&path);
        if bounded && !is_below(&opened, &path, &folder, "") {
            self.report("E0407", format!("the file {text} leads out of this folder"), node, key);
            return shown;
        }
        let mut opened = match opened {
            Ok(opened) => opened,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.absent("E0408", "W0408", format!("the file {text} does not exist"), node, key);
                return shown;
            }
            Err(error) => {
                self.report("E0410", format!("the file {text} cannot be read: {error}"), node, key);
                return shown;
            }
        };
        let most = match author {
            _ if asset => MAX_ASSET,
            Author::Operator => u64::MAX,
            _ => MAX_FILE,
        };
        if !opened.about.is_file() || opened.about.len() > most {
            self.report("E0410", format!("{text} is not a file of at most {most} bytes"), node, key);
            return shown;
        }
        match digest(&mut opened, most) {
            Ok((hash, start)) => {
                if asset && !is_picture(&opened.real, &start) {
                    let message = format!("{text} is not the picture its name promises (SVG, PNG, JPEG, WebP or ICO)");
                    self.report("E0410", message, node, key);
                }
                // A key may name several files: a change of any counts.
                self.files
                    .entry(key.to_owned())
                    .and_modify(|known| *known = Sha256::digest([*known, hash].concat()).into())
                    .or_insert(hash);
            }
            Err(error) => self.report("E0410", format!("the file {text} cannot be read: {error}"), node, key),
        }
        opened.real.to_string_lossy().into_owned()
    }
}

/// Whether a path is relative and never goes up.
fn is_plain(text: &str) -> bool {
    Path::new(text)
        .components()
        .all(|part| matches!(part, std::path::Component::Normal(_) | std::path::Component::CurDir))
}

/// Whether the content is of the type that the name promises; the theme looks closer.
fn is_picture(path: &Path, start: &[u8]) -> bool {
    let kind = path.extension().and_then(|kind| kind.to_str()).map(str::to_ascii_lowercase);
    match kind.as_deref() {
        Some("svg") => {
            let text = String::from_utf8_lossy(start);
            let text = text.trim_start_matches('\u{feff}').trim_start();
            text.starts_with("<svg") || text.starts_with("<?xml") || text.starts_with("<!--")
        }
        Some("png") => start.starts_with(b"\x89PNG\r\n\x1a\n"),
        Some("jpg" | "jpeg") => start.starts_with(b"\xff\xd8\xff"),
        Some("webp") => start.starts_with(b"RIFF") && start.get(8..12) == Some(b"WEBP"),
        Some("ico") => start.starts_with(b"\0\0\x01\0"),
        _ => false,
    }
}
