//! "I don't recognise this": what it ends, what it leaves, and where it leads.

use std::time::Duration;

use portico::identity::activity::{self, Actor, Kind};
use portico::identity::address_change::{self, New};
use portico::identity::identifier;
use portico::identity::linked::{self, Linked};
use portico::kit::id::UserId;
use serde_json::json;

use crate::on_both;
use crate::support::page::Page;
use crate::support::trusted::{leave, passes, trust, trusted};
use crate::support::world::{ACME, OTHER, PASSWORD, World, is_signed_on, not_me, sign_on};

const MINUTE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 3600);
const NOBODYS: &str = "01900000-0000-7000-8000-000000000000";

/// Where a page of the history asks about its entries, the latest first.
fn asked(page: &Page) -> Vec<String> {
    page.links().into_iter().map(|(_, to)| to).filter(|to| to.contains("rescue?activity=")).collect()
}

/// Links an account at a provider to a person.
async fn link(world: &World, person: UserId, subject: &str) {
    let (work, random, now) = (world.work("acme").await, world.state.services.random, world.clock.now());
    let linked = Linked {
        id: random.id(now),
        account: person,
        provider: "google".to_owned(),
        identity: "google".to_owned(),
        subject: subject.to_owned(),
        name: subject.to_owned(),
        linked_at: now,
        last_used_at: None,
    };
    assert!(linked::add(&work, &linked).await.unwrap());
    work.commit().await.unwrap();
}

/// Puts another address in the place of a person's, as somebody signed on does.
async fn change_address(world: &World, person: UserId, to: &str, strong: bool) {
    let (work, random, now) = (world.work("acme").await, world.state.services.random, world.clock.now());
    let new = New { kind: identifier::Kind::Email, shown: to, strong };
    assert!(address_change::replace(&work, person, &new, &random, now).await.unwrap());
    let detail = json!({ "what": "email" });
    activity::record(&work, person, Kind::AddressChanged, &Actor::Person, &detail, &random, now).await.unwrap();
    work.commit().await.unwrap();
}

