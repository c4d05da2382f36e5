//! The inventory of hardware tokens. A token is one row, whoever has it or nobody; which device it belongs to stands in a table
//! of its own, so that removing the device frees the token and nothing else of it. `next` is the first time step or counter
//! that was not accepted yet: it outlives the device, so that no code counts twice even when the token changes hands.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0004_oath_tokens"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::sql::run(manager, SCHEMA).await
    }

    /// SQLite would otherwise run each statement on its own and could stop half-way.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

const SCHEMA: &str = "
CREATE TABLE oath_token (
  environment_id {id} NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
  serial TEXT NOT NULL,
  kind TEXT NOT NULL,
  algorithm TEXT NOT NULL,
  digits {int} NOT NULL,
  period {int},
  secret {bytes} NOT NULL,
  next {int} NOT NULL,
  manufacturer TEXT,
  model TEXT,
  starts_at {int},
  expires_at {int},
  imported_at {int} NOT NULL,
  imported_by TEXT NOT NULL,
  PRIMARY KEY (environment_id, serial)
{end};
CREATE TABLE oath_pairing (
  environment_id {id} NOT NULL,
  serial TEXT NOT NULL,
  device_id {id} NOT NULL,
  PRIMARY KEY (environment_id, serial),
  UNIQUE (environment_id, device_id),
  FOREIGN KEY (environment_id, serial) REFERENCES oath_token (environment_id, serial) ON DELETE CASCADE,
  FOREIGN KEY (environment_id, device_id) REFERENCES device (environment_id, id) ON DELETE CASCADE
{end}
";
