//! The inventory: every hardware token that an environment has, in somebody's hand or in a drawer. A seed is sealed under the
//! environment's keys for its own row. `next` only ever rises.

use std::collections::HashMap;

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use zeroize::Zeroizing;

use super::otp::Generator;
use super::token::{Algorithm, Kind, Serial, Token};
use crate::kit::id::{DeviceId, EnvironmentId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::entity::{device, oath_pairing, oath_token};
use crate::store::{Scope, StoreError, Work};

/// A token of the inventory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// What stands on its back.
    pub serial: Serial,
    /// What it counts.
    pub kind: Kind,
    /// What its codes are made with.
    pub algorithm: Algorithm,
    /// Digits of a code.
    pub digits: u8,
    /// The first time step or counter that was not accepted yet.
    pub next: i64,
    /// Who made it.
    pub manufacturer: Option<String>,
    /// Which model it is.
    pub model: Option<String>,
    /// From when on it may be added.
    pub starts_at: Option<Instant>,
    /// From when on it may no longer be added.
    pub expires_at: Option<Instant>,
    /// When it was imported.
    pub imported_at: Instant,
    /// Who imported it, a user of the operating system.
    pub imported_by: String,
    environment: EnvironmentId,
    secret: Vec<u8>,
}

impl Stored {
    fn read(row: oath_token::Model) -> Result<Self, StoreError> {
        const ROW: StoreError = StoreError::Row("oath_token");
        let period = row.period.and_then(|period| u32::try_from(period).ok());
        Ok(Self {
            kind: match (row.kind.as_str(), period) {
                ("totp", Some(period)) => Kind::Totp { period },
                ("hotp", None) => Kind::Hotp,
                _ => return Err(ROW),
            },
            algorithm: Algorithm::parse(&row.algorithm).ok_or(ROW)?,
            digits: row.digits.try_into().map_err(|_| ROW)?,
            serial: Serial::stored(row.serial),
            next: row.next,
            manufacturer: row.manufacturer,
            model: row.model,
            starts_at: row.starts_at.map(Instant::from_micros),
            expires_at: row.expires_at.map(Instant::from_micros),
            imported_at: Instant::from_micros(row.imported_at),
            imported_by: row.imported_by,
            environment: EnvironmentId::from_uuid(row.environment_id),
            secret: row.secret,
        })
    }

    /// Opens its seed; `None` where the keys are others.
    pub fn seed(&self, keys: &Keys) -> Option<Zeroizing<Vec<u8>>> {
        keys.open(&context(self.environment.uuid().as_bytes(), &self.serial), &self.secret).ok()
    }

    /// What makes its codes.
    pub fn generator<'s>(&self, seed: &'s [u8]) -> Generator<'s> {
        Generator { algorithm: self.algorithm, digits: self.digits, seed }
    }

    /// Whether it may be added at `now`, by the dates that its maker gave.
    pub fn is_valid(&self, now: Instant) -> bool {
        self.starts_at.is_none_or(|starts| starts <= now) && self.expires_at.is_none_or(|expires| now < expires)
    }
}

fn context<'c>(environment: &'c [u8; 16], serial: &'c Serial) -> [&'c [u8]; 3] {
    [b"oath_token", environment, serial.as_str().as_bytes()]
}

/// The token with this serial number.
pub async fn find(scope: &Scope<'_>, serial: &Serial) -> Result<Option<Stored>, StoreError> {
    let row = scope
        .find::<oath_token::Entity>()
        .filter(oath_token::Column::Serial.eq(serial.as_str()))
        .one(scope.executor())
        .await?;
    row.map(Stored::read).transpose()
}

/// Those of these serial numbers that are there.
pub async fn find_all(scope: &Scope<'_>, serials: &[&Serial]) -> Result<HashMap<Serial, Stored>, StoreError> {
    let rows = scope
        .find::<oath_token::Entity>()
        .filter(oath_token::Column::Serial.is_in(serials.iter().map(|serial| serial.as_str())))
        .all(scope.executor())
        .await?;
    rows.into_iter().map(|row| Stored::read(row).map(|stored| (stored.serial.clone(), stored))).collect()
}

/// The device that a token belongs to.
pub async fn device_of(scope: &Scope<'_>, serial: &Serial) -> Result<Option<DeviceId>, StoreError> {
    let row = scope
        .find::<oath_pairing::Entity>()
        .filter(oath_pairing::Column::Serial.eq(serial.as_str()))
        .one(scope.executor())
        .await?;
    Ok(row.map(|row| DeviceId::from_uuid(row.device_id)))
}

