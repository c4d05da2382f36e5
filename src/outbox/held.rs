//! The notices of a person that are still in the queue's memory, as an export tells them: what they were about and what became of
//! them. What they say is sealed until it is delivered, and wiped then.
//!
//! Codes of code devices and to new addresses are none of them. They also go to addresses that are not the person's yet, and to such a one
//! only where nobody else has it: an export that told of them would tell whose address it is (R-AB-10). Other codes go to the person's
//! own addresses, and are told of.

use sea_orm::{ColumnTrait, QueryFilter};
use serde_json::json;

use super::notice::CODES;
use crate::identity::data_export::held::{Page, at, at_most, of, paged_of};
use crate::kit::id::UserId;
use crate::store::entity::outbox::{Column, Entity};
use crate::store::{Scope, StoreError};

/// The person's notices, without those codes.
pub async fn notices(scope: &Scope<'_>, id: UserId, page: (&str, u64)) -> Result<Page, StoreError> {
    let rows = of::<Entity>(scope, id, Column::AccountId).filter(Column::Kind.is_not_in(CODES));
    paged_of(scope, rows, Column::Id, page, |row| {
        let (created, finished) = (at(row.created_at), at_most(row.finished_at));
        let value = json!({
            "kind": row.kind, "channel": row.channel, "state": row.state, "created_at": created, "finished_at": finished,
        });
        (row.id, value)
    })
    .await
}
