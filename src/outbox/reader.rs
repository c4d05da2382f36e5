//! What of a notice depends on who reads it and when.

use std::time::Duration;

use super::notice::Notice;
use crate::identity::{link, registration};
use crate::kit::instant::Instant;

/// How long a security notice is worth delivering.
const WORTH_TELLING: Duration = Duration::from_secs(7 * 24 * 3600);

impl Notice {
    /// The same without what a person has typed.
    pub(super) fn without_typed_text(mut self) -> Self {
        match &mut self {
            Self::DeviceAdded { device, .. }
            | Self::DeviceRemoved { device, .. }
            | Self::DeviceDisabled { device, .. }
            | Self::DeviceEnabled { device, .. }
            | Self::DefaultChanged { device, .. } => device.label.clear(),
            Self::AccountLinked { name, .. } | Self::AccountUnlinked { name, .. } => name.clear(),
            // Nor can it take anything back, or read what belongs to the person.
            Self::AddressChanged { to, secret, .. } => {
                to.clear();
                *secret = None;
            }
            Self::RemovalAsked { device, .. }
            | Self::RemovalCancelled { device, .. }
            | Self::RemovalDropped { device } => {
                if let Some(device) = device {
                    device.label.clear();
                }
            }
            Self::PasswordChanged { .. }
            | Self::NewBrowser { .. }
            | Self::RecoveryCodesMade { .. }
            | Self::RecoveryCodeUsed { .. }
            | Self::AddressCode { .. }
            | Self::DeviceCode { .. }
            | Self::NewAddressCode { .. }
            | Self::RecoveryCode { .. }
            | Self::PasswordExpires { .. }
            | Self::AuthorityChanged { .. }
            | Self::NewPassword { .. }
            | Self::Recovery { .. }
            | Self::Identifiers { .. }
            | Self::AddressWanted { .. }
            | Self::Registration { .. }
            | Self::Registered { .. }
            | Self::Invitation { .. }
            | Self::Welcome { .. }
            | Self::ResetSent { .. }
            | Self::FactorsReset { .. }
            | Self::TurnedOff { .. }
            | Self::AccessRemoved { .. }
            | Self::BrowserTrusted { .. }
            | Self::TrustEnded { .. }
            | Self::BypassBegun { .. }
            | Self::BypassEnded { .. }
            | Self::OthersEnded { .. }
            | Self::SessionsEnded { .. }
            | Self::LostDeviceBegun { .. }
            | Self::LostDeviceHalfWay { .. }
            | Self::LostDeviceOpen { .. }
            | Self::LostDeviceStopped { .. }
            | Self::LostDeviceDropped
            | Self::ExportReady { .. }
            | Self::DeletionAsked { .. }
            | Self::DeletionNear { .. }
            | Self::DeletionCancelled { .. }
            | Self::AccountErased { .. }
            | Self::AccountDisabled { .. } => {}
        }
        self
    }

    /// Until when it is worth delivering: a code that has expired is not sent (G-R3).
    pub(super) fn worth_until(&self, now: Instant) -> Instant {
        match self {
            Self::AddressCode { expires, .. }
            | Self::DeviceCode { expires, .. }
            | Self::NewAddressCode { expires, .. }
            | Self::RecoveryCode { expires, .. } => *expires,
            Self::NewPassword { .. } => now.plus(link::LIFETIME),
            Self::ExportReady { until } => *until,
            // A reminder of what has been done is none.
            Self::DeletionNear { due } | Self::PasswordExpires { due } => *due,
            Self::Recovery { .. } | Self::ResetSent { .. } => now.plus(link::RECOVERY_LIFETIME),
            Self::Registration { .. } => now.plus(registration::LIFETIME),
            Self::Invitation { until, .. } => *until,
            _ => now.plus(WORTH_TELLING),
        }
    }
}
