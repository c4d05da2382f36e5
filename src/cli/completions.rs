//! `portico completions`.

use clap::CommandFactory as _;

use super::{Cli, FINE, Outcome};

/// Completions for a shell.
#[derive(Debug, clap::Args)]
pub struct Completions {
    /// The shell.
    shell: clap_complete::Shell,
}

impl Completions {
    /// Prints the shell's script.
    pub fn run(self) -> Outcome {
        clap_complete::generate(self.shell, &mut Cli::command(), "portico", &mut std::io::stdout());
        Ok(FINE)
    }
}
