//! Signing on with a provider: who somebody is, who gets an account, and what is asked all the same.

use portico::identity::identifier::Kind;
use portico::identity::linked::{self, Linked};
use serde_json::{Value, json};

use super::{MAKES, ana, press, signs_on, world};
use crate::on_both;
use crate::support::page::Page;
use crate::support::provider::Provider;
use crate::support::world::{PASSWORD, World, is_signed_on};

/// Links a subject of `main` to somebody, as a person would have done before.
pub async fn linked(world: &World, provider: &Provider, subject: &str, person: portico::kit::id::UserId) {
    linked_at(world, (provider, "main"), subject, person).await;
}

/// The same at a provider of another name.
pub async fn linked_at(
    world: &World,
    (provider, name): (&Provider, &str),
    subject: &str,
    person: portico::kit::id::UserId,
) {
    let work = world.work("acme").await;
    let now = world.clock.now();
    let link = Linked {
        id: world.state.services.random.id(now),
        account: person,
        provider: name.to_owned(),
        identity: provider.base.clone(),
        subject: subject.to_owned(),
        name: "somebody".to_owned(),
        linked_at: now,
        last_used_at: None,
    };
    assert!(linked::add(&work, &link).await.unwrap());
    work.commit().await.unwrap();
}

async fn nobody(page: Page) {
    page.expect(303).follow().await.says("No account here is linked to the account you have just used");
}

