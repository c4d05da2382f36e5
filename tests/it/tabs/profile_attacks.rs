//! What nobody may do to a profile (R-TN-7, R-TN-8, F-23, F-27).

use http::Method;
use portico::identity::account::Status;
use portico::identity::identifier::Kind;
use serde_json::json;

use crate::on_both;
use crate::support::client::Client;
use crate::support::world::{PASSWORD, World};

const FORM: &str = "application/x-www-form-urlencoded";

async fn ana(world: &World) -> (Client, String) {
    let identifiers = vec![(Kind::Email, "ana@acme.example".to_owned())];
    let attributes = json!({ "given_name": "Ana", "customer_number": "C7", "score": 42.5 });
    world.person_with("acme", identifiers, Some(PASSWORD), &attributes).await;
    let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    let csrf = browser.get("profile").await.expect(200).field("csrf").unwrap();
    (browser, csrf)
}

on_both! {
    async fn a_field_that_the_page_does_not_have_is_refused(database) {
        let world = World::new(database).await;
        let (browser, csrf) = ana(&world).await;
        let before = world.fingerprint().await;
        let names = [
            "status", "verified", "email", "email_verified", "role", "roles", "groups", "admin", "id", "account_id", "environment_id",
            "customer_number", "score", "phone_number", "password", "created_at", "updated_at", "epoch", "profile", "attributes", "given_name[]",
            "given_name.x", "address", "address.x", "birthdate", "__proto__", "constructor", "mfa_required", "tenant", "GIVEN_NAME", "given_name ",
        ];
        for name in names {
            let page = browser.post("profile", &[("csrf", &csrf), ("given_name", "Changed"), (name, "x")]).await;
            assert_eq!(page.status, 400, "{name}");
        }
        for twice in ["csrf", "version", "given_name", "birthdate.day", "pets"] {
            let page = browser.post("profile", &[("csrf", &csrf), (twice, "1"), (twice, "1")]).await;
            assert!(page.status == 400 || page.status == 403, "{twice} twice: {}", page.status);
        }
        assert_eq!(world.fingerprint().await, before);
        assert_eq!(world.account("acme", "ana@acme.example").await.status, Status::Active);
        println!("{} fields were refused", names.len() + 5);
    }

    async fn what_is_hidden_is_never_shown(database) {
        let world = World::new(database).await;
        let (browser, _) = ana(&world).await;
        for tab in ["profile", "password", "accounts", "sign-off"] {
            let text = browser.get(tab).await.expect(200).text();
            assert!(!text.contains("42.5") && !text.contains("score") && !text.contains("$argon2"), "{tab}");
        }
        let page = browser.get("profile").await.says("C7");
        assert!(!page.forms().iter().any(|form| form.names.iter().any(|name| name == "customer_number")));
    }

    async fn what_people_type_stays_text(database) {
        let world = World::new(database).await;
        let (browser, _) = ana(&world).await;
        for hostile in [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'--", "{{ 7*7 }}", "{% raw %}", "</title><script>",
            "&lt;b&gt;", "${7*7}", "<!--", "'; DROP TABLE account; --", "javascript:alert(1)", "\\u003cscript\\u003e",
        ] {
            let page = browser.get("profile").await;
            page.submit("Save", &[("given_name", hostile), ("family_name", hostile)]).await.expect(303);
            let page = browser.get("profile").await.expect(200);
            assert_eq!(page.field("given_name").as_deref(), Some(hostile));
            let text = page.text();
            assert!(!text.contains("<script>alert") && !text.contains("<img src=x") && !text.contains(">49<"), "{hostile}");
            // In an error, too.
            let wrong = page.submit("Save", &[("given_name", hostile), ("website", hostile)]).await.expect(422);
            assert_eq!(wrong.field("website").as_deref(), Some(hostile));
            assert!(!wrong.text().contains("<script>alert") && !wrong.text().contains("<img src=x"));
        }
        assert!(world.number("SELECT COUNT(*) FROM account").await == 1);
    }

    async fn a_body_that_is_no_form_does_no_harm(database) {
        let world = World::new(database).await;
        let (browser, csrf) = ana(&world).await;
        let before = world.fingerprint().await;
        let ask = || browser.ask(Method::POST, "profile");
        let fields = "a=1&".repeat(10_000);
        let few = "a=1&".repeat(501);
        let with = |rest: &str| format!("csrf={csrf}&{rest}");
        for (what, body, status) in [
            ("10,000 fields", fields, 400), ("501 fields", few, 400), ("broken UTF-8", with("given_name=%c3%28"), 400),
            ("a lone surrogate", with("given_name=%ed%a0%80"), 400), ("a broken escape", with("given_name=%zz"), 400),
            ("a NUL", with("given_name=a%00b"), 400), ("nothing at all", String::new(), 403), ("only signs", "&&&===&".to_owned(), 403),
            ("JSON", "{\"given_name\":\"x\"}".to_owned(), 403), ("a version that is none", with("version=x&given_name=y"), 400),
            ("a version to come", with("version=99&given_name=y"), 409), ("a version below", with("version=-1&given_name=y"), 409),
            ("too large", with(&format!("given_name={}", "x".repeat(70_000))), 413),
            ("a value of 60,000 characters", with(&format!("given_name={}", "x".repeat(60_000))), 422),
        ] {
            let page = ask().body(FORM, body).send().await;
            assert_eq!(page.status, status, "{what}: {}", page.seen());
        }
        let page = ask().header("content-type", FORM).send().await;
        assert_eq!(page.status, 403, "an empty body");
        assert_eq!(world.fingerprint().await, before);
    }

    async fn nobody_changes_a_profile_of_another_person(database) {
        let world = World::new(database).await;
        let (_, csrf) = ana(&world).await;
        world.person("acme", "eve@acme.example", PASSWORD).await;
        let eve = world.signed_on("acme", "eve@acme.example", PASSWORD).await;
        let id = world.account("acme", "ana@acme.example").await.id;
        let before = world.account("acme", "ana@acme.example").await;
        eve.post("profile", &[("csrf", &csrf), ("given_name", "Eve")]).await.expect(403);
        let own = eve.get("profile").await.field("csrf").unwrap();
        for field in ["id", "account", "user", "sub"] {
            eve.post("profile", &[("csrf", &own), ("given_name", "Eve"), (field, &id.to_string())]).await.expect(400);
        }
        eve.post(&format!("profile?id={id}"), &[("csrf", &own), ("given_name", "Mallory")]).await.expect(303);
        assert_eq!(world.account("acme", "ana@acme.example").await, before);
    }
}
