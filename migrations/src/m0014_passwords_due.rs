//! Who has to choose a new password before anything else, after "this wasn't me": until now that was everybody without one, but
//! there are people who sign on with a passkey and have never had a password.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0014_passwords_due"
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

// Whoever has none now may have given it up.
const SCHEMA: &str = "
ALTER TABLE account ADD COLUMN password_due {int} NOT NULL DEFAULT 0;
UPDATE account SET password_due = 1 WHERE NOT EXISTS (
  SELECT 1 FROM password WHERE password.environment_id = account.environment_id AND password.account_id = account.id)
";
