//! The commands, one file each. They print text, on a pipe too, and JSON only with `--json`. Exit: 0 fine, 1 errors, 2 usage,
//! 3 a destructive change refused.

mod agreement;
mod completions;
mod config;
mod context;
mod database;
mod demo;
mod environment;
mod oath;
mod outbox;
mod published;
mod reload;
mod secrets;
mod serve;
#[cfg(test)]
mod tests;
mod theme;
mod user;
mod written;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// A self-hosted account portal: one server, many environments, each declared in a folder of files.
#[derive(Debug, Parser)]
#[command(name = "portico", version, disable_help_subcommand = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// Where the configuration is.
#[derive(Clone, Debug, clap::Args)]
pub struct ConfigDir {
    /// The configuration folder.
    #[arg(long = "config", value_name = "DIR", default_value = "config", global = true, value_parser = absolute)]
    pub config: PathBuf,
}

/// Files are named relative to the folder of the file that names them: the folder itself must not depend on where we stand.
fn absolute(path: &str) -> Result<PathBuf, std::io::Error> {
    std::path::absolute(path)
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show everything at work: three environments, people, an outbox. Needs nothing but this program.
    Demo(demo::Demo),
    /// Serve the environments of a configuration folder.
    Serve(serve::Serve),
    /// Tell a running server to read its configuration again.
    Reload(reload::Reload),
    /// Check, show and explain configuration.
    Config(config::ConfigCommand),
    /// List environments, and decide about data whose files have moved or gone.
    Environment(environment::EnvironmentCommand),
    /// Make, list and look after people.
    User(user::UserCommand),
    /// Agreements: their texts, and who accepted what.
    Agreement(agreement::AgreementCommand),
    /// Hardware tokens: import and list the inventory.
    Oath(oath::OathCommand),
    /// Make, check, show and upgrade themes.
    Theme(theme::ThemeCommand),
    /// The database's schema.
    Database(database::DatabaseCommand),
    /// Notices that wait to be delivered.
    Outbox(outbox::OutboxCommand),
    /// The server's keys.
    Secrets(secrets::SecretsCommand),
    /// What a diagnostic's code means.
    Explain(config::ExplainCode),
    /// Completions for a shell.
    Completions(completions::Completions),
}

/// How a command ended.
pub type Outcome = Result<u8, Box<dyn std::error::Error + Send + Sync>>;

/// Everything is fine.
const FINE: u8 = 0;
/// Something is wrong.
const ERRORS: u8 = 1;

/// Runs a command.
pub fn run(cli: Cli) -> ExitCode {
    let outcome = match cli.command {
        Command::Demo(command) => context::block_on(command.run()),
        Command::Serve(command) => context::block_on(command.run()),
        Command::Reload(command) => context::block_on(command.run()),
        Command::Config(command) => context::block_on(command.run()),
        Command::Environment(command) => context::block_on(command.run()),
        Command::User(command) => context::block_on(command.run()),
        Command::Agreement(command) => context::block_on(command.run()),
        Command::Oath(command) => context::block_on(command.run()),
        Command::Theme(command) => context::block_on(command.run()),
        Command::Database(command) => context::block_on(command.run()),
        Command::Outbox(command) => context::block_on(command.run()),
        Command::Secrets(command) => command.run(),
        Command::Explain(command) => command.run(),
        Command::Completions(command) => command.run(),
    };
    match outcome {
        Ok(code) => ExitCode::from(code),
        // The reader of our output has had enough: not an error.
        Err(error) if is_broken_pipe(error.as_ref()) => ExitCode::SUCCESS,
        Err(error) => {
            let mut text = error.to_string();
            let mut source = error.source();
            while let Some(cause) = source {
                let cause_text = cause.to_string();
                if !text.contains(&cause_text) {
                    text = format!("{text}: {cause_text}");
                }
                source = cause.source();
            }
            eprintln!("portico: {text}");
            ExitCode::from(ERRORS)
        }
    }
}

fn is_broken_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
