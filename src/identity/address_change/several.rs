//! Several addresses of a kind: one more, another first one, one less. Each is one conditional write, so that of two requests that
//! would leave a person without a proved address, or with two first ones, the database refuses one.

use std::time::Duration;

use sea_orm::{ColumnTrait, QueryFilter, sea_query::Expr};

use super::{Act, New, Record, UNDO, all, came_with, drop_address, forget, prefer, record, replace, set_kind, undo};
use crate::identity::identifier::{self, FORMER, Identifier, Kind};
use crate::identity::{link, registration};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::kit::text::canonical_identifier;
use crate::store::entity::address_change;
use crate::store::{StoreError, Work};

/// What became of a further address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is the first that is proved.
    First,
    /// It stands beside the others; that can be taken back.
    Beside,
    /// It was theirs a few days ago, and is again as it was.
    Back,
    /// The person has as many as they may have.
    Full,
}

/// Adds a proved address to those of its kind, of which a person has at most so many. `work` holds their account. Fails with
/// [`StoreError::Conflict`] where somebody has it.
pub async fn add(
    work: &Work,
    account: UserId,
    (new, most): (&New<'_>, usize),
    random: &Random,
    now: Instant,
) -> Result<Added, StoreError> {
    let wrong = || StoreError::Row("identifier");
    let canonical = canonical_identifier(new.shown).ok_or_else(wrong)?;
    let own = identifier::of(&work.scope(), account).await?;
    let of_kind = || own.iter().filter(|it| it.kind == new.kind);
    let is_it = |it: &&Identifier| canonical_identifier(&it.shown).as_ref() == Some(&canonical);
    if !of_kind().any(|it| it.verified_at.is_some()) {
        replace(work, account, new, random, now).await?;
        return Ok(Added::First);
    }
    if of_kind().filter(|it| !is_it(it)).count() >= most {
        return Ok(Added::Full);
    }
    if bring_back(work, account, &canonical, &all(work, account).await?).await? {
        return Ok(Added::Back);
    }
    // One that nobody had proved becomes this one.
    let unproved = of_kind().find(|it| is_it(it) && it.verified_at.is_none());
    if unproved.is_some() {
        drop_address(work, account, &canonical).await?;
    }
    forget(work, account, &canonical).await?;
    let added = Identifier {
        kind: new.kind,
        shown: new.shown.to_owned(),
        account,
        primary: unproved.is_some_and(|it| it.primary) || !of_kind().any(|it| it.primary),
        verified_at: Some(now),
        settles_at: Some(now.plus(UNDO)),
    };
    // Before it is taken: whoever makes an account of it at this moment is waited for, and does not wait for us.
    registration::void(work, new.shown).await?;
    if !identifier::add(work, &added, now).await? {
        return Err(wrong());
    }
    record(work, account, new, Record { act: Act::Added, former: "", current: &canonical }, random, now).await?;
    Ok(Added::Beside)
}

/// Gives an address back that was the person's when one of these changes led away from it; whether one did. It is as it was, and no
/// addition: whoever takes back what came before would lose it otherwise, and its reader would have no say.
pub(super) async fn bring_back(
    work: &Work,
    account: UserId,
    canonical: &str,
    open: &[address_change::Model],
) -> Result<bool, StoreError> {
    let led_away = |change: &&address_change::Model| {
        change.former == canonical && Act::from_str(&change.act).is_ok_and(Act::leaves_one)
    };
    let Some(change) = open.iter().rev().find(led_away) else { return Ok(false) };
    if !set_kind(work, account, canonical, &change.kind).await? {
        return Ok(false);
    }
    if change.act == Act::Removed.as_str() {
        let gone = work.delete::<address_change::Entity>().filter(address_change::Column::Id.eq(change.id));
        work.run_delete(gone).await?;
    } else {
        // What took its place stands beside it now, and can be taken back as that.
        let update = work
            .update::<address_change::Entity>()
            .filter(address_change::Column::Id.eq(change.id))
            .col_expr(address_change::Column::Act, Expr::value(Act::Added.as_str()))
            .col_expr(address_change::Column::Former, Expr::value(""));
        work.run_update(update).await?;
    }
    undo::have_a_first(work, account, &change.kind).await?;
    Ok(true)
}

/// How often somebody makes another one the first within a time: each is told to every mailbox.
const PREFERRING: (usize, Duration) = (10, Duration::from_secs(24 * 3600));

/// How long it is until this one can be made the first. The one that was it before all that can still be taken back can be at once:
/// whoever has used the times up may have been an intruder, also one who has waited a day for it, and their address would stay the first
/// until then. `work` holds the account.
pub async fn wait(
    work: &Work,
    account: UserId,
    (kind, shown): (Kind, &str),
    now: Instant,
) -> Result<Option<Duration>, StoreError> {
    let (most, within) = PREFERRING;
    let mut preferred = all(work, account).await?;
    preferred.retain(|change| change.act == Act::Preferred.as_str());
    let before = preferred.iter().find(|change| change.kind == kind.as_str()).map(|change| change.former.as_str());
    if before.is_some() && before == canonical_identifier(shown).as_deref() {
        return Ok(None);
    }
    let since = |change: &address_change::Model| now.since(Instant::from_micros(change.changed_at));
    let recent: Vec<_> = preferred.iter().filter(|change| since(change) < within).collect();
    let oldest = recent.len().checked_sub(most).and_then(|at| recent.get(at).copied());
    Ok(oldest.map(|change| within.saturating_sub(since(change))))
}

/// Makes a proved address the first of its kind. `false` where it is that already, or is none of the person's; nothing is to be
/// committed then.
pub async fn make_primary(
    work: &Work,
    account: UserId,
    new: &New<'_>,
    random: &Random,
    now: Instant,
) -> Result<bool, StoreError> {
    let Some(canonical) = canonical_identifier(new.shown) else { return Ok(false) };
    let own = identifier::of(&work.scope(), account).await?;
    let before = own.iter().find(|it| it.kind == new.kind && it.primary);
    if !prefer(work, account, (new.kind.as_str(), &canonical)).await? {
        return Ok(false);
    }
    let former = before.and_then(|it| canonical_identifier(&it.shown)).unwrap_or_default();
    record(work, account, new, Record { act: Act::Preferred, former: &former, current: "" }, random, now).await?;
    Ok(true)
}

/// Removes an address that is not the first of its kind, and not the last that is proved; whether there was one. One that is proved is
/// kept for the person as long as the change can be taken back.
pub async fn remove(
    work: &Work,
    account: UserId,
    new: &New<'_>,
    random: &Random,
    now: Instant,
) -> Result<bool, StoreError> {
    let Some(canonical) = canonical_identifier(new.shown) else { return Ok(false) };
    let values = || [account.uuid().into(), new.kind.as_str().into(), canonical.as_str().into()];
    let unproved = work
        .execute(
            "DELETE FROM identifier WHERE environment_id = $1 AND account_id = $2 AND kind = $3 AND canonical = $4
               AND is_primary = 0 AND verified_at IS NULL",
            values(),
        )
        .await?;
    if unproved == 1 {
        return Ok(true);
    }
    let [id, kind, address] = values();
    let removed = work
        .execute(
            "UPDATE identifier SET kind = $5 WHERE environment_id = $1 AND account_id = $2 AND kind = $3 AND canonical = $4
               AND is_primary = 0 AND verified_at IS NOT NULL
               AND EXISTS (SELECT 1 FROM identifier o WHERE o.environment_id = $1 AND o.account_id = $2 AND o.kind = $3
                 AND o.canonical <> $4 AND o.verified_at IS NOT NULL)",
            [id, kind, address, FORMER.into()],
        )
        .await?;
    if removed != 1 {
        return Ok(false);
    }
    if came_with(&all(work, account).await?, &canonical) {
        // Its reader would take back that it was removed.
        link::void_sent_to(work, account, &canonical).await?;
    }
    record(work, account, new, Record { act: Act::Removed, former: &canonical, current: "" }, random, now).await?;
    Ok(true)
}
