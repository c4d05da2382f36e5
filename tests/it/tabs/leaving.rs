//! Leaving: deleting one's account with a time to think again, and disabling it.

use std::time::Duration;

use portico::environment::{leave_due, leavings};
use portico::identity::account;
use portico::identity::identifier::Kind;
use portico::identity::leaving::{self, Leaving};
use portico::kit::id::UserId;
use portico::outbox::Channel;
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::json;

use crate::on_both;
use crate::support::client::Client;
use crate::support::codes::acme;
use crate::support::page::Page;
use crate::support::trusted::{passes, trusted};
use crate::support::world::{GLOBEX, HEADQUARTERS, PASSWORD, World, is_signed_on, sign_on};

const ANA: &str = "ana@acme.example";
const DAY: Duration = Duration::from_secs(24 * 3600);
const SECOND: Duration = Duration::from_secs(1);

/// Does what is due, and says how many were reminded or erased.
async fn due(world: &World) -> u64 {
    leave_due(&world.state.services, &world.state.registry).await.unwrap()
}

async fn asks(browser: &Client, who: &str) -> Page {
    let page = browser.get("profile/data/delete").await.expect(200);
    page.submit("Delete my account", &[("identifier", who)]).await
}

/// A sign-on as far as the question whether the account is kept.
async fn asked(world: &World, who: &str) -> (Client, Page) {
    let browser = world.browser("acme");
    let page = sign_on(&browser, who, PASSWORD).await.expect(303);
    assert!(page.header("location").unwrap().ends_with("/sign-on/leaving"), "{:?}", page.header("location"));
    let page = page.follow().await.expect(200).says("Keep your account?");
    (browser, page)
}

/// The newest mail to an address with this in its subject.
fn mail(world: &World, to: &str, subject: &str) -> Option<String> {
    world.mails.sent(Some(to)).into_iter().find(|mail| mail.subject.contains(subject)).map(|mail| mail.text)
}

async fn count(world: &World, table: &str) -> i64 {
    world.number(&format!("SELECT COUNT(*) FROM {table}")).await
}

/// The columns of text, in all tables, that have this somewhere.
async fn mentions(world: &World, what: &str) -> Vec<String> {
    let store = world.state.services.store.everything();
    let sql = match world.state.services.store.is_postgres() {
        true => {
            "SELECT table_name::text, column_name::text FROM information_schema.columns
             WHERE table_schema = current_schema() AND data_type = 'text'"
        }
        false => {
            "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
             WHERE m.type = 'table' AND c.type = 'TEXT'"
        }
    };
    let columns =
        store.query_all_raw(Statement::from_string(store.get_database_backend(), sql.to_owned())).await.unwrap();
    let mut found = Vec::new();
    for row in columns {
        let (table, column): (String, String) = (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap());
        let sql = format!("SELECT COUNT(*) FROM \"{table}\" WHERE \"{column}\" LIKE '%{what}%'");
        if world.number(&sql).await > 0 {
            found.push(format!("{table}.{column}"));
        }
    }
    found
}

/// Somebody has asked to be deleted, and their time has come.
async fn falls_due(world: &World, slug: &str, account: UserId) {
    let now = world.clock.now();
    let work = world.work(slug).await;
    assert!(leaving::begin(&work, &Leaving { account, asked: now, due: now }).await.unwrap());
    work.commit().await.unwrap();
}

