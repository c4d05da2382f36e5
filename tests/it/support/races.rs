//! Races: many who send the same right thing at once, spread over the servers of one world, round after round.

use std::time::Duration;

use futures_util::future::join_all;

use super::client::Client;
use super::page::Page;
use super::world::World;

/// How many do the same at once.
pub const PARALLEL: usize = 50;

/// Presses a button of a page, by all at once.
pub async fn press(worlds: &[&World], page: &Page, button: &str, filled: &[(&str, &str)]) -> Vec<Page> {
    let pages: Vec<Page> = (0..PARALLEL).map(|index| page.at(&worlds[index % worlds.len()].door)).collect();
    join_all(pages.iter().map(|page| page.submit(button, filled))).await
}

/// Posts a form to an address, by all at once.
pub async fn post(worlds: &[&World], browser: &Client, path: &str, fields: &[(&str, &str)]) -> Vec<Page> {
    let browsers: Vec<Client> =
        (0..PARALLEL).map(|index| browser.clone().at(&worlds[index % worlds.len()].door)).collect();
    join_all(browsers.iter().map(|browser| browser.post(path, fields))).await
}

/// How many were sent on to an address that ends so.
pub fn led_to(answers: &[Page], end: &str) -> usize {
    answers.iter().filter(|answer| answer.header("location").is_some_and(|to| to.ends_with(end))).count()
}

/// A small fixed number of rounds, a thousand for `tests/proof`; in each, every one of `what` has happened once. `round` counts
/// for the person with this address.
pub async fn rounds<const N: usize>(
    worlds: &[&World],
    (name, what): (&str, [&str; N]),
    round: impl AsyncFn(&[&World], &str) -> [usize; N],
) {
    let full = std::env::var("PORTICO_PROOF").is_ok_and(|value| value == "1");
    let count = if full { 1000 } else { 2 };
    for number in 0..count {
        let done = round(worlds, &format!("p{number}@acme.example")).await;
        assert_eq!(done, [1; N], "round {number}: {what:?}");
        worlds[0].execute("DELETE FROM attempt").await;
        worlds[0].wait(Duration::from_secs(3600));
        if number % 100 == 99 {
            println!("{name}: {} rounds", number + 1);
        }
    }
    println!("{name}: {count} rounds of {PARALLEL}, once each: {}", what.join(", "));
}

impl World {
    /// How many rows of a table are somebody's.
    pub async fn rows_of(&self, table: &str, identifier: &str) -> usize {
        let person = self.bytes(self.account("acme", identifier).await.id.uuid());
        let count = self.number(&format!("SELECT COUNT(*) FROM {table} WHERE account_id = {person}")).await;
        usize::try_from(count).unwrap()
    }

    /// How many of this kind are in the outbox or the history.
    pub async fn of_kind(&self, table: &str, kind: &str) -> usize {
        usize::try_from(self.number(&format!("SELECT COUNT(*) FROM {table} WHERE kind = '{kind}'")).await).unwrap()
    }
}
