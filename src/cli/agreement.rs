//! `portico agreement list|export`: the agreements of an environment with their texts, and who accepted what. Looking changes nothing;
//! nothing is published by it.

use std::io::Write as _;
use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::{ConfigDir, FINE, Outcome, context, written};
use crate::agreement::audit::{self, Person};
use crate::agreement::catalogue::{Catalogue, Published, Text};
use crate::agreement::consent::{self, Answer};
use crate::agreement::{Moment, hex, store};
use crate::identity::identifier::Kind;
use crate::identity::import::spreadsheet;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::text::visible;

/// People that are read at once.
const PAGE: u64 = 1000;

/// Agreements: their texts, and who accepted what.
#[derive(Debug, clap::Args)]
pub struct AgreementCommand {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    dir: ConfigDir,
    /// The environment meant.
    #[arg(long, global = true, value_name = "SLUG", default_value = "")]
    environment: String,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Every agreement with its texts: which are in force, announced or past, and how many people accept what is in force.
    List {
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Who accepted what: a row for each person and agreement that they have accepted or withdrawn.
    Export(Export),
}

#[derive(Debug, clap::Args)]
struct Export {
    /// Only this agreement.
    #[arg(long, value_name = "NAME")]
    agreement: Option<String>,
    /// How to write it.
    #[arg(long, value_enum, default_value = "csv")]
    format: Written,
    /// The file to write, readable for its owner only. Default: standard output.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Written {
    Csv,
    Jsonl,
}

impl AgreementCommand {
    /// Runs it.
    pub async fn run(self) -> Outcome {
        if self.environment.is_empty() {
            eprintln!("portico: say which environment: --environment SLUG");
            return Ok(2);
        }
        let opened = context::open(&self.dir.config).await?;
        let meant = opened.environment(&self.environment).await?;
        let now = opened.clock.now();
        let zone = TimeZone::get(&meant.config.locale.time_zone).unwrap_or(TimeZone::UTC);
        let timestamp = Timestamp::from_microsecond(now.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
        let when = Moment { now, today: timestamp.to_zoned_datetime(zone).date() };
        let stored = store::all(&opened.store.scope(meant.id)).await?;
        let catalogue = Catalogue::new(&meant.config.agreements, &meant.config.locale.default, stored);
        let agreements = Agreements { opened: &opened, meant: &meant, catalogue: &catalogue, when };
        match &self.command {
            Command::List { json } => agreements.list(*json).await,
            Command::Export(export) => agreements.export(export).await,
        }
    }
}

/// The agreements of one environment.
struct Agreements<'c> {
    opened: &'c context::Opened,
    meant: &'c context::Meant,
    catalogue: &'c Catalogue,
    when: Moment,
}

impl Agreements<'_> {
    async fn list(&self, as_json: bool) -> Outcome {
        let scope = self.opened.store.scope(self.meant.id);
        let mut rows = Vec::new();
        for agreement in self.catalogue.all() {
            let in_force = agreement.in_force(self.when.today);
            let accepted = match in_force {
                Some(revision) => audit::accepted(&scope, agreement, revision, self.when.now).await?,
                None => 0,
            };
            if as_json {
                rows.push(self.listed(agreement, accepted));
                continue;
            }
            let title = agreement.title.get("", &self.meant.config.locale.default);
            let need = if agreement.required { "required" } else { "optional" };
            println!("{} {need}, {accepted} accepted what is in force: {}", agreement.name, visible(title));
            for text in agreement.texts() {
                let state = state(agreement, text, self.when.today);
                let hash: String = hex(&text.hash).chars().take(12).collect();
                println!("  {:12} {:6} {state:9} {hash}", text.revision.to_string(), text.language);
            }
        }
        if as_json {
            println!("{}", Value::from(rows));
        } else if self.catalogue.all().is_empty() {
            println!("{} has no agreements", self.meant.slug);
        }
        Ok(FINE)
    }

