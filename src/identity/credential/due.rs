//! Whose password must be changed soon, for whoever tells them by mail; and passwords whose time has not begun, because a clock was wrong
//! when they were set.
//!
//! Which clock was wrong cannot be told from a password alone: one that was ahead then, or this server's, which is behind now and would
//! write its own past into every one of them. So they are left as they are where others have done something later than now as well.
//! Whoever reads them takes them to be set now meanwhile, which destroys nothing.

use std::time::Duration;

use sea_orm::FromQueryResult;
use sea_orm::prelude::Uuid;

use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::store::{Scope, StoreError, Work};

/// By how much the clocks of servers that work together may differ.
const SKEW: Duration = Duration::from_secs(60);

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

/// What there is of passwords that were set later than now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
    /// None.
    Nobodys,
    /// So many, and nothing else is later than now: the clock was wrong by which they were set.
    Settle(u64),
    /// So many, and more that happened later than now: this server's clock is behind, as far as anybody can tell.
    ClockBehind(u64),
}

#[derive(FromQueryResult)]
struct Found {
    passwords: i64,
    others: i64,
}

// The change itself stands in the history too, at the same instant.
const LATE: &str = "
SELECT (SELECT COUNT(*) FROM password WHERE environment_id = $1 AND changed_at > $2) AS passwords,
  CAST(CASE WHEN EXISTS (
      SELECT 1 FROM activity a WHERE a.environment_id = $1 AND a.at > $2 AND NOT EXISTS (
        SELECT 1 FROM password p WHERE p.environment_id = $1 AND p.account_id = a.account_id AND p.changed_at = a.at))
    OR EXISTS (SELECT 1 FROM session WHERE environment_id = $1 AND last_active_at > $2)
  THEN 1 ELSE 0 END AS BIGINT) AS others";

/// What there is of them.
pub async fn late(scope: &Scope<'_>, now: Instant) -> Result<Late, StoreError> {
    let found: Vec<Found> = scope.query(LATE, [now.plus(SKEW).micros().into()]).await?;
    let Some(Found { passwords, others }) = found.into_iter().next() else { return Ok(Late::Nobodys) };
    Ok(match u64::try_from(passwords).unwrap_or(0) {
        0 => Late::Nobodys,
        some if others == 0 => Late::Settle(some),
        some => Late::ClockBehind(some),
    })
}

/// Takes passwords that were set later than now, by a clock that was wrong ([`late`]), to be set now: their time has begun.
pub async fn settle(work: &Work, now: Instant) -> Result<(), StoreError> {
    let late = "UPDATE password SET changed_at = $2 WHERE environment_id = $1 AND changed_at > $3";
    work.execute(late, [now.micros().into(), now.plus(SKEW).micros().into()]).await?;
    Ok(())
}
