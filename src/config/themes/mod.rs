//! Themes as configuration sees them: which there are, what their manifests say, and which chain an environment names. Shipped
//! themes are inside the binary; others are folders below `[themes] dir`, read once in a load however many environments use
//! them, within bounds (R-OP-13). What is wrong with a manifest is told with file, line and column like everything else.
//!
//! A chain is the environment's own overrides, the theme, what it extends, and `base`. The theme floor makes an engine of it.

mod chosen;
mod files;
mod manifest;
mod options;
mod tokens;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use sha2::{Digest as _, Sha256};

pub use chosen::Place;
pub use files::{Kind, kind_of};
pub use manifest::{Manifest, OptionSpec, OptionType};
pub use options::OptionValue;
pub(in crate::config) use options::resolve as resolve_options;
pub use tokens::{COLOURS, OTHERS, Tokens};

use super::diagnostic::{Diagnostic, Severity, nearest};
use super::layers::Layer;
use super::parse;
use super::provider;
use super::shape;
use super::tree::{Author, Node, Sources};
use super::values::{Name, Scalar as _};

/// How many themes a chain may have, `base` included.
pub const MOST_DEEP: usize = 5;
/// The theme that every chain ends in.
pub const BASE: &str = "base";
/// The name under which an environment's own files stand in a chain.
pub const OWN: &str = "environment";

/// The files of a theme by path, such as `templates/layout.html`.
pub type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// A theme: its manifest and its files.
pub struct Theme {
    /// `base`, or the folder's name; [`OWN`] for what an environment brings itself.
    pub name: String,
    /// What its files are below, as messages name it: `themes/acme`.
    pub shown: String,
    /// Where it lies; none for shipped ones.
    pub folder: Option<PathBuf>,
    /// What its `theme.toml` says.
    pub manifest: Manifest,
    /// Its tokens, read.
    pub tokens: Tokens,
    /// Its files.
    pub files: Files,
    /// What is wrong with files, which were left out.
    pub problems: Vec<Diagnostic>,
    /// SHA-256 of everything.
    pub digest: [u8; 32],
}

impl fmt::Debug for Theme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Theme").field("name", &self.name).field("files", &self.files.len()).finish_non_exhaustive()
    }
}

impl Theme {
    /// Whether it came with the program and is trusted like it.
    pub const fn is_shipped(&self) -> bool {
        self.folder.is_none()
    }

    /// A file's text, where it is UTF-8.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }
}

/// Themes from the one that wins to `base`.
#[derive(Clone)]
pub struct Chain(Vec<Arc<Theme>>);

impl Default for Chain {
    fn default() -> Self {
        Self(shipped().get(BASE).cloned().into_iter().collect())
    }
}

impl PartialEq for Chain {
    fn eq(&self, other: &Self) -> bool {
        self.digest() == other.digest()
    }
}

impl fmt::Debug for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|theme| &theme.name)).finish()
    }
}

impl Chain {
    /// The themes, the one that wins first.
    pub fn themes(&self) -> &[Arc<Theme>] {
        &self.0
    }

    /// SHA-256 of all of them.
    pub fn digest(&self) -> [u8; 32] {
        self.0.iter().fold(Sha256::new(), |hash, theme| hash.chain_update(theme.digest)).finalize().into()
    }

    /// Whether any of them brings this file.
    pub fn has(&self, path: &str) -> bool {
        self.0.iter().any(|theme| theme.files.contains_key(path))
    }

    /// Whether nothing stands before `base`.
    pub fn is_base(&self) -> bool {
        self.0.len() <= 1
    }

    /// The tokens of all: those of a child replace those of its parent.
    pub fn tokens(&self) -> Tokens {
        self.0.iter().rev().fold(Tokens::default(), |tokens, theme| tokens.under(&theme.tokens))
    }

    /// The options that environments may set, the child's declaration winning.
    pub fn options(&self) -> BTreeMap<&str, &OptionSpec> {
        let all = self.0.iter().rev().flat_map(|theme| &theme.manifest.options);
        all.map(|(name, spec)| (name.as_str(), spec)).collect()
    }

    /// With an environment's own files before it.
    #[must_use]
    pub fn with(mut self, own: Arc<Theme>) -> Self {
        self.0.insert(0, own);
        self
    }
}

/// Why a name gives no chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChainError {
    /// There is no theme of this name; perhaps this one was meant.
    Unknown(String, Option<String>),
    /// The manifest of this theme has errors, which have been told.
    Broken(String),
    /// Following `extends` comes back to this theme.
    Circle(String),
    /// More than [`MOST_DEEP`] themes.
    Deep,
}

