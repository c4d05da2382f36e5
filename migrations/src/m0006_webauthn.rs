//! Passkeys and security keys. A credential's id is unique within its environment (R-WA-9); what a list of devices shows and a
//! policy looks at stands with the device, so that neither reads the credentials.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0006_webauthn"
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
ALTER TABLE device ADD COLUMN synced {int};
ALTER TABLE device ADD COLUMN make TEXT;
ALTER TABLE device ADD COLUMN make_proved {int} NOT NULL DEFAULT 0;
CREATE TABLE webauthn_user (
  environment_id {id} NOT NULL,
  account_id {id} NOT NULL,
  handle {bytes} NOT NULL,
  PRIMARY KEY (environment_id, account_id),
  UNIQUE (environment_id, handle),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE TABLE webauthn_credential (
  environment_id {id} NOT NULL,
  device_id {id} NOT NULL,
  credential_id {bytes} NOT NULL,
  data TEXT NOT NULL,
  sign_count {int} NOT NULL,
  PRIMARY KEY (environment_id, device_id),
  UNIQUE (environment_id, credential_id),
  FOREIGN KEY (environment_id, device_id) REFERENCES device (environment_id, id) ON DELETE CASCADE
{end};
CREATE TABLE passkey_offer (
  environment_id {id} NOT NULL,
  account_id {id} NOT NULL,
  quiet_until {int} NOT NULL,
  PRIMARY KEY (environment_id, account_id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end}
";
