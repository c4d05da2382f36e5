//! Recovery codes: ten, each good once, shown once. 75 bits each (SP 800-63B-4 asks for 64), in base32 without letters that
//! look alike; stored as MACs under the environment's key, so that a copy of the database opens nothing and a guess costs
//! no hash (R-OT-4, R-OT-8). A set is a device; making a new set voids the old one.

use std::time::Duration;

use sea_orm::{ActiveValue::Set, ColumnTrait, PaginatorTrait, QueryFilter, QueryOrder, sea_query::Expr};

use super::device::{self, Device};
use super::{Check, Coded, Id, Method, Verified, Way};
use crate::config::sections::mfa::{MfaSection, Pairing};
use crate::kit::id::DeviceId;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::entity::recovery_code;
use crate::store::{Scope, StoreError, Work};

/// How many codes a set has.
pub const COUNT: usize = 10;

/// So few are left that the person should make new ones.
pub const FEW: u64 = 3;

/// No i, l, o, u: nothing that is mistaken for something else, and no words.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Letters of a code; each is 5 bits.
const LENGTH: usize = 15;

/// The method.
pub struct RecoveryCodes;

impl Method for RecoveryCodes {
    fn id(&self) -> Id {
        Id::RecoveryCodes
    }

    fn icon(&self) -> &'static str {
        "life-buoy"
    }

    fn stands_alone(&self) -> bool {
        false
    }

    fn pairing(&self, config: &MfaSection) -> Pairing {
        config.recovery_codes.pairing
    }

    /// They cannot be guessed.
    fn chances(&self, _: &MfaSection) -> i64 {
        0
    }

    /// This keeps the trying cheap.
    fn pace(&self, config: &MfaSection) -> (u32, Duration) {
        (config.recovery_codes.max_failures.into(), config.recovery_codes.cool_down)
    }

    fn way(&self) -> Way {
        Way::Paper(&RecoveryCodes)
    }
}

impl Coded for RecoveryCodes {
    fn digits(&self, _: &MfaSection, _: &Device) -> Option<u8> {
        None
    }

    fn verify<'c>(&'c self, check: &'c Check<'c>, device: &'c Device, typed: &'c str) -> Verified<'c> {
        Box::pin(async move {
            let Some(code) = read(typed) else { return Ok(false) };
            let rows = check
                .work
                .scope()
                .find::<recovery_code::Entity>()
                .filter(recovery_code::Column::DeviceId.eq(device.id.uuid()))
                .order_by_asc(recovery_code::Column::Number)
                .all(check.work.scope().executor())
                .await?;
            // Every one is compared, whichever it is.
            let mut found = None;
            for row in rows {
                if check.keys.verifies(&row.mac, PURPOSE, &[device.id.uuid().as_bytes(), code.as_bytes()]) {
                    found = Some(row.number);
                }
            }
            let Some(number) = found else { return Ok(false) };
            // The device before the code, as whoever removes them does.
            if !device::used(check.work, device.id, check.now).await? {
                return Ok(false);
            }
            let update = check
                .work
                .update::<recovery_code::Entity>()
                .filter(recovery_code::Column::DeviceId.eq(device.id.uuid()))
                .filter(recovery_code::Column::Number.eq(number))
                .filter(recovery_code::Column::UsedAt.is_null())
                .col_expr(recovery_code::Column::UsedAt, Expr::value(check.now.micros()));
            Ok(check.work.run_update(update).await? == 1)
        })
    }
}

const PURPOSE: &str = "recovery code";

/// A fresh code, in groups of five.
fn fresh(random: &Random) -> String {
    let bytes = random.bytes::<LENGTH>();
    // 256 is a multiple of 32, so the remainder is as random as the byte.
    let letters: Vec<char> =
        bytes.iter().filter_map(|byte| LETTERS.get(usize::from(byte % 32))).map(|letter| char::from(*letter)).collect();
    letters.chunks(5).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// What was typed, as a code: case, spaces and dashes do not matter, and what is easily misread counts as what was meant.
/// `None` when it has not the form of one, as a code of an app has not.
pub fn read(typed: &str) -> Option<String> {
    let mut code = String::with_capacity(LENGTH);
    for c in typed.chars().filter(|c| !c.is_whitespace() && *c != '-') {
        let c = match c.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        };
        if !c.is_ascii() || !LETTERS.contains(&u8::try_from(c).ok()?) {
            return None;
        }
        code.push(c);
    }
    (code.len() == LENGTH).then_some(code)
}

/// Fills a set with fresh codes; they are in the answer and nowhere else.
pub(super) async fn fill(work: &Work, keys: &Keys, set: DeviceId, random: &Random) -> Result<Vec<String>, StoreError> {
    let codes: Vec<String> = (0..COUNT).map(|_| fresh(random)).collect();
    let rows = (1i64..).zip(&codes).map(|(number, code)| recovery_code::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        device_id: Set(set.uuid()),
        number: Set(number),
        mac: Set(keys.mac(PURPOSE, &[set.uuid().as_bytes(), code.replace('-', "").as_bytes()])),
        used_at: Set(None),
    });
    work.insert_many(rows.collect()).await?;
    Ok(codes)
}

/// How many codes of a set are left.
pub async fn left(scope: &Scope<'_>, set: DeviceId) -> Result<u64, StoreError> {
    let unused = scope
        .find::<recovery_code::Entity>()
        .filter(recovery_code::Column::DeviceId.eq(set.uuid()))
        .filter(recovery_code::Column::UsedAt.is_null());
    Ok(unused.count(scope.executor()).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_as_people_write_them() {
        let code = fresh(&Random::system());
        let plain = code.replace('-', "");
        assert_eq!(code.len(), 17, "{code}");
        for typed in [code.clone(), code.to_uppercase(), plain.clone(), format!(" {} ", code.replace('-', " "))] {
            assert_eq!(read(&typed).as_deref(), Some(plain.as_str()), "{typed}");
        }
        assert_eq!(read("OIL00-00000-00000").as_deref(), Some("011000000000000"));
        for bad in ["", "123456", "u0000-00000-00000", "00000-00000-0000", "00000-00000-000000", "é0000-00000-00000"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_typed_makes_it_panic(typed in "\\PC{0,40}") {
            let _ = read(&typed);
        }
    }
}
