//! *Change password*: the whole policy, what ends, and who is told.

use std::time::Duration;

use portico::identity::identifier::Kind;
use serde_json::json;

use crate::on_both;
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::world::{ACME, OTHER, PASSWORD, World, is_signed_on, sign_on};

const DAY: Duration = Duration::from_secs(24 * 3600);

async fn change(browser: &Client, current: &str, new: &str) -> Page {
    let page = browser.get("password").await.expect(200);
    page.submit("Change password", &[("current_password", current), ("new_password", new)]).await
}

on_both! {
    async fn a_new_password_works_and_the_old_one_does_not(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        change(&ana, PASSWORD, OTHER).await.expect(303).follow().await.expect(200).says("Your password is changed");
        sign_on(&world.browser("acme"), "ana@acme.example", PASSWORD).await.expect(422);
        world.signed_on("acme", "ana@acme.example", OTHER).await;
        let phc = world.number("SELECT COUNT(*) FROM password WHERE phc LIKE '$argon2id$%'").await;
        assert_eq!(phc, 1);
    }

    async fn what_is_too_easy_is_refused_with_its_reason(database) {
        let acme = format!("{ACME}[password]\nwords = [\"rocket\"]\ncharacter_classes = 2\nmax_repeated = 3\nmax_sequence = 4\n");
        let world = World::with(database, &[("acme", &acme)]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let long = format!("{} 7", "a b".repeat(60));
        let before = world.fingerprint().await;
        for (new, says) in [
            ("short and good", "It needs"), ("passwordpassword1", "common"), ("qwertyqwertyqwerty1", "common"), ("correcthorsebatterystaple", "of:"),
            ("rocket acme seven", "rocket"), ("ana@acme.example ana-acme", "Without"), (PASSWORD, "current password"),
            ("harbour lantern forty-three", "too close"), ("HARBOUR LANTERN FORTY-TWO", "too close"), ("seven coppppper kettles", "in a row"),
            ("seven 12345 kettles sing", "run of"), ("seven kettles\u{7}sing 12", "cannot be typed"), (&long, "at most"),
        ] {
            let page = change(&ana, PASSWORD, new).await;
            assert_eq!(page.status, 422, "{new:?} is taken");
            assert!(page.seen().contains(says), "{new:?}: {says:?} is not in {}", page.seen());
            assert!(!page.text().contains(new.split(' ').next_back().unwrap()) || new.len() < 20 || !page.text().contains(new), "{new:?} is sent back");
        }
        assert_eq!(world.fingerprint().await, before);
        // None of this counts as guessing.
        change(&ana, PASSWORD, "seven copper kettles sing 8").await.expect(303);
    }

    async fn length_is_counted_in_characters(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        // Fourteen characters, though 28 bytes and, taken apart, 28 code points.
        let fourteen = "ö̈".repeat(0) + "äöüéèêñçåøûîàù";
        let apart: String = "a\u{308}o\u{308}u\u{308}e\u{301}e\u{300}e\u{302}n\u{303}c\u{327}a\u{30a}i\u{302}u\u{302}i\u{300}a\u{300}u\u{300}".to_owned();
        change(&ana, PASSWORD, &fourteen).await.expect(422);
        change(&ana, PASSWORD, &apart).await.expect(422);
        let fifteen = format!("{apart}z");
        change(&ana, PASSWORD, &fifteen).await.expect(303);
        // Typed composed, it is the same password.
        let composed: String = "äöüéèêñçåîûìàùz".to_owned();
        world.signed_on("acme", "ana@acme.example", &composed).await;
    }

    async fn earlier_passwords_stay_in_the_past(database) {
        let acme = format!("{ACME}[password]\nhistory = 2\nsimilarity = false\n");
        let world = World::with(database, &[("acme", &acme)]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let third = "nine marble staircases hum";
        change(&ana, PASSWORD, OTHER).await.expect(303);
        world.wait(Duration::from_secs(1));
        change(&ana, OTHER, PASSWORD).await.expect(422).says("You have used this password before.");
        change(&ana, OTHER, third).await.expect(303);
        world.wait(Duration::from_secs(1));
        change(&ana, third, PASSWORD).await.expect(422);
        change(&ana, third, "eleven silver pigeons bow").await.expect(303);
        world.wait(Duration::from_secs(1));
        // Two are remembered, this is the third.
        change(&ana, "eleven silver pigeons bow", PASSWORD).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM password_history").await, 2);
    }

    async fn a_password_may_have_to_be_kept_for_a_while(database) {
        let world = World::with(database, &[("acme", &format!("{ACME}[password]\nmin_age = \"1d\"\n"))]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        // The page says when before anything is typed, and the refusal says it again.
        ana.get("password").await.says("You can change it again from").says("16 January 2027, 09:00");
        change(&ana, PASSWORD, OTHER).await.expect(422).says("You can change it again from 16 January 2027, 09:00.");
        world.wait(DAY - Duration::from_micros(1));
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        change(&ana, PASSWORD, OTHER).await.expect(422);
        world.wait(Duration::from_micros(1));
        assert!(!ana.get("password").await.seen().contains("You can change it again from"));
        change(&ana, PASSWORD, OTHER).await.expect(303);
    }

    async fn whoever_does_not_know_the_current_one_learns_nothing(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        // The new one is the current one: only who knows it is told so.
        let page = change(&ana, "not her password", PASSWORD).await.expect(422).says("That is not your current password.");
        assert!(!page.seen().contains("This is your current password."));
        for _ in 0..4 {
            change(&ana, "not her password", OTHER).await.expect(422);
        }
        let throttled = change(&ana, PASSWORD, OTHER).await.expect(429);
        assert!(throttled.header("retry-after").is_some());
        let missing = ana.get("password").await.submit("Change password", &[]).await.expect(422);
        missing.says("Enter your current password.").says("Enter a new password.");
    }

    async fn the_other_sessions_end_when_wished(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let other = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = ana.get("password").await;
        let fields = [("current_password", PASSWORD), ("new_password", OTHER), ("end_other_sessions", "false")];
        page.submit("Change password", &fields).await.expect(303);
        assert!(is_signed_on(&other).await);
        world.wait(Duration::from_secs(1));
        change(&ana, OTHER, "nine marble staircases hum").await.expect(303);
        assert!(!is_signed_on(&other).await);
        assert!(is_signed_on(&ana).await);
    }

    async fn every_verified_address_is_told_in_the_right_language(database) {
        let world = World::new(database).await;
        let identifiers = ["ana@acme.example", "ana@home.example"].map(|email| (Kind::Email, email.to_owned()));
        let attributes = json!({ "given_name": "Ana", "locale": "de" });
        world.person_with("acme", identifiers.into(), Some(PASSWORD), &attributes).await;
        world.execute("INSERT INTO identifier SELECT environment_id, 'new@home.example', kind, 'new@home.example', account_id, 0, NULL, created_at, NULL
            FROM identifier WHERE canonical = 'ana@home.example'").await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.delivered().await;
        // Hers is German, on pages as well.
        let page = ana.visit("password").await.expect(200);
        page.submit("Passwort ändern", &[("current_password", PASSWORD), ("new_password", OTHER)]).await.expect(303);
        world.delivered().await;
        let mut told: Vec<_> = world.mails.sent(None).into_iter().take(2).collect();
        told.sort_by(|a, b| a.to.cmp(&b.to));
        let receivers: Vec<&str> = told.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(receivers, ["ana@acme.example", "ana@home.example"]);
        assert_eq!(world.mails.sent(Some("new@home.example")), [], "an address that is not proved is told");
        for mail in &told {
            assert!(mail.subject.contains("Passwort") && mail.text.contains("Chrome"), "{}", mail.text);
            assert!(!mail.text.contains(OTHER) && !mail.text.contains(PASSWORD) && !mail.text.contains("AppleWebKit"));
        }
    }

    async fn of_two_changes_at_once_one_wins(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let mut pages = Vec::new();
        for _ in 0..4 {
            pages.push(world.signed_on("acme", "ana@acme.example", PASSWORD).await.get("password").await);
        }
        let new = [OTHER, "nine marble staircases hum", "eleven silver pigeons bow", "twelve wooden ladders wait"];
        let changes = pages.iter().zip(new).map(|(page, new)| async move {
            let done = page.submit("Change password", &[("current_password", PASSWORD), ("new_password", new)]).await;
            (done.status, done.header("location").unwrap_or_default().to_owned())
        });
        let answers = futures_util::future::join_all(changes).await;
        // Whoever comes after the winner has no session any more, and is sent to sign on.
        let won = |answer: &(u16, String)| *answer == (303, "/acme/password".to_owned());
        let winners: Vec<&str> = answers.iter().zip(new).filter(|(answer, _)| won(answer)).map(|(_, new)| new).collect();
        assert_eq!(winners.len(), 1, "{answers:?}");
        let lost = |answer: &(u16, String)| answer.0 == 422 || *answer == (303, "/acme/sign-on".to_owned());
        assert!(answers.iter().all(|answer| won(answer) || lost(answer)), "{answers:?}");
        world.signed_on("acme", "ana@acme.example", winners[0]).await;
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'password.changed'").await, 1);
    }

    async fn a_first_password_is_chosen_by_a_link_once(database) {
        let world = World::new(database).await;
        let identifiers = vec![(Kind::Email, "new@acme.example".to_owned())];
        let id = world.person_with("acme", identifiers, None, &json!({ "given_name": "New" })).await;
        let link = world.link("acme", id).await;
        let address = format!("sign-on/welcome/{link}");
        for _ in 0..3 {
            let page = world.browser("acme").get(&address).await.expect(200);
            assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
        }
        let browsers = [world.browser("acme"), world.browser("acme"), world.browser("acme")];
        let mut pages = Vec::new();
        for browser in &browsers {
            pages.push(browser.get(&address).await);
        }
        pages[0].submit("Set password", &[("new_password", "short")]).await.expect(422);
        let fields = [("new_password", OTHER)];
        let answers = futures_util::future::join_all(pages.iter().map(|page| page.submit("Set password", &fields))).await;
        let mut statuses: Vec<u16> = answers.iter().map(|page| page.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 404, 404]);
        assert!(!is_signed_on(&browsers[0]).await, "a link signs nobody on");
        browsers[0].get(&address).await.expect(404);
        world.signed_on("acme", "new@acme.example", OTHER).await;
        // Another one lives for a day, and is for its environment only.
        let late = world.link("acme", id).await;
        world.browser("globex").get(&format!("sign-on/welcome/{late}")).await.expect(404);
        world.wait(DAY);
        world.browser("acme").get(&format!("sign-on/welcome/{late}")).await.expect(404);
    }

    async fn while_somebody_types_the_policy_says_what_is_still_wrong(database) {
        let world = World::new(database).await;
        let identifiers = vec![(Kind::Email, "ana@acme.example".to_owned())];
        let attributes = json!({ "given_name": "Wilhelmina", "locale": "en" });
        world.person_with("acme", identifiers, Some(PASSWORD), &attributes).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = ana.get("password").await.expect(200);
        assert!(page.text().contains(r#"aria-describedby="requirements new_password-advice""#), "{}", page.text());
        assert!(page.text().contains(r#"id="new_password-advice" role="status" aria-live="polite""#));
        let csrf = page.field("csrf").unwrap();
        let before = world.fingerprint().await;
        let advice = async |browser: &Client, csrf: &str, typed: &str| {
            let answer = browser.post("password-advice", &[("csrf", csrf), ("new_password", typed)]).await.expect(200);
            answer.json()["advice"].as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(advice(&ana, &csrf, "violet kx7").await, ["This password has 10 characters. It needs at least 15."]);
        assert_eq!(advice(&ana, &csrf, "password").await.len(), 2, "short and common");
        assert_eq!(advice(&ana, &csrf, OTHER).await, ["Nothing speaks against this password so far."]);
        // Their own words are known where they are signed on, and nowhere else.
        let own = "wilhelmina wilhelmina wilhelmina";
        assert!(advice(&ana, &csrf, own).await.iter().any(|it| it.contains("easy to guess for you")));
        let stranger = world.browser("acme");
        let form = stranger.get("sign-on").await.field("csrf").unwrap();
        let said = advice(&stranger, &form, own).await;
        assert!(!said.is_empty() && said.iter().all(|it| !it.contains("easy to guess for you")), "{said:?}");
        assert_eq!(world.fingerprint().await, before);
        ana.post("password-advice", &[("csrf", &csrf), ("new_password", OTHER), ("username", "x")]).await.expect(400);
        ana.get("password-advice?new_password=short").await.expect(405);
        // No more of it from one source than anybody types, and everybody else has their own.
        assert_eq!(world.number("SELECT COUNT(*) FROM attempt WHERE subject = 'advice'").await, 0, "no write for it");
        for _ in 4..200 {
            ana.post("password-advice", &[("csrf", &csrf), ("new_password", OTHER)]).await.expect(200);
        }
        ana.post("password-advice", &[("csrf", &csrf), ("new_password", OTHER)]).await.expect(429);
        world.wait(Duration::from_secs(60));
        ana.post("password-advice", &[("csrf", &csrf), ("new_password", OTHER)]).await.expect(200);
    }
}
