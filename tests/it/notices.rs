//! What the mails say, and to whom (R-AB-8, R-AB-9).

use std::time::Duration;

use portico::identity::identifier::Kind;
use portico::kit::geoip::Area;
use portico::notify::transport::Sent;
use portico::outbox::{self, Channel, Device, Notice, Place, Teller};
use serde_json::{Value, json};

use crate::on_both;
use crate::support::world::{PASSWORD, World};

const HOSTILE: &str = "\"><script>x</script> & Bcc: eve@evil.example";

/// Tells somebody something, and the mails that went out by it.
async fn told(world: &World, email: &str, notice: Notice) -> Vec<Sent> {
    let person = world.account("acme", email).await;
    let (live, before) = (world.live("acme"), world.mails.sent(None).len());
    let random = &world.state.services.random;
    let teller = Teller { keys: &live.keys, random, now: world.clock.now(), place: place() };
    let work = world.work("acme").await;
    outbox::tell(&work, &teller, &person, &notice).await.unwrap();
    work.commit().await.unwrap();
    let after = world.delivered().await.len();
    world.mails.sent(None).into_iter().take(after - before).collect()
}

fn place() -> Place {
    let area = Some(Area::named([("en", "Lyon, France"), ("de", "Lyon, Frankreich")]));
    Place { browser: "Firefox".to_owned(), platform: "Linux".to_owned(), address: None, area }
}

fn chrome() -> Place {
    Place { browser: "Chrome".to_owned(), platform: "Android".to_owned(), ..Place::default() }
}

fn ended(trusted: Option<Place>, count: u64, reused: bool) -> Notice {
    Notice::TrustEnded { place: place(), trusted, count, reused }
}

fn device(label: &str) -> Device {
    Device { method: "totp".to_owned(), label: label.to_owned() }
}

async fn ana(world: &World, attributes: &Value) {
    let identifiers = vec![(Kind::Email, "ana@acme.example".to_owned())];
    world.person_with("acme", identifiers, Some(PASSWORD), attributes).await;
}

