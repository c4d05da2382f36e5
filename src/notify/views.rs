//! What the mails say. They name the parsed browser and an approximate place, never a raw header (R-OP-17), and hold no
//! link that does anything by itself. One letter for all: what differs is [`What`] it tells, and the templates of that name.

use serde::Serialize;

use crate::theme::view::Mail;
use crate::theme::when::When;

/// A mail to a person about their account.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// What it tells.
    pub what: What,
    /// Their name; empty when unknown.
    pub name: String,
    /// When; mails print the zone with it.
    pub when: When,
    /// How often the same happened again in the minutes after it.
    pub repeats: u32,
    /// "Authenticator app “Pixel”", where it is about a device.
    pub device: Option<String>,
    /// "Firefox on Windows"; absent when unknown or not from a browser.
    pub browser: Option<String>,
    /// "Lyon, France"; always approximate.
    pub place: Option<String>,
    /// Absolute address of the page that says "this wasn't me"; absent where the address is not proved to be the person's.
    pub not_me: Option<String>,
    /// Absolute address of the page where the person goes on by themselves.
    pub link: String,
}

/// What a mail tells; templates read the word as `page.what.kind`.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum What {
    /// The password was changed.
    PasswordChanged {
        /// How many other sessions ended with it.
        sessions_ended: u32,
    },
    /// Somebody signed on from a browser not seen before.
    NewBrowser,
    /// A device was added.
    DeviceAdded,
    /// A device was removed.
    DeviceRemoved,
    /// A device is not asked for any more.
    DeviceDisabled,
    /// A device is asked for again.
    DeviceEnabled,
    /// All second factors were taken by whoever looks after the accounts.
    FactorsReset,
    /// Another device is asked for first.
    DefaultChanged,
    /// A removal of a device, or of all of them, waits.
    RemovalAsked {
        /// When it is done.
        due: When,
    },
    /// It was called off.
    RemovalCancelled,
    /// It was not done, because the policy does not allow it any more.
    RemovalDropped,
    /// All second factors were removed by their owner.
    TurnedOff,
    /// Recovery codes were made.
    RecoveryCodesMade {
        /// How many.
        count: u32,
    },
    /// A recovery code was used.
    RecoveryCodeUsed {
        /// How many are left.
        left: u32,
        /// Whether those are so few that new ones should be made.
        few: bool,
        /// Absolute address of the page where that is done.
        make: String,
    },
    /// A code to be typed.
    AddressCode {
        /// The code.
        code: String,
        /// When it stops working.
        expires: When,
    },
    /// A code of a code device, to be typed.
    DeviceCode {
        /// The code.
        code: String,
        /// When it stops working.
        expires: When,
    },
    /// The same, of an address that is to take another's place.
    NewAddressCode {
        /// The code.
        code: String,
        /// When it stops working.
        expires: When,
    },
    /// The password has to be changed, at [`Letter::link`].
    PasswordExpires {
        /// By when.
        due: When,
    },
    /// The person is in a group that carries authority, or no longer.
    AuthorityChanged {
        /// What people call the group.
        group: String,
        /// Whether they are in it.
        joined: bool,
        /// Whether it has other rules for its members, and no rights.
        rules: bool,
    },
    /// An account at an identity provider was linked.
    AccountLinked {
        /// The provider.
        provider: String,
        /// By what people know the account there; empty where the address is not proved to be the person's.
        account: String,
    },
    /// It was unlinked.
    AccountUnlinked {
        /// The provider.
        provider: String,
        /// By what people know the account there; empty where the address is not proved to be the person's.
        account: String,
    },
    /// An application's access to the account was taken away.
    AccessRemoved {
        /// What people read for the application.
        application: String,
    },
    /// A browser is trusted.
    BrowserTrusted {
        /// Until when.
        until: When,
    },
    /// Browsers are trusted no longer.
    TrustEnded {
        /// How many.
        count: u32,
        /// "Firefox on Windows", where it was one that is known.
        trusted: Option<String>,
        /// Whether an old copy of what it carries turned up.
        reused: bool,
    },
    /// For a time signing on asks for the password only.
    BypassBegun {
        /// Until when.
        until: When,
    },
    /// That time was ended.
    BypassEnded,
    /// Somebody signed on signed others off.
    OthersEnded {
        /// How many sessions.
        count: u32,
        /// Whether they said that something wasn't them.
        doubted: bool,
    },
    /// Somebody signed on signed another session off.
    SessionEnded {
        /// "Firefox on Windows", where that is known.
        ended: Option<String>,
    },
    /// Whoever looks after the accounts signed the person off everywhere.
    SessionsEnded,
    /// Somebody who says that every second factor is lost waits for a new one.
    LostDeviceBegun {
        /// From when on it can be added.
        due: When,
    },
    /// Half of that time is over.
    LostDeviceHalfWay {
        /// From when on it can be added.
        due: When,
    },
    /// It can be added now.
    LostDeviceOpen {
        /// Until when.
        until: When,
    },
    /// It was stopped.
    LostDeviceStopped,
    /// It comes to nothing, because the policy does not have it any more.
    LostDeviceDropped,
    /// A code and a link to a new password, [`Letter::link`], for somebody who may have forgotten theirs.
    Recovery {
        /// The code.
        code: String,
        /// When the code stops working.
        expires: When,
        /// When the link does.
        until: When,
    },
    /// An address was changed; [`Letter::link`] takes it back, where there is a time for that.
    AddressChanged {
        /// Whether it is a phone number.
        phone: bool,
        /// What was done: `replaced`, `added`, `removed` or `preferred`.
        act: String,
        /// The address that it is about, partly hidden.
        to: String,
        /// Until when it can be taken back.
        until: Option<When>,
    },
    /// Somebody else wanted to have an address that is the person's.
    AddressWanted,
    /// What the person can be found by.
    Identifiers {
        /// As they are shown.
        names: Vec<String>,
    },
    /// An export can be fetched, at [`Letter::link`].
    ExportReady {
        /// Until when.
        until: When,
    },
    /// The account will be deleted; who signs on at [`Letter::link`] can keep it.
    DeletionAsked {
        /// When.
        due: When,
    },
    /// The same, soon.
    DeletionNear {
        /// When.
        due: When,
    },
    /// The account is kept after all.
    DeletionCancelled,
    /// The account is deleted.
    AccountErased {
        /// For how many days kinds and times of what happened are kept, where they are.
        keeps: Option<u32>,
    },
    /// The account is disabled by its owner.
    AccountDisabled,
    /// A code and a link, [`Letter::link`], to an account of one's own.
    Registration {
        /// The code.
        code: String,
        /// When the code stops working.
        expires: When,
        /// When the link does.
        until: When,
    },
    /// Somebody wanted to make an account with this address, which has one.
    Registered,
    /// A link, [`Letter::link`], to an account of one's own.
    Invitation {
        /// When it stops working.
        until: When,
    },
    /// The account was made.
    Welcome,
    /// A link to a new password, [`Letter::link`], sent by whoever looks after the accounts.
    ResetSent {
        /// When it stops working.
        until: When,
    },
    /// A link to a new password, [`Letter::link`].
    NewPassword {
        /// When it stops working.
        expires: When,
    },
}

