//! What has become of notices that somebody must have got before something else happens: a row in the queue has told nobody yet.

use sea_orm::{ColumnTrait, QueryFilter};

use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::store::entity::outbox::{Column, Entity};
use crate::store::{Scope, StoreError};

/// What has become of all notices of a kind to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fate {
    /// Whether one of them is still on its way.
    pub waits: bool,
    /// Whether one of them was taken, as far as the queue remembers: of what it has forgotten nothing bad is assumed.
    pub told: bool,
}

/// What has become of the notices of a kind that were written to a person since then.
pub async fn fate(scope: &Scope<'_>, account: UserId, kind: &str, since: Instant) -> Result<Fate, StoreError> {
    let rows = scope
        .find::<Entity>()
        .filter(Column::AccountId.eq(account.uuid()))
        .filter(Column::Kind.eq(kind))
        .filter(Column::CreatedAt.gte(since.micros()))
        .all(scope.executor())
        .await?;
    let is = |state: &str| rows.iter().any(|row| row.state == state);
    Ok(Fate { waits: is("waiting"), told: rows.is_empty() || is("delivered") })
}
