//! What all commands have in common.

use clap::Parser as _;

use super::{Cli, Command};

#[test]
fn a_relative_folder_is_made_absolute() {
    let folder = |arguments: &[&str]| match Cli::try_parse_from(arguments).map(|cli| cli.command) {
        Ok(Command::Reload(reload)) => reload.dir.config,
        other => panic!("{other:?}"),
    };
    let here = std::env::current_dir().unwrap();
    assert_eq!(folder(&["portico", "reload"]), here.join("config"));
    assert_eq!(folder(&["portico", "reload", "--config", "elsewhere"]), here.join("elsewhere"));
    assert_eq!(folder(&["portico", "reload", "--config", "/etc/portico"]).to_str(), Some("/etc/portico"));
}
