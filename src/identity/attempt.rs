//! Guessing is limited before anything is hashed, and never becomes a way to lock somebody out (R-AB-1 to R-AB-4).
//!
//! Each attempt is *reserved*, counted as a failure in a committed write of its own, before it is verified, and released
//! on success: an error on the way gives no free guess. Three counters are kept:
//!
//! - the subject from this source: past `after` failures the wait doubles, from two seconds up to `slow_to`;
//! - the subject from all unknown browsers: past `refuse_after` failures only a known browser (or a passkey) may try;
//! - the source over all subjects: the same doubling wait, from ten times `after`; it forgives one failure a minute.
//!
//! A known browser is a source of its own, so a stranger's failures do not count against it. The subject is the account's
//! id, or for an identifier that nobody has the HMAC of its canonical spelling, with the same limits and answers.

use std::time::Duration;

use sea_orm::{ColumnTrait, FromQueryResult, QueryFilter};

use crate::kit::id::EnvironmentId;
use crate::kit::instant::Instant;
use crate::store::entity::attempt;
use crate::store::{Store, StoreError, Work};

/// The limits that an environment sets (`sign_on.throttle`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Failures before a wait begins.
    pub after: u32,
    /// The longest wait.
    pub slow_to: Duration,
    /// Failures from unknown browsers, in a row, before they are refused.
    pub refuse_after: u32,
}

/// Whose password is tried, and from where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// The account's id, or the HMAC of an identifier nobody has.
    pub subject: String,
    /// The client's address, or the known browser's id.
    pub source: Source,
}

/// Where an attempt comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// What has an allowance of its own: a browser that is this person's.
    Known(String),
    /// Anything else, by its address.
    Unknown(String),
}

/// The answer to a reservation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// Go on and verify.
    Granted,
    /// Too many failures: come back after this time.
    Throttled(Duration),
}

/// What is told to those who are past `refuse_after`: waiting does not help them, but the answer must not say so.
const REFUSED: Duration = Duration::from_secs(24 * 3600);

/// A source may fail this many times `after` over all subjects: an office behind one address is not one guesser.
const SOURCE_FACTOR: u32 = 10;

/// How long it takes a source to be forgiven one failure.
const LEAK: Duration = Duration::from_secs(60);

/// The subject under which a source's own failures are counted, and the source under which a subject's are.
const ANY: &str = "*";

#[derive(FromQueryResult)]
struct Counter {
    failures: i64,
    last_at: i64,
}

/// Reserves an attempt in a transaction of its own.
pub async fn reserve(
    store: &Store,
    environment: EnvironmentId,
    attempt: &Attempt,
    limits: &Limits,
    now: Instant,
) -> Result<Reserved, StoreError> {
    let work = store.work(environment).await?;
    for counter in counters(attempt, limits) {
        if let Some(wait) = count(&work, &counter, limits, now).await? {
            // Dropping the work takes back the counters before this one.
            return Ok(Reserved::Throttled(wait));
        }
    }
    work.commit().await?;
    Ok(Reserved::Granted)
}

/// Gives a reserved attempt back after success: the person's own counters start again, the source's loses this one.
/// Returns how many attempts had failed from there since the last success.
pub async fn release(work: &Work, attempt: &Attempt, limits: &Limits) -> Result<u64, StoreError> {
    let mut failed = 0;
    for counter in counters(attempt, limits) {
        if counter.subject == ANY {
            take_back(work, &counter).await?;
            continue;
        }
        let mine = |column: attempt::Column, value: &str| column.eq(value);
        let found = work
            .scope()
            .find::<attempt::Entity>()
            .filter(mine(attempt::Column::Subject, &counter.subject))
            .filter(mine(attempt::Column::Source, &counter.source))
            .one(work.scope().executor())
            .await?;
        failed = failed.max(found.map_or(0, |row| u64::try_from(row.failures - 1).unwrap_or(0)));
        let gone = work
            .delete::<attempt::Entity>()
            .filter(mine(attempt::Column::Subject, &counter.subject))
            .filter(mine(attempt::Column::Source, &counter.source));
        work.run_delete(gone).await?;
    }
    Ok(failed)
}

/// Takes a reservation back when nothing was compared: the machine was too busy to hash.
pub async fn refund(work: &Work, attempt: &Attempt, limits: &Limits) -> Result<(), StoreError> {
    for counter in counters(attempt, limits) {
        take_back(work, &counter).await?;
    }
    Ok(())
}

