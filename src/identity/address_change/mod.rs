//! Changing an email address or phone number, and having several of which one is the first. What was the person's before stays theirs
//! for [`UNDO`]: nobody else can take it, nobody signs on with it, and a link that was sent to their mailboxes takes the change back,
//! whoever made it (R-OT-14). So do additions and another first one: each is written down, and taken back from the last to the first.
//!
//! A mailbox that came less than that ago has no say ([`Mailbox`]): whoever put it there would otherwise silence the owner.

mod replace;
mod several;
mod undo;

use std::time::Duration;

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, sea_query::Expr};

use super::identifier::{self, FORMER, Kind};
use super::link;
use crate::kit::id::{AddressChangeId, UserId};
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::kit::text::canonical_identifier;
use crate::store::entity::{address_change, identifier as row};
use crate::store::{Scope, StoreError, Work};

pub use replace::replace;
pub use several::{Added, add, make_primary, remove, wait};
pub use undo::{restore, restore_after, restore_weaker, withdraw};

/// How long a change can be taken back.
pub const UNDO: Duration = Duration::from_secs(7 * 24 * 3600);

/// What was done to the addresses of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// One took the place of another.
    Replaced,
    /// One was added.
    Added,
    /// One was removed.
    Removed,
    /// Another is the first.
    Preferred,
}

impl Act {
    /// The word in the database, in notices and in the history.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Replaced => "replaced",
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Preferred => "preferred",
        }
    }

    fn from_str(text: &str) -> Result<Self, StoreError> {
        let all = [Self::Replaced, Self::Added, Self::Removed, Self::Preferred];
        all.into_iter().find(|act| act.as_str() == text).ok_or(StoreError::Row("address_change"))
    }

    /// Whether it left an address that is kept for its owner.
    const fn leaves_one(self) -> bool {
        matches!(self, Self::Replaced | Self::Removed)
    }
}

/// A former address of a person, by which a change can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its id.
    pub id: AddressChangeId,
    /// What was changed.
    pub kind: Kind,
    /// The former address, in its canonical spelling.
    pub former: String,
    /// Whether its reader has a say: it was there before everything that can still be taken back.
    pub has_say: bool,
    /// Until when it can be taken back.
    pub until: Instant,
    /// Whether this and everything else that it could take back was done by a strong factor that the person had long before: they may
    /// end that time (R-OT-14).
    pub strong: bool,
}

/// Who else has an address, or has it reserved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Whose it is.
    pub account: UserId,
    /// The mailbox, where it is one in use.
    pub mailbox: Option<String>,
}

/// Who other than this account has this canonical spelling, or has it reserved.
pub async fn taken(scope: &Scope<'_>, canonical: &str, account: UserId) -> Result<Option<Taken>, StoreError> {
    let rows = scope.find::<row::Entity>().filter(row::Column::Canonical.eq(canonical));
    let row = rows.one(scope.executor()).await?.filter(|row| row.account_id != account.uuid());
    Ok(row.map(|row| Taken {
        account: UserId::from_uuid(row.account_id),
        mailbox: (row.kind == Kind::Email.as_str()).then_some(row.shown),
    }))
}

/// The former addresses of a person by which a change can be taken back, newest first.
pub async fn of(scope: &Scope<'_>, account: UserId, now: Instant) -> Result<Vec<Change>, StoreError> {
    let rows = scope
        .find::<address_change::Entity>()
        .filter(address_change::Column::AccountId.eq(account.uuid()))
        .filter(address_change::Column::UndoUntil.gt(now.micros()))
        .order_by_desc(address_change::Column::ChangedAt)
        .all(scope.executor())
        .await?;
    let mut former = Vec::new();
    for row in &rows {
        if Act::from_str(&row.act)?.leaves_one() {
            former.push(read(row, &rows)?);
        }
    }
    Ok(former)
}

