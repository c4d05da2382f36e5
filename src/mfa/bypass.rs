//! A time in which signing on does not ask somebody for a second factor: a phone that was left at home, say. Whoever looks after
//! the accounts begins it, it ends by itself, and the person is told of both. It gives nothing else: the session has proved the
//! password only, so that step-up asks for the second factor as before, and whoever must have one and has none adds one first.

use std::time::Duration;

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter};
use serde_json::json;

use crate::identity::account::{self, Account};
use crate::identity::activity::{self, Actor, Kind};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::outbox::{self, Notice, Teller};
use crate::store::entity::mfa_bypass;
use crate::store::{Scope, StoreError, Work};

/// The shortest time.
pub const SHORTEST: Duration = Duration::from_secs(15 * 60);

/// The longest time.
pub const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// A time in which a person is not asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bypass {
    /// Until when.
    pub until: Instant,
    /// Who began it.
    pub by: String,
}

/// The time in which this person is not asked, if it is now.
pub async fn find(scope: &Scope<'_>, person: UserId, now: Instant) -> Result<Option<Bypass>, StoreError> {
    let row = scope
        .find::<mfa_bypass::Entity>()
        .filter(mfa_bypass::Column::AccountId.eq(person.uuid()))
        .filter(mfa_bypass::Column::ExpiresAt.gt(now.micros()))
        .one(scope.executor())
        .await?;
    Ok(row.map(|row| Bypass { until: Instant::from_micros(row.expires_at), by: row.begun_by }))
}

/// Begins such a time, in place of one that there may be, and tells the person at every address until when it lasts.
pub async fn begin(
    work: &Work,
    teller: &Teller<'_>,
    person: &Account,
    time: Duration,
    by: &Actor,
) -> Result<Instant, StoreError> {
    account::hold(work, person.id).await?;
    forget(work, person.id).await?;
    let (now, until) = (teller.now, teller.now.plus(time.clamp(SHORTEST, LONGEST)));
    work.insert(mfa_bypass::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        account_id: Set(person.id.uuid()),
        begun_by: Set(by.text()),
        begun_at: Set(now.micros()),
        expires_at: Set(until.micros()),
    })
    .await?;
    let detail = json!({ "seconds": until.since(now).as_secs() });
    activity::record(work, person.id, Kind::BypassBegun, by, &detail, teller.random, now).await?;
    outbox::tell(work, teller, person, &Notice::BypassBegun { place: teller.place.clone(), until }).await?;
    Ok(until)
}

/// Ends it before its time, and tells the person; `false` when there is none.
pub async fn end(work: &Work, teller: &Teller<'_>, person: &Account, by: &Actor) -> Result<bool, StoreError> {
    account::hold(work, person.id).await?;
    let live = find(&work.scope(), person.id, teller.now).await?.is_some();
    forget(work, person.id).await?;
    if live {
        activity::record(work, person.id, Kind::BypassEnded, by, &json!({}), teller.random, teller.now).await?;
        outbox::tell(work, teller, person, &Notice::BypassEnded { place: teller.place.clone() }).await?;
    }
    Ok(live)
}

/// Ends it with something that is told of by itself: the account disabled, the factors reset, "this wasn't me".
pub async fn forget(work: &Work, person: UserId) -> Result<bool, StoreError> {
    let gone = work.delete::<mfa_bypass::Entity>().filter(mfa_bypass::Column::AccountId.eq(person.uuid()));
    Ok(work.run_delete(gone).await? == 1)
}
