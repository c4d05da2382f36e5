//! Several email addresses and phone numbers of one person, of which one is the first (R-OT-14, R-AB-10).

use std::time::Duration;

use futures_util::future::join_all;
use portico::identity::address_change;
use portico::outbox::Channel;
use serde_json::json;

use super::address::signed_on_with_app;
use crate::on_both;
use crate::support::client::Client;
use crate::support::codes;
use crate::support::database::Database;
use crate::support::page::Page;
use crate::support::world::{PASSWORD, World, sign_on};

const ANA: &str = "ana@acme.example";
const NEW: &str = "ana@new.example";
const THIRD: &str = "ana@third.example";

/// A world whose people have up to three addresses and numbers.
async fn world(database: &Database) -> World {
    let one = "{ access = \"edit\", verify = true }";
    let several = codes::acme().replace(one, "{ access = \"edit\", verify = true, many = true }");
    let acme = several.replace("[profile]\n", "[profile]\nmax_addresses = 3\n");
    let (world, _) = World::with_codes_as(database, &acme).await;
    world
}

/// Adds an address with the code that was sent there; the page of all of them.
async fn add(world: &World, browser: &Client, to: &str) -> Page {
    let page = browser.visit("profile/email").await.expect(200);
    page.submit("Send the code", &[("address", to)]).await.expect(303);
    confirm(world, browser, to).await
}

/// Types the code that was sent to an address.
async fn confirm(world: &World, browser: &Client, to: &str) -> Page {
    let page = browser.visit("profile/email").await.expect(200).says(to);
    let code = world.code_sent(Channel::Email, to).await;
    page.submit("Confirm and add", &[("code", &code)]).await.expect(303).follow().await.expect(200)
}

/// What was mailed to an address and has this part, newest first.
async fn mails(world: &World, to: &str, part: &str) -> Vec<String> {
    world.delivered().await;
    world.mails.sent(Some(to)).into_iter().map(|mail| mail.text).filter(|text| text.contains(part)).collect()
}

fn link(text: &str) -> String {
    let found = text.split_whitespace().find(|word| word.contains("/not-me/"));
    found.unwrap_or_else(|| panic!("no link in {text}")).to_owned()
}

async fn count(world: &World, what: &str) -> i64 {
    world.number(&format!("SELECT COUNT(*) FROM identifier WHERE {what}")).await
}

/// A button for one of several addresses, which the page may not show.
async fn press(browser: &Client, act: &str, address: &str) -> Page {
    let csrf = browser.visit("profile/email").await.expect(200).field("csrf").unwrap();
    browser.post(&format!("profile/email/{act}"), &[("csrf", &csrf), ("address", address)]).await
}

