//! "This wasn't me", by the link of a notice (R-OT-7, R-OT-14).

use std::time::Duration;

use http::Method;
use portico::identity::identifier::Kind;
use portico::identity::link;
use serde_json::json;

use crate::on_both;
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::world::{ACME, OTHER, PASSWORD, World, is_signed_on, not_me, sign_on};

const DAY: Duration = Duration::from_secs(24 * 3600);
const THIRD: &str = "nine marble staircases hum";

/// The address below `part` in the latest mail to somebody, as its text has it.
fn link_in(world: &World, to: &str, part: &str) -> String {
    let mail = world.mails.sent(Some(to)).into_iter().next().expect("nobody has written");
    let word = mail.text.split_whitespace().find(|word| word.contains(part)).map(str::to_owned);
    let link = word.unwrap_or_else(|| panic!("no {part} in {}", mail.text));
    assert!(mail.html.unwrap().contains(&format!("href=\"{link}\"")), "the other form has another link");
    assert!(link.starts_with("https://portal.example/acme/"), "{link}");
    link
}

/// Opens the link and presses the button.
async fn say(browser: &Client, link: &str) -> Page {
    browser.get(link).await.expect(200).submit("Secure my account", &[]).await
}

async fn change(browser: &Client, current: &str, new: &str) {
    let page = browser.get("password").await.expect(200);
    let fields = [("current_password", current), ("new_password", new), ("end_other_sessions", "false")];
    page.submit("Change password", &fields).await.expect(303);
}