on_both! {
    async fn every_kind_is_written_in_both_languages(database) {
        let world = World::new(database).await;
        ana(&world, &json!({ "given_name": "Ana", "locale": "de", "zoneinfo": "America/New_York" })).await;
        let expires = world.clock.now().plus(Duration::from_secs(600));
        let (place, device) = (place(), device("Pixel"));
        let notices = [
            (Notice::PasswordChanged { place: place.clone(), ended: 2 }, "2 andere Sitzungen"),
            (Notice::NewBrowser { place: place.clone() }, "Firefox auf Linux"),
            (Notice::DeviceAdded { place: place.clone(), device: device.clone() }, "Authenticator-App „Pixel“"),
            (Notice::DeviceRemoved { place: place.clone(), device: device.clone() }, "entfernt"),
            (Notice::DeviceDisabled { place: place.clone(), device: device.clone() }, "ausgeschaltet"),
            (Notice::DeviceEnabled { place: place.clone(), device: device.clone() }, "wieder eingeschaltet"),
            (Notice::DefaultChanged { place: place.clone(), device }, "zuerst"),
            (Notice::FactorsReset { place: place.clone() }, "überall abgemeldet"),
            (Notice::BrowserTrusted { place: place.clone(), until: expires }, "03:10"),
            (ended(Some(chrome()), 1, false), "Chrome auf Android"),
            (ended(None, 7, false), "7 Browsern"),
            (ended(Some(chrome()), 1, true), "eine alte Kopie"),
            (Notice::BypassBegun { place: place.clone(), until: expires }, "03:10"),
            (Notice::BypassEnded { place: place.clone() }, "wieder nach dem zweiten Schritt"),
            (Notice::OthersEnded { place: place.clone(), ended: 2, doubted: true }, "2 andere Sitzungen abgemeldet"),
            (Notice::SessionEnded { place: place.clone(), ended: chrome() }, "Chrome auf Android"),
            (Notice::SessionsEnded { place: place.clone() }, "in jedem Browser und jeder App abgemeldet"),
            (Notice::LostDeviceBegun { place: place.clone(), due: expires }, "03:10"),
            (Notice::LostDeviceStopped { place: place.clone() }, "gestoppt"),
            (Notice::RecoveryCodesMade { place: place.clone(), count: 10 }, "10 Wiederherstellungscodes"),
            (Notice::RecoveryCodeUsed { place: place.clone(), left: 9 }, "noch 9 Wiederherstellungscodes"),
            (Notice::AddressCode { place: place.clone(), code: "042917".to_owned(), expires }, "042917"),
            (Notice::DeviceCode { place: place.clone(), code: "831460".to_owned(), expires }, "831460"),
            (Notice::NewAddressCode { place: place.clone(), code: "270415".to_owned(), expires }, "270415"),
            (Notice::DeletionAsked { place: place.clone(), due: expires }, "03:10"),
            (Notice::DeletionCancelled { place: place.clone() }, "und es behalten"),
            (Notice::AccountDisabled { place: place.clone() }, "gesperrt"),
            (Notice::NewPassword { place, secret: "S".repeat(43) }, "/sign-on/welcome/SSS"),
        ];
        for (notice, says) in notices {
            let kind = notice.kind();
            let acts = matches!(notice, Notice::NewPassword { .. });
            let [mail] = &told(&world, "ana@acme.example", notice).await[..] else { panic!("{kind}") };
            let html = mail.html.as_deref().unwrap();
            for form in [mail.text.as_str(), html] {
                assert!(form.contains(says), "{kind} does not say {says:?}: {form}");
                assert!(form.contains("Guten Tag") && form.contains("15. Januar 2027"), "{kind}: {form}");
                assert!(form.contains("Firefox auf Linux"), "{kind} does not say where: {form}");
                assert!(form.contains("Lyon, Frankreich"), "{kind} does not say about where: {form}");
                assert!(form.contains("(EST)"), "{kind} is told in another zone: {form}");
                assert_eq!(form.contains("https://portal.example/acme/not-me/"), !acts, "{kind}: {form}");
                assert!(!form.contains("mail-") && !form.contains("method-"), "{kind} lacks a text: {form}");
            }
            assert!(html.contains("lang=\"de\""));
        }
    }

    async fn few_recovery_codes_are_warned_of(database) {
        let world = World::new(database).await;
        ana(&world, &json!({})).await;
        for (left, says, warns) in [(4, "4 recovery codes are left.", false), (3, "3 recovery codes", true), (1, "One recovery code", true), (0, "No recovery code", true)] {
            let mails = told(&world, "ana@acme.example", Notice::RecoveryCodeUsed { place: place(), left }).await;
            let text = &mails[0].text;
            assert!(text.contains(says), "{text}");
            assert_eq!(text.contains("Make new ones"), warns, "{text}");
            assert_eq!(text.contains("Make new recovery codes: https://portal.example/acme/authentication/recovery-codes"), warns, "{text}");
        }
    }

    async fn what_people_type_stays_text(database) {
        let world = World::new(database).await;
        ana(&world, &json!({ "given_name": HOSTILE })).await;
        let notice = Notice::DeviceAdded { place: place(), device: device(HOSTILE) };
        let mail = told(&world, "ana@acme.example", notice).await.remove(0);
        assert!(mail.text.contains(HOSTILE));
        let html = mail.html.unwrap();
        assert!(!html.contains("<script") && html.contains("&lt;script&gt;"), "{html}");
        assert!(!mail.subject.contains("Bcc") && !mail.subject.contains('\n'), "{}", mail.subject);
        assert_eq!(mail.to, "ana@acme.example");
        // A group with other rules is told of as that: whoever is in it may do no more than before.
        for (rules, says) in [(true, "for which other rules hold"), (false, "with special rights")] {
            let notice = Notice::AuthorityChanged { group: HOSTILE.to_owned(), joined: true, rules };
            let mail = told(&world, "ana@acme.example", notice).await.remove(0);
            assert!(mail.text.contains(says) && mail.subject.contains("rights") != rules, "{}", mail.text);
        }
    }

    async fn an_address_that_nobody_has_proved_reads_nothing_typed(database) {
        let world = World::new(database).await;
        ana(&world, &json!({ "given_name": "Annabella", "locale": "en" })).await;
        world.execute("UPDATE identifier SET verified_at = NULL").await;
        let kinds = [Notice::DeviceAdded { place: place(), device: device("Pixelated") }, Notice::DeviceRemoved { place: place(), device: device("Pixelated") },
            Notice::DeviceDisabled { place: place(), device: device("Pixelated") }, Notice::DeviceEnabled { place: place(), device: device("Pixelated") },
            Notice::DefaultChanged { place: place(), device: device("Pixelated") }, Notice::NewBrowser { place: place() },
            Notice::OthersEnded { place: place(), ended: 1, doubted: false }];
        for notice in kinds {
            let mail = told(&world, "ana@acme.example", notice).await.remove(0);
            for form in [mail.text, mail.html.unwrap(), mail.subject] {
                assert!(!form.contains("Annabella") && !form.contains("Pixelated"), "{form}");
                assert!(!form.contains("Lyon"), "a stranger reads about where the person is: {form}");
                assert!(!form.contains("not-me"), "a stranger can shut the person out: {form}");
            }
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM link").await, 0);
        // Nor does whoever reads the address that somebody wants to have: it may be mistyped.
        world.execute("UPDATE identifier SET verified_at = 1").await;
        let person = world.account("acme", "ana@acme.example").await;
        let (live, now) = (world.live("acme"), world.clock.now());
        let random = &world.state.services.random;
        let teller = Teller { keys: &live.keys, random, now, place: place() };
        let notice = Notice::NewAddressCode { place: place(), code: "270415".to_owned(), expires: now.plus(Duration::from_secs(600)) };
        let work = world.work("acme").await;
        outbox::send_code(&work, &teller, &person, (Channel::Email, "anna@acme.example"), notice).await.unwrap();
        work.commit().await.unwrap();
        world.delivered().await;
        let mail = world.mails.sent(Some("anna@acme.example")).remove(0);
        assert!(mail.text.contains("270415") && !mail.text.contains("Lyon"), "{}", mail.text);
    }

    async fn many_of_one_kind_are_told_together_and_none_is_dropped(database) {
        let world = World::new(database).await;
        ana(&world, &json!({})).await;
        let new_browser = || Notice::NewBrowser { place: place() };
        let mut sent = Vec::new();
        for _ in 0..10 {
            sent.extend(told(&world, "ana@acme.example", new_browser()).await);
        }
        assert_eq!(sent.len(), 10);
        for _ in 0..90 {
            assert_eq!(told(&world, "ana@acme.example", new_browser()).await.len(), 0, "it goes out by itself");
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM link").await, 11, "a link for each mail and no more");
        // Another kind is news, and so is another person's.
        assert_eq!(told(&world, "ana@acme.example", Notice::FactorsReset { place: place() }).await.len(), 1);
        world.person("acme", "bob@acme.example", PASSWORD).await;
        assert_eq!(told(&world, "bob@acme.example", new_browser()).await.len(), 1);
        let before = world.delivered().await.len();
        world.wait(Duration::from_secs(599));
        assert_eq!(world.delivered().await.len(), before);
        world.wait(Duration::from_secs(1));
        assert_eq!(world.delivered().await.len(), before + 1);
        let mail = world.mails.sent(None).remove(0);
        for form in [&mail.text, mail.html.as_ref().unwrap()] {
            assert!(form.contains("The same happened 89 more times in the minutes after it"), "{form}");
        }
        // Ten minutes later everything is as it was.
        assert_eq!(told(&world, "ana@acme.example", new_browser()).await.len(), 1);
        assert!(!world.mails.sent(None)[0].text.contains("The same happened"));
        let clear = "SELECT COUNT(*) FROM outbox WHERE topic LIKE '%ana%' OR topic LIKE '%new_browser%'";
        assert_eq!(world.number(clear).await, 0);
    }

    async fn every_code_is_a_mail_of_its_own(database) {
        let world = World::new(database).await;
        ana(&world, &json!({})).await;
        for number in 0..12 {
            let expires = world.clock.now().plus(Duration::from_secs(600));
            let notice = Notice::AddressCode { place: place(), code: format!("{number:06}"), expires };
            assert_eq!(told(&world, "ana@acme.example", notice).await.len(), 1);
        }
    }

    async fn a_code_that_has_expired_is_not_sent(database) {
        let world = World::new(database).await;
        ana(&world, &json!({})).await;
        let code = |code: &str| Notice::AddressCode { place: place(), code: code.to_owned(), expires: world.clock.now().plus(Duration::from_secs(600)) };
        let mails = told(&world, "ana@acme.example", code("111111")).await;
        assert!(mails[0].text.contains("111111") && mails[0].text.contains("somebody may know your password"), "{}", mails[0].text);
        let live = world.live("acme");
        let person = world.account("acme", "ana@acme.example").await;
        let teller = Teller { keys: &live.keys, random: &world.state.services.random, now: world.clock.now(), place: place() };
        let work = world.work("acme").await;
        outbox::tell_one(&work, &teller, &person, "ana@acme.example".to_owned(), code("222222")).await.unwrap();
        work.commit().await.unwrap();
        world.wait(Duration::from_secs(600));
        assert_eq!(world.delivered().await.len(), 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE state = 'expired' AND payload IS NULL").await, 1);
    }
}
