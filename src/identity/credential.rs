//! The password in force and those before it, as PHC strings. Hashing happens elsewhere, before a transaction opens.

mod due;
mod given_up;

use std::collections::HashSet;

use sea_orm::prelude::Uuid;
use sea_orm::sea_query::{Expr, Func};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, QuerySelect, UpdateMany};

pub use due::{Due, late, take_warning, to_warn};

use super::account;
use super::password::foreign;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::store::entity::{password, password_history};
use crate::store::{Scope, StoreError, Work};

/// A stored password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// The PHC string.
    pub phc: String,
    /// When it was set; later than now where a clock was wrong, which counts as now.
    pub changed_at: Instant,
}

/// The password in force.
pub async fn find(scope: &Scope<'_>, account: UserId) -> Result<Option<Credential>, StoreError> {
    let row = scope
        .find::<password::Entity>()
        .filter(password::Column::AccountId.eq(account.uuid()))
        .one(scope.executor())
        .await?;
    Ok(row.map(|row| Credential { phc: row.phc, changed_at: Instant::from_micros(row.changed_at) }))
}

/// The passwords in force of several people, as PHC strings: (whose, hash).
pub async fn of_all(scope: &Scope<'_>, accounts: &[UserId]) -> Result<Vec<(UserId, String)>, StoreError> {
    let mut found = Vec::new();
    for some in accounts.chunks(500) {
        let rows = scope
            .find::<password::Entity>()
            .filter(password::Column::AccountId.is_in(some.iter().map(|id| id.uuid())))
            .all(scope.executor())
            .await?;
        found.extend(rows.into_iter().map(|row| (UserId::from_uuid(row.account_id), row.phc)));
    }
    Ok(found)
}

/// The last `count` passwords before the one in force, newest first.
pub async fn history(scope: &Scope<'_>, account: UserId, count: u64) -> Result<Vec<String>, StoreError> {
    let rows = scope
        .find::<password_history::Entity>()
        .filter(password_history::Column::AccountId.eq(account.uuid()))
        .order_by_desc(password_history::Column::ReplacedAt)
        .limit(count)
        .all(scope.executor())
        .await?;
    Ok(rows.into_iter().map(|row| row.phc).collect())
}

/// Sets the password where `replaces` is still in force (`None`: where there is none yet), keeping at most `keep` old
/// ones. `Ok(false)` when it changed meanwhile: two changes at once cannot both succeed.
pub async fn set(
    work: &Work,
    account: UserId,
    phc: &str,
    replaces: Option<&str>,
    keep: u64,
    now: Instant,
) -> Result<bool, StoreError> {
    let Some(old) = replaces else {
        return match work.insert(row(work, account, phc, None, now)).await {
            Ok(()) => {
                account::set_owes_password(work, account, false).await?;
                Ok(true)
            }
            Err(StoreError::Conflict(_)) => Ok(false),
            Err(error) => Err(error),
        };
    };
    let update = work
        .update::<password::Entity>()
        .filter(password::Column::AccountId.eq(account.uuid()))
        .filter(password::Column::Phc.eq(old))
        .col_expr(password::Column::Phc, Expr::value(phc))
        .col_expr(password::Column::ChangedAt, Expr::value(now.micros()));
    if work.run_update(update).await? == 0 {
        return Ok(false);
    }
    remember(work, account, old, keep, now).await?;
    Ok(true)
}

/// Who of these people gave up the password with this hash, which another system has, as it is or as it was before it was hashed anew
/// here; or has replaced it since.
pub async fn given_up(
    scope: &Scope<'_>,
    keys: &Keys,
    people: &[(UserId, &str)],
) -> Result<HashSet<UserId>, StoreError> {
    let mut found = HashSet::new();
    for some in people.chunks(500) {
        let replaced = scope
            .find::<password_history::Entity>()
            .filter(password_history::Column::AccountId.is_in(some.iter().map(|(id, _)| id.uuid())))
            .all(scope.executor())
            .await?;
        let replaced: HashSet<(Uuid, String)> =
            replaced.into_iter().map(|row| (row.account_id, foreign::canonical(&row.phc))).collect();
        let again = some.iter().filter(|(id, phc)| replaced.contains(&(id.uuid(), foreign::canonical(phc))));
        found.extend(again.map(|(id, _)| *id));
        found.extend(given_up::of(scope, keys, some).await?);
    }
    Ok(found)
}

