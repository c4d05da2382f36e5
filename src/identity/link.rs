//! Single-use links. The link carries the secret, the database its hash; opening it changes nothing, using it is one
//! conditional write (R-OT-1, R-OT-7).

use std::time::Duration;

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, sea_query::Expr};

use super::token::{self, Purpose};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::text::canonical_identifier;
use crate::store::entity::link;
use crate::store::{Scope, StoreError, Work};

/// Choosing a first password, of an account made by `user add --link`: an invitation.
pub const FIRST_PASSWORD: &str = "first_password";

/// Choosing a new password, after "this wasn't me". Unlike an invitation it leads to no second factor (R-OT-15).
pub const NEW_PASSWORD: &str = "new_password";

/// Saying "this wasn't me" of what a notice tells (R-OT-14).
pub const NOT_ME: &str = "not_me";

/// Adding the first second factor, in the browser that used an invitation; the secret is that browser's (R-OT-15).
pub const ENROLMENT: &str = "enrolment";

/// Choosing a new password, after it was forgotten and a link was mailed.
pub const RECOVERY_MAIL: &str = "recovery_email";

/// The same, after a code was sent to the telephone.
pub const RECOVERY_TEXT: &str = "recovery_sms";

/// Taking a change of an address back, by a link to the old one (R-OT-14).
pub const UNDO: &str = "undo";

/// What leads to a password.
pub const PASSWORDS: [&str; 4] = [FIRST_PASSWORD, NEW_PASSWORD, RECOVERY_MAIL, RECOVERY_TEXT];

/// How long a link that was asked for lives.
pub const RECOVERY_LIFETIME: Duration = Duration::from_secs(3600);

/// How long a link to a password, and what follows from it, lives.
pub const LIFETIME: Duration = Duration::from_secs(24 * 3600);

/// How long "this wasn't me" can be said (R-OT-14).
pub const NOT_ME_LIFETIME: Duration = Duration::from_secs(7 * 24 * 3600);

/// Stores a link.
pub async fn create(work: &Work, account: UserId, purpose: &str, secret: &str, now: Instant) -> Result<(), StoreError> {
    put(work, account, purpose, (secret, None), now).await
}

/// Stores a link that is sent to this address, and ends with what its reader has to say.
pub async fn create_for(
    work: &Work,
    account: UserId,
    purpose: &str,
    (secret, address): (&str, &str),
    now: Instant,
) -> Result<(), StoreError> {
    put(work, account, purpose, (secret, canonical_identifier(address)), now).await
}

async fn put(
    work: &Work,
    account: UserId,
    purpose: &str,
    (secret, mailbox): (&str, Option<String>),
    now: Instant,
) -> Result<(), StoreError> {
    let lifetime = match purpose {
        NOT_ME | UNDO => NOT_ME_LIFETIME,
        RECOVERY_MAIL | RECOVERY_TEXT => RECOVERY_LIFETIME,
        _ => LIFETIME,
    };
    work.insert(link::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        token_hash: Set(token::hash(Purpose::Link, work.environment(), secret)),
        purpose: Set(purpose.to_owned()),
        account_id: Set(account.uuid()),
        created_at: Set(now.micros()),
        expires_at: Set(now.plus(lifetime).micros()),
        used_at: Set(None),
        mailbox: Set(mailbox),
    })
    .await
}

/// Stores a link whose secret the holder has already, in place of an earlier one with the same.
pub async fn grant(work: &Work, account: UserId, purpose: &str, secret: &str, now: Instant) -> Result<(), StoreError> {
    let hash = token::hash(Purpose::Link, work.environment(), secret);
    work.run_delete(work.delete::<link::Entity>().filter(link::Column::TokenHash.eq(hash))).await?;
    create(work, account, purpose, secret, now).await
}

/// Whose unused link this is.
pub async fn find(scope: &Scope<'_>, purpose: &str, secret: &str, now: Instant) -> Result<Option<UserId>, StoreError> {
    let row = scope
        .find::<link::Entity>()
        .filter(link::Column::TokenHash.eq(token::hash(Purpose::Link, scope.environment(), secret)))
        .filter(link::Column::Purpose.eq(purpose))
        .filter(link::Column::UsedAt.is_null())
        .filter(link::Column::ExpiresAt.gt(now.micros()))
        .one(scope.executor())
        .await?;
    Ok(row.map(|row| UserId::from_uuid(row.account_id)))
}

