//! What happens by itself: every address is told half-way and at the end, and what is over is forgotten.
//!
//! A mail in the queue has told nobody. As long as one of the last ones is on its way, the next step is put off; and where none of those
//! half-way arrived, they are sent again, and the second half of the time begins anew. So nobody is let in before one of the owner's
//! mailboxes has had word of it half of that time before, however long the mail server was away. Which of several it was does not count:
//! one that takes no mail for good would otherwise keep its owner out for ever.

use std::time::Duration;

use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};

use super::{Lost, State, read, record};
use crate::identity::account::Account;
use crate::identity::activity::{Actor, Kind};
use crate::identity::link;
use crate::kit::instant::Instant;
use crate::outbox::{self, Notice, Teller};
use crate::store::entity::lost_device;
use crate::store::{Scope, StoreError, Work};

/// How long the new factor can be added: as long as the last mail can stop it.
const OPEN: Duration = link::NOT_ME_LIFETIME;

/// How long the next step is put off while a mail is on its way.
const PUT_OFF: Duration = Duration::from_secs(3600);

/// Of whom something is due, at most so many.
pub async fn due(scope: &Scope<'_>, most: u64, now: Instant) -> Result<Vec<Lost>, StoreError> {
    let rows = scope
        .find::<lost_device::Entity>()
        .filter(lost_device::Column::NextAt.lte(now.micros()))
        .order_by_asc(lost_device::Column::NextAt)
        .limit(most)
        .all(scope.executor())
        .await?;
    rows.iter().map(read).collect()
}

/// Does what has fallen due, once. `wait`: how long it takes by the policy; `None` where that does not have this way any more. `false`
/// where another server was first.
pub async fn fall_due(
    work: &Work,
    teller: &Teller<'_>,
    (person, lost): (&Account, &Lost),
    wait: Option<Duration>,
) -> Result<bool, StoreError> {
    let (told_of, wait) = match (lost.state, wait) {
        (State::Open | State::Stopped, _) => return take(work, lost).await,
        (State::Begun | State::HalfWay, None) => return give_up(work, teller, (person, lost)).await,
        (State::Begun, Some(wait)) => (outbox::LOST_DEVICE_BEGUN, wait),
        (State::HalfWay, Some(wait)) => (outbox::LOST_DEVICE_HALF_WAY, wait),
    };
    let now = teller.now;
    let fate = outbox::fate(&work.scope(), person.id, told_of, lost.begun).await?;
    if fate.waits {
        return put(work, lost, &Lost { next: now.plus(PUT_OFF), ..*lost }).await;
    }
    if lost.state == State::HalfWay && fate.told {
        let next = now.plus(OPEN);
        if !put(work, lost, &Lost { state: State::Open, next, ..*lost }).await? {
            return Ok(false);
        }
        record(work, teller, person, (Kind::LostDeviceOpen, &Actor::Server)).await?;
        outbox::tell(work, teller, person, &Notice::LostDeviceOpen { until: next }).await?;
        return Ok(true);
    }
    let due = lost.due.max(now.plus(wait / 2));
    if !put(work, lost, &Lost { state: State::HalfWay, due, next: due, ..*lost }).await? {
        return Ok(false);
    }
    outbox::tell(work, teller, person, &Notice::LostDeviceHalfWay { due }).await?;
    Ok(true)
}

/// Ends what the policy does not have any more, and tells it: a mail has said when it would come about.
async fn give_up(work: &Work, teller: &Teller<'_>, (person, lost): (&Account, &Lost)) -> Result<bool, StoreError> {
    if !take(work, lost).await? {
        return Ok(false);
    }
    record(work, teller, person, (Kind::LostDeviceStopped, &Actor::Server)).await?;
    outbox::tell(work, teller, person, &Notice::LostDeviceDropped).await?;
    Ok(true)
}

/// Forgets it, if it is still as it was read.
async fn take(work: &Work, lost: &Lost) -> Result<bool, StoreError> {
    let gone = work
        .delete::<lost_device::Entity>()
        .filter(lost_device::Column::AccountId.eq(lost.account.uuid()))
        .filter(lost_device::Column::State.eq(lost.state.as_str()))
        .filter(lost_device::Column::NextAt.eq(lost.next.micros()));
    Ok(work.run_delete(gone).await? == 1)
}

/// Writes down how far it is from now on, if it is still as it was read.
async fn put(work: &Work, lost: &Lost, new: &Lost) -> Result<bool, StoreError> {
    let update = work
        .update::<lost_device::Entity>()
        .filter(lost_device::Column::AccountId.eq(lost.account.uuid()))
        .filter(lost_device::Column::State.eq(lost.state.as_str()))
        .filter(lost_device::Column::NextAt.eq(lost.next.micros()))
        .col_expr(lost_device::Column::State, Expr::value(new.state.as_str()))
        .col_expr(lost_device::Column::DueAt, Expr::value(new.due.micros()))
        .col_expr(lost_device::Column::NextAt, Expr::value(new.next.micros()));
    Ok(work.run_update(update).await? == 1)
}
