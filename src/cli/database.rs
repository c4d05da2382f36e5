//! `portico database status|migrate`.

use super::{ConfigDir, FINE, Outcome};
use crate::app::start::{self, Respelt};
use crate::config::Variables;
use crate::identity::respell::Clash;
use crate::store;

/// The database's schema.
#[derive(Debug, clap::Args)]
pub struct DatabaseCommand {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    dir: ConfigDir,
    /// Print JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Which migrations have been applied and which wait; changes nothing.
    Status,
    /// Apply what waits.
    Migrate,
}

impl DatabaseCommand {
    /// Runs it.
    pub async fn run(self) -> Outcome {
        let (server, _) = start::configuration(&self.dir.config, &Variables::of_process())?;
        let store = start::database(&server).await?;
        if let Command::Migrate = self.command {
            let applied = store::migrate(&store).await?;
            let respelt = start::respell(&store).await?;
            for Respelt { slug, clashes, .. } in &respelt {
                for Clash { account, holder } in clashes {
                    eprintln!(
                        "{slug}: the accounts {account} and {holder} have one identifier, by which only {holder} is found: \
                         one of them changes it under My profile, or is erased with `portico user delete`"
                    );
                }
            }
            if !self.json {
                println!("{} migration(s) applied", applied.len());
                let changed: u64 = respelt.iter().map(|it| it.changed).sum();
                if changed > 0 {
                    println!("{changed} identifier(s) brought to their spelling of today");
                }
                return Ok(FINE);
            }
        }
        let status = store::migration_status(&store).await?;
        if self.json {
            let body = serde_json::json!({
                "applied": status.applied, "pending": status.pending, "unknown": status.unknown,
            });
            println!("{body}");
            return Ok(FINE);
        }
        let all = [("applied", &status.applied), ("pending", &status.pending), ("unknown", &status.unknown)];
        for (state, names) in all {
            for name in names {
                println!("{state:8} {name}");
            }
        }
        Ok(FINE)
    }
}
