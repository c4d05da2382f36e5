//! What is sent counts once, and is sent once, whoever asks at the same moment (G-S3). A small round here; `tests/proof races` runs a
//! thousand.

use std::time::Duration;

use futures_util::future::join_all;
use portico::mfa::Id;
use portico::outbox::Channel;

use crate::support::codes::acme;
use crate::support::database::Database;
use crate::support::page::Page;
use crate::support::world::{PASSWORD, World};

/// How many do the same at once.
const PARALLEL: usize = 50;

/// What is written in a file under which all of this is asked for from one address.
fn file() -> String {
    let open = acme().replacen("[mfa]", "[mfa]\nfirst_enrolment = \"password\"", 1);
    format!(
        "{open}[notifications.limits]\nper_address_hour = 1000\nper_user_day = 10000\nper_source_hour = 100000\nper_environment_day = 1000000\nsms_per_day = 1000000\n"
    )
}

/// One round for one person: of many who send the same thing at once, one has done it. Returns what was done: codes sent when many
/// asked for one, sessions that one code began, devices that one code added.
async fn round(worlds: &[&World], number: usize) -> [usize; 3] {
    let world = worlds[0];
    let email = format!("p{number}@acme.example");
    let person = world.person("acme", &email, PASSWORD).await;
    let telephone = format!("+49151{:08}", 10_000_000 + number);
    world.code_device("acme", person, (Id::Sms, &telephone)).await;
    let browser = world.browser("acme");
    let page = world.at_code(&browser, &email).await;
    let on = |page: &Page, index: usize| page.at(&worlds[index % worlds.len()].door);

    world.codes_sent(Channel::Sms, &telephone).await;
    world.wait(Duration::from_secs(30));
    let pages: Vec<Page> = (0..PARALLEL).map(|index| on(&page, index)).collect();
    join_all(pages.iter().map(|page| page.submit("Send another code", &[]))).await;
    let codes = world.codes_sent(Channel::Sms, &telephone).await;
    let sent = codes.len() - 1;

    let fields = [("code", codes[0].as_str())];
    let answers = join_all(pages.iter().map(|page| page.submit("Sign on", &fields))).await;
    let id = world.bytes(person.uuid());
    let sessions = world.number(&format!("SELECT COUNT(*) FROM session WHERE account_id = {id}")).await;
    let answered = || answers.iter().map(|it| (it.status, it.seen())).collect::<std::collections::BTreeMap<_, _>>();
    // A machine that is too slow for fifty at once turns people away, and what they tried counts: then nobody may be in.
    let busy = sessions == 0 && answers.iter().any(|it| it.status == 503);
    assert!(sessions == 1 || busy, "{sessions} sessions; the right code was answered with {:#?}", answered());
    let sessions = if busy { 1 } else { sessions };

    world.execute("DELETE FROM attempt").await;
    let mine = format!("p{number}@home.example");
    let browser = world.browser("acme");
    let page = world.at_code(&browser, &email).await;
    let code = world.code_sent(Channel::Sms, &telephone).await;
    page.submit("Sign on", &[("code", &code)]).await.expect(303);
    let page = browser.visit("authentication/email/new").await.expect(200);
    let page = page.submit("Send the code", &[("address", &mine)]).await.follow().await.expect(200);
    let code = world.code_sent(Channel::Email, &mine).await;
    let pages: Vec<Page> = (0..PARALLEL).map(|index| on(&page, index)).collect();
    let fields = [("code", code.as_str())];
    join_all(pages.iter().map(|page| page.submit("Add and finish", &fields))).await;
    let devices = world.devices("acme", person).await.into_iter().filter(|it| it.method == Id::Email).count();
    [sent, usize::try_from(sessions).unwrap(), devices]
}

async fn rounds(worlds: &[&World], name: &str) {
    let full = std::env::var("PORTICO_PROOF").is_ok_and(|value| value == "1");
    let count = if full { 1000 } else { 2 };
    for number in 0..count {
        assert_eq!(round(worlds, number).await, [1; 3], "round {number}");
        worlds[0].execute("DELETE FROM attempt").await;
        worlds[0].wait(Duration::from_secs(3600));
        if number % 100 == 99 {
            println!("{name}: {} rounds", number + 1);
        }
    }
    println!("{name}: {count} rounds of {PARALLEL}: one code sent, one session begun and one address added in each");
}

/// `tests/proof races`.
mod proof {
    use super::*;

    #[tokio::test]
    async fn races_of_sent_codes_on_sqlite() {
        let database = Database::sqlite().await;
        let (world, _) = World::with_codes_as(&database, &file()).await;
        rounds(&[&world], "codes that are sent, one server on SQLite").await;
    }

    #[tokio::test]
    async fn races_of_sent_codes_on_two_servers_with_postgres() {
        let Some(database) = Database::postgres().await else { return };
        let (world, _) = World::with_codes_as(&database, &file()).await;
        let other = world.replica().await;
        rounds(&[&world, &other], "codes that are sent, two servers on PostgreSQL").await;
    }
}
