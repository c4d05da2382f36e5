//! Erasing somebody: everything that hangs on the account goes with it, by the database's own cascades, and so do the counters of
//! failures that name it, invitations to the person's addresses, and what waits for them in the queue of mails. Whoever erases
//! somebody tells them ([`crate::outbox::farewell`]), and the log once it is committed ([`erased`]): the account's id alone.
//!
//! Where policy must keep what happened (`account.deletion.keep_history`), kinds and times of it stay under a [`pseudonym`], which
//! whoever has the environment's keys can work out of an account's id; addresses, browsers and names go at once. Whoever still has the
//! server's log of that time can find it there too, by kinds and times.

use sea_orm::{ColumnTrait, QueryFilter};

use super::registration;
use crate::kit::id::{EnvironmentId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::store::entity::{account, device, identifier};
use crate::store::{StoreError, Work};

/// Under what the history of somebody stays who is erased.
pub fn pseudonym(keys: &Keys, id: UserId) -> String {
    keys.mac("erased", &[id.uuid().as_bytes()])
}

/// Of commands stays that it was one, not whose.
const KEEP: &str = "
INSERT INTO erased_history (environment_id, id, pseudonym, at, kind, actor, expires_at)
SELECT environment_id, id, $3, at, kind, CASE WHEN actor LIKE 'cli:%' THEN 'cli' ELSE actor END, $4
FROM activity WHERE environment_id = $1 AND account_id = $2";

/// Erases an account; `false` when there is no such one. `keeps`: what stays of its history, under which pseudonym and until when.
pub async fn erase(work: &Work, id: UserId, keeps: Option<(&str, Instant)>, now: Instant) -> Result<bool, StoreError> {
    if let Some((pseudonym, until)) = keeps {
        work.execute(KEEP, [id.uuid().into(), pseudonym.into(), until.micros().into()]).await?;
    }
    let scope = work.scope();
    let devices = scope.find::<device::Entity>().filter(device::Column::AccountId.eq(id.uuid()));
    let devices = devices.all(scope.executor()).await?;
    // Nobody comes back by an invitation that was sent to them before.
    let names = scope.find::<identifier::Entity>().filter(identifier::Column::AccountId.eq(id.uuid()));
    let names = names.all(scope.executor()).await?.into_iter().map(|name| name.canonical);
    registration::void_all(work, &names.collect::<Vec<_>>()).await?;
    // Counters are kept under texts that name an account or a device.
    for named in std::iter::once(id.uuid()).chain(devices.into_iter().map(|device| device.id)) {
        let forget = "DELETE FROM attempt WHERE environment_id = $1 AND (subject LIKE $2 OR source LIKE $2)";
        work.execute(forget, [format!("%{named}%").into()]).await?;
    }
    let wipe = "UPDATE outbox SET state = 'dropped', payload = NULL, finished_at = $3
      WHERE environment_id = $1 AND account_id = $2 AND state IN ('waiting', 'failed')";
    work.execute(wipe, [id.uuid().into(), now.micros().into()]).await?;
    let forget = "UPDATE outbox SET account_id = NULL, topic = NULL WHERE environment_id = $1 AND account_id = $2";
    work.execute(forget, [id.uuid().into()]).await?;
    let gone = work.delete::<account::Entity>().filter(account::Column::Id.eq(id.uuid()));
    Ok(work.run_delete(gone).await? == 1)
}

/// Writes into the log that an account was erased, after that was committed, and why: `due`, `person`, or `cli:` and a name.
pub fn erased(environment: EnvironmentId, account: UserId, why: &str) {
    tracing::info!(%environment, %account, why, event = "account.erased", "activity");
}
