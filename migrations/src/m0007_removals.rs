//! Devices that go only after a day, because whoever asked for it proved something weaker, and what vouched for a device that was
//! added on a weaker proof than there was.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0007_removals"
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
ALTER TABLE device ADD COLUMN vouched TEXT;
CREATE TABLE device_removal (
  environment_id {id} NOT NULL,
  device_id {id} NOT NULL,
  account_id {id} NOT NULL,
  requested_at {int} NOT NULL,
  due_at {int} NOT NULL,
  turns_off {int} NOT NULL,
  PRIMARY KEY (environment_id, device_id),
  FOREIGN KEY (environment_id, device_id) REFERENCES device (environment_id, id) ON DELETE CASCADE,
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX device_removal_account ON device_removal (environment_id, account_id);
CREATE INDEX device_removal_due ON device_removal (environment_id, due_at)
";
