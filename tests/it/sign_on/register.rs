//! Making an account oneself: the mailbox comes first, and nobody learns whose it is (R-AB-5, R-AB-10, R-OT-7).

use std::time::Duration;

use http::Method;
use portico::identity::account::{self, Status};
use serde_json::json;

use crate::on_both;
use crate::support::client::Client;
use crate::support::codes::acme;
use crate::support::page::Page;
use crate::support::world::{GLOBEX, OTHER, PASSWORD, World, is_signed_on, sign_on};

pub const NEW: &str = "new@acme.example";

/// The latest mail to an address that leads to an account.
pub async fn message(world: &World, to: &str) -> String {
    world.delivered().await;
    let mut sent = world.mails.sent(Some(to)).into_iter().map(|mail| mail.text);
    sent.find(|text| text.contains("/register/link/")).unwrap_or_else(|| panic!("nobody has written to {to}"))
}

/// The code that it has.
pub fn code(text: &str) -> String {
    let mut words = text.split(|c: char| !c.is_ascii_digit());
    words.find(|word| matches!(word.len(), 8 | 10)).unwrap_or_else(|| panic!("no code in {text}")).to_owned()
}

/// The address of the link that it has.
pub fn link(text: &str) -> String {
    let found = text.split_whitespace().find(|word| word.contains("/register/link/"));
    found.unwrap_or_else(|| panic!("no link in {text}")).to_owned()
}

/// Somebody who has typed an address, at the page that asks for the code.
pub async fn asked(browser: &Client, address: &str) -> Page {
    let page = browser.get("register").await.expect(200);
    page.submit("Send the code", &[("address", address)]).await.expect(303).follow().await.expect(200)
}

/// Somebody who has typed the code, at the page that asks for the rest.
pub async fn proved(world: &World, browser: &Client, address: &str) -> Page {
    let page = asked(browser, address).await;
    let digits = code(&message(world, address).await);
    let page = page.submit("Go on", &[("code", &digits)]).await.expect(303);
    assert!(page.redirect().unwrap().path().ends_with("/register/details"));
    page.follow().await.expect(200)
}

/// Fills the rest in.
pub async fn finish(page: &Page, more: &[(&str, &str)]) -> Page {
    let mut fields = vec![("given_name", "Nora"), ("new_password", OTHER)];
    fields.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    fields.extend(more);
    page.submit("Create account", &fields).await
}

/// How many accounts an environment has.
pub async fn accounts(world: &World, slug: &str) -> i64 {
    let id = world.bytes(world.live(slug).id.uuid());
    world.number(&format!("SELECT COUNT(*) FROM account WHERE environment_id = {id}")).await
}

