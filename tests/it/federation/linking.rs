//! Linking and unlinking: after step-up, by the person's word, told to them, and never the last way in.

use http::Method;
use portico::identity::identifier::Kind;
use serde_json::json;

use super::sign_on::linked;
use super::{MAKES, ana, signs_on, world};
use crate::on_both;
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::provider::{Gives, Provider};
use crate::support::world::{HEADQUARTERS, PASSWORD, World, is_signed_on, not_me};

/// Sends the browser to the provider to link an account, and back.
async fn goes(browser: &Client, provider: &Provider) -> Page {
    let sent = browser.get("accounts").await.expect(200).submit("Link main", &[]).await.expect(303);
    browser.get(provider.visit(&sent.redirect().unwrap()).as_str()).await
}

async fn links(world: &World) -> i64 {
    world.number("SELECT COUNT(*) FROM linked_account").await
}

on_both! {
    async fn an_account_is_linked_by_the_word_of_its_owner_and_unlinked_again(database) {
        let provider = Provider::start();
        provider.knows(json!({ "sub": "24", "email": "somebody@else.example" }));
        let world = world(database, &[&provider], &provider.table("main", "")).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let asks = goes(&browser, &provider).await.expect(303).follow().await.says("somebody@else.example");
        assert_eq!(links(&world).await, 0, "coming back links nothing yet");
        // Another session of hers, or of anybody, has nothing to confirm (Keycloak CVE-2026-9087, CVE-2026-15571).
        let other = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        other.get("accounts/linked/confirm").await.expect(303);
        world.delivered().await;
        // The word is for the account that the page names, whichever waits by then (Keycloak CVE-2026-9087).
        provider.knows(json!({ "sub": "25", "email": "another@else.example" }));
        let another = goes(&browser, &provider).await.expect(303).follow().await.says("another@else.example");
        asks.submit("Link it", &[]).await.expect(303);
        assert_eq!(links(&world).await, 0, "another one than was shown");
        another.submit("Link it", &[("shown", "x")]).await.expect(303);
        assert_eq!(links(&world).await, 0);
        provider.knows(json!({ "sub": "24", "email": "somebody@else.example" }));
        let asks = goes(&browser, &provider).await.expect(303).follow().await;
        asks.submit("Link it", &[]).await.expect(303).follow().await.says("somebody@else.example");
        asks.submit("Link it", &[]).await.expect(303);
        assert_eq!(links(&world).await, 1);
        world.delivered().await;
        let mail = world.mails.sent(Some("ana@acme.example")).into_iter().next().unwrap();
        assert!(mail.text.contains("somebody@else.example") && mail.text.contains("/not-me/"), "{}", mail.text);
        let anew = world.browser("acme");
        signs_on(&anew, &provider, "main").await.expect(303);
        assert!(is_signed_on(&anew).await);

        // Somebody else cannot have it too, and nobody loses it to them.
        world.person("acme", "ben@acme.example", PASSWORD).await;
        let ben = world.signed_on("acme", "ben@acme.example", PASSWORD).await;
        let asks = goes(&ben, &provider).await.expect(303).follow().await;
        asks.submit("Link it", &[]).await.expect(303).follow().await.says("linked to another account here");
        assert_eq!(links(&world).await, 1);

        let page = browser.get("accounts").await.click("Unlink").await.expect(200);
        let address = page.url.path().to_owned();
        ben.get(&address).await.expect(404);
        page.submit("Unlink", &[]).await.expect(303);
        assert_eq!(links(&world).await, 0);
        browser.get(&address).await.expect(404);
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind LIKE 'linked_account.%'").await, 2);
        let out = world.browser("acme");
        signs_on(&out, &provider, "main").await.expect(303);
        assert!(!is_signed_on(&out).await);
    }

    async fn what_was_linked_at_an_earlier_provider_of_that_name_stands_in_nobodys_way(database) {
        let provider = Provider::start();
        provider.knows(json!({ "sub": "24", "preferred_username": "ana" }));
        let world = world(database, &[&provider], &provider.table("main", "")).await;
        let ben = world.person("acme", "ben@acme.example", PASSWORD).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        linked(&world, &provider, "24", ben).await;
        world.execute("UPDATE linked_account SET identity = 'https://earlier.example'").await;
        let out = world.browser("acme");
        signs_on(&out, &provider, "main").await.expect(303).follow().await.says("No account here is linked");
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let asks = goes(&browser, &provider).await.expect(303).follow().await;
        asks.submit("Link it", &[]).await.expect(303);
        assert_eq!(links(&world).await, 2);
        let anew = world.browser("acme");
        signs_on(&anew, &provider, "main").await.expect(303);
        assert!(is_signed_on(&anew).await);
        let hers = format!("SELECT COUNT(*) FROM linked_account WHERE last_used_at IS NOT NULL AND identity = '{}'", provider.base);
        assert_eq!(world.number(&hers).await, 1);
    }

    async fn the_last_way_in_stays_also_when_two_are_unlinked_at_once(database) {
        let provider = Provider::start();
        let world = world(database, &[&provider], &provider.table("main", "")).await;
        let identifiers = vec![(Kind::Email, "ana@acme.example".to_owned())];
        let ana = world.person_with("acme", identifiers, None, &json!({ "given_name": "Ana" })).await;
        linked(&world, &provider, "1", ana).await;
        linked(&world, &provider, "2", ana).await;
        provider.knows(json!({ "sub": "1", "auth_time": 1_800_000_000 }));
        let browser = world.browser("acme");
        signs_on(&browser, &provider, "main").await.expect(303);
        let replica = world.replica().await;
        let there = browser.copied().at(&replica.door);
        let pages: Vec<Page> = {
            let page = browser.get("accounts").await.expect(200);
            let links: Vec<String> = page.links().into_iter().filter(|(_, to)| to.ends_with("/unlink")).map(|(_, to)| to).collect();
            assert_eq!(links.len(), 2);
            let (one, two) = tokio::join!(browser.get(&links[0]), there.get(&links[1]));
            vec![one, two]
        };
        let [one, two] = &pages[..] else { unreachable!() };
        let (one, two) = tokio::join!(one.submit("Unlink", &[]), two.submit("Unlink", &[]));
        let mut statuses = [one.status, two.status];
        statuses.sort_unstable();
        assert_eq!((statuses, links(&world).await), ([303, 422], 1));
        let page = browser.get("accounts").await.click("Unlink").await.expect(200).says("with this account only");
        assert!(page.forms().iter().flat_map(|form| &form.buttons).all(|button| button.text != "Unlink"));
        let left = world.number("SELECT COUNT(*) FROM outbox WHERE kind = 'account_unlinked'").await;
        assert_eq!(left, 1);
    }
}

