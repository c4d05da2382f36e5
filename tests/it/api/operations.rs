//! Every operation, as the specification lists it, with what it wants of whoever calls. One that has no line here fails the tests,
//! so that none is without its test of authorisation.

use http::Method;
use portico::identity::session::Kind;
use serde_json::{Value, json};

use crate::mfa::low_level::password_only;
use crate::on_both;
use crate::support::page::Page;
use crate::support::photos::photo;
use crate::support::program::Program;
use crate::support::world::{OTHER, PASSWORD, World, session_cookie};

/// What an operation wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// Nothing: anybody may.
    Nobody,
    /// Somebody signed on.
    Member,
    /// Somebody who has just proved everything they have.
    Proved,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    pub id: String,
    pub method: Method,
    pub path: String,
    pub wants: Wants,
    pub body: Option<Value>,
}

/// What each wants, and a body for it.
fn line(id: &str) -> Option<(Wants, Option<Value>)> {
    use Wants::{Member, Nobody, Proved};
    Some(match id {
        "sign_on.step" => (Nobody, Some(json!({ "identifier": "ana@acme.example" }))),
        "registration.begin" => (Nobody, Some(json!({ "email": "new@acme.example" }))),
        "registration.prove" => (Nobody, Some(json!({ "registration": "x", "code": "12345678" }))),
        "registration.passkey" => (Nobody, Some(json!({ "registration": "x" }))),
        "registration.finish" => (Nobody, Some(json!({ "registration": "x", "attributes": {}, "password": OTHER }))),
        "session.show" | "session.end" | "step_up.show" => (Member, None),
        "step_up.ceremony" => (Member, None),
        "step_up.prove" => (Member, Some(json!({ "password": PASSWORD }))),
        "profile.show" | "password.show" | "sessions.list" | "sessions.end" | "sessions.end_others" => (Member, None),
        "sessions.name" => (Member, Some(json!({ "name": "Changed" }))),
        "rescue.end" => (Proved, Some(json!({ "session": "0197f2c4-6d1e-7000-8000-000000000000" }))),
        "activity.list" | "overview.show" => (Member, None),
        "activity.export" => (Proved, None),
        "profile.picture" | "profile.remove_picture" => (Member, None),
        // A file: see `Operation::call`.
        "profile.set_picture" => (Member, Some(Value::Null)),
        "profile.change" => (Member, Some(json!({ "attributes": { "nickname": "Changed" } }))),
        "addresses.list" | "addresses.cancel" => (Member, None),
        "addresses.change" => (Proved, Some(json!({ "type": "email", "address": "new@acme.example" }))),
        "addresses.confirm" => (Proved, Some(json!({ "type": "email", "code": "123456" }))),
        "addresses.make_primary" | "addresses.remove" => {
            (Proved, Some(json!({ "type": "email", "address": "ana@acme.example" })))
        }
        "addresses.withdraw_undo" => (Proved, None),
        "data_exports.list" | "data_exports.show" => (Member, None),
        "data_exports.begin" | "data_exports.content" | "account.disable" => (Proved, None),
        "account.delete" => (Proved, Some(json!({ "identifier": "ana@acme.example" }))),
        "password.change" => (Proved, Some(json!({ "current_password": PASSWORD, "new_password": OTHER }))),
        "devices.list" | "devices.show" | "recovery_codes.show" => (Member, None),
        "step_up.send" => (Member, Some(json!({ "device": "0197f2c4-6d1e-7000-8000-000000000000" }))),
        "devices.resend" => (Proved, Some(json!({ "type": "email" }))),
        "devices.begin" => (Proved, Some(json!({ "type": "totp" }))),
        "devices.confirm" | "devices.prove_address" => (Proved, Some(json!({ "code": "123456" }))),
        "devices.send_address_code" | "devices.remove" | "devices.keep" | "devices.turn_off" => (Proved, None),
        "devices.change" => (Proved, Some(json!({ "name": "Changed", "default": true, "enabled": false }))),
        "linked_accounts.list" => (Member, None),
        "linked_accounts.link" => (Proved, Some(json!({ "provider": "none" }))),
        "linked_accounts.unlink" => (Proved, None),
        "trusted_browsers.list" => (Member, None),
        "trusted_browsers.end" | "trusted_browsers.end_all" => (Proved, None),
        "recovery_codes.make" => (Proved, Some(json!({ "replace": true }))),
        "agreements.list" | "agreements.show" | "agreements.show_text" | "agreements.receipt" | "applications.list" => {
            (Member, None)
        }
        "agreements.accept" => (Member, Some(json!({ "hash": "00" }))),
        "agreements.choose_purposes" => (Member, Some(json!({ "purposes": [] }))),
        "agreements.withdraw" => (Member, None),
        "grants.list" | "grants.remove" => (Member, None),
        _ => return None,
    })
}

