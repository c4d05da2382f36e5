//! What whoever looks after accounts starts and the person finishes: an invitation to make one, a link to a new password
//! (R-PW-11, R-OT-13, R-OT-15).

use std::time::Duration;

use http::Method;
use portico::identity::account;
use portico::kit::clock::Clock;
use portico::mfa::Id;
use portico::outbox::Channel;
use serde_json::{Value, json};

use super::register::{accounts, finish, link, message, proved};
use crate::on_both;
use crate::support::client::Client;
use crate::support::codes::acme;
use crate::support::page::Page;
use crate::support::world::{OTHER, PASSWORD, World, is_signed_on, sign_on};

const GUEST: &str = "guest@acme.example";
const ANA: &str = "ana@acme.example";

/// Acme's file where people come by invitation, and there are groups.
fn by_invitation() -> String {
    let file = acme().replacen("mode = \"open\"", "mode = \"invitation\"\ngroups = [\"members\"]", 1);
    format!("{file}[groups.members]\n[groups.owners]\n")
}

/// Runs a command on Acme's people; what it says, and whether it went well. Commands live in our time, worlds in theirs: what the
/// command has written is moved there.
async fn run(world: &World, arguments: &[&str]) -> (bool, String) {
    let mut all = vec!["user"];
    all.extend(arguments);
    all.extend(["--environment", "acme"]);
    let output = world.command(&all);
    let ours = Clock::system().now().micros();
    let (shift, near) = (world.clock.now().micros() - ours, 600_000_000);
    for (table, columns) in [
        ("registration", &["created_at", "expires_at"][..]),
        ("link", &["created_at", "expires_at"][..]),
        ("outbox", &["created_at", "due_at", "expires_at"][..]),
    ] {
        let moved: Vec<String> = columns.iter().map(|column| format!("{column} = {column} + ({shift})")).collect();
        let (first, last) = (ours - near, ours + near);
        let moved = moved.join(", ");
        world.execute(&format!("UPDATE {table} SET {moved} WHERE created_at BETWEEN {first} AND {last}")).await;
    }
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

/// Opens a link and goes on with it, at the page that asks for the rest.
async fn accept(browser: &Client, address: &str) -> Page {
    let page = browser.get(address).await.expect(200).says("You are invited");
    page.submit("Go on", &[]).await.expect(303).follow().await.expect(200)
}

on_both! {
    async fn an_invitation_makes_no_account_before_it_is_accepted(database) {
        let world = World::with(database, &[("acme", &by_invitation())]).await;
        let invite = ["invite", GUEST, "--group", "owners", "--set", "nickname=Gus", "--json"];
        let (well, said) = run(&world, &invite).await;
        let told: Value = serde_json::from_str(&said).unwrap();
        assert!(well && told["email"] == GUEST && told["replaced"] == json!(false) && !said.contains("register"), "{said}");
        assert_eq!(accounts(&world, "acme").await, 0);
        let mail = message(&world, GUEST).await;
        assert!(mail.contains("invites you") && mail.contains("no account is made") && !mail.contains("/not-me/"), "{mail}");
        let address = link(&mail);
        let browser = world.browser("acme");
        let before = world.fingerprint().await;
        for method in [Method::GET, Method::HEAD, Method::GET] {
            browser.ask(method, &address).send().await;
        }
        assert_eq!(world.fingerprint().await, before);
        let page = accept(&browser, &address).await.says(GUEST);
        finish(&page, &[]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        let guest = world.account("acme", GUEST).await;
        assert_eq!((guest.text("nickname"), guest.text("given_name")), (Some("Gus"), Some("Nora")));
        let scope = world.state.services.store.scope(world.live("acme").id);
        assert_eq!(account::groups(&scope, guest.id).await.unwrap(), ["members", "owners"]);
        let invited = "SELECT COUNT(*) FROM activity WHERE kind = 'account.created' AND detail LIKE '%invited_by%cli:%'";
        assert_eq!(world.number(invited).await, 1);
        browser.get(&address).await.expect(404);
        world.browser("acme").get(&address).await.expect(404);
        let (well, said) = run(&world, &["invite", GUEST]).await;
        assert!(!well && said.contains(&format!("{GUEST} is somebody's in acme already: {}", guest.id)), "{said}");
    }

    async fn an_invitation_is_voided_by_the_next_by_revoking_it_and_by_time(database) {
        let world = World::with(database, &[("acme", &by_invitation())]).await;
        assert!(run(&world, &["invite", GUEST]).await.0);
        let first = link(&message(&world, GUEST).await);
        let ready = world.browser("acme");
        let page = accept(&ready, &first).await;
        let (well, said) = run(&world, &["invite", "GUEST@acme.example", "--valid", "1h"]).await;
        assert!(well && said.contains("the earlier invitation is void"), "{said}");
        world.browser("acme").get(&first).await.expect(404);
        // Also for somebody who has opened it already.
        finish(&page, &[]).await.expect(303);
        assert!(!is_signed_on(&ready).await);
        let second = link(&message(&world, "GUEST@acme.example").await);
        assert!(run(&world, &["invite", GUEST, "--revoke"]).await.0);
        world.browser("acme").get(&second).await.expect(404);
        let (well, said) = run(&world, &["invite", GUEST, "--revoke"]).await;
        assert!(!well && said.contains("is not invited"), "{said}");
        assert!(run(&world, &["invite", GUEST, "--valid", "1h"]).await.0);
        let third = link(&message(&world, GUEST).await);
        world.wait(Duration::from_secs(3700));
        world.browser("acme").get(&third).await.expect(404);
        // It is worth nothing where invitations are turned off meanwhile.
        assert!(run(&world, &["invite", GUEST, "--valid", "90d"]).await.0);
        let fourth = link(&message(&world, GUEST).await);
        let page = accept(&ready, &fourth).await;
        world.write("acme", &by_invitation().replacen("\"invitation\"", "\"off\"", 1));
        assert!(!world.reload().await.failed);
        ready.get(&fourth).await.expect(404);
        finish(&page, &[]).await.expect(404);
        let (well, said) = run(&world, &["invite", GUEST]).await;
        assert!(!well && said.contains("`registration.mode` is \"off\" in acme"), "{said}");
        assert_eq!(accounts(&world, "acme").await, 0);
    }

    async fn a_link_that_leads_nowhere_says_what_to_do_and_not_why(database) {
        let world = World::with(database, &[("acme", &by_invitation())]).await;
        assert!(run(&world, &["invite", GUEST]).await.0);
        let used = link(&message(&world, GUEST).await);
        finish(&accept(&world.browser("acme"), &used).await, &[]).await.expect(303);
        let mut links = vec![used];
        for (address, ends) in [("one@acme.example", "revoke"), ("two@acme.example", "time")] {
            assert!(run(&world, &["invite", address, "--valid", "1h"]).await.0);
            links.push(link(&message(&world, address).await));
            match ends {
                "revoke" => assert!(run(&world, &["invite", address, "--revoke"]).await.0),
                _ => world.wait(Duration::from_secs(3700)),
            }
        }
        links.push(format!("register/link/{}", "A".repeat(43)));
        let mut said = Vec::new();
        for address in &links {
            let browser = world.browser("acme");
            let page = browser.get(address).await.expect(404).says("ask whoever invited you for a new link");
            assert!(!page.seen().contains(GUEST) && !page.seen().contains("yourself"), "{}", page.seen());
            assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
            said.push(page.seen());
        }
        said.dedup();
        assert_eq!(said.len(), 1);
    }

    async fn whoever_is_invited_to_a_value_that_is_somebodys_by_now_chooses_another(database) {
        let world = World::with(database, &[("acme", &by_invitation())]).await;
        assert!(run(&world, &["invite", GUEST, "--set", "badge=B001", "--set", "customer_number=C1"]).await.0);
        let address = link(&message(&world, GUEST).await);
        let browser = world.browser("acme");
        let page = accept(&browser, &address).await;
        assert_eq!(page.field("badge"), None, "nothing is asked for that is known");
        let taken = ["add", "--email", "other@acme.example", "--set", "given_name=Olga", "--set", "badge=B001", "--set", "customer_number=C1"];
        assert!(run(&world, &taken).await.0);
        // Taken while they fill the rest in: they are asked for another, and told why; what they cannot choose they go without.
        let page = browser.get("register/details").await.expect(200).says("Somebody else has this");
        assert!(page.field("badge").is_some() && page.field("customer_number").is_none(), "{}", page.seen());
        finish(&page, &[("badge", "B001")]).await.expect(422).says("Somebody else has this");
        finish(&page, &[("badge", "B002")]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        let guest = world.account("acme", GUEST).await;
        assert_eq!((guest.text("badge"), guest.text("customer_number")), (Some("B002"), None));
        // They read why in their history, and whoever looks after the accounts is told.
        let noted = "SELECT COUNT(*) FROM activity WHERE kind = 'account.created' AND detail LIKE '%taken%' AND detail LIKE '%badge%' AND detail LIKE '%customer_number%'";
        assert_eq!(world.number(noted).await, 1);
        browser.get("activity").await.expect(200).says("somebody else has, is not in it");
        let (_, said) = run(&world, &["show", GUEST]).await;
        let line = said.lines().find(|line| line.starts_with("taken ")).unwrap();
        assert!(line.contains("badge") && line.contains("customer_number"), "{line}");
    }

    async fn an_invitation_is_void_once_its_address_is_somebodys(database) {
        let world = World::with(database, &[("acme", &by_invitation())]).await;
        assert!(run(&world, &["invite", GUEST]).await.0);
        assert!(run(&world, &["invite", "other@acme.example"]).await.0);
        let address = link(&message(&world, GUEST).await);
        let (well, said) = run(&world, &["add", "--email", "Guest@acme.example", "--set", "given_name=Gus"]).await;
        assert!(well, "{said}");
        world.browser("acme").get(&address).await.expect(404);
        // Nor does it come back with whoever is erased; others wait on.
        assert!(run(&world, &["delete", GUEST, "--yes"]).await.0);
        world.browser("acme").get(&address).await.expect(404);
        assert_eq!(world.number("SELECT COUNT(*) FROM registration").await, 1);
    }

    async fn whoever_registers_by_themselves_has_what_an_invitation_lays_down(database) {
        let world = World::with(database, &[("acme", &format!("{}[groups.owners]\n", acme()))]).await;
        assert!(run(&world, &["invite", GUEST, "--group", "owners", "--set", "nickname=Gus"]).await.0);
        let invitation = link(&message(&world, GUEST).await);
        let browser = world.browser("acme");
        let page = proved(&world, &browser, GUEST).await;
        finish(&page, &[]).await.expect(303);
        let guest = world.account("acme", GUEST).await;
        let scope = world.state.services.store.scope(world.live("acme").id);
        assert_eq!(account::groups(&scope, guest.id).await.unwrap(), ["owners"]);
        assert_eq!(guest.text("nickname"), Some("Gus"));
        assert_eq!(world.number("SELECT COUNT(*) FROM link WHERE purpose = 'enrolment'").await, 0);
        world.browser("acme").get(&invitation).await.expect(404);
    }

    async fn whoever_is_signed_on_signs_off_before_they_accept(database) {
        let world = World::with(database, &[("acme", &by_invitation())]).await;
        world.person("acme", ANA, PASSWORD).await;
        assert!(run(&world, &["invite", GUEST]).await.0);
        let address = link(&message(&world, GUEST).await);
        let browser = world.browser("acme");
        let before = browser.get(&address).await.expect(200);
        sign_on(&browser, ANA, PASSWORD).await.expect(303);
        let led = browser.get(&address).await.expect(303).follow().await.expect(200);
        let page = led.says("sign off first");
        assert_eq!(page.url.path(), "/acme/sign-off");
        // Nor by a page that was opened before.
        let led = before.submit("Go on", &[]).await;
        assert!(led.status == 403 || led.redirect().unwrap().path() == "/acme/sign-off", "{}", led.status);
        page.submit("Sign off", &[]).await.expect(303);
        let page = accept(&browser, &address).await;
        finish(&page, &[]).await.expect(303);
        assert!(is_signed_on(&browser).await);
    }

    async fn a_program_accepts_an_invitation(database) {
        let world = World::with(database, &[("acme", &by_invitation())]).await;
        assert!(run(&world, &["invite", GUEST, "--group", "owners"]).await.0);
        let address = link(&message(&world, GUEST).await);
        let link = json!({ "link": address.rsplit('/').next().unwrap() });
        let mut program = world.program("acme");
        let told = program.post("registration/proof", &link).await.expect(200).json();
        assert_eq!(told["step"], "details");
        let rest = json!({ "registration": told["registration"], "attributes": { "given_name": "Nora" }, "password": OTHER });
        let done = program.post("registration/details", &rest).await.expect(201).json();
        program.takes(&done);
        program.get("profile").await.expect(200);
        let guest = world.account("acme", GUEST).await;
        let scope = world.state.services.store.scope(world.live("acme").id);
        assert_eq!(account::groups(&scope, guest.id).await.unwrap(), ["members", "owners"]);
        program.post("registration/proof", &link).await.problem(404, "expired");
    }

    async fn a_wrong_invitation_is_refused_and_nothing_is_mailed(database) {
        let file = by_invitation().replacen("groups = [\"members\"]", "domains = [\"acme.example\"]", 1);
        let world = World::with(database, &[("acme", &file)]).await;
        for (arguments, told) in [
            (&["invite", "no address"][..], "is not an email address"),
            (&["invite", "\"eve\"@acme.example"][..], "is not an email address"),
            (&["invite", "eve@evil.example"][..], "`registration.domains` takes only acme.example"),
            (&["invite", GUEST, "--group", "owner"][..], "did you mean `owners`?"),
            (&["invite", GUEST, "--set", "nickname"][..], "is not name=value"),
            (&["invite", GUEST, "--set", "size=XXL"][..], "`size`"),
            (&["invite", GUEST, "--valid", "91d"][..], "longer than 90d"),
        ] {
            let (well, said) = run(&world, arguments).await;
            assert!(!well && said.contains(told), "{arguments:?}: {said}");
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM registration").await, 0);
        assert!(world.delivered().await.is_empty());
    }

    async fn an_invitation_lets_the_first_second_factor_be_added(database) {
        let always = "required = \"always\"\nfirst_enrolment = \"invitation\"";
        let open = acme().replacen("users_may_turn_off = true", always, 1);
        let world = World::with(database, &[("acme", &open)]).await;
        assert!(run(&world, &["invite", GUEST]).await.0);
        let browser = world.browser("acme");
        let page = accept(&browser, &link(&message(&world, GUEST).await)).await;
        let page = finish(&page, &[]).await.expect(303).follow().await.expect(200);
        assert!(page.url.path().starts_with("/acme/sign-on/enrol"), "{}", page.url);
        // Whoever comes by themselves has none.
        let other = world.browser("acme");
        let page = proved(&world, &other, "new@acme.example").await;
        let page = finish(&page, &[]).await.expect(303).follow().await.expect(200);
        page.says("adding one takes an invitation");
    }

    async fn a_reset_is_started_by_the_command_line_and_finished_by_the_person(database) {
        let file = format!("{}[recovery]\npassword = []\nusername = []\n", acme());
        let world = World::with(database, &[("acme", &file)]).await;
        let ana = world.person("acme", ANA, PASSWORD).await;
        world.code_device("acme", ana, (Id::Email, "ana@home.example")).await;
        world.code_device("acme", ana, (Id::Sms, "+4915123456789")).await;
        let session = world.browser("acme");
        let page = sign_on(&session, ANA, PASSWORD).await.expect(303).follow().await.expect(200);
        let digits = world.code_sent(Channel::Email, "ana@home.example").await;
        page.submit("Sign on", &[("code", &digits)]).await.expect(303);
        let (well, said) = run(&world, &["send-reset", "ana-acme", "--json"]).await;
        let told: Value = serde_json::from_str(&said).unwrap();
        assert!(well && told["id"] == json!(ana.to_string()) && told["to"] == ANA && !said.contains("password/"), "{said}");
        // By itself it changes nothing.
        assert!(is_signed_on(&session).await);
        world.delivered().await;
        let mut sent = world.mails.sent(Some(ANA)).into_iter().map(|mail| mail.text);
        let text = sent.find(|text| text.contains("/recover/password/")).unwrap();
        let address = text.split_whitespace().find(|word| word.contains("/recover/password/")).unwrap().to_owned();
        assert!(text.contains("everything stays as it is"), "{text}");
        let browser = world.browser("acme");
        browser.get("recover").await.expect(404);
        browser.get(&address).await.expect(200).submit("Set password", &[("new_password", OTHER)]).await.expect(303);
        browser.get(&address).await.expect(404);
        assert!(!is_signed_on(&session).await);
        // What goes to a mailbox does not count a second time.
        let page = sign_on(&browser, ANA, OTHER).await.expect(303).follow().await.expect(200);
        assert!(!page.click("another way").await.expect(200).seen().contains("home.example"));
        let digits = world.code_sent(Channel::Sms, "+4915123456789").await;
        page.submit("Sign on", &[("code", &digits)]).await.expect(303);
        assert!(is_signed_on(&browser).await);
    }

    async fn a_reset_goes_to_nobody_who_could_not_use_it(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        let (well, said) = run(&world, &["send-reset", "nobody@acme.example"]).await;
        assert!(!well && said.contains("there is nobody `nobody@acme.example` in acme"), "{said}");
        assert!(run(&world, &["disable", ANA]).await.0);
        let (well, said) = run(&world, &["send-reset", ANA]).await;
        assert!(!well && said.contains("is disabled"), "{said}");
        assert!(run(&world, &["enable", ANA]).await.0);
        // Nor to an address that whoever has changed it may have to give back.
        world.execute("UPDATE identifier SET settles_at = 9000000000000000000 WHERE kind = 'email'").await;
        let (well, said) = run(&world, &["send-reset", ANA]).await;
        assert!(!well && said.contains("was changed and can still come back"), "{said}");
        world.execute("UPDATE identifier SET settles_at = NULL, verified_at = NULL").await;
        let (well, said) = run(&world, &["send-reset", ANA]).await;
        assert!(!well && said.contains("no verified email address"), "{said}");
        assert_eq!(world.of_kind("outbox", "reset_sent").await, 0);
        assert_eq!(world.number("SELECT COUNT(*) FROM link WHERE purpose = 'recovery_email'").await, 0);
    }

    async fn a_second_reset_voids_the_first(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        for _ in 0..2 {
            assert!(run(&world, &["send-reset", ANA]).await.0);
        }
        assert_eq!(world.of_kind("outbox", "reset_sent").await, 2);
        assert_eq!(world.number("SELECT COUNT(*) FROM link WHERE purpose = 'recovery_email'").await, 1);
    }
}
