//! *Activity*: the history as a person reads it, searches it, takes it along, and as long as it is kept.

use std::time::Duration;

use portico::environment::forget_histories;
use portico::identity::activity::{self, Actor, Kind};
use portico::kit::id::UserId;
use serde_json::{Value, json};

use crate::on_both;
use crate::support::database::Database;
use crate::support::page::Page;
use crate::support::world::{ACME, OTHER, PASSWORD, World};

const SECOND: Duration = Duration::from_secs(1);
const DAY: Duration = Duration::from_secs(24 * 3600);

/// The sentences of a page, in its order.
fn sentences(page: &Page) -> Vec<String> {
    let text = page.text();
    let mut found = Vec::new();
    for piece in text.split("<p id=\"entry-").skip(1) {
        let sentence = piece.split_once('>').unwrap().1.split_once("</p>").unwrap().0;
        found.push(sentence.replace("&#x27;", "'").replace("&quot;", "\""));
    }
    found
}

async fn write(world: &World, person: UserId, kind: Kind, detail: Value) {
    let (work, random) = (world.work("acme").await, world.state.services.random);
    activity::record(&work, person, kind, &Actor::Person, &detail, &random, world.clock.now()).await.unwrap();
    work.commit().await.unwrap();
}

on_both! {
    async fn a_story_reads_as_a_person_would_tell_it(database) {
        let world = World::new(database).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.wait(DAY);
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(SECOND);
        let page = ana.get("profile").await;
        page.submit("Save", &[("given_name", "Ana María"), ("zoneinfo", "Asia/Tokyo")]).await.expect(303);
        world.wait(SECOND);
        let fields = [("current_password", PASSWORD), ("new_password", OTHER)];
        ana.get("password").await.submit("Change password", &fields).await.expect(303);
        let device = world.app("acme", id).await.to_string();
        world.wait(Duration::from_secs(8 * 3600 - 60));
        let ana = world.signed_on("acme", "ana@acme.example", OTHER).await;
        world.wait(SECOND);
        ana.post(&format!("authentication/devices/{device}/rename"), &[("csrf", &ana.get("profile").await.field("csrf").unwrap()), ("label", "My <phone>")]).await.expect(303);
        let page = ana.get("activity").await.expect(200);
        assert_eq!(
            sentences(&page),
            [
                "A method was renamed: Authenticator app “My &lt;phone&gt;”.",
                "You signed on.",
                "Your password was changed.",
                "Your profile was changed: First name, Newsletter, Time zone.",
                "You signed on.",
                "Your account was created.",
            ]
        );
        // Days are the person's own: it is one o'clock in the morning in Tokyo by now.
        let seen = page.seen();
        let days = ["17 January 2027", "16 January 2027", "15 January 2027"].map(|day| seen.find(day));
        assert!(days.iter().all(Option::is_some) && days.is_sorted(), "{days:?} {seen}");
        assert!(seen.contains("Chrome on Linux") && seen.contains("by whoever looks after the accounts"), "{seen}");
        assert!(seen.contains("kept for 400 days") && !seen.contains("cli:"), "{seen}");
        let told = ana.get("api/v1/activity").await.expect(200).json();
        for entry in told["entries"].as_array().unwrap().iter().filter(|entry| entry["by"] == "person") {
            assert_eq!((&entry["browser"], &entry["platform"]), (&json!("Chrome"), &json!("Linux")), "{entry}");
        }
        let german = ana.ask(http::Method::GET, "activity").header("accept-language", "de").send().await;
        assert_eq!(
            sentences(&german.expect(200)),
            [
                "Eine Methode wurde umbenannt: Authenticator-App „My &lt;phone&gt;“.",
                "Sie haben sich angemeldet.",
                "Ihr Passwort wurde geändert.",
                "Ihr Profil wurde geändert: Vorname, Newsletter, Zeitzone.",
                "Sie haben sich angemeldet.",
                "Ihr Konto wurde angelegt.",
            ]
        );
    }

    async fn it_is_searched_page_by_page_and_shows_nobody_elses(database) {
        let world = World::new(database).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        let eve = world.person("acme", "eve@acme.example", PASSWORD).await;
        for _ in 0..30 {
            write(&world, id, Kind::ProfileChanged, json!({ "attributes": ["nickname"] })).await;
        }
        world.wait(DAY * 10);
        for _ in 0..25 {
            write(&world, id, Kind::SteppedUp, json!({})).await;
            write(&world, eve, Kind::TurnedOff, json!({})).await;
        }
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let (mut seen, mut address, mut pages) = (Vec::new(), "activity".to_owned(), 0);
        loop {
            let page = ana.get(&address).await.expect(200);
            seen.extend(sentences(&page));
            pages += 1;
            match page.links().into_iter().find(|(text, _)| text == "Earlier") {
                Some((_, next)) => address = next,
                None => break,
            }
        }
        // Created, two sign-ons, and the rest.
        assert_eq!((pages, seen.len()), (3, 58));
        assert!(!seen.iter().any(|sentence| sentence.contains("turned off")), "somebody else's is shown");
        for (query, count) in [("kind=account", 31), ("period=7d", 27), ("kind=security", 0), ("kind=sign_ons&period=30d", 27)] {
            let mut found = 0;
            let mut cursor = String::new();
            loop {
                let told = program.get(&format!("activity?{query}&limit=20{cursor}")).await.expect(200).json();
                found += told["entries"].as_array().unwrap().len();
                match told["next"].as_str() {
                    Some(next) => cursor = format!("&cursor={next}"),
                    None => break,
                }
            }
            assert_eq!(found, count, "{query}");
            let shown = sentences(&ana.get(&format!("activity?{query}")).await.expect(200)).len();
            assert_eq!(shown, count.min(25), "{query}");
        }
        ana.get("activity?kind=security").await.says("Nothing of that kind happened");
        for bad in ["kind=x", "period=1d", "after=x", "after=1.2"] {
            ana.get(&format!("activity?{bad}")).await.expect(400);
        }
        for bad in ["kind=x", "period=x", "cursor=x"] {
            program.get(&format!("activity?{bad}")).await.problem(400, "bad_request");
        }
    }

    async fn what_is_older_than_is_kept_is_not_shown_and_goes(database) {
        let acme = format!("{ACME}[activity]\nretention = \"30d\"\n");
        let other = ACME.replace("name = { en = \"Acme\", de = \"Acme\" }", "name = \"Other\"") + "[activity]\nretention = \"off\"\n";
        let world = World::with(database, &[("acme", &acme), ("other", &other)]).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.person("other", "ana@other.example", PASSWORD).await;
        let work = world.work("acme").await;
        let (services, now) = (&world.state.services, world.clock.now());
        let by = activity::By { actor: &Actor::Person, random: &services.random, now };
        // More than go in one batch.
        activity::record_for_all(&work, &vec![id; 1200], Kind::SteppedUp, by, &json!({})).await.unwrap();
        work.commit().await.unwrap();
        world.wait(DAY * 30);
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = ana.get("activity").await.expect(200).says("Entries are kept for 30 days.");
        assert_eq!(sentences(&page), ["You signed on."], "what is too old is shown until somebody clears it away");
        assert_eq!(forget_histories(services, &world.state.registry).await, 1201);
        assert_eq!(forget_histories(services, &world.state.registry).await, 0);
        assert_eq!(world.number("SELECT COUNT(*) FROM activity").await, 2, "another environment's is gone");
        let theirs = world.signed_on("other", "ana@other.example", PASSWORD).await;
        theirs.get("activity").await.says("Entries are kept as long as your account.").says("Your account was created.");
    }

    async fn it_is_taken_along_after_a_proof_and_no_cell_is_a_formula(database) {
        let world = World::new(database).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        for _ in 0..600 {
            write(&world, id, Kind::SteppedUp, json!({ "browser": "=HYPERLINK(\"x\")", "platform": "a,\"b\"\n" })).await;
        }
        let link = |page: &Page, text: &str| page.links().into_iter().find(|(label, _)| label.contains(text)).unwrap().1;
        let page = ana.get("activity?kind=sign_ons").await;
        let csv = ana.get(&link(&page, "CSV")).await.expect(200);
        assert_eq!(csv.header("content-disposition"), Some("attachment; filename=\"my-activity.csv\""));
        assert_eq!(csv.header("cache-control"), Some("no-store"));
        let mut rows = csv::Reader::from_reader(std::io::Cursor::new(csv.text()));
        let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 602, "two sign-ons and the rest");
        assert_eq!((&rows[0][1], &rows[0][4], &rows[0][5]), ("step_up", "'=HYPERLINK(\"x\")", "a,\"b\"\n"));
        let json = ana.get(&link(&page, "JSON")).await.expect(200).json();
        assert_eq!((json["entries"].as_array().unwrap().len(), &json["format"]), (602, &json!("portico-activity/1")));
        assert_eq!(json["entries"][0]["browser"], "=HYPERLINK(\"x\")");
        // Taking it is in it from then on.
        ana.get("activity?kind=account").await.says("This history was downloaded.");
        let all = program.get("activity/export").await.expect(200).json();
        assert_eq!(all["entries"].as_array().unwrap().len(), 606);
        assert_eq!(program.get("activity/export?format=csv&kind=security").await.expect(200).text().lines().count(), 1);
        program.get("activity/export?format=xml").await.problem(400, "bad_request");
        // It takes the proof that taking data takes anywhere.
        world.wait(world.step_up_age("acme") + Duration::from_secs(1));
        let before = world.fingerprint().await;
        program.get("activity/export").await.problem(401, "step_up_required");
        let asked = ana.get("activity/export?format=csv&kind=security").await.expect(303);
        assert!(asked.header("location").unwrap().contains("/step-up"));
        assert_eq!(world.fingerprint().await, before);
        let proof = ana.get(asked.header("location").unwrap()).await;
        // Afterwards the page is there with what was chosen, and the file for the asking: one that is saved leaves the page as it is.
        let page = proof.submit("Confirm", &[("password", PASSWORD)]).await.expect(303).follow().await.expect(200);
        let page = page.says("You can download the file now.");
        assert_eq!((page.heading(), page.url.query()), ("Activity".to_owned(), Some("kind=security")));
        let file = ana.get(&link(&page, "CSV")).await.expect(200);
        assert_eq!(file.text(), "at,kind,text,by,browser,platform,place\r\n");
    }
}