    fn listed(&self, agreement: &Published, accepted: u64) -> Value {
        let texts = agreement.texts().iter().map(|text| {
            json!({
                "revision": text.revision.to_string(), "language": text.language, "title": text.title,
                "state": state(agreement, text, self.when.today).replace(' ', "_"), "hash": hex(&text.hash),
                "ask_again": text.ask_again, "published": text.stored,
            })
        });
        let purposes = agreement.purposes.iter().map(|purpose| Value::from(purpose.name.clone()));
        json!({
            "name": agreement.name, "title": agreement.title.get("", &self.meant.config.locale.default),
            "required": agreement.required, "withdrawable": agreement.withdrawable,
            "in_force": agreement.in_force(self.when.today).map(|revision| revision.to_string()), "accepted": accepted,
            "purposes": purposes.collect::<Vec<_>>(), "texts": texts.collect::<Vec<_>>(),
        })
    }

    async fn export(&self, export: &Export) -> Outcome {
        let scope = self.opened.store.scope(self.meant.id);
        let stored = store::all(&scope).await?;
        let name = export.agreement.as_deref();
        if let Some(name) = name
            && self.catalogue.find(name).is_none()
            && !stored.iter().any(|text| text.agreement == name)
        {
            return Err(format!("there is no agreement `{}` in {}", visible(name), self.meant.slug).into());
        }
        // Which text a hash is, also of agreements that files know no longer.
        let text = |hash: &[u8]| stored.iter().find(|text| text.hash.as_slice() == hash);
        let mut out = written::to(export.output.as_deref())?;
        if export.format == Written::Csv {
            written::row(&mut out, COLUMNS.iter())?;
        }
        let mut after: Option<UserId> = None;
        loop {
            let page = audit::page(&scope, after, PAGE).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.account);
            for person in &page {
                for answer in person.standing().into_iter().filter(|it| name.is_none_or(|name| it.agreement == name)) {
                    let text = text(&answer.hash);
                    let named = (text.map(|it| it.revision.to_string()), text.map(|it| it.language.clone()));
                    let cells = self.cells(person, answer, named);
                    match export.format {
                        Written::Csv => written::row(&mut out, cells.iter().map(|cell| spreadsheet::guarded(cell)))?,
                        Written::Jsonl => {
                            let keys = COLUMNS.iter().map(|it| (*it).to_owned());
                            let keys = keys.zip(cells.into_iter().map(Value::from));
                            writeln!(out, "{}", Value::Object(keys.collect()))?;
                        }
                    }
                }
            }
        }
        out.flush()?;
        Ok(FINE)
    }

    /// What is told of an answer, in the order of [`COLUMNS`].
    fn cells(
        &self,
        person: &Person,
        answer: &Answer,
        (revision, language): (Option<String>, Option<String>),
    ) -> [String; COLUMNS.len()] {
        let agreement = self.catalogue.find(&answer.agreement);
        let state = match agreement {
            Some(agreement) => consent::state(agreement, &person.record.answers, self.when).as_str(),
            None => answer.verdict.as_str(),
        };
        let expires = agreement.and_then(|it| consent::runs_out(it, &person.record.answers, self.when));
        let allowed = agreement.map(|agreement| {
            let allowed = |it: &&_| person.record.allows(agreement, it, self.when);
            let names = agreement.purposes.iter().filter(allowed).map(|purpose| purpose.name.as_str());
            names.collect::<Vec<_>>().join(";")
        });
        // Each kind of identifier has a first one; mailboxes tell people apart best.
        let email = person.identifiers.iter().find(|one| one.kind == Kind::Email);
        let called = email.or_else(|| person.identifiers.first());
        [
            person.account.to_string(),
            called.map(|one| one.shown.clone()).unwrap_or_default(),
            answer.agreement.clone(),
            revision.unwrap_or_default(),
            language.unwrap_or_default(),
            hex(&answer.hash),
            state.to_owned(),
            at(answer.at),
            expires.map(at).unwrap_or_default(),
            allowed.unwrap_or_default(),
        ]
    }
}

/// The columns of an export.
const COLUMNS: [&str; 10] =
    ["id", "identifier", "agreement", "revision", "language", "hash", "state", "answered_at", "expires_at", "purposes"];

/// Whether a text is in force, will be or was.
fn state(agreement: &Published, text: &Text, today: Date) -> &'static str {
    if text.revision.day > today {
        "announced"
    } else if agreement.in_force(today) == Some(text.revision) {
        "in force"
    } else {
        "past"
    }
}

fn at(instant: Instant) -> String {
    Timestamp::from_second(instant.seconds()).map_or_else(|_| "-".to_owned(), |at| at.to_string())
}
