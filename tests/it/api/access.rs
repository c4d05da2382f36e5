//! Every operation, with every kind of credentials that is not enough (R-WEB-12, R-WEB-14): generated from the specification, so that
//! none is left out.

use http::Method;

use super::operations::{Operation, Wants, all};
use crate::http::headers::personal;
use crate::on_both;
use crate::support::client::{Ask, Client};
use crate::support::page::Page;
use crate::support::world::{ACME, PASSWORD, World, session_cookie};

fn path(operation: &Operation, id: &str) -> String {
    format!("api/v1/{}", operation.path.replace("{id}", id).replace("{name}", "research"))
}

/// An operation with its body and nothing else.
fn bare(client: &Client, operation: &Operation, id: &str) -> Ask {
    let ask = client.ask(operation.method.clone(), &path(operation, id));
    match &operation.body {
        Some(body) => ask.json(body),
        None => ask,
    }
}

fn secured() -> impl Iterator<Item = Operation> {
    all().into_iter().filter(|operation| operation.wants != Wants::Nobody)
}

#[track_caller]
fn refused(page: Page, status: u16, code: &str) -> String {
    personal(&page);
    let challenge = page.header("www-authenticate").unwrap_or_default();
    assert_eq!(challenge.starts_with("Bearer"), status == 401, "{}: {challenge}", page.url);
    assert!(page.headers.get("set-cookie").is_none(), "{} sets a cookie", page.url);
    let text = page.text();
    page.problem(status, code);
    text
}

on_both! {
    async fn a_wrong_token_is_nobody_whatever_else_is_sent(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let token = world.program_of("acme", "ana@acme.example", PASSWORD).await.token.unwrap();
        let foreign = world.program_of("globex", "gus@globex.example", PASSWORD).await.token.unwrap();
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let cookies = world.live("acme").cookies.clone();
        let (secret, known) = (browser.cookie(&cookies.session).unwrap(), browser.cookie(&cookies.known).unwrap());
        let csrf = browser.get("api/v1/session").await.expect(200).json()["csrf_token"].as_str().unwrap().to_owned();
        assert_eq!(browser.get("profile").await.field("csrf").as_deref(), Some(&*csrf), "pages and API share it");
        let id = world.session_of(&browser, "acme").await;
        let bare_token = token.strip_prefix("portico_").unwrap();
        let mut shifted = token.clone();
        shifted.replace_range(8..9, if &token[8..9] == "A" { "B" } else { "A" });
        let before = world.fingerprint().await;
        let mut probes = 0;
        for operation in secured() {
            for wrong in [
                format!("Bearer portico_{secret}"), format!("Bearer {secret}"), format!("Bearer {bare_token}"), format!("Bearer {shifted}"),
                format!("Bearer {foreign}"), format!("Bearer portico_{known}"), format!("Bearer portico_{csrf}"), format!("Bearer {token}="),
                format!("Bearer {}", token.to_uppercase()), format!("Basic {token}"), token.clone(), "Bearer".to_owned(), String::new(),
            ] {
                let stranger = bare(&world.browser("acme"), &operation, &id).header("authorization", &wrong);
                refused(stranger.send().await, 401, "not_signed_on");
                // With credentials of its own, a request is not helped by a cookie that is good.
                let member = bare(&browser, &operation, &id).header("authorization", &wrong).header("x-csrf-token", &csrf);
                refused(member.send().await, 401, "not_signed_on");
                probes += 2;
            }
            // What is a token is no cookie, and no parameter.
            for wrong in [&*token, bare_token] {
                let planted = world.browser("acme");
                planted.plant(&format!("{}={wrong}; Path=/; Secure", cookies.session));
                let ask = bare(&planted, &operation, &id).header("x-csrf-token", &csrf);
                refused(ask.send().await, 401, "not_signed_on");
                let query = format!("{}?access_token={wrong}", path(&operation, &id));
                refused(world.browser("acme").ask(operation.method.clone(), &query).send().await, 401, "not_signed_on");
                probes += 2;
            }
        }
        assert_eq!(world.fingerprint().await, before, "something has changed");
        println!("{probes} calls with wrong credentials did nothing");
        assert_eq!(browser.cookie(&session_cookie(&world.live("acme"))), Some(secret));
    }

    async fn no_operation_takes_a_cookie_alone(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.person("acme", "eve@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let eve = world.signed_on("acme", "eve@acme.example", PASSWORD).await;
        let token = async |browser: &Client| {
            let told = browser.get("api/v1/session").await.expect(200).json();
            told["csrf_token"].as_str().unwrap().to_owned()
        };
        let (csrf, hers) = (token(&ana).await, token(&eve).await);
        let anybody = world.browser("acme").get("sign-on").await.field("csrf").unwrap();
        let id = world.session_of(&ana, "acme").await;
        let before = world.fingerprint().await;
        let mut probes = 0;
        for operation in secured().filter(|operation| operation.method != Method::GET) {
            refused(bare(&ana, &operation, &id).send().await, 403, "csrf");
            for wrong in ["", "x", &hers, &anybody, &csrf[1..], &csrf.to_uppercase()] {
                refused(bare(&ana, &operation, &id).header("x-csrf-token", wrong).send().await, 403, "csrf");
                probes += 1;
            }
            for (header, value) in [
                ("origin", "https://evil.example"), ("origin", "http://portal.example"), ("origin", "https://portal.example:444"),
                ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"),
            ] {
                let ask = bare(&ana, &operation, &id).header("x-csrf-token", &csrf).header(header, value);
                refused(ask.send().await, 403, "csrf");
                probes += 1;
            }
            // Nor the token in the query, nor a method that hides in another.
            let ask = ana.ask(Method::GET, &format!("{}?csrf={csrf}", path(&operation, &id)));
            ask.header("x-http-method-override", operation.method.as_str()).send().await;
        }
        assert_eq!(world.fingerprint().await, before, "something has changed");
        println!("{probes} calls with a cookie and no token of its session did nothing");
    }

    async fn without_its_tab_no_operation_is_there(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let mut gone = 0;
        for operation in all() {
            let tab = match operation.path.split('/').next().unwrap() {
                "profile" | "addresses" | "data-exports" | "account" => "profile",
                "devices" | "recovery-codes" | "trusted-browsers" => "authentication",
                "password" => "password",
                "sessions" | "linked-accounts" => "accounts",
                "agreements" | "grants" => "consents",
                "applications" => "applications",
                "activity" => "activity",
                "overview" => "overview",
                // Of the two tabs that lead there.
                "rescue" => continue,
                "sign-on" | "registration" | "session" | "step-up" => continue,
                other => panic!("{other}: which tab is it of? Say so here and in the door"),
            };
            let without = ACME.replacen(&format!("\"{tab}\", "), "", 1).replacen(&format!(", \"{tab}\"]"), "]", 1);
            world.write("acme", &without);
            assert!(!world.reload().await.failed);
            assert!(!world.live("acme").has_tab(tab), "{tab}");
            let stranger = refused(bare(&world.browser("acme"), &operation, "x").send().await, 404, "not_found");
            let member = refused(operation.call(&program, "x").await, 404, "not_found");
            assert_eq!(stranger, member, "{} tells more to those who are signed on", operation.id);
            gone += 1;
        }
        assert!(gone > 15, "{gone}");
        program.get("session").await.expect(200);
    }
}
