//! A server under measurement: the portal, or a yardstick that offers the same pages.

use std::path::PathBuf;
use std::process::Command;

use crate::process::{Program, free_port};

/// A command line: the program, its arguments, its variables.
pub type Start = (String, Vec<String>, Vec<(String, String)>);

/// A running server and where its pages are.
#[derive(Debug)]
pub struct Subject {
    pub name: &'static str,
    pub port: u16,
    /// The value of the Host header.
    pub host: String,
    pub pid: u32,
    pub sign_on: String,
    pub account: String,
    pub sessions: String,
    pub user: String,
    pub password: String,
    /// How to start it again on the same data: the program, its arguments, its variables.
    pub again: Option<Start>,
    /// Stops it when dropped; none when it was running before.
    pub program: Option<Program>,
}

impl Subject {
    /// A GET of a path, with cookies.
    pub fn get(&self, path: &str, cookies: &str) -> Vec<u8> {
        let cookies = if cookies.is_empty() { String::new() } else { format!("Cookie: {cookies}\r\n") };
        format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nAccept: text/html\r\nUser-Agent: {BROWSER}\r\n{cookies}\r\n",
            self.host
        )
        .into_bytes()
    }

    /// Stops it, starts it again on its data, and measures until it answers; `None` when it is not ours to stop.
    pub async fn restart(&mut self) -> Option<std::time::Duration> {
        let (program, arguments, variables) = self.again.clone()?;
        self.program = None;
        let mut command = Command::new(program);
        command.args(arguments).envs(variables);
        let (program, time) = Program::time_to_answer(command, self.port, &self.get(&self.sign_on, "")).await;
        self.pid = program.pid;
        self.program = Some(program);
        Some(time)
    }
}

/// What the generator calls itself: a browser known to everybody, so that known browsers cost what they cost.
pub const BROWSER: &str =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";

/// A yardstick's program, if YARDSTICKS names a folder that holds it.
fn yardstick(name: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os("YARDSTICKS")?);
    let built = [folder.join("target/release").join(name), folder.join("release").join(name), folder.join(name)];
    let found = built.into_iter().find(|path| path.is_file());
    assert!(
        found.is_some(),
        "YARDSTICKS={} holds no {name}: build it there with cargo build --release",
        folder.display()
    );
    found
}

/// The bare HTTP answer.
pub async fn hello() -> Option<Subject> {
    let (path, port) = (yardstick("hello")?, free_port());
    let command = (path.display().to_string(), vec![format!("127.0.0.1:{port}")], Vec::new());
    Some(start("hello", port, command, ["/", "/", "/"], ("", "")).await)
}

/// The least work that the same pages allow, with 10,000 users.
pub async fn floor(folder: &std::path::Path) -> Option<Subject> {
    let (path, port) = (yardstick("floor")?, free_port());
    let database = folder.join("floor.db").display().to_string();
    let address = format!("127.0.0.1:{port}");
    let seeded = Command::new(&path).args([&address, &database, "--seed", "10000"]).status().unwrap();
    assert!(seeded.success(), "floor does not seed");
    let command = (path.display().to_string(), vec![address, database], Vec::new());
    let user = ("user1@example.test", "correct horse battery");
    Some(start("floor", port, command, ["/login", "/account", "/sessions"], user).await)
}

async fn start(
    name: &'static str,
    port: u16,
    again: Start,
    [sign_on, account, sessions]: [&str; 3],
    (user, password): (&str, &str),
) -> Subject {
    let mut subject = Subject {
        name,
        port,
        host: format!("localhost:{port}"),
        pid: 0,
        sign_on: sign_on.to_owned(),
        account: account.to_owned(),
        sessions: sessions.to_owned(),
        user: user.to_owned(),
        password: password.to_owned(),
        again: Some(again),
        program: None,
    };
    subject.restart().await;
    subject
}

/// The portal as the arguments say: running already, served from a configuration, or a demonstration.
pub async fn portal(arguments: &crate::arguments::Arguments, folder: &std::path::Path) -> Subject {
    let binary = env!("CARGO_BIN_EXE_portico").to_owned();
    let slug = &arguments.environment;
    let paths = ["sign-on", "profile", "accounts"].map(|page| format!("/{slug}/{page}"));
    let paths = [paths[0].as_str(), paths[1].as_str(), paths[2].as_str()];
    let user = (arguments.user.as_deref().unwrap_or_default(), arguments.password.as_deref().unwrap_or_default());
    if let (Some(url), Some(pid)) = (&arguments.url, arguments.pid) {
        let url = url::Url::parse(url).unwrap();
        let port = url.port_or_known_default().unwrap();
        return Subject {
            name: "portico",
            port,
            host: format!("{}:{port}", url.host_str().unwrap()),
            pid,
            sign_on: paths[0].to_owned(),
            account: paths[1].to_owned(),
            sessions: paths[2].to_owned(),
            user: user.0.to_owned(),
            password: user.1.to_owned(),
            again: None,
            program: None,
        };
    }
    let port = free_port();
    let listen = format!("127.0.0.1:{port}");
    let many = format!("PORTICO_ENV__{}__SESSION__MAX_SESSIONS", slug.to_uppercase().replace('-', "_"));
    // The load comes from one address: what it may do is not what is measured here.
    let connections = "PORTICO_LIMITS__CONNECTIONS_PER_SOURCE".to_owned();
    let variables = vec![(many, "1000".to_owned()), (connections, "1000".to_owned())];
    if let Some(config) = &arguments.config {
        let serve = ["serve", "--config", config].map(str::to_owned).to_vec();
        let mut variables = variables;
        variables.extend([
            ("PORTICO_LISTEN".to_owned(), listen.clone()),
            ("PORTICO_OPERATIONS_LISTEN".to_owned(), "127.0.0.1:0".to_owned()),
            ("PORTICO_BASE_URL".to_owned(), format!("http://localhost:{port}")),
        ]);
        return start("portico", port, (binary, serve, variables), paths, user).await;
    }
    let password = "harbour lantern forty-two";
    let data = folder.join("data").display().to_string();
    let mut demo: Vec<String> =
        ["demo", "--json", "--listen", &listen, "--password", password, "--data", &data].map(str::to_owned).to_vec();
    // The first start writes the configuration, seeds, and tells who is there.
    let output = ready(Command::new(&binary).args(&demo).env("TMPDIR", folder));
    let person = output["environments"].as_array().into_iter().flatten().filter(|one| one["slug"] == slug.as_str());
    let person = person.flat_map(|one| one["users"].as_array().into_iter().flatten());
    let person = person
        .filter(|one| one["methods"].as_array().is_none_or(Vec::is_empty))
        .find_map(|one| one["identifier"].as_str());
    let person = person.unwrap_or_else(|| panic!("{slug} lists nobody without a second factor: {output}")).to_owned();
    demo.extend(["--config".to_owned(), output["config_dir"].as_str().unwrap().to_owned()]);
    start("portico", port, (binary, demo, variables), paths, (&person, password)).await
}

/// Runs a program until it prints its line of JSON, then ends it.
fn ready(command: &mut Command) -> serde_json::Value {
    use std::io::BufRead as _;
    let mut child =
        command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::inherit()).spawn().unwrap();
    let mut line = String::new();
    let _ = std::io::BufReader::new(child.stdout.take().unwrap()).read_line(&mut line);
    let _ = child.kill();
    let _ = child.wait();
    serde_json::from_str(&line).unwrap_or_else(|error| panic!("{command:?} printed {line:?}: {error}"))
}