on_both! {
    async fn whoever_it_was_is_shut_out_and_the_person_comes_back(database) {
        let world = World::with(database, &[("acme", &format!("{ACME}[password]\nhistory = 2\n"))]).await;
        let identifiers = ["ana@acme.example", "ana@home.example"].map(|email| (Kind::Email, email.to_owned()));
        let ana = world.person_with("acme", identifiers.into(), Some(PASSWORD), &json!({ "given_name": "Ana" })).await;
        world.execute("INSERT INTO device (environment_id, id, account_id, method, label, state, position, created_at, last_step)
            SELECT environment_id, id, id, 'totp', 'Pixel', 'disabled', 0, created_at, -1 FROM account").await;
        let own = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let thief = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        change(&thief, PASSWORD, OTHER).await;
        world.delivered().await;
        let told = link_in(&world, "ana@home.example", "/not-me/");
        let told_elsewhere = link_in(&world, "ana@acme.example", "/not-me/");
        assert_ne!(told, told_elsewhere);
        let pending = world.link("acme", ana).await;

        // Whoever looks, or looks ahead, changes nothing.
        let before = world.fingerprint().await;
        let reader = world.browser("acme");
        for method in [Method::GET, Method::HEAD, Method::OPTIONS, Method::GET] {
            reader.ask(method, &told).send().await;
        }
        let page = reader.get(&told).await.expect(200).says("ana@acme.example").says("Nothing has happened so far.");
        assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
        assert_eq!(world.fingerprint().await, before);

        world.wait(Duration::from_secs(1));
        let done = page.submit("Secure my account", &[]).await.expect(303);
        assert_eq!(done.header("referrer-policy"), Some("no-referrer"));
        let done = done.follow().await.expect(200).says("2 sessions are signed off.").says("open the mail we have just sent.");
        assert!(!done.text().contains("welcome"), "the page itself has the link");
        reader.get("not-me").await.expect(200).says("If we have a verified email address of yours");
        for browser in [&own, &thief, &reader] {
            assert!(!is_signed_on(browser).await);
        }
        for gone in ["session", "known_browser", "password"] {
            assert_eq!(world.number(&format!("SELECT COUNT(*) FROM {gone}")).await, 0, "{gone}");
        }
        for password in [PASSWORD, OTHER] {
            sign_on(&world.browser("acme"), "ana@acme.example", password).await.expect(422);
        }
        for used in [&told, &told_elsewhere, &format!("sign-on/welcome/{pending}"), &format!("not-me/{}", not_me(&pending))] {
            reader.get(used).await.expect(404);
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM device WHERE label = 'Pixel'").await, 1, "a second factor is touched");
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'not_me'").await, 1);

        world.delivered().await;
        let (here, there) = (link_in(&world, "ana@acme.example", "/welcome/"), link_in(&world, "ana@home.example", "/welcome/"));
        assert!(!world.mails.sent(None)[0].text.contains("/not-me/"));
        let form = reader.get(&here).await.expect(200);
        form.submit("Set password", &[("new_password", OTHER)]).await.expect(422).says("You have used this password before.");
        form.submit("Set password", &[("new_password", THIRD)]).await.expect(303);
        assert!(!is_signed_on(&reader).await, "a link signs nobody on");
        reader.get(&there).await.expect(404);
        world.signed_on("acme", "ana@acme.example", THIRD).await;
    }

    async fn it_is_said_once(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let (first, second) = (world.link("acme", ana).await, world.link("acme", ana).await);
        let addresses = [&first, &second].map(|link| format!("not-me/{}", not_me(link)));
        let mut pages = Vec::new();
        for index in 0..6 {
            pages.push(world.browser("acme").get(&addresses[index % 2]).await.expect(200));
        }
        world.wait(Duration::from_secs(1));
        let said = futures_util::future::join_all(pages.iter().map(|page| page.submit("Secure my account", &[]))).await;
        let mut statuses: Vec<u16> = said.iter().map(|page| page.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 404, 404, 404, 404, 404]);
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'not_me'").await, 1);
        let said: Vec<_> = world.delivered().await;
        assert_eq!(said.len(), 1, "{said:?}");
        // The plain page, as for any address that is none.
        let page = world.browser("acme").get(&addresses[0]).await.expect(404);
        assert_eq!(page.text(), world.browser("acme").get("nothing-here").await.expect(404).text());
    }

    async fn the_link_is_worth_something_here_and_for_a_week(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let first = world.link("acme", ana).await;
        let address = format!("not-me/{}", not_me(&first));
        let before = world.fingerprint().await;
        for slug in ["globex", "headquarters"] {
            let browser = world.browser(slug);
            browser.get(&address).await.expect(404);
            let csrf = browser.get("sign-on").await.field("csrf").unwrap();
            browser.post(&address, &[("csrf", &csrf)]).await.expect(404);
        }
        let browser = world.browser("acme");
        let csrf = browser.get("sign-on").await.field("csrf").unwrap();
        for unknown in [format!("not-me/{first}"), format!("not-me/{}", "A".repeat(43)), "not-me/x".to_owned(), format!("sign-on/welcome/{}", not_me(&first))] {
            browser.get(&unknown).await.expect(404);
            browser.post(&unknown, &[("csrf", &csrf)]).await.expect(404);
        }
        for wrong in ["", "x", &world.browser("acme").get("sign-on").await.field("csrf").unwrap()] {
            browser.post(&address, &[("csrf", wrong)]).await.expect(403);
        }
        browser.post(&address, &[]).await.expect(403);
        let foreign = browser.ask(Method::POST, &address).form(&[("csrf", &csrf)]).header("origin", "https://evil.example");
        foreign.send().await.expect(403);
        world.wait(link::NOT_ME_LIFETIME - Duration::from_secs(1));
        browser.get(&address).await.expect(200);
        world.wait(Duration::from_secs(1));
        browser.get(&address).await.expect(404);
        browser.post(&address, &[("csrf", &csrf)]).await.expect(404);
        assert_eq!(world.fingerprint().await, before);
    }

    async fn without_an_address_of_theirs_somebody_has_to_help(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.delivered().await;
        let link = link_in(&world, "ana@acme.example", "/not-me/");
        world.execute("UPDATE identifier SET verified_at = NULL").await;
        browser.get(&link).await.expect(200).says("Ask whoever looks after your account");
        let done = say(&browser, &link).await.expect(303).follow().await.expect(200);
        done.says("One session is signed off.").says("ask whoever looks after your account");
        assert_eq!(world.delivered().await.len(), 1, "a stranger is mailed a link");
        assert_eq!(world.number("SELECT COUNT(*) FROM link WHERE used_at IS NULL").await, 0);
        sign_on(&browser, "ana@acme.example", PASSWORD).await.expect(422);
        // Somebody who has no password any more, and may not come in, is answered in the same way.
        world.execute("UPDATE account SET status = 'disabled'").await;
        let again = format!("not-me/{}", not_me(&world.link("acme", ana).await));
        say(&browser, &again).await.expect(303);
    }

    async fn the_way_back_is_open_for_a_day(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.delivered().await;
        say(&browser, &link_in(&world, "ana@acme.example", "/not-me/")).await.expect(303);
        world.delivered().await;
        let link = link_in(&world, "ana@acme.example", "/welcome/");
        world.wait(DAY - Duration::from_secs(1));
        browser.get(&link).await.expect(200);
        world.wait(Duration::from_secs(1));
        browser.get(&link).await.expect(404);
    }

    async fn the_language_changes_on_the_page(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let address = format!("not-me/{}", not_me(&world.link("acme", ana).await));
        let browser = world.browser("acme");
        let german = browser.get(&address).await.submit("Deutsch", &[]).await.expect(303).follow().await.expect(200);
        assert!(german.url.path().ends_with(&address), "{}", german.url);
        german.says("Mein Konto schützen").submit("Mein Konto schützen", &[]).await.expect(303);
    }
}