/// Until when anything can be taken back, former address or none.
pub async fn ends(scope: &Scope<'_>, account: UserId, now: Instant) -> Result<Option<Instant>, StoreError> {
    let row = scope
        .find::<address_change::Entity>()
        .filter(address_change::Column::AccountId.eq(account.uuid()))
        .filter(address_change::Column::UndoUntil.gt(now.micros()))
        .order_by_desc(address_change::Column::UndoUntil)
        .one(scope.executor())
        .await?;
    Ok(row.map(|row| Instant::from_micros(row.undo_until)))
}

/// The former email addresses of a person that can still take a change back, as they were written; not one that came with such a change.
pub async fn former_addresses(scope: &Scope<'_>, account: UserId, now: Instant) -> Result<Vec<String>, StoreError> {
    let mut open = of(scope, account, now).await?;
    open.retain(|change| change.kind == Kind::Email && change.has_say);
    let rows = scope
        .find::<row::Entity>()
        .filter(row::Column::AccountId.eq(account.uuid()))
        .filter(row::Column::Kind.eq(FORMER))
        .filter(row::Column::Canonical.is_in(open.into_iter().map(|change| change.former)));
    Ok(rows.all(scope.executor()).await?.into_iter().map(|row| row.shown).collect())
}

fn read(row: &address_change::Model, open: &[address_change::Model]) -> Result<Change, StoreError> {
    Ok(Change {
        id: AddressChangeId::from_uuid(row.id),
        kind: Kind::from_str(&row.kind)?,
        former: row.former.clone(),
        has_say: !came_with(open, &row.former),
        until: Instant::from_micros(row.undo_until),
        strong: are_strong(open),
    })
}

/// Whether all of these were made by a strong factor that the person had long before.
fn are_strong(open: &[address_change::Model]) -> bool {
    open.iter().all(|change| change.strong != 0)
}

/// Everything of a person that can be taken back, oldest first.
async fn all(work: &Work, account: UserId) -> Result<Vec<address_change::Model>, StoreError> {
    let scope = work.scope();
    let rows = scope.find::<address_change::Entity>().filter(address_change::Column::AccountId.eq(account.uuid()));
    // Ids follow time, also within one instant.
    let rows = rows.order_by_asc(address_change::Column::ChangedAt).order_by_asc(address_change::Column::Id);
    Ok(rows.all(scope.executor()).await?)
}

/// A change that is being made.
#[derive(Clone, Copy, Debug)]
pub struct New<'n> {
    /// What kind of address it is about.
    pub kind: Kind,
    /// The address: the new one, which is proved, or the one of the person that it is about.
    pub shown: &'n str,
    /// Whether it is done by a strong factor that the person had long before.
    pub strong: bool,
}

/// A proved mailbox of a person before a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// The address.
    pub shown: String,
    /// Whether its reader may take back what is done now: it was there before anything that can still be taken back.
    pub has_say: bool,
}

/// The proved mailboxes of a person. A change that is told to all of them is undone by any that has a say.
pub async fn mailboxes(work: &Work, account: UserId) -> Result<Vec<Mailbox>, StoreError> {
    let open = all(work, account).await?;
    let own = identifier::of(&work.scope(), account).await?;
    let proved = identifier::proved_addresses(&own).into_iter();
    Ok(proved.map(|shown| Mailbox { has_say: has_say(&open, &shown), shown }).collect())
}

/// Whether a mailbox was there before all of these changes.
fn has_say(open: &[address_change::Model], shown: &str) -> bool {
    canonical_identifier(shown).is_none_or(|canonical| !came_with(open, &canonical))
}

/// Whether an address came with one of these changes.
fn came_with(open: &[address_change::Model], canonical: &str) -> bool {
    open.iter().any(|change| change.current == canonical)
}

/// Makes an address a former one. What was sent there says nothing any more where it came with what can still be taken back: its reader
/// would take back that it was given up.
async fn give_up(
    work: &Work,
    account: UserId,
    canonical: &str,
    open: &[address_change::Model],
) -> Result<(), StoreError> {
    if came_with(open, canonical) {
        link::void_sent_to(work, account, canonical).await?;
    }
    set_kind(work, account, canonical, FORMER).await?;
    Ok(())
}

