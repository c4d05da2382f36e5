//! Forgotten passwords and user names (R-OT-6, R-OT-7, R-OT-13).

use std::time::Duration;

use http::Method;
use portico::identity::account::{self, Status};
use portico::mfa::Id;
use portico::outbox::Channel;

use crate::on_both;
use crate::support::client::Client;
use crate::support::codes::acme;
use crate::support::page::Page;
use crate::support::world::{OTHER, PASSWORD, World, is_signed_on, sign_on};

const ANA: &str = "ana@acme.example";
const THIRD: &str = "nine marble staircases hum";

/// The latest mail or message to an address.
async fn message(world: &World, to: &str) -> String {
    world.delivered().await;
    let mut sent = world.mails.sent(Some(to)).into_iter().map(|mail| mail.text);
    sent.find(|text| text.contains("/recover/password/")).expect("nobody has written")
}

/// The code that it has.
fn code(text: &str) -> String {
    let mut words = text.split(|c: char| !c.is_ascii_digit());
    words.find(|word| word.len() == 8).unwrap_or_else(|| panic!("no code in {text}")).to_owned()
}

/// The address of the link that it has.
fn link(text: &str) -> String {
    let found = text.split_whitespace().find(|word| word.contains("/recover/password/"));
    found.unwrap_or_else(|| panic!("no link in {text}")).to_owned()
}

async fn forgotten(browser: &Client, identifier: &str) -> Page {
    let page = browser.get("recover").await.expect(200);
    page.submit("Send the code", &[("identifier", identifier)]).await.expect(303).follow().await.expect(200)
}

async fn choose(page: &Page, password: &str) -> Page {
    page.submit("Set password", &[("new_password", password)]).await
}

