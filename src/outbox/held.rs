//! The notices of a person that are still in the queue's memory, as an export tells them: what they were about and what became of
//! them. What they say is sealed until it is delivered, and wiped then.

use serde_json::json;

use crate::identity::data_export::held::{Page, at, at_most, paged};
use crate::kit::id::UserId;
use crate::store::entity::outbox::{Column, Entity};
use crate::store::{Scope, StoreError};

/// The person's notices.
pub async fn notices(scope: &Scope<'_>, id: UserId, page: (&str, u64)) -> Result<Page, StoreError> {
    paged::<Entity>(scope, id, (Column::AccountId, Column::Id), page, |row| {
        let (created, finished) = (at(row.created_at), at_most(row.finished_at));
        let value = json!({
            "kind": row.kind, "channel": row.channel, "state": row.state, "created_at": created, "finished_at": finished,
        });
        (row.id, value)
    })
    .await
}
