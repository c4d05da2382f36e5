//! What is good once is good once (G-S3): the link that chooses a first password, "this wasn't me", and the answer to an agreement
//! that signing on asks for, each sent by many at once. A small round here; `tests/proof races` runs a thousand.

use portico::identity::identifier::Kind;
use serde_json::json;

use crate::support::database::Database;
use crate::support::races::{led_to, press, rounds};
use crate::support::world::{ACME, OTHER, World, not_me, sign_on};

/// What happens once in each round.
const WHAT: [&str; 6] = [
    "a first password chosen by a link",
    "a notice of it",
    "an agreement accepted",
    "a session begun by it",
    "an account secured by a link",
    "a way back mailed",
];

/// Acme, where signing on needs an agreement.
fn file() -> String {
    ACME.replacen("title = \"Research panel\"", "title = \"Research panel\"\nrequired = true", 1)
}

async fn round(worlds: &[&World], email: &str) -> [usize; 6] {
    let world = worlds[0];
    let person =
        world.person_with("acme", vec![(Kind::Email, email.to_owned())], None, &json!({ "given_name": "Ana" })).await;
    let link = world.link("acme", person).await;
    let page = world.browser("acme").get(&format!("sign-on/welcome/{link}")).await.expect(200);
    let before = world.of_kind("activity", "password.changed").await;
    let told = world.of_kind("outbox", "password_changed").await;
    let answers = press(worlds, &page, "Set password", &[("new_password", OTHER)]).await;
    let chosen = world.of_kind("activity", "password.changed").await - before;
    assert_eq!(led_to(&answers, "/acme/sign-on"), chosen);
    let told = world.of_kind("outbox", "password_changed").await - told;

    let page = sign_on(&world.browser("acme"), email, OTHER).await.follow().await.expect(200);
    let accepted = world.of_kind("activity", "agreement.accepted").await;
    press(worlds, &page, "Accept", &[]).await;
    let accepted = world.of_kind("activity", "agreement.accepted").await - accepted;
    assert_eq!(world.rows_of("consent", email).await, accepted);
    let sessions = world.rows_of("session", email).await;

    let page = world.browser("acme").get(&format!("not-me/{}", not_me(&link))).await.expect(200);
    let said = world.of_kind("activity", "not_me").await;
    let mailed = world.of_kind("outbox", "new_password").await;
    let answers = press(worlds, &page, "Secure my account", &[]).await;
    let said = world.of_kind("activity", "not_me").await - said;
    assert_eq!((led_to(&answers, "/not-me"), world.rows_of("session", email).await), (said, 0));
    let mailed = world.of_kind("outbox", "new_password").await - mailed;
    [chosen, told, accepted, sessions, said, mailed]
}

/// `tests/proof races`.
mod proof {
    use super::*;

    #[tokio::test]
    async fn races_of_links_on_sqlite() {
        let database = Database::sqlite().await;
        let world = World::with(&database, &[("acme", &file())]).await;
        rounds(&[&world], ("links and agreements, one server on SQLite", WHAT), round).await;
    }

    #[tokio::test]
    async fn races_of_links_on_two_servers_with_postgres() {
        let Some(database) = Database::postgres().await else { return };
        let world = World::with(&database, &[("acme", &file())]).await;
        let other = world.replica().await;
        rounds(&[&world, &other], ("links and agreements, two servers on PostgreSQL", WHAT), round).await;
    }
}
