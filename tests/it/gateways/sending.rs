//! What gateways are asked, and what becomes of a code when they answer, do not, or lie.

use std::sync::Arc;
use std::sync::atomic::Ordering::SeqCst;
use std::sync::atomic::{AtomicBool, AtomicU16};
use std::time::Duration;

use hmac::digest::KeyInit as _;
use hmac::{Hmac, Mac as _};
use portico::environment::Services;
use portico::identity::identifier::Kind;
use portico::outbox::store as queue;
use portico::outbox::{Channel, Delivery};
use serde_json::{Value, json};

use super::{NUMBER, SECRET, taking, twilio, webhooks};
use crate::on_both;
use crate::support::canned::{self, Canned};
use crate::support::world::{ACME, PASSWORD, World};

/// The value of a header in a request.
fn header<'r>(request: &'r str, name: &str) -> &'r str {
    let found =
        request.lines().filter_map(|line| line.split_once(": ")).find(|(key, _)| key.eq_ignore_ascii_case(name));
    found.unwrap_or_else(|| panic!("no {name} in {request}")).1
}

fn body(request: &str) -> &str {
    request.split_once("\r\n\r\n").unwrap().1
}

fn form(request: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(body(request).as_bytes()).into_owned().collect()
}

fn asked(server: &Canned) -> Vec<String> {
    server.asked.lock().unwrap().clone()
}

const QUEUED: &str = r#"{"sid":"SM1","status":"queued","error_code":null}"#;

