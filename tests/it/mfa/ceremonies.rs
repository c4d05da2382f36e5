//! Edited ceremonies: each lie that a browser or a network in between could tell, refused, and the truth accepted afterwards.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;

use crate::on_both;
use crate::support::authenticator::{Authenticator, BACKED_UP, ELIGIBLE, Lie, PRESENT, VERIFIED};
use crate::support::client::Client;
use crate::support::passkeys::{add, answer, options, origin, owner, send, sign_on_with, with_app};
use crate::support::world::{PASSWORD, World, is_signed_on, sign_on};

const NEW: &str = "authentication/passkeys/new";

/// Signing on with a lie opens nothing; without it, it does.
async fn is_refused_at_sign_on(world: &World, passkey: &mut Authenticator, lie: &Lie) {
    let browser = world.browser("acme");
    let page = browser.get("sign-on").await.expect(200);
    let asked = options(&browser, &page, "sign-on/passkey/options").await;
    let brought = passkey.get_with(&asked["publicKey"], lie);
    let told = answer(&browser, &page, &asked, &brought).await;
    assert_eq!(told.status, 422, "{lie:?}");
    assert!(told.text().contains("This passkey is not accepted here."), "{lie:?}: one answer for whatever is wrong");
    assert!(!is_signed_on(&browser).await, "{lie:?}");
    passkey.count = passkey.count.max(100) + 1;
    sign_on_with(&browser, passkey).await.expect(303);
}

/// Adding a credential with a lie adds nothing.
async fn is_refused_at_enrolment(world: &World, browser: &Client, lie: &Lie) {
    let page = browser.get(NEW).await.expect(200);
    let asked = options(browser, &page, &format!("{NEW}/options")).await["publicKey"].clone();
    let (_, brought) = Authenticator::create_with(&asked, &origin(world, "acme"), PRESENT | VERIFIED, lie);
    let told = send(browser, &page, NEW, &brought).await;
    assert_eq!(told.status, 422, "{lie:?}");
    assert_eq!(world.number("SELECT COUNT(*) FROM webauthn_credential").await, 0, "{lie:?}");
}

fn lie() -> Lie {
    Lie::default()
}

