//! Whose password must be changed soon, for whoever tells them by mail; and passwords whose time has not begun, because a clock was wrong
//! when they were set.
//!
//! Which clock was wrong cannot be told from a password alone: one that was ahead then, or this server's, which is behind now and would
//! write its own past into every one of them. What tells is whether more that is later than now keeps coming ([`late`]). Whoever reads
//! such a password takes it to be set now meanwhile: its time does not begin, so it neither ends nor becomes old enough to be changed.

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

/// Passwords that were set later than now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Late {
    /// How many there are.
    pub passwords: u64,
    /// The latest of all that happened later than now, whatever it was.
    pub newest: Instant,
}

#[derive(FromQueryResult)]
struct Found {
    passwords: i64,
    set_at: Option<i64>,
    done_at: Option<i64>,
    seen_at: Option<i64>,
}

const LATE: &str = "
SELECT COUNT(*) AS passwords, MAX(changed_at) AS set_at,
  (SELECT MAX(at) FROM activity WHERE environment_id = $1 AND at > $2) AS done_at,
  (SELECT MAX(last_active_at) FROM session WHERE environment_id = $1 AND last_active_at > $2) AS seen_at
FROM password WHERE environment_id = $1 AND changed_at > $2";

/// What there is of them, if there are any.
pub async fn late(scope: &Scope<'_>, now: Instant) -> Result<Option<Late>, StoreError> {
    let found: Vec<Found> = scope.query(LATE, [now.plus(SKEW).micros().into()]).await?;
    Ok(found.into_iter().next().and_then(|found| {
        let newest = found.set_at.max(found.done_at).max(found.seen_at).map(Instant::from_micros)?;
        let passwords = u64::try_from(found.passwords).ok().filter(|some| *some > 0)?;
        Some(Late { passwords, newest })
    }))
}

/// Takes passwords that were set later than now, by a clock that was wrong ([`late`]), to be set now: their time has begun.
pub async fn settle(work: &Work, now: Instant) -> Result<(), StoreError> {
    let late = "UPDATE password SET changed_at = $2 WHERE environment_id = $1 AND changed_at > $3";
    work.execute(late, [now.micros().into(), now.plus(SKEW).micros().into()]).await?;
    Ok(())
}
