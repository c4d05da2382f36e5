//! Reading the files again.

use portico::environment::{Outcome, reload};

use crate::on_both;
use crate::support::world::{ACME, GLOBEX, HEADQUARTERS, PASSWORD, World, is_signed_on};

fn renamed(text: &str, name: &str) -> String {
    text.replace("name = \"Globex\"", &format!("name = \"{name}\""))
}

on_both! {
    async fn a_bad_file_keeps_the_version_before_and_the_others_change(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        for (what, bad) in [
            ("no TOML", "name = ".to_owned()), ("an unknown key", format!("colour = 1\n{ACME}")), ("a wrong type", ACME.replace("format = 1", "format = \"x\"")),
             ("half a file", ACME[..ACME.len() / 2].to_owned()),
            ("garbage", "\u{0}\u{1}\u{feff}\u{feff}".to_owned()), ("a bad value", ACME.replace("30m", "30 parsecs")),
        ] {
            world.write("acme", &bad);
            world.write("globex", &renamed(GLOBEX, what));
            let report = world.reload().await;
            assert!(report.failed, "{what} passes");
            assert!(report.problems.contains("acme") && report.problems.contains("environment.toml"), "{what}: {}", report.problems);
            assert_eq!(report.environments[&"acme".parse().unwrap()], Outcome::Stale, "{what}");
            assert_eq!(report.environments[&"globex".parse().unwrap()], Outcome::Changed, "{what}");
            assert!(is_signed_on(&ana).await, "{what}");
            world.browser("globex").get("sign-on").await.expect(200).says(what);
        }
        world.write("acme", ACME);
        let report = world.reload().await;
        assert!(!report.failed, "{}", report.problems);
        assert!(is_signed_on(&ana).await);
    }

    async fn windows_writes_files_too(database) {
        let world = World::new(database).await;
        world.write("globex", &format!("\u{feff}{}", renamed(GLOBEX, "Windows").replace('\n', "\r\n")));
        let report = world.reload().await;
        assert!(!report.failed, "{}", report.problems);
        world.browser("globex").get("sign-on").await.says("Windows");
    }

    async fn a_new_environment_appears(database) {
        let world = World::new(database).await;
        let probe = world.browser("acme");
        probe.get("https://portal.example/initech/sign-on").await.expect(404);
        world.write("initech", &renamed(GLOBEX, "Initech"));
        let report = world.reload().await;
        assert_eq!(report.environments[&"acme".parse().unwrap()], Outcome::Unchanged);
        probe.get("https://portal.example/initech/sign-on").await.expect(200).says("Initech");
        world.person("initech", "ida@initech.example", PASSWORD).await;
        world.signed_on("initech", "ida@initech.example", PASSWORD).await;
    }

    async fn a_new_environment_that_is_bad_is_503_and_nobody_elses_matter(database) {
        let world = World::new(database).await;
        world.write("initech", "name = ");
        let report = world.reload().await;
        assert_eq!(report.environments[&"initech".parse().unwrap()], Outcome::LeftOut);
        let page = world.browser("acme").get("https://portal.example/initech/sign-on").await.expect(503);
        assert!(page.header("retry-after").is_some());
        assert!(!page.text().contains("Initech"));
        world.browser("acme").get("sign-on").await.expect(200);
    }

    async fn after_a_cold_start_the_last_good_form_is_served(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.write("acme", "name = ");
        let again = world.started_again().await;
        let report = again.reload().await;
        assert!(report.failed);
        assert_eq!(report.environments[&"acme".parse().unwrap()], Outcome::Stale, "{}", report.problems);
        let same = again.browser("acme");
        for (name, value) in ana.cookies() {
            same.plant(&format!("{name}={value}; Path=/; Secure"));
        }
        assert!(is_signed_on(&same).await);
        // Healed, it is new.
        world.write("acme", ACME);
        assert!(!again.reload().await.failed);
        assert!(is_signed_on(&same).await);
    }

    async fn a_disabled_environment_says_so_in_its_brand(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.write("acme", &format!("enabled = false\n{ACME}"));
        world.reload().await;
        for path in ["profile", "sign-on", "nothing"] {
            ana.get(path).await.expect(503).says("Acme");
        }
        ana.post("sign-off", &[]).await.expect(503);
        assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 1);
        world.write("acme", ACME);
        world.reload().await;
        assert!(is_signed_on(&ana).await);
    }

    async fn of_two_that_claim_a_host_the_first_keeps_it(database) {
        let world = World::new(database).await;
        world.write("mallory", &HEADQUARTERS.replace("Headquarters", "Mallory").replace("administrators", "customers"));
        let report = world.reload().await;
        assert!(report.failed && report.problems.contains("hq.example"), "{}", report.problems);
        let browser = world.browser("headquarters");
        browser.get("sign-on").await.expect(200).says("Headquarters");
        // Also when it comes first, and after a start.
        world.write("aaa", &HEADQUARTERS.replace("Headquarters", "Aaa").replace("administrators", "customers"));
        let again = world.started_again().await;
        again.reload().await;
        again.browser("headquarters").get("sign-on").await.expect(200).says("Headquarters");
        let page = again.browser("headquarters").get("https://portal.example/mallory/sign-on").await;
        assert!(page.status == 503 || page.status == 404, "{}", page.status);
    }

    async fn two_that_claim_a_new_host_are_both_left_out(database) {
        let world = World::new(database).await;
        for (slug, name) in [("one", "One"), ("two", "Two")] {
            let text = HEADQUARTERS.replace("Headquarters", name).replace("administrators", "customers").replace("hq.", "new.");
            world.write(slug, &text);
        }
        let report = world.reload().await;
        assert!(report.failed);
        for slug in ["one", "two"] {
            assert_eq!(report.environments[&slug.parse().unwrap()], Outcome::LeftOut, "{slug}");
        }
        let page = world.browser("acme").get("https://new.example/sign-on").await;
        assert!(page.status == 503 || page.status == 404, "{}", page.status);
        assert!(!page.text().contains("One") && !page.text().contains("Two"));
    }

    async fn kinds_bring_their_own_limits(database) {
        let world = World::new(database).await;
        let minutes = |slug: &str| world.live(slug).sessions.idle.as_secs() / 60;
        assert_eq!((minutes("headquarters"), minutes("acme")), (15, 30));
        assert!(world.live("headquarters").cookies.strict && !world.live("acme").cookies.strict);
        // Administrators need a host of their own.
        world.write("staff", &HEADQUARTERS.replace("[access]\nhosts = [\"hq.example\"]\n", ""));
        let report = world.reload().await;
        assert!(report.failed);
        assert_eq!(report.environments[&"staff".parse().unwrap()], Outcome::LeftOut, "{}", report.problems);
    }

    async fn a_request_goes_on_while_everything_changes(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        for round in 0..5 {
            world.write("acme", &ACME.replace("max_length = 20", &format!("max_length = {}", 30 + round)));
            let requests = futures_util::future::join_all((0..10).map(|_| ana.get("profile")));
            let (report, pages) = tokio::join!(reload(&world.state), requests);
            assert!(!report.unwrap().failed);
            assert!(pages.iter().all(|page| page.status == 200));
        }
    }
}
