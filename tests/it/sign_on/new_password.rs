//! A password that must be changed before somebody is signed on: it has expired, or others know it (R-PW-5).

use std::time::Duration;

use portico::environment::warn_of_passwords;
use portico::identity::account;
use portico::identity::activity::Actor;
use portico::identity::password::blocklist::Blocklist;
use portico::mfa::bypass;
use portico::outbox::{Place, Teller};
use serde_json::json;

use crate::on_both;
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::passkeys::{owner, sign_on_with};
use crate::support::races::{led_to, press};
use crate::support::trusted;
use crate::support::world::{ACME, OTHER, PASSWORD, World, is_signed_on, sign_on};

const ANA: &str = "ana@acme.example";
const BEN: &str = "ben@acme.example";
const THIRD: &str = "nine marble staircases hum";
const DAY: Duration = Duration::from_secs(24 * 3600);
const GO_ON: &str = "Change password and go on";

/// Acme, where a password is good for ninety days, and Ana, whose password is as old.
async fn expired(database: &crate::support::database::Database) -> World {
    let world = World::with(database, &[("acme", &format!("{ACME}[password]\nmax_age = \"90d\"\n"))]).await;
    world.person("acme", ANA, PASSWORD).await;
    world.wait(90 * DAY);
    world
}

fn leads_to(page: &Page, end: &str) -> bool {
    page.header("location").is_some_and(|to| to.ends_with(end))
}

async fn asked(browser: &Client, password: &str) -> Page {
    let answer = sign_on(browser, ANA, password).await.expect(303);
    assert!(leads_to(&answer, "/sign-on/new-password"), "{:?}", answer.header("location"));
    answer.follow().await.expect(200)
}

async fn changes(world: &World) -> i64 {
    world.number("SELECT COUNT(*) FROM activity WHERE kind = 'password.changed'").await
}

/// Begins a time in which Ana is not asked for her second factor, or ends it.
async fn without_factor(world: &World, begins: bool) {
    let (person, live) = (world.account("acme", ANA).await, world.live("acme"));
    let random = &world.state.services.random;
    let teller = Teller { keys: &live.keys, random, now: world.clock.now(), place: Place::default() };
    let (work, by) = (world.work("acme").await, Actor::CommandLine("olga".to_owned()));
    if begins {
        bypass::begin(&work, &teller, &person, Duration::from_secs(3600), &by).await.unwrap();
    } else {
        assert!(bypass::end(&work, &teller, &person, &by).await.unwrap());
    }
    work.commit().await.unwrap();
}

/// How many people were told that a password ends.
async fn warned(world: &World) -> u64 {
    warn_of_passwords(&world.state.services, &world.state.registry).await.unwrap()
}