#[tokio::test]
async fn every_kind_of_entry_has_its_sentence_in_every_language() {
    let database = Database::sqlite().await;
    let world = World::new(&database).await;
    let id = world.person("acme", "ana@acme.example", PASSWORD).await;
    let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    let details = [json!({}), json!({ "attributes": 7, "method": 1, "ended": "x", "place": [], "session": {} })];
    for detail in &details {
        for kind in Kind::all() {
            write(&world, id, kind, detail.clone()).await;
        }
    }
    // What only a later version knows costs nobody their page.
    world.execute("UPDATE activity SET kind = 'later.thing' WHERE kind = 'account.created' AND actor = 'person'").await;
    for language in ["en", "de"] {
        let mut cursor = String::new();
        let mut told = Vec::new();
        loop {
            let path = format!("api/v1/activity?limit=100{cursor}");
            let page = ana.ask(http::Method::GET, &path).header("accept-language", language).send().await;
            let page = page.expect(200).json();
            told.extend(page["entries"].as_array().unwrap().clone());
            match page["next"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        assert_eq!(told.len(), 2 * Kind::all().count() + 2);
        for entry in &told {
            let text = entry["text"].as_str().unwrap();
            assert!(
                text.ends_with('.') && !text.contains("activity-") && !text.contains(['{', '$']),
                "{language}: {entry}"
            );
        }
        assert!(told.iter().any(|entry| entry["kind"] == "unknown"));
    }
    let page = ana.get("activity").await.expect(200).text();
    assert!(!page.contains("activity-kind-") && !page.contains("{ $"), "a message is missing");
}
