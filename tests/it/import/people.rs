//! `user export`, `user group` and `user delete`.

use serde_json::{Value, json};

use super::{acme, json, told, world};
use crate::on_both;
use crate::support::world::{HEADQUARTERS, PASSWORD, World, sign_on};

/// Everybody of acme as exported, without what every account has anew.
fn exported(world: &World, options: &[&str]) -> Vec<Value> {
    let said = told(&world.command(&[&["user", "export", "--environment", "acme"], options].concat()), 0);
    let people = said.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let mut people: Vec<Value> = people
        .map(|mut person| {
            person.as_object_mut().unwrap().retain(|key, _| !matches!(key.as_str(), "id" | "created_at"));
            person
        })
        .collect();
    people.sort_by_key(ToString::to_string);
    people
}

async fn people(world: &World) {
    let ana = json!({
        "given_name": "=Ana()", "family_name": "O\"Neil; \u{202e}x, y\nz", "birthdate": "1990-02-28", "pets": -0,
        "address": { "street_address": "Line 1\nLine 2", "country": "DE" }, "newsletter": false, "size": "M",
    });
    let identifiers = [("email", "ana@acme.example"), ("username", "@ana"), ("phone", "+4930123456")];
    let kind = |word: &str| match word {
        "email" => portico::identity::identifier::Kind::Email,
        "username" => portico::identity::identifier::Kind::Username,
        _ => portico::identity::identifier::Kind::Phone,
    };
    let identifiers = identifiers.map(|(word, text)| (kind(word), text.to_owned())).to_vec();
    world.person_with("acme", identifiers, Some(PASSWORD), &ana).await;
    world.person("acme", "ben@acme.example", PASSWORD).await;
    told(&world.command(&["user", "group", "add", "ben@acme.example", "staff", "--environment", "acme"]), 0);
    told(&world.command(&["user", "disable", "ben@acme.example", "--environment", "acme"]), 0);
}

