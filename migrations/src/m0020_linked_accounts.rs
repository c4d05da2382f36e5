//! Accounts at identity providers that people sign on with here. `identity` tells a provider from another one that takes its name
//! later: what one says of a subject is worth nothing from the other.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0020_linked_accounts"
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
CREATE TABLE linked_account (
  environment_id {id} NOT NULL,
  provider TEXT NOT NULL,
  subject TEXT NOT NULL,
  id {id} NOT NULL,
  account_id {id} NOT NULL,
  identity TEXT NOT NULL,
  name TEXT NOT NULL,
  linked_at {int} NOT NULL,
  last_used_at {int},
  PRIMARY KEY (environment_id, provider, subject),
  UNIQUE (environment_id, id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX linked_account_owner ON linked_account (environment_id, account_id)
";
