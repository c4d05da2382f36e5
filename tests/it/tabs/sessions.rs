//! What a session shows of itself: its browser's name, about where it began, what was proved in it, and when it ends.

use std::time::Duration;

use serde_json::json;

use crate::on_both;
use crate::support::database::Database;
use crate::support::places;
use crate::support::world::{ACME, PASSWORD, World, is_signed_on, sign_on};

const MINUTE: Duration = Duration::from_secs(60);

on_both! {
    async fn a_browser_keeps_the_name_that_it_was_given(database) {
        let world = World::new(database).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let phone = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let csrf = ana.get("accounts").await.field("csrf").unwrap();
        let session = world.session_of(&phone, "acme").await;
        let named = |label: &str| [("csrf".to_owned(), csrf.clone()), ("label".to_owned(), label.to_owned())];
        let name = async |label: &str| {
            let fields = named(label);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
            ana.post(&format!("accounts/sessions/{session}/name"), &fields).await
        };
        name(" My phone ").await.expect(303).follow().await.says("The name is saved.").says("My phone");
        // The same again is nothing that happened.
        name("My phone").await.expect(303);
        assert_eq!(world.of_kind("activity", "session.named").await, 1);
        name(&"x".repeat(101)).await.expect(422).says("cannot be a name");
        name("a\u{202e}b").await.expect(422);
        // The browser has it, so it is still there at the next sign-on; the other two have none.
        phone.get("sign-off").await.submit("Sign off", &[]).await.expect(303);
        sign_on(&phone, "ana@acme.example", PASSWORD).await.expect(303);
        let listed = program.get("sessions").await.expect(200).json();
        let names: Vec<_> = listed["sessions"].as_array().unwrap().iter().map(|it| it["name"].clone()).collect();
        assert_eq!(names.iter().filter(|name| **name == json!("My phone")).count(), 1, "{listed}");
        // A program bears its name itself, and nobody names what is another's.
        let own = listed["sessions"].as_array().unwrap().iter().find(|it| it["current"] == true).unwrap()["id"].clone();
        let own = own.as_str().unwrap();
        program.patch(&format!("sessions/{own}"), &json!({ "name": "Backup" })).await.expect(204);
        ana.get("accounts").await.says("Backup");
        world.person("acme", "eve@acme.example", PASSWORD).await;
        let eve = world.program_of("acme", "eve@acme.example", PASSWORD).await;
        eve.patch(&format!("sessions/{own}"), &json!({ "name": "x" })).await.problem(404, "not_found");
        program.patch(&format!("sessions/{own}"), &json!({ "name": "" })).await.expect(204);
        let held = format!("SELECT COUNT(*) FROM known_browser WHERE label = 'My phone' AND account_id = {}", world.bytes(id.uuid()));
        assert_eq!(world.number(&held).await, 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM session WHERE label IS NOT NULL").await, 0);
    }

    async fn one_session_too_many_ends_the_one_unused_for_longest_and_the_person_is_told(database) {
        let world = World::with(database, &[("acme", &ACME.replace("max_sessions = 50", "max_sessions = 3"))]).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        // What has ended by disuse counts for nothing.
        world.sessions("acme", id, 5, MINUTE * 45).await;
        let mut browsers = Vec::new();
        for _ in 0..3 {
            browsers.push(world.signed_on("acme", "ana@acme.example", PASSWORD).await);
            world.wait(MINUTE * 2);
        }
        assert_eq!(world.of_kind("activity", "session.dropped").await, 0);
        // The first is used again, so that the second is the one unused for longest.
        assert!(is_signed_on(&browsers[0]).await);
        let new = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let mut live = Vec::new();
        for browser in &browsers {
            live.push(is_signed_on(browser).await);
        }
        assert_eq!(live, [true, false, true]);
        new.get("activity").await.says("One session was signed off, the one not used for longest").says("by itself");
    }

    async fn people_are_told_when_they_are_signed_off_and_one_press_moves_that(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        // Acme is in Berlin: 30 minutes after 09:00.
        let page = ana.get("profile").await.says("you are signed off on 15 January 2027, 09:30");
        world.wait(MINUTE * 28);
        let csrf = page.field("csrf").unwrap();
        let stays = ana.ask(http::Method::POST, "stay").form(&[("csrf", &csrf)]).header("accept", "application/json");
        let told = stays.send().await.expect(200).json();
        assert_eq!((&told["idle_in"], &told["last_in"]), (&json!(1800), &json!(12 * 3600 - 28 * 60)));
        ana.get("profile").await.says("signed off on 15 January 2027, 09:58");
        // Without script the form leads back to its page; without its token it does nothing.
        let back = [("csrf", &*csrf), ("return_to", "/acme/password")];
        assert!(ana.post("stay", &back).await.expect(303).header("location").unwrap().ends_with("/acme/password"));
        ana.post("stay", &[("return_to", "/acme/password")]).await.expect(403);
        // What ends at the latest is not moved.
        for _ in 0..28 {
            world.wait(MINUTE * 24);
            ana.get("profile").await.expect(200);
        }
        world.wait(MINUTE * 10);
        ana.get("profile").await.says("Whatever you do, you are signed off on 15 January 2027, 21:00");
        world.wait(MINUTE * 10);
        assert!(!is_signed_on(&ana).await);
    }
}

#[tokio::test]
async fn whoever_looks_after_the_accounts_signs_somebody_off_everywhere() {
    let database = Database::sqlite().await;
    let world = World::new(&database).await;
    world.person("acme", "ana@acme.example", PASSWORD).await;
    world.person("acme", "bob@acme.example", PASSWORD).await;
    let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
    let bob = world.signed_on("acme", "bob@acme.example", PASSWORD).await;
    let end = || world.command(&["user", "end-sessions", "ana@acme.example", "--environment", "acme", "--json"]);
    let told: serde_json::Value = serde_json::from_slice(&end().stdout).unwrap();
    assert_eq!((&told["ended"], &told["trusted_browsers"]), (&json!(2), &json!(0)));
    assert_eq!((is_signed_on(&ana).await, is_signed_on(&bob).await), (false, true));
    program.get("session").await.problem(401, "not_signed_on");
    // Once more there is nothing to end, and nothing to tell.
    assert!(end().status.success());
    let told = "SELECT COUNT(*) FROM outbox WHERE kind = 'sessions_ended'";
    assert_eq!((world.number(told).await, world.of_kind("activity", "session.others_ended").await), (1, 1));
    let again = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    again.get("activity").await.says("You were signed off everywhere.").says("by whoever looks after the accounts");
}

#[tokio::test]
async fn a_place_is_told_as_precisely_as_the_environment_says_and_changes_nothing_else() {
    let database = Database::sqlite().await;
    let coarse = format!(
        "{}[privacy]\nlocation = \"country\"\n",
        ACME.replace("name = { en = \"Acme\", de = \"Acme\" }", "name = \"Coarse\"")
    );
    let silent = coarse.replace("\"country\"", "\"off\"");
    let environments = [("acme", ACME), ("coarse", &coarse), ("silent", &silent)];
    let world = World::with(&database, &environments).await.with_places(places::two_cities());
    for (slug, address, en, de) in [
        ("acme", "192.0.2.7", Some("Munich, Germany"), Some("München, Deutschland")),
        // Of a city that may be 500 km away, only the country is told.
        ("acme", "203.0.113.7", Some("France"), Some("Frankreich")),
        ("acme", "198.51.100.7", None, None),
        ("coarse", "192.0.2.7", Some("Germany"), Some("Deutschland")),
        ("silent", "192.0.2.7", None, None),
    ] {
        let email = format!("{}@{slug}.example", address.replace('.', ""));
        world.person(slug, &email, PASSWORD).await;
        let browser = world.browser(slug).from(address);
        sign_on(&browser, &email, PASSWORD).await.expect(303);
        for tab in ["accounts", "activity"] {
            let page = browser.get(tab).await.expect(200).seen();
            assert_eq!(page.contains("(approximate)"), en.is_some(), "{slug} {address}: {page}");
            assert!(en.is_none_or(|place| page.contains(place)), "{slug} {address}: {page}");
            assert!(!page.contains(address), "{slug} {address}: an address is shown");
        }
        world.delivered().await;
        let mail = world.mails.sent(Some(&email)).into_iter().next().expect("nobody is told of a new browser");
        assert_eq!(mail.text.contains("Where (approximate)"), en.is_some(), "{}", mail.text);
        assert!(en.is_none_or(|place| mail.text.contains(place)), "{}", mail.text);
        let german = browser.ask(http::Method::GET, "api/v1/sessions").header("accept-language", "de").send().await;
        assert_eq!(german.expect(200).json()["sessions"][0]["place"].as_str(), de, "{slug} {address}");
    }
    assert_eq!(world.number("SELECT COUNT(*) FROM session WHERE place IS NOT NULL").await, 3);
}

#[test]
fn a_file_of_places_is_read_again_only_once_it_has_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("places.mmdb");
    let problem = || portico::kit::geoip::problem(&path).unwrap_or_default();
    std::fs::write(&path, places::database("Portico-Test-ASN", &[])).unwrap();
    let written = std::fs::metadata(&path).unwrap().modified().unwrap();
    assert!(problem().contains("Portico-Test-ASN"), "{}", problem());
    // As long as the first, and of its time: nobody reads it.
    std::fs::write(&path, places::database("Portico-Test-ISP", &[])).unwrap();
    let touch = |at| std::fs::File::options().write(true).open(&path).unwrap().set_modified(at).unwrap();
    touch(written);
    assert!(problem().contains("Portico-Test-ASN"), "{}", problem());
    touch(written + Duration::from_secs(1));
    assert!(problem().contains("Portico-Test-ISP"), "{}", problem());
    std::fs::remove_file(&path).unwrap();
    assert!(problem().contains("No such file"), "{}", problem());
}

#[test]
fn a_file_that_is_no_database_of_places_is_named_and_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    write("server.toml", b"format = 1\n[geoip]\nfile = \"places.mmdb\"\n");
    std::fs::create_dir(folder.path().join("environments")).unwrap();
    let check = || {
        let mut command = crate::support::server::program();
        let output = command.args(["config", "check", "--json", "--config"]).arg(folder.path()).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    for (bytes, says) in [
        (b"no such thing".to_vec(), Some("it is not in the format of MaxMind")),
        (places::database("Portico-Test-ASN", &[]), Some("type `Portico-Test-ASN`")),
        (places::two_cities(), None),
    ] {
        write("places.mmdb", &bytes);
        let (status, told) = check();
        assert_eq!(status, Some(0), "{told}");
        assert_eq!(told.contains("W0708"), says.is_some(), "{told}");
        assert!(says.is_none_or(|says| told.contains(says)) && !told.contains("N0101"), "{told}");
    }
}
