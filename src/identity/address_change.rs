//! Changing an email address or phone number. The former one stays the person's for [`UNDO`]: nobody else can take it, nobody signs
//! on with it, and a link that was sent to it takes the change back, whoever made it (R-OT-14).

use std::time::Duration;

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder};

use super::identifier::{self, FORMER, Identifier, Kind};
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
}

/// Whether somebody else has this canonical spelling, or has it reserved.
pub async fn is_taken(scope: &Scope<'_>, canonical: &str, account: UserId) -> Result<bool, StoreError> {
    let rows = scope.find::<row::Entity>().filter(row::Column::Canonical.eq(canonical));
    Ok(rows.one(scope.executor()).await?.is_some_and(|row| row.account_id != account.uuid()))
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

fn read(row: address_change::Model) -> Result<Change, StoreError> {
    Ok(Change {
        id: AddressChangeId::from_uuid(row.id),
        kind: Kind::from_str(&row.kind)?,
        former: row.former,
        until: Instant::from_micros(row.undo_until),
    })
}

/// Puts a proved address in the place of the first of its kind. `link`: the secret of the link that takes it back, where the old one
/// was proved and gets one. Fails with [`StoreError::Conflict`] where somebody has it.
pub async fn replace(
    work: &Work,
    account: UserId,
    (kind, shown): (Kind, &str),
    link: Option<&str>,
    random: &Random,
    now: Instant,
) -> Result<(), StoreError> {
    let canonical = canonical_identifier(shown).ok_or(StoreError::Row("identifier"))?;
    // Back to what it was: the old change is over.
    forget(work, account, &canonical).await?;
    let own = identifier::of(&work.scope(), account).await?;
    let old = own.iter().find(|it| it.kind == kind);
    if let Some(old) = old {
        let former = canonical_identifier(&old.shown).ok_or(StoreError::Row("identifier"))?;
        if old.verified_at.is_some() {
            let id: AddressChangeId = random.id(now);
            set_kind(work, account, &former, FORMER).await?;
            work.insert(address_change::ActiveModel {
                environment_id: Set(work.environment().uuid()),
                id: Set(id.uuid()),
                account_id: Set(account.uuid()),
                kind: Set(kind.as_str().to_owned()),
                former: Set(former),
                current: Set(canonical.clone()),
                link_hash: Set(link.map(|secret| token::hash(Purpose::Link, work.environment(), secret))),
                changed_at: Set(now.micros()),
                undo_until: Set(now.plus(UNDO).micros()),
            })
            .await?;
        } else {
            remove(work, account, &former).await?;
        }
    }
    let new = Identifier { kind, shown: shown.to_owned(), account, primary: true, verified_at: Some(now) };
    if identifier::add(work, &new, now).await? { Ok(()) } else { Err(StoreError::Row("identifier")) }
}

/// Takes a change back by the secret of its link, and every later one of the same kind: the former address is the person's again,
/// what came after it is nobody's. Returns what was restored.
pub async fn restore(work: &Work, account: UserId, secret: &str) -> Result<Option<String>, StoreError> {
    let hash = token::hash(Purpose::Link, work.environment(), secret);
    let mine = |scope: Scope<'_>| {
        scope.find::<address_change::Entity>().filter(address_change::Column::AccountId.eq(account.uuid()))
    };
    let scope = work.scope();
    let found = mine(work.scope()).filter(address_change::Column::LinkHash.eq(hash)).one(scope.executor()).await?;
    let Some(change) = found else { return Ok(None) };
    let later = mine(work.scope())
        .filter(address_change::Column::Kind.eq(&change.kind))
        .filter(address_change::Column::ChangedAt.gte(change.changed_at))
        .all(scope.executor())
        .await?;
    for undone in &later {
        remove(work, account, &undone.current).await?;
        if undone.id != change.id {
            remove(work, account, &undone.former).await?;
        }
        let gone = work.delete::<address_change::Entity>().filter(address_change::Column::Id.eq(undone.id));
        work.run_delete(gone).await?;
    }
    set_kind(work, account, &change.former, &change.kind).await?;
    Ok(Some(change.former))
}

/// Gives up that a change can be taken back: the former address is free. `false` when there was nothing to give up.
pub async fn withdraw(work: &Work, account: UserId, id: AddressChangeId) -> Result<bool, StoreError> {
    let scope = work.scope();
    let rows = scope
        .find::<address_change::Entity>()
        .filter(address_change::Column::AccountId.eq(account.uuid()))
        .filter(address_change::Column::Id.eq(id.uuid()));
    let Some(change) = rows.one(scope.executor()).await? else { return Ok(false) };
    forget(work, account, &change.former).await?;
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
