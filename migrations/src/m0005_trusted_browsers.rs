//! Browsers that people trust, and times in which somebody is not asked for a second factor. A trust hangs on the device that
//! was proved when it was given, so that the database itself takes it away with that device.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0005_trusted_browsers"
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
CREATE TABLE trusted_browser (
  environment_id {id} NOT NULL,
  id {id} NOT NULL,
  account_id {id} NOT NULL,
  device_id {id} NOT NULL,
  token_hash {bytes} NOT NULL,
  browser TEXT NOT NULL,
  platform TEXT NOT NULL,
  address TEXT,
  created_at {int} NOT NULL,
  last_used_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  PRIMARY KEY (environment_id, id),
  UNIQUE (environment_id, token_hash),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE,
  FOREIGN KEY (environment_id, device_id) REFERENCES device (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX trusted_browser_account ON trusted_browser (environment_id, account_id, created_at);
CREATE INDEX trusted_browser_device ON trusted_browser (environment_id, device_id);
CREATE INDEX trusted_browser_expiry ON trusted_browser (expires_at);
CREATE TABLE mfa_bypass (
  environment_id {id} NOT NULL,
  account_id {id} NOT NULL,
  begun_by TEXT NOT NULL,
  begun_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  PRIMARY KEY (environment_id, account_id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX mfa_bypass_expiry ON mfa_bypass (expires_at)
";
