//! A code that was sent to an address: a few digits for a few minutes, compared as a MAC, good for one purpose and once
//! (R-OT-1 to R-OT-5). A wrong answer is counted before it is looked at; after a few the code is void.
//!
//! Who may ask for one, how often, and over which channel it goes is the caller's: [`first`](super::first) for the address
//! before the first second factor, [`sent`](super::sent) for devices.

use sea_orm::{ActiveValue::Set, ColumnTrait, ExprTrait, QueryFilter, sea_query::Expr};

use crate::kit::id::{EnvironmentId, SentCodeId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::entity::sent_code;
use crate::store::{Store, StoreError, Work};

const PURPOSE: &str = "sent code";

/// A code that is made.
#[derive(Clone, Copy, Debug)]
pub struct New<'n> {
    /// For whom.
    pub account: UserId,
    /// What it is good for, with the address that it is sent to: an answer given for anything else is wrong (R-OT-5).
    pub good_for: &'n str,
    /// In place of which one, which is void from now on (R-AB-6).
    pub earlier: Option<SentCodeId>,
    /// How many digits it has.
    pub digits: u8,
    /// When it stops working.
    pub expires: Instant,
}

/// Makes a code. It is in the answer and nowhere else.
pub async fn make(
    work: &Work,
    keys: &Keys,
    new: &New<'_>,
    random: &Random,
    now: Instant,
) -> Result<(SentCodeId, String), StoreError> {
    if let Some(earlier) = new.earlier {
        let gone = work
            .delete::<sent_code::Entity>()
            .filter(sent_code::Column::AccountId.eq(new.account.uuid()))
            .filter(sent_code::Column::Id.eq(earlier.uuid()));
        work.run_delete(gone).await?;
    }
    let id: SentCodeId = random.id(now);
    let code = digits(random, new.digits);
    work.insert(sent_code::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(id.uuid()),
        account_id: Set(new.account.uuid()),
        mac: Set(keys.mac(PURPOSE, &[id.uuid().as_bytes(), new.good_for.as_bytes(), code.as_bytes()])),
        failures: Set(0),
        created_at: Set(now.micros()),
        expires_at: Set(new.expires.micros()),
        used_at: Set(None),
    })
    .await?;
    Ok((id, code))
}

/// An answer to a code.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// The code.
    pub code: SentCodeId,
    /// Whose it is.
    pub account: UserId,
    /// What it is given for, as when the code was made.
    pub good_for: &'a str,
    /// What was typed.
    pub typed: &'a str,
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is right; the code is used up with the transaction.
    Right,
    /// It is wrong, and counted.
    Wrong,
    /// The code has expired, is used, void, or never was.
    Gone,
}

/// Counts an answer as wrong, in a transaction of its own; `false` when the code cannot be used any more, be it because it has
/// had so many wrong ones as it may (`most`).
pub async fn reserve(
    store: &Store,
    environment: EnvironmentId,
    (id, account): (SentCodeId, UserId),
    most: u32,
    now: Instant,
) -> Result<bool, StoreError> {
    let work = store.work(environment).await?;
    let update = work
        .update::<sent_code::Entity>()
        .filter(sent_code::Column::Id.eq(id.uuid()))
        .filter(sent_code::Column::AccountId.eq(account.uuid()))
        .filter(sent_code::Column::UsedAt.is_null())
        .filter(sent_code::Column::ExpiresAt.gt(now.micros()))
        .filter(sent_code::Column::Failures.lt(i64::from(most)))
        .col_expr(sent_code::Column::Failures, Expr::col(sent_code::Column::Failures).add(1));
    let counted = work.run_update(update).await? == 1;
    work.commit().await?;
    Ok(counted)
}

/// Looks at an answer that was reserved, and uses the code up when it is right.
pub async fn answer(work: &Work, keys: &Keys, answer: &Answer<'_>, now: Instant) -> Result<Verdict, StoreError> {
    let scope = work.scope();
    let row = scope
        .find::<sent_code::Entity>()
        .filter(sent_code::Column::Id.eq(answer.code.uuid()))
        .filter(sent_code::Column::AccountId.eq(answer.account.uuid()))
        .one(scope.executor())
        .await?;
    let Some(row) = row else { return Ok(Verdict::Gone) };
    let typed: String = answer.typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let (id, good_for) = (answer.code.uuid(), answer.good_for.as_bytes());
    if !keys.verifies(&row.mac, PURPOSE, &[id.as_bytes(), good_for, typed.as_bytes()]) {
        return Ok(Verdict::Wrong);
    }
    let update = work
        .update::<sent_code::Entity>()
        .filter(sent_code::Column::Id.eq(answer.code.uuid()))
        .filter(sent_code::Column::UsedAt.is_null())
        .filter(sent_code::Column::ExpiresAt.gt(now.micros()))
        .col_expr(sent_code::Column::UsedAt, Expr::value(now.micros()));
    Ok(if work.run_update(update).await? == 1 { Verdict::Right } else { Verdict::Gone })
}

/// So many digits, each as likely as any other.
pub fn digits(random: &Random, count: u8) -> String {
    let count = usize::from(count);
    let mut code = String::with_capacity(count);
    while code.len() < count {
        // 250 is the largest multiple of 10 that a byte holds; the rest would make some digits likelier.
        for byte in random.bytes::<16>().into_iter().filter(|byte| *byte < 250).take(count - code.len()) {
            code.push(char::from(b'0' + byte % 10));
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_as_many_digits_as_they_should() {
        for count in [6, 8, 10] {
            for _ in 0..500 {
                let code = digits(&Random::system(), count);
                assert!(code.len() == usize::from(count) && code.bytes().all(|b| b.is_ascii_digit()), "{code}");
            }
        }
    }

    #[test]
    fn every_digit_is_as_likely_as_any_other() {
        let mut seen = [0u32; 10];
        for _ in 0..10_000 {
            for digit in digits(&Random::system(), 10).bytes() {
                seen[usize::from(digit - b'0')] += 1;
            }
        }
        // 100,000 digits: ten thousand of each, give or take five standard deviations of 95.
        assert!(seen.iter().all(|count| (9_500..10_500).contains(count)), "{seen:?}");
    }
}
