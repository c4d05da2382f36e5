//! `portico outbox list|retry|drop`. What a notice says, and to whom, is nobody's business but the person's: it is not shown.

use jiff::Timestamp;

use super::{ConfigDir, FINE, Outcome, context};
use crate::environment::store as records;
use crate::kit::id::NoticeId;
use crate::kit::instant::Instant;
use crate::outbox::store as queue;

/// Notices that wait to be delivered.
#[derive(Debug, clap::Args)]
pub struct OutboxCommand {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    dir: ConfigDir,
    /// Only this environment.
    #[arg(long, global = true, value_name = "SLUG")]
    environment: Option<String>,
    /// Print JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// What waits, and what was given up.
    List,
    /// Try one at once.
    Retry {
        /// Its id, as listed.
        id: NoticeId,
    },
    /// Give one up and wipe it.
    Drop {
        /// Its id, as listed.
        id: NoticeId,
    },
}

impl OutboxCommand {
    /// Runs it.
    pub async fn run(self) -> Outcome {
        let opened = context::open(&self.dir.config).await?;
        let meant = match &self.environment {
            Some(slug) => Some(opened.environment(slug).await?.id),
            None => None,
        };
        let listed = queue::list(&opened.store, meant).await?;
        let now = opened.clock.now();
        match self.command {
            Command::List => self.list(&opened, &listed).await,
            Command::Retry { id } | Command::Drop { id } => {
                let row = listed.iter().find(|row| row.id == id.uuid());
                let row = row.ok_or_else(|| format!("no notice {id} waits or was given up"))?;
                let environment = crate::kit::id::EnvironmentId::from_uuid(row.environment_id);
                let (done, word) = match self.command {
                    Command::Drop { .. } => (queue::drop_notice(&opened.store, environment, id, now).await?, "dropped"),
                    _ => (queue::retry(&opened.store, environment, id, now).await?, "due now"),
                };
                if !done {
                    let why = "has ended meanwhile, or was handed to a gateway, which happens once";
                    return Err(format!("notice {id} {why}").into());
                }
                println!("{id} is {word}");
                Ok(FINE)
            }
        }
    }

    async fn list(&self, opened: &context::Opened, listed: &[queue::Listed]) -> Outcome {
        let known = records::all(&opened.store).await?;
        let slug = |id| known.values().find(|record| record.id.uuid() == id).map_or("-", |record| record.slug.as_str());
        if self.json {
            let rows = listed.iter().map(|row| {
                serde_json::json!({
                    "id": row.id.to_string(), "environment": slug(row.environment_id), "kind": row.kind,
                    "channel": row.channel, "state": row.state, "attempts": row.attempts, "due_at": rfc3339(row.due_at),
                    "created_at": rfc3339(row.created_at), "failure": row.failure,
                })
            });
            println!("{}", serde_json::Value::from_iter(rows));
            return Ok(FINE);
        }
        if listed.is_empty() {
            println!("nothing waits");
        }
        for row in listed {
            println!(
                "{} {:16} {:18} {:8} attempts {:<3} due {} {}",
                row.id,
                slug(row.environment_id),
                row.kind,
                row.state,
                row.attempts,
                rfc3339(row.due_at),
                row.failure.as_deref().unwrap_or_default(),
            );
        }
        Ok(FINE)
    }
}

fn rfc3339(micros: i64) -> String {
    Timestamp::from_second(Instant::from_micros(micros).seconds()).map_or_else(|_| "-".to_owned(), |at| at.to_string())
}
