//! Two servers on one database: whatever one of them does counts on the other at once (R-SE-5, faults F-12, F-14).

use crate::on_both;
use crate::support::client::Client;
use crate::support::world::{OTHER, PASSWORD, World, is_signed_on, sign_on};

/// The same browser, reaching the other server.
fn moved(browser: &Client, to: &World) -> Client {
    let there = to.browser("acme");
    for (name, value) in browser.cookies() {
        there.plant(&format!("{name}={value}; Path=/; Secure"));
    }
    there
}

on_both! {
    async fn a_sign_on_begun_here_is_finished_there(database) {
        let world = World::new(database).await;
        let other = world.replica().await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.browser("acme");
        let page = browser.get("sign-on").await;
        page.submit("Sign on", &[("identifier", "ana@acme.example")]).await.expect(303);
        let there = moved(&browser, &other);
        let step = there.get("sign-on/password").await.expect(200).says("ana@acme.example");
        step.submit("Sign on", &[("password", PASSWORD)]).await.expect(303);
        assert!(is_signed_on(&there).await && is_signed_on(&moved(&there, &world)).await);
    }

    async fn a_session_ended_here_is_refused_there(database) {
        let world = World::new(database).await;
        let other = world.replica().await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let here = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let there = moved(&here, &other);
        let second = other.signed_on("acme", "ana@acme.example", PASSWORD).await;
        assert!(is_signed_on(&there).await);
        here.get("accounts").await.submit("Sign off all others", &[]).await.expect(303);
        assert!(!is_signed_on(&second).await);
        // Whoever asked has a new secret.
        assert!(!is_signed_on(&there).await);
        let there = moved(&here, &other);
        assert!(is_signed_on(&there).await);
        here.get("sign-off").await.submit("Sign off", &[]).await.expect(303);
        assert!(!is_signed_on(&there).await);
    }

    async fn all_others_are_out_at_their_next_request_wherever_that_is(database) {
        let world = World::new(database).await;
        let other = world.replica().await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let here = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let second = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let third = other.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = here.get("accounts").await.says("signed on here and in 2 other places");
        let after = page.submit("Sign off all others", &[]).await.expect(303).follow().await;
        after.says("2 other sessions are signed off.").says("only signed on here");
        for (browser, elsewhere) in [(&second, &other), (&third, &world)] {
            assert!(!is_signed_on(browser).await && !is_signed_on(&moved(browser, elsewhere)).await);
        }
        assert!(is_signed_on(&here).await && is_signed_on(&moved(&here, &other)).await);
    }

    async fn guesses_are_counted_together(database) {
        let world = World::new(database).await;
        let other = world.replica().await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let mut forms = Vec::new();
        for number in 0..20 {
            let server = if number % 2 == 0 { &world } else { &other };
            forms.push(server.browser("acme").get("sign-on").await.expect(200));
        }
        let fields = [("identifier", "ana@acme.example"), ("password", "wrong and long enough")];
        let answers = futures_util::future::join_all(forms.iter().map(|form| form.submit("Sign on", &fields))).await;
        let looked_at = answers.iter().filter(|page| page.status == 422).count();
        assert_eq!(looked_at, 5, "{:?}", answers.iter().map(|page| page.status).collect::<Vec<_>>());
    }

    async fn a_link_is_used_once_on_both_together(database) {
        let world = World::new(database).await;
        let other = world.replica().await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        let address = format!("sign-on/welcome/{}", world.link("acme", id).await);
        let mut pages = Vec::new();
        for server in [&world, &other, &world, &other] {
            pages.push(server.browser("acme").get(&address).await.expect(200));
        }
        let fields = [("new_password", OTHER)];
        let answers = futures_util::future::join_all(pages.iter().map(|page| page.submit("Set password", &fields))).await;
        let mut statuses: Vec<u16> = answers.iter().map(|page| page.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 404, 404, 404]);
    }

    async fn a_password_changed_here_counts_there(database) {
        let world = World::new(database).await;
        let other = world.replica().await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let here = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let before = moved(&here, &other);
        let fields = [("current_password", PASSWORD), ("new_password", OTHER)];
        here.get("password").await.submit("Change password", &fields).await.expect(303);
        assert!(!is_signed_on(&before).await, "the old secret works there");
        assert!(is_signed_on(&moved(&here, &other)).await);
        sign_on(&other.browser("acme"), "ana@acme.example", PASSWORD).await.expect(422);
    }

    async fn both_deliver_and_nothing_is_sent_twice(database) {
        let world = World::new(database).await;
        let other = world.replica().await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        for _ in 0..60 {
            world.notice("acme", "ana@acme.example").await;
        }
        let (here, there) = (world.worker(), other.worker());
        loop {
            let (one, two) = tokio::join!(here.round(), there.round());
            if one.unwrap() + two.unwrap() == 0 {
                break;
            }
        }
        assert_eq!(world.mails.sent(None).len() + other.mails.sent(None).len(), 60);
    }
}
