//! Entries of the history by age, so that those that are older than an environment keeps them are found without reading the others.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0023_old_activity"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::sql::index(manager, "activity_at", "activity (environment_id, at)").await
    }

    /// An index is one statement, and PostgreSQL makes none in a transaction while others write.
    fn use_transaction(&self) -> Option<bool> {
        Some(false)
    }
}
