//! The same page again: in another language, and after an error.

use std::time::Duration;

use crate::on_both;
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::world::{ACME, GLOBEX, PASSWORD, World, sign_on, stranger};

/// Chooses German, and says where that leads.
async fn in_german(page: &Page) -> String {
    page.submit("Deutsch", &[]).await.expect(303).header("location").unwrap().to_owned()
}

/// Where "Try again" leads.
fn again(page: &Page) -> Option<String> {
    page.links().into_iter().find(|(text, _)| text == "Try again").map(|(_, to)| to)
}

async fn at_code(browser: &Client) -> Page {
    sign_on(browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200)
}

/// Sends a form without the token of a page.
async fn stale(browser: &Client, path: &str) -> Page {
    browser.post(path, &[("csrf", "x")]).await.expect(403)
}

on_both! {
    async fn a_language_is_chosen_on_the_page_one_is_on(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", ana).await;
        let link = world.link("acme", ana).await;
        let halfway = world.browser("acme");
        let code = at_code(&halfway).await;
        assert_eq!(in_german(&code).await, "/acme/sign-on/code");
        halfway.get("sign-on/code").await.expect(200).says("Code eingeben");
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        for page in ["profile", "sign-off", "consents/research", "authentication/recovery-codes"] {
            assert_eq!(in_german(&browser.get(page).await.expect(200)).await, format!("/acme/{page}"));
        }
        let device = format!("authentication/devices/{app}");
        for page in [device.clone(), format!("{device}/remove"), format!("sign-on/welcome/{link}")] {
            assert_eq!(in_german(&browser.get(&page).await.expect(200)).await, format!("/acme/{page}"));
        }
        // Errors are pages for nobody in particular, and so are some others.
        assert_eq!(in_german(&stale(&browser, "profile").await).await, "/acme/profile");
        // What a form was answered with stands where the form was.
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        let refused = browser.post(&format!("{device}/rename"), &[("csrf", &csrf), ("label", &"x".repeat(101))]).await;
        assert_eq!(in_german(&refused.expect(422)).await, format!("/acme/{device}"));
    }

    async fn what_is_asked_for_survives_the_choice_of_a_language(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", ana).await;
        let other = world.app("acme", ana).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(Duration::from_secs(11 * 60));
        let remove = browser.get(&format!("authentication/devices/{app}/remove")).await.expect(200);
        let ask = remove.submit("Remove", &[]).await.follow().await.expect(200);
        let here = ask.url[url::Position::BeforePath..].to_owned();
        assert!(here.starts_with("/acme/step-up?for="), "{here}");
        assert_eq!(in_german(&ask).await, here);
        let chosen = format!("{here}&device={other}");
        assert_eq!(in_german(&browser.get(&chosen).await.expect(200)).await, chosen);
    }

    async fn choosing_a_language_leads_nowhere_else(database) {
        let acme = ACME.replace(", \"applications\"]", "]");
        let world = World::with(database, &[("acme", &acme), ("globex", GLOBEX)]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        for wanted in [
            "https://evil.example/acme/profile", "//evil.example", "/\\evil.example", "/acme//evil.example",
            "/acme/\\evil.example", "/acme/../globex/profile", "/acme/consents/..", "/acme/consents/%2e%2e",
            "/acme/consents//evil.example", "/acme/consents/a%0d%0ab", "/globex/profile", "/acme/nothing",
            "/acme/applications", "/acme/language", "/acme", "profile", "",
        ] {
            let fields = [("csrf", csrf.as_str()), ("language", "en"), ("return_to", wanted)];
            let to = browser.post("language", &fields).await.expect(303).header("location").unwrap().to_owned();
            assert!(["/acme/", "/acme/consents"].contains(&to.as_str()), "{wanted:?} led to {to:?}");
        }
        // Of a query only what says which page it is stays.
        let wanted = "/acme/step-up?for=a&for=b&next=//evil.example&device=%0d%0aX";
        let fields = [("csrf", csrf.as_str()), ("language", "en"), ("return_to", wanted)];
        let to = browser.post("language", &fields).await.expect(303);
        assert_eq!(to.header("location"), Some("/acme/step-up?for=a"));
    }

    async fn an_error_on_the_way_leads_back_to_its_page(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", ana).await;
        let browser = world.browser("acme").from(&stranger(1));
        let page = at_code(&browser).await;
        for _ in 0..5 {
            page.submit("Sign on", &[("code", "000000")]).await.expect(422);
        }
        let throttled = page.submit("Sign on", &[("code", "000000")]).await.expect(429);
        assert_eq!(again(&throttled).as_deref(), Some("/acme/sign-on/code"));
        assert_eq!(again(&stale(&browser, "sign-on/code").await).as_deref(), Some("/acme/sign-on/code"));
        assert_eq!(again(&stale(&browser, "sign-on/address/send").await).as_deref(), Some("/acme/sign-on/address"));
        assert_eq!(again(&stale(&browser, "language").await), None, "home is linked anyway");
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let rename = format!("authentication/devices/{app}/rename");
        let device = format!("/acme/authentication/devices/{app}");
        assert_eq!(again(&stale(&browser, &rename).await), Some(device));
        assert_eq!(again(&stale(&browser, "accounts/sessions/end-others").await).as_deref(), Some("/acme/accounts"));
        let step_up = "step-up?for=abc";
        assert_eq!(again(&stale(&browser, step_up).await), Some(format!("/acme/{step_up}")));
    }
}
