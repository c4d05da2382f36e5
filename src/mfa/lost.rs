//! The way back for whoever has lost every second factor (R-OT-17), where an environment has it. It takes the password, a code to an
//! address that was verified long before, and time: every address is told at the start, half-way and at the end, and whoever reads one
//! of those mails, or signs on with one of the factors, stops it. At the end one new factor can be added, and the others are switched
//! off with it, in one transaction: until then they work, so that stopping it at the last moment loses nothing.
//!
//! Whoever was stopped cannot begin again for a week. Every change of state is one conditional write.

use std::time::Duration;

use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use serde_json::json;

use super::change::named;
use super::device::{self, Device};
use super::first;
use super::removal;
use super::standing::{Standing, stands_alone};
use crate::config::sections::mfa::MfaSection;
use crate::identity::account::Account;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::identifier::Identifier;
use crate::identity::link;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::outbox::{self, Notice, Teller};
use crate::store::entity::lost_device;
use crate::store::{Scope, StoreError, Work};

/// How long an address must have been verified.
const KNOWN_FOR: Duration = Duration::from_secs(30 * 24 * 3600);

/// How long whoever was stopped waits before they can begin again.
const PAUSE: Duration = Duration::from_secs(7 * 24 * 3600);

/// How long the new factor can be added: as long as the last mail can stop it.
const OPEN: Duration = link::NOT_ME_LIFETIME;

/// How far somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It was asked for.
    Begun,
    /// Every address was told again.
    HalfWay,
    /// One new factor can be added.
    Open,
    /// It was stopped.
    Stopped,
}

impl State {
    const ALL: [Self; 4] = [Self::Begun, Self::HalfWay, Self::Open, Self::Stopped];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::HalfWay => "half_way",
            Self::Open => "open",
            Self::Stopped => "stopped",
        }
    }

    fn parse(word: &str) -> Result<Self, StoreError> {
        Self::ALL.into_iter().find(|state| state.as_str() == word).ok_or(StoreError::Row("lost_device"))
    }
}

/// Somebody who has lost their second factors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Who.
    pub account: UserId,
    /// How far they are.
    pub state: State,
    /// When they asked.
    pub begun: Instant,
    /// From when on a new factor can be added.
    pub due: Instant,
    /// When the next thing happens by itself: the next mail, the end of the time for a new factor, or of the pause.
    pub next: Instant,
}

/// What somebody can do about it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Now {
    /// Ask for it, with a code.
    Ask,
    /// Wait until then.
    Wait(Instant),
    /// Add a new factor, with a code.
    Add,
    /// Ask again then: it was stopped.
    Paused(Instant),
}

impl Lost {
    /// What can be done by somebody of whom this is known.
    pub fn now(lost: Option<&Self>, now: Instant) -> Now {
        match lost {
            Some(lost) if lost.next <= now && matches!(lost.state, State::Open | State::Stopped) => Now::Ask,
            Some(Self { state: State::Open, .. }) => Now::Add,
            Some(Self { state: State::Stopped, next, .. }) => Now::Paused(*next),
            Some(lost) => Now::Wait(lost.due),
            None => Now::Ask,
        }
    }
}

/// Where the code goes: the address that proves a first factor too, if it was verified long enough ago.
pub fn address(identifiers: &[Identifier], now: Instant) -> Option<&str> {
    let to = first::address(identifiers, now)?;
    let known = |it: &&Identifier| it.shown == to && it.verified_at.is_some_and(|at| now.since(at) >= KNOWN_FOR);
    identifiers.iter().find(known).map(|it| it.shown.as_str())
}

/// What is known of somebody.
pub async fn of(scope: &Scope<'_>, account: UserId) -> Result<Option<Lost>, StoreError> {
    let rows = scope.find::<lost_device::Entity>().filter(lost_device::Column::AccountId.eq(account.uuid()));
    rows.one(scope.executor()).await?.as_ref().map(read).transpose()
}

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

fn read(row: &lost_device::Model) -> Result<Lost, StoreError> {
    Ok(Lost {
        account: UserId::from_uuid(row.account_id),
        state: State::parse(&row.state)?,
        begun: Instant::from_micros(row.begun_at),
        due: Instant::from_micros(row.due_at),
        next: Instant::from_micros(row.next_at),
    })
}

