//! A breach service by k-anonymity: what leaves the house, what comes back, and what its silence means.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use portico::identity::identifier::Kind;
use serde_json::json;
use sha1::{Digest as _, Sha1};

use crate::on_both;
use crate::support::canned::{self, Canned};
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::world::{ACME, OTHER, PASSWORD, World, sign_on};

const THIRD: &str = "nine marble staircases hum";

async fn change(browser: &Client, current: &str, new: &str) -> Page {
    let page = browser.get("password").await.expect(200);
    page.submit("Change password", &[("current_password", current), ("new_password", new)]).await
}

fn hash(password: &str) -> String {
    Sha1::digest(password.as_bytes()).iter().map(|byte| format!("{byte:02X}")).collect()
}

/// What a service answers whose collection has these, each with its count, among others.
fn lines(found: &[(&str, u32)]) -> String {
    let others = (1..800).map(|n| format!("{n:035X}:{n}\r\n")).collect::<String>();
    others + &found.iter().map(|(password, count)| format!("{}:{count}\r\n", &hash(password)[5..])).collect::<String>()
}

/// A service that answers this to everybody.
fn service(status: u16, body: impl Into<String>) -> Canned {
    let body = body.into();
    canned::serve(move |_| canned::answer(status, &[("content-type", "text/plain")], &body))
}

fn asked(server: &Canned) -> Vec<String> {
    server.asked.lock().unwrap().clone()
}

fn acme(url: &str, more: &str) -> String {
    format!("{ACME}[password]\nbreach_list = {{ url = \"{url}\"{more} }}\n")
}

/// Acme asks this server.
async fn asking(database: &crate::support::database::Database, server: &Canned, more: &str) -> World {
    let world = World::with(database, &[("acme", ACME)]).await.allowing(&[&server.base, DOWN]).await;
    world.write("acme", &acme(&format!("{}/range", server.base), more));
    let report = world.reload().await;
    assert!(!report.failed, "{}", report.problems);
    world
}

/// Where nothing listens: the port of the service that discards everything (RFC 863), which nobody runs.
const DOWN: &str = "http://127.0.0.1:9";

const REFUSE: &str = ", on_failure = \"refuse\"";

