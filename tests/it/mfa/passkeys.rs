//! Passkeys and security keys: added in the tab, a second factor, a step-up, and a way in without a password.

use serde_json::json;

use crate::on_both;
use crate::support::authenticator::{Authenticator, BACKED_UP, ELIGIBLE, PRESENT, VERIFIED};
use crate::support::passkeys::{add, answer, options, origin, owner, send, sign_on_with, with_app};
use crate::support::world::{ACME, GLOBEX, HEADQUARTERS, PASSWORD, World, is_signed_on, sign_on};

const NEW: &str = "authentication/passkeys/new";

on_both! {
    async fn a_passkey_is_added_and_signs_on_by_itself(database) {
        let world = World::new(database).await;
        let (browser, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        browser.get("authentication").await.expect(200).says("Blue");
        let other = world.browser("acme");
        let done = sign_on_with(&other, &mut passkey).await.expect(303);
        assert!(done.header("location").unwrap().ends_with("/profile"), "{:?}", done.header("location"));
        assert!(is_signed_on(&other).await);
        // It counts as both factors: nothing more is asked, here or before a sensitive act.
        other.get("authentication/totp/new").await.expect(200);
        let amr = world.number("SELECT COUNT(*) FROM activity WHERE kind = 'sign_on' AND detail LIKE '%\"hwk\",\"mfa\"%'").await;
        assert_eq!(amr, 1);
        assert!(world.mails.sent(Some("ana@acme.example")).iter().any(|mail| mail.subject.contains("added")) || {
            world.delivered().await;
            world.mails.sent(Some("ana@acme.example")).iter().any(|mail| mail.subject.contains("added"))
        });
    }

    async fn an_answer_counts_once_and_in_its_own_browser(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        let one = world.browser("acme");
        let page = one.get("sign-on").await.expect(200);
        let asked = options(&one, &page, "sign-on/passkey/options").await;
        let brought = passkey.get(&asked["publicKey"]);
        // Whoever carries it elsewhere has nothing.
        let two = world.browser("acme");
        let there = two.get("sign-on").await.expect(200);
        answer(&two, &there, &asked, &brought).await.expect(422);
        assert!(!is_signed_on(&two).await);
        answer(&one, &page, &asked, &brought).await.expect(303);
        assert!(is_signed_on(&one).await);
        one.forget();
        let again = one.get("sign-on").await.expect(200);
        answer(&one, &again, &asked, &brought).await.expect(422);
        assert!(!is_signed_on(&one).await);
    }

    async fn a_challenge_dies_after_five_minutes(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        let browser = world.browser("acme");
        let page = browser.get("sign-on").await.expect(200);
        let asked = options(&browser, &page, "sign-on/passkey/options").await;
        let brought = passkey.get(&asked["publicKey"]);
        world.wait(std::time::Duration::from_secs(301));
        answer(&browser, &page, &asked, &brought).await.expect(422).says("That took too long.");
        assert!(!is_signed_on(&browser).await);
        sign_on_with(&browser, &mut passkey).await.expect(303);
    }

    async fn a_passkey_is_worth_nothing_next_door(database) {
        let with = |text: &str| text.replace("methods = [\"totp\"", "methods = [\"passkey\", \"totp\"");
        let (globex, headquarters) = (with(GLOBEX), with(HEADQUARTERS));
        let world = World::with(database, &[("acme", ACME), ("globex", &globex), ("headquarters", &headquarters)]).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        // The same person, and the same origin.
        with_app(&world, "globex", "ana@acme.example").await.1.expect(303);
        let neighbour = world.browser("globex");
        sign_on_with(&neighbour, &mut passkey).await.expect(422).says("This passkey is not accepted here.");
        assert!(!is_signed_on(&neighbour).await);
        // And nothing on another host, whose relying party is its own.
        let far = world.browser("headquarters");
        let page = far.get("sign-on").await.expect(200);
        let asked = options(&far, &page, "sign-on/passkey/options").await;
        assert_eq!(asked["publicKey"]["rpId"], "hq.example");
        answer(&far, &page, &asked, &passkey.get(&asked["publicKey"])).await.expect(422);
        assert!(!is_signed_on(&far).await);
    }

    async fn a_passkey_and_a_security_key_are_second_factors(database) {
        let world = World::new(database).await;
        let (browser, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        let (mut key, added) = add(&world, "acme", &browser, "authentication/security-keys/new", PRESENT).await;
        added.expect(303);
        for device in [&mut passkey, &mut key] {
            let other = world.browser("acme");
            let page = sign_on(&other, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
            let asked = options(&other, &page, "sign-on/code/options").await["publicKey"].clone();
            assert_eq!(asked["allowCredentials"].as_array().unwrap().len(), 2);
            let of_key = world.devices("acme", world.account("acme", "ana@acme.example").await.id).await;
            let of_key = of_key.iter().find(|one| one.method.as_str() == "security_key").unwrap().id.to_string();
            let csrf = page.field("csrf").unwrap();
            let brought = device.get(&asked).to_string();
            let form = [("csrf", csrf.as_str()), ("device", of_key.as_str()), ("credential", brought.as_str())];
            other.post("sign-on/code", &form).await.expect(303);
            assert!(is_signed_on(&other).await);
            // Once.
            let third = world.browser("acme");
            let page = sign_on(&third, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
            let csrf = page.field("csrf").unwrap();
            let form = [("csrf", csrf.as_str()), ("device", of_key.as_str()), ("credential", brought.as_str())];
            third.post("sign-on/code", &form).await.expect(422);
            assert!(!is_signed_on(&third).await);
        }
    }

    async fn a_security_key_signs_nobody_on_by_itself(database) {
        let world = World::new(database).await;
        let (browser, page) = with_app(&world, "acme", "ana@acme.example").await;
        page.expect(303);
        let (mut key, added) = add(&world, "acme", &browser, "authentication/security-keys/new", PRESENT | VERIFIED).await;
        added.expect(303);
        let other = world.browser("acme");
        sign_on_with(&other, &mut key).await.expect(422);
        assert!(!is_signed_on(&other).await);
    }

    async fn a_passkey_steps_up_for_the_password_as_well(database) {
        let world = World::new(database).await;
        let (browser, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        world.wait(world.step_up_age("acme") + std::time::Duration::from_secs(1));
        let page = browser.get("authentication/totp/new").await.follow().await.expect(200);
        assert!(page.url.path().ends_with("/step-up"), "{}", page.url);
        let asked = options(&browser, &page, "step-up/options").await;
        let brought = passkey.get(&asked["publicKey"]).to_string();
        let to = format!("{}?{}", page.url.path().trim_start_matches("/acme/"), page.url.query().unwrap());
        let (csrf, device) = (page.field("csrf").unwrap(), page.field("device").unwrap());
        let form = [("csrf", csrf.as_str()), ("device", device.as_str()), ("credential", brought.as_str())];
        let done = browser.post(&to, &form).await.expect(303);
        assert!(done.header("location").unwrap().ends_with("/authentication/totp/new"), "{:?}", done.header("location"));
    }

    async fn the_same_authenticator_is_added_once_and_by_nobody_else(database) {
        let world = World::new(database).await;
        let (browser, passkey) = owner(&world, "acme", "ana@acme.example").await;
        let page = browser.get(NEW).await.expect(200);
        let asked = options(&browser, &page, &format!("{NEW}/options")).await["publicKey"].clone();
        assert_eq!(asked["excludeCredentials"].as_array().unwrap().len(), 1);
        // Somebody else, with an authenticator that claims the same id (R-WA-9).
        let (thief, done) = with_app(&world, "acme", "eve@acme.example").await;
        done.expect(303);
        let page = thief.get(NEW).await.expect(200);
        let asked = options(&thief, &page, &format!("{NEW}/options")).await["publicKey"].clone();
        let lie = crate::support::authenticator::Lie { id: Some(passkey.id.clone()), ..Default::default() };
        let (_, brought) = Authenticator::create_with(&asked, &origin(&world, "acme"), PRESENT | VERIFIED, &lie);
        send(&thief, &page, NEW, &brought).await.expect(422).says("This is added to an account already.");
        assert_eq!(world.number("SELECT COUNT(*) FROM webauthn_credential").await, 1);
    }

    async fn where_passkeys_must_stay_on_one_device_a_synced_one_is_refused_whenever_it_shows(database) {
        let world = World::new(database).await;
        let (browser, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        let (mut synced, added) = add(&world, "acme", &browser, NEW, PRESENT | VERIFIED | ELIGIBLE | BACKED_UP).await;
        added.expect(303);
        world.write("acme", &ACME.replace("auto_upgrade = false", "auto_upgrade = false\nsynced = false"));
        assert!(!world.reload().await.failed);
        let other = world.browser("acme");
        sign_on_with(&other, &mut synced).await.expect(422);
        assert!(!is_signed_on(&other).await);
        sign_on_with(&other, &mut passkey).await.expect(303);
        // Neither can one be added, whatever the browser was asked (Keycloak CVE-2026-8830).
        let (_, refused) = add(&world, "acme", &other, NEW, PRESENT | VERIFIED | ELIGIBLE).await;
        refused.expect(422).says("This passkey would be copied between devices");
        // One that has become able to be copied since is refused from then on.
        let third = world.browser("acme");
        passkey.flags |= ELIGIBLE;
        sign_on_with(&third, &mut passkey).await.expect(422);
        assert!(!is_signed_on(&third).await);
    }

    async fn a_removed_passkey_and_a_disabled_person_get_nothing(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        world.execute("UPDATE account SET status = 'disabled'").await;
        let other = world.browser("acme");
        sign_on_with(&other, &mut passkey).await.expect(422);
        world.execute("UPDATE account SET status = 'active'").await;
        world.execute("UPDATE device SET state = 'disabled' WHERE method = 'passkey'").await;
        sign_on_with(&other, &mut passkey).await.expect(422);
        world.execute("DELETE FROM device WHERE method = 'passkey'").await;
        sign_on_with(&other, &mut passkey).await.expect(422);
        assert!(!is_signed_on(&other).await);
    }

    async fn a_method_that_left_the_list_or_is_no_first_factor_signs_nobody_on(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        let browser = world.browser("acme");
        let page = browser.get("sign-on").await.expect(200);
        let asked = options(&browser, &page, "sign-on/passkey/options").await;
        let brought = passkey.get(&asked["publicKey"]);
        world.write("acme", &ACME.replace("identifiers = [\"email\", \"username\"]", "identifiers = [\"email\"]\nfirst_factors = [\"password\"]"));
        assert!(!world.reload().await.failed);
        // Also one that was begun before.
        answer(&browser, &page, &asked, &brought).await.expect(404);
        assert!(!browser.get("sign-on").await.expect(200).text().contains("Sign on with a passkey"));
        world.write("acme", &ACME.replace("\"passkey\", ", ""));
        assert!(!world.reload().await.failed);
        answer(&browser, &page, &asked, &brought).await.expect(404);
        assert!(!is_signed_on(&browser).await);
    }

    async fn a_copied_authenticator_is_noticed(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        let browser = world.browser("acme");
        passkey.count = 7;
        sign_on_with(&browser, &mut passkey).await.expect(303);
        let other = world.browser("acme");
        passkey.count = 3;
        let page = other.get("sign-on").await.expect(200);
        let asked = options(&other, &page, "sign-on/passkey/options").await;
        let brought = passkey.get(&asked["publicKey"]);
        for _ in 0..3 {
            answer(&other, &page, &asked, &brought).await.expect(422);
        }
        assert!(!is_signed_on(&other).await);
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'device.copied'").await, 1);
    }

    async fn a_program_does_the_same(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        let mut api = world.program("acme");
        let begun = api.post("sign-on", &json!({ "ceremony": true })).await.expect(200).json();
        assert_eq!(begun["next"]["step"], "passkey");
        let brought = passkey.get(&begun["next"]["ceremony"]["options"]);
        let done = api.post("sign-on", &json!({ "flow": begun["flow"], "credential": brought })).await.expect(200).json();
        assert_eq!(done["session"]["amr"], json!(["hwk", "mfa"]));
        // Once.
        let again = api.post("sign-on", &json!({ "flow": begun["flow"], "credential": brought })).await;
        again.problem(404, "expired");
        api.takes(&done);
        let options = api.post("devices", &json!({ "type": "security_key" })).await.expect(201).json()["options"].clone();
        let (mut key, brought) = Authenticator::create(&options, &origin(&world, "acme"), PRESENT);
        let body = json!({ "type": "security_key", "credential": brought, "name": "Blue" });
        let added = api.post("devices/confirm", &body).await.expect(201).json();
        assert_eq!(added["device"]["type"], "security_key");
        api.takes(&added);
        let asked = api.post("step-up/ceremony", &json!({})).await.expect(200).json()["options"].clone();
        let proved = api.post("step-up", &json!({ "credential": key.get(&asked) })).await.expect(200).json();
        assert!(proved["token"].is_string());
    }

    async fn a_passkey_is_offered_once_in_a_while_and_never_to_who_refuses(database) {
        let world = World::with(database, &[("acme", &ACME.replace("auto_upgrade = false", "auto_upgrade = true"))]).await;
        let offered = async |answer: &str| {
            let browser = world.browser("acme");
            let after = sign_on(&browser, "ana@acme.example", PASSWORD).await;
            let done = world.second_step("acme", &browser, after, "ana@acme.example").await.expect(303);
            let offered = done.header("location").unwrap().ends_with("/passkeys/offer");
            if offered {
                let page = browser.get("authentication/passkeys/offer").await.expect(200);
                let form = [("csrf", page.field("csrf").unwrap()), ("answer", answer.to_owned())];
                let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
                browser.post("authentication/passkeys/offer", &form).await.expect(303);
            }
            offered
        };
        let person = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", person).await;
        assert!(offered("later").await);
        assert!(!offered("").await, "not now is for a month");
        world.wait(std::time::Duration::from_secs(31 * 24 * 3600));
        assert!(offered("never").await);
        world.wait(std::time::Duration::from_secs(400 * 24 * 3600));
        assert!(!offered("").await);
    }

    async fn fixed_addresses_are_on_own_hosts_alone(database) {
        let headquarters = HEADQUARTERS.replace("methods = [\"totp\"", "methods = [\"passkey\", \"totp\"");
        let world = World::with(database, &[("acme", ACME), ("headquarters", &headquarters)]).await;
        let own = world.browser("headquarters");
        let told = own.get(".well-known/passkey-endpoints").await.expect(200).json();
        assert_eq!(told["enroll"], "https://hq.example/authentication/passkeys/new");
        assert_eq!(own.get(".well-known/webauthn").await.expect(200).json(), json!({ "origins": ["https://hq.example"] }));
        let to = own.get(".well-known/change-password").await.expect(303);
        assert_eq!(to.redirect().unwrap().as_str(), "https://hq.example/password");
        for path in [".well-known/passkey-endpoints", ".well-known/webauthn", ".well-known/change-password"] {
            world.browser("acme").get(path).await.expect(404);
        }
    }

    async fn a_passkey_is_no_way_past_this_wasnt_me(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        // What "this wasn't me" does: the password is given up.
        world.execute("DELETE FROM password").await;
        world.execute("UPDATE account SET password_due = 1").await;
        let other = world.browser("acme");
        sign_on_with(&other, &mut passkey).await.expect(422);
        assert!(!is_signed_on(&other).await);
    }

    async fn a_synced_credential_is_no_security_key_either_where_copies_are_not_taken(database) {
        let bound = ACME.replace("auto_upgrade = false", "auto_upgrade = false\nsynced = false");
        let world = World::with(database, &[("acme", &bound)]).await;
        let (browser, page) = with_app(&world, "acme", "ana@acme.example").await;
        page.expect(303);
        let path = "authentication/security-keys/new";
        add(&world, "acme", &browser, path, PRESENT | ELIGIBLE).await.1.expect(422);
        add(&world, "acme", &browser, path, PRESENT).await.1.expect(303);
    }

    async fn whoever_is_known_has_one_answer_to_a_challenge(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        let browser = world.browser("acme");
        let page = sign_on(&browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
        let asked = options(&browser, &page, "sign-on/code/options").await["publicKey"].clone();
        let person = world.account("acme", "ana@acme.example").await.id;
        let devices = world.devices("acme", person).await;
        let id = devices.iter().find(|device| device.method.as_str() == "passkey").unwrap().id.to_string();
        let csrf = page.field("csrf").unwrap();
        let lie = crate::support::authenticator::Lie { forged: true, ..Default::default() };
        for brought in [passkey.get_with(&asked, &lie), passkey.get(&asked)] {
            let form = [("csrf", csrf.as_str()), ("device", id.as_str()), ("credential", &brought.to_string())];
            browser.post("sign-on/code", &form).await.expect(422);
        }
        assert!(!is_signed_on(&browser).await);
    }
}
