//! The tools themselves, tried on pages that are known: otherwise "no violation" might mean "never looked".

use fantoccini::key::Key;

use crate::browser::{Browser, Look};
use crate::canned::{self, Canned, answer};

const PAGE: &str = r#"<!doctype html><html lang=en><head><meta charset=utf-8><title>Sign on – Acme</title>
<meta name=viewport content="width=device-width"><link rel=icon href=/icon.png><script src=/script.js defer></script>
<style>a { display: block; line-height: 2rem } #dark { display: none } @media (prefers-color-scheme: dark) { #dark { display: block } }</style></head>
<body><main><h1>Sign on</h1><noscript>No scripts here</noscript><p id=scripted></p><p id=dark>It is dark</p>
<form method=post action=/in><label>User name <input name=identifier autocomplete=username></label>
<button>Sign on with "it"</button></form><a href=/broken>Elsewhere</a></main></body></html>"#;

const BROKEN: &str = r#"<!doctype html><html><head><title>Broken</title></head><body><h1>Broken</h1><img src=/icon.png>
<input name=unlabelled><script>document.write('<p>inline</p>')</script><div style="width:900px">wide</div></body></html>"#;

fn acme() -> (Canned, String) {
    let policy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self'; form-action 'self'; \
        require-trusted-types-for 'script'";
    let server = canned::serve(move |request| {
        let html = [("content-type", "text/html; charset=utf-8"), ("content-security-policy", policy)];
        match request.split(' ').nth(1).unwrap_or_default() {
            "/script.js" => answer(
                200,
                &[("content-type", "text/javascript")],
                "document.getElementById('scripted').textContent = 'Scripts run'",
            ),
            "/icon.png" => answer(200, &[("content-type", "image/png")], ""),
            "/broken" => answer(200, &html, BROKEN),
            "/in" => {
                let typed = request.split("identifier=").nth(1).unwrap_or_default();
                answer(200, &html, &format!("<title>In</title><h1>Welcome {typed}</h1>"))
            }
            _ => answer(200, &html, PAGE),
        }
    });
    let address = server.base.replace("127.0.0.1", "acme.localhost");
    (server, address)
}

#[tokio::test]
async fn a_person_signs_on_with_scripts() {
    let (server, acme) = acme();
    let browser = Browser::open(Look::DESKTOP).await;
    browser.visit(&acme).await;
    browser.says("Scripts run").await;
    assert_eq!(browser.title().await, "Sign on – Acme");
    assert_eq!(
        browser.script("return [innerWidth, innerHeight, isSecureContext]").await.to_string(),
        "[1280,900,true]"
    );
    assert!(!browser.seen().await.contains("It is dark"));
    browser.press(Key::Tab).await;
    assert_eq!(browser.focused().await, "identifier");
    browser.fill("identifier", "ana").await;
    assert_eq!(browser.value("identifier").await, "ana");
    browser.click("Sign on with \"it\"").await;
    browser.has_heading("Welcome ana").await;
    let host = format!("Host: {}", acme.trim_start_matches("http://"));
    assert!(
        server.asked.lock().unwrap().iter().any(|request| request.starts_with("POST /in ") && request.contains(&host))
    );
}

#[tokio::test]
async fn a_person_signs_on_without_scripts_on_a_dark_phone() {
    let (server, acme) = acme();
    let browser = Browser::open(Look { scripts: false, dark: true, ..Look::PHONE }).await;
    browser.visit(&acme).await;
    browser.says("No scripts here").await;
    browser.says("It is dark").await;
    assert!(!browser.seen().await.contains("Scripts run"));
    assert_eq!(browser.script("return [innerWidth, innerHeight]").await.to_string(), "[390,844]");
    browser.fits().await;
    browser.screenshot("harness-dark-phone").await;
    assert!(browser.picture().await.starts_with(b"\x89PNG"));
    browser.fill("identifier", "ben").await;
    browser.press(Key::Enter).await;
    browser.says("Welcome ben").await;
    // Nor do they on another site, which another process draws.
    browser.visit(&server.base).await;
    browser.says("No scripts here").await;
    assert!(!browser.seen().await.contains("Scripts run"));
}

#[tokio::test]
async fn what_is_broken_is_found() {
    let (_server, acme) = acme();
    let browser = Browser::open(Look::PHONE).await;
    browser.visit(&acme).await;
    browser.is_accessible().await;
    assert_eq!(browser.complaints().await, Vec::<String>::new());
    browser.click("Elsewhere").await;
    browser.has_heading("Broken").await;
    let violations = browser.violations().await.join("\n");
    for rule in ["html-has-lang", "image-alt", "label"] {
        assert!(violations.contains(rule), "{rule}:\n{violations}");
    }
    let complaints = browser.complaints().await.join("\n");
    assert!(complaints.contains("Content Security Policy"), "{complaints}");
    assert!(!browser.seen().await.contains("inline"));
}

#[tokio::test]
async fn browsers_share_nothing_and_hold_passkeys() {
    let (_server, acme) = acme();
    let (one, other) = (Browser::open(Look { moves: true, ..Look::DESKTOP }).await, Browser::open(Look::DESKTOP).await);
    one.visit(&acme).await;
    other.visit(&acme).await;
    one.script("document.cookie = 'mine=1'").await;
    assert_eq!(one.script("return document.cookie").await, "mine=1");
    assert_eq!(other.script("return document.cookie").await, "");
    for (browser, still) in [(&one, false), (&other, true)] {
        assert_eq!(browser.script("return matchMedia('(prefers-reduced-motion: reduce)').matches").await, still);
    }
    assert!(!one.authenticator().await.is_empty());
    let made = "const user = { id: new Uint8Array(8), name: 'ana', displayName: 'Ana' };
        const publicKey = { rp: { name: 'Acme' }, user, challenge: new Uint8Array(16), pubKeyCredParams: [{ type: 'public-key', alg: -7 }] };
        return navigator.credentials.create({ publicKey }).then(key => key.type)";
    assert_eq!(one.script(made).await, "public-key");
}
