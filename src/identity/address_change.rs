//! Changing an email address or phone number. The former one stays the person's for [`UNDO`]: nobody else can take it, nobody signs
//! on with it, and a link that was sent to it takes the change back, whoever made it (R-OT-14).

use std::time::Duration;

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder};

use super::identifier::{self, FORMER, Identifier, Kind};
use super::registration;
use super::token::{self, Purpose};
use crate::kit::id::{AddressChangeId, UserId};
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::kit::text::canonical_identifier;
use crate::store::entity::{address_change, identifier as row};
use crate::store::{Scope, StoreError, Work};

/// How long a change can be taken back.
pub const UNDO: Duration = Duration::from_secs(7 * 24 * 3600);

/// A change that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its id.
    pub id: AddressChangeId,
    /// What was changed.
    pub kind: Kind,
    /// The former address, in its canonical spelling.
    pub former: String,
    /// Until when it can be taken back.
    pub until: Instant,
    /// Whether it was made by a strong factor that the person had long before: they may end that time (R-OT-14).
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

/// The changes of a person that can be taken back, newest first.
pub async fn of(scope: &Scope<'_>, account: UserId, now: Instant) -> Result<Vec<Change>, StoreError> {
    let rows = scope
        .find::<address_change::Entity>()
        .filter(address_change::Column::AccountId.eq(account.uuid()))
        .filter(address_change::Column::UndoUntil.gt(now.micros()))
        .order_by_desc(address_change::Column::ChangedAt)
        .all(scope.executor())
        .await?;
    rows.into_iter().map(read).collect()
}

/// The former email addresses of a person that can still take a change back, as they were written.
pub async fn former_addresses(scope: &Scope<'_>, account: UserId, now: Instant) -> Result<Vec<String>, StoreError> {
    let mut open = of(scope, account, now).await?;
    open.retain(|change| change.kind == Kind::Email);
    let rows = scope
        .find::<row::Entity>()
        .filter(row::Column::AccountId.eq(account.uuid()))
        .filter(row::Column::Kind.eq(FORMER))
        .filter(row::Column::Canonical.is_in(open.into_iter().map(|change| change.former)));
    Ok(rows.all(scope.executor()).await?.into_iter().map(|row| row.shown).collect())
}

fn read(row: address_change::Model) -> Result<Change, StoreError> {
    Ok(Change {
        id: AddressChangeId::from_uuid(row.id),
        kind: Kind::from_str(&row.kind)?,
        former: row.former,
        until: Instant::from_micros(row.undo_until),
        strong: row.strong != 0,
    })
}

/// Everything of a person that can be taken back, oldest first.
async fn all(work: &Work, account: UserId) -> Result<Vec<address_change::Model>, StoreError> {
    let scope = work.scope();
    let rows = scope.find::<address_change::Entity>().filter(address_change::Column::AccountId.eq(account.uuid()));
    // Ids follow time, also within one instant.
    let rows = rows.order_by_asc(address_change::Column::ChangedAt).order_by_asc(address_change::Column::Id);
    Ok(rows.all(scope.executor()).await?)
}

/// An address that takes the place of another.
#[derive(Clone, Copy, Debug)]
pub struct New<'n> {
    /// What it is.
    pub kind: Kind,
    /// The address, which is proved.
    pub shown: &'n str,
    /// The secret of the link that takes the change back.
    pub link: &'n str,
    /// Whether the change is made by a strong factor that the person had long before.
    pub strong: bool,
}

/// Puts a proved address in the place of the first of its kind; whether the old one takes that back by the link. It does not where an
/// earlier one has that say already, nor where the change goes back to an earlier one: what came between is nobody's then. Fails with
/// [`StoreError::Conflict`] where somebody has the new one.
pub async fn replace(
    work: &Work,
    account: UserId,
    new: &New<'_>,
    random: &Random,
    now: Instant,
) -> Result<bool, StoreError> {
    let wrong = || StoreError::Row("identifier");
    let canonical = canonical_identifier(new.shown).ok_or_else(wrong)?;
    let open: Vec<_> = all(work, account).await?.into_iter().filter(|it| it.kind == new.kind.as_str()).collect();
    if let Some(at) = open.iter().position(|change| change.former == canonical) {
        unwind(work, account, open.get(at..).unwrap_or_default()).await?;
        return Ok(false);
    }
    let own = identifier::of(&work.scope(), account).await?;
    let mut had_one = false;
    for old in own.iter().filter(|it| it.kind == new.kind && (it.primary || it.verified_at.is_none())) {
        let former = canonical_identifier(&old.shown).ok_or_else(wrong)?;
        if old.verified_at.is_none() {
            remove(work, account, &former).await?;
            continue;
        }
        had_one = true;
        set_kind(work, account, &former, FORMER).await?;
        let hash = open.is_empty().then(|| token::hash(Purpose::Link, work.environment(), new.link));
        let id: AddressChangeId = random.id(now);
        work.insert(address_change::ActiveModel {
            environment_id: Set(work.environment().uuid()),
            id: Set(id.uuid()),
            account_id: Set(account.uuid()),
            kind: Set(new.kind.as_str().to_owned()),
            former: Set(former),
            current: Set(canonical.clone()),
            link_hash: Set(hash),
            strong: Set(i64::from(new.strong)),
            changed_at: Set(now.micros()),
            undo_until: Set(now.plus(UNDO).micros()),
        })
        .await?;
    }
    let added = Identifier {
        kind: new.kind,
        shown: new.shown.to_owned(),
        account,
        primary: true,
        verified_at: Some(now),
        settles_at: had_one.then(|| now.plus(UNDO)),
    };
    // Before it is taken: whoever makes an account of it at this moment is waited for, and does not wait for us.
    registration::void(work, new.shown).await?;
    if !identifier::add(work, &added, now).await? {
        return Err(wrong());
    }
    Ok(had_one && open.is_empty())
}

