//! Agreements: published once and never changed, asked for at sign-on, read, withdrawn and accepted again in the tab.

use std::time::Duration;

use futures_util::future::join_all;
use portico::identity::session::Kind as Carrier;
use serde_json::{Value, json};

use crate::mfa::low_level::password_only;
use crate::on_both;
use crate::support::client::Client;
use crate::support::database::Database;
use crate::support::page::Page;
use crate::support::program::Program;
use crate::support::world::{ACME, GLOBEX, PASSWORD, World, is_signed_on, sign_on};

pub(super) const AGREEMENTS: &str = r#"
[agreements.terms]
title = { en = "Terms of service", de = "Nutzungsbedingungen" }
required = true
"#;

/// A world whose acme has agreements, with these texts: path below `agreements/`, content.
pub(super) async fn world(database: &Database, more: &str, texts: &[(&str, &str)]) -> World {
    let world = World::with(database, &[("globex", GLOBEX)]).await;
    for (path, text) in texts {
        write(&world, path, text);
    }
    world.write("acme", &format!("{ACME}{AGREEMENTS}{more}"));
    let report = world.reload().await;
    assert!(!report.failed, "{}", report.problems);
    world
}

pub(super) fn write(world: &World, path: &str, text: &str) {
    let file = world.folder.path().join("environments/acme/agreements").join(path);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, text).unwrap();
}

pub(super) const TEXTS: &[(&str, &str)] = &[
    ("terms/2026-01-01.en.md", "Be kind to **everybody**.\n"),
    ("terms/2026-01-01.de.md", "Seien Sie freundlich.\n"),
    ("terms/2027-02-01.en.md", "Be kind, and brush your teeth.\n"),
];

/// A script in a browser that is signed on, with the session's token against forged requests.
pub(super) async fn script(browser: &Client) -> Program {
    let told = Program::in_browser(browser).get("session").await.expect(200).json();
    Program::in_browser(&browser.clone().with("x-csrf-token", told["csrf_token"].as_str().unwrap()))
}

