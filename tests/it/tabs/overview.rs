//! *Overview*: what needs attention, by the environment's own policy, and nothing that its tabs do not show.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::database::Database;
use crate::support::program::Program;
use crate::support::world::{ACME, PASSWORD, World};

async fn codes(program: &Program) -> Vec<Value> {
    let told = program.get("overview").await.expect(200).json();
    told["attention"].as_array().unwrap().iter().map(|it| it["code"].clone()).collect()
}

#[tokio::test]
async fn what_needs_attention_is_what_the_policy_asks_of_this_person() {
    let acme = format!("{ACME}[password]\nmax_age = \"30d\"\nwarn_before = \"7d\"\n");
    let quiet = ACME
        .replace("name = { en = \"Acme\", de = \"Acme\" }", "name = \"Quiet\"")
        .replace("\"accounts\", \"consents\", \"activity\", ", "")
        + "[accounts]\nsessions = \"off\"\n";
    let database = Database::sqlite().await;
    let world = World::with(&database, &[("acme", &acme), ("quiet", &quiet)]).await;
    let id = world.person("acme", "ana@acme.example", PASSWORD).await;
    let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    ana.get("overview")
        .await
        .says("Your password alone opens your account.")
        .says("only signed on here")
        .says("You signed on.");
    let in_browser = Program::in_browser(&ana);
    assert_eq!(codes(&in_browser).await, [json!("second_factor_missing")]);
    world.app("acme", id).await;
    assert_eq!(codes(&in_browser).await, [] as [Value; 0]);
    ana.get("overview").await.says("Nothing needs your attention.").says("Authenticator app");
    let made = world.recovery_codes("acme", id).await;
    assert_eq!(codes(&in_browser).await, [] as [Value; 0]);
    let used = format!(
        "UPDATE recovery_code SET used_at = 1 WHERE mac IN (SELECT mac FROM recovery_code LIMIT {})",
        made.len() - 3
    );
    world.execute(&used).await;
    world.execute("UPDATE identifier SET verified_at = NULL WHERE kind = 'email'").await;
    assert_eq!(codes(&in_browser).await, [json!("recovery_codes_few"), json!("address_unverified")]);
    let german = ana.ask(http::Method::GET, "overview").header("accept-language", "de").send().await;
    german.says("Sie haben noch 3 Wiederherstellungscodes.").says("ana@acme.example ist nicht bestätigt");
    world.wait(Duration::from_secs(24 * 24 * 3600));
    let later = world.program_of("acme", "ana@acme.example", PASSWORD).await;
    assert_eq!(codes(&later).await[0], "password_expires");
    // What is said of it is what there is: all methods are to go, and then there is neither one nor a password.
    world
        .execute(
            "INSERT INTO device_removal (environment_id, device_id, account_id, requested_at, due_at, turns_off)
             SELECT environment_id, id, account_id, created_at, created_at + 8640000000000, 1 FROM device",
        )
        .await;
    let told = later.get("overview").await.expect(200).json();
    assert!(
        told["attention"][0]["text"].as_str().unwrap().contains("two-step verification. It will be turned off on"),
        "{told}"
    );
    for table in ["device_removal", "recovery_code", "device", "password"] {
        world.execute(&format!("DELETE FROM {table}")).await;
    }
    let told = later.get("overview").await.expect(200).json();
    let missing =
        told["attention"].as_array().unwrap().iter().find(|it| it["code"] == "second_factor_missing").unwrap();
    assert!(missing["text"].as_str().unwrap().starts_with("One step alone"), "{told}");
    // What is not shown anywhere is not shown here.
    world.person("quiet", "eve@quiet.example", PASSWORD).await;
    let eve = world.signed_on("quiet", "eve@quiet.example", PASSWORD).await;
    let page = eve.get("overview").await.expect(200).seen();
    assert!(!page.contains("signed on here") && !page.contains("You signed on."), "{page}");
    assert!(Program::in_browser(&eve).get("overview").await.json()["other_sessions"].is_null());
}