/// Another site leads the browser to an address: the session's cookie stays behind, as browsers do with one that is bound to the site.
async fn led(world: &World, browser: &Client, address: &str) -> Page {
    let session = world.live("headquarters").cookies.session.clone();
    let sent = browser.cookies().into_iter().filter(|(name, _)| *name != session);
    let sent: Vec<String> = sent.map(|(name, value)| format!("{name}={value}")).collect();
    let asked = browser.ask(Method::GET, address).header("sec-fetch-site", "cross-site");
    asked.header("cookie", &sent.join("; ")).send().await
}

// R-TN-17: the cookie of administrators is Strict.
#[tokio::test]
async fn an_administrator_whom_another_site_leads_here_goes_on_from_a_page_of_ours() {
    let database = crate::support::database::Database::sqlite().await;
    let provider = Provider::start();
    let world = World::with(&database, &[("headquarters", HEADQUARTERS)]).await.allowing(&[&provider.base]).await;
    world.write("headquarters", &format!("{HEADQUARTERS}{}", provider.table("main", "")));
    let report = world.reload().await;
    assert!(!report.failed, "{}", report.problems);
    world.person("headquarters", "hal@hq.example", PASSWORD).await;
    let browser = world.signed_on("headquarters", "hal@hq.example", PASSWORD).await;
    let sent = async || {
        let page = browser.get("accounts").await.expect(200).submit("Link main", &[]).await.expect(303);
        page.redirect().unwrap()
    };
    let back = provider.visit(&sent().await);
    let page = led(&world, &browser, back.as_str()).await.expect(200);
    assert_eq!(provider.asked("/token"), 0, "nothing is used up by then");
    // Nobody has to read it first: browsers go on by themselves, to where the link leads.
    let href = page.links().into_iter().find(|(text, _)| text == "Go on").unwrap().1;
    assert_eq!(page.header("refresh"), Some(&*format!("0;url={href}")));
    page.click("Go on").await.expect(200).submit("Link it", &[]).await.expect(303);
    assert_eq!(links(&world).await, 1);
    // Also whoever has changed their mind comes back signed on.
    let to = sent().await;
    let state = to.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
    let cancelled = format!("federation/main/callback?error=access_denied&state={state}");
    let page = led(&world, &browser, &cancelled).await.expect(200).click("Go on").await.expect(200);
    assert!(page.url.path().ends_with("/accounts"), "{}", page.url);
    page.says("You have not signed on there");
    // So does whoever follows an application's link, and nobody signs on twice.
    let page = led(&world, &browser, "do/change-password").await.expect(200).click("Go on").await.expect(200);
    assert!(page.url.path().ends_with("/password"), "{}", page.url);
    // Whoever is not signed on does so, once.
    let anew = world.browser("headquarters");
    let page = led(&world, &anew, "do/change-password").await.expect(200).click("Go on").await.expect(200);
    assert!(page.url.path().ends_with("/sign-on"), "{}", page.url);
    // What browsers send the cookie with needs no such page.
    let own = anew.ask(Method::GET, "do/change-password").header("sec-fetch-site", "none").send().await;
    own.expect(303);
}

