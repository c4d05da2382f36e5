//! The database floor: SQLite (embedded, one writer and a pool of readers) or PostgreSQL, from the same code.
//!
//! Whoever wants rows of an environment holds a [`Scope`] (reading) or a [`Work`] (one write transaction), both made for
//! one environment; the entities are not reachable without it, and clippy bans the ways around. A [`Work`] opens late,
//! never spans a hash or a network call, and what is not committed is rolled back.

mod connect;
pub mod entity;
mod expired;
mod migrate;
mod scope;
pub mod whole;

use sea_orm::{DatabaseConnection, DbBackend, DbErr, SqlErr};

pub use connect::{Options, connect};
pub use expired::forget;
pub use migrate::{MigrationStatus, migrate, migration_status};
pub use scope::{Origin, Scope, Scoped, Work};

use crate::kit::id::EnvironmentId;

/// The connections of one database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    readers: DatabaseConnection,
    writer: DatabaseConnection,
    backend: DbBackend,
}

/// What can go wrong below.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database did not give a connection, or a lock, in time: try again later (503).
    #[error("the database is busy: {0}")]
    Busy(#[source] DbErr),
    /// The database decided that this exists already, or that what it refers to does not.
    #[error("the database refused: {0}")]
    Conflict(#[source] DbErr),
    /// Anything else.
    #[error("database: {0}")]
    Other(#[source] DbErr),
    /// A row that this version cannot understand.
    #[error("a row of {0} cannot be read")]
    Row(&'static str),
    /// A row of another environment was to be written.
    #[error("a row of another environment")]
    Foreign,
    /// The schema is not the one this version works with.
    #[error("{0}")]
    Schema(String),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        if matches!(
            error.sql_err(),
            Some(SqlErr::UniqueConstraintViolation(_) | SqlErr::ForeignKeyConstraintViolation(_))
        ) {
            return Self::Conflict(error);
        }
        let busy = match &error {
            DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => true,
            other => {
                let text = other.to_string();
                text.contains("database is locked") || text.contains("deadlock") || text.contains("pool timed out")
            }
        };
        if busy { Self::Busy(error) } else { Self::Other(error) }
    }
}

impl Store {
    /// Reads within one environment, outside a transaction.
    pub fn scope(&self, environment: EnvironmentId) -> Scope<'_> {
        Scope::new(environment, (&self.readers).into())
    }

    /// Opens a write transaction within one environment. On SQLite it takes the write lock at once.
    pub async fn work(&self, environment: EnvironmentId) -> Result<Work, StoreError> {
        Work::begin(&self.writer, self.backend, environment).await
    }

    /// The whole database, for the rooms that look after all environments (registry, outbox worker, migrations).
    pub fn everything(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Whether this is PostgreSQL, where other replicas may write at the same time.
    pub fn is_postgres(&self) -> bool {
        self.backend == DbBackend::Postgres
    }

    /// Whether the database answers, for `/readyz`.
    pub async fn ping(&self) -> Result<(), StoreError> {
        Ok(self.readers.ping().await?)
    }

    /// Closes every connection; what is committed is on disk.
    pub async fn close(self) {
        let _ = self.readers.close().await;
        let _ = self.writer.close().await;
    }
}
