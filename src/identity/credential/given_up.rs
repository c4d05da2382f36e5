//! Hashes of passwords that were given up, by their digests: none of them opens an account again that another system brings (R-OT-14).
//! A password of another system is hashed anew as its owner signs on, so that the digest of the hash with which it began stays beside it.
//! However few earlier passwords are kept, these are: they are no passwords, and nobody is kept from choosing one by them.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sea_orm::prelude::Uuid;
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter};
use sha2::{Digest as _, Sha256};

use crate::identity::password::foreign;
use crate::kit::id::UserId;
use crate::store::entity::{password, password_given_up};
use crate::store::{Scope, StoreError, Work};

/// By what a hash is known again, however it is written.
pub(super) fn digest(phc: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(foreign::canonical(phc).as_bytes()))
}

/// Who of these people gave up the password with this hash, as it is or as it began.
pub(super) async fn of(scope: &Scope<'_>, people: &[(UserId, &str)]) -> Result<Vec<UserId>, StoreError> {
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
        digests.get(&id.uuid()).is_some_and(|theirs| theirs.iter().any(|it| *it == digest(phc)))
    };
    Ok(people.iter().filter(is_among).map(|(id, _)| *id).collect())
}

/// Remembers that this password was given up.
pub(super) async fn remember(work: &Work, old: password::Model) -> Result<(), StoreError> {
    for digest in [Some(digest(&old.phc)), old.origin].into_iter().flatten() {
        let row = password_given_up::ActiveModel {
            environment_id: Set(old.environment_id),
            account_id: Set(old.account_id),
            digest: Set(digest),
        };
        work.insert_unless_there(row).await?;
    }
    Ok(())
}
