//! What people have enrolled. The order of a person's devices is theirs: the first that can be used is the default, asked for
//! first. A device belongs to one person in one environment, and nothing here finds it by its id alone.

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, sea_query::Expr};

use super::{Id, webauthn};
use crate::config::sections::mfa::{Attestation, MfaSection, Strength};
use crate::identity::account;
use crate::kit::id::{DeviceId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::kit::text::{is_format, nfc};
use crate::store::entity::device;
use crate::store::{Scope, StoreError, Work};

/// The longest name of a device, in characters.
pub const LONGEST_LABEL: usize = 100;

/// An enrolled device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// Whose it is.
    pub account: UserId,
    /// Its kind.
    pub method: Id,
    /// What its owner calls it; empty when they have given it no name.
    pub label: String,
    /// Whether it is asked for.
    pub enabled: bool,
    /// Its place in the owner's order, from the front.
    pub position: i64,
    /// When it was added.
    pub created_at: Instant,
    /// When it was last used.
    pub last_used_at: Option<Instant>,
    /// Whether a provider copies it between its owner's machines; `None` where that cannot be.
    pub synced: Option<bool>,
    /// What kind of authenticator it is in (AAGUID), as far as that is told.
    pub make: Option<String>,
    /// Whether a certificate of its maker proves that.
    pub make_proved: bool,
    /// What was proved when it was added, where that was less than the person had and less than it proves itself.
    pub vouched: Option<Strength>,
    pub(super) secret: Option<Vec<u8>>,
}

impl Device {
    fn read(row: device::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: DeviceId::from_uuid(row.id),
            account: UserId::from_uuid(row.account_id),
            method: Id::parse(&row.method).ok_or(StoreError::Row("device"))?,
            label: row.label,
            enabled: row.state == ACTIVE,
            position: row.position,
            created_at: Instant::from_micros(row.created_at),
            last_used_at: row.last_used_at.map(Instant::from_micros),
            synced: row.synced.map(|synced| synced != 0),
            make: row.make,
            make_proved: row.make_proved != 0,
            // A word that this version does not know vouches for as little as there is.
            vouched: row.vouched.map(|word| Strength::parse(&word).unwrap_or(Strength::Any)),
            secret: row.secret,
        })
    }

    /// Opens its secret.
    pub fn secret(&self, keys: &Keys) -> Option<zeroize::Zeroizing<Vec<u8>>> {
        keys.open(&[b"device", self.id.uuid().as_bytes()], self.secret.as_deref()?).ok()
    }
}

const ACTIVE: &str = "active";
const DISABLED: &str = "disabled";

/// A person's devices, in their order.
pub async fn of(scope: &Scope<'_>, account: UserId) -> Result<Vec<Device>, StoreError> {
    let rows = scope
        .find::<device::Entity>()
        .filter(device::Column::AccountId.eq(account.uuid()))
        .order_by_asc(device::Column::Position)
        .order_by_asc(device::Column::CreatedAt)
        .order_by_asc(device::Column::Id)
        .all(scope.executor())
        .await?;
    rows.into_iter().map(Device::read).collect()
}

/// Holds a person's devices until `work` ends, so that two requests that change them at once take turns: neither removes
/// what the other one counts on (fault F-13).
pub async fn hold(work: &Work, account: UserId) -> Result<Vec<Device>, StoreError> {
    account::hold(work, account).await?;
    of(&work.scope(), account).await
}

/// Holds the devices themselves as well: whoever proves one of them at this moment comes before or after. Those of the account
/// come first ([`hold`]).
pub(super) async fn hold_each(work: &Work, account: UserId) -> Result<(), StoreError> {
    let update = work
        .update::<device::Entity>()
        .filter(device::Column::AccountId.eq(account.uuid()))
        .col_expr(device::Column::Position, Expr::col(device::Column::Position));
    work.run_update(update).await?;
    Ok(())
}

