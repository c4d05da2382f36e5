//! *Accounts & sessions*: where one is signed on, and ending it.

use std::time::Duration;

use crate::on_both;
use crate::support::page::Page;
use crate::support::world::{PASSWORD, World, is_signed_on};

/// How many sessions a page lists besides the one that asks.
fn others(page: &Page) -> usize {
    page.forms().iter().filter(|form| form.action.ends_with("/end")).count()
}

on_both! {
    async fn one_session_is_ended_and_the_rest_go_on(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let phone = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let tablet = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let id = world.session_of(&phone, "acme").await;
        let page = ana.get("accounts").await.expect(200).says("Chrome").says("Linux");
        assert_eq!(others(&page), 2);
        let secrets = [&ana, &phone, &tablet].map(|it| it.cookie(&world.live("acme").cookies.session).unwrap());
        assert!(!secrets.iter().any(|secret| page.text().contains(secret)), "a secret is on the page");
        let csrf = page.field("csrf").unwrap();
        let address = format!("accounts/sessions/{id}/end");
        let ended = ana.post(&address, &[("csrf", &csrf)]).await.expect(303).follow().await.expect(200);
        assert_eq!(others(&ended.says("That session is signed off.")), 1);
        assert_eq!((is_signed_on(&phone).await, is_signed_on(&tablet).await), (false, true));
        assert_eq!(world.of_kind("outbox", "session_ended").await, 1, "nobody is told");
        // Once more, it has ended already.
        ana.post(&address, &[("csrf", &csrf)]).await.expect(404).says("had ended already");
    }

    async fn all_others_are_ended_at_once(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let mut elsewhere = Vec::new();
        for _ in 0..3 {
            elsewhere.push(world.signed_on("acme", "ana@acme.example", PASSWORD).await);
        }
        let page = ana.get("accounts").await;
        page.submit("Sign off all others", &[]).await.expect(303).follow().await.expect(200).says("3");
        for browser in &elsewhere {
            assert!(!is_signed_on(browser).await);
        }
        assert!(is_signed_on(&ana).await);
        assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 1);
        assert_eq!(world.of_kind("outbox", "others_ended").await, 1, "nobody is told");
        // Once more there is nothing to end, and nothing to tell; but whoever has a copy of the cookie is out.
        let (page, copied) = (ana.get("accounts").await.expect(200), ana.copied());
        assert!(is_signed_on(&copied).await);
        ana.post("accounts/sessions/end-others", &[("csrf", &page.field("csrf").unwrap())]).await.expect(303);
        assert_eq!(world.of_kind("outbox", "others_ended").await, 1);
        assert!(is_signed_on(&ana).await && !is_signed_on(&copied).await);
    }

    async fn of_two_that_end_each_other_one_stays(database) {
        let world = World::new(database).await;
        let other = world.replica().await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        for round in 0..5 {
            world.execute("DELETE FROM session").await;
            let one = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
            let two = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
            let (first, second) = (one.get("accounts").await.field("csrf").unwrap(), two.get("accounts").await.field("csrf").unwrap());
            let two = two.at(&other.door);
            let (first, second) = ([("csrf", first.as_str())], [("csrf", second.as_str())]);
            let path = "accounts/sessions/end-others";
            let (first, second) = tokio::join!(one.post(path, &first), two.post(path, &second));
            assert!([first.status, second.status].iter().all(|status| [303, 503].contains(status)), "{} {}", first.status, second.status);
            assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 1, "round {round}");
            world.wait(Duration::from_secs(60));
        }
    }

    async fn a_session_of_another_person_cannot_be_ended_or_told_from_one_that_is_not(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.person("acme", "eve@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let eve = world.signed_on("acme", "eve@acme.example", PASSWORD).await;
        let (hers, own) = (world.session_of(&ana, "acme").await, world.session_of(&eve, "acme").await);
        let csrf = eve.get("accounts").await.field("csrf").unwrap();
        let nobodys = "01900000-0000-7000-8000-000000000000";
        let before = world.fingerprint().await;
        let mut answers = Vec::new();
        for id in [&hers, nobodys] {
            let page = eve.post(&format!("accounts/sessions/{id}/end"), &[("csrf", &csrf)]).await;
            let set: Vec<_> = page.headers.get_all("set-cookie").iter().cloned().collect();
            answers.push((page.status, set, page.text().replace(id, "ID")));
        }
        assert_eq!(answers[0], answers[1]);
        assert_eq!(answers[0].0, 404);
        for id in ["x", "..", "%00", "1", "' OR 1=1 --"] {
            let page = eve.post(&format!("accounts/sessions/{id}/end"), &[("csrf", &csrf)]).await;
            assert!(page.status == 404 || page.status == 405, "{id}: {}", page.status);
        }
        // Nor the one that asks: that is signing off.
        eve.post(&format!("accounts/sessions/{own}/end"), &[("csrf", &csrf)]).await;
        assert_eq!(world.fingerprint().await, before);
        assert!(is_signed_on(&ana).await && is_signed_on(&eve).await);
        assert_eq!(others(&eve.get("accounts").await), 0, "sessions of others are listed");
    }

    async fn many_sessions_are_on_several_pages_and_ended_ones_on_none(database) {
        let world = World::new(database).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        // Thirty that have ended by disuse come after them in no order that could crowd out live ones.
        world.sessions("acme", id, 30, Duration::from_secs(3600)).await;
        world.sessions("acme", id, 44, Duration::from_secs(60)).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let mut seen = std::collections::BTreeSet::new();
        let (mut address, mut pages) = ("accounts".to_owned(), 0);
        loop {
            let page = ana.get(&address).await.expect(200);
            pages += 1;
            for form in page.forms().iter().filter(|form| form.action.ends_with("/end")) {
                assert!(seen.insert(form.action.clone()), "{} is listed twice", form.action);
            }
            match page.links().into_iter().find(|(_, to)| to.ends_with(&format!("page={}", pages + 1))) {
                Some((_, next)) => address = next,
                None => break,
            }
        }
        assert_eq!((pages, seen.len()), (3, 44));
        for odd in ["accounts?page=0", "accounts?page=99999999", "accounts?page=4"] {
            ana.get(odd).await.expect(200);
        }
    }

    async fn a_part_that_is_only_shown_cannot_be_changed(database) {
        let acme = format!("{}[accounts]\nsessions = \"view\"\n", crate::support::world::ACME);
        let world = World::with(database, &[("acme", &acme)]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let other = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = ana.get("accounts").await.expect(200);
        assert_eq!(others(&page), 0);
        let (csrf, id) = (page.field("csrf").unwrap(), world.session_of(&other, "acme").await);
        for path in [format!("accounts/sessions/{id}/end"), "accounts/sessions/end-others".to_owned()] {
            ana.post(&path, &[("csrf", &csrf)]).await.expect(404);
        }
        assert!(is_signed_on(&other).await);
    }
}
