//! The real program, as its operators use it: few tests, because each starts processes.

use std::io::Write as _;
use std::path::Path;
use std::process::{Output, Stdio};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::client::Client;
use crate::support::server::{Server, program};
use crate::support::world::{OTHER, PASSWORD, is_signed_on, sign_on};

/// No answer here takes longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// A copy of the shipped configuration.
fn shipped() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/config")), folder.path());
    folder
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Runs a command on a configuration.
fn run(config: &Path, arguments: &[&str], input: &str) -> Output {
    let mut command = program();
    command.args(arguments).arg("--config").arg(config);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// What it printed, insisting on how it ended.
#[track_caller]
fn prints(output: &Output, code: i32) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert_eq!(output.status.code(), Some(code), "{}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

fn change(config: &Path, file: &str, from: &str, to: &str) {
    let file = config.join(file);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{from:?} is not in {}", file.display());
    std::fs::write(file, text.replace(from, to)).unwrap();
}

const ACME: &str = "environments/acme/environment.toml";

async fn everything(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    let read = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut answer)).await;
    // A connection that is reset has been cut as well.
    let _ = read.expect("the connection stays open");
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn plain_http_is_served_on_loopback_only() {
    let config = shipped();
    change(config.path(), "server.toml", "http://localhost:8080", "http://portal.example");
    let output = run(config.path(), &["serve"], "");
    prints(&output, 1);
    assert!(String::from_utf8_lossy(&output.stderr).contains("http"), "{output:?}");
}

#[tokio::test]
async fn files_are_read_again_by_signal_and_by_command() {
    let config = shipped();
    assert_eq!(run(config.path(), &["reload"], "").status.code(), Some(1), "nobody is running");
    let server = Server::serve(config.path(), &[]);
    let base = format!("{}/acme/", server.base_url());
    let browser = || Client::new(&base);
    browser().get("sign-on").await.expect(200).says("Acme");
    change(config.path(), ACME, "name = { en = \"Acme\"", "name = { en = \"Emca\"");
    server.signal("HUP");
    server.logs("1 changed, 2 unchanged").await;
    browser().get("sign-on").await.expect(200).says("Emca");
    change(config.path(), ACME, "Emca", "Third");
    let said = prints(&run(config.path(), &["reload"], ""), 0);
    assert!(said.contains("1 changed, 2 unchanged"), "{said}");
    browser().get("sign-on").await.expect(200).says("Third");
    change(config.path(), ACME, "format = 1", "format = ");
    let output = run(config.path(), &["reload"], "");
    prints(&output, 1);
    assert!(String::from_utf8_lossy(&output.stderr).contains("environment.toml:"), "{output:?}");
    browser().get("sign-on").await.expect(200).says("Third");
    let status = Client::new(&format!("{}/", server.ready["operations_url"].as_str().unwrap()))
        .get("status")
        .await
        .expect(200)
        .json();
    assert_eq!(status["environments"]["acme"]["state"], "stale");
    assert_eq!(status["last_reload"]["successful"], false);
    assert_eq!(server.stop().await.code(), Some(0));
}

#[tokio::test]
async fn a_request_in_flight_is_finished_before_the_end() {
    let config = shipped();
    let server = Server::serve(config.path(), &[]);
    let mut stream = TcpStream::connect(server.listens_on()).await.unwrap();
    let head =
        "POST /acme/sign-on HTTP/1.1\r\nHost: localhost:8080\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    stream.write_all(format!("{head}Content-Length: 10\r\n\r\ncsrf=").as_bytes()).await.unwrap();
    // The head has been read once another connection is answered.
    Client::new(&format!("{}/acme/", server.base_url())).get("sign-on").await.expect(200);
    server.signal("TERM");
    server.logs("\"stopping\"").await;
    stream.write_all(b"abcde").await.unwrap();
    let answer = everything(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 403"), "{answer:?}");
    assert_eq!(server.stop().await.code(), Some(0));
}

#[tokio::test]
async fn what_never_ends_is_cut_off() {
    let config = shipped();
    let server = Server::serve(config.path(), &[("PORTICO_LIMITS__HEADER_TIMEOUT", "1s")]);
    let mut head = TcpStream::connect(server.listens_on()).await.unwrap();
    head.write_all(b"GET /acme/sign-on HTTP/1.1\r\nHost: localhost:8080\r\nX-Slow: ").await.unwrap();
    everything(&mut head).await;
    let mut idle = TcpStream::connect(server.listens_on()).await.unwrap();
    everything(&mut idle).await;
    let post =
        "POST /acme/sign-on HTTP/1.1\r\nHost: localhost:8080\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    // Announced.
    let mut announced = TcpStream::connect(server.listens_on()).await.unwrap();
    announced.write_all(format!("{post}Content-Length: 104857600\r\n\r\na").as_bytes()).await.unwrap();
    let answer = everything(&mut announced).await;
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer:?}");
    // In pieces, without an end.
    let stream = TcpStream::connect(server.listens_on()).await.unwrap();
    let (mut reading, mut writing) = stream.into_split();
    writing.write_all(format!("{post}Transfer-Encoding: chunked\r\n\r\n").as_bytes()).await.unwrap();
    let pour = tokio::spawn(async move {
        let chunk = format!("10000\r\n{}\r\n", "a".repeat(0x10000));
        let mut sent = 0;
        while sent < 100 << 20 && writing.write_all(chunk.as_bytes()).await.is_ok() {
            sent += 0x10000;
        }
        sent
    });
    let mut answer = [0; 12];
    tokio::time::timeout(PATIENCE, reading.read_exact(&mut answer)).await.expect("no answer").unwrap();
    assert_eq!(&answer, b"HTTP/1.1 413");
    drop(reading);
    assert!(pour.await.unwrap() < 100 << 20, "all of it was read");
    server.stop().await;
}

#[tokio::test]
async fn people_are_made_with_a_password_or_a_link() {
    let config = shipped();
    let add = |arguments: &[&str], input: &str| {
        let mut all = vec!["user", "add", "--environment", "acme"];
        all.extend(arguments);
        run(config.path(), &all, input)
    };
    let output = add(&["--email", "ana@acme.example", "--password-stdin"], "password\n");
    prints(&output, 1);
    prints(&add(&["--email", "ana@acme.example", "--password-stdin"], &format!("{PASSWORD}\n")), 0);
    prints(&add(&["--email", "ANA@acme.example", "--password-stdin"], &format!("{PASSWORD}\n")), 1);
    prints(&add(&["--email", "x@acme.example", "--password", "x"], ""), 2);
    let said = prints(&add(&["--email", "ben@acme.example", "--link", "--json"], ""), 0);
    let made: serde_json::Value = serde_json::from_str(&said).unwrap();
    let link = made["link"].as_str().unwrap();
    let path = link.strip_prefix("http://localhost:8080/acme/").unwrap();
    let server = Server::serve(config.path(), &[]);
    let base = format!("{}/acme/", server.base_url());
    let browser = || Client::new(&base);
    let ana = browser();
    let page = ana.get("sign-on").await.expect(200);
    let csrf = page.field("csrf").unwrap();
    let fields = [("csrf", csrf.as_str()), ("identifier", "ana@acme.example"), ("password", PASSWORD)];
    let done = ana.ask(http::Method::POST, "sign-on").form(&fields).send().await;
    // Nobody said what she is called, and Acme must know.
    let asked = done.expect(303).follow().await.expect(200);
    let names = [("given_name", "Ana"), ("family_name", "García")];
    let terms = asked.submit("Go on", &names).await.expect(303).follow().await.expect(200);
    terms.submit("Accept and go on", &[]).await.expect(303);
    assert!(is_signed_on(&ana).await);
    let ben = browser();
    for _ in 0..2 {
        ben.get(path).await.expect(200);
    }
    let csrf = ben.get(path).await.field("csrf").unwrap();
    let choose = || ben.ask(http::Method::POST, path).form(&[("csrf", &csrf), ("new_password", OTHER)]).send();
    choose().await.expect(303);
    choose().await.expect(404);
    ben.get(path).await.expect(404);
    let wrong = sign_on(&browser(), "ben@acme.example", "x").await;
    assert!(wrong.status == 403 || wrong.status == 422);
    // What the other commands tell of all this.
    let shown = prints(&run(config.path(), &["user", "show", "ana@acme.example", "--environment", "acme"], ""), 0);
    assert!(shown.contains("sessions    1") && !shown.contains("argon2"), "{shown}");
    prints(&run(config.path(), &["user", "disable", "ana@acme.example", "--environment", "acme"], ""), 0);
    assert!(!is_signed_on(&ana).await, "a command counts at the next request");
    prints(&run(config.path(), &["user", "unlock", "nobody", "--environment", "acme"], ""), 1);
    server.stop().await;
}

#[test]
fn configuration_is_checked_and_explained() {
    let config = shipped();
    prints(&run(config.path(), &["config", "check"], ""), 0);
    let explained =
        prints(&run(config.path(), &["config", "explain", "session.idle_timeout", "--environment", "acme"], ""), 0);
    assert!(explained.contains("session.idle_timeout = ") && explained.contains("retail.toml"), "{explained}");
    change(config.path(), ACME, "format = 1", "format = 1\ncolour = 1\nenabled = \"maybe\"\nkind = \"pirates\"");
    change(config.path(), ACME, "accent = \"#c2257a\"", "accent = \"pinkish\"");
    change(config.path(), ACME, "max_length = 8", "max_length = 0");
    let said = prints(&run(config.path(), &["config", "check", "--json"], ""), 1);
    let told: serde_json::Value = serde_json::from_str(&said).unwrap();
    let list = told.as_array().or_else(|| told["diagnostics"].as_array()).unwrap();
    let errors: Vec<_> = list.iter().filter(|one| one["severity"] == "error").collect();
    assert_eq!(errors.len(), 5, "{said}");
    assert!(
        errors
            .iter()
            .all(|one| one["file"].as_str().is_some_and(|file| file.ends_with("environment.toml"))
                && one["line"].is_u64())
    );
}

#[test]
fn what_there_is_is_listed_for_people_and_for_programs() {
    let config = shipped();
    for (arguments, text, json) in [
        (["environment", "list"], "acme", "\"slug\":\"acme\""),
        (["outbox", "list"], "nothing waits", "[]"),
        (["database", "status"], "applied  m0001_foundation", "\"applied\":["),
    ] {
        prints(&run(config.path(), &["database", "migrate"], ""), 0);
        let said = prints(&run(config.path(), &arguments, ""), 0);
        assert!(said.contains(text), "{arguments:?}: {said}");
        let said = prints(&run(config.path(), &[arguments[0], arguments[1], "--json"], ""), 0);
        assert!(said.contains(json), "{arguments:?}: {said}");
        serde_json::from_str::<serde_json::Value>(&said).unwrap();
    }
}
