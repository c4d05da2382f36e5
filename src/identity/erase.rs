//! Erasing somebody: everything that hangs on the account goes with it, by the database's own cascades, and so do the counters of
//! failures that name it. What was put into the queue of mails before is still delivered, then wiped.

use sea_orm::{ColumnTrait, QueryFilter};

use crate::kit::id::UserId;
use crate::store::entity::{account, device};
use crate::store::{StoreError, Work};

/// Erases an account; `false` when there is no such one.
pub async fn erase(work: &Work, id: UserId) -> Result<bool, StoreError> {
    let scope = work.scope();
    let devices = scope.find::<device::Entity>().filter(device::Column::AccountId.eq(id.uuid()));
    let devices = devices.all(scope.executor()).await?;
    // Counters are kept under texts that name an account or a device.
    for named in std::iter::once(id.uuid()).chain(devices.into_iter().map(|device| device.id)) {
        let forget = "DELETE FROM attempt WHERE environment_id = $1 AND subject LIKE $2";
        work.execute(forget, [format!("%{named}%").into()]).await?;
    }
    let gone = work.delete::<account::Entity>().filter(account::Column::Id.eq(id.uuid()));
    let erased = work.run_delete(gone).await? == 1;
    tracing::info!(environment = %work.environment(), account = %id, event = "account.erased", "activity");
    Ok(erased)
}