/// A device to be added.
#[derive(Default)]
pub(super) struct New<'n> {
    pub(super) label: &'n str,
    pub(super) secret: Option<&'n [u8]>,
    pub(super) last_step: Option<i64>,
    pub(super) synced: Option<bool>,
    pub(super) make: Option<&'n str>,
    pub(super) make_proved: bool,
    pub(super) vouched: Option<Strength>,
}

/// Adds a device behind the others; its secret is sealed for its row.
pub(super) async fn add(
    work: &Work,
    keys: &Keys,
    (account, method): (UserId, Id),
    new: &New<'_>,
    random: &Random,
    now: Instant,
) -> Result<Device, StoreError> {
    let id: DeviceId = random.id(now);
    let last = of(&work.scope(), account).await?.last().map_or(0, |last| last.position);
    let secret = new.secret.map(|it| keys.seal(random, &[b"device", id.uuid().as_bytes()], it));
    let row = device::Model {
        environment_id: work.environment().uuid(),
        id: id.uuid(),
        account_id: account.uuid(),
        method: method.as_str().to_owned(),
        label: new.label.to_owned(),
        secret,
        state: ACTIVE.to_owned(),
        position: last + 1,
        created_at: now.micros(),
        last_used_at: None,
        last_step: new.last_step.unwrap_or(-1),
        synced: new.synced.map(i64::from),
        make: new.make.map(str::to_owned),
        make_proved: new.make_proved.into(),
        vouched: new.vouched.map(|strength| strength.as_str().to_owned()),
    };
    work.insert(set(&row)).await?;
    Device::read(row)
}

/// Adds a device with a secret to each of these accounts, which have none: one statement for all of them.
pub(super) async fn add_to_new(
    work: &Work,
    keys: &Keys,
    method: Id,
    secrets: &[(UserId, &[u8])],
    (random, now): (&Random, Instant),
) -> Result<(), StoreError> {
    let rows = secrets.iter().map(|(account, secret)| {
        let id: DeviceId = random.id(now);
        set(&device::Model {
            environment_id: work.environment().uuid(),
            id: id.uuid(),
            account_id: account.uuid(),
            method: method.as_str().to_owned(),
            label: String::new(),
            secret: Some(keys.seal(random, &[b"device", id.uuid().as_bytes()], secret)),
            state: ACTIVE.to_owned(),
            position: 1,
            created_at: now.micros(),
            last_used_at: None,
            last_step: -1,
            synced: None,
            make: None,
            make_proved: 0,
            vouched: None,
        })
    });
    work.insert_many(rows.collect()).await
}

fn set(row: &device::Model) -> device::ActiveModel {
    device::ActiveModel {
        environment_id: Set(row.environment_id),
        id: Set(row.id),
        account_id: Set(row.account_id),
        method: Set(row.method.clone()),
        label: Set(row.label.clone()),
        secret: Set(row.secret.clone()),
        state: Set(row.state.clone()),
        position: Set(row.position),
        created_at: Set(row.created_at),
        last_used_at: Set(row.last_used_at),
        last_step: Set(row.last_step),
        synced: Set(row.synced),
        make: Set(row.make.clone()),
        make_proved: Set(row.make_proved),
        vouched: Set(row.vouched.clone()),
    }
}

/// Accepts a time step or counter, once, and never an older one: `false` when this or a later one was accepted before
/// (R-OT-1, RFC 6238 section 5.2), or the device is gone or disabled.
pub(super) async fn accept_step(work: &Work, id: DeviceId, step: i64, now: Instant) -> Result<bool, StoreError> {
    let update = work
        .update::<device::Entity>()
        .filter(device::Column::Id.eq(id.uuid()))
        .filter(device::Column::State.eq(ACTIVE))
        .filter(device::Column::LastStep.lt(step))
        .col_expr(device::Column::LastStep, Expr::value(step))
        .col_expr(device::Column::LastUsedAt, Expr::value(now.micros()));
    Ok(work.run_update(update).await? == 1)
}

