//! Signing on and step-up with codes that are sent.

use std::time::Duration;

use portico::mfa::Id;
use portico::outbox::Channel;

use crate::on_both;
use crate::support::codes::{SENT, acme};
use crate::support::page::Page;
use crate::support::world::{PASSWORD, World, is_signed_on, sign_on};

const ANA: &str = "ana@acme.example";
const SMS: &str = "+4915123456789";

/// Not this code.
fn wrong(code: &str) -> &'static str {
    if code == "111111" { "222222" } else { "111111" }
}

/// The code of a form, as somebody types it.
async fn give(page: &Page, code: &str) -> Page {
    page.submit("Sign on", &[("code", code)]).await
}

on_both! {
    async fn a_code_comes_by_itself_and_lets_in_once(database) {
        let (world, ana) = World::with_codes(database).await;
        for (method, channel, to) in SENT {
            let device = world.code_device("acme", ana, (method, to)).await;
            let browser = world.browser("acme");
            let page = world.at_code(&browser, ANA).await;
            assert!(!page.text().contains(to), "an address is shown in part");
            let codes = world.codes_sent(channel, to).await;
            assert_eq!(codes.len(), 1, "nobody has to ask for the first one");
            // Looking again sends nothing.
            browser.get("sign-on/code").await.expect(200);
            browser.get(&format!("sign-on/code?device={device}")).await.expect(200);
            assert_eq!(world.codes_sent(channel, to).await.len(), 1);
            give(&page, wrong(&codes[0])).await.expect(422).says("That code is not right");
            let after = give(&page, &codes[0]).await.expect(303);
            assert!(is_signed_on(&browser).await, "{:?}", after.header("location"));
            let session = world.number("SELECT COUNT(*) FROM session").await;
            give(&page, &codes[0]).await;
            assert_eq!(world.number("SELECT COUNT(*) FROM session").await, session);
            world.execute("DELETE FROM device").await;
        }
    }

    async fn a_code_is_one_sign_on_s_and_one_device_s(database) {
        let (world, ana) = World::with_codes(database).await;
        let sms = world.code_device("acme", ana, (Id::Sms, SMS)).await;
        let voice = world.code_device("acme", ana, (Id::Voice, SMS)).await;
        let bob = world.person("acme", "bob@acme.example", PASSWORD).await;
        world.code_device("acme", bob, (Id::Sms, SMS)).await;
        let (mine, other) = (world.browser("acme"), world.browser("acme"));
        let page = world.at_code(&mine, ANA).await;
        let first = &world.code_sent(Channel::Sms, SMS).await;
        world.wait(Duration::from_secs(1));
        let elsewhere = world.at_code(&other, ANA).await;
        let second = &world.code_sent(Channel::Sms, SMS).await;
        // Another browser's sign-on takes away nobody's code, and has no use for it.
        if first != second {
            give(&elsewhere, first).await.expect(422);
        }
        // Nor another person with the same telephone.
        let theirs = world.browser("acme");
        give(&world.at_code(&theirs, "bob@acme.example").await, first).await.expect(422);
        // Nor another device with the same number.
        let csrf = page.field("csrf").unwrap();
        let fields = [("csrf", csrf.as_str()), ("device", &voice.to_string()), ("code", first)];
        mine.post("sign-on/code", &fields).await.expect(422);
        assert_eq!([is_signed_on(&mine).await, is_signed_on(&other).await, is_signed_on(&theirs).await], [false; 3]);
        let fields = [("csrf", csrf.as_str()), ("device", &sms.to_string()), ("code", first)];
        mine.post("sign-on/code", &fields).await.expect(303);
        assert!(is_signed_on(&mine).await);
    }

    async fn another_code_is_sent_in_steps_and_then_none(database) {
        let (world, ana) = World::with_codes(database).await;
        world.code_device("acme", ana, (Id::Email, "ana@home.example")).await;
        let browser = world.browser("acme");
        let page = world.at_code(&browser, ANA).await;
        let mut seen = world.codes_sent(Channel::Email, "ana@home.example").await;
        for wait in [30, 60, 120] {
            world.wait(Duration::from_secs(wait - 1));
            page.submit("Send another code", &[]).await.expect(422).says("You can ask for another one in one second");
            world.wait(Duration::from_secs(1));
            page.submit("Send another code", &[]).await.expect(303);
            let now = world.codes_sent(Channel::Email, "ana@home.example").await;
            assert_eq!(now.len(), seen.len() + 1);
            if now[0] != seen[0] {
                give(&page, &seen[0]).await.expect(422);
            }
            seen = now;
        }
        let last = browser.get("sign-on/code").await.expect(200).says("We send no more codes this way for now");
        let mut buttons = last.forms().iter().flat_map(|form| &form.buttons);
        assert!(buttons.all(|button| button.text != "Send another code"), "nothing to ask for another one");
        page.submit("Send another code", &[]).await.expect(422).says("We send no more codes this way for now");
        world.execute("DELETE FROM attempt").await;
        give(&page, &seen[0]).await.expect(303);
        assert!(is_signed_on(&browser).await);
    }

    async fn whoever_asks_for_another_sees_how_long_it_takes_and_loses_nothing(database) {
        let (world, ana) = World::with_codes_as(database, &acme().replacen("[mfa]", "[mfa]\ntrusted_browser = \"30d\"", 1)).await;
        world.code_device("acme", ana, (Id::Sms, SMS)).await;
        let browser = world.browser("acme");
        let page = world.at_code(&browser, ANA).await.says("You can ask for another code in 0:30");
        let page = page.submit("Send another code", &[("code", "12"), ("trust", "true")]).await.expect(422);
        assert!(page.text().contains("name=\"trust\" value=\"true\" checked"), "{}", page.text());
        world.wait(Duration::from_secs(30));
        let page = page.submit("Send another code", &[]).await.expect(303).follow().await.expect(200);
        let page = page.says("You can ask for another code in 1:00");
        assert!(page.text().contains("name=\"trust\" value=\"true\" checked"), "{}", page.text());
        world.wait(Duration::from_secs(60));
        let later = browser.get("sign-on/code").await.expect(200);
        assert!(!later.seen().contains("You can ask for another code in"));
        give(&page, &world.code_sent(Channel::Sms, SMS).await).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM trusted_browser").await, 1);
    }

    async fn guesses_and_age_void_it(database) {
        let (world, ana) = World::with_codes(database).await;
        world.code_device("acme", ana, (Id::Sms, SMS)).await;
        let browser = world.browser("acme");
        let page = world.at_code(&browser, ANA).await;
        let code = world.code_sent(Channel::Sms, SMS).await;
        for _ in 0..3 {
            give(&page, wrong(&code)).await.expect(422);
        }
        let after = give(&page, &code).await;
        assert!([422, 429].contains(&after.status));
        // What waits for another one is the code, not only the pace of its device.
        world.execute("DELETE FROM attempt").await;
        give(&page, &code).await.expect(422);
        world.wait(Duration::from_secs(30));
        page.submit("Send another code", &[]).await.expect(303);
        let code = world.code_sent(Channel::Sms, SMS).await;
        world.wait(Duration::from_secs(300));
        give(&page, &code).await.expect(422);
        assert!(!is_signed_on(&browser).await);
    }

    async fn people_are_asked_which_way_first(database) {
        let ask = acme().replacen("[mfa]", "[mfa]\ndefault_method = \"ask\"", 1);
        let (world, ana) = World::with_codes_as(database, &ask).await;
        let sms = world.code_device("acme", ana, (Id::Sms, SMS)).await;
        world.app("acme", ana).await;
        let browser = world.browser("acme");
        let page = sign_on(&browser, ANA, PASSWORD).await.expect(303).follow().await.expect(200);
        assert!(page.url.path().ends_with("/sign-on/methods"), "{}", page.url);
        assert!(page.seen().contains("•••• 6789"), "{}", page.seen());
        assert!(world.codes_sent(Channel::Sms, SMS).await.is_empty(), "nothing is sent unasked");
        let page = browser.get(&format!("sign-on/code?device={sms}")).await.expect(200);
        assert!(world.codes_sent(Channel::Sms, SMS).await.is_empty(), "a link that is followed sends nothing (R-OT-7)");
        page.submit("Send the code", &[]).await.expect(303);
        let code = world.code_sent(Channel::Sms, SMS).await;
        let page = browser.get(&format!("sign-on/code?device={sms}")).await.expect(200);
        give(&page, &code).await.expect(303);
        assert!(is_signed_on(&browser).await);
    }

    async fn step_up_takes_a_code_that_was_sent_there(database) {
        let (world, ana) = World::with_codes(database).await;
        world.code_device("acme", ana, (Id::Email, "ana@home.example")).await;
        let browser = world.signed_on_with_codes(Channel::Email, "ana@home.example").await;
        world.wait(world.step_up_age("acme") + Duration::from_secs(1));
        let page = browser.visit("authentication/totp/new").await.expect(200);
        assert!(page.url.path().ends_with("/step-up"), "{}", page.url);
        let before = world.codes_sent(Channel::Email, "ana@home.example").await;
        assert_eq!(before.len(), 1, "opening the page sends nothing");
        page.submit("Send the code", &[]).await.expect(303);
        let code = world.code_sent(Channel::Email, "ana@home.example").await;
        let page = browser.get("step-up").await.expect(200);
        page.submit("Confirm it’s you", &[("code", wrong(&code))]).await.expect(422);
        page.submit("Confirm it’s you", &[("code", &code)]).await.expect(303);
        // The password as well: a mailbox proves nothing but itself.
        let page = browser.get("step-up").await.expect(200);
        page.submit("Confirm it’s you", &[("password", PASSWORD)]).await.expect(303);
        let page = browser.visit("authentication/totp/new").await.expect(200);
        assert!(page.url.path().ends_with("/totp/new"), "{}", page.url);
    }

    async fn what_was_taken_away_meanwhile_lets_nobody_in(database) {
        let (world, ana) = World::with_codes(database).await;
        world.code_device("acme", ana, (Id::Sms, SMS)).await;
        world.app("acme", ana).await;
        let browser = world.browser("acme");
        let page = world.at_code(&browser, ANA).await;
        let code = world.code_sent(Channel::Sms, SMS).await;
        // The method leaves the list while the code is on its way.
        world.write("acme", &acme().replacen("\"sms\", ", "", 1));
        assert!(!world.reload().await.failed);
        give(&page, &code).await;
        assert!(!is_signed_on(&browser).await);
        world.write("acme", &acme());
        assert!(!world.reload().await.failed);
        world.execute("UPDATE device SET state = 'disabled' WHERE method = 'sms'").await;
        give(&page, &code).await;
        assert!(!is_signed_on(&browser).await);
    }
}
