//! The tools themselves, tried on pages and programs that are known.

use std::process::Command;

use super::client::Client;
use super::html::{attribute, forms, pieces, texts_of, visible};
use super::server::Server;

fn shell(script: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", script]);
    command
}

#[tokio::test]
async fn a_program_is_awaited_read_signalled_and_stopped() {
    let server = Server::start(shell(
        r#"trap 'echo reloaded >&2' USR1; trap 'exit 7' TERM
        echo '{"base_url":"http://localhost:1","environments":[{"slug":"acme","url":"http://localhost:1/acme/",
            "users":[{"identifier":"ana@acme.example","password":"p","methods":[],"about":"x"}]}]}' | tr -d '\n'; echo
        while :; do read x; done"#,
    ));
    assert_eq!(server.environment("acme"), "http://localhost:1/acme/");
    assert_eq!(server.people("acme")[0].identifier, "ana@acme.example");
    server.signal("USR1");
    server.logs("reloaded").await;
    assert_eq!(server.stop().await.code(), Some(7));
}

#[test]
fn a_program_that_is_not_ready_is_shown_with_its_complaint() {
    let start = || Server::start(shell("echo 'no such table' >&2; exit 1"));
    let complaint = *std::panic::catch_unwind(start).unwrap_err().downcast::<String>().unwrap();
    assert!(complaint.contains("was not ready"), "{complaint}");
}

#[test]
fn a_page_is_read_as_a_browser_reads_it() {
    let pieces = pieces(
        "<!doctype html><head><title>My profile – Acme</title><style>a<b{}</style></head><!-- <form> -->
             <h1>My&nbsp;<em>pro</em>file</h1><p>1 < 2 &amp; 3</p><br/><a href='/x?a=1&amp;b=2'>Next\n step</a>",
    );
    assert_eq!(visible(&pieces), "My profile 1 < 2 & 3 Next step");
    assert_eq!(texts_of(&pieces, "title")[0].1, "My profile – Acme");
    assert_eq!(texts_of(&pieces, "h1")[0].1, "My profile");
    let (attributes, text) = &texts_of(&pieces, "a")[0];
    assert_eq!((attribute(attributes, "href"), text.as_str()), (Some("/x?a=1&b=2"), "Next step"));
}

#[test]
fn a_form_sends_what_a_browser_would_send() {
    let pieces = pieces(
        r#"<form method=POST action="/acme/profile" id=p><input type=hidden name=csrf value="a&#39;b">
            <input name=given_name value=Ana required><input type=checkbox name=news checked><input type=checkbox name=ads>
            <input name=gone value=1 disabled><textarea name=bio>
first
second</textarea><select name=language><option value=en>English<option value=fr selected>Français</select>
            <button type=button>Show</button><button name=act value=save>  Save
            changes </button></form><input form=p name=late value=2><form><button aria-label="Remove"></button></form>"#,
    );
    let forms = forms(&pieces);
    let own = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    assert_eq!(
        forms[0].fields,
        [
            own("csrf", "a'b"),
            own("given_name", "Ana"),
            own("news", "on"),
            own("bio", "first\nsecond"),
            own("language", "fr"),
            own("late", "2")
        ]
    );
    assert_eq!(forms[0].names, ["csrf", "given_name", "news", "ads", "bio", "language", "late"]);
    assert_eq!((forms[0].method.as_str(), forms[0].buttons.len()), ("post", 1));
    assert_eq!(forms[0].buttons[0].text, "Save changes");
    assert_eq!(forms[1].buttons[0].text, "Remove");
}

#[tokio::test]
async fn the_demonstration_can_be_used_through_the_tools() {
    let server = Server::demo();
    let ana = &server.people("acme")[0];
    let client = Client::new(server.environment("acme"));
    let page = client.visit("sign-on").await.expect(200);
    let signed_on = page.submit("Sign on", &[("identifier", &ana.identifier), ("password", &ana.password)]).await;
    let home = signed_on.expect(303).follow().await.expect(200);
    assert!(home.seen().contains(&ana.identifier), "{}", home.seen());
    client.visit("profile").await.expect(200);
    let tokens = &server.ready["environments"][0]["oath_tokens"];
    assert_eq!((&tokens[0]["serial"], &tokens[2]["type"]), (&"ACME-0001".into(), &"hotp".into()), "{tokens}");
    let index = Client::new(server.base_url()).visit("/").await.expect(200).says("ACME-0002");
    assert!(index.seen().contains(tokens[1]["secret"].as_str().unwrap()), "{}", index.seen());
    assert!(server.stop().await.success());
}

#[tokio::test]
async fn a_configuration_of_ones_own_is_served_and_reloaded() {
    let config = tempfile::tempdir().unwrap();
    std::fs::create_dir(config.path().join("environments")).unwrap();
    std::fs::write(config.path().join("server.toml"), "format = 1\n").unwrap();
    std::fs::write(config.path().join("environments/acme.toml"), "format = 1\nname = \"Acme\"\n").unwrap();
    let server = Server::serve(config.path(), &[]);
    let client = Client::new(server.base_url());
    client.visit("/acme/sign-on").await.expect(200).says("Acme");
    client.visit(&format!("{}/readyz", server.ready["operations_url"].as_str().unwrap())).await.expect(200);
    server.signal("HUP");
    server.logs("reloaded").await;
    assert!(server.stop().await.success());
}
