//! Many environments against one: start, memory, and what a page costs, from a configuration made for it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::arguments::Arguments;
use crate::load::hammer;
use crate::process::{self, Program, free_port};
use crate::report::{Bar, Report};
use crate::subject::Subject;

/// What one number of environments costs.
#[derive(Debug)]
struct Cost {
    start: Duration,
    memory: f64,
    page: f64,
}

/// Measures a server with one environment and one with many, all of them copies of the portal's.
pub async fn measure(report: &mut Report, arguments: &Arguments, portal: &Subject, folder: &Path) {
    let Some(source) = configuration(portal) else {
        eprintln!("the configuration of a running server is not known: many environments are left out");
        return;
    };
    let (one, many) = (
        cost(arguments, &source, &folder.join("one"), 1).await,
        cost(arguments, &source, &folder.join("many"), arguments.environments).await,
    );
    let count = arguments.environments;
    report.at_most("12", format!("{count} environments, start"), many.start.as_secs_f64() * 1000.0, "ms", 5000.0);
    report.at_most("11", "1 environment, start to first answer", one.start.as_secs_f64() * 1000.0, "ms", 100.0);
    report.at_most("12", format!("{count} environments, more memory"), many.memory - one.memory, "MiB", 150.0);
    let bar = Some(Bar::AtMost(1.1));
    report.ratio(
        "12",
        format!("{count} environments, sign-on page, CPU"),
        (many.page, "ms"),
        ("with 1", one.page),
        bar,
    );
}

/// The folder the portal was started with.
fn configuration(portal: &Subject) -> Option<PathBuf> {
    let (_, arguments, _) = portal.again.as_ref()?;
    let at = arguments.iter().position(|argument| argument == "--config")?;
    arguments.get(at + 1).map(PathBuf::from)
}

async fn cost(arguments: &Arguments, source: &Path, config: &Path, count: usize) -> Cost {
    copy(source, config);
    let environments = config.join("environments");
    let pattern = source.join("environments").join(&arguments.environment);
    fs::remove_dir_all(&environments).unwrap();
    for index in 0..count {
        copy(&pattern, &environments.join(format!("e{index}")));
    }
    let (port, data) = (free_port(), config.join("data"));
    let command = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portico"));
        command.args(["serve", "--config"]).arg(config).env("PORTICO_LISTEN", format!("127.0.0.1:{port}"));
        command.env("PORTICO_DATA_DIR", &data).env("PORTICO_OPERATIONS_LISTEN", "127.0.0.1:0");
        command.env("PORTICO_BASE_URL", format!("http://localhost:{port}"));
        command
    };
    let middle = format!("/e{}/sign-on", count / 2);
    let page = format!("GET {middle} HTTP/1.1\r\nHost: localhost:{port}\r\nAccept: text/html\r\n\r\n").into_bytes();
    // The first start writes every environment down; the second is what people wait for.
    drop(Program::time_to_answer(command(), port, &page).await);
    let (program, start) = Program::time_to_answer(command(), port, &page).await;
    let memory = process::memory(program.pid);
    let page = hammer(port, program.pid, &page, 32, arguments.time()).await.cpu;
    Cost { start, memory, page }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())).flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target) } else { drop(fs::copy(entry.path(), target)) }
    }
}
