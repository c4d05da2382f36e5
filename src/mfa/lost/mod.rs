//! The way back for whoever has lost every second factor (R-OT-17), where an environment has it. It takes the password, a code to an
//! address that was verified long before, and time: every address is told at the start, half-way and at the end, and whoever reads one
//! of those mails, or signs on with one of the factors, stops it. At the end one new factor can be added, and the others are switched
//! off with it, in one transaction: until then they work, so that stopping it at the last moment loses nothing.
//!
//! Whoever was stopped cannot begin again for a week. Every change of state is one conditional write; whoever changes devices as well
//! holds those first, as whoever proves one does, so that of the two one waits for the other and never both.

mod begin;
mod fall_due;
mod stop;
mod use_up;

pub use begin::begin;
pub use fall_due::{due, fall_due};
pub use stop::{forget, forget_running, found, halt};
pub use use_up::use_up;

use std::time::Duration;

use sea_orm::{ColumnTrait, QueryFilter};
use serde_json::json;

use super::{Id, Method, first, standing};
use crate::config::sections::mfa::MfaSection;
use crate::identity::account::Account;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::identifier::Identifier;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::outbox::Teller;
use crate::store::entity::lost_device;
use crate::store::{Scope, StoreError, Work};

/// How long an address must have been verified.
const KNOWN_FOR: Duration = Duration::from_secs(30 * 24 * 3600);

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
    /// Wait a little longer: the time is over, but it has not been seen yet that a mail which tells of it has arrived.
    WaitForMail,
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
            Some(Self { state: State::HalfWay, due, .. }) if *due <= now => Now::WaitForMail,
            Some(lost) => Now::Wait(lost.expected()),
            None => Now::Ask,
        }
    }

    /// From when on a new factor can be added, as things stand: half of the time is left after the mail half-way, however late that is.
    fn expected(&self) -> Instant {
        match self.state {
            State::Begun => self.due.max(self.next.plus(self.due.since(self.begun) / 2)),
            _ => self.due,
        }
    }
}

/// The methods of which a new factor can be added in place of what is lost: no codes to a mailbox, for one has just vouched for the
/// person, and would be asked for again as their second factor (R-OT-13).
pub fn addable(config: &MfaSection) -> impl Iterator<Item = &'static dyn Method> {
    standing::addable(config).filter(|method| method.id() != Id::Email)
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

fn read(row: &lost_device::Model) -> Result<Lost, StoreError> {
    Ok(Lost {
        account: UserId::from_uuid(row.account_id),
        state: State::parse(&row.state)?,
        begun: Instant::from_micros(row.begun_at),
        due: Instant::from_micros(row.due_at),
        next: Instant::from_micros(row.next_at),
    })
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
    use crate::config::sections::mfa::Method as ConfigMethod;
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
    fn codes_to_a_mailbox_take_the_place_of_nothing() {
        let mut config = crate::mfa::tests::config();
        config.methods = vec![ConfigMethod::Email, ConfigMethod::Totp, ConfigMethod::RecoveryCodes];
        let ids = |config: &MfaSection| addable(config).map(Method::id).collect::<Vec<_>>();
        assert_eq!(ids(&config), [Id::Totp]);
        config.methods = vec![ConfigMethod::Email];
        assert_eq!(ids(&config), []);
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
        assert_eq!(of(State::Begun, now.plus(2 * DAY)), Now::Wait(now.plus(2 * DAY + 3 * DAY / 2)), "put off");
        assert_eq!(of(State::HalfWay, now), Now::Wait(now.plus(3 * DAY)));
        let late = lost(State::HalfWay, now.plus(4 * DAY));
        assert_eq!(Lost::now(Some(&late), now.plus(3 * DAY)), Now::WaitForMail, "no date that runs away");
        assert_eq!(of(State::Open, now.plus(DAY)), Now::Add);
        assert_eq!(of(State::Open, now), Now::Ask);
        assert_eq!(of(State::Stopped, now.plus(DAY)), Now::Paused(now.plus(DAY)));
        assert_eq!(of(State::Stopped, now), Now::Ask);
    }
}
