//! Guessing (R-AB-1 to R-AB-4, fault F-21).

use std::time::Duration;

use portico::identity::{attempt, candidate};
use portico::kit::secret::Secret;

use crate::on_both;
use crate::support::client::Client;
use crate::support::world::{ACME, GLOBEX, HEADQUARTERS, PASSWORD, World, is_signed_on, sign_on, stranger};

const WRONG: &str = "wrong and long enough";

/// Tries a wrong password in a new browser at an address.
async fn fails_from(world: &World, who: &str, address: &str) -> (u16, Option<String>) {
    let page = sign_on(&world.browser("acme").from(address), who, WRONG).await;
    (page.status, page.header("retry-after").map(str::to_owned))
}

on_both! {
    async fn after_five_failures_one_waits_and_waits_longer(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let address = stranger(1);
        for _ in 0..5 {
            assert_eq!(fails_from(&world, "ana@acme.example", &address).await, (422, None));
        }
        let mut waits = Vec::new();
        for _ in 0..12 {
            let (status, wait) = fails_from(&world, "ana@acme.example", &address).await;
            assert_eq!(status, 429);
            let wait: u64 = wait.expect("no Retry-After").parse().unwrap();
            waits.push(wait);
            world.wait(Duration::from_secs(wait - 1));
            assert_eq!(fails_from(&world, "ana@acme.example", &address).await.0, 429, "a second too early");
            world.wait(Duration::from_secs(1));
            assert_eq!(fails_from(&world, "ana@acme.example", &address).await.0, 422);
        }
        assert_eq!(waits, [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
        // The right password waits, too; and is not lost by it.
        let page = sign_on(&world.browser("acme").from(&address), "ana@acme.example", PASSWORD).await;
        page.expect(429).says("please wait 15 minutes");
        world.wait(Duration::from_secs(900));
        let page = sign_on(&world.browser("acme").from(&address), "ana@acme.example", PASSWORD).await;
        page.expect(303);
    }

    async fn nobody_learns_from_waiting_who_exists(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let (mut somebody, mut nobody) = (Vec::new(), Vec::new());
        for round in 0..14 {
            somebody.push(fails_from(&world, "ana@acme.example", &stranger(1)).await);
            nobody.push(fails_from(&world, "nobody@acme.example", &stranger(2)).await);
            world.wait(Duration::from_secs(round));
        }
        assert_eq!(somebody, nobody);
    }

    async fn every_spelling_of_an_account_counts_together(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let address = stranger(1);
        for who in ["ana@acme.example", "ANA@acme.example", "ana-acme", " Ana-ACME", "ana@ACME.EXAMPLE"] {
            assert_eq!(fails_from(&world, who, &address).await.0, 422, "{who}");
        }
        for who in ["ana@acme.example", "ana-acme", "aNa-acme "] {
            assert_eq!(fails_from(&world, who, &address).await.0, 429, "{who}");
        }
        // And of one that nobody has.
        for who in ["no@acme.example", "NO@acme.example", " no@ACME.example", "No@acme.example", "no@acme.example "] {
            assert_eq!(fails_from(&world, who, &stranger(2)).await.0, 422, "{who}");
        }
        assert_eq!(fails_from(&world, "nO@acme.example", &stranger(2)).await.0, 429);
    }

    async fn a_stranger_never_shuts_the_owner_out(database) {
        let acme = ACME.replace("refuse_after = 100", "refuse_after = 12");
        let world = World::with(database, &[("acme", &acme)]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        ana.get("sign-off").await.submit("Sign off", &[]).await.expect(303);
        for number in 0..12 {
            assert_eq!(fails_from(&world, "ana@acme.example", &stranger(number)).await.0, 422);
        }
        // From now on no unknown browser may try, however long it waits.
        let elsewhere = sign_on(&world.browser("acme").from(&stranger(99)), "ana@acme.example", PASSWORD).await;
        elsewhere.expect(429);
        world.wait(Duration::from_secs(7 * 24 * 3600));
        sign_on(&world.browser("acme").from(&stranger(98)), "ana@acme.example", PASSWORD).await.expect(429);
        sign_on(&ana, "ana@acme.example", PASSWORD).await.expect(303);
        assert!(is_signed_on(&ana).await);
    }

    async fn a_known_browser_has_five_failures_of_its_own(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        ana.get("sign-off").await.submit("Sign off", &[]).await.expect(303);
        for _ in 0..5 {
            sign_on(&ana, "ana@acme.example", WRONG).await.expect(422);
        }
        sign_on(&ana, "ana@acme.example", PASSWORD).await.expect(429);
        world.wait(Duration::from_secs(2));
        sign_on(&ana, "ana@acme.example", PASSWORD).await.expect(303);
    }

    async fn one_address_does_not_try_everybody(database) {
        let world = World::new(database).await;
        let address = stranger(1);
        for number in 0..50 {
            assert_eq!(fails_from(&world, &format!("p{number}@acme.example"), &address).await.0, 422);
        }
        assert_eq!(fails_from(&world, "p50@acme.example", &address).await.0, 429);
        assert_eq!(fails_from(&world, "p50@acme.example", &stranger(2)).await.0, 422);
        // An IPv6 customer has a whole network.
        for number in 0..50 {
            let address = format!("2001:db8:1:1::{number:x}");
            assert_eq!(fails_from(&world, &format!("q{number}@acme.example"), &address).await.0, 422);
        }
        assert_eq!(fails_from(&world, "q50@acme.example", "2001:db8:1:1:ffff::1").await.0, 429);
    }

    async fn fifty_at_once_get_no_more_than_five_guesses(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        assert_eq!(at_once(&world, |_| stranger(1)).await, (5, 45));
    }

    async fn fifty_at_once_from_everywhere_get_no_more_than_allowed(database) {
        let acme = ACME.replace("refuse_after = 100", "refuse_after = 12");
        let world = World::with(database, &[("acme", &acme)]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        assert_eq!(at_once(&world, stranger).await, (12, 38));
    }

    async fn a_guess_in_one_environment_counts_in_no_other(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@both.example", PASSWORD).await;
        world.person("globex", "ana@both.example", PASSWORD).await;
        for _ in 0..6 {
            fails_from(&world, "ana@both.example", &stranger(1)).await;
        }
        let globex = world.browser("globex").from(&stranger(1));
        sign_on(&globex, "ana@both.example", PASSWORD).await.expect(303);
    }

    async fn unlocking_lets_a_person_try_again(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        for _ in 0..6 {
            fails_from(&world, "ana@acme.example", &stranger(1)).await;
        }
        assert_eq!(fails_from(&world, "ana@acme.example", &stranger(1)).await.0, 429);
        let work = world.work("acme").await;
        assert!(attempt::forget(&work, &candidate::subject(ana)).await.unwrap() > 0);
        work.commit().await.unwrap();
        let page = sign_on(&world.browser("acme").from(&stranger(1)), "ana@acme.example", PASSWORD).await;
        page.expect(303);
    }

    async fn success_starts_the_counting_again(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        for _ in 0..3 {
            for _ in 0..4 {
                assert_eq!(fails_from(&world, "ana@acme.example", &stranger(1)).await.0, 422);
            }
            let page = sign_on(&world.browser("acme").from(&stranger(1)), "ana@acme.example", PASSWORD).await;
            page.expect(303);
        }
        let left = world.number("SELECT CAST(COALESCE(SUM(failures), 0) AS BIGINT) FROM attempt WHERE subject <> '*'").await;
        assert_eq!(left, 0);
    }

    async fn a_full_line_is_503_and_costs_no_attempt(database) {
        let environments = [("acme", ACME), ("globex", GLOBEX), ("headquarters", HEADQUARTERS)];
        let world = World::with(database, &environments).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        for _ in 0..5 {
            fails_from(&world, "ana@acme.example", &stranger(9)).await;
        }
        let busy = world.with_queue(1).await;
        // Two dear hashes of the same environment: one in the thread, one in the line, both for longer than anybody waits.
        let dear = format!("$argon2id$v=19$m=65536,t=150,p=1${}${}", "c2FsdHNhbHRzYWx0", "A".repeat(43));
        let owner = busy.live("acme").id.uuid().as_u128();
        for _ in 0..2 {
            let (hashes, dear) = (busy.state.services.hashes.clone(), dear.clone());
            tokio::spawn(async move { hashes.verify(owner, Secret::new("x"), Some(dear)).await });
        }
        tokio::task::yield_now().await;
        let before = world.number("SELECT CAST(SUM(failures) AS BIGINT) FROM attempt").await;
        let page = sign_on(&busy.browser("acme").from(&stranger(1)), "ana@acme.example", PASSWORD).await;
        assert_eq!(page.expect(503).header("retry-after"), Some("2"));
        let after = world.number("SELECT CAST(SUM(failures) AS BIGINT) FROM attempt").await;
        assert_eq!(after, before, "nothing was compared, and yet it counts");
        // Who has to wait anyway is told so before anything is hashed.
        sign_on(&busy.browser("acme").from(&stranger(9)), "ana@acme.example", PASSWORD).await.expect(429);
    }
}

/// Fifty wrong passwords for Ana at the same time: how many were looked at, and how many were not.
async fn at_once(world: &World, address: impl Fn(u8) -> String) -> (usize, usize) {
    let mut forms = Vec::new();
    for number in 0..50 {
        let browser: Client = world.browser("acme").from(&address(number));
        forms.push(browser.get("sign-on").await.expect(200));
    }
    let fields = [("identifier", "ana@acme.example"), ("password", WRONG)];
    let answers = futures_util::future::join_all(forms.iter().map(|form| form.submit("Sign on", &fields))).await;
    let count = |status| answers.iter().filter(|page| page.status == status).count();
    assert_eq!(count(422) + count(429), 50, "{:?}", answers.iter().map(|page| page.status).collect::<Vec<_>>());
    (count(422), count(429))
}
