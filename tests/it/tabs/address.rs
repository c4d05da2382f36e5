//! Changing the email address and the phone number (R-OT-14, R-AB-10).

use std::time::Duration;

use http::Method;
use portico::identity::identifier::Kind;
use portico::mfa::Id;
use portico::outbox::Channel;

use serde_json::json;

use crate::on_both;
use crate::support::client::Client;
use crate::support::codes::acme;
use crate::support::database::Database;
use crate::support::page::Page;
use crate::support::world::{OTHER, PASSWORD, World, is_signed_on, sign_on};

const ANA: &str = "ana@acme.example";
const NEW: &str = "ana@new.example";

/// A world whose people change their address and number themselves.
async fn world(database: &Database) -> World {
    let (world, _) = World::with_codes_as(database, &acme()).await;
    world
}

/// The page that waits for the code.
async fn asked(browser: &Client, what: &str, to: &str) -> Page {
    let page = browser.visit(&format!("profile/{what}")).await.expect(200);
    page.submit("Send the code", &[("address", to)]).await.expect(303).follow().await.expect(200)
}

async fn prove(page: &Page, code: &str) -> Page {
    page.submit("Confirm and change", &[("code", code)]).await
}

/// The newest mail to an address that has this text.
async fn mail(world: &World, to: &str, part: &str) -> String {
    world.delivered().await;
    let mut sent = world.mails.sent(Some(to)).into_iter().map(|mail| mail.text);
    sent.find(|text| text.contains(part)).unwrap_or_else(|| panic!("no {part:?} to {to}"))
}

fn link(text: &str) -> String {
    let found = text.split_whitespace().find(|word| word.contains("/not-me/"));
    found.unwrap_or_else(|| panic!("no link in {text}")).to_owned()
}

/// Ana at this address, signed on with a code of her app.
pub(super) async fn signed_on_with_app(world: &World, identifier: &str) -> Client {
    let browser = world.browser("acme");
    let page = sign_on(&browser, identifier, PASSWORD).await.follow().await.expect(200);
    let (_, code) = world.fresh_code("acme", world.account("acme", identifier).await.id).await;
    page.submit("Sign on", &[("code", &code)]).await.expect(303);
    browser
}

async fn change(world: &World, browser: &Client, to: &str) {
    let page = asked(browser, "email", to).await;
    prove(&page, &world.code_sent(Channel::Email, to).await).await.expect(303);
}

