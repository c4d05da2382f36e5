//! From the files of a chain to compiled templates. One bad file rolls back tera's whole batch, so bad files are found one by
//! one: by the rules for themes, by the bound on work, and at last by what the compiler says, until the rest compiles.

use std::collections::BTreeSet;

use tera::{ErrorKind, Tera};

use crate::config::Diagnostic;
use crate::config::themes::{BASE, Chain, Kind, OWN, Theme, kind_of};
use crate::theme::assets::Assets;
use crate::theme::blocks;
use crate::theme::bounds::{self, Template};
use crate::theme::lint::{self, Found};
use crate::theme::scan::{self, Word};
use crate::theme::vocabulary;

/// Compiled templates, and what was left out.
pub(super) struct Assembled {
    pub(super) tera: Tera,
    pub(super) problems: Vec<Diagnostic>,
}

/// A template on its way to the compiler.
pub(in crate::theme) struct Source<'c> {
    /// Its full name.
    pub name: String,
    /// Its text, names of parents written out.
    pub text: String,
    theme: &'c Theme,
    path: String,
}

/// Where the templates of each theme are, the one that wins first.
pub(in crate::theme) fn prefixes(chain: &Chain) -> Vec<String> {
    chain.themes().iter().map(|theme| prefix(theme)).collect()
}

fn prefix(theme: &Theme) -> String {
    if theme.name == OWN { format!("{OWN}/") } else { format!("themes/{}/", theme.name) }
}

/// All templates of a chain, those that win first.
pub(in crate::theme) fn templates(chain: &Chain) -> Vec<Source<'_>> {
    let mut all = Vec::new();
    for (index, theme) in chain.themes().iter().enumerate() {
        for path in theme.files.keys().filter(|path| kind_of(path) == Kind::Template) {
            let Some(text) = theme.text(path) else { continue };
            // Slots keep their folder, so that no page can be taken for one.
            let bare = path.strip_prefix("templates/").unwrap_or(path);
            let text = with_parents(text, chain, index);
            all.push(Source { name: prefix(theme) + bare, text, theme, path: path.clone() });
        }
    }
    all
}

