//! Providers that mean no good, or do not work: each is refused, or survived. Nobody is signed on, nothing is made or linked.

use http::Method;
use serde_json::{Value, json};

use super::sign_on::linked_at;
use super::{MAKES, ana, becomes, press, signs_on, world};
use crate::support::canned;
use crate::support::database::Database;
use crate::support::page::Page;
use crate::support::provider::{Gives, Provider};
use crate::support::world::{PASSWORD, World, is_signed_on};

async fn makes() -> (World, Provider, Database) {
    let database = Database::sqlite().await;
    let provider = Provider::start();
    provider.knows(ana());
    let world = world(&database, &[&provider], &provider.table("main", MAKES)).await;
    (world, provider, database)
}

/// Nothing came of it, and the person reads why.
async fn nothing(world: &World, page: Page, says: &str) {
    let told = page.expect(303).follow().await;
    assert!(told.url.path().ends_with("/sign-on"), "{}", told.url);
    told.says(says);
    assert_eq!(world.number("SELECT COUNT(*) FROM account").await, 0);
    assert_eq!(world.number("SELECT COUNT(*) FROM linked_account").await, 0);
    assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 0);
}

const UNAVAILABLE: &str = "cannot be used at the moment";
const OVER: &str = "was begun in another browser";

#[tokio::test]
async fn an_id_token_that_is_wrong_signs_nobody_on() {
    let (world, provider, _database) = makes().await;
    let now = 1_800_000_000;
    for gives in [
        Gives::Forged,
        Gives::Unsigned,
        Gives::Symmetric,
        Gives::Nothing,
        Gives::With(json!({ "aud": "them" })),
        Gives::With(json!({ "aud": ["us", "them"] })),
        Gives::With(json!({ "azp": "them" })),
        Gives::With(json!({ "iss": "https://accounts.google.com" })),
        Gives::With(json!({ "nonce": "another" })),
        Gives::With(json!({ "nonce": null })),
        Gives::With(json!({ "exp": now - 120 })),
        Gives::With(json!({ "iat": now - 3600 })),
        Gives::With(json!({ "iat": now + 3600 })),
        Gives::With(json!({ "sub": null })),
    ] {
        provider.gives(gives.clone());
        let page = signs_on(&world.browser("acme"), &provider, "main").await;
        eprintln!("{gives:?}");
        nothing(&world, page, UNAVAILABLE).await;
    }
    // The same steps with an honest token lead in.
    provider.gives(Gives::Honest);
    let browser = world.browser("acme");
    signs_on(&browser, &provider, "main").await.expect(303);
    assert!(is_signed_on(&browser).await);
}

// ZITADEL CVE-2025-46815: what a provider has said was usable again.
crate::on_both! {
    async fn an_answer_is_good_once_and_in_the_browser_that_asked(database) {
        let provider = Provider::start();
        provider.knows(ana());
        let world = world(database, &[&provider], &provider.table("main", MAKES)).await;
        let browser = world.browser("acme");
        let to = press(&browser, "main").await.expect(303).redirect().unwrap();
        let back = provider.visit(&to);
        // Whoever is lured to it in another browser, or with another state, gets nothing (login CSRF).
        let lured = world.browser("acme");
        lured.get("sign-on").await;
        nothing(&world, lured.get(back.as_str()).await, OVER).await;
        nothing(&world, world.browser("acme").get(back.as_str()).await, OVER).await;
        let forged = back.as_str().replace("state=", "state=x");
        nothing(&world, browser.get(&forged).await, OVER).await;
        // Twice at once, on two servers: one of them signs on.
        let replica = world.replica().await;
        let there = browser.copied().at(&replica.door);
        let (one, two) = tokio::join!(browser.get(back.as_str()), there.get(back.as_str()));
        let in_time = [one, two].iter().filter(|page| !page.redirect().unwrap().path().ends_with("/sign-on")).count();
        assert_eq!(in_time, 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM account").await, 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 1);
        let again = browser.get(back.as_str()).await.expect(303);
        assert!(again.redirect().unwrap().path().ends_with("/sign-on"));
    }
}

#[tokio::test]
async fn an_answer_of_another_provider_is_none() {
    let (world, honest, _database) = makes().await;
    let evil = Provider::start();
    evil.knows(ana());
    let world = world.allowing(&[&honest.base, &evil.base]).await;
    becomes(&world, &format!("{}{}", honest.table("main", MAKES), evil.table("evil", ""))).await;
    let ben = world.person("acme", "ben@acme.example", PASSWORD).await;
    linked_at(&world, (&evil, "evil"), "24", ben).await;
    let browser = world.browser("acme");
    // The person wanted the one; the answer names the other, or comes to the other's address.
    for (from, into) in [
        ("iss=", "iss=https%3A%2F%2Faccounts.google.com&x="),
        ("&iss=", "&y="),
        ("federation/evil/", "federation/main/"),
    ] {
        let to = press(&browser, "evil").await.expect(303).redirect().unwrap();
        let back = evil.visit(&to).as_str().replace(from, into);
        let page = browser.get(&back).await.expect(303);
        assert!(page.redirect().unwrap().path().ends_with("/sign-on"), "{back}");
        assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 0, "{back}");
    }
    assert_eq!(honest.asked("/token"), 0, "the code went to whom it was not for");
    assert_eq!(evil.asked("/token"), 0, "the code was exchanged before the answer was found right");
    // The same answer as it was given leads in.
    signs_on(&browser, &evil, "evil").await.expect(303);
    assert!(is_signed_on(&browser).await);
    assert_eq!((evil.asked("/token"), honest.asked("/token")), (1, 0));
}

