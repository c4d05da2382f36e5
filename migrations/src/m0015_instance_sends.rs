//! How much the whole server has sent for people who are not signed on, whichever environment they asked. Counted by hours, under a
//! MAC of the address or source; no row belongs to an environment.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0015_instance_sends"
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
CREATE TABLE instance_send (
  subject TEXT NOT NULL,
  began_at {int} NOT NULL,
  sent {int} NOT NULL,
  PRIMARY KEY (subject, began_at)
{end};
CREATE INDEX instance_send_began ON instance_send (began_at)
";