#[tokio::test]
async fn a_provider_that_is_spelled_otherwise_makes_no_second_account() {
    let database = crate::support::database::Database::sqlite().await;
    let provider = Provider::start();
    // Since then she has changed her address.
    provider.knows(json!({ "sub": "24", "email": "ana.new@acme.example", "email_verified": true }));
    let world = world(&database, &[&provider], &provider.table("main", MAKES)).await;
    let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
    linked(&world, &provider, "24", ana).await;
    let spelled = format!("UPDATE linked_account SET identity = '{}/'", provider.base);
    world.execute(&spelled).await;
    let out = world.browser("acme");
    signs_on(&out, &provider, "main").await.expect(303).follow().await.says("No account here is linked");
    assert_eq!((links(&world).await, world.number("SELECT COUNT(*) FROM account").await), (1, 1));
    let shown = world.command(&["user", "show", "ana@acme.example", "--environment", "acme"]);
    let shown = String::from_utf8(shown.stdout).unwrap();
    assert!(shown.contains(&format!("(at {}/)", provider.base)), "{shown}");
    // Of another subject one is made.
    provider.knows(json!({ "sub": "25", "email": "ben@acme.example", "email_verified": true }));
    signs_on(&world.browser("acme"), &provider, "main").await.expect(303);
    assert_eq!(world.number("SELECT COUNT(*) FROM account").await, 2);
}

#[tokio::test]
async fn step_up_by_a_provider_takes_its_dated_word() {
    let database = crate::support::database::Database::sqlite().await;
    let provider = Provider::start();
    provider.knows(ana());
    let world = world(&database, &[&provider], &provider.table("main", MAKES)).await;
    let browser = world.browser("acme");
    signs_on(&browser, &provider, "main").await.expect(303);
    // She has nothing but the provider, and that has not said when.
    let asks = browser.get("password").await.expect(303).follow().await.says("sign on once more");
    let confirm = async |auth_time: Option<i64>| {
        provider.knows(json!({ "sub": "24", "auth_time": auth_time }));
        let sent = asks.submit("Confirm with main", &[]).await.expect(303);
        let to = sent.redirect().unwrap();
        assert!(to.as_str().contains("max_age=0"), "{to}");
        browser.get(provider.visit(&to).as_str()).await.expect(303).follow().await
    };
    for old in [None, Some(1_799_999_999), Some(0)] {
        confirm(old).await.says("has not confirmed that you signed on there just now");
    }
    // Nor by somebody else's account there.
    provider.knows(json!({ "sub": "25", "auth_time": 1_800_000_000 }));
    let sent = asks.submit("Confirm with main", &[]).await.expect(303);
    browser
        .get(provider.visit(&sent.redirect().unwrap()).as_str())
        .await
        .expect(303)
        .follow()
        .await
        .says("has not confirmed");
    let page = confirm(Some(1_800_000_000)).await.says("Set a password");
    page.submit("Set password", &[("new_password", PASSWORD)]).await.expect(303);
    world.signed_on("acme", "ana@acme.example", PASSWORD).await;
}

