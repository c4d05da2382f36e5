//! Removing what somebody may have lost (R-OT-16): as strong a proof does it at once, a weaker one after a day; and turning all of
//! it off.

use std::time::Duration;

use portico::environment::remove_due;
use portico::identity::identifier::Kind;
use portico::kit::id::{DeviceId, UserId};
use portico::mfa::Id;
use serde_json::json;

use crate::on_both;
use crate::support::authenticator::{Authenticator, PRESENT, VERIFIED};
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::passkeys::{self, options, sign_on_with};
use crate::support::program::Program;
use crate::support::world::{ACME, GLOBEX, PASSWORD, World, is_signed_on, not_me, sign_on};

const ANA: &str = "ana@acme.example";
const HOME: &str = "ana@home.example";
const DAY: Duration = Duration::from_secs(24 * 3600);
const MINUTE: Duration = Duration::from_secs(60);

fn policy() -> String {
    ACME.replace("\"oath_token\", \"recovery_codes\"]", "\"oath_token\", \"recovery_codes\", \"email\"]")
}

/// Somebody with an app and a passkey, and a mailbox beside the one they sign on with.
struct Ana {
    id: UserId,
    app: DeviceId,
    passkey: DeviceId,
    key: Authenticator,
    /// The browser in which both were proved.
    browser: Client,
}

async fn ana(database: &crate::support::database::Database) -> (World, Ana) {
    let world = World::with(database, &[("acme", &policy()), ("globex", GLOBEX)]).await;
    let identifiers = [(Kind::Email, ANA), (Kind::Email, HOME), (Kind::Username, "ana-acme")];
    let identifiers = identifiers.map(|(kind, text)| (kind, text.to_owned())).to_vec();
    let id = world.person_with("acme", identifiers, Some(PASSWORD), &json!({ "given_name": "Ana" })).await;
    let app = world.app("acme", id).await;
    let browser = world.signed_on("acme", ANA, PASSWORD).await;
    let (key, added) = passkeys::add(&world, "acme", &browser, "authentication/passkeys/new", PRESENT | VERIFIED).await;
    added.expect(303);
    let passkey = of_method(&world, id, Id::Passkey).await[0];
    (world, Ana { id, app, passkey, key, browser })
}

async fn of_method(world: &World, person: UserId, method: Id) -> Vec<DeviceId> {
    let devices = world.devices("acme", person).await.into_iter();
    devices.filter(|device| device.method == method).map(|device| device.id).collect()
}

/// Signs on with a code of this device.
async fn with_code(world: &World, device: DeviceId, code: &str) -> Client {
    let browser = world.browser("acme");
    sign_on(&browser, ANA, PASSWORD).await.expect(303);
    let csrf = browser.get("sign-on/code").await.expect(200).field("csrf").unwrap();
    browser.post("sign-on/code", &[("csrf", &csrf), ("device", &device.to_string()), ("code", code)]).await.expect(303);
    assert!(is_signed_on(&browser).await);
    browser
}

/// Signs on with the app.
async fn weak(world: &World) -> Client {
    world.signed_on("acme", ANA, PASSWORD).await
}

async fn remove(browser: &Client, device: DeviceId) -> Page {
    let page = browser.get(&format!("authentication/devices/{device}/remove")).await.expect(200);
    page.submit("Remove", &[]).await
}

/// Does what has fallen due.
async fn fall_due(world: &World) -> u64 {
    remove_due(&world.state.services, &world.state.registry).await.unwrap()
}

async fn waits(world: &World) -> i64 {
    world.number("SELECT COUNT(*) FROM device_removal").await
}

/// How often both of Ana's addresses were told of something.
async fn mails(world: &World, kind: &str) -> i64 {
    let count = world.number(&format!("SELECT COUNT(*) FROM outbox WHERE kind = '{kind}'")).await;
    assert_eq!(count % 2, 0, "{kind}: each address is told");
    count / 2
}

async fn happened(world: &World, kind: &str, actor: &str) -> i64 {
    world.number(&format!("SELECT COUNT(*) FROM activity WHERE kind = '{kind}' AND actor = '{actor}'")).await
}

