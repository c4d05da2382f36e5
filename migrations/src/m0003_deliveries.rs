//! Deliveries by gateways, and repeats. `handed_over_at` is set before a code is handed to a gateway and taken back when it
//! surely was not taken, so that a worker that dies in between leaves a mark and no code is sent twice. `topic` is a MAC of
//! who is told what, `repeats` how many more of it one notice stands for.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0003_deliveries"
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
ALTER TABLE outbox ADD COLUMN handed_over_at {int};
ALTER TABLE outbox ADD COLUMN topic TEXT;
ALTER TABLE outbox ADD COLUMN repeats {int} NOT NULL DEFAULT 0;
CREATE INDEX outbox_topic ON outbox (environment_id, topic, created_at)
";
