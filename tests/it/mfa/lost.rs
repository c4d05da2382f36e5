//! The way back for whoever has lost every second factor (R-OT-17).

use std::time::Duration;

use portico::environment::tell_lost;
use portico::mfa::Id;
use portico::outbox::Channel;

use crate::on_both;
use crate::support::client::Client;
use crate::support::codes::acme;
use crate::support::database::Database;
use crate::support::page::Page;
use crate::support::passkeys::{owner, sign_on_with};
use crate::support::races::press;
use crate::support::world::{OTHER, PASSWORD, World, is_signed_on, sign_on};

const ANA: &str = "ana@acme.example";
const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 3600);

fn file() -> String {
    format!("{}[recovery]\nlost_device = {{ allowed = true, wait = \"72h\" }}\n", acme())
}

/// Ana, who has had an app for a month.
async fn ana(database: &Database) -> World {
    let (world, ana) = World::with_codes_as(database, &file()).await;
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
    world.wait(36 * HOUR);
    assert_eq!(fall_due(world).await, 1);
    world.wait(36 * HOUR);
    assert_eq!(fall_due(world).await, 1);
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
        world.wait(36 * HOUR);
        assert_eq!((fall_due(&world).await, fall_due(&world).await), (1, 0));
        assert_eq!(mails(&world, "lost_device_half_way").await, 1);
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
        assert_eq!(world.number("SELECT COUNT(*) FROM lost_device WHERE state = 'stopped'").await, 1);
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
        page.submit("Secure my account", &[]).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM lost_device WHERE state = 'stopped'").await, 1);
        assert_eq!(mails(&world, "lost_device_stopped").await, 0, "what they did is told of by itself");
        sign_on(&world.browser("acme"), ANA, PASSWORD).await.expect(422);
    }

    async fn of_many_who_come_with_a_right_code_one_begins_it_and_one_uses_it(database) {
        let world = ana(database).await;
        let pages = lost(&world.browser("acme")).await;
        let page = pages.submit("Send the code", &[]).await.expect(303).follow().await.expect(200);
        let code = world.code_sent(Channel::Email, ANA).await;
        press(&[&world], &page, "Go on", &[("code", &code)]).await;
        assert_eq!((mails(&world, "lost_device_begun").await, world.of_kind("activity", "lost_device.begun").await), (1, 1));
        world.execute("DELETE FROM attempt").await;
        for _ in 0..2 {
            world.wait(36 * HOUR);
            fall_due(&world).await;
        }
        let browser = world.browser("acme");
        proved(&world, &lost(&browser).await).await.expect(303);
        let page = browser.get("sign-on/enrol/totp").await.expect(200);
        let code = world.code_for_key("acme", &page.key());
        press(&[&world], &page, "Add and go on", &[("code", &code)]).await;
        assert_eq!((factors(&world).await.len(), world.of_kind("activity", "lost_device.used").await), (2, 1));
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
        world.write("acme", &file());
        assert!(!world.reload().await.failed);
        begun(&world).await;
        for command in ["disable", "enable"] {
            assert!(world.command(&["user", command, ANA, "--environment", "acme"]).status.success());
            world.wait(36 * HOUR);
            fall_due(&world).await;
        }
        assert_eq!(mails(&world, "lost_device_open").await, 0);
        assert_eq!(world.number("SELECT COUNT(*) FROM lost_device").await, 0);
    }
}
