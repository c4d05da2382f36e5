//! The `portico` program: parses arguments and calls a command.

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    portico::cli::run(portico::cli::Cli::parse())
}