/// Begins it, and tells every address; from when on a new factor can be added. `None` where it was begun, or stopped, before.
pub async fn begin(
    work: &Work,
    teller: &Teller<'_>,
    person: &Account,
    wait: Duration,
) -> Result<Option<Instant>, StoreError> {
    let now = teller.now;
    let (due, half) = (now.plus(wait), now.plus(wait / 2));
    let begun = work
        .execute(
            "INSERT INTO lost_device (environment_id, account_id, state, begun_at, due_at, next_at)
             VALUES ($1, $2, 'begun', $3, $4, $5)
             ON CONFLICT (environment_id, account_id) DO UPDATE SET state = excluded.state, begun_at = excluded.begun_at,
               due_at = excluded.due_at, next_at = excluded.next_at
             WHERE lost_device.next_at <= $3 AND lost_device.state IN ('open', 'stopped')",
            [person.id.uuid().into(), now.micros().into(), due.micros().into(), half.micros().into()],
        )
        .await?;
    if begun == 0 {
        return Ok(None);
    }
    record(work, teller, person, (Kind::LostDeviceBegun, &Actor::Person)).await?;
    outbox::tell(work, teller, person, &Notice::LostDeviceBegun { place: teller.place.clone(), due }).await?;
    Ok(Some(due))
}

/// Stops it: whoever it belongs to has a factor after all, or it was not them. Whether there was something to stop. `told`: this tells
/// of it; else something that is told of by itself does.
pub async fn stop(work: &Work, teller: &Teller<'_>, person: &Account, told: bool) -> Result<bool, StoreError> {
    let until = teller.now.plus(PAUSE);
    let update = work
        .update::<lost_device::Entity>()
        .filter(lost_device::Column::AccountId.eq(person.id.uuid()))
        .filter(lost_device::Column::State.ne(State::Stopped.as_str()))
        .col_expr(lost_device::Column::State, Expr::value(State::Stopped.as_str()))
        .col_expr(lost_device::Column::NextAt, Expr::value(until.micros()));
    if work.run_update(update).await? == 0 {
        return Ok(false);
    }
    if told {
        record(work, teller, person, (Kind::LostDeviceStopped, &Actor::Person)).await?;
        outbox::tell(work, teller, person, &Notice::LostDeviceStopped { place: teller.place.clone() }).await?;
    }
    Ok(true)
}

/// What follows wherever somebody proves a device: they have it, so it is not to be removed (R-OT-16), nor is everything lost.
pub async fn found(work: &Work, teller: &Teller<'_>, person: &Account, device: &Device) -> Result<(), StoreError> {
    removal::cancel(work, teller, person, device).await?;
    stop(work, teller, person, true).await?;
    Ok(())
}

/// Forgets it, where it is over or was never to be.
pub async fn forget(work: &Work, account: UserId) -> Result<(), StoreError> {
    let gone = work.delete::<lost_device::Entity>().filter(lost_device::Column::AccountId.eq(account.uuid()));
    work.run_delete(gone).await?;
    Ok(())
}

/// Does what has fallen due, once: tells every address half-way and at the end, and forgets what is over. `allowed`: the policy has
/// this way still. `false` where another server was first.
pub async fn fall_due(
    work: &Work,
    teller: &Teller<'_>,
    (person, lost): (&Account, &Lost),
    allowed: bool,
) -> Result<bool, StoreError> {
    let over = !allowed || matches!(lost.state, State::Open | State::Stopped);
    if over {
        let gone = work
            .delete::<lost_device::Entity>()
            .filter(lost_device::Column::AccountId.eq(person.id.uuid()))
            .filter(lost_device::Column::State.eq(lost.state.as_str()))
            .filter(lost_device::Column::NextAt.eq(lost.next.micros()));
        return Ok(work.run_delete(gone).await? == 1);
    }
    // A server that was away for long has still told everybody half-way before it lets anybody in.
    let (state, next) = match lost.state {
        State::Begun => (State::HalfWay, lost.due.max(teller.now.plus(lost.due.since(lost.begun) / 2))),
        _ => (State::Open, teller.now.plus(OPEN)),
    };
    let update = work
        .update::<lost_device::Entity>()
        .filter(lost_device::Column::AccountId.eq(person.id.uuid()))
        .filter(lost_device::Column::State.eq(lost.state.as_str()))
        .filter(lost_device::Column::NextAt.eq(lost.next.micros()))
        .col_expr(lost_device::Column::State, Expr::value(state.as_str()))
        .col_expr(
            lost_device::Column::DueAt,
            Expr::value(if state == State::HalfWay { next } else { lost.due }.micros()),
        )
        .col_expr(lost_device::Column::NextAt, Expr::value(next.micros()));
    if work.run_update(update).await? == 0 {
        return Ok(false);
    }
    let notice = if state == State::HalfWay {
        Notice::LostDeviceHalfWay { due: next }
    } else {
        record(work, teller, person, (Kind::LostDeviceOpen, &Actor::Server)).await?;
        Notice::LostDeviceOpen { until: next }
    };
    outbox::tell(work, teller, person, &notice).await?;
    Ok(true)
}

