//! What gives an account to somebody is good once (G-S3): the code and the link of a forgotten password, the code of a new address,
//! and taking that back, each sent by many at once. A small round here; `tests/proof races` runs a thousand.

use std::time::Duration;

use portico::outbox::Channel;

use crate::support::codes::acme;
use crate::support::database::Database;
use crate::support::page::Page;
use crate::support::races::{led_to, press, rounds};
use crate::support::world::{OTHER, PASSWORD, World};

/// What happens once in each round.
const WHAT: [&str; 6] = [
    "a way to a new password by a code",
    "a password chosen there",
    "a notice of it",
    "an address changed by a code",
    "the former address kept",
    "a change taken back",
];

/// Acme, where all of this is asked for from one address.
fn file() -> String {
    let open = acme();
    format!(
        "{open}[notifications.limits]\nper_address_hour = 1000\nper_user_day = 10000\nper_source_hour = 100000\nper_environment_day = 1000000\nsms_per_day = 1000000\n"
    )
}

/// The newest mail to an address that has this text.
async fn mail(world: &World, to: &str, part: &str) -> String {
    world.delivered().await;
    let mut sent = world.mails.sent(Some(to)).into_iter().map(|mail| mail.text);
    sent.find(|text| text.contains(part)).unwrap_or_else(|| panic!("no {part:?} to {to}"))
}

async fn round(worlds: &[&World], email: &str) -> [usize; 6] {
    let world = worlds[0];
    world.person("acme", email, PASSWORD).await;
    let browser = world.browser("acme");
    let page = browser.get("recover").await.expect(200);
    let page = page.submit("Send the code", &[("identifier", email)]).await.expect(303).follow().await.expect(200);
    let text = mail(world, email, "/recover/password/").await;
    let code = text.split(|c: char| !c.is_ascii_digit()).find(|word| word.len() == 8).expect("no code");
    let answers = press(worlds, &page, "Choose a new password", &[("code", code)]).await;
    let (led, others): (Vec<Page>, Vec<Page>) = answers
        .into_iter()
        .partition(|answer| answer.redirect().is_some_and(|to| to.path().contains("/recover/password/")));
    let ways = led.len();
    let Some(way) = led.into_iter().next() else {
        let said: Vec<_> = others.iter().map(|answer| (answer.status, answer.seen())).collect();
        panic!("nobody went on: {said:#?}")
    };

    let page = way.follow().await.expect(200);
    let before = world.of_kind("activity", "password.changed").await;
    let told = world.of_kind("outbox", "password_changed").await;
    let answers = press(worlds, &page, "Set password", &[("new_password", OTHER)]).await;
    let chosen = world.of_kind("activity", "password.changed").await - before;
    assert_eq!(led_to(&answers, "/acme/sign-on"), chosen);
    let told = world.of_kind("outbox", "password_changed").await - told;

    world.wait(Duration::from_secs(60));
    let browser = world.signed_on("acme", email, OTHER).await;
    let page = browser.visit("profile/email").await.expect(200);
    let new = email.replace("acme", "new");
    let page = page.submit("Send the code", &[("address", &new)]).await.expect(303).follow().await.expect(200);
    let code = world.code_sent(Channel::Email, &new).await;
    let before = world.of_kind("activity", "address.changed").await;
    press(worlds, &page, "Confirm and change", &[("code", &code)]).await;
    let changed = world.of_kind("activity", "address.changed").await - before;
    let kept = usize::try_from(
        world.number(&format!("SELECT COUNT(*) FROM identifier WHERE kind = 'former' AND canonical = '{email}'")).await,
    );

    let undo = mail(world, email, "take it back").await;
    let undo = undo.split_whitespace().find(|word| word.contains("/not-me/")).expect("no link");
    let page = world.browser("acme").get(undo).await.expect(200);
    let said = world.of_kind("activity", "not_me").await;
    let answers = press(worlds, &page, "Secure my account", &[]).await;
    let said = world.of_kind("activity", "not_me").await - said;
    assert_eq!((led_to(&answers, "/not-me"), world.rows_of("session", email).await), (said, 0));
    [ways, chosen, told, changed, kept.unwrap(), said]
}

/// `tests/proof races`.
mod proof {
    use super::*;

    #[tokio::test]
    async fn races_of_ways_back_on_sqlite() {
        let database = Database::sqlite().await;
        let (world, _) = World::with_codes_as(&database, &file()).await;
        rounds(&[&world], ("forgotten passwords and addresses, one server on SQLite", WHAT), round).await;
    }

    #[tokio::test]
    async fn races_of_ways_back_on_two_servers_with_postgres() {
        let Some(database) = Database::postgres().await else { return };
        let (world, _) = World::with_codes_as(&database, &file()).await;
        let other = world.replica().await;
        rounds(&[&world, &other], ("forgotten passwords and addresses, two servers on PostgreSQL", WHAT), round).await;
    }
}