on_both! {
    async fn twilio_is_asked_as_its_api_wants_it(database) {
        let server = canned::serve(|_| canned::answer(201, &[], QUEUED));
        let world = World::new(database).await.with_gateways(&twilio(&server.base)).await;
        let worker = world.earnest(&[&server.base]);
        for channel in [Channel::Sms, Channel::Whatsapp, Channel::Voice] {
            let id = world.code(channel, "042917").await;
            assert_eq!(world.delivery(id).await, Delivery::UnderWay);
            assert_eq!(worker.round().await.unwrap(), 1);
            assert_eq!(world.delivery(id).await, Delivery::Delivered);
            let request = asked(&server).pop().unwrap();
            let resource = if channel == Channel::Voice { "Calls" } else { "Messages" };
            assert!(request.starts_with(&format!("POST /2010-04-01/Accounts/AC%201/{resource}.json HTTP/1.1\r\n")), "{request}");
            // "AC 1:the gateway's secret"
            assert_eq!(header(&request, "authorization"), "Basic QUMgMTp0aGUgZ2F0ZXdheSdzIHNlY3JldA==");
            assert!(request.to_ascii_lowercase().contains("content-type: application/x-www-form-urlencoded"));
            let fields = form(&request);
            let field = |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
            let prefix = if channel == Channel::Whatsapp { "whatsapp:" } else { "" };
            assert_eq!(field("To"), Some(format!("{prefix}{NUMBER}").as_str()));
            assert_eq!(field("From"), Some(format!("{prefix}+15005550006").as_str()));
            let callback = format!("https://portal.example/acme/gateway/{}/{id}", channel.as_str());
            assert_eq!(field("StatusCallback"), Some(callback.as_str()));
            if channel == Channel::Voice {
                let twiml = field("Twiml").unwrap();
                assert_eq!(twiml.matches("<Say language=\"en-US\">0, 4, 2, 9, 1, 7</Say><Pause").count(), 2, "{twiml}");
                assert_eq!(field("Body"), None);
            } else {
                let text = field("Body").unwrap();
                assert!(text.starts_with("042917 is your Acme code. It works for 5 minutes."), "{text}");
                assert_eq!(text.ends_with("\n\n@portal.example #042917"), channel == Channel::Sms, "{text}");
                assert_eq!(field("ValidityPeriod"), Some("300"));
            }
        }
        assert_eq!(asked(&server).len(), 3);
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE payload IS NOT NULL").await, 0, "what was sent is kept");
    }

    async fn a_webhook_is_asked_with_a_signature(database) {
        let server = taking();
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let identifiers = vec![(Kind::Email, "dea@acme.example".to_owned())];
        world.person_with("acme", identifiers, None, &json!({ "locale": "de" })).await;
        let id = world.code_to(("acme", "dea@acme.example"), (Channel::Voice, NUMBER), "042917").await;
        world.earnest(&[&server.base]).round().await.unwrap();
        assert_eq!(world.delivery(id).await, Delivery::Delivered);
        let [request] = &asked(&server)[..] else { panic!("{:?}", asked(&server)) };
        assert!(request.starts_with("POST /voice?x=1 HTTP/1.1\r\n"), "{request}");
        let (timestamp, seconds) = (header(request, "portico-timestamp"), world.clock.now().seconds().to_string());
        assert_eq!((timestamp, header(request, "idempotency-key")), (seconds.as_str(), id.to_string().as_str()));
        let mut mac = Hmac::<sha2::Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
        mac.update(format!("{timestamp}.{}", body(request)).as_bytes());
        let hex: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(header(request, "portico-signature"), format!("v1={hex}"));
        let mut said: Value = serde_json::from_str(body(request)).unwrap();
        let text = said["text"].take();
        assert_eq!(text.as_str().unwrap().matches("0, 4, 2, 9, 1, 7").count(), 2, "{text}");
        assert!(text.as_str().unwrap().contains("Ihr Code für Acme"), "{text}");
        assert_eq!(said, json!({
            "id": id, "channel": "voice", "to": NUMBER, "text": null, "code": "042917", "expires_at": "2027-01-15T08:05:00Z",
            "language": "de", "environment": "acme", "callback": format!("https://portal.example/acme/gateway/voice/{id}"),
        }));
    }

    async fn what_surely_was_not_taken_is_tried_again(database) {
        let world = World::new(database).await.with_gateways("").await;
        for refusal in [429, 503] {
            let first = AtomicBool::new(true);
            let server = canned::serve(move |_| match first.swap(false, SeqCst) {
                true => canned::answer(refusal, &[("Retry-After", "7")], "later"),
                false => canned::answer(200, &[], "{}"),
            });
            world.write("acme", &format!("{ACME}{}", webhooks(&server.base)));
            world.reload().await;
            let worker = world.earnest(&[&server.base]);
            let id = world.code(Channel::Sms, "042917").await;
            assert_eq!(worker.round().await.unwrap(), 1);
            assert_eq!((world.delivery(id).await, world.failure().await.as_deref()), (Delivery::UnderWay, Some("deferred")));
            world.wait(Duration::from_secs(6));
            assert_eq!(worker.round().await.unwrap(), 0, "it is asked before it wants to be");
            world.wait(Duration::from_secs(1));
            assert_eq!(worker.round().await.unwrap(), 1);
            assert_eq!(world.delivery(id).await, Delivery::Delivered);
            assert_eq!(asked(&server).len(), 2);
            world.execute("DELETE FROM outbox").await;
        }
    }

    async fn a_gateway_that_wants_to_be_asked_after_the_code_has_expired_is_not(database) {
        let server = canned::serve(|_| canned::answer(429, &[("Retry-After", "300")], ""));
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let id = world.code(Channel::Sms, "042917").await;
        world.earnest(&[&server.base]).round().await.unwrap();
        assert_eq!((world.delivery(id).await, world.failure().await.as_deref()), (Delivery::Failed, Some("deferred")));
    }

    async fn where_nothing_listens_it_is_tried_four_times_and_given_up_soon(database) {
        let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let base = format!("http://{gone}");
        let world = World::new(database).await.with_gateways(&webhooks(&base)).await;
        let worker = world.earnest(&[&base]);
        let id = world.code(Channel::Sms, "042917").await;
        for wait in [2, 4, 8] {
            assert_eq!(worker.round().await.unwrap(), 1);
            assert_eq!((world.delivery(id).await, world.failure().await.as_deref()), (Delivery::UnderWay, Some("unreachable")));
            world.wait(Duration::from_secs(wait));
        }
        assert_eq!(worker.round().await.unwrap(), 1);
        assert_eq!(world.delivery(id).await, Delivery::Failed);
        world.wait(Duration::from_secs(60));
        assert_eq!(worker.round().await.unwrap(), 0);
    }

    async fn what_may_have_been_taken_is_never_sent_again(database) {
        type Answer = fn() -> String;
        let silence: Answer = || loop { std::thread::park() };
        let huge: Answer = || canned::answer(200, &[], &format!("{{\"a\":\"{}\"}}", "x".repeat(100_000)));
        let cases: [(Answer, &str); 11] = [
            (|| canned::answer(500, &[], ""), "failing"),
            (|| canned::answer(502, &[("Retry-After", "1")], ""), "failing"),
            (|| canned::answer(503, &[], ""), "failing"),
            (silence, "timeout"),
            (|| "220 gateway.example ESMTP\r\n".to_owned(), "protocol"),
            (String::new, "protocol"),
            (|| canned::answer(200, &[], "<html>Sign on to the network</html>"), "protocol"),
            (|| canned::answer(200, &[], r#"{"error":"no credit"}"#), "protocol"),
            (huge, "too_large"),
            (|| canned::answer(307, &[("Location", "/elsewhere")], ""), "rejected"),
            (|| canned::answer(401, &[], ""), "credentials"),
        ];
        let world = World::new(database).await.with_gateways("").await;
        for (answer, class) in cases {
            let server = canned::serve(move |_| answer());
            world.write("acme", &format!("{ACME}{}", webhooks(&server.base)));
            world.reload().await;
            let worker = world.earnest(&[&server.base]);
            let id = world.code(Channel::Sms, "042917").await;
            assert_eq!(worker.round().await.unwrap(), 1);
            assert_eq!((world.delivery(id).await, world.failure().await.as_deref()), (Delivery::Failed, Some(class)));
            assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE payload IS NOT NULL").await, 0, "the code is kept");
            let (store, acme, now) = (&world.state.services.store, world.live("acme").id, world.clock.now());
            assert!(!queue::retry(store, acme, id, now).await.unwrap(), "an operator sends it again");
            world.wait(Duration::from_secs(120));
            assert_eq!(worker.round().await.unwrap(), 0);
            assert_eq!(asked(&server).len(), 1, "{class}");
            world.execute("DELETE FROM outbox").await;
            world.wait(Duration::from_secs(600));
        }
    }

    async fn twilio_does_not_lie_unseen(database) {
        let world = World::new(database).await.with_gateways("").await;
        for lie in ["ok", r#"{"sid":"SM1","status":"failed","error_code":30008}"#, r#"{"code":21211,"message":"Invalid 'To'"}"#] {
            let server = canned::serve(move |_| canned::answer(200, &[], lie));
            world.write("acme", &format!("{ACME}{}", twilio(&server.base)));
            world.reload().await;
            let id = world.code(Channel::Sms, "042917").await;
            world.earnest(&[&server.base]).round().await.unwrap();
            assert_eq!((world.delivery(id).await, world.failure().await.as_deref()), (Delivery::Failed, Some("protocol")), "{lie}");
            world.execute("DELETE FROM outbox").await;
        }
    }

    async fn the_inside_of_the_network_is_not_reached(database) {
        let server = taking();
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let id = world.code(Channel::Sms, "042917").await;
        world.earnest(&[]).round().await.unwrap();
        assert_eq!((world.delivery(id).await, world.failure().await.as_deref()), (Delivery::Failed, Some("unprotected")));
        let inside = webhooks(&server.base.replace("http://", "https://"));
        world.write("acme", &format!("{ACME}{inside}"));
        world.reload().await;
        world.execute("DELETE FROM outbox").await;
        world.code(Channel::Sms, "042917").await;
        world.earnest(&[]).round().await.unwrap();
        assert_eq!(world.failure().await.as_deref(), Some("address_not_allowed"));
        assert_eq!(asked(&server).len(), 0);
    }

    async fn a_number_that_is_none_or_a_gateway_that_is_not_there_fails_at_once(database) {
        let server = taking();
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let worker = world.earnest(&[&server.base]);
        for to in ["ana@acme.example", "+49 170\r\nx: y", ""] {
            let id = world.code_to(("acme", "ana@acme.example"), (Channel::Sms, to), "042917").await;
            worker.round().await.unwrap();
            assert_eq!((world.delivery(id).await, world.failure().await.as_deref()), (Delivery::Failed, Some("invalid")), "{to}");
            world.execute("DELETE FROM outbox").await;
        }
        world.write("acme", ACME);
        world.reload().await;
        let id = world.code(Channel::Sms, "042917").await;
        worker.round().await.unwrap();
        assert_eq!((world.delivery(id).await, world.failure().await.as_deref()), (Delivery::Failed, Some("not_configured")));
        assert_eq!(asked(&server).len(), 0);
    }

    async fn a_gateway_that_fails_is_left_alone_for_a_while(database) {
        let broken = Arc::new(AtomicBool::new(true));
        let is_broken = Arc::clone(&broken);
        let server = canned::serve(move |_| {
            let status = if is_broken.load(SeqCst) { 500 } else { 202 };
            canned::answer(status, &[], "")
        });
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let worker = world.earnest(&[&server.base]);
        let acme = world.live("acme");
        let can_send = |channel| world.state.services.can_send(&acme, channel);
        for _ in 0..5 {
            assert!(can_send(Channel::Sms));
            world.code(Channel::Sms, "042917").await;
            worker.round().await.unwrap();
        }
        assert_eq!([Channel::Sms, Channel::Voice, Channel::Email].map(can_send), [false, true, true]);
        world.execute("DELETE FROM outbox").await;
        let id = world.code(Channel::Sms, "042917").await;
        worker.round().await.unwrap();
        assert_eq!((world.delivery(id).await, world.failure().await.as_deref()), (Delivery::Failed, Some("unavailable")));
        assert_eq!(asked(&server).len(), 5, "it is not asked");
        // A trial that fails makes the pause longer; one that succeeds ends it.
        world.wait(Duration::from_secs(30));
        assert!(can_send(Channel::Sms));
        world.code(Channel::Sms, "042917").await;
        worker.round().await.unwrap();
        assert_eq!((can_send(Channel::Sms), asked(&server).len()), (false, 6));
        world.wait(Duration::from_secs(30));
        assert!(!can_send(Channel::Sms));
        broken.store(false, SeqCst);
        world.wait(Duration::from_secs(30));
        let id = world.code(Channel::Sms, "042917").await;
        worker.round().await.unwrap();
        assert_eq!((world.delivery(id).await, can_send(Channel::Sms)), (Delivery::Delivered, true));
    }

    async fn what_has_no_code_is_tried_for_a_day_and_once_more_where_it_may_have_arrived(database) {
        let status = Arc::new(AtomicU16::new(500));
        let says = Arc::clone(&status);
        let server = canned::serve(move |_| canned::answer(says.load(SeqCst), &[], ""));
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let worker = world.earnest(&[&server.base]);
        let became = async |id| (world.delivery(id).await, world.failure().await);
        let word = |class: &str| Some(class.to_owned());
        for _ in 0..5 {
            world.code(Channel::Sms, "042917").await;
            worker.round().await.unwrap();
        }
        world.execute("DELETE FROM outbox").await;
        let id = world.changed().await;
        worker.round().await.unwrap();
        assert_eq!(became(id).await, (Delivery::UnderWay, word("unavailable")), "left alone");
        let after = Duration::from_secs(2 * 3600);
        status.store(429, SeqCst);
        for _ in 0..6 {
            world.wait(after);
            assert_eq!(worker.round().await.unwrap(), 1);
            assert_eq!(became(id).await, (Delivery::UnderWay, word("deferred")));
        }
        status.store(202, SeqCst);
        world.wait(after);
        worker.round().await.unwrap();
        assert_eq!((world.delivery(id).await, asked(&server).len()), (Delivery::Delivered, 12));
        // What may have arrived costs money each time.
        world.execute("DELETE FROM outbox").await;
        status.store(500, SeqCst);
        let id = world.changed().await;
        worker.round().await.unwrap();
        assert_eq!(became(id).await, (Delivery::UnderWay, word("failing")));
        world.wait(after - Duration::from_secs(1));
        assert_eq!(worker.round().await.unwrap(), 0);
        // That it surely is not taken now does not make it more.
        status.store(429, SeqCst);
        world.wait(Duration::from_secs(1));
        worker.round().await.unwrap();
        assert_eq!(became(id).await, (Delivery::UnderWay, word("deferred")));
        status.store(500, SeqCst);
        world.wait(after);
        worker.round().await.unwrap();
        assert_eq!((became(id).await, asked(&server).len()), ((Delivery::Failed, word("failing")), 15));
        // A worker that dies with it in its hands leaves the last try to another.
        world.execute("DELETE FROM outbox").await;
        let (id, store) = (world.changed().await, &world.state.services.store);
        let room = queue::Room { overall: 1, each: 1, under_way: Vec::new() };
        let [claimed] = &queue::claim(store, &room, world.clock.now()).await.unwrap()[..] else { panic!() };
        assert!(queue::hand_over(store, claimed, world.clock.now()).await.unwrap());
        world.wait(queue::GATEWAY_LEASE);
        worker.round().await.unwrap();
        assert_eq!((became(id).await, asked(&server).len()), ((Delivery::Failed, word("failing")), 16));
        // The dead one wakes up: it is no longer its own.
        assert!(!queue::hand_over_once_more(store, claimed, world.clock.now()).await.unwrap());
        // One that dies among the last try leaves none.
        world.execute("DELETE FROM outbox").await;
        let id = world.changed().await;
        worker.round().await.unwrap();
        assert_eq!((became(id).await, asked(&server).len()), ((Delivery::UnderWay, word("failing")), 17));
        world.wait(after);
        let [claimed] = &queue::claim(store, &room, world.clock.now()).await.unwrap()[..] else { panic!() };
        assert!(!queue::hand_over(store, claimed, world.clock.now()).await.unwrap());
        assert!(queue::hand_over_once_more(store, claimed, world.clock.now()).await.unwrap());
        assert!(!queue::hand_over_once_more(store, claimed, world.clock.now()).await.unwrap(), "twice by the same worker");
        world.wait(queue::GATEWAY_LEASE);
        worker.round().await.unwrap();
        assert_eq!((became(id).await, asked(&server).len()), ((Delivery::Failed, word("interrupted")), 17));
        // Not for ever.
        world.execute("DELETE FROM outbox").await;
        status.store(429, SeqCst);
        let id = world.changed().await;
        for _ in 0..13 {
            worker.round().await.unwrap();
            world.wait(after);
        }
        assert_eq!(world.delivery(id).await, Delivery::Failed);
    }

    async fn a_code_that_has_expired_is_not_sent(database) {
        let server = taking();
        let world = World::new(database).await.with_gateways(&webhooks(&server.base)).await;
        let id = world.code(Channel::Sms, "042917").await;
        world.wait(Duration::from_secs(300));
        world.earnest(&[&server.base]).round().await.unwrap();
        assert_eq!((world.delivery(id).await, asked(&server).len()), (Delivery::Failed, 0));
    }

    async fn a_code_by_mail_is_a_mail_to_that_address_alone(database) {
        let world = World::new(database).await.with_gateways("").await;
        let id = world.code_to(("acme", "ana@acme.example"), (Channel::Email, "ana@acme.example"), "831460").await;
        world.code_to(("acme", "ana@acme.example"), (Channel::Email, "device@elsewhere.example"), "042917").await;
        world.delivered().await;
        assert_eq!(world.delivery(id).await, Delivery::Delivered);
        let [own] = &world.mails.sent(Some("ana@acme.example"))[..] else { panic!() };
        assert!(own.text.contains("831460") && own.text.contains("/acme/not-me/") && own.subject == "Your code for Acme", "{}", own.text);
        let [device] = &world.mails.sent(Some("device@elsewhere.example"))[..] else { panic!() };
        assert!(device.text.contains("042917") && device.html.as_ref().unwrap().contains("042917"));
        // It may be a stranger's: it names nobody and shuts nobody out.
        assert!(!device.text.contains("not-me") && !device.text.contains("Hello ana"), "{}", device.text);
    }

    async fn the_demonstration_shows_what_would_have_been_sent(database) {
        let world = World::with(database, &[("acme", ACME)]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        assert!(!world.state.services.can_send(&world.live("acme"), Channel::Sms), "nothing is configured");
        for (channel, says) in [(Channel::Sms, "@portal.example #042917"), (Channel::Voice, "0, 4, 2, 9, 1, 7"), (Channel::Whatsapp, "042917 is your Acme code")] {
            let id = world.code(channel, "042917").await;
            world.delivered().await;
            assert_eq!(world.delivery(id).await, Delivery::Delivered);
            // As somebody asks for it who forgets that a plus is a space in a query.
            let sent = world.mails.sent(Some(" 491701234567")).remove(0);
            assert_eq!((sent.channel, sent.to.as_str(), sent.subject.as_str(), &sent.html), (channel.as_str(), NUMBER, "", &None));
            assert!(sent.text.contains(says), "{}", sent.text);
        }
        let demo = Services { demo: true, ..world.state.services.clone() };
        assert!(Channel::ALL.into_iter().all(|channel| demo.can_send(&world.live("acme"), channel)));
    }
}