on_both! {
    async fn a_weaker_proof_removes_after_a_day_and_tells_it(database) {
        let (world, ana) = ana(database).await;
        let browser = weak(&world).await;
        let page = browser.get(&format!("authentication/devices/{}/remove", ana.passkey)).await.expect(200);
        let page = page.says("You confirmed with a weaker method, so it takes 24 hours.");
        page.submit("Remove", &[]).await.expect(303).follow().await.says("Will be removed on").says("Until then it works");
        assert_eq!((waits(&world).await, mails(&world, "removal_asked").await), (1, 1));
        world.delivered().await;
        for to in [ANA, HOME] {
            let mut told = world.mails.sent(Some(to)).into_iter();
            let told = told.find(|mail| mail.subject.contains("will be removed")).unwrap_or_else(|| panic!("{to}"));
            for word in ["Passkey", "Blue", "When it happens:", "Authentication tab", "/not-me/", "/authentication"] {
                assert!(told.text.contains(word), "{word}: {}", told.text);
            }
        }
        // Asking again gives it no other time, and tells nothing new.
        let due = world.number("SELECT due_at FROM device_removal").await;
        world.wait(Duration::from_secs(3600));
        remove(&weak(&world).await, ana.passkey).await.expect(303);
        assert_eq!(world.number("SELECT due_at FROM device_removal").await, due);
        assert_eq!(mails(&world, "removal_asked").await, 1);
        // Not before, and until then it counts.
        world.wait(DAY - Duration::from_secs(3600) - 10 * MINUTE);
        assert_eq!(fall_due(&world).await, 0);
        world.wait(20 * MINUTE);
        weak(&world).await.get("authentication").await.expect(200).says("Is being removed");
        assert_eq!(fall_due(&world).await, 1);
        assert_eq!(fall_due(&world).await, 0);
        assert!(of_method(&world, ana.id, Id::Passkey).await.is_empty() && waits(&world).await == 0);
        assert_eq!(happened(&world, "device.removed", "server").await, 1);
        assert_eq!(mails(&world, "device_removed").await, 1);
        assert_eq!(of_method(&world, ana.id, Id::Totp).await, [ana.app]);
    }

    async fn whoever_has_the_device_keeps_it(database) {
        let (world, mut ana) = ana(database).await;
        for (number, cause) in ["tab", "sign-on", "step-up", "not me"].into_iter().enumerate() {
            let browser = weak(&world).await;
            remove(&browser, ana.passkey).await.expect(303);
            assert_eq!(waits(&world).await, 1, "{cause}");
            match cause {
                "tab" => {
                    let page = browser.get("authentication").await.expect(200);
                    page.submit("Keep", &[]).await.expect(303).follow().await.says("The method stays.");
                }
                "sign-on" => {
                    sign_on_with(&world.browser("acme"), &mut ana.key).await.expect(303);
                }
                "step-up" => {
                    let page = browser.visit(&format!("authentication/devices/{}/remove?prove=1", ana.passkey)).await;
                    let asked = options(&browser, &page, "step-up/options").await;
                    let brought = ana.key.get(&asked["publicKey"]).to_string();
                    let csrf = page.field("csrf").unwrap();
                    let path = format!("step-up?{}", page.url.query().unwrap());
                    let fields = [("csrf", csrf.as_str()), ("credential", &brought), ("device", &ana.passkey.to_string())];
                    let after = browser.post(&path, &fields).await.expect(303).follow().await.expect(200);
                    assert!(after.url.path().ends_with("/remove") && !after.text().contains("24 hours"), "{}", after.url);
                }
                _ => {
                    let link = not_me(&world.link("acme", ana.id).await);
                    let page = world.browser("acme").get(&format!("not-me/{link}")).await.expect(200);
                    page.submit("Secure my account", &[]).await.expect(303);
                }
            }
            assert_eq!(waits(&world).await, 0, "{cause}");
            let told = i64::try_from(number).unwrap() + 1;
            assert_eq!(happened(&world, "device.removal_cancelled", "person").await, told.min(3), "{cause}");
            assert_eq!(mails(&world, "removal_cancelled").await, told.min(3), "{cause}");
        }
        world.wait(DAY * 2);
        assert_eq!(fall_due(&world).await, 0);
        assert_eq!(of_method(&world, ana.id, Id::Passkey).await, [ana.passkey]);
    }

    async fn as_strong_a_proof_removes_at_once(database) {
        let (world, ana) = ana(database).await;
        let codes = world.recovery_codes("acme", ana.id).await;
        let set = of_method(&world, ana.id, Id::RecoveryCodes).await[0];
        let second = world.app("acme", ana.id).await;
        // A recovery code is as strong as an app, and weaker than a passkey.
        let browser = with_code(&world, set, &codes[0]).await;
        remove(&browser, second).await.expect(303);
        assert_eq!(of_method(&world, ana.id, Id::Totp).await, [ana.app]);
        remove(&browser, ana.passkey).await.expect(303);
        assert_eq!((waits(&world).await, of_method(&world, ana.id, Id::Passkey).await.len()), (1, 1));
        // The passkey itself goes at once by its own proof, and the wait with it.
        remove(&ana.browser, ana.passkey).await.expect(303);
        assert_eq!((waits(&world).await, of_method(&world, ana.id, Id::Passkey).await.len()), (0, 0));
        // What it proved still counts in that session.
        remove(&ana.browser, ana.app).await.expect(303);
        assert!(world.devices("acme", ana.id).await.is_empty());
    }

    async fn a_recovery_code_adds_one_replacement(database) {
        let (world, ana) = ana(database).await;
        let codes = world.recovery_codes("acme", ana.id).await;
        let set = of_method(&world, ana.id, Id::RecoveryCodes).await[0];
        let browser = with_code(&world, set, &codes[0]).await;
        let new = "authentication/passkeys/new";
        let (mut replacement, added) = passkeys::add(&world, "acme", &browser, new, PRESENT | VERIFIED).await;
        added.expect(303);
        assert_eq!(of_method(&world, ana.id, Id::Passkey).await.len(), 2);
        // The code is used up with it, and the new passkey is worth what vouched for it.
        let refused = browser.get(new).await.expect(409).says("Confirm with a recovery code.");
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        browser.get("authentication/totp/new").await.expect(409);
        let told = browser.post("authentication/passkeys/new/options", &[("csrf", &csrf)]).await;
        assert!(!told.text().contains("challenge"), "{}", told.text());
        remove(&browser, ana.passkey).await.expect(303);
        assert_eq!(waits(&world).await, 1);
        // Another code adds another one.
        let page = refused.click("Confirm with another method").await.expect(200);
        let asked = browser.get(&format!("step-up?{}&device={set}", page.url.query().unwrap())).await.expect(200);
        let to = format!("step-up?{}", page.url.query().unwrap());
        let csrf = asked.field("csrf").unwrap();
        let fields = [("csrf", csrf.as_str()), ("device", &set.to_string()), ("code", &codes[1])];
        browser.post(&to, &fields).await.expect(303).follow().await.expect(200);
        passkeys::add(&world, "acme", &browser, new, PRESENT | VERIFIED).await.1.expect(303);
        browser.get(new).await.expect(409);
        // A day later it is as good as any.
        world.wait(DAY);
        let strong = world.browser("acme");
        sign_on_with(&strong, &mut replacement).await.expect(303);
        remove(&strong, ana.passkey).await.expect(303);
        assert_eq!((waits(&world).await, of_method(&world, ana.id, Id::Passkey).await.len()), (0, 2));
    }

    async fn no_detour_makes_a_weak_proof_strong(database) {
        let (world, ana) = ana(database).await;
        let email = world.code_device("acme", ana.id, (Id::Email, "codes@home.example")).await;
        let by_app = weak(&world).await;
        let browser = world.browser("acme");
        sign_on(&browser, ANA, PASSWORD).await.expect(303);
        let page = browser.get(&format!("sign-on/code?device={email}")).await.expect(200);
        page.submit("Send", &[]).await.expect(303);
        let code = world.code_mailed("codes@home.example").await;
        let csrf = browser.get("sign-on/code").await.expect(200).field("csrf").unwrap();
        let fields = [("csrf", csrf.as_str()), ("device", &email.to_string()), ("code", &code)];
        browser.post("sign-on/code", &fields).await.expect(303);
        let disabled = world.app("acme", ana.id).await;
        ana.browser.get(&format!("authentication/devices/{disabled}/disable")).await.submit("Turn off", &[]).await.expect(303);
        let before = world.devices("acme", ana.id).await;
        for browser in [&by_app, &browser] {
            for method in ["passkeys", "security-keys", "totp", "oath-token", "email"] {
                let page = browser.get(&format!("authentication/{method}/new")).await.expect(409);
                page.says("Confirm with one of these").says("ask to remove it");
            }
            let csrf = browser.get("profile").await.field("csrf").unwrap();
            let post = async |path: &str, fields: &[(&str, &str)]| {
                browser.post(&format!("authentication/{path}"), &[&[("csrf", csrf.as_str())], fields].concat()).await
            };
            post(&format!("devices/{}/disable", ana.passkey), &[]).await.expect(422).says("weaker method");
            post(&format!("devices/{disabled}/enable"), &[]).await.expect(409);
            post("email/new", &[("address", "eve@evil.example")]).await.expect(409);
            assert_eq!(world.devices("acme", ana.id).await, before);
        }
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        // Codes are as strong as the app, which the mailbox is not.
        browser.post("authentication/recovery-codes", &[("csrf", &csrf)]).await.expect(409).says("Recovery codes take a stronger");
        remove(&browser, ana.app).await.expect(303);
        assert_eq!(world.devices("acme", ana.id).await, before, "and the app waits as well");
        assert_eq!(waits(&world).await, 1);
        let csrf = by_app.get("profile").await.field("csrf").unwrap();
        by_app.post("authentication/recovery-codes", &[("csrf", &csrf)]).await.expect(303);
    }

    async fn nothing_that_falls_due_takes_the_last_way_in(database) {
        let (world, ana) = ana(database).await;
        let browser = weak(&world).await;
        remove(&browser, ana.passkey).await.expect(303);
        remove(&browser, ana.app).await.expect(303);
        assert_eq!(world.devices("acme", ana.id).await.len(), 1, "the app went at once");
        world.write("acme", &policy().replacen("[mfa]", "[mfa]\nrequired = \"always\"", 1));
        world.reload().await;
        world.wait(DAY);
        assert_eq!(fall_due(&world).await, 1);
        assert_eq!((of_method(&world, ana.id, Id::Passkey).await, waits(&world).await), (vec![ana.passkey], 0));
        assert_eq!(happened(&world, "device.removal_dropped", "server").await, 1);
        assert_eq!((mails(&world, "removal_dropped").await, mails(&world, "device_removed").await), (1, 1));
    }

    async fn the_last_passkey_of_somebody_without_a_password_stays(database) {
        let (world, ana) = ana(database).await;
        remove(&weak(&world).await, ana.passkey).await.expect(303);
        assert_eq!(waits(&world).await, 1);
        // The password goes while the removal waits: the passkey has become the only way in.
        world.execute("DELETE FROM password").await;
        world.wait(DAY);
        assert_eq!(fall_due(&world).await, 1);
        assert_eq!((of_method(&world, ana.id, Id::Passkey).await, waits(&world).await), (vec![ana.passkey], 0));
        assert_eq!(happened(&world, "device.removal_dropped", "server").await, 1);
    }

    async fn a_passkey_that_is_to_go_is_no_other_way_in(database) {
        let (world, ana) = ana(database).await;
        passkeys::add(&world, "acme", &ana.browser, "authentication/passkeys/new", PRESENT | VERIFIED).await.1.expect(303);
        remove(&weak(&world).await, ana.passkey).await.expect(303);
        assert_eq!(waits(&world).await, 1);
        world.execute("DELETE FROM password").await;
        let both = of_method(&world, ana.id, Id::Passkey).await;
        let other = both.iter().find(|id| **id != ana.passkey).unwrap();
        let csrf = ana.browser.get("profile").await.field("csrf").unwrap();
        let post = async |act: &str| {
            ana.browser.post(&format!("authentication/devices/{other}/{act}"), &[("csrf", csrf.as_str())]).await
        };
        post("remove").await.expect(422);
        post("disable").await.expect(422);
        assert_eq!(of_method(&world, ana.id, Id::Passkey).await, both);
        // Once the first one is kept, the other may go.
        let path = format!("authentication/devices/{}/keep", ana.passkey);
        ana.browser.post(&path, &[("csrf", &csrf)]).await.expect(303);
        post("remove").await.expect(303);
        assert_eq!(of_method(&world, ana.id, Id::Passkey).await, [ana.passkey]);
    }

    async fn nothing_is_removed_of_an_account_that_is_disabled(database) {
        let (world, ana) = ana(database).await;
        remove(&weak(&world).await, ana.passkey).await.expect(303);
        assert!(world.command(&["user", "disable", ANA, "--environment", "acme"]).status.success());
        world.wait(DAY);
        assert_eq!(fall_due(&world).await, 1);
        assert_eq!((of_method(&world, ana.id, Id::Passkey).await, waits(&world).await), (vec![ana.passkey], 0));
    }

    async fn two_servers_remove_it_once(database) {
        let (world, ana) = ana(database).await;
        let other = world.replica().await;
        remove(&weak(&world).await, ana.passkey).await.expect(303);
        world.wait(DAY);
        let (here, there) = tokio::join!(fall_due(&world), fall_due(&other));
        assert_eq!(here + there, 1);
        assert!(of_method(&world, ana.id, Id::Passkey).await.is_empty());
        assert_eq!((mails(&world, "device_removed").await, happened(&world, "device.removed", "server").await), (1, 1));
    }

    async fn of_removing_it_and_proving_it_at_once_one_happens(database) {
        let (world, mut ana) = ana(database).await;
        let other = world.replica().await;
        remove(&weak(&world).await, ana.passkey).await.expect(303);
        world.wait(DAY);
        let browser = other.browser("acme");
        let page = browser.get("sign-on").await.expect(200);
        let asked = options(&browser, &page, "sign-on/passkey/options").await;
        let brought = ana.key.get(&asked["publicKey"]);
        let (gone, signed_on) = tokio::join!(fall_due(&world), passkeys::answer(&browser, &page, &asked, &brought));
        let left = of_method(&world, ana.id, Id::Passkey).await.len();
        assert_eq!((gone, left, waits(&world).await), if gone == 1 { (1, 0, 0) } else { (0, 1, 0) });
        let told = (mails(&world, "device_removed").await, mails(&world, "removal_cancelled").await);
        assert_eq!(told, if gone == 1 { (1, 0) } else { (0, 1) });
        assert!(gone == 1 || signed_on.status == 303, "{}", signed_on.status);
    }

    async fn everything_is_turned_off_together(database) {
        let (world, ana) = ana(database).await;
        world.recovery_codes("acme", ana.id).await;
        let page = ana.browser.get("authentication").await.expect(200).click("Turn off two-step verification").await.expect(200);
        let page = page.says("All 2 methods are removed.").says("Your recovery codes are removed.");
        assert!(!page.text().contains("24 hours"));
        page.submit("Turn off two-step verification", &[]).await.expect(303).follow().await.says("is turned off");
        assert!(world.devices("acme", ana.id).await.is_empty());
        assert_eq!((mails(&world, "turned_off").await, mails(&world, "device_removed").await), (1, 0));
        assert_eq!(happened(&world, "mfa.turned_off", "person").await, 1);
        let page = ana.browser.get("authentication").await.expect(200);
        assert!(page.links().iter().all(|(text, _)| text != "Turn off two-step verification"));
        ana.browser.get("authentication/off").await.expect(404);
        sign_on(&world.browser("acme"), ANA, PASSWORD).await.expect(303);
        weak(&world).await;
    }

    async fn by_a_weaker_proof_it_is_turned_off_after_a_day(database) {
        let (world, mut ana) = ana(database).await;
        world.recovery_codes("acme", ana.id).await;
        let off = async || {
            let page = weak(&world).await.get("authentication/off").await.expect(200);
            let page = page.says("Two-step verification will be turned off in 24 hours.");
            page.submit("Turn off two-step verification", &[]).await.expect(303).follow().await.says("will be turned off on");
        };
        off().await;
        assert_eq!((waits(&world).await, mails(&world, "removal_asked").await, world.devices("acme", ana.id).await.len()), (1, 1, 3));
        // Whoever proves what is stronger calls it off, all of it.
        sign_on_with(&world.browser("acme"), &mut ana.key).await.expect(303);
        assert_eq!((waits(&world).await, mails(&world, "removal_cancelled").await), (0, 1));
        off().await;
        world.wait(DAY);
        assert_eq!(fall_due(&world).await, 1);
        assert!(world.devices("acme", ana.id).await.is_empty());
        assert_eq!((mails(&world, "turned_off").await, happened(&world, "mfa.turned_off", "server").await), (1, 1));
    }

    async fn what_was_to_be_turned_off_stays_where_it_must_be_there_by_then(database) {
        let (world, ana) = ana(database).await;
        let page = weak(&world).await.get("authentication/off").await.expect(200);
        page.submit("Turn off two-step verification", &[]).await.expect(303);
        world.write("acme", &policy().replace("users_may_turn_off = true", "users_may_turn_off = false"));
        world.reload().await;
        world.wait(DAY);
        assert_eq!(fall_due(&world).await, 1);
        assert_eq!((world.devices("acme", ana.id).await.len(), waits(&world).await), (2, 0));
        assert_eq!(mails(&world, "removal_dropped").await, 1);
    }

    async fn it_is_not_turned_off_where_that_is_not_allowed(database) {
        let always = ACME.replacen("[mfa]", "[mfa]\nrequired = \"always\"", 1);
        let world = World::with(database, &[("acme", &always), ("globex", GLOBEX)]).await;
        for (slug, email) in [("acme", ANA), ("globex", "gus@globex.example")] {
            let person = world.person(slug, email, PASSWORD).await;
            world.app(slug, person).await;
            let browser = world.signed_on(slug, email, PASSWORD).await;
            let page = browser.get("authentication").await.expect(200);
            assert!(page.links().iter().all(|(text, _)| text != "Turn off two-step verification"), "{slug}");
            browser.get("authentication/off").await.expect(404);
            let csrf = browser.get("profile").await.field("csrf").unwrap();
            let before = world.fingerprint().await;
            browser.post("authentication/off", &[("csrf", &csrf)]).await.expect(404);
            Program::in_browser(&browser).ask(http::Method::DELETE, "devices").header("x-csrf-token", &csrf).send().await.problem(409, "policy_violation");
            assert_eq!(world.fingerprint().await, before, "{slug}");
        }
    }

    async fn the_api_does_what_the_pages_do(database) {
        let (world, ana) = ana(database).await;
        let path = format!("devices/{}", ana.passkey);
        let program = world.program_of("acme", ANA, PASSWORD).await;
        let due = program.delete(&path).await.expect(202).json()["removal_due"].as_str().unwrap().to_owned();
        assert_eq!(program.get(&path).await.expect(200).json()["removal_due"], json!(due));
        let listed = program.get("devices").await.expect(200).json();
        assert!(listed["devices"].as_array().unwrap().iter().any(|device| device["removal_due"] == json!(due)), "{listed}");
        let kept = program.post(&format!("{path}/keep"), &json!({})).await;
        assert!(kept.expect(200).json()["removal_due"].is_null());
        program.post("devices", &json!({ "type": "totp" })).await.problem(409, "stronger_proof_required");
        program.patch(&path, &json!({ "enabled": false })).await.problem(409, "stronger_proof_required");
        program.delete(&format!("devices/{}", ana.app)).await.expect(204);
        let csrf = ana.browser.get("profile").await.field("csrf").unwrap();
        let off = Program::in_browser(&ana.browser).ask(http::Method::DELETE, "devices").header("x-csrf-token", &csrf);
        off.send().await.expect(204);
        assert!(world.devices("acme", ana.id).await.is_empty());
    }
}
