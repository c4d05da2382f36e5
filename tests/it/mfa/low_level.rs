//! A session that has proved the password only, of a person who has a second factor, does nothing that a second factor guards, by
//! any address (Keycloak CVE-2026-3429; the second path without the check). The addresses are the program's own list.

use std::time::Duration;

use portico::identity::proof::{Proof, Proofs};
use portico::identity::session::{Agent, Kind, Session, begin};
use portico::kit::id::UserId;

use crate::http::routes::{Ids, all};
use crate::on_both;
use crate::support::client::Client;
use crate::support::world::{PASSWORD, World, is_signed_on};

/// A browser with a session whose holder has proved the password just now, and nothing else.
pub async fn password_only(world: &World, slug: &str, person: UserId, kind: Kind) -> (Client, String) {
    let (live, random, now) = (world.live(slug), world.state.services.random, world.clock.now());
    let session = Session {
        id: random.id(now),
        account: person,
        browser: None,
        agent: Agent::default(),
        label: None,
        kind,
        proofs: Proofs::of(Proof::password(now)),
        created_at: now,
        authenticated_at: now,
        last_active_at: now,
        expires_at: now.plus(Duration::from_secs(3600)),
    };
    let secret = random.token();
    let work = world.work(slug).await;
    begin(&work, &session, &secret, live.epoch, &live.sessions).await.unwrap();
    work.commit().await.unwrap();
    let browser = world.browser(slug);
    if kind == Kind::Browser {
        browser.plant(&format!("{}={secret}; Path=/; Secure", live.cookies.session));
    }
    (browser, secret)
}

/// What a second factor guards.
async fn guarded(world: &World) -> Vec<String> {
    let rows = world.fingerprint().await.into_iter();
    rows.filter(|row| {
        ["device ", "recovery_code ", "password ", "trusted_browser "].iter().any(|table| row.starts_with(table))
    })
    .collect()
}

on_both! {
    async fn it_changes_and_sees_nothing_of_second_factors_by_any_address(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let device = world.app("acme", ana).await;
        world.app("acme", ana).await;
        world.recovery_codes("acme", ana).await;
        let trusted = world.trusted("acme", ana, device).await.to_string();
        let before = guarded(&world).await;
        let mut probes = 0;
        for route in all() {
            world.execute("DELETE FROM session").await;
            let (other, _) = password_only(&world, "acme", ana, Kind::Browser).await;
            let (browser, _) = password_only(&world, "acme", ana, Kind::Browser).await;
            let ids = Ids {
                session: world.session_of(&other, "acme").await,
                device: device.to_string(),
                trusted: trusted.clone(),
                ..Ids::of_nobody()
            };
            let csrf = browser.get("profile").await.expect(200).field("csrf").unwrap();
            let page = route.ask(&browser, &ids, &csrf).await;
            assert_eq!(guarded(&world).await, before, "{} {}", route.method, route.path);
            assert!(is_signed_on(&other).await, "{} {} ends another session", route.method, route.path);
            let text = page.text();
            assert!(!text.contains("otpauth://"), "{} shows a key", route.path);
            if route.path.starts_with("authentication/") && route.changes() && !route.path.contains("codes/done") {
                let to = page.header("location").unwrap_or_default();
                // A script is told to load its page again, which asks; an offer may be put off by whoever sees it.
                let (script, offer) = (route.path.ends_with("/options"), route.path.ends_with("/offer"));
                let asked = page.status == 303 && (offer || to.contains("/step-up?for="));
                assert!(asked || (script && page.status == 409), "{}: {} {to}", route.path, page.status);
            }
            probes += 1;
        }
        println!("{probes} addresses let a password-only session change nothing");
    }

    async fn what_it_leaves_for_step_up_does_not_go_on_by_itself(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let device = world.app("acme", ana).await;
        world.app("acme", ana).await;
        let (browser, _) = password_only(&world, "acme", ana, Kind::Browser).await;
        let page = browser.get(&format!("authentication/devices/{device}/remove")).await.expect(200);
        let ask = page.submit("Remove", &[]).await.follow().await.expect(200);
        assert!(ask.field("password").is_none(), "the password is proved; the second factor is asked for");
        let csrf = ask.field("csrf").unwrap();
        let path = format!("{}?{}", ask.url.path(), ask.url.query().unwrap());
        for fields in [
            &[("csrf", csrf.as_str())][..],
            &[("csrf", &csrf), ("password", PASSWORD)],
            &[("csrf", &csrf), ("code", "000000")],
            &[("csrf", &csrf), ("code", ""), ("device", &device.to_string())],
        ] {
            browser.post(&path, fields).await.expect(422);
        }
        assert_eq!(world.devices("acme", ana).await.len(), 2);
    }
}
