//! Reading a person's history: their own entries and nobody else's, latest first, page by page, by what they are about and since when;
//! and forgetting what is older than an environment keeps. Where a page goes on is told by the entry that it ended with, so that
//! nothing is shown twice or left out when more is written meanwhile.

use std::str::FromStr;

use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect};
use serde_json::{Map, Value};

use super::{Actor, Kind};
use crate::kit::id::{ActivityId, UserId};
use crate::kit::instant::Instant;
use crate::store::entity::activity::{Column, Entity, Model};
use crate::store::{Scope, StoreError, Work};

/// What an entry is about, as people look for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Signing on and off, sessions, trusted browsers.
    SignOns,
    /// The password, second factors, recovery codes.
    Security,
    /// The account itself: profile, addresses, groups, agreements, applications with access, what was taken of it.
    Account,
}

impl Topic {
    /// Every topic.
    pub const ALL: [Self; 3] = [Self::SignOns, Self::Security, Self::Account];

    /// The word in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignOns => "sign_ons",
            Self::Security => "security",
            Self::Account => "account",
        }
    }

    /// The topic of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.as_str() == word)
    }

    /// What a kind of entry is about.
    pub const fn of(kind: Kind) -> Self {
        match kind {
            Kind::SignedOn
            | Kind::SignedOff
            | Kind::SteppedUp
            | Kind::SessionEnded
            | Kind::OthersEnded
            | Kind::SessionsDropped
            | Kind::SessionNamed
            | Kind::Unrecognised
            | Kind::NotMe
            | Kind::BrowserTrusted
            | Kind::TrustEnded => Self::SignOns,
            Kind::PasswordChanged
            | Kind::DeviceAdded
            | Kind::DeviceChanged
            | Kind::DeviceRemoved
            | Kind::RemovalAsked
            | Kind::RemovalCancelled
            | Kind::RemovalDropped
            | Kind::TurnedOff
            | Kind::RecoveryCodesMade
            | Kind::RecoveryCodeUsed
            | Kind::CredentialCopied
            | Kind::FactorsReset
            | Kind::BypassBegun
            | Kind::BypassEnded
            | Kind::LostDeviceBegun
            | Kind::LostDeviceStopped
            | Kind::LostDeviceOpen
            | Kind::LostDeviceUsed
            | Kind::AccountLinked
            | Kind::AccountUnlinked => Self::Security,
            Kind::Created
            | Kind::AddressChanged
            | Kind::AddressAdded
            | Kind::AddressRemoved
            | Kind::AddressPreferred
            | Kind::UndoWithdrawn
            | Kind::ProfileChanged
            | Kind::StatusChanged
            | Kind::AgreementAccepted
            | Kind::AgreementDeclined
            | Kind::ConsentWithdrawn
            | Kind::PurposeGiven
            | Kind::PurposeWithdrawn
            | Kind::AccessGranted
            | Kind::AccessWidened
            | Kind::AccessRemoved
            | Kind::ExportAsked
            | Kind::ExportFetched
            | Kind::DeletionAsked
            | Kind::DeletionCancelled
            | Kind::GroupJoined
            | Kind::GroupLeft => Self::Account,
        }
    }
}

/// An entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its id.
    pub id: ActivityId,
    /// When it happened.
    pub at: Instant,
    /// What happened; `None` where only a later version knows.
    pub kind: Option<Kind>,
    /// By whom.
    pub actor: Actor,
    /// More about it.
    pub detail: Map<String, Value>,
}

impl From<Model> for Entry {
    fn from(row: Model) -> Self {
        Self {
            id: ActivityId::from_uuid(row.id),
            at: Instant::from_micros(row.at),
            kind: Kind::parse(&row.kind),
            actor: Actor::parse(&row.actor),
            detail: serde_json::from_str(&row.detail).unwrap_or_default(),
        }
    }
}

impl Entry {
    /// A text of the detail; empty where there is none.
    pub fn text(&self, name: &str) -> &str {
        self.detail.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A number of the detail.
    pub fn number(&self, name: &str) -> u64 {
        self.detail.get(name).and_then(Value::as_u64).unwrap_or_default()
    }

    /// Whether the detail says so.
    pub fn is(&self, name: &str) -> bool {
        self.detail.get(name).and_then(Value::as_bool).unwrap_or_default()
    }
}

/// After which entry a page begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    at: Instant,
    id: ActivityId,
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.at.micros(), self.id)
    }
}

