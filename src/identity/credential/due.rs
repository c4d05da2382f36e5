//! Whose password must be changed soon, for whoever tells them by mail; and how many passwords have a time that is yet to come, because
//! a clock was wrong.
//!
//! Which clock was wrong cannot be told: one that was ahead when they were set, or this server's, which is behind now and would write its
//! own past into every one of them. So no time is ever rewritten: whoever reads such a password does not know when it was set.

use std::time::Duration;

use sea_orm::FromQueryResult;
use sea_orm::prelude::Uuid;

use crate::identity::password::policy::SKEW;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::store::{Scope, StoreError, Work};

/// Somebody whose password ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Who.
    pub account: UserId,
    /// When the password was set.
    pub set: Instant,
}

#[derive(FromQueryResult)]
struct Aged {
    account_id: Uuid,
    changed_at: i64,
    total: i64,
}

const TO_WARN: &str = "
SELECT p.account_id, p.changed_at, COUNT(*) OVER () AS total FROM password p
JOIN account a ON a.environment_id = p.environment_id AND a.id = p.account_id
WHERE p.environment_id = $1 AND p.changed_at > $2 AND p.changed_at <= $3 AND a.status = 'active'
  AND (p.warned_for IS NULL OR p.warned_for <> p.changed_at + $4)
ORDER BY p.changed_at LIMIT $5";

/// Whose password is good for `age` and ends within `before`, and who was not told of that end: at most so many, those whose end is
/// nearest first, and how many there are in all.
pub async fn to_warn(
    scope: &Scope<'_>,
    (age, before): (Duration, Duration),
    most: u32,
    now: Instant,
) -> Result<(Vec<Due>, u64), StoreError> {
    let (oldest, youngest) = (now.minus(age), now.plus(before).minus(age));
    let micros = i64::try_from(age.as_micros()).unwrap_or(i64::MAX);
    let parameters = [oldest.micros().into(), youngest.micros().into(), micros.into(), i64::from(most).into()];
    let rows: Vec<Aged> = scope.query(TO_WARN, parameters).await?;
    let total = rows.first().map_or(0, |row| u64::try_from(row.total).unwrap_or(0));
    let due = |row: Aged| Due { account: UserId::from_uuid(row.account_id), set: Instant::from_micros(row.changed_at) };
    Ok((rows.into_iter().map(due).collect(), total))
}

/// Takes it upon this work to tell somebody that their password ends at `end`; `false` when that was done, or there is another by now.
pub async fn take_warning(work: &Work, due: Due, end: Instant) -> Result<bool, StoreError> {
    let taken = work
        .execute(
            "UPDATE password SET warned_for = $4 WHERE environment_id = $1 AND account_id = $2 AND changed_at = $3
               AND (warned_for IS NULL OR warned_for <> $4)",
            [due.account.uuid().into(), due.set.micros().into(), end.micros().into()],
        )
        .await?;
    Ok(taken == 1)
}

#[derive(FromQueryResult)]
struct Late {
    passwords: i64,
}

const LATE: &str = "SELECT COUNT(*) AS passwords FROM password WHERE environment_id = $1 AND changed_at > $2";

/// How many passwords were set later than now, by a clock that was wrong.
pub async fn late(scope: &Scope<'_>, now: Instant) -> Result<u64, StoreError> {
    let found: Vec<Late> = scope.query(LATE, [now.plus(SKEW).micros().into()]).await?;
    Ok(found.first().map_or(0, |found| u64::try_from(found.passwords).unwrap_or(0)))
}
