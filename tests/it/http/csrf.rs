//! No form is forged (R-WEB-2, R-WEB-3, R-WEB-12): every address that changes something refuses with 403, and nothing has
//! changed.

use http::Method;
use portico::http::csrf::{Holder, token};

use super::routes::{Ids, Route, Wants, all};
use crate::on_both;
use crate::support::client::Client;
use crate::support::world::{PASSWORD, World, not_me};

/// A browser that may use the address, and its token there.
async fn rightful(world: &World, route: &Route) -> (Client, String) {
    match route.wants {
        Wants::Member => {
            let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
            let csrf = browser.get("profile").await.field("csrf").unwrap();
            (browser, csrf)
        }
        Wants::Nobody | Wants::SignOn | Wants::Gateway => {
            let browser = world.browser("acme");
            let csrf = browser.get("sign-on").await.field("csrf").unwrap();
            (browser, csrf)
        }
    }
}

on_both! {
    async fn no_address_takes_a_form_without_its_own_token(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.person("acme", "eve@acme.example", PASSWORD).await;
        world.person("globex", "ana@acme.example", PASSWORD).await;
        let device = world.app("acme", ana).await;
        let (trusted, device) = (world.trusted("acme", ana, device).await.to_string(), device.to_string());
        let link = world.link("acme", ana).await;
        let eve = world.signed_on("acme", "eve@acme.example", PASSWORD).await;
        let hers = eve.get("profile").await.field("csrf").unwrap();
        let gus = world.signed_on("globex", "ana@acme.example", PASSWORD).await;
        let elsewhere = gus.get("profile").await.field("csrf").unwrap();
        let other_browser = world.browser("acme").get("sign-on").await.field("csrf").unwrap();
        let other_environment = world.browser("globex").get("sign-on").await.field("csrf").unwrap();
        let other_session = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let session = world.session_of(&other_session, "acme").await;
        let ids = Ids { session, device, trusted, not_me: not_me(&link), link, agreement: "research".to_owned() };
        let other_session = other_session.get("profile").await.field("csrf").unwrap();
        let mut probes = 0;
        for route in all().into_iter().filter(Route::changes) {
            let (browser, own) = rightful(&world, &route).await;
            // A sign-on under way, so that the second step has something to refuse.
            if route.path == "sign-on/password" {
                let page = browser.get("sign-on").await;
                page.submit("Sign on", &[("identifier", "ana@acme.example")]).await.expect(303);
            }
            let live = world.live("acme");
            let secret = browser.cookie(&live.cookies.session).unwrap_or_default();
            let pre_session = browser.cookie(&live.cookies.browser).unwrap();
            // The right secret under the wrong purpose, and the right purpose under another environment's key.
            let crossed = match route.wants {
                Wants::Member => token(&live.keys, Holder::Browser(&pre_session)),
                Wants::Nobody | Wants::SignOn | Wants::Gateway => token(&live.keys, Holder::Session(&pre_session)),
            };
            let foreign_key = match route.wants {
                Wants::Member => token(&world.live("globex").keys, Holder::Session(&secret)),
                Wants::Nobody | Wants::SignOn | Wants::Gateway => token(&world.live("globex").keys, Holder::Browser(&pre_session)),
            };
            let before = world.fingerprint().await;
            let mut shortened = own.clone();
            shortened.pop();
            let flipped = own.chars().rev().collect::<String>();
            for wrong in [
                "", "x", &shortened, &flipped, &hers, &elsewhere, &other_browser, &other_environment, &other_session,
                &crossed, &foreign_key, &format!("{own} "), &own.to_uppercase(),
            ] {
                let page = route.ask(&browser, &ids, wrong).await;
                assert_eq!(page.status, 403, "{} took {wrong:?}", route.path);
                probes += 1;
            }
            let path = route.path(&ids);
            let missing = browser.post(&path, route.fields).await;
            assert_eq!(missing.status, 403, "{} takes a form without a token", route.path);
            let mut fields = route.fields.to_vec();
            fields.push(("csrf", &own));
            let ask = || browser.ask(Method::POST, &path).form(&fields);
            for (header, value) in [
                ("origin", "https://evil.example"), ("origin", "https://portal.example.evil.example"),
                ("origin", "http://portal.example"), ("origin", "https://portal.example:444"),
                ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"),
            ] {
                let page = ask().header(header, value).send().await;
                assert_eq!(page.status, 403, "{} is answered to {header}: {value}", route.path);
                probes += 1;
            }
            if route.wants == Wants::Gateway {
                // It takes no token at all, so the right one is worth nothing either.
                assert_eq!(ask().send().await.status, 403, "{}", route.path);
            }
            let page = ask().header("origin", "null").header("sec-fetch-site", "cross-site").send().await;
            assert_eq!(page.status, 403, "{}", route.path);
            // Without the cookies, the right token is worth nothing; nobody signed on is sent to sign-on. Signing off is for
            // whoever has the cookies, or any page could take them away.
            let bare = route.ask(&world.browser("acme"), &ids, &own).await;
            let to_sign_on = route.wants == Wants::Member && !path.ends_with("sign-off");
            let expected = if to_sign_on { 303 } else { 403 };
            assert_eq!(bare.status, expected, "{}", route.path);
            probes += 3;
            assert_eq!(world.fingerprint().await, before, "{} has changed something", route.path);
        }
        println!("{probes} forged forms were refused");
        assert!(probes > 180);
    }

    async fn a_get_changes_nothing_whatever_it_carries(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let link = world.link("acme", ana).await;
        let device = world.app("acme", ana).await;
        let (trusted, device) = (world.trusted("acme", ana, device).await.to_string(), device.to_string());
        world.app("acme", ana).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let other = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let session = world.session_of(&other, "acme").await;
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        let ids = Ids { session, device, trusted, not_me: not_me(&link), link, agreement: "research".to_owned() };
        let before = world.fingerprint().await;
        for route in all() {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            query.extend_pairs(route.fields).append_pair("csrf", &csrf).append_pair("_method", "POST");
            let path = format!("{}?{}", route.path(&ids), query.finish());
            for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
                let ask = browser.ask(method, &path).header("x-http-method-override", "POST");
                ask.send().await;
            }
        }
        assert_eq!(world.fingerprint().await, before);
    }

    async fn a_form_is_urlencoded_and_nothing_else(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        let body = format!("csrf={csrf}&given_name=Changed");
        for kind in ["text/plain", "application/json", "multipart/form-data; boundary=x", "", "application/x-www-form-urlencodedx"] {
            let page = browser.ask(Method::POST, "profile").body(kind, body.clone()).send().await;
            assert_eq!(page.status, 415, "{kind:?}");
        }
        let kind = "Application/X-WWW-Form-Urlencoded; charset=utf-8";
        browser.ask(Method::POST, "profile").body(kind, body).send().await.expect(303);
    }
}
