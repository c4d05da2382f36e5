//! Adding an address that codes are sent to.

use std::time::Duration;

use portico::mfa::Id;
use portico::outbox::Channel;

use crate::on_both;
use crate::support::client::Client;
use crate::support::codes::{SENT, acme};
use crate::support::page::Page;
use crate::support::world::{PASSWORD, World, is_signed_on, sign_on};

/// The file under which the first factor needs the password alone.
fn open() -> String {
    acme().replacen("[mfa]", "[mfa]\nfirst_enrolment = \"password\"", 1)
}

/// The page that asks for the code, after an address was typed.
async fn typed(browser: &Client, method: Id, address: &str) -> Page {
    let page = browser.visit(&format!("authentication/{}/new", method.as_str())).await.expect(200);
    page.submit("Send the code", &[("address", address)]).await
}

on_both! {
    async fn an_address_is_proved_before_it_counts(database) {
        let (world, ana) = World::with_codes_as(database, &open()).await;
        for (method, channel, address) in SENT {
            let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
            let page = typed(&browser, method, address).await.expect(303).follow().await.expect(200);
            assert!(world.devices("acme", ana).await.is_empty(), "nothing is added before the code came back");
            assert_eq!(page.header("cache-control"), Some("no-store"));
            page.submit("Add and finish", &[("code", "000000")]).await.expect(422).says("That code is not right");
            let page = page.submit("Add and finish", &[("code", "")]).await.expect(422);
            let code = world.code_sent(channel, address).await;
            let fields = [("code", code.as_str()), ("label", "Mine")];
            page.submit("Add and finish", &fields).await.expect(303);
            let tab = browser.get("authentication").await.expect(200).says("Mine");
            assert!(!tab.text().contains(address), "an address is shown in part");
            let told = world.delivered().await;
            assert!(told.iter().any(|(to, subject)| to == "ana@acme.example" && subject.contains("added")), "{told:?}");
            // The code has done its work: it is no way to sign on.
            let device = world.devices("acme", ana).await[0].id.to_string();
            let again = world.browser("acme");
            let page = world.at_code(&again, "ana@acme.example").await;
            page.submit("Sign on", &[("code", &code)]).await.expect(422);
            assert!(!is_signed_on(&again).await);
            let page = browser.get(&format!("authentication/devices/{device}/remove")).await.expect(200);
            page.submit("Remove", &[]).await.expect(303);
            world.execute("DELETE FROM attempt").await;
            world.wait(Duration::from_secs(3600));
        }
    }

    async fn what_is_typed_is_told_about_and_kept(database) {
        let limited = format!("{}\n[mfa.sms.countries]\nallow = [\"DE\", \"AT\"]\n", open());
        let (world, _) = World::with_codes_as(database, &limited).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        for (method, typed_there, says) in [
            (Id::Sms, "", "Enter where the codes are to be sent"),
            (Id::Sms, "12", "Enter a whole telephone number"),
            (Id::Sms, "+4990012345678", "Codes are not sent to numbers of this kind"),
            (Id::Sms, "+447400123456", "not offered for numbers of this country"),
            (Id::Sms, "<b>+49", "Enter a whole telephone number"),
            (Id::Email, "ana", "email address"),
            (Id::Email, "ana@home.example\r\nBcc: x@evil.example", "email address"),
        ] {
            let page = typed(&browser, method, typed_there).await.expect(422).says(says);
            assert_eq!(page.field("address").as_deref().unwrap_or_default(), typed_there, "{says}");
        }
        assert!(world.delivered().await.iter().all(|(_, subject)| !subject.contains("code")), "nothing was sent");
        // As people write it, in the country that is allowed.
        typed(&browser, Id::Sms, "0151 / 234 567-89").await.expect(303).follow().await.says("+49");
        assert_eq!(world.codes_sent(Channel::Sms, "+4915123456789").await.len(), 1);
    }

    async fn another_code_waits_and_voids_the_one_before(database) {
        let (world, ana) = World::with_codes_as(database, &open()).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = typed(&browser, Id::Email, "ana@home.example").await.follow().await.expect(200);
        let first = world.code_sent(Channel::Email, "ana@home.example").await;
        page.submit("Send another code", &[]).await.expect(422).says("You can ask for another one in 30 seconds");
        // A second address at once: a slip of the pen is put right, and only the newer code counts.
        let page = browser.get("authentication/email/new?another=1").await.expect(200);
        let page = page.submit("Send the code", &[("address", "ana@other.example")]).await.follow().await.expect(200);
        let older = &world.code_sent(Channel::Email, "ana@other.example").await;
        page.submit("Add and finish", &[("code", &first)]).await.expect(422);
        world.wait(Duration::from_secs(30));
        // It was the second code, wherever it went.
        page.submit("Send another code", &[]).await.expect(422);
        world.wait(Duration::from_secs(30));
        let named = [("label", "At work"), ("code", "12")];
        let after = page.submit("Send another code", &named).await.expect(303).follow().await.expect(200);
        assert_eq!(after.field("label").as_deref(), Some("At work"));
        after.says("We have sent you a code").says("You can ask for another code in 2:00");
        let newest = &world.code_sent(Channel::Email, "ana@other.example").await;
        if older != newest {
            page.submit("Add and finish", &[("code", older)]).await.expect(422);
        }
        page.submit("Add and finish", &[("code", newest)]).await.expect(303);
        assert_eq!(world.devices("acme", ana).await.len(), 1);
        // The same address is not added twice, however it is written.
        let browser = world.signed_on_with_codes(Channel::Email, "ana@other.example").await;
        typed(&browser, Id::Email, "ANA@Other.example").await.expect(422).says("You have added this already");
    }

    async fn a_code_for_an_address_dies_of_age_and_of_guesses(database) {
        let (world, ana) = World::with_codes_as(database, &open()).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = typed(&browser, Id::Sms, "+4915123456789").await.follow().await.expect(200);
        let code = world.code_sent(Channel::Sms, "+4915123456789").await;
        world.wait(Duration::from_secs(300));
        page.submit("Add and finish", &[("code", &code)]).await.expect(422);
        page.submit("Send another code", &[]).await.expect(303);
        let code = world.code_sent(Channel::Sms, "+4915123456789").await;
        let wrong = if code == "111111" { "222222" } else { "111111" };
        world.execute("DELETE FROM attempt").await;
        for _ in 0..3 {
            page.submit("Add and finish", &[("code", wrong)]).await.expect(422);
        }
        let after = page.submit("Add and finish", &[("code", &code)]).await;
        assert!([422, 429].contains(&after.status), "{}", after.status);
        world.wait(Duration::from_secs(180));
        page.submit("Add and finish", &[("code", &code)]).await.expect(422);
        assert!(world.devices("acme", ana).await.is_empty());
    }

    async fn a_code_for_an_address_is_one_session_s_and_one_method_s(database) {
        let (world, ana) = World::with_codes_as(database, &open()).await;
        let here = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let there = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        typed(&here, Id::Sms, "+4915123456789").await.expect(303);
        let page = typed(&there, Id::Sms, "+4915187654321").await.follow().await.expect(200);
        let code = world.code_sent(Channel::Sms, "+4915123456789").await;
        page.submit("Add and finish", &[("code", &code)]).await.expect(422);
        // Nor does it prove the same number for calls.
        let page = typed(&here, Id::Voice, "+4915123456789").await.follow().await.expect(200);
        page.submit("Add and finish", &[("code", &code)]).await.expect(422);
        assert!(world.devices("acme", ana).await.is_empty());
    }

    async fn closed_pairing_and_a_stronger_policy_leave_nothing_open(database) {
        let closed = format!("{}\n[mfa.sms]\npairing = \"closed\"\n", open());
        let (world, ana) = World::with_codes_as(database, &closed).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        browser.get("authentication/sms/new").await.expect(404);
        let csrf = browser.get("authentication").await.field("csrf").unwrap();
        let fields = [("csrf", csrf.as_str()), ("address", "+4915123456789")];
        browser.post("authentication/sms/new", &fields).await.expect(404);
        // What was added before goes on.
        world.code_device("acme", ana, (Id::Sms, "+4915123456789")).await;
        let again = world.browser("acme");
        world.at_code(&again, "ana@acme.example").await;
        assert_eq!(world.codes_sent(Channel::Sms, "+4915123456789").await.len(), 1);
        // A policy that wants strength leaves every address out at once.
        let strong = open().replacen("[mfa]", "[mfa]\nmin_strength = \"strong\"", 1);
        world.write("acme", &strong);
        assert!(!world.reload().await.failed);
        for page in ["email", "sms", "voice", "whatsapp"] {
            browser.get(&format!("authentication/{page}/new")).await.expect(404);
        }
        let again = world.browser("acme");
        let after = sign_on(&again, "ana@acme.example", PASSWORD).await.expect(303);
        assert!(!after.header("location").unwrap().ends_with("/sign-on/code"), "a weak factor is not asked for");
    }

    async fn a_weak_proof_sends_nothing_to_a_new_address(database) {
        let (world, ana) = World::with_codes(database).await;
        world.app("acme", ana).await;
        world.code_device("acme", ana, (Id::Sms, "+4915123456789")).await;
        let sms = world.devices("acme", ana).await[1].id;
        let browser = world.browser("acme");
        world.at_code(&browser, "ana@acme.example").await;
        let page = browser.get(&format!("sign-on/code?device={sms}")).await.expect(200);
        page.submit("Send the code", &[]).await.expect(303);
        let code = world.code_sent(Channel::Sms, "+4915123456789").await;
        let page = browser.get(&format!("sign-on/code?device={sms}")).await.expect(200);
        page.submit("Sign on", &[("code", &code)]).await.expect(303);
        let csrf = browser.get("authentication").await.expect(200).field("csrf").unwrap();
        let fields = [("csrf", csrf.as_str()), ("address", "mallory@evil.example")];
        browser.post("authentication/email/new", &fields).await;
        assert!(world.codes_sent(Channel::Email, "mallory@evil.example").await.is_empty());
        assert_eq!(world.devices("acme", ana).await.len(), 2);
    }

    async fn a_typed_address_survives_a_step_up(database) {
        let (world, ana) = World::with_codes(database).await;
        world.code_device("acme", ana, (Id::Email, "ana@home.example")).await;
        let browser = world.signed_on_with_codes(Channel::Email, "ana@home.example").await;
        let page = browser.visit("authentication/sms/new").await.expect(200);
        world.wait(world.step_up_age("acme") + Duration::from_secs(1));
        let asked = page.submit("Send the code", &[("address", "+4915123456789")]).await.expect(303);
        let to = asked.header("location").unwrap().to_owned();
        let asked = browser.get(&to).await.expect(200);
        asked.submit("Send the code", &[]).await.expect(303);
        let code = world.code_sent(Channel::Email, "ana@home.example").await;
        let asked = browser.get(&to).await.expect(200);
        let after = asked.submit("Confirm it’s you", &[("code", &code)]).await.expect(303).follow().await.expect(200);
        after.submit("Confirm it’s you", &[("password", PASSWORD)]).await.follow().await.expect(200);
        let page = browser.visit("authentication/sms/new").await.expect(200);
        let shown = page.field("address").unwrap_or_default();
        let sent = world.codes_sent(Channel::Sms, "+4915123456789").await.len();
        assert!(sent == 1 || shown == "+4915123456789", "{}", page.seen());
    }

    async fn the_first_one_is_added_at_the_door(database) {
        let always = open().replacen("[mfa]", "[mfa]\nrequired = \"always\"", 1);
        let (world, ana) = World::with_codes_as(database, &always).await;
        let browser = world.browser("acme");
        let page = sign_on(&browser, "ana@acme.example", PASSWORD).await.expect(303).follow().await.expect(200);
        let (_, to) = page.links().into_iter().find(|(_, to)| to.ends_with("/sign-on/enrol/whatsapp")).unwrap();
        let page = browser.visit(&to).await.expect(200);
        page.submit("Send the code", &[("address", "12")]).await.expect(422).says("Enter a whole telephone number");
        let page = page.submit("Send the code", &[("address", "+44 7400 123456")]).await.follow().await.expect(200);
        page.submit("Send another code", &[]).await.expect(422).says("You can ask for another one");
        let code = world.code_sent(Channel::Whatsapp, "+447400123456").await;
        page.submit("Add and finish", &[("code", "000000")]).await.expect(422);
        page.submit("Add and finish", &[("code", &code)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        assert_eq!(world.devices("acme", ana).await[0].method, Id::Whatsapp);
    }

    async fn an_address_stays_when_the_profile_changes(database) {
        let (world, ana) = World::with_codes(database).await;
        world.code_device("acme", ana, (Id::Email, "ana@acme.example")).await;
        world.execute("UPDATE identifier SET shown = 'new@acme.example' WHERE kind = 'email'").await;
        let browser = world.browser("acme");
        sign_on(&browser, "ana-acme", PASSWORD).await.expect(303);
        assert_eq!(world.codes_sent(Channel::Email, "ana@acme.example").await.len(), 1);
        assert!(world.codes_sent(Channel::Email, "new@acme.example").await.is_empty());
    }
}