on_both! {
    async fn a_code_from_the_mailbox_leads_to_an_account(database) {
        let world = World::new(database).await;
        let browser = world.browser("acme");
        let page = browser.get("sign-on").await.expect(200).click("Create an account").await.expect(200);
        page.submit("Send the code", &[("address", "")]).await.expect(422).says("Enter");
        let wrong = page.submit("Send the code", &[("address", "not an address")]).await.expect(422);
        assert_eq!(wrong.field("address").as_deref(), Some("not an address"));
        let page = asked(&browser, NEW).await.says(NEW);
        let mail = message(&world, NEW).await;
        assert!(mail.contains("no account is made") && !mail.contains("/not-me/"), "{mail}");
        browser.get("register/details").await.expect(303);
        page.submit("Go on", &[("code", "")]).await.expect(422).says("Enter the code.");
        let digits = code(&mail);
        let written = format!("{} {}", &digits[..4], &digits[4..]);
        let page = page.submit("Go on", &[("code", &written)]).await.expect(303).follow().await.expect(200);
        assert_eq!((page.url.path(), accounts(&world, "acme").await), ("/acme/register/details", 0));
        // Everything that is wrong is told at once, and what was typed is kept.
        let wrong = finish(&page, &[("given_name", ""), ("username", "a@b"), ("new_password", "short")]).await.expect(422);
        let said = wrong.seen();
        assert!(said.contains("First name") && said.contains("2 to 64") && said.contains("at least"), "{said}");
        assert_eq!(wrong.field("username").as_deref(), Some("a@b"));
        finish(&page, &[("new_password", "new@acme.example")]).await.expect(422);
        let done = finish(&page, &[("username", "nora")]).await.expect(303);
        assert!(is_signed_on(&browser).await, "{:?}", done.redirect());
        let nora = world.account("acme", NEW).await;
        assert_eq!((nora.text("given_name"), world.account("acme", "nora").await.id), (Some("Nora"), nora.id));
        assert_eq!(nora.text("locale"), Some("en"));
        let sent = world.delivered().await;
        assert_eq!(sent.len(), 2, "a code and a welcome: {sent:?}");
        assert!(sent.iter().any(|(to, subject)| to == NEW && subject == "Welcome to Acme"), "{sent:?}");
        // Nothing is left of it, and they sign on like everybody else.
        for table in ["registration", "flow WHERE kind = 'registration'"] {
            assert_eq!(world.number(&format!("SELECT COUNT(*) FROM {table}")).await, 0, "{table}");
        }
        let other = world.browser("acme");
        sign_on(&other, "Nora", OTHER).await.expect(303);
        assert!(is_signed_on(&other).await);
        browser.get("register").await.expect(303);
    }

    async fn the_link_does_the_same_in_any_browser_once_and_looking_at_it_does_nothing(database) {
        let world = World::new(database).await;
        let first = world.browser("acme");
        let page = asked(&first, NEW).await;
        let mail = message(&world, NEW).await;
        let address = link(&mail);
        assert!(address.starts_with("https://portal.example/acme/register/link/"), "{address}");
        let reader = world.browser("acme");
        let before = world.fingerprint().await;
        for method in [Method::GET, Method::HEAD, Method::OPTIONS, Method::GET] {
            reader.ask(method, &address).send().await;
        }
        let opened = reader.get(&address).await.expect(200).says(NEW);
        assert_eq!(opened.header("referrer-policy"), Some("no-referrer"));
        assert_eq!(world.fingerprint().await, before);
        reader.get("register/details").await.expect(303);
        // It says nothing for whoever typed the address elsewhere.
        let details = opened.submit("Go on", &[]).await.expect(303).follow().await.expect(200);
        assert!(first.get("register/details").await.expect(303).redirect().unwrap().path().ends_with("/register"));
        finish(&details, &[]).await.expect(303);
        assert!(is_signed_on(&reader).await && !is_signed_on(&first).await);
        world.browser("acme").get(&address).await.expect(404);
        let late = page.submit("Go on", &[("code", &code(&mail))]).await.expect(303).follow().await.expect(200);
        finish(&late, &[("username", "late")]).await.expect(303);
        assert!(!is_signed_on(&first).await, "one mail makes one account");
        assert_eq!(accounts(&world, "acme").await, 1);
    }

    async fn an_address_that_is_somebodys_looks_like_a_free_one(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ben = world.person("acme", "ben@acme.example", PASSWORD).await;
        let work = world.work("acme").await;
        account::set_status(&work, ben, Status::Disabled, world.clock.now()).await.unwrap();
        work.commit().await.unwrap();
        let mut told = Vec::new();
        for who in ["nob@acme.example", "ana@acme.example", "ANA@acme.example", "ben@acme.example"] {
            let browser = world.browser("acme");
            let page = asked(&browser, who).await;
            told.push(page.text().replace(&page.field("csrf").unwrap(), "").replace(who, ""));
            for _ in 0..4 {
                let wrong = page.submit("Go on", &[("code", "00000000")]).await.expect(422);
                told.push(wrong.text().replace(&wrong.field("csrf").unwrap(), "").replace(who, ""));
            }
        }
        assert!(told[..5] == told[5..10] && told[..5] == told[10..15] && told[..5] == told[15..], "they are told apart");
        let mails = world.delivered().await;
        let to = |who: &str| mails.iter().filter(|(to, _)| to == who).map(|(_, subject)| subject.as_str()).collect::<Vec<_>>();
        assert_eq!(to("nob@acme.example"), ["Your code for a new Acme account"]);
        // Written as it is stored, and without a code.
        assert_eq!(to("ana@acme.example"), ["You have an account at Acme"; 2]);
        assert_eq!(mails.len(), 3, "{mails:?}");
        let text = world.mails.sent(Some("ana@acme.example")).remove(0).text;
        assert!(text.contains("perhaps you") && !text.contains("/register/") && !text.contains("Hello ana"), "{text}");
        // Nothing that lies in the database leads to an account of theirs.
        let live = world.number("SELECT COUNT(*) FROM registration WHERE expires_at > created_at").await;
        assert_eq!((live, accounts(&world, "acme").await), (1, 2));
    }

    async fn a_code_has_three_tries_ten_minutes_one_browser_and_one_environment(database) {
        let globex = format!("{GLOBEX}[registration]\nmode = \"open\"\n");
        let world = World::with(database, &[("acme", &acme()), ("globex", &globex)]).await;
        let browser = world.browser("acme");
        let page = asked(&browser, NEW).await;
        let mail = message(&world, NEW).await;
        let right = code(&mail);
        for elsewhere in [world.browser("acme"), world.browser("globex")] {
            let other = asked(&elsewhere, "other@acme.example").await;
            other.submit("Go on", &[("code", &right)]).await.expect(422).says("That code is not right");
        }
        world.browser("globex").get(&link(&mail).replace("/acme/", "/globex/")).await.expect(404);
        let wrong = if right == "11111111" { "22222222" } else { "11111111" };
        for _ in 0..3 {
            page.submit("Go on", &[("code", wrong)]).await.expect(422).says("That code is not right");
        }
        page.submit("Go on", &[("code", &right)]).await.expect(422).says("does not work any more");
        let page = asked(&browser, NEW).await;
        let mail = message(&world, NEW).await;
        world.wait(Duration::from_secs(600));
        page.submit("Go on", &[("code", &code(&mail))]).await.expect(422).says("does not work any more");
        // The link lives for an hour, and so does what was proved by it.
        world.wait(Duration::from_secs(2900));
        let details = browser.get(&link(&mail)).await.expect(200).submit("Go on", &[]).await.expect(303).follow().await;
        let details = details.expect(200);
        world.wait(Duration::from_secs(100));
        browser.get(&link(&mail)).await.expect(404);
        let begun = world.number("SELECT COUNT(*) FROM flow WHERE kind = 'registration'").await;
        finish(&details, &[]).await.expect(303);
        assert!(!is_signed_on(&browser).await, "the link is an hour old");
        // It is over: nothing is hashed for it, now or again.
        assert_eq!(world.number("SELECT COUNT(*) FROM flow WHERE kind = 'registration'").await, begun - 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM attempt WHERE subject LIKE 'hashes of %'").await, 0);
        assert_eq!(accounts(&world, "acme").await, 0);
        let details = proved(&world, &browser, "fresh@acme.example").await;
        world.wait(Duration::from_secs(3600));
        let late = finish(&details, &[]).await.expect(303).follow().await.expect(200);
        late.says("Your registration took too long");
        assert_eq!(accounts(&world, "acme").await, 0);
    }

    async fn where_it_is_closed_there_is_nothing(database) {
        let world = World::new(database).await;
        let (browser, reader) = (world.browser("acme"), world.browser("acme"));
        let waiting = asked(&browser, NEW).await;
        let address = link(&message(&world, NEW).await);
        let opened = reader.get(&address).await.expect(200);
        let ready = world.browser("acme");
        let details = proved(&world, &ready, "ready@acme.example").await;
        let program = world.program("acme");
        let begun = program.post("registration", &json!({ "email": "api@acme.example" })).await.expect(202).json();
        let digits = code(&message(&world, "api@acme.example").await);
        for mode in ["off", "invitation"] {
            world.write("acme", &acme().replacen("mode = \"open\"", &format!("mode = \"{mode}\""), 1));
            assert!(!world.reload().await.failed);
            let page = browser.get("sign-on").await.expect(200);
            assert!(!page.seen().contains("Create an account") && !page.text().contains("/register"), "{mode}");
            let plain = browser.get("no-such-page").await.expect(404).text();
            for path in ["register", "register/code"] {
                assert_eq!(browser.get(path).await.expect(404).text(), plain, "{mode}: {path}");
            }
            let link = browser.get(&address).await.expect(404);
            // Where people come by invitation, every link that leads nowhere says the same.
            assert_eq!(link.text() == plain, mode == "off");
            assert_eq!(link.seen().contains("This link leads nowhere any more"), mode == "invitation");
            // By invitation there is a page, but not for those who have none.
            let refused = if mode == "off" { 404 } else { 303 };
            let ended = ready.get("register/details").await.expect(refused);
            assert!(refused == 404 || ended.redirect().unwrap().path().ends_with("/sign-on"));
            finish(&details, &[]).await.expect(refused);
            let csrf = page.field("csrf").unwrap();
            for (path, field) in [("register", "address"), ("register/code", "code")] {
                browser.post(path, &[("csrf", &csrf), (field, NEW)]).await.expect(404);
            }
            waiting.submit("Go on", &[("code", "12345678")]).await.expect(404);
            opened.submit("Go on", &[]).await.expect(404);
            program.post("registration", &json!({ "email": NEW })).await.problem(404, "not_found");
            program.post("registration", &json!({ "no": "member" })).await.problem(404, "not_found");
            let proof = json!({ "registration": begun["registration"], "code": digits });
            program.post("registration/proof", &proof).await.problem(404, "not_found");
            let token = address.rsplit('/').next().unwrap();
            let status = if mode == "off" { "not_found" } else { "expired" };
            program.post("registration/proof", &json!({ "link": token })).await.problem(404, status);
            let rest = json!({ "registration": begun["registration"], "attributes": {}, "password": OTHER });
            program.post("registration/details", &rest).await.problem(404, status);
        }
        // Headquarters never has it, Globex has not turned it on.
        for slug in ["globex", "headquarters"] {
            let browser = world.browser(slug);
            for path in ["register", "register/code", "register/details"] {
                browser.get(path).await.expect(404);
            }
        }
        assert_eq!(accounts(&world, "acme").await, 0);
    }

    async fn addresses_of_other_domains_are_refused_plainly(database) {
        let world = World::new(database).await;
        let file = acme().replacen("mode = \"open\"", "mode = \"open\"\ndomains = [\"acme.example\", \"münchen.example\"]", 1);
        let details = proved(&world, &world.browser("acme"), "ana@evil.example").await;
        world.write("acme", &file);
        assert!(!world.reload().await.failed);
        finish(&details, &[]).await.expect(303);
        let browser = world.browser("acme");
        let page = browser.get("register").await.expect(200).says("acme.example, xn--mnchen-3ya.example");
        for bad in ["ana@evil.example", "ana@mail.acme.example", "ana@acme.example.evil.example"] {
            let page = page.submit("Send the code", &[("address", bad)]).await.expect(422).says("end in acme.example");
            assert_eq!(page.field("address").as_deref(), Some(bad));
        }
        assert_eq!(accounts(&world, "acme").await, 0);
        let details = proved(&world, &browser, "ana@ACME.example").await;
        // Worth guessing, so longer.
        assert_eq!(code(&message(&world, "ana@ACME.example").await).len(), 10);
        finish(&details, &[]).await.expect(303);
        assert_eq!(accounts(&world, "acme").await, 1);
    }

    async fn mail_to_one_address_and_from_one_source_has_bounds_whoever_has_it(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let mut counts = Vec::new();
        for who in ["ana@acme.example", NEW] {
            let mut sent = 0;
            for source in 0..30 {
                let browser = world.browser("acme").from(&format!("203.0.113.{source}"));
                let page = browser.get("register").await.expect(200);
                let answer = page.submit("Send the code", &[("address", who)]).await;
                assert!(answer.status == 303 || answer.status == 429, "{}", answer.status);
                sent += usize::from(answer.status == 303);
            }
            counts.push(sent);
        }
        assert_eq!(counts, [5, 5]);
        let mut sent = 0;
        let browser = world.browser("acme").from("203.0.113.99");
        let page = browser.get("register").await.expect(200);
        for number in 0..15 {
            let fields = [("address", &*format!("n{number}@acme.example"))];
            sent += usize::from(page.submit("Send the code", &fields).await.status == 303);
        }
        assert_eq!(sent, 10);
    }

    async fn one_mailbox_is_sent_ten_codes_in_a_day(database) {
        let world = World::new(database).await;
        let mut sent = 0;
        for source in 0..24 {
            let browser = world.browser("acme").from(&format!("203.0.113.{source}"));
            let page = browser.get("register").await.expect(200);
            sent += usize::from(page.submit("Send the code", &[("address", NEW)]).await.status == 303);
            world.wait(Duration::from_secs(1800));
        }
        assert_eq!(sent, 10);
    }

    async fn every_spelling_of_a_domain_is_one(database) {
        let world = World::new(database).await;
        let page = proved(&world, &world.browser("acme"), "nora@xn--mnchen-3ya.example").await;
        finish(&page, &[]).await.expect(303);
        // Whose it is: its owner is told, and no code is sent.
        asked(&world.browser("acme"), "nora@münchen.example").await;
        let mails = world.delivered().await;
        let last = mails.iter().filter(|(_, subject)| subject == "You have an account at Acme").count();
        assert_eq!((last, accounts(&world, "acme").await), (1, 1), "{mails:?}");
        let browser = world.browser("acme");
        let page = browser.get("register").await.expect(200);
        page.submit("Send the code", &[("address", "\"nora\"@acme.example")]).await.expect(422);
    }
}
