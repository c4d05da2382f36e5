//! Nobody gives themselves what is not theirs to give (R-TN-7): fields that people like to guess, in the body of every address and
//! of every operation, change nothing about who somebody is.

use portico::http::csrf::{Holder, token};
use portico::identity::session::Kind;
use serde_json::{Map, Value, json};

use super::routes::{Ids, Route, Wants, all};
use crate::api::operations;
use crate::mfa::low_level::password_only;
use crate::on_both;
use crate::support::program::Program;
use crate::support::world::{PASSWORD, World};

/// What people guess.
const GUESSES: [(&str, &str); 18] = [
    ("verified", "true"),
    ("email_verified", "true"),
    ("verified_at", "1"),
    ("role", "admin"),
    ("roles", "administrator"),
    ("groups", "owners"),
    ("group", "owners"),
    ("environment", "headquarters"),
    ("environment_id", "1"),
    ("tenant", "globex"),
    ("id", "1"),
    ("account_id", "1"),
    ("status", "disabled"),
    ("generation", "9"),
    ("created_at", "1"),
    ("mfa_required", "false"),
    ("is_admin", "true"),
    ("kind", "administrators"),
];

/// Who people are: their accounts, identifiers, groups and values that only one may have.
async fn persons(world: &World) -> Vec<String> {
    let rows = world.fingerprint().await.into_iter();
    let tables = ["account ", "identifier ", "group_member ", "unique_value ", "picture "];
    let mut rows: Vec<String> = rows.filter(|row| tables.iter().any(|table| row.starts_with(table))).collect();
    for column in ["verified_at", "kind", "is_primary"] {
        let sql = format!("SELECT COUNT(DISTINCT COALESCE(CAST({column} AS TEXT), '-')) FROM identifier");
        rows.push(format!("{column} {}", world.number(&sql).await));
    }
    rows
}

on_both! {
    async fn no_form_takes_what_is_not_in_it(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let ids = Ids { agreement: "research".to_owned(), ..Ids::of_nobody() };
        world.person("acme", "eve@acme.example", PASSWORD).await;
        let mut probes = 0;
        for route in all().into_iter().filter(Route::changes) {
            let before = persons(&world).await;
            for (name, value) in GUESSES {
                // Some forms end the session that they are sent with.
                let (browser, csrf) = if route.wants == Wants::Member {
                    let (browser, secret) = password_only(&world, "acme", ana, Kind::Browser).await;
                    (browser, token(&world.live("acme").keys, Holder::Session(&secret)))
                } else {
                    let browser = world.browser("acme");
                    let csrf = browser.get("sign-on").await.field("csrf").unwrap();
                    (browser, csrf)
                };
                let mut fields: Vec<(&str, &str)> = route.fields.to_vec();
                fields.extend([("csrf", &*csrf), (name, value)]);
                let answer = browser.post(&route.path(&ids), &fields).await;
                assert!(answer.status < 500, "{} with {name}: {}", route.path, answer.status);
                probes += 1;
            }
            assert_eq!(persons(&world).await, before, "{}", route.path);
        }
        println!("{probes} forms with a field too many changed nobody");
        assert!(probes > 500);
    }

    async fn no_operation_takes_what_is_not_in_it(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let program: Program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let before = persons(&world).await;
        let mut probes = 0;
        for operation in operations::all() {
            let path = operation.path.replace("{id}", "x").replace("{name}", "research");
            for (name, value) in GUESSES {
                let members = operation.body.as_ref().and_then(Value::as_object).cloned().unwrap_or_default();
                let mut flat = members.clone();
                flat.insert(name.to_owned(), json!(value));
                // And one level deeper, where the attributes are.
                let attributes = Map::from_iter([(name.to_owned(), json!(value)), ("given_name".to_owned(), json!("Mallory"))]);
                let mut nested = members;
                nested.insert("attributes".to_owned(), Value::Object(attributes));
                for body in [flat, nested].into_iter().filter(|_| operation.id != "session.end") {
                    let answer = program.ask(operation.method.clone(), &path).json(&Value::Object(body)).send().await;
                    assert!(answer.status < 500, "{} with {name}: {}", operation.id, answer.text());
                    probes += 1;
                }
            }
            assert_eq!(persons(&world).await, before, "{}", operation.id);
        }
        program.get("session").await.expect(200);
        println!("{probes} bodies with a member too many changed nobody");
        assert!(probes > 300);
    }
}
