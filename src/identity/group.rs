//! Membership in the groups that an environment's file declares. Who may put whom into which is the caller's to know.

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder};

use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::store::entity::group_member;
use crate::store::{Scope, StoreError, Work};

/// Puts somebody into a group; `false` when they are in it already.
pub async fn add(work: &Work, account: UserId, group: &str, by: &str, now: Instant) -> Result<bool, StoreError> {
    work.insert_unless_there(group_member::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        group_name: Set(group.to_owned()),
        account_id: Set(account.uuid()),
        added_at: Set(now.micros()),
        added_by: Set(by.to_owned()),
    })
    .await
}

/// Takes somebody out of a group; `false` when they are not in it.
pub async fn remove(work: &Work, account: UserId, group: &str) -> Result<bool, StoreError> {
    let gone = work
        .delete::<group_member::Entity>()
        .filter(group_member::Column::AccountId.eq(account.uuid()))
        .filter(group_member::Column::GroupName.eq(group));
    Ok(work.run_delete(gone).await? == 1)
}

/// The groups of several people, in one query for some hundreds of them: (whose, name).
pub async fn of_all(scope: &Scope<'_>, accounts: &[UserId]) -> Result<Vec<(UserId, String)>, StoreError> {
    let mut found = Vec::new();
    for some in accounts.chunks(500) {
        let rows = scope
            .find::<group_member::Entity>()
            .filter(group_member::Column::AccountId.is_in(some.iter().map(|id| id.uuid())))
            .order_by_asc(group_member::Column::GroupName)
            .all(scope.executor())
            .await?;
        found.extend(rows.into_iter().map(|row| (UserId::from_uuid(row.account_id), row.group_name)));
    }
    Ok(found)
}
