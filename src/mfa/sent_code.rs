//! A code that was sent to an address: six digits for a few minutes, compared as a MAC, good for one purpose and once
//! (R-OT-1 to R-OT-5). A wrong answer is counted before it is looked at; after a few the code is void.

use std::time::Duration;

use sea_orm::{ActiveValue::Set, ColumnTrait, ExprTrait, QueryFilter, sea_query::Expr};

use crate::kit::id::{SentCodeId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::entity::sent_code;
use crate::store::{StoreError, Work};

/// How long a code can be used.
pub const LIFETIME: Duration = Duration::from_secs(10 * 60);

/// Wrong answers before a code is void.
pub const MOST: i64 = 5;

/// Digits of a code.
const DIGITS: usize = 6;

const PURPOSE: &str = "sent code";

/// Makes a code for somebody in place of an earlier one, which is void (R-AB-6). The code is in the answer and nowhere else.
pub async fn make(
    work: &Work,
    keys: &Keys,
    (account, earlier): (UserId, Option<SentCodeId>),
    random: &Random,
    now: Instant,
) -> Result<(SentCodeId, String), StoreError> {
    if let Some(earlier) = earlier {
        let gone = work
            .delete::<sent_code::Entity>()
            .filter(sent_code::Column::AccountId.eq(account.uuid()))
            .filter(sent_code::Column::Id.eq(earlier.uuid()));
        work.run_delete(gone).await?;
    }
    let id: SentCodeId = random.id(now);
    let code = digits(random);
    work.insert(sent_code::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(id.uuid()),
        account_id: Set(account.uuid()),
        mac: Set(keys.mac(PURPOSE, &[id.uuid().as_bytes(), code.as_bytes()])),
        failures: Set(0),
        created_at: Set(now.micros()),
        expires_at: Set(now.plus(LIFETIME).micros()),
        used_at: Set(None),
    })
    .await?;
    Ok((id, code))
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is right; the code is used up in `work`.
    Right,
    /// It is wrong, and counted.
    Wrong,
    /// The code has expired, is used, void, or never was.
    Gone,
}

/// Counts an answer as wrong, in a transaction of its own; `false` when the code cannot be used any more.
pub async fn reserve(work: Work, id: SentCodeId, account: UserId, now: Instant) -> Result<bool, StoreError> {
    let update = work
        .update::<sent_code::Entity>()
        .filter(sent_code::Column::Id.eq(id.uuid()))
        .filter(sent_code::Column::AccountId.eq(account.uuid()))
        .filter(sent_code::Column::UsedAt.is_null())
        .filter(sent_code::Column::ExpiresAt.gt(now.micros()))
        .filter(sent_code::Column::Failures.lt(MOST))
        .col_expr(sent_code::Column::Failures, Expr::col(sent_code::Column::Failures).add(1));
    let counted = work.run_update(update).await? == 1;
    work.commit().await?;
    Ok(counted)
}

/// Looks at an answer that was reserved, and uses the code up when it is right.
pub async fn answer(
    work: &Work,
    keys: &Keys,
    id: SentCodeId,
    account: UserId,
    typed: &str,
    now: Instant,
) -> Result<Answer, StoreError> {
    let scope = work.scope();
    let row = scope
        .find::<sent_code::Entity>()
        .filter(sent_code::Column::Id.eq(id.uuid()))
        .filter(sent_code::Column::AccountId.eq(account.uuid()))
        .one(scope.executor())
        .await?;
    let Some(row) = row else { return Ok(Answer::Gone) };
    let code: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    if !keys.verifies(&row.mac, PURPOSE, &[id.uuid().as_bytes(), code.as_bytes()]) {
        return Ok(Answer::Wrong);
    }
    let update = work
        .update::<sent_code::Entity>()
        .filter(sent_code::Column::Id.eq(id.uuid()))
        .filter(sent_code::Column::UsedAt.is_null())
        .filter(sent_code::Column::ExpiresAt.gt(now.micros()))
        .col_expr(sent_code::Column::UsedAt, Expr::value(now.micros()));
    Ok(if work.run_update(update).await? == 1 { Answer::Right } else { Answer::Gone })
}

/// Six digits, each as likely as any other.
fn digits(random: &Random) -> String {
    let mut code = String::with_capacity(DIGITS);
    while code.len() < DIGITS {
        // 250 is the largest multiple of 10 that a byte holds; the rest would make some digits likelier.
        for byte in random.bytes::<16>().into_iter().filter(|byte| *byte < 250).take(DIGITS - code.len()) {
            code.push(char::from(b'0' + byte % 10));
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_six_digits() {
        for _ in 0..1000 {
            let code = digits(&Random::system());
            assert!(code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()), "{code}");
        }
    }
}