/// All of them.
pub fn all() -> Vec<Operation> {
    let text = portico::app::api::specification();
    let specification: Value = serde_json::from_str(&text).unwrap();
    let mut all = Vec::new();
    for (path, operations) in specification["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap_or_else(|| panic!("{method} {path} has no operation id"));
            let (wants, body) = line(id).unwrap_or_else(|| panic!("{id} has no line in tests/it/api/operations.rs"));
            let secured = operation["security"].as_array().is_some_and(|it| !it.is_empty());
            assert_eq!(secured, wants != Wants::Nobody, "{id}: what the specification says of credentials");
            assert_eq!(operation["requestBody"].is_object(), body.is_some(), "{id}: whether it has a body");
            let method = method.to_uppercase().parse().unwrap();
            all.push(Operation {
                id: id.to_owned(),
                method,
                path: path.trim_start_matches('/').to_owned(),
                wants,
                body,
            });
        }
    }
    // A path that comes twice hides the operations of its first place from whoever reads the file.
    assert_eq!(all.len(), text.matches("\"operationId\"").count(), "a path comes twice in the specification");
    assert!(all.len() > 20, "the specification is read");
    all
}

impl Operation {
    /// Calls it, with this id where its path has one.
    pub async fn call(&self, program: &Program, id: &str) -> Page {
        let ask = program.ask(self.method.clone(), &self.path.replace("{id}", id).replace("{name}", "research"));
        match &self.body {
            Some(Value::Null) => ask.body("image/png", photo()).send().await,
            Some(body) => ask.json(body).send().await,
            None => ask.send().await,
        }
    }
}

on_both! {
    async fn nobody_calls_what_wants_somebody(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", ana).await.to_string();
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let gus = world.program_of("globex", "gus@globex.example", PASSWORD).await;
        // A program that was signed on, and is no longer.
        let ended = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        ended.delete("session").await.expect(204);
        // A browser with the cookie of another environment, under every name that it could have.
        let theirs = world.signed_on("globex", "gus@globex.example", PASSWORD).await;
        let planted = world.browser("acme");
        let secret = theirs.cookie(&session_cookie(&world.live("globex"))).unwrap();
        for slug in ["acme", "globex"] {
            planted.plant(&format!("{}={secret}; Path=/; Secure", session_cookie(&world.live(slug))));
        }
        let before = world.fingerprint().await;
        let mut probes = 0;
        for operation in all().into_iter().filter(|it| it.wants != Wants::Nobody) {
            let foreign = world.program("acme").with(gus.token.as_deref().unwrap());
            for program in [world.program("acme"), foreign, ended.clone(), Program::in_browser(&planted)] {
                operation.call(&program, &app).await.problem(401, "not_signed_on");
                probes += 1;
            }
        }
        assert_eq!(world.fingerprint().await, before);
        println!("{probes} calls without a session of the environment did nothing");
    }

    async fn the_password_alone_does_nothing_that_a_second_factor_guards(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", ana).await;
        world.trusted("acme", ana, app).await;
        let app = app.to_string();
        world.app("acme", ana).await;
        world.recovery_codes("acme", ana).await;
        let guarded = async || {
            let rows = world.fingerprint().await.into_iter();
            let tables = ["device ", "recovery_code ", "password ", "trusted_browser "];
            rows.filter(|row| tables.iter().any(|table| row.starts_with(table))).collect::<Vec<_>>()
        };
        let before = guarded().await;
        for operation in all() {
            let (_, secret) = password_only(&world, "acme", ana, Kind::Api).await;
            let program = world.program("acme").with(&format!("portico_{secret}"));
            let page = operation.call(&program, &app).await;
            assert_eq!(guarded().await, before, "{}", operation.id);
            assert!(!page.text().contains("otpauth://"), "{} shows a key", operation.id);
            if operation.wants == Wants::Proved {
                let told = page.problem(401, "step_up_required");
                assert_eq!(told["needs"], "second_factor", "{}", operation.id);
            }
        }
    }

    async fn nothing_of_somebody_else_is_there(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let bob = world.person("acme", "bob@acme.example", PASSWORD).await;
        let theirs = world.app("acme", bob).await.to_string();
        let bob = world.program_of("acme", "bob@acme.example", PASSWORD).await;
        let session = bob.get("session").await.expect(200).json()["id"].as_str().unwrap().to_owned();
        let ana = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        for operation in all().into_iter().filter(|it| it.path.contains("{id}")) {
            for id in [theirs.as_str(), &session, "0197f2c4-6d1e-7000-8000-000000000000", "x"] {
                operation.call(&ana, id).await.problem(404, "not_found");
            }
        }
        bob.get(&format!("devices/{theirs}")).await.expect(200);
    }
}
