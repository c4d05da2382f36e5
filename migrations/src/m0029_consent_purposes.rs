//! What people gave and took back on top of an agreement, purpose by purpose. Rows are only added, and each has the words that were shown,
//! since they are no part of the agreement's text and files forget them. A table of its own: to an older version a row of `consent` is an
//! answer to the agreement itself.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0029_consent_purposes"
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
CREATE TABLE consent_purpose (
  environment_id {id} NOT NULL,
  id {id} NOT NULL,
  account_id {id} NOT NULL,
  agreement TEXT NOT NULL,
  purpose TEXT NOT NULL,
  text_hash {bytes} NOT NULL,
  language TEXT NOT NULL,
  label TEXT NOT NULL,
  help TEXT NOT NULL,
  answer TEXT NOT NULL,
  at {int} NOT NULL,
  browser TEXT NOT NULL,
  platform TEXT NOT NULL,
  address TEXT,
  PRIMARY KEY (environment_id, id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE,
  FOREIGN KEY (environment_id, text_hash) REFERENCES agreement_text (environment_id, hash) ON DELETE CASCADE
{end};
CREATE INDEX consent_purpose_account ON consent_purpose (environment_id, account_id, agreement, at);
CREATE INDEX consent_purpose_text ON consent_purpose (environment_id, text_hash)
";
