//! Bringing identifiers to the spelling under which they are looked up now. What makes two texts one identifier is a rule of the program,
//! and has changed before (the domain of an address became the one that the network knows): a row that was stored under an earlier
//! rule is found by nobody, and does not keep somebody else from the same mailbox. No SQL knows the rule, so it is done here, after
//! the schema is brought up to date. Where two people turn out to have one identifier, neither is touched; both are told of. Of one
//! person who has both spellings one stays.
//!
//! Servers that start together take turns: the second finds nothing left to do.

use sea_orm::FromQueryResult;
use sea_orm::prelude::Uuid;

use crate::kit::id::UserId;
use crate::kit::text::canonical_identifier;
use crate::store::{Scope, StoreError, Work};

/// An identifier that cannot be brought to its spelling of today, because another account has that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// Whose it is.
    pub account: UserId,
    /// Who has the spelling.
    pub holder: UserId,
}

#[derive(FromQueryResult)]
struct Row {
    canonical: String,
    shown: String,
    account_id: Uuid,
    kind: String,
    is_primary: i64,
    verified_at: Option<i64>,
    settles_at: Option<i64>,
}

/// The identifiers with a character beyond ASCII, as they were written or as they are found: an earlier rule made `strasse.example` of
/// `straße.example`. The spelling of the others is what it always was.
const FIND: &str = "SELECT canonical, shown, account_id, kind, is_primary, verified_at, settles_at FROM identifier
WHERE environment_id = $1 AND (octet_length(shown) > length(shown) OR octet_length(canonical) > length(canonical))";

/// The kind of what is kept for somebody who has changed it.
const FORMER: &str = "former";

const HOLDER: &str = "SELECT canonical, shown, account_id, kind, is_primary, verified_at, settles_at FROM identifier
WHERE environment_id = $1 AND canonical = $2";

#[derive(FromQueryResult)]
struct Awaited {
    canonical: String,
}

/// The same of those for whom an account may be made. What they were written as is sealed: one that was folded to ASCII is not
/// recognised here. Its link works, and it ends with that.
const FIND_AWAITED: &str = "SELECT DISTINCT canonical FROM registration
WHERE environment_id = $1 AND octet_length(canonical) > length(canonical)";

/// What has another spelling than today's, with that: identifiers, and addresses that an account is awaited for.
async fn old(scope: &Scope<'_>) -> Result<(Vec<(Row, String)>, Vec<(String, String)>), StoreError> {
    let rows: Vec<Row> = scope.query(FIND, []).await?;
    let rows = rows.into_iter().filter_map(|row| {
        let today = canonical_identifier(&row.shown).filter(|today| *today != row.canonical)?;
        Some((row, today))
    });
    let awaited: Vec<Awaited> = scope.query(FIND_AWAITED, []).await?;
    let awaited = awaited.into_iter().filter_map(|Awaited { canonical }| {
        let today = canonical_identifier(&canonical).filter(|today| *today != canonical)?;
        Some((canonical, today))
    });
    Ok((rows.collect(), awaited.collect()))
}

/// Whether there is anything to do: looked up, nothing written, and nobody waits for it.
pub async fn is_due(scope: &Scope<'_>) -> Result<bool, StoreError> {
    let (rows, awaited) = old(scope).await?;
    Ok(!rows.is_empty() || !awaited.is_empty())
}

/// Gives each identifier of an environment its spelling of today, and each address that an account is awaited for; how many had
/// another, and those that could not be given it. [`StoreError::Conflict`] where somebody took one of the spellings at this moment, and
/// [`StoreError::Busy`] where somebody held rows of it in another order: then all of it is to be done again.
pub async fn respell(work: &Work) -> Result<(u64, Vec<Clash>), StoreError> {
    // Held until the end, before anything is read: of several servers each sees what the one before has done.
    work.execute("UPDATE environment SET slug = slug WHERE id = $1", []).await?;
    let (rows, awaited) = old(&work.scope()).await?;
    let (mut changed, mut clashes) = (0, Vec::new());
    for (row, today) in rows {
        let holders: Vec<Row> = work.scope().query(HOLDER, [today.clone().into()]).await?;
        match holders.into_iter().next() {
            None => rename(work, &row, &today).await?,
            Some(holder) if holder.account_id == row.account_id => merge(work, &row, &holder).await?,
            Some(holder) => {
                clashes.push(Clash {
                    account: UserId::from_uuid(row.account_id),
                    holder: UserId::from_uuid(holder.account_id),
                });
                continue;
            }
        }
        changed += 1;
        // What can be taken back, and by whom, names it by its spelling.
        for change in [
            "UPDATE address_change SET former = $3 WHERE environment_id = $1 AND former = $2",
            "UPDATE address_change SET current = $3 WHERE environment_id = $1 AND current = $2",
            "UPDATE link SET mailbox = $3 WHERE environment_id = $1 AND mailbox = $2",
        ] {
            work.execute(change, [row.canonical.clone().into(), today.clone().into()]).await?;
        }
    }
    for (canonical, today) in awaited {
        let change = "UPDATE registration SET canonical = $3 WHERE environment_id = $1 AND canonical = $2";
        work.execute(change, [canonical.into(), today.into()]).await?;
    }
    Ok((changed, clashes))
}

async fn rename(work: &Work, row: &Row, today: &str) -> Result<(), StoreError> {
    let rename = "UPDATE identifier SET canonical = $3 WHERE environment_id = $1 AND canonical = $2";
    work.execute(rename, [row.canonical.clone().into(), today.into()]).await?;
    Ok(())
}

async fn remove(work: &Work, row: &Row) -> Result<(), StoreError> {
    let remove = "DELETE FROM identifier WHERE environment_id = $1 AND canonical = $2";
    work.execute(remove, [row.canonical.clone().into()]).await?;
    Ok(())
}

/// Makes one identifier of two spellings that one person has: one that is in use stands before one that is only kept for them, and of
/// two in use it is first, and proved, as either was.
async fn merge(work: &Work, row: &Row, holder: &Row) -> Result<(), StoreError> {
    if holder.kind == FORMER && row.kind != FORMER {
        remove(work, holder).await?;
        return rename(work, row, &holder.canonical).await;
    }
    remove(work, row).await?;
    if row.kind != holder.kind {
        return Ok(());
    }
    let proved = row.verified_at.into_iter().chain(holder.verified_at).min();
    // The one that settles first of those that are proved; one that is settled has no time.
    let proving = [row, holder].into_iter().filter(|it| it.verified_at.is_some());
    let settles = proving.map(|it| it.settles_at).min().unwrap_or(holder.settles_at);
    let first = row.is_primary.max(holder.is_primary);
    work.execute(
        "UPDATE identifier SET is_primary = $3, verified_at = $4, settles_at = $5 WHERE environment_id = $1 AND canonical = $2",
        [holder.canonical.clone().into(), first.into(), proved.into(), settles.into()],
    )
    .await?;
    Ok(())
}
