//! `portico theme new|check|render|eject|diff|preview`: for whoever writes a theme. The work is the theme floor's; nothing here opens a
//! database, and nothing is sent anywhere.

mod check;
mod diff;
mod eject;
mod new;
mod preview;
mod render;
mod shelf;

use std::error::Error;

use super::{ConfigDir, ERRORS, FINE, Outcome};
use crate::config::commands::USAGE;

/// Make, check, show and upgrade themes.
#[derive(Debug, clap::Args)]
pub struct ThemeCommand {
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
    /// Begin a theme: a folder with the least there is to it.
    New(new::New),
    /// Everything that is wrong with themes, and with what environments override, with file and line.
    Check(check::Check),
    /// Write every page, mail and text in every state to a folder.
    Render(render::Render),
    /// Copy a file of the theme below, to change it.
    Eject(eject::Eject),
    /// What has changed in files since they were ejected, there and here, and the two together.
    Diff(diff::Diff),
    /// Show a theme, or an environment as its files have it, while it is written.
    Preview(preview::Preview),
}

/// Why a command did not do what it was asked for.
type Failure = Box<dyn Error + Send + Sync>;

/// What was asked for cannot be meant: exit code 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Usage(String);

impl ThemeCommand {
    /// Runs it.
    pub async fn run(self) -> Outcome {
        let config = &self.dir.config;
        let outcome = match self.command {
            Command::New(new) => new.run(config, self.json),
            Command::Check(check) => check.run(config, self.json),
            Command::Render(render) => render.run(config, self.json),
            Command::Eject(eject) => eject.run(config, self.json),
            Command::Diff(diff) => diff.run(config, self.json),
            Command::Preview(preview) => preview.run(config, self.json).await,
        };
        match outcome {
            Err(error) if error.is::<Usage>() => {
                eprintln!("portico: {error}");
                Ok(USAGE)
            }
            outcome => outcome,
        }
    }
}
