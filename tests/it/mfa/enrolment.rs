//! Adding an authenticator app in the tab: what it takes, and what it tells.

use std::time::Duration;

use crate::on_both;
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::world::{ACME, PASSWORD, World, is_signed_on, sign_on};

/// Opens the page of a new app, proving the address that the first one asks for.
pub async fn open_new(world: &World, browser: &Client, email: &str) -> Page {
    let page = browser.visit("authentication/totp/new").await.expect(200);
    if !page.url.path().ends_with("/authentication/address") {
        return page;
    }
    let page = page.submit("Send the code", &[]).await.follow().await.expect(200);
    let code = world.code_mailed(email).await;
    page.submit("Go on", &[("code", &code)]).await.follow().await.expect(200)
}

on_both! {
    async fn the_first_app_takes_a_code_to_a_verified_address(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let tab = browser.get("authentication").await.expect(200);
        assert!(tab.links().iter().any(|(text, to)| text == "Add method" && to.ends_with("/authentication/totp/new")));
        let page = open_new(&world, &browser, "ana@acme.example").await;
        let key = page.key();
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert!(page.text().contains("<svg viewBox"), "no QR code");
        assert!(world.devices("acme", ana).await.is_empty(), "nothing is enrolled before the first code");
        page.submit("Add", &[("code", "000000"), ("label", "Pixel")]).await.expect(422);
        let code = world.code_for_key("acme", &key);
        let after = page.submit("Add", &[("code", &code), ("label", "Pixel")]).await.expect(303);
        assert!(after.header("location").unwrap().ends_with("/authentication/recovery-codes"));
        let tab = browser.get("authentication").await.expect(200).says("Pixel");
        assert!(!tab.text().contains(&key), "the key is shown no more");
        let mails = world.delivered().await;
        assert!(mails.iter().any(|(to, subject)| to == "ana@acme.example" && subject.contains("added")), "{mails:?}");
        // From now on it is asked for.
        let again = world.browser("acme");
        sign_on(&again, "ana@acme.example", PASSWORD).await.expect(303);
        assert!(!is_signed_on(&again).await);
    }

    async fn a_second_app_takes_the_first(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let before = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        // This session has proved the password only.
        let page = before.visit("authentication/totp/new").await.expect(200);
        assert!(page.url.path().ends_with("/step-up"), "{}", page.url);
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = browser.visit("authentication/totp/new").await.expect(200);
        assert!(page.url.path().ends_with("/totp/new"), "no address is asked for: {}", page.url);
        let code = world.code_for_key("acme", &page.key());
        page.submit("Add", &[("code", &code)]).await.expect(303);
        assert_eq!(world.devices("acme", ana).await.len(), 2);
    }

    async fn what_was_set_up_in_one_session_is_not_finished_in_another(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let here = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let there = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = here.visit("authentication/totp/new").await.expect(200);
        let other = there.visit("authentication/totp/new").await.expect(200);
        assert_ne!(page.key(), other.key());
        let code = world.code_for_key("acme", &page.key());
        other.submit("Add", &[("code", &code)]).await.expect(422);
        // A quarter of an hour later, nothing is left of it.
        world.wait(Duration::from_secs(15 * 60));
        let late = world.code_for_key("acme", &page.key());
        page.submit("Add", &[("code", &late)]).await.expect(303);
        assert_eq!(world.devices("acme", ana).await.len(), 1);
    }

    async fn there_is_a_limit_and_closed_pairing(database) {
        let limited = ACME.replacen("[mfa]", "[mfa]\nmax_devices = 1\nfirst_enrolment = \"password\"", 1);
        let world = World::with(database, &[("acme", &limited)]).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        assert!(!browser.get("authentication").await.links().iter().any(|(_, to)| to.ends_with("/totp/new")));
        browser.get("authentication/totp/new").await.expect(303);
        let closed = format!("{limited}[mfa.totp]\npairing = \"closed\"\n");
        world.write("acme", &closed.replacen("max_devices = 1", "max_devices = 5", 1));
        let report = world.reload().await;
        assert!(!report.failed, "{}", report.problems);
        browser.get("authentication/totp/new").await.expect(404);
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        assert!(is_signed_on(&browser).await, "what is enrolled goes on working");
    }

    async fn codes_to_an_address_are_few_short_lived_and_of_one_session(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let other = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = browser.visit("authentication/address").await.expect(200);
        page.submit("Send the code", &[]).await.expect(303);
        let code = world.code_mailed("ana@acme.example").await;
        let page = browser.get("authentication/address").await.expect(200);
        page.submit("Send another code", &[]).await.expect(422);
        // Of another session it is nothing.
        let csrf = other.get("authentication/address").await.field("csrf").unwrap();
        other.post("authentication/address", &[("csrf", &csrf), ("code", &code)]).await.expect(422);
        // Too late it is nothing.
        world.wait(Duration::from_secs(9 * 60 + 59));
        for _ in 0..5 {
            page.submit("Go on", &[("code", "000000")]).await.expect(422);
        }
        page.submit("Go on", &[("code", &code)]).await.expect(422);
    }
}
