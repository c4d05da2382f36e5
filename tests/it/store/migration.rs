//! The schema (fault F-18).

use portico::store::{MigrationStatus, Options, StoreError, connect, migrate, migration_status};
use sea_orm::{ConnectionTrait as _, Statement};

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