on_both! {
    async fn one_is_added_made_the_first_and_the_old_one_removed(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let page = browser.get("profile").await.click("Change Email address").await.says("Your email addresses").says("Primary");
        page.submit("Send the code", &[("address", NEW)]).await.expect(303);
        browser.get("profile").await.says(NEW).says("Waiting for its code");
        sign_on(&world.browser("acme"), NEW, PASSWORD).await.expect(422);
        let page = confirm(&world, &browser, NEW).await.says("The email address was added.").says(ANA).says(NEW);
        for either in [ANA, NEW] {
            sign_on(&world.browser("acme"), either, PASSWORD).await.expect(303);
        }
        let told = mails(&world, ANA, "as well from now on").await;
        assert!(told[0].contains("take it back") && told[0].contains("a•••@new.example"), "{told:?}");
        assert!(mails(&world, NEW, "take it back").await.is_empty(), "a new one has no say");
        // The first one stays, and so does the last.
        press(&browser, "remove", ANA).await.expect(422).says("Make another one primary first.");
        let page = page.submit("Make primary", &[]).await.expect(303).follow().await.says("Your primary one was changed.");
        assert_eq!(count(&world, "is_primary = 1 AND canonical = 'ana@new.example'").await, 1);
        let page = page.submit("Remove", &[]).await.expect(303).follow().await.says("It was removed.").says("Former addresses");
        assert!(!page.forms().iter().any(|form| form.buttons.iter().any(|button| button.text == "Remove")));
        press(&browser, "remove", NEW).await.expect(422);
        press(&browser, "primary", "nobody@acme.example").await.expect(404);
        sign_on(&world.browser("acme"), ANA, PASSWORD).await.expect(422);
        let told = mails(&world, ANA, "no longer belongs").await;
        assert!(told[0].contains("take it back"), "{told:?}");
        // Nobody else takes it meanwhile, and is not told so.
        world.person("acme", "bob@acme.example", PASSWORD).await;
        let bob = world.signed_on("acme", "bob@acme.example", PASSWORD).await;
        let page = bob.visit("profile/email").await;
        page.submit("Send the code", &[("address", ANA)]).await.expect(303).follow().await.says(ANA);
        assert!(world.codes_sent(Channel::Email, ANA).await.is_empty());
        for kind in ["address.added", "address.preferred", "address.removed"] {
            assert_eq!(world.of_kind("activity", kind).await, 1, "{kind}");
        }
        // What the owner removed comes back to them at once, and to whoever proves it once the time is over.
        world.wait(Duration::from_secs(60));
        add(&world, &browser, ANA).await.says(ANA).says(NEW);
        world.wait(Duration::from_secs(8 * 24 * 3600));
        portico::store::forget(&world.state.services.store, world.clock.now()).await.unwrap();
        assert_eq!(count(&world, "kind = 'email' AND verified_at IS NOT NULL").await, 3);
    }

    async fn the_mailbox_that_was_there_before_takes_all_of_it_back(database) {
        let world = world(database).await;
        let thief = world.signed_on("acme", ANA, PASSWORD).await;
        add(&world, &thief, "thief@evil.example").await;
        // Each is told to every mailbox, so there is an end to it.
        for round in 0..10 {
            world.wait(Duration::from_secs(1));
            press(&thief, "primary", ["thief@evil.example", ANA][round % 2]).await.expect(303);
        }
        press(&thief, "primary", "thief@evil.example").await.expect(429);
        world.wait(Duration::from_secs(24 * 3600));
        let thief = world.signed_on("acme", ANA, PASSWORD).await;
        press(&thief, "primary", "thief@evil.example").await.expect(303);
        world.wait(Duration::from_secs(60));
        press(&thief, "remove", ANA).await.expect(303);
        assert!(mails(&world, "thief@evil.example", "take it back").await.is_empty());
        let undo = link(&mails(&world, ANA, "no longer belongs").await[0]);
        let reader = world.browser("acme");
        let page = reader.get(&undo).await.expect(200).says(ANA);
        assert!(!page.text().contains("evil"));
        page.submit("Secure my account", &[]).await.expect(303);
        assert_eq!(count(&world, "canonical = 'thief@evil.example'").await, 0);
        assert_eq!(count(&world, "canonical = 'ana@acme.example' AND kind = 'email' AND is_primary = 1").await, 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM address_change").await, 0);
        assert_eq!(mails(&world, ANA, "/sign-on/welcome/").await.len(), 1);
    }

    async fn an_intruder_who_has_used_the_times_up_does_not_stay_the_first(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        for to in ["thief@evil.example", THIRD] {
            add(&world, &browser, to).await;
            world.wait(Duration::from_secs(60));
        }
        for round in 0..10 {
            world.wait(Duration::from_secs(1));
            press(&browser, "primary", ["thief@evil.example", THIRD][round % 2]).await.expect(303);
        }
        press(&browser, "primary", "thief@evil.example").await.expect(429);
        press(&browser, "primary", ANA).await.expect(303);
        for address in ["thief@evil.example", THIRD] {
            press(&browser, "remove", address).await.expect(303);
        }
        assert_eq!(count(&world, "canonical = 'ana@acme.example' AND is_primary = 1").await, 1);
    }

    async fn nor_does_one_who_has_waited_a_day_before(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        for to in ["thief@evil.example", THIRD] {
            add(&world, &browser, to).await;
            world.wait(Duration::from_secs(60));
        }
        press(&browser, "primary", "thief@evil.example").await.expect(303);
        world.wait(Duration::from_secs(25 * 3600));
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        for round in 0..10 {
            world.wait(Duration::from_secs(1));
            press(&browser, "primary", [THIRD, "thief@evil.example"][round % 2]).await.expect(303);
        }
        press(&browser, "primary", THIRD).await.expect(429);
        press(&browser, "primary", ANA).await.expect(303);
    }

    async fn whoever_brings_their_address_back_does_not_lose_it_by_undoing(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        add(&world, &browser, "thief@evil.example").await;
        let undo = link(&mails(&world, ANA, "as well from now on").await[0]);
        press(&browser, "primary", "thief@evil.example").await.expect(303);
        press(&browser, "remove", ANA).await.expect(303);
        world.wait(Duration::from_secs(60));
        add(&world, &browser, ANA).await.says(ANA);
        // It is the one that it was: what is done now can be taken back there.
        world.wait(Duration::from_secs(60));
        add(&world, &browser, NEW).await;
        assert!(mails(&world, ANA, "as well from now on").await[0].contains("take it back"));
        world.browser("acme").get(&undo).await.expect(200).says(ANA).submit("Secure my account", &[]).await.expect(303);
        assert_eq!(count(&world, "kind = 'email' AND canonical <> 'ana@acme.example'").await, 0);
        assert_eq!(count(&world, "kind = 'email' AND is_primary = 1 AND verified_at IS NOT NULL").await, 1);
        assert_eq!(mails(&world, ANA, "/sign-on/welcome/").await.len(), 1);
    }

    async fn what_was_mailed_to_an_intruder_takes_nothing_back(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        add(&world, &browser, "thief@evil.example").await;
        let theirs = link(&mails(&world, "thief@evil.example", "/not-me/").await[0]);
        press(&browser, "primary", "thief@evil.example").await.expect(303);
        world.wait(Duration::from_secs(60));
        // The owner puts things in order; the intruder's mailbox can shut the account, and nothing else.
        press(&browser, "primary", ANA).await.expect(303);
        let reader = world.browser("acme");
        reader.get(&theirs).await.expect(200).submit("Secure my account", &[]).await.expect(303);
        assert_eq!(count(&world, "canonical = 'ana@acme.example' AND is_primary = 1").await, 1);
        assert_eq!(mails(&world, ANA, "/sign-on/welcome/").await.len(), 1);
    }

    async fn with_a_mailbox_that_is_removed_end_the_links_that_were_mailed_there(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        add(&world, &browser, "thief@evil.example").await;
        let theirs = link(&mails(&world, "thief@evil.example", "/not-me/").await[0]);
        let reader = world.browser("acme");
        reader.get(&theirs).await.expect(200);
        press(&browser, "remove", "thief@evil.example").await.expect(303);
        reader.get(&theirs).await.expect(404);
        // Those that were mailed to the owner do not.
        let owners = mails(&world, ANA, "/not-me/").await;
        reader.get(&link(&owners[0])).await.expect(200);
        assert_eq!(count(&world, "canonical = 'thief@evil.example' AND kind = 'former'").await, 1);
    }

    async fn what_takes_the_place_of_an_unproved_first_one_is_undone_by_the_one_beside_it(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        add(&world, &browser, NEW).await;
        world.execute("DELETE FROM address_change").await;
        world.execute("UPDATE identifier SET verified_at = NULL WHERE canonical = 'ana@acme.example'").await;
        world.write("acme", &codes::acme());
        world.reload().await;
        let sent = world.command(&["user", "export", "--environment", "acme", "--format", "csv"]);
        let sent = String::from_utf8(sent.stdout).unwrap();
        assert!(sent.contains("further_identifiers") && sent.contains(NEW), "{sent}");
        world.wait(Duration::from_secs(60));
        let page = browser.visit("profile/email").await.expect(200);
        page.submit("Send the code", &[("address", THIRD)]).await.expect(303);
        let code = world.code_sent(Channel::Email, THIRD).await;
        browser.visit("profile/email").await.submit("Confirm and change", &[("code", &code)]).await.expect(303);
        assert_eq!(count(&world, "canonical = 'ana@third.example' AND is_primary = 1 AND settles_at IS NOT NULL").await, 1);
        let undo = link(&mails(&world, NEW, "take it back").await[0]);
        world.browser("acme").get(&undo).await.expect(200).submit("Secure my account", &[]).await.expect(303);
        assert_eq!(count(&world, "canonical = 'ana@new.example' AND is_primary = 1").await, 1);
        assert_eq!(count(&world, "canonical = 'ana@third.example'").await, 0);
    }

    async fn an_intruder_who_was_removed_is_nobody_s_former_address(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        add(&world, &browser, "thief@evil.example").await;
        press(&browser, "remove", "thief@evil.example").await.expect(303);
        let undo = link(&mails(&world, ANA, "as well from now on").await[0]);
        let page = world.browser("acme").get(&undo).await.expect(200).says(ANA);
        assert!(!page.text().contains("evil"));
        let scope = world.state.services.store.scope(world.live("acme").id);
        let ana = world.account("acme", ANA).await.id;
        let told = address_change::former_addresses(&scope, ana, world.clock.now()).await.unwrap();
        assert_eq!(told, Vec::<String>::new());
    }

    async fn undoing_one_change_undoes_those_of_the_other_kind(database) {
        let world = world(database).await;
        let thief = world.signed_on("acme", ANA, PASSWORD).await;
        add(&world, &thief, "thief@evil.example").await;
        // The first number took the place of none; the second stands beside it, and can be taken back.
        for (number, button) in [("+4915123456789", "Confirm and change"), ("+4915207654321", "Confirm and add")] {
            world.wait(Duration::from_secs(60));
            let page = thief.visit("profile/phone").await.expect(200);
            let page = page.submit("Send the code", &[("address", number)]).await.expect(303).follow().await.expect(200);
            let code = world.code_sent(Channel::Sms, number).await;
            page.submit(button, &[("code", &code)]).await.expect(303);
        }
        let undo = link(&mails(&world, ANA, "•••• 4321").await[0]);
        world.browser("acme").get(&undo).await.expect(200).submit("Secure my account", &[]).await.expect(303);
        assert_eq!(count(&world, "canonical = 'thief@evil.example'").await, 0);
        assert_eq!(world.number("SELECT COUNT(*) FROM address_change").await, 0);
    }

    async fn a_mailbox_whose_say_was_ended_opens_nothing(database) {
        let world = world(database).await;
        let ana = world.account("acme", ANA).await.id;
        world.app("acme", ana).await;
        world.wait(Duration::from_secs(7 * 24 * 3600));
        let browser = signed_on_with_app(&world, ANA).await;
        add(&world, &browser, NEW).await;
        let undo = link(&mails(&world, ANA, "as well from now on").await[0]);
        press(&browser, "primary", NEW).await.expect(303);
        press(&browser, "remove", ANA).await.expect(303);
        world.browser("acme").get(&undo).await.expect(200);
        let page = browser.visit("profile/email").await.expect(200);
        page.submit("End this now", &[]).await.expect(303);
        world.browser("acme").get(&undo).await.expect(404);
        // Nobody is left who could take anything back.
        assert_eq!(world.number("SELECT COUNT(*) FROM address_change").await, 0);
        assert_eq!(count(&world, "canonical = 'ana@new.example' AND settles_at IS NULL AND is_primary = 1").await, 1);
        assert_eq!(count(&world, "canonical = 'ana@acme.example'").await, 0);
    }

    async fn what_was_done_by_a_weak_proof_keeps_the_say_of_the_mailbox_before(database) {
        let world = world(database).await;
        let ana = world.account("acme", ANA).await.id;
        world.app("acme", ana).await;
        world.wait(Duration::from_secs(7 * 24 * 3600));
        let browser = signed_on_with_app(&world, ANA).await;
        add(&world, &browser, NEW).await;
        press(&browser, "primary", NEW).await.expect(303);
        press(&browser, "remove", ANA).await.expect(303);
        world.execute("UPDATE address_change SET strong = 0 WHERE act = 'added'").await;
        let page = browser.visit("profile/email").await.expect(200).says("Former addresses");
        assert!(!page.text().contains("End this now"));
    }

    async fn one_that_was_removed_takes_the_place_of_the_only_one_and_that_can_be_taken_back(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        add(&world, &browser, "thief@evil.example").await;
        let undo = link(&mails(&world, ANA, "as well from now on").await[0]);
        press(&browser, "primary", "thief@evil.example").await.expect(303);
        press(&browser, "remove", ANA).await.expect(303);
        world.write("acme", &codes::acme());
        world.reload().await;
        world.wait(Duration::from_secs(60));
        let page = browser.visit("profile/email").await.expect(200);
        page.submit("Send the code", &[("address", ANA)]).await.expect(303);
        let code = world.code_sent(Channel::Email, ANA).await;
        browser.visit("profile/email").await.submit("Confirm and change", &[("code", &code)]).await.expect(303);
        assert_eq!(count(&world, "canonical = 'ana@acme.example' AND kind = 'email' AND is_primary = 1").await, 1);
        assert_eq!(count(&world, "canonical = 'thief@evil.example' AND kind = 'former'").await, 1);
        world.browser("acme").get(&undo).await.expect(200).submit("Secure my account", &[]).await.expect(303);
        assert_eq!(count(&world, "canonical = 'ana@acme.example' AND kind = 'email' AND is_primary = 1").await, 1);
        assert_eq!(count(&world, "canonical = 'thief@evil.example'").await, 0);
    }

    async fn an_address_of_a_moment_ago_reads_no_link_to_a_new_password(database) {
        let world = world(database).await;
        let thief = world.signed_on("acme", ANA, PASSWORD).await;
        add(&world, &thief, "thief@evil.example").await;
        world.wait(Duration::from_secs(60));
        world.signed_on("acme", ANA, PASSWORD).await;
        let reader = world.browser("acme");
        // A later notice, which does not tell of the addition.
        let later = link(&mails(&world, ANA, "/not-me/").await[0]);
        reader.get(&later).await.expect(200).submit("Secure my account", &[]).await.expect(303);
        assert_eq!(mails(&world, ANA, "/sign-on/welcome/").await.len(), 1);
        assert!(mails(&world, "thief@evil.example", "/sign-on/welcome/").await.is_empty());
        let added = link(&mails(&world, ANA, "as well from now on").await[0]);
        reader.get(&added).await.expect(200).says("in the last days").submit("Secure my account", &[]).await.expect(303);
        assert_eq!(count(&world, "canonical = 'thief@evil.example'").await, 0);
    }

    async fn a_program_does_the_same_and_there_is_an_end(database) {
        let world = world(database).await;
        world.person("acme", "bob@acme.example", PASSWORD).await;
        let program = world.program_of("acme", ANA, PASSWORD).await;
        // Somebody else's looks like a free one, and is never theirs.
        let theirs = json!({ "type": "email", "address": "bob@acme.example" });
        let told = program.post("addresses", &theirs).await.expect(200).json();
        assert_eq!(told["pending"][0]["address"], "bob@acme.example");
        assert!(world.codes_sent(Channel::Email, "bob@acme.example").await.is_empty());
        for to in [NEW, THIRD] {
            world.wait(Duration::from_secs(60));
            program.post("addresses", &json!({ "type": "email", "address": to })).await.expect(200);
            let code = world.code_sent(Channel::Email, to).await;
            program.post("addresses/confirm", &json!({ "type": "email", "code": code })).await.expect(204);
        }
        world.wait(Duration::from_secs(60));
        let fourth = json!({ "type": "email", "address": "ana@fourth.example" });
        program.post("addresses", &fourth).await.problem(409, "conflict");
        let own = |address: &str| json!({ "type": "email", "address": address });
        program.post("addresses/primary", &own(THIRD)).await.expect(204);
        program.post("addresses/remove", &own(THIRD)).await.problem(409, "conflict");
        program.post("addresses/remove", &own("bob@acme.example")).await.problem(404, "not_found");
        program.post("addresses/remove", &own(NEW)).await.expect(204);
        let told = program.get("addresses").await.expect(200).json();
        let listed = |index: usize| (told["addresses"][index]["address"].as_str().unwrap(), &told["addresses"][index]["primary"]);
        assert_eq!((listed(0), listed(1)), ((THIRD, &json!(true)), (ANA, &json!(false))));
        assert_eq!((&told["former"][0]["address"], told["former"].as_array().unwrap().len()), (&json!(NEW), 1));
        // Sent out, and read in again elsewhere.
        let sent = world.command(&["user", "export", "--environment", "acme"]);
        let sent = String::from_utf8(sent.stdout).unwrap();
        let ana = sent.lines().find(|line| line.contains(THIRD)).unwrap();
        assert!(ana.contains(&format!(r#""email":"{THIRD}""#)) && ana.contains("further_identifiers"), "{ana}");
        world.command(&["user", "delete", THIRD, "--environment", "acme", "--yes"]);
        let file = world.file("ana.jsonl", ana);
        let read = world.command(&["user", "import", file.to_str().unwrap(), "--environment", "acme"]);
        assert!(read.status.success(), "{read:?}");
        assert_eq!(count(&world, "canonical LIKE 'ana@%' AND kind = 'email' AND verified_at IS NOT NULL").await, 2);
        assert_eq!(count(&world, "canonical = 'ana@third.example' AND is_primary = 1").await, 1);
    }

    async fn of_those_who_change_the_first_one_at_once_one_does(database) {
        let world = world(database).await;
        let other = world.replica().await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        for to in [NEW, THIRD] {
            add(&world, &browser, to).await;
            world.wait(Duration::from_secs(60));
        }
        let csrf = browser.visit("profile/email").await.field("csrf").unwrap();
        let acts = [("primary", NEW), ("primary", THIRD), ("remove", NEW), ("remove", THIRD), ("remove", ANA)];
        let all = (0..20).map(|number| {
            let there = browser.clone().at(if number % 2 == 0 { &world.door } else { &other.door });
            let (act, address) = acts[number % acts.len()];
            let csrf = csrf.clone();
            async move { there.post(&format!("profile/email/{act}"), &[("csrf", &csrf), ("address", address)]).await.status }
        });
        let answers = join_all(all).await;
        assert!(answers.iter().all(|status| [303, 404, 422, 503].contains(status)), "{answers:?}");
        assert!(answers.contains(&303), "{answers:?}");
        assert_eq!(count(&world, "kind = 'email' AND is_primary = 1 AND verified_at IS NOT NULL").await, 1);
        let twice = "UPDATE identifier SET is_primary = 1 WHERE kind = 'email'";
        if count(&world, "kind = 'email'").await > 1 {
            use sea_orm::ConnectionTrait as _;
            let refused = world.state.services.store.everything().execute_unprepared(twice).await;
            assert!(refused.is_err(), "the database refuses two");
        }
    }
}
