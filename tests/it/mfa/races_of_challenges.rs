//! What counts once counts once (G-S3): answers to ceremonies, the first code of an app, codes to an address, and the secret of a
//! trusted browser, each sent by many at once. A small round here; `tests/proof races` runs a thousand.

use futures_util::future::join_all;

use crate::support::authenticator::{Authenticator, PRESENT, VERIFIED};
use crate::support::database::Database;
use crate::support::passkeys::{options, origin, sign_on_with, with_app};
use crate::support::races::{PARALLEL, led_to, post, press, rounds};
use crate::support::trusted::{carried, copy, trusted};
use crate::support::world::{PASSWORD, World};

const NEW: &str = "authentication/passkeys/new";

/// What happens once in each round.
const WHAT: [&str; 7] = [
    "a passkey added by one answer",
    "a session begun by one answer of a passkey alone",
    "a session begun by one answer of it as a second factor",
    "an app added by one code",
    "a code sent to an address",
    "an address proved by one code",
    "a browser let past the second factor by one secret",
];

/// A passkey of somebody new, added by one of many who bring the same; how many were added.
async fn added(worlds: &[&World], email: &str) -> (Authenticator, usize) {
    let (browser, page) = with_app(worlds[0], "acme", email).await;
    page.expect(303);
    let page = browser.get(NEW).await.expect(200);
    let asked = options(&browser, &page, &format!("{NEW}/options")).await;
    let origin = origin(worlds[0], "acme");
    let (passkey, brought) = Authenticator::create(&asked["publicKey"], &origin, PRESENT | VERIFIED);
    let (csrf, before) = (page.field("csrf").unwrap(), worlds[0].of_kind("activity", "device.added").await);
    let fields = [("csrf", csrf.as_str()), ("credential", &brought.to_string())];
    let answers = post(worlds, &browser, NEW, &fields).await;
    let listed = worlds[0].of_kind("activity", "device.added").await - before;
    let devices = worlds[0].rows_of("device", email).await - 1;
    assert_eq!(led_to(&answers, "/authentication/recovery-codes") + led_to(&answers, "/authentication"), listed);
    assert_eq!(devices, listed);
    (passkey, devices)
}

/// How many sign on by one answer of a passkey alone.
async fn alone(worlds: &[&World], email: &str, passkey: &mut Authenticator) -> usize {
    let browser = worlds[0].browser("acme");
    let page = browser.get("sign-on").await.expect(200);
    let asked = options(&browser, &page, "sign-on/passkey/options").await;
    let brought = passkey.get_uncounted(&asked["publicKey"]).to_string();
    let (csrf, before) = (page.field("csrf").unwrap(), worlds[0].rows_of("session", email).await);
    let fields = [("csrf", &*csrf), ("flow", asked["flow"].as_str().unwrap()), ("credential", &brought)];
    post(worlds, &browser, "sign-on/passkey", &fields).await;
    worlds[0].rows_of("session", email).await - before
}

/// How many sign on by one answer of a passkey after the password.
async fn second(worlds: &[&World], email: &str, passkey: &mut Authenticator) -> usize {
    let world = worlds[0];
    let browser = world.browser("acme");
    let page = world.at_code(&browser, email).await;
    let asked = options(&browser, &page, "sign-on/code/options").await;
    let brought = passkey.get_uncounted(&asked["publicKey"]).to_string();
    let devices = world.devices("acme", world.account("acme", email).await.id).await;
    let device = devices.iter().find(|device| device.method.as_str() == "passkey").unwrap().id.to_string();
    let (csrf, before) = (page.field("csrf").unwrap(), world.rows_of("session", email).await);
    let fields = [("csrf", csrf.as_str()), ("device", &device), ("credential", &brought)];
    post(worlds, &browser, "sign-on/code", &fields).await;
    world.rows_of("session", email).await - before
}

/// How many apps one code adds, once the passkey was proved, which is the strongest that the person has.
async fn enrolled(worlds: &[&World], email: &str, passkey: &mut Authenticator) -> usize {
    let world = worlds[0];
    let browser = world.browser("acme");
    sign_on_with(&browser, passkey).await.expect(303);
    let page = browser.get("authentication/totp/new").await.expect(200);
    let code = world.code_for_key("acme", &page.key());
    let before = (world.rows_of("device", email).await, world.of_kind("activity", "device.added").await);
    press(worlds, &page, "Add", &[("code", &code)]).await;
    let added = world.rows_of("device", email).await - before.0;
    assert_eq!(world.of_kind("activity", "device.added").await - before.1, added);
    added
}

/// How many codes go to an address that many ask for at once, and how often the one that came is right.
async fn proved(worlds: &[&World], email: &str) -> [usize; 2] {
    let world = worlds[0];
    world.person("acme", email, PASSWORD).await;
    let browser = world.signed_on("acme", email, PASSWORD).await;
    let page = browser.visit("authentication/address").await.expect(200);
    let before = world.of_kind("outbox", "address_code").await;
    press(worlds, &page, "Send the code", &[]).await;
    let sent = world.of_kind("outbox", "address_code").await - before;
    let page = browser.get("authentication/address").await.expect(200);
    let code = world.code_mailed(email).await;
    let answers = press(worlds, &page, "Go on", &[("code", &code)]).await;
    [sent, led_to(&answers, "/new")]
}

/// How many of those who come with the secret of one trusted browser are let in by the password.
async fn let_past(worlds: &[&World], email: &str) -> usize {
    let (_, browser) = trusted(worlds[0], email).await;
    let cookie = carried(worlds[0], &browser).unwrap();
    let mut pages = Vec::new();
    for number in 0..PARALLEL {
        let browser = copy(worlds[number % worlds.len()], &cookie).from(&format!("10.0.0.{number}"));
        pages.push(browser.get("sign-on").await.expect(200));
    }
    let filled = [("identifier", email), ("password", PASSWORD)];
    let answers = join_all(pages.iter().map(|page| page.submit("Sign on", &filled))).await;
    assert!(answers.iter().all(|answer| answer.status == 303), "each is let in or asked");
    let past = worlds[0].rows_of("session", email).await;
    assert_eq!(led_to(&answers, "/sign-on/code") + past, PARALLEL);
    assert_eq!(worlds[0].rows_of("trusted_browser", email).await, 0, "nobody is trusted by it any more");
    past
}

async fn round(worlds: &[&World], email: &str) -> [usize; 7] {
    let (mut passkey, added) = added(worlds, email).await;
    let (alone, second) = (alone(worlds, email, &mut passkey).await, second(worlds, email, &mut passkey).await);
    worlds[0].execute("DELETE FROM attempt").await;
    let enrolled = enrolled(worlds, email, &mut passkey).await;
    let [sent, proved] = proved(worlds, &format!("address-{email}")).await;
    worlds[0].execute("DELETE FROM attempt").await;
    [added, alone, second, enrolled, sent, proved, let_past(worlds, &format!("trusting-{email}")).await]
}

/// `tests/proof races`.
mod proof {
    use super::*;

    #[tokio::test]
    async fn races_of_challenges_on_sqlite() {
        let database = Database::sqlite().await;
        let world = World::new(&database).await;
        rounds(&[&world], ("challenges, one server on SQLite", WHAT), round).await;
    }

    #[tokio::test]
    async fn races_of_challenges_on_two_servers_with_postgres() {
        let Some(database) = Database::postgres().await else { return };
        let world = World::new(&database).await;
        let other = world.replica().await;
        rounds(&[&world, &other], ("challenges, two servers on PostgreSQL", WHAT), round).await;
    }
}