impl FromStr for Cursor {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (at, id) = text.split_once('.').ok_or(())?;
        Ok(Self { at: Instant::from_micros(at.parse().map_err(|_| ())?), id: id.parse().map_err(|_| ())? })
    }
}

/// Which entries are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// About what; everything without.
    pub topic: Option<Topic>,
    /// After when.
    pub since: Option<Instant>,
}

/// A page of a person's entries, latest first, at most so many; and where the next one begins, if there is one.
pub async fn page(
    scope: &Scope<'_>,
    account: UserId,
    filter: &Filter,
    after: Option<Cursor>,
    most: u64,
) -> Result<(Vec<Entry>, Option<Cursor>), StoreError> {
    let mut wanted = scope.find::<Entity>().filter(Column::AccountId.eq(account.uuid()));
    if let Some(topic) = filter.topic {
        let kinds = Kind::all().filter(|kind| Topic::of(*kind) == topic);
        wanted = wanted.filter(Column::Kind.is_in(kinds.map(Kind::as_str)));
    }
    if let Some(since) = filter.since {
        wanted = wanted.filter(Column::At.gt(since.micros()));
    }
    if let Some(Cursor { at, id }) = after {
        let same = Condition::all().add(Column::At.eq(at.micros())).add(Column::Id.lt(id.uuid()));
        wanted = wanted.filter(Condition::any().add(Column::At.lt(at.micros())).add(same));
    }
    let rows = wanted
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .limit(most.saturating_add(1))
        .all(scope.executor())
        .await?;
    let more = u64::try_from(rows.len()).is_ok_and(|found| found > most);
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let entries: Vec<Entry> = rows.into_iter().take(most).map(Entry::from).collect();
    let next = entries.last().filter(|_| more).map(|last| Cursor { at: last.at, id: last.id });
    Ok((entries, next))
}

/// One entry of a person.
pub async fn find(scope: &Scope<'_>, account: UserId, id: ActivityId) -> Result<Option<Entry>, StoreError> {
    let wanted = scope.find::<Entity>().filter(Column::Id.eq(id.uuid())).filter(Column::AccountId.eq(account.uuid()));
    Ok(wanted.one(scope.executor()).await?.map(Entry::from))
}

/// The latest entry of one kind of a person.
pub async fn latest(scope: &Scope<'_>, account: UserId, kind: Kind) -> Result<Option<Entry>, StoreError> {
    let wanted = scope
        .find::<Entity>()
        .filter(Column::AccountId.eq(account.uuid()))
        .filter(Column::Kind.eq(kind.as_str()))
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id);
    Ok(wanted.one(scope.executor()).await?.map(Entry::from))
}

/// Whether an environment has entries that were written before this.
pub async fn has_older(scope: &Scope<'_>, before: Instant) -> Result<bool, StoreError> {
    let older = scope.find::<Entity>().filter(Column::At.lte(before.micros())).limit(1);
    Ok(older.one(scope.executor()).await?.is_some())
}

/// Forgets entries of an environment that were written before this, at most so many at a time; says how many went.
pub async fn forget(work: &Work, before: Instant, most: u32) -> Result<u64, StoreError> {
    work.execute(
        "DELETE FROM activity WHERE environment_id = $1 AND id IN (
           SELECT id FROM activity WHERE environment_id = $1 AND at <= $2 ORDER BY at LIMIT $3)",
        [before.micros().into(), i64::from(most).into()],
    )
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_comes_back_from_its_word_and_no_two_share_one() {
        for kind in Kind::all() {
            assert_eq!(Kind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(Kind::parse("later"), None);
        for actor in [Actor::Person, Actor::Server, Actor::CommandLine("eve".to_owned())] {
            assert_eq!(Actor::parse(&actor.text()), actor);
        }
    }

    proptest::proptest! {
        #[test]
        fn a_cursor_is_read_as_it_was_written_and_nothing_else_is_one(text in "\\PC{0,60}", at: i64) {
            let id = ActivityId::from_uuid(sea_orm::prelude::Uuid::from_u128(7));
            let cursor = Cursor { at: Instant::from_micros(at), id };
            proptest::prop_assert_eq!(cursor.to_string().parse(), Ok(cursor));
            let _ = text.parse::<Cursor>();
        }
    }
}