/// Writes down that a device was used; `false` when it is gone or disabled.
pub(super) async fn used(work: &Work, id: DeviceId, now: Instant) -> Result<bool, StoreError> {
    let update = work
        .update::<device::Entity>()
        .filter(device::Column::Id.eq(id.uuid()))
        .filter(device::Column::State.eq(ACTIVE))
        .col_expr(device::Column::LastUsedAt, Expr::value(now.micros()));
    Ok(work.run_update(update).await? == 1)
}

/// Writes down whether a device is copied between its owner's machines.
pub(super) async fn set_synced(work: &Work, id: DeviceId, synced: bool) -> Result<(), StoreError> {
    let update = work
        .update::<device::Entity>()
        .filter(device::Column::Id.eq(id.uuid()))
        .col_expr(device::Column::Synced, Expr::value(i64::from(synced)));
    work.run_update(update).await?;
    Ok(())
}

/// Moves a device on to a time step or counter that was shown to whoever brings it in step; never back.
pub(super) async fn move_on(work: &Work, id: DeviceId, step: i64) -> Result<(), StoreError> {
    let update = work
        .update::<device::Entity>()
        .filter(device::Column::Id.eq(id.uuid()))
        .filter(device::Column::LastStep.lt(step))
        .col_expr(device::Column::LastStep, Expr::value(step));
    work.run_update(update).await?;
    Ok(())
}

/// Whether the policy takes a device as it is, whenever it was added: one that is copied only where that is allowed, one of an
/// accepted make that is proved where that is asked for.
pub fn is_acceptable(config: &MfaSection, device: &Device) -> bool {
    // A security key is not told from a passkey by what a browser brings, so copies are taken of both or of neither.
    let stays = config.passkey.synced || device.synced != Some(true);
    match device.method {
        Id::Passkey | Id::SecurityKey if !stays => false,
        Id::SecurityKey if config.security_key.attestation == Attestation::Direct => {
            device.make_proved && webauthn::make_is_accepted(config, device.make.as_deref())
        }
        _ => true,
    }
}

/// Gives a device a name.
pub(super) async fn rename(work: &Work, id: DeviceId, label: &str) -> Result<(), StoreError> {
    let update = work
        .update::<device::Entity>()
        .filter(device::Column::Id.eq(id.uuid()))
        .col_expr(device::Column::Label, Expr::value(label));
    work.run_update(update).await?;
    Ok(())
}

/// Asks for a device from now on, or no longer.
pub(super) async fn enable(work: &Work, id: DeviceId, enabled: bool) -> Result<(), StoreError> {
    let update = work
        .update::<device::Entity>()
        .filter(device::Column::Id.eq(id.uuid()))
        .col_expr(device::Column::State, Expr::value(if enabled { ACTIVE } else { DISABLED }));
    work.run_update(update).await?;
    Ok(())
}

/// Puts a device at a place in its owner's order.
pub(super) async fn put_at(work: &Work, id: DeviceId, position: i64) -> Result<(), StoreError> {
    let update = work
        .update::<device::Entity>()
        .filter(device::Column::Id.eq(id.uuid()))
        .col_expr(device::Column::Position, Expr::value(position));
    work.run_update(update).await?;
    Ok(())
}

/// Removes a device, with everything that hangs on it.
pub(super) async fn remove(work: &Work, id: DeviceId) -> Result<bool, StoreError> {
    let gone = work.delete::<device::Entity>().filter(device::Column::Id.eq(id.uuid()));
    Ok(work.run_delete(gone).await? == 1)
}

/// Removes all of a person's, with everything that hangs on them.
pub(super) async fn remove_all(work: &Work, account: UserId) -> Result<u64, StoreError> {
    work.run_delete(work.delete::<device::Entity>().filter(device::Column::AccountId.eq(account.uuid()))).await
}

/// What a person typed as a name, as it is stored; `None` when it cannot be one.
pub fn label(typed: &str) -> Option<String> {
    let label = nfc(typed.trim());
    let sound = label.chars().all(|c| !c.is_control() && !is_format(c));
    (sound && label.chars().count() <= LONGEST_LABEL).then_some(label)
}
