//! The real program, as its users start it: `portico demo` or `portico serve`, on a port of its own, killed when the test
//! ends. What it writes to standard error is kept and can be waited for.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::time::Duration;

use serde_json::Value;

/// The password of every person of a demonstration started here.
pub const PASSWORD: &str = "harbour lantern forty-two";

/// How long a start, a stop or a line of the log may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running program that has said it is ready.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// What it said when it was ready: `base_url`, `operations_url`, and what `demo` tells besides.
    pub ready: Value,
    log: Arc<Log>,
    folder: Option<tempfile::TempDir>,
}

#[derive(Debug, Default)]
struct Log {
    text: Mutex<String>,
    grown: Condvar,
}

/// A person of a demonstration's environment.
#[derive(Clone, Debug)]
pub struct Person {
    pub identifier: String,
    pub password: String,
    pub methods: Vec<String>,
    pub totp_secret: Option<String>,
    pub recovery_codes: Vec<String>,
    pub about: String,
}

impl Server {
    /// A fresh demonstration, with everything of its own.
    pub fn demo() -> Self {
        Self::demo_with(&[])
    }

    /// A demonstration with more arguments.
    pub fn demo_with(arguments: &[&str]) -> Self {
        Self::demo_of(arguments, &[])
    }

    /// A demonstration whose variables override keys of its files.
    pub fn demo_where(variables: &[(&str, &str)]) -> Self {
        Self::demo_of(&[], variables)
    }

    fn demo_of(arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut command = program();
        command.args(["demo", "--json", "--listen", "127.0.0.1:0", "--password", PASSWORD]).args(arguments);
        command.envs(variables.iter().copied());
        // Its temporary directory is made below ours, and goes with it.
        command.env("TMPDIR", folder.path());
        let mut server = Self::start(command);
        server.folder = Some(folder);
        server
    }

    /// `serve` with a configuration of one's own, on free ports; `variables` override keys of server.toml.
    pub fn serve(config: &Path, variables: &[(&str, &str)]) -> Self {
        // Links are made from the base URL, so the port must be known before.
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = program();
        command.args(["serve", "--config"]).arg(config);
        command.env("PORTICO_BASE_URL", format!("http://localhost:{port}"));
        command.env("PORTICO_LISTEN", format!("127.0.0.1:{port}"));
        command.env("PORTICO_OPERATIONS_LISTEN", "127.0.0.1:0").env("PORTICO_TELEMETRY__LOG", "json");
        command.envs(variables.iter().copied());
        let mut server = Self::start(command);
        let operations = format!("http://{}", server.ready["operations"].as_str().unwrap());
        server.ready["base_url"] = format!("http://localhost:{port}").into();
        server.ready["operations_url"] = operations.into();
        server
    }

    /// Starts a program and waits until it is ready: `demo` prints a line of JSON, `serve` logs that it is serving.
    pub fn start(mut command: Command) -> Self {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let (log, (tell, told)) = (Arc::new(Log::default()), mpsc::channel());
        let (kept, telling) = (log.clone(), tell.clone());
        let errors = BufReader::new(child.stderr.take().unwrap()).lines();
        std::thread::spawn(move || {
            for line in errors.map_while(Result::ok) {
                *kept.text.lock().unwrap() += &format!("{line}\n");
                kept.grown.notify_all();
                let _ = telling.send(line);
            }
        });
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(|line| drop(tell.send(line))));
        let mut server = Self { child, ready: Value::Null, log, folder: None };
        while server.ready.is_null() {
            let Ok(line) = told.recv_timeout(PATIENCE) else {
                let _ = server.child.kill();
                let ended = server.child.wait();
                panic!("{command:?} was not ready: {ended:?}\n{}", server.log());
            };
            let said: Value = serde_json::from_str(&line).unwrap_or_default();
            if said["base_url"].is_string() || said["message"] == "serving" {
                server.ready = said;
            }
        }
        server
    }

    /// The address that `serve` listens on: `127.0.0.1:PORT`.
    pub fn listens_on(&self) -> String {
        self.ready["public"].as_str().unwrap().to_owned()
    }

    /// The address of health and status.
    pub fn operations(&self) -> String {
        self.ready["operations"].as_str().unwrap().to_owned()
    }

    /// Where people reach it.
    pub fn base_url(&self) -> &str {
        self.ready["base_url"].as_str().unwrap()
    }

    /// The process, for measurements.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The address of a demonstration's environment, with a slash at the end.
    #[track_caller]
    pub fn environment(&self, slug: &str) -> &str {
        self.find(slug)["url"].as_str().unwrap()
    }

    /// The people of a demonstration's environment, as it lists them.
    #[track_caller]
    pub fn people(&self, slug: &str) -> Vec<Person> {
        let texts = |value: &Value| -> Vec<String> {
            value.as_array().into_iter().flatten().filter_map(|one| Some(one.as_str()?.to_owned())).collect()
        };
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let people = self.find(slug)["users"].as_array().into_iter().flatten();
        let person = |one: &Value| Person {
            identifier: text(&one["identifier"]),
            password: text(&one["password"]),
            methods: texts(&one["methods"]),
            totp_secret: one["totp_secret"].as_str().map(str::to_owned),
            recovery_codes: texts(&one["recovery_codes"]),
            about: text(&one["about"]),
        };
        people.map(person).collect()
    }

    #[track_caller]
    fn find(&self, slug: &str) -> &Value {
        let all = self.ready["environments"].as_array().into_iter().flatten();
        let mut found = all.filter(|environment| environment["slug"] == slug);
        found.next().unwrap_or_else(|| panic!("no environment {slug}: {}", self.ready))
    }

    /// What it has written to standard error so far.
    pub fn log(&self) -> String {
        self.log.text.lock().unwrap().clone()
    }

    /// Waits until standard error holds a text.
    pub async fn logs(&self, text: &str) {
        let (log, wanted) = (self.log.clone(), text.to_owned());
        let found = tokio::task::spawn_blocking(move || {
            let kept = log.text.lock().unwrap();
            !log.grown.wait_timeout_while(kept, PATIENCE, |kept| !kept.contains(&wanted)).unwrap().1.timed_out()
        });
        assert!(found.await.unwrap(), "it never said {text:?}:\n{}", self.log());
    }

    /// Sends a signal by name: `HUP` reloads, `TERM` stops.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([&format!("-{name}"), &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success(), "kill -{name}");
    }

    /// Asks it to stop and waits until it has.
    pub async fn stop(self) -> ExitStatus {
        self.signal("TERM");
        let mut server = self;
        let ended = tokio::task::spawn_blocking(move || {
            let server = &mut server;
            server.child.wait().unwrap()
        });
        tokio::time::timeout(PATIENCE, ended).await.expect("it did not stop").unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program that cargo has built beside these tests, or the one that `PORTICO_TEST_BIN` names, with none of the caller's
/// Portico variables.
pub fn program() -> Command {
    let named = std::env::var_os("PORTICO_TEST_BIN");
    let mut command = Command::new(named.unwrap_or_else(|| env!("CARGO_BIN_EXE_portico").into()));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("PORTICO_")) {
        command.env_remove(name);
    }
    command
}
