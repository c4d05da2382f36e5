//! `portico reload`.

use super::{ConfigDir, ERRORS, FINE, Outcome};
use crate::app::{control, start};
use crate::config::Variables;

/// Tell a running server to read its configuration again.
#[derive(Debug, clap::Args)]
pub struct Reload {
    #[command(flatten)]
    pub(super) dir: ConfigDir,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

impl Reload {
    /// Asks, prints what became of it, and exits 1 when anything is wrong.
    pub async fn run(self) -> Outcome {
        let (server, _) = start::configuration(&self.dir.config, &Variables::of_process())?;
        let place = &server.data_dir;
        let answer = control::ask(place).await.map_err(|error| {
            format!(
                "no server answers at {}/portico.sock ({error}); is it running, and are you its user?",
                place.display()
            )
        })?;
        if self.json {
            println!("{}", serde_json::to_string(&answer)?);
        } else {
            if !answer.problems.is_empty() {
                eprintln!("{}", answer.problems);
            }
            println!("{}", answer.summary);
        }
        Ok(if answer.failed { ERRORS } else { FINE })
    }
}
