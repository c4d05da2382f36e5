//! `portico theme check [NAME…]`: everything that is wrong with own themes and with what environments override. What is wrong in a
//! theme that others stand on is told once, as its own.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{IsTerminal as _, Write};
use std::path::Path;
use std::sync::Arc;

use super::shelf::{Shelf, hint, is_below, why};
use super::{ERRORS, FINE, Failure, Outcome, Usage};
use crate::app::gallery;
use crate::config::diagnostic::nearest;
use crate::config::themes::{Chain, ChainError, OWN, Theme};
use crate::config::{Diagnostic, Severity};
use crate::theme::check;
use crate::theme::gallery::Gallery;

/// Everything that is wrong with themes.
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// The themes. None: all of one's own, and what environments override.
    names: Vec<String>,
    /// Warnings count as errors.
    #[arg(long)]
    deny_warnings: bool,
}

/// A theme or an environment that is checked.
struct Subject {
    name: String,
    /// What messages call its folder.
    shown: String,
    found: Vec<Diagnostic>,
    /// Why it could not be looked at.
    note: Option<&'static str>,
}

/// The themes whose files are quoted, by what messages call their folders.
type Quoted = BTreeMap<String, Arc<Theme>>;

impl Check {
    /// Runs it.
    pub fn run(&self, config: &Path, as_json: bool) -> Outcome {
        let shelf = Shelf::open(config)?;
        let gallery = gallery::everything();
        let mut quoted = Quoted::new();
        let mut all = Vec::new();
        let names = if self.names.is_empty() { shelf.folders() } else { self.names.clone() };
        for name in &names {
            progress(name);
            all.push(theme(&shelf, name, &gallery, &mut quoted)?);
        }
        if self.names.is_empty() {
            environments(&shelf, &gallery, &mut quoted, &mut all)?;
        }
        progress("");
        let all = sorted_out(all);
        let count = |severity| all.iter().flat_map(|it| &it.found).filter(|it| it.severity == severity).count();
        let failed = count(Severity::Error) > 0 || (self.deny_warnings && count(Severity::Warning) > 0);
        let mut out = std::io::stdout().lock();
        if as_json {
            let told: Vec<&Diagnostic> = all.iter().flat_map(|it| &it.found).collect();
            serde_json::to_writer_pretty(&mut out, &told).map_err(std::io::Error::from)?;
            writeln!(out)?;
        } else {
            text(&shelf, &all, &quoted, &mut out)?;
        }
        out.flush()?;
        Ok(if failed { ERRORS } else { FINE })
    }
}

/// One theme.
fn theme(shelf: &Shelf, name: &str, gallery: &Gallery, quoted: &mut Quoted) -> Result<Subject, Failure> {
    let shown = shelf.shown(name);
    let mut found = shelf.told(&shown);
    match shelf.loaded.themes.chain(name) {
        Ok(chain) => found.extend(of_chain(&chain, gallery, quoted)?),
        Err(error) => {
            let unknown = matches!(&error, ChainError::Unknown(unknown, _) if unknown == name);
            let folders = shelf.folders();
            if unknown && !folders.iter().any(|folder| folder == name) {
                let known = folders.iter().map(String::as_str).chain(shelf.loaded.themes.names());
                let near = nearest(name, known);
                return Err(Usage(format!("there is no theme `{name}`{}", hint(near))).into());
            }
            if !found.iter().any(|it| it.severity == Severity::Error) {
                found.push(Diagnostic::new("E0801", why(&error)).file(format!("{shown}/theme.toml")));
            }
        }
    }
    Ok(Subject { name: name.to_owned(), shown, found, note: None })
}

/// What environments override.
fn environments(shelf: &Shelf, gallery: &Gallery, quoted: &mut Quoted, all: &mut Vec<Subject>) -> Result<(), Failure> {
    for (slug, environment) in &shelf.loaded.environments {
        let of_themes = |it: &&Diagnostic| it.environment.as_ref() == Some(slug) && it.code.get(1..3) == Some("08");
        let mut subject = Subject {
            name: slug.to_string(),
            shown: format!("environments/{slug}"),
            found: shelf.loaded.diagnostics.iter().filter(of_themes).cloned().collect(),
            note: None,
        };
        let overrides = ["templates", "slots", "messages"].iter().any(|part| environment.folder.join(part).is_dir());
        match &environment.config {
            Ok(config) => {
                let chain = &config.branding.look.chain;
                if let Some(own) = chain.themes().first().filter(|theme| theme.name == OWN) {
                    progress(slug.as_str());
                    subject.shown.clone_from(&own.shown);
                    subject.found.extend(of_chain(chain, gallery, quoted)?);
                }
            }
            Err(()) if overrides => subject.note = Some("its files have errors, see `portico config check`"),
            Err(()) => {}
        }
        if overrides || !subject.found.is_empty() {
            all.push(subject);
        }
    }
    Ok(())
}

