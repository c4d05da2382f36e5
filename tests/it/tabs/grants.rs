//! Applications with access: given by the rules of the file, listed in words, taken away at once, and doubted with the rest.

use std::time::Duration;

use futures_util::future::join_all;
use portico::environment::policy;
use portico::identity::activity::{Actor, By};
use portico::identity::data_export::held;
use portico::identity::grant::{self, Given};
use portico::kit::id::UserId;
use serde_json::json;

use crate::on_both;
use crate::support::database::Database;
use crate::support::world::{ACME, GLOBEX, PASSWORD, World, not_me};

const APPLICATIONS: &str = r#"
[applications.shop]
label = { en = "Shop", de = "Laden" }
url = "https://shop.acme.example/start"
scopes = ["openid", "email", "orders:read"]
[applications.desk]
label = "Help desk"
url = "https://desk.example"
scopes = ["openid", "profile"]
[scopes."orders:read"]
label = { en = "Your orders", de = "Ihre Bestellungen" }
help = "Of the last two years."
"#;

const DAY: Duration = Duration::from_secs(24 * 3600);

async fn world(database: &Database, more: &str) -> World {
    World::with(database, &[("acme", &format!("{ACME}{APPLICATIONS}{more}")), ("globex", GLOBEX)]).await
}

async fn configured(world: &World, text: &str) {
    world.write("acme", text);
    let report = world.reload().await;
    assert!(!report.failed, "{}", report.problems);
}

async fn used(world: &World, person: UserId, application: &str) -> Option<i64> {
    let work = world.work("acme").await;
    grant::used(&work, person, application, world.clock.now()).await.unwrap();
    work.commit().await.unwrap();
    world.given(person, application).await.and_then(|grant| grant.last_used_at).map(|at| at.seconds())
}

async fn told(world: &World, kind: &str) -> i64 {
    world.number(&format!("SELECT COUNT(*) FROM activity WHERE kind = 'access.{kind}'")).await
}

