//! What every operation does before it does anything: who calls, in which form, and how it is told what is wrong (R-WEB-7, R-WEB-8,
//! R-WEB-12, R-WEB-14).

use http::Method;
use serde_json::json;

use crate::on_both;
use crate::support::world::{PASSWORD, World, session_cookie};

on_both! {
    async fn only_json_of_bounded_length_is_read(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        for (path, method) in [("profile", Method::PATCH), ("sign-on", Method::POST), ("password", Method::PUT)] {
            let ask = || ana.ask(method.clone(), path);
            for kind in ["application/x-www-form-urlencoded", "text/plain", "application/jsonp", "application/json; charset=latin1", ""] {
                let body = r#"{"identifier":"x"}"#;
                ask().body(kind, body).send().await.problem(415, "unsupported_media_type");
            }
            ask().body("application/json", vec![b' '; 100_000]).send().await.problem(413, "payload_too_large");
            for bad in ["{", "[]", "null", "\"x\"", "\u{0}", "{\"a\":1}x", ""] {
                ask().body("application/json", bad).send().await.problem(400, "bad_request");
            }
            let told = ask().json(&json!({ "is_admin": true })).send().await.problem(422, "invalid_field");
            assert!(told["errors"].to_string().contains("\"field\":\"is_admin\",\"code\":\"unknown\""), "{told}");
        }
        // What a form of another origin can send is not read either.
        ana.ask(Method::POST, "sessions/end-others").body("text/plain", "x").send().await.problem(415, "unsupported_media_type");
    }

    async fn whoever_is_not_signed_on_is_told_so(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let token = ana.token.clone().unwrap();
        ana.get("session").await.expect(200);
        let stranger = world.program("acme");
        let page = stranger.get("session").await;
        assert_eq!(page.header("www-authenticate"), Some("Bearer"));
        page.problem(401, "not_signed_on");
        let secret = token.strip_prefix("portico_").unwrap();
        for bad in [
            format!("Bearer {secret}"),
            format!("Basic {token}"),
            format!("Bearer {token}x"),
            format!("Bearer {}", &token[..50]),
            token.clone(),
            "Bearer".to_owned(),
            String::new(),
        ] {
            stranger.ask(Method::GET, "session").header("authorization", &bad).send().await.problem(401, "not_signed_on");
        }
    }

    async fn a_bearer_is_no_cookie_and_a_cookie_no_bearer(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.person("acme", "bob@acme.example", PASSWORD).await;
        let token = world.program_of("acme", "ana@acme.example", PASSWORD).await.token.unwrap();
        let bob = world.signed_on("acme", "bob@acme.example", PASSWORD).await;
        let name = session_cookie(&world.live("acme"));
        let cookie = bob.cookie(&name).unwrap();
        world.program("acme").with(&format!("portico_{cookie}")).get("session").await.problem(401, "not_signed_on");
        let planted = world.browser("acme");
        for value in [&token, token.strip_prefix("portico_").unwrap()] {
            planted.plant(&format!("{name}={value}; Path=/; Secure"));
            planted.ask(Method::GET, "api/v1/session").send().await.problem(401, "not_signed_on");
            assert_eq!(planted.get("profile").await.status, 303);
        }
        // With credentials of its own, a request's cookies count for nothing: neither the person nor the language.
        let ask = bob.ask(Method::GET, "api/v1/session").header("authorization", &format!("Bearer {token}"));
        let told = ask.send().await.expect(200).json();
        assert!(told["identifiers"].to_string().contains("ana@acme.example"), "{told}");
        assert!(told["csrf_token"].is_null());
        let ask = bob.ask(Method::GET, "api/v1/session").header("authorization", "Bearer nonsense");
        ask.send().await.problem(401, "not_signed_on");
    }

    async fn a_cookie_changes_things_only_with_its_token(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let other = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let told = ana.get("api/v1/session").await.expect(200).json();
        let csrf = told["csrf_token"].as_str().unwrap();
        let theirs = other.get("api/v1/session").await.expect(200).json()["csrf_token"].as_str().unwrap().to_owned();
        let change = json!({ "attributes": { "nickname": "Annie" } });
        let ask = || ana.ask(Method::PATCH, "api/v1/profile").json(&change);
        let before = world.fingerprint().await;
        ask().send().await.problem(403, "csrf");
        for bad in ["", "x", theirs.as_str()] {
            ask().header("x-csrf-token", bad).send().await.problem(403, "csrf");
        }
        for (name, value) in [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")] {
            ask().header("x-csrf-token", csrf).header(name, value).send().await.problem(403, "csrf");
        }
        assert_eq!(world.fingerprint().await, before);
        let told = ask().header("x-csrf-token", csrf).send().await.expect(200).json();
        assert_eq!(told["attributes"]["nickname"], "Annie");
        // Signing off takes the cookie away.
        ana.ask(Method::DELETE, "api/v1/session").send().await.problem(403, "csrf");
        ana.ask(Method::DELETE, "api/v1/session").header("x-csrf-token", csrf).send().await.expect(204);
        assert_eq!(ana.cookie(&session_cookie(&world.live("acme"))), None);
        ana.get("api/v1/session").await.problem(401, "not_signed_on");
    }

    async fn an_absent_tab_has_no_operations_whoever_asks(database) {
        let world = World::new(database).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let gus = world.program_of("globex", "gus@globex.example", PASSWORD).await;
        for program in [world.program("globex"), gus] {
            program.get("sessions").await.problem(404, "not_found");
            program.post("sessions/end-others", &json!({})).await.problem(404, "not_found");
            program.get("agreements").await.problem(404, "not_found");
        }
    }

    async fn no_error_below_the_api_is_a_page(database) {
        let world = World::new(database).await;
        let program = world.program("acme");
        for path in ["nothing", "", "session/x", "devices/1/2/3"] {
            program.get(path).await.problem(404, "not_found");
        }
        let page = world.browser("acme").get("api/docs").await;
        page.problem(404, "not_found");
        world.browser("acme").get("api").await.problem(404, "not_found");
        let page = program.ask(Method::PUT, "session").send().await;
        let mut allowed: Vec<_> = page.header("allow").unwrap().split(", ").map(str::to_owned).collect();
        allowed.sort();
        assert_eq!(allowed, ["DELETE", "GET", "HEAD"]);
        page.problem(405, "method_not_allowed");
        let page = program.ask(Method::TRACE, "profile").send().await;
        page.problem(405, "method_not_allowed");
        // What is no environment is the plain page, as everywhere.
        let nowhere = world.browser("acme").based("https://portal.example/nowhere/").get("api/v1/session").await.expect(404);
        assert_eq!(nowhere.header("content-type"), Some("text/html; charset=utf-8"));
        // Cookies are not handed out.
        assert_eq!(program.get("session").await.headers.get_all("set-cookie").iter().count(), 0);
    }

    async fn a_closed_environment_says_so(database) {
        let world = World::new(database).await;
        world.write("acme", &crate::support::world::ACME.replacen("format = 1", "format = 1\nenabled = false", 1));
        world.reload().await;
        let page = world.program("acme").get("session").await;
        assert_eq!(page.header("retry-after"), Some("600"));
        page.problem(503, "busy");
    }

    async fn too_many_guesses_are_told_how_long_to_wait(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let program = world.program("acme");
        for _ in 0..5 {
            program.signs_on("ana@acme.example", "wrong").await.problem(422, "invalid_field");
        }
        let page = program.signs_on("ana@acme.example", PASSWORD).await;
        assert!(page.header("retry-after").unwrap().parse::<u64>().unwrap() > 0);
        page.problem(429, "throttled");
    }
}
