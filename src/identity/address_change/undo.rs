//! Taking changes back, or giving that up.

use sea_orm::{ColumnTrait, QueryFilter, sea_query::Expr};

use super::{Act, all, are_strong, came_with, forget, prefer, set_kind};
use crate::identity::link;
use crate::kit::id::{AddressChangeId, UserId};
use crate::kit::instant::Instant;
use crate::store::entity::{address_change, identifier as row};
use crate::store::{StoreError, Work};

/// Takes everything back that was done to the addresses of a person: whoever has a link to that was there before all of it. Former
/// addresses are the person's again, what came after them is nobody's. Whether there was anything.
pub async fn restore(work: &Work, account: UserId) -> Result<bool, StoreError> {
    let all = all(work, account).await?;
    unwind(work, account, &all).await?;
    Ok(!all.is_empty())
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

/// The same for somebody signed on who has proved a strong factor of long ago, of what was done from this moment on: only where all of it
/// was done by less. Of two who proved as much the mailbox decides, which has a link.
pub async fn restore_weaker(work: &Work, account: UserId, moment: Instant, now: Instant) -> Result<bool, StoreError> {
    let mut since = all(work, account).await?;
    since.retain(|change| change.changed_at >= moment.micros());
    // What can no longer be taken back may be somebody else's by now.
    if since.is_empty() || since.iter().any(|change| change.strong != 0 || change.undo_until <= now.micros()) {
        return Ok(false);
    }
    unwind(work, account, &since).await?;
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
        let gone = work.delete::<address_change::Entity>().filter(address_change::Column::Id.eq(change.id));
        work.run_delete(gone).await?;
    }
    for change in changes {
        have_a_first(work, account, &change.kind).await?;
    }
    if all(work, account).await?.is_empty() {
        link::void(work, account, link::UNDO).await?;
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

/// Gives up that a change can be taken back by the former address: it is free, and what was sent there is void. `false` when there was
/// nothing to give up, or anything that it could take back was done by too weak a proof: whoever did it may not be the owner. Where
/// nobody else is left who could take anything back, all of it is final.
pub async fn withdraw(work: &Work, account: UserId, id: AddressChangeId, now: Instant) -> Result<bool, StoreError> {
    let mut open = all(work, account).await?;
    open.retain(|change| change.undo_until > now.micros());
    let Some(change) = open.iter().find(|change| change.id == id.uuid()) else { return Ok(false) };
    if !Act::from_str(&change.act)?.leaves_one() || !are_strong(&open) {
        return Ok(false);
    }
    forget(work, account, &change.former).await?;
    settle(work, account, &change.current).await?;
    if link::is_open(&work.scope(), account, link::UNDO, now).await? {
        return Ok(true);
    }
    for change in &open {
        if Act::from_str(&change.act)?.leaves_one() {
            forget(work, account, &change.former).await?;
        }
        settle(work, account, &change.current).await?;
        let gone = work.delete::<address_change::Entity>().filter(address_change::Column::Id.eq(change.id));
        work.run_delete(gone).await?;
    }
    Ok(true)
}

/// Makes an address one that nobody can take back.
async fn settle(work: &Work, account: UserId, canonical: &str) -> Result<(), StoreError> {
    let settled = work
        .update::<row::Entity>()
        .filter(row::Column::AccountId.eq(account.uuid()))
        .filter(row::Column::Canonical.eq(canonical))
        .col_expr(row::Column::SettlesAt, Expr::value(None::<i64>));
    work.run_update(settled).await?;
    Ok(())
}
