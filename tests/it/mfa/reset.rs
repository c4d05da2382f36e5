//! `user reset-mfa`: somebody who has lost their second factors is given a new start, and nobody else a way in.

use portico::identity::activity::Actor;
use portico::mfa::reset;
use portico::outbox::{Place, Teller};

use crate::on_both;
use crate::support::world::{OTHER, PASSWORD, World, is_signed_on, sign_on};

on_both! {
    async fn what_was_lost_is_taken_and_sessions_end(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let eva = world.person("acme", "eva@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        world.recovery_codes("acme", ana).await;
        world.app("acme", eva).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let other = world.signed_on("acme", "eva@acme.example", PASSWORD).await;
        let reset = ["user", "reset-mfa", "ana@acme.example", "--environment", "acme", "--json"];
        let done = world.command(&reset);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        let told: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
        assert_eq!((&told["devices"], &told["ended"], &told["link"]), (&2.into(), &1.into(), &serde_json::Value::Null));
        assert!(world.devices("acme", ana).await.is_empty() && !is_signed_on(&browser).await);
        assert!(world.devices("acme", eva).await.len() == 1 && is_signed_on(&other).await, "nobody else's");
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE kind = 'factors_reset'").await, 1);
        let by = "SELECT COUNT(*) FROM activity WHERE kind = 'mfa.reset' AND actor LIKE 'cli:%'";
        assert_eq!(world.number(by).await, 1);
        // The password is asked for as before, and a first factor takes what it takes.
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = browser.visit("authentication/totp/new").await.expect(200);
        assert!(page.url.path().ends_with("/authentication/address"), "{}", page.url);
        // Nobody there, or nothing to take: it says so.
        let done = world.command(&["user", "reset-mfa", "nobody@acme.example", "--environment", "acme"]);
        assert_eq!(done.status.code(), Some(1));
        let done = world.command(&["user", "reset-mfa", "ana@acme.example", "--environment", "acme", "--link"]);
        let told = String::from_utf8(done.stdout).unwrap();
        assert!(told.contains("0 second factor(s) taken") && told.contains("/acme/sign-on/welcome/"), "{told}");
    }

    async fn an_administrator_begins_again_by_an_invitation(database) {
        let world = World::new(database).await;
        let hal = world.person("headquarters", "hal@hq.example", PASSWORD).await;
        let lost = world.browser("headquarters");
        sign_on(&lost, "hal@hq.example", PASSWORD).await.expect(303);
        let live = world.live("headquarters");
        let work = world.work("headquarters").await;
        let account = world.account("headquarters", "hal@hq.example").await;
        let (random, now) = (world.state.services.random, world.clock.now());
        let teller = Teller { keys: &live.keys, random: &random, now, place: Place::default() };
        reset::reset(&work, &teller, &account, &Actor::CommandLine("root".to_owned())).await.unwrap();
        work.commit().await.unwrap();
        let mails = world.delivered().await;
        assert!(mails.iter().any(|(to, subject)| to == "hal@hq.example" && subject.contains("was reset")), "{mails:?}");
        // The sign-on that waited for a code waits for an invitation now, and so does a new one.
        for browser in [&lost, &world.browser("headquarters")] {
            sign_on(browser, "hal@hq.example", PASSWORD).await.expect(303);
            let page = browser.visit("sign-on/code").await.expect(200);
            assert!(page.url.path().ends_with("/sign-on/blocked"), "{}", page.url);
        }
        let link = world.link("headquarters", hal).await;
        let page = lost.get(&format!("sign-on/welcome/{link}")).await.expect(200);
        page.submit("Set password", &[("new_password", OTHER)]).await.expect(303);
        let page = sign_on(&lost, "hal@hq.example", OTHER).await.follow().await.expect(200);
        assert!(page.url.path().contains("/sign-on/enrol"), "{}", page.url);
    }
}
