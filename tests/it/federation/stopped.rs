//! A provider, an account or a link that is switched off stops sign-on at once, also of whoever is on their way (R-OI-5).

use serde_json::json;

use super::sign_on::linked;
use super::{MAKES, ana, becomes, press, signs_on, world};
use crate::on_both;
use crate::support::client::Client;
use crate::support::database::Database;
use crate::support::provider::Provider;
use crate::support::world::{PASSWORD, World, is_signed_on};

/// A browser on its way, and where the provider sends it.
async fn on_the_way(world: &World, provider: &Provider) -> (Client, String) {
    let browser = world.browser("acme");
    let to = press(&browser, "main").await.expect(303).redirect().unwrap();
    (browser, provider.visit(&to).into())
}

async fn stays_out(browser: &Client, back: &str) {
    browser.get(back).await.expect(303);
    assert!(!is_signed_on(browser).await);
}

on_both! {
    // Keycloak CVE-2026-2603, CVE-2026-1486; ZITADEL CVE-2025-64717; authentik CVE-2025-53942.
    async fn whatever_is_switched_off_signs_nobody_on(database) {
        let provider = Provider::start();
        let on = provider.table("main", "attributes = { given_name = \"given_name\" }\nupdate = \"always\"");
        let world = world(database, &[&provider], &on).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        linked(&world, &provider, "24", ana).await;
        let (browser, back) = on_the_way(&world, &provider).await;
        browser.get(&back).await.expect(303);
        assert!(is_signed_on(&browser).await, "with everything switched on");

        // The provider, in each way in which a file says so.
        let other = on.replace(&provider.base, "https://id.example");
        for off in [provider.table("main", "sign_on = false"), format!("[identity_providers]\norder = []\n{on}"), String::new(), other] {
            let (browser, back) = on_the_way(&world, &provider).await;
            becomes(&world, &off).await;
            stays_out(&browser, &back).await;
            becomes(&world, &on).await;
        }
        // The environment.
        let (browser, back) = on_the_way(&world, &provider).await;
        becomes(&world, &on).await;
        world.write("acme", &format!("enabled = false\n{}{on}", crate::support::world::ACME));
        world.reload().await;
        browser.get(&back).await.expect(503);
        becomes(&world, &on).await;
        // The account; and what was proved before is worth nothing after.
        let (browser, back) = on_the_way(&world, &provider).await;
        world.execute("UPDATE account SET status = 'disabled'").await;
        stays_out(&browser, &back).await;
        world.execute("UPDATE account SET status = 'active'").await;
        provider.knows(json!({ "sub": "24", "given_name": "Eve" }));
        // The link, before the person comes back, and while they are at the second step.
        world.app("acme", ana).await;
        let (browser, back) = on_the_way(&world, &provider).await;
        let page = browser.get(&back).await.expect(303);
        assert!(page.redirect().unwrap().path().ends_with("/sign-on/code"));
        world.execute("DELETE FROM linked_account").await;
        world.second_step("acme", &browser, page, "ana@acme.example").await.expect(303);
        assert!(!is_signed_on(&browser).await, "the link is gone");
        let person = world.account("acme", "ana@acme.example").await;
        assert_eq!(person.text("given_name"), Some("ana"), "the profile is still changed by it");
        let (browser, back) = on_the_way(&world, &provider).await;
        stays_out(&browser, &back).await;
    }
}

// R-SE-13: sessions go on, but nobody may do more in one for want of anything to prove.
#[tokio::test]
async fn a_session_that_goes_on_does_nothing_sensitive_without_a_proof() {
    let database = Database::sqlite().await;
    let provider = Provider::start();
    provider.knows(ana());
    let on = provider.table("main", MAKES);
    let world = world(&database, &[&provider], &on).await;
    let browser = world.browser("acme");
    signs_on(&browser, &provider, "main").await.expect(303);
    let stays_unproved = async || {
        assert!(is_signed_on(&browser).await, "the session goes on");
        let told = browser.get("api/v1/step-up").await.expect(200).json();
        let sensitive = told["acts"].as_array().unwrap().iter().filter(|act| !act["max_age"].is_null());
        let missing: Vec<&str> = sensitive.map(|act| act["missing"].as_str().unwrap_or_default()).collect();
        assert!(missing.len() > 5 && missing.iter().all(|missing| *missing == "provider"), "{told}");
        browser.get("password").await.expect(303).follow().await.expect(200).says("cannot confirm that it");
    };
    let other = on.replace(&provider.base, "https://id.example");
    let off = provider.table("main", &format!("sign_on = false\n{MAKES}"));
    for off in [off, format!("[identity_providers]\norder = []\n{on}"), String::new(), other] {
        becomes(&world, &off).await;
        stays_unproved().await;
    }
    becomes(&world, &on).await;
    world.execute("DELETE FROM linked_account").await;
    stays_unproved().await;
    // What is advised is possible.
    let asks = async || browser.get("password").await.expect(303).follow().await;
    asks().await.says("Forgot your password?");
    world.execute("UPDATE identifier SET verified_at = NULL").await;
    asks().await.says("Ask whoever looks after your account");
}
