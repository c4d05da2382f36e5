//! The words by which the queue, logs and topics know a notice. They stand in the database beside what is sealed, and tell whoever looks
//! after the queue what waits in it without opening it. Some of them are looked for there, so that a word that has been given stays.

use super::notice::{LOST_DEVICE_BEGUN, LOST_DEVICE_HALF_WAY, Notice};

impl Notice {
    /// The word in the queue and in logs.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::PasswordChanged { .. } => "password_changed",
            Self::NewBrowser { .. } => "new_browser",
            Self::DeviceAdded { .. } => "device_added",
            Self::DeviceRemoved { .. } => "device_removed",
            Self::DeviceDisabled { .. } => "device_disabled",
            Self::DeviceEnabled { .. } => "device_enabled",
            Self::DefaultChanged { .. } => "default_changed",
            Self::RemovalAsked { .. } => "removal_asked",
            Self::RemovalCancelled { .. } => "removal_cancelled",
            Self::RemovalDropped { .. } => "removal_dropped",
            Self::TurnedOff { .. } => "turned_off",
            Self::RecoveryCodesMade { .. } => "recovery_codes_made",
            Self::RecoveryCodeUsed { .. } => "recovery_code_used",
            Self::AddressCode { .. } => "address_code",
            Self::DeviceCode { .. } => "device_code",
            Self::NewAddressCode { .. } => "new_address_code",
            Self::RecoveryCode { .. } => "recovery_code",
            Self::PasswordExpires { .. } => "password_expires",
            Self::AuthorityChanged { .. } => "authority_changed",
            Self::NewPassword { .. } => "new_password",
            Self::Recovery { .. } => "recovery",
            Self::Identifiers { .. } => "identifiers",
            Self::AddressChanged { .. } => "address_changed",
            Self::AddressWanted { .. } => "address_wanted",
            Self::Registration { .. } => "registration",
            Self::Registered { .. } => "registered",
            Self::Invitation { .. } => "invitation",
            Self::Welcome { .. } => "welcome",
            Self::ResetSent { .. } => "reset_sent",
            Self::FactorsReset { .. } => "factors_reset",
            Self::AccountLinked { .. } => "account_linked",
            Self::AccountUnlinked { .. } => "account_unlinked",
            Self::AccessRemoved { .. } => "access_removed",
            Self::BrowserTrusted { .. } => "browser_trusted",
            Self::TrustEnded { .. } => "trust_ended",
            Self::BypassBegun { .. } => "bypass_begun",
            Self::BypassEnded { .. } => "bypass_ended",
            Self::OthersEnded { .. } => "others_ended",
            Self::SessionEnded { .. } => "session_ended",
            Self::SessionsEnded { .. } => "sessions_ended",
            Self::LostDeviceBegun { .. } => LOST_DEVICE_BEGUN,
            Self::LostDeviceHalfWay { .. } => LOST_DEVICE_HALF_WAY,
            Self::LostDeviceOpen { .. } => "lost_device_open",
            Self::LostDeviceStopped { .. } => "lost_device_stopped",
            Self::LostDeviceDropped => "lost_device_dropped",
            Self::ExportReady { .. } => "export_ready",
            Self::DeletionAsked { .. } => "deletion_asked",
            Self::DeletionNear { .. } => "deletion_near",
            Self::DeletionCancelled { .. } => "deletion_cancelled",
            Self::AccountErased { .. } => "account_erased",
            Self::AccountDisabled { .. } => "account_disabled",
        }
    }
}
