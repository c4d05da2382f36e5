//! "I don't recognise this": what it ends, what it leaves, and where it leads.

use std::time::Duration;

use serde_json::json;

use crate::on_both;
use crate::support::trusted::{leave, passes, trusted};
use crate::support::world::{ACME, OTHER, PASSWORD, World, is_signed_on};

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
        review.click("I have looked through everything").await.says("Your account is yours again.");
        ana.get("activity").await.says("You said that something wasn’t you. One session was signed off.");
        // It has gone, so there is nothing to say of it.
        ana.get(&format!("rescue?session={id}")).await.expect(404);
    }

    async fn what_a_history_tells_leads_to_the_session_or_to_all_others(database) {
        let world = World::new(database).await;
        let (id, browser) = trusted(&world, "ana@acme.example").await;
        assert!(passes(&browser, "ana@acme.example").await);
        world.wait(Duration::from_secs(60));
        let stranger = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(Duration::from_secs(60));
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let history = ana.get("activity").await.expect(200);
        // One's own sign-on is not asked about; the latest before it is the stranger's.
        let asked: Vec<String> = history.links().into_iter().filter(|(_, to)| to.contains("rescue?activity=")).map(|(_, to)| to).collect();
        let page = ana.get(&asked[0]).await.expect(200).says("You signed on.");
        page.submit("Sign it off", &[]).await.expect(303).follow().await.says("next time you sign on we ask for the second step");
        assert_eq!((is_signed_on(&stranger).await, is_signed_on(&browser).await), (false, true));
        let live = world.live("acme");
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
        assert!(live.has_tab("activity") && world.account("acme", "ana@acme.example").await.id == id);
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
        for (name, id) in [("session", &*hers), ("activity", entry), ("session", "x"), ("session", &*own)] {
            eve.get(&format!("rescue?{name}={id}")).await.expect(404);
            eve.post("rescue", &[("csrf", &csrf), (name, id)]).await.expect(404);
        }
        eve.post("rescue", &[("csrf", &csrf)]).await.expect(400);
        eve.post("rescue", &[("csrf", &csrf), ("session", &hers), ("activity", entry)]).await.expect(400);
        let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let begun = world.fingerprint().await;
        program.post("rescue", &json!({})).await.problem(400, "bad_request");
        program.post("rescue", &json!({ "session": own })).await.problem(404, "not_found");
        assert_eq!(world.fingerprint().await, begun);
        assert_eq!(before.iter().filter(|row| row.starts_with("session ")).count(), 2);
        let ended = program.post("rescue", &json!({ "session": hers })).await.expect(200).json();
        assert_eq!(ended, json!({ "sessions_ended": 1, "trusts_ended": 0 }));
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
