//! What tells a provider from another one of its name belongs to the key of a linked account: what was linked at an earlier provider of
//! that name stands in nobody's way, and counts again when the file names that one again.

use sea_orm_migration::sea_orm::{ConnectionTrait as _, DbBackend, DbErr};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0026_keys_of_links"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sql = match manager.get_connection().get_database_backend() {
            DbBackend::Postgres => KEY,
            _ => REBUILT,
        };
        crate::sql::run(manager, sql).await
    }

    /// SQLite would otherwise run each statement on its own and could stop half-way.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

const KEY: &str = "
ALTER TABLE linked_account DROP CONSTRAINT linked_account_pkey,
ADD PRIMARY KEY (environment_id, provider, identity, subject)
";

/// SQLite cannot change the key of a table that exists. Nothing refers to this one.
const REBUILT: &str = "
CREATE TABLE linked_account_by_identity (
  environment_id {id} NOT NULL,
  provider TEXT NOT NULL,
  identity TEXT NOT NULL,
  subject TEXT NOT NULL,
  id {id} NOT NULL,
  account_id {id} NOT NULL,
  name TEXT NOT NULL,
  linked_at {int} NOT NULL,
  last_used_at {int},
  PRIMARY KEY (environment_id, provider, identity, subject),
  UNIQUE (environment_id, id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
INSERT INTO linked_account_by_identity (environment_id, provider, identity, subject, id, account_id, name, linked_at, last_used_at)
SELECT environment_id, provider, identity, subject, id, account_id, name, linked_at, last_used_at FROM linked_account;
DROP TABLE linked_account;
ALTER TABLE linked_account_by_identity RENAME TO linked_account;
CREATE INDEX linked_account_owner ON linked_account (environment_id, account_id)
";
