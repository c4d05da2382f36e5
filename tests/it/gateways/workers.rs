//! However many workers there are, and however they end: no code is handed over twice.

use std::collections::BTreeSet;
use std::time::Duration;

use portico::outbox::store::{self as queue, Outcome};
use portico::outbox::{Channel, Delivery};

use super::{taking, webhooks};
use crate::on_both;
use crate::support::canned::Canned;
use crate::support::world::World;

/// The key of each request, in the order in which they came.
fn keys(server: &Canned) -> Vec<String> {
    let asked = server.asked.lock().unwrap();
    let key = |request: &String| {
        let line = request.lines().find(|line| line.to_ascii_lowercase().starts_with("idempotency-key: ")).unwrap();
        line.split_once(": ").unwrap().1.to_owned()
    };
    asked.iter().map(key).collect()
}

fn room() -> queue::Room {
    queue::Room { overall: 10, each: 10, under_way: Vec::new() }
}

on_both! {
    async fn two_servers_send_each_code_once(database) {
        let server = taking();
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let replica = world.replica().await;
        let mut expected = BTreeSet::new();
        for number in 0..30 {
            expected.insert(world.code(Channel::Sms, &format!("{number:06}")).await.to_string());
        }
        let (one, two) = (world.earnest(&[&server.base]), replica.earnest(&[&server.base]));
        let (one, two) = tokio::join!(one.round(), two.round());
        assert_eq!(one.unwrap() + two.unwrap(), 30);
        let keys = keys(&server);
        assert_eq!((keys.len(), keys.into_iter().collect::<BTreeSet<_>>()), (30, expected));
    }

    async fn a_worker_that_dies_with_a_code_in_its_hands_ends_it(database) {
        let server = taking();
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let (store, worker) = (&world.state.services.store, world.earnest(&[&server.base]));
        let id = world.code(Channel::Sms, "042917").await;
        let [claimed] = &queue::claim(store, &room(), world.clock.now()).await.unwrap()[..] else { panic!() };
        assert!(queue::hand_over(store, claimed, world.clock.now()).await.unwrap());
        // Here it may have been sent, and the worker dies.
        assert!(!queue::hand_over(store, claimed, world.clock.now()).await.unwrap(), "twice by the same worker");
        let (acme, now) = (world.live("acme").id, world.clock.now());
        assert!(!queue::retry(store, acme, id, now).await.unwrap(), "an operator makes another worker send it");
        world.wait(queue::GATEWAY_LEASE - Duration::from_secs(1));
        assert_eq!(worker.round().await.unwrap(), 0);
        world.wait(Duration::from_secs(1));
        assert_eq!(worker.round().await.unwrap(), 1);
        assert_eq!((world.delivery(id).await, world.failure().await.as_deref()), (Delivery::Failed, Some("interrupted")));
        assert_eq!(keys(&server).len(), 0);
        // Dead men tell no tales: what it would still say makes no difference.
        assert!(!queue::finish(store, claimed, &Outcome::Retry(now, "late".to_owned()), now).await.unwrap());
        assert_eq!(worker.round().await.unwrap(), 0);
    }

    async fn a_worker_that_dies_before_leaves_the_code_to_another(database) {
        let server = taking();
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let (store, worker) = (&world.state.services.store, world.earnest(&[&server.base]));
        let id = world.code(Channel::Sms, "042917").await;
        let [claimed] = &queue::claim(store, &room(), world.clock.now()).await.unwrap()[..] else { panic!() };
        world.wait(queue::GATEWAY_LEASE);
        assert_eq!(worker.round().await.unwrap(), 1);
        assert_eq!((world.delivery(id).await, keys(&server)), (Delivery::Delivered, vec![id.to_string()]));
        // The dead one wakes up and goes on where it was.
        assert!(!queue::hand_over(store, claimed, world.clock.now()).await.unwrap());
    }

    async fn a_code_is_sent_over_the_channel_that_was_sealed(database) {
        let server = taking();
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let id = world.code(Channel::Sms, "042917").await;
        // As somebody would who can write to the database but has no key.
        world.execute("UPDATE outbox SET channel = 'email'").await;
        world.delivered().await;
        assert_eq!((world.delivery(id).await, world.mails.sent(None).len()), (Delivery::Failed, 0));
    }

    async fn channels_do_not_hold_up_one_another(database) {
        let world = World::new(database).await.with_gateways("").await;
        for number in 0..5 {
            world.code(Channel::Sms, &format!("{number:06}")).await;
            world.notice("acme", "ana@acme.example").await;
        }
        let (store, acme) = (&world.state.services.store, world.live("acme").id);
        // Two mails hang.
        let room = queue::Room { overall: 14, each: 2, under_way: vec![((acme, Channel::Email), 2)] };
        let claimed = queue::claim(store, &room, world.clock.now()).await.unwrap();
        assert_eq!(claimed.iter().map(|it| it.channel).collect::<Vec<_>>(), [Channel::Sms, Channel::Sms]);
        // Channels of a later version wait for its workers.
        world.execute("UPDATE outbox SET channel = 'pigeon', due_at = 0 WHERE state = 'waiting'").await;
        let room = queue::Room { overall: 14, each: 14, under_way: Vec::new() };
        assert!(queue::claim(store, &room, world.clock.now()).await.unwrap().is_empty());
    }
}
