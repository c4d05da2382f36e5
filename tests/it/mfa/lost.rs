//! The way back for whoever has lost every second factor (R-OT-17).

use std::time::Duration;

use futures_util::future::join_all;
use portico::environment::tell_lost;
use portico::identity::account::{self, Status};
use portico::mfa::Id;
use portico::mfa::shut_out::shut_out;
use portico::outbox::Channel;

use super::enrolment::open_new;
use crate::on_both;
use crate::support::client::Client;
use crate::support::codes::acme;
use crate::support::database::Database;
use crate::support::page::Page;
use crate::support::passkeys::{owner, sign_on_with};
use crate::support::races::{led_to, press};
use crate::support::trusted::{leave, trust};
use crate::support::world::{OTHER, PASSWORD, World, is_signed_on, sign_on};

const ANA: &str = "ana@acme.example";
const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 3600);

fn file() -> String {
    format!("{}[recovery]\nlost_device = {{ allowed = true, wait = \"72h\" }}\n", acme())
}

/// Ana, who has had an app for a month.
async fn ana(database: &Database) -> World {
    ana_of(database, &file()).await
}

/// The same with another file.
async fn ana_of(database: &Database, file: &str) -> World {
    let (world, ana) = World::with_codes_as(database, file).await;
    world.app("acme", ana).await;
    world.wait(30 * DAY);
    world
}

/// The page that asks for a second factor, and how it leads on.
async fn methods(browser: &Client) -> Page {
    let page = sign_on(browser, ANA, PASSWORD).await.expect(303).follow().await.expect(200);
    page.click("another way").await.expect(200)
}

async fn lost(browser: &Client) -> Page {
    methods(browser).await.click("I have lost all of them").await.expect(200)
}

/// Proves the address on this page.
async fn proved(world: &World, page: &Page) -> Page {
    let page = page.submit("Send the code", &[]).await.expect(303).follow().await.expect(200);
    let code = world.code_sent(Channel::Email, ANA).await;
    page.submit("Go on", &[("code", &code)]).await
}

async fn begun(world: &World) {
    let done = proved(world, &lost(&world.browser("acme")).await).await.expect(303);
    done.follow().await.expect(200).says("In 72 hours you can set up a new method");
}

async fn fall_due(world: &World) -> u64 {
    tell_lost(&world.state.services, &world.state.registry).await.unwrap()
}

async fn mails(world: &World, kind: &str) -> usize {
    world.of_kind("outbox", kind).await
}

/// The time is over, and everybody was told.
async fn open(world: &World) {
    begun(world).await;
    for _ in 0..2 {
        world.delivered().await;
        world.wait(36 * HOUR);
        assert_eq!(fall_due(world).await, 1);
    }
}

/// It can be done now, without the days that it takes.
async fn opened(world: &World) {
    let now = world.clock.now();
    let (now, until) = (now.micros(), now.plus(DAY).micros());
    let row = format!("SELECT environment_id, id, 'open', {now}, {now}, {until} FROM account");
    let columns = "environment_id, account_id, state, begun_at, due_at, next_at";
    world.execute(&format!("INSERT INTO lost_device ({columns}) {row}")).await;
}

/// A page on which a new app can be added.
async fn adding(world: &World) -> Page {
    let browser = world.browser("acme");
    proved(world, &lost(&browser).await).await.expect(303);
    browser.get("sign-on/enrol/totp").await.expect(200)
}

async fn state(world: &World, word: &str) -> i64 {
    world.number(&format!("SELECT COUNT(*) FROM lost_device WHERE state = '{word}'")).await
}

async fn factors(world: &World) -> Vec<(Id, bool)> {
    let ana = world.account("acme", ANA).await.id;
    world.devices("acme", ana).await.into_iter().map(|it| (it.method, it.enabled)).collect()
}