#[tokio::test]
async fn what_is_told_beside_the_id_token_is_of_the_same_person_and_vouches_for_its_own_address() {
    let (world, provider, _database) = makes().await;
    provider.knows(json!({ "sub": "24", "email": "eve@acme.example" }));
    for (told, says) in [
        (json!({ "sub": "25", "email": "eve@acme.example", "email_verified": true }), UNAVAILABLE),
        (json!({ "email": "eve@acme.example", "email_verified": true }), UNAVAILABLE),
        // The address is of the ID token, the word on it is not.
        (json!({ "sub": "24", "email_verified": true }), "No account here is linked"),
        (json!({ "sub": "24", "email": "eve@evil.example", "email_verified": true }), "No account here is linked"),
    ] {
        provider.tells(told.clone());
        let page = signs_on(&world.browser("acme"), &provider, "main").await;
        eprintln!("{told}");
        nothing(&world, page, says).await;
    }
    provider.tells(
        json!({ "sub": "24", "email": "eve@acme.example", "email_verified": true, "preferred_username": "eve" }),
    );
    signs_on(&world.browser("acme"), &provider, "main").await.expect(303);
    assert_eq!(world.number("SELECT COUNT(*) FROM account").await, 1, "whole, and of one document");
}

#[tokio::test]
async fn a_discovery_document_does_not_fill_the_memory_nor_lead_inside() {
    let (world, provider, _database) = makes().await;
    let huge = canned::answer(200, &[("content-type", "application/json")], &" ".repeat(10 * 1024 * 1024));
    provider.answers("/.well-known", huge);
    nothing(&world, press(&world.browser("acme"), "main").await, UNAVAILABLE).await;
    let inside = canned::serve(|_| canned::answer(200, &[], "{}"));
    for answer in [
        canned::answer(302, &[("location", "http://169.254.169.254/latest/meta-data")], ""),
        canned::answer(302, &[("location", &inside.base)], ""),
        canned::answer(200, &[], "not JSON"),
        canned::answer(200, &[], "[]"),
    ] {
        let broken = Provider::start();
        broken.answers("/.well-known", answer);
        let world = world.allowing(&[&broken.base, &provider.base]).await;
        becomes(&world, &broken.table("main", "")).await;
        nothing(&world, press(&world.browser("acme"), "main").await, UNAVAILABLE).await;
    }
    // Endpoints that it names are looked at like everything else: nothing listens for us inside.
    let document = |more: Value| {
        let mut document = json!({
            "issuer": provider.base, "authorization_endpoint": format!("{}/authorize", provider.base),
            "token_endpoint": format!("{}/token", provider.base), "jwks_uri": format!("{}/keys", provider.base),
        });
        for (name, value) in more.as_object().unwrap() {
            document[name] = value.clone();
        }
        canned::answer(200, &[], &document.to_string())
    };
    for (endpoint, leads_there) in [("token_endpoint", true), ("jwks_uri", true), ("authorization_endpoint", false)] {
        let database = Database::sqlite().await;
        let evil = Provider::start();
        evil.knows(ana());
        evil.answers("/.well-known", {
            let text = document(json!({ endpoint: format!("{}/x", inside.base) })).replace(&provider.base, &evil.base);
            let (_, body) = text.split_once("\r\n\r\n").unwrap();
            canned::answer(200, &[], body)
        });
        let world = super::world(&database, &[&evil], &evil.table("main", MAKES)).await;
        let browser = world.browser("acme");
        let sent = press(&browser, "main").await.expect(303);
        let page = match leads_there {
            true => browser.get(evil.visit(&sent.redirect().unwrap()).as_str()).await,
            false => sent,
        };
        nothing(&world, page, UNAVAILABLE).await;
    }
    assert!(inside.asked.lock().unwrap().is_empty(), "it was asked");
}

