//! The flow walk (Keycloak CVE-2026-18963, authentik CVE-2026-49443): from every step of a sign-on, every step's address with
//! empty, wrong, doubled and foreign bodies. Nothing advances without the proof of the step it waits for.

use http::Method;

use crate::http::routes::{Wants, all};
use crate::on_both;
use crate::support::client::Client;
use crate::support::world::{ACME, GLOBEX, HEADQUARTERS, OTHER, PASSWORD, World, is_signed_on, sign_on};

/// A sign-on that waits for `step`, in a browser of its own.
async fn waiting(world: &World, slug: &str, email: &str, step: &str) -> Client {
    let browser = world.browser(slug);
    if step == "password" {
        let page = browser.get("sign-on").await;
        page.submit("Sign on", &[("identifier", email)]).await.expect(303);
    } else {
        sign_on(&browser, email, PASSWORD).await.expect(303);
    }
    if step == "enrol" {
        let code = world.code_mailed(email).await;
        browser.get("sign-on/address").await.submit("Go on", &[("code", &code)]).await.expect(303);
    }
    browser
}

/// Where a sign-on waits: the address that shows its own page.
async fn stands(browser: &Client) -> Vec<String> {
    let mut shown = Vec::new();
    for route in all().into_iter().filter(|route| route.wants == Wants::SignOn && route.method == Method::GET) {
        if browser.get(&route.path).await.status == 200 {
            shown.push(route.path);
        }
    }
    shown
}

on_both! {
    async fn no_step_is_left_out_or_taken_with_anothers_proof(database) {
        let always = GLOBEX.replacen("[mfa]", "[mfa]\nrequired = \"always\"", 1);
        let world = World::with(database, &[("acme", ACME), ("globex", &always), ("headquarters", HEADQUARTERS)]).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let eve = world.person("acme", "eve@acme.example", OTHER).await;
        let hers = world.app("acme", eve).await;
        let her_codes = world.recovery_codes("acme", eve).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        world.person("globex", "gia@globex.example", PASSWORD).await;
        let new = vec![(portico::identity::identifier::Kind::Email, "new@hq.example".to_owned())];
        world.person_with("headquarters", new, Some(PASSWORD), &serde_json::json!({})).await;
        let mut probes = 0;
        for (slug, email, step) in [
            ("acme", "ana@acme.example", "password"),
            ("acme", "ana@acme.example", "code"),
            ("globex", "gus@globex.example", "address"),
            ("globex", "gia@globex.example", "enrol"),
            ("headquarters", "new@hq.example", "blocked"),
        ] {
            let browser = waiting(&world, slug, email, step).await;
            let before = stands(&browser).await;
            assert!(before.iter().any(|at| at.starts_with(&format!("sign-on/{step}"))), "{before:?}");
            let sessions = world.number("SELECT COUNT(*) FROM session").await;
            let csrf = browser.get("sign-on").await.field("csrf").unwrap();
            let foreign = world.code_of("acme", hers).await;
            let forms = all().into_iter().filter(|route| route.path.starts_with("sign-on/") && route.changes());
            for route in forms.filter(|route| !route.path.contains(":token")) {
                // The right proof at its own step is what may advance it; what is sent here never is one.
                let own_step = route.path.starts_with(&format!("sign-on/{step}"));
                let mut bodies: Vec<Vec<(&str, &str)>> = vec![
                    vec![],
                    vec![("code", "")],
                    vec![("code", "000000")],
                    vec![("code", "000000"), ("code", "111111")],
                    vec![("password", "wrong and long enough")],
                    vec![("password", "")],
                    vec![("step", "done")],
                    vec![("credential", "{}")],
                    vec![("code", &foreign)],
                    vec![("code", &her_codes[0])],
                    vec![("identifier", "eve@acme.example"), ("password", OTHER)],
                    vec![("answer", "accept"), ("agreement", "terms"), ("hash", "00")],
                ];
                if !own_step {
                    // Proofs that would be right, at addresses that are not for them.
                    bodies.push(vec![("password", PASSWORD)]);
                    bodies.push(route.fields.to_vec());
                }
                for body in bodies {
                    let mut fields = body.clone();
                    fields.push(("csrf", &csrf));
                    let page = browser.post(&route.path, &fields).await;
                    let told = format!("{step}: {} with {body:?} answered {}", route.path, page.status);
                    let begins = page.status == 200 && route.path == "sign-on/passkey/options";
                    assert!(begins || matches!(page.status, 303 | 400 | 404 | 409 | 422 | 429), "{told}");
                    assert!(!is_signed_on(&browser).await, "{told}");
                    assert_eq!(world.number("SELECT COUNT(*) FROM session").await, sessions, "{told}");
                    probes += 1;
                }
                assert_eq!(stands(&browser).await, before, "{step}: after {}", route.path);
            }
        }
        println!("{probes} steps out of turn, none advanced");
        assert!(probes > 250, "{probes}");
    }

    async fn a_sign_on_is_worth_nothing_without_its_secret(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let browser = waiting(&world, "acme", "ana@acme.example", "code").await;
        let names = world.live("acme").cookies.clone();
        let flow = browser.cookie(&names.flow).unwrap();
        // The pre-session that somebody may have planted finds no sign-on, and a changed secret none either.
        for secret in ["", "x", &"A".repeat(43), &flow[..42], &format!("{flow}A")] {
            let other = world.browser("acme");
            other.plant(&format!("{}={}; Path=/; Secure", names.browser, browser.cookie(&names.browser).unwrap()));
            other.plant(&format!("{}={secret}; Path=/; Secure", names.flow));
            assert!(stands(&other).await.is_empty(), "{secret:?}");
        }
        // The secret changed with the password: what was there before it is dead.
        let early = waiting(&world, "acme", "ana@acme.example", "password").await;
        let planted = early.cookie(&names.flow).unwrap();
        let page = early.get("sign-on/password").await;
        page.submit("Sign on", &[("password", PASSWORD)]).await.expect(303);
        assert_ne!(early.cookie(&names.flow).unwrap(), planted);
        let thief = world.browser("acme");
        thief.plant(&format!("{}={planted}; Path=/; Secure", names.flow));
        assert!(stands(&thief).await.is_empty());
    }
}
