//! Step-up: a fixed window, every factor the person has, and going on with what was typed.

use std::time::Duration;

use crate::on_both;
use crate::support::world::{ACME, OTHER, PASSWORD, World, is_signed_on};

on_both! {
    async fn signing_on_counts_for_ten_minutes_and_using_it_renews_nothing(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", ana).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(Duration::from_secs(599));
        let page = browser.get(&format!("authentication/devices/{app}")).await.expect(200);
        let at_once = page.submit("Save", &[("label", "Nokia")]).await.expect(303);
        assert!(at_once.header("location").unwrap().ends_with("/authentication"));
        world.wait(Duration::from_secs(2));
        let page = browser.get(&format!("authentication/devices/{app}")).await.expect(200);
        let asked = page.submit("Save", &[("label", "Ericsson")]).await.expect(303);
        assert!(asked.header("location").unwrap().contains("/step-up?for="));
        assert_eq!(world.devices("acme", ana).await[0].label, "Nokia");
    }

    async fn a_form_goes_on_with_what_was_typed(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", ana).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let cookie = world.live("acme").cookies.session.clone();
        let before = browser.cookie(&cookie).unwrap();
        world.wait(Duration::from_secs(11 * 60));
        let page = browser.get(&format!("authentication/devices/{app}")).await.expect(200);
        let ask = page.submit("Save", &[("label", "Ångström & Söhne")]).await.follow().await.expect(200);
        // The second factor first, then the password: both have grown old.
        ask.submit("Confirm", &[("code", "")]).await.expect(422);
        ask.submit("Confirm", &[("code", "000000")]).await.expect(422);
        let (_, code) = world.fresh_code("acme", ana).await;
        let next = ask.submit("Confirm", &[("code", &code)]).await.follow().await.expect(200);
        assert_ne!(browser.cookie(&cookie).unwrap(), before, "each proof gives the session a fresh secret");
        assert_eq!(world.devices("acme", ana).await[0].label, "");
        next.submit("Confirm", &[("password", OTHER)]).await.expect(422);
        let done = next.submit("Confirm", &[("password", PASSWORD)]).await.expect(303);
        assert!(done.header("location").unwrap().ends_with("/authentication"), "it went on by itself");
        assert_eq!(world.devices("acme", ana).await[0].label, "Ångström & Söhne");
        assert!(is_signed_on(&browser).await);
        done.follow().await.expect(200).says("Ångström & Söhne");
    }

    async fn whoever_cannot_give_the_code_is_told_whom_to_ask(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(Duration::from_secs(11 * 60));
        let help = "Ask whoever looks after your account.";
        browser.visit("authentication/totp/new").await.expect(200).says(help);
        world.recovery_codes("acme", ana).await;
        browser.visit("authentication/totp/new").await.expect(200).says("Other ways").says(help);
    }

    async fn a_page_that_shows_a_secret_is_opened_afterwards(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(Duration::from_secs(11 * 60));
        let ask = browser.visit("authentication/totp/new").await.expect(200);
        let (_, code) = world.fresh_code("acme", ana).await;
        let next = ask.submit("Confirm", &[("code", &code)]).await.follow().await.expect(200);
        let page = next.submit("Confirm", &[("password", PASSWORD)]).await.follow().await.expect(200);
        assert!(page.url.path().ends_with("/authentication/totp/new"), "{}", page.url);
    }

    async fn the_password_form_takes_its_own_proof_of_the_password(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(Duration::from_secs(20 * 60));
        browser.get("password").await.expect(200);
        let tom = world.person("acme", "tom@acme.example", PASSWORD).await;
        world.app("acme", tom).await;
        let browser = world.signed_on("acme", "tom@acme.example", PASSWORD).await;
        browser.get("password").await.expect(200);
        world.wait(Duration::from_secs(20 * 60));
        let ask = browser.visit("password").await.expect(200);
        assert!(ask.url.path().ends_with("/step-up"));
        let (_, code) = world.fresh_code("acme", tom).await;
        let form = ask.submit("Confirm", &[("code", &code)]).await.follow().await.expect(200);
        assert!(form.url.path().ends_with("/password"), "only the second factor was missing: {}", form.url);
        let filled = [("current_password", PASSWORD), ("new_password", OTHER)];
        form.submit("Change password", &filled).await.expect(303);
    }

    async fn a_file_may_add_acts_and_shorten_the_window(database) {
        let acts = format!("{ACME}\n[step_up]\nmax_age = \"5m\"\n[step_up.acts]\nsessions = {{ max_age = \"1m\" }}\nprofile = {{}}\n");
        let world = World::with(database, &[("acme", &acts)]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let other = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(Duration::from_secs(61));
        let ask = browser.get("accounts").await.submit("Sign off all others", &[]).await.follow().await.expect(200);
        assert!(is_signed_on(&other).await);
        ask.submit("Confirm", &[("password", PASSWORD)]).await.expect(303);
        assert!(!is_signed_on(&other).await, "it went on with what was asked for");
        world.wait(Duration::from_secs(301));
        let page = browser.get("profile").await.expect(200);
        let ask = page.submit("Save", &[("given_name", "Änne"), ("newsletter", "true")]).await.follow().await.expect(200);
        let after = ask.submit("Confirm", &[("password", PASSWORD)]).await.follow().await.expect(200);
        assert_eq!(after.field("given_name").as_deref(), Some("Änne"));
    }

    async fn what_waits_is_of_one_session_and_goes_on_once(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", ana).await;
        world.app("acme", ana).await;
        let here = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let there = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(Duration::from_secs(11 * 60));
        let confirm = here.get(&format!("authentication/devices/{app}/remove")).await.expect(200);
        let ask = confirm.submit("Remove", &[]).await.expect(303);
        let path = ask.header("location").unwrap().to_owned();
        // Another session that knows its address proves itself, and nothing is removed.
        let foreign = there.get(&path).await.expect(200);
        let (device, code) = world.fresh_code("acme", ana).await;
        let next = foreign.submit("Confirm", &[("code", &code), ("device", &device.to_string())]).await.follow().await.expect(200);
        next.submit("Confirm", &[("password", PASSWORD)]).await.expect(303);
        assert_eq!(world.devices("acme", ana).await.len(), 2);
        let page = here.get(&path).await.expect(200);
        let (device, code) = world.fresh_code("acme", ana).await;
        let next = page.submit("Confirm", &[("code", &code), ("device", &device.to_string())]).await.follow().await.expect(200);
        next.submit("Confirm", &[("password", PASSWORD)]).await.expect(303);
        assert_eq!(world.devices("acme", ana).await.len(), 1);
        here.get(&path).await.expect(303);
    }
}
