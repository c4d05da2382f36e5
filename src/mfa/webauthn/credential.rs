//! The credentials of a person's devices: the public half of each, and how often it was used.

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, sea_query::Expr};
use webauthn_rs_core::proto::{AuthenticationResult, Credential};

use super::Fault;
use crate::kit::id::DeviceId;
use crate::mfa::device::{self, Device};
use crate::mfa::{Way, way};
use crate::store::entity::webauthn_credential;
use crate::store::{Scope, StoreError, Work};

/// A device with its credential.
#[derive(Clone, Debug)]
pub struct Held {
    /// The device.
    pub device: Device,
    pub(super) credential: Credential,
}

impl Held {
    /// The credential's id.
    pub fn id(&self) -> &[u8] {
        &self.credential.cred_id
    }
}

/// Those of `devices` that are proved in a ceremony, with their credentials.
pub async fn of(scope: &Scope<'_>, devices: impl IntoIterator<Item = &Device>) -> Result<Vec<Held>, StoreError> {
    let devices: Vec<&Device> =
        devices.into_iter().filter(|device| matches!(way(device.method), Some(Way::Ceremony))).collect();
    if devices.is_empty() {
        return Ok(Vec::new());
    }
    let ids = devices.iter().map(|device| device.id.uuid());
    let rows = scope
        .find::<webauthn_credential::Entity>()
        .filter(webauthn_credential::Column::DeviceId.is_in(ids))
        .all(scope.executor())
        .await?;
    devices
        .into_iter()
        .filter_map(|device| Some((device, rows.iter().find(|row| row.device_id == device.id.uuid())?)))
        .map(|(device, row)| {
            let credential = serde_json::from_str(&row.data).map_err(|_| StoreError::Row("webauthn_credential"))?;
            Ok(Held { device: device.clone(), credential })
        })
        .collect()
}

/// Adds the credential of a device. `Known` when this environment has one with its id, whosever it is (R-WA-9).
pub(in crate::mfa) async fn add(
    work: &Work,
    device: DeviceId,
    credential: &Credential,
) -> Result<Result<(), Fault>, StoreError> {
    let data = serde_json::to_string(credential).map_err(|_| StoreError::Row("webauthn_credential"))?;
    let row = webauthn_credential::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        device_id: Set(device.uuid()),
        credential_id: Set(credential.cred_id.clone()),
        data: Set(data),
        sign_count: Set(credential.counter.into()),
    };
    Ok(if work.insert_unless_there(row).await? { Ok(()) } else { Err(Fault::Known) })
}

/// Writes down that a credential was used. `false` when it went away, or was used with this counter or a later one meanwhile:
/// of two answers with one counter, one counts.
pub(super) async fn used(
    work: &Work,
    held: &Held,
    result: &AuthenticationResult,
    now: crate::kit::instant::Instant,
) -> Result<bool, StoreError> {
    let Held { device, credential } = held;
    // The device first, as whoever removes it does.
    if !device::used(work, device.id, now).await? {
        return Ok(false);
    }
    let mut after = credential.clone();
    after.counter = result.counter();
    after.backup_state = result.backup_state();
    // What can be copied once can be copied ever after.
    after.backup_eligible = credential.backup_eligible || result.backup_eligible();
    let data = serde_json::to_string(&after).map_err(|_| StoreError::Row("webauthn_credential"))?;
    let update = work
        .update::<webauthn_credential::Entity>()
        .filter(webauthn_credential::Column::DeviceId.eq(device.id.uuid()))
        .filter(webauthn_credential::Column::SignCount.eq(i64::from(credential.counter)))
        .col_expr(webauthn_credential::Column::Data, Expr::value(data))
        .col_expr(webauthn_credential::Column::SignCount, Expr::value(i64::from(after.counter)));
    if work.run_update(update).await? != 1 {
        return Ok(false);
    }
    if device.synced != Some(after.backup_eligible) {
        device::set_synced(work, device.id, after.backup_eligible).await?;
    }
    Ok(true)
}