on_both! {
    async fn one_mail_tells_of_the_end_of_a_password_whichever_server_comes_first(database) {
        let world = expired(database).await;
        assert_eq!(warned(&world).await, 0, "whoever is past the end is asked at sign-on");
        let page = asked(&world.browser("acme"), PASSWORD).await;
        page.submit(GO_ON, &[("new_password", OTHER)]).await.expect(303);
        // Somebody who is shut out, and somebody without a password, are told nothing.
        let ben = world.person("acme", "ben@acme.example", PASSWORD).await;
        let work = world.work("acme").await;
        account::set_status(&work, ben, account::Status::Disabled, world.clock.now()).await.unwrap();
        work.commit().await.unwrap();
        world.wait(76 * DAY - Duration::from_micros(1));
        assert_eq!(warned(&world).await, 0);
        world.wait(Duration::from_micros(1));
        let replica = world.replica().await;
        let (one, two) = tokio::join!(warned(&world), warned(&replica));
        assert_eq!((one + two, warned(&world).await), (1, 0));
        let told = |mails: &[(String, String)]| mails.iter().filter(|(_, subject)| subject.contains("new password for Acme soon")).count();
        let mails = world.delivered().await;
        assert_eq!(told(&mails), 1, "{mails:?}");
        let text = world.mails.sent(Some(ANA)).into_iter().find(|mail| mail.subject.contains("soon")).unwrap().text;
        assert!(text.contains("https://portal.example/acme/password"), "{text}");
        // Another end is another warning, and a new password has its own.
        world.write("acme", &format!("{ACME}[password]\nmax_age = \"80d\"\n"));
        assert!(!world.reload().await.failed);
        assert_eq!((warned(&world).await, warned(&world).await), (1, 0));
    }

    async fn people_who_came_together_are_told_a_share_at_a_time(database) {
        let world = World::with(database, &[("acme", &format!("{ACME}[password]\nmax_age = \"90d\"\n"))]).await;
        let hash = "$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";
        let rows: String = (0..120).map(|number| format!("p{number}@acme.example,Pat,{hash}\n")).collect();
        let file = world.file("people.csv", &format!("email,given_name,password_hash\n{rows}"));
        let done = world.command(&["user", "import", file.to_str().unwrap(), "--environment", "acme"]);
        assert!(done.status.success(), "{done:?}");
        world.execute(&format!("UPDATE password SET changed_at = {}", world.clock.now().micros())).await;
        world.wait(77 * DAY);
        assert_eq!((warned(&world).await, warned(&world).await, warned(&world).await), (100, 20, 0));
    }

    async fn what_a_clock_that_was_ahead_has_written_keeps_nobody_and_is_never_rewritten(database) {
        let world = World::with(database, &[("acme", &format!("{ACME}[password]\nmin_age = \"1d\"\nmax_age = \"90d\"\n"))]).await;
        world.person("acme", ANA, PASSWORD).await;
        world.person("acme", BEN, PASSWORD).await;
        let ahead = world.clock.now().plus(365 * DAY).micros();
        world.execute(&format!("UPDATE password SET changed_at = {ahead}")).await;
        // However long only this server is there to tell the time, and however often it comes up.
        let kept = format!("SELECT COUNT(*) FROM password WHERE changed_at = {ahead}");
        for _ in 0..3 {
            world.wait(2 * DAY);
            assert_eq!((warned(&world).await, world.number(&kept).await), (0, 2));
        }
        // Whoever changes it need not wait, and has one whose age is known.
        let ana = world.signed_on("acme", ANA, PASSWORD).await;
        let fields = [("current_password", PASSWORD), ("new_password", OTHER)];
        ana.get("password").await.submit("Change password", &fields).await.expect(303);
        let fields = [("current_password", OTHER), ("new_password", THIRD)];
        ana.get("password").await.submit("Change password", &fields).await.expect(422);
        world.wait(90 * DAY);
        asked(&world.browser("acme"), OTHER).await;
        world.signed_on("acme", BEN, PASSWORD).await;
        // What was written becomes true once it has come.
        world.wait(365 * DAY);
        let answer = sign_on(&world.browser("acme"), BEN, PASSWORD).await.expect(303);
        assert!(leads_to(&answer, "/sign-on/new-password"), "{:?}", answer.header("location"));
    }

    async fn a_password_of_the_future_has_not_ended(database) {
        let world = expired(database).await;
        world.execute(&format!("UPDATE password SET changed_at = {}", world.clock.now().plus(365 * DAY).micros())).await;
        world.signed_on("acme", ANA, PASSWORD).await;
        assert_eq!(warned(&world).await, 0);
    }

    async fn one_that_has_expired_is_changed_before_anything_else(database) {
        let world = expired(database).await;
        let ana = world.account("acme", ANA).await.id;
        world.sessions("acme", ana, 3, Duration::from_secs(60)).await;
        let browser = world.browser("acme");
        let page = asked(&browser, PASSWORD).await.says("Acme asks for a new password from time to time");
        assert!(page.text().contains("passwordrules=") && page.text().contains(r#"autocomplete="new-password""#));
        assert!(page.text().contains(r#"autocomplete="username""#));
        // No other address leads past it.
        for path in ["profile", "password", "accounts", ""] {
            let answer = browser.get(path).await;
            assert!(answer.status == 303 && answer.header("location").unwrap().contains("/sign-on"), "{path}");
        }
        for path in ["sign-on/profile", "sign-on/agreement", "sign-on/code", "sign-on/enrol"] {
            assert!(leads_to(&browser.get(path).await, "/sign-on/new-password"), "{path}");
        }
        let before = world.fingerprint().await;
        for (new, says) in [
            ("", "Enter a new password."), ("short", "It needs at least 15"), (PASSWORD, "This is your current password."),
            ("passwordpassword1", "common"),
        ] {
            page.submit(GO_ON, &[("new_password", new)]).await.expect(422).says(says);
        }
        assert_eq!(world.fingerprint().await, before);
        let done = page.submit(GO_ON, &[("new_password", OTHER)]).await.expect(303);
        assert!(leads_to(&done, "/profile"));
        assert!(is_signed_on(&browser).await);
        assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 1, "the other sessions have not ended");
        let mails = world.delivered().await;
        assert!(mails.iter().any(|(to, subject)| to == ANA && subject.contains("password was changed")), "{mails:?}");
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE detail LIKE '%\"due\":\"expired\"%'").await, 1);
        // Once.
        assert!(is_signed_on(&browser).await && page.submit(GO_ON, &[("new_password", THIRD)]).await.status == 303);
        sign_on(&world.browser("acme"), ANA, PASSWORD).await.expect(422);
        world.signed_on("acme", ANA, OTHER).await;
        assert_eq!(changes(&world).await, 1);
    }

    async fn it_expires_on_its_day_and_is_told_of_in_time(database) {
        let world = World::with(database, &[("acme", &format!("{ACME}[password]\nmax_age = \"90d\"\nwarn_before = \"14d\"\n"))]).await;
        world.person("acme", ANA, PASSWORD).await;
        world.wait(76 * DAY - Duration::from_micros(1));
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        assert!(!browser.get("password").await.seen().contains("Your password must be changed by"));
        world.wait(Duration::from_micros(1));
        let browser = world.browser("acme");
        sign_on(&browser, ANA, PASSWORD).await.expect(303).follow().await.says("Your password must be changed within 14 days.");
        assert!(!browser.get("profile").await.seen().contains("must be changed within"), "told twice");
        browser.get("password").await.expect(200).says("Your password must be changed by").says("15 April 2027");
        world.wait(14 * DAY - Duration::from_micros(1));
        let browser = world.browser("acme");
        sign_on(&browser, ANA, PASSWORD).await.expect(303).follow().await.says("must be changed within a day");
        assert!(is_signed_on(&browser).await);
        world.wait(Duration::from_micros(1));
        asked(&world.browser("acme"), PASSWORD).await;
    }

    async fn a_second_factor_comes_first_and_a_trusted_browser_is_none(database) {
        let world = World::with(database, &[("acme", ACME)]).await;
        let (_, browser) = trusted::trusted(&world, ANA).await;
        assert!(trusted::passes(&browser, ANA).await);
        trusted::leave(&browser).await;
        // From now on passwords expire, and hers has.
        world.write("acme", &format!("{ACME}[password]\nmax_age = \"2d\"\nwarn_before = \"1d\"\n"));
        assert!(!world.reload().await.failed);
        world.wait(2 * DAY);
        let answer = sign_on(&browser, ANA, PASSWORD).await.expect(303);
        assert!(leads_to(&answer, "/sign-on/code"), "{:?}", answer.header("location"));
        let before = world.fingerprint().await;
        assert!(leads_to(&browser.get("sign-on/new-password").await, "/sign-on/code"));
        let csrf = browser.get("sign-on/code").await.field("csrf").unwrap();
        let sent = browser.post("sign-on/new-password", &[("csrf", &csrf), ("new_password", OTHER)]).await;
        assert!(leads_to(&sent, "/sign-on/code"));
        assert_eq!(world.fingerprint().await, before);
        let answer = world.second_step("acme", &browser, answer, ANA).await.expect(303);
        assert!(leads_to(&answer, "/sign-on/new-password"));
        let page = answer.follow().await.expect(200);
        page.submit(GO_ON, &[("new_password", OTHER)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        assert_eq!(world.number("SELECT COUNT(*) FROM trusted_browser").await, 0);
    }

    async fn whoever_does_without_for_a_time_does_so_in_a_trusted_browser_too(database) {
        let world = World::with(database, &[("acme", ACME)]).await;
        let (_, browser) = trusted::trusted(&world, ANA).await;
        world.write("acme", &format!("{ACME}[password]\nmax_age = \"2d\"\nwarn_before = \"1d\"\n"));
        assert!(!world.reload().await.failed);
        world.wait(2 * DAY);
        without_factor(&world, true).await;
        for browser in [browser, world.browser("acme")] {
            asked(&browser, PASSWORD).await;
        }
        let page = asked(&world.browser("acme"), PASSWORD).await;
        // What let them come here has ended: it lets nobody choose one.
        without_factor(&world, false).await;
        page.submit(GO_ON, &[("new_password", OTHER)]).await.expect(303);
        assert_eq!(changes(&world).await, 0);
        without_factor(&world, true).await;
        let browser = world.browser("acme");
        asked(&browser, PASSWORD).await.submit(GO_ON, &[("new_password", OTHER)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        assert_eq!(changes(&world).await, 1);
    }

    async fn one_that_others_know_is_changed_whatever_its_age(database) {
        let world = World::new(database).await;
        assert!(Blocklist::built_in().contains("password1"));
        world.person("acme", ANA, "password1").await;
        let browser = world.browser("acme");
        let page = asked(&browser, "password1").await.says("is known to others, from breaches elsewhere");
        page.submit(GO_ON, &[("new_password", "Password1")]).await.expect(422);
        page.submit(GO_ON, &[("new_password", OTHER)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        world.signed_on("acme", ANA, OTHER).await;
        // Who does not have it learns nothing of that.
        sign_on(&world.browser("acme"), ANA, "password1").await.expect(422).says("go together");
        // Where no list is asked, none is believed.
        world.write("acme", &format!("{ACME}[password]\nbreach_list = \"off\"\n"));
        assert!(!world.reload().await.failed);
        world.person("acme", "bob@acme.example", "password1").await;
        world.signed_on("acme", "bob@acme.example", "password1").await;
    }

    async fn a_passkey_asks_for_no_password(database) {
        let world = World::with(database, &[("acme", &format!("{ACME}[password]\nmax_age = \"90d\"\n"))]).await;
        let (_, mut passkey) = owner(&world, "acme", ANA).await;
        world.wait(100 * DAY);
        let browser = world.browser("acme");
        let done = sign_on_with(&browser, &mut passkey).await.expect(303);
        assert!(is_signed_on(&browser).await);
        assert!(!done.follow().await.seen().contains("must be changed"));
        assert_eq!(changes(&world).await, 0);
    }

    async fn the_api_waits_for_the_same_step(database) {
        let world = expired(database).await;
        let ana = world.account("acme", ANA).await.id;
        let app = world.app("acme", ana).await;
        let program = world.program("acme");
        let flow = program.post("sign-on", &json!({ "identifier": ANA })).await.expect(200).json()["flow"].clone();
        let told = program.post("sign-on", &json!({ "flow": flow, "password": PASSWORD })).await.expect(200).json();
        assert_eq!(told["next"]["step"], "code");
        let early = json!({ "flow": told["flow"], "new_password": OTHER });
        program.post("sign-on", &early).await.problem(409, "conflict");
        let code = world.code_of("acme", app).await;
        let told = program.post("sign-on", &json!({ "flow": told["flow"], "code": code })).await.expect(200).json();
        assert_eq!(told["next"]["step"], "new_password");
        assert_eq!(told["next"]["new_password"]["because"], "expired");
        assert!(told["next"]["new_password"]["requirements"].as_array().unwrap().len() > 2 && told["token"].is_null());
        let flow = told["flow"].clone();
        for bad in [
            json!({ "flow": flow, "new_password": OTHER, "password": PASSWORD }),
            json!({ "flow": flow, "new_password": OTHER, "device": app.to_string() }),
            json!({ "identifier": ANA, "new_password": OTHER }),
        ] {
            program.post("sign-on", &bad).await.problem(400, "bad_request");
        }
        program.post("sign-on", &json!({ "flow": flow, "new_password": "" })).await.problem(422, "invalid_field");
        let refused = program.post("sign-on", &json!({ "flow": flow, "new_password": PASSWORD })).await;
        assert_eq!(refused.problem(422, "policy_violation")["errors"][0]["code"], "unchanged");
        for step in [json!({ "flow": flow, "attributes": {} }), json!({ "flow": flow, "code": "123456" })] {
            program.post("sign-on", &step).await.problem(409, "conflict");
        }
        let done = program.post("sign-on", &json!({ "flow": flow, "new_password": OTHER })).await.expect(200).json();
        assert!(done["token"].is_string() && done["session"]["kind"] == "api", "{done}");
        program.post("sign-on", &json!({ "flow": flow, "new_password": THIRD })).await.problem(404, "expired");
        assert_eq!(changes(&world).await, 1);
    }

    async fn of_fifty_at_once_one_changes_it(database) {
        let world = expired(database).await;
        let replica = world.replica().await;
        let browser = world.browser("acme");
        let page = asked(&browser, PASSWORD).await;
        let answers = press(&[&world, &replica], &page, GO_ON, &[("new_password", OTHER)]).await;
        assert_eq!(led_to(&answers, "/profile"), 1);
        assert!(answers.iter().all(|answer| answer.status == 303 || answer.status == 422), "{:?}", answers.iter().map(|it| it.status).collect::<Vec<_>>());
        assert_eq!(changes(&world).await, 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM password_history").await, 1);
    }

    async fn the_second_of_two_clicks_leads_where_the_first_has_led(database) {
        let world = expired(database).await;
        let browser = world.browser("acme");
        let page = asked(&browser, PASSWORD).await;
        let typed = [("new_password", OTHER)];
        let (one, two) = tokio::join!(page.submit(GO_ON, &typed), page.submit(GO_ON, &typed));
        let (first, second) = if leads_to(&one, "/profile") { (one, two) } else { (two, one) };
        assert!(leads_to(&first, "/profile") && is_signed_on(&browser).await);
        // With what the first has given, and no word that anything is over.
        let next = second.expect(303).follow().await.expect(200);
        assert!(next.url.path().ends_with("/profile"), "{}", next.url);
        assert!(!next.seen().contains("Begin again"), "{}", next.seen());
        assert_eq!(changes(&world).await, 1);
    }

    async fn whoever_was_shut_out_meanwhile_does_not_choose_one(database) {
        let world = expired(database).await;
        let ana = world.account("acme", ANA).await.id;
        let page = asked(&world.browser("acme"), PASSWORD).await;
        let work = world.work("acme").await;
        account::cut_off(&work, ana).await.unwrap();
        work.commit().await.unwrap();
        let answer = page.submit(GO_ON, &[("new_password", OTHER)]).await.expect(303).follow().await.expect(200);
        assert!(answer.url.path().ends_with("/sign-on"), "{}", answer.url);
        // Two begin; the one that comes second finds another password in force.
        let (first, second) = (asked(&world.browser("acme"), PASSWORD).await, asked(&world.browser("acme"), PASSWORD).await);
        first.submit(GO_ON, &[("new_password", OTHER)]).await.expect(303);
        let late = second.submit(GO_ON, &[("new_password", THIRD)]).await.expect(303).follow().await.expect(200);
        assert!(late.url.path().ends_with("/sign-on"), "{}", late.url);
        world.signed_on("acme", ANA, OTHER).await;
        assert_eq!(changes(&world).await, 1);
    }

    async fn how_long_it_must_be_kept_does_not_keep_it_from_being_changed_here(database) {
        let world = World::with(database, &[("acme", &format!("{ACME}[password]\nmin_age = \"1d\"\n"))]).await;
        world.person("acme", ANA, "password1").await;
        let browser = world.browser("acme");
        let page = asked(&browser, "password1").await;
        page.submit(GO_ON, &[("new_password", OTHER)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
    }
}
