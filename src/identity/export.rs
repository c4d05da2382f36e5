//! People as an import reads them, page by page: who they are, never what signs them on, unless hashes are asked for.

use serde_json::{Map, Value, json};

use super::account::{self, Account, Status};
use super::identifier::{self, Identifier, Kind};
use super::linked::{self, Linked};
use super::{credential, group};
use crate::kit::id::UserId;
use crate::store::{Scope, StoreError};

/// Somebody with what an export tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Exported {
    /// The account.
    pub account: Account,
    /// Primary identifiers first.
    pub identifiers: Vec<Identifier>,
    /// The groups they belong to.
    pub groups: Vec<String>,
    /// Their accounts at identity providers.
    pub linked: Vec<Linked>,
    /// The hash of their password, where it was asked for.
    pub hash: Option<String>,
}

/// The people after `after`, at most `limit`, oldest first.
pub async fn page(
    scope: &Scope<'_>,
    after: Option<UserId>,
    limit: u64,
    with_hashes: bool,
) -> Result<Vec<Exported>, StoreError> {
    let accounts = account::list(scope, after, limit).await?;
    let ids: Vec<UserId> = accounts.iter().map(|account| account.id).collect();
    let mut identifiers = by_account(identifier::of_all(scope, &ids).await?, |one| one.account);
    let mut groups = by_account(group::of_all(scope, &ids).await?, |(whose, _)| *whose);
    let mut linked = by_account(linked::of_all(scope, &ids).await?, |one| one.account);
    let hashes = if with_hashes { credential::of_all(scope, &ids).await? } else { Vec::new() };
    let mut hashes = by_account(hashes, |(whose, _)| *whose);
    let exported = accounts.into_iter().map(|account| Exported {
        identifiers: identifiers.remove(&account.id).unwrap_or_default(),
        groups: groups.remove(&account.id).unwrap_or_default().into_iter().map(|(_, name)| name).collect(),
        linked: linked.remove(&account.id).unwrap_or_default(),
        hash: hashes.remove(&account.id).and_then(|mut its| its.pop()).map(|(_, phc)| phc),
        account,
    });
    Ok(exported.collect())
}

fn by_account<T>(rows: Vec<T>, whose: impl Fn(&T) -> UserId) -> std::collections::HashMap<UserId, Vec<T>> {
    let mut all: std::collections::HashMap<UserId, Vec<T>> = std::collections::HashMap::new();
    for row in rows {
        all.entry(whose(&row)).or_default().push(row);
    }
    all
}

impl Exported {
    /// The keys of an import and the attributes. `created_at` is text that the caller has made.
    pub fn keys(&self, created_at: &str) -> Map<String, Value> {
        let mut keys = self.account.attributes.clone();
        let first = |kind: Kind| self.identifiers.iter().find(|one| one.kind == kind);
        let mut put = |key: &str, value: Value| drop(keys.insert(key.to_owned(), value));
        put("id", self.account.id.to_string().into());
        put("created_at", created_at.into());
        put("enabled", (self.account.status == Status::Active).into());
        let verifiable = [
            (Kind::Username, "username", None),
            (Kind::Email, "email", Some("email_verified")),
            (Kind::Phone, "phone_number", Some("phone_number_verified")),
        ];
        let mut told = 0;
        for (kind, key, verified) in verifiable {
            let Some(one) = first(kind) else { continue };
            told += 1;
            put(key, one.shown.clone().into());
            if let Some(verified) = verified {
                put(verified, one.verified_at.is_some().into());
            }
        }
        put("groups", self.groups.clone().into());
        if !self.linked.is_empty() {
            let linked = self.linked.iter();
            // The name alone may mean another provider where it is read.
            let linked = linked.map(|one| {
                json!({ "provider": one.provider, "issuer": one.identity, "subject": one.subject, "name": one.name })
            });
            put("linked_accounts", linked.collect());
        }
        if let Some(hash) = &self.hash {
            put("password_hash", hash.clone().into());
        }
        if self.identifiers.len() > told {
            let further = self.identifiers.iter().filter(|one| first(one.kind) != Some(*one));
            let told = further.map(
                |one| json!({ "type": one.kind.as_str(), "value": one.shown, "verified": one.verified_at.is_some() }),
            );
            put("further_identifiers", told.collect());
        }
        keys
    }
}
