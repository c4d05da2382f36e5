//! `portico oath import|list|resync`: the inventory of hardware tokens. No secret is ever printed, nor anything of a file that
//! may be one.

use std::fs::File;
use std::io::{IsTerminal as _, Read as _, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{ConfigDir, ERRORS, FINE, Outcome, context};
use crate::app::start;
use crate::identity::activity::Actor;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::text::visible;
use crate::mfa::oath::import::{Format, Import, TransportKey};
use crate::mfa::oath::inventory::{self, Listed};
use crate::mfa::oath::resync;
use crate::mfa::oath::settle::{Inventory, Report};
use crate::mfa::oath::token::Kind;

/// Hardware tokens: import and list the inventory.
#[derive(Debug, clap::Args)]
pub struct OathCommand {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    dir: ConfigDir,
    /// The environment meant.
    #[arg(long, global = true, value_name = "SLUG", default_value = "")]
    environment: String,
    /// Print JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Import the tokens of a file: all of them, or none where anything is wrong with one.
    Import(Source),
    /// Every token of the inventory, and whether it is somebody's.
    List,
    /// Bring the server in step with a counter-based token that has run far ahead.
    Resync {
        /// The number on its back.
        serial: String,
        /// A code that it shows.
        first: String,
        /// The code that it shows next.
        second: String,
    },
}

#[derive(Debug, clap::Args)]
struct Source {
    /// The file: a key container (PSKC, RFC 6030) or comma-separated values.
    file: PathBuf,
    /// How it is written. Default: by its name, .csv, or .xml, .pskc and .pskcxml.
    #[arg(long, value_enum)]
    format: Option<Written>,
    /// A file with the pre-shared key of an encrypted container: 128 bits, in hexadecimal or base64.
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
    /// Only say what would come of it.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Written {
    Pskc,
    Csv,
}

impl OathCommand {
    /// Runs it.
    pub async fn run(self) -> Outcome {
        if self.environment.is_empty() {
            eprintln!("portico: say which environment: --environment SLUG");
            return Ok(2);
        }
        let read = match &self.command {
            Command::Import(file) => match file.read()? {
                Some(read) => Some(read),
                None => return Ok(2),
            },
            _ => None,
        };
        let opened = context::open(&self.dir.config).await?;
        let meant = opened.environment(&self.environment).await?;
        let tokens = Tokens { opened: &opened, meant: &meant, json: self.json };
        match (&self.command, read) {
            (Command::Import(file), Some((format, import))) => tokens.import(file, format, &import).await,
            (Command::Resync { serial, first, second }, _) => tokens.resync(serial, (first, second)).await,
            _ => tokens.list().await,
        }
    }
}

impl Source {
    /// Reads the file, before any database is opened; `None` where the command makes no sense, which is told.
    fn read(&self) -> Result<Option<(Format, Import)>, String> {
        let extension = self.file.extension().map(|it| it.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
        let format = match (self.format, extension.as_str()) {
            (Some(Written::Pskc), _) | (None, "xml" | "pskc" | "pskcxml") => Format::Pskc,
            (Some(Written::Csv), _) | (None, "csv") => Format::Csv,
            (None, _) => {
                eprintln!("portico: the file's name does not say how it is written: --format pskc or --format csv");
                return Ok(None);
            }
        };
        let key = match &self.key_file {
            Some(_) if format == Format::Csv => {
                eprintln!("portico: --key-file is for encrypted key containers; comma-separated values have none");
                return Ok(None);
            }
            Some(file) => Some(key(file)?),
            None => None,
        };
        let name = self.file.display();
        let from = File::open(&self.file).map_err(|error| format!("{name}: {error}"))?;
        let import = Import::read(from, format, key.as_ref()).map_err(|error| {
            let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}")).unwrap_or_default();
            format!("{name}: {error}{cause}")
        })?;
        Ok(Some((format, import)))
    }
}

fn key(file: &Path) -> Result<TransportKey, String> {
    let mut text = zeroize::Zeroizing::new(String::new());
    let name = file.display();
    let from = File::open(file).map_err(|error| format!("{name}: {error}"))?;
    from.take(4096).read_to_string(&mut text).map_err(|error| format!("{name}: {error}"))?;
    TransportKey::read(text.trim())
        .ok_or_else(|| format!("{name}: it is not a key of 128 bits in hexadecimal or base64"))
}

/// The tokens of one environment.
struct Tokens<'c> {
    opened: &'c context::Opened,
    meant: &'c context::Meant,
    json: bool,
}