/// Every theme of one load.
#[derive(Clone, Debug, Default)]
pub struct Themes {
    good: BTreeMap<String, Arc<Theme>>,
    broken: Vec<String>,
}

impl Themes {
    /// The shipped themes alone.
    pub fn shipped() -> Self {
        Self { good: shipped().clone(), broken: Vec::new() }
    }

    /// Reads the folders below `dir`, which messages call `shown`, beside the shipped themes.
    pub fn read(dir: &Path, shown: &str, sources: &mut Sources, out: &mut Vec<Diagnostic>) -> Self {
        let mut all = Self::shipped();
        let Ok(entries) = std::fs::read_dir(dir) else { return all };
        let mut names: Vec<String> = entries
            .flatten()
            .filter(|entry| entry.path().is_dir())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| !name.starts_with('.'))
            .collect();
        names.sort();
        for name in names {
            let place = format!("{}/{name}", shown.trim_end_matches('/'));
            if name == OWN || Name::read(&name).is_err() {
                let message =
                    format!("`{name}` is no name for a theme: lower-case letters, digits, _ and -, but not `{OWN}`");
                out.push(Diagnostic::new("E0802", message).file(place));
                continue;
            }
            if all.good.contains_key(&name) {
                let message = format!("the theme `{name}` is shipped with Portico; the folder needs another name");
                out.push(Diagnostic::new("E0802", message).file(place));
                continue;
            }
            match one(&dir.join(&name), &name, &place, sources, out) {
                Some(theme) => drop(all.good.insert(name, Arc::new(theme))),
                None => all.broken.push(name),
            }
        }
        all
    }

    /// The same for tests, which take shipped themes from the tree too.
    #[cfg(test)]
    pub fn of_folder(dir: &Path) -> (Self, Vec<Diagnostic>) {
        let (mut sources, mut out) = (Sources::default(), Vec::new());
        let mut all = Self::shipped();
        for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let read = one(&entry.path(), &name, &format!("themes/{name}"), &mut sources, &mut out);
            let shipped = all.good.contains_key(&name);
            let read = read.map(|theme| Theme { folder: theme.folder.filter(|_| !shipped), ..theme });
            all.good.extend(read.map(|theme| (name, Arc::new(theme))));
        }
        out.iter_mut().for_each(|problem| problem.locate(&sources));
        (all, out)
    }

    /// The names of the themes that can be used.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.good.keys().map(String::as_str)
    }

    /// The theme of this name.
    pub fn get(&self, name: &str) -> Option<&Arc<Theme>> {
        self.good.get(name)
    }

    /// The chain that begins with `name`.
    pub fn chain(&self, name: &str) -> Result<Chain, ChainError> {
        let mut chain: Vec<Arc<Theme>> = Vec::new();
        let mut next = Some(name.to_owned());
        while let Some(name) = next {
            let Some(theme) = self.good.get(&name) else {
                if self.broken.contains(&name) {
                    return Err(ChainError::Broken(name));
                }
                let near = nearest(&name, self.names()).map(str::to_owned);
                return Err(ChainError::Unknown(name, near));
            };
            if chain.iter().any(|known| known.name == name) {
                return Err(ChainError::Circle(name));
            }
            chain.push(Arc::clone(theme));
            if chain.len() > MOST_DEEP {
                return Err(ChainError::Deep);
            }
            let parent = theme.manifest.theme.extends.as_ref().map_or(BASE, |name| name);
            next = (theme.name != BASE).then(|| parent.to_owned());
        }
        Ok(Chain(chain))
    }

    /// What an environment's own folder brings: messages always, templates and slots only where `templates` allows it, which is
    /// at hosts of its own (R-TN-12): elsewhere its pages share their origin with those of others.
    pub fn own(folder: &Path, shown: &str, templates: bool) -> Option<Arc<Theme>> {
        let parts: &[&str] = if templates { &["templates", "slots", "messages"] } else { &["messages"] };
        if !parts.iter().any(|part| folder.join(part).symlink_metadata().is_ok()) {
            return None;
        }
        let (all, problems) = files::read(folder, parts, shown);
        if all.is_empty() && problems.is_empty() {
            return None;
        }
        let digest = files::digest(&all, &problems, shown);
        Some(Arc::new(Theme {
            name: OWN.to_owned(),
            shown: shown.to_owned(),
            folder: Some(folder.to_owned()),
            manifest: Manifest::default(),
            tokens: Tokens::default(),
            files: all,
            problems,
            digest,
        }))
    }
}

