//! Checking a code of a token that somebody has. A time-based one may be one step off (R-OT-2); of a counter-based one, whose
//! button may have been pressed for nothing, as many codes may be skipped as the policy says. Beyond that a code is wrong, and
//! nothing remembers it for a wider search (R-OT-12).

use std::ops::RangeInclusive;
use std::time::Duration;

use super::super::Check;
use super::super::device::{self, Device};
use super::inventory::{self, Stored};
use super::otp;
use super::token::Kind;
use crate::config::sections::mfa::MfaSection;
use crate::kit::instant::Instant;
use crate::store::StoreError;

/// Steps that the clock of a token may be off, to either side.
pub const DRIFT: i64 = 1;

/// How many wrong codes before a pause, and how long that is.
pub fn pace(config: &MfaSection) -> (u32, Duration) {
    (config.oath_token.max_failures.into(), config.oath_token.cool_down)
}

/// Whether `typed` proves the device, and no longer does from now on: of two that send the same code, the write on the device
/// lets one in. The token moves on with it, so that no code of before counts when it is added again.
pub async fn verify(check: &Check<'_>, device: &Device, typed: &str) -> Result<bool, StoreError> {
    let Some(token) = inventory::of_device(&check.work.scope(), device.id).await? else { return Ok(false) };
    let Some(seed) = token.seed(check.keys) else {
        tracing::error!(serial = %token.serial, "a token does not open with the keys of this server");
        return Ok(false);
    };
    let Some(code) = otp::read(typed, token.digits) else { return Ok(false) };
    let window = window(&token, check.config, check.now);
    let Some(counter) = token.generator(&seed).find(window, &code) else { return Ok(false) };
    Ok(device::accept_step(check.work, device.id, counter, check.now).await?
        && inventory::advance(check.work, &token.serial, counter, counter).await?)
}

/// The time steps or counters whose codes count now.
fn window(token: &Stored, config: &MfaSection, now: Instant) -> RangeInclusive<i64> {
    match token.kind {
        Kind::Totp { period } => {
            let step = otp::step(now, period);
            token.next.max(step.saturating_sub(DRIFT))..=step.saturating_add(DRIFT)
        }
        Kind::Hotp => token.next..=token.next.saturating_add(config.oath_token.look_ahead.into()),
    }
}
