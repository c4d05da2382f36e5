//! Gateways that are down, slow, or lie, as whoever waits for a code sees it: another way is offered, nothing is sent twice, and no
//! request waits for them (fault F-10).

use std::time::Duration;

use portico::kit::id::UserId;
use portico::mfa::Id;
use portico::outbox::Channel;

use crate::gateways::webhooks;
use crate::on_both;
use crate::support::canned::{self, Canned};
use crate::support::client::Client;
use crate::support::codes::acme;
use crate::support::database::Database;
use crate::support::world::{World, is_signed_on};

const ANA: &str = "ana@acme.example";
const SMS: &str = "+4915123456789";

/// Ana with a telephone and an app, in an Acme whose gateways are this server.
async fn behind(database: &Database, base: &str) -> (World, UserId) {
    let file = acme();
    let (before, _) = file.split_once("[notifications]").unwrap();
    let (world, ana) = World::with_codes_as(database, &format!("{before}{}", webhooks(base))).await;
    world.code_device("acme", ana, (Id::Sms, SMS)).await;
    world.app("acme", ana).await;
    (world, ana)
}

/// Signs on with the app, from the page that lists the ways.
async fn by_the_app(world: &World, ana: UserId, browser: &Client) {
    let methods = browser.get("sign-on/methods").await.expect(200);
    let (_, app) = methods.links().into_iter().find(|(text, _)| text.contains("Authenticator app")).unwrap();
    let page = browser.visit(&app).await.expect(200);
    let (_, code) = world.fresh_code("acme", ana).await;
    page.submit("Sign on", &[("code", &code)]).await.expect(303);
    assert!(is_signed_on(browser).await);
}

/// That whoever waits for the code is told, has the app offered, and gets in by it.
async fn another_way(world: &World, ana: UserId, browser: &Client) {
    let told = browser.get("sign-on/code").await.expect(200).says("We could not send the code");
    assert!(told.links().iter().any(|(text, to)| text == "Try another way" && to.ends_with("/sign-on/methods")));
    by_the_app(world, ana, browser).await;
}

async fn is_told_of(database: &Database, server: Canned) -> usize {
    let (world, ana) = behind(database, &server.base).await;
    let browser = world.browser("acme");
    world.at_code(&browser, ANA).await;
    let worker = world.earnest(&[&server.base]);
    for _ in 0..10 {
        worker.round().await.unwrap();
        world.wait(Duration::from_secs(10));
    }
    another_way(&world, ana, &browser).await;
    server.asked.lock().unwrap().len()
}

on_both! {
    async fn one_that_answers_500_is_asked_once_and_told_of(database) {
        // It may have taken it all the same.
        assert_eq!(is_told_of(database, canned::serve(|_| canned::answer(500, &[], "oops"))).await, 1);
    }

    async fn one_that_says_yes_and_means_no_is_not_believed(database) {
        assert_eq!(is_told_of(database, canned::serve(|_| canned::answer(302, &[("Location", "/taken")], ""))).await, 1);
    }

    async fn one_that_is_down_keeps_no_request_waiting(database) {
        let (world, ana) = behind(database, "http://127.0.0.1:1").await;
        let browser = world.browser("acme");
        world.at_code(&browser, ANA).await;
        let worker = world.earnest(&["http://127.0.0.1:1"]);
        for _ in 0..10 {
            worker.round().await.unwrap();
            world.wait(Duration::from_secs(10));
        }
        another_way(&world, ana, &browser).await;
    }

    async fn a_slow_one_is_asked_by_the_worker_alone_and_once(database) {
        let server = canned::serve(|_| loop { std::thread::park() });
        let count = || server.asked.lock().unwrap().len();
        let (world, ana) = behind(database, &server.base).await;
        let browser = world.browser("acme");
        // All of this goes on while the gateway answers nobody.
        world.at_code(&browser, ANA).await;
        assert_eq!(count(), 0, "a request has asked the gateway");
        let worker = world.earnest(&[&server.base]);
        for _ in 0..5 {
            worker.round().await.unwrap();
            world.wait(Duration::from_secs(20));
        }
        another_way(&world, ana, &browser).await;
        assert_eq!(count(), 1, "a code was sent twice");
    }

    async fn where_nothing_can_be_sent_the_page_says_so_before(database) {
        let (world, ana) = behind(database, "http://127.0.0.1:1").await;
        let breakers = world.state.services.breakers.clone();
        let (live, channel) = (world.live("acme"), Channel::Sms);
        for _ in 0..20 {
            breakers.record(live.id, channel, false, world.clock.now());
        }
        let browser = world.browser("acme");
        let page = world.at_code(&browser, ANA).await.says("We cannot send codes this way at the moment");
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE state <> 'delivered'").await, 0);
        assert!(page.links().iter().any(|(text, _)| text == "Try another way"));
        by_the_app(&world, ana, &browser).await;
    }

    async fn strangers_use_up_no_codes_of_the_owner_s_browser(database) {
        let (world, _) = World::with_codes(database).await;
        let ana = world.account("acme", ANA).await.id;
        world.code_device("acme", ana, (Id::Sms, SMS)).await;
        let own = world.signed_on_with_codes(Channel::Sms, SMS).await;
        own.get("profile").await.submit("Sign off", &[]).await.expect(303);
        // Somebody knows the password, and asks for code after code.
        for _ in 0..6 {
            world.at_code(&world.browser("acme"), ANA).await;
        }
        let before = world.codes_sent(Channel::Sms, SMS).await.len();
        assert_eq!(before, 5, "as many as an hour has");
        world.wait(Duration::from_secs(1));
        let page = world.at_code(&own, ANA).await;
        let codes = world.codes_sent(Channel::Sms, SMS).await;
        assert_eq!(codes.len(), before + 1);
        page.submit("Sign on", &[("code", &codes[0])]).await.expect(303);
        assert!(is_signed_on(&own).await);
    }

    async fn limits_are_told_and_keep_nothing_else_out(database) {
        let (world, ana) = behind(database, "http://127.0.0.1:1").await;
        let mut last = None;
        for _ in 0..6 {
            let browser = world.browser("acme");
            last = Some((world.at_code(&browser, ANA).await, browser));
        }
        let (page, browser) = last.unwrap();
        // Five an hour to one number; the sixth is not sent, and the page offers to ask again.
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 5);
        let told = page.submit("Send the code", &[]).await.expect(429).says("Too many codes were sent");
        assert!(told.header("retry-after").is_some());
        by_the_app(&world, ana, &browser).await;
    }
}
