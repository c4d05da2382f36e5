//! `portico config check|show|explain|schema` and `portico explain CODE`: the work is the configuration floor's.

use std::io::{IsTerminal as _, Write};

use super::{ConfigDir, Outcome, published};
use crate::config::commands::{self, CheckOptions, ShowOptions};
use crate::config::{self, Options, Variables};
use crate::environment::contrast;
use crate::kit::keyring::{Keys, RootKeys};
use crate::theme::engines::Engines;

/// Check, show and explain configuration.
#[derive(Debug, clap::Args)]
pub struct ConfigCommand {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    dir: ConfigDir,
    /// The environment meant.
    #[arg(long, global = true, value_name = "SLUG")]
    environment: Option<String>,
    /// Print JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Every problem of every file, with its place and what was probably meant.
    Check {
        /// Missing secrets and files are warnings: they are elsewhere.
        #[arg(long)]
        offline: bool,
        /// Warnings count as errors.
        #[arg(long)]
        deny_warnings: bool,
    },
    /// The configuration as it is after all layers; secrets are not shown.
    Show {
        /// Where each value comes from.
        #[arg(long)]
        sources: bool,
    },
    /// One value: what it is for, what set it, what that hides, and the variable that could override it.
    Explain {
        /// The key, such as session.idle_timeout.
        key: String,
    },
    /// The JSON Schema of environment.toml, or of another file.
    Schema {
        /// `environment` or `server`.
        file: Option<String>,
    },
}

/// What a diagnostic's code means.
#[derive(Debug, clap::Args)]
pub struct ExplainCode {
    /// The code, such as E0201.
    code: String,
}

impl ConfigCommand {
    /// Runs it.
    pub async fn run(self) -> Outcome {
        // Not locked: what is asked of the database is waited for.
        let mut out = std::io::stdout();
        let variables = Variables::of_process();
        let dir = &self.dir.config;
        let load = |offline| config::load(dir, &variables, &Options { offline, ..Options::default() });
        let code = match &self.command {
            Command::Check { offline, deny_warnings } => {
                let options = CheckOptions {
                    environment: self.environment.clone(),
                    json: self.json,
                    deny_warnings: *deny_warnings,
                    colour: std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
                };
                let mut loaded = load(*offline);
                contrast::check(&mut loaded);
                left_out(&mut loaded);
                if !offline {
                    published::compare(&mut loaded).await;
                }
                commands::check(&loaded, &options, &mut out)?
            }
            Command::Show { sources } => {
                let options = ShowOptions { environment: self.environment.clone(), sources: *sources, json: self.json };
                let loaded = load(true);
                commands::show(&loaded, &options, Self::keys(&loaded).as_ref(), &mut out)?
            }
            Command::Explain { key } => {
                let loaded = load(true);
                let keys = Self::keys(&loaded);
                commands::explain(&loaded, key, self.environment.as_deref(), &variables, keys.as_ref(), &mut out)?
            }
            Command::Schema { file } => commands::schema(file.as_deref(), &mut out)?,
        };
        out.flush()?;
        Ok(code)
    }

    /// The server's own keys, which make fingerprints of secrets; without a key file there are no fingerprints.
    fn keys(loaded: &config::Loaded) -> Option<Keys> {
        let server = loaded.server.as_ref().ok()?;
        let text = std::fs::read_to_string(&server.keys.file).ok()?;
        Some(RootKeys::parse(&text).ok()?.derive(b"server"))
    }
}

/// Warns of files of themes that are not used because something is wrong with them.
fn left_out(loaded: &mut config::Loaded) {
    let engines = Engines::default();
    for (slug, environment) in &loaded.environments {
        let Ok(config) = &environment.config else { continue };
        let chain = &config.branding.look.chain;
        let Ok(engine) = engines.of(chain) else { continue };
        for problem in engine.problems() {
            let mut told = config::Diagnostic::new("W0826", format!("{} ({})", problem.message, problem.code));
            (told.file, told.line, told.column) = (problem.file.clone(), problem.line, problem.column);
            told.environment = Some(slug.clone());
            if !loaded.diagnostics.iter().any(|it| it.code == "W0826" && it.file == told.file && it.line == told.line) {
                loaded.diagnostics.push(told);
            }
        }
    }
}

impl ExplainCode {
    /// Runs it.
    pub fn run(self) -> Outcome {
        Ok(commands::explain_code(&self.code, &mut std::io::stdout().lock())?)
    }
}
