//! Second factors, sent codes, consents. What was proved in a session, and when, stands beside the session: rows that an
//! older version writes have none, so that their holders prove themselves again before a sensitive act.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0002_second_factors"
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
ALTER TABLE session ADD COLUMN proofs TEXT NOT NULL DEFAULT '[]';
ALTER TABLE known_browser ADD COLUMN second_factor_at {int};
ALTER TABLE device ADD COLUMN last_step {int} NOT NULL DEFAULT -1;
CREATE TABLE recovery_code (
  environment_id {id} NOT NULL,
  device_id {id} NOT NULL,
  number {int} NOT NULL,
  mac TEXT NOT NULL,
  used_at {int},
  PRIMARY KEY (environment_id, device_id, number),
  FOREIGN KEY (environment_id, device_id) REFERENCES device (environment_id, id) ON DELETE CASCADE
{end};
CREATE TABLE sent_code (
  environment_id {id} NOT NULL,
  id {id} NOT NULL,
  account_id {id} NOT NULL,
  mac TEXT NOT NULL,
  failures {int} NOT NULL,
  created_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  used_at {int},
  PRIMARY KEY (environment_id, id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX sent_code_account ON sent_code (environment_id, account_id);
CREATE INDEX sent_code_expiry ON sent_code (expires_at);
CREATE TABLE consent (
  environment_id {id} NOT NULL,
  id {id} NOT NULL,
  account_id {id} NOT NULL,
  agreement TEXT NOT NULL,
  text_hash {bytes} NOT NULL,
  answer TEXT NOT NULL,
  at {int} NOT NULL,
  browser TEXT NOT NULL,
  platform TEXT NOT NULL,
  address TEXT,
  PRIMARY KEY (environment_id, id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE,
  FOREIGN KEY (environment_id, text_hash) REFERENCES agreement_text (environment_id, hash) ON DELETE CASCADE
{end};
CREATE INDEX consent_account ON consent (environment_id, account_id, agreement, at);
CREATE INDEX consent_text ON consent (environment_id, text_hash)
";
