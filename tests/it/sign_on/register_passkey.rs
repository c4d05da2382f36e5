//! An account that begins with a passkey: made in the registration, used up by the account, and nobody's who could not have had a
//! first factor (R-OT-15, R-WA-9).

use std::time::Duration;

use portico::identity::credential;
use portico::mfa::{Id, device};
use serde_json::json;

use super::register::{NEW, accounts, asked, code, finish, message, proved};
use crate::on_both;
use crate::support::authenticator::{Authenticator, PRESENT, VERIFIED};
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::passkeys::{options, origin, sign_on_with};
use crate::support::world::{ACME, OTHER, World, is_signed_on, sign_on};

/// A passkey that an authenticator makes for this page.
async fn created(world: &World, browser: &Client, page: &Page) -> (Authenticator, String) {
    let asked = options(browser, page, "register/details/options").await;
    let (passkey, brought) = Authenticator::create(&asked["publicKey"], &origin(world, "acme"), PRESENT | VERIFIED);
    (passkey, brought.to_string())
}

/// Fills in what is asked for, and brings the passkey.
async fn bring(page: &Page, credential: &str, more: &[(&str, &str)]) -> Page {
    let password = more.iter().all(|(name, _)| *name != "new_password").then_some(("new_password", ""));
    let fields: Vec<_> = more.iter().copied().chain(password).chain([("credential", credential)]).collect();
    finish(page, &fields).await
}

async fn has(world: &World) -> (bool, Vec<Id>) {
    let (scope, id) = (world.state.services.store.scope(world.live("acme").id), world.account("acme", NEW).await.id);
    let devices = device::of(&scope, id).await.unwrap();
    (credential::find(&scope, id).await.unwrap().is_some(), devices.into_iter().map(|it| it.method).collect())
}

