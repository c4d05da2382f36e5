//! Leaving: a deletion that somebody has asked for, and that waits so that they can think again. While it waits, nobody is signed on
//! as them: who signs on is asked whether the account is kept, as long as it is there. Of a keeping and an end that come together,
//! one deletes the row.
//!
//! Whoever has long to think is reminded a day before the end, and never has less than that day: a reminder that comes late puts the
//! end off. Where the whole time is two days or less, there is none. While an account is disabled its owner cannot keep it, so
//! nothing falls due.
//!
//! Where an address was changed and can still be taken back, the end is never before that: whoever took an account over must not be
//! able to destroy what its owner may get back (R-OT-14).

use std::time::Duration;

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter};

use super::address_change;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::store::entity::account_deletion::{ActiveModel, Column, Entity, Model};
use crate::store::{Scope, StoreError, Work};

/// How long before the end a reminder is sent, and the shortest wait that has one.
pub const REMINDER: Duration = Duration::from_secs(24 * 3600);
const WORTH_REMINDING: Duration = Duration::from_secs(2 * 24 * 3600);

/// A deletion that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// Whose account.
    pub account: UserId,
    /// When it was asked for.
    pub asked: Instant,
    /// When it is done.
    pub due: Instant,
}

impl From<Model> for Leaving {
    fn from(row: Model) -> Self {
        Self {
            account: UserId::from_uuid(row.account_id),
            asked: Instant::from_micros(row.asked_at),
            due: Instant::from_micros(row.due_at),
        }
    }
}

/// The deletion that waits for this person.
pub async fn find(scope: &Scope<'_>, account: UserId) -> Result<Option<Leaving>, StoreError> {
    let rows = scope.find::<Entity>().filter(Column::AccountId.eq(account.uuid()));
    Ok(rows.one(scope.executor()).await?.map(Into::into))
}

/// The deletions that wait for several people, in one query.
pub async fn of_all(scope: &Scope<'_>, accounts: &[UserId]) -> Result<Vec<Leaving>, StoreError> {
    let mut found = Vec::new();
    for accounts in accounts.chunks(500) {
        let rows = scope.find::<Entity>().filter(Column::AccountId.is_in(accounts.iter().map(|id| id.uuid())));
        found.extend(rows.all(scope.executor()).await?.into_iter().map(Leaving::from));
    }
    Ok(found)
}

/// When an account goes that its owner deletes now.
pub async fn end(scope: &Scope<'_>, account: UserId, grace: Duration, now: Instant) -> Result<Instant, StoreError> {
    let undo = address_change::ends(scope, account, now).await?;
    let due = now.plus(grace);
    Ok(undo.map_or(due, |undo| undo.max(due)))
}

/// Puts a deletion down; `false` where one waits already, which stays as it is.
pub async fn begin(work: &Work, leaving: &Leaving) -> Result<bool, StoreError> {
    let reminds = leaving.due.since(leaving.asked) > WORTH_REMINDING;
    work.insert_unless_there(ActiveModel {
        environment_id: Set(work.environment().uuid()),
        account_id: Set(leaving.account.uuid()),
        asked_at: Set(leaving.asked.micros()),
        due_at: Set(leaving.due.micros()),
        remind_at: Set(reminds.then(|| leaving.due.minus(REMINDER).micros())),
    })
    .await
}

/// Calls a deletion off; `false` where there is none.
pub async fn keep(work: &Work, account: UserId) -> Result<bool, StoreError> {
    let kept = work.delete::<Entity>().filter(Column::AccountId.eq(account.uuid()));
    Ok(work.run_delete(kept).await? == 1)
}

const DUE: &str = "
SELECT d.* FROM account_deletion d JOIN account a ON a.environment_id = d.environment_id AND a.id = d.account_id
WHERE d.environment_id = $1 AND d.remind_at IS NULL AND d.due_at <= $2 AND a.status = 'active'
ORDER BY d.due_at LIMIT $3";

/// The deletions of an environment whose time has come and of which nobody has to be reminded any more, at most so many, longest due
/// first.
pub async fn due(scope: &Scope<'_>, most: u32, now: Instant) -> Result<Vec<Leaving>, StoreError> {
    several(scope, DUE, most, now).await
}

const TO_REMIND: &str = "
SELECT d.* FROM account_deletion d JOIN account a ON a.environment_id = d.environment_id AND a.id = d.account_id
WHERE d.environment_id = $1 AND d.remind_at <= $2 AND a.status = 'active'
ORDER BY d.remind_at LIMIT $3";

/// The deletions of which a reminder is to be sent, at most so many.
pub async fn to_remind(scope: &Scope<'_>, most: u32, now: Instant) -> Result<Vec<Leaving>, StoreError> {
    several(scope, TO_REMIND, most, now).await
}

async fn several(scope: &Scope<'_>, sql: &'static str, most: u32, now: Instant) -> Result<Vec<Leaving>, StoreError> {
    let rows: Vec<Model> = scope.query(sql, [now.micros().into(), i64::from(most).into()]).await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// Takes it upon this work to send the reminder, and puts an end that is too near off; when it is now. `None` when somebody else has
/// taken it, or the account is kept.
pub async fn take_reminder(work: &Work, account: UserId, now: Instant) -> Result<Option<Instant>, StoreError> {
    let taken = work
        .execute(
            "UPDATE account_deletion SET remind_at = NULL, due_at = CASE WHEN due_at < $4 THEN $4 ELSE due_at END
             WHERE environment_id = $1 AND account_id = $2 AND remind_at <= $3",
            [account.uuid().into(), now.micros().into(), now.plus(REMINDER).micros().into()],
        )
        .await?;
    if taken != 1 {
        return Ok(None);
    }
    Ok(find(&work.scope(), account).await?.map(|leaving| leaving.due))
}

/// Takes it upon this work to do what is due; `false` when somebody else has, or the account is kept.
pub async fn take_due(work: &Work, account: UserId, now: Instant) -> Result<bool, StoreError> {
    let taken = work
        .delete::<Entity>()
        .filter(Column::AccountId.eq(account.uuid()))
        .filter(Column::RemindAt.is_null())
        .filter(Column::DueAt.lte(now.micros()));
    Ok(work.run_delete(taken).await? == 1)
}