on_both! {
    async fn whoever_leaves_is_out_everywhere_at_once_and_can_come_back(database) {
        let world = World::new(database).await;
        let (ana, own) = trusted(&world, ANA).await;
        assert!(passes(&own, ANA).await);
        let (cafe, program) = (world.signed_on("acme", ANA, PASSWORD).await, world.program_of("acme", ANA, PASSWORD).await);
        let other = world.replica().await;
        // A sign-on under way, and a link to a password.
        let half = world.browser("acme");
        let half_page = sign_on(&half, ANA, PASSWORD).await.follow().await.expect(200);
        let link = world.link("acme", ana).await;
        let page = cafe.get("profile/data").await.expect(200).click("Delete my account").await.expect(200);
        let page = page.says("29 January 2027").says("ana@acme.example").says("What stays for a while");
        let before = world.fingerprint().await;
        for typed in ["", "ana", "bob@acme.example"] {
            let wrong = page.submit("Delete my account", &[("identifier", typed)]).await.expect(422);
            assert_eq!(wrong.field("identifier").as_deref(), Some(typed));
            wrong.says("Type it exactly as shown above");
        }
        assert_eq!(world.fingerprint().await, before);
        let left = page.submit("Delete my account", &[("identifier", " Ana@ACME.example ")]).await.expect(303);
        left.follow().await.expect(200).says("Your account will be deleted in 14 days");
        for browser in [&own, &cafe] {
            assert!(!is_signed_on(browser).await);
            assert!(!is_signed_on(&browser.clone().at(&other.door)).await);
        }
        program.get("session").await.problem(401, "not_signed_on");
        assert!(!passes(&own, ANA).await, "the browser is trusted no longer");
        let (device, code) = world.fresh_code("acme", ana).await;
        let device = device.to_string();
        half_page.submit("Sign on", &[("code", &code), ("device", &device)]).await.expect(303);
        assert!(!is_signed_on(&half).await);
        half.get(&format!("sign-on/welcome/{link}")).await.expect(404);
        assert_eq!(count(&world, "session").await, 0);
        // The mail leads to the sign-on, and does nothing by itself.
        world.delivered().await;
        let told = mail(&world, ANA, "will be deleted").unwrap();
        assert!(told.contains("29 January 2027") && told.contains("https://portal.example/acme/sign-on\n"), "{told}");
        let shown = world.command(&["user", "show", ANA, "--environment", "acme"]);
        assert!(String::from_utf8_lossy(&shown.stdout).contains("leaving     is erased at 2027-01-29T"), "{shown:?}");
        let listed = world.command(&["user", "list", "--environment", "acme"]);
        assert!(String::from_utf8_lossy(&listed.stdout).contains(" leaving "), "{listed:?}");
        // Signing on takes everything that it always takes, and then asks.
        let back = world.browser("acme");
        let page = sign_on(&back, ANA, PASSWORD).await.follow().await.expect(200);
        back.get("sign-on/leaving").await.expect(303);
        let (device, code) = world.fresh_code("acme", ana).await;
        let device = device.to_string();
        let page = page.submit("Sign on", &[("code", &code), ("device", &device)]).await.follow().await.expect(200).says("Keep your account?").says("29 January 2027");
        assert!(!is_signed_on(&back).await);
        page.submit("Keep my account", &[]).await.expect(303).follow().await.expect(200).says("Your account is kept.");
        assert!(is_signed_on(&back).await);
        world.delivered().await;
        assert!(mail(&world, ANA, "is kept").is_some());
        world.wait(DAY * 15);
        assert_eq!(due(&world).await, 0);
        assert_eq!(count(&world, "account").await, 1);
    }

    async fn a_second_thought_is_only_asked_for_and_can_be_put_off(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        asks(&world.signed_on("acme", ANA, PASSWORD).await, ANA).await.expect(303);
        let (browser, page) = asked(&world, ANA).await;
        let before = world.fingerprint().await;
        browser.get("sign-on/leaving").await.expect(200);
        let csrf = page.field("csrf").unwrap();
        browser.post("sign-on/leaving", &[("csrf", &csrf), ("answer", "perhaps")]).await.expect(422).says("Choose one of the two");
        browser.post("sign-on/leaving", &[("answer", "keep")]).await.expect(403);
        assert_eq!(world.fingerprint().await, before);
        let gone = page.submit("Let it go", &[]).await.expect(303).follow().await.expect(200);
        gone.says("You are not signed on. Your account will be deleted in 14 days");
        assert!(!is_signed_on(&browser).await);
        assert_eq!(world.fingerprint().await, before);
        browser.get("sign-on/leaving").await.expect(303);
        // The same by the API.
        let mut program = world.program("acme");
        let told = program.signs_on(ANA, PASSWORD).await.expect(200).json();
        assert_eq!((&told["next"]["step"], &told["next"]["due"]), (&json!("leaving"), &json!("2027-01-29T08:00:00Z")));
        program.post("sign-on", &json!({ "flow": told["flow"], "keep": true, "code": "123456" })).await.problem(400, "bad_request");
        program.post("sign-on", &json!({ "flow": told["flow"], "attributes": {} })).await.problem(409, "conflict");
        let stays = program.post("sign-on", &json!({ "flow": told["flow"], "keep": false })).await.expect(200).json();
        assert_eq!(stays, json!({ "leaves": "2027-01-29T08:00:00Z" }));
        let told = program.signs_on(ANA, PASSWORD).await.expect(200).json();
        let kept = program.post("sign-on", &json!({ "flow": told["flow"], "keep": true })).await.expect(200).json();
        program.takes(&kept);
        program.get("session").await.expect(200);
        assert_eq!(count(&world, "account_deletion").await, 0);
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'account.deletion_cancelled'").await, 1);
    }

    async fn at_the_end_everything_is_erased_once_and_the_address_is_free(database) {
        let world = World::new(database).await;
        let ben = world.person("acme", "ben@acme.example", PASSWORD).await;
        world.signed_on("acme", "ben@acme.example", PASSWORD).await;
        world.delivered().await;
        let others = world.fingerprint().await;
        let ana = world.person("acme", ANA, PASSWORD).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        browser.get("profile/data").await.expect(200).submit("Prepare my data", &[]).await.expect(303);
        portico::environment::export_due(&world.state.services, &world.state.registry).await.unwrap();
        sign_on(&world.browser("acme"), ANA, "not the password").await.expect(422);
        asks(&browser, ANA).await.expect(303);
        world.delivered().await;
        let other = world.replica().await;
        world.wait(DAY * 13 - SECOND);
        assert_eq!(due(&world).await, 0);
        world.wait(SECOND);
        let (one, two) = tokio::join!(due(&world), due(&other));
        assert_eq!((one + two, due(&world).await), (1, 0), "one reminder");
        world.delivered().await;
        assert!(mail(&world, ANA, "will be deleted tomorrow").is_some());
        world.wait(DAY - SECOND);
        assert_eq!((due(&world).await, count(&world, "account").await), (0, 2));
        // A mail that waits goes with the account.
        sign_on(&world.browser("acme"), ANA, PASSWORD).await.expect(303);
        let person = world.account("acme", ANA).await;
        let (live, random) = (world.live("acme"), world.state.services.random);
        let teller = portico::outbox::Teller { keys: &live.keys, random: &random, now: world.clock.now(), place: portico::outbox::Place::default() };
        let work = world.work("acme").await;
        portico::outbox::tell(&work, &teller, &person, &portico::outbox::Notice::TurnedOff { place: portico::outbox::Place::default() }).await.unwrap();
        work.commit().await.unwrap();
        world.wait(SECOND);
        // Counters by what somebody has sent to them, and by a source that names them.
        world.execute(&format!("INSERT INTO attempt (environment_id, subject, source, failures, last_at) SELECT environment_id, 'anything', 'person {ana}', 1, 0 FROM account WHERE id = {}", world.bytes(ana.uuid()))).await;
        assert!(mentions(&world, &ana.to_string()).await.contains(&"attempt.source".to_owned()));
        assert!(mentions(&world, ANA).await.contains(&"identifier.canonical".to_owned()));
        let (one, two) = tokio::join!(due(&world), due(&other));
        assert_eq!((one + two, due(&other).await), (1, 0), "erased once");
        let rest = |rows: Vec<String>| -> Vec<String> { rows.into_iter().filter(|row| !row.starts_with("outbox")).collect() };
        assert_eq!(rest(world.fingerprint().await), rest(others));
        for what in [ana.to_string(), ANA.to_owned()] {
            assert_eq!(mentions(&world, &what).await, Vec::<String>::new(), "{what}");
        }
        assert_eq!(world.number(&format!("SELECT COUNT(*) FROM outbox WHERE account_id = {}", world.bytes(ana.uuid()))).await, 0);
        let sent = world.delivered().await.len();
        assert!(mail(&world, ANA, "is deleted").unwrap().contains("This is the last mail"));
        assert!(mail(&world, ANA, "turned off").is_none(), "what waited was wiped");
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE payload IS NOT NULL").await, 0);
        assert_eq!(world.delivered().await.len(), sent);
        sign_on(&world.browser("acme"), ANA, PASSWORD).await.expect(422);
        assert_ne!(world.person("acme", ANA, PASSWORD).await, ana);
        world.signed_on("acme", ANA, PASSWORD).await;
        assert!(ben != ana && !world.account("acme", "ben@acme.example").await.attributes.is_empty());
    }

    async fn of_keeping_and_the_end_one_happens(database) {
        let world = World::new(database).await;
        let (live, services) = (world.live("acme"), &world.state.services);
        for round in 0..6 {
            let who = format!("p{round}@acme.example");
            let id = world.person("acme", &who, PASSWORD).await;
            falls_due(&world, "acme", id).await;
            let keeping = async {
                let work = world.work("acme").await;
                let kept = account::hold(&work, id).await.unwrap() && leaving::keep(&work, id).await.unwrap();
                work.commit().await.unwrap();
                kept
            };
            let ending = async { leavings::erase(services, &live, id).await.unwrap() };
            let (kept, erased) = if round % 2 == 0 {
                tokio::join!(keeping, ending)
            } else {
                let (erased, kept) = tokio::join!(ending, keeping);
                (kept, erased)
            };
            assert_ne!(kept, erased, "round {round}");
            let there = world.number(&format!("SELECT COUNT(*) FROM identifier WHERE canonical = '{who}'")).await == 1;
            assert_eq!(there, kept, "round {round}");
        }
        assert_eq!(count(&world, "account_deletion").await, 0);
    }

    async fn a_reminder_that_comes_late_leaves_a_day_all_the_same(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        asks(&world.signed_on("acme", ANA, PASSWORD).await, ANA).await.expect(303);
        // No server was running for all that time.
        world.wait(DAY * 20);
        assert_eq!((due(&world).await, count(&world, "account").await), (1, 1), "reminded, and there");
        world.delivered().await;
        let told = mail(&world, ANA, "will be deleted tomorrow").unwrap();
        assert!(told.contains("5 February 2027"), "{told}");
        world.wait(DAY - SECOND);
        assert_eq!((due(&world).await, count(&world, "account").await), (0, 1));
        // As long as it is there, it can be kept.
        world.wait(SECOND * 2);
        let (browser, page) = asked(&world, ANA).await;
        page.submit("Keep my account", &[]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        assert_eq!((due(&world).await, count(&world, "account").await), (0, 1));
    }

    async fn nobody_is_deleted_while_they_are_kept_out(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        asks(&world.signed_on("acme", ANA, PASSWORD).await, ANA).await.expect(303);
        let command = |word: &str| world.command(&["user", word, ANA, "--environment", "acme"]);
        // Enabling somebody who is not kept out calls nothing off.
        assert_eq!((command("enable").status.code(), count(&world, "account_deletion").await), (Some(0), 1));
        assert_eq!(command("disable").status.code(), Some(0));
        let listed = world.command(&["user", "list", "--environment", "acme"]);
        assert!(String::from_utf8_lossy(&listed.stdout).contains(" disabled,leaving "), "{listed:?}");
        world.wait(DAY * 20);
        assert_eq!((due(&world).await, count(&world, "account_deletion").await), (0, 1), "not even reminded");
        world.execute("UPDATE account_deletion SET remind_at = NULL").await;
        assert_eq!((due(&world).await, count(&world, "account").await), (0, 1));
        // Whoever is let in again has not lost the account meanwhile.
        let enabled = command("enable");
        assert!(String::from_utf8_lossy(&enabled.stdout).contains("called off"), "{enabled:?}");
        assert_eq!(count(&world, "account_deletion").await, 0);
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE kind = 'deletion_cancelled'").await, 1);
        assert_eq!((due(&world).await, count(&world, "account").await), (0, 1));
        assert!(is_signed_on(&world.signed_on("acme", ANA, PASSWORD).await).await);
    }

    async fn what_policy_must_keep_is_said_before_and_names_nobody_after(database) {
        let file = acme().replace("[account]\n", "[account]\ndeletion = { allowed = true, grace = \"0s\", keep_history = \"30d\" }\n");
        let world = World::with(database, &[("acme", &file)]).await;
        let ana = world.person("acme", ANA, PASSWORD).await;
        let ben = world.person("acme", "ben@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        world.signed_on("acme", "ben@acme.example", PASSWORD).await;
        let page = browser.get("profile/data/delete").await.expect(200).says("For 30 days we also have to keep what happened");
        assert!(!page.seen().contains("history and all else"), "{}", page.seen());
        let (history, all) = (world.rows_of("activity", ANA).await, count(&world, "activity").await);
        page.submit("Delete my account", &[("identifier", ANA)]).await.expect(303);
        assert_eq!(count(&world, "erased_history").await, i64::try_from(history).unwrap());
        assert_eq!(count(&world, "activity").await, all - i64::try_from(history).unwrap(), "that of others stays");
        // Kinds and times, under one pseudonym, which is not the account's id.
        assert_eq!(world.number("SELECT COUNT(DISTINCT pseudonym) FROM erased_history").await, 1);
        let named = format!("SELECT COUNT(*) FROM erased_history WHERE pseudonym LIKE '%{ana}%' OR actor LIKE '%{ana}%' OR kind LIKE '%@%'");
        assert_eq!(world.number(&named).await, 0);
        assert_eq!(mentions(&world, ANA).await, ["outbox.payload"; 0]);
        world.delivered().await;
        let last = mail(&world, ANA, "is deleted").unwrap();
        assert!(last.contains("For 30 days we have to keep what happened in it"), "{last}");
        world.wait(DAY * 30 - SECOND);
        portico::store::forget(&world.state.services.store, world.clock.now()).await.unwrap();
        assert_eq!(count(&world, "erased_history").await, i64::try_from(history).unwrap());
        world.wait(SECOND);
        portico::store::forget(&world.state.services.store, world.clock.now()).await.unwrap();
        assert_eq!(count(&world, "erased_history").await, 0);
        assert_eq!(world.account("acme", "ben@acme.example").await.id, ben);
    }

    async fn without_a_time_to_think_it_is_done_at_once(database) {
        let file = acme().replace("[account]\n", "[account]\ndeletion = { allowed = true, grace = \"0s\" }\n");
        let world = World::with(database, &[("acme", &file)]).await;
        world.person("acme", ANA, PASSWORD).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let page = browser.get("profile/data/delete").await.expect(200).says("deleted at once").says("cannot be taken back");
        let done = page.submit("Delete my account", &[("identifier", ANA)]).await.expect(303).follow().await.expect(200);
        done.says("Your account is deleted");
        assert_eq!(count(&world, "account").await, 0);
        world.delivered().await;
        assert!(mail(&world, ANA, "is deleted").is_some());
        world.person("acme", ANA, PASSWORD).await;
        let program = world.program_of("acme", ANA, PASSWORD).await;
        program.post("account/deletion", &json!({ "identifier": "bob@acme.example" })).await.problem(422, "invalid_field");
        program.post("account/deletion", &json!({ "identifier": ANA })).await.expect(204);
        assert_eq!(count(&world, "account").await, 0);
    }

    async fn whoever_took_an_account_over_cannot_destroy_it(database) {
        let file = acme().replace("[account]\n", "[account]\ndeletion = { allowed = true, grace = \"1h\" }\n");
        let (world, _) = World::with_codes_as(database, &file).await;
        let thief = world.signed_on("acme", ANA, PASSWORD).await;
        let page = thief.visit("profile/email").await.expect(200);
        let page = page.submit("Send the code", &[("address", "thief@evil.example")]).await.follow().await.expect(200);
        let code = world.code_sent(Channel::Email, "thief@evil.example").await;
        page.submit("Confirm and change", &[("code", &code)]).await.expect(303);
        // Not before the owner's time to take the address back is over.
        thief.get("profile/data/delete").await.expect(200).says("22 January 2027");
        asks(&thief, "thief@evil.example").await.expect(303);
        world.wait(DAY);
        assert_eq!(due(&world).await, 0);
        world.delivered().await;
        // The former address is told, and given nothing but what takes the address back.
        let told = mail(&world, ANA, "will be deleted").unwrap();
        assert!(told.contains("22 January 2027") && !told.contains("/not-me/"), "{told}");
        let undo = mail(&world, ANA, "email address").unwrap();
        world.wait(DAY * 5);
        assert_eq!(due(&world).await, 1);
        world.delivered().await;
        assert!(mail(&world, ANA, "will be deleted tomorrow").is_some_and(|told| !told.contains("/not-me/")));
        let link = undo.split_whitespace().find(|word| word.contains("/not-me/")).unwrap().to_owned();
        world.browser("acme").get(&link).await.expect(200).submit("Secure my account", &[]).await.expect(303);
        assert_eq!(count(&world, "account_deletion").await, 0);
        world.wait(DAY * 30);
        assert_eq!(due(&world).await, 0);
        assert_eq!(world.number("SELECT COUNT(*) FROM identifier WHERE canonical = 'ana@acme.example' AND kind = 'email'").await, 1);
    }

    async fn it_wasnt_me_keeps_the_account(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        asks(&world.signed_on("acme", ANA, PASSWORD).await, ANA).await.expect(303);
        world.delivered().await;
        let told = mail(&world, ANA, "will be deleted").unwrap();
        let link = told.split_whitespace().find(|word| word.contains("/not-me/")).unwrap().to_owned();
        let reader = world.browser("acme");
        reader.get(&link).await.expect(200);
        assert_eq!(count(&world, "account_deletion").await, 1, "looking changes nothing");
        reader.get(&link).await.submit("Secure my account", &[]).await.expect(303);
        assert_eq!((count(&world, "account_deletion").await, count(&world, "password").await), (0, 0));
    }

    async fn it_takes_a_fresh_proof(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        world.wait(world.step_up_age("acme") + SECOND);
        for (page, button, filled) in [("delete", "Delete my account", &[("identifier", ANA)][..]), ("disable", "Disable my account", &[][..])] {
            let page = browser.get(&format!("profile/data/{page}")).await.expect(200);
            let to = page.submit(button, filled).await.expect(303);
            assert!(to.header("location").unwrap().contains("/step-up?"));
        }
        assert!(is_signed_on(&browser).await);
        assert_eq!(count(&world, "account_deletion").await, 0);
        let page = browser.get("profile/data/delete").await.expect(200);
        let proof = page.submit("Delete my account", &[("identifier", ANA)]).await.follow().await.expect(200);
        proof.submit("Confirm", &[("password", PASSWORD)]).await.expect(303).follow().await.expect(200).says("in 14 days");
        assert_eq!(count(&world, "account_deletion").await, 1);
        assert!(!is_signed_on(&browser).await);
    }

    async fn a_person_disables_the_account_and_only_others_enable_it(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        let (own, cafe) = (world.signed_on("acme", ANA, PASSWORD).await, world.signed_on("acme", ANA, PASSWORD).await);
        let program = world.program_of("acme", ANA, PASSWORD).await;
        let page = own.get("profile/data").await.expect(200).click("Disable my account").await.expect(200);
        let page = page.says("You cannot enable it yourself").says(ANA);
        let done = page.submit("Disable my account", &[]).await.expect(303).follow().await.expect(200);
        done.says("Your account is disabled");
        assert!(!is_signed_on(&own).await && !is_signed_on(&cafe).await);
        program.get("session").await.problem(401, "not_signed_on");
        sign_on(&world.browser("acme"), ANA, PASSWORD).await.expect(422);
        world.delivered().await;
        assert!(mail(&world, ANA, "is disabled").unwrap().contains("ask whoever looks after your account"));
        assert_eq!(world.command(&["user", "enable", ANA, "--environment", "acme"]).status.code(), Some(0));
        let program = world.program_of("acme", ANA, PASSWORD).await;
        program.ask(http::Method::POST, "account/disabling").send().await.expect(204);
        program.get("session").await.problem(401, "not_signed_on");
    }

    async fn administrators_do_not_leave_by_themselves(database) {
        let hq = format!("{HEADQUARTERS}[account]\ndeletion = {{ allowed = true }}\ndisabling = true\n");
        let world = World::with(database, &[("globex", GLOBEX), ("headquarters", &hq)]).await;
        let root = world.person("headquarters", "root@hq.example", PASSWORD).await;
        let browser = world.signed_on("headquarters", "root@hq.example", PASSWORD).await;
        let page = browser.get("profile/data").await.expect(200);
        assert!(!page.text().contains("data/delete") && !page.text().contains("data/disable"));
        for path in ["profile/data/delete", "profile/data/disable"] {
            browser.get(path).await.expect(404);
        }
        // Nor are they deleted when it waited from the time when the environment was another kind.
        falls_due(&world, "headquarters", root).await;
        assert_eq!((due(&world).await, count(&world, "account").await), (0, 1));
        // At work the employer keeps the account.
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let gus = world.signed_on("globex", "gus@globex.example", PASSWORD).await;
        gus.get("profile/data").await.expect(200).says("Prepare my data");
        gus.get("profile/data/delete").await.expect(404);
    }

    async fn whoever_is_deleted_by_command_is_told(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        let unproved = vec![(Kind::Email, "ben@acme.example".to_owned())];
        world.person_with("acme", unproved, None, &json!({})).await;
        world.execute("UPDATE identifier SET verified_at = NULL WHERE canonical = 'ben@acme.example'").await;
        for who in [ANA, "ben@acme.example"] {
            let done = world.command(&["user", "delete", who, "--yes", "--environment", "acme"]);
            assert_eq!(done.status.code(), Some(0), "{done:?}");
        }
        assert_eq!(count(&world, "account").await, 0);
        // The command has a clock of its own, so the mail is looked at where it waits.
        let waits = "SELECT COUNT(*) FROM outbox WHERE kind = 'account_erased' AND payload IS NOT NULL AND account_id IS NULL";
        assert_eq!(world.number(waits).await, 1, "nobody has proved the other address");
    }
}