on_both! {
    async fn a_code_from_the_mailbox_leads_to_a_new_password_and_no_further(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", ANA, PASSWORD).await;
        let own = world.signed_on("acme", ANA, PASSWORD).await;
        world.app("acme", ana).await;
        let browser = world.browser("acme");
        let page = browser.get("sign-on").await.expect(200).click("Forgot your password?").await.expect(200);
        let page = page.submit("Send the code", &[("identifier", "ana-acme")]).await.expect(303).follow().await;
        let page = page.expect(200).says("ana-acme");
        assert_eq!(page.url.path(), "/acme/recover/code");
        let mail = message(&world, ANA).await;
        assert!(mail.contains("your password stays as it is") && !mail.contains("/not-me/"), "{mail}");
        page.submit("Choose a new password", &[("code", "")]).await.expect(422).says("Enter the code.");
        let digits = code(&mail);
        let written = format!("{} {}", &digits[..4], &digits[4..]);
        let page = page.submit("Choose a new password", &[("code", &written)]).await.expect(303);
        assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
        let page = page.follow().await.expect(200).says("ana");
        choose(&page, "short").await.expect(422);
        let done = choose(&page, OTHER).await.expect(303);
        assert_eq!(done.redirect().unwrap().path(), "/acme/sign-on");
        assert!(!is_signed_on(&browser).await && !is_signed_on(&own).await);
        choose(&page, PASSWORD).await.expect(404);
        let mails = world.delivered().await;
        assert!(mails.iter().any(|(to, subject)| to == ANA && subject.contains("password")), "{mails:?}");
        sign_on(&browser, ANA, PASSWORD).await.expect(422);
        let asked = sign_on(&browser, ANA, OTHER).await.expect(303);
        assert!(asked.redirect().unwrap().path().ends_with("/sign-on/code"), "a second factor is asked for as before");
    }

    async fn the_link_does_the_same_once_and_looking_at_it_does_nothing(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        forgotten(&world.browser("acme"), ANA).await;
        let first = link(&message(&world, ANA).await);
        world.wait(Duration::from_secs(1));
        forgotten(&world.browser("acme"), ANA).await;
        let second = link(&message(&world, ANA).await);
        assert!(first != second && first.starts_with("https://portal.example/acme/recover/password/"), "{first}");
        let reader = world.browser("acme");
        let before = world.fingerprint().await;
        for method in [Method::GET, Method::HEAD, Method::OPTIONS, Method::GET] {
            reader.ask(method, &first).send().await;
        }
        let page = reader.get(&first).await.expect(200);
        assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
        assert_eq!(world.fingerprint().await, before);
        choose(&page, OTHER).await.expect(303);
        for used in [&first, &second] {
            reader.get(used).await.expect(404);
        }
        sign_on(&reader, ANA, OTHER).await.expect(303);
        assert!(is_signed_on(&reader).await);
        // It is worth nothing in another environment, and not for long.
        forgotten(&world.browser("acme"), ANA).await;
        let third = link(&message(&world, ANA).await);
        world.browser("globex").get(&third.replace("/acme/", "/globex/")).await.expect(404);
        world.wait(Duration::from_secs(3600));
        reader.get(&third).await.expect(404);
    }

    async fn the_channel_of_a_recovery_is_not_the_second_factor_of_the_next_sign_on(database) {
        let (world, ana) = World::with_codes_as(database, &acme()).await;
        world.code_device("acme", ana, (Id::Email, "ana@home.example")).await;
        world.code_device("acme", ana, (Id::Sms, "+4915123456789")).await;
        let browser = world.browser("acme");
        forgotten(&browser, ANA).await;
        let page = browser.get(&link(&message(&world, ANA).await)).await.expect(200);
        choose(&page, OTHER).await.expect(303);
        // By text message, or not at all.
        let page = sign_on(&browser, ANA, OTHER).await.follow().await.expect(200);
        assert!(!page.click("another way").await.expect(200).seen().contains("home.example"));
        let sent = world.code_sent(Channel::Sms, "+4915123456789").await;
        page.submit("Sign on", &[("code", &sent)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        // The next time everything is as before.
        let other = world.browser("acme");
        let page = sign_on(&other, ANA, OTHER).await.follow().await.expect(200);
        assert!(page.click("another way").await.expect(200).seen().contains("•••@home.example"));
        // Whoever has nothing else needs help.
        world.execute("DELETE FROM device WHERE method = 'sms'").await;
        world.wait(Duration::from_secs(1));
        forgotten(&other, ANA).await;
        let page = other.get(&link(&message(&world, ANA).await)).await.expect(200);
        choose(&page, THIRD).await.expect(303);
        let page = sign_on(&other, ANA, THIRD).await.follow().await.expect(200);
        page.says("cannot prove a second time that it is you");
        assert!(!is_signed_on(&other).await);
    }

    async fn everybody_is_told_the_same_and_only_somebody_is_written_to(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        let ben = world.person("acme", "ben@acme.example", PASSWORD).await;
        let work = world.work("acme").await;
        account::set_status(&work, ben, Status::Disabled, world.clock.now()).await.unwrap();
        work.commit().await.unwrap();
        let mut told = Vec::new();
        for who in [ANA, "nob@acme.example", "ben@acme.example"] {
            let browser = world.browser("acme");
            let page = forgotten(&browser, who).await;
            told.push(page.text().replace(&page.field("csrf").unwrap(), "").replace(who, ""));
            let wrong = page.submit("Choose a new password", &[("code", "00000000")]).await.expect(422);
            told.push(wrong.text().replace(&wrong.field("csrf").unwrap(), "").replace(who, ""));
            let page = browser.get("recover/username").await.expect(200);
            let sent = page.submit("Send the mail", &[("address", who)]).await.expect(303).follow().await;
            let sent = sent.expect(200);
            told.push(sent.text().replace(&sent.field("csrf").unwrap(), ""));
        }
        assert!(told[..3] == told[3..6] && told[..3] == told[6..], "they are told apart");
        let mails = world.delivered().await;
        assert!(mails.len() == 2 && mails.iter().all(|(to, _)| to == ANA), "{mails:?}");
        let names = world.mails.sent(Some(ANA)).into_iter().map(|mail| mail.text);
        let names = names.into_iter().find(|text| text.contains("You can sign on")).unwrap();
        assert!(names.contains(ANA) && names.contains("ana-acme"), "{names}");
    }

    async fn a_code_has_three_tries_ten_minutes_and_one_browser(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        let browser = world.browser("acme");
        let page = forgotten(&browser, ANA).await;
        let right = code(&message(&world, ANA).await);
        let other = world.browser("acme");
        let elsewhere = forgotten(&other, "nobody@acme.example").await;
        elsewhere.submit("Choose a new password", &[("code", &right)]).await.expect(422).says("That code is not right");
        let wrong = if right == "11111111" { "22222222" } else { "11111111" };
        for _ in 0..3 {
            page.submit("Choose a new password", &[("code", wrong)]).await.expect(422).says("That code is not right");
        }
        page.submit("Choose a new password", &[("code", &right)]).await.expect(422).says("does not work any more");
        let page = forgotten(&browser, ANA).await;
        let right = code(&message(&world, ANA).await);
        world.wait(Duration::from_secs(600));
        page.submit("Choose a new password", &[("code", &right)]).await.expect(422).says("does not work any more");
        // Who was shut out meanwhile has no use for it.
        let page = forgotten(&browser, ANA).await;
        let right = code(&message(&world, ANA).await);
        for command in ["disable", "enable"] {
            assert!(world.command(&["user", command, ANA, "--environment", "acme"]).status.success());
        }
        page.submit("Choose a new password", &[("code", &right)]).await.expect(422);
        assert_eq!(world.number("SELECT COUNT(*) FROM link WHERE purpose = 'recovery_email' AND used_at IS NULL").await, 0);
    }

    async fn where_it_is_off_there_is_no_way_back(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        world.write("acme", &format!("{}[recovery]\npassword = []\nusername = []\n", crate::support::world::ACME));
        assert!(!world.reload().await.failed);
        let browser = world.browser("acme");
        let page = browser.get("sign-on").await.expect(200);
        assert!(!page.seen().contains("Forgot"), "{}", page.seen());
        let csrf = page.field("csrf").unwrap();
        for path in ["recover", "recover/code", "recover/username", "recover/username/sent"] {
            browser.get(path).await.expect(404);
        }
        for (path, field) in [("recover", "identifier"), ("recover/code", "code"), ("recover/username", "address")] {
            browser.post(path, &[("csrf", &csrf), (field, ANA)]).await.expect(404);
        }
        assert!(world.delivered().await.is_empty());
    }
}