fn of_chain(chain: &Chain, gallery: &Gallery, quoted: &mut Quoted) -> Result<Vec<Diagnostic>, Failure> {
    quoted.extend(chain.themes().iter().map(|theme| (theme.shown.clone(), Arc::clone(theme))));
    Ok(check::check(chain, gallery)?)
}

/// Each problem once, and with the subject whose folder it lies in.
fn sorted_out(mut all: Vec<Subject>) -> Vec<Subject> {
    let found: Vec<(usize, Diagnostic)> = all
        .iter_mut()
        .enumerate()
        .flat_map(|(index, subject)| std::mem::take(&mut subject.found).into_iter().map(move |it| (index, it)))
        .collect();
    let mut seen = BTreeSet::new();
    for (index, problem) in found {
        let file = problem.file.as_deref().unwrap_or_default();
        let home = all.iter().position(|subject| is_below(file, &subject.shown)).unwrap_or(index);
        let key = (problem.code, problem.file.clone(), problem.line, problem.column, problem.message.clone());
        if seen.insert((home, key))
            && let Some(subject) = all.get_mut(home)
        {
            subject.found.push(problem);
        }
    }
    all
}

/// The problems, and a line that sums up.
fn text(shelf: &Shelf, all: &[Subject], quoted: &Quoted, out: &mut impl Write) -> std::io::Result<()> {
    let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let read = |file: &str| {
        let (shown, theme) = quoted.iter().find(|(shown, _)| is_below(file, shown))?;
        let path = file.strip_prefix(shown.as_str())?.strip_prefix('/')?;
        theme.text(path).map(str::to_owned)
    };
    for problem in all.iter().flat_map(|subject| &subject.found) {
        writeln!(out, "{}\n", problem.text_with(&shelf.loaded.sources, colour, &read))?;
    }
    if all.is_empty() {
        return writeln!(out, "there are no themes in {}, and no environment overrides anything", shelf.shown);
    }
    let parts: Vec<String> = all.iter().map(|subject| format!("{}: {}", subject.name, tally(subject))).collect();
    writeln!(out, "{}", parts.join(" · "))
}

fn tally(subject: &Subject) -> String {
    let count = |severity| subject.found.iter().filter(|it| it.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let mut parts = Vec::new();
    if errors > 0 {
        parts.push(format!("{errors} error{}", if errors == 1 { "" } else { "s" }));
    }
    if warnings > 0 {
        parts.push(format!("{warnings} warning{}", if warnings == 1 { "" } else { "s" }));
    }
    parts.extend(subject.note.map(str::to_owned));
    if parts.is_empty() { "ok".to_owned() } else { parts.join(", ") }
}

/// What is looked at, where somebody watches: everything is rendered in every language, which takes seconds.
fn progress(name: &str) {
    let mut to = std::io::stderr();
    if to.is_terminal() {
        let line = if name.is_empty() { String::new() } else { format!("checking {name} …") };
        let _ = write!(to, "\r\u{1b}[K{line}");
        let _ = to.flush();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject(name: &str, problems: &[(&'static str, &str)]) -> Subject {
        let told = |(code, file): &(&'static str, &str)| Diagnostic::new(code, "x").file(*file);
        Subject {
            name: name.to_owned(),
            shown: format!("themes/{name}"),
            found: problems.iter().map(told).collect(),
            note: None,
        }
    }

    #[test]
    fn a_problem_is_told_once_where_it_lies() {
        let acme = ("E0814", "themes/acme/templates/x.html");
        let all = sorted_out(vec![
            subject("acme", &[acme]),
            subject("zen", &[acme, ("W0823", "themes/zen/slots/y.html"), ("W0823", "elsewhere")]),
        ]);
        let tallies: Vec<String> = all.iter().map(tally).collect();
        assert_eq!(tallies, ["1 error", "2 warnings"]);
        // Alone, it stands on something bad.
        let all = sorted_out(vec![subject("zen", &[acme])]);
        assert_eq!(tally(&all[0]), "1 error");
    }
}
