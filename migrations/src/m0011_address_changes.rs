//! Addresses that were changed, as long as the change can be taken back (R-OT-14). The former address stays in `identifier`, with the
//! kind `former`: it is nobody's to sign on with, and nobody else's to take.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0011_address_changes"
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
ALTER TABLE identifier ADD COLUMN settles_at {int};
CREATE TABLE address_change (
  environment_id {id} NOT NULL,
  id {id} NOT NULL,
  account_id {id} NOT NULL,
  kind TEXT NOT NULL,
  former TEXT NOT NULL,
  current TEXT NOT NULL,
  link_hash {bytes},
  strong {int} NOT NULL,
  changed_at {int} NOT NULL,
  undo_until {int} NOT NULL,
  PRIMARY KEY (environment_id, id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX address_change_account ON address_change (environment_id, account_id, changed_at);
CREATE INDEX address_change_end ON address_change (undo_until)
";