/// What is written down of a change: canonical spellings, empty where there is none.
struct Record<'r> {
    act: Act,
    former: &'r str,
    current: &'r str,
}

/// Writes down that a change can be taken back.
async fn record(
    work: &Work,
    account: UserId,
    new: &New<'_>,
    change: Record<'_>,
    random: &Random,
    now: Instant,
) -> Result<(), StoreError> {
    let id: AddressChangeId = random.id(now);
    work.insert(address_change::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(id.uuid()),
        account_id: Set(account.uuid()),
        act: Set(change.act.as_str().to_owned()),
        kind: Set(new.kind.as_str().to_owned()),
        former: Set(change.former.to_owned()),
        current: Set(change.current.to_owned()),
        strong: Set(i64::from(new.strong)),
        changed_at: Set(now.micros()),
        undo_until: Set(now.plus(UNDO).micros()),
    })
    .await
}

/// Removes a former address of a person, the changes that led away from it, and every link that was sent there.
async fn forget(work: &Work, account: UserId, former: &str) -> Result<(), StoreError> {
    link::void_sent_to(work, account, former).await?;
    let gone = work
        .delete::<address_change::Entity>()
        .filter(address_change::Column::AccountId.eq(account.uuid()))
        .filter(address_change::Column::Former.eq(former));
    work.run_delete(gone).await?;
    let gone = work
        .delete::<row::Entity>()
        .filter(row::Column::AccountId.eq(account.uuid()))
        .filter(row::Column::Canonical.eq(former))
        .filter(row::Column::Kind.eq(FORMER));
    work.run_delete(gone).await?;
    Ok(())
}

/// Gives an address of a person another kind: that of a former one, or its own again. Whether it is the person's.
async fn set_kind(work: &Work, account: UserId, canonical: &str, kind: &str) -> Result<bool, StoreError> {
    let update = work
        .update::<row::Entity>()
        .filter(row::Column::AccountId.eq(account.uuid()))
        .filter(row::Column::Canonical.eq(canonical))
        .col_expr(row::Column::Kind, Expr::value(kind))
        .col_expr(row::Column::IsPrimary, Expr::value(0_i64));
    Ok(work.run_update(update).await? == 1)
}

/// Makes an address of a person nobody's.
async fn drop_address(work: &Work, account: UserId, canonical: &str) -> Result<(), StoreError> {
    let gone = work
        .delete::<row::Entity>()
        .filter(row::Column::AccountId.eq(account.uuid()))
        .filter(row::Column::Canonical.eq(canonical));
    work.run_delete(gone).await?;
    Ok(())
}

/// Makes this the first of its kind where it is a proved one of the person's; whether it was not yet. The one before steps back in the
/// same breath: the database refuses two.
async fn prefer(work: &Work, account: UserId, (kind, canonical): (&str, &str)) -> Result<bool, StoreError> {
    let values = || [account.uuid().into(), kind.into(), canonical.into()];
    work.execute(
        "UPDATE identifier SET is_primary = 0
         WHERE environment_id = $1 AND account_id = $2 AND kind = $3 AND canonical <> $4 AND is_primary = 1
           AND EXISTS (SELECT 1 FROM identifier o WHERE o.environment_id = $1 AND o.account_id = $2 AND o.kind = $3
             AND o.canonical = $4 AND o.verified_at IS NOT NULL)",
        values(),
    )
    .await?;
    let preferred = work
        .execute(
            "UPDATE identifier SET is_primary = 1
             WHERE environment_id = $1 AND account_id = $2 AND kind = $3 AND canonical = $4 AND is_primary = 0
               AND verified_at IS NOT NULL",
            values(),
        )
        .await?;
    Ok(preferred == 1)
}