on_both! {
    async fn the_old_address_works_until_the_new_one_is_proved(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let page = browser.get("profile").await.expect(200).click("Change Email address").await.expect(200).says(ANA);
        for (typed, why) in [("", "address"), ("nonsense", "address"), (ANA, "That is your address already")] {
            page.submit("Send the code", &[("address", typed)]).await.expect(422).says(why);
        }
        let page = asked(&browser, "email", NEW).await.says(NEW).says("You can ask for another code in 0:30");
        sign_on(&world.browser("acme"), ANA, PASSWORD).await.expect(303);
        sign_on(&world.browser("acme"), NEW, PASSWORD).await.expect(422);
        let code = world.code_sent(Channel::Email, NEW).await;
        prove(&page, if code == "111111" { "222222" } else { "111111" }).await.expect(422).says("not right");
        page.submit("Send another code", &[]).await.expect(422);
        let done = prove(&page, &code).await.expect(303).follow().await.expect(200);
        done.says("Your email address was changed.").says(NEW);
        sign_on(&world.browser("acme"), NEW, PASSWORD).await.expect(303);
        sign_on(&world.browser("acme"), ANA, PASSWORD).await.expect(422);
        let told = mail(&world, ANA, "take it back").await;
        assert!(told.contains("a•••@new.example") && !told.contains(NEW), "{told}");
        mail(&world, NEW, "is now").await;
        world.person("acme", "bob@acme.example", PASSWORD).await;
        // Reserved, for as long as it can be taken back.
        let taken = asked(&world.signed_on("acme", "bob@acme.example", PASSWORD).await, "email", ANA).await;
        taken.says(ANA);
        assert_eq!(world.codes_sent(Channel::Email, ANA).await.len(), 0);
        world.wait(Duration::from_secs(7 * 24 * 3600));
        portico::store::forget(&world.state.services.store, world.clock.now()).await.unwrap();
        let bob = world.signed_on("acme", "bob@acme.example", PASSWORD).await;
        change(&world, &bob, ANA).await;
    }

    async fn the_old_mailbox_takes_it_and_what_came_later_back(database) {
        let world = world(database).await;
        let thief = world.signed_on("acme", ANA, PASSWORD).await;
        change(&world, &thief, NEW).await;
        let undo = link(&mail(&world, ANA, "take it back").await);
        world.wait(Duration::from_secs(1));
        change(&world, &thief, "thief@evil.example").await;
        let before = world.fingerprint().await;
        let reader = world.browser("acme");
        let page = reader.get(&undo).await.expect(200).says("Your former address will be yours again").says(ANA);
        assert!(!page.text().contains("thief@"), "where the account has gone is not told");
        assert_eq!(world.fingerprint().await, before, "looking changes nothing");
        page.submit("Secure my account", &[]).await.expect(303);
        assert!(!is_signed_on(&thief).await && !is_signed_on(&reader).await);
        for gone in ["session", "address_change", "password"] {
            let whose = if gone == "session" { "" } else { " WHERE account_id IN (SELECT account_id FROM identifier WHERE canonical = 'ana@acme.example')" };
            assert_eq!(world.number(&format!("SELECT COUNT(*) FROM {gone}{whose}")).await, 0, "{gone}");
        }
        let names = "SELECT COUNT(*) FROM identifier WHERE canonical IN ('ana@new.example', 'thief@evil.example')";
        assert_eq!(world.number(names).await, 0);
        reader.get(&undo).await.expect(404);
        let text = mail(&world, ANA, "/sign-on/welcome/").await;
        let to = text.split_whitespace().find(|word| word.contains("/welcome/")).unwrap().to_owned();
        let page = reader.get(&to).await.expect(200);
        page.submit("Set password", &[("new_password", OTHER)]).await.expect(303);
        sign_on(&reader, ANA, OTHER).await.expect(303);
        assert!(is_signed_on(&reader).await);
    }

    async fn an_address_of_somebody_else_looks_like_a_free_one(database) {
        let world = world(database).await;
        world.person("acme", "bob@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let mut told = Vec::new();
        for to in ["bob@acme.example", "nob@acme.example"] {
            let page = asked(&browser, "email", to).await;
            let csrf = page.field("csrf").unwrap();
            told.push(page.text().replace(&csrf, "").replace(to, ""));
            let wrong = prove(&page, "000000").await.expect(422);
            told.push(wrong.text().replace(&csrf, "").replace(to, ""));
            page.submit("Use another address", &[]).await.expect(303);
        }
        assert!(told[..2] == told[2..], "they are told apart");
        let wanted = mail(&world, "bob@acme.example", "phone number of yours as theirs").await;
        assert!(!wanted.contains("ana"), "{wanted}");
        assert!(world.codes_sent(Channel::Email, "bob@acme.example").await.is_empty());
        // Nor does it when they are first in the meantime.
        let page = asked(&browser, "email", NEW).await;
        let code = world.code_sent(Channel::Email, NEW).await;
        let first = vec![(Kind::Email, NEW.to_owned())];
        world.person_with("acme", first, None, &serde_json::json!({})).await;
        prove(&page, &code).await.expect(422).says("does not work any more");
        sign_on(&world.browser("acme"), ANA, PASSWORD).await.expect(303);
    }

    async fn a_phone_number_is_proved_by_text_message_as_people_write_it(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let page = asked(&browser, "phone", "+49 (1512) 345 67-89").await.says("+49 1512 3456789");
        let code = world.code_sent(Channel::Sms, "+4915123456789").await;
        prove(&page, &code).await.expect(303).follow().await.expect(200).says("Your phone number was changed.");
        mail(&world, ANA, "•••• 6789").await;
        assert_eq!(world.number("SELECT COUNT(*) FROM identifier WHERE kind = 'phone' AND verified_at IS NOT NULL").await, 1);
        let said = |to: &str| world.mails.sent(Some(to)).into_iter().map(|it| it.text).collect::<Vec<_>>();
        assert!(said("+4915123456789")[0].contains("confirms your new number"), "{:?}", said("+4915123456789"));
        // The number that was hers is told, once, in words that anybody can follow, and with no link.
        let page = asked(&browser, "phone", "+49 1520 7654321").await;
        prove(&page, &world.code_sent(Channel::Sms, "+4915207654321").await).await.expect(303);
        world.delivered().await;
        let told = said("+4915123456789");
        assert_eq!(told.iter().filter(|text| text.contains("was replaced in your account")).count(), 1, "{told:?}");
        assert!(told.iter().all(|text| !text.contains("http") && !text.contains("7654321")), "{told:?}");
        assert_eq!(said("+4915207654321").len(), 1);
    }

    async fn a_change_by_a_strong_factor_of_long_ago_frees_the_old_address_at_once(database) {
        let world = world(database).await;
        let ana = world.account("acme", ANA).await.id;
        let plain = world.signed_on("acme", ANA, PASSWORD).await;
        change(&world, &plain, NEW).await;
        // A factor that came with the change, or after it, is no proof of who made it.
        world.app("acme", ana).await;
        let strong = signed_on_with_app(&world, NEW).await;
        let page = strong.get("profile/email").await.expect(200).says("Former addresses").says(ANA);
        assert!(!page.text().contains("withdraw"));
        world.wait(Duration::from_secs(7 * 24 * 3600));
        portico::store::forget(&world.state.services.store, world.clock.now()).await.unwrap();
        let strong = signed_on_with_app(&world, NEW).await;
        change(&world, &strong, "ana@third.example").await;
        let undo = link(&mail(&world, NEW, "take it back").await);
        let page = strong.get("profile/email").await.expect(200);
        page.submit("End this now", &[]).await.expect(303);
        world.browser("acme").get(&undo).await.expect(404);
    }

    async fn the_new_address_cannot_silence_the_old_one(database) {
        let world = world(database).await;
        // The owner has been told of something before.
        world.signed_on("acme", ANA, PASSWORD).await;
        let earlier = link(&mail(&world, ANA, "/not-me/").await);
        world.wait(Duration::from_secs(1));
        let thief = world.signed_on("acme", ANA, PASSWORD).await;
        change(&world, &thief, NEW).await;
        let undo = link(&mail(&world, ANA, "take it back").await);
        let theirs = link(&mail(&world, NEW, "is now").await);
        let reader = world.browser("acme");
        reader.get(&theirs).await.expect(200).submit("Secure my account", &[]).await.expect(303);
        world.wait(Duration::from_secs(1));
        reader.get(&undo).await.expect(200).submit("Secure my account", &[]).await.expect(303);
        let names = world.number("SELECT COUNT(*) FROM identifier WHERE canonical = 'ana@new.example'").await;
        assert_eq!((names, world.number("SELECT COUNT(*) FROM address_change").await), (0, 0));
        mail(&world, ANA, "/sign-on/welcome/").await;
        // Said of what was told before the change, it takes the change back as well; that link is void by now.
        reader.get(&earlier).await.expect(404);
    }

    async fn a_new_address_vouches_for_no_factor_while_the_old_one_can_come_back(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        change(&world, &browser, NEW).await;
        let page = browser.visit("authentication/totp/new").await.expect(200);
        page.says("it was changed in the last seven days");
        world.wait(Duration::from_secs(7 * 24 * 3600));
        let browser = world.signed_on("acme", NEW, PASSWORD).await;
        let page = browser.visit("authentication/totp/new").await.expect(200);
        page.submit("Send the code", &[]).await.expect(303);
    }

    async fn what_was_told_before_a_change_takes_it_back(database) {
        let world = world(database).await;
        world.signed_on("acme", ANA, PASSWORD).await;
        let earlier = link(&mail(&world, ANA, "/not-me/").await);
        world.wait(Duration::from_secs(1));
        let thief = world.signed_on("acme", ANA, PASSWORD).await;
        change(&world, &thief, NEW).await;
        world.wait(Duration::from_secs(1));
        let page = asked(&thief, "phone", "+4915123456789").await;
        prove(&page, &world.code_sent(Channel::Sms, "+4915123456789").await).await.expect(303);
        let reader = world.browser("acme");
        reader.get(&earlier).await.expect(200).submit("Secure my account", &[]).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM identifier WHERE canonical = 'ana@new.example'").await, 0);
        assert_eq!(world.number("SELECT COUNT(*) FROM address_change").await, 0);
        mail(&world, ANA, "/sign-on/welcome/").await;
    }

    async fn going_back_gives_what_came_between_no_say(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        change(&world, &browser, NEW).await;
        world.wait(Duration::from_secs(60));
        let before = world.mails.sent(Some(NEW)).len();
        change(&world, &browser, ANA).await;
        world.delivered().await;
        let told = world.mails.sent(Some(NEW));
        assert!(told.len() >= before && told.iter().all(|mail| !mail.text.contains("take it back")));
        assert_eq!(world.number("SELECT COUNT(*) FROM address_change").await, 0);
        let rows = world.number("SELECT COUNT(*) FROM identifier WHERE canonical = 'ana@new.example'").await;
        assert_eq!(rows, 0, "it is free");
        sign_on(&world.browser("acme"), ANA, PASSWORD).await.expect(303);
        // Onwards: the oldest keeps its say, and takes everything back.
        change(&world, &browser, NEW).await;
        world.wait(Duration::from_secs(60));
        change(&world, &browser, "ana@third.example").await;
        world.delivered().await;
        assert!(world.mails.sent(Some(NEW)).iter().all(|mail| !mail.text.contains("take it back")));
    }

    async fn the_api_does_the_same(database) {
        let world = world(database).await;
        let program = world.program_of("acme", ANA, PASSWORD).await;
        let body = json!({ "type": "email", "address": "x" });
        program.post("addresses", &body).await.expect(422);
        let body = json!({ "type": "email", "address": NEW });
        let answer = program.post("addresses", &body).await.expect(200).json();
        assert_eq!(answer["pending"][0]["address"], NEW);
        assert_eq!(answer["addresses"][0]["address"], ANA);
        let code = world.code_sent(Channel::Email, NEW).await;
        let wrong = if code == "111111" { "222222" } else { "111111" };
        program.post("addresses/confirm", &json!({ "type": "email", "code": wrong })).await.expect(422);
        program.post("addresses/confirm", &json!({ "type": "email", "code": code })).await.expect(204);
        let answer = program.get("addresses").await.expect(200).json();
        assert_eq!((&answer["addresses"][0]["address"], &answer["former"][0]["address"]), (&json!(NEW), &json!(ANA)));
        let id = answer["former"][0]["id"].as_str().unwrap();
        program.ask(Method::DELETE, &format!("addresses/former/{id}")).send().await.expect(403);
    }

    async fn a_device_keeps_its_own_address(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        change(&world, &browser, NEW).await;
        let ana = world.account("acme", NEW).await.id;
        world.code_device("acme", ana, (Id::Email, ANA)).await;
        world.at_code(&world.browser("acme"), NEW).await;
        assert!(!world.codes_sent(Channel::Email, ANA).await.is_empty());
    }
}