/// The device that a token belongs to, and whose that is.
pub async fn holder_of(scope: &Scope<'_>, serial: &Serial) -> Result<Option<(DeviceId, UserId)>, StoreError> {
    let Some(id) = device_of(scope, serial).await? else { return Ok(None) };
    let device = scope.find::<device::Entity>().filter(device::Column::Id.eq(id.uuid())).one(scope.executor()).await?;
    Ok(device.map(|device| (id, UserId::from_uuid(device.account_id))))
}

/// The serial number of the token that is a device: what tells a person which of several it is.
pub async fn serial_of(scope: &Scope<'_>, device: DeviceId) -> Result<Option<Serial>, StoreError> {
    let row = scope
        .find::<oath_pairing::Entity>()
        .filter(oath_pairing::Column::DeviceId.eq(device.uuid()))
        .one(scope.executor())
        .await?;
    Ok(row.map(|row| Serial::stored(row.serial)))
}

/// The token that is a device.
pub async fn of_device(scope: &Scope<'_>, device: DeviceId) -> Result<Option<Stored>, StoreError> {
    match serial_of(scope, device).await? {
        Some(serial) => find(scope, &serial).await,
        None => Ok(None),
    }
}

/// A token, as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The token.
    pub token: Stored,
    /// Whose it is; `None` while it is nobody's.
    pub account: Option<UserId>,
}

/// The inventory by serial number, beginning after one of them.
pub async fn list(scope: &Scope<'_>, after: Option<&Serial>, limit: u64) -> Result<Vec<Listed>, StoreError> {
    let mut tokens = scope.find::<oath_token::Entity>().order_by_asc(oath_token::Column::Serial).limit(limit);
    if let Some(after) = after {
        tokens = tokens.filter(oath_token::Column::Serial.gt(after.as_str()));
    }
    let tokens = tokens.all(scope.executor()).await?;
    let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return Ok(Vec::new()) };
    let pairings = scope
        .find::<oath_pairing::Entity>()
        .filter(oath_pairing::Column::Serial.between(first.serial.as_str(), last.serial.as_str()))
        .all(scope.executor())
        .await?;
    let devices = scope
        .find::<device::Entity>()
        .filter(device::Column::Id.is_in(pairings.iter().map(|pairing| pairing.device_id)))
        .all(scope.executor())
        .await?;
    let owners: HashMap<_, _> = devices.into_iter().map(|device| (device.id, device.account_id)).collect();
    let paired: HashMap<_, _> =
        pairings.into_iter().filter_map(|one| Some((one.serial, *owners.get(&one.device_id)?))).collect();
    let listed = tokens.into_iter().map(|row| {
        let account = paired.get(&row.serial).copied().map(UserId::from_uuid);
        Ok(Listed { token: Stored::read(row)?, account })
    });
    listed.collect()
}

/// A token as a row, its seed sealed for it.
pub(super) fn row(
    (environment, keys): (EnvironmentId, &Keys),
    token: &Token,
    (by, random, now): (&str, &Random, Instant),
) -> oath_token::ActiveModel {
    let environment = environment.uuid();
    let secret = keys.seal(random, &context(environment.as_bytes(), &token.serial), token.seed.expose());
    oath_token::ActiveModel {
        environment_id: Set(environment),
        serial: Set(token.serial.as_str().to_owned()),
        kind: Set(token.kind.as_str().to_owned()),
        algorithm: Set(token.algorithm.as_str().to_owned()),
        digits: Set(token.digits.into()),
        period: Set(match token.kind {
            Kind::Totp { period } => Some(period.into()),
            Kind::Hotp => None,
        }),
        secret: Set(secret),
        next: Set(token.next),
        manufacturer: Set(token.manufacturer.clone()),
        model: Set(token.model.clone()),
        starts_at: Set(token.starts_at.map(Instant::micros)),
        expires_at: Set(token.expires_at.map(Instant::micros)),
        imported_at: Set(now.micros()),
        imported_by: Set(by.to_owned()),
    }
}

/// Moves a token on behind `accepted`, when nothing from `least` on was accepted before: one conditional write, so that of
/// two that come with the same codes one is let in.
pub(super) async fn advance(work: &Work, serial: &Serial, least: i64, accepted: i64) -> Result<bool, StoreError> {
    let update = work
        .update::<oath_token::Entity>()
        .filter(oath_token::Column::Serial.eq(serial.as_str()))
        .filter(oath_token::Column::Next.lte(least))
        .col_expr(oath_token::Column::Next, Expr::value(accepted.saturating_add(1)));
    Ok(work.run_update(update).await? == 1)
}

/// Gives a token to a device; `false` when it belongs to one already.
pub(super) async fn pair(work: &Work, serial: &Serial, device: DeviceId) -> Result<bool, StoreError> {
    work.insert_unless_there(oath_pairing::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        serial: Set(serial.as_str().to_owned()),
        device_id: Set(device.uuid()),
    })
    .await
}
