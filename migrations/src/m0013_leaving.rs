//! What people take with them and how they leave: exports of their data, sealed part by part, and deletions that wait for the end of
//! their time. A notice in the queue names whose it is, so that it goes with its account.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0013_leaving"
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
ALTER TABLE outbox ADD COLUMN account_id {id};
CREATE INDEX outbox_account ON outbox (environment_id, account_id);
CREATE TABLE account_deletion (
  environment_id {id} NOT NULL,
  account_id {id} NOT NULL,
  asked_at {int} NOT NULL,
  due_at {int} NOT NULL,
  remind_at {int},
  PRIMARY KEY (environment_id, account_id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX account_deletion_due ON account_deletion (environment_id, due_at);
CREATE INDEX account_deletion_reminder ON account_deletion (environment_id, remind_at);
CREATE TABLE data_export (
  environment_id {id} NOT NULL,
  id {id} NOT NULL,
  account_id {id} NOT NULL,
  state TEXT NOT NULL,
  progress {int} NOT NULL,
  section {int} NOT NULL,
  after TEXT NOT NULL,
  parts {int} NOT NULL,
  attempts {int} NOT NULL,
  lease_until {int} NOT NULL,
  started_at {int} NOT NULL,
  finished_at {int},
  expires_at {int} NOT NULL,
  PRIMARY KEY (environment_id, id),
  UNIQUE (environment_id, account_id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX data_export_lease ON data_export (environment_id, state, lease_until);
CREATE INDEX data_export_expiry ON data_export (expires_at);
CREATE TABLE data_export_part (
  environment_id {id} NOT NULL,
  export_id {id} NOT NULL,
  number {int} NOT NULL,
  section TEXT NOT NULL,
  content {bytes} NOT NULL,
  PRIMARY KEY (environment_id, export_id, number),
  FOREIGN KEY (environment_id, export_id) REFERENCES data_export (environment_id, id) ON DELETE CASCADE
{end}
";
