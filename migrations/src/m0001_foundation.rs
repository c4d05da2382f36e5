//! The first schema. Instants are microseconds since 1970 UTC. Every table of an environment begins its key with the
//! environment's random id and refers to others by composite keys, so that the database itself refuses a link across
//! environments. Foreign keys cascade or restrict, never set null: that would null the environment too.

use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0001_foundation"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for part in [ENVIRONMENTS, PEOPLE, SESSIONS, FACTORS, WORK] {
            crate::sql::run(manager, part).await?;
        }
        Ok(())
    }

    /// SQLite would otherwise run each statement on its own and could stop half-way.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

const ENVIRONMENTS: &str = "
CREATE TABLE environment (
  id {id} NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  epoch {int} NOT NULL,
  created_at {int} NOT NULL,
  removed_at {int}
{end};
CREATE TABLE environment_host (
  host TEXT NOT NULL PRIMARY KEY,
  environment_id {id} NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
  recorded_at {int} NOT NULL
{end};
CREATE INDEX environment_host_environment ON environment_host (environment_id)
";

const PEOPLE: &str = "
CREATE TABLE account (
  environment_id {id} NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
  id {id} NOT NULL,
  status TEXT NOT NULL,
  profile TEXT NOT NULL,
  version {int} NOT NULL,
  created_at {int} NOT NULL,
  updated_at {int} NOT NULL,
  PRIMARY KEY (environment_id, id)
{end};
CREATE INDEX account_created ON account (environment_id, created_at);
CREATE TABLE identifier (
  environment_id {id} NOT NULL,
  canonical TEXT NOT NULL,
  kind TEXT NOT NULL,
  shown TEXT NOT NULL,
  account_id {id} NOT NULL,
  is_primary {int} NOT NULL,
  verified_at {int},
  created_at {int} NOT NULL,
  PRIMARY KEY (environment_id, canonical),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX identifier_account ON identifier (environment_id, account_id);
CREATE TABLE unique_value (
  environment_id {id} NOT NULL,
  attribute TEXT NOT NULL,
  canonical TEXT NOT NULL,
  account_id {id} NOT NULL,
  PRIMARY KEY (environment_id, attribute, canonical),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX unique_value_account ON unique_value (environment_id, account_id);
CREATE TABLE password (
  environment_id {id} NOT NULL,
  account_id {id} NOT NULL,
  phc TEXT NOT NULL,
  changed_at {int} NOT NULL,
  PRIMARY KEY (environment_id, account_id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE TABLE password_history (
  environment_id {id} NOT NULL,
  account_id {id} NOT NULL,
  replaced_at {int} NOT NULL,
  phc TEXT NOT NULL,
  PRIMARY KEY (environment_id, account_id, replaced_at),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE TABLE group_member (
  environment_id {id} NOT NULL,
  group_name TEXT NOT NULL,
  account_id {id} NOT NULL,
  added_at {int} NOT NULL,
  added_by TEXT NOT NULL,
  PRIMARY KEY (environment_id, group_name, account_id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX group_member_account ON group_member (environment_id, account_id);
CREATE TABLE activity (
  environment_id {id} NOT NULL,
  id {id} NOT NULL,
  account_id {id} NOT NULL,
  at {int} NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (environment_id, id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX activity_account ON activity (environment_id, account_id, at)
";

const SESSIONS: &str = "
CREATE TABLE browser (
  environment_id {id} NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
  id {id} NOT NULL,
  token_hash {bytes} NOT NULL,
  first_seen_at {int} NOT NULL,
  PRIMARY KEY (environment_id, id),
  UNIQUE (environment_id, token_hash)
{end};
CREATE TABLE known_browser (
  environment_id {id} NOT NULL,
  browser_id {id} NOT NULL,
  account_id {id} NOT NULL,
  first_seen_at {int} NOT NULL,
  last_seen_at {int} NOT NULL,
  PRIMARY KEY (environment_id, browser_id, account_id),
  FOREIGN KEY (environment_id, browser_id) REFERENCES browser (environment_id, id) ON DELETE CASCADE,
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX known_browser_account ON known_browser (environment_id, account_id);
CREATE TABLE session (
  environment_id {id} NOT NULL,
  id {id} NOT NULL,
  token_hash {bytes} NOT NULL,
  account_id {id} NOT NULL,
  browser_id {id},
  kind TEXT NOT NULL,
  methods TEXT NOT NULL,
  epoch {int} NOT NULL,
  browser TEXT NOT NULL,
  platform TEXT NOT NULL,
  form TEXT NOT NULL,
  address TEXT,
  place TEXT,
  label TEXT,
  created_at {int} NOT NULL,
  authenticated_at {int} NOT NULL,
  last_active_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  PRIMARY KEY (environment_id, id),
  UNIQUE (environment_id, token_hash),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE,
  FOREIGN KEY (environment_id, browser_id) REFERENCES browser (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX session_account ON session (environment_id, account_id, last_active_at);
CREATE INDEX session_browser ON session (environment_id, browser_id);
CREATE INDEX session_expiry ON session (expires_at);
CREATE TABLE flow (
  environment_id {id} NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
  id {id} NOT NULL,
  binding {bytes} NOT NULL,
  kind TEXT NOT NULL,
  step TEXT NOT NULL,
  state TEXT NOT NULL,
  created_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  PRIMARY KEY (environment_id, id),
  UNIQUE (environment_id, kind, binding)
{end};
CREATE INDEX flow_expiry ON flow (expires_at);
CREATE TABLE link (
  environment_id {id} NOT NULL,
  token_hash {bytes} NOT NULL,
  purpose TEXT NOT NULL,
  account_id {id} NOT NULL,
  created_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  used_at {int},
  PRIMARY KEY (environment_id, token_hash),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX link_account ON link (environment_id, account_id);
CREATE INDEX link_expiry ON link (expires_at)
";

const FACTORS: &str = "
CREATE TABLE device (
  environment_id {id} NOT NULL,
  id {id} NOT NULL,
  account_id {id} NOT NULL,
  method TEXT NOT NULL,
  label TEXT NOT NULL,
  secret {bytes},
  state TEXT NOT NULL,
  position {int} NOT NULL,
  created_at {int} NOT NULL,
  last_used_at {int},
  PRIMARY KEY (environment_id, id),
  FOREIGN KEY (environment_id, account_id) REFERENCES account (environment_id, id) ON DELETE CASCADE
{end};
CREATE INDEX device_account ON device (environment_id, account_id, position);
CREATE TABLE agreement_text (
  environment_id {id} NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
  hash {bytes} NOT NULL,
  agreement TEXT NOT NULL,
  revision TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  published_at {int} NOT NULL,
  PRIMARY KEY (environment_id, hash),
  UNIQUE (environment_id, agreement, revision, language)
{end}
";

const WORK: &str = "
CREATE TABLE attempt (
  environment_id {id} NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  source TEXT NOT NULL,
  failures {int} NOT NULL,
  last_at {int} NOT NULL,
  PRIMARY KEY (environment_id, subject, source)
{end};
CREATE INDEX attempt_age ON attempt (last_at);
CREATE TABLE outbox (
  environment_id {id} NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
  id {id} NOT NULL,
  kind TEXT NOT NULL,
  channel TEXT NOT NULL,
  payload {bytes},
  state TEXT NOT NULL,
  attempts {int} NOT NULL,
  due_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  created_at {int} NOT NULL,
  finished_at {int},
  failure TEXT,
  PRIMARY KEY (environment_id, id)
{end};
CREATE INDEX outbox_due ON outbox (state, due_at);
CREATE INDEX outbox_finished ON outbox (finished_at)
";
