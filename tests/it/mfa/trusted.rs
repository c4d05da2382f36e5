//! Trusted browsers (R-SE-12): for a while the password is enough to sign on there, for whoever trusts it and for nothing else.

use std::time::Duration;

use portico::identity::trusted;
use portico::kit::id::UserId;
use serde_json::json;

use crate::on_both;
use crate::support::client::Client;
use crate::support::program::Program;
use crate::support::trusted::{carried, copy, leave, passes, trust, trusted};
use crate::support::world::{ACME, OTHER, PASSWORD, World, is_signed_on, not_me, sign_on};

const DAY: Duration = Duration::from_secs(24 * 3600);

async fn rows(world: &World, person: UserId) -> i64 {
    let of = world.bytes(person.uuid());
    world.number(&format!("SELECT COUNT(*) FROM trusted_browser WHERE account_id = {of}")).await
}

async fn subjects(world: &World) -> Vec<String> {
    world.delivered().await.into_iter().map(|(_, subject)| subject).collect()
}

on_both! {
    async fn whoever_trusts_a_browser_is_not_asked_there_again(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let browser = world.browser("acme");
        let page = sign_on(&browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
        let page = page.says("Don’t ask again in this browser for 30 days");
        assert_eq!(page.field("trust"), None, "it is not ticked");
        // Ticked, it stays so while a code is wrong.
        let wrong = page.submit("Sign on", &[("code", "000000"), ("trust", "true")]).await.expect(422);
        assert_eq!(wrong.field("trust").as_deref(), Some("true"));
        let (_, code) = world.fresh_code("acme", ana).await;
        let after = wrong.submit("Sign on", &[("code", &code)]).await.expect(303);
        let name = world.live("acme").cookies.trusted.clone();
        let cookies: Vec<&str> = after.headers.get_all("set-cookie").iter().map(|it| it.to_str().unwrap()).collect();
        let cookie = cookies.iter().find(|cookie| cookie.starts_with(&name)).expect("nothing to be known by");
        for attribute in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/", "Max-Age=34560000"] {
            assert!(cookie.contains(attribute), "{cookie} lacks {attribute}");
        }
        assert!(name.starts_with("__Host-"), "{name}");
        leave(&browser).await;
        assert!(passes(&browser, "ana@acme.example").await);
        let by = "SELECT COUNT(*) FROM activity WHERE kind = 'sign_on' AND detail LIKE '%\"trusted_browser\":true%'";
        assert_eq!(world.number(by).await, 1);
        let one = "SELECT COUNT(*) FROM session WHERE methods = '[\"pwd\"]'";
        assert_eq!(world.number(one).await, 1, "one factor was proved");
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'trusted_browser.added'").await, 1);
        let told = subjects(&world).await;
        assert_eq!(told.iter().filter(|subject| subject.contains("A browser is trusted")).count(), 1, "{told:?}");
        let mail = world.mails.sent(None).into_iter().find(|mail| mail.subject.contains("is trusted")).unwrap();
        assert!(mail.text.contains("Until 14 February 2027"), "{}", mail.text);
    }

    async fn whoever_does_not_tick_the_box_is_asked_again(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        leave(&browser).await;
        assert!(!passes(&browser, "ana@acme.example").await);
        assert_eq!((carried(&world, &browser), rows(&world, ana).await), (None, 0));
    }

    async fn it_is_worth_nothing_anywhere_else(database) {
        let world = World::new(database).await;
        let (_, browser) = trusted(&world, "ana@acme.example").await;
        let eve = world.person("acme", "eve@acme.example", PASSWORD).await;
        world.app("acme", eve).await;
        let gus = world.person("globex", "ana@acme.example", PASSWORD).await;
        world.app("globex", gus).await;
        let cookie = carried(&world, &browser).unwrap();
        assert!(!passes(&world.browser("acme"), "ana@acme.example").await, "another browser");
        assert!(!passes(&browser, "eve@acme.example").await, "another person in the same browser");
        let elsewhere = world.browser("globex");
        for slug in ["acme", "globex"] {
            elsewhere.plant(&format!("{}={cookie}; Path=/; Secure", world.live(slug).cookies.trusted));
        }
        assert!(!passes(&elsewhere, "ana@acme.example").await, "another environment");
        // Nor under another cookie's name, nor are other secrets worth anything under this one's.
        let names = world.live("acme").cookies.clone();
        let planted = world.browser("acme");
        for name in [&names.known, &names.session, &names.flow, &names.browser] {
            planted.plant(&format!("{name}={}; Path=/; Secure", &cookie[22..]));
        }
        assert!(!passes(&planted, "ana@acme.example").await);
        let known = browser.cookie(&names.known).unwrap();
        assert!(!passes(&copy(&world, &format!("{}{known}", &cookie[..22])), "ana@acme.example").await);
    }

    async fn people_who_share_a_browser_each_keep_theirs(database) {
        let world = World::new(database).await;
        let (_, browser) = trusted(&world, "ana@acme.example").await;
        for email in ["eve@acme.example", "bob@acme.example"] {
            let person = world.person("acme", email, PASSWORD).await;
            world.app("acme", person).await;
            trust(&world, "acme", &browser, email).await;
            leave(&browser).await;
        }
        for _ in 0..2 {
            for email in ["ana@acme.example", "bob@acme.example", "eve@acme.example"] {
                assert!(passes(&browser, email).await, "{email}");
                leave(&browser).await;
            }
        }
        // A browser carries five; the one that was used longest ago goes.
        for n in 0..3 {
            let email = format!("p{n}@acme.example");
            let person = world.person("acme", &email, PASSWORD).await;
            world.app("acme", person).await;
            trust(&world, "acme", &browser, &email).await;
            leave(&browser).await;
        }
        assert_eq!(trusted::read(&carried(&world, &browser).unwrap()).len(), trusted::CARRIED);
        assert!(!passes(&browser, "ana@acme.example").await);
        for email in ["bob@acme.example", "p2@acme.example"] {
            assert!(passes(&browser, email).await, "{email}");
            leave(&browser).await;
        }
    }

    async fn each_use_gives_another_secret_and_an_old_one_ends_it(database) {
        let world = World::new(database).await;
        let (ana, browser) = trusted(&world, "ana@acme.example").await;
        let first = carried(&world, &browser).unwrap();
        for generations in [1, 2] {
            let copied = carried(&world, &browser).unwrap();
            for _ in 0..generations {
                let before = carried(&world, &browser);
                assert!(passes(&browser, "ana@acme.example").await);
                assert_ne!(carried(&world, &browser), before);
                leave(&browser).await;
            }
            let thief = copy(&world, &copied);
            assert!(!passes(&thief, "ana@acme.example").await, "a copy that was used before");
            assert!(!passes(&browser, "ana@acme.example").await, "nobody is trusted by it any more");
            assert_eq!(rows(&world, ana).await, 0);
            trust(&world, "acme", &browser, "ana@acme.example").await;
            leave(&browser).await;
        }
        // The other way round: the thief was first.
        let thief = copy(&world, &carried(&world, &browser).unwrap());
        assert!(passes(&thief, "ana@acme.example").await);
        assert!(!passes(&browser, "ana@acme.example").await, "its owner is asked");
        leave(&thief).await;
        assert!(!passes(&thief, "ana@acme.example").await, "and so is the thief");
        assert!(!passes(&copy(&world, &first), "ana@acme.example").await);
        let reused = "SELECT COUNT(*) FROM activity WHERE kind = 'trusted_browser.ended' AND detail LIKE '%reused%'";
        assert_eq!(world.number(reused).await, 3);
        let told = subjects(&world).await;
        assert_eq!(told.iter().filter(|subject| subject.contains("no longer trusted")).count(), 3, "{told:?}");
    }

    async fn looking_at_a_page_with_an_old_copy_ends_nothing(database) {
        let world = World::new(database).await;
        let (_, browser) = trusted(&world, "ana@acme.example").await;
        let old = carried(&world, &browser).unwrap();
        assert!(passes(&browser, "ana@acme.example").await);
        // A sign-on that waits for a code, in a browser that is given the copy afterwards.
        let waiting = world.browser("acme");
        assert!(!passes(&waiting, "ana@acme.example").await);
        waiting.plant(&format!("{}={old}; Path=/; Secure", world.live("acme").cookies.trusted));
        let before = world.fingerprint().await;
        for path in ["sign-on/code", "sign-on/methods", "sign-on"] {
            waiting.get(path).await;
        }
        assert_eq!(world.fingerprint().await, before);
    }

    async fn forged_secrets_open_nothing(database) {
        let world = World::new(database).await;
        let (_, browser) = trusted(&world, "ana@acme.example").await;
        let cookie = carried(&world, &browser).unwrap();
        let id = &cookie[..22];
        for forged in [
            "", "x", ".", "....", &cookie[1..], &cookie[..64], &"A".repeat(65), &format!("{cookie}A"),
            &cookie.to_uppercase(), &"A.".repeat(3000), &format!("{id}{}", &cookie[..43]),
        ] {
            assert!(!passes(&copy(&world, forged), "ana@acme.example").await, "{forged:?}");
        }
        // Sent twice, a cookie is nobody's.
        let name = world.live("acme").cookies.trusted.clone();
        let page = browser.get("sign-on").await;
        let form = [("csrf", &*page.field("csrf").unwrap()), ("identifier", "ana@acme.example"), ("password", PASSWORD)];
        let pre = browser.cookie(&world.live("acme").cookies.browser).unwrap();
        let twice = format!("{}={pre}; {name}={cookie}; {name}={cookie}", world.live("acme").cookies.browser);
        let after = browser.ask(http::Method::POST, "sign-on").form(&form).header("cookie", &twice).send().await;
        assert!(after.header("location").unwrap().ends_with("/sign-on/code"));
    }

    async fn it_ends_by_the_clock(database) {
        let world = World::new(database).await;
        let (ana, browser) = trusted(&world, "ana@acme.example").await;
        world.wait(DAY * 15);
        assert!(passes(&browser, "ana@acme.example").await);
        leave(&browser).await;
        world.wait(DAY * 15 - Duration::from_secs(61));
        assert!(passes(&browser, "ana@acme.example").await, "using it does not prolong it, nor shorten it");
        leave(&browser).await;
        world.wait(Duration::from_secs(61));
        assert!(!passes(&browser, "ana@acme.example").await);
        portico::store::forget(&world.state.services.store, world.clock.now()).await.unwrap();
        assert_eq!(rows(&world, ana).await, 0);
    }

    async fn a_stricter_policy_counts_at_once(database) {
        let world = World::new(database).await;
        let (ana, browser) = trusted(&world, "ana@acme.example").await;
        world.wait(DAY * 8);
        let set = async |line: &str| {
            world.write("acme", &ACME.replacen("[mfa]", &format!("[mfa]\n{line}"), 1));
            let report = world.reload().await;
            assert!(!report.failed, "{}", report.problems);
        };
        set("trusted_browser = \"7d\"").await;
        assert!(!passes(&browser, "ana@acme.example").await, "a week is over");
        set("trusted_browser = \"off\"").await;
        let page = browser.get("sign-on/code").await.expect(200);
        assert!(!page.forms().iter().any(|form| form.names.iter().any(|name| name == "trust")), "nothing is offered");
        let (device, code) = world.fresh_code("acme", ana).await;
        let (csrf, device) = (page.field("csrf").unwrap(), device.to_string());
        let fields = [("csrf", &*csrf), ("code", &code), ("device", &device), ("trust", "true")];
        browser.post("sign-on/code", &fields).await.expect(303);
        assert!(is_signed_on(&browser).await && rows(&world, ana).await == 1, "asked for all the same, nothing is trusted");
        assert!(!browser.get("authentication").await.seen().contains("Trusted browsers"));
        leave(&browser).await;
        set("required = \"always\"").await;
        assert!(passes(&browser, "ana@acme.example").await, "what was given is not forgotten while it lasts");
    }

    async fn trust_ends_with_the_method_by_which_it_was_given(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let codes = world.recovery_codes("acme", ana).await;
        let browser = world.browser("acme");
        let page = sign_on(&browser, "ana@acme.example", PASSWORD).await.follow().await;
        page.submit("Sign on", &[("code", &codes[0]), ("trust", "true")]).await.expect(303);
        leave(&browser).await;
        assert!(passes(&browser, "ana@acme.example").await);
        leave(&browser).await;
        world.write("acme", &ACME.replace(", \"recovery_codes\"]", "]"));
        assert!(!world.reload().await.failed);
        assert!(!passes(&browser, "ana@acme.example").await);
        // With its device it goes for good, whoever takes that away.
        world.execute("DELETE FROM device WHERE method = 'recovery_codes'").await;
        assert_eq!(rows(&world, ana).await, 0);
    }

    async fn administrators_trust_no_browser_whatever_is_there(database) {
        let world = World::new(database).await;
        let hal = world.person("headquarters", "hal@hq.example", PASSWORD).await;
        let browser = world.browser("headquarters");
        let page = sign_on(&browser, "hal@hq.example", PASSWORD).await.follow().await.expect(200);
        let (device, code) = world.fresh_code("headquarters", hal).await;
        let (csrf, device) = (page.field("csrf").unwrap(), device.to_string());
        let fields = [("csrf", &*csrf), ("code", &code), ("device", &device), ("trust", "true")];
        browser.post("sign-on/code", &fields).await.expect(303);
        assert!(is_signed_on(&browser).await && rows(&world, hal).await == 0);
        // A row that got there in another way, with its secret.
        let (live, random) = (world.live("headquarters"), world.state.services.random);
        let device = world.devices("headquarters", hal).await[0].id;
        let agent = portico::identity::session::Agent::default();
        let new = trusted::New { account: hal, device, agent: &agent, lifetime: DAY };
        let work = world.work("headquarters").await;
        let trust = trusted::add(&work, &new, &[], &random, world.clock.now()).await.unwrap();
        work.commit().await.unwrap();
        let planted = world.browser("headquarters");
        planted.plant(&format!("{}={}; Path=/; Secure", live.cookies.trusted, trusted::write(&[trust])));
        assert!(!passes(&planted, "hal@hq.example").await);
    }

    async fn whatever_casts_doubt_on_it_ends_it(database) {
        let consent = ACME.replacen("title = \"Research panel\"", "title = \"Research panel\"\nrequired = true\nwithdrawable = true", 1);
        let world = World::with(database, &[("acme", &consent)]).await;
        let accepts = async |browser: &Client| {
            let page = browser.get("sign-on/agreement").await;
            if page.status == 200 {
                page.submit("Accept", &[]).await.expect(303);
            }
        };
        let causes = [
            "password", "link", "not me", "add", "remove", "disable", "enable", "codes", "end others", "reset",
            "withdraw", "one", "all", "rename",
        ];
        for (number, cause) in causes.into_iter().enumerate() {
            let email = format!("p{number}@acme.example");
            let person = world.person("acme", &email, PASSWORD).await;
            world.app("acme", person).await;
            // Not the one by which the browser is trusted, with which the trust would go by itself.
            let device = world.app("acme", person).await;
            let browser = world.browser("acme");
            trust(&world, "acme", &browser, &email).await;
            accepts(&browser).await;
            leave(&browser).await;
            assert!(passes(&browser, &email).await, "{cause}");
            leave(&browser).await;
            // Elsewhere, by somebody who has proved everything.
            let mut program = world.program("acme");
            let told = program.signs_on(&email, PASSWORD).await.expect(200).json();
            let (proved, code) = world.fresh_code("acme", person).await;
            let step = json!({ "flow": told["flow"], "code": code, "device": proved.to_string() });
            let told = program.post("sign-on", &step).await.expect(200).json();
            program.takes(&told);
            let mut password = PASSWORD;
            match cause {
                "password" => {
                    let change = json!({ "current_password": PASSWORD, "new_password": OTHER, "end_other_sessions": false });
                    program.put("password", &change).await.expect(200);
                    password = OTHER;
                }
                "link" => {
                    let link = world.link("acme", person).await;
                    let page = world.browser("acme").get(&format!("sign-on/welcome/{link}")).await.expect(200);
                    page.submit("Set password", &[("new_password", OTHER)]).await.expect(303);
                    password = OTHER;
                }
                "not me" => {
                    let link = not_me(&world.link("acme", person).await);
                    let page = world.browser("acme").get(&format!("not-me/{link}")).await.expect(200);
                    page.submit("Secure my account", &[]).await.expect(303);
                    assert_eq!(rows(&world, person).await, 0, "{cause}");
                    continue;
                }
                "add" => {
                    let pending = program.post("devices", &json!({ "type": "totp" })).await.expect(201).json();
                    let code = world.code_for_key("acme", pending["key"].as_str().unwrap());
                    program.post("devices/confirm", &json!({ "code": code })).await.expect(201);
                }
                "remove" => drop(program.delete(&format!("devices/{device}")).await.expect(204)),
                "disable" | "enable" => {
                    let change = |enabled: bool| json!({ "enabled": enabled });
                    program.patch(&format!("devices/{device}"), &change(false)).await.expect(200);
                    if cause == "enable" {
                        world.trusted("acme", person, proved).await;
                        program.patch(&format!("devices/{device}"), &change(true)).await.expect(200);
                    }
                }
                "codes" => drop(program.post("recovery-codes", &json!({})).await.expect(201)),
                "end others" => drop(program.post("sessions/end-others", &json!({})).await.expect(200)),
                "reset" => {
                    let done = world.command(&["user", "reset-mfa", &email, "--environment", "acme"]);
                    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
                    assert_eq!(rows(&world, person).await, 0, "{cause}");
                    continue;
                }
                "withdraw" => drop(program.post("agreements/research/withdraw", &json!({})).await.expect(200)),
                "one" => {
                    let listed = program.get("trusted-browsers").await.expect(200).json();
                    let id = listed["trusted_browsers"][0]["id"].as_str().unwrap().to_owned();
                    program.delete(&format!("trusted-browsers/{id}")).await.expect(204);
                }
                "all" => {
                    let ended = program.delete("trusted-browsers").await.expect(200).json();
                    assert_eq!(ended, json!({ "ended": 1 }));
                }
                // What changes nothing of the way in leaves it as it is.
                "rename" => {
                    program.patch(&format!("devices/{device}"), &json!({ "name": "Phone" })).await.expect(200);
                    assert!(passes(&browser, &email).await);
                    continue;
                }
                other => panic!("{other}"),
            }
            assert_eq!(rows(&world, person).await, 0, "{cause}");
            let after = sign_on(&browser, &email, password).await.expect(303);
            assert!(after.header("location").unwrap().ends_with("/sign-on/code"), "{cause}");
        }
    }

    async fn a_change_in_the_trusted_browser_ends_its_own_trust_and_says_so(database) {
        let world = World::new(database).await;
        let says = "No browser is trusted any more";
        let changes: [(&str, &str); 5] =
            [("password", "Change password"), ("remove", "Remove"), ("disable", "Turn off"), ("codes", "Make recovery codes"), ("others", "Sign off all others")];
        for (number, (what, button)) in changes.into_iter().enumerate() {
            let email = format!("p{number}@acme.example");
            let person = world.person("acme", &email, PASSWORD).await;
            world.app("acme", person).await;
            // Not the one by which the browser is trusted, with which the trust would go by itself.
            let device = world.app("acme", person).await;
            let browser = world.browser("acme");
            trust(&world, "acme", &browser, &email).await;
            let (path, filled): (String, &[(&str, &str)]) = match what {
                "password" => ("password".to_owned(), &[("current_password", PASSWORD), ("new_password", OTHER)]),
                "codes" => ("authentication/recovery-codes".to_owned(), &[]),
                "others" => {
                    world.sessions("acme", person, 1, Duration::ZERO).await;
                    ("accounts".to_owned(), &[])
                }
                act => (format!("authentication/devices/{device}/{act}"), &[]),
            };
            let page = browser.get(&path).await.expect(200);
            let after = page.submit(button, filled).await.expect(303).follow().await.expect(200).says(says);
            assert_eq!(rows(&world, person).await, 0, "{what}");
            // It is said once, and not of what had nothing to end.
            assert!(!browser.get(after.url.path()).await.seen().contains(says));
        }
        let tom = world.person("acme", "tom@acme.example", PASSWORD).await;
        let device = world.app("acme", tom).await;
        world.app("acme", tom).await;
        let browser = world.signed_on("acme", "tom@acme.example", PASSWORD).await;
        let page = browser.get(&format!("authentication/devices/{device}/remove")).await.expect(200);
        let after = page.submit("Remove", &[]).await.follow().await.expect(200).says("The method is removed.");
        assert!(!after.seen().contains(says));
    }

    async fn adding_an_app_in_the_trusted_browser_ends_its_own_trust_and_says_so(database) {
        let world = World::new(database).await;
        let (ana, browser) = trusted(&world, "ana@acme.example").await;
        world.execute("DELETE FROM trusted_browser").await;
        trust(&world, "acme", &browser, "ana@acme.example").await;
        let page = browser.get("authentication/totp/new").await.expect(200);
        let code = world.code_for_key("acme", &page.key());
        let after = page.submit("Add", &[("code", &code)]).await.expect(303).follow().await.expect(200);
        after.says("Your method is added. No browser is trusted any more");
        assert_eq!(rows(&world, ana).await, 0);
    }

    async fn for_everything_else_one_factor_was_proved(database) {
        let world = World::new(database).await;
        let (ana, browser) = trusted(&world, "ana@acme.example").await;
        world.recovery_codes("acme", ana).await;
        let device = world.devices("acme", ana).await[0].id;
        assert!(passes(&browser, "ana@acme.example").await);
        let before = world.fingerprint().await;
        for path in ["authentication/totp/new", "password"] {
            let ask = browser.visit(path).await.expect(200);
            assert!(ask.url.path().ends_with("/step-up"), "{path}: {}", ask.url);
            assert!(ask.field("device").is_some() && ask.field("password").is_none(), "{path}: the second factor");
        }
        let acts = [
            ("authentication/recovery-codes".to_owned(), "Make new codes", &[("replace", "true")][..]),
            (format!("authentication/devices/{device}/remove"), "Remove", &[]),
            (format!("authentication/devices/{device}/disable"), "Turn off", &[]),
            ("authentication".to_owned(), "Stop trusting", &[]),
            ("accounts".to_owned(), "Sign off all others", &[]),
        ];
        world.sessions("acme", ana, 1, Duration::ZERO).await;
        for (path, button, filled) in acts {
            let ask = browser.get(&path).await.expect(200).submit(button, filled).await.expect(303).follow().await;
            assert!(ask.url.path().ends_with("/step-up") && ask.field("device").is_some(), "{path}: {}", ask.url);
        }
        let kept = |rows: Vec<String>| rows.into_iter().filter(|row| !row.starts_with("session ")).collect::<Vec<_>>();
        assert_eq!(kept(world.fingerprint().await), kept(before), "nothing was done");
        let told = Program::in_browser(&browser).get("step-up").await.expect(200).json();
        for act in told["acts"].as_array().unwrap().iter().filter(|act| act["act"] != "profile" && act["act"] != "consents") {
            assert_eq!(act["missing"], "second_factor", "{act}");
        }
        // A browser in which a second factor was proved is a source of guesses of its own; by trust nothing was proved.
        let other = copy(&world, &carried(&world, &browser).unwrap());
        assert!(passes(&other, "ana@acme.example").await);
        assert_eq!(world.number("SELECT COUNT(*) FROM known_browser WHERE second_factor_at IS NULL").await, 1);
    }

    async fn a_sign_on_that_goes_on_after_the_code_keeps_what_was_ticked(database) {
        let consent = ACME.replacen("title = \"Research panel\"", "title = \"Research panel\"\nrequired = true", 1);
        let world = World::with(database, &[("acme", &consent)]).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let browser = world.browser("acme");
        let page = trust(&world, "acme", &browser, "ana@acme.example").await.follow().await.expect(200);
        assert_eq!((page.url.path().ends_with("/sign-on/agreement"), rows(&world, ana).await), (true, 0));
        page.submit("Accept", &[]).await.expect(303);
        leave(&browser).await;
        assert!(passes(&browser, "ana@acme.example").await);
        leave(&browser).await;
        // What is taken away while an agreement is read is asked for after all, and before the answer is taken.
        world.execute("DELETE FROM consent").await;
        let page = sign_on(&browser, "ana@acme.example", PASSWORD).await.follow().await.expect(200);
        assert!(page.url.path().ends_with("/sign-on/agreement"), "{}", page.url);
        world.execute("DELETE FROM trusted_browser").await;
        let asked = page.submit("Accept", &[]).await.follow().await.expect(200);
        assert!(asked.url.path().ends_with("/sign-on/code") && !is_signed_on(&browser).await, "{}", asked.url);
        let (_, code) = world.fresh_code("acme", ana).await;
        let page = asked.submit("Sign on", &[("code", &code)]).await.follow().await.expect(200);
        page.submit("Accept", &[]).await.expect(303);
        assert!(is_signed_on(&browser).await);
    }

    async fn the_tab_lists_them_and_ends_them(database) {
        let world = World::new(database).await;
        let (ana, phone) = trusted(&world, "ana@acme.example").await;
        let desk = world.browser("acme");
        trust(&world, "acme", &desk, "ana@acme.example").await;
        let tab = desk.get("authentication").await.expect(200).says("Trusted browsers").says("Chrome on Linux");
        assert_eq!(tab.text().matches("This browser").count(), 1, "{}", tab.seen());
        let ends = || tab.forms().iter().filter(|form| form.action.contains("trusted-browsers/"));
        assert_eq!(ends().count(), 3, "each, and all");
        // The other one, twice.
        let own = trusted::read(&carried(&world, &desk).unwrap())[0].id().to_string();
        let other = ends().find(|form| !form.action.contains(&own) && !form.action.ends_with("end-all")).unwrap();
        let csrf = [("csrf", &*tab.field("csrf").unwrap())];
        desk.post(&other.action, &csrf).await.expect(303).follow().await.says("That browser is trusted no longer.");
        desk.post(&other.action, &csrf).await.expect(404).says("That browser was not trusted any more.");
        assert!(!passes(&phone, "ana@acme.example").await);
        assert_eq!(rows(&world, ana).await, 1);
        world.trusted("acme", ana, world.devices("acme", ana).await[0].id).await;
        let page = desk.get("authentication").await;
        let page = page.submit("Stop trusting all", &[]).await.expect(303).follow().await;
        page.says("2 browsers are trusted no longer.").says("No browser is trusted:");
        let told = subjects(&world).await;
        for (subject, count) in [("A browser is no longer trusted", 1), ("Browsers are no longer trusted", 1)] {
            assert_eq!(told.iter().filter(|told| told.contains(subject)).count(), count, "{subject}: {told:?}");
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'trusted_browser.ended'").await, 2);
        // Somebody without a second factor has nothing to trust a browser for.
        world.person("acme", "tom@acme.example", PASSWORD).await;
        let tom = world.signed_on("acme", "tom@acme.example", PASSWORD).await;
        assert!(!tom.get("authentication").await.expect(200).seen().contains("Trusted browsers"));
    }

    async fn the_api_lists_them_and_ends_them_and_trusts_nothing(database) {
        let world = World::new(database).await;
        let (ana, browser) = trusted(&world, "ana@acme.example").await;
        let device = world.devices("acme", ana).await[0].id;
        world.wait(Duration::from_secs(60));
        world.trusted("acme", ana, device).await;
        let eve = world.person("acme", "eve@acme.example", PASSWORD).await;
        let hers = world.app("acme", eve).await;
        let hers = world.trusted("acme", eve, hers).await;
        let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let told = program.get("trusted-browsers").await.expect(200).json();
        let listed = told["trusted_browsers"].as_array().unwrap();
        assert_eq!(listed.len(), 2);
        assert_eq!((&listed[1]["browser"], &listed[1]["platform"], &listed[1]["current"]), (&json!("Chrome"), &json!("Linux"), &json!(false)));
        assert_eq!(listed[1]["expires"].as_str().unwrap().split('T').next(), Some("2027-02-14"));
        assert!(listed[0]["browser"].is_null() && !told.to_string().contains("hash"), "{told}");
        program.delete(&format!("trusted-browsers/{hers}")).await.problem(404, "not_found");
        program.delete("trusted-browsers/x").await.problem(404, "not_found");
        // A browser sees which one it is.
        assert!(passes(&browser, "ana@acme.example").await);
        let told = Program::in_browser(&browser).get("trusted-browsers").await.expect(200).json();
        assert_eq!(told["trusted_browsers"].as_array().unwrap().iter().filter(|one| one["current"] == true).count(), 1);
        leave(&browser).await;
        // A program is asked, whatever cookies come with it, and cannot trust.
        let script = Program::in_browser(&browser);
        let told = script.signs_on("ana@acme.example", PASSWORD).await.expect(200).json();
        assert_eq!(told["next"]["step"], "code");
        let (device, code) = world.fresh_code("acme", ana).await;
        let step = json!({ "flow": told["flow"], "code": code, "device": device.to_string(), "trust": true });
        script.post("sign-on", &step).await.problem(422, "invalid_field");
        assert_eq!(rows(&world, ana).await, 2);
        assert_eq!(program.delete("trusted-browsers").await.expect(200).json(), json!({ "ended": 2 }));
        assert_eq!(program.delete("trusted-browsers").await.expect(200).json(), json!({ "ended": 0 }));
        assert_eq!((rows(&world, ana).await, rows(&world, eve).await), (0, 1));
    }

    async fn a_person_trusts_twenty_browsers_and_the_oldest_goes(database) {
        let world = World::new(database).await;
        let (ana, browser) = trusted(&world, "ana@acme.example").await;
        let device = world.devices("acme", ana).await[0].id;
        for _ in 0..19 {
            world.wait(Duration::from_secs(1));
            world.trusted("acme", ana, device).await;
        }
        assert!(passes(&browser, "ana@acme.example").await);
        leave(&browser).await;
        world.trusted("acme", ana, device).await;
        assert_eq!(rows(&world, ana).await, 20);
        assert!(!passes(&browser, "ana@acme.example").await);
    }
}
