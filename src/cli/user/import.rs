//! `portico user import`: people of another system, from a file. Exit code 1 when a row is bad or the file cannot be read to its
//! end; all good rows are imported then as well.

use std::fs::File;
use std::io::{BufWriter, IsTerminal as _, Write};
use std::path::PathBuf;

use serde_json::{Value, json};

use super::People;
use crate::app::start;
use crate::cli::{ERRORS, FINE, Outcome};
use crate::identity::activity::By;
use crate::identity::import::Format;
use crate::identity::import::read::Rows;
use crate::identity::import::settle::Rules;
use crate::kit::text::visible;
use crate::mfa::import::people::{self, Said, Summary, Told};

/// Rows that JSON tells of; a report in a file tells of all.
const MOST_TOLD: usize = 1000;

/// Bring people of another system in from a file.
#[derive(Debug, clap::Args)]
pub struct Import {
    /// The file.
    file: PathBuf,
    /// How it is written. Default: by its name, .csv, .jsonl or .ndjson, and .json for what Keycloak exports.
    #[arg(long, value_enum)]
    format: Option<Written>,
    /// Only say what would come of it.
    #[arg(long)]
    dry_run: bool,
    /// Also bring a password to people who are there and have none. Only where another system owns the passwords: people whose
    /// account was shut with "this wasn't me" have chosen another there.
    #[arg(long)]
    passwords: bool,
    /// Write what there is to say of rows into this file, an object of JSON on each line, and only the sum to standard output.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Written {
    Csv,
    Jsonl,
    Keycloak,
}

impl Import {
    fn format(&self) -> Option<Format> {
        let extension = self.file.extension().map(|it| it.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
        match (self.format, extension.as_str()) {
            (Some(Written::Csv), _) | (None, "csv") => Some(Format::Csv),
            (Some(Written::Jsonl), _) | (None, "jsonl" | "ndjson") => Some(Format::JsonLines),
            (Some(Written::Keycloak), _) | (None, "json") => Some(Format::Keycloak),
            (None, _) => None,
        }
    }
}

impl People<'_> {
    pub(super) async fn import(&self, asked: &Import) -> Outcome {
        let Some(format) = asked.format() else {
            eprintln!("portico: the file's name does not say how it is written: --format csv, jsonl or keycloak");
            return Ok(2);
        };
        if asked.passwords && self.meant.config.password.managed_by.is_none() {
            return Err("people choose their passwords here: --passwords is for where `password.managed_by` names another system".into());
        }
        let named = |path: &PathBuf, error: std::io::Error| format!("{}: {error}", path.display());
        let config = &self.meant.config;
        let file = File::open(&asked.file).map_err(|error| named(&asked.file, error))?;
        let mut rows = Rows::of(file, format, &config.profile).map_err(|error| named(&asked.file, error))?;
        let report = asked.report.as_ref().map(|path| File::create(path).map_err(|error| named(path, error)));
        let mut teller = Teller {
            report: report.transpose()?.map(BufWriter::new),
            json: self.json,
            progress: std::io::stderr().is_terminal() && !self.json,
            told: Vec::new(),
            failed: None,
        };
        let root = start::keys(&self.opened.server, &self.opened.store, &self.opened.random).await?;
        let languages: Vec<&str> = config.locale.languages.iter().map(|language| &**language).collect();
        let (actor, now) = (self.actor(), self.opened.clock.now());
        let import = people::Import {
            store: &self.opened.store,
            environment: self.meant.id,
            keys: &root.derive(self.meant.id.uuid().as_bytes()),
            rules: Rules {
                profile: &config.profile,
                languages: &languages,
                groups: &config.groups,
                providers: &config.identity_providers,
            },
            mfa: &config.mfa,
            by: By { actor: &actor, random: &self.opened.random, now },
            dry_run: asked.dry_run,
            passwords: asked.passwords,
        };
        let done = import.run(&mut rows, &mut |told, summary, percent| teller.tell(told, summary, percent)).await;
        teller.end()?;
        let (summary, cut_short) = done?;
        if self.json {
            let error = cut_short.as_ref().map(ToString::to_string);
            println!("{}", summary_json(&summary, &teller, (format, asked.dry_run, error)));
        } else {
            println!("{}", summary_text(&summary, asked.dry_run));
        }
        if let Some(error) = cut_short {
            if !self.json {
                eprintln!("portico: {}: {error}", asked.file.display());
            }
            return Ok(ERRORS);
        }
        Ok(if summary.bad == 0 { FINE } else { ERRORS })
    }
}

/// Tells of rows as they come.
struct Teller {
    report: Option<BufWriter<File>>,
    json: bool,
    progress: bool,
    told: Vec<Value>,
    failed: Option<std::io::Error>,
}

impl Teller {
    fn tell(&mut self, told: Option<Told>, summary: &Summary, percent: u64) {
        let done = match told {
            Some(told) => self.row(&told),
            None if self.progress => write!(std::io::stderr(), "\r{percent:3} %, {} rows", summary.rows),
            None => Ok(()),
        };
        // The rows are imported all the same; that nobody heard of them is told at the end.
        if let Err(error) = done {
            self.failed.get_or_insert(error);
        }
    }

    fn row(&mut self, told: &Told) -> std::io::Result<()> {
        let who = told.who.as_deref().map(|who| visible(&who.chars().take(320).collect::<String>()));
        let (key, what) = match &told.what {
            Said::Bad(what) => ("problem", what),
            Said::LeftBehind(what) => ("left_behind", what),
        };
        let line = || json!({ "row": told.row, "who": who, key: what });
        if let Some(report) = &mut self.report {
            return writeln!(report, "{}", line());
        }
        if self.json {
            if self.told.len() < MOST_TOLD {
                self.told.push(line());
            }
            return Ok(());
        }
        let who = who.as_deref().map(|who| format!(", {who}")).unwrap_or_default();
        let left = if key == "problem" { "" } else { "left behind: " };
        let clear = if self.progress { "\r\u{1b}[K" } else { "" };
        write!(std::io::stderr(), "{clear}")?;
        writeln!(std::io::stdout(), "row {}{who}: {left}{what}", told.row)
    }

    fn end(&mut self) -> std::io::Result<()> {
        if self.progress {
            writeln!(std::io::stderr())?;
        }
        if let Some(report) = &mut self.report {
            report.flush()?;
        }
        self.failed.take().map_or(Ok(()), Err)
    }
}

fn summary_text(summary: &Summary, dry_run: bool) -> String {
    let Summary { rows, added, there, passwords, bad, nobody } = summary;
    let there = match passwords {
        0 => format!("{there}"),
        brought => format!("{there} ({brought} with a new password)"),
    };
    let nobody = if *nobody == 0 { String::new() } else { format!(", {nobody} are accounts of programs") };
    if dry_run {
        let more = "nothing was written";
        format!(
            "{rows} row(s): {added} would be imported, {there} are there already, {bad} cannot be imported{nobody}; {more}"
        )
    } else {
        format!("{rows} row(s): {added} imported, {there} there already, {bad} cannot be imported{nobody}")
    }
}

fn summary_json(summary: &Summary, teller: &Teller, (format, dry_run, error): (Format, bool, Option<String>)) -> Value {
    let Summary { rows, added, there, passwords, bad, nobody } = summary;
    json!({
        "format": format.as_str(), "dry_run": dry_run, "rows": rows, "added": added, "there": there, "bad": bad,
        "passwords": passwords,
        "nobody": nobody, "told": teller.told, "error": error,
    })
}