async fn take_back(work: &Work, counter: &Limit) -> Result<(), StoreError> {
    work.execute(
        "UPDATE attempt SET failures = failures - 1
         WHERE environment_id = $1 AND subject = $2 AND source = $3 AND failures > 0",
        [counter.subject.clone().into(), counter.source.clone().into()],
    )
    .await?;
    Ok(())
}

/// Forgets every failure against a subject (`user unlock`, a new password).
pub async fn forget(work: &Work, subject: &str) -> Result<u64, StoreError> {
    work.run_delete(work.delete::<attempt::Entity>().filter(attempt::Column::Subject.eq(subject))).await
}

struct Limit {
    subject: String,
    source: String,
    /// Failures before the wait begins.
    after: u32,
    /// Failures before it never ends.
    refuse_after: Option<u32>,
}

fn counters(attempt: &Attempt, limits: &Limits) -> Vec<Limit> {
    let subject = attempt.subject.clone();
    match &attempt.source {
        // Its own counter: slowed down like any, never shut out.
        Source::Known(browser) => {
            vec![Limit { subject, source: format!("browser {browser}"), after: limits.after, refuse_after: None }]
        }
        Source::Unknown(address) => {
            let source = format!("address {address}");
            vec![
                Limit { subject: subject.clone(), source: source.clone(), after: limits.after, refuse_after: None },
                Limit { subject, source: ANY.to_owned(), after: u32::MAX, refuse_after: Some(limits.refuse_after) },
                Limit {
                    subject: ANY.to_owned(),
                    source,
                    after: limits.after.saturating_mul(SOURCE_FACTOR),
                    refuse_after: None,
                },
            ]
        }
    }
}

/// The wait after so many failures: two seconds, doubling, up to `slow_to`.
fn wait(failures: i64, after: u32, slow_to: Duration) -> Duration {
    let over = failures - i64::from(after);
    let doubled = u32::try_from(over).ok().map(|over| 2u64.saturating_pow(over.saturating_add(1).min(40)));
    doubled.map_or(Duration::ZERO, |seconds| Duration::from_secs(seconds).min(slow_to))
}

/// Counts one failure unless it is too early for it: `Some` is how long it still is.
async fn count(work: &Work, limit: &Limit, limits: &Limits, now: Instant) -> Result<Option<Duration>, StoreError> {
    // The insert takes the row's lock on PostgreSQL, so that parallel attempts queue here and each sees the last.
    let rows: Vec<Counter> = work
        .scope()
        .query(
            "INSERT INTO attempt (environment_id, subject, source, failures, last_at) VALUES ($1, $2, $3, 0, $4)
             ON CONFLICT (environment_id, subject, source) DO UPDATE SET failures = attempt.failures
             RETURNING failures, last_at",
            [limit.subject.clone().into(), limit.source.clone().into(), now.micros().into()],
        )
        .await?;
    let Some(counter) = rows.first() else { return Err(StoreError::Row("attempt")) };
    if limit.refuse_after.is_some_and(|most| counter.failures >= i64::from(most)) {
        return Ok(Some(REFUSED));
    }
    let since = now.since(Instant::from_micros(counter.last_at));
    // A source that many people share leaks one failure a minute, so that one of them cannot hold up the others for long.
    let leaked =
        if limit.subject == ANY { i64::try_from(since.as_secs() / LEAK.as_secs()).unwrap_or(i64::MAX) } else { 0 };
    let before = counter.failures.saturating_sub(leaked).max(0);
    let wait = wait(before, limit.after, limits.slow_to);
    if since < wait {
        return Ok(Some(wait - since));
    }
    // After a quiet time of twice the longest wait, the waiting starts from the beginning.
    let quiet = limit.refuse_after.is_none() && since >= limits.slow_to.saturating_mul(2);
    let failures = if quiet { 1 } else { before + 1 };
    work.execute(
        "UPDATE attempt SET failures = $4, last_at = $5 WHERE environment_id = $1 AND subject = $2 AND source = $3",
        [limit.subject.clone().into(), limit.source.clone().into(), failures.into(), now.micros().into()],
    )
    .await?;
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_its_limit() {
        let at = |failures| wait(failures, 5, Duration::from_secs(900)).as_secs();
        assert_eq!([at(0), at(4), at(5), at(6), at(7), at(13), at(14), at(90)], [0, 0, 2, 4, 8, 512, 900, 900]);
    }
}
