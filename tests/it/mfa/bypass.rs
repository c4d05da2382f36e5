//! `user bypass-mfa`: for a time the password is enough to sign on, for one person, and for nothing else.

use std::time::Duration;

use portico::identity::activity::Actor;
use portico::mfa::bypass;
use portico::outbox::{Place, Teller};
use serde_json::{Value, json};

use crate::on_both;
use crate::support::client::Client;
use crate::support::world::{GLOBEX, PASSWORD, World, is_signed_on, not_me, sign_on};

const HOUR: Duration = Duration::from_secs(3600);

async fn begin(world: &World, slug: &str, email: &str, time: Duration) {
    let (person, live) = (world.account(slug, email).await, world.live(slug));
    let random = &world.state.services.random;
    let teller = Teller { keys: &live.keys, random, now: world.clock.now(), place: Place::default() };
    let work = world.work(slug).await;
    let by = Actor::CommandLine("olga".to_owned());
    bypass::begin(&work, &teller, &person, time, &by).await.unwrap();
    work.commit().await.unwrap();
}

async fn passes(browser: &Client, email: &str) -> bool {
    let after = sign_on(browser, email, PASSWORD).await.expect(303);
    let asked = after.header("location").is_some_and(|to| to.contains("/sign-on/"));
    assert_eq!(is_signed_on(browser).await, !asked);
    !asked
}

async fn rows(world: &World) -> i64 {
    world.number("SELECT COUNT(*) FROM mfa_bypass").await
}

/// A call about somebody in Acme.
fn user<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["user"], more, &["--environment", "acme"]].concat()
}

/// Runs a command, insisting on how it ends; what it printed, or complained of.
fn run(world: &World, arguments: &[&str], status: i32) -> String {
    let done = world.command(arguments);
    let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert_eq!(done.status.code(), Some(status), "{arguments:?}: {out}{err}");
    format!("{out}{err}")
}

