//! The second factor at sign-on: asked for by policy, right once, and never a step that can be left out.

use std::time::Duration;

use crate::on_both;
use crate::support::world::{ACME, GLOBEX, HEADQUARTERS, PASSWORD, World, is_signed_on, sign_on};

on_both! {
    async fn whoever_has_an_app_is_asked_for_its_code(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", ana).await;
        let browser = world.browser("acme");
        let page = sign_on(&browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
        assert!(page.url.path().ends_with("/sign-on/code"), "{}", page.url);
        assert!(!is_signed_on(&browser).await, "the password alone signs nobody on");
        page.submit("Sign on", &[("code", "")]).await.expect(422);
        page.submit("Sign on", &[("code", "000000")]).await.expect(422);
        assert!(!is_signed_on(&browser).await);
        let code = world.code_of("acme", app).await;
        let spaced = format!(" {} {} ", &code[..3], &code[3..]);
        page.submit("Sign on", &[("code", &spaced)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        let history = world.number("SELECT COUNT(*) FROM activity WHERE kind = 'sign_on' AND detail LIKE '%\"otp\"%'").await;
        assert_eq!(history, 1);
    }

    async fn a_code_counts_once_and_no_older_one_after_it(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", ana).await;
        let old = world.code_of("acme", app).await;
        world.wait(Duration::from_secs(30));
        let code = world.code_of("acme", app).await;
        let at = async || {
            let browser = world.browser("acme");
            (sign_on(&browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200), browser)
        };
        let ((first, one), (second, two)) = (at().await, at().await);
        first.submit("Sign on", &[("code", &code)]).await.expect(303);
        assert!(is_signed_on(&one).await);
        second.submit("Sign on", &[("code", &code)]).await.expect(422);
        second.submit("Sign on", &[("code", &old)]).await.expect(422);
        assert!(!is_signed_on(&two).await);
        world.wait(Duration::from_secs(30));
        let next = world.code_of("acme", app).await;
        second.submit("Sign on", &[("code", &next)]).await.expect(303);
    }

    async fn another_way_is_always_there(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let (first, second) = (world.app("acme", ana).await, world.app("acme", ana).await);
        let codes = world.recovery_codes("acme", ana).await;
        let browser = world.browser("acme");
        let page = sign_on(&browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
        assert_eq!(page.field("device"), Some(first.to_string()), "the default is asked first");
        let methods = browser.get("sign-on/methods").await.expect(200);
        let ways: Vec<String> = methods.links().into_iter().map(|(_, to)| to).filter(|to| to.contains("device=")).collect();
        assert_eq!(ways.len(), 3, "{ways:?}");
        let other = browser.get(&ways[1]).await.expect(200);
        assert_eq!(other.field("device"), Some(second.to_string()));
        // The code of one app is not the code of another.
        let code = world.code_of("acme", first).await;
        other.submit("Sign on", &[("code", &code)]).await.expect(422);
        // A recovery code is known by its form, whatever was asked for.
        other.submit("Sign on", &[("code", &codes[0].to_uppercase())]).await.expect(303);
        assert!(is_signed_on(&browser).await);
    }

    async fn whoever_has_one_app_and_lost_it_is_told_whom_to_ask(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let browser = world.browser("acme");
        let page = sign_on(&browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
        let methods = page.click("Try another way").await.expect(200);
        assert!(methods.url.path().ends_with("/sign-on/methods"), "{}", methods.url);
        methods.says("Ask whoever looks after your account.");
    }

    async fn never_means_never(database) {
        let never = ACME.replacen("[mfa]", "[mfa]\nrequired = \"never\"", 1);
        let world = World::with(database, &[("acme", &never)]).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        assert!(is_signed_on(&browser).await);
    }

    async fn a_method_that_left_the_list_is_not_asked_for(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        world.write("acme", &ACME.replace("\"totp\", ", ""));
        assert!(!world.reload().await.failed);
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        browser.get("authentication").await.expect(200);
    }

    async fn what_changes_meanwhile_shuts_a_sign_on_out(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let (app, other) = (world.app("acme", ana).await, world.app("acme", ana).await);
        let browser = world.browser("acme");
        let page = sign_on(&browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
        // The device that is asked for is removed: the other one is, and its code alone counts.
        let code = world.code_of("acme", app).await;
        world.execute(&format!("DELETE FROM device WHERE id = {}", world.bytes(app.uuid()))).await;
        page.submit("Sign on", &[("code", &code)]).await.expect(303);
        assert!(!is_signed_on(&browser).await);
        let page = browser.get("sign-on/code").await.expect(200);
        assert_eq!(page.field("device"), Some(other.to_string()));
        // The password is changed: the right code is too late.
        world.execute("UPDATE password SET phc = 'changed'").await;
        let code = world.code_of("acme", other).await;
        page.submit("Sign on", &[("code", &code)]).await.expect(303);
        assert!(!is_signed_on(&browser).await);
    }

    async fn administrators_without_an_invitation_are_told_whom_to_ask(database) {
        let world = World::new(database).await;
        let identifiers = vec![(portico::identity::identifier::Kind::Email, "new@hq.example".to_owned())];
        let new = world.person_with("headquarters", identifiers, Some(PASSWORD), &serde_json::json!({})).await;
        let browser = world.browser("headquarters");
        let page = sign_on(&browser, "new@hq.example", PASSWORD).await.follow().await.expect(200);
        assert!(page.url.path().ends_with("/sign-on/blocked"), "{}", page.url);
        assert!(!is_signed_on(&browser).await);
        // With one, in the same browser, they add their first factor.
        world.execute("DELETE FROM password").await;
        let link = world.link("headquarters", new).await;
        let invited = world.browser("headquarters");
        let page = invited.get(&format!("sign-on/welcome/{link}")).await.expect(200);
        page.submit("Set password", &[("new_password", PASSWORD)]).await.expect(303);
        let page = sign_on(&invited, "new@hq.example", PASSWORD).await.follow().await.expect(200);
        assert!(page.url.path().contains("/sign-on/enrol"), "{}", page.url);
        // Not in another.
        let other = world.browser("headquarters");
        let blocked = sign_on(&other, "new@hq.example", PASSWORD).await.follow().await.expect(200);
        assert!(blocked.url.path().ends_with("/sign-on/blocked"), "{}", blocked.url);
    }

    async fn whoever_must_have_one_and_has_none_adds_it_on_the_way(database) {
        let always = GLOBEX.replacen("[mfa]", "[mfa]\nrequired = \"always\"", 1);
        let world = World::with(database, &[("globex", &always), ("headquarters", HEADQUARTERS)]).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let browser = world.browser("globex");
        let page = sign_on(&browser, "gus@globex.example", PASSWORD).await.follow().await.expect(200);
        assert!(page.url.path().ends_with("/sign-on/address"), "{}", page.url);
        // The code went to the address that was verified before, and nothing goes on without it.
        browser.get("sign-on/enrol").await.expect(303);
        page.submit("Go on", &[("code", "000000")]).await.expect(422);
        let code = world.code_mailed("gus@globex.example").await;
        page.submit("Go on", &[("code", &code)]).await.expect(303);
        let page = browser.get("sign-on/enrol").await.follow().await.expect(200);
        let key = page.key();
        page.submit("Add and go on", &[("code", "000000")]).await.expect(422);
        assert_eq!(browser.get("sign-on/enrol/totp").await.key(), key, "the key stays while it is set up");
        let code = world.code_for_key("globex", &key);
        page.submit("Add and go on", &[("code", &code), ("label", "Work phone")]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        let subjects: Vec<String> = world.delivered().await.into_iter().map(|(_, subject)| subject).collect();
        assert!(subjects.iter().any(|subject| subject.contains("added")), "{subjects:?}");
        // The first code has been used.
        let again = sign_on(&world.browser("globex"), "gus@globex.example", PASSWORD).await.follow().await;
        again.submit("Sign on", &[("code", &code)]).await.expect(422);
    }
}
