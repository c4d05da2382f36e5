//! Codes are short, so guessing them is limited, exactly, also by many requests at once and on several replicas (G-S4).
//!
//! A guess is *reserved*, counted as wrong in a committed write of its own, before it is looked at, and given back when it was
//! right: an error on the way gives no free guess. Two counters are kept for each device (or for all codes that are sent to a
//! person):
//!
//! - from this source: after so many wrong ones there is a pause;
//! - from all strangers together: [`BUDGET`] wrong ones in any thirty days, which success does not refill.
//!
//! Over all devices of a person strangers have [`CHANCES`] in a million, however many devices there are.
//!
//! A browser in which its owner has proved a second factor before is a source of its own and has no budget, so that strangers
//! cannot shut them out of it. One that is known for the password alone is a stranger here.

use std::time::Duration;

use sea_orm::FromQueryResult;

use crate::identity::attempt::{Reserved, Source};
use crate::kit::id::{EnvironmentId, UserId};
use crate::kit::instant::Instant;
use crate::store::{Store, StoreError, Work};

/// Wrong codes from strangers in [`DAYS`] days.
pub const BUDGET: i64 = 30;

/// Chances in a million that strangers have at all codes of a person in [`DAYS`] days: one in ten thousand (G-S4).
pub const CHANCES: i64 = 100;

/// The days over which the budget is counted.
pub const DAYS: i64 = 30;

/// What is told to those who are past the budget: waiting does not help them, but the answer must not say so.
const REFUSED: Duration = Duration::from_secs(24 * 3600);

/// What is guessed, and from where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The device, or what else has codes.
    pub subject: String,
    /// Where the guess comes from.
    pub source: Source,
    /// When: the budget counts by days.
    pub now: Instant,
    /// At whose codes, and with how many chances in a million, where it may let somebody in.
    pub of: Option<(UserId, i64)>,
}

/// The subject of guesses at all codes of a person together.
pub fn of_person(person: UserId) -> String {
    format!("codes of {person}")
}

#[derive(FromQueryResult)]
struct Counter {
    failures: i64,
    last_at: i64,
}

#[derive(FromQueryResult)]
struct Sum {
    failures: i64,
}

impl Guess {
    fn own(&self) -> String {
        match &self.source {
            Source::Known(browser) => format!("browser {browser}"),
            Source::Unknown(address) => format!("address {address}"),
        }
    }

    fn day(&self) -> i64 {
        self.now.seconds().div_euclid(24 * 3600)
    }
}

/// Reserves a guess. `pace`: so many wrong ones before a pause, and how long that is.
pub async fn reserve(
    store: &Store,
    environment: EnvironmentId,
    guess: &Guess,
    (most, pause): (u32, Duration),
) -> Result<Reserved, StoreError> {
    let work = store.work(environment).await?;
    // The insert takes the row's lock on PostgreSQL, so that parallel guesses at one device queue here.
    counter(&work, &guess.subject, "*", guess.now).await?;
    let own = counter(&work, &guess.subject, &guess.own(), guess.now).await?;
    let since = guess.now.since(Instant::from_micros(own.last_at));
    let over = own.failures >= i64::from(most);
    if over && since < pause {
        return Ok(Reserved::Throttled(pause - since));
    }
    if matches!(guess.source, Source::Unknown(_)) {
        if !spend(&work, &guess.subject, (1, BUDGET), guess).await? {
            return Ok(Reserved::Throttled(REFUSED));
        }
        if let Some((person, chances)) = guess.of
            && !spend(&work, &of_person(person), (chances, CHANCES), guess).await?
        {
            return Ok(Reserved::Throttled(REFUSED));
        }
    }
    set(&work, &guess.subject, &guess.own(), if over { 1 } else { own.failures + 1 }, guess.now).await?;
    work.commit().await?;
    Ok(Reserved::Granted)
}

/// Takes so much of a budget, unless that is more than is left.
async fn spend(work: &Work, subject: &str, (much, budget): (i64, i64), guess: &Guess) -> Result<bool, StoreError> {
    // Guesses at several devices of one person queue here.
    counter(work, subject, "*", guess.now).await?;
    let first = guess.now.minus(Duration::from_secs(24 * 3600) * u32::try_from(DAYS).unwrap_or(30));
    let spent: Vec<Sum> = work
        .scope()
        .query(
            "SELECT CAST(COALESCE(SUM(failures), 0) AS BIGINT) AS failures FROM attempt
             WHERE environment_id = $1 AND subject = $2 AND source LIKE 'day %' AND last_at > $3",
            [subject.into(), first.micros().into()],
        )
        .await?;
    if spent.first().is_some_and(|sum| sum.failures + much > budget) {
        return Ok(false);
    }
    let day = format!("day {}", guess.day());
    let today = counter(work, subject, &day, guess.now).await?;
    set(work, subject, &day, today.failures + much, guess.now).await?;
    Ok(true)
}

/// Gives a reserved guess back because it was right: what was wrong from this source before is forgotten, what was spent of the
/// budget is not.
pub async fn release(work: &Work, guess: &Guess) -> Result<(), StoreError> {
    work.execute(
        "DELETE FROM attempt WHERE environment_id = $1 AND subject = $2 AND source = $3",
        [guess.subject.clone().into(), guess.own().into()],
    )
    .await?;
    if matches!(guess.source, Source::Unknown(_)) {
        let spent = [Some((guess.subject.clone(), 1)), guess.of.map(|(person, chances)| (of_person(person), chances))];
        for (subject, much) in spent.into_iter().flatten() {
            work.execute(
                "UPDATE attempt SET failures = failures - $4
                 WHERE environment_id = $1 AND subject = $2 AND source = $3 AND failures >= $4",
                [subject.into(), format!("day {}", guess.day()).into(), much.into()],
            )
            .await?;
        }
    }
    Ok(())
}

async fn counter(work: &Work, subject: &str, source: &str, now: Instant) -> Result<Counter, StoreError> {
    let rows: Vec<Counter> = work
        .scope()
        .query(
            "INSERT INTO attempt (environment_id, subject, source, failures, last_at) VALUES ($1, $2, $3, 0, $4)
             ON CONFLICT (environment_id, subject, source) DO UPDATE SET failures = attempt.failures
             RETURNING failures, last_at",
            [subject.into(), source.into(), now.micros().into()],
        )
        .await?;
    rows.into_iter().next().ok_or(StoreError::Row("attempt"))
}

async fn set(work: &Work, subject: &str, source: &str, failures: i64, now: Instant) -> Result<(), StoreError> {
    work.execute(
        "UPDATE attempt SET failures = $4, last_at = $5 WHERE environment_id = $1 AND subject = $2 AND source = $3",
        [subject.into(), source.into(), failures.into(), now.micros().into()],
    )
    .await?;
    Ok(())
}
