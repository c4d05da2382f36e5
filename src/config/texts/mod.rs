//! The texts of agreements: `agreements/<name>/<revision>.<language>.md` in the environment's folder. They are read for the
//! agreements that are declared, and from nowhere else: what is opened must really lie below the folder's own `agreements/`
//! (R-OP-13). Whoever writes the folder may write them, since Markdown can do nothing (R-OP-12).

mod form;

use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::checks::is_poisoned;
use super::diagnostic::{Diagnostic, Severity};
use super::environment::Environment;
use super::opened::{Opened, is_below};
use super::parse;
use super::sections::agreements::AgreementText;
use super::tree::{Author, Node, Place, SourceId, Sources, join};
use super::values::{Language, Scalar as _};
use crate::kit::markdown::{self, OutOfBounds};

/// The folder, in the environment's, that they lie in.
const ROOM: &str = "agreements";
/// The most files of an environment's agreements: a folder that others write must not fill the memory.
const MAX_TEXTS: usize = 1000;

/// Where texts are looked for, and for which environment.
pub struct Library<'a> {
    /// The environment's folder; does not exist where it is a single file.
    pub folder: &'a Path,
    /// The folder's name in messages.
    pub shown: String,
    /// Who writes it.
    pub author: Author,
    /// The environment's merged tree.
    pub tree: &'a Node,
    /// What is missing from the tree because it was wrong.
    pub poisoned: &'a [String],
    /// Whether missing texts are only warned about.
    pub offline: bool,
}

/// What was found.
#[derive(Default)]
pub struct Texts {
    by_name: BTreeMap<String, Vec<AgreementText>>,
    /// SHA-256 of each file, by its name below the folder.
    pub digests: BTreeMap<String, [u8; 32]>,
    /// The problems.
    pub out: Vec<Diagnostic>,
}

impl Texts {
    /// Gives each agreement its texts; none where any of them is wrong.
    pub fn fill(mut self, config: &mut Environment) {
        for (name, agreement) in &mut config.agreements {
            agreement.texts = self.by_name.remove(name).unwrap_or_default();
        }
    }
}

/// The folder's name in messages: that of the environment's file without what is the file's own.
pub fn shown(file: &str) -> String {
    let folder = file.strip_suffix("/environment.toml").or_else(|| file.strip_suffix(".toml"));
    folder.unwrap_or(file).to_owned()
}