/// The page that asks for an agreement at sign-on.
pub(super) async fn asked(browser: &Client) -> Page {
    let page = sign_on(browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
    assert!(page.url.path().ends_with("/sign-on/agreement"), "{}", page.url);
    page
}

pub(super) async fn accepted(world: &World) -> Client {
    let browser = world.browser("acme");
    asked(&browser).await.submit("Accept and go on", &[]).await.expect(303);
    assert!(is_signed_on(&browser).await);
    browser
}

on_both! {
    async fn a_sign_on_that_waits_for_an_answer_ends_with_the_person_s_account_even_if_it_is_enabled_again(database) {
        let world = world(database, "", TEXTS).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.browser("acme");
        let page = asked(&browser).await;
        for command in ["disable", "enable"] {
            let done = world.command(&["user", command, "ana@acme.example", "--environment", "acme"]);
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        }
        let after = page.submit("Accept and go on", &[]).await.expect(303);
        assert_eq!(after.redirect().unwrap().path(), "/acme/sign-on");
        assert!(!is_signed_on(&browser).await);
        assert_eq!(world.number("SELECT COUNT(*) FROM consent").await, 0);
        // Whoever proves it anew comes in.
        accepted(&world).await;
    }

    async fn signing_on_asks_until_it_is_accepted(database) {
        let world = world(database, "", TEXTS).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.browser("acme");
        let page = asked(&browser).await.says("Be kind to everybody.").says("Terms of service");
        assert!(page.text().contains("<strong>everybody</strong>"));
        let declined = page.submit("Decline", &[]).await.expect(200);
        assert_eq!(declined.heading(), "You are not signed on");
        assert!(!is_signed_on(&browser).await);
        asked(&browser).await.submit("Decline", &[]).await.expect(200);
        assert_eq!(world.number("SELECT COUNT(*) FROM consent WHERE answer = 'declined'").await, 1, "twice adds nothing");
        // Nothing but the text that is in force can be accepted.
        let page = asked(&browser).await;
        let csrf = page.field("csrf").unwrap();
        for (agreement, hash) in [("terms", "00"), ("terms", ""), ("research", page.field("hash").unwrap().as_str()), ("none", "00")] {
            let fields = [("csrf", csrf.as_str()), ("agreement", agreement), ("hash", hash), ("answer", "accept")];
            let answer = browser.post("sign-on/agreement", &fields).await;
            assert!(answer.status == 422 || answer.status == 303, "{agreement} {hash}: {}", answer.status);
            assert!(!is_signed_on(&browser).await);
        }
        page.submit("Accept and go on", &[]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        // In German the German text, and the consent says which it was.
        world.person("acme", "eva@acme.example", PASSWORD).await;
        let german = world.browser("acme").with("accept-language", "de");
        let page = german.get("sign-on").await;
        let page = page.submit("Anmelden", &[("identifier", "eva@acme.example"), ("password", PASSWORD)]).await.follow().await;
        page.says("Seien Sie freundlich.").submit("Zustimmen und weiter", &[]).await.expect(303);
        let german = world.number("SELECT COUNT(*) FROM consent c JOIN agreement_text t ON t.hash = c.text_hash WHERE t.language = 'de' AND c.answer = 'accepted'").await;
        assert_eq!(german, 1);
    }

    async fn a_program_is_asked_reads_withdraws_and_accepts_again(database) {
        let world = world(database, "", TEXTS).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let mut ana = world.program("acme");
        let asked = async || {
            let told = ana.signs_on("ana@acme.example", PASSWORD).await.expect(200).json();
            assert_eq!(told["next"]["step"], "agreement");
            assert!(told["token"].is_null());
            told
        };
        let told = asked().await;
        let text = told["next"]["agreement"].clone();
        assert_eq!(text["text"], "Be kind to **everybody**.\n");
        assert_eq!((&text["name"], &text["revision"], &text["language"]), (&json!("terms"), &json!("2026-01-01"), &json!("en")));
        let answer = |flow: &Value, hash: &Value, answer: &str| {
            json!({ "flow": flow, "agreement": "terms", "hash": hash, "answer": answer })
        };
        for (body, status, code) in [
            (answer(&told["flow"], &json!("00"), "accept"), 422, "invalid_field"),
            (answer(&told["flow"], &text["hash"], "perhaps"), 422, "invalid_field"),
            (json!({ "flow": told["flow"], "answer": "accept" }), 400, "bad_request"),
            (json!({ "flow": told["flow"], "agreement": "research", "hash": "00", "answer": "accept" }), 409, "conflict"),
            (json!({ "flow": told["flow"], "code": "123456" }), 409, "conflict"),
        ] {
            ana.post("sign-on", &body).await.problem(status, code);
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM consent").await, 0);
        // Declining signs nobody on, and is over.
        let declined = ana.post("sign-on", &answer(&told["flow"], &text["hash"], "decline")).await.expect(200).json();
        assert_eq!(declined, json!({ "declined": "terms" }));
        ana.post("sign-on", &answer(&told["flow"], &text["hash"], "accept")).await.problem(404, "expired");
        let told = asked().await;
        let told = ana.post("sign-on", &answer(&told["flow"], &text["hash"], "accept")).await.expect(200).json();
        ana.takes(&told);

        let listed = ana.get("agreements").await.expect(200).json()["agreements"].clone();
        assert_eq!((&listed[1]["name"], &listed[1]["state"]), (&json!("research"), &json!("open")));
        assert_eq!((&listed[0]["name"], &listed[0]["state"]), (&json!("terms"), &json!("accepted")));
        let shown = ana.get("agreements/terms").await.expect(200).json();
        assert_eq!(shown["accepted"], text);
        assert_eq!(shown["history"][0]["answer"], "accepted");
        assert_eq!(shown["history"][1]["answer"], "declined");
        ana.get("agreements/nothing").await.problem(404, "not_found");

        // Withdrawing what signing on needs ends the other sessions; the next sign-on asks again.
        ana.post("agreements/research/withdraw", &json!({})).await.problem(409, "conflict");
        let other = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let told = ana.post("agreements/terms/withdraw", &json!({})).await.expect(200).json();
        assert_eq!(told["sessions_ended"], 1);
        ana.takes(&told);
        other.get("session").await.problem(401, "not_signed_on");
        let shown = ana.get("agreements/terms").await.expect(200).json();
        assert_eq!((&shown["agreement"]["state"], &shown["in_force"]), (&json!("withdrawn"), &text));
        world.wait(Duration::from_secs(1));
        ana.post("agreements/terms/accept", &json!({ "hash": "00" })).await.problem(422, "invalid_field");
        ana.post("agreements/terms/accept", &json!({ "hash": text["hash"] })).await.expect(204);
        assert_eq!(ana.get("agreements/terms").await.expect(200).json()["agreement"]["state"], "accepted");
        world.program_of("acme", "ana@acme.example", PASSWORD).await.get("session").await.expect(200);
    }

    async fn a_consent_is_read_withdrawn_and_given_again(database) {
        let world = world(database, "", TEXTS).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = accepted(&world).await;
        let other = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        browser.get("consents").await.expect(200).says("Terms of service").says("1 January 2026").says("Research panel");
        browser.get("consents/terms").await.expect(200).says("Be kind to everybody.").says("You accepted");
        let confirm = browser.get("consents/terms/withdraw").await.expect(200).says("The next time you sign on we ask again");
        assert!(is_signed_on(&other).await, "asking changes nothing");
        let copied = browser.copied();
        confirm.submit("Withdraw consent", &[]).await.expect(303);
        assert!(is_signed_on(&browser).await && !is_signed_on(&other).await);
        assert!(!is_signed_on(&copied).await, "whoever has a copy of the cookie is out with the others");
        let ended = world.number("SELECT COUNT(*) FROM activity WHERE kind = 'session.others_ended'").await;
        assert_eq!(ended, 1, "that another session ended is written down");
        assert_eq!(world.of_kind("outbox", "others_ended").await, 1, "nobody is told");
        browser.get("consents").await.expect(200).says("Withdrawn");
        // The next sign-on asks.
        let again = world.browser("acme");
        asked(&again).await;
        assert!(!is_signed_on(&again).await);
        // Here it can be given again, in the same moment by the clock.
        let page = browser.get("consents/terms").await.expect(200);
        page.submit("Accept", &[]).await.expect(303);
        page.submit("Accept", &[]).await.expect(303);
        world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        assert_eq!(world.number("SELECT COUNT(*) FROM consent").await, 3, "accepting twice adds nothing; history is kept");
        browser.get("consents").await.expect(200).says("Thank you");
        let history = browser.get("consents/terms").await.expect(200);
        assert_eq!(history.seen().matches("You accepted").count(), 2);
        assert_eq!(history.seen().matches("You withdrew").count(), 1);
        // An optional one is given and withdrawn with no consequence.
        browser.get("consents/research").await.submit("Accept", &[]).await.expect(303);
        browser.get("consents/research/withdraw").await.submit("Withdraw consent", &[]).await.expect(303);
        world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        browser.get("consents/nothing").await.expect(404);
        browser.get("consents/nothing/withdraw").await.expect(404);
    }

    async fn a_revision_comes_into_force_on_its_day(database) {
        let second = ("terms/2027-02-01.2.en.md", "Be kind, and comb your hair.\n");
        let world = world(database, "", &[TEXTS, &[second]].concat()).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = accepted(&world).await;
        // It is announced, and that is all: of two on one day the one that will be in force.
        browser.get("consents").await.expect(200).says("Another text applies from").says("1 February 2027 (no. 2)");
        let page = browser.get("consents/terms").await.expect(200).says("Be kind to everybody.").says("comb your hair");
        assert!(page.forms().iter().all(|form| !form.action.ends_with("/accept")), "nobody accepts it before its day");
        let ana = script(&browser).await;
        let shown = ana.get("agreements/terms").await.expect(200).json();
        assert_eq!((&shown["agreement"]["state"], &shown["agreement"]["applies_from"]), (&json!("accepted"), &json!("2027-02-01")));
        let early = json!({ "hash": shown["announced"]["hash"] });
        ana.post("agreements/terms/accept", &early).await.problem(422, "invalid_field");
        assert_eq!(world.number("SELECT COUNT(*) FROM agreement_text WHERE revision LIKE '2027%'").await, 0);
        // The clock says 15 January 2027; the first of February is seventeen days on, less an hour in Berlin.
        world.wait(Duration::from_secs(16 * 86_400 + 14 * 3600));
        world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(Duration::from_secs(3600));
        let page = asked(&world.browser("acme")).await.says("comb your hair").says("1 February 2027 (no. 2)");
        page.submit("Accept and go on", &[]).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM agreement_text WHERE revision = '2027-02-01.2'").await, 1, "it is stored");
        let newer = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = newer.get("consents/terms").await.expect(200).says("comb your hair");
        // The old one stays readable, and so does what nobody accepted.
        let links: Vec<String> = page.links().into_iter().map(|(_, to)| to).filter(|to| to.contains("/texts/")).collect();
        assert_eq!(links.len(), 2, "{links:?}");
        newer.visit(&links[1]).await.expect(200).says("Be kind to everybody.");
    }

    async fn a_published_text_never_changes(database) {
        let world = world(database, "", TEXTS).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        write(&world, "terms/2026-01-01.en.md", "Give us your house.\n");
        let report = world.reload().await;
        assert!(report.failed && report.problems.contains("2026-01-01.en.md"), "{}", report.problems);
        assert!(!report.stops, "it is no reason not to start");
        let report = world.reload().await;
        assert!(report.failed && report.problems.contains("2026-01-01.en.md"), "the next load says it too");
        asked(&world.browser("acme")).await.says("Be kind to everybody.");
        // A replica that starts with the changed file serves the published text as well.
        let replica = world.started_again().await;
        assert!(portico::environment::reload(&replica.state).await.unwrap().failed);
        asked(&replica.browser("acme")).await.says("Be kind to everybody.");
        // A text that is not in force yet may change.
        write(&world, "terms/2026-01-01.en.md", "Be kind to **everybody**.\n");
        write(&world, "terms/2027-02-01.en.md", "Be kind, and floss.\n");
        let report = world.reload().await;
        assert!(!report.failed, "{}", report.problems);
    }

    async fn the_file_may_close_the_tab_or_let_people_only_look(database) {
        let world = world(database, "[consents]\nagreements = \"view\"\n", TEXTS).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = accepted(&world).await;
        let page = browser.get("consents/terms").await.expect(200);
        assert!(!page.links().iter().any(|(_, to)| to.ends_with("/withdraw")), "{:?}", page.links());
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        browser.post("consents/terms/withdraw", &[("csrf", &csrf)]).await.expect(404);
        browser.post("consents/research/accept", &[("csrf", &csrf), ("hash", "00")]).await.expect(404);
        world.write("acme", &format!("{ACME}{AGREEMENTS}[consents]\nagreements = \"off\"\n"));
        assert!(!world.reload().await.failed);
        browser.get("consents").await.expect(200);
        browser.get("consents/terms").await.expect(404);
        // Without the tab there is nothing at all.
        world.write("acme", &format!("{}{AGREEMENTS}", ACME.replacen(", \"consents\"", "", 1)));
        assert!(!world.reload().await.failed);
        browser.get("consents").await.expect(404);
        browser.get("consents/terms").await.expect(404);
    }

    async fn what_cannot_be_withdrawn_is_not(database) {
        let fixed = "[agreements.house]\ntitle = \"House rules\"\nwithdrawable = false\n";
        let texts = [TEXTS, &[("house/2026-01-01.en.md", "# The house\n\nNo running.\n")]].concat();
        let world = world(database, fixed, &texts).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = accepted(&world).await;
        let page = browser.get("consents/house").await;
        assert!(page.text().contains("<h2>The house</h2>") && page.text().matches("<h1").count() == 1, "{}", page.text());
        page.submit("Accept", &[]).await.expect(303);
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        browser.post("consents/house/withdraw", &[("csrf", &csrf)]).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM consent WHERE answer = 'withdrawn'").await, 0);
    }

    async fn many_answers_at_once_are_one(database) {
        let world = world(database, "", TEXTS).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = accepted(&world).await;
        let page = browser.get("consents/research").await;
        let (csrf, hash) = (page.field("csrf").unwrap(), page.field("hash").unwrap());
        let fields = [("csrf", csrf.as_str()), ("hash", hash.as_str())];
        let before = world.number("SELECT COUNT(*) FROM consent").await;
        let sent = join_all((0..20).map(|_| browser.post("consents/research/accept", &fields))).await;
        assert!(sent.iter().all(|page| page.status == 303));
        assert_eq!(world.number("SELECT COUNT(*) FROM consent").await, before + 1);
        let sent = join_all((0..20).map(|_| browser.post("consents/research/withdraw", &fields[..1]))).await;
        assert!(sent.iter().all(|page| page.status == 303));
        assert_eq!(world.number("SELECT COUNT(*) FROM consent").await, before + 2);
        assert_eq!(world.number("SELECT COUNT(DISTINCT at) FROM consent").await, before + 2, "their order is known");
    }

    async fn a_withdrawal_that_ends_sessions_takes_what_ending_them_takes(database) {
        let world = world(database, "", TEXTS).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let other = accepted(&world).await;
        world.app("acme", ana).await;
        let (browser, _) = password_only(&world, "acme", ana, Carrier::Browser).await;
        let (_, secret) = password_only(&world, "acme", ana, Carrier::Api).await;
        let program = world.program("acme").with(&format!("portico_{secret}"));
        let page = browser.get("consents/terms/withdraw").await.expect(200);
        let asked = page.submit("Withdraw consent", &[]).await.expect(303);
        assert!(asked.header("location").unwrap().contains("/step-up?for="));
        program.post("agreements/terms/withdraw", &json!({})).await.problem(401, "step_up_required");
        assert_eq!(world.number("SELECT COUNT(*) FROM consent WHERE answer = 'withdrawn'").await, 0);
        assert!(is_signed_on(&other).await);
        // One that ends nothing is withdrawn as easily as it was given.
        browser.get("consents/research").await.submit("Accept", &[]).await.expect(303);
        browser.get("consents/research/withdraw").await.submit("Withdraw consent", &[]).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM consent WHERE answer = 'withdrawn'").await, 1);
        // And the other goes on where it was, once the proof is there.
        let (_, code) = world.fresh_code("acme", ana).await;
        asked.follow().await.expect(200).submit("Confirm", &[("code", &code)]).await.expect(303);
        assert!(!is_signed_on(&other).await && is_signed_on(&browser).await);
    }

    async fn a_withdrawal_leaves_no_sign_on_that_is_finished_meanwhile(database) {
        let world = world(database, "", TEXTS).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = accepted(&world).await;
        let withdraw = async |after: usize, csrf: &str| {
            // Sooner and later, so that it meets every stage of the sign-on.
            for _ in 0..after {
                world.number("SELECT COUNT(*) FROM consent").await;
            }
            browser.post("consents/terms/withdraw", &[("csrf", csrf)]).await.expect(303);
        };
        for after in (0..60).map(|round| round % 20) {
            let page = browser.get("consents/terms").await;
            let csrf = page.field("csrf").unwrap();
            if page.forms().iter().any(|form| form.action.ends_with("/accept")) {
                page.submit("Accept", &[]).await.expect(303);
            }
            let elsewhere = world.browser("acme");
            let page = elsewhere.get("sign-on").await;
            let fields = [("identifier", "ana@acme.example"), ("password", PASSWORD)];
            tokio::join!(withdraw(after, &csrf), page.submit("Sign on", &fields));
            assert!(is_signed_on(&browser).await && !is_signed_on(&elsewhere).await);
        }
    }

    async fn of_two_wordings_people_answer_to_the_one_that_was_published(database) {
        let world = world(database, "", TEXTS).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        // Another replica has read other words, and publishes them first.
        write(&world, "terms/2027-02-01.en.md", "Be kind, and floss.\n");
        let replica = world.replica().await;
        world.wait(Duration::from_secs(20 * 86_400));
        portico::environment::publish_all(&replica.state.services, &replica.state.registry).await.unwrap();
        let stale = asked(&world.browser("acme")).await.says("brush your teeth");
        stale.submit("Accept and go on", &[]).await.expect(422);
        assert_eq!(world.number("SELECT COUNT(*) FROM consent").await, 0);
        assert!(!world.reload().await.failed);
        asked(&world.browser("acme")).await.says("floss").submit("Accept and go on", &[]).await.expect(303);
    }
}
