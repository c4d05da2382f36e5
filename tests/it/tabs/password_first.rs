//! The first password of somebody who signs on with a passkey.

use std::time::Duration;

use http::Method;
use portico::kit::id::UserId;
use portico::mfa::Id;
use portico::outbox::Channel;
use serde_json::{Value, json};

use crate::on_both;
use crate::support::authenticator::Authenticator;
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::passkeys::{owner, sign_on_with};
use crate::support::program::Program;
use crate::support::world::{ACME, OTHER, PASSWORD, World, is_signed_on, not_me, sign_on};

const ANA: &str = "ana@acme.example";
const HOME: &str = "ana@home.example";

/// Somebody who has a passkey and no password, and has just signed on with it.
async fn without_password(world: &World) -> (UserId, Client, Authenticator) {
    let (_, mut passkey) = owner(world, "acme", ANA).await;
    let ana = world.account("acme", ANA).await.id;
    world.execute("DELETE FROM password").await;
    world.execute("DELETE FROM device WHERE method = 'totp'").await;
    world.wait(Duration::from_secs(3600));
    let browser = world.browser("acme");
    sign_on_with(&browser, &mut passkey).await.expect(303);
    assert!(is_signed_on(&browser).await, "a passkey is enough");
    (ana, browser, passkey)
}

/// What a script of the same origin sends.
async fn put(browser: &Client, body: &Value) -> Page {
    let program = Program::in_browser(browser);
    let csrf = program.get("session").await.expect(200).json()["csrf_token"].as_str().unwrap().to_owned();
    program.ask(Method::PUT, "password").header("x-csrf-token", &csrf).json(body).send().await
}

