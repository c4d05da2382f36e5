//! The headers that every answer carries, whatever became of the request (R-WEB-1, R-WEB-5, R-WEB-7).

use std::collections::BTreeSet;

use http::Method;

use super::routes::{Ids, all};
use crate::on_both;
use crate::support::page::Page;
use crate::support::world::{ACME, PASSWORD, World, sign_on, stranger};

/// Insists on everything that every answer has.
#[track_caller]
fn guarded(page: &Page) {
    let what = format!("{} {}", page.url, page.status);
    let is = |name: &str, value: &str| assert_eq!(page.header(name), Some(value), "{what}: {name}");
    is("x-content-type-options", "nosniff");
    is("x-frame-options", "DENY");
    is("cross-origin-opener-policy", "same-origin");
    is("cross-origin-resource-policy", "same-origin");
    is("strict-transport-security", "max-age=31536000; includeSubDomains");
    assert!(page.header("permissions-policy").is_some_and(|it| it.contains("camera=()")), "{what}");
    assert!(matches!(page.header("referrer-policy"), Some("same-origin" | "no-referrer")), "{what}");
    let policy = page.header("content-security-policy").unwrap_or_else(|| panic!("{what} has no policy"));
    for part in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "form-action"]
    {
        assert!(policy.contains(part), "{what}: {policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains("nonce") && !policy.contains("data:"), "{what}: {policy}");
    for name in ["server", "x-powered-by", "access-control-allow-origin"] {
        assert_eq!(page.header(name), None, "{what}: {name}");
    }
    if !page.body.is_empty() {
        assert!(page.header("content-type").is_some_and(|it| it.contains("charset=utf-8")), "{what}");
    }
    for cookie in page.headers.get_all("set-cookie") {
        let cookie = cookie.to_str().unwrap();
        assert!(
            cookie.starts_with("__Host-portico") && cookie.contains("Secure") && cookie.contains("HttpOnly"),
            "{cookie}"
        );
        assert!(cookie.contains("Path=/") && !cookie.contains("Domain") && cookie.contains("SameSite="), "{cookie}");
        assert!(cookie.len() < 512, "{cookie}");
    }
}

/// Insists that nobody keeps it.
#[track_caller]
pub fn personal(page: &Page) {
    guarded(page);
    assert_eq!(page.header("cache-control"), Some("no-store"), "{}", page.url);
}

on_both! {
    async fn every_address_has_them(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let ids = Ids { link: world.link("acme", ana).await, ..Ids::of_nobody() };
        for route in all() {
            for browser in [world.browser("acme"), world.signed_on("acme", "ana@acme.example", PASSWORD).await] {
                personal(&route.ask(&browser, &ids, "x").await);
                let path = route.path(&ids);
                let head = browser.ask(Method::HEAD, &path).send().await;
                assert!(head.body.is_empty());
                personal(&head);
            }
        }
    }

    async fn every_failure_has_them(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let post = |path: &str| ana.ask(Method::POST, path);
        let form = "application/x-www-form-urlencoded";
        let csrf = ana.get("profile").await.field("csrf").unwrap();
        let mut seen = Vec::new();
        for (status, page) in [
            (404, ana.get("nothing").await),
            (404, ana.get("https://portal.example/nobody/").await),
            (404, ana.get("https://portal.example/-/assets/nothing.css").await),
            (308, ana.get("https://portal.example/acme").await),
            (404, ana.get("https://portal.example/").await),
            (405, ana.ask(Method::DELETE, "profile").send().await),
            (405, ana.get("language").await),
            (405, post("accounts").form(&[]).send().await),
            (405, ana.ask(Method::POST, "https://portal.example/-/assets/x").form(&[]).send().await),
            (405, ana.ask(Method::TRACE, "profile").send().await),
            (413, post("profile").body(form, "a".repeat(70_000)).send().await),
            (415, post("profile").body("text/plain", "a=b").send().await),
            (403, post("profile").form(&[("csrf", "x")]).send().await),
            (400, post("profile").body(form, "a=%ff").send().await),
            (400, post("profile").form(&[("csrf", &csrf), ("role", "admin")]).send().await),
            (422, post("profile").form(&[("csrf", &csrf), ("given_name", "")]).send().await),
            (422, sign_on(&world.browser("acme"), "x", "y").await),
            (400, ana.get("accounts?page=x").await),
        ] {
            assert_eq!(page.status, status, "{}", page.url);
            personal(&page);
            if status == 405 {
                assert!(page.header("allow").is_some(), "{} does not say what is allowed", page.url);
            }
            seen.push(status);
        }
        for _ in 0..6 {
            seen.push(sign_on(&world.browser("acme").from(&stranger(1)), "ana@acme.example", "wrong").await.status);
        }
        let throttled = sign_on(&world.browser("acme").from(&stranger(1)), "ana@acme.example", "wrong").await.expect(429);
        personal(&throttled);
        world.write("acme", &format!("enabled = false\n{ACME}"));
        world.reload().await;
        let maintenance = ana.get("profile").await.expect(503);
        personal(&maintenance);
        assert!(maintenance.header("retry-after").is_some());
        println!("{} answers were looked at", seen.len() + 2);
    }

    async fn our_own_failures_are_a_page_with_a_number(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        // A row that this version cannot understand.
        world.execute("UPDATE account SET profile = 'no JSON'").await;
        let page = ana.get("profile").await.expect(500);
        personal(&page);
        assert!(!page.text().contains("JSON") && !page.text().contains("account row"), "{}", page.seen());
        let number = page.seen();
        assert!(number.contains("tell support this number"), "{number}");
        // The process goes on.
        world.browser("acme").get("sign-on").await.expect(200);
    }

    async fn assets_are_kept_for_ever(database) {
        let world = World::new(database).await;
        let browser = world.browser("acme");
        let plain = browser.get("sign-on").await;
        let own = world.folder.path().join("environments/acme/branding");
        std::fs::create_dir(&own).unwrap();
        for name in ["mark.svg", "logo.svg"] {
            let picture = format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>{name}</title></svg>");
            std::fs::write(own.join(name), picture).unwrap();
        }
        let branding = "[branding]\nfavicon = \"branding/mark.svg\"\nlogo = \"branding/logo.svg\"\n";
        world.write("acme", &format!("{ACME}{branding}"));
        let report = world.reload().await;
        assert!(!report.failed, "{}", report.problems);
        let page = browser.get("sign-on").await;
        let (text, plain) = (page.text(), plain.text());
        // With the theme's own icon, which is served still, and with the environment's pictures.
        assert!(plain.contains("/favicon.svg\""), "{plain}");
        let parts = plain.split('"').chain(text.split('"'));
        let assets: BTreeSet<&str> = parts.filter(|part| part.starts_with("/-/assets/")).collect();
        assert!(assets.len() >= 3, "{assets:?}");
        let own = |start: &str| text.split(start).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        for (name, path) in [("mark.svg", own("<link rel=\"icon\" href=\"")), ("logo.svg", own("<picture><img src=\""))] {
            assert!(assets.contains(&path), "{name} is at {path:?}");
            let picture = browser.get(&format!("https://portal.example{path}")).await.expect(200);
            assert_eq!(picture.header("content-type"), Some("image/svg+xml"));
            assert!(picture.text().contains(name), "{name}: {}", picture.text());
        }
        for path in assets {
            let address = format!("https://portal.example{}", path.split('#').next().unwrap());
            let asset = browser.get(&address).await.expect(200);
            assert_eq!(asset.header("cache-control"), Some("public, max-age=31536000, immutable"));
            assert_eq!(asset.header("x-content-type-options"), Some("nosniff"));
            assert!(asset.headers.get("set-cookie").is_none());
            let tag = asset.header("etag").unwrap().to_owned();
            let again = browser.ask(Method::GET, &address).header("if-none-match", &tag).send().await.expect(304);
            assert!(again.body.is_empty());
            let packed = browser.ask(Method::GET, &address).header("accept-encoding", "gzip").send().await;
            assert_eq!(packed.header("vary"), Some("Accept-Encoding"));
            // On an own host as well, and nowhere else.
            browser.get(&address.replace("portal.example", "hq.example")).await.expect(200);
            browser.get(&address.replace("portal.example", "evil.example")).await.expect(404);
        }
    }

    async fn every_operation_has_them(database) {
        let world = World::new(database).await;
        for (number, operation) in crate::api::operations::all().into_iter().enumerate() {
            let email = format!("p{number}@acme.example");
            world.person("acme", &email, PASSWORD).await;
            for program in [world.program("acme"), world.program_of("acme", &email, PASSWORD).await] {
                let page = operation.call(&program, "x").await;
                personal(&page);
                assert!(!page.text().contains("<html"), "{}", operation.id);
                assert_eq!(page.headers.get_all("set-cookie").iter().count(), 0, "{}", operation.id);
            }
        }
    }

    async fn nothing_is_reached_by_a_path_that_climbs(database) {
        let world = World::new(database).await;
        for path in [
            "/-/assets/../../server.toml", "/-/assets/..%2f..%2fserver.toml", "/-/assets/%2e%2e/server.toml", "/-/assets//etc/passwd",
            "/-/assets/..\\server.toml", "/-/assets/%00", "/-/assets/%252e%252e/x", "/acme/..%2fglobex/profile", "/acme/%2e%2e/x",
            "/.git/config", "/server.toml", "/-/outbox.json", "/-/", "/status", "/livez", "/metrics", "/acme/profile/x.css",
            "/acme/profile.css", "/acme//profile", "/acme/api/v2/session", "/acme/api/docs", "/globex/register",
        ] {
            let answer = world.door.raw(format!("GET {path} HTTP/1.1\r\nHost: portal.example\r\nConnection: close\r\n\r\n").as_bytes()).await;
            assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {}", answer.lines().next().unwrap());
        }
    }

    async fn no_service_worker_is_ever_registered(database) {
        let world = World::new(database).await;
        let page = world.browser("acme").ask(Method::GET, "sign-on").header("service-worker", "script").send().await;
        page.expect(404);
    }

    async fn administrators_have_strict_cookies(database) {
        let world = World::new(database).await;
        world.person("headquarters", "hal@hq.example", PASSWORD).await;
        let browser = world.browser("headquarters");
        let page = sign_on(&browser, "hal@hq.example", PASSWORD).await.expect(303);
        let page = world.second_step("headquarters", &browser, page, "hal@hq.example").await.expect(303);
        let cookies: Vec<_> = page.headers.get_all("set-cookie").iter().map(|it| it.to_str().unwrap()).collect();
        let session = cookies.iter().find(|it| it.starts_with("__Host-portico=")).unwrap();
        assert!(session.contains("SameSite=Strict"), "{session}");
    }
}