on_both! {
    async fn after_the_wait_one_new_factor_takes_the_place_of_the_lost(database) {
        let world = ana(database).await;
        begun(&world).await;
        assert_eq!(mails(&world, "lost_device_begun").await, 1);
        let waiting = lost(&world.browser("acme")).await.says("You can set it up from");
        assert!(waiting.field("code").is_none() && !waiting.seen().contains("Send the code"));
        assert_eq!(fall_due(&world).await, 0);
        world.delivered().await;
        world.wait(36 * HOUR);
        assert_eq!((fall_due(&world).await, fall_due(&world).await), (1, 0));
        assert_eq!(mails(&world, "lost_device_half_way").await, 1);
        world.delivered().await;
        world.wait(36 * HOUR - Duration::from_secs(1));
        assert_eq!(fall_due(&world).await, 0);
        lost(&world.browser("acme")).await.says("You can set it up from");
        world.wait(Duration::from_secs(1));
        assert_eq!((fall_due(&world).await, fall_due(&world).await), (1, 0));
        assert_eq!(mails(&world, "lost_device_open").await, 1);
        assert_eq!(factors(&world).await, [(Id::Totp, true)], "until then what there is works");

        let browser = world.browser("acme");
        let page = lost(&browser).await.says("The time is over");
        let page = proved(&world, &page).await.expect(303).follow().await.expect(200);
        assert!(page.url.path().ends_with("/sign-on/enrol"), "{}", page.url);
        let ways: Vec<String> = page.links().into_iter().map(|(_, to)| to).collect();
        let leads = |word: &str| ways.iter().any(|to| to.ends_with(&format!("/sign-on/enrol/{word}")));
        assert!(leads("totp") && leads("sms") && !leads("email"), "a mailbox counts once: {ways:?}");
        browser.get("sign-on/enrol/email").await.expect(404);
        let csrf = page.field("csrf").or(browser.get("sign-on/enrol/totp").await.field("csrf")).unwrap();
        browser.post("sign-on/enrol/email", &[("csrf", &csrf), ("address", ANA)]).await.expect(404);
        let page = browser.get("sign-on/enrol/totp").await.expect(200);
        let code = world.code_for_key("acme", &page.key());
        page.submit("Add and go on", &[("code", &code)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        let mut now = factors(&world).await;
        now.sort_by_key(|(_, enabled)| *enabled);
        assert_eq!(now, [(Id::Totp, false), (Id::Totp, true)]);
        assert_eq!(world.of_kind("activity", "lost_device.used").await, 1);
        assert_eq!(mails(&world, "device_disabled").await, 1, "what was switched off is told");
        assert_eq!(world.number("SELECT COUNT(*) FROM lost_device").await, 0);
    }

    async fn whoever_has_a_factor_stops_it_for_a_week(database) {
        let world = ana(database).await;
        let ana = world.account("acme", ANA).await.id;
        open(&world).await;
        let halfway = world.browser("acme");
        let page = proved(&world, &lost(&halfway).await).await.expect(303).follow().await.expect(200);
        assert!(page.url.path().ends_with("/sign-on/enrol"));
        let page = halfway.get("sign-on/enrol/totp").await.expect(200);
        let owner = world.browser("acme");
        let form = sign_on(&owner, ANA, PASSWORD).await.follow().await.expect(200);
        let (_, code) = world.fresh_code("acme", ana).await;
        form.submit("Sign on", &[("code", &code)]).await.expect(303);
        assert!(is_signed_on(&owner).await);
        assert_eq!(mails(&world, "lost_device_stopped").await, 1);
        let code = world.code_for_key("acme", &page.key());
        let answer = page.submit("Add and go on", &[("code", &code)]).await.expect(303);
        assert!(!is_signed_on(&halfway).await, "{:?}", answer.header("location"));
        assert_eq!(factors(&world).await, [(Id::Totp, true)]);
        lost(&world.browser("acme")).await.says("that was stopped");
        world.wait(7 * DAY);
        assert_eq!(fall_due(&world).await, 1, "it is forgotten");
        begun(&world).await;
    }

    async fn a_passkey_by_itself_stops_it_too(database) {
        let (world, _) = World::with_codes_as(database, &file()).await;
        let (_, mut passkey) = owner(&world, "acme", "ben@acme.example").await;
        world.wait(30 * DAY);
        let browser = world.browser("acme");
        let page = sign_on(&browser, "ben@acme.example", PASSWORD).await.expect(303).follow().await.expect(200);
        let page = page.click("another way").await.expect(200).click("I have lost all of them").await.expect(200);
        let page = page.submit("Send the code", &[]).await.expect(303).follow().await.expect(200);
        let code = world.code_sent(Channel::Email, "ben@acme.example").await;
        page.submit("Go on", &[("code", &code)]).await.expect(303);
        assert_eq!(mails(&world, "lost_device_begun").await, 1);
        sign_on_with(&world.browser("acme"), &mut passkey).await.expect(303);
        assert_eq!(state(&world, "stopped").await, 1);
        assert_eq!(mails(&world, "lost_device_stopped").await, 1);
    }

    async fn whoever_reads_one_of_the_mails_stops_it(database) {
        let world = ana(database).await;
        open(&world).await;
        world.delivered().await;
        let texts: Vec<String> = world.mails.sent(Some(ANA)).into_iter().map(|mail| mail.text).collect();
        for about in ["says that every method", "Some time ago", "The waiting time is over"] {
            let text = texts.iter().find(|text| text.contains(about)).expect("told");
            assert!(text.contains("/not-me/") && text.contains("one page stops it"), "{text}");
        }
        let text = texts.iter().find(|text| text.contains("The waiting time is over")).unwrap();
        let link = text.split_whitespace().find(|word| word.contains("/not-me/")).unwrap().to_owned();
        let before = world.fingerprint().await;
        let page = world.browser("acme").get(&link).await.expect(200);
        assert_eq!(world.fingerprint().await, before);
        page.says("If a new method was asked for").submit("Secure my account", &[]).await.expect(303);
        assert_eq!(state(&world, "stopped").await, 1);
        let said = "SELECT COUNT(*) FROM activity WHERE kind = 'not_me' AND detail LIKE '%\"lost_stopped\":true%'";
        assert_eq!(world.number(said).await, 1);
        assert_eq!(mails(&world, "lost_device_stopped").await, 0, "what they did is told of by itself");
        sign_on(&world.browser("acme"), ANA, PASSWORD).await.expect(422);
    }

    async fn of_many_who_come_with_a_right_code_one_begins_it_and_one_uses_it(database) {
        let world = ana(database).await;
        let other = world.replica().await;
        let mut asked = Vec::new();
        for door in [&world.door, &other.door] {
            let page = lost(&world.browser("acme")).await.submit("Send the code", &[]).await.follow().await.expect(200);
            asked.push((page.at(door), world.code_sent(Channel::Email, ANA).await));
        }
        let answers = join_all(asked.iter().map(|(page, code)| async move { page.submit("Go on", &[("code", code)]).await })).await;
        assert_eq!((mails(&world, "lost_device_begun").await, world.of_kind("activity", "lost_device.begun").await), (1, 1));
        assert_eq!((led_to(&answers, "/sign-on"), led_to(&answers, "/sign-on/lost")), (1, 1), "only one is told a date");
        world.execute("DELETE FROM lost_device").await;
        world.execute("DELETE FROM attempt").await;
        opened(&world).await;
        let page = adding(&world).await;
        let code = world.code_for_key("acme", &page.key());
        press(&[&world, &other], &page, "Add and go on", &[("code", &code)]).await;
        assert_eq!((factors(&world).await.len(), world.of_kind("activity", "lost_device.used").await), (2, 1));
    }

    async fn of_whoever_has_a_factor_and_whoever_takes_its_place_one_comes_first(database) {
        let world = ana(database).await;
        let other = world.replica().await;
        let ana = world.account("acme", ANA).await.id;
        for round in 0..4 {
            world.execute("DELETE FROM device").await;
            for table in ["lost_device", "attempt", "activity", "instance_send"] {
                world.execute(&format!("DELETE FROM {table}")).await;
            }
            let mut apps = Vec::new();
            for _ in 0..3 {
                apps.push(world.app("acme", ana).await);
            }
            opened(&world).await;
            let new = adding(&world).await;
            let code = world.code_for_key("acme", &new.key());
            let mut sent = vec![(new.at(&other.door), "Add and go on", vec![("code", code)])];
            for (number, app) in apps.iter().enumerate() {
                let page = sign_on(&world.browser("acme"), ANA, PASSWORD).await.follow().await.expect(200);
                let code = world.code_of("acme", *app).await;
                let door = if number % 2 == 0 { &world.door } else { &other.door };
                sent.push((page.at(door), "Sign on", vec![("device", app.to_string()), ("code", code)]));
            }
            let answers = join_all(sent.iter().map(|(page, button, fields)| async move {
                let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, &**value)).collect();
                page.submit(button, &fields).await
            }))
            .await;
            let statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
            assert!(statuses.iter().all(|status| [303, 422].contains(status)), "round {round}: {statuses:?}");
            let used = world.of_kind("activity", "lost_device.used").await;
            assert_eq!(used + world.of_kind("activity", "lost_device.stopped").await, 1, "round {round}: {statuses:?}");
            let now = factors(&world).await;
            let asked_for = now.iter().filter(|(_, enabled)| *enabled).count();
            assert_eq!((now.len(), asked_for), if used == 1 { (4, 1) } else { (3, 3) }, "round {round}: {statuses:?}");
            world.wait(HOUR);
        }
    }

    async fn what_nobody_was_told_of_does_not_come_about(database) {
        let world = ana(database).await;
        begun(&world).await;
        world.wait(36 * HOUR);
        assert_eq!(fall_due(&world).await, 1);
        assert_eq!((state(&world, "begun").await, mails(&world, "lost_device_half_way").await), (1, 0), "it is put off");
        world.delivered().await;
        world.wait(HOUR - Duration::from_secs(1));
        assert_eq!(fall_due(&world).await, 0);
        world.wait(Duration::from_secs(1));
        assert_eq!((fall_due(&world).await, mails(&world, "lost_device_half_way").await), (1, 1));
        // No mail server answers any more, until the queue gives up.
        for _ in 0..14 {
            fall_due(&world).await;
            assert_eq!((state(&world, "half_way").await, mails(&world, "lost_device_half_way").await), (1, 1));
            world.cut().round().await.unwrap();
            world.wait(8 * HOUR);
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE state = 'failed'").await, 1);
        // The date that was told does not run away meanwhile.
        lost(&world.browser("acme")).await.says("The waiting time is over. It takes a little longer");
        assert_eq!((fall_due(&world).await, state(&world, "half_way").await), (1, 1));
        assert_eq!(mails(&world, "lost_device_half_way").await, 2, "it is told again");
        world.delivered().await;
        world.wait(36 * HOUR - Duration::from_secs(1));
        assert_eq!(fall_due(&world).await, 0, "half of the time is theirs again");
        world.wait(Duration::from_secs(1));
        assert_eq!((fall_due(&world).await, mails(&world, "lost_device_open").await), (1, 1));
    }

    async fn where_there_is_room_for_one_the_lost_one_is_removed_and_told(database) {
        let world = ana_of(database, &file().replacen("[mfa]\n", "[mfa]\nmax_devices = 1\n", 1)).await;
        opened(&world).await;
        let page = adding(&world).await;
        let code = world.code_for_key("acme", &page.key());
        page.submit("Add and go on", &[("code", &code)]).await.expect(303);
        assert_eq!(factors(&world).await, [(Id::Totp, true)]);
        assert_eq!((mails(&world, "device_removed").await, mails(&world, "device_disabled").await), (1, 0));
        assert_eq!(world.of_kind("activity", "device.removed").await, 1);
    }

    async fn whoever_gets_a_factor_otherwise_waits_for_none(database) {
        let (world, ana) = World::with_codes_as(database, &file()).await;
        world.code_device("acme", ana, (Id::Sms, "+4915123456789")).await;
        world.wait(30 * DAY);
        begun(&world).await;
        world.write("acme", &file().replacen("\"sms\", ", "", 1));
        assert!(!world.reload().await.failed);
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        assert_eq!(state(&world, "begun").await, 1);
        let page = open_new(&world, &browser, ANA).await;
        let code = world.code_for_key("acme", &page.key());
        page.submit("Add", &[("code", &code)]).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM lost_device").await, 0);
    }

    async fn out_of_a_trusted_browser_leads_a_button(database) {
        let world = ana(database).await;
        let browser = world.browser("acme");
        trust(&world, "acme", &browser, ANA).await;
        let proved = browser.visit("authentication/recovery-codes").await;
        assert!(!proved.seen().contains("I have lost all of them"), "the factor was proved here");
        let csrf = browser.get("authentication").await.field("csrf").unwrap();
        browser.post("step-up/lost", &[("csrf", &csrf)]).await.expect(404);
        leave(&browser).await;
        sign_on(&browser, ANA, PASSWORD).await.expect(303);
        assert!(is_signed_on(&browser).await, "trusted");
        let page = browser.visit("authentication/totp/new").await.expect(200);
        assert!(page.url.path().ends_with("/step-up"), "{}", page.url);
        // Stopped, or asked for already, it would lead nowhere: nobody is put out for nothing.
        let csrf = page.field("csrf").unwrap();
        for (word, says) in [("stopped", "You can ask again from:"), ("begun", "You can set it up from:")] {
            opened(&world).await;
            world.execute(&format!("UPDATE lost_device SET state = '{word}'")).await;
            let shown = browser.visit("authentication/totp/new").await.expect(200).says(says);
            assert!(!shown.seen().contains("I have lost all of them"), "{word}");
            browser.post("step-up/lost", &[("csrf", &csrf)]).await.expect(303);
            assert!(is_signed_on(&browser).await, "{word}");
            world.execute("DELETE FROM lost_device").await;
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM trusted_browser").await, 1);
        let told = page.says("you cannot sign on").submit("I have lost all of them", &[]).await.expect(303);
        told.follow().await.expect(200).says("You are signed off");
        assert!(!is_signed_on(&browser).await);
        assert_eq!((world.number("SELECT COUNT(*) FROM trusted_browser").await, mails(&world, "trust_ended").await), (0, 1));
        lost(&browser).await.says("For your safety this takes 72 hours");
        // Where there is no such way, nobody is led anywhere.
        trust(&world, "acme", &browser, ANA).await;
        leave(&browser).await;
        sign_on(&browser, ANA, PASSWORD).await.expect(303);
        world.write("acme", &acme());
        assert!(!world.reload().await.failed);
        let page = browser.visit("authentication/totp/new").await.expect(200);
        assert!(page.url.path().ends_with("/step-up") && !page.seen().contains("I have lost"));
        browser.post("step-up/lost", &[("csrf", &page.field("csrf").unwrap())]).await.expect(404);
        assert!(is_signed_on(&browser).await);
    }

    async fn not_by_the_mailbox_that_gave_the_password_nor_by_a_new_one(database) {
        let (world, ana) = World::with_codes_as(database, &file()).await;
        world.app("acme", ana).await;
        let young = methods(&world.browser("acme")).await;
        assert!(!young.seen().contains("I have lost"), "verified a moment ago");
        world.browser("acme").get("sign-on/lost").await.expect(303);
        world.wait(30 * DAY);
        let browser = world.browser("acme");
        let page = browser.get("recover").await.expect(200);
        page.submit("Send the code", &[("identifier", ANA)]).await.expect(303);
        world.delivered().await;
        let text = world.mails.sent(Some(ANA)).into_iter().find(|mail| mail.text.contains("/recover/password/")).unwrap().text;
        let link = text.split_whitespace().find(|word| word.contains("/recover/password/")).unwrap().to_owned();
        let page = browser.get(&link).await.expect(200);
        page.submit("Set password", &[("new_password", OTHER)]).await.expect(303);
        let page = sign_on(&browser, ANA, OTHER).await.expect(303).follow().await.expect(200);
        assert!(!page.click("another way").await.expect(200).seen().contains("I have lost"));
        browser.get("sign-on/lost").await.expect(404);
        let csrf = page.field("csrf").unwrap();
        for path in ["sign-on/lost", "sign-on/lost/send"] {
            browser.post(path, &[("csrf", &csrf), ("code", "000000")]).await.expect(404);
        }
    }

    async fn where_it_is_off_or_the_account_is_closed_nothing_comes_of_it(database) {
        let world = ana(database).await;
        begun(&world).await;
        world.write("acme", &acme());
        assert!(!world.reload().await.failed);
        let page = methods(&world.browser("acme")).await;
        assert!(!page.seen().contains("I have lost"));
        world.wait(36 * HOUR);
        assert_eq!(fall_due(&world).await, 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM lost_device").await, 0);
        world.delivered().await;
        let told = world.mails.sent(Some(ANA)).into_iter().find(|mail| mail.text.contains("Nothing comes of it")).unwrap();
        assert!(told.text.contains("does not offer this way any more"), "a mail has said when it would: {}", told.text);
        let stopped = "SELECT COUNT(*) FROM activity WHERE kind = 'lost_device.stopped' AND actor = 'server'";
        assert_eq!(world.number(stopped).await, 1);
        world.write("acme", &file());
        assert!(!world.reload().await.failed);
        opened(&world).await;
        // As the command does and undoes, whose clock is not this world's.
        let (ana, now) = (world.account("acme", ANA).await.id, world.clock.now());
        let work = world.work("acme").await;
        account::set_status(&work, ana, Status::Disabled, now).await.unwrap();
        shut_out(&work, ana, now).await.unwrap();
        account::set_status(&work, ana, Status::Active, now).await.unwrap();
        work.commit().await.unwrap();
        lost(&world.browser("acme")).await.says("that was stopped");
        world.wait(7 * DAY - Duration::from_secs(1));
        assert_eq!((fall_due(&world).await, state(&world, "stopped").await), (0, 1), "for a week");
    }
}
