//! Which environment a request is for (R-TN-1, R-TN-13, fault F-25): by host and path alone, and nothing is told of those
//! that are not there.

use crate::on_both;
use crate::support::world::{PASSWORD, World};

/// A GET with these lines of head; the status line and the body.
async fn ask(world: &World, target: &str, lines: &[&str]) -> (String, String) {
    let head: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
    let answer = world.door.raw(format!("GET {target} HTTP/1.1\r\n{head}Connection: close\r\n\r\n").as_bytes()).await;
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    let status = head.split(' ').nth(1).unwrap_or_default().to_owned();
    (status, body.to_owned())
}

on_both! {
    async fn what_is_not_there_looks_the_same_everywhere(database) {
        let world = World::new(database).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let gus = world.signed_on("globex", "gus@globex.example", PASSWORD).await;
        let mut bodies = Vec::new();
        for (host, path) in [
            ("evil.example", "/"), ("evil.example", "/acme/sign-on"), ("portal.example", "/nobody/sign-on"),
            ("portal.example", "/nobody"), ("portal.example", "/globex/accounts"), ("portal.example", "/globex/overview"),
            ("portal.example", "/acme/nothing"), ("portal.example", "/headquarters/sign-on"), ("portal.example", "/headquarters"),
            ("hq.example", "/acme/sign-on"), ("hq.example", "/nothing"), ("portal.example", "/ACME/sign-on"),
            ("portal.example", "/globex/accounts/sessions/end-others"), ("sub.portal.example", "/acme/"), ("portal.example.evil.example", "/acme/"),
        ] {
            let (status, body) = ask(&world, path, &[&format!("Host: {host}")]).await;
            assert_eq!(status, "404", "{host}{path}");
            bodies.push(body);
        }
        // Signed on or not.
        bodies.push(gus.get("accounts").await.expect(404).text());
        assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]), "they differ");
        assert!(!bodies[0].contains("Globex") && !bodies[0].contains("Acme") && bodies[0].len() > 200);
    }

    async fn a_host_may_be_written_in_several_ways(database) {
        let world = World::new(database).await;
        for host in ["portal.example", "PORTAL.Example", "portal.example.", "portal.example:443", "Portal.Example.:8443"] {
            let (status, body) = ask(&world, "/acme/sign-on", &[&format!("Host: {host}")]).await;
            assert_eq!(status, "200", "{host}");
            assert!(!body.contains("8443") && !body.to_lowercase().contains("//portal.example."), "{host} is in the page");
        }
        for host in ["HQ.example", "hq.example.:443"] {
            assert_eq!(ask(&world, "/sign-on", &[&format!("Host: {host}")]).await.0, "200", "{host}");
        }
        let (status, _) = ask(&world, "https://portal.example/acme/sign-on", &["Host: portal.example"]).await;
        assert_eq!(status, "200", "absolute form");
    }

    async fn a_host_that_is_not_clear_is_refused(database) {
        let world = World::new(database).await;
        let cases: [(&str, &[&str]); 9] = [
            ("/acme/sign-on", &["Host: portal.example", "Host: evil.example"]),
            ("/acme/sign-on", &["Host: portal.example", "Host: portal.example"]),
            ("/acme/sign-on", &[]),
            ("/acme/sign-on", &["Host:"]),
            ("/acme/sign-on", &["Host: portal.example, evil.example"]),
            ("/acme/sign-on", &["Host: portal.example@evil.example"]),
            ("https://evil.example/acme/sign-on", &["Host: portal.example"]),
            ("https://portal.example/acme/sign-on", &["Host: evil.example"]),
            ("/acme/sign-on", &["Host: portal.example/acme"]),
        ];
        for (target, lines) in cases {
            let (status, body) = ask(&world, target, lines).await;
            assert!(matches!(status.as_str(), "400" | "404"), "{target} {lines:?}: {status}");
            assert!(!body.contains("Acme"), "{target} {lines:?}");
        }
    }

    async fn no_header_chooses_another_environment(database) {
        let world = World::new(database).await;
        for header in [
            "X-Forwarded-Host: hq.example", "Forwarded: host=hq.example", "X-Original-URL: /globex/sign-on", "X-Rewrite-URL: /globex/",
            "X-Forwarded-Proto: http", "X-Forwarded-Prefix: /globex", "X-HTTP-Host-Override: evil.example",
        ] {
            let (status, body) = ask(&world, "/acme/sign-on", &["Host: portal.example", header]).await;
            assert_eq!(status, "200");
            assert!(body.contains("Acme") && !body.contains("evil.example") && !body.contains("hq.example"), "{header}");
        }
    }

    async fn links_come_from_the_configuration(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.delivered().await;
        let mail = world.mails.sent(None).remove(0);
        assert!(mail.text.contains("https://portal.example/acme/"), "{}", mail.text);
    }

    async fn smuggled_and_broken_requests_are_cut_off(database) {
        let world = World::new(database).await;
        let host = "Host: portal.example\r\nConnection: close\r\n";
        let many = "X: y\r\n".repeat(200);
        let long = "a".repeat(200_000);
        for (what, request) in [
            ("both lengths", format!("POST /acme/sign-on HTTP/1.1\r\n{host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")),
            ("two lengths", format!("POST /acme/sign-on HTTP/1.1\r\n{host}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello")),
            ("many headers", format!("GET /acme/sign-on HTTP/1.1\r\n{host}{many}\r\n")),
            ("a long address", format!("GET /acme/{long} HTTP/1.1\r\n{host}\r\n")),
            ("no version", "GET /acme/sign-on\r\n\r\n".to_owned()),
            ("garbage", "\u{16}\u{3}\u{1}\r\n\r\n".to_owned()),
        ] {
            let answer = world.door.raw(request.as_bytes()).await;
            let status = answer.split(' ').nth(1).unwrap_or("closed");
            assert!(answer.is_empty() || status.starts_with('4'), "{what}: {status}");
        }
    }
}
