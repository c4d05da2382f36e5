//! Ways to an account that does not exist yet: whoever reads a mailbox may make one, because they were invited or wish to. Each
//! has a link, whose hash alone is in the database; opening it changes nothing. It is used up by the account that is made with
//! it, in the transaction that makes it, so that of many who finish at once one does (R-OT-1).
//!
//! What is laid down for them is sealed: an invitation's groups and attributes are nobody's to change on the way.

use std::time::Duration;

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};

use super::account::Attributes;
use super::token::{self, Purpose};
use crate::config::values::{Host, Scalar as _};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::kit::text::canonical_identifier;
use crate::store::entity::registration;
use crate::store::{Scope, StoreError, Work};

/// How long the link lives that somebody asked for who wants an account.
pub const LIFETIME: Duration = Duration::from_secs(3600);

/// Somebody for whom an account may be made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Awaited {
    /// The address of their mailbox, as it will be stored.
    pub address: String,
    /// What they were invited with; nothing where they register by themselves.
    pub invitation: Option<Invitation>,
    /// Where they want to go afterwards, checked again when it is used.
    pub return_to: Option<String>,
}

/// What whoever invites somebody lays down.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Invitation {
    /// The groups that they become a member of.
    pub groups: Vec<String>,
    /// Attributes that are known already.
    pub attributes: Attributes,
    /// Who has invited them, as in the history.
    pub by: String,
}

/// Whether an address is of one of these domains, or of any where there are none.
pub fn takes_domain(domains: &[Host], address: &str) -> bool {
    let domain = address.rsplit_once('@').and_then(|(_, domain)| Host::read(domain).ok());
    domains.is_empty() || domain.is_some_and(|domain| domains.contains(&domain))
}

fn hash(scope: &Scope<'_>, secret: &str) -> Vec<u8> {
    token::hash(Purpose::Registration, scope.environment(), secret)
}

/// Stores a way to an account, good until then. `false` when the address cannot be one.
pub async fn create(
    work: &Work,
    keys: &Keys,
    (secret, awaited): (&str, &Awaited),
    (now, until): (Instant, Instant),
    random: &Random,
) -> Result<bool, StoreError> {
    let Some(canonical) = canonical_identifier(&awaited.address) else { return Ok(false) };
    let hash = hash(&work.scope(), secret);
    let plain = serde_json::to_vec(awaited).map_err(|_| StoreError::Row("registration"))?;
    work.insert(registration::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        canonical: Set(canonical),
        invited: Set(i64::from(awaited.invitation.is_some())),
        state: Set(keys.seal(random, &[b"registration", &hash], &plain)),
        token_hash: Set(hash),
        created_at: Set(now.micros()),
        expires_at: Set(until.micros()),
    })
    .await?;
    Ok(true)
}

/// Whom this link is for, unless it was used, is void or took too long.
pub async fn find(scope: &Scope<'_>, keys: &Keys, secret: &str, now: Instant) -> Result<Option<Awaited>, StoreError> {
    let hash = hash(scope, secret);
    let rows = scope
        .find::<registration::Entity>()
        .filter(registration::Column::TokenHash.eq(hash.clone()))
        .filter(registration::Column::ExpiresAt.gt(now.micros()));
    let Some(row) = rows.one(scope.executor()).await? else { return Ok(None) };
    // What does not open is treated as not there: a key may have been retired meanwhile.
    let plain = keys.open(&[b"registration", &hash], &row.state).ok();
    Ok(plain.and_then(|plain| serde_json::from_slice(&plain).ok()))
}

/// The invitation that waits for an address, if one does; the latest, should there be several.
pub async fn invitation(
    scope: &Scope<'_>,
    keys: &Keys,
    address: &str,
    now: Instant,
) -> Result<Option<Invitation>, StoreError> {
    let rows = scope
        .find::<registration::Entity>()
        .filter(registration::Column::Canonical.eq(canonical_identifier(address).unwrap_or_default()))
        .filter(registration::Column::Invited.eq(1))
        .filter(registration::Column::ExpiresAt.gt(now.micros()))
        .order_by_desc(registration::Column::CreatedAt);
    let Some(row) = rows.one(scope.executor()).await? else { return Ok(None) };
    let plain = keys.open(&[b"registration", &row.token_hash], &row.state).ok();
    let awaited: Option<Awaited> = plain.and_then(|plain| serde_json::from_slice(&plain).ok());
    Ok(awaited.and_then(|awaited| awaited.invitation))
}

/// Uses a link up; `false` when it was used, is void or has expired.
pub async fn consume(work: &Work, secret: &str, now: Instant) -> Result<bool, StoreError> {
    let gone = work
        .delete::<registration::Entity>()
        .filter(registration::Column::TokenHash.eq(hash(&work.scope(), secret)))
        .filter(registration::Column::ExpiresAt.gt(now.micros()));
    Ok(work.run_delete(gone).await? == 1)
}

/// Voids every way to an account with this address: there is one now.
pub async fn void(work: &Work, address: &str) -> Result<(), StoreError> {
    let canonical = canonical_identifier(address).unwrap_or_default();
    let gone = work.delete::<registration::Entity>().filter(registration::Column::Canonical.eq(canonical));
    work.run_delete(gone).await?;
    Ok(())
}

/// Voids every way to an account with one of these canonical spellings, in few statements.
pub async fn void_all(work: &Work, canonical: &[String]) -> Result<(), StoreError> {
    for some in canonical.chunks(500) {
        let gone = work
            .delete::<registration::Entity>()
            .filter(registration::Column::Canonical.is_in(some.iter().map(String::as_str)));
        work.run_delete(gone).await?;
    }
    Ok(())
}

/// Takes the invitations to an address back; says how many there were.
pub async fn revoke(work: &Work, address: &str) -> Result<u64, StoreError> {
    let canonical = canonical_identifier(address).unwrap_or_default();
    let gone = work
        .delete::<registration::Entity>()
        .filter(registration::Column::Canonical.eq(canonical))
        .filter(registration::Column::Invited.eq(1));
    work.run_delete(gone).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_taken_as_it_is_written_and_no_other() {
        let domains = ["acme.example", "münchen.example"].map(|text| Host::read(text).unwrap());
        for good in ["ana@acme.example", "ana@ACME.Example", "a@münchen.example", "a@xn--mnchen-3ya.example"] {
            assert!(takes_domain(&domains, good), "{good}");
        }
        for bad in ["ana@evil.example", "ana@mail.acme.example", "ana@acme.example.evil.example", "acme.example", "a@"]
        {
            assert!(!takes_domain(&domains, bad), "{bad}");
        }
        assert!(takes_domain(&[], "ana@anywhere.example"));
    }
}
