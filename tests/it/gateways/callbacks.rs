//! What gateways say afterwards is believed with their signature, once or twice (fault F-10).

use base64::Engine as _;
use hmac::digest::KeyInit as _;
use hmac::{Hmac, Mac as _};
use http::Method;
use portico::kit::id::NoticeId;
use portico::outbox::{Channel, Delivery};

use super::{SECRET, taking, twilio, webhooks};
use crate::on_both;
use crate::support::canned;
use crate::support::page::Page;
use crate::support::world::World;

/// Says it as a webhook does, signed with this secret.
async fn webhook(world: &World, slug: &str, (channel, id): (&str, &str), secret: &str, body: &str) -> Page {
    let seconds = world.clock.now().seconds().to_string();
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(format!("{seconds}.{body}").as_bytes());
    let hex: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    let ask = world.browser(slug).ask(Method::POST, &format!("gateway/{channel}/{id}"));
    let ask = ask.body("application/json", body.to_owned()).header("portico-timestamp", &seconds);
    ask.header("portico-signature", &format!("v1={hex}")).send().await
}

fn said(id: NoticeId, status: &str) -> String {
    format!(r#"{{"id":"{id}","status":"{status}"}}"#)
}

/// A code of Acme's that its gateway has taken.
async fn taken(world: &World, base: &str) -> NoticeId {
    let id = world.code(Channel::Sms, "042917").await;
    world.earnest(&[base]).round().await.unwrap();
    assert_eq!(world.delivery(id).await, Delivery::Delivered);
    id
}

on_both! {
    async fn what_did_not_arrive_has_failed_however_often_it_is_said(database) {
        let server = taking();
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let id = taken(&world, &server.base).await;
        let way = id.to_string();
        for status in ["queued", "delivered"] {
            let page = webhook(&world, "acme", ("sms", &way), SECRET, &said(id, status)).await.expect(204);
            assert!(page.body.is_empty() && page.headers.get("set-cookie").is_none());
            assert_eq!(world.delivery(id).await, Delivery::Delivered, "{status}");
        }
        webhook(&world, "acme", ("sms", &way), SECRET, &said(id, "undelivered")).await.expect(204);
        assert_eq!((world.delivery(id).await, world.failure().await.as_deref()), (Delivery::Failed, Some("undelivered")));
        let before = world.fingerprint().await;
        for status in ["failed", "delivered", "undelivered"] {
            webhook(&world, "acme", ("sms", &way), SECRET, &said(id, status)).await.expect(204);
        }
        assert_eq!(world.fingerprint().await, before);
        // Nor is it sent again.
        world.earnest(&[&server.base]).round().await.unwrap();
        assert_eq!(server.asked.lock().unwrap().len(), 1);
    }

    async fn twilio_signs_address_and_fields(database) {
        let server = canned::serve(|_| canned::answer(201, &[], r#"{"sid":"SM1","status":"queued"}"#));
        let world = World::new(database).await.with_gateways(&twilio(&server.base)).await;
        let id = taken(&world, &server.base).await;
        let url = format!("https://portal.example/acme/gateway/sms/{id}");
        let fields = [("MessageSid", "SM1"), ("MessageStatus", "failed"), ("ErrorCode", "30003"), ("To", "+49 170")];
        let say = async |url: &str, fields: &[(&str, &str)]| {
            let mut sorted = fields.to_vec();
            sorted.sort_unstable();
            let mut mac = Hmac::<sha1::Sha1>::new_from_slice(SECRET.as_bytes()).unwrap();
            mac.update(url.as_bytes());
            sorted.iter().for_each(|(name, value)| mac.update(format!("{name}{value}").as_bytes()));
            let signature = base64::engine::general_purpose::STANDARD.encode(mac.finalize().into_bytes());
            let ask = world.browser("acme").ask(Method::POST, &format!("gateway/sms/{id}")).form(fields);
            ask.header("x-twilio-signature", &signature).send().await
        };
        say(&url.replace("portal.example", "evil.example"), &fields).await.expect(403);
        say(&url, &[("MessageStatus", "lost")]).await.expect(403);
        say(&url, &[("MessageStatus", "sent")]).await.expect(204);
        assert_eq!(world.delivery(id).await, Delivery::Delivered);
        say(&url, &fields).await.expect(204);
        assert_eq!(world.delivery(id).await, Delivery::Failed);
    }

    async fn without_the_signature_nothing_is_believed_and_nothing_told(database) {
        let server = taking();
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let id = taken(&world, &server.base).await;
        let nobody = world.state.services.random.id(world.clock.now());
        let before = world.fingerprint().await;
        let failed = said(id, "failed");
        for way in [id, nobody] {
            let way = way.to_string();
            for (secret, body) in [("another secret", failed.as_str()), ("", &failed), (SECRET, ""), (SECRET, "{}"), (SECRET, "[1")] {
                let page = webhook(&world, "acme", ("sms", &way), secret, body).await.expect(403);
                assert_eq!(page.header("content-type"), Some("text/plain; charset=utf-8"));
            }
            // Signed for another notice.
            let other = world.state.services.random.id(world.clock.now());
            webhook(&world, "acme", ("sms", &way), SECRET, &said(other, "failed")).await.expect(403);
            // Sent back: what we had signed ourselves.
            let own = server.asked.lock().unwrap()[0].split_once("\r\n\r\n").unwrap().1.to_owned();
            webhook(&world, "acme", ("sms", &way), SECRET, &own).await.expect(403);
            // As a browser would, with everything a browser has.
            let browser = world.signed_on("acme", "ana@acme.example", crate::support::world::PASSWORD).await;
            let csrf = browser.get("profile").await.field("csrf").unwrap();
            let fields = [("csrf", csrf.as_str()), ("MessageStatus", "failed"), ("id", &way), ("status", "failed")];
            browser.post(&format!("gateway/sms/{way}"), &fields).await.expect(403);
            browser.ask(Method::POST, &format!("gateway/sms/{way}")).body("application/json", failed.clone()).send().await.expect(403);
        }
        let changed: Vec<String> = world.fingerprint().await.into_iter().filter(|row| row.starts_with("outbox") && !before.contains(row)).collect();
        // The mails about the browsers above, and nothing else.
        assert_eq!((world.delivery(id).await, changed.len()), (Delivery::Delivered, 2));
        let large = format!("{{\"id\":\"{id}\",\"status\":\"failed\",\"x\":\"{}\"}}", "x".repeat(17_000));
        webhook(&world, "acme", ("sms", &id.to_string()), SECRET, &large).await.expect(413);
        assert_eq!(world.delivery(id).await, Delivery::Delivered);
    }

    async fn another_environments_gateway_says_nothing_here(database) {
        let server = taking();
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let id = taken(&world, &server.base).await;
        // The same secret, so that the signature is right and only the place is wrong.
        let way = id.to_string();
        webhook(&world, "globex", ("sms", &way), SECRET, &said(id, "failed")).await.expect(404);
        webhook(&world, "acme", ("voice", &way), SECRET, &said(id, "failed")).await.expect(404);
        webhook(&world, "headquarters", ("sms", &way), SECRET, &said(id, "failed")).await.expect(403);
        for path in ["gateway/email", "gateway/fax", "gateway/SMS"] {
            let page = world.browser("acme").ask(Method::POST, &format!("{path}/{id}")).body("application/json", said(id, "failed")).send().await;
            page.expect(404);
        }
        webhook(&world, "acme", ("sms", "1"), SECRET, &said(id, "failed")).await.expect(404);
        world.browser("acme").get(&format!("gateway/sms/{id}")).await.expect(405);
        assert_eq!(world.delivery(id).await, Delivery::Delivered);
    }

    async fn a_gateway_may_be_quicker_than_the_worker(database) {
        let server = taking();
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let (store, now) = (&world.state.services.store, world.clock.now());
        let id = world.code(Channel::Sms, "042917").await;
        let way = id.to_string();
        // What nobody has been given yet cannot have failed to arrive.
        webhook(&world, "acme", ("sms", &way), SECRET, &said(id, "failed")).await.expect(204);
        assert_eq!(world.delivery(id).await, Delivery::UnderWay);
        let room = portico::outbox::store::Room { overall: 1, each: 1, under_way: Vec::new() };
        let [claimed] = &portico::outbox::store::claim(store, &room, now).await.unwrap()[..] else { panic!() };
        assert!(portico::outbox::store::hand_over(store, claimed, now).await.unwrap());
        webhook(&world, "acme", ("sms", &way), SECRET, &said(id, "failed")).await.expect(204);
        let delivered = portico::outbox::store::Outcome::Delivered;
        assert!(!portico::outbox::store::finish(store, claimed, &delivered, now).await.unwrap());
        assert_eq!(world.delivery(id).await, Delivery::Failed);
    }
}
