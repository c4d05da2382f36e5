//! The account that somebody makes: once, with what the environment lays down and nothing that they lay down themselves, and then
//! an ordinary sign-on (R-TN-7, R-AB-10, R-OT-1).

use std::time::Duration;

use futures_util::future::join_all;
use portico::identity::account;
use serde_json::{Value, json};

use super::register::{NEW, accounts, asked, code, finish, link, message, proved};
use crate::on_both;
use crate::support::client::Client;
use crate::support::codes::acme;
use crate::support::page::Page;
use crate::support::races::PARALLEL;
use crate::support::world::{GLOBEX, OTHER, PASSWORD, World, is_signed_on};

/// What people guess.
const GUESSES: [(&str, &str); 14] = [
    ("verified", "true"),
    ("email_verified", "true"),
    ("email", "ana@acme.example"),
    ("address", "ana@acme.example"),
    ("roles", "administrator"),
    ("groups", "owners"),
    ("status", "active"),
    ("id", "0197f2c4-6d1e-7000-8000-000000000000"),
    ("account_id", "1"),
    ("environment", "headquarters"),
    ("customer_number", "A0000001"),
    ("score", "9"),
    ("generation", "9"),
    ("invitation", "{}"),
];

async fn groups(world: &World, identifier: &str) -> Vec<String> {
    let id = world.account("acme", identifier).await.id;
    account::groups(&world.state.services.store.scope(world.live("acme").id), id).await.unwrap()
}

/// How many of these answers led somebody on who is signed on.
async fn signed_on(browsers: &[Client]) -> usize {
    let mut count = 0;
    for browser in browsers {
        count += usize::from(is_signed_on(browser).await);
    }
    count
}

