//! Taking one's data: built in the background, once, by whichever server; complete, without secrets, and nobody else's.

use std::collections::BTreeSet;
use std::time::Duration;

use portico::environment::data_exports::{LEFT_OUT, Section, further};
use portico::environment::export_due;
use portico::identity::data_export;
use portico::identity::identifier::Kind;
use portico::kit::id::UserId;
use portico::mfa::Id;
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::{Value, json};

use crate::on_both;
use crate::support::codes::acme;
use crate::support::page::Page;
use crate::support::photos::{photo, send};
use crate::support::world::{GLOBEX, PASSWORD, World, sign_on};

const ANA: &str = "ana@acme.example";
const DAY: Duration = Duration::from_secs(24 * 3600);

/// Builds what was asked for, and says how many exports were finished.
async fn build(world: &World) -> u64 {
    export_due(&world.state.services, &world.state.registry).await.unwrap()
}

async fn strings(world: &World, sql: &str) -> Vec<String> {
    let store = world.state.services.store.everything();
    let rows = store.query_all_raw(Statement::from_string(store.get_database_backend(), sql.to_owned())).await.unwrap();
    rows.iter().filter_map(|row| row.try_get_by_index::<Option<String>>(0).unwrap()).collect()
}

/// The tables that have a column.
async fn tables_with(world: &World, column: &str) -> BTreeSet<String> {
    let sql = match world.state.services.store.is_postgres() {
        true => format!(
            "SELECT table_name::text FROM information_schema.columns WHERE column_name = '{column}' AND table_schema = current_schema()"
        ),
        false => format!(
            "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = '{column}'"
        ),
    };
    strings(world, &sql).await.into_iter().collect()
}

/// What an export tells of a person's notices.
async fn notices(world: &World, person: UserId) -> Vec<Value> {
    let scope = world.state.services.store.scope(world.live("acme").id);
    portico::outbox::held::notices(&scope, person, ("", 500)).await.unwrap().rows
}

/// The files of an export that is ready.
async fn files(browser: &crate::support::client::Client) -> (Value, Page) {
    let json = browser.get("profile/data/export.json").await.expect(200);
    assert_eq!(json.header("content-disposition"), Some("attachment; filename=\"my-data.json\""));
    assert_eq!(json.header("content-type"), Some("application/json; charset=utf-8"));
    let html = browser.get("profile/data/export.html").await.expect(200);
    for file in [&json, &html] {
        assert_eq!(file.header("cache-control"), Some("no-store"));
        let policy = file.header("content-security-policy").unwrap();
        assert!(policy.contains("sandbox") && policy.contains("frame-ancestors 'none'"), "{policy}");
    }
    (json.json(), html)
}

/// Asks for an export and waits until it is there.
async fn taken(world: &World, browser: &crate::support::client::Client) -> (Value, Page) {
    let page = browser.get("profile/data").await.expect(200);
    page.submit("Prepare my data", &[]).await.expect(303);
    assert_eq!(build(world).await, 1);
    files(browser).await
}

