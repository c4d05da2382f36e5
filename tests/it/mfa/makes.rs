//! Security keys that must prove their make: against which makers, and which makes.

use portico::mfa::Id;

use crate::on_both;
use crate::support::authenticator::{Authenticator, Lie, PRESENT, VERIFIED};
use crate::support::client::Client;
use crate::support::codes::acme;
use crate::support::makers::Maker;
use crate::support::page::Page;
use crate::support::passkeys::{options, origin, send, with_app};
use crate::support::world::{PASSWORD, World, sign_on};

const NEW: &str = "authentication/security-keys/new";
const BLUE: [u8; 16] = *b"a blue make, one";
const RED: [u8; 16] = *b"a red make, also";

/// Acme's file where security keys prove that they are of this maker, and perhaps of a make.
fn proving(makes: &str) -> String {
    let proof = format!("[mfa.security_key]\nattestation = \"direct\"\nmakers = [\"makers/example.pem\"]\n{makes}");
    acme().replacen("[mfa.passkey]", &format!("{proof}\n[mfa.passkey]"), 1)
}

/// Acme takes the keys of this maker from now on.
async fn takes(world: &World, maker: &Maker, makes: &str) {
    let folder = world.folder.path().join("environments/acme/makers");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("example.pem"), format!("Example, root of 2026\n{}", maker.root)).unwrap();
    world.write("acme", &proving(makes));
    let report = world.reload().await;
    assert!(!report.failed, "{}", report.problems);
}

/// Adds a key of this maker, or of none.
async fn add(world: &World, browser: &Client, maker: Option<&Maker>, forged: bool) -> Page {
    let page = browser.get(NEW).await.expect(200);
    let asked = options(browser, &page, &format!("{NEW}/options")).await;
    let lie = Lie { maker: maker.cloned(), ..Lie::default() };
    let (_, mut brought) =
        Authenticator::create_with(&asked["publicKey"], &origin(world, "acme"), PRESENT | VERIFIED, &lie);
    if forged {
        // The attestation of another ceremony.
        let (_, other) =
            Authenticator::create_with(&asked["publicKey"], "https://evil.example", PRESENT | VERIFIED, &lie);
        brought["response"]["attestationObject"] = other["response"]["attestationObject"].clone();
    }
    send(browser, &page, NEW, &brought).await
}

on_both! {
    async fn a_key_of_an_accepted_maker_is_taken_and_no_other(database) {
        let world = World::new(database).await;
        let (blue, other) = (Maker::new(BLUE, BLUE), Maker::new(BLUE, BLUE));
        takes(&world, &blue, "").await;
        let (browser, page) = with_app(&world, "acme", "ana@acme.example").await;
        page.expect(303);
        let refused = "Security keys of this make are not accepted here";
        add(&world, &browser, None, false).await.expect(422).says(refused);
        add(&world, &browser, Some(&other), false).await.expect(422).says(refused);
        add(&world, &browser, Some(&blue), true).await.expect(422);
        add(&world, &browser, Some(&blue), false).await.expect(303);
        let ana = world.account("acme", "ana@acme.example").await.id;
        let devices = world.devices("acme", ana).await;
        let key = devices.iter().find(|device| device.method == Id::SecurityKey).unwrap();
        assert!(key.make_proved && key.make.as_deref() == Some(&*uuid::Uuid::from_bytes(BLUE).to_string()), "{key:?}");
    }

    async fn only_listed_makes_are_taken_also_of_keys_that_are_there(database) {
        let world = World::new(database).await;
        let (blue, red) = (Maker::new(BLUE, BLUE), Maker::new(RED, RED));
        takes(&world, &blue, "").await;
        let (browser, page) = with_app(&world, "acme", "ana@acme.example").await;
        page.expect(303);
        add(&world, &browser, Some(&blue), false).await.expect(303);
        let listed = format!("aaguids = {{ allow = [\"{}\"] }}", uuid::Uuid::from_bytes(RED));
        takes(&world, &red, &listed).await;
        add(&world, &browser, Some(&blue), false).await.expect(422);
        add(&world, &browser, Some(&red), false).await.expect(303);
        // The blue one is there still, and proves nothing.
        let again = world.browser("acme");
        let page = sign_on(&again, "ana@acme.example", PASSWORD).await;
        page.expect(303);
        let methods = again.get("sign-on/methods").await.expect(200);
        let keys = methods.links().iter().filter(|(text, _)| text.contains("Blue")).count();
        assert_eq!(keys, 1, "{}", methods.seen());
    }

    async fn a_certificate_of_another_make_proves_nothing(database) {
        let world = World::new(database).await;
        let liar = Maker::new(RED, BLUE);
        takes(&world, &liar, "").await;
        let (browser, page) = with_app(&world, "acme", "ana@acme.example").await;
        page.expect(303);
        add(&world, &browser, Some(&liar), false).await.expect(422);
    }

    async fn a_file_that_is_none_of_makers_leaves_the_last_good_version(database) {
        let world = World::new(database).await;
        let blue = Maker::new(BLUE, BLUE);
        takes(&world, &blue, "").await;
        let revision = world.live("acme").revision.clone();
        std::fs::write(world.folder.path().join("environments/acme/makers/example.pem"), "words\n").unwrap();
        let report = world.reload().await;
        assert!(report.failed && report.problems.contains("E0652"), "{}", report.problems);
        assert_eq!(world.live("acme").revision, revision);
        // A changed root counts with the next reload, though no other file has changed.
        let red = Maker::new(RED, RED);
        takes(&world, &red, "").await;
        assert_ne!(world.live("acme").revision, revision);
    }
}