on_both! {
    async fn whoever_has_just_proved_their_passkey_sets_one(database) {
        let world = World::new(database).await;
        let (_, browser, mut passkey) = without_password(&world).await;
        let elsewhere = world.browser("acme");
        sign_on_with(&elsewhere, &mut passkey).await.expect(303);
        let page = browser.get("password").await.expect(200).says("You sign on without a password.");
        assert_eq!(page.heading(), "Set a password");
        assert_eq!(page.field("current_password"), None);
        assert!(!page.seen().contains("current password"), "there is none that it could be like: {}", page.seen());
        let names = page.form("Set password").names;
        assert!(!names.iter().any(|name| name == "current_password"), "{names:?}");
        page.submit("Set password", &[("new_password", "short")]).await.expect(422).says("It needs at least 15");
        page.submit("Set password", &[]).await.expect(422).says("Enter a new password.");
        let done = page.submit("Set password", &[("new_password", OTHER)]).await.expect(303);
        done.follow().await.expect(200).says("Your password is set.").says("Current password");
        assert!(is_signed_on(&browser).await && !is_signed_on(&elsewhere).await);
        let mails = world.delivered().await;
        assert!(mails.iter().any(|(to, subject)| to == ANA && subject.contains("password was changed")), "{mails:?}");
        let first = "SELECT COUNT(*) FROM activity WHERE kind = 'password.changed' AND detail LIKE '%\"first\":true%'";
        assert_eq!(world.number(first).await, 1);
        // Both ways lead in, the password with a second factor.
        let asked = sign_on(&world.browser("acme"), ANA, OTHER).await.expect(303);
        assert!(asked.header("location").unwrap().ends_with("/sign-on/code"));
        let again = world.browser("acme");
        sign_on_with(&again, &mut passkey).await.expect(303);
        assert!(is_signed_on(&again).await);
        // There is one now: it takes the current one to change it, and none is set beside it.
        let page = again.get("password").await.expect(200);
        page.submit("Change password", &[("new_password", PASSWORD)]).await.expect(422).says("Enter your current password.");
    }

    async fn an_old_proof_and_no_proof_are_not_enough(database) {
        let world = World::new(database).await;
        let (_, browser, _) = without_password(&world).await;
        let page = browser.get("password").await.expect(200);
        world.wait(world.step_up_age("acme") + Duration::from_secs(1));
        for answer in [browser.get("password").await, page.submit("Set password", &[("new_password", OTHER)]).await] {
            assert!(answer.expect(303).header("location").unwrap().contains("/step-up?for="), "nothing is asked");
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM password").await, 0);
        put(&browser, &json!({ "new_password": OTHER })).await.problem(401, "step_up_required");
        // Nor is having nothing to prove: whoever has taken the passkey away opens no other way.
        world.execute("DELETE FROM webauthn_credential").await;
        world.execute("DELETE FROM device").await;
        world.execute("UPDATE session SET proofs = '[]'").await;
        let told = put(&browser, &json!({ "new_password": OTHER })).await.problem(401, "step_up_required");
        assert_eq!(told["needs"], "provider");
        assert_eq!(world.number("SELECT COUNT(*) FROM password").await, 0);
    }

    async fn a_code_from_a_mailbox_or_from_paper_is_not_enough(database) {
        let mailed = ACME.replace("\"recovery_codes\"]", "\"recovery_codes\", \"email\"]");
        let world = World::with(database, &[("acme", &mailed)]).await;
        let (ana, browser, mut passkey) = without_password(&world).await;
        let email = world.code_device("acme", ana, (Id::Email, HOME)).await;
        let codes = world.recovery_codes("acme", ana).await;
        let devices = world.devices("acme", ana).await;
        let set = devices.iter().find(|device| device.method == Id::RecoveryCodes).unwrap().id;
        for device in [email, set] {
            world.wait(world.step_up_age("acme") + Duration::from_secs(1));
            let asked = browser.visit("password").await.expect(200);
            assert!(asked.url.path().ends_with("/step-up"), "{}", asked.url);
            let to = format!("step-up?{}", asked.url.query().unwrap());
            let page = browser.get(&format!("{to}&device={device}")).await.expect(200);
            let csrf = page.field("csrf").unwrap();
            let code = if device == email {
                page.submit("Send the code", &[]).await.expect(303);
                world.code_sent(Channel::Email, HOME).await
            } else {
                codes[0].clone()
            };
            let fields = [("csrf", csrf.as_str()), ("device", &device.to_string()), ("code", &code)];
            browser.post(&to, &fields).await.expect(303);
            let page = browser.get("password").await.expect(200);
            page.submit("Set password", &[("new_password", OTHER)]).await.expect(422).says("sign on with your passkey");
            let told = put(&browser, &json!({ "new_password": OTHER })).await.problem(422, "policy_violation");
            assert_eq!(told["errors"][0]["code"], "unproved");
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM password").await, 0);
        let browser = world.browser("acme");
        sign_on_with(&browser, &mut passkey).await.expect(303);
        put(&browser, &json!({ "new_password": OTHER })).await.expect(200);
    }

    async fn the_api_does_the_same(database) {
        let world = World::new(database).await;
        let (_, browser, _) = without_password(&world).await;
        let program = Program::in_browser(&browser);
        let told = program.get("password").await.expect(200).json();
        assert!(told["last_changed"].is_null() && told["requirements"].is_array(), "{told}");
        let both = json!({ "current_password": PASSWORD, "new_password": OTHER });
        let refused = put(&browser, &both).await.problem(422, "invalid_field");
        assert_eq!(refused["errors"][0]["field"], "current_password");
        put(&browser, &json!({ "new_password": OTHER })).await.expect(200);
        let asked = sign_on(&world.browser("acme"), ANA, OTHER).await.expect(303);
        assert!(asked.header("location").unwrap().ends_with("/sign-on/code"));
    }

    async fn of_many_at_once_one_is_set(database) {
        let world = World::new(database).await;
        let (_, browser, _) = without_password(&world).await;
        let page = browser.get("password").await.expect(200);
        let answers = crate::support::races::press(&[&world], &page, "Set password", &[("new_password", OTHER)]).await;
        let won = answers.iter().filter(|answer| answer.header("location").is_some_and(|to| to.ends_with("/password"))).count();
        assert_eq!(won, 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'password.changed'").await, 1);
    }

    async fn the_last_passkey_stays_while_there_is_no_password(database) {
        let world = World::with(database, &[("acme", ACME)]).await;
        let (ana, browser, _) = without_password(&world).await;
        let device = world.devices("acme", ana).await[0].id;
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        for act in ["remove", "disable"] {
            let path = format!("authentication/devices/{device}/{act}");
            browser.post(&path, &[("csrf", &csrf)]).await.expect(422);
        }
        assert_eq!(world.devices("acme", ana).await.len(), 1);
    }

    async fn whoever_gave_theirs_up_chooses_another_before_the_passkey_works(database) {
        let world = World::new(database).await;
        let (ana, _, mut passkey) = without_password(&world).await;
        let link = world.link("acme", ana).await;
        let page = world.browser("acme").get(&format!("not-me/{}", not_me(&link))).await.expect(200);
        page.submit("Secure my account", &[]).await.expect(303);
        let thief = world.browser("acme");
        sign_on_with(&thief, &mut passkey).await;
        assert!(!is_signed_on(&thief).await);
        world.delivered().await;
        let mails = world.mails.sent(Some(ANA));
        let text = mails.iter().find(|mail| mail.text.contains("/sign-on/welcome/")).expect("no way back").text.clone();
        let way_back = text.split_whitespace().find(|word| word.contains("/sign-on/welcome/")).unwrap();
        let page = world.browser("acme").get(way_back).await.expect(200);
        page.submit("Set password", &[("new_password", OTHER)]).await.expect(303);
        let browser = world.browser("acme");
        sign_on_with(&browser, &mut passkey).await;
        assert!(is_signed_on(&browser).await);
    }
}
