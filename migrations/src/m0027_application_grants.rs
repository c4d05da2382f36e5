//! Which application may see what of an account, by its owner's word. One row for each pair; what became of it over time is in the
//! history. `scopes` is as OAuth 2.0 writes a list of them: with spaces between.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0027_application_grants"
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
CREATE TABLE application_grant (
  environment_id {id} NOT NULL,
  account_id {id} NOT NULL,
  application TEXT NOT NULL,
  scopes TEXT NOT NULL,
  browser TEXT NOT NULL,
  platform TEXT NOT NULL,
  granted_at {int} NOT NULL,
  changed_at {int} NOT NULL,
  last_used_at {int},
  PRIMARY KEY (environment_id, account_id, application),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end}
";
