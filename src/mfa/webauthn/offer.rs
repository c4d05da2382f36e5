//! Offering a passkey to somebody who has signed on in another way: once in a while, and never again where they say so.

use std::time::Duration;

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter};

use crate::config::sections::mfa::MfaSection;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::mfa::Id;
use crate::mfa::device::Device;
use crate::mfa::standing::{Standing, addable};
use crate::store::entity::passkey_offer;
use crate::store::{Scope, StoreError, Work};

/// How long nobody is offered one again after "not now".
pub const PAUSE: Duration = Duration::from_secs(30 * 24 * 3600);

/// What stands for "never again": a hundred years.
pub const NEVER: Duration = Duration::from_secs(100 * 365 * 24 * 3600);

/// Whether a passkey is worth offering to somebody with these devices, as far as the policy goes. Only who has a second factor
/// already can add one in a moment; the first takes a code (R-OT-15), which would be too much for an offer.
pub fn is_sensible(config: &MfaSection, devices: &[Device]) -> bool {
    let standing = Standing::new(config, devices);
    config.passkey.auto_upgrade
        && standing.has_factor()
        && standing.has_room()
        && addable(config).any(|method| method.id() == Id::Passkey)
        && !devices.iter().any(|device| device.method == Id::Passkey)
}

/// Whether the person wants no offer now.
pub async fn is_quiet(scope: &Scope<'_>, account: UserId, now: Instant) -> Result<bool, StoreError> {
    let found = scope
        .find::<passkey_offer::Entity>()
        .filter(passkey_offer::Column::AccountId.eq(account.uuid()))
        .filter(passkey_offer::Column::QuietUntil.gt(now.micros()));
    Ok(found.one(scope.executor()).await?.is_some())
}

/// Offers none for this long.
pub async fn quieten(work: &Work, account: UserId, pause: Duration, now: Instant) -> Result<(), StoreError> {
    let gone = work.delete::<passkey_offer::Entity>().filter(passkey_offer::Column::AccountId.eq(account.uuid()));
    work.run_delete(gone).await?;
    let row = passkey_offer::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        account_id: Set(account.uuid()),
        quiet_until: Set(now.plus(pause).micros()),
    };
    work.insert_unless_there(row).await?;
    Ok(())
}