on_both! {
    async fn what_is_exported_can_be_imported(database) {
        let world = world(database).await;
        people(&world).await;
        // The strange name came from elsewhere; no form takes it, and so no import.
        world.execute("UPDATE account SET profile = REPLACE(REPLACE(profile, '\\nz', ''), '\u{202e}', '')").await;
        let before = exported(&world, &["--with-hashes"]);
        assert_eq!(before.len(), 2);
        for format in ["jsonl", "csv"] {
            let file = world.folder.path().join(format!("all.{format}"));
            let to = ["--format", format, "--with-hashes", "--output", file.to_str().unwrap()];
            told(&world.command(&[&["user", "export", "--environment", "acme"], &to[..]].concat()), 0);
            let text = std::fs::read_to_string(&file).unwrap();
            if format == "csv" {
                assert!(text.contains("'=Ana()") && text.contains("'@ana"), "no spreadsheet computes it: {text}");
            }
            world.execute("DELETE FROM account").await;
            let said = told(&world.imports(&format!("again.{format}"), &text, &[]), 0);
            assert!(said.starts_with("2 row(s): 2 imported"), "{said}");
            assert_eq!(exported(&world, &["--with-hashes"]), before, "{format}");
        }
        world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    }

    async fn an_export_tells_no_secret_unless_it_is_asked_to(database) {
        let world = world(database).await;
        people(&world).await;
        let ana = world.account("acme", "ana@acme.example").await.id;
        world.app("acme", ana).await;
        world.recovery_codes("acme", ana).await;
        for format in ["jsonl", "csv"] {
            let said = told(&world.command(&["user", "export", "--environment", "acme", "--format", format]), 0);
            assert!(said.contains("ana@acme.example") && !said.contains("argon2") && !said.contains("password"), "{said}");
            assert!(!said.contains("totp") && !said.contains("secret"), "{said}");
        }
        let with = exported(&world, &["--with-hashes"]);
        assert!(with.iter().all(|person| person["password_hash"].as_str().unwrap().starts_with("$argon2id$")));
        assert!(!with.iter().any(|person| person.to_string().contains("totp")));
    }

    async fn groups_are_joined_and_left_and_remembered(database) {
        let world = world(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let group = |act: &str, name: &str| {
            world.command(&["user", "group", act, "ana@acme.example", name, "--environment", "acme", "--json"])
        };
        for (act, name, changed) in [("add", "managers", true), ("add", "managers", false), ("add", "staff", true), ("remove", "staff", true), ("remove", "staff", false)] {
            assert_eq!(json(&group(act, name), 0)["changed"], changed, "{act} {name}");
        }
        assert!(told(&group("add", "manager"), 1).contains("declares no group `manager`; did you mean `managers`?"));
        let shown = json(&world.command(&["user", "show", "ana@acme.example", "--environment", "acme", "--json"]), 0);
        assert_eq!(shown["groups"], json!(["managers"]));
        let by = "SELECT COUNT(*) FROM activity WHERE kind LIKE 'group.%' AND actor LIKE 'cli:%'";
        assert_eq!(world.number(by).await, 3);
        // Whoever comes into a group that a policy or a grant names, or goes, is told; of others the history tells.
        let told = "SELECT COUNT(*) FROM outbox WHERE kind = 'authority_changed'";
        let policy = "[policies.managers]\npriority = 1\nwhen = { groups = [\"managers\"] }\n";
        assert_eq!(world.number(told).await, 0);
        world.write("acme", &format!("{}{policy}", acme()));
        for (act, count) in [("remove", 1), ("remove", 1), ("add", 2)] {
            json(&group(act, "managers"), 0);
            assert_eq!(world.number(told).await, count, "{act}");
        }
        let grant = "[groups.helpers]\n[administration.grants.help]\ngroup = \"helpers\"\nrole = \"helpdesk\"\nenvironments = [\"acme\"]\n";
        world.write("headquarters", &format!("{HEADQUARTERS}{grant}"));
        assert!(!world.reload().await.failed);
        world.person("headquarters", "olga@hq.example", PASSWORD).await;
        for (act, count) in [("add", 3), ("add", 3), ("remove", 4)] {
            let command = ["user", "group", act, "olga@hq.example", "helpers", "--environment", "headquarters", "--json"];
            json(&world.command(&command), 0);
            assert_eq!(world.number(told).await, count, "{act}");
        }
    }

    async fn deleting_somebody_erases_everything_of_theirs(database) {
        let world = world(database).await;
        let ben = world.person("acme", "ben@acme.example", PASSWORD).await;
        world.signed_on("acme", "ben@acme.example", PASSWORD).await;
        sign_on(&world.browser("acme"), "ben@acme.example", "not the password").await.expect(422);
        let others = world.fingerprint().await;
        let ana = world.person_with("acme", vec![(portico::identity::identifier::Kind::Email, "ana@acme.example".to_owned())], Some(PASSWORD), &json!({ "badge": "B001", "given_name": "Ana" })).await;
        told(&world.command(&["user", "group", "add", "ana@acme.example", "staff", "--environment", "acme"]), 0);
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        world.recovery_codes("acme", ana).await;
        sign_on(&world.browser("acme"), "ana@acme.example", "not the password").await.expect(422);
        let delete = |options: &[&str]| {
            world.command(&[&["user", "delete", "ana@acme.example", "--environment", "acme"], options].concat())
        };
        assert!(told(&delete(&[]), 3).contains("--yes"), "nobody can be asked");
        assert_eq!(world.accounts().await, 2);
        assert_eq!(told(&delete(&["--yes"]), 0), format!("{ana} is erased\n"));
        // Mails that wait are sealed, and wiped once they are delivered.
        let rest = |rows: Vec<String>| -> Vec<String> { rows.into_iter().filter(|row| !row.starts_with("outbox")).collect() };
        assert_eq!(rest(world.fingerprint().await), rest(others));
        let named = format!("SELECT COUNT(*) FROM attempt WHERE subject LIKE '%{ana}%'");
        assert_eq!(world.number(&named).await, 0);
        assert!(world.number(&named.replace(&ana.to_string(), &ben.to_string())).await > 0);
        browser.get("profile").await.expect(303);
        assert!(told(&delete(&["--yes"]), 1).contains("there is nobody"));
        // The identifier and the unique value are free again.
        told(&world.imports("ana.csv", "email,badge\nana@acme.example,B001\n", &[]), 0);
    }
}
