//! Notices: written with what they tell about, delivered once, tried again, forgotten (faults F-08, F-09).

use std::time::Duration;

use portico::outbox::store::{self as queue, Outcome};

use crate::on_both;
use crate::support::world::{PASSWORD, World, sign_on};

/// Room for this many, from whichever environment.
fn room(many: u32) -> queue::Room {
    queue::Room { overall: many, each: many, under_way: Vec::new() }
}

on_both! {
    async fn what_is_rolled_back_is_not_told(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let work = world.work("acme").await;
        world.enqueue(&work, "acme", "ana@acme.example").await;
        drop(work);
        assert_eq!(world.delivered().await, []);
        // A sign-on whose notice cannot be written does not happen.
        world.execute("ALTER TABLE outbox RENAME TO gone").await;
        let browser = world.browser("acme");
        sign_on(&browser, "ana@acme.example", PASSWORD).await.expect(500);
        assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 0);
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'sign_on'").await, 0);
    }

    async fn what_is_delivered_is_wiped(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.notice("acme", "ana@acme.example").await;
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE payload IS NOT NULL").await, 1);
        let in_clear = "SELECT COUNT(*) FROM outbox WHERE CAST(payload AS TEXT) LIKE '%ana@acme%'";
        assert_eq!(world.number(in_clear).await, 0, "the address is in clear");
        assert_eq!(world.delivered().await.len(), 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE state = 'delivered' AND payload IS NULL").await, 1);
        assert_eq!(world.delivered().await.len(), 1, "it is delivered again");
        world.wait(Duration::from_secs(8 * 24 * 3600));
        world.delivered().await;
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 0, "it is not forgotten");
    }

    async fn what_fails_is_tried_again_later_and_later(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.notice("acme", "ana@acme.example").await;
        let worker = world.cut();
        let store = &world.state.services.store;
        let mut waits = Vec::new();
        for _ in 0..8 {
            assert_eq!(worker.round().await.unwrap(), 1);
            assert_eq!(worker.round().await.unwrap(), 0, "it is tried again at once");
            let due = queue::next_due(store, world.clock.now()).await.unwrap().unwrap();
            let wait = due.since(world.clock.now());
            world.wait(wait - Duration::from_secs(1));
            assert_eq!(worker.round().await.unwrap(), 0, "too early");
            world.wait(Duration::from_secs(1));
            waits.push(wait.as_secs());
        }
        for (attempt, wait) in waits.iter().enumerate() {
            let base = 30 << attempt;
            assert!((base * 3 / 4..=base * 5 / 4).contains(wait), "after attempt {}: {wait} s", attempt + 1);
        }
        let listed = queue::list(store, None).await.unwrap();
        assert_eq!((listed[0].attempts, listed[0].state.as_str()), (8, "waiting"));
        assert!(listed[0].failure.is_some());
        // The way is open again.
        assert_eq!(world.delivered().await.len(), 1);
    }

    async fn what_is_too_old_is_not_told(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.notice("acme", "ana@acme.example").await;
        world.wait(Duration::from_secs(7 * 24 * 3600));
        assert_eq!(world.delivered().await, []);
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE state = 'expired' AND payload IS NULL").await, 1);
    }

    async fn a_worker_that_died_leaves_nothing_behind(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.notice("acme", "ana@acme.example").await;
        let store = &world.state.services.store;
        let claimed = queue::claim(store, &room(10), world.clock.now()).await.unwrap();
        assert_eq!(claimed.len(), 1);
        assert!(queue::claim(store, &room(10), world.clock.now()).await.unwrap().is_empty());
        assert_eq!(world.delivered().await, []);
        world.wait(queue::LEASE);
        assert_eq!(world.delivered().await.len(), 1);
        // The dead one comes back and says that it failed: what is delivered stays delivered.
        queue::finish(store, &claimed[0], &Outcome::Failed("late".to_owned()), world.clock.now()).await.unwrap();
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE state = 'delivered'").await, 1);
    }

    async fn many_of_one_environment_do_not_hold_up_another(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        for _ in 0..100 {
            world.notice("acme", "ana@acme.example").await;
        }
        world.notice("globex", "gus@globex.example").await;
        world.worker().round().await.unwrap();
        assert_eq!(world.mails.sent(Some("gus@globex.example")).len(), 1);
        assert_eq!(world.delivered().await.len(), 101);
    }

    async fn operators_retry_and_drop_by_id(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        for _ in 0..2 {
            world.notice("acme", "ana@acme.example").await;
        }
        world.cut().round().await.unwrap();
        let (store, now) = (&world.state.services.store, world.clock.now());
        let (acme, globex) = (world.live("acme").id, world.live("globex").id);
        let ids: Vec<_> = queue::list(store, Some(acme)).await.unwrap().into_iter().map(|row| portico::kit::id::NoticeId::from_uuid(row.id)).collect();
        assert!(queue::list(store, Some(globex)).await.unwrap().is_empty());
        assert!(!queue::retry(store, globex, ids[0], now).await.unwrap(), "of another environment");
        assert!(!queue::drop_notice(store, globex, ids[0], now).await.unwrap());
        assert!(queue::drop_notice(store, acme, ids[0], now).await.unwrap());
        assert!(!queue::drop_notice(store, acme, ids[0], now).await.unwrap());
        assert!(!queue::retry(store, acme, ids[0], now).await.unwrap());
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE state = 'dropped' AND payload IS NULL").await, 1);
        assert!(queue::retry(store, acme, ids[1], now).await.unwrap());
        assert_eq!(world.delivered().await.len(), 1);
    }

    async fn another_environments_key_opens_nothing(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.notice("acme", "ana@acme.example").await;
        let claimed = queue::claim(&world.state.services.store, &room(1), world.clock.now()).await.unwrap().remove(0);
        let open = |slug: &str| portico::outbox::open(&world.live(slug).keys, claimed.id, &claimed.payload);
        assert!(open("acme").is_some() && open("globex").is_none());
        // Nor does a payload under another row's id.
        let id = world.state.services.random.id(world.clock.now());
        assert!(portico::outbox::open(&world.live("acme").keys, id, &claimed.payload).is_none());
    }
}
