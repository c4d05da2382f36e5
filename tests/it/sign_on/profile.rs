//! Attributes that must have a value are asked for before somebody is signed on, once, and by the rules of the profile.

use portico::identity::identifier::Kind;
use serde_json::{Value, json};

use crate::on_both;
use crate::support::client::Client;
use crate::support::codes;
use crate::support::page::Page;
use crate::support::program::Program;
use crate::support::world::{GLOBEX, HEADQUARTERS, PASSWORD, World, is_signed_on, sign_on};

/// Acme, where a family name, a badge and a tick are needed as well.
async fn world(database: &crate::support::database::Database) -> World {
    let acme = codes::acme()
        .replace("family_name = { access = \"edit\" }", "family_name = { access = \"edit\", required = true }")
        .replace("badge = { access = \"edit\",", "badge = { access = \"edit\", required = true,")
        .replace("newsletter = { type = \"boolean\",", "newsletter = { type = \"boolean\", required = true,")
        .replace("picture = { access = \"edit\" }", "picture = { access = \"edit\", required = true }");
    let world = World::with(database, &[("acme", &acme), ("globex", GLOBEX), ("headquarters", HEADQUARTERS)]).await;
    world.person("acme", "ana@acme.example", PASSWORD).await;
    world
}

async fn stored(world: &World, email: &str) -> Value {
    Value::Object(world.account("acme", email).await.attributes)
}

/// The page that asks, after the password.
async fn asked(browser: &Client, email: &str) -> Page {
    let answer = sign_on(browser, email, PASSWORD).await.expect(303);
    assert!(answer.header("location").unwrap().ends_with("/sign-on/profile"));
    answer.follow().await.expect(200)
}

