//! What the pages do not reach of the identity room, on both databases.

use std::time::Duration;

use portico::identity::activity::{self, Actor, Kind as Event};
use portico::identity::attempt::{self, Attempt, Limits, Reserved, Source};
use portico::identity::create::{self, CreateError, NewAccount};
use portico::identity::flow::{self, Holder, Kind as Way};
use portico::identity::identifier::{self, Kind};
use portico::identity::proof::{Proof, Proofs};
use portico::identity::registration::{self, Awaited};
use portico::identity::session::{self, Session};
use portico::identity::{account, browser, credential, link, member};
use serde_json::json;

use crate::on_both;
use crate::support::world::{PASSWORD, World, sign_on};

on_both! {
    async fn people_are_listed_in_the_order_they_came(database) {
        let world = World::new(database).await;
        let mut ids = Vec::new();
        for number in 0..5 {
            world.wait(Duration::from_millis(2));
            ids.push(world.person("acme", &format!("p{number}@acme.example"), PASSWORD).await);
        }
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let scope = world.state.services.store.scope(world.live("acme").id);
        let first = account::list(&scope, None, 3).await.unwrap();
        assert_eq!(first.iter().map(|account| account.id).collect::<Vec<_>>(), ids[..3]);
        let rest = account::list(&scope, Some(ids[2]), 100).await.unwrap();
        assert_eq!(rest.iter().map(|account| account.id).collect::<Vec<_>>(), ids[3..]);
        let all = identifier::of_all(&scope, &ids).await.unwrap();
        assert_eq!(all.len(), 10);
        assert_eq!(identifier::mail_addresses(&identifier::of(&scope, ids[0]).await.unwrap()), ["p0@acme.example"]);
        assert!(account::groups(&scope, ids[0]).await.unwrap().is_empty());
    }

    async fn an_account_is_made_whole_or_not_at_all(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let (live, random, now) = (world.live("acme"), world.state.services.random, world.clock.now());
        for (identifiers, expected) in [
            (vec![], "NoIdentifier"), (vec![(Kind::Email, "no address".to_owned())], "Identifier"),
            (vec![(Kind::Username, " \u{200b}".to_owned())], "Identifier"),
            (vec![(Kind::Username, "fresh".to_owned()), (Kind::Email, "ANA@acme.example".to_owned())], "Taken"),
        ] {
            let work = world.work("acme").await;
            let new = NewAccount { identifiers, ..NewAccount::default() };
            let actor = Actor::CommandLine("test".to_owned());
            let refused: CreateError = create::create(&work, &live.config.profile, &new, &actor, &random, now).await.unwrap_err();
            assert!(format!("{refused:?}").starts_with(expected), "{refused:?}");
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM account").await, 1);
        let scope = world.state.services.store.scope(live.id);
        assert_eq!(identifier::find(&scope, "fresh").await.unwrap(), None);
    }

    async fn identifiers_of_an_earlier_rule_are_found_again(database) {
        let world = World::new(database).await;
        for address in ["ana@münchen.example", "bob@münchen.example"] {
            world.person("acme", address, PASSWORD).await;
            let stored = address.replace("münchen", "xn--mnchen-3ya");
            let earlier = format!("UPDATE identifier SET canonical = '{address}' WHERE canonical = '{stored}'");
            world.execute(&earlier).await;
        }
        // That rule made this one ASCII; it is another domain than the one that it was taken for.
        world.person("acme", "eva@straße.example", PASSWORD).await;
        world.execute("UPDATE identifier SET canonical = 'eva@strasse.example' WHERE canonical = 'eva@xn--strae-oqa.example'").await;
        // Somebody else has come to one of them meanwhile.
        let theirs = vec![(Kind::Email, "bob@xn--mnchen-3ya.example".to_owned())];
        world.person_with("acme", theirs, None, &json!({})).await;
        sign_on(&world.browser("acme"), "ana@münchen.example", PASSWORD).await.expect(422);
        let (live, random, now) = (world.live("acme"), world.state.services.random, world.clock.now());
        let awaited = Awaited { address: "new@münchen.example".to_owned(), ..Awaited::default() };
        let work = world.work("acme").await;
        let until = now.plus(registration::LIFETIME);
        assert!(registration::create(&work, &live.keys, ("secret", &awaited), (now, until), &random).await.unwrap());
        work.commit().await.unwrap();
        world.execute("UPDATE registration SET canonical = 'new@münchen.example'").await;
        // One person has both spellings, the earlier one first.
        let both = ["old@münchen.example", "old@zürich.example"].map(|address| (Kind::Email, address.to_owned()));
        let both = world.person_with("acme", both.to_vec(), Some(PASSWORD), &json!({})).await;
        world.execute("UPDATE identifier SET canonical = 'old@münchen.example' WHERE canonical = 'old@xn--mnchen-3ya.example'").await;
        world.execute("UPDATE identifier SET canonical = 'old@xn--mnchen-3ya.example', shown = 'old@münchen.example' WHERE canonical = 'old@xn--zrich-kva.example'").await;
        // Only the earlier one is proved, and not yet settled.
        let settles = now.plus(Duration::from_secs(3600)).micros();
        world.execute(&format!("UPDATE identifier SET settles_at = {settles} WHERE canonical = 'old@münchen.example'")).await;
        world.execute("UPDATE identifier SET verified_at = NULL WHERE canonical = 'old@xn--mnchen-3ya.example'").await;
        // Two servers start together.
        let replica = world.replica().await;
        let respell = |world: &World| {
            let store = world.state.services.store.clone();
            async move { portico::app::start::respell(&store).await.unwrap() }
        };
        let (one, two) = tokio::join!(respell(&world), respell(&replica));
        let changed: u64 = one.iter().chain(&two).map(|it| it.changed).sum();
        let clashes: Vec<_> = one.iter().chain(&two).flat_map(|it| &it.clashes).collect();
        assert_eq!(changed, 3);
        assert!(!clashes.is_empty() && clashes.iter().all(|clash| clash.account != clash.holder), "{clashes:?}");
        let merged = format!("SELECT COUNT(*) FROM identifier WHERE account_id = {} AND is_primary = 1", world.bytes(both.uuid()));
        assert_eq!(world.number(&merged).await, 1);
        assert_eq!(world.number(&merged.replace(" AND is_primary = 1", "")).await, 1);
        let proved = format!("{merged} AND verified_at IS NOT NULL AND settles_at = {settles}");
        assert_eq!(world.number(&proved).await, 1, "it is settled no sooner");
        let brought = "SELECT COUNT(*) FROM registration WHERE canonical = 'new@xn--mnchen-3ya.example'";
        assert_eq!(world.number(brought).await, 1);
        sign_on(&world.browser("acme"), "eva@straße.example", PASSWORD).await.expect(303);
        sign_on(&world.browser("acme"), "eva@strasse.example", PASSWORD).await.expect(422);
        sign_on(&world.browser("acme"), "ana@xn--mnchen-3ya.example", PASSWORD).await.expect(303);
    }

    async fn the_history_of_a_password_is_as_long_as_asked(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let old = |number: usize| format!("phc {number}");
        let scope = world.state.services.store.scope(world.live("acme").id);
        let first = credential::find(&scope, ana).await.unwrap().unwrap().phc;
        for number in 0..5 {
            world.wait(Duration::from_secs(1));
            let work = world.work("acme").await;
            let before = if number == 0 { first.clone() } else { old(number - 1) };
            assert!(credential::set(&work, ana, &old(number), Some(&before), 2, world.clock.now()).await.unwrap());
            assert!(!credential::set(&work, ana, "late", Some(&before), 2, world.clock.now()).await.unwrap());
            work.commit().await.unwrap();
        }
        assert_eq!(credential::history(&scope, ana, 10).await.unwrap(), [old(3), old(2)]);
        let work = world.work("acme").await;
        let live = world.live("acme");
        assert!(!credential::hash_anew(&work, &live.keys, ana, ("not in force", "x")).await.unwrap());
        assert!(credential::hash_anew(&work, &live.keys, ana, (&old(4), "newer")).await.unwrap());
        assert!(credential::confirm(&work, ana, "newer").await.unwrap());
        assert!(!credential::confirm(&work, ana, &old(4)).await.unwrap());
        work.commit().await.unwrap();
        assert_eq!(credential::find(&scope, ana).await.unwrap().unwrap().phc, "newer");
        assert_eq!(credential::history(&scope, ana, 1).await.unwrap().len(), 1);
    }

    async fn a_session_is_found_by_its_secret_and_epoch_only(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let (live, random, now) = (world.live("acme"), world.state.services.random, world.clock.now());
        let store = &world.state.services.store;
        let secret = random.token();
        let session = Session {
            id: random.id(now), account: ana, browser: None, agent: session::Agent::default(), label: None, kind: session::Kind::Browser, proofs: Proofs::default(),
            created_at: now, authenticated_at: now, last_active_at: now, expires_at: now.plus(Duration::from_secs(3600)),
        };
        let work = world.work("acme").await;
        session::begin(&work, &session, &secret, live.epoch, &live.sessions).await.unwrap();
        work.commit().await.unwrap();
        let scope = store.scope(live.id);
        let find = async |secret: &str, epoch, now| member::find(&scope, session::Kind::Browser, secret, epoch, &live.sessions, now).await.unwrap();
        assert_eq!(find(&secret, live.epoch, now).await.unwrap().session, session);
        assert!(find(&secret, live.epoch + 1, now).await.is_none(), "an earlier epoch");
        assert!(find(&random.token(), live.epoch, now).await.is_none());
        assert!(find(&secret, live.epoch, now.plus(Duration::from_secs(1800))).await.is_none());
        let work = world.work("acme").await;
        session::touch(&work, session.id, &live.sessions, now.plus(Duration::from_secs(59))).await.unwrap();
        session::touch(&work, session.id, &live.sessions, now.plus(Duration::from_secs(61))).await.unwrap();
        let other = random.token();
        let proofs = Proofs::of(Proof::password(now));
        let wrong = random.token();
        assert!(!session::prove(&work, &session, (&wrong, &other), &proofs, now).await.unwrap());
        assert!(session::prove(&work, &session, (&secret, &other), &proofs, now).await.unwrap());
        assert!(!session::prove(&work, &session, (&secret, &wrong), &proofs, now).await.unwrap(), "the old secret is dead");
        work.commit().await.unwrap();
        assert!(find(&secret, live.epoch, now).await.is_none());
        let found = find(&other, live.epoch, now).await.unwrap().session;
        assert_eq!(found.proofs, proofs);
        assert_eq!(found.last_active_at, now.plus(Duration::from_secs(61)));
        let (listed, total) = session::list(&scope, ana, &live.sessions, now, 0..10).await.unwrap();
        assert_eq!((listed.len(), total), (1, 1));
        let work = world.work("acme").await;
        assert!(session::end(&work, ana, session.id).await.unwrap() && !session::end(&work, ana, session.id).await.unwrap());
    }

    async fn flows_links_browsers_and_history(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let (live, random, now) = (world.live("acme"), world.state.services.random, world.clock.now());
        let globex = world.live("globex");
        let store = &world.state.services.store;
        let (acme, other) = (store.scope(live.id), store.scope(globex.id));
        let (new, holder) = ("x".to_owned(), Holder::sign_on("secret"));
        let work = world.work("acme").await;
        flow::put(&work, &live.keys, (Way::SignOn, &holder), &"earlier", &random, now).await.unwrap();
        flow::put(&work, &live.keys, (Way::SignOn, &holder), &new, &random, now).await.unwrap();
        link::create(&work, ana, link::FIRST_PASSWORD, "secret", now).await.unwrap();
        let seen = browser::remember(&work, None, ana, &random, now).await.unwrap();
        activity::record(&work, ana, Event::SignedOff, &Actor::Person, &json!({}), &random, now.plus(Duration::from_secs(1))).await.unwrap();
        work.commit().await.unwrap();
        let under_way = async |scope: &portico::store::Scope<'_>, keys, way, holder: &Holder, now| {
            flow::find::<String>(scope, keys, (way, holder), now).await.unwrap()
        };
        assert_eq!(under_way(&acme, &live.keys, Way::SignOn, &holder, now).await, Some(new));
        assert_eq!(under_way(&acme, &live.keys, Way::StepUp, &holder, now).await, None);
        assert_eq!(under_way(&acme, &live.keys, Way::SignOn, &Holder::sign_on("other"), now).await, None);
        assert_eq!(under_way(&acme, &globex.keys, Way::SignOn, &holder, now).await, None);
        assert_eq!(under_way(&other, &live.keys, Way::SignOn, &holder, now).await, None);
        assert_eq!(under_way(&acme, &live.keys, Way::SignOn, &holder, now.plus(flow::LIFETIME)).await, None);
        assert_eq!(link::find(&acme, link::FIRST_PASSWORD, "secret", now).await.unwrap(), Some(ana));
        assert_eq!(link::find(&acme, "another purpose", "secret", now).await.unwrap(), None);
        assert_eq!(link::find(&other, link::FIRST_PASSWORD, "secret", now).await.unwrap(), None);
        assert_eq!(link::find(&acme, link::FIRST_PASSWORD, "secret", now.plus(link::LIFETIME)).await.unwrap(), None);
        assert_eq!(browser::is_known(&acme, &seen.secret, ana).await.unwrap(), Some(seen.id));
        assert_eq!(browser::is_known(&other, &seen.secret, ana).await.unwrap(), None);
        assert_eq!(browser::find(&acme, "planted").await.unwrap(), None);
        let latest = activity::latest(&acme, ana, 1).await.unwrap();
        assert_eq!((latest[0].1.as_str(), latest[0].2.as_str()), ("sign_off", "person"));
        let work = world.work("acme").await;
        assert!(link::consume(&work, link::FIRST_PASSWORD, "secret", now).await.unwrap());
        assert!(!link::consume(&work, link::FIRST_PASSWORD, "secret", now).await.unwrap());
        assert!(flow::end(&work, Way::SignOn, &holder).await.unwrap());
        assert!(!flow::end(&work, Way::SignOn, &holder).await.unwrap(), "it ends once");
        work.commit().await.unwrap();
        assert_eq!(under_way(&acme, &live.keys, Way::SignOn, &holder, now).await, None);
    }

    async fn attempts_are_counted_given_back_and_forgotten(database) {
        let world = World::new(database).await;
        let (live, now) = (world.live("acme"), world.clock.now());
        let store = &world.state.services.store;
        let limits = Limits { after: 2, slow_to: Duration::from_secs(900), refuse_after: 4 };
        let attempt = Attempt { subject: "somebody".to_owned(), source: Source::Unknown("192.0.2.1".to_owned()) };
        let reserve = async |now| attempt::reserve(store, live.id, &attempt, &limits, now).await.unwrap();
        assert_eq!(reserve(now).await, Reserved::Granted);
        let work = world.work("acme").await;
        attempt::refund(&work, &attempt, &limits).await.unwrap();
        work.commit().await.unwrap();
        assert_eq!((reserve(now).await, reserve(now).await), (Reserved::Granted, Reserved::Granted));
        assert_eq!(reserve(now).await, Reserved::Throttled(Duration::from_secs(2)));
        let later = now.plus(Duration::from_secs(3600));
        assert_eq!((reserve(later).await, reserve(later).await), (Reserved::Granted, Reserved::Granted));
        assert!(matches!(reserve(later.plus(Duration::from_secs(3600))).await, Reserved::Throttled(_)), "refused for good");
        let work = world.work("acme").await;
        assert_eq!(attempt::release(&work, &attempt, &limits).await.unwrap(), 3);
        work.commit().await.unwrap();
        assert_eq!(reserve(later).await, Reserved::Granted);
        let work = world.work("acme").await;
        assert_eq!(attempt::forget(&work, "somebody").await.unwrap(), 2);
    }
}
