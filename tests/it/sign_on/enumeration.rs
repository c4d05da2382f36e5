//! Signing on tells nobody who exists (G-S5, R-AB-5): the same bytes and the same time for somebody, for nobody, for somebody who
//! is disabled, and for somebody with a second factor. Timing is a figure of `tests/proof enumeration`, not a gate: what a shared
//! machine does to it is not the program's doing.

use portico::identity::account::{Status, set_status};
use portico::identity::credential;
use portico::identity::identifier::Kind;

use crate::support::database::Database;
use crate::support::world::{PASSWORD, World, sign_on};

/// The kinds of identifiers that must not be told apart.
const CLASSES: [&str; 4] = ["somebody", "nobody", "disabled", "two factors"];

/// Who is tried in a round of a class; all names are equally long.
fn identifier(class: usize, round: usize) -> String {
    format!("p{class}x{round:05}@acme.example")
}

async fn people(world: &World, rounds: usize) {
    let phc = world.state.services.hashes.hash(0, portico::kit::secret::Secret::new(PASSWORD)).await.unwrap();
    for (class, name) in CLASSES.iter().enumerate().filter(|(_, name)| **name != "nobody") {
        for round in 0..rounds {
            let identifiers = vec![(Kind::Email, identifier(class, round))];
            let id = world.person_with("acme", identifiers, None, &serde_json::json!({ "given_name": "Ana" })).await;
            let work = world.work("acme").await;
            credential::set(&work, id, &phc, None, 0, world.clock.now()).await.unwrap();
            if *name == "disabled" {
                set_status(&work, id, Status::Disabled, world.clock.now()).await.unwrap();
            }
            work.commit().await.unwrap();
            if *name == "two factors" {
                world.app("acme", id).await;
            }
        }
    }
}

type Act = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// What a stranger can send to learn who exists: the page, what its form is called, and what is typed beside the name.
const ACTS: [Act; 5] = [
    ("sign-on", "identifier", &[("password", "wrong and long enough")]),
    ("recover", "identifier", &[]),
    ("recover/username", "address", &[]),
    // By somebody signed on, who wants an address that may be another's.
    ("profile/email", "address", &[]),
    ("register", "address", &[]),
];

/// One attempt: how long it took, and what was answered with what is random or typed masked.
async fn sample(world: &World, act: usize, class: usize, round: usize) -> (f64, String) {
    let (path, field, beside) = ACTS[act];
    let who = identifier(class, round);
    let address = format!("10.{class}.{}.{}", round / 250, round % 250);
    let browser = world.browser("acme").from(&address);
    if path.starts_with("profile/") {
        let own = format!("asks{class}x{round:05}@acme.example");
        world.person("acme", &own, PASSWORD).await;
        sign_on(&browser, &own, PASSWORD).await.expect(303);
    }
    let page = browser.get(path).await.expect(200);
    let csrf = page.field("csrf").unwrap();
    let mut fields = vec![("csrf", csrf.as_str()), (field, who.as_str())];
    fields.extend(beside);
    let began = tokio::time::Instant::now();
    let answer = browser.post(path, &fields).await;
    let took = began.elapsed().as_secs_f64();
    let headers: Vec<String> = answer
        .headers
        .iter()
        .filter(|(name, _)| *name != "date")
        .map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())))
        .collect();
    let told = format!("{} {}\n{}", answer.status, headers.join("\n"), answer.text());
    (took, told.replace(&csrf, "CSRF").replace(&who, "WHO"))
}

/// The area under the curve: how often a time of one class is longer than one of the other. 0.5 tells nothing.
fn auc(one: &[f64], other: &[f64]) -> f64 {
    let mut all: Vec<(f64, bool)> =
        one.iter().map(|it| (*it, true)).chain(other.iter().map(|it| (*it, false))).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let ranks: f64 = (1u32..).zip(&all).filter(|(_, (_, of_one))| *of_one).map(|(rank, _)| f64::from(rank)).sum();
    let (n, m) = (one.len() as f64, other.len() as f64);
    (ranks - n * (n + 1.0) / 2.0) / (n * m)
}

async fn measure(world: &World, name: &str) {
    let full = std::env::var("PORTICO_PROOF").is_ok_and(|value| value == "1");
    let rounds = if full { 2000 } else { 12 };
    people(world, rounds).await;
    for (act, (path, ..)) in ACTS.iter().enumerate() {
        let mut times: [Vec<f64>; CLASSES.len()] = Default::default();
        let mut first: Option<String> = None;
        for round in 0..rounds {
            // More than strangers may ask for in a day, from everywhere together.
            world.execute("DELETE FROM attempt WHERE subject = 'sends registering'").await;
            // Interleaved, and each round begins with another class.
            for step in 0..CLASSES.len() {
                let class = (round + step) % CLASSES.len();
                let (took, told) = sample(world, act, class, round).await;
                times[class].push(took);
                let first = first.get_or_insert_with(|| told.clone());
                assert_eq!(*first, told, "{} is told apart by what {path} answers", CLASSES[class]);
            }
        }
        for class in [0, 2, 3] {
            let figure = auc(&times[class], &times[1]);
            println!("{name}, {path}: {} against nobody, {rounds} samples each: AUC {figure:.3}", CLASSES[class]);
        }
    }
}

/// `tests/proof enumeration`.
mod proof {
    use super::*;

    #[tokio::test]
    async fn enumeration_on_sqlite() {
        let database = Database::sqlite().await;
        measure(&World::new(&database).await.with_real_hashes(), "SQLite").await;
    }

    #[tokio::test]
    async fn enumeration_on_postgres() {
        let Some(database) = Database::postgres().await else { return };
        measure(&World::new(&database).await.with_real_hashes(), "PostgreSQL").await;
    }
}
