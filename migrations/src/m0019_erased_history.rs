//! What stays of the history of people who were erased, where policy must keep it: what happened and when, under a pseudonym. No account
//! stands behind it, and nothing in it says who it was.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0019_erased_history"
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
CREATE TABLE erased_history (
  environment_id {id} NOT NULL,
  id {id} NOT NULL,
  pseudonym TEXT NOT NULL,
  at {int} NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT NOT NULL,
  expires_at {int} NOT NULL,
  PRIMARY KEY (environment_id, id),
  FOREIGN KEY (environment_id) REFERENCES environment (id) ON DELETE CASCADE
{end};
CREATE INDEX erased_history_pseudonym ON erased_history (environment_id, pseudonym);
CREATE INDEX erased_history_expiry ON erased_history (expires_at)
";
