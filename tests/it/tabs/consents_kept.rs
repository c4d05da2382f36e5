//! What is kept of consents: for how long they hold, the receipts that people have of them, and what whoever answers for an environment
//! can tell of who accepted what.

use std::time::Duration;

use serde_json::{Value, json};

use super::consents::{AGREEMENTS, TEXTS, accepted, asked, script, world, write};
use crate::on_both;
use crate::support::database::Database;
use crate::support::program::Program;
use crate::support::world::{ACME, PASSWORD, World};

const ANA: &str = "ana@acme.example";
const NEWS: &str = "[agreements.terms.purposes.news]\nlabel = \"Send me news\"\n";

fn told(world: &World, arguments: &[&str]) -> String {
    let output = world.command(&[&["agreement"], arguments, &["--environment", "acme"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

async fn attention(program: &Program) -> String {
    program.get("overview").await.expect(200).json()["attention"].to_string()
}

on_both! {
    async fn a_consent_runs_out_and_is_renewed(database) {
        let month = Duration::from_secs(30 * 86_400);
        let news = format!("renew_every = \"30d\"\n{NEWS}");
        let world = world(database, &news, &TEXTS[..2]).await;
        world.person("acme", ANA, PASSWORD).await;
        let browser = accepted(&world).await;
        browser.get("consents").await.expect(200).says("Holds until").says("14 February 2027");
        let ana = script(&browser).await;
        let hash = ana.get("agreements/terms").await.json()["purposes"][0]["hash"].clone();
        ana.put("agreements/terms/purposes", &json!({ "purposes": [hash] })).await.expect(204);
        let number = |receipt: &Value| receipt["receipt_id"].as_str().unwrap().to_owned();
        let before = number(&ana.get("agreements/terms/receipt").await.expect(200).json());
        world.wait(month - Duration::from_secs(60));
        // A minute before it holds, and signing on does not ask.
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let ana = script(&browser).await;
        assert_eq!(ana.get("agreements/terms").await.json()["purposes"][0]["given"], true);
        assert!(!attention(&ana).await.contains("agreement"));
        ana.post("agreements/terms/accept", &json!({ "hash": ana.get("agreements/terms").await.json()["accepted"]["hash"] })).await.expect(204);
        assert_eq!(world.number("SELECT COUNT(*) FROM consent").await, 1, "what holds is not renewed by accident");
        world.wait(Duration::from_secs(60));
        // Whoever is signed on reads that it has run out; whoever signs on is asked.
        assert!(attention(&ana).await.contains("agreement_expired"));
        browser.get("overview").await.expect(200).says("What you accepted of “Terms of service” has run out.");
        browser.get("consents").await.expect(200).says("Has run out");
        let shown = ana.get("agreements/terms").await.expect(200).json();
        assert_eq!((&shown["agreement"]["state"], &shown["purposes"][0]["given"]), (&json!("expired"), &json!(false)));
        assert!(shown["agreement"]["expires"].as_str().unwrap().starts_with("2027-02-14"), "{shown}");
        asked(&world.browser("acme")).await.says("Be kind to everybody.");
        let receipt = ana.get("agreements/terms/receipt").await.expect(200).json();
        assert_eq!(receipt["events"].as_array().unwrap().last().unwrap()["event_state"], "expired");
        assert!(receipt["events"][0]["event_type"] == "explicit" && receipt["events"][2]["event_type"].is_null(), "{receipt}");
        assert_ne!(number(&receipt), before, "another receipt, though nobody has answered");
        assert_eq!(number(&ana.get("agreements/terms/receipt").await.expect(200).json()), number(&receipt));
        let stand = |at: usize| {
            let purpose = &receipt["pii_processing"]["purposes"][at];
            (purpose["state"].as_str().unwrap().to_owned(), purpose["since"].clone())
        };
        let ran_out = shown["agreement"]["expires"].clone();
        assert_eq!(stand(0), ("expired".to_owned(), ran_out.clone()));
        assert_eq!(stand(1), ("ended".to_owned(), ran_out), "nobody took it back, nor did it end when it was given");
        // Renewing it is accepting it again; what was allowed on top of the old one is not revived.
        let page = browser.get("consents/terms").await.expect(200);
        assert_eq!(page.field("purpose"), None);
        page.submit("Renew", &[]).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM consent WHERE answer = 'accepted'").await, 2);
        assert!(!attention(&ana).await.contains("agreement"));
        let shown = ana.get("agreements/terms").await.expect(200).json();
        assert_eq!((&shown["agreement"]["state"], &shown["purposes"][0]["given"]), (&json!("accepted"), &json!(false)));
        // That it had run out meanwhile is told for good.
        let receipt = ana.get("agreements/terms/receipt").await.expect(200).json();
        let events = receipt["events"].as_array().unwrap().iter().map(|it| it["event_state"].as_str().unwrap());
        assert_eq!(events.collect::<Vec<_>>(), ["given", "given", "expired", "given"]);
        world.signed_on("acme", ANA, PASSWORD).await;
        // Whatever later files say of the time.
        let reloaded = async |rule: &str| {
            world.write("acme", &format!("{ACME}{AGREEMENTS}{rule}{NEWS}"));
            let report = world.reload().await;
            assert!(!report.failed, "{}", report.problems);
        };
        for rule in ["renew_every = \"10d\"\n", "renew_every = \"90d\"\n", ""] {
            reloaded(rule).await;
            let later = ana.get("agreements/terms/receipt").await.expect(200).json();
            assert_eq!(later["events"], receipt["events"], "{rule}");
        }
        // What was allowed after the time of a shorter one had passed did not end before it was given.
        world.wait(Duration::from_secs(2 * 86_400));
        let ana = world.program_of("acme", ANA, PASSWORD).await;
        ana.put("agreements/terms/purposes", &json!({ "purposes": [hash] })).await.expect(204);
        reloaded("renew_every = \"1d\"\n").await;
        let receipt = ana.get("agreements/terms/receipt").await.expect(200).json();
        let purpose = &receipt["pii_processing"]["purposes"][1];
        assert_eq!((&purpose["state"], &purpose["since"]), (&json!("ended"), &Value::Null));
    }

    async fn who_accepted_what_can_be_told(database) {
        // The commands go by the clock on the wall, so that nothing here may hang on the day.
        let texts = [&TEXTS[..2], &[("terms/2099-01-01.en.md", "Be very kind.\n")]].concat();
        let world = world(database, NEWS, &texts).await;
        for name in ["ana@acme.example", "+eva@acme.example", "eve@acme.example", "ben@acme.example"] {
            world.person("acme", name, PASSWORD).await;
        }
        let ana = script(&accepted(&world).await).await;
        let hash = ana.get("agreements/terms").await.json()["purposes"][0]["hash"].clone();
        ana.put("agreements/terms/purposes", &json!({ "purposes": [hash] })).await.expect(204);
        for (name, then) in [("+eva@acme.example", "stays"), ("eve@acme.example", "withdraws"), ("ben@acme.example", "declines")] {
            let mut other = world.program("acme");
            let told = other.signs_on(name, PASSWORD).await.expect(200).json();
            let answer = if then == "declines" { "decline" } else { "accept" };
            let sent = json!({ "flow": told["flow"], "agreement": "terms", "hash": told["next"]["agreement"]["hash"], "answer": answer });
            let told = other.post("sign-on", &sent).await.expect(200).json();
            if then == "withdraws" {
                other.takes(&told);
                other.post("agreements/terms/withdraw", &json!({})).await.expect(200);
            }
        }
        let listed: Value = serde_json::from_str(&told(&world, &["list", "--json"])).unwrap();
        let terms = listed.as_array().unwrap().iter().find(|it| it["name"] == "terms").unwrap();
        assert_eq!((&terms["accepted"], &terms["in_force"], &terms["purposes"]), (&json!(2), &json!("2026-01-01"), &json!(["news"])));
        let states: Vec<_> = terms["texts"].as_array().unwrap().iter().map(|it| it["state"].as_str().unwrap()).collect();
        assert_eq!(states, ["announced", "in_force", "in_force"]);
        let text = told(&world, &["list"]);
        assert!(text.contains("terms required, 2 accepted what is in force: Terms of service"), "{text}");
        assert!(text.contains("2099-01-01") && text.contains("announced"), "{text}");
        // A mended typing error asks nobody, and whoever accepted before it accepts what is in force.
        write(&world, "terms/2026-01-02.en.md", "---\nask_again = false\n---\nBe kind to everybody!\n");
        let text = told(&world, &["list"]);
        assert!(text.contains("2026-01-02") && text.contains("2 accepted what is in force"), "{text}");
        std::fs::remove_file(world.folder.path().join("environments/acme/agreements/terms/2026-01-02.en.md")).unwrap();

        let csv = told(&world, &["export"]);
        let lines: Vec<&str> = csv.split("\r\n").filter(|line| !line.is_empty()).collect();
        assert_eq!(lines.len(), 4, "who only declined has accepted nothing: {csv}");
        let of = |name: &str| lines.iter().find(|line| line.contains(name)).unwrap_or_else(|| panic!("{name}: {csv}")).to_owned();
        assert!(of("ana@acme.example").contains(",terms,2026-01-01,en,") && of("ana@acme.example").ends_with(",,news"), "{csv}");
        assert!(of("eva@acme.example").contains(",'+eva@acme.example,terms,"), "no spreadsheet computes it: {csv}");
        assert!(of("eve@acme.example").contains(",withdrawn,"), "{csv}");
        let file = world.folder.path().join("accepted.jsonl");
        told(&world, &["export", "--agreement", "terms", "--format", "jsonl", "--output", file.to_str().unwrap()]);
        let kept = std::fs::read_to_string(file).unwrap();
        let mut states: Vec<String> =
            kept.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["state"].to_string()).collect();
        states.sort();
        assert_eq!(states, ["\"accepted\"", "\"accepted\"", "\"withdrawn\""]);
        let wrong = world.command(&["agreement", "export", "--agreement", "nothing", "--environment", "acme"]);
        assert!(wrong.status.code() == Some(1) && String::from_utf8_lossy(&wrong.stderr).contains("no agreement `nothing`"));
        // What files know no longer was accepted all the same.
        world.write("acme", ACME);
        assert!(told(&world, &["export"]).contains(",terms,2026-01-01,en,"));
    }
}

#[tokio::test]
async fn a_receipt_says_which_text_and_what_happened_and_is_ones_own() {
    let database = Database::sqlite().await;
    let controller = "[consents.controller]\nname = \"Acme Limited\"\ncontact = \"privacy@acme.example\"\n";
    let world = world(&database, &format!("{NEWS}{controller}"), TEXTS).await;
    for name in [ANA, "eva@acme.example"] {
        world.person("acme", name, PASSWORD).await;
    }
    let browser = accepted(&world).await;
    let ana = script(&browser).await;
    let shown = ana.get("agreements/terms").await.json();
    ana.put("agreements/terms/purposes", &json!({ "purposes": [shown["purposes"][0]["hash"]] })).await.expect(204);
    let page = browser.get("consents").await.expect(200);
    let link = page.links().into_iter().find(|(text, _)| text == "Download receipt").unwrap().1;
    let file = browser.visit(&link).await.expect(200);
    assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"receipt-terms.json\""));
    assert_eq!(file.header("cache-control"), Some("no-store"));
    let receipt = file.json();
    let notice = &receipt["pii_processing"]["privacy_notice"];
    assert_eq!((&notice["hash"], &notice["text"]), (&shown["accepted"]["hash"], &json!("Be kind to **everybody**.\n")));
    assert_eq!((&notice["version"], &notice["language"]), (&json!("2026-01-01"), &json!("en")));
    let purposes: Vec<_> = receipt["pii_processing"]["purposes"].as_array().unwrap().iter().collect();
    assert_eq!((&purposes[0]["purpose"], &purposes[0]["state"]), (&json!("terms"), &json!("accepted")));
    assert_eq!((&purposes[1]["description"], &purposes[1]["state"]), (&json!("Send me news"), &json!("given")));
    assert_eq!(receipt["party_identification"][0]["party_name"], "Acme Limited");
    let events: Vec<_> =
        receipt["events"].as_array().unwrap().iter().map(|it| (&it["purpose"], &it["event_state"])).collect();
    assert_eq!(events, [(&json!("terms"), &json!("given")), (&json!("news"), &json!("given"))]);
    let id = world.account("acme", ANA).await.id.to_string();
    assert!(!file.text().contains(&id) && !file.text().contains(ANA), "it names nobody but by a pseudonym");
    assert_eq!(ana.get("agreements/terms/receipt").await.expect(200).json(), receipt, "the same by the API");
    // The page to print has the text itself.
    let page =
        browser.get("consents/terms/receipt").await.expect(200).says("Be kind to everybody.").says("Acme Limited");
    let page = page.says(notice["hash"].as_str().unwrap()).says("Send me news").says("privacy@acme.example");
    assert!(page.header("cache-control").unwrap().contains("no-store"), "{:?}", page.header("cache-control"));
    // From where it was answered is told as well, and so another receipt has another number.
    world.execute("UPDATE consent SET browser = 'Another'").await;
    let other = ana.get("agreements/terms/receipt").await.expect(200).json();
    assert_ne!(other["receipt_id"], receipt["receipt_id"]);
    // The record stays the same when more happens; the receipt does not.
    browser.get("consents/terms/withdraw").await.submit("Withdraw consent", &[]).await.expect(303);
    let after = ana.get("agreements/terms/receipt").await.expect(200).json();
    assert_eq!(
        (&after["record_id"], &after["pii_principal_id"]),
        (&receipt["record_id"], &receipt["pii_principal_id"])
    );
    assert_ne!(after["receipt_id"], receipt["receipt_id"]);
    assert_eq!(after["pii_processing"]["purposes"][0]["state"], "withdrawn");
    assert_eq!(after["pii_processing"]["purposes"][1]["state"], "withdrawn");
    assert_eq!(after["events"].as_array().unwrap().len(), 4);
    // There is none of what one has not answered, and none for anybody else.
    for below in ["research/receipt", "research/receipt.json", "nothing/receipt", "nothing/receipt.json"] {
        browser.get(&format!("consents/{below}")).await.expect(404);
    }
    ana.get("agreements/research/receipt").await.problem(404, "not_found");
    world.browser("acme").get("consents/terms/receipt.json").await.expect(303);
    let hash = shown["accepted"]["hash"].as_str().unwrap();
    assert_eq!(ana.get(&format!("agreements/terms/texts/{hash}")).await.expect(200).json(), shown["accepted"]);
    let announced = announced_hash(&ana).await;
    for other in [announced.as_str(), "00"] {
        browser.get(&format!("consents/terms/texts/{other}")).await.expect(404);
        ana.get(&format!("agreements/terms/texts/{other}")).await.problem(404, "not_found");
    }
    world.write("acme", &format!("{ACME}{AGREEMENTS}[consents]\nagreements = \"off\"\n"));
    assert!(!world.reload().await.failed);
    browser.get("consents/terms/receipt").await.expect(404);
    ana.get("agreements/terms/receipt").await.problem(404, "not_found");
}

#[tokio::test]
async fn a_refusal_has_no_receipt_and_a_small_change_is_not_said_to_be_asked_for() {
    let database = Database::sqlite().await;
    let small = ("terms/2027-02-01.en.md", "---\nask_again = false\n---\nBe kind to everybody!\n");
    let world = world(&database, "", &[TEXTS[0], small]).await;
    let files = |rules: &str| world.write("acme", &format!("{ACME}{rules}"));
    files("");
    assert!(!world.reload().await.failed);
    world.person("acme", ANA, PASSWORD).await;
    let browser = world.signed_on("acme", ANA, PASSWORD).await;
    files(AGREEMENTS);
    assert!(!world.reload().await.failed);
    asked(&world.browser("acme")).await.submit("Decline", &[]).await.expect(200);
    let ana = script(&browser).await;
    ana.get("agreements/terms/receipt").await.problem(404, "not_found");
    browser.get("consents/terms/receipt").await.expect(404);
    let page = browser.get("consents/terms").await.expect(200).says("You declined");
    assert!(!page.seen().contains("receipt"), "there is nothing to prove");
    // Whoever accepts what is in force is not asked for the small change.
    let page = page.says("Another text applies from");
    assert!(!page.seen().contains("The first time you sign on after that day"), "{}", page.seen());
    page.submit("Accept", &[]).await.expect(303);
    browser.get("consents/terms/receipt").await.expect(200).says("Answered");
}

async fn announced_hash(program: &Program) -> String {
    program.get("agreements/terms").await.json()["announced"]["hash"].as_str().unwrap().to_owned()
}
