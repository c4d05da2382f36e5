//! Opening the database, with the settings that durability and separation rest on.

use std::str::FromStr as _;
use std::time::Duration;

use sea_orm::{DbBackend, DbErr, RuntimeErr, SqlxPostgresConnector, SqlxSqliteConnector};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use super::{Store, StoreError};

/// How to open the database.
#[derive(Clone, Debug)]
pub struct Options {
    /// `sqlite://path` or `postgres://…`.
    pub url: String,
    /// Connections of the pool (SQLite: readers; the writer comes on top).
    pub max_connections: u32,
}

/// How long a request waits for a connection or a lock before it is told to come back (faults F-05, F-07).
const PATIENCE: Duration = Duration::from_secs(3);

/// Opens the database, creating the SQLite file when it does not exist.
pub async fn connect(options: &Options) -> Result<Store, StoreError> {
    if options.url.starts_with("postgres:") || options.url.starts_with("postgresql:") {
        postgres(options).await
    } else {
        sqlite(options).await
    }
}

async fn postgres(options: &Options) -> Result<Store, StoreError> {
    let url = PgConnectOptions::from_str(&options.url).map_err(refused)?.application_name("portico");
    let pool = PgPoolOptions::new()
        .max_connections(options.max_connections.max(2))
        .acquire_timeout(PATIENCE)
        .connect_with(url)
        .await
        .map_err(refused)?;
    let connection = SqlxPostgresConnector::from_sqlx_postgres_pool(pool);
    Ok(Store { readers: connection.clone(), writer: connection, backend: DbBackend::Postgres })
}

/// WAL, so that readers never wait for the writer; `synchronous=FULL`, so that what was answered survives a power loss
/// (fault F-02); one writer, because SQLite has one anyway and a queue of our own is fairer than its busy loop.
async fn sqlite(options: &Options) -> Result<Store, StoreError> {
    let url = SqliteConnectOptions::from_str(&options.url)
        .map_err(refused)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .statement_cache_capacity(256)
        .pragma("trusted_schema", "OFF");
    // An embedded connection does not go stale: looking before each use would double the cost of every query.
    let pool = || {
        SqlitePoolOptions::new()
            .acquire_timeout(PATIENCE)
            .test_before_acquire(false)
            .idle_timeout(None)
            .max_lifetime(None)
    };
    let writer = pool().max_connections(1).connect_with(url.clone()).await.map_err(refused)?;
    let readers = pool()
        .max_connections(options.max_connections.max(1))
        .min_connections(1)
        .connect_with(url.pragma("query_only", "ON"))
        .await
        .map_err(refused)?;
    Ok(Store {
        readers: SqlxSqliteConnector::from_sqlx_sqlite_pool(readers),
        writer: SqlxSqliteConnector::from_sqlx_sqlite_pool(writer),
        backend: DbBackend::Sqlite,
    })
}

fn refused(error: sqlx::Error) -> StoreError {
    StoreError::Busy(DbErr::Conn(RuntimeErr::SqlxError(error.into())))
}
