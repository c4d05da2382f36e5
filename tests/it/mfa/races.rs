//! What counts once counts once (G-S3): parallel submissions of one time step and of one recovery code, on one server and on two.
//! A small fixed round here; `tests/proof races` runs a thousand.

use std::time::Duration;

use futures_util::future::join_all;
use portico::kit::id::UserId;

use crate::support::client::Client;
use crate::support::database::Database;
use crate::support::page::Page;
use crate::support::world::{PASSWORD, World, sign_on};

/// How many send the same code at once.
const PARALLEL: usize = 50;

/// Somebody with an app and recovery codes, at the page that asks for a code, in many browsers on these servers.
async fn forms(worlds: &[&World], round: usize) -> (UserId, Vec<Page>) {
    let email = format!("p{round}@acme.example");
    let person = worlds[0].person("acme", &email, PASSWORD).await;
    worlds[0].app("acme", person).await;
    let mut forms = Vec::new();
    for number in 0..PARALLEL {
        let browser: Client =
            worlds[number % worlds.len()].browser("acme").from(&format!("10.0.{}.{number}", round % 250));
        forms.push(sign_on(&browser, &email, PASSWORD).await.follow().await.expect(200));
    }
    (person, forms)
}

async fn sessions(world: &World, person: UserId) -> i64 {
    world.number(&format!("SELECT COUNT(*) FROM session WHERE account_id = {}", world.bytes(person.uuid()))).await
}

/// One round: one time step, then one recovery code, each sent by all at once. How many were let in by each.
async fn round(worlds: &[&World], number: usize) -> (i64, i64) {
    let (person, pages) = forms(worlds, number).await;
    let world = worlds[0];
    let (_, code) = world.fresh_code("acme", person).await;
    let fields = [("code", code.as_str())];
    join_all(pages.iter().map(|page| page.submit("Sign on", &fields))).await;
    let by_step = sessions(world, person).await;
    // The wrong ones of the first half have used the budget up; whoever has failed is forgotten for the second.
    world.execute("DELETE FROM attempt").await;
    let codes = world.recovery_codes("acme", person).await;
    let fields = [("code", codes[0].as_str())];
    join_all(pages.iter().map(|page| page.submit("Sign on", &fields))).await;
    (by_step, sessions(world, person).await - by_step)
}

async fn rounds(worlds: &[&World], name: &str) {
    let full = std::env::var("PORTICO_PROOF").is_ok_and(|value| value == "1");
    let count = if full { 1000 } else { 2 };
    let (mut steps, mut codes) = (0, 0);
    for number in 0..count {
        let (by_step, by_code) = round(worlds, number).await;
        assert_eq!((by_step, by_code), (1, 1), "round {number}");
        steps += by_step;
        codes += by_code;
        worlds[0].wait(Duration::from_secs(60));
        if number % 100 == 99 {
            println!("{name}: {} rounds", number + 1);
        }
    }
    println!("{name}: {count} rounds of {PARALLEL}: {steps} let in by one time step, {codes} by one recovery code");
}

/// `tests/proof races`.
mod proof {
    use super::*;

    #[tokio::test]
    async fn races_on_sqlite() {
        let database = Database::sqlite().await;
        let world = World::new(&database).await;
        rounds(&[&world], "one server on SQLite").await;
    }

    #[tokio::test]
    async fn races_on_two_servers_with_postgres() {
        let Some(database) = Database::postgres().await else { return };
        let world = World::new(&database).await;
        let other = world.replica().await;
        rounds(&[&world, &other], "two servers on PostgreSQL").await;
    }
}