/// `"base:layout.html"` names the parent's file, whichever theme that is: written out, as tera knows full names only.
fn with_parents(text: &str, chain: &Chain, index: usize) -> String {
    if !text.contains("base:") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for piece in scan::pieces(text).iter().filter(|piece| piece.kind == scan::Kind::Block) {
        let words = scan::words(piece);
        let [(_, Word::Path("extends" | "include")), (at, Word::Text(name)), ..] = words.as_slice() else { continue };
        let Some(bare) = name.strip_prefix("base:") else { continue };
        let has =
            |theme: &Theme| theme.files.contains_key(&format!("templates/{bare}")) || theme.files.contains_key(bare);
        let parent = chain.themes().iter().skip(index + 1).find(|theme| has(theme));
        let full = parent.map_or_else(|| format!("themes/{BASE}/"), |theme| prefix(theme)) + bare;
        out.push_str(text.get(done..at + 1).unwrap_or_default());
        out.push_str(&full);
        done = at + 1 + name.len();
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// Compiles what can be compiled.
pub(super) fn assemble(chain: &Chain, assets: &Assets) -> Assembled {
    let mut problems = Vec::new();
    let mut all = templates(chain);
    let shipped = all.iter().filter(|source| source.theme.is_shipped()).map(|source| source.text.as_str());
    let shipped = lint::Shipped::of(shipped);
    let broken: BTreeSet<(String, String)> = chain
        .themes()
        .iter()
        .filter(|theme| !theme.is_shipped())
        .flat_map(|theme| lint::theme(theme, &shipped).into_iter().map(|(path, it)| (theme.name.clone(), path, it)))
        .map(|(theme, path, problem)| {
            problems.push(problem);
            (theme, path)
        })
        .collect();
    all.retain(|source| !broken.contains(&(source.theme.name.clone(), source.path.clone())));
    all.retain(|source| {
        let problem = if source.theme.is_shipped() { None } else { misspelt(source) };
        let sound = problem.is_none();
        problems.extend(problem);
        sound
    });
    let prefixes = prefixes(chain);
    for round in 0.. {
        // Looked at again whenever a file has gone: what it hid is there now.
        let (bad, told) = beyond(&all, &prefixes, chain);
        let (bad, told) = if told.is_empty() {
            match compiled(&all, &prefixes, assets) {
                Ok(tera) => return Assembled { tera, problems },
                Err(error) => blamed(&error, &all),
            }
        } else {
            (bad, told)
        };
        problems.extend(told);
        let before = all.len();
        all.retain(|source| source.theme.is_shipped() || !bad.contains(&source.name));
        if all.len() == before || round == MOST_ROUNDS {
            // Nobody can be blamed, or one of ours is, or it takes too long: what people brought goes as a whole.
            if round == MOST_ROUNDS {
                let shown = chain.themes().first().map_or("", |theme| theme.shown.as_str());
                let message = "too many files do not fit together: no template of the theme is used";
                problems.push(Diagnostic::new("E0810", message).file(shown));
            }
            all.retain(|source| source.theme.is_shipped());
        }
        if all.len() == before {
            break;
        }
    }
    Assembled { tera: Tera::new(), problems }
}

/// How often what is left is tried again: each time everything is compiled.
const MOST_ROUNDS: u32 = 8;

/// What the compiler says of the spelling of one file, whatever the others are.
fn misspelt(source: &Source<'_>) -> Option<Diagnostic> {
    let mut tera = Tera::new();
    let error = tera.add_raw_template(&source.name, &source.text).err()?;
    let ErrorKind::SyntaxError(report) = error.kind() else { return None };
    let message = report.message().lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    let span = report.span();
    let mut problem = Diagnostic::new("E0810", message).file(format!("{}/{}", source.theme.shown, source.path));
    (problem.line, problem.column) = (Some(span.start_line), Some(span.start_col + 1));
    Some(problem)
}

/// Files of themes that could be too much work; all of them where only together they are.
fn beyond(all: &[Source<'_>], prefixes: &[String], chain: &Chain) -> (BTreeSet<String>, Vec<Diagnostic>) {
    if chain.themes().iter().all(|theme| theme.is_shipped()) {
        return (BTreeSet::new(), Vec::new());
    }
    let texts: Vec<Template<'_>> = all.iter().map(|it| Template { name: &it.name, text: &it.text }).collect();
    let (mut names, mut problems) = (BTreeSet::new(), Vec::new());
    let is_shipped = |name: &str| all.iter().any(|source| source.name == name && source.theme.is_shipped());
    let mut told = blocks::misplaced(&texts, prefixes, is_shipped);
    told.extend(bounds::beyond(&texts, prefixes));
    for it in told {
        match all.iter().find(|source| source.name == it.name).filter(|source| !source.theme.is_shipped()) {
            Some(source) => {
                problems.push(Found::new("E0813", it.at, it.why).within(source.theme, &source.path, &source.text));
                names.insert(it.name);
            }
            None if names.is_empty() => {
                let message = "together the templates of the theme could be too much work";
                let shown = chain.themes().first().map_or("", |theme| theme.shown.as_str());
                problems.push(Diagnostic::new("E0813", message).file(shown));
            }
            None => {}
        }
    }
    (names, problems)
}

fn compiled(all: &[Source<'_>], prefixes: &[String], assets: &Assets) -> Result<Tera, tera::Error> {
    let mut tera = Tera::new();
    tera.autoescape_on([".html"]);
    vocabulary::register(&mut tera, assets);
    tera.set_fallback_prefixes(prefixes.iter().cloned())?;
    tera.add_raw_templates(all.iter().map(|source| (source.name.as_str(), source.text.as_str())))?;
    Ok(tera)
}

/// The full name of a template, what is said of it, and line and column from 1.
type Complaint = (String, String, Option<(usize, usize)>);

/// Which templates the compiler complains about, and where.
fn blamed(error: &tera::Error, all: &[Source<'_>]) -> (BTreeSet<String>, Vec<Diagnostic>) {
    let text = error.to_string();
    let places: Vec<Complaint> = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let span = report.span();
            let place = Some((span.start_line, span.start_col + 1));
            vec![(report.filename().to_owned(), report.message().to_owned(), place)]
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            vec![(tpl.clone(), text.clone(), None)]
        }
        ErrorKind::MissingParent { current, .. } => vec![(current.clone(), text.clone(), None)],
        // Several complaints at once, each a report with the line ` --> [name:line:column]` in it.
        _ => reported(&text),
    };
    let mut names = BTreeSet::new();
    let mut problems = Vec::new();
    for (name, message, place) in places {
        let message = message.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
        let mut problem = Diagnostic::new("E0810", message);
        if let Some(source) = all.iter().find(|source| source.name == name && !source.theme.is_shipped()) {
            problem = problem.file(format!("{}/{}", source.theme.shown, source.path));
            let (line, column) = place.unwrap_or((1, 1));
            (problem.line, problem.column) = (Some(line), Some(column));
            names.insert(name);
        }
        problems.push(problem);
    }
    if problems.is_empty() {
        problems.push(Diagnostic::new("E0810", text.lines().next().unwrap_or_default()));
    }
    (names, problems)
}

/// Name, message and place of each report in a text of several.
fn reported(text: &str) -> Vec<Complaint> {
    let mut found = Vec::new();
    let mut message = "";
    for line in text.lines() {
        if line.starts_with("error") {
            message = line;
        }
        let Some((_, place)) = line.split_once("--> ") else { continue };
        let place = place.trim().trim_start_matches('[').trim_end_matches(']');
        let mut parts = place.rsplitn(3, ':');
        let (column, line, name) = (parts.next(), parts.next(), parts.next());
        let number = |text: Option<&str>| text.and_then(|text| text.parse::<usize>().ok());
        let Some(name) = name else { continue };
        found.push((name.to_owned(), message.to_owned(), number(line).zip(number(column))));
    }
    found
}
