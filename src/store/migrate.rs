//! Bringing the schema up to date: once, even when several replicas start together, and never downwards (fault F-18).

use std::time::Duration;

use migrations::Migrator;
use migrations::sea_orm_migration::MigratorTrait;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, IsolationLevel, Statement, TransactionOptions, TransactionTrait,
};

use super::{Store, StoreError};

/// Where the database's schema stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MigrationStatus {
    /// Names of the migrations that have been applied, in order.
    pub applied: Vec<String>,
    /// Names of those that this version has and the database has not.
    pub pending: Vec<String>,
    /// Names of those that the database has and this version does not know: a newer version has been here.
    pub unknown: Vec<String>,
}

impl MigrationStatus {
    /// Fails where a newer version has been.
    pub fn refuse_newer(&self) -> Result<(), StoreError> {
        if self.unknown.is_empty() {
            return Ok(());
        }
        Err(StoreError::Schema(format!(
            "a newer version of Portico has migrated this database ({}); start that version, or restore a backup",
            self.unknown.join(", ")
        )))
    }
}

/// An arbitrary number that all versions of Portico share, so that they wait for one another.
const ADVISORY_LOCK: i64 = 0x506f_7274_6963_6f31;

/// What would end the transaction that has the lock, which does nothing for as long as an index takes; the second is younger than some
/// servers.
const NO_TIMEOUT: &str = "SELECT set_config(name, '0', true) FROM pg_settings
    WHERE name IN ('idle_in_transaction_session_timeout', 'transaction_timeout')";

/// How long somebody else has the lock until it is asked for again.
const LOCKED: Duration = Duration::from_millis(100);

/// Applies what is pending and returns its names. Refuses a database that a newer version has migrated.
pub async fn migrate(store: &Store) -> Result<Vec<String>, StoreError> {
    let guard = if store.backend == DbBackend::Postgres { Some(lock(store).await?) } else { None };
    let status = migration_status(store).await?;
    status.refuse_newer()?;
    let mut left = status.pending.len();
    while left > 0 {
        let Err(error) = Migrator::up(&store.writer, None).await else { break };
        // SQLite has no such lock: another process that starts at the same moment may have been faster.
        let now = migration_status(store).await?.pending.len();
        if now >= left {
            return Err(error.into());
        }
        left = now;
    }
    if let Some(guard) = guard {
        guard.commit().await?;
    }
    Ok(status.pending)
}

/// The lock; it lives as long as this transaction, whatever happens to the process. It is asked for over and over, and not waited for
/// within a statement: an index that is made while others write waits for every statement that is under way, and the two would
/// wait for each other for ever. For the same reason the transaction keeps no snapshot.
async fn lock(store: &Store) -> Result<DatabaseTransaction, StoreError> {
    let ask = format!("SELECT pg_try_advisory_xact_lock({ADVISORY_LOCK}) AS locked");
    loop {
        let isolation_level = Some(IsolationLevel::ReadCommitted);
        let options = TransactionOptions { isolation_level, ..TransactionOptions::default() };
        let guard = store.writer.begin_with_options(options).await?;
        let row = guard.query_one_raw(Statement::from_string(store.backend, ask.as_str())).await?;
        let locked = row.map(|row| row.try_get::<bool>("", "locked")).transpose()?;
        if locked == Some(true) {
            guard.query_all_raw(Statement::from_string(store.backend, NO_TIMEOUT)).await?;
            return Ok(guard);
        }
        guard.rollback().await?;
        tokio::time::sleep(LOCKED).await;
    }
}

/// Where the schema stands; changes nothing.
pub async fn migration_status(store: &Store) -> Result<MigrationStatus, StoreError> {
    let known: Vec<String> = Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect();
    let applied = applied(store).await?;
    Ok(MigrationStatus {
        pending: known.iter().filter(|name| !applied.contains(name)).cloned().collect(),
        unknown: applied.iter().filter(|name| !known.contains(name)).cloned().collect(),
        applied,
    })
}

async fn applied(store: &Store) -> Result<Vec<String>, StoreError> {
    let exists = match store.backend {
        DbBackend::Postgres => {
            "SELECT 1 AS one FROM information_schema.tables WHERE table_name = 'seaql_migrations' AND table_schema = current_schema()"
        }
        _ => "SELECT 1 AS one FROM sqlite_master WHERE type = 'table' AND name = 'seaql_migrations'",
    };
    let ask = |sql: &str| Statement::from_string(store.backend, sql);
    if store.writer.query_one_raw(ask(exists)).await?.is_none() {
        return Ok(Vec::new());
    }
    let rows = store.writer.query_all_raw(ask("SELECT version FROM seaql_migrations ORDER BY version")).await?;
    Ok(rows.iter().map(|row| row.try_get("", "version")).collect::<Result<_, _>>()?)
}