on_both! {
    async fn everything_is_in_it_and_no_secret(database) {
        let file = format!("{}[groups.staff]\n", acme());
        let world = World::with(database, &[("acme", &file), ("globex", GLOBEX)]).await;
        let identifiers = vec![(Kind::Email, ANA.to_owned()), (Kind::Username, "ana-acme".to_owned())];
        let about = json!({ "given_name": "Ana", "locale": "en", "badge": "B001" });
        let ana = world.person_with("acme", identifiers, Some(PASSWORD), &about).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        send(&browser, &csrf, &photo()).await.expect(303);
        let page = browser.get("consents/research").await.expect(200);
        page.submit("Accept", &[]).await.expect(303);
        let app = world.app("acme", ana).await;
        world.code_device("acme", ana, (Id::Email, "ana@home.example")).await;
        let codes = world.recovery_codes("acme", ana).await;
        world.trusted("acme", ana, app).await;
        sign_on(&world.browser("acme"), ANA, "not the password").await.expect(422);
        world.link("acme", ana).await;
        assert_eq!(world.command(&["user", "group", "add", ANA, "staff", "--environment", "acme"]).status.code(), Some(0));
        assert_eq!(world.command(&["user", "bypass-mfa", ANA, "--for", "1h", "--environment", "acme"]).status.code(), Some(0));
        let browser = world.browser("acme");
        let after = sign_on(&browser, ANA, PASSWORD).await;
        world.second_step("acme", &browser, after, ANA).await.expect(303);
        let page = browser.get("profile/data").await.expect(200);
        page.submit("Prepare my data", &[]).await.follow().await.expect(200).says("We are putting your data together");
        assert_eq!(build(&world).await, 1);
        let (file, html) = files(&browser).await;
        assert_eq!(file["format"], "portico-data-export/1");
        assert_eq!(file["account"], ana.to_string());
        let sections = file["sections"].as_object().unwrap();
        assert_eq!(sections.len(), Section::ALL.len());
        for (section, value) in [
            ("identifiers", ANA), ("identifiers", "ana-acme"), ("attributes", "B001"), ("photo", "image/jpeg"), ("groups", "staff"),
            ("devices", "totp"), ("devices", "ana@home.example"), ("trusted_browsers", "until"), ("sessions", "Chrome"),
            ("consents", "Research panel"), ("consents", "accepted"), ("notices", "new_browser"), ("exceptions", "mfa_bypass"),
            ("history", "account.created"), ("history", "agreement.accepted"), ("passwords", "changed_at"), ("attempts", "failures"),
            ("known_browsers", "proved_at"), ("recovery_codes", "number"), ("account", "active"),
        ] {
            let rows = sections[section].as_array().unwrap();
            assert!(!rows.is_empty() && sections[section].to_string().contains(value), "{section} lacks {value}: {}", sections[section]);
        }
        // Where others tried from is theirs.
        assert!(!sections["attempts"].to_string().contains("address"), "{}", sections["attempts"]);
        assert_eq!(sections["recovery_codes"].as_array().unwrap().len(), codes.len());
        // Nothing that opens anything, in any spelling.
        let text = format!("{file}{}", html.text());
        let mut secrets = codes.clone();
        let bytes = |column: &str| match world.state.services.store.is_postgres() {
            true => format!("encode({column}, 'hex')"),
            false => format!("lower(hex({column}))"),
        };
        for (table, column) in [("session", "token_hash"), ("link", "token_hash"), ("trusted_browser", "token_hash"), ("browser", "token_hash"), ("device", "secret"), ("webauthn_user", "handle")] {
            secrets.extend(strings(&world, &format!("SELECT {} FROM {table}", bytes(column))).await);
        }
        secrets.extend(strings(&world, "SELECT phc FROM password").await);
        secrets.extend(strings(&world, "SELECT mac FROM recovery_code").await);
        // Nor what a code or a notice is found by.
        secrets.extend(strings(&world, "SELECT mac FROM sent_code").await);
        let topics = strings(&world, "SELECT topic FROM outbox").await;
        assert!(!topics.is_empty());
        secrets.extend(topics);
        // Of what has none, there is nothing to look for.
        secrets.retain(|secret| !secret.is_empty());
        assert!(secrets.len() > 15, "{secrets:?}");
        for device in world.devices("acme", ana).await {
            let Some(secret) = device.secret(&world.live("acme").keys).filter(|_| device.method != Id::Email) else { continue };
            secrets.push(data_encoding(&secret));
        }
        let spelt = |secret: &String| {
            let raw: Option<Vec<u8>> = (0..secret.len()).step_by(2).map(|at| secret.get(at..at + 2).and_then(|two| u8::from_str_radix(two, 16).ok())).collect();
            let other = raw.filter(|raw| raw.len() > 8).map(|raw| base64(&raw));
            std::iter::once(secret.clone()).chain(other).collect::<Vec<_>>()
        };
        for secret in secrets.iter().flat_map(spelt) {
            assert!(!text.contains(&secret), "{secret} is in it");
        }
        // To read: every row has a name that people understand, in both languages.
        let seen = html.seen();
        assert!(seen.contains("My data at Acme") && seen.contains("Research panel") && html.text().contains("data:image/jpeg;base64,"));
        assert!(!html.text().contains("<script") && !html.text().contains("http-equiv"));
        let messages = world.state.services.themes.messages();
        for language in ["en", "de"] {
            for (section, rows) in sections {
                let mut keys: Vec<String> = vec![format!("data-section-{}", section.replace('_', "-"))];
                let rows = rows.as_array().unwrap().iter().filter_map(Value::as_object);
                keys.extend(rows.flat_map(|row| row.keys()).map(|key| format!("data-key-{}", key.replace('_', "-"))));
                for key in keys {
                    assert_ne!(messages.text(language, &key, &[]), key, "{language}");
                }
            }
        }
        let told = world.delivered().await.into_iter().filter(|(_, subject)| subject == "Your Acme data is ready").count();
        assert_eq!(told, 1);
        let mail = world.mails.sent(Some(ANA)).into_iter().find(|mail| mail.subject == "Your Acme data is ready").unwrap();
        assert!(mail.text.contains("https://portal.example/acme/profile/data"), "{}", mail.text);
    }

    async fn what_is_hidden_stays_out_unless_the_file_says_so(database) {
        let own = "[profile.attributes.risk]\naccess = \"hidden\"\n[profile.attributes.tier]\naccess = \"hidden\"\nexport = true\n\
            [profile.attributes.alias]\nexport = false\n";
        let world = World::with(database, &[("acme", &format!("{}{own}", acme()))]).await;
        let about = json!({ "given_name": "Ana", "risk": "watched", "tier": "gold", "alias": "Annie", "gone": "leftover" });
        let ana = world.person_with("acme", vec![(Kind::Email, ANA.to_owned())], Some(PASSWORD), &about).await;
        // Nobody declares `gone`, any more. What somebody else has of what was laid down is told of no more than that.
        let taken_by_others = r#"{"taken":["risk","tier","given_name"]}"#;
        world.execute(&format!("UPDATE activity SET detail = '{taken_by_others}' WHERE kind = 'account.created'")).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let (file, html) = taken(&world, &browser).await;
        assert_eq!(file["account"], ana.to_string());
        let told = file["sections"]["attributes"].to_string();
        assert!(told.contains("Ana") && told.contains("gold"), "{told}");
        let history = file["sections"]["history"].to_string();
        assert!(history.contains(r#"["tier","given_name"]"#) && !history.contains("risk"), "{history}");
        let all = format!("{file}{}", html.text());
        for hidden in ["watched", "Annie", "leftover"] {
            assert!(!all.contains(hidden), "{hidden}");
        }
    }

    async fn notices_do_not_tell_whose_an_address_is(database) {
        let (world, ana) = World::with_codes(database).await;
        world.person("acme", "ben@acme.example", PASSWORD).await;
        // What waits for a code belongs to a session.
        let one = world.signed_on("acme", ANA, PASSWORD).await;
        let two = world.signed_on("acme", ANA, PASSWORD).await;
        let before = notices(&world, ana).await;
        assert!(!before.is_empty());
        for (browser, to) in [(one, "free@acme.example"), (two, "ben@acme.example")] {
            let page = browser.visit("profile/email").await.expect(200);
            page.submit("Send the code", &[("address", to)]).await.expect(303);
            assert_eq!(notices(&world, ana).await, before, "{to}");
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE kind = 'new_address_code'").await, 1, "to the free one");
    }

    async fn no_table_with_an_account_in_it_is_forgotten(database) {
        let world = World::new(database).await;
        let told: BTreeSet<&str> = Section::ALL.iter().flat_map(|section| section.tables()).copied().collect();
        let tables = tables_with(&world, "account_id").await;
        assert!(tables.len() > 15, "{tables:?}");
        for table in &tables {
            let reason = LEFT_OUT.iter().find(|(left, _)| left == table);
            assert!(told.contains(table.as_str()) || reason.is_some_and(|(_, why)| why.len() > 10), "{table} is neither in an export nor left out");
            assert!(!(told.contains(table.as_str()) && reason.is_some()), "{table} is both");
        }
        for table in told.into_iter().chain(LEFT_OUT.iter().map(|(table, _)| *table)) {
            world.number(&format!("SELECT COUNT(*) FROM {table}")).await;
        }
    }

    async fn two_servers_build_it_once(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        let other = world.replica().await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let page = browser.get("profile/data").await.expect(200).says("Prepare my data");
        // Pressed twice, there is one.
        page.submit("Prepare my data", &[]).await.expect(303);
        page.submit("Prepare my data", &[]).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM data_export").await, 1);
        browser.get("profile/data").await.expect(200).says("0 percent");
        browser.get("profile/data/export.json").await.expect(303);
        let (one, two) = tokio::join!(build(&world), build(&other));
        assert_eq!((one + two, build(&world).await), (1, 0));
        let parts = i64::try_from(Section::ALL.len()).unwrap();
        assert_eq!(world.number("SELECT COUNT(*) FROM data_export_part").await, parts);
        let told = world.delivered().await.into_iter().filter(|(_, subject)| subject.contains("data is ready")).count();
        assert_eq!(told, 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'data.export_asked'").await, 1);
        // A link that saves whatever comes would save the page that asks for a proof.
        let page = browser.get("profile/data").await.expect(200).says("Your data is ready");
        assert!(!page.text().contains(" download>") && !page.text().contains(" download="));
        files(&browser).await;
        let fetched = "SELECT COUNT(*) FROM activity WHERE kind = 'data.export_fetched'";
        assert_eq!(world.number(fetched).await, 2);
        world.wait(world.step_up_age("acme") + Duration::from_secs(1));
        browser.get("profile/data/export.json").await.expect(303);
        assert_eq!(world.number(fetched).await, 2, "asked for a proof");
    }

    async fn what_a_server_that_died_began_another_finishes(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", ANA, PASSWORD).await;
        // More than a page of history.
        let (random, now) = (world.state.services.random, world.clock.now());
        let work = world.work("acme").await;
        for _ in 0..1100 {
            let by = portico::identity::activity::Actor::Person;
            portico::identity::activity::record(&work, ana, portico::identity::activity::Kind::ProfileChanged, &by, &json!({}), &random, now).await.unwrap();
        }
        work.commit().await.unwrap();
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        browser.get("profile/data").await.expect(200).submit("Prepare my data", &[]).await.expect(303);
        let (live, services) = (world.live("acme"), &world.state.services);
        let waiting = data_export::of(&services.store.scope(live.id), ana, now).await.unwrap().unwrap();
        let work = world.work("acme").await;
        let mut export = data_export::claim(&work, &waiting, now).await.unwrap().unwrap();
        assert!(data_export::claim(&work, &waiting, now).await.unwrap().is_none(), "it is claimed");
        work.commit().await.unwrap();
        for section in &Section::ALL[..4] {
            assert!(further(services, &live, &mut export, *section).await.unwrap());
        }
        // The other waits until it is sure, and goes on from there.
        let other = world.replica().await;
        assert_eq!(build(&other).await, 0);
        world.wait(data_export::LEASE);
        assert_eq!(build(&other).await, 1);
        // The dead one comes back, and writes nothing.
        assert!(!further(services, &live, &mut export, Section::ALL[4]).await.unwrap());
        let (file, html) = files(&browser).await;
        assert_eq!(file["sections"].as_object().unwrap().len(), Section::ALL.len());
        let history = file["sections"]["history"].as_array().unwrap();
        assert!(history.len() > 1100, "{}", history.len());
        assert_eq!(html.seen().matches("profile.changed").count(), 1100);
    }

    async fn what_another_version_began_with_other_sections_begins_anew(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", ANA, PASSWORD).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        browser.get("profile/data").await.expect(200).submit("Prepare my data", &[]).await.expect(303);
        let (live, services, now) = (world.live("acme"), &world.state.services, world.clock.now());
        let waiting = data_export::of(&services.store.scope(live.id), ana, now).await.unwrap().unwrap();
        let work = world.work("acme").await;
        let mut export = data_export::claim(&work, &waiting, now).await.unwrap().unwrap();
        work.commit().await.unwrap();
        for section in &Section::ALL[..4] {
            assert!(further(services, &live, &mut export, *section).await.unwrap());
        }
        world.execute("UPDATE data_export_part SET section = 'another' WHERE number = 3").await;
        world.wait(data_export::LEASE);
        assert_eq!(build(&world).await, 1);
        let (file, _) = files(&browser).await;
        let sections: Vec<&String> = file["sections"].as_object().unwrap().keys().collect();
        assert_eq!(sections.len(), Section::ALL.len(), "{sections:?}");
        assert!(!sections.iter().any(|section| *section == "another"), "{sections:?}");
    }

    async fn it_is_given_up_in_the_end_and_can_be_asked_for_again(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        browser.get("profile/data").await.expect(200).submit("Prepare my data", &[]).await.expect(303);
        world.execute("UPDATE data_export SET attempts = 5").await;
        assert_eq!(build(&world).await, 0);
        let page = browser.get("profile/data").await.expect(200).says("Something went wrong");
        page.submit("Prepare my data", &[]).await.expect(303);
        assert_eq!(build(&world).await, 1);
        files(&browser).await;
    }

    async fn there_is_one_a_day_and_it_is_wiped_after_a_week(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let before = browser.get("profile/data").await.expect(200);
        taken(&world, &browser).await;
        let page = browser.get("profile/data").await.expect(200).says("Your data is ready").says("after");
        assert!(page.forms().iter().all(|form| form.buttons.iter().all(|button| button.text != "Prepare my data")));
        before.submit("Prepare my data", &[]).await.expect(422).says("less than a day ago");
        world.wait(DAY);
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        taken(&world, &browser).await;
        assert_eq!(world.number("SELECT COUNT(*) FROM data_export").await, 1);
        world.wait(DAY * 7);
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        browser.get("profile/data/export.json").await.expect(303);
        browser.get("profile/data").await.expect(200).says("Prepare my data");
        portico::store::forget(&world.state.services.store, world.clock.now()).await.unwrap();
        assert_eq!(world.number("SELECT COUNT(*) FROM data_export").await, 0);
        assert_eq!(world.number("SELECT COUNT(*) FROM data_export_part").await, 0);
    }

    async fn it_takes_a_fresh_proof_to_ask_and_to_fetch(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let age = world.step_up_age("acme") + Duration::from_secs(1);
        world.wait(age);
        let page = browser.get("profile/data").await.expect(200);
        let asked = page.submit("Prepare my data", &[]).await.expect(303).follow().await.expect(200).says("password");
        assert_eq!(world.number("SELECT COUNT(*) FROM data_export").await, 0);
        asked.submit("Confirm", &[("password", PASSWORD)]).await.follow().await.expect(200).says("0 percent");
        assert_eq!(build(&world).await, 1);
        files(&browser).await;
        world.wait(age);
        for file in ["profile/data/export.json", "profile/data/export.html"] {
            let to = browser.get(file).await.expect(303);
            assert!(to.header("location").unwrap().contains("/step-up?"), "{:?}", to.header("location"));
        }
        let program = world.program_of("acme", ANA, PASSWORD).await;
        let id = program.get("data-exports").await.expect(200).json()["exports"][0]["id"].as_str().unwrap().to_owned();
        program.get(&format!("data-exports/{id}/content")).await.expect(200);
        world.wait(age);
        program.get(&format!("data-exports/{id}/content")).await.problem(401, "step_up_required");
    }

    async fn nobody_elses_is_there(database) {
        let world = World::new(database).await;
        world.person("acme", ANA, PASSWORD).await;
        world.person("acme", "bob@acme.example", PASSWORD).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let ana = world.program_of("acme", ANA, PASSWORD).await;
        ana.get("data-exports").await.expect(200);
        let made = ana.ask(http::Method::POST, "data-exports").send().await.expect(201).json();
        assert_eq!((&made["state"], &made["progress"]), (&json!("building"), &json!(0)));
        let id = made["id"].as_str().unwrap();
        let again = ana.ask(http::Method::POST, "data-exports").send().await.expect(200).json();
        assert_eq!(again, made, "the one that is being built");
        ana.get(&format!("data-exports/{id}/content")).await.problem(409, "conflict");
        assert_eq!(build(&world).await, 1);
        assert_eq!(ana.get(&format!("data-exports/{id}")).await.expect(200).json()["state"], "ready");
        let content = ana.get(&format!("data-exports/{id}/content")).await.expect(200).json();
        assert_eq!(content["sections"]["identifiers"].as_array().unwrap().len(), 2);
        ana.ask(http::Method::POST, "data-exports").send().await.problem(429, "throttled");
        for (slug, who) in [("acme", "bob@acme.example"), ("globex", "gus@globex.example")] {
            let other = world.program_of(slug, who, PASSWORD).await;
            for path in [format!("data-exports/{id}"), format!("data-exports/{id}/content")] {
                other.get(&path).await.problem(404, "not_found");
            }
            assert_eq!(other.get("data-exports").await.expect(200).json()["exports"], json!([]));
        }
        world.browser("acme").get("profile/data/export.json").await.expect(303);
        // Sealed where it lies, for its place: another part of it does not open there.
        let swap = "UPDATE data_export_part SET content = (SELECT content FROM data_export_part WHERE number = 2) WHERE number = 1";
        world.execute(swap).await;
        let (live, scope) = (world.live("acme"), world.state.services.store.scope(world.live("acme").id));
        let whose = world.account("acme", ANA).await.id;
        let export = data_export::of(&scope, whose, world.clock.now()).await.unwrap().unwrap();
        for (number, opens) in [(0, true), (1, false), (2, true)] {
            let part = data_export::part(&scope, &live.keys, &export, number).await;
            assert_eq!(part.is_ok(), opens, "part {number}");
        }
        let elsewhere = &world.live("globex").keys;
        assert!(data_export::part(&scope, elsewhere, &export, 0).await.is_err(), "another environment's key opens it");
    }

    async fn hostile_values_are_text_in_both_files(database) {
        const HOSTILE: &str = "</dd><script>alert(1)</script>{{ 7*7 }}\"'>&<img src=x onerror=alert(2)>";
        let world = World::new(database).await;
        let identifiers = vec![(Kind::Email, ANA.to_owned())];
        let about = json!({ "given_name": HOSTILE, "family_name": "a\u{202e}b\r\nBcc: eve@evil.example", "interests": [HOSTILE], "notes": { HOSTILE: HOSTILE } });
        let ana = world.person_with("acme", identifiers, Some(PASSWORD), &about).await;
        world.app("acme", ana).await;
        world.execute("UPDATE device SET label = '<b>Pixel</b>'").await;
        let browser = world.browser("acme");
        sign_on(&browser, ANA, PASSWORD).await;
        let (_, code) = world.fresh_code("acme", ana).await;
        browser.get("sign-on/code").await.expect(200).submit("Sign on", &[("code", &code)]).await.expect(303);
        let (file, html) = taken(&world, &browser).await;
        let attributes = file["sections"]["attributes"].as_array().unwrap();
        let given = attributes.iter().find(|row| row["name"] == "given_name").unwrap();
        assert_eq!(given["value"], HOSTILE);
        let text = html.text();
        for bad in ["<script>alert", "<img src=x", "<b>Pixel", "49", "\r"] {
            assert!(!text.contains(bad) || bad == "49" && !text.contains("<bdi>49"), "{bad}");
        }
        assert!(html.seen().contains("</dd><script>alert(1)</script>{{ 7*7 }}"), "{}", html.seen());
    }

    async fn where_it_is_not_allowed_it_is_not_there(database) {
        let acme = acme().replace("[account]\ndisabling = true\n", "[account]\nexport = false\ndeletion = { allowed = false }\n");
        let world = World::with(database, &[("acme", &acme)]).await;
        world.person("acme", ANA, PASSWORD).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let page = browser.get("profile").await.expect(200);
        assert!(!page.text().contains("profile/data"));
        let csrf = page.field("csrf").unwrap();
        let before = world.fingerprint().await;
        let nowhere = browser.get("nowhere").await.expect(404);
        for path in ["profile/data", "profile/data/export.json", "profile/data/export.html", "profile/data/delete", "profile/data/disable"] {
            let answer = browser.get(path).await.expect(404);
            assert_eq!(answer.body, nowhere.body, "{path}");
        }
        for (path, field) in [("profile/data/export", None), ("profile/data/delete", Some(("identifier", ANA))), ("profile/data/disable", None)] {
            let fields: Vec<_> = [Some(("csrf", &*csrf)), field].into_iter().flatten().collect();
            browser.post(path, &fields).await.expect(404);
        }
        let program = world.program_of("acme", ANA, PASSWORD).await;
        for (method, path) in [("GET", "data-exports"), ("POST", "data-exports"), ("GET", "data-exports/x"), ("GET", "data-exports/x/content"), ("POST", "account/disabling")] {
            program.ask(method.parse().unwrap(), path).send().await.problem(404, "not_found");
        }
        program.post("account/deletion", &json!({ "identifier": ANA })).await.problem(404, "not_found");
        let rest = |rows: Vec<String>| rows.into_iter().filter(|row| !["session ", "activity ", "outbox ", "link "].iter().any(|table| row.starts_with(table))).collect::<Vec<_>>();
        assert_eq!(rest(world.fingerprint().await), rest(before));
    }
}

/// Base64 without padding, as tokens are written.
fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD_NO_PAD.encode(bytes)
}

/// Base32, as seeds are written.
fn data_encoding(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |at| (byte >> at) & 1)).collect();
    bits.chunks(5)
        .map(|five| {
            char::from(LETTERS[five.iter().fold(0, |all, bit| (all << 1) | usize::from(*bit)) << (5 - five.len())])
        })
        .collect()
}
