//! Hardware tokens in a race (G-S3): many people who add one token at once, and one code that is sent many times at once, on one
//! server and on two. A small fixed round here; `tests/proof tokens` runs a thousand.

use futures_util::future::join_all;
use portico::mfa::device::Device;

use crate::support::database::Database;
use crate::support::tokens::code;
use crate::support::world::{PASSWORD, World};

/// How many try at once.
const PARALLEL: usize = 20;

async fn email(world: &World, number: usize) -> String {
    let email = format!("p{number}@acme.example");
    world.person("acme", &email, PASSWORD).await;
    email
}

/// Everybody adds the same token by the same two codes; how many have it then.
async fn added(worlds: &[&World], people: &[String], round: i64) -> usize {
    let (first, second) = (code(round * 2), code(round * 2 + 1));
    let codes = [first.as_str(), second.as_str()];
    let tries = people
        .iter()
        .enumerate()
        .map(|(number, who)| worlds[number % worlds.len()].pairs("acme", who, "BUTTON-1", codes));
    let won = join_all(tries).await.into_iter().filter(|tried| matches!(tried, Some(Ok(_)))).count();
    let world = worlds[0];
    let paired = world.number("SELECT COUNT(*) FROM oath_pairing WHERE serial = 'BUTTON-1'").await;
    assert_eq!(usize::try_from(paired).unwrap(), won, "round {round}");
    world
        .execute("DELETE FROM device WHERE id IN (SELECT device_id FROM oath_pairing WHERE serial = 'BUTTON-1')")
        .await;
    assert_eq!(world.number("SELECT COUNT(*) FROM device").await, 1, "nobody who lost has a device, round {round}");
    world.execute("DELETE FROM attempt").await;
    won
}

/// One code is sent by all at once; how many are let in by it.
async fn proved(worlds: &[&World], device: &Device, round: i64) -> usize {
    let code = code(2 + round * 3);
    let tries = (0..PARALLEL).map(|number| worlds[number % worlds.len()].proves("acme", device, &code));
    join_all(tries).await.into_iter().filter(|right| *right).count()
}

async fn rounds(worlds: &[&World], name: &str) {
    let full = std::env::var("PORTICO_PROOF").is_ok_and(|value| value == "1");
    let count = if full { 1000 } else { 3 };
    let world = worlds[0];
    world.imports_tokens("acme");
    let mut people = Vec::new();
    for number in 0..PARALLEL {
        people.push(email(world, number).await);
    }
    let owner = email(world, PARALLEL).await;
    let device = world.pairs_button("acme", &owner, "BUTTON-2").await;
    for round in 0..count {
        assert_eq!(added(worlds, &people, round).await, 1, "round {round}");
        assert_eq!(proved(worlds, &device, round).await, 1, "round {round}");
    }
    println!("{name}: {count} rounds of {PARALLEL}: each time one has the token, and one is let in by its code");
}

/// `tests/proof tokens`.
mod proof {
    use super::*;

    #[tokio::test]
    async fn races_of_tokens_on_sqlite() {
        let database = Database::sqlite().await;
        let world = World::with_tokens(&database).await;
        rounds(&[&world], "one server on SQLite").await;
    }

    #[tokio::test]
    async fn races_of_tokens_on_two_servers_with_postgres() {
        let Some(database) = Database::postgres().await else { return };
        let world = World::with_tokens(&database).await;
        let other = world.replica().await;
        rounds(&[&world, &other], "two servers on PostgreSQL").await;
    }
}
