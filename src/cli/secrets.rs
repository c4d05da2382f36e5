//! `portico secrets generate`.

use super::{ConfigDir, FINE, Outcome};
use crate::app::start;
use crate::config::Variables;
use crate::kit::keyring::RootKeys;
use crate::kit::random::Random;

/// The server's keys.
#[derive(Debug, clap::Args)]
pub struct SecretsCommand {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    dir: ConfigDir,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Make the key file; one that exists is never touched.
    Generate,
}

impl SecretsCommand {
    /// Runs it.
    pub fn run(self) -> Outcome {
        let Command::Generate = self.command;
        let (server, _) = start::configuration(&self.dir.config, &Variables::of_process())?;
        let file: &std::path::Path = &server.keys.file;
        start::write_private(file, &RootKeys::generate(&Random::system())).map_err(|error| {
            if error.kind() == std::io::ErrorKind::AlreadyExists {
                format!("{} exists; keys are never written over", file.display())
            } else {
                format!("{}: {error}", file.display())
            }
        })?;
        println!("{} was made. Keep a copy apart from the database, and give it to every replica.", file.display());
        Ok(FINE)
    }
}
