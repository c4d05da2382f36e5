//! Ways to an account that does not exist yet: what waits for whoever reads a mailbox, an invitation or their own wish to register.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0012_registrations"
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
CREATE TABLE registration (
  environment_id {id} NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
  token_hash {bytes} NOT NULL,
  canonical TEXT NOT NULL,
  invited {int} NOT NULL,
  state {bytes} NOT NULL,
  created_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  PRIMARY KEY (environment_id, token_hash)
{end};
CREATE INDEX registration_address ON registration (environment_id, canonical);
CREATE INDEX registration_end ON registration (expires_at)
";
