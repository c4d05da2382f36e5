//! When files go away, move, or are copied.

use std::time::Duration;

use portico::environment::{Outcome, store as records};

use crate::on_both;
use crate::support::world::{GLOBEX, PASSWORD, World, is_signed_on, sign_on};

on_both! {
    async fn what_is_removed_is_404_and_its_data_kept(database) {
        let world = World::new(database).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let gus = world.signed_on("globex", "gus@globex.example", PASSWORD).await;
        world.remove("globex");
        let report = world.reload().await;
        assert_eq!(report.removed.len(), 1);
        gus.get("profile").await.expect(404);
        assert_eq!(world.number("SELECT COUNT(*) FROM account").await, 1);
        // Back within a day, it is what it was.
        world.wait(Duration::from_secs(23 * 3600));
        world.write("globex", GLOBEX);
        assert!(!world.reload().await.failed);
        sign_on(&world.browser("globex"), "gus@globex.example", PASSWORD).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM environment WHERE removed_at IS NOT NULL").await, 0);
    }

    async fn after_a_day_it_takes_an_operator(database) {
        let world = World::new(database).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        world.remove("globex");
        world.reload().await;
        world.wait(Duration::from_secs(24 * 3600 + 1));
        world.write("globex", GLOBEX);
        let report = world.reload().await;
        assert_eq!(report.environments[&"globex".parse().unwrap()], Outcome::LeftOut);
        assert!(report.failed && report.problems.contains("portico environment attach globex"), "{}", report.problems);
        world.browser("acme").get("https://portal.example/globex/sign-on").await.expect(503);
        let slug = "globex".parse().unwrap();
        assert!(records::attach(&world.state.services.store, &slug, None).await.unwrap());
        assert!(!world.reload().await.failed);
        sign_on(&world.browser("globex"), "gus@globex.example", PASSWORD).await.expect(303);
    }

    async fn what_is_deleted_leaves_nothing_to_whoever_comes_next(database) {
        let world = World::new(database).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let gus = world.signed_on("globex", "gus@globex.example", PASSWORD).await;
        let old = world.live("globex").id;
        assert!(records::delete(&world.state.services.store, &"globex".parse().unwrap()).await.unwrap());
        world.reload().await;
        assert_ne!(world.live("globex").id, old);
        assert_eq!(world.number("SELECT COUNT(*) FROM account").await, 0);
        assert!(!is_signed_on(&gus).await);
        sign_on(&world.browser("globex"), "gus@globex.example", PASSWORD).await.expect(422);
    }

    async fn a_copied_folder_does_not_get_the_others_data(database) {
        let world = World::new(database).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let id = world.live("globex").id;
        let with_id = format!("id = \"{id}\"\n{GLOBEX}");
        world.write("globex", &with_id);
        world.write("copy", &with_id);
        let report = world.reload().await;
        assert!(report.failed && report.problems.contains("copy"), "{}", report.problems);
        assert_eq!(report.environments[&"copy".parse().unwrap()], Outcome::LeftOut);
        world.browser("globex").get("sign-on").await.expect(200);
        world.browser("acme").get("https://portal.example/copy/sign-on").await.expect(503);
        // Nor two new ones each other's.
        let fresh = "id = \"01900000-0000-7000-8000-00000000beef\"\n";
        for slug in ["new-one", "new-two"] {
            world.write(slug, &format!("{fresh}{GLOBEX}"));
        }
        let report = world.reload().await;
        let live = ["new-one", "new-two"].map(|slug| report.environments[&slug.parse().unwrap()]);
        assert!(live.contains(&Outcome::LeftOut), "{live:?}");
    }

    async fn a_renamed_folder_is_attached_by_its_id(database) {
        let world = World::new(database).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let id = world.live("globex").id;
        world.remove("globex");
        world.write("initech", &format!("id = \"{id}\"\n{GLOBEX}"));
        let report = world.reload().await;
        assert_eq!(report.environments[&"initech".parse().unwrap()], Outcome::LeftOut, "{}", report.problems);
        assert!(records::attach(&world.state.services.store, &"initech".parse().unwrap(), Some(id)).await.unwrap());
        let report = world.reload().await;
        assert!(!report.failed, "{}", report.problems);
        sign_on(&world.browser("initech"), "gus@globex.example", PASSWORD).await.expect(303);
    }

    async fn a_file_with_another_id_does_not_get_the_data(database) {
        let world = World::new(database).await;
        world.write("globex", &format!("id = \"01900000-0000-7000-8000-000000000001\"\n{GLOBEX}"));
        let report = world.reload().await;
        assert!(report.failed && report.problems.contains("portico environment attach globex"), "{}", report.problems);
    }

    async fn half_of_everything_does_not_vanish_by_accident(database) {
        let world = World::new(database).await;
        for slug in ["one", "two", "three"] {
            world.write(slug, GLOBEX);
        }
        assert!(!world.reload().await.failed);
        for slug in ["one", "two", "three", "globex"] {
            world.remove(slug);
        }
        let report = world.reload().await;
        assert!(report.failed && report.problems.contains("vanished"), "{}", report.problems);
        world.browser("acme").get("https://portal.example/one/sign-on").await.expect(200);
        assert_eq!(world.number("SELECT COUNT(*) FROM environment WHERE removed_at IS NOT NULL").await, 0);
    }

    async fn two_replicas_agree_on_a_new_environment(database) {
        let world = World::with(database, &[]).await;
        let other = world.started_again().await;
        for number in 0..20 {
            world.write(&format!("e{number}"), GLOBEX);
        }
        let (one, two) = tokio::join!(world.reload(), other.reload());
        assert!(!one.failed && !two.failed, "{}{}", one.problems, two.problems);
        for number in 0..20 {
            let slug = format!("e{number}");
            assert_eq!(world.live(&slug).id, other.live(&slug).id, "{slug}");
        }
        other.person("e7", "eve@e.example", PASSWORD).await;
        world.signed_on("e7", "eve@e.example", PASSWORD).await;
    }
}
