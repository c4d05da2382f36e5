//! Several addresses of a kind, of which one is the first; and when somebody was last asked for attributes that they may leave empty.
//! That there is one first of each kind is the database's to say: of two who name another one at once, one does.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0017_several_addresses"
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
ALTER TABLE address_change ADD COLUMN act TEXT NOT NULL DEFAULT 'replaced';
ALTER TABLE account ADD COLUMN profile_asked_at {int};
UPDATE identifier SET is_primary = 0
WHERE is_primary = 1 AND kind <> 'former' AND EXISTS (
  SELECT 1 FROM identifier other
  WHERE other.environment_id = identifier.environment_id AND other.account_id = identifier.account_id
    AND other.kind = identifier.kind AND other.is_primary = 1 AND other.canonical < identifier.canonical);
CREATE UNIQUE INDEX identifier_primary ON identifier (environment_id, account_id, kind)
WHERE is_primary = 1 AND kind <> 'former'
";
