//! `portico config …`: loads the folder with this process's variables and hands what was loaded to the floor that knows.

use std::io::{self, Write};
use std::path::Path;

use crate::config::commands::{self, CheckOptions, ShowOptions};
use crate::config::{Options, Variables, load};
use crate::kit::keyring::Keys;

/// `portico config check [--environment SLUG] [--json] [--offline] [--deny-warnings]`: 0 fine, 1 errors, 2 usage.
pub fn check(dir: &Path, offline: bool, options: &CheckOptions, to: &mut dyn Write) -> io::Result<u8> {
    commands::check(&load(dir, &Variables::of_process(), &Options { offline, ..Options::default() }), options, to)
}

/// `portico config show [--environment SLUG] [--sources] [--json]`. With the server's keys, secrets get fingerprints.
pub fn show(dir: &Path, options: &ShowOptions, keys: Option<&Keys>, to: &mut dyn Write) -> io::Result<u8> {
    commands::show(
        &load(dir, &Variables::of_process(), &Options { offline: true, ..Options::default() }),
        options,
        keys,
        to,
    )
}

/// `portico config explain KEY [--environment SLUG]`.
pub fn explain(
    dir: &Path,
    key: &str,
    environment: Option<&str>,
    keys: Option<&Keys>,
    to: &mut dyn Write,
) -> io::Result<u8> {
    let variables = Variables::of_process();
    let loaded = load(dir, &variables, &Options { offline: true, ..Options::default() });
    commands::explain(&loaded, key, environment, &variables, keys, to)
}

/// `portico config schema [environment|server]`.
pub fn schema(which: Option<&str>, to: &mut dyn Write) -> io::Result<u8> {
    commands::schema(which, to)
}

/// `portico explain CODE`.
pub fn explain_code(code: &str, to: &mut dyn Write) -> io::Result<u8> {
    commands::explain_code(code, to)
}
