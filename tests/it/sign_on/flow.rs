//! A sign-on under way: begun by the identifier, carried by its secret, over when it is over.

use std::time::Duration;

use serde_json::json;

use crate::on_both;
use crate::support::world::{PASSWORD, World, is_signed_on, sign_on};

on_both! {
    async fn the_identifier_alone_leads_to_the_password(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.browser("acme");
        let page = browser.get("sign-on?return_to=/acme/password").await;
        let step = page.submit("Sign on", &[("identifier", "ana@acme.example")]).await.expect(303).follow().await;
        let step = step.expect(200).says("ana@acme.example");
        assert_eq!(step.url.path(), "/acme/sign-on/password");
        assert!(!step.url.as_str().contains("ana"), "the identifier is in the address");
        let name = world.live("acme").cookies.flow.clone();
        let flow = browser.cookie(&name).unwrap();
        step.submit("Sign on", &[]).await.expect(422).says("Enter your password.");
        step.submit("Sign on", &[("password", "wrong and long enough")]).await.expect(422);
        let done = step.submit("Sign on", &[("password", PASSWORD)]).await.expect(303);
        assert_eq!(done.redirect().unwrap().path(), "/acme/password");
        assert!(is_signed_on(&browser).await);
        // What is left says only that it was used up; whoever brings it back begins anew.
        assert_eq!(world.number("SELECT COUNT(*) FROM flow WHERE state <> ''").await, 0);
        let late = world.browser("acme");
        late.plant(&format!("{name}={flow}; Path=/; Secure"));
        let led = late.get("sign-on/password").await.expect(303);
        assert_eq!(led.redirect().unwrap().path(), "/acme/sign-on");
    }

    async fn nobody_learns_from_the_first_step_who_exists(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let mut pages = Vec::new();
        for who in ["ana@acme.example", "nobody@acme.example"] {
            let page = world.browser("acme").get("sign-on").await;
            let step = page.submit("Sign on", &[("identifier", who)]).await.expect(303).follow().await.expect(200);
            pages.push(step.text().replace(&step.field("csrf").unwrap(), "").replace(who, ""));
        }
        assert_eq!(pages[0], pages[1]);
    }

    async fn a_sign_on_under_way_belongs_to_its_browser_and_ends(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.browser("acme");
        let page = browser.get("sign-on").await;
        let step = page.submit("Sign on", &[("identifier", "ana@acme.example")]).await.follow().await.expect(200);
        let other = world.browser("acme");
        assert_eq!(other.visit("sign-on/password").await.url.path(), "/acme/sign-on", "another browser takes it over");
        // The text is sealed in the database.
        assert_eq!(world.number("SELECT COUNT(*) FROM flow WHERE state LIKE '%ana@acme%'").await, 0);
        world.wait(Duration::from_secs(15 * 60));
        let late = step.submit("Sign on", &[("password", PASSWORD)]).await.expect(303);
        assert_eq!(late.redirect().unwrap().path(), "/acme/sign-on");
        assert!(!is_signed_on(&browser).await);
    }

    async fn the_identifier_field_of_the_second_step_decides_nothing(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.person("acme", "eve@acme.example", "eve has her own password").await;
        let browser = world.browser("acme");
        let page = browser.get("sign-on").await;
        let step = page.submit("Sign on", &[("identifier", "eve@acme.example")]).await.follow().await.expect(200);
        let page = step.submit("Sign on", &[("identifier", "ana@acme.example"), ("password", PASSWORD)]).await;
        page.expect(422);
        assert!(!is_signed_on(&browser).await);
    }

    async fn a_second_click_on_the_last_step_tells_nothing_wrong(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let browser = world.browser("acme");
        let page = sign_on(&browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
        let names = world.live("acme").cookies.clone();
        let before = browser.cookie(&names.flow).unwrap();
        let (_, code) = world.fresh_code("acme", ana).await;
        page.submit("Sign on", &[("code", &code)]).await.expect(303);
        // The second one was sent with what the browser had before the first was answered.
        browser.plant(&format!("{}={before}; Path=/; Secure", names.flow));
        let home = page.submit("Sign on", &[("code", &code)]).await.follow().await.follow().await.follow().await.expect(200);
        assert!(is_signed_on(&browser).await);
        assert!(!home.seen().contains("took too long"), "{}", home.seen());
    }

    async fn a_sign_on_in_one_environment_leaves_those_of_others_alone(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let browser = world.browser("acme");
        sign_on(&browser, "ana@acme.example", PASSWORD).await.expect(303);
        let neighbour = browser.clone().based("https://portal.example/globex/");
        neighbour.visit("sign-on/code").await.expect(200);
        let page = neighbour.get("sign-on").await.expect(200);
        page.submit("Sign on", &[("identifier", "gus@globex.example")]).await.expect(303);
        let page = browser.get("sign-on/code").await.expect(200);
        let (_, code) = world.fresh_code("acme", ana).await;
        page.submit("Sign on", &[("code", &code)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
    }

    async fn what_strangers_begin_is_not_written_down(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.browser("acme");
        let program = world.program("acme");
        for identifier in ["ana@acme.example", "nobody@acme.example"] {
            let page = browser.get("sign-on").await;
            let page = page.submit("Sign on", &[("identifier", identifier)]).await.follow().await.expect(200);
            assert!(page.url.path().ends_with("/sign-on/password"), "{}", page.url);
            program.post("sign-on", &json!({ "identifier": identifier })).await.expect(200);
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM flow").await, 0);
        // It goes on all the same, and for a quarter of an hour only.
        let page = browser.get("sign-on").await;
        let page = page.submit("Sign on", &[("identifier", "ana@acme.example")]).await.follow().await.expect(200);
        world.wait(Duration::from_secs(15 * 60));
        let late = page.submit("Sign on", &[("password", PASSWORD)]).await.follow().await.expect(200);
        assert!(late.url.path().ends_with("/sign-on"), "{}", late.url);
        late.says("took too long");
        let page = browser.get("sign-on").await;
        let page = page.submit("Sign on", &[("identifier", "ana@acme.example")]).await.follow().await.expect(200);
        page.submit("Sign on", &[("password", PASSWORD)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
    }

    async fn an_account_that_is_closed_meanwhile_leads_to_the_beginning(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let browser = world.browser("acme");
        sign_on(&browser, "ana@acme.example", PASSWORD).await.expect(303);
        let mut program = world.program("acme");
        let told = program.post("sign-on", &json!({ "identifier": "ana@acme.example" })).await.expect(200).json();
        let body = json!({ "flow": told["flow"], "password": PASSWORD });
        let told = program.post("sign-on", &body).await.expect(200).json();
        world.execute("UPDATE account SET status = 'disabled'").await;
        for path in ["sign-on/code", "sign-on/password"] {
            let led = browser.get(path).await.expect(303);
            assert!(led.header("location").unwrap().ends_with("/sign-on"), "{path}: {:?}", led.header("location"));
        }
        program.post("sign-on", &json!({ "flow": told["flow"] })).await.problem(404, "expired");
        program = world.program("acme");
        program.signs_on("ana@acme.example", PASSWORD).await.expect(422);
    }
}