on_both! {
    async fn a_passkey_takes_the_place_of_a_password(database) {
        let world = World::new(database).await;
        let browser = world.browser("acme");
        let page = proved(&world, &browser, NEW).await.says("You can do without a password");
        assert!(!page.seen().contains("current password") && !page.seen().contains("earlier"), "{}", page.seen());
        let (_, brought) = created(&world, &browser, &page).await;
        // What is wrong with the rest is told, and whatever is made again takes the place of the first.
        bring(&page, &brought, &[("given_name", "")]).await.expect(422).says("First name");
        bring(&page, "{}", &[]).await.expect(422).says("That was not accepted");
        assert_eq!(accounts(&world, "acme").await, 0);
        let (mut passkey, brought) = created(&world, &browser, &page).await;
        let done = bring(&page, &brought, &[]).await.expect(303);
        assert!(done.redirect().unwrap().path().ends_with("/recovery-codes") && is_signed_on(&browser).await);
        assert_eq!(has(&world).await, (false, vec![Id::Passkey]));
        assert_eq!(world.of_kind("outbox", "welcome").await, 1);
        let other = world.browser("acme");
        sign_on_with(&other, &mut passkey).await.expect(303);
        assert!(is_signed_on(&other).await);
        // There is no password that anybody could guess.
        sign_on(&world.browser("acme"), NEW, OTHER).await.expect(422);
        assert_eq!(world.number("SELECT COUNT(*) FROM flow WHERE kind IN ('registration', 'enrolment')").await, 0);
    }

    async fn a_password_may_stand_beside_it_and_is_held_against_the_rules(database) {
        let world = World::new(database).await;
        let browser = world.browser("acme");
        let page = proved(&world, &browser, NEW).await;
        let (first, _) = created(&world, &browser, &page).await;
        // A ceremony takes a quarter of an hour at most, a registration an hour: who comes back finds the same place.
        world.wait(Duration::from_secs(20 * 60));
        let (second, brought) = created(&world, &browser, &page).await;
        assert_eq!((first.handle.as_ref().map(String::len), &first.handle), (Some(86), &second.handle));
        bring(&page, &brought, &[("new_password", "short")]).await.expect(422).says("at least");
        bring(&page, &brought, &[("new_password", OTHER)]).await.expect(303);
        assert_eq!(has(&world).await, (true, vec![Id::Passkey]));
        sign_on(&world.browser("acme"), NEW, OTHER).await.expect(303);
    }

    async fn an_answer_makes_one_account_and_a_credential_is_one_persons(database) {
        let world = World::new(database).await;
        let browser = world.browser("acme");
        let page = proved(&world, &browser, NEW).await;
        let (_, brought) = created(&world, &browser, &page).await;
        let many = (0..10).map(|_| bring(&page, &brought, &[]));
        let answers = futures_util::future::join_all(many).await;
        assert!(answers.iter().all(|it| matches!(it.status, 303 | 422)), "{:?}", answers.iter().map(|it| it.status).collect::<Vec<_>>());
        assert_eq!((accounts(&world, "acme").await, world.number("SELECT COUNT(*) FROM webauthn_credential").await), (1, 1));
        // Another registration's answer is none of this one.
        let (one, two) = (world.browser("acme"), world.browser("acme"));
        world.execute("DELETE FROM attempt").await;
        let first = proved(&world, &one, "one@acme.example").await;
        let second = proved(&world, &two, "two@acme.example").await;
        let (_, brought) = created(&world, &one, &first).await;
        bring(&second, &brought, &[]).await.expect(422).says("That took too long");
        created(&world, &two, &second).await;
        bring(&second, &brought, &[]).await.expect(422).says("That was not accepted");
        assert_eq!(accounts(&world, "acme").await, 1);
    }

    async fn programs_begin_with_one_as_well(database) {
        let world = World::new(database).await;
        let program = world.program("acme");
        let begun = program.post("registration", &json!({ "email": NEW })).await.expect(202).json();
        let registration = begun["registration"].clone();
        program.post("registration/passkey", &json!({ "registration": registration })).await.expect(404);
        let digits = code(&message(&world, NEW).await);
        let proof = json!({ "registration": registration, "code": digits });
        let next = program.post("registration/proof", &proof).await.expect(200).json();
        assert_eq!(next["passkey"], json!(true));
        let asked = program.post("registration/passkey", &json!({ "registration": registration })).await.expect(200).json();
        let (_, brought) = Authenticator::create(&asked["options"], &origin(&world, "acme"), PRESENT | VERIFIED);
        let mut rest = json!({ "registration": registration, "attributes": { "given_name": "Nora" } });
        let missing = program.post("registration/details", &rest).await;
        assert_eq!(missing.problem(422, "policy_violation")["errors"][0]["field"], "password");
        rest["credential"] = json!({ "id": "x" });
        let wrong = program.post("registration/details", &rest).await;
        assert_eq!(wrong.problem(422, "invalid_field")["errors"][0]["field"], "credential");
        rest["credential"] = brought;
        program.post("registration/details", &rest).await.expect(201);
        assert_eq!(has(&world).await, (false, vec![Id::Passkey]));
    }

    async fn where_none_can_be_added_none_begins_an_account(database) {
        let without = ACME.replace("[sign_on]\n", "[sign_on]\nfirst_factors = [\"password\"]\n");
        let invited = ACME.replace("[mfa]\n", "[mfa]\nfirst_enrolment = \"invitation\"\n");
        let world = World::new(database).await;
        // Nor before the mailbox is proved.
        let browser = world.browser("acme");
        let csrf = asked(&browser, NEW).await.field("csrf").unwrap();
        browser.post("register/details/options", &[("csrf", &csrf)]).await.expect(409);
        for (number, file) in [without, invited].iter().enumerate() {
            world.write("acme", file);
            assert!(!world.reload().await.failed);
            let browser = world.browser("acme");
            let page = proved(&world, &browser, &format!("n{number}@acme.example")).await;
            assert!(!page.seen().contains("without a password"), "{}", page.seen());
            let csrf = page.field("csrf").unwrap();
            browser.post("register/details/options", &[("csrf", &csrf)]).await.expect(409);
            let fields = [("csrf", csrf.as_str()), ("given_name", "Nora"), ("credential", "{}")];
            browser.post("register/details", &fields).await.expect(422).says("not accepted here");
            assert_eq!(accounts(&world, "acme").await, 0);
        }
    }
}