on_both! {
    async fn access_is_given_widened_shown_in_words_and_taken_away(database) {
        let world = world(database, "").await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let ben = world.person("acme", "ben@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        browser.get("consents").await.expect(200).says("Apps with access to your account").says("No app has access to your account.");
        // Only what the file lets an application ask for, and only to one that is there.
        assert_eq!(world.gives(ana, "shop", &["openid", "profile"]).await, None);
        assert_eq!(world.gives(ana, "nothing", &[]).await, None);
        assert_eq!(world.gives(ana, "shop", &["openid", "email"]).await, Some(Given::New));
        assert_eq!(world.gives(ana, "shop", &["openid"]).await, Some(Given::There), "less takes nothing away");
        assert_eq!(world.gives(ana, "shop", &["orders:read"]).await, Some(Given::Widened));
        assert_eq!(world.gives(ben, "shop", &["email"]).await, Some(Given::New));
        assert_eq!((told(&world, "granted").await, told(&world, "changed").await), (2, 1));
        let page = browser.get("consents").await.expect(200).says("Shop").says("shop.acme.example").says("Your email address");
        let page = page.says("Recognise you when you come back").says("Your orders").says("Of the last two years.");
        page.says("Not yet").says("Firefox on Windows");
        // Use is noted once an hour.
        let first = used(&world, ana, "shop").await;
        assert_eq!(first, Some(world.clock.now().seconds()));
        world.wait(Duration::from_secs(59 * 60));
        assert_eq!(used(&world, ana, "shop").await, first);
        world.wait(Duration::from_secs(60));
        assert_eq!(used(&world, ana, "shop").await, Some(world.clock.now().seconds()));
        assert_eq!(used(&world, ana, "desk").await, None);
        // The history tells of it, in the person's language.
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        browser.get("activity").await.says("You gave Shop access to your account.").says("You gave Shop more access");
        let before = world.fingerprint().await;
        let asks = browser.get("consents").await.expect(200).click("Remove access").await.expect(200);
        let asks = asks.says("Shop will lose access now.").says("Data it already copied is not deleted.");
        assert_eq!(world.fingerprint().await, before, "asking changes nothing");
        browser.get("consents/grants/desk/remove").await.expect(404);
        browser.get("consents/grants/%00/remove").await.expect(404);
        asks.submit("Remove access", &[]).await.expect(303).follow().await.says("Access is removed.");
        assert_eq!(world.given(ana, "shop").await, None);
        assert!(world.given(ben, "shop").await.is_some(), "another person's is touched");
        assert_eq!(used(&world, ana, "shop").await, None, "use brings it back");
        // A second tap says how it stands.
        asks.submit("Remove access", &[]).await.expect(303).follow().await.expect(200).says("That app has no access.");
        assert_eq!(told(&world, "removed").await, 1);
        browser.get("activity").await.says("You removed the access of Shop to your account.");
        world.delivered().await;
        let mail = world.mails.sent(Some("ana@acme.example")).into_iter().find(|mail| mail.subject == "An app lost access to your Acme account");
        let mail = mail.expect("nobody is told").text;
        assert!(mail.contains("Shop") && mail.contains("/not-me/"), "{mail}");
        assert!(world.mails.sent(Some("ben@acme.example")).iter().all(|mail| !mail.subject.contains("lost access")));
        let german = world.signed_on("acme", "ben@acme.example", PASSWORD).await.with("accept-language", "de");
        german.get("consents").await.says("Apps mit Zugriff auf Ihr Konto").says("Laden").says("Ihre E-Mail-Adresse");
    }

    async fn givers_and_removers_take_turns(database) {
        let world = world(database, "").await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let replica = world.replica().await;
        let servers = [&world, &replica];
        let scopes = ["openid", "email", "orders:read"];
        let giving = (0..12).map(|n| servers[n % 2].gives(ana, "shop", &scopes[n % 3..=n % 3]));
        let given: Vec<Option<Given>> = join_all(giving).await;
        let count = |wanted| given.iter().filter(|given| **given == Some(wanted)).count();
        assert_eq!((count(Given::New), count(Given::Widened), count(Given::There)), (1, 2, 9));
        assert_eq!(world.given(ana, "shop").await.unwrap().scopes, scopes.iter().map(|it| (*it).to_owned()).collect());
        assert_eq!((told(&world, "granted").await, told(&world, "changed").await), (1, 2));
        for round in 0..10_usize {
            let (giver, remover) = (servers[round % 2], servers[(round + 1) % 2]);
            let removing = async {
                let (random, now) = (remover.state.services.random, remover.clock.now());
                let work = remover.work("acme").await;
                let by = By { actor: &Actor::Person, random: &random, now };
                let removed = grant::remove(&work, ana, "shop", by).await.unwrap();
                work.commit().await.unwrap();
                removed
            };
            let (given, removed) = tokio::join!(giver.gives(ana, "shop", &["email"]), removing);
            let there = world.given(ana, "shop").await;
            // Whoever came last has the last word, and the history knows who that was.
            assert_ne!(given, Some(Given::Gone));
            assert!(there.is_some() || removed, "round {round}: what was given is lost");
            let (granted, removed) = (told(&world, "granted").await, told(&world, "removed").await);
            assert_eq!(granted - removed, i64::from(there.is_some()), "round {round}");
        }
        // Nobody gives in the name of somebody who is disabled.
        let disabled = world.command(&["user", "disable", "ana@acme.example", "--environment", "acme"]);
        assert_eq!(disabled.status.code(), Some(0));
        assert_eq!(world.gives(ana, "desk", &["openid"]).await, Some(Given::Gone));
        assert_eq!(world.given(ana, "desk").await, None);
        // Nor in a session that is not there, or not any more under this secret, or another person's.
        let ben = world.person("acme", "ben@acme.example", PASSWORD).await;
        let eve = world.person("acme", "eve@acme.example", PASSWORD).await;
        let (session, work) = (world.giver(ben), world.work("acme").await);
        let gift = |person| (person, "desk", &["openid"][..]);
        assert_eq!(world.gives_in(&work, gift(ben), (&session, "secret")).await, Some(Given::Gone));
        world.signs_on_to_give(&work, &session, "secret").await;
        assert_eq!(world.gives_in(&work, gift(ben), (&session, "another")).await, Some(Given::Gone));
        assert_eq!(world.gives_in(&work, gift(eve), (&session, "secret")).await, Some(Given::Gone));
        assert_eq!(world.gives_in(&work, gift(ben), (&session, "secret")).await, Some(Given::New));
    }

    async fn what_came_lately_is_taken_back_with_the_rest(database) {
        let world = world(database, "").await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.gives(ana, "desk", &["openid"]).await;
        world.gives(ana, "shop", &["openid"]).await;
        world.wait(DAY * 8);
        // The intruder widens one, and does what a mail tells of.
        world.gives(ana, "shop", &["email"]).await;
        let link = world.link("acme", ana).await;
        let reader = world.browser("acme");
        let page = reader.get(&format!("not-me/{}", not_me(&link))).await.expect(200).says("If an app was given access");
        page.submit("Secure my account", &[]).await.expect(303).follow().await.says("Apps that were given access").says("Look through those that are left");
        assert_eq!(world.given(ana, "shop").await, None, "what was widened stays");
        assert!(world.given(ana, "desk").await.is_some(), "what is older is touched");
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'not_me' AND detail LIKE '%\"access_removed\":[\"shop\"]%'").await, 1);

        // Said of an older entry, signed on, what was given since then goes.
        let ben = world.person("acme", "ben@acme.example", PASSWORD).await;
        world.gives(ben, "shop", &["openid"]).await;
        world.wait(DAY);
        world.gives(ben, "desk", &["profile"]).await;
        world.wait(DAY * 10);
        let browser = world.signed_on("acme", "ben@acme.example", PASSWORD).await;
        browser.get("rescue/review").await.expect(200).says("Help desk").says("Shop").says("Look after apps with access");
        let history = browser.get("activity").await.expect(200).says("You gave Help desk access to your account.");
        let asked: Vec<String> = history.links().into_iter().map(|(_, to)| to).filter(|to| to.contains("rescue?activity=")).collect();
        let page = browser.get(&asked[0]).await.expect(200).says("You gave Help desk access to your account.");
        page.says("lose it").submit("Sign off all others", &[]).await.expect(303);
        assert_eq!(world.given(ben, "desk").await, None);
        assert!(world.given(ben, "shop").await.is_some());
        let review = browser.get("rescue/review").await.expect(200).seen();
        assert!(review.contains("Shop") && !review.contains("Help desk"), "{review}");
    }

    async fn it_goes_with_the_account_and_is_told_until_then(database) {
        let world = world(database, "").await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.gives(ana, "shop", &["openid", "email"]).await;
        let scope = world.state.services.store.scope(world.live("acme").id);
        let held = held::application_grants(&scope, ana).await.unwrap().rows;
        assert_eq!((&held[0]["application"], &held[0]["scopes"]), (&json!("shop"), &json!(["email", "openid"])));
        let messages = world.state.services.themes.messages();
        let keys = held[0].as_object().unwrap().keys().map(|key| format!("data-key-{}", key.replace('_', "-")));
        for key in keys.chain(["data-section-application-grants".to_owned()]) {
            for language in ["en", "de"] {
                assert_ne!(messages.text(language, &key, &[]), key, "{language}");
            }
        }
        let shown = world.command(&["user", "show", "ana@acme.example", "--environment", "acme", "--json"]);
        let shown: serde_json::Value = serde_json::from_slice(&shown.stdout).unwrap();
        assert_eq!(shown["application_grants"][0]["application"], "shop");
        let gone = world.command(&["user", "delete", "ana@acme.example", "--environment", "acme", "--yes"]);
        assert_eq!(gone.status.code(), Some(0), "{}", String::from_utf8_lossy(&gone.stderr));
        assert_eq!(world.number("SELECT COUNT(*) FROM application_grant").await, 0);
    }
}

#[tokio::test]
async fn the_api_does_what_the_pages_do() {
    let database = Database::sqlite().await;
    let world = world(&database, "[step_up.acts]\nconsents = {}\n").await;
    let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
    let ben = world.person("acme", "ben@acme.example", PASSWORD).await;
    world.gives(ana, "shop", &["openid", "orders:read"]).await;
    world.gives(ben, "desk", &["openid"]).await;
    let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
    let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    let asks = browser.get("consents").await.click("Remove access").await.expect(200);
    let grants = program.get("grants").await.expect(200).json()["grants"].clone();
    assert_eq!(
        grants,
        json!([{
            "application": "shop", "label": "Shop", "domain": "shop.acme.example", "offered": true, "removable": true,
            "scopes": [
                { "scope": "openid", "label": "Recognise you when you come back" },
                { "scope": "orders:read", "label": "Your orders", "help": "Of the last two years." },
            ],
            "granted": "2027-01-15T08:00:00Z", "changed": "2027-01-15T08:00:00Z",
        }])
    );
    // Somebody else's is not there; and where the file asks for a proof, one is missing.
    for name in ["desk", "none", "%00"] {
        program.delete(&format!("grants/{name}")).await.problem(404, "not_found");
    }
    world.wait(world.step_up_age("acme") + Duration::from_secs(1));
    program.delete("grants/shop").await.problem(401, "step_up_required");
    let proof = asks.submit("Remove access", &[]).await.expect(303);
    assert!(proof.header("location").unwrap().contains("/step-up"));
    assert!(world.given(ana, "shop").await.is_some(), "without a proof it is gone");
    let done = proof.follow().await.submit("Confirm", &[("password", PASSWORD)]).await.expect(303);
    done.follow().await.says("Access is removed.");
    assert_eq!(world.given(ana, "shop").await, None);
    world.gives(ana, "shop", &["openid"]).await;
    // In the order of the file, and what holds for all of it last.
    let wider = APPLICATIONS.replacen("[\"openid\", \"email\"", "[\"offline_access\", \"openid\", \"email\"", 1);
    configured(&world, &format!("{ACME}{wider}[step_up.acts]\nconsents = {{}}\n")).await;
    world.gives(ana, "shop", &["email", "offline_access"]).await;
    let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
    let listed = program.get("grants").await.expect(200).json();
    let scopes = listed["grants"][0]["scopes"].as_array().unwrap().iter();
    assert_eq!(
        scopes.map(|it| it["scope"].as_str().unwrap()).collect::<Vec<_>>(),
        ["openid", "email", "offline_access"]
    );
    program.delete("grants/shop").await.expect(204);
    program.delete("grants/shop").await.problem(404, "not_found");
    assert_eq!(program.get("grants").await.expect(200).json(), json!({ "grants": [] }));
    assert_eq!((told(&world, "removed").await, world.of_kind("outbox", "access_removed").await), (2, 2));
    assert!(world.given(ben, "desk").await.is_some());
}

#[tokio::test]
async fn the_file_says_who_sees_it_and_who_takes_it_away() {
    let database = Database::sqlite().await;
    let world = world(&database, "[consents]\ngrants = \"view\"\n").await;
    let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
    world.gives(ana, "shop", &["openid"]).await;
    let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
    let csrf = browser.get("profile").await.field("csrf").unwrap();
    let closed = async || {
        browser.get("consents/grants/shop/remove").await.expect(404);
        browser.post("consents/grants/shop/remove", &[("csrf", &csrf)]).await.expect(404);
        program.delete("grants/shop").await.problem(404, "not_found");
        assert!(world.given(ana, "shop").await.is_some());
    };
    let page = browser.get("consents").await.expect(200).says("Recognise you");
    assert!(page.links().iter().all(|(_, to)| !to.contains("grants")), "{:?}", page.links());
    // Nobody is sent where they can do nothing.
    let said = browser.get("not-me").await.expect(200).says("Apps that were given access").seen();
    assert!(!said.contains("remove access where you do not know the app"), "{said}");
    let review = browser.get("rescue/review").await.expect(200).says("Shop").seen();
    assert!(!review.contains("Look after apps with access"), "{review}");
    assert_eq!(program.get("grants").await.expect(200).json()["grants"][0]["removable"], false);
    closed().await;
    configured(&world, &format!("{ACME}{APPLICATIONS}[consents]\ngrants = \"off\"\n")).await;
    let page = browser.get("consents").await.expect(200).says("Agreements").seen();
    assert!(!page.contains("Apps with access"), "{page}");
    program.get("grants").await.problem(404, "not_found");
    assert!(!browser.get("rescue/review").await.expect(200).seen().contains("Shop"));
    closed().await;
    configured(&world, &format!("{ACME}{APPLICATIONS}[consents]\nagreements = \"off\"\n")).await;
    let page = browser.get("consents").await.expect(200).says("Apps with access to your account").seen();
    assert!(!page.contains("Agreements"), "{page}");
    browser.get("do/consents").await.expect(303);
    // With neither there is nothing, and nothing leads there.
    let home = ACME.replacen("[portal]\n", "[portal]\nhome = \"consents\"\n", 1);
    assert!(home.contains("home = "));
    configured(&world, &format!("{home}{APPLICATIONS}[consents]\nagreements = \"off\"\ngrants = \"off\"\n")).await;
    browser.get("consents").await.expect(404);
    let landed = browser.visit("").await.expect(200);
    assert!(landed.links().iter().all(|(_, to)| !to.ends_with("/consents")), "{:?}", landed.links());
    browser.get("do/consents").await.expect(404);
    configured(&world, &format!("{}{APPLICATIONS}", ACME.replacen(", \"consents\"", "", 1))).await;
    closed().await;
    program.get("grants").await.problem(404, "not_found");
}

#[tokio::test]
async fn what_the_file_does_not_have_any_more_counts_no_longer_and_can_be_taken_away() {
    let database = Database::sqlite().await;
    let world = world(&database, "").await;
    let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
    world.gives(ana, "shop", &["openid", "email", "orders:read"]).await;
    let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    let grant = world.given(ana, "shop").await.unwrap();
    let seen = async || {
        let account = world.account("acme", "ana@acme.example").await;
        policy::may_see(&world.live("acme"), &account, &grant).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(seen().await, ["email", "openid", "orders:read"]);
    let narrowed = APPLICATIONS.replacen(", \"email\", \"orders:read\"", "", 1);
    configured(&world, &format!("{ACME}{narrowed}")).await;
    let page = browser.get("consents").await.expect(200).says("Recognise you when you come back").seen();
    assert!(!page.contains("Your email address") && !page.contains("Your orders"), "{page}");
    assert_eq!(seen().await, ["openid"]);
    let nothing = APPLICATIONS.replacen("\"openid\", \"email\", \"orders:read\"", "", 1);
    configured(&world, &format!("{ACME}{nothing}")).await;
    browser.get("consents").await.expect(200).says("It can see nothing at present.");
    configured(&world, ACME).await;
    let page = browser.get("consents").await.expect(200).says("shop").says("No longer offered here");
    let page =
        page.says("It has no access as long as it is not offered here").says("Your email address").says("orders:read");
    assert!(seen().await.is_empty());
    let shown = world.program_of("acme", "ana@acme.example", PASSWORD).await.get("grants").await.json();
    assert_eq!((&shown["grants"][0]["offered"], &shown["grants"][0]["domain"]), (&json!(false), &json!(null)));
    assert_eq!(world.given(ana, "shop").await.unwrap().scopes.len(), 3, "the file changes what was given");
    page.click("Remove access").await.expect(200).submit("Remove access", &[]).await.expect(303);
    assert_eq!(world.given(ana, "shop").await, None);
    // Nor does anything count while the account is disabled.
    configured(&world, &format!("{ACME}{APPLICATIONS}")).await;
    assert!(!seen().await.is_empty());
    assert_eq!(world.command(&["user", "disable", "ana@acme.example", "--environment", "acme"]).status.code(), Some(0));
    assert!(seen().await.is_empty());
}