on_both! {
    async fn what_is_found_is_refused_and_five_digits_are_all_that_leaves(database) {
        let server = service(200, lines(&[(OTHER, 3)]));
        let world = asking(database, &server, "").await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let before = world.fingerprint().await;
        let page = change(&ana, PASSWORD, OTHER).await.expect(422);
        page.says("This password is known from breaches. Choose another.");
        assert_eq!(world.fingerprint().await, before);
        // Sent again, it is answered from what is known.
        change(&ana, PASSWORD, OTHER).await.expect(422);
        assert_eq!(asked(&server).len(), 1);
        change(&ana, PASSWORD, THIRD).await.expect(303);
        // What is wrong anyway is nobody else's affair, nor what is still being typed.
        world.wait(Duration::from_secs(1));
        change(&ana, THIRD, "short").await.expect(422);
        change(&ana, THIRD, "passwordpassword1").await.expect(422);
        let page = ana.get("password").await;
        let typed = [("csrf", page.field("csrf").unwrap()), ("new_password", "eleven silver pigeons bow".to_owned())];
        ana.post("password-advice", &typed.each_ref().map(|(name, value)| (*name, value.as_str()))).await.expect(200);
        let requests = asked(&server);
        assert_eq!(requests.len(), 2, "{requests:?}");
        for (request, password) in requests.iter().zip([OTHER, THIRD]) {
            let first = request.lines().next().unwrap();
            assert_eq!(first, format!("GET /range/{} HTTP/1.1", &hash(password)[..5]));
            let lower = request.to_ascii_lowercase();
            assert!(lower.contains("add-padding: true"), "{request}");
            assert!(!lower.contains(&hash(password)[5..].to_ascii_lowercase()) && !request.contains(password), "{request}");
            for header in ["cookie:", "referer:", "authorization:", "origin:"] {
                assert!(!lower.contains(header), "{request}");
            }
            assert!(request.ends_with("\r\n\r\n"), "there is a body");
        }
        // An answer is believed for an hour.
        let asked_before = asked(&server).len();
        world.wait(Duration::from_secs(3600));
        let ana = world.signed_on("acme", "ana@acme.example", THIRD).await;
        change(&ana, THIRD, OTHER).await.expect(422);
        assert_eq!(asked(&server).len(), asked_before + 1);
    }

    async fn padding_counts_nothing(database) {
        let server = service(200, lines(&[(OTHER, 0)]));
        let world = asking(database, &server, REFUSE).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        change(&ana, PASSWORD, OTHER).await.expect(303);
        assert_eq!(asked(&server).len(), 1);
    }

    async fn a_service_that_is_down_slow_or_lying_keeps_nobody_unless_the_policy_says_so(database) {
        let mode = Arc::new(Mutex::new(String::new()));
        let answers = Arc::clone(&mode);
        let server = canned::serve(move |_| {
            let body = lines(&[]);
            let how = answers.lock().unwrap().clone();
            match &*how {
                "failing" => canned::answer(500, &[], &body),
                "gone" => canned::answer(404, &[], ""),
                "elsewhere" => canned::answer(302, &[("location", "https://evil.example/")], &body),
                "page" => canned::answer(200, &[], "<html>Sign in to the hotel's network</html>"),
                "lying" => canned::answer(200, &[], &format!("{body}not a hash:1\r\n")),
                "huge" => canned::answer(200, &[], &body.repeat(20)),
                "silent" => String::new(),
                "slow" => loop { std::thread::park() },
                other => panic!("{other}"),
            }
        });
        let world = asking(database, &server, "").await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let (mut current, mut next) = (PASSWORD.to_owned(), 0);
        for how in ["failing", "gone", "elsewhere", "page", "lying", "huge", "silent", "slow", "down"] {
            *mode.lock().unwrap() = how.to_owned();
            // An address of its own, so that none is left alone for another's failures. Nothing listens at the last one.
            let base = if how == "down" { DOWN.to_owned() } else { format!("{}/{how}", server.base) };
            for (more, status) in [(REFUSE, 422), ("", 303)] {
                world.write("acme", &(acme(&base, more) + "similarity = false\nhistory = 0\n"));
                assert!(!world.reload().await.failed);
                next += 1;
                let new = format!("{next} copper kettles sing over the marble harbour");
                let page = change(&ana, &current, &new).await;
                assert_eq!(page.status, status, "{how}: {}", page.seen());
                if status == 422 {
                    page.says("We cannot find out at the moment whether this password is known from breaches.");
                } else {
                    current = new;
                    world.wait(Duration::from_secs(1));
                }
            }
        }
        // The list built in is asked all the same.
        change(&ana, &current, "passwordpassword1").await.expect(422);
    }

    async fn one_that_fails_is_left_alone_for_a_while(database) {
        let server = service(500, "");
        let world = asking(database, &server, REFUSE).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        for expected in [1, 2, 3, 4, 5, 5, 5] {
            change(&ana, PASSWORD, OTHER).await.expect(422);
            assert_eq!(asked(&server).len(), expected);
        }
        world.wait(Duration::from_secs(30));
        change(&ana, PASSWORD, OTHER).await.expect(422);
        assert_eq!(asked(&server).len(), 6);
    }

    async fn an_address_inside_is_not_asked_unless_the_server_lists_it(database) {
        let server = service(200, lines(&[]));
        let world = World::with(database, &[("acme", &acme(&server.base, REFUSE))]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        change(&ana, PASSWORD, OTHER).await.expect(422).says("We cannot find out at the moment");
        assert_eq!(asked(&server), Vec::<String>::new());
    }

    async fn it_is_asked_wherever_a_password_is_chosen(database) {
        let server = service(200, lines(&[(OTHER, 1)]));
        let world = asking(database, &server, "").await;
        let identifiers = vec![(Kind::Email, "new@acme.example".to_owned())];
        let new = world.person_with("acme", identifiers, None, &json!({ "given_name": "New" })).await;
        // The first one, by a link.
        let browser = world.browser("acme");
        let page = browser.get(&format!("sign-on/welcome/{}", world.link("acme", new).await)).await.expect(200);
        page.submit("Set password", &[("new_password", OTHER)]).await.expect(422).says("known from breaches");
        page.submit("Set password", &[("new_password", PASSWORD)]).await.expect(303);
        // By the API.
        let program = world.program_of("acme", "new@acme.example", PASSWORD).await;
        let body = json!({ "current_password": PASSWORD, "new_password": OTHER });
        let told = program.put("password", &body).await.problem(422, "policy_violation");
        assert_eq!(told["errors"][0]["code"], "breached");
        // One that was forgotten.
        let page = browser.get("recover").await;
        page.submit("Send the code", &[("identifier", "new@acme.example")]).await.expect(303);
        world.delivered().await;
        let mails = world.mails.sent(Some("new@acme.example"));
        let text = mails.iter().find(|mail| mail.text.contains("/recover/password/")).unwrap().text.clone();
        let link = text.split_whitespace().find(|word| word.contains("/recover/password/")).unwrap();
        let page = browser.get(link).await.expect(200);
        page.submit("Set password", &[("new_password", OTHER)]).await.expect(422).says("known from breaches");
        // One that must be changed at sign-on.
        world.write("acme", &(acme(&format!("{}/range", server.base), "") + "max_age = \"90d\"\n"));
        assert!(!world.reload().await.failed);
        world.wait(Duration::from_secs(90 * 24 * 3600));
        let page = sign_on(&browser, "new@acme.example", PASSWORD).await.expect(303).follow().await.expect(200);
        page.submit("Change password and go on", &[("new_password", OTHER)]).await.expect(422).says("known from breaches");
        // By a command.
        let before = asked(&server).len();
        let run = |input: &str, email: &str| {
            use std::io::Write as _;
            let mut command = world.starts(&["user", "add", "--environment", "acme", "--email", email, "--password-stdin"]);
            let piped = std::process::Stdio::piped;
            let mut child = command.stdin(piped()).stdout(piped()).stderr(piped()).spawn().unwrap();
            child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
            child.wait_with_output().unwrap()
        };
        let refused = run(OTHER, "bob@acme.example");
        let told = String::from_utf8(refused.stderr).unwrap();
        assert!(!refused.status.success() && told.contains("the password breaks the policy: breached"), "{told}");
        assert_eq!(asked(&server).len(), before + 1);
        assert!(run(THIRD, "bob@acme.example").status.success());
    }
}
