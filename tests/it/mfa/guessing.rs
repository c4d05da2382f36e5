//! Guessing codes (G-S4): a pause after a few, a budget over thirty days from browsers nobody knows, exact also in parallel, and
//! never a way to shut out whoever's it is.

use std::time::Duration;

use portico::identity::attempt::{Reserved, Source};
use portico::mfa::{Id, verify};

use crate::on_both;
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::world::{PASSWORD, World, is_signed_on, sign_on, stranger};

async fn at_code(browser: &Client) -> Page {
    sign_on(browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200)
}

/// Uses up what strangers may guess at Ana's app, and shows what the next one is told.
async fn shut_out(world: &World) -> Page {
    for number in 0..30u8 {
        let page = at_code(&world.browser("acme").from(&stranger(number))).await;
        page.submit("Sign on", &[("code", "000000")]).await.expect(422);
    }
    let page = at_code(&world.browser("acme").from(&stranger(99))).await;
    page.submit("Sign on", &[("code", "000000")]).await.expect(429)
}

on_both! {
    async fn after_five_wrong_codes_there_is_a_pause(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", ana).await;
        let browser = world.browser("acme").from(&stranger(1));
        let page = at_code(&browser).await;
        for _ in 0..5 {
            page.submit("Sign on", &[("code", "000000")]).await.expect(422);
        }
        let code = world.code_of("acme", app).await;
        let throttled = page.submit("Sign on", &[("code", &code)]).await.expect(429);
        assert_eq!(throttled.header("retry-after"), Some("120"));
        world.wait(Duration::from_secs(120));
        let code = world.code_of("acme", app).await;
        page.submit("Sign on", &[("code", &code)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
    }

    async fn the_budget_is_thirty_in_thirty_days_and_success_does_not_refill_it(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        // Somebody else at the same account, from ever new addresses, over days.
        let mut looked_at = 0;
        for number in 0..40u8 {
            if number % 3 == 0 {
                world.wait(Duration::from_secs(24 * 3600));
            }
            let browser = world.browser("acme").from(&stranger(number));
            let page = at_code(&browser).await;
            if page.submit("Sign on", &[("code", "000000")]).await.status == 422 {
                looked_at += 1;
            }
            if number == 10 {
                // The owner succeeds from a browser that is new as well.
                world.signed_on("acme", "ana@acme.example", PASSWORD).await;
            }
        }
        assert_eq!(looked_at, 30);
        // The right code is refused there as well, and nothing says why.
        let browser = world.browser("acme").from(&stranger(99));
        let page = at_code(&browser).await;
        let (_, code) = world.fresh_code("acme", ana).await;
        page.submit("Sign on", &[("code", &code)]).await.expect(429);
        // Thirty days after the first of them there is room again.
        world.wait(Duration::from_secs(17 * 24 * 3600));
        let page = at_code(&browser).await;
        let (_, code) = world.fresh_code("acme", ana).await;
        page.submit("Sign on", &[("code", &code)]).await.expect(303);
    }

    async fn past_the_budget_nobody_is_told_to_wait_a_day(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let refused = shut_out(&world).await;
        assert!(!refused.seen().contains("minutes"), "{}", refused.seen());
        refused.says("Use a browser in which you have given a code before");
    }

    async fn unlocking_somebody_opens_their_second_step_as_well(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        shut_out(&world).await;
        let done = world.command(&["user", "unlock", "ana@acme.example", "--environment", "acme"]);
        assert!(done.status.success(), "{done:?}");
        let browser = world.browser("acme").from(&stranger(98));
        let page = at_code(&browser).await;
        let (_, code) = world.fresh_code("acme", ana).await;
        page.submit("Sign on", &[("code", &code)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
    }

    async fn unlocking_somebody_lets_them_ask_for_codes_by_mail_again(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        let ask = async || {
            world.wait(Duration::from_secs(31));
            browser.post("authentication/address/send", &[("csrf", &csrf)]).await
        };
        for _ in 0..5 {
            ask().await.expect(303);
        }
        ask().await.expect(429);
        let done = world.command(&["user", "unlock", "ana@acme.example", "--environment", "acme"]);
        assert!(done.status.success(), "{done:?}");
        ask().await.expect(303);
    }

    async fn strangers_have_one_chance_in_ten_thousand_over_all_devices(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        for number in 0..3 {
            world.app("acme", ana).await;
            world.code_device("acme", ana, (Id::Sms, &format!("+491512345678{number}"))).await;
        }
        let (live, store) = (world.live("acme"), &world.state.services.store);
        let mut chances = 0;
        for (number, device) in world.devices("acme", ana).await.iter().enumerate() {
            for guess in 0..40 {
                let source = Source::Unknown(format!("192.0.{number}.{guess}"));
                let guess = verify::guess(&live.config.mfa, device, source, world.clock.now());
                let reserved = verify::reserve(store, live.id, &live.config.mfa, device, &guess).await.unwrap();
                if reserved == Reserved::Granted {
                    chances += guess.of.unwrap().1;
                }
            }
        }
        assert!((98..=100).contains(&chances), "{chances} in a million");
        // Their own browser has its own.
        let device = &world.devices("acme", ana).await[0];
        let own = verify::guess(&live.config.mfa, device, Source::Known("her browser".to_owned()), world.clock.now());
        let reserved = verify::reserve(store, live.id, &live.config.mfa, device, &own).await.unwrap();
        assert_eq!(reserved, Reserved::Granted);
    }

    async fn a_known_browser_is_never_shut_out(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let known = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        known.get("sign-off").await.submit("Sign off", &[]).await.expect(303);
        for number in 0..35u8 {
            let page = at_code(&world.browser("acme").from(&stranger(number))).await;
            page.submit("Sign on", &[("code", "000000")]).await;
        }
        let page = at_code(&known).await;
        let (_, code) = world.fresh_code("acme", ana).await;
        page.submit("Sign on", &[("code", &code)]).await.expect(303);
        assert!(is_signed_on(&known).await);
    }

    async fn guesses_at_once_are_counted_one_by_one(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let mut forms = Vec::new();
        for number in 0..50u8 {
            forms.push(at_code(&world.browser("acme").from(&stranger(number))).await);
        }
        let fields = [("code", "000000")];
        let answers = futures_util::future::join_all(forms.iter().map(|form| form.submit("Sign on", &fields))).await;
        let count = |status| answers.iter().filter(|page| page.status == status).count();
        assert_eq!((count(422), count(429)), (30, 20));
    }
}