impl Tokens<'_> {
    /// Seeds are sealed so that the server can open them.
    async fn keys(&self) -> Result<Keys, start::StartError> {
        let root = start::keys(&self.opened.server, &self.opened.store, &self.opened.random).await?;
        Ok(root.derive(self.meant.id.uuid().as_bytes()))
    }

    async fn import(&self, file: &Source, format: Format, import: &Import) -> Outcome {
        let keys = self.keys().await?;
        let (by, now) = (context::os_user(), self.opened.clock.now());
        let (store, random) = (&self.opened.store, &self.opened.random);
        let inventory = Inventory { store, environment: self.meant.id, keys: &keys, random, now, by: &by };
        let shown = std::io::stderr().is_terminal() && !self.json;
        let mut progress = |done: usize, of: usize| {
            if shown {
                let end = if done == of { "\n" } else { "" };
                let _ = write!(std::io::stderr(), "\r{done} of {of} rows looked at{end}");
            }
        };
        let report = inventory.settle(import, file.dry_run, &mut progress).await?;
        let code = if report.problems.is_empty() { FINE } else { ERRORS };
        if self.json {
            println!("{}", report_json(&report, format, import.rows.len(), file.dry_run));
            return Ok(code);
        }
        for problem in &report.problems {
            let serial = problem.serial.as_deref().map(|serial| format!(", {}", shortened(serial))).unwrap_or_default();
            println!("line {}{serial}: {}", problem.line, problem.what);
        }
        let Report { added, known, problems, .. } = &report;
        println!(
            "{}",
            match (problems.len(), file.dry_run) {
                (0, false) => format!("{added} token(s) imported, {known} known already"),
                (0, true) =>
                    format!("{added} token(s) would be imported, {known} are known already; nothing was written"),
                (wrong, _) =>
                    format!("{wrong} of {} row(s) cannot be imported; nothing was written", import.rows.len()),
            }
        );
        Ok(code)
    }

    async fn list(&self) -> Outcome {
        const PAGE: u64 = 1000;
        let scope = self.opened.store.scope(self.meant.id);
        let now = self.opened.clock.now();
        let mut rows = Vec::new();
        let mut after = None;
        loop {
            let page = inventory::list(&scope, after.as_ref(), PAGE).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.token.serial.clone());
            for listed in &page {
                if self.json {
                    rows.push(listed_json(listed, now));
                } else {
                    print_listed(listed, now);
                }
            }
        }
        if self.json {
            println!("{}", Value::from(rows));
        } else if after.is_none() {
            println!("the inventory is empty");
        }
        Ok(FINE)
    }

    async fn resync(&self, serial: &str, codes: (&str, &str)) -> Outcome {
        let keys = self.keys().await?;
        let (random, now) = (&self.opened.random, self.opened.clock.now());
        let by = Actor::CommandLine(context::os_user());
        let place = (&self.opened.store, self.meant.id, &keys);
        let serial = resync::resync(place, serial, codes, (&by, random, now)).await?;
        if self.json {
            println!("{}", json!({ "serial": serial.as_str(), "in_step": true }));
        } else {
            println!("{serial} is in step");
        }
        Ok(FINE)
    }
}

fn report_json(report: &Report, format: Format, rows: usize, dry_run: bool) -> Value {
    let problems = report.problems.iter().map(|problem| {
        let serial = problem.serial.as_deref().map(shortened);
        json!({ "line": problem.line, "serial": serial, "message": problem.what.to_string() })
    });
    json!({
        "format": format.as_str(), "dry_run": dry_run, "imported": report.imported, "rows": rows, "added": report.added,
        "known": report.known, "errors": problems.collect::<Vec<_>>(),
    })
}

/// A serial number as a file writes it, which may be anything.
fn shortened(serial: &str) -> String {
    visible(&serial.chars().take(64).collect::<String>())
}

/// Whether a token is somebody's, or could be.
fn state(listed: &Listed, now: Instant) -> &'static str {
    match listed.account {
        Some(_) => "paired",
        None if listed.token.is_valid(now) => "free",
        None => "out of date",
    }
}

fn listed_json(listed: &Listed, now: Instant) -> Value {
    let token = &listed.token;
    let period = match token.kind {
        Kind::Totp { period } => Some(period),
        Kind::Hotp => None,
    };
    json!({
        "serial": token.serial.as_str(), "type": token.kind.as_str(), "algorithm": token.algorithm.as_str(),
        "digits": token.digits, "period": period, "state": state(listed, now).replace(' ', "_"),
        "account": listed.account.map(|account| account.to_string()), "manufacturer": token.manufacturer,
        "model": token.model, "starts_at": token.starts_at.map(at), "expires_at": token.expires_at.map(at),
        "imported_at": at(token.imported_at), "imported_by": token.imported_by,
    })
}

fn print_listed(listed: &Listed, now: Instant) {
    let token = &listed.token;
    let make: Vec<String> = [&token.manufacturer, &token.model].into_iter().flatten().map(|it| visible(it)).collect();
    let whose = listed.account.map(|account| format!("{account} ")).unwrap_or_default();
    let (serial, kind, state) = (&token.serial, token.kind.as_str(), state(listed, now));
    println!("{:24} {kind} {} digits {state:11} {whose}{}", serial.as_str(), token.digits, make.join(" "));
}

fn at(instant: Instant) -> String {
    Timestamp::from_second(instant.seconds()).map_or_else(|_| "-".to_owned(), |at| at.to_string())
}