on_both! {
    async fn origins_are_compared_in_full_webauthn_rs_before_0_5_5(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        for origin in [
            "https://evil-portal.example",
            "https://evilportal.example",
            "https://portal.example.evil.tld",
            "https://sub.portal.example",
            "https://portal.example:8443",
            "http://portal.example",
            "https://hq.example",
            "null",
            "",
        ] {
            is_refused_at_sign_on(&world, &mut passkey, &Lie { origin: Some(origin), ..lie() }).await;
        }
    }

    async fn a_ceremony_in_a_frame_is_refused(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        for more in [("crossOrigin", json!(true)), ("topOrigin", json!("https://evil.tld"))] {
            is_refused_at_sign_on(&world, &mut passkey, &Lie { more: Some(more), ..lie() }).await;
        }
    }

    async fn the_hash_is_of_the_own_relying_party(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        for party in ["hq.example", "example", "sub.portal.example"] {
            is_refused_at_sign_on(&world, &mut passkey, &Lie { party: Some(party), ..lie() }).await;
        }
    }

    async fn a_challenge_of_another_ceremony_is_refused(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        let browser = world.browser("acme");
        let page = browser.get("sign-on").await.expect(200);
        let other = options(&browser, &page, "sign-on/passkey/options").await["publicKey"]["challenge"].clone();
        let others = other.as_str().unwrap().to_owned();
        for challenge in [others, String::new(), URL_SAFE_NO_PAD.encode([0; 32])] {
            is_refused_at_sign_on(&world, &mut passkey, &Lie { challenge: Some(challenge), ..lie() }).await;
        }
    }

    async fn making_is_not_using(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        is_refused_at_sign_on(&world, &mut passkey, &Lie { kind: Some("webauthn.create"), ..lie() }).await;
    }

    async fn nobody_there_or_nobody_verified_is_refused(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        for flags in [0, VERIFIED, PRESENT] {
            is_refused_at_sign_on(&world, &mut passkey, &Lie { flags: Some(flags), ..lie() }).await;
        }
    }

    async fn copied_without_being_able_to_be_is_refused_and_what_could_be_copied_stays_so(database) {
        let world = World::new(database).await;
        let (browser, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        let flags = PRESENT | VERIFIED | BACKED_UP;
        is_refused_at_sign_on(&world, &mut passkey, &Lie { flags: Some(flags), ..lie() }).await;
        let (mut synced, added) = add(&world, "acme", &browser, NEW, PRESENT | VERIFIED | ELIGIBLE).await;
        added.expect(303);
        is_refused_at_sign_on(&world, &mut synced, &Lie { flags: Some(PRESENT | VERIFIED), ..lie() }).await;
    }

    async fn a_forged_signature_is_refused(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        is_refused_at_sign_on(&world, &mut passkey, &Lie { forged: true, ..lie() }).await;
    }

    async fn a_handle_of_somebody_else_or_none_is_refused(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        let (_, other) = owner(&world, "acme", "bob@acme.example").await;
        for handle in [other.handle.clone(), None, Some(URL_SAFE_NO_PAD.encode([7; 64])), Some(String::new())] {
            is_refused_at_sign_on(&world, &mut passkey, &Lie { handle: Some(handle), ..lie() }).await;
        }
        is_refused_at_sign_on(&world, &mut passkey, &Lie { id: Some(other.id.clone()), ..lie() }).await;
    }

    async fn somebody_elses_passkey_is_no_second_factor_of_mine(database) {
        let world = World::new(database).await;
        owner(&world, "acme", "ana@acme.example").await;
        let (_, mut theirs) = owner(&world, "acme", "bob@acme.example").await;
        let browser = world.browser("acme");
        let page = sign_on(&browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
        let asked = options(&browser, &page, "sign-on/code/options").await["publicKey"].clone();
        let person = world.account("acme", "ana@acme.example").await.id;
        let devices = world.devices("acme", person).await;
        let passkey = devices.iter().find(|device| device.method.as_str() == "passkey").unwrap().id.to_string();
        let csrf = page.field("csrf").unwrap();
        for handle in [theirs.handle.clone(), None] {
            let brought = theirs.get_with(&asked, &Lie { handle: Some(handle), ..lie() }).to_string();
            let form = [("csrf", csrf.as_str()), ("device", passkey.as_str()), ("credential", brought.as_str())];
            browser.post("sign-on/code", &form).await.expect(422);
            assert!(!is_signed_on(&browser).await);
        }
    }

    async fn what_is_made_is_looked_at_as_closely_keycloak_cve_2026_8830(database) {
        let world = World::new(database).await;
        let (browser, page) = with_app(&world, "acme", "ana@acme.example").await;
        page.expect(303);
        for lie in [
            Lie { origin: Some("https://evilportal.example"), ..lie() },
            Lie { party: Some("hq.example"), ..lie() },
            Lie { challenge: Some(URL_SAFE_NO_PAD.encode([0; 32])), ..lie() },
            Lie { kind: Some("webauthn.get"), ..lie() },
            Lie { more: Some(("crossOrigin", json!(true))), ..lie() },
            Lie { more: Some(("topOrigin", json!("https://evil.tld"))), ..lie() },
            // Not verified, though passkeys always are; nobody there; copied though it cannot be.
            Lie { flags: Some(PRESENT), ..lie() },
            Lie { flags: Some(VERIFIED), ..lie() },
            Lie { flags: Some(PRESENT | VERIFIED | BACKED_UP), ..lie() },
            // An algorithm that was not offered (ES384, with a key of another curve).
            Lie { algorithm: Some(-16), ..lie() },
            Lie { id: Some(vec![1; 1024]), ..lie() },
        ] {
            is_refused_at_enrolment(&world, &browser, &lie).await;
        }
        add(&world, "acme", &browser, NEW, PRESENT | VERIFIED).await.1.expect(303);
    }

    async fn nonsense_is_refused_and_breaks_nothing(database) {
        let world = World::new(database).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        let browser = world.browser("acme");
        let page = browser.get("sign-on").await.expect(200);
        let csrf = page.field("csrf").unwrap();
        let asked = options(&browser, &page, "sign-on/passkey/options").await;
        let good = passkey.get(&asked["publicKey"]);
        let flow = asked["flow"].as_str().unwrap();
        let cut = |length: usize| good.to_string().chars().take(length).collect::<String>();
        for brought in [String::new(), "{}".into(), "[]".into(), "null".into(), cut(100), cut(400), "x".repeat(30_000)] {
            let form = [("csrf", csrf.as_str()), ("flow", flow), ("credential", &brought)];
            browser.post("sign-on/passkey", &form).await.expect(422);
        }
        for flow in ["", "x", "s.AAAA", &flow[..flow.len() - 1], &format!("{flow}A")] {
            let form = [("csrf", csrf.as_str()), ("flow", flow), ("credential", &good.to_string())];
            browser.post("sign-on/passkey", &form).await.expect(422);
        }
        assert!(!is_signed_on(&browser).await);
        answer(&browser, &page, &asked, &good).await.expect(303);
    }
}
