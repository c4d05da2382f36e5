//! The tool that starts programs, tried on a program everybody has.

use std::process::Command;

use super::server::Server;

fn shell(script: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", script]);
    command
}

#[tokio::test]
async fn a_program_is_awaited_read_signalled_and_stopped() {
    let server = Server::start(shell(
        r#"trap 'echo reloaded >&2' HUP; trap 'exit 7' TERM
        echo '{"base_url":"http://localhost:1","environments":[{"slug":"acme","url":"http://localhost:1/acme/",
            "users":[{"identifier":"ana@acme.example","password":"p","methods":[],"about":"x"}]}]}' | tr -d '\n'; echo
        while :; do read x; done"#,
    ));
    assert_eq!(server.environment("acme"), "http://localhost:1/acme/");
    assert_eq!(server.people("acme")[0].identifier, "ana@acme.example");
    server.signal("HUP");
    server.logs("reloaded").await;
    assert_eq!(server.stop().await.code(), Some(7));
}

#[test]
fn a_program_that_is_not_ready_is_shown_with_its_complaint() {
    let start = || Server::start(shell("echo 'no such table' >&2; exit 1"));
    let complaint = *std::panic::catch_unwind(start).unwrap_err().downcast::<String>().unwrap();
    assert!(complaint.contains("was not ready"), "{complaint}");
}
