//! Comma-separated values and JSON lines: what comes in, what does not, and that nothing comes twice.

use serde_json::json;

use super::{json, told, world};
use crate::on_both;

const PEOPLE: &str = "\
username,email,email_verified,phone_number,phone_number_verified,given_name,birthdate,address.locality,pets,newsletter,badge,groups,enabled,id
ana,ana@acme.example,true,+49 30 123456,no,Ana,1990-02-28,Berlin,2,yes,B001,staff,,7
ben,ben@acme.example,false,,,Ben,,,,,,,false,8
";

on_both! {
    async fn rows_become_people_with_everything_they_have(database) {
        let world = world(database).await;
        let said = told(&world.imports("people.csv", PEOPLE, &[]), 0);
        assert_eq!(said, "2 row(s): 2 imported, 0 there already, 0 cannot be imported\n");
        let show = |who: &str| json(&world.command(&["user", "show", who, "--environment", "acme", "--json"]), 0);
        let ana = show("ana");
        assert_eq!(ana["attributes"], json!({
            "given_name": "Ana", "birthdate": "1990-02-28", "address": { "locality": "Berlin" }, "pets": 2,
            "newsletter": true, "badge": "B001",
        }));
        assert_eq!((&ana["groups"], &ana["password"], &ana["status"]), (&json!(["staff"]), &json!(false), &json!("active")));
        let verified = |person: &serde_json::Value| -> Vec<(String, bool)> {
            let all = person["identifiers"].as_array().unwrap().iter();
            let mut all: Vec<_> =
                all.map(|one| (one["value"].as_str().unwrap().to_owned(), one["verified"].as_bool().unwrap())).collect();
            all.sort();
            all
        };
        let wanted = [("+4930123456", false), ("ana", false), ("ana@acme.example", true)];
        assert_eq!(verified(&ana), wanted.map(|(value, verified)| (value.to_owned(), verified)));
        assert!(verified(&show("ben")).iter().all(|(_, verified)| !verified));
        assert_eq!(show("ben")["status"], "disabled");
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'account.created' AND actor LIKE 'cli:%'").await, 2);
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 0, "nobody gets a mail");
    }

    async fn a_second_run_adds_nothing(database) {
        let world = world(database).await;
        told(&world.imports("people.csv", PEOPLE, &[]), 0);
        let before = world.fingerprint().await;
        let said = told(&world.imports("people.csv", PEOPLE, &[]), 0);
        assert_eq!(said, "2 row(s): 0 imported, 2 there already, 0 cannot be imported\n");
        assert_eq!(world.fingerprint().await, before);
    }

    async fn a_dry_run_writes_nothing_and_says_the_same(database) {
        let world = world(database).await;
        let text = format!("{PEOPLE}eve,not an address,,,,,,,,,,,,\n");
        let before = world.fingerprint().await;
        let said = told(&world.imports("people.csv", &text, &["--dry-run"]), 1);
        assert!(said.ends_with("3 row(s): 2 would be imported, 0 are there already, 1 cannot be imported; nothing was written\n"), "{said}");
        assert_eq!(world.fingerprint().await, before);
    }

    async fn bad_rows_are_told_by_number_and_stop_no_other(database) {
        let world = world(database).await;
        world.person_with("acme", vec![(portico::identity::identifier::Kind::Email, "old@acme.example".to_owned())], None, &json!({ "badge": "B999" })).await;
        let text = "\
email;given_name;size;pets;badge;password_hash;groups;totp_secret
ana@acme.example;Ana;S;;;;;
;Nobody;;;;;;
not an address;;;;;;;
ana@acme.example;Twice;;;;;;
b@acme.example;;XXL;100;;;;
c@acme.example;;;;b1;;;
d@acme.example;;;;;hunter2;;
e@acme.example;;;;;$2b$31$abcdefghijklmnopqrstuuHEM6HXTdqiy0hfmur3Psy2BpE6Jt3IC;;
f@acme.example;;;;;;managers;
g@acme.example;;;;;;nowhere;
h@acme.example;;;;;;;ABC

i@acme.example;;;;;;;;;
j@acme.example;;;;B999;;;
OLD@acme.example;;;;;;;
k@acme.example;Kim;;;;;;
";
        let said = told(&world.imports("people.csv", text, &[]), 1);
        let lines: Vec<&str> = said.lines().collect();
        assert_eq!(lines, [
            "row 3: it has no user name, email address or phone number",
            "row 4, not an address: its email address is not one",
            "row 5, ana@acme.example: an earlier row has the same ana@acme.example",
            "row 6, b@acme.example: `size`: choice; `pets`: maximum (max 99)",
            "row 7, c@acme.example: `badge`: pattern",
            "row 8, d@acme.example: its password hash: it is not a hash of a kind that is known; passwords in clear text are never taken",
            "row 9, e@acme.example: its password hash: its bcrypt parameters ask for more than a sign-on may cost",
            "row 10, f@acme.example: the group `managers` does not name `import` in `assigned_by`",
            "row 11, g@acme.example: there is no group `nowhere`",
            "row 12, h@acme.example: its `totp_secret` is not base32 of 128 to 1024 bits",
            "row 13: it has more cells than there are columns",
            "row 14, j@acme.example: somebody has the same value of `badge`",
            "15 row(s): 2 imported, 1 there already, 12 cannot be imported",
        ]);
        assert_eq!(world.accounts().await, 3);
        // Once more, into a report.
        let report = world.folder.path().join("report.jsonl");
        let done = world.imports("people.csv", text, &["--json", "--report", report.to_str().unwrap()]);
        let sum = json(&done, 1);
        assert_eq!((&sum["added"], &sum["there"], &sum["bad"], &sum["told"]), (&json!(0), &json!(3), &json!(12), &json!([])));
        let report = std::fs::read_to_string(report).unwrap();
        let first: serde_json::Value = serde_json::from_str(report.lines().nth(1).unwrap()).unwrap();
        assert_eq!(report.lines().count(), 12);
        assert_eq!(first, json!({ "row": 4, "who": "not an address", "problem": "its email address is not one" }));
        for secret in ["hunter2", "ABC\"", "$2b$31"] {
            assert!(!report.contains(secret) && !said.contains(secret), "{secret}");
        }
    }

    async fn json_lines_have_the_same_keys_and_attributes_of_every_kind(database) {
        let world = world(database).await;
        let text = "\
{\"email\":\"ana@acme.example\",\"email_verified\":true,\"given_name\":\"Ana\",\"address\":{\"locality\":\"Bonn\",\"country\":\"DE\"},\"groups\":[\"staff\"],\"pets\":3}

{\"email\":\"ben@acme.example\",\"address\":{\"planet\":\"Mars\"}}
not json
{\"email\":\"cy@acme.example\",\"roles\":[\"admin\"]}
{\"email\":\"di@acme.example\",\"password\":\"hunter2\"}
{\"email\":7,\"given_name\":\"\"}
{\"username\":\"ed\",\"pets\":\"three\",\"newsletter\":\"no\"}
";
        let said = told(&world.imports("people.jsonl", text, &[]), 1);
        assert_eq!(said.lines().collect::<Vec<_>>(), [
            "row 3, ben@acme.example: `address.planet`: type",
            "row 4: it is not an object of JSON",
            "row 5, cy@acme.example: there is no attribute `roles`",
            "row 6: a password in clear text: only hashes are taken",
            "row 7, 7: its email address is not one",
            "row 8, ed: `pets`: number",
            "7 row(s): 1 imported, 0 there already, 6 cannot be imported",
        ]);
        let ana = world.account("acme", "ana@acme.example").await;
        assert_eq!(ana.attributes["address"], json!({ "locality": "Bonn", "country": "DE" }));
    }

    async fn what_makes_no_sense_as_a_whole_is_told(database) {
        let world = world(database).await;
        for (name, text, wanted) in [
            ("a.csv", "email,shoe_size\nana@acme.example,7\n", "the name of column 2 in the first row"),
            ("b.csv", "given_name\nAna\n", "names none of the columns `username`, `email` and `phone_number`"),
            ("c.csv", "email,password\nana@acme.example,hunter2\n", "column 2 holds passwords in clear text"),
            ("d.csv", "email,email\n", "columns 1 and 2 have the same name"),
            ("e.json", "{\"realm\":\"x\"}", "there is no list `users` in it"),
            ("f.json", "{\"users\":[{]}", "near line 1"),
        ] {
            let said = told(&world.imports(name, text, &[]), 1);
            assert!(said.contains(wanted) && !said.contains("hunter2"), "{name}: {said}");
        }
        told(&world.imports("people.txt", PEOPLE, &[]), 2);
        told(&world.command(&["user", "import", "/nowhere.csv", "--environment", "acme"]), 1);
        let endless = format!("email,given_name\na@acme.example,A\nb@acme.example,\"{}", "x,\n".repeat(900_000));
        let said = told(&world.imports("endless.csv", &endless, &[]), 1);
        assert!(said.contains("row 3 is larger than 1 MiB") && said.starts_with("1 row(s): 1 imported"), "{said}");
    }

    async fn an_import_into_one_environment_is_nothing_to_another(database) {
        let world = world(database).await;
        told(&world.imports("people.csv", PEOPLE, &[]), 0);
        let said = told(&world.command(&["user", "list", "--environment", "globex", "--json"]), 0);
        assert_eq!(said, "[]\n");
    }
}
