//! Hashes of passwords that were given up, by their digests: none of them opens an account again that another system brings (R-OT-14).
//! A password of another system is hashed anew as its owner signs on, so that the digest of the hash with which it began stays beside it.
//! However few earlier passwords are kept, these are: they are no passwords, and nobody is kept from choosing one by them.
//!
//! Digests are made with the environment's keys: a hash that costs nothing is replaced because it can be guessed, and a bare digest of it
//! could be guessed as well. What was made with a key that is not there any more may be of any hash: whoever has such a row is taken to
//! have given up every one.

use std::collections::HashMap;

use sea_orm::prelude::Uuid;
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter};

use crate::identity::password::foreign;
use crate::kit::id::UserId;
use crate::kit::keyring::Keys;
use crate::store::entity::{password, password_given_up};
use crate::store::{Scope, StoreError, Work};

const PURPOSE: &str = "hash of a password";

/// By what a hash of somebody's is known again, however it is written.
pub(super) fn digest(keys: &Keys, account: UserId, phc: &str) -> String {
    keys.mac(PURPOSE, &[account.uuid().as_bytes(), foreign::canonical(phc).as_bytes()])
}

/// Who of these people gave up the password with this hash, as it is or as it began.
pub(super) async fn of(scope: &Scope<'_>, keys: &Keys, people: &[(UserId, &str)]) -> Result<Vec<UserId>, StoreError> {
    let rows = scope
        .find::<password_given_up::Entity>()
        .filter(password_given_up::Column::AccountId.is_in(people.iter().map(|(id, _)| id.uuid())))
        .all(scope.executor())
        .await?;
    let mut digests: HashMap<Uuid, Vec<String>> = HashMap::new();
    for row in rows {
        digests.entry(row.account_id).or_default().push(row.digest);
    }
    let is_among = |(id, phc): &&(UserId, &str)| {
        let (uuid, phc) = (id.uuid(), foreign::canonical(phc));
        let is_it = |digest: &String| {
            !keys.has_key_of(digest) || keys.verifies(digest, PURPOSE, &[uuid.as_bytes(), phc.as_bytes()])
        };
        digests.get(&uuid).is_some_and(|theirs| theirs.iter().any(is_it))
    };
    Ok(people.iter().filter(is_among).map(|(id, _)| *id).collect())
}

/// Remembers that this password was given up.
pub(super) async fn remember(work: &Work, keys: &Keys, old: password::Model) -> Result<(), StoreError> {
    let digest = digest(keys, UserId::from_uuid(old.account_id), &old.phc);
    for digest in [Some(digest), old.origin].into_iter().flatten() {
        let row = password_given_up::ActiveModel {
            environment_id: Set(old.environment_id),
            account_id: Set(old.account_id),
            digest: Set(digest),
        };
        work.insert_unless_there(row).await?;
    }
    Ok(())
}
