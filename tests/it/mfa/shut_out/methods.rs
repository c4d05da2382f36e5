//! A method that has left the list: its devices prove nothing, nowhere, from the next request on; nor do the sessions, trusts and
//! half-done acts that rest on them. Once without a cause, where everything goes on, and once with it.

use std::time::Duration;

use portico::http::factors::word;
use portico::mfa::Id;
use serde_json::json;

use super::files_say;
use super::owner::{Owner, post};
use super::ready::file;
use crate::on_both;
use crate::support::passkeys::{owner, sign_on_with};
use crate::support::program::Program;
use crate::support::trusted::leave;
use crate::support::world::{PASSWORD, World, is_signed_on};

/// What goes on while the method is listed.
const EVERYTHING: [&str; 7] = [
    "a fresh session may act",
    "a trusted browser",
    "a sign-on",
    "a program's",
    "a step-up",
    "a program's",
    "a device is added",
];

/// Every method that stands alone and that somebody adds without anybody's help.
const METHODS: [Id; 7] = [Id::Totp, Id::Sms, Id::Passkey, Id::SecurityKey, Id::Email, Id::Voice, Id::Whatsapp];

/// Everything that rests on a method is begun, then the file says this; what goes on.
async fn goes_on(world: &World, mut who: Owner, then: &str) -> Vec<&'static str> {
    let method = who.method;
    let new = format!("authentication/{}/new", word(method));

    let old = who.signed_on(world, method, false).await;
    let program = world.program_of("acme", &who.email, PASSWORD).await;
    world.wait(world.step_up_age("acme") + Duration::from_secs(1));
    let trusted = who.signed_on(world, method, true).await;
    leave(&trusted).await;
    let trusting = trusted.get("sign-on").await.expect(200);
    let fresh = who.signed_on(world, method, false).await;
    let adding = who.strongly(world).await;
    let addition = who.addition(world, &adding, &new).await;
    let ask = old.visit("password").await.expect(200);
    let step_up = who.answer(world, (&old, &ask), "step-up", method).await;
    let program_steps_up = who.answer_of_program(world, &program, None).await;
    let newcomer = world.program("acme");
    let begun = newcomer.signs_on(&who.email, PASSWORD).await.expect(200).json();
    let program_signs_on = who.answer_of_program(world, &newcomer, Some(&begun["flow"])).await;
    let waiting = world.browser("acme");
    let page = world.at_code(&waiting, &who.email).await;
    let code = who.answer(world, (&waiting, &page), "sign-on/code", method).await;

    files_say(world, then).await;
    let before = world.fingerprint().await;
    let mut done = vec![fresh.visit("password").await.url.path().ends_with("/password")];
    trusting.submit("Sign on", &[("identifier", &who.email), ("password", PASSWORD)]).await.expect(303);
    done.push(is_signed_on(&trusted).await);
    post(&waiting, "sign-on/code", &code).await;
    done.push(is_signed_on(&waiting).await);
    done.push(newcomer.post("sign-on", &program_signs_on).await.status == 200);
    let proofs = async || world.of_kind("activity", "step_up").await;
    let proved = proofs().await;
    post(&old, "step-up", &step_up).await;
    done.push(proofs().await == proved + 1);
    done.push(program.post("step-up", &program_steps_up).await.status == 200);
    let devices = world.rows_of("device", &who.email).await;
    post(&adding, &new, &addition).await;
    done.push(world.rows_of("device", &who.email).await == devices + 1);
    let done: Vec<&str> = EVERYTHING.into_iter().zip(done).filter(|(_, done)| *done).map(|(what, _)| what).collect();
    if done.is_empty() {
        // Nor is one added from now on, by whoever has just proved everything else.
        adding.get(&new).await.expect(404);
        let csrf = adding.get("profile").await.field("csrf").unwrap();
        let script = Program::in_browser(&adding.clone().with("x-csrf-token", &csrf));
        let (field, proof) = &addition[1];
        let proof = if *field == "code" { json!(proof) } else { serde_json::from_str(proof).unwrap() };
        let confirm = json!({ "type": method.as_str(), (*field): proof });
        for (path, body) in [("devices", json!({ "type": method.as_str() })), ("devices/confirm", confirm)] {
            let page = script.post(path, &body).await;
            assert!((404..423).contains(&page.status), "{path}: {} {}", page.status, page.text());
        }
        assert_eq!(world.fingerprint().await, before, "something has changed");
    }
    done
}

/// The file without a method.
fn without(method: Id) -> String {
    let text = file();
    let left = text.replacen(&format!("\"{}\", ", method.as_str()), "", 1);
    assert_ne!(left, text);
    left
}

on_both! {
    async fn a_method_that_left_the_list_proves_nothing(database) {
        let world = World::new(database).await;
        for (number, method) in METHODS.into_iter().enumerate() {
            for (half, then, expected) in [(0, file(), &EVERYTHING[..]), (1, without(method), &[])] {
                files_say(&world, &file()).await;
                let who = Owner::new(&world, number * 2 + half, method).await;
                assert_eq!(goes_on(&world, who, &then).await, expected, "{}", method.as_str());
                world.execute("DELETE FROM attempt").await;
                world.wait(Duration::from_secs(24 * 3600));
            }
        }
    }

    async fn a_session_of_a_passkey_alone_proves_nothing_without_passkeys(database) {
        let world = World::new(database).await;
        files_say(&world, &file()).await;
        let (_, mut passkey) = owner(&world, "acme", "ana@acme.example").await;
        let browser = world.browser("acme");
        sign_on_with(&browser, &mut passkey).await.expect(303);
        assert!(browser.visit("password").await.url.path().ends_with("/password"));
        files_say(&world, &without(Id::Passkey)).await;
        // The session goes on; a proof of the second factor and of the password is asked for before it does anything.
        let asked = browser.visit("password").await.expect(200);
        assert!(asked.url.path().ends_with("/step-up") && asked.field("device").is_some(), "{}", asked.url);
        let person = world.account("acme", "ana@acme.example").await.id;
        let (_, code) = world.fresh_code("acme", person).await;
        asked.submit("Confirm", &[("code", &code)]).await.expect(303);
        let told = Program::in_browser(&browser).get("step-up").await.expect(200).json();
        let missing = told["acts"].as_array().unwrap().iter().find(|act| act["act"] == "devices").unwrap();
        assert_eq!(missing["missing"], "password", "{told}");
    }
}