/// Gives somebody who has none a password that was hashed elsewhere; `false` where they have one. The caller holds the account, and has
/// seen that they did not give this very one up ([`given_up`]).
pub async fn bring(work: &Work, keys: &Keys, account: UserId, phc: &str, now: Instant) -> Result<bool, StoreError> {
    let origin = Some(begun(keys, account, phc));
    let brought = work.insert_unless_there(row(work, account, phc, origin, now)).await?;
    if brought {
        account::set_owes_password(work, account, false).await?;
    }
    Ok(brought)
}

/// By what the hash is known again with which a password of another system begins.
pub fn begun(keys: &Keys, account: UserId, phc: &str) -> String {
    given_up::digest(keys, account, phc)
}

fn row(work: &Work, account: UserId, phc: &str, origin: Option<String>, now: Instant) -> password::ActiveModel {
    password::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        account_id: Set(account.uuid()),
        phc: Set(phc.to_owned()),
        changed_at: Set(now.micros()),
        warned_for: Set(None),
        origin: Set(origin),
    }
}

/// Gives up the password in force: it opens nothing from now on, and counts as an earlier one, of which at most `keep` are
/// kept; that it was given up is remembered however few those are. Where the person `owes` another, they do whether they had one or
/// not. `false` when there was none.
pub async fn give_up(
    work: &Work,
    keys: &Keys,
    account: UserId,
    owes: bool,
    keep: u64,
    now: Instant,
) -> Result<bool, StoreError> {
    // Held first: a change under way is waited for, and what it has set is what is given up.
    let hold = work
        .update::<password::Entity>()
        .filter(password::Column::AccountId.eq(account.uuid()))
        .col_expr(password::Column::ChangedAt, Expr::col(password::Column::ChangedAt));
    work.run_update(hold).await?;
    if owes {
        account::set_owes_password(work, account, true).await?;
    }
    let scope = work.scope();
    let old = scope.find::<password::Entity>().filter(password::Column::AccountId.eq(account.uuid()));
    let Some(old) = old.one(scope.executor()).await? else { return Ok(false) };
    let gone = work.delete::<password::Entity>().filter(password::Column::AccountId.eq(account.uuid()));
    work.run_delete(gone).await?;
    remember(work, account, &old.phc, keep, now).await?;
    given_up::remember(work, keys, old).await?;
    Ok(true)
}

async fn remember(work: &Work, account: UserId, old: &str, keep: u64, now: Instant) -> Result<(), StoreError> {
    if keep > 0 {
        work.insert(password_history::ActiveModel {
            environment_id: Set(work.environment().uuid()),
            account_id: Set(account.uuid()),
            replaced_at: Set(now.micros()),
            phc: Set(old.to_owned()),
        })
        .await?;
    }
    work.execute(
        "DELETE FROM password_history WHERE environment_id = $1 AND account_id = $2 AND replaced_at NOT IN (
           SELECT replaced_at FROM password_history WHERE environment_id = $1 AND account_id = $2
           ORDER BY replaced_at DESC LIMIT $3)",
        [account.uuid().into(), i64::try_from(keep).unwrap_or(i64::MAX).into()],
    )
    .await?;
    Ok(())
}

/// Whether `old` is still the password in force, held until `work` ends. What was verified before a transaction opened must still be
/// true inside it.
pub async fn confirm(work: &Work, account: UserId, old: &str) -> Result<bool, StoreError> {
    let update = in_force(work, account, old).col_expr(password::Column::Phc, Expr::value(old));
    Ok(work.run_update(update).await? == 1)
}

/// The same, and stores it under newer parameters on the way; by what it began it is still known.
pub async fn hash_anew(
    work: &Work,
    keys: &Keys,
    account: UserId,
    (old, new): (&str, &str),
) -> Result<bool, StoreError> {
    let began = [Expr::col(password::Column::Origin), Expr::value(begun(keys, account, old))];
    let update = in_force(work, account, old)
        .col_expr(password::Column::Phc, Expr::value(new))
        .col_expr(password::Column::Origin, Func::coalesce(began).into());
    Ok(work.run_update(update).await? == 1)
}

fn in_force(work: &Work, account: UserId, phc: &str) -> UpdateMany<password::Entity> {
    work.update::<password::Entity>()
        .filter(password::Column::AccountId.eq(account.uuid()))
        .filter(password::Column::Phc.eq(phc))
}
