//! What an operation takes, as strictly as a form: generated from the specification (R-WEB-12, R-TN-7).

use serde_json::{Value, json};

use super::operations::all;
use crate::on_both;
use crate::support::world::{PASSWORD, World};

/// The fields that a problem names, each with the word for what is wrong.
fn wrong(problem: &Value) -> Vec<(&str, &str)> {
    let errors = problem["errors"].as_array().unwrap_or_else(|| panic!("{problem}"));
    assert!(errors.iter().all(|error| error["detail"].as_str().is_some_and(|text| !text.is_empty())), "{problem}");
    errors.iter().map(|error| (error["field"].as_str().unwrap(), error["code"].as_str().unwrap())).collect()
}

on_both! {
    async fn only_json_of_known_members_each_once_is_taken(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let before = world.fingerprint().await;
        let mut bodies = 0;
        for operation in all() {
            let path = operation.path.replace("{id}", "x").replace("{name}", "research");
            let Some(Value::Object(members)) = &operation.body else { continue };
            bodies += 1;
            let send = |body: String| program.ask(operation.method.clone(), &path).body("application/json", body).send();
            let text = Value::Object(members.clone()).to_string();
            for broken in [
                text.replacen('{', "{\"a\":1,\"a\":1,", 1), format!("{text}{text}"), format!("[{text}]"), format!("\u{feff}{text}"),
                text.replacen('{', "{\"a\":\"\\u0000\",", 1), text.trim_end_matches('}').to_owned(),
            ] {
                send(broken).await.problem(400, "bad_request");
            }
            for name in ["verified", "roles", "tenant", "environment", "status", "created_at", "mfa_required", "kind", "csrf", "__proto__"] {
                let mut more = members.clone();
                more.insert(name.to_owned(), json!(true));
                let problem = send(Value::Object(more).to_string()).await.problem(422, "invalid_field");
                assert_eq!(wrong(&problem), [(name, "unknown")], "{}", operation.id);
            }
            for name in members.keys() {
                let mut other = members.clone();
                let is_list = other.get(name).is_some_and(Value::is_array);
                other.insert(name.clone(), if is_list { json!("hunter2") } else { json!(["hunter2"]) });
                let problem = send(Value::Object(other).to_string()).await.problem(422, "invalid_field");
                assert_eq!(wrong(&problem), [(name.as_str(), "type")], "{}", operation.id);
                assert!(!problem.to_string().contains("hunter2"), "{} repeats what was sent: {problem}", operation.id);
            }
        }
        assert!(bodies > 5);
        assert_eq!(world.fingerprint().await, before, "something has changed");
        println!("{bodies} bodies are strict");
    }

    async fn a_member_is_of_its_type_and_all_that_is_wrong_is_told_at_once(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let mut program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let body = json!({ "current_password": 12345, "end_other_sessions": "yes", "x": 1 });
        let problem = program.put("password", &body).await.problem(422, "invalid_field");
        let told = [("current_password", "type"), ("end_other_sessions", "type"), ("x", "unknown"), ("new_password", "required")];
        assert_eq!(wrong(&problem), told);
        let problem = program.get("sessions?limit=x").await.problem(400, "bad_request");
        assert!(problem["detail"].as_str().unwrap().contains("limit"), "{problem}");
        // Where nothing is taken, nothing may be there.
        let ended = program.post("sessions/end-others", &json!({})).await.expect(200).json();
        program.takes(&ended);
        let problem = program.post("sessions/end-others", &json!({ "all": true })).await.problem(422, "invalid_field");
        assert_eq!(wrong(&problem), [("all", "unknown")]);
    }
}
