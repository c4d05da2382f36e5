//! Claims are fair and have one owner.

use sea_orm::ActiveValue::Set;
use sea_orm::EntityTrait as _;

use super::*;
use crate::kit::keyring::RootKeys;
use crate::kit::random::Random;
use crate::outbox::{Channel, Envelope, Notice, Place, enqueue};
use crate::store::{Options, connect, entity, migrate};

const NOW: Instant = Instant::from_micros(1_800_000_000_000_000);

/// A database with environments that have so many notices waiting.
async fn queue(waiting: &[usize]) -> (Store, Vec<EnvironmentId>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("portico.db").display());
    let store = connect(&Options { url, max_connections: 2 }).await.unwrap();
    migrate(&store).await.unwrap();
    let random = Random::system();
    let root = RootKeys::parse(&RootKeys::generate(&random)).unwrap();
    let mut ids = Vec::new();
    for (number, waiting) in waiting.iter().enumerate() {
        let id: EnvironmentId = random.id(NOW);
        let row = entity::environment::ActiveModel {
            id: Set(id.uuid()),
            slug: Set(format!("e{number}")),
            epoch: Set(1),
            created_at: Set(NOW.micros()),
            removed_at: Set(None),
        };
        entity::environment::Entity::insert(row).exec_without_returning(store.everything()).await.unwrap();
        let work = store.work(id).await.unwrap();
        let envelope = Envelope {
            channel: Channel::Email,
            to: "ana@acme.example".to_owned(),
            name: None,
            language: None,
            zone: None,
            at: NOW,
            notice: Notice::NewBrowser { place: Place::default() },
            not_me: None,
        };
        for _ in 0..*waiting {
            enqueue(&work, &root.derive(id.uuid().as_bytes()), &envelope, &random, NOW).await.unwrap();
        }
        work.commit().await.unwrap();
        ids.push(id);
    }
    (store, ids, folder)
}

fn counts(claimed: &[Claimed], ids: &[EnvironmentId]) -> Vec<usize> {
    ids.iter().map(|id| claimed.iter().filter(|claimed| claimed.environment == *id).count()).collect()
}

#[tokio::test]
async fn an_environment_gets_only_its_share_of_the_room() {
    let (store, ids, _folder) = queue(&[10, 10, 1, 10]).await;
    let mut room = Room { overall: 8, each: 2, under_way: Vec::new() };
    let claimed = claim(&store, &room, NOW).await.unwrap();
    assert_eq!(counts(&claimed, &ids), [2, 2, 1, 2]);
    // The first still hangs, one of the second has ended.
    let [one, two, ..] = ids[..] else { panic!() };
    let mail = |environment| (environment, Channel::Email);
    room = Room { overall: 5, each: 2, under_way: vec![(mail(one), 2), (mail(two), 1)] };
    let claimed = claim(&store, &room, NOW).await.unwrap();
    assert_eq!(counts(&claimed, &ids), [0, 1, 0, 2]);
    room.overall = 1;
    room.under_way.clear();
    assert_eq!(claim(&store, &room, NOW).await.unwrap().len(), 1);
}

#[tokio::test]
async fn what_expires_soon_overtakes_what_can_wait() {
    let (store, ids, _folder) = queue(&[5]).await;
    let (random, later) = (Random::system(), NOW.plus(Duration::from_secs(60)));
    let root = RootKeys::parse(&RootKeys::generate(&random)).unwrap();
    let code = Envelope {
        channel: Channel::Email,
        to: "ana@acme.example".to_owned(),
        name: None,
        language: None,
        zone: None,
        at: later,
        notice: Notice::RecoveryCode {
            place: Place::default(),
            code: "123456".to_owned(),
            expires: later.plus(Duration::from_secs(600)),
        },
        not_me: None,
    };
    let work = store.work(ids[0]).await.unwrap();
    let code = enqueue(&work, &root.derive(ids[0].uuid().as_bytes()), &code, &random, later).await.unwrap();
    work.commit().await.unwrap();
    let room = Room { overall: 8, each: 1, under_way: Vec::new() };
    let [first] = &claim(&store, &room, later).await.unwrap()[..] else { panic!() };
    assert_eq!(first.id, code);
}

#[tokio::test]
async fn who_is_too_late_does_not_finish_what_another_has_claimed() {
    let (store, _, _folder) = queue(&[1]).await;
    let room = Room { overall: 8, each: 2, under_way: Vec::new() };
    let [late] = &claim(&store, &room, NOW).await.unwrap()[..] else { panic!() };
    assert!(claim(&store, &room, NOW).await.unwrap().is_empty());
    let after = NOW.plus(LEASE);
    assert_eq!(next_due(&store, NOW).await.unwrap(), Some(after));
    let [again] = &claim(&store, &room, after).await.unwrap()[..] else { panic!() };
    assert_eq!((late.attempt, again.attempt), (1, 2));
    let why = || "late".to_owned();
    let late_words =
        [Outcome::Delivered, Outcome::Failed(why()), Outcome::Retry(NOW, why()), Outcome::OnceMore(NOW, why())];
    for outcome in late_words {
        assert!(!finish(&store, late, &outcome, after).await.unwrap(), "{outcome:?}");
    }
    assert!(finish(&store, again, &Outcome::Delivered, after).await.unwrap());
    assert_eq!(list(&store, None).await.unwrap(), []);
}
