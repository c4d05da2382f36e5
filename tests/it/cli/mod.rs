//! Commands, as the real program runs them.

mod theme;
mod theme_preview;

use std::path::Path;
use std::process::Output;

use crate::support::server::program;

/// Runs a command on a configuration.
fn run(config: &Path, arguments: &[&str]) -> Output {
    program().args(arguments).arg("--config").arg(config).output().unwrap()
}

/// What it printed, insisting on how it ended.
#[track_caller]
fn prints(output: &Output, code: i32) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert_eq!(output.status.code(), Some(code), "{}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

/// What it complained of, insisting on how it ended.
#[track_caller]
fn complains(output: &Output, code: i32) -> String {
    prints(output, code);
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn write(place: &Path, text: &str) {
    std::fs::create_dir_all(place.parent().unwrap()).unwrap();
    std::fs::write(place, text).unwrap();
}

/// A configuration with one environment.
fn minimal() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let environment = "format = 1\nname = \"Acme\"\nlocale = { languages = [\"en\", \"de\"], default = \"en\" }\n";
    write(&folder.path().join("environments/acme/environment.toml"), environment);
    write(&folder.path().join("server.toml"), "format = 1\nbase_url = \"http://localhost:8080\"\n");
    folder
}