on_both! {
    async fn of_many_who_finish_at_once_one_has_the_account(database) {
        let world = World::new(database).await;
        // One form, sent fifty times.
        let page = proved(&world, &world.browser("acme"), NEW).await;
        let answers = join_all((0..PARALLEL).map(|_| finish(&page, &[]))).await;
        let session = format!("{}=", world.live("acme").cookies.session);
        let begins = |cookie: &http::HeaderValue| cookie.to_str().unwrap().starts_with(&session);
        let made = answers.iter().filter(|it| it.headers.get_all("set-cookie").iter().any(begins)).count();
        assert!(answers.iter().all(|answer| answer.status == 303));
        assert_eq!((made, accounts(&world, "acme").await), (1, 1));
        // One link, opened in fifty browsers.
        asked(&world.browser("acme"), "two@acme.example").await;
        let address = link(&message(&world, "two@acme.example").await);
        let browsers: Vec<Client> = (0..PARALLEL).map(|_| world.browser("acme")).collect();
        let open = async |browser: &Client| -> Page {
            let page = browser.get(&address).await.expect(200).submit("Go on", &[]).await.expect(303);
            page.follow().await.expect(200)
        };
        let mut pages = Vec::new();
        for browser in &browsers {
            pages.push(open(browser).await);
        }
        let answers = join_all(pages.iter().map(|page| finish(page, &[]))).await;
        assert!(answers.iter().all(|answer| answer.status == 303));
        assert_eq!((signed_on(&browsers).await, accounts(&world, "acme").await), (1, 2));
        // One address, proved by a mail of its own in each of fifty browsers.
        let browsers: Vec<Client> = (0..PARALLEL).map(|_| world.browser("acme")).collect();
        let mut pages = Vec::new();
        for browser in &browsers {
            world.execute("DELETE FROM attempt").await;
            world.execute("DELETE FROM instance_send").await;
            pages.push(proved(&world, browser, "three@acme.example").await);
        }
        let answers = join_all(pages.iter().map(|page| finish(page, &[]))).await;
        assert!(answers.iter().all(|answer| answer.status == 303), "{:?}", answers.iter().map(|it| it.status).collect::<Vec<_>>());
        assert_eq!((signed_on(&browsers).await, accounts(&world, "acme").await), (1, 3));
        assert_eq!(world.of_kind("outbox", "welcome").await, 3);
        // Whoever was too late may know it: they read the mailbox.
        let late = answers.into_iter().find(|it| it.redirect().is_some_and(|to| to.path().ends_with("/sign-on"))).unwrap();
        late.follow().await.expect(200).says("There is an account with this address by now");
    }

    async fn nobody_gives_themselves_what_is_not_theirs_to_give(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.browser("acme");
        let page = proved(&world, &browser, NEW).await;
        let csrf = page.field("csrf").unwrap();
        for (name, value) in GUESSES {
            let fields = [("csrf", &*csrf), ("given_name", "Nora"), ("new_password", OTHER), (name, value)];
            browser.post("register/details", &fields).await.expect(400);
            let fields = [("csrf", &*csrf), ("code", "12345678"), (name, value)];
            browser.post("register/code", &fields).await.expect(400);
        }
        let program = world.program("acme");
        let begun = program.post("registration", &json!({ "email": "api@acme.example" })).await.expect(202).json();
        let digits = code(&message(&world, "api@acme.example").await);
        let proof = json!({ "registration": begun["registration"], "code": digits });
        program.post("registration/proof", &proof).await.expect(200);
        for (name, value) in GUESSES {
            let mut rest = json!({ "registration": begun["registration"], "attributes": { "given_name": "Nora" }, "password": OTHER });
            rest["attributes"][name] = Value::from(value);
            program.post("registration/details", &rest).await.problem(422, "invalid_field");
            let mut rest = json!({ "registration": begun["registration"], "attributes": {}, "password": OTHER });
            rest[name] = Value::from(value);
            program.post("registration/details", &rest).await.problem(422, "invalid_field");
        }
        assert_eq!(accounts(&world, "acme").await, 1);
        finish(&page, &[]).await.expect(303);
        let nora = world.account("acme", NEW).await;
        let known: Vec<&str> = nora.attributes.keys().map(String::as_str).collect();
        assert_eq!((known, nora.version, nora.generation), (vec!["given_name", "locale"], 1, 0));
        assert!(groups(&world, NEW).await.is_empty());
    }

    async fn what_is_hostile_stays_text(database) {
        let world = World::new(database).await;
        let page = proved(&world, &world.browser("acme"), "o'hara+b@acme.example").await;
        for name in ["<script>", "{{ 7 * 7 }}", "a\u{202e}na", "x\r\nBcc: eve@acme.example", "ana@acme.example", &"x".repeat(65)] {
            let again = finish(&page, &[("username", name)]).await.expect(422);
            let raw = again.text();
            assert!(!raw.contains("<script>") && !raw.contains("value=\"49\""), "{name}");
        }
        let name = "<img src=x onerror=alert(1)> {{ 7 * 7 }}";
        finish(&page, &[("given_name", name)]).await.expect(303);
        world.delivered().await;
        let mail = world.mails.sent(Some("o'hara+b@acme.example"));
        let welcome = mail.iter().find(|mail| mail.subject.starts_with("Welcome")).unwrap();
        assert!(welcome.text.contains(name) && !welcome.html.as_deref().unwrap_or_default().contains("<img src=x"));
    }

    async fn a_name_that_is_somebodys_is_told_plainly_ten_times_a_day(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let page = proved(&world, &world.browser("acme"), NEW).await;
        for name in ["ana-acme", "ANA-ACME"].into_iter().cycle().take(10) {
            let again = finish(&page, &[("username", name)]).await.expect(422).says("Somebody has that user name");
            assert_eq!(again.field("username").as_deref(), Some(name));
        }
        let late = finish(&page, &[("username", "ana-acme")]).await.expect(429).says("Try again tomorrow");
        assert_eq!((late.field("username").as_deref(), late.field("given_name").as_deref()), (Some("ana-acme"), Some("Nora")));
        assert!(late.header("retry-after").is_some());
        finish(&page, &[("username", "free")]).await.expect(429);
        // Without one there is nothing to try.
        finish(&page, &[]).await.expect(303);
        assert_eq!(accounts(&world, "acme").await, 2);
    }

    async fn an_ordinary_sign_on_follows(database) {
        let always = acme().replacen("users_may_turn_off = true", "required = \"always\"", 1);
        let file = format!("{always}[groups.members]\n[groups.owners]\n").replacen(
            "mode = \"open\"",
            "mode = \"open\"\ngroups = [\"members\"]",
            1,
        );
        let required = file.replacen("title = \"Research panel\"", "title = \"Research panel\"\nrequired = true", 1);
        let world = World::with(database, &[("acme", &required)]).await;
        let browser = world.browser("acme");
        let page = browser.get("sign-on?return_to=/acme/password").await.expect(200).click("Create an account").await;
        let page = page.submit("Send the code", &[("address", NEW)]).await.expect(303).follow().await;
        let digits = code(&message(&world, NEW).await);
        let page = page.submit("Go on", &[("code", &digits)]).await.expect(303).follow().await.expect(200);
        // The mailbox was proved a moment ago: no second code goes there before the first second factor.
        let page = finish(&page, &[]).await.expect(303).follow().await.expect(200);
        assert!(!is_signed_on(&browser).await && page.url.path().starts_with("/acme/sign-on/enrol"), "{}", page.url);
        assert_eq!(world.of_kind("outbox", "address_code").await, 0);
        assert_eq!(groups(&world, NEW).await, ["members"]);
        let page = browser.get("sign-on/enrol/totp").await.expect(200);
        let code = world.code_for_key("acme", &page.key());
        let page = page.submit("Add and go on", &[("code", &code)]).await.expect(303).follow().await.expect(200);
        let page = page.says("Research panel").submit("Accept and go on", &[]).await.expect(303);
        assert!(is_signed_on(&browser).await && page.redirect().unwrap().path() == "/acme/password");
        assert_eq!(world.of_kind("outbox", "new_browser").await, 0, "no browser is new to somebody who is");
    }

    async fn a_program_takes_the_same_steps(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let mut program = world.program("acme");
        for bad in ["", "x", "a b@acme.example"] {
            program.post("registration", &json!({ "email": bad })).await.problem(422, "invalid_field");
        }
        let free = program.post("registration", &json!({ "email": NEW })).await.expect(202).json();
        let taken = program.post("registration", &json!({ "email": "ana@acme.example" })).await.expect(202).json();
        assert_eq!((&free["step"], free.as_object().unwrap().len()), (&taken["step"], taken.as_object().unwrap().len()));
        let digits = code(&message(&world, NEW).await);
        let wrong = json!({ "registration": taken["registration"], "code": digits });
        program.post("registration/proof", &wrong).await.problem(422, "invalid_field");
        let rest = json!({ "registration": free["registration"], "attributes": { "given_name": "Nora" }, "password": OTHER });
        program.post("registration/details", &rest).await.problem(404, "expired");
        let proof = json!({ "registration": free["registration"], "code": digits });
        let told = program.post("registration/proof", &proof).await.expect(200).json();
        assert_eq!((&told["step"], &told["fields"][0]["name"]), (&json!("details"), &json!("given_name")));
        assert!(told["password"][0].as_str().unwrap().contains("15"), "{told}");
        program.post("registration/proof", &proof).await.problem(404, "expired");
        let without = json!({ "registration": free["registration"], "attributes": {}, "password": OTHER });
        program.post("registration/details", &without).await.problem(422, "invalid_field");
        let short = json!({ "registration": free["registration"], "attributes": { "given_name": "Nora" }, "password": "short" });
        program.post("registration/details", &short).await.problem(422, "policy_violation");
        let done = program.post("registration/details", &rest).await.expect(201).json();
        program.takes(&done);
        assert_eq!(program.get("profile").await.expect(200).json()["attributes"]["given_name"], "Nora");
        program.post("registration/details", &rest).await.problem(404, "expired");
    }

    async fn where_nobody_is_found_by_mail_a_user_name_is_chosen(database) {
        let globex = format!("{GLOBEX}[registration]\nmode = \"open\"\n[sign_on]\nidentifiers = [\"username\"]\n");
        let world = World::with(database, &[("globex", &globex)]).await;
        let browser = world.browser("globex");
        let page = proved(&world, &browser, "new@globex.example").await;
        page.submit("Create account", &[("new_password", OTHER)]).await.expect(422).says("Choose a user name.");
        page.submit("Create account", &[("new_password", OTHER), ("username", "nora")]).await.expect(303);
        assert!(is_signed_on(&browser).await);
        world.wait(Duration::from_secs(1));
        world.signed_on("globex", "nora", OTHER).await;
    }
}
