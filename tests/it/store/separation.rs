//! The database itself refuses a link across environments (R-TN-2), and writers wait for one another.

use std::time::Duration;

use portico::identity::proof::Proofs;
use portico::identity::session::Kind as Carrier;
use portico::identity::session::{self, Agent, Session};
use portico::identity::{account, credential, identifier, link};
use portico::kit::id::UserId;
use portico::store::StoreError;
use serde_json::json;

use crate::on_both;
use crate::support::world::{PASSWORD, World};

on_both! {
    async fn nothing_of_one_environment_hangs_on_another(database) {
        let world = World::new(database).await;
        let ana: UserId = world.person("acme", "ana@acme.example", PASSWORD).await;
        let now = world.clock.now();
        // Each in a transaction of its own: PostgreSQL ends one at the first refusal.
        let work = world.work("globex").await;
        assert!(matches!(link::create(&work, ana, link::FIRST_PASSWORD, "x", now).await, Err(StoreError::Conflict(_))));
        drop(work);
        let work = world.work("globex").await;
        assert!(!credential::set(&work, ana, "phc", None, 0, now).await.unwrap());
        drop(work);
        let work = world.work("globex").await;
        let stolen = identifier::Identifier {
            kind: identifier::Kind::Email, shown: "x@globex.example".to_owned(), account: ana, primary: true, verified_at: None,
                settles_at: None,
            };
        assert!(matches!(identifier::add(&work, &stolen, now).await, Err(StoreError::Conflict(_))));
        drop(work);
        let work = world.work("globex").await;
        let values = [("badge".to_owned(), "b1".to_owned())];
        assert!(matches!(account::claim_unique_values(&work, ana, values).await, Err(StoreError::Conflict(_))));
        drop(work);
        let work = world.work("globex").await;
        let random = world.state.services.random;
        let session = Session {
            id: random.id(now), account: ana, browser: None, agent: Agent::default(), label: None, kind: Carrier::Browser, proofs: Proofs::default(), created_at: now,
            authenticated_at: now, last_active_at: now, expires_at: now.plus(Duration::from_secs(60)),
        };
        let limits = world.live("globex").sessions;
        let begun = session::begin(&work, &session, &random.token(), 1, &limits).await;
        assert!(matches!(begun, Err(StoreError::Conflict(_))));
        drop(work);
        // And nothing is seen or changed through the wrong door.
        let scope = world.state.services.store.scope(world.live("globex").id);
        assert_eq!(account::find(&scope, ana).await.unwrap(), None);
        assert!(identifier::of(&scope, ana).await.unwrap().is_empty());
        assert_eq!(credential::find(&scope, ana).await.unwrap(), None);
        let work = world.work("globex").await;
        assert!(!account::set_status(&work, ana, account::Status::Disabled, now).await.unwrap());
        assert!(!account::replace_attributes(&work, ana, 1, &account::Attributes::new(), now).await.unwrap());
        assert_eq!(session::end_others(&work, ana, None).await.unwrap(), 0);
    }

    async fn a_user_name_is_nobody_elses_address(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let eve = world.person("acme", "eve@acme.example", PASSWORD).await;
        for shown in ["ana@acme.example", "ANA@acme.EXAMPLE", "ana-acme", "Ａna-acme"] {
            let work = world.work("acme").await;
            let taken = identifier::Identifier {
                kind: identifier::Kind::Username, shown: shown.to_owned(), account: eve, primary: false, verified_at: None,
                settles_at: None,
            };
            assert!(matches!(identifier::add(&work, &taken, world.clock.now()).await, Err(StoreError::Conflict(_))), "{shown}");
        }
        assert_ne!(ana, eve);
    }

    async fn writers_wait_for_one_another(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let store = &world.state.services.store;
        let (acme, now) = (world.live("acme").id, world.clock.now());
        let writes = (0..40).map(|number| async move {
            let work = store.work(acme).await?;
            let person = account::find(&work.scope(), ana).await?.expect("she is there");
            let attributes = serde_json::from_value(json!({ "n": number })).unwrap();
            let stored = account::replace_attributes(&work, ana, person.version, &attributes, now).await?;
            work.commit().await?;
            Ok::<_, StoreError>(stored)
        });
        let done = futures_util::future::join_all(writes).await;
        assert!(done.iter().all(Result::is_ok), "{done:?}");
        let stored = done.into_iter().filter(|done| matches!(done, Ok(true))).count();
        let version = world.account("acme", "ana@acme.example").await.version;
        assert_eq!(version, 1 + i64::try_from(stored).unwrap(), "a change was lost");
    }
}
