//! One address takes the place of the first of its kind: what changing means where people have one.

use super::several::bring_back;
use super::{Act, New, Record, all, drop_address, forget, give_up, prefer, record, undo};
use crate::identity::identifier::{self, Identifier};
use crate::identity::registration;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::kit::text::canonical_identifier;
use crate::store::{StoreError, Work};

/// Puts a proved address in the place of the first of its kind; whether that can be taken back. It cannot where it goes back to an
/// earlier one: what came between is nobody's then. Fails with [`StoreError::Conflict`] where somebody has the new one.
pub async fn replace(
    work: &Work,
    account: UserId,
    new: &New<'_>,
    random: &Random,
    now: Instant,
) -> Result<bool, StoreError> {
    let wrong = || StoreError::Row("identifier");
    let canonical = canonical_identifier(new.shown).ok_or_else(wrong)?;
    let is_it = |it: &Identifier| canonical_identifier(&it.shown).as_ref() == Some(&canonical);
    let open: Vec<_> = all(work, account).await?.into_iter().filter(|it| it.kind == new.kind.as_str()).collect();
    let replaced = |act: &str| act == Act::Replaced.as_str();
    if let Some(at) = open.iter().position(|change| change.former == canonical && replaced(&change.act)) {
        undo::unwind(work, account, open.get(at..).unwrap_or_default()).await?;
        return Ok(false);
    }
    // One that was removed is theirs still, and comes back as it was: those that it takes the place of are removed.
    let back = bring_back(work, account, &canonical, &open).await?;
    if !back {
        forget(work, account, &canonical).await?;
    }
    let own = identifier::of(&work.scope(), account).await?;
    // Also where the first is one that nobody has proved: the mailboxes beside it were there before.
    let had_one = own.iter().any(|it| it.kind == new.kind && it.verified_at.is_some() && !(back && is_it(it)));
    let mut stands_beside = had_one;
    for old in own.iter().filter(|it| it.kind == new.kind && (it.primary || it.verified_at.is_none())) {
        let former = canonical_identifier(&old.shown).ok_or_else(wrong)?;
        if back && is_it(old) {
            continue;
        }
        if old.verified_at.is_none() {
            drop_address(work, account, &former).await?;
            continue;
        }
        stands_beside = false;
        give_up(work, account, &former, &open).await?;
        let (acts, current): (&[Act], _) =
            if back { (&[Act::Preferred, Act::Removed], "") } else { (&[Act::Replaced], canonical.as_str()) };
        for act in acts {
            record(work, account, new, Record { act: *act, former: &former, current }, random, now).await?;
        }
    }
    if back {
        prefer(work, account, (new.kind.as_str(), &canonical)).await?;
        return Ok(had_one);
    }
    let added = Identifier {
        kind: new.kind,
        shown: new.shown.to_owned(),
        account,
        primary: true,
        verified_at: Some(now),
        settles_at: had_one.then(|| now.plus(super::UNDO)),
    };
    // Before it is taken: whoever makes an account of it at this moment is waited for, and does not wait for us.
    registration::void(work, new.shown).await?;
    if !identifier::add(work, &added, now).await? {
        return Err(wrong());
    }
    if stands_beside {
        record(work, account, new, Record { act: Act::Added, former: "", current: &canonical }, random, now).await?;
    }
    Ok(had_one)
}