/// Uses it up for the factor that is added next in this transaction: what the person had is switched off, and where there would be no
/// room the oldest of it goes. `false` where it is not open any more; nothing has changed then.
pub async fn use_up(
    work: &Work,
    teller: &Teller<'_>,
    config: &MfaSection,
    person: &Account,
) -> Result<bool, StoreError> {
    let gone = work
        .delete::<lost_device::Entity>()
        .filter(lost_device::Column::AccountId.eq(person.id.uuid()))
        .filter(lost_device::Column::State.eq(State::Open.as_str()))
        .filter(lost_device::Column::NextAt.gt(teller.now.micros()));
    if work.run_delete(gone).await? == 0 {
        return Ok(false);
    }
    let mut devices = device::hold(work, person.id).await?;
    for device in devices.iter().filter(|device| device.enabled) {
        device::enable(work, device.id, false).await?;
        let notice = Notice::DeviceDisabled { place: teller.place.clone(), device: named(device) };
        outbox::tell(work, teller, person, &notice).await?;
    }
    devices.sort_by_key(|device| device.created_at);
    while !Standing::new(config, &devices).has_room()
        && let Some(oldest) = devices.iter().position(|device| stands_alone(device.method))
    {
        let oldest: Device = devices.remove(oldest);
        device::remove(work, oldest.id).await?;
    }
    record(work, teller, person, (Kind::LostDeviceUsed, &Actor::Person)).await?;
    Ok(true)
}

async fn record(
    work: &Work,
    teller: &Teller<'_>,
    person: &Account,
    (kind, by): (Kind, &Actor),
) -> Result<(), StoreError> {
    activity::record(work, person.id, kind, by, &json!({}), teller.random, teller.now).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::identifier::Kind;

    const DAY: Duration = Duration::from_secs(24 * 3600);

    fn email(verified: Instant, settles: Option<Instant>) -> Identifier {
        let account = UserId::from_uuid(uuid::Uuid::nil());
        let shown = "ana@acme.example".to_owned();
        Identifier {
            kind: Kind::Email,
            shown,
            account,
            primary: true,
            verified_at: Some(verified),
            settles_at: settles,
        }
    }

    #[test]
    fn a_code_goes_to_an_address_that_was_verified_a_month_ago() {
        let then = Instant::from_micros(1_000_000_000);
        assert_eq!(address(&[email(then, None)], then.plus(30 * DAY)), Some("ana@acme.example"));
        assert_eq!(address(&[email(then, None)], then.plus(30 * DAY - Duration::from_secs(1))), None);
        assert_eq!(address(&[email(then, Some(then.plus(31 * DAY)))], then.plus(30 * DAY)), None);
        assert_eq!(address(&[], then), None);
    }

    #[test]
    fn what_can_be_done_follows_from_how_far_it_is() {
        let now = Instant::from_micros(1_000_000_000);
        let lost = |state, next| Lost {
            account: UserId::from_uuid(uuid::Uuid::nil()),
            state,
            begun: now,
            due: now.plus(3 * DAY),
            next,
        };
        let of = |state, next| Lost::now(Some(&lost(state, next)), now);
        assert_eq!(Lost::now(None, now), Now::Ask);
        // Only the server's own step opens it, however late that is.
        assert_eq!(of(State::Begun, now), Now::Wait(now.plus(3 * DAY)));
        assert_eq!(of(State::HalfWay, now), Now::Wait(now.plus(3 * DAY)));
        assert_eq!(of(State::Open, now.plus(DAY)), Now::Add);
        assert_eq!(of(State::Open, now), Now::Ask);
        assert_eq!(of(State::Stopped, now.plus(DAY)), Now::Paused(now.plus(DAY)));
        assert_eq!(of(State::Stopped, now), Now::Ask);
    }
}
