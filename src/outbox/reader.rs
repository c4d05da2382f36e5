//! What of a notice depends on who reads it and when.

use std::time::Duration;

use super::named::Place;
use super::notice::Notice;
use crate::identity::{link, registration};
use crate::kit::instant::Instant;

/// How long a security notice is worth delivering.
const WORTH_TELLING: Duration = Duration::from_secs(7 * 24 * 3600);

impl Notice {
    /// The same for an address that nobody has proved, which may be a stranger's: without what a person has typed, and without
    /// about where they are.
    pub(super) fn for_strangers(mut self) -> Self {
        if let Some(place) = self.place_mut() {
            place.area = None;
        }
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
            | Self::SessionEnded { .. }
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

    /// Where it was done, of those that say so.
    fn place_mut(&mut self) -> Option<&mut Place> {
        match self {
            Self::PasswordChanged { place, .. }
            | Self::NewBrowser { place, .. }
            | Self::DeviceAdded { place, .. }
            | Self::DeviceRemoved { place, .. }
            | Self::DeviceDisabled { place, .. }
            | Self::DeviceEnabled { place, .. }
            | Self::DefaultChanged { place, .. }
            | Self::RemovalAsked { place, .. }
            | Self::RemovalCancelled { place, .. }
            | Self::TurnedOff { place, .. }
            | Self::FactorsReset { place, .. }
            | Self::AccessRemoved { place, .. }
            | Self::AccountLinked { place, .. }
            | Self::AccountUnlinked { place, .. }
            | Self::BrowserTrusted { place, .. }
            | Self::TrustEnded { place, .. }
            | Self::BypassBegun { place, .. }
            | Self::BypassEnded { place, .. }
            | Self::OthersEnded { place, .. }
            | Self::SessionEnded { place, .. }
            | Self::SessionsEnded { place, .. }
            | Self::LostDeviceBegun { place, .. }
            | Self::LostDeviceStopped { place, .. }
            | Self::RecoveryCodesMade { place, .. }
            | Self::RecoveryCodeUsed { place, .. }
            | Self::AddressCode { place, .. }
            | Self::DeviceCode { place, .. }
            | Self::NewAddressCode { place, .. }
            | Self::RecoveryCode { place, .. }
            | Self::Recovery { place, .. }
            | Self::AddressChanged { place, .. }
            | Self::AddressWanted { place, .. }
            | Self::Identifiers { place, .. }
            | Self::Registration { place, .. }
            | Self::Registered { place, .. }
            | Self::Welcome { place, .. }
            | Self::NewPassword { place, .. }
            | Self::DeletionAsked { place, .. }
            | Self::DeletionCancelled { place, .. }
            | Self::AccountErased { place, .. }
            | Self::AccountDisabled { place, .. } => Some(place),
            Self::RemovalDropped { .. }
            | Self::PasswordExpires { .. }
            | Self::AuthorityChanged { .. }
            | Self::LostDeviceHalfWay { .. }
            | Self::LostDeviceOpen { .. }
            | Self::LostDeviceDropped
            | Self::ExportReady { .. }
            | Self::DeletionNear { .. }
            | Self::Invitation { .. }
            | Self::ResetSent { .. } => None,
        }
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