on_both! {
    async fn a_session_that_is_not_recognised_goes_and_the_rest_is_looked_through(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let stranger = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let own = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let id = world.session_of(&stranger, "acme").await;
        let before = world.fingerprint().await;
        let page = ana.get(&format!("rescue?session={id}")).await.expect(200).says("Chrome on Linux");
        assert_eq!(world.fingerprint().await, before, "looking changes something");
        let known = "SELECT COUNT(*) FROM known_browser";
        assert_eq!(world.number(known).await, 3);
        let next = page.submit("Sign it off", &[]).await.expect(303).follow().await.says("One session is signed off");
        assert_eq!((is_signed_on(&stranger).await, is_signed_on(&own).await), (false, true));
        assert_eq!(world.number(known).await, 2, "the stranger's browser is still known");
        // Then the password, which ends what else there is, and leads on.
        let change = next.click("Choose a new password").await.expect(200);
        let fields = [("current_password", PASSWORD), ("new_password", OTHER)];
        let review = change.submit("Change password", &fields).await.expect(303).follow().await.expect(200);
        let review = review.says("Your password is changed.").says("ana@acme.example").says("only signed on here");
        assert_eq!((is_signed_on(&own).await, is_signed_on(&ana).await), (false, true));
        review.click("I have looked through everything").await.says("That was the last step.");
        ana.get("activity").await.says("You said that something wasn’t you. One session was signed off.");
        // It has gone, which is no dead end: whoever it was may be there again.
        let again = ana.get(&format!("rescue?session={id}")).await.expect(200).says("That session had ended already.");
        again.submit("Sign off all others", &[]).await.expect(303).follow().await.says("no session left to sign off");
    }

    async fn whoever_signs_on_anew_does_not_get_away(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let stranger = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let id = world.session_of(&stranger, "acme").await;
        let page = ana.get(&format!("rescue?session={id}")).await.expect(200);
        // Between the look and the press.
        leave(&stranger).await;
        sign_on(&stranger, "ana@acme.example", PASSWORD).await.expect(303);
        assert!(is_signed_on(&stranger).await);
        page.submit("Sign it off", &[]).await.expect(303).follow().await.says("One session is signed off");
        assert_eq!((is_signed_on(&stranger).await, is_signed_on(&ana).await), (false, true));
        // And between the press and the proof that is asked for first.
        sign_on(&stranger, "ana@acme.example", PASSWORD).await.expect(303);
        let id = world.session_of(&stranger, "acme").await;
        world.wait(world.step_up_age("acme") + Duration::from_secs(1));
        let pressed = ana.get(&format!("rescue?session={id}")).await.expect(200).submit("Sign it off", &[]).await.expect(303);
        assert!(pressed.header("location").unwrap().contains("/step-up"));
        let ask = pressed.follow().await.expect(200);
        assert!(is_signed_on(&stranger).await, "without the proof something was ended");
        leave(&stranger).await;
        sign_on(&stranger, "ana@acme.example", PASSWORD).await.expect(303);
        let done = ask.submit("Confirm", &[("password", PASSWORD)]).await.expect(303).follow().await.expect(200);
        assert!(done.url.path().ends_with("/rescue/password"), "{}", done.url);
        assert_eq!((is_signed_on(&stranger).await, is_signed_on(&ana).await), (false, true));
    }

    async fn what_an_intruder_has_begun_is_called_off(database) {
        let world = World::new(database).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", id).await;
        world.app("acme", id).await;
        link(&world, id, "before").await;
        // Longer than a mail says "this wasn't me" of it.
        world.wait(8 * 24 * 60 * MINUTE);
        let stranger = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        link(&world, id, "since").await;
        let invited = world.link("acme", id).await;
        world.wait(MINUTE);
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.execute("INSERT INTO device_removal (environment_id, device_id, account_id, requested_at, due_at, turns_off)
            SELECT environment_id, id, account_id, created_at, created_at + 864000000000, 0 FROM device").await;
        ana.get("rescue/review").await.expect(200).says("Unless you keep it, it will be removed on");
        let history = ana.get("activity").await.expect(200);
        let page = ana.get(&asked(&history)[0]).await.expect(200).says("You signed on.").says("the removal of a method");
        page.submit("Sign it off", &[]).await.expect(303);
        assert!(!is_signed_on(&stranger).await);
        assert_eq!(world.number("SELECT COUNT(*) FROM device_removal").await, 0, "a removal still waits");
        assert_eq!(world.number("SELECT COUNT(*) FROM device").await, 2, "a factor is touched");
        assert_eq!(world.number("SELECT COUNT(*) FROM linked_account WHERE subject = 'since'").await, 0);
        assert_eq!(world.number("SELECT COUNT(*) FROM linked_account WHERE subject = 'before'").await, 1);
        let reader = world.browser("acme");
        reader.get(&format!("sign-on/welcome/{invited}")).await.expect(404);
        // Nobody is silenced by it: what the mails carry still shuts the account.
        reader.get(&format!("not-me/{}", not_me(&invited))).await.expect(200);
        assert_eq!(world.of_kind("outbox", "others_ended").await, 1, "nobody is told");
        let review = ana.get("rescue/review").await.expect(200).seen();
        assert!(!review.contains("will be removed"), "{review}");
        // Without a password a linked account may be the last way in.
        link(&world, id, "only").await;
        world.execute("DELETE FROM password").await;
        let page = ana.get(&format!("rescue?session={NOBODYS}")).await.expect(200);
        page.submit("Sign off all others", &[]).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM linked_account WHERE subject = 'only'").await, 1);
        ana.get("rescue/password").await.expect(200).says("You have no password that somebody could know.");
    }

    async fn a_change_of_an_address_is_taken_back_by_more_than_made_it(database) {
        let world = World::new(database).await;
        for (number, (young, strong, back)) in
            [(false, false, true), (false, true, false), (true, false, false)].into_iter().enumerate()
        {
            let email = format!("p{number}@acme.example");
            let id = world.person("acme", &email, PASSWORD).await;
            if !young {
                world.app("acme", id).await;
            }
            world.wait(DAY * 8);
            if young {
                world.app("acme", id).await;
            }
            let ana = world.signed_on("acme", &email, PASSWORD).await;
            world.wait(Duration::from_secs(1));
            change_address(&world, id, &format!("eve{number}@acme.example"), strong).await;
            let history = ana.get("activity").await.expect(200);
            let page = ana.get(&asked(&history)[0]).await.expect(200).says("Your email address was changed.");
            page.submit("Sign off all others", &[]).await.expect(303);
            let own = format!("SELECT COUNT(*) FROM identifier WHERE kind = 'email' AND canonical = '{email}'");
            assert_eq!(world.number(&own).await == 1, back, "young: {young}, strong: {strong}");
            // Where it stays, the page says what else takes it back.
            let review = ana.get("rescue/review").await.expect(200).says(&email).seen();
            assert_eq!(review.contains("takes it back, until"), !back, "{review}");
        }
    }

    async fn what_a_history_tells_leads_to_the_session_or_to_all_others(database) {
        let world = World::new(database).await;
        let (_, browser) = trusted(&world, "ana@acme.example").await;
        assert!(passes(&browser, "ana@acme.example").await);
        world.wait(Duration::from_secs(60));
        let stranger = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(Duration::from_secs(60));
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let history = ana.get("activity").await.expect(200);
        // One's own sign-on is not asked about; the latest before it is the stranger's.
        let asked = asked(&history);
        let page = ana.get(&asked[0]).await.expect(200).says("You signed on.");
        page.submit("Sign it off", &[]).await.expect(303).follow().await.says("next time you sign on we ask for the second step");
        assert_eq!((is_signed_on(&stranger).await, is_signed_on(&browser).await), (false, true));
        assert_eq!(world.number("SELECT COUNT(*) FROM trusted_browser").await, 0);
        // The same again: that session is gone, so every other one goes.
        let again = ana.get(&asked[0]).await.expect(200).submit("Sign off all others", &[]).await.expect(303);
        again.follow().await.says("One session is signed off.");
        assert!(!is_signed_on(&browser).await && is_signed_on(&ana).await);
        assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 1);
        leave(&ana).await;
        // A month later nobody knows what they did.
        world.wait(Duration::from_secs(31 * 24 * 3600));
        let late = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        late.get(&asked[0]).await.expect(404);
    }

    async fn what_was_done_by_signing_on_leads_to_the_session_that_began_with_it(database) {
        let world = World::new(database).await;
        let (_, browser) = trusted(&world, "ana@acme.example").await;
        assert!(passes(&browser, "ana@acme.example").await);
        world.wait(MINUTE);
        let stranger = world.browser("acme");
        trust(&world, "acme", &stranger, "ana@acme.example").await;
        assert!(is_signed_on(&stranger).await);
        world.wait(MINUTE);
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let asked = asked(&ana.get("activity").await.expect(200));
        // The latest that tells of trust is that which was given by the stranger's sign-on.
        let mut given = None;
        for entry in &asked {
            let page = ana.get(entry).await.expect(200);
            given = given.or_else(|| page.seen().contains("A browser is trusted from now on.").then_some(page));
        }
        given.expect("no trust is told").submit("Sign it off", &[]).await.expect(303);
        assert_eq!((is_signed_on(&stranger).await, is_signed_on(&browser).await), (false, true));
    }

    async fn what_was_done_in_a_session_leads_to_that_session(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let own = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let stranger = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(MINUTE);
        stranger.get("profile").await.submit("Save", &[("given_name", "Eve")]).await.expect(303);
        let history = ana.get("activity").await.expect(200);
        let page = ana.get(&asked(&history)[0]).await.expect(200).says("Your profile was changed");
        page.submit("Sign it off", &[]).await.expect(303);
        assert_eq!((is_signed_on(&stranger).await, is_signed_on(&own).await, is_signed_on(&ana).await), (false, true, true));
        // Whoever has a copy of one's own cookie is put out of one's own session, with all others; no proof comes in between.
        world.wait(MINUTE);
        let thief = ana.copied();
        thief.get("profile").await.submit("Save", &[("given_name", "Mallory")]).await.expect(303);
        let history = ana.get("activity").await.expect(200);
        let page = ana.get(&asked(&history)[0]).await.expect(200).says("Your profile was changed");
        page.submit("Sign off all others", &[]).await.expect(303);
        assert_eq!((is_signed_on(&own).await, is_signed_on(&thief).await, is_signed_on(&ana).await), (false, false, true));
        // Whichever session it is about, since whoever has that one may have the copy too.
        let (thief, other) = (ana.copied(), world.signed_on("acme", "ana@acme.example", PASSWORD).await);
        let id = world.session_of(&other, "acme").await;
        ana.get(&format!("rescue?session={id}")).await.expect(200).submit("Sign it off", &[]).await.expect(303);
        assert_eq!((is_signed_on(&other).await, is_signed_on(&thief).await, is_signed_on(&ana).await), (false, false, true));
    }

    async fn a_key_that_was_being_set_up_is_another_one_afterwards(database) {
        let world = World::new(database).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", id).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let new = "authentication/totp/new";
        let seen = ana.copied().visit(new).await.expect(200).key();
        assert_eq!(ana.visit(new).await.expect(200).key(), seen, "a page that is loaded again shows another key");
        let page = ana.get(&format!("rescue?session={NOBODYS}")).await.expect(200);
        page.submit("Sign off all others", &[]).await.expect(303);
        assert_ne!(ana.visit(new).await.expect(200).key(), seen, "somebody else has seen the key");
    }

    async fn a_password_that_somebody_may_know_is_changed_however_new_it_is(database) {
        let world = World::with(database, &[("acme", &format!("{ACME}[password]\nmin_age = \"1d\"\n"))]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let other = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(MINUTE);
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let id = world.session_of(&other, "acme").await;
        let fields = [("current_password", PASSWORD), ("new_password", OTHER)];
        // Nobody is let off the wait by opening a page, and everybody gets on without.
        let page = ana.get("password?then=rescue").await.expect(200).says("You can change it again from");
        page.submit("Change password", &fields).await.expect(422);
        page.click("Go on without").await.expect(200).says("Look whether anything here is not yours.");
        let next = ana.get(&format!("rescue?session={id}")).await.expect(200).submit("Sign it off", &[]).await.expect(303);
        let change = next.follow().await.click("Choose a new password").await.expect(200);
        assert!(!change.seen().contains("You can change it again from"));
        change.submit("Change password", &fields).await.expect(303).follow().await.says("Your password is changed.");
        // Once: the new one is kept for its time.
        let again = [("current_password", OTHER), ("new_password", "nine marble staircases hum")];
        ana.get("password").await.submit("Change password", &again).await.expect(422);
    }

    async fn a_password_that_a_clock_set_which_was_ahead_can_be_changed(database) {
        let world = World::with(database, &[("acme", &format!("{ACME}[password]\nmin_age = \"1d\"\n"))]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ahead = Duration::from_secs(365 * 24 * 3600);
        world.wait(ahead);
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let fields = [("current_password", PASSWORD), ("new_password", OTHER)];
        ana.get("password").await.submit("Change password", &fields).await.expect(303);
        world.clock.put_back(ahead);
        let ana = world.signed_on("acme", "ana@acme.example", OTHER).await;
        let fields = [("current_password", OTHER), ("new_password", "nine marble staircases hum")];
        // A date in the future says nothing about how old a password is.
        ana.get("password").await.submit("Change password", &fields).await.expect(303);
        // Now it has one.
        let fields = [("current_password", "nine marble staircases hum"), ("new_password", PASSWORD)];
        ana.get("password").await.submit("Change password", &fields).await.expect(422);
    }

    async fn nobody_asks_about_what_is_anothers_and_programs_do_the_same(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.person("acme", "eve@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let eve = world.signed_on("acme", "eve@acme.example", PASSWORD).await;
        let hers = world.session_of(&ana, "acme").await;
        let history = ana.get("api/v1/activity").await.expect(200).json();
        let entry = history["entries"][0]["id"].as_str().unwrap();
        let csrf = eve.get("profile").await.field("csrf").unwrap();
        let own = world.session_of(&eve, "acme").await;
        let before = world.fingerprint().await;
        for (name, id) in [("activity", entry), ("session", "x"), ("session", &*own)] {
            eve.get(&format!("rescue?{name}={id}")).await.expect(404);
            eve.post("rescue", &[("csrf", &csrf), (name, id)]).await.expect(404);
        }
        eve.post("rescue", &[("csrf", &csrf)]).await.expect(400);
        eve.post("rescue", &[("csrf", &csrf), ("session", &hers), ("activity", entry)]).await.expect(400);
        // Somebody else's session is one that has ended, for all that anybody is told.
        let mut told = Vec::new();
        for id in [&*hers, NOBODYS] {
            told.push(eve.get(&format!("rescue?session={id}")).await.expect(200).seen());
        }
        assert_eq!(told[0], told[1]);
        assert_eq!(world.fingerprint().await, before);
        eve.post("rescue", &[("csrf", &csrf), ("session", &hers)]).await.expect(303);
        assert!(is_signed_on(&ana).await && is_signed_on(&eve).await);
        let mut program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let its = program.get("session").await.expect(200).json()["id"].as_str().unwrap().to_owned();
        let begun = world.fingerprint().await;
        program.post("rescue", &json!({})).await.problem(400, "bad_request");
        program.post("rescue", &json!({ "session": its })).await.problem(404, "not_found");
        assert_eq!(world.fingerprint().await, begun);
        assert_eq!(before.iter().filter(|row| row.starts_with("session ")).count(), 2);
        let copied = program.clone();
        let ended = program.post("rescue", &json!({ "session": hers })).await.expect(200).json();
        assert_eq!((&ended["sessions_ended"], &ended["trusts_ended"]), (&json!(1), &json!(0)), "{ended}");
        program.takes(&ended);
        copied.get("session").await.problem(401, "not_signed_on");
        program.get("session").await.expect(200);
        assert!(!is_signed_on(&ana).await && is_signed_on(&eve).await);
        // Where the proof is too old, it is asked for first.
        world.wait(world.step_up_age("acme") + Duration::from_secs(1));
        program.post("rescue", &json!({ "activity": entry })).await.problem(401, "step_up_required");
    }

    async fn where_people_may_not_end_sessions_there_is_no_rescue(database) {
        let acme = format!("{ACME}[accounts]\nsessions = \"view\"\n");
        let world = World::with(database, &[("acme", &acme)]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let other = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let id = world.session_of(&other, "acme").await;
        for tab in ["accounts", "activity"] {
            let page = ana.get(tab).await.expect(200);
            assert!(!page.links().iter().any(|(_, to)| to.contains("rescue")), "{tab} leads to it");
        }
        let csrf = ana.get("profile").await.field("csrf").unwrap();
        for page in ["rescue/password", "rescue/review", "rescue/done", &format!("rescue?session={id}")] {
            ana.get(page).await.expect(404);
        }
        ana.post("rescue", &[("csrf", &csrf), ("session", &id)]).await.expect(404);
        ana.post(&format!("accounts/sessions/{id}/name"), &[("csrf", &csrf), ("label", "x")]).await.expect(404);
        assert!(is_signed_on(&other).await);
    }
}