impl Mail for Letter {
    fn name(&self) -> &'static str {
        match self.what {
            What::PasswordChanged { .. } => "password_changed",
            What::NewBrowser => "new_browser",
            What::DeviceAdded => "device_added",
            What::DeviceRemoved => "device_removed",
            What::DeviceDisabled => "device_disabled",
            What::DeviceEnabled => "device_enabled",
            What::FactorsReset => "factors_reset",
            What::DefaultChanged => "default_changed",
            What::RemovalAsked { .. } => "removal_asked",
            What::RemovalCancelled => "removal_cancelled",
            What::RemovalDropped => "removal_dropped",
            What::TurnedOff => "turned_off",
            What::RecoveryCodesMade { .. } => "recovery_codes_made",
            What::RecoveryCodeUsed { .. } => "recovery_code_used",
            What::AddressCode { .. } => "address_code",
            What::DeviceCode { .. } => "device_code",
            What::NewAddressCode { .. } => "new_address_code",
            What::PasswordExpires { .. } => "password_expires",
            What::AuthorityChanged { .. } => "authority_changed",
            What::AccountLinked { .. } => "account_linked",
            What::AccountUnlinked { .. } => "account_unlinked",
            What::AccessRemoved { .. } => "access_removed",
            What::BrowserTrusted { .. } => "browser_trusted",
            What::TrustEnded { .. } => "trust_ended",
            What::BypassBegun { .. } => "bypass_begun",
            What::BypassEnded => "bypass_ended",
            What::OthersEnded { .. } => "others_ended",
            What::SessionEnded { .. } => "session_ended",
            What::SessionsEnded => "sessions_ended",
            What::LostDeviceBegun { .. } => "lost_device_begun",
            What::LostDeviceHalfWay { .. } => "lost_device_half_way",
            What::LostDeviceOpen { .. } => "lost_device_open",
            What::LostDeviceStopped => "lost_device_stopped",
            What::LostDeviceDropped => "lost_device_dropped",
            What::NewPassword { .. } => "new_password",
            What::Recovery { .. } => "recovery",
            What::Identifiers { .. } => "identifiers",
            What::AddressChanged { .. } => "address_changed",
            What::AddressWanted => "address_wanted",
            What::ExportReady { .. } => "export_ready",
            What::DeletionAsked { .. } => "deletion_asked",
            What::DeletionNear { .. } => "deletion_near",
            What::DeletionCancelled => "deletion_cancelled",
            What::AccountErased { .. } => "account_erased",
            What::AccountDisabled => "account_disabled",
            What::Registration { .. } => "registration",
            What::Registered => "registered",
            What::Invitation { .. } => "invitation",
            What::Welcome => "welcome",
            What::ResetSent { .. } => "reset_sent",
        }
    }

    fn subject(&self) -> &'static str {
        match &self.what {
            What::PasswordChanged { .. } => "mail-password-changed-subject",
            What::NewBrowser => "mail-new-browser-subject",
            What::DeviceAdded => "mail-device-added-subject",
            What::DeviceRemoved => "mail-device-removed-subject",
            What::DeviceDisabled => "mail-device-disabled-subject",
            What::DeviceEnabled => "mail-device-enabled-subject",
            What::FactorsReset => "mail-factors-reset-subject",
            What::DefaultChanged => "mail-default-changed-subject",
            What::RemovalAsked { .. } if self.device.is_none() => "mail-off-asked-subject",
            What::RemovalAsked { .. } => "mail-removal-asked-subject",
            What::RemovalCancelled if self.device.is_none() => "mail-off-cancelled-subject",
            What::RemovalCancelled => "mail-removal-cancelled-subject",
            What::RemovalDropped if self.device.is_none() => "mail-off-dropped-subject",
            What::RemovalDropped => "mail-removal-dropped-subject",
            What::TurnedOff => "mail-turned-off-subject",
            What::RecoveryCodesMade { .. } => "mail-recovery-codes-made-subject",
            What::RecoveryCodeUsed { .. } => "mail-recovery-code-used-subject",
            What::AddressCode { .. } => "mail-address-code-subject",
            What::DeviceCode { .. } => "mail-device-code-subject",
            What::NewAddressCode { .. } => "mail-new-address-code-subject",
            What::PasswordExpires { .. } => "mail-password-expires-subject",
            What::AuthorityChanged { rules: true, .. } => "mail-authority-rules-subject",
            What::AuthorityChanged { joined: true, .. } => "mail-authority-given-subject",
            What::AuthorityChanged { .. } => "mail-authority-taken-subject",
            What::AccountLinked { .. } => "mail-account-linked-subject",
            What::AccountUnlinked { .. } => "mail-account-unlinked-subject",
            What::AccessRemoved { .. } => "mail-access-removed-subject",
            What::BrowserTrusted { .. } => "mail-browser-trusted-subject",
            What::TrustEnded { count: 1, .. } => "mail-trust-ended-subject",
            What::TrustEnded { .. } => "mail-trusts-ended-subject",
            What::BypassBegun { .. } => "mail-bypass-begun-subject",
            What::BypassEnded => "mail-bypass-ended-subject",
            What::OthersEnded { .. } => "mail-others-ended-subject",
            What::SessionEnded { .. } => "mail-session-ended-subject",
            What::SessionsEnded => "mail-signed-off-subject",
            What::LostDeviceBegun { .. } => "mail-lost-begun-subject",
            What::LostDeviceHalfWay { .. } => "mail-lost-half-way-subject",
            What::LostDeviceOpen { .. } => "mail-lost-open-subject",
            What::LostDeviceStopped => "mail-lost-stopped-subject",
            What::LostDeviceDropped => "mail-lost-dropped-subject",
            What::NewPassword { .. } => "mail-new-password-subject",
            What::Recovery { .. } => "mail-recovery-subject",
            What::Identifiers { .. } => "mail-identifiers-subject",
            What::AddressChanged { phone, act, .. } => match (act.as_str(), phone) {
                ("added", false) => "mail-address-added-subject",
                ("added", true) => "mail-number-added-subject",
                ("removed", false) => "mail-address-removed-subject",
                ("removed", true) => "mail-number-removed-subject",
                ("preferred", false) => "mail-address-preferred-subject",
                ("preferred", true) => "mail-number-preferred-subject",
                (_, false) => "mail-address-changed-subject",
                (_, true) => "mail-number-changed-subject",
            },
            What::AddressWanted => "mail-address-wanted-subject",
            What::ExportReady { .. } => "mail-export-ready-subject",
            What::DeletionAsked { .. } => "mail-deletion-asked-subject",
            What::DeletionNear { .. } => "mail-deletion-near-subject",
            What::DeletionCancelled => "mail-deletion-cancelled-subject",
            What::AccountErased { .. } => "mail-account-erased-subject",
            What::AccountDisabled => "mail-account-disabled-subject",
            What::Registration { .. } => "mail-registration-subject",
            What::Registered => "mail-registered-subject",
            What::Invitation { .. } => "mail-invitation-subject",
            What::Welcome => "mail-welcome-subject",
            What::ResetSent { .. } => "mail-reset-sent-subject",
        }
    }

    fn samples() -> Vec<(&'static str, Self)> {
        super::samples::all()
    }
}