on_both! {
    async fn for_a_time_the_password_is_enough(database) {
        let world = World::new(database).await;
        for email in ["ana@acme.example", "eve@acme.example"] {
            let person = world.person("acme", email, PASSWORD).await;
            world.app("acme", person).await;
        }
        begin(&world, "acme", "ana@acme.example", HOUR).await;
        let browser = world.browser("acme");
        assert!(passes(&browser, "ana@acme.example").await);
        assert!(!passes(&world.browser("acme"), "eve@acme.example").await, "nobody else's");
        // A program as well: whoever it is has nothing at hand.
        world.program("acme").signs_on("ana@acme.example", PASSWORD).await.expect(200).json()["token"].as_str().unwrap();
        let by = "SELECT COUNT(*) FROM activity WHERE kind = 'sign_on' AND detail LIKE '%\"mfa_bypass\":true%'";
        assert_eq!(world.number(by).await, 2);
        // One factor was proved, whatever else is asked for.
        for path in ["authentication/totp/new", "password"] {
            let ask = browser.visit(path).await.expect(200);
            assert!(ask.url.path().ends_with("/step-up") && ask.field("device").is_some(), "{path}: {}", ask.url);
        }
        let page = browser.get("authentication/recovery-codes").await.expect(200);
        let ask = page.submit("Make recovery codes", &[]).await.follow().await;
        assert!(ask.url.path().ends_with("/step-up") && ask.field("device").is_some(), "{}", ask.url);
        // It ends by itself, and leaves nothing.
        world.wait(HOUR - Duration::from_secs(1));
        assert!(passes(&world.browser("acme"), "ana@acme.example").await);
        world.wait(Duration::from_secs(1));
        assert!(!passes(&world.browser("acme"), "ana@acme.example").await);
        portico::store::forget(&world.state.services.store, world.clock.now()).await.unwrap();
        assert_eq!(rows(&world).await, 0);
    }

    async fn administrators_have_this_way_back_too(database) {
        let world = World::new(database).await;
        world.person("headquarters", "hal@hq.example", PASSWORD).await;
        assert!(!passes(&world.browser("headquarters"), "hal@hq.example").await);
        begin(&world, "headquarters", "hal@hq.example", HOUR).await;
        assert!(passes(&world.browser("headquarters"), "hal@hq.example").await);
    }

    async fn whoever_must_have_a_factor_and_has_none_still_adds_one(database) {
        let always = GLOBEX.replacen("[mfa]", "[mfa]\nrequired = \"always\"", 1);
        let world = World::with(database, &[("globex", &always)]).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        begin(&world, "globex", "gus@globex.example", HOUR).await;
        let page = sign_on(&world.browser("globex"), "gus@globex.example", PASSWORD).await.follow().await.expect(200);
        assert!(page.url.path().ends_with("/sign-on/address"), "{}", page.url);
    }

    async fn what_shuts_an_account_ends_it(database) {
        let world = World::new(database).await;
        for (number, cause) in ["not me", "disable", "reset-mfa"].into_iter().enumerate() {
            let email = format!("p{number}@acme.example");
            let person = world.person("acme", &email, PASSWORD).await;
            world.app("acme", person).await;
            begin(&world, "acme", &email, HOUR).await;
            if cause == "not me" {
                let link = not_me(&world.link("acme", person).await);
                let page = world.browser("acme").get(&format!("not-me/{link}")).await.expect(200);
                page.submit("Secure my account", &[]).await.expect(303);
            } else {
                run(&world, &["user", cause, &email, "--environment", "acme"], 0);
            }
            assert_eq!(rows(&world).await, 0, "{cause}");
        }
    }

    async fn the_command_begins_shows_and_ends_it(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let begun: Value =
            serde_json::from_str(&run(&world, &user(&["bypass-mfa", "ana@acme.example", "--for", "8h", "--json"]), 0)).unwrap();
        assert_eq!((&begun["id"], &begun["notes"]), (&json!(ana.to_string()), &json!([])));
        let shown = run(&world, &user(&["show", "ana@acme.example"]), 0);
        let until = begun["until"].as_str().unwrap();
        assert!(shown.contains(&format!("signing on does not ask for the second factor until {until}, by cli:")), "{shown}");
        // A second one takes the place of the first.
        run(&world, &user(&["bypass-mfa", "ana@acme.example", "--for", "15m"]), 0);
        assert_eq!(rows(&world).await, 1);
        let told = run(&world, &user(&["show", "ana@acme.example", "--json"]), 0);
        let told: Value = serde_json::from_str(&told).unwrap();
        assert!(told["mfa_bypass"]["until"].is_string() && told["mfa_bypass"]["by"].as_str().unwrap().starts_with("cli:"));
        let ended = run(&world, &user(&["bypass-mfa", "ana@acme.example", "--end"]), 0);
        assert!(ended.contains("asks for the second factor again"), "{ended}");
        let again = run(&world, &user(&["bypass-mfa", "ana@acme.example", "--end"]), 0);
        assert!(again.contains("nothing to end"), "{again}");
        assert_eq!(rows(&world).await, 0);
        let by = async |kind: &str| {
            world.number(&format!("SELECT COUNT(*) FROM activity WHERE kind = '{kind}' AND actor LIKE 'cli:%'")).await
        };
        assert_eq!((by("mfa.bypass_begun").await, by("mfa.bypass_ended").await), (2, 1));
        let mails = async |kind: &str| world.number(&format!("SELECT COUNT(*) FROM outbox WHERE kind = '{kind}'")).await;
        assert_eq!((mails("bypass_begun").await, mails("bypass_ended").await), (2, 1));
    }

    async fn the_command_says_what_it_suspends_and_when_it_does_nothing(database) {
        let world = World::new(database).await;
        world.person("headquarters", "hal@hq.example", PASSWORD).await;
        world.person("acme", "tom@acme.example", PASSWORD).await;
        let told = run(&world, &["user", "bypass-mfa", "hal@hq.example", "--for", "1h", "--environment", "headquarters"], 0);
        assert!(told.contains("note: administrators sign on here"), "{told}");
        let told = run(&world, &["user", "bypass-mfa", "tom@acme.example", "--for", "1h", "--environment", "acme"], 0);
        assert!(told.contains("note: signing on does not ask this person"), "{told}");
    }

    async fn a_time_that_cannot_be_is_a_mistake_in_the_call(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        for wrong in [
            &["--for", "14m"][..], &["--for", "25h"], &["--for", "soon"], &["--for", "0s"], &[], &["--for", "1h", "--end"],
        ] {
            let call = [&["user", "bypass-mfa", "ana@acme.example", "--environment", "acme"], wrong].concat();
            run(&world, &call, 2);
        }
        let nobody = run(&world, &["user", "bypass-mfa", "eve@acme.example", "--for", "1h", "--environment", "acme"], 1);
        assert!(nobody.contains("there is nobody"), "{nobody}");
        assert_eq!(rows(&world).await, 0);
    }
}