#[tokio::test]
async fn keys_that_change_meanwhile_are_asked_for_anew_but_not_over_and_over() {
    let (world, provider, _database) = makes().await;
    signs_on(&world.browser("acme"), &provider, "main").await.expect(303);
    let browser = world.browser("acme");
    let to = press(&browser, "main").await.expect(303).redirect().unwrap();
    provider.rotates();
    browser.get(provider.visit(&to).as_str()).await.expect(303);
    assert!(is_signed_on(&browser).await, "the keys changed while the person was there");
    assert_eq!(provider.asked("/keys"), 2);
    assert_eq!(provider.asked("openid-configuration"), 1);
    // Somebody who can make it give tokens that no key has signed does not make us ask it for ever.
    provider.gives(Gives::Forged);
    for _ in 0..15 {
        let page = signs_on(&world.browser("acme"), &provider, "main").await;
        assert!(page.redirect().unwrap().path().ends_with("/sign-on"));
    }
    assert!(provider.asked("/keys") <= 12, "{}", provider.asked("/keys"));
    // A provider that is down for an hour is as good as its last good keys.
    provider.gives(Gives::Honest);
    provider.answers("/keys", canned::answer(500, &[], ""));
    provider.answers("/.well-known", canned::answer(500, &[], ""));
    let browser = world.browser("acme");
    signs_on(&browser, &provider, "main").await.expect(303);
    assert!(is_signed_on(&browser).await);
}

#[tokio::test]
async fn an_answer_without_what_it_needs_changes_nothing() {
    let (world, provider, _database) = makes().await;
    let browser = world.browser("acme");
    for query in ["", "?", "?code=x", "?state=x", "?state=&code=", "?error=access_denied", "?state=a&state=b"] {
        let page = browser.get(&format!("federation/main/callback{query}")).await;
        assert!(matches!(page.status, 303 | 400), "{query}: {}", page.status);
    }
    let to = press(&browser, "main").await.expect(303).redirect().unwrap();
    let state = to.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
    let denied = format!("federation/main/callback?state={state}&error=access_denied");
    nothing(&world, browser.get(&denied).await, "You have not signed on there").await;
    nothing(&world, browser.get(&denied).await, OVER).await;
    // What is not the person's own word is no word of theirs.
    for wrong in ["error=invalid_scope", "error=server_error&code=x", "error=%0Aadmin", "iss=x"] {
        let to = press(&browser, "main").await.expect(303).redirect().unwrap();
        let state = to.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
        let page = browser.get(&format!("federation/main/callback?state={state}&{wrong}")).await;
        nothing(&world, page, UNAVAILABLE).await;
    }
    // A link cannot begin it, nor a form that is not ours.
    browser.get("sign-on/provider/main").await.expect(405);
    browser.ask(Method::POST, "sign-on/provider/main").form(&[("csrf", "x")]).send().await.expect(403);
    world.browser("acme").post("sign-on/provider/nobody", &[]).await.expect(403);
    assert_eq!(provider.asked("/token"), 0);
}