/// Takes a change back by the secret of its link, and every later one, of whatever kind: former addresses are the person's again, what
/// came after them is nobody's. Whether there was one.
pub async fn restore(work: &Work, account: UserId, secret: &str) -> Result<bool, StoreError> {
    let hash = token::hash(Purpose::Link, work.environment(), secret);
    let all = all(work, account).await?;
    let Some(at) = all.iter().position(|change| change.link_hash.as_ref() == Some(&hash)) else { return Ok(false) };
    unwind(work, account, all.get(at..).unwrap_or_default()).await?;
    Ok(true)
}

/// The same for every change after this moment: what was told to an address then was told to its owner.
pub async fn restore_after(work: &Work, account: UserId, moment: Instant) -> Result<bool, StoreError> {
    let all = all(work, account).await?;
    let Some(at) = all.iter().position(|change| change.changed_at > moment.micros()) else { return Ok(false) };
    unwind(work, account, all.get(at..).unwrap_or_default()).await?;
    Ok(true)
}

/// Takes these changes back, which are oldest first and all that there are since the first of them.
async fn unwind(work: &Work, account: UserId, changes: &[address_change::Model]) -> Result<(), StoreError> {
    let mut first: Vec<&address_change::Model> = Vec::new();
    for change in changes {
        remove(work, account, &change.current).await?;
        if first.iter().any(|known| known.kind == change.kind) {
            remove(work, account, &change.former).await?;
        } else {
            first.push(change);
        }
        if let Some(hash) = &change.link_hash {
            let unused = "DELETE FROM link WHERE environment_id = $1 AND token_hash = $2 AND used_at IS NULL";
            work.execute(unused, [hash.clone().into()]).await?;
        }
        let gone = work.delete::<address_change::Entity>().filter(address_change::Column::Id.eq(change.id));
        work.run_delete(gone).await?;
    }
    for change in first {
        set_kind(work, account, &change.former, &change.kind).await?;
    }
    Ok(())
}

/// Gives up that a change can be taken back: the former address is free. `false` when there was nothing to give up, or the change was
/// made by too weak a proof: whoever made it may not be the owner.
pub async fn withdraw(work: &Work, account: UserId, id: AddressChangeId) -> Result<bool, StoreError> {
    let scope = work.scope();
    let rows = scope
        .find::<address_change::Entity>()
        .filter(address_change::Column::AccountId.eq(account.uuid()))
        .filter(address_change::Column::Id.eq(id.uuid()));
    let Some(change) = rows.one(scope.executor()).await?.filter(|change| change.strong != 0) else { return Ok(false) };
    forget(work, account, &change.former).await?;
    let settled = work
        .update::<row::Entity>()
        .filter(row::Column::AccountId.eq(account.uuid()))
        .filter(row::Column::Canonical.eq(&change.current))
        .col_expr(row::Column::SettlesAt, sea_orm::sea_query::Expr::value(None::<i64>));
    work.run_update(settled).await?;
    Ok(true)
}

/// Removes a former address of a person, the changes that led away from it, and their links.
async fn forget(work: &Work, account: UserId, former: &str) -> Result<(), StoreError> {
    work.execute(
        "DELETE FROM link WHERE environment_id = $1 AND account_id = $2 AND token_hash IN (
           SELECT link_hash FROM address_change WHERE environment_id = $1 AND account_id = $2 AND former = $3)",
        [account.uuid().into(), former.into()],
    )
    .await?;
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

async fn set_kind(work: &Work, account: UserId, canonical: &str, kind: &str) -> Result<(), StoreError> {
    let update = work
        .update::<row::Entity>()
        .filter(row::Column::AccountId.eq(account.uuid()))
        .filter(row::Column::Canonical.eq(canonical))
        .col_expr(row::Column::Kind, sea_orm::sea_query::Expr::value(kind));
    work.run_update(update).await?;
    Ok(())
}

async fn remove(work: &Work, account: UserId, canonical: &str) -> Result<(), StoreError> {
    let gone = work
        .delete::<row::Entity>()
        .filter(row::Column::AccountId.eq(account.uuid()))
        .filter(row::Column::Canonical.eq(canonical));
    work.run_delete(gone).await?;
    Ok(())
}
