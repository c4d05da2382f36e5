//! Purposes: allowed on top of an agreement and taken back, each by itself, in exactly the words that were shown.

use std::time::Duration;

use portico::environment::Outcome;
use serde_json::{Value, json};

use super::consents::{AGREEMENTS, TEXTS, accepted, asked, script, world, write};
use crate::on_both;
use crate::support::database::Database;
use crate::support::program::Program;
use crate::support::world::{ACME, GLOBEX, PASSWORD, World, is_signed_on};

const ANA: &str = "ana@acme.example";

const PURPOSES: &str = r#"
[agreements.terms.purposes.news]
label = { en = "Send me news", de = "Neues per Mail" }
help = "At most once a month."
[agreements.terms.purposes.guests]
label = "Show my name"
"#;

/// The hash of each purpose and whether it is allowed, by name.
async fn purposes(program: &Program) -> Vec<(String, String, bool)> {
    let shown = program.get("agreements/terms").await.expect(200).json();
    let purposes = shown["purposes"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    purposes.map(|it| (text(&it["name"]), text(&it["hash"]), it["given"].as_bool().unwrap())).collect()
}

async fn given(program: &Program) -> Vec<String> {
    purposes(program).await.into_iter().filter(|(_, _, given)| *given).map(|(name, ..)| name).collect()
}

async fn reloaded(world: &World, rules: &str) {
    world.write("acme", &format!("{ACME}{AGREEMENTS}{rules}"));
    let report = world.reload().await;
    assert!(!report.failed, "{}", report.problems);
}

async fn rows(world: &World, answer: &str) -> i64 {
    world.number(&format!("SELECT COUNT(*) FROM consent_purpose WHERE answer = '{answer}'")).await
}

on_both! {
    async fn purposes_are_given_and_taken_back_each_by_itself(database) {
        let world = world(database, PURPOSES, TEXTS).await;
        world.person("acme", ANA, PASSWORD).await;
        let ana = world.program("acme");
        let told = ana.signs_on(ANA, PASSWORD).await.expect(200).json();
        assert!(told["next"]["purposes"].as_array().unwrap().iter().all(|it| it["given"] == false), "{told}");
        let [guests, news] = [0, 1].map(|at| told["next"]["purposes"][at]["hash"].as_str().unwrap().to_owned());
        let answer = |answer: &str, purposes: Value| {
            json!({ "flow": told["flow"], "agreement": "terms", "hash": told["next"]["agreement"]["hash"], "answer": answer,
                    "purposes": purposes })
        };
        let wrong = ana.post("sign-on", &answer("accept", json!(["00"]))).await.problem(422, "invalid_field");
        assert_eq!(wrong["errors"][0]["field"], "purposes", "the text is the right one: {wrong}");
        ana.post("sign-on", &answer("decline", json!([news]))).await.problem(400, "bad_request");
        assert_eq!(world.number("SELECT COUNT(*) FROM consent").await, 0, "one word that is not asked, and nothing is accepted");

        // At sign-on no box is ticked; the ticked one is kept with what was accepted.
        let browser = world.browser("acme");
        let page = asked(&browser).await.says("Send me news").says("At most once a month.").says("Show my name");
        assert_eq!(page.field("purpose"), None);
        page.submit("Accept and go on", &[("purpose", &news)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        let same = "SELECT COUNT(*) FROM consent_purpose p JOIN consent c ON c.text_hash = p.text_hash AND c.at < p.at \
                    WHERE p.label = 'Send me news' AND p.help = 'At most once a month.' AND p.answer = 'given'";
        assert_eq!(world.number(same).await, 1);
        browser.get("activity").await.expect(200).says("You allowed “Send me news”.");

        // In the tab each is given and taken back; what does not change adds nothing.
        let ana = script(&browser).await;
        assert_eq!(given(&ana).await, ["news"]);
        let page = browser.get("consents/terms").await.expect(200);
        assert_eq!(page.field("purpose").as_deref(), Some(&*news));
        page.submit("Save choices", &[("purpose", &guests)]).await.follow().await.expect(200).says("Your choices are saved.");
        assert_eq!((given(&ana).await, rows(&world, "given").await, rows(&world, "withdrawn").await), (vec!["guests".to_owned()], 2, 1));
        page.submit("Save choices", &[("purpose", &guests)]).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM consent_purpose").await, 3);
        page.submit("Save choices", &[("purpose", "00")]).await.expect(422).says("What is asked here has changed.");
        ana.put("agreements/terms/purposes", &json!({ "purposes": [news, guests, news] })).await.problem(422, "invalid_field");
        ana.put("agreements/terms/purposes", &json!({ "purposes": [news, guests] })).await.expect(204);
        assert_eq!(given(&ana).await, ["guests", "news"]);
        ana.put("agreements/research/purposes", &json!({ "purposes": [] })).await.problem(409, "conflict");
        // In another language they are the same purposes in other words, and given.
        let german = browser.ask(http::Method::GET, "consents/terms").header("accept-language", "de").send().await;
        german.says("Neues per Mail");
        assert_eq!(world.number("SELECT COUNT(*) FROM consent_purpose").await, 4);

        // Withdrawing the agreement takes them back, and accepting it again gives none.
        let page = browser.get("consents/terms/withdraw").await.expect(200);
        let page = page.says("What you allowed on top of it ends as well").says("Send me news").says("Show my name");
        page.submit("Withdraw consent", &[]).await.expect(303);
        // The others were signed off with it, so this session has a new secret.
        let ana = script(&browser).await;
        assert_eq!((given(&ana).await.len(), rows(&world, "withdrawn").await), (0, 3));
        ana.put("agreements/terms/purposes", &json!({ "purposes": [news] })).await.problem(409, "conflict");
        let page = browser.get("consents/terms").await.expect(200);
        assert_eq!(page.field("purpose"), None);
        let hash = ana.get("agreements/terms").await.json()["in_force"]["hash"].clone();
        let accept = json!({ "hash": hash, "purposes": ["00"] });
        let wrong = ana.post("agreements/terms/accept", &accept).await.problem(422, "invalid_field");
        assert_eq!(wrong["errors"][0]["field"], "purposes");
        page.submit("Accept", &[("purpose", "00")]).await.expect(422).says("What is asked here has changed.");
        page.submit("Accept", &[]).await.expect(303);
        assert_eq!(given(&ana).await, [] as [&str; 0]);
        let history = browser.get("consents/terms").await.expect(200).seen();
        assert_eq!(history.matches("You allowed something more").count(), 3);
        assert_eq!(history.matches("You took back what you had allowed").count(), 3);
    }
}

#[tokio::test]
async fn what_was_allowed_was_allowed_in_those_words_and_until_it_is_asked_again() {
    let database = Database::sqlite().await;
    let texts = [
        ("terms/2026-01-01.en.md", "Be kind.\n"),
        ("terms/2027-02-01.en.md", "---\nask_again = false\n---\nBe kind!\n"),
        ("terms/2027-03-01.en.md", "Be kind, and brush your teeth.\n"),
    ];
    let world = world(&database, PURPOSES, &texts).await;
    world.person("acme", ANA, PASSWORD).await;
    let browser = accepted(&world).await;
    let ana = script(&browser).await;
    let hash = purposes(&ana).await.into_iter().find(|(name, ..)| name == "news").unwrap().1;
    ana.put("agreements/terms/purposes", &json!({ "purposes": [hash] })).await.expect(204);
    // Other words are another question: the answer to these is not taken for one to those.
    reloaded(&world, &PURPOSES.replace("Send me news", "Send me news and offers of partners")).await;
    assert_eq!(given(&ana).await, [] as [&str; 0]);
    ana.put("agreements/terms/purposes", &json!({ "purposes": [hash] })).await.problem(422, "invalid_field");
    reloaded(&world, PURPOSES).await;
    assert_eq!(given(&ana).await, ["news"]);
    // What files forget stays in the history, in its words.
    reloaded(&world, "").await;
    assert_eq!(given(&ana).await, [] as [&str; 0]);
    browser.get("consents/terms").await.expect(200).says("You allowed something more").says("Send me news");
    reloaded(&world, PURPOSES).await;
    assert_eq!(given(&ana).await, ["news"]);
    // It is taken back while nobody asks it, and then stays so. The receipt calls allowed only what is.
    let held = async || {
        let receipt = ana.get("agreements/terms/receipt").await.expect(200).json();
        receipt["pii_processing"]["purposes"][1]["state"].as_str().unwrap().to_owned()
    };
    assert_eq!(held().await, "given");
    reloaded(&world, "").await;
    assert_eq!(held().await, "not_asked");
    let page = browser.get("consents/terms").await.expect(200).says("not asked in these words any more");
    page.submit("Save choices", &[]).await.expect(303);
    assert_eq!((held().await, rows(&world, "withdrawn").await), ("withdrawn".to_owned(), 1));
    reloaded(&world, PURPOSES).await;
    assert_eq!(given(&ana).await, [] as [&str; 0]);
    ana.put("agreements/terms/purposes", &json!({ "purposes": [hash] })).await.expect(204);
    // A small change of the text leaves it as it is; one that asks again asks for everything anew.
    world.wait(Duration::from_secs(20 * 86_400));
    let later = world.program_of("acme", ANA, PASSWORD).await;
    assert_eq!(given(&later).await, ["news"]);
    world.wait(Duration::from_secs(30 * 86_400));
    let browser = world.browser("acme");
    let page = asked(&browser).await.says("brush your teeth");
    assert_eq!(page.field("purpose"), None);
    page.submit("Accept and go on", &[]).await.expect(303);
    assert_eq!(given(&script(&browser).await).await, [] as [&str; 0]);
    assert_eq!(world.number("SELECT COUNT(*) FROM consent_purpose").await, 3);
    // Where nobody could take it back nobody is offered it, nor can give it.
    reloaded(&world, &format!("{PURPOSES}[consents]\nagreements = \"view\"\n")).await;
    let page = browser.get("consents/terms").await.expect(200).says("Show my name");
    assert!(!page.seen().contains("You can change your mind"), "nobody can here");
    world.person("acme", "eva@acme.example", PASSWORD).await;
    let eva = world.program("acme");
    let told = eva.signs_on("eva@acme.example", PASSWORD).await.expect(200).json();
    assert!(told["next"]["purposes"].is_null(), "{told}");
    let text = &told["next"]["agreement"];
    let answer = json!({ "flow": told["flow"], "agreement": "terms", "hash": text["hash"], "answer": "accept", "purposes": [hash] });
    eva.post("sign-on", &answer).await.problem(422, "invalid_field");
    assert_eq!(world.number("SELECT COUNT(*) FROM consent WHERE answer = 'accepted'").await, 2);
}

#[tokio::test]
async fn nobody_fills_the_history_and_taking_back_is_always_possible() {
    let database = Database::sqlite().await;
    let world = world(&database, PURPOSES, &TEXTS[..1]).await;
    world.person("acme", ANA, PASSWORD).await;
    let ana = script(&accepted(&world).await).await;
    let hashes: Vec<String> = purposes(&ana).await.into_iter().map(|(_, hash, _)| hash).collect();
    // One is given and the other one taken back each time.
    for hash in hashes.iter().cycle().take(100) {
        ana.put("agreements/terms/purposes", &json!({ "purposes": [hash] })).await.expect(204);
    }
    let refused = ana.put("agreements/terms/purposes", &json!({ "purposes": hashes })).await;
    assert_eq!(refused.problem(422, "invalid_field")["errors"][0]["field"], "purposes");
    ana.put("agreements/terms/purposes", &json!({ "purposes": [] })).await.expect(204);
    assert_eq!((given(&ana).await.len(), rows(&world, "given").await, rows(&world, "withdrawn").await), (0, 100, 100));
    world.wait(Duration::from_secs(86_401));
    let ana = world.program_of("acme", ANA, PASSWORD).await;
    ana.put("agreements/terms/purposes", &json!({ "purposes": hashes })).await.expect(204);
    assert_eq!(given(&ana).await.len(), 2);
}

#[tokio::test]
async fn accepting_again_and_again_ends_and_locks_nobody_out() {
    let database = Database::sqlite().await;
    let world = world(&database, "", &TEXTS[..1]).await;
    world.person("acme", ANA, PASSWORD).await;
    let browser = accepted(&world).await;
    let ana = script(&browser).await;
    let hash = ana.get("agreements/research").await.expect(200).json()["in_force"]["hash"].clone();
    let accept = json!({ "hash": hash });
    // With the one at sign-on these are a hundred.
    for _ in 0..99 {
        ana.post("agreements/research/accept", &accept).await.expect(204);
        ana.post("agreements/research/withdraw", &json!({})).await.expect(200);
    }
    let refused = ana.post("agreements/research/accept", &accept).await.problem(422, "invalid_field");
    assert_eq!(refused["errors"][0]["field"], "purposes", "the text is the right one: {refused}");
    let page = browser.get("consents/research").await.expect(200);
    page.submit("Accept", &[]).await.expect(422).says("very often today");
    assert_eq!(world.number("SELECT COUNT(*) FROM consent WHERE answer = 'accepted'").await, 100);
    // Withdrawing is free, and whoever signs on accepts what that needs.
    browser.get("consents/terms/withdraw").await.submit("Withdraw consent", &[]).await.expect(303);
    accepted(&world).await;
    assert_eq!(world.number("SELECT COUNT(*) FROM consent WHERE answer = 'accepted'").await, 101);
    world.wait(Duration::from_secs(86_401));
    let ana = world.program_of("acme", ANA, PASSWORD).await;
    ana.post("agreements/research/accept", &accept).await.expect(204);
}

on_both! {
    async fn what_has_ended_comes_back_by_no_change_of_the_files(database) {
        let rules = |every: &str| format!("renew_every = \"{every}\"\n{PURPOSES}");
        let world = world(database, &rules("30d"), &TEXTS[..1]).await;
        let accepts = async |name: &str, purposes: &[&str]| {
            let mut person = world.program("acme");
            let told = person.signs_on(name, PASSWORD).await.expect(200).json();
            let offered = told["next"]["purposes"].as_array().unwrap().iter();
            let named = offered.filter(|it| purposes.contains(&it["name"].as_str().unwrap()));
            let hashes: Vec<&Value> = named.map(|it| &it["hash"]).collect();
            let sent = json!({ "flow": told["flow"], "agreement": "terms", "hash": told["next"]["agreement"]["hash"],
                               "answer": "accept", "purposes": hashes });
            let told = person.post("sign-on", &sent).await.expect(200).json();
            person.takes(&told);
            person
        };
        for name in [ANA, "eva@acme.example"] {
            world.person("acme", name, PASSWORD).await;
            assert_eq!(given(&accepts(name, &["news"]).await).await, ["news"]);
        }
        world.wait(Duration::from_secs(31 * 86_400));
        // What is renewed without it is renewed without it, also where a later file says that nothing had run out.
        let ana = accepts(ANA, &[]).await;
        assert_eq!(given(&ana).await, [] as [&str; 0]);
        reloaded(&world, &rules("365d")).await;
        assert_eq!(given(&ana).await, [] as [&str; 0]);
        // Nor does what ran out and was not renewed come back with a longer time.
        let eva = world.program_of("acme", "eva@acme.example", PASSWORD).await;
        assert_eq!(eva.get("agreements/terms").await.json()["agreement"]["state"], "accepted");
        assert_eq!((given(&eva).await.len(), rows(&world, "ended").await), (0, 1));
        let hash = purposes(&eva).await.into_iter().find(|(name, ..)| name == "news").unwrap().1;
        eva.put("agreements/terms/purposes", &json!({ "purposes": [hash] })).await.expect(204);
        assert_eq!(given(&eva).await, ["news"], "who allows it anew has allowed it");
    }

    async fn what_a_revision_ended_stays_ended_where_it_asks_no_longer(database) {
        let asks = "Be kind, and brush your teeth.\n";
        let texts = [("terms/2026-01-01.en.md", "Be kind.\n"), ("terms/2027-03-01.en.md", asks)];
        let world = world(database, PURPOSES, &texts).await;
        world.person("acme", ANA, PASSWORD).await;
        let ana = script(&accepted(&world).await).await;
        let hash = purposes(&ana).await.into_iter().find(|(name, ..)| name == "news").unwrap().1;
        ana.put("agreements/terms/purposes", &json!({ "purposes": [hash] })).await.expect(204);
        let services = &world.state.services;
        assert_eq!(portico::environment::end_consents(services, &world.state.registry).await, 0, "it holds");
        world.wait(Duration::from_secs(60 * 86_400));
        assert_eq!(portico::environment::end_consents(services, &world.state.registry).await, 1);
        assert_eq!(portico::environment::end_consents(services, &world.state.registry).await, 0, "once");
        write(&world, "terms/2027-03-01.en.md", &format!("---\nask_again = false\n---\n{asks}"));
        reloaded(&world, PURPOSES).await;
        let ana = world.program_of("acme", ANA, PASSWORD).await;
        let shown = ana.get("agreements/terms").await.expect(200).json();
        assert_eq!((&shown["agreement"]["state"], &shown["history"][0]["answer"]), (&json!("accepted"), &json!("ended")));
        assert_eq!(given(&ana).await, [] as [&str; 0]);
        ana.put("agreements/terms/purposes", &json!({ "purposes": [hash] })).await.expect(204);
        assert_eq!(given(&ana).await, ["news"]);
    }
}

#[tokio::test]
async fn what_cannot_be_written_down_holds_up_nobody_else() {
    let database = Database::sqlite().await;
    let rules = |every: &str| format!("renew_every = \"{every}\"\n{PURPOSES}");
    let world = world(&database, &rules("30d"), &TEXTS[..1]).await;
    for name in [ANA, "eva@acme.example"] {
        world.person("acme", name, PASSWORD).await;
        let person = world.program("acme");
        let told = person.signs_on(name, PASSWORD).await.expect(200).json();
        let offered = told["next"]["purposes"].as_array().unwrap().iter();
        let hashes: Vec<&Value> = offered.map(|it| &it["hash"]).collect();
        let hash = &told["next"]["agreement"]["hash"];
        let sent =
            json!({ "flow": told["flow"], "agreement": "terms", "hash": hash, "answer": "accept", "purposes": hashes });
        person.post("sign-on", &sent).await.expect(200);
    }
    // One of them has a row that this version cannot read; what ended of the other one cannot be written for now.
    let one = "purpose = 'guests' AND account_id = (SELECT MIN(account_id) FROM consent_purpose)";
    world.execute(&format!("UPDATE consent_purpose SET answer = 'later' WHERE {one}")).await;
    let refuses = "CREATE TRIGGER refuses BEFORE INSERT ON consent_purpose WHEN NEW.answer = 'ended' \
                   BEGIN SELECT RAISE(ABORT, 'not now'); END";
    world.execute(refuses).await;
    world.wait(Duration::from_secs(31 * 86_400));
    // Files that leave the agreements as they are do not wait for it.
    reloaded(&world, &format!("{}[consents.controller]\nname = \"Acme Limited\"\n", rules("30d"))).await;
    // Others do, and the other environments do not.
    world.write("acme", &format!("{ACME}{AGREEMENTS}{}", rules("365d")));
    world.write("globex", &GLOBEX.replace("name = \"Globex\"", "name = \"Globex Limited\""));
    let report = world.reload().await;
    let became = |slug: &str| report.environments[&slug.parse().unwrap()];
    assert_eq!((became("acme"), became("globex")), (Outcome::Stale, Outcome::Changed), "{}", report.problems);
    assert!(report.failed && report.problems.contains("environment acme: consents"), "{}", report.problems);
    world.execute("DROP TRIGGER refuses").await;
    reloaded(&world, &rules("365d")).await;
    assert_eq!(rows(&world, "ended").await, 2, "both purposes of the one who can be read");
}