impl Library<'_> {
    /// Reads the texts of all agreements that are declared.
    pub fn read(&self, sources: &mut Sources) -> Texts {
        let mut texts = Texts::default();
        let declared = self.tree.find(ROOM).and_then(Node::table);
        let mut count = 0;
        for (name, node) in declared.into_iter().flatten() {
            let before = texts.out.len();
            let found = self.agreement(name, &mut count, sources, &mut texts);
            let is_wrong = |problems: &[Diagnostic]| problems.iter().any(|it| it.severity == Severity::Error);
            if !is_wrong(texts.out.get(before..).unwrap_or_default()) {
                texts.out.extend(self.lacking(name, node.origin.at_key(), &found));
            }
            if !is_wrong(texts.out.get(before..).unwrap_or_default()) {
                texts.by_name.insert(name.clone(), found);
            }
        }
        self.strays(&mut texts.out);
        texts
    }

    fn languages(&self) -> Vec<Language> {
        let written = self.tree.find("locale.languages").map(Node::texts).unwrap_or_default();
        written.into_iter().filter_map(|tag| Language::read(tag).ok()).collect()
    }

    /// Opens what is below the folder's `agreements/`; none where nothing is there.
    fn open(&self, below: &str, key: &str) -> Result<Option<Opened>, Box<Diagnostic>> {
        let path = self.folder.join(ROOM).join(below);
        let shown = format!("{}/{ROOM}/{below}", self.shown);
        let opened = Opened::open(&path);
        let wrong = |code, why: String| Box::new(Diagnostic::new(code, why).file(shown.trim_end_matches('/')).key(key));
        if !is_below(&opened, &path, self.folder, ROOM) {
            return Err(wrong("E0407", format!("{} leads out of {ROOM}/ of this folder", shown.trim_end_matches('/'))));
        }
        match opened {
            Ok(opened) => Ok(Some(opened)),
            Err(error) if error.kind() == ErrorKind::NotFound && !path.is_symlink() => Ok(None),
            Err(error) => Err(wrong("E0410", format!("cannot be read: {error}"))),
        }
    }

    /// The texts of one agreement, the newest first, then in the order of the languages.
    fn agreement(&self, name: &str, count: &mut usize, sources: &mut Sources, texts: &mut Texts) -> Vec<AgreementText> {
        let key = join(&[ROOM.to_owned(), name.to_owned()]);
        let shown = format!("{}/{ROOM}/{name}", self.shown);
        let files = match self.open(name, &key).map(|opened| opened.map(|opened| names(&opened))) {
            Ok(None) => return Vec::new(),
            Ok(Some(Ok(files))) => files,
            Ok(Some(Err(error))) => {
                let message = format!("the folder cannot be read: {error}");
                texts.out.push(Diagnostic::new("E0410", message).file(shown).key(key));
                return Vec::new();
            }
            Err(problem) => {
                texts.out.push(*problem);
                return Vec::new();
            }
        };
        *count += files.len();
        if *count > MAX_TEXTS {
            let message = format!("the agreements of this environment have more than {MAX_TEXTS} files");
            texts.out.push(Diagnostic::new("E0410", message).file(shown).key(key));
            return Vec::new();
        }
        let languages = self.languages();
        let mut found = Vec::new();
        for file in files {
            let shown = format!("{shown}/{file}");
            let Some((revision, language)) = form::name(&file) else {
                let message = format!("`{file}` is no name of a text: it must be {}", form::NAME);
                texts.out.push(Diagnostic::new("E0413", message).file(shown).key(&key));
                continue;
            };
            let Some(rank) = languages.iter().position(|known| **known == *language) else {
                if !is_poisoned(self.poisoned, "locale.languages") {
                    let message = format!("the text is ignored: `{language}` is not among `locale.languages`");
                    texts.out.push(Diagnostic::new("W0415", message).file(shown).key(&key));
                }
                continue;
            };
            match self.text(&format!("{name}/{file}"), &shown, &key, sources, &mut texts.digests) {
                Ok((ask_again, body)) => {
                    found.push((rank, AgreementText { revision, language, ask_again, body, file: shown }));
                }
                Err(problems) => texts.out.extend(problems),
            }
        }
        found.sort_by(|(a, x), (b, y)| y.revision.cmp(&x.revision).then(a.cmp(b)));
        found.into_iter().map(|(_, text)| text).collect()
    }

    /// One text, and whether it is asked again.
    fn text(
        &self,
        below: &str,
        shown: &str,
        key: &str,
        sources: &mut Sources,
        digests: &mut BTreeMap<String, [u8; 32]>,
    ) -> Result<(bool, String), Vec<Diagnostic>> {
        let wrong = |why: String| vec![Diagnostic::new("E0410", why).file(shown).key(key)];
        let opened = self.open(below, key).map_err(|problem| vec![*problem])?;
        let most = u64::try_from(markdown::MOST_BYTES).unwrap_or(u64::MAX);
        let read = opened.ok_or_else(|| Error::from(ErrorKind::NotFound)).and_then(|mut it| it.read(most));
        let bytes = read.map_err(|error| wrong(format!("the text cannot be read: {error}")))?;
        digests.insert(format!("{ROOM}/{below}"), Sha256::digest(&bytes).into());
        let text = parse::decoded(bytes, shown).map_err(|problem| vec![(*problem).key(key)])?;
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut source = None::<SourceId>;
        let mut place = |span: std::ops::Range<usize>| {
            let source = *source.get_or_insert_with(|| {
                sources.add(shown, text.as_str(), self.folder.to_owned(), self.author.clone(), true)
            });
            Place { source, span: span.into() }
        };
        // PostgreSQL keeps no NUL, and nothing else of that sort is meant to be read.
        if let Some((at, _)) = text.char_indices().find(|(_, c)| c.is_control() && !matches!(c, '\n' | '\t')) {
            let message = "the text holds a control character";
            return Err(vec![Diagnostic::new("E0410", message).at(place(at..at)).key(key)]);
        }
        match form::parse(&text) {
            Ok(parsed) if parsed.body.trim().is_empty() => Err(wrong("the text is empty".to_owned())),
            Ok(parsed) => match markdown::check(parsed.body) {
                Ok(()) => Ok((parsed.ask_again, parsed.body.to_owned())),
                Err(OutOfBounds::TooLong) => Err(wrong(format!("the text has more than {most} bytes"))),
                Err(OutOfBounds::TooDeep(at)) => {
                    // What stands before the body was cut off its front.
                    let at = at + text.len() - parsed.body.len();
                    let message = "quotes and lists are nested more than 32 deep here";
                    Err(vec![Diagnostic::new("E0410", message).at(place(at..at)).key(key)])
                }
            },
            Err(slips) => Err(slips
                .into_iter()
                .map(|slip| {
                    let problem = Diagnostic::new("E0414", slip.message).at(place(slip.span)).key(key);
                    match slip.meant {
                        Some(meant) => problem.label(format!("did you mean `{meant}`?")).suggest(meant),
                        None => problem,
                    }
                })
                .collect()),
        }
    }

    /// What an agreement cannot be without: a text, and the newest one in the default language.
    fn lacking(&self, name: &str, place: Place, found: &[AgreementText]) -> Option<Diagnostic> {
        let key = join(&[ROOM.to_owned(), name.to_owned()]);
        let default = self.tree.find("locale.default").and_then(Node::text).and_then(|tag| Language::read(tag).ok())?;
        let folder = format!("{}/{ROOM}/{name}", self.shown);
        let Some(newest) = found.first() else {
            let there = self.folder.is_dir();
            let message = if there {
                format!("the agreement `{name}` has no text: write {folder}/<date>.{}.md", &*default)
            } else {
                format!(
                    "the agreement `{name}` has no text, and an environment that is a single file has no folder for it"
                )
            };
            let problem = Diagnostic::new("E0411", message).at(place).key(key);
            return Some(if self.offline { problem.soften("W0411") } else { problem });
        };
        let revision = newest.revision;
        let is_there = found.iter().any(|text| text.revision == revision && *text.language == *default);
        if is_there || ["locale.default", "locale.languages"].iter().any(|key| is_poisoned(self.poisoned, key)) {
            return None;
        }
        let language = &*default;
        let message = format!(
            "the newest text of `{name}`, {revision}, is not there in the default language: write {folder}/{revision}.{language}.md"
        );
        Some(Diagnostic::new("E0412", message).at(place).key(key))
    }

    /// Folders that no agreement is declared for.
    fn strays(&self, out: &mut Vec<Diagnostic>) {
        // What is wrong with the folder itself has been told where an agreement is declared; else it is nobody's.
        let Ok(Some(room)) = self.open("", ROOM) else { return };
        let Ok(entries) = std::fs::read_dir(&room.real) else { return };
        let mut names: Vec<String> = entries
            .flatten()
            .filter(|entry| entry.file_type().is_ok_and(|kind| !kind.is_file()))
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| !name.starts_with('.'))
            .collect();
        names.sort();
        for name in names {
            let key = join(&[ROOM.to_owned(), name.clone()]);
            if self.tree.find(&key).is_none() && !is_poisoned(self.poisoned, &key) {
                let message = format!("the folder is ignored: there is no table [{key}]");
                out.push(Diagnostic::new("W0416", message).file(format!("{}/{ROOM}/{name}", self.shown)));
            }
        }
    }
}

/// The names in a folder, in order. Those that begin with a dot are an editor's or Kubernetes' own.
fn names(folder: &Opened) -> std::io::Result<Vec<String>> {
    let entries = std::fs::read_dir(&folder.real)?;
    let names = entries.map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<std::io::Result<Vec<_>>>()?;
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    Ok(names)
}