#[tokio::test]
async fn this_was_not_me_takes_away_what_was_linked_lately_also_by_a_later_mail() {
    let database = crate::support::database::Database::sqlite().await;
    let provider = Provider::start();
    let world = world(&database, &[&provider], &provider.table("main", "")).await;
    let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
    let hour = std::time::Duration::from_secs(3600);
    linked(&world, &provider, "own", ana).await;
    world.wait(7 * 24 * hour);
    // The intruder links one, and then does what the mail tells of that the owner reads first; and links another.
    linked(&world, &provider, "theirs", ana).await;
    world.wait(hour);
    let link = world.link("acme", ana).await;
    world.wait(hour);
    linked(&world, &provider, "another", ana).await;
    let reader = world.browser("acme");
    reader
        .get(&format!("not-me/{}", not_me(&link)))
        .await
        .expect(200)
        .says("in the last seven days, it is unlinked")
        .submit("Secure my account", &[])
        .await
        .expect(303)
        .follow()
        .await
        .says("linked in the last seven days are unlinked");
    assert_eq!(world.number("SELECT COUNT(*) FROM linked_account WHERE subject = 'own'").await, 1);
    assert_eq!(links(&world).await, 1);
    // Whoever comes with the one that is left is told what is to be done, whoever comes with another that nobody has it.
    provider.knows(json!({ "sub": "own" }));
    let now = world.clock.now().seconds();
    provider.gives(Gives::With(json!({ "iat": now, "exp": now + 60, "auth_time": now })));
    let owner = world.browser("acme");
    signs_on(&owner, &provider, "main").await.expect(303).follow().await.says("until you have chosen a new password");
    assert!(!is_signed_on(&owner).await);
    provider.knows(json!({ "sub": "theirs" }));
    let intruder = world.browser("acme");
    signs_on(&intruder, &provider, "main").await.expect(303).follow().await.says("No account here is linked");
}

#[tokio::test]
async fn the_api_lists_says_where_and_unlinks() {
    let database = crate::support::database::Database::sqlite().await;
    let provider = Provider::start();
    let world = world(&database, &[&provider], &provider.table("main", "")).await;
    let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
    linked(&world, &provider, "24", ana).await;
    let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    let csrf = browser.get("api/v1/session").await.json()["csrf_token"].as_str().unwrap().to_owned();
    let told = browser.get("api/v1/linked-accounts").await.expect(200).json();
    assert_eq!(
        (&told["linked_accounts"][0]["provider"], &told["linked_accounts"][0]["removable"]),
        (&json!("main"), &json!(true))
    );
    assert_eq!(told["providers"], json!([{ "provider": "main", "label": "main" }]));
    let ask = |method, path: &str| browser.ask(method, path).header("x-csrf-token", &csrf);
    let at = ask(Method::POST, "api/v1/linked-accounts")
        .json(&json!({ "provider": "main" }))
        .send()
        .await
        .expect(200)
        .json();
    assert_eq!(at["url"], "https://portal.example/acme/accounts");
    ask(Method::POST, "api/v1/linked-accounts").json(&json!({ "provider": "other" })).send().await.expect(404);
    let id = told["linked_accounts"][0]["id"].as_str().unwrap().to_owned();
    let path = format!("api/v1/linked-accounts/{id}");
    world.wait(std::time::Duration::from_secs(1200));
    let missing = ask(Method::DELETE, &path).send().await.expect(401).json();
    assert_eq!(missing["code"], "step_up_required");
    let begun = world.browser("acme");
    let step = begun
        .ask(Method::POST, "api/v1/sign-on")
        .json(&json!({ "identifier": "ana@acme.example" }))
        .send()
        .await
        .json();
    assert_eq!(step["next"]["providers"][0]["url"], "https://portal.example/acme/sign-on");
}
