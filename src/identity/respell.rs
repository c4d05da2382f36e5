//! Bringing identifiers to the spelling under which they are looked up now. What makes two texts one identifier is a rule of the program,
//! and has changed before (the domain of an address became the one that the network knows): a row that was stored under an earlier
//! rule is found by nobody, and does not keep somebody else from the same mailbox. No SQL knows the rule, so it is done here, after
//! the schema is brought up to date. Where two people turn out to have one identifier, neither is touched; both are told of.

use sea_orm::FromQueryResult;
use sea_orm::prelude::Uuid;

use crate::kit::id::UserId;
use crate::kit::text::canonical_identifier;
use crate::store::{StoreError, Work};

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
}

#[derive(FromQueryResult)]
struct Holder {
    account_id: Uuid,
}

/// The identifiers with a character beyond ASCII, as they were written or as they are found: an earlier rule made `strasse.example` of
/// `straße.example`. The spelling of the others is what it always was.
const FIND: &str = "SELECT canonical, shown, account_id FROM identifier
WHERE environment_id = $1 AND (octet_length(shown) > length(shown) OR octet_length(canonical) > length(canonical))";

#[derive(FromQueryResult)]
struct Awaited {
    canonical: String,
}

/// The same of those for whom an account may be made. What they were written as is sealed: one that was folded to ASCII is not
/// recognised here. Its link works, and it ends with that.
const FIND_AWAITED: &str = "SELECT DISTINCT canonical FROM registration
WHERE environment_id = $1 AND octet_length(canonical) > length(canonical)";

/// Gives each identifier of an environment its spelling of today, and each address that an account is awaited for; how many had another, and those that could not be given it.
pub async fn respell(work: &Work) -> Result<(u64, Vec<Clash>), StoreError> {
    let rows: Vec<Row> = work.scope().query(FIND, []).await?;
    let (mut changed, mut clashes) = (0, Vec::new());
    for row in rows {
        let today = canonical_identifier(&row.shown).filter(|today| *today != row.canonical);
        let Some(today) = today else { continue };
        let moved = work
            .execute(
                "UPDATE identifier SET canonical = $3 WHERE environment_id = $1 AND canonical = $2
                   AND NOT EXISTS (SELECT 1 FROM identifier o WHERE o.environment_id = $1 AND o.canonical = $3)",
                [row.canonical.clone().into(), today.clone().into()],
            )
            .await?;
        if moved == 0 {
            let holder = "SELECT account_id FROM identifier WHERE environment_id = $1 AND canonical = $2";
            let holders: Vec<Holder> = work.scope().query(holder, [today.into()]).await?;
            clashes.extend(holders.into_iter().map(|holder| Clash {
                account: UserId::from_uuid(row.account_id),
                holder: UserId::from_uuid(holder.account_id),
            }));
            continue;
        }
        changed += moved;
        // What can be taken back, and by whom, names it by its spelling.
        for change in [
            "UPDATE address_change SET former = $3 WHERE environment_id = $1 AND former = $2",
            "UPDATE address_change SET current = $3 WHERE environment_id = $1 AND current = $2",
            "UPDATE link SET mailbox = $3 WHERE environment_id = $1 AND mailbox = $2",
        ] {
            work.execute(change, [row.canonical.clone().into(), today.clone().into()]).await?;
        }
    }
    let awaited: Vec<Awaited> = work.scope().query(FIND_AWAITED, []).await?;
    for Awaited { canonical } in awaited {
        let today = canonical_identifier(&canonical).filter(|today| *today != canonical);
        let Some(today) = today else { continue };
        let change = "UPDATE registration SET canonical = $3 WHERE environment_id = $1 AND canonical = $2";
        work.execute(change, [canonical.into(), today.into()]).await?;
    }
    Ok((changed, clashes))
}