on_both! {
    async fn what_is_missing_is_asked_for_once(database) {
        let world = world(database).await;
        let browser = world.browser("acme");
        let page = asked(&browser, "ana@acme.example").await.says("Last name");
        let names = page.form("Go on").names;
        assert!(!names.iter().any(|name| name == "given_name" || name == "nickname" || name == "picture"), "{names:?}");
        assert!(!is_signed_on(&browser).await);
        // Wrong: told at once, nothing stored, what was typed is still there.
        let before = world.fingerprint().await;
        let wrong = page.submit("Go on", &[("family_name", "García"), ("badge", "b1")]).await.expect(422);
        let wrong = wrong.says("does not have the form").says("Fill this in.");
        assert_eq!(wrong.field("family_name").as_deref(), Some("García"));
        assert_eq!(world.fingerprint().await, before);
        let done = wrong.submit("Go on", &[("badge", "B001"), ("newsletter", "true")]).await.expect(303);
        assert!(done.header("location").unwrap().ends_with("/profile"));
        assert!(is_signed_on(&browser).await);
        let kept = stored(&world, "ana@acme.example").await;
        assert_eq!(kept, json!({ "given_name": "ana", "family_name": "García", "badge": "B001", "newsletter": true }));
        assert_eq!(world.number("SELECT COUNT(*) FROM unique_value WHERE attribute = 'badge'").await, 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'profile.changed'").await, 1);
        world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    }

    async fn it_comes_after_the_second_factor_and_takes_nothing_else(database) {
        let world = world(database).await;
        let ana = world.account("acme", "ana@acme.example").await.id;
        world.app("acme", ana).await;
        let browser = world.browser("acme");
        let after = sign_on(&browser, "ana@acme.example", PASSWORD).await.expect(303);
        // Not before the code: the address leads to what is waited for.
        let early = browser.get("sign-on/profile").await.expect(303);
        assert!(early.header("location").unwrap().ends_with("/sign-on/code"));
        let csrf = browser.get("sign-on/code").await.field("csrf").unwrap();
        let fields = [("csrf", &*csrf), ("family_name", "García"), ("badge", "B001"), ("newsletter", "true")];
        browser.post("sign-on/profile", &fields).await.expect(303);
        assert!(stored(&world, "ana@acme.example").await.get("family_name").is_none());
        let page = world.second_step("acme", &browser, after, "ana@acme.example").await.expect(303).follow().await;
        let csrf = page.field("csrf").unwrap();
        for more in ["given_name", "nickname", "customer_number", "picture", "status", "verified", "roles", "id", "version"] {
            let fields = [("csrf", &*csrf), ("family_name", "García"), (more, "x")];
            browser.post("sign-on/profile", &fields).await.expect(400);
        }
        browser.post("sign-on/profile", &[("family_name", "García")]).await.expect(403);
        assert!(!is_signed_on(&browser).await);
        assert_eq!(stored(&world, "ana@acme.example").await, json!({ "given_name": "ana" }));
    }

    async fn whoever_is_shut_out_meanwhile_fills_in_nothing(database) {
        let world = world(database).await;
        let fields = [("family_name", "García"), ("badge", "B001"), ("newsletter", "true")];
        for change in ["UPDATE account SET generation = generation + 1", "UPDATE account SET status = 'disabled'", "DELETE FROM password"] {
            let browser = world.browser("acme");
            let page = asked(&browser, "ana@acme.example").await;
            world.execute(change).await;
            let answer = page.submit("Go on", &fields).await;
            assert!(answer.header("location").is_some_and(|to| to.ends_with("/sign-on")), "{change}: {}", answer.status);
            assert!(!is_signed_on(&browser).await && stored(&world, "ana@acme.example").await.get("family_name").is_none());
            world.execute("UPDATE account SET status = 'active'").await;
        }
    }

    async fn what_may_be_left_empty_is_asked_for_at_most_every_ninety_days(database) {
        let acme = codes::acme().replace("[profile]\n", "[profile]\nask = [\"nickname\", \"address\"]\n");
        let world = World::with(database, &[("acme", &acme)]).await;
        let other = world.replica().await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let page = asked(&world.browser("acme"), "ana@acme.example").await.says("leave it empty").says("Nickname");
        // The form of another country loses nothing, and is no answer.
        let typed = [("nickname", "An"), ("address.country", "JP"), ("address.region", "Tokyo")];
        let page = page.submit("Change country", &typed).await.expect(200).says("Prefecture");
        let kept = |field: &str| page.field(field).unwrap_or_default();
        assert_eq!((kept("nickname"), kept("address.country"), kept("address.region")), ("An".into(), "JP".into(), "Tokyo".into()));
        page.submit("Go on", &[]).await.expect(422).says("Fill this in.");
        page.submit("Skip for now", &[]).await.expect(303);
        assert_eq!(stored(&world, "ana@acme.example").await, json!({ "given_name": "ana" }));
        let quiet = other.signed_on("acme", "ana@acme.example", PASSWORD).await;
        assert!(is_signed_on(&quiet).await, "the other server knows");
        world.wait(std::time::Duration::from_secs(90 * 24 * 3600));
        let page = asked(&world.browser("acme"), "ana@acme.example").await;
        page.submit("Go on", &[("nickname", "An")]).await.expect(303);
        assert_eq!(stored(&world, "ana@acme.example").await["nickname"], "An");
        world.wait(std::time::Duration::from_secs(90 * 24 * 3600));
        let program: Program = world.program("acme");
        let told = program.signs_on("ana@acme.example", PASSWORD).await.expect(200).json();
        assert_eq!((&told["next"]["step"], &told["next"]["fields"][0]["name"]), (&json!("profile"), &json!("address")));
        let body = json!({ "flow": told["flow"], "attributes": {} });
        assert!(program.post("sign-on", &body).await.expect(200).json()["token"].is_string());
    }

    async fn a_value_that_somebody_has_is_told(database) {
        let world = world(database).await;
        world.person_with(
            "acme", vec![(Kind::Email, "bob@acme.example".to_owned())], Some(PASSWORD),
            &json!({ "given_name": "Bob", "family_name": "B", "badge": "B001", "newsletter": true }),
        ).await;
        let browser = world.browser("acme");
        let page = asked(&browser, "ana@acme.example").await;
        let fields = [("family_name", "García"), ("badge", "B001"), ("newsletter", "true")];
        let taken = page.submit("Go on", &fields).await.expect(422).says("Somebody else has this already.");
        assert!(!is_signed_on(&browser).await);
        taken.submit("Go on", &[("badge", "B002")]).await.expect(303);
        assert!(is_signed_on(&browser).await);
    }

    async fn a_program_is_asked_too(database) {
        let world = world(database).await;
        let program: Program = world.program("acme");
        let told = program.signs_on("ana@acme.example", PASSWORD).await.expect(200).json();
        assert_eq!(told["next"]["step"], "profile");
        let names: Vec<&str> = told["next"]["fields"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["family_name", "newsletter", "badge"]);
        let send = async |attributes: Value| program.post("sign-on", &json!({ "flow": told["flow"], "attributes": attributes })).await;
        let problem = send(json!({ "family_name": "García", "newsletter": false, "badge": "x" })).await.problem(422, "invalid_field");
        assert_eq!(problem["errors"].as_array().unwrap().len(), 2, "{problem}");
        send(json!({ "status": "x", "given_name": "Eve" })).await.problem(422, "invalid_field");
        let body = json!({ "flow": told["flow"], "attributes": {}, "password": PASSWORD });
        program.post("sign-on", &body).await.problem(400, "bad_request");
        let done = send(json!({ "family_name": "García", "newsletter": true, "badge": "B001" })).await.expect(200).json();
        assert!(done["token"].is_string(), "{done}");
        assert_eq!(stored(&world, "ana@acme.example").await["family_name"], "García");
    }
}
