//! What people do with their devices, and what they may not.

use crate::on_both;
use crate::support::world::{ACME, GLOBEX, PASSWORD, World, sign_on};

on_both! {
    async fn devices_are_named_ordered_turned_off_and_removed(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let (first, second, third) =
            (world.app("acme", ana).await, world.app("acme", ana).await, world.app("acme", ana).await);
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = browser.get(&format!("authentication/devices/{second}")).await.expect(200);
        page.submit("Save", &[("label", "  Old Nokia ")]).await.expect(303);
        let long = "x".repeat(101);
        let refused = page.submit("Save", &[("label", &long)]).await.expect(422);
        assert_eq!(refused.field("label"), Some(long), "what was typed is kept");
        page.submit("Save", &[("label", "bad\u{202e}name")]).await.expect(422);
        browser.get("authentication").await.expect(200).says("Old Nokia");
        page.submit("Make default", &[]).await.expect(303);
        let order = async || world.devices("acme", ana).await.iter().map(|device| device.id).collect::<Vec<_>>();
        assert_eq!(order().await, [second, first, third]);
        let page = browser.get(&format!("authentication/devices/{third}")).await.expect(200);
        page.submit("Move up", &[]).await.expect(303);
        assert_eq!(order().await, [second, third, first]);
        let page = browser.get(&format!("authentication/devices/{second}")).await.expect(200);
        page.submit("Move down", &[]).await.expect(303);
        assert_eq!(order().await, [third, second, first]);
        // Turned off, it is not asked for, and its code opens nothing.
        let page = browser.get(&format!("authentication/devices/{third}/disable")).await.expect(200);
        page.submit("Turn off", &[]).await.expect(303);
        let asked = sign_on(&world.browser("acme"), "ana@acme.example", PASSWORD).await.follow().await;
        assert_eq!(asked.field("device"), Some(second.to_string()));
        let csrf = asked.field("csrf").unwrap();
        let code = world.code_of("acme", third).await;
        let fields = [("csrf", csrf.as_str()), ("device", &third.to_string()), ("code", &code)];
        let answer = browser.post("sign-on/code", &fields).await;
        assert!(answer.status == 303 || answer.status == 403, "{}", answer.status);
        let page = browser.get(&format!("authentication/devices/{third}")).await.expect(200);
        page.submit("Turn on", &[]).await.expect(303);
        let own = browser.get("profile").await.field("csrf").unwrap();
        let named = [("csrf", own.as_str()), ("label", "Old phone")];
        browser.post(&format!("authentication/devices/{first}/rename"), &named).await.expect(303);
        let page = browser.get(&format!("authentication/devices/{first}/remove")).await.expect(200);
        page.submit("Remove", &[]).await.expect(303);
        browser.get("activity").await.says("A method was removed: Authenticator app “Old phone”.");
        assert_eq!(order().await, [third, second]);
        browser.get(&format!("authentication/devices/{first}")).await.expect(404);
        let subjects: Vec<String> = world.delivered().await.into_iter().map(|(_, subject)| subject).collect();
        for word in ["removed", "turned off", "turned on"] {
            assert!(subjects.iter().any(|subject| subject.contains(word)), "{word}: {subjects:?}");
        }
        assert!(subjects.iter().filter(|subject| subject.contains("first")).count() >= 2, "the default: {subjects:?}");
    }

    async fn nobody_removes_what_they_must_have(database) {
        let kept = ACME.replace("users_may_turn_off = true", "users_may_turn_off = false");
        let always = GLOBEX.replacen("[mfa]", "[mfa]\nrequired = \"always\"", 1);
        let world = World::with(database, &[("acme", &kept), ("globex", &always)]).await;
        for (slug, email) in [("acme", "ana@acme.example"), ("globex", "gus@globex.example")] {
            let person = world.person(slug, email, PASSWORD).await;
            let only = world.app(slug, person).await;
            world.recovery_codes(slug, person).await;
            let browser = world.signed_on(slug, email, PASSWORD).await;
            for act in ["remove", "disable"] {
                let page = browser.get(&format!("authentication/devices/{only}/{act}")).await.expect(200);
                assert!(page.links().iter().any(|(text, _)| text == "Add method"), "it says what to add first");
                let csrf = browser.get("profile").await.field("csrf").unwrap();
                browser.post(&format!("authentication/devices/{only}/{act}"), &[("csrf", &csrf)]).await.expect(422);
            }
            assert_eq!(world.devices(slug, person).await.iter().filter(|device| device.enabled).count(), 2);
            // With another one, it may go; recovery codes are none.
            world.app(slug, person).await;
            let page = browser.get(&format!("authentication/devices/{only}/remove")).await.expect(200);
            page.submit("Remove", &[]).await.expect(303);
        }
    }

    async fn with_the_last_factor_go_the_codes_that_stood_in_for_it(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let only = world.app("acme", ana).await;
        let codes = world.recovery_codes("acme", ana).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = browser.get(&format!("authentication/devices/{only}/remove")).await.expect(200);
        page.submit("Remove", &[]).await.expect(303);
        assert!(world.devices("acme", ana).await.is_empty());
        assert_eq!(world.number("SELECT COUNT(*) FROM recovery_code").await, 0, "{}", codes.len());
        sign_on(&world.browser("acme"), "ana@acme.example", PASSWORD).await.expect(303);
        world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    }

    async fn a_device_is_its_owners_alone(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let eve = world.person("acme", "eve@acme.example", PASSWORD).await;
        let (hers, other) = (world.app("acme", ana).await, world.app("acme", eve).await);
        world.app("acme", eve).await;
        let browser = world.signed_on("acme", "eve@acme.example", PASSWORD).await;
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        let before = world.fingerprint().await;
        for act in ["rename", "default", "move", "enable", "disable", "remove"] {
            let fields: &[(&str, &str)] = match act {
                "rename" => &[("csrf", &csrf), ("label", "Mine")],
                "move" => &[("csrf", &csrf), ("to", "up")],
                _ => &[("csrf", &csrf)],
            };
            browser.post(&format!("authentication/devices/{hers}/{act}"), fields).await.expect(404);
        }
        browser.get(&format!("authentication/devices/{hers}")).await.expect(404);
        assert_eq!(world.fingerprint().await, before);
        // Her code is no proof for another's sign-on either.
        let page = sign_on(&world.browser("acme"), "eve@acme.example", PASSWORD).await.follow().await;
        let code = world.code_of("acme", hers).await;
        page.submit("Sign on", &[("code", &code)]).await.expect(422);
        let _ = other;
    }
}
