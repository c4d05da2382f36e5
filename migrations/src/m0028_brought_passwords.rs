//! What tells that a hash of another system was given up here, also after it was hashed anew, and however few earlier passwords are
//! kept: a digest, under the environment's keys, of the hash with which a password began, and the digests of those that were given up.
//! Passwords of before get theirs when they are hashed anew or given up.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0028_brought_passwords"
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
ALTER TABLE password ADD COLUMN origin TEXT;
CREATE TABLE password_given_up (
  environment_id {id} NOT NULL,
  account_id {id} NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (environment_id, account_id, digest),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end}
";
