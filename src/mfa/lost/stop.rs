//! Stopping it, by whoever has a factor after all, says that it was not them, or is shut out; and forgetting it, where it has become
//! needless. Whoever was stopped waits before they can begin again; whoever has a new factor has nothing to wait for.

use std::time::Duration;

use sea_orm::{ColumnTrait, QueryFilter, sea_query::Expr};

use super::{State, record};
use crate::identity::account::Account;
use crate::identity::activity::{Actor, Kind};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::mfa::device::Device;
use crate::mfa::removal;
use crate::outbox::{self, Notice, Teller};
use crate::store::entity::lost_device;
use crate::store::{StoreError, Work};

/// How long whoever was stopped waits before they can begin again.
const PAUSE: Duration = Duration::from_secs(7 * 24 * 3600);

/// Stops it without a word, with something that is told of by itself. Whether there was something to stop.
pub async fn halt(work: &Work, account: UserId, now: Instant) -> Result<bool, StoreError> {
    let update = work
        .update::<lost_device::Entity>()
        .filter(lost_device::Column::AccountId.eq(account.uuid()))
        .filter(lost_device::Column::State.ne(State::Stopped.as_str()))
        .col_expr(lost_device::Column::State, Expr::value(State::Stopped.as_str()))
        .col_expr(lost_device::Column::NextAt, Expr::value(now.plus(PAUSE).micros()));
    Ok(work.run_update(update).await? == 1)
}

/// Stops it because the person has a factor after all, and tells every address.
async fn stop(work: &Work, teller: &Teller<'_>, person: &Account) -> Result<(), StoreError> {
    if halt(work, person.id, teller.now).await? {
        record(work, teller, person, (Kind::LostDeviceStopped, &Actor::Person)).await?;
        outbox::tell(work, teller, person, &Notice::LostDeviceStopped { place: teller.place.clone() }).await?;
    }
    Ok(())
}

/// What follows wherever somebody proves a device: they have it, so it is not to be removed (R-OT-16), nor is everything lost.
pub async fn found(work: &Work, teller: &Teller<'_>, person: &Account, device: &Device) -> Result<(), StoreError> {
    removal::cancel(work, teller, person, device).await?;
    stop(work, teller, person).await
}

/// Forgets it, where it was never to be.
pub async fn forget(work: &Work, account: UserId) -> Result<(), StoreError> {
    let gone = work.delete::<lost_device::Entity>().filter(lost_device::Column::AccountId.eq(account.uuid()));
    work.run_delete(gone).await?;
    Ok(())
}

/// Forgets it where it runs, because the person has got a factor otherwise, or is asked for none any more: it would open one day, for a
/// factor that was never lost. That it was stopped is not forgotten.
pub async fn forget_running(work: &Work, account: UserId) -> Result<(), StoreError> {
    let gone = work
        .delete::<lost_device::Entity>()
        .filter(lost_device::Column::AccountId.eq(account.uuid()))
        .filter(lost_device::Column::State.ne(State::Stopped.as_str()));
    work.run_delete(gone).await?;
    Ok(())
}
