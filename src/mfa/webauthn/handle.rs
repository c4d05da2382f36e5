//! The user handle (WebAuthn, section 14.6.1): 64 random bytes for each person in each environment (R-WA-14). An authenticator
//! keeps it and gives it back when somebody signs on without saying who they are; it tells nothing about them.

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter};

use crate::kit::id::UserId;
use crate::kit::random::Random;
use crate::store::entity::webauthn_user;
use crate::store::{Scope, StoreError, Work};

/// Bytes of a handle, the most there may be.
const LENGTH: usize = 64;

/// A person's handle, when they have one.
pub async fn find(scope: &Scope<'_>, account: UserId) -> Result<Option<Vec<u8>>, StoreError> {
    let found = scope.find::<webauthn_user::Entity>().filter(webauthn_user::Column::AccountId.eq(account.uuid()));
    Ok(found.one(scope.executor()).await?.map(|row| row.handle))
}

/// Whose handle this is.
pub async fn owner(scope: &Scope<'_>, handle: &[u8]) -> Result<Option<UserId>, StoreError> {
    let found = scope.find::<webauthn_user::Entity>().filter(webauthn_user::Column::Handle.eq(handle));
    Ok(found.one(scope.executor()).await?.map(|row| UserId::from_uuid(row.account_id)))
}

/// A handle that nobody has yet.
pub(super) fn fresh(random: &Random) -> Vec<u8> {
    random.bytes::<LENGTH>().to_vec()
}

/// A person's handle, made at the first ceremony and the same ever after.
pub async fn of(work: &Work, account: UserId, random: &Random) -> Result<Vec<u8>, StoreError> {
    if let Some(known) = find(&work.scope(), account).await? {
        return Ok(known);
    }
    let handle = fresh(random);
    let row = webauthn_user::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        account_id: Set(account.uuid()),
        handle: Set(handle.clone()),
    };
    if work.insert_unless_there(row).await? {
        return Ok(handle);
    }
    // Another request was first.
    find(&work.scope(), account).await?.ok_or(StoreError::Row("webauthn_user"))
}