/// One folder; nothing where its manifest has errors.
fn one(folder: &Path, name: &str, shown: &str, sources: &mut Sources, out: &mut Vec<Diagnostic>) -> Option<Theme> {
    let manifest = format!("{shown}/theme.toml");
    let text = match files::manifest(folder, &manifest) {
        Ok(Some(text)) => text,
        Ok(None) => {
            out.push(Diagnostic::new("E0802", "a theme needs a theme.toml").file(manifest));
            return None;
        }
        Err(problem) => {
            out.push(*problem);
            return None;
        }
    };
    let mut theme = of_text(&text, name, shown, folder, sources, out)?;
    theme.folder = Some(folder.to_owned());
    (theme.files, theme.problems) = files::read(folder, &[""], shown);
    // What was read as the manifest is what is hashed, should it have changed in between.
    theme.files.insert("theme.toml".to_owned(), Cow::Owned(text.into_bytes()));
    theme.digest = files::digest(&theme.files, &theme.problems, name);
    Some(theme)
}

/// The manifest `text`, read and checked.
fn of_text(
    text: &str,
    name: &str,
    shown: &str,
    folder: &Path,
    sources: &mut Sources,
    out: &mut Vec<Diagnostic>,
) -> Option<Theme> {
    let file = format!("{shown}/theme.toml");
    let source = sources.add(file, text, folder.to_owned(), Author::Operator, true);
    let (node, mut problems) = parse::parse(text, source);
    let mut theme = None;
    if let Some(node) = node.filter(|_| problems.is_empty()) {
        let mut layer = Layer::checked(node, &shape::THEME);
        problems.append(&mut layer.diagnostics);
        let mut lacking = Vec::new();
        super::validate::missing(&layer.node, &shape::THEME, &mut Vec::new(), &mut lacking);
        lacking.retain(|it| !super::checks::is_poisoned(&layer.poisoned, it.key.as_deref().unwrap_or_default()));
        problems.append(&mut lacking);
        let tokens = tokens::read(&layer.node, &mut problems);
        options::declared(&layer.node, &mut problems);
        match provider::typed::<Manifest>(&layer.node) {
            Ok(manifest) => {
                manifest.check(name, &layer.node, &mut problems);
                theme = Some((manifest, tokens));
            }
            Err(more) if problems.is_empty() => problems.extend(more),
            Err(_) => {}
        }
    }
    let broken = problems.iter().any(|problem| problem.severity == Severity::Error);
    out.extend(problems);
    let (manifest, tokens) = theme.filter(|_| !broken)?;
    Some(Theme {
        name: name.to_owned(),
        shown: shown.to_owned(),
        folder: None,
        manifest,
        tokens,
        files: Files::new(),
        problems: Vec::new(),
        digest: [0; 32],
    })
}

#[derive(rust_embed::RustEmbed)]
#[folder = "themes/"]
struct Shipped;

/// The themes inside the binary; that each of them is sound is tested.
fn shipped() -> &'static BTreeMap<String, Arc<Theme>> {
    static SHIPPED: OnceLock<BTreeMap<String, Arc<Theme>>> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let mut by_theme: BTreeMap<String, Files> = BTreeMap::new();
        for path in Shipped::iter() {
            if let (Some((name, file)), Some(content)) = (path.split_once('/'), Shipped::get(&path)) {
                by_theme.entry(name.to_owned()).or_default().insert(file.to_owned(), content.data);
            }
        }
        let read = |(name, files): (String, Files)| {
            let text = files.get("theme.toml").map(|bytes| String::from_utf8_lossy(bytes).into_owned())?;
            let shown = format!("themes/{name}");
            let mut theme = of_text(&text, &name, &shown, Path::new(""), &mut Sources::default(), &mut Vec::new())?;
            theme.digest = files::digest(&files, &[], &name);
            theme.files = files;
            Some((name, Arc::new(theme)))
        };
        by_theme.into_iter().filter_map(read).collect()
    })
}

/// The tree at a key, for the checks of this room.
fn entries<'n>(node: &'n Node, key: &str) -> impl Iterator<Item = (&'n String, &'n Node)> {
    node.find(key).and_then(Node::table).into_iter().flatten()
}

#[cfg(test)]
mod tests;
