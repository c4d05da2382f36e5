//! Taking changes back, or giving that up.

use sea_orm::{ColumnTrait, QueryFilter, sea_query::Expr};

use super::{Act, all, came_with, forget, prefer, set_kind};
use crate::identity::link;
use crate::identity::token::{self, Purpose};
use crate::kit::id::{AddressChangeId, UserId};
use crate::kit::instant::Instant;
use crate::store::entity::{address_change, identifier as row};
use crate::store::{StoreError, Work};

/// Takes a change back by the secret of its link, with every other one of any kind. Whoever has the link was there before all of them:
/// former addresses are the person's again, what came after them is nobody's. Whether there was one.
pub async fn restore(work: &Work, account: UserId, secret: &str) -> Result<bool, StoreError> {
    let hash = token::hash(Purpose::Link, work.environment(), secret);
    let all = all(work, account).await?;
    if !all.iter().any(|change| change.link_hash.as_ref() == Some(&hash)) {
        return Ok(false);
    }
    unwind(work, account, &all).await?;
    Ok(true)
}

/// The same for every change after this moment, said from this mailbox: what was told to an address then was told to its owner. One that
/// came with what can still be taken back has no say.
pub async fn restore_after(
    work: &Work,
    account: UserId,
    mailbox: Option<&str>,
    moment: Instant,
) -> Result<bool, StoreError> {
    let all = all(work, account).await?;
    if mailbox.is_none_or(|mailbox| came_with(&all, mailbox)) {
        return Ok(false);
    }
    let Some(at) = all.iter().position(|change| change.changed_at > moment.micros()) else { return Ok(false) };
    unwind(work, account, all.get(at..).unwrap_or_default()).await?;
    Ok(true)
}

/// Takes these changes back, which are oldest first: from the last to the first, each as it was done.
pub(super) async fn unwind(work: &Work, account: UserId, changes: &[address_change::Model]) -> Result<(), StoreError> {
    for change in changes.iter().rev() {
        if !change.current.is_empty() {
            link::void_sent_to(work, account, &change.current).await?;
        }
        match Act::from_str(&change.act)? {
            Act::Replaced => {
                set_kind(work, account, &change.former, &change.kind).await?;
                prefer(work, account, (&change.kind, &change.former)).await?;
                drop_unless_last(work, account, (&change.kind, &change.current)).await?;
            }
            Act::Added => drop_unless_last(work, account, (&change.kind, &change.current)).await?,
            Act::Removed => drop(set_kind(work, account, &change.former, &change.kind).await?),
            Act::Preferred => drop(prefer(work, account, (&change.kind, &change.former)).await?),
        }
        if let Some(hash) = &change.link_hash {
            let unused = "DELETE FROM link WHERE environment_id = $1 AND token_hash = $2 AND used_at IS NULL";
            work.execute(unused, [hash.clone().into()]).await?;
        }
        let gone = work.delete::<address_change::Entity>().filter(address_change::Column::Id.eq(change.id));
        work.run_delete(gone).await?;
    }
    for change in changes {
        have_a_first(work, account, &change.kind).await?;
    }
    Ok(())
}

/// Makes an address of a person nobody's where another one of its kind is proved: nobody is left without any.
async fn drop_unless_last(work: &Work, account: UserId, (kind, canonical): (&str, &str)) -> Result<(), StoreError> {
    work.execute(
        "DELETE FROM identifier WHERE environment_id = $1 AND account_id = $2 AND canonical = $4
           AND EXISTS (SELECT 1 FROM identifier o WHERE o.environment_id = $1 AND o.account_id = $2 AND o.kind = $3
             AND o.canonical <> $4 AND o.verified_at IS NOT NULL)",
        [account.uuid().into(), kind.into(), canonical.into()],
    )
    .await?;
    Ok(())
}

/// Makes the oldest address of a kind the first one where none is: the one that was it may have been given up.
pub(super) async fn have_a_first(work: &Work, account: UserId, kind: &str) -> Result<(), StoreError> {
    work.execute(
        "UPDATE identifier SET is_primary = 1
         WHERE environment_id = $1 AND canonical = (
             SELECT canonical FROM identifier WHERE environment_id = $1 AND account_id = $2 AND kind = $3
             ORDER BY CASE WHEN verified_at IS NULL THEN 1 ELSE 0 END, created_at, canonical LIMIT 1)
           AND NOT EXISTS (SELECT 1 FROM identifier WHERE environment_id = $1 AND account_id = $2 AND kind = $3
             AND is_primary = 1)",
        [account.uuid().into(), kind.into()],
    )
    .await?;
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
    let change = rows.one(scope.executor()).await?.filter(|change| change.strong != 0);
    let Some(change) = change else { return Ok(false) };
    if !Act::from_str(&change.act)?.leaves_one() {
        return Ok(false);
    }
    forget(work, account, &change.former).await?;
    let settled = work
        .update::<row::Entity>()
        .filter(row::Column::AccountId.eq(account.uuid()))
        .filter(row::Column::Canonical.eq(&change.current))
        .col_expr(row::Column::SettlesAt, Expr::value(None::<i64>));
    work.run_update(settled).await?;
    Ok(true)
}