/// Uses a link up; `false` when it was used, has expired or never was.
pub async fn consume(work: &Work, purpose: &str, secret: &str, now: Instant) -> Result<bool, StoreError> {
    let update = work
        .update::<link::Entity>()
        .filter(link::Column::TokenHash.eq(token::hash(Purpose::Link, work.environment(), secret)))
        .filter(link::Column::Purpose.eq(purpose))
        .filter(link::Column::UsedAt.is_null())
        .filter(link::Column::ExpiresAt.gt(now.micros()))
        .col_expr(link::Column::UsedAt, Expr::value(now.micros()));
    Ok(work.run_update(update).await? == 1)
}

/// Voids the unused links of a person for one purpose.
pub async fn void(work: &Work, account: UserId, purpose: &str) -> Result<(), StoreError> {
    let gone = work
        .delete::<link::Entity>()
        .filter(link::Column::AccountId.eq(account.uuid()))
        .filter(link::Column::Purpose.eq(purpose))
        .filter(link::Column::UsedAt.is_null());
    work.run_delete(gone).await?;
    Ok(())
}

/// Voids the unused links of a person that were sent to this mailbox, which is named by its canonical spelling.
pub async fn void_sent_to(work: &Work, account: UserId, mailbox: &str) -> Result<(), StoreError> {
    let gone = work
        .delete::<link::Entity>()
        .filter(link::Column::AccountId.eq(account.uuid()))
        .filter(link::Column::Mailbox.eq(mailbox))
        .filter(link::Column::UsedAt.is_null());
    work.run_delete(gone).await?;
    Ok(())
}

/// Voids what an invitation let a person do, everywhere but in the browser that has this secret.
pub async fn void_enrolments(work: &Work, account: UserId, browser: &str) -> Result<(), StoreError> {
    let gone = work
        .delete::<link::Entity>()
        .filter(link::Column::AccountId.eq(account.uuid()))
        .filter(link::Column::Purpose.eq(ENROLMENT))
        .filter(link::Column::TokenHash.ne(token::hash(Purpose::Link, work.environment(), browser)));
    work.run_delete(gone).await?;
    Ok(())
}

/// Whether a person has an unused link for one purpose.
pub async fn is_open(scope: &Scope<'_>, account: UserId, purpose: &str, now: Instant) -> Result<bool, StoreError> {
    let row = scope
        .find::<link::Entity>()
        .filter(link::Column::AccountId.eq(account.uuid()))
        .filter(link::Column::Purpose.eq(purpose))
        .filter(link::Column::UsedAt.is_null())
        .filter(link::Column::ExpiresAt.gt(now.micros()))
        .one(scope.executor())
        .await?;
    Ok(row.is_some())
}

/// The mailbox that a link was sent to, where that counts.
pub async fn mailbox(scope: &Scope<'_>, purpose: &str, secret: &str) -> Result<Option<String>, StoreError> {
    let row = scope
        .find::<link::Entity>()
        .filter(link::Column::TokenHash.eq(token::hash(Purpose::Link, scope.environment(), secret)))
        .filter(link::Column::Purpose.eq(purpose))
        .one(scope.executor())
        .await?;
    Ok(row.and_then(|row| row.mailbox))
}

/// When an unused link was made.
pub async fn made_at(scope: &Scope<'_>, purpose: &str, secret: &str) -> Result<Option<Instant>, StoreError> {
    let row = scope
        .find::<link::Entity>()
        .filter(link::Column::TokenHash.eq(token::hash(Purpose::Link, scope.environment(), secret)))
        .filter(link::Column::Purpose.eq(purpose))
        .one(scope.executor())
        .await?;
    Ok(row.map(|row| Instant::from_micros(row.created_at)))
}

/// Voids every unused link of a person but those by which a former address takes a change back: whoever has the new one must not
/// be able to silence the old. Says how many.
pub async fn void_all(work: &Work, account: UserId) -> Result<u64, StoreError> {
    let gone = work
        .delete::<link::Entity>()
        .filter(link::Column::AccountId.eq(account.uuid()))
        .filter(link::Column::Purpose.ne(UNDO))
        .filter(link::Column::UsedAt.is_null());
    work.run_delete(gone).await
}
