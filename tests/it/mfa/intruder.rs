//! Somebody who has the password of another person, a session of theirs or an old device: what they can try is bounded, and what
//! its owner takes away is gone at once.

use std::time::Duration;

use serde_json::json;

use super::enrolment::open_new;
use crate::on_both;
use crate::support::client::Client;
use crate::support::world::{ACME, OTHER, PASSWORD, World, is_signed_on, sign_on, stranger};

/// Signs off, so that the browser stays one from which this person has signed on.
async fn leave(browser: &Client) {
    browser.get("sign-off").await.submit("Sign off", &[]).await.expect(303);
}

on_both! {
    async fn a_browser_that_is_known_for_the_password_alone_has_no_guesses_of_its_own(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let mut known = Vec::new();
        for number in 0..8 {
            let browser = world.browser("acme").from(&stranger(number));
            sign_on(&browser, "ana@acme.example", PASSWORD).await.expect(303);
            leave(&browser).await;
            known.push(browser);
        }
        world.app("acme", ana).await;
        let mut looked_at = 0;
        for browser in &known {
            let page = sign_on(browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
            for _ in 0..5 {
                looked_at += u32::from(page.submit("Sign on", &[("code", "000000")]).await.status == 422);
            }
        }
        assert_eq!(looked_at, 30, "they share the budget of strangers");
    }

    async fn step_up_gives_no_guesses_that_signing_on_does_not(database) {
        let never = ACME.replacen("[mfa]", "[mfa]\nrequired = \"never\"", 1);
        let world = World::with(database, &[("acme", &never)]).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let mut looked_at = 0;
        for number in 0..8 {
            let browser = world.browser("acme").from(&stranger(number));
            sign_on(&browser, "ana@acme.example", PASSWORD).await.expect(303);
            assert!(is_signed_on(&browser).await);
            let ask = browser.visit("authentication/totp/new").await.expect(200);
            for _ in 0..5 {
                looked_at += u32::from(ask.submit("Confirm", &[("code", "000000")]).await.status == 422);
            }
        }
        assert_eq!(looked_at, 30);
    }

    async fn proving_a_factor_in_a_browser_makes_it_ones_own(database) {
        let never = ACME.replacen("[mfa]", "[mfa]\nrequired = \"never\"", 1);
        let world = World::with(database, &[("acme", &never)]).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let own = world.browser("acme");
        sign_on(&own, "ana@acme.example", PASSWORD).await.expect(303);
        let ask = own.visit("authentication/totp/new").await.expect(200);
        let (_, code) = world.fresh_code("acme", ana).await;
        ask.submit("Confirm", &[("code", &code)]).await.expect(303);
        // Strangers use up their budget.
        for number in 0..8 {
            let browser = world.browser("acme").from(&stranger(number));
            sign_on(&browser, "ana@acme.example", PASSWORD).await.expect(303);
            let ask = browser.visit("authentication/totp/new").await.expect(200);
            for _ in 0..5 {
                ask.submit("Confirm", &[("code", "000000")]).await;
            }
        }
        leave(&own).await;
        sign_on(&own, "ana@acme.example", PASSWORD).await.expect(303);
        let ask = own.visit("authentication/totp/new").await.expect(200);
        let (_, code) = world.fresh_code("acme", ana).await;
        ask.submit("Confirm", &[("code", &code)]).await.expect(303);
    }

    async fn mailed_codes_are_guessed_within_one_budget_whichever_code_it_is(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let mut looked_at = 0;
        for number in 0..9 {
            let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await.from(&stranger(number));
            browser.visit("authentication/address").await.submit("Send the code", &[]).await.expect(303);
            let page = browser.get("authentication/address").await.expect(200);
            for _ in 0..5 {
                looked_at += u32::from(page.submit("Go on", &[("code", "000000")]).await.status == 422);
            }
            // Five codes go to one address in an hour.
            world.wait(Duration::from_secs(900));
        }
        assert_eq!(looked_at, 30);
    }

    async fn asking_for_codes_takes_nobody_elses_away(database) {
        let more = format!("{ACME}[notifications.limits]\nper_address_hour = 10\n");
        let world = World::with(database, &[("acme", &more)]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let owner = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        owner.visit("authentication/address").await.submit("Send the code", &[]).await.expect(303);
        let code = world.code_mailed("ana@acme.example").await;
        let thief = world.signed_on("acme", "ana@acme.example", PASSWORD).await.from(&stranger(1));
        let page = thief.visit("authentication/address").await;
        let mut sent = 0;
        for _ in 0..7 {
            sent += u32::from(page.submit("Send the code", &[]).await.status == 303);
            world.wait(Duration::from_secs(31));
        }
        assert_eq!(sent, 5, "one source can ask for so many");
        let page = owner.get("authentication/address").await.expect(200);
        page.submit("Go on", &[("code", &code)]).await.expect(303);
    }

    async fn a_removed_device_proves_nothing_in_other_sessions(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let lost = world.app("acme", ana).await;
        let thief = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = thief.visit("authentication/totp/new").await.expect(200);
        assert!(page.url.path().ends_with("/totp/new"), "{}", page.url);
        let kept = world.app("acme", ana).await;
        let owner = world.browser("acme");
        sign_on(&owner, "ana@acme.example", PASSWORD).await.expect(303);
        let code = world.code_of("acme", kept).await;
        let csrf = owner.get("sign-on/code").await.field("csrf").unwrap();
        let fields = [("csrf", &*csrf), ("device", &kept.to_string()), ("code", &code)];
        owner.post("sign-on/code", &fields).await.expect(303);
        let remove = owner.get(&format!("authentication/devices/{lost}/remove")).await.expect(200);
        remove.submit("Remove", &[]).await.expect(303);
        // A moment ago it was enough.
        let page = thief.visit("authentication/totp/new").await.expect(200);
        assert!(page.url.path().ends_with("/step-up"), "{}", page.url);
        let remove = thief.get(&format!("authentication/devices/{kept}/remove")).await.expect(200);
        remove.submit("Remove", &[]).await.follow().await.expect(200).says("code");
        assert_eq!(world.devices("acme", ana).await.len(), 1, "the one that its owner kept");
    }

    async fn whoever_removes_the_device_they_proved_goes_on(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        world.app("acme", ana).await;
        world.recovery_codes("acme", ana).await;
        let ana = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let listed = async || ana.get("devices").await.expect(200).json()["devices"].as_array().unwrap().clone();
        // The one that was proved among them; each time with new codes in place of the old.
        for device in listed().await {
            ana.post("recovery-codes", &json!({ "replace": true })).await.expect(201);
            ana.delete(&format!("devices/{}", device["id"].as_str().unwrap())).await.expect(204);
        }
        assert!(listed().await.is_empty());
    }

    async fn whoever_proved_the_password_alone_gets_no_codes_while_a_factor_is_added(database) {
        let world = World::new(database).await;
        for round in 0..12 {
            let email = format!("ana{round}@acme.example");
            let ana = world.person("acme", &email, PASSWORD).await;
            let thief = world.program_of("acme", &email, PASSWORD).await;
            let owner = world.signed_on("acme", &email, PASSWORD).await;
            let page = open_new(&world, &owner, &email).await;
            let code = world.code_for_key("acme", &page.key());
            // Refused, because there is nothing that codes would stand in for; and afterwards, because it is not proved.
            let steal = async {
                let (mut made, replace) = (0, json!({ "replace": true }));
                for _ in 0..12 {
                    let tries = (0..6).map(|_| thief.post("recovery-codes", &replace));
                    let answers = futures_util::future::join_all(tries).await;
                    made += answers.iter().filter(|answer| answer.status == 201).count();
                }
                made
            };
            let fields = [("code", &*code)];
            let (made, added) = tokio::join!(steal, page.submit("Add", &fields));
            added.expect(303);
            assert_eq!(made, 0, "a session that proved the password alone was given codes");
            assert_eq!(world.devices("acme", ana).await.len(), 1);
        }
    }

    async fn a_new_password_ends_what_an_invitation_let_do(database) {
        let world = World::new(database).await;
        let new = world.person("headquarters", "new@hq.example", PASSWORD).await;
        world.execute("DELETE FROM device").await;
        world.execute("DELETE FROM password").await;
        let link = world.link("headquarters", new).await;
        let invited = world.browser("headquarters");
        let page = invited.get(&format!("sign-on/welcome/{link}")).await.expect(200);
        page.submit("Set password", &[("new_password", PASSWORD)]).await.expect(303);
        // A second invitation, used elsewhere, is the one that counts.
        let link = world.link("headquarters", new).await;
        let elsewhere = world.browser("headquarters");
        let page = elsewhere.get(&format!("sign-on/welcome/{link}")).await.expect(200);
        page.submit("Set password", &[("new_password", OTHER)]).await.expect(303);
        let stays = sign_on(&invited, "new@hq.example", OTHER).await.follow().await.expect(200);
        assert!(stays.url.path().ends_with("/sign-on/blocked"), "{}", stays.url);
        let goes = sign_on(&elsewhere, "new@hq.example", OTHER).await.follow().await.expect(200);
        assert!(goes.url.path().contains("/sign-on/enrol"), "{}", goes.url);
    }

    async fn whoever_was_invited_may_change_their_password_first(database) {
        let invited = ACME.replacen("[mfa]", "[mfa]\nfirst_enrolment = \"invitation\"", 1);
        let world = World::with(database, &[("acme", &invited)]).await;
        let new = world.person("acme", "new@acme.example", PASSWORD).await;
        world.execute("DELETE FROM password").await;
        let link = world.link("acme", new).await;
        let browser = world.browser("acme");
        let page = browser.get(&format!("sign-on/welcome/{link}")).await.expect(200);
        page.submit("Set password", &[("new_password", PASSWORD)]).await.expect(303);
        sign_on(&browser, "new@acme.example", PASSWORD).await.expect(303);
        let page = browser.get("password").await.expect(200);
        page.submit("Change password", &[("current_password", PASSWORD), ("new_password", OTHER)]).await.expect(303);
        let page = browser.visit("authentication/totp/new").await.expect(200);
        let code = world.code_for_key("acme", &page.key());
        page.submit("Add", &[("code", &code)]).await.expect(303);
        assert_eq!(world.devices("acme", new).await.len(), 1);
    }

    async fn an_owner_who_shuts_a_guesser_out_is_not_shut_out_themselves(database) {
        let always = ACME.replacen("[mfa]", "[mfa]\nrequired = \"always\"", 1);
        let world = World::with(database, &[("acme", &always)]).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        for number in 0..7 {
            let thief = world.browser("acme").from(&stranger(number));
            let page = sign_on(&thief, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
            for _ in 0..5 {
                page.submit("Go on", &[("code", "000000")]).await;
            }
            world.wait(Duration::from_secs(900));
        }
        // And asks until nothing more is sent to this address in this hour.
        for number in 10..16 {
            sign_on(&world.browser("acme").from(&stranger(number)), "ana@acme.example", PASSWORD).await.follow().await;
        }
        world.execute("DELETE FROM password").await;
        let link = world.link("acme", ana).await;
        let owner = world.browser("acme");
        let page = owner.get(&format!("sign-on/welcome/{link}")).await.expect(200);
        page.submit("Set password", &[("new_password", OTHER)]).await.expect(303);
        // Elsewhere, where the link does not stand for the code. What others asked for has come before.
        world.delivered().await;
        let elsewhere = world.browser("acme");
        let page = sign_on(&elsewhere, "ana@acme.example", OTHER).await.follow().await.expect(200);
        assert!(page.url.path().ends_with("/sign-on/address"), "{}", page.url);
        let code = world.code_mailed("ana@acme.example").await;
        let page = page.submit("Go on", &[("code", &code)]).await.follow().await.expect(200);
        assert!(page.url.path().contains("/sign-on/enrol"), "{}", page.url);
    }

    async fn what_waits_for_a_proof_is_small_and_kept_once(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", ana).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(world.step_up_age("acme") + Duration::from_secs(1));
        let page = browser.get(&format!("authentication/devices/{app}")).await.expect(200);
        for _ in 0..3 {
            page.submit("Save", &[("label", "Nokia")]).await.expect(303);
            browser.get("authentication/totp/new").await.expect(303);
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM flow").await, 2);
        page.submit("Save", &[("label", &"x".repeat(9000))]).await.expect(413);
        assert_eq!(world.number("SELECT COUNT(*) FROM flow").await, 2);
    }
}