on_both! {
    async fn whoever_is_listed_gets_an_account_once_and_is_the_same_person_the_next_time(database) {
        let provider = Provider::start();
        provider.knows(ana());
        let world = world(database, &[&provider], &provider.table("main", MAKES)).await;
        let browser = world.browser("acme");
        let sent = press(&browser, "main").await.expect(303);
        assert_eq!(sent.header("referrer-policy"), Some("no-referrer"));
        let policy = browser.get("sign-on").await.header("content-security-policy").unwrap().to_owned();
        assert!(policy.contains(&format!("form-action 'self' {};", provider.base)), "{policy}");
        let to = sent.redirect().unwrap();
        browser.get(provider.visit(&to).as_str()).await.expect(303);
        assert!(is_signed_on(&browser).await);
        let person = world.account("acme", "ana@acme.example").await;
        assert_eq!(person.text("given_name"), Some("Ana"));
        assert_eq!(world.account("acme", "ana").await.id, person.id);
        assert!(world.delivered().await.iter().any(|(to, _)| to == "ana@acme.example"), "a welcome");
        // Whatever else it tells by then: the subject is who it is. The profile has her own words by now.
        provider.knows(json!({ "sub": "24", "email": "new@evil.example", "given_name": "Eve" }));
        let again = world.browser("acme");
        signs_on(&again, &provider, "main").await.expect(303);
        assert!(is_signed_on(&again).await);
        let after = world.account("acme", "ana").await;
        assert_eq!((after.id, after.text("given_name")), (person.id, Some("Ana")));
        assert_eq!(world.number("SELECT COUNT(*) FROM linked_account WHERE last_used_at IS NOT NULL").await, 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'linked_account.added'").await, 1);
    }

    // R-OI-8; Keycloak CVE-2025-7365: an equal address or name links nothing, whatever is said of it.
    async fn nobody_gets_the_account_of_somebody_by_their_address_or_name(database) {
        let provider = Provider::start();
        let world = world(database, &[&provider], &provider.table("main", MAKES)).await;
        world.person("acme", "ben@acme.example", PASSWORD).await;
        let before = world.fingerprint().await;
        for claims in [
            json!({ "sub": "1", "email": "ben@acme.example", "email_verified": true }),
            json!({ "sub": "1", "email": "BEN@acme.example", "email_verified": true }),
            json!({ "sub": "1", "email": "free@acme.example", "email_verified": true, "preferred_username": "ben-acme" }),
            // Nor does anybody get one who is not listed, or whose address is not known to be theirs.
            json!({ "sub": "1", "email": "eve@evil.example", "email_verified": true }),
            json!({ "sub": "1", "email": "eve@acme.example" }),
            json!({ "sub": "1", "email": "eve@acme.example", "email_verified": false }),
            json!({ "sub": "1" }),
        ] {
            provider.knows(claims.clone());
            nobody(signs_on(&world.browser("acme"), &provider, "main").await).await;
            assert_eq!(world.fingerprint().await, before, "{claims}");
        }
    }

    async fn the_second_factor_is_asked_for_unless_a_trusted_provider_has_seen_one(database) {
        let provider = Provider::start();
        let tables = |trust: &str| provider.table("main", &format!("mfa_trust = {trust}"));
        let world = world(database, &[&provider], &tables("{ acr = [\"gold\"] }")).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        for _ in 0..2 {
            world.app("acme", ana).await;
        }
        linked(&world, &provider, "24", ana).await;
        let lands = async |claims: Value| {
            provider.knows(claims);
            let browser = world.browser("acme");
            let page = signs_on(&browser, &provider, "main").await.expect(303);
            (page.redirect().unwrap().path().to_owned(), browser, page)
        };
        let (path, browser, page) = lands(json!({ "sub": "24" })).await;
        assert!(path.ends_with("/sign-on/code"), "{path}");
        assert!(!is_signed_on(&browser).await);
        let page = world.second_step("acme", &browser, page, "ana@acme.example").await;
        assert!(page.status == 303 && is_signed_on(&browser).await);
        for weak in [json!({ "sub": "24", "acr": "silver" }), json!({ "sub": "24", "amr": ["mfa"] })] {
            assert!(lands(weak).await.0.ends_with("/sign-on/code"));
        }
        let (_, browser, _) = lands(json!({ "sub": "24", "acr": "gold" })).await;
        assert!(is_signed_on(&browser).await);
        // Trust that is taken back counts no longer, also of whoever is on their way.
        crate::federation::becomes(&world, &tables("{ acr = [] }")).await;
        assert!(lands(json!({ "sub": "24", "acr": "gold" })).await.0.ends_with("/sign-on/code"));
    }
}

#[tokio::test]
async fn what_a_provider_owns_is_changed_there() {
    let database = crate::support::database::Database::sqlite().await;
    let provider = Provider::start();
    let more = "attributes = { given_name = \"given_name\", nickname = \"nick\" }\nowns = [\"nickname\"]";
    let world = world(&database, &[&provider], &provider.table("main", more)).await;
    let identifiers = vec![(Kind::Email, "ana@acme.example".to_owned())];
    let attributes = json!({ "given_name": "Ana", "nickname": "mine" });
    let ana = world.person_with("acme", identifiers, Some(PASSWORD), &attributes).await;
    let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    assert!(browser.get("profile").await.field("nickname").is_some());
    linked(&world, &provider, "24", ana).await;
    provider.knows(json!({ "sub": "24", "given_name": "Eve", "nick": "theirs" }));
    let browser = world.browser("acme");
    signs_on(&browser, &provider, "main").await.expect(303);
    let person = world.account("acme", "ana@acme.example").await;
    assert_eq!((person.text("given_name"), person.text("nickname")), (Some("Ana"), Some("theirs")));
    let page = browser.get("profile").await.expect(200);
    assert!(page.field("nickname").is_none() && page.field("given_name").is_some());
    let fields =
        [("csrf", page.field("csrf").unwrap()), ("given_name", "Ana".to_owned()), ("nickname", "x".to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, &**value)).collect();
    assert!(browser.post("profile", &fields).await.status >= 400);
    assert_eq!(world.account("acme", "ana@acme.example").await.text("nickname"), Some("theirs"));
}

#[tokio::test]
async fn plain_oauth_says_who_it_is_by_what_its_file_names() {
    use crate::support::canned;
    let database = crate::support::database::Database::sqlite().await;
    let hub = canned::serve(|request| {
        let json = |text: &str| canned::answer(200, &[("content-type", "application/json")], text);
        match request.split(' ').nth(1).unwrap_or_default() {
            // As GitHub does, with status 200 whatever it is.
            "/token" if request.contains("code=used") => json(r#"{"error":"bad_verification_code"}"#),
            "/token" if request.contains("client_secret=hunter22") && request.contains("code_verifier=") => {
                json(r#"{"access_token":"t","token_type":"bearer"}"#)
            }
            "/user" if request.contains("authorization: Bearer t\r\n") => {
                json(r#"{"id":583231,"login":"octocat","sub":"1"}"#)
            }
            _ => canned::answer(404, &[], ""),
        }
    });
    let base = hub.base.clone();
    let world = World::with(&database, &[("acme", crate::support::world::ACME)]).await.allowing(&[&base]).await;
    let table = format!(
        "[identity_providers.main]\nlabel = \"main\"\nauthorization_url = \"{base}/authorize\"\ntoken_url = \"{base}/token\"\n\
         userinfo_url = \"{base}/user\"\nsubject = \"id\"\naccount_name = \"login\"\nclient_id = \"us\"\nclient_secret = \"hunter22\"\n\
         client_authentication = \"post\"\nscopes = []\n"
    );
    super::becomes(&world, &table).await;
    let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
    let lands = async |code: &str| {
        let browser = world.browser("acme");
        let to = press(&browser, "main").await.expect(303).redirect().unwrap();
        let asked: std::collections::HashMap<_, _> = to.query_pairs().into_owned().collect();
        assert!(to.as_str().starts_with(&format!("{base}/authorize?")) && !asked.contains_key("nonce"), "{to}");
        let back = format!("{}?code={code}&state={}", asked["redirect_uri"], asked["state"]);
        (browser.get(&back).await, browser)
    };
    nobody(lands("fresh").await.0).await;
    let work = world.work("acme").await;
    let link = Linked {
        id: world.state.services.random.id(world.clock.now()),
        account: ana,
        provider: "main".to_owned(),
        identity: format!("{base}/token"),
        subject: "583231".to_owned(),
        name: "octocat".to_owned(),
        linked_at: world.clock.now(),
        last_used_at: None,
    };
    assert!(linked::add(&work, &link).await.unwrap());
    work.commit().await.unwrap();
    let (page, browser) = lands("fresh").await;
    page.expect(303);
    assert!(is_signed_on(&browser).await);
    lands("used").await.0.expect(303).follow().await.says("cannot be used at the moment");
}
