//! `portico config check`: every problem, what is not in effect yet, and one line that sums up.

use std::io::{self, Write};

use super::{ERRORS, FINE, USAGE};
use crate::config::diagnostic::{Diagnostic, Severity};
use crate::config::load::Loaded;

/// How to check.
#[derive(Clone, Debug, Default)]
pub struct CheckOptions {
    /// Only this environment (and what it shares with others).
    pub environment: Option<String>,
    /// JSON instead of text.
    pub json: bool,
    /// Warnings count as errors.
    pub deny_warnings: bool,
    /// Colours, where the output is a terminal that wants them.
    pub colour: bool,
}

/// Writes the problems and gives the exit code.
pub fn check(loaded: &Loaded, options: &CheckOptions, to: &mut dyn Write) -> io::Result<u8> {
    if let Some(wanted) = &options.environment
        && !loaded.environments.keys().any(|slug| slug.as_str() == wanted)
        && !loaded
            .diagnostics
            .iter()
            .any(|diagnostic| diagnostic.file.as_ref().is_some_and(|file| file.contains(wanted)))
    {
        writeln!(to, "there is no environment `{wanted}`")?;
        return Ok(USAGE);
    }
    let meant = |diagnostic: &&Diagnostic| match (&options.environment, &diagnostic.environment) {
        (Some(wanted), Some(slug)) => wanted == slug.as_str(),
        _ => true,
    };
    let diagnostics: Vec<&Diagnostic> = loaded.diagnostics.iter().filter(meant).collect();
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let failed = count(Severity::Error) > 0 || (options.deny_warnings && count(Severity::Warning) > 0);
    if options.json {
        serde_json::to_writer_pretty(&mut *to, &diagnostics)?;
        writeln!(to)?;
    } else {
        text(loaded, &diagnostics, options, to)?;
    }
    Ok(if failed { ERRORS } else { FINE })
}

fn text(loaded: &Loaded, diagnostics: &[&Diagnostic], options: &CheckOptions, to: &mut dyn Write) -> io::Result<()> {
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.severity != Severity::Note) {
        writeln!(to, "{}\n", diagnostic.text(&loaded.sources, options.colour))?;
    }
    let notes: Vec<&&Diagnostic> =
        diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Note).collect();
    if !notes.is_empty() {
        writeln!(
            to,
            "not in effect yet (read and checked, but nothing in this release follows it; see portico explain N0101):"
        )?;
        let places: Vec<String> =
            notes.iter().map(|note| note.place.map_or_else(String::new, |place| loaded.sources.cite(place))).collect();
        let width = places.iter().map(|place| place.chars().count()).max().unwrap_or(0);
        for (note, place) in notes.iter().zip(&places) {
            let what = note.message.replace(" is not in effect yet", "").replace('`', "");
            writeln!(to, "  {place:width$}  {what}")?;
        }
        writeln!(to)?;
    }
    let tally = |of: &[&&Diagnostic]| {
        let errors = of.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
        let warnings = of.iter().filter(|diagnostic| diagnostic.severity == Severity::Warning).count();
        match (errors, warnings) {
            (0, 0) => "ok".to_owned(),
            (0, _) => plural(warnings, "warning"),
            (_, 0) => plural(errors, "error"),
            _ => format!("{}, {}", plural(errors, "error"), plural(warnings, "warning")),
        }
    };
    let shared: Vec<&&Diagnostic> = diagnostics.iter().filter(|diagnostic| diagnostic.environment.is_none()).collect();
    let mut parts = Vec::new();
    let own = tally(&shared);
    if own != "ok" {
        parts.push(format!("server and bases: {own}"));
    }
    for (slug, environment) in &loaded.environments {
        if options.environment.as_ref().is_some_and(|wanted| wanted != slug.as_str()) {
            continue;
        }
        let theirs: Vec<&&Diagnostic> =
            diagnostics.iter().filter(|diagnostic| diagnostic.environment.as_ref() == Some(slug)).collect();
        let mut tally = tally(&theirs);
        if environment.config.is_err() && !theirs.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
            tally = "its base has errors".to_owned();
        }
        parts.push(format!("{slug}: {tally}"));
    }
    let number = if options.environment.is_some() { 1 } else { loaded.environments.len() };
    writeln!(to, "{}          ({})", parts.join(" · "), plural(number, "environment"))
}

fn plural(number: usize, word: &str) -> String {
    if number == 1 { format!("1 {word}") } else { format!("{number} {word}s") }
}
