//! The schema (fault F-18).

use portico::store::{MigrationStatus, Options, StoreError, connect, migrate, migration_status};
use sea_orm::{ConnectionTrait as _, Statement, TransactionTrait as _};

use crate::on_both;

on_both! {
    async fn migrating_twice_does_nothing(database) {
        let before = migration_status(database.store()).await.unwrap();
        assert_eq!(migrate(database.store()).await.unwrap(), Vec::<String>::new());
        assert_eq!(migration_status(database.store()).await.unwrap(), before);
    }

    async fn a_newer_schema_is_refused(database) {
        let later = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_later', 0)";
        database.store().everything().execute_unprepared(later).await.unwrap();
        let refused = migrate(database.store()).await.unwrap_err();
        assert!(matches!(&refused, StoreError::Schema(text) if text.contains("m9999_later")), "{refused}");
        let status = migration_status(database.store()).await.unwrap();
        assert_eq!(status.unknown, ["m9999_later"]);
    }

    async fn an_index_that_was_left_half_made_is_made_anew(database) {
        let all = database.store().everything();
        all.execute_unprepared("DELETE FROM seaql_migrations WHERE version = 'm0023_old_activity'").await.unwrap();
        let postgres = database.store().is_postgres();
        if postgres {
            let broken = "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'activity_at'::regclass";
            assert_eq!(all.execute_unprepared(broken).await.unwrap().rows_affected(), 1);
        }
        assert_eq!(migrate(database.store()).await.unwrap(), ["m0023_old_activity"]);
        let made = match postgres {
            true => "SELECT 1 AS one FROM pg_index WHERE indexrelid = 'activity_at'::regclass AND indisvalid AND indisready",
            false => "SELECT 1 AS one FROM sqlite_master WHERE type = 'index' AND name = 'activity_at'",
        };
        let made = Statement::from_string(all.get_database_backend(), made);
        assert!(all.query_one_raw(made).await.unwrap().is_some());
    }

    async fn several_that_start_together_migrate_once(database) {
        // Everything goes, as before the first start.
        if database.store().is_postgres() {
            let all = "DROP SCHEMA public CASCADE; CREATE SCHEMA public";
            database.store().everything().execute_unprepared(all).await.unwrap();
        }
        let folder = tempfile::tempdir().unwrap();
        let url = match database.store().is_postgres() {
            true => database.url.clone(),
            false => format!("sqlite://{}/fresh.db", folder.path().display()),
        };
        let mut stores = Vec::new();
        for _ in 0..3 {
            stores.push(connect(&Options { url: url.clone(), max_connections: 4 }).await.unwrap());
        }
        assert!(!migration_status(&stores[0]).await.unwrap().pending.is_empty());
        let done = futures_util::future::join_all(stores.iter().map(migrate)).await;
        let applied: Vec<_> = done.into_iter().map(|done| done.map(|names| !names.is_empty())).collect();
        assert!(applied.iter().all(Result::is_ok), "{applied:?}");
        let MigrationStatus { pending, unknown, .. } = migration_status(&stores[2]).await.unwrap();
        assert!(pending.is_empty() && unknown.is_empty());
    }
}

// Only PostgreSQL has such a lock, and may end a transaction that does nothing.
#[tokio::test]
async fn the_lock_is_kept_however_long_an_index_takes() {
    let Some(database) = crate::support::database::Database::postgres().await else { return };
    let all = database.store().everything();
    all.execute_unprepared("DELETE FROM seaql_migrations WHERE version = 'm0023_old_activity'").await.unwrap();
    let mut url = url::Url::parse(&database.url).unwrap();
    url.query_pairs_mut().append_pair("options", "-c idle_in_transaction_session_timeout=250");
    let store = connect(&Options { url: url.into(), max_connections: 4 }).await.unwrap();
    // An index waits for whoever writes.
    let writes = all.begin().await.unwrap();
    writes.execute_unprepared("UPDATE activity SET at = at").await.unwrap();
    let is_held = async |how: &str| {
        let sql = format!(
            "SELECT 1 AS one FROM pg_stat_activity JOIN pg_locks USING (pid)
             WHERE datname = current_database() AND locktype = 'advisory' AND granted AND {how}"
        );
        all.query_one_raw(Statement::from_string(all.get_database_backend(), sql)).await.unwrap().is_some()
    };
    let waits = async {
        while !is_held("true").await {
            tokio::task::yield_now().await;
        }
        // It does nothing for longer than it might, or is gone.
        while is_held("now() - state_change < interval '600 milliseconds'").await {
            tokio::task::yield_now().await;
        }
        assert!(is_held("true").await, "another replica would make the index too");
        writes.rollback().await.unwrap();
    };
    let (done, ()) = tokio::join!(migrate(&store), waits);
    assert_eq!(done.unwrap(), ["m0023_old_activity"]);
}
