//! An import of any size in one go: a child process is killed in the middle of it and the same file imported again. Nothing is
//! there twice, every bad row is told by its number, memory does not grow with the file, and somebody signs on.

use std::fmt::Write as _;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;

use super::world;
use crate::support::database::Database;
use crate::support::kernel::peak;
use crate::support::world::{PASSWORD, World, sign_on};

/// bcrypt of [`PASSWORD`] with a cost of 10.
const BCRYPT: &str = "$2b$10$abcdefghijklmnopqrstuuyckk5HExxdAlXmKitBhX25xuWfiif6u";

/// The most memory that the importing process may take, in KiB.
const MOST: u64 = 128 * 1024;

/// A file of this many people, of whom every hundredth is bad, and the numbers of the bad rows.
fn file(count: usize) -> (String, Vec<usize>) {
    let mut text = "username,email,email_verified,given_name,family_name,badge,password_hash\n".to_owned();
    let mut bad = Vec::new();
    for n in 0..count {
        let mut hash = BCRYPT.to_owned();
        let (mut email, mut given) = (format!("p{n}@acme.example"), "Pat".to_owned());
        if n % 100 == 57 {
            bad.push(n + 2);
            match n / 100 % 4 {
                0 => email = format!("p{n} at acme"),
                1 => hash = "hunter2".to_owned(),
                2 => given = "x".repeat(201),
                _ => email = format!("p{}@acme.example", n - 1),
            }
        }
        writeln!(text, "person{n},{email},true,{given},Person,,{hash}").unwrap();
    }
    (text, bad)
}

async fn round(world: &World, name: &str) {
    let full = std::env::var("PORTICO_PROOF").is_ok_and(|value| value == "1");
    let count = if full { 100_000 } else { 2000 };
    let (text, bad) = file(count);
    let (good, path) = (count - bad.len(), world.file("people.csv", &text));
    let report = world.folder.path().join("report.jsonl");
    let arguments = [
        "user",
        "import",
        path.to_str().unwrap(),
        "--environment",
        "acme",
        "--json",
        "--report",
        report.to_str().unwrap(),
    ];
    let start = || world.starts(&arguments).stdout(Stdio::piped()).spawn().unwrap();

    let mut child = start();
    let mut often = tokio::time::interval(Duration::from_millis(5));
    while world.accounts().await < i64::try_from(good / 3).unwrap() {
        assert!(child.try_wait().unwrap().is_none(), "it ended before it was killed");
        often.tick().await;
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let before = world.accounts().await;
    let whole = "SELECT COUNT(*) FROM account a WHERE (SELECT COUNT(*) FROM identifier i WHERE i.environment_id = a.environment_id AND i.account_id = a.id) = 2
        AND EXISTS (SELECT 1 FROM password p WHERE p.environment_id = a.environment_id AND p.account_id = a.id)
        AND EXISTS (SELECT 1 FROM activity h WHERE h.environment_id = a.environment_id AND h.account_id = a.id)";
    // A new table that is not counted yet is read from end to end for each account.
    world.execute("ANALYZE").await;
    assert_eq!(world.number(whole).await, before, "nobody is half there");

    let begun = tokio::time::Instant::now();
    let mut child = start();
    let (mut most, mut half) = (0, None);
    while child.try_wait().unwrap().is_none() {
        most = peak(child.id()).unwrap_or(most).max(most);
        if half.is_none() && world.accounts().await > (before + i64::try_from(good).unwrap()) / 2 {
            half = Some(most);
        }
        often.tick().await;
    }
    let took = begun.elapsed();
    let sum: Value = serde_json::from_slice(&child.wait_with_output().unwrap().stdout).unwrap();
    assert_eq!((&sum["rows"], &sum["bad"], &sum["there"]), (&count.into(), &bad.len().into(), &before.into()), "{sum}");
    assert_eq!(sum["added"].as_i64(), Some(i64::try_from(good).unwrap() - before));
    assert_eq!(world.accounts().await, i64::try_from(good).unwrap(), "nothing twice");
    assert_eq!(world.number(whole).await, i64::try_from(good).unwrap());
    let report = std::fs::read_to_string(&report).unwrap();
    let told = report.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["row"].as_u64().unwrap());
    assert_eq!(told.collect::<Vec<_>>(), bad.iter().map(|row| *row as u64).collect::<Vec<_>>());
    assert!(!report.contains("hunter2"));
    assert!(most < MOST && (most > 0 || cfg!(not(target_os = "linux"))), "{most} KiB");

    sign_on(&world.browser("acme"), "p4@acme.example", "harbour lantern forty-one").await.expect(422);
    world.signed_on("acme", "p4@acme.example", PASSWORD).await;
    assert_eq!(world.number("SELECT COUNT(*) FROM password WHERE phc LIKE '$argon2id$%'").await, 1);
    println!(
        "{name}: {count} rows, {} bad, killed after {before}; the second run added the rest in {:.1} s; at most {most} KiB, \
         {} half-way",
        bad.len(),
        took.as_secs_f32(),
        half.unwrap_or(most),
    );
}

/// `tests/proof import_of_a_hundred_thousand`.
mod proof {
    use super::*;

    #[tokio::test]
    async fn import_of_a_hundred_thousand_on_sqlite() {
        let database = Database::sqlite().await;
        round(&world(&database).await, "SQLite").await;
    }

    #[tokio::test]
    async fn import_of_a_hundred_thousand_with_postgres() {
        let Some(database) = Database::postgres().await else { return };
        round(&world(&database).await, "PostgreSQL").await;
    }
}
