//! How long a session lives, and how many there are (R-SE-4, R-SE-10).

use std::time::Duration;

use crate::on_both;
use crate::support::world::{ACME, OTHER, PASSWORD, World, is_signed_on};

const MINUTE: Duration = Duration::from_secs(60);

on_both! {
    async fn a_session_ends_when_nobody_uses_it(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        for _ in 0..3 {
            world.wait(29 * MINUTE);
            assert!(is_signed_on(&ana).await, "it ended although it was used");
        }
        world.wait(30 * MINUTE);
        assert!(!is_signed_on(&ana).await);
    }

    async fn a_session_ends_however_much_it_is_used(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        for _ in 0..35 {
            world.wait(20 * MINUTE);
            assert!(is_signed_on(&ana).await);
        }
        world.wait(19 * MINUTE);
        assert!(is_signed_on(&ana).await);
        world.wait(MINUTE);
        assert!(!is_signed_on(&ana).await, "it is older than twelve hours");
    }

    async fn a_clock_that_jumps_back_makes_nothing_longer(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.execute("UPDATE session SET last_active_at = last_active_at + 3600000000").await;
        assert!(is_signed_on(&ana).await);
        world.wait(Duration::from_secs(12 * 3600));
        assert!(!is_signed_on(&ana).await);
    }

    async fn one_too_many_ends_the_one_unused_for_longest(database) {
        let world = World::with(database, &[("acme", &ACME.replace("max_sessions = 50", "max_sessions = 3"))]).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let mut browsers = Vec::new();
        for _ in 0..3 {
            browsers.push(world.signed_on("acme", "ana@acme.example", PASSWORD).await);
            world.wait(2 * MINUTE);
        }
        assert!(is_signed_on(&browsers[0]).await);
        world.wait(MINUTE);
        world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let mut left = Vec::new();
        for browser in &browsers {
            left.push(is_signed_on(browser).await);
        }
        assert_eq!(left, [true, false, true], "the second was unused for longest");
    }

    async fn a_new_password_gives_the_session_a_new_secret(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let name = world.live("acme").cookies.session.clone();
        let before = ana.cookie(&name).unwrap();
        world.wait(MINUTE);
        let page = ana.get("password").await;
        let fields = [("current_password", PASSWORD), ("new_password", OTHER)];
        page.submit("Change password", &fields).await.expect(303);
        assert_ne!(ana.cookie(&name).unwrap(), before);
        assert!(is_signed_on(&ana).await);
        let thief = world.browser("acme");
        thief.plant(&format!("{name}={before}; Path=/; Secure"));
        assert!(!is_signed_on(&thief).await, "the old secret still works");
    }

    async fn what_has_expired_is_swept_away(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        world.wait(Duration::from_secs(13 * 3600));
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        portico::store::forget(&world.state.services.store, world.clock.now()).await.unwrap();
        assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 1);
        assert!(is_signed_on(&ana).await);
    }
}
