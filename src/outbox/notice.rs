//! What people are told, and what of it depends on who reads it and when.

use serde::{Deserialize, Serialize};

use super::named::{Device, Place};
use crate::kit::instant::Instant;

/// The words for codes that go to an address which need not be the person's: of a device to be, or a new address.
pub(super) const CODES: [&str; 2] = ["device_code", "new_address_code"];

/// The word for the first mail about a lost device.
pub const LOST_DEVICE_BEGUN: &str = "lost_device_begun";

/// The word for the one half-way.
pub const LOST_DEVICE_HALF_WAY: &str = "lost_device_half_way";

/// What people are told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Notice {
    /// The password was changed, and this many other sessions ended.
    PasswordChanged {
        /// Where.
        place: Place,
        /// How many other sessions ended.
        ended: u64,
    },
    /// Somebody signed on from a browser that was new to the person.
    NewBrowser {
        /// Where.
        place: Place,
    },
    /// A device was added.
    DeviceAdded {
        /// Where.
        place: Place,
        /// Which.
        device: Device,
    },
    /// A device was removed.
    DeviceRemoved {
        /// Where.
        place: Place,
        /// Which.
        device: Device,
    },
    /// All second factors were taken by whoever looks after the accounts.
    FactorsReset {
        /// Where; nothing where it was a command.
        place: Place,
    },
    /// A device is no longer asked for, until it is enabled again.
    DeviceDisabled {
        /// Where.
        place: Place,
        /// Which.
        device: Device,
    },
    /// A device that was disabled is asked for again.
    DeviceEnabled {
        /// Where.
        place: Place,
        /// Which.
        device: Device,
    },
    /// Another device is asked for first.
    DefaultChanged {
        /// Where.
        place: Place,
        /// Which.
        device: Device,
    },
    /// A removal was asked for by a weaker proof; it is done later, unless it is called off.
    RemovalAsked {
        /// Where.
        place: Place,
        /// Which device; all of them where there is none.
        device: Option<Device>,
        /// When it is done.
        due: Instant,
    },
    /// A removal that waited was called off.
    RemovalCancelled {
        /// Where.
        place: Place,
        /// Which device stays; all of them where there is none.
        device: Option<Device>,
    },
    /// A removal that waited was not done: the policy does not allow it any more.
    RemovalDropped {
        /// Which device stays; all of them where there is none.
        device: Option<Device>,
    },
    /// All second factors were removed by their owner.
    TurnedOff {
        /// Where; nothing where it fell due.
        place: Place,
    },
    /// Recovery codes were made; earlier ones are void.
    RecoveryCodesMade {
        /// Where.
        place: Place,
        /// How many.
        count: u64,
    },
    /// A recovery code was used.
    RecoveryCodeUsed {
        /// Where.
        place: Place,
        /// How many are left.
        left: u64,
    },
    /// A code that proves that the address is the person's.
    AddressCode {
        /// Where it was asked for.
        place: Place,
        /// The code.
        code: String,
        /// When it stops working.
        expires: Instant,
    },
    /// A code of a person's own code device, for signing on, for a proof, or to pair it.
    DeviceCode {
        /// Where it was asked for.
        place: Place,
        /// The code.
        code: String,
        /// When it stops working.
        expires: Instant,
    },
    /// A code that proves that an address or number is the person's, which they want to have in place of another.
    NewAddressCode {
        /// Where it was asked for.
        place: Place,
        /// The code.
        code: String,
        /// When it stops working.
        expires: Instant,
    },
    /// A code to choose a new password, as a text message: one has no link.
    RecoveryCode {
        /// Where it was asked for.
        place: Place,
        /// The code.
        code: String,
        /// When it stops working.
        expires: Instant,
    },
    /// The password has to be changed soon.
    PasswordExpires {
        /// By when.
        due: Instant,
    },
    /// The person was put into a group that carries authority, or taken out of one, by whoever looks after the accounts.
    AuthorityChanged {
        /// What people call the group.
        group: String,
        /// Whether they are in it now.
        joined: bool,
        /// Whether it has other rules for its members, and no rights.
        #[serde(default)]
        rules: bool,
    },
    /// An account at an identity provider was linked: signing on with it opens the account.
    AccountLinked {
        /// Where.
        place: Place,
        /// What people read for the provider.
        provider: String,
        /// By what people know the account there.
        name: String,
    },
    /// It was unlinked.
    AccountUnlinked {
        /// Where.
        place: Place,
        /// What people read for the provider.
        provider: String,
        /// By what people know the account there.
        name: String,
    },
    /// An application's access to the account was taken away.
    AccessRemoved {
        /// Where.
        place: Place,
        /// What people read for the application.
        application: String,
    },
    /// A browser is trusted from now on: signing on there asks for the password only.
    BrowserTrusted {
        /// The browser.
        place: Place,
        /// Until when.
        until: Instant,
    },
    /// Browsers are trusted no longer.
    TrustEnded {
        /// Where that was done.
        place: Place,
        /// Which browser, where it was one.
        trusted: Option<Place>,
        /// How many.
        count: u64,
        /// Whether it was done because somebody came with an old copy of what the browser carries.
        reused: bool,
    },
    /// For a time signing on asks for the password only, by whoever looks after the accounts.
    BypassBegun {
        /// Where; nothing where it was a command.
        place: Place,
        /// Until when.
        until: Instant,
    },
    /// That time was ended.
    BypassEnded {
        /// Where; nothing where it was a command.
        place: Place,
    },
    /// Somebody signed on signed others off; no browser is trusted any more.
    OthersEnded {
        /// Where that was done.
        place: Place,
        /// How many sessions.
        ended: u64,
        /// Whether they said that something in the account wasn't them, so that more came to an end.
        doubted: bool,
    },
    /// Somebody signed on signed another session off.
    SessionEnded {
        /// Where that was done.
        place: Place,
        /// Where the other one was.
        ended: Place,
    },
    /// Whoever looks after the accounts signed the person off everywhere.
    SessionsEnded {
        /// Where; nothing where it was a command.
        place: Place,
    },
    /// Somebody who says that every second factor is lost asked for a new one.
    LostDeviceBegun {
        /// Where.
        place: Place,
        /// From when on it can be added.
        due: Instant,
    },
    /// Half of that time is over.
    LostDeviceHalfWay {
        /// From when on it can be added.
        due: Instant,
    },
    /// It can be added now.
    LostDeviceOpen {
        /// Until when.
        until: Instant,
    },
    /// It was stopped.
    LostDeviceStopped {
        /// Where.
        place: Place,
    },
    /// It comes to nothing: the policy does not have it any more.
    LostDeviceDropped,
    /// A code and a link to choose a new password, asked for by somebody who may have forgotten theirs.
    Recovery {
        /// Where it was asked for.
        place: Place,
        /// The code.
        code: String,
        /// When the code stops working.
        expires: Instant,
        /// The link's secret.
        secret: String,
    },
    /// An email address or phone number was changed, added or removed, or is the first one from now on.
    AddressChanged {
        /// Where.
        place: Place,
        /// What was changed: `email` or `phone`.
        what: String,
        /// What was done: `replaced`, `added`, `removed` or `preferred`.
        #[serde(default = "replaced")]
        act: String,
        /// The address that it is about, partly hidden.
        to: String,
        /// The secret of the link that takes it back, for the old address.
        secret: Option<String>,
    },
    /// Somebody else wanted to have an address that is the person's.
    AddressWanted {
        /// Where.
        place: Place,
    },
    /// What the person can be found by, asked for by somebody who may have forgotten it.
    Identifiers {
        /// Where it was asked for.
        place: Place,
        /// As they are shown.
        names: Vec<String>,
    },
    /// An export of what is held about the person can be fetched.
    ExportReady {
        /// Until when.
        until: Instant,
    },
    /// The person has asked that their account is deleted.
    DeletionAsked {
        /// Where.
        place: Place,
        /// When it is.
        due: Instant,
    },
    /// It is deleted soon.
    DeletionNear {
        /// When it is.
        due: Instant,
    },
    /// It is kept after all.
    DeletionCancelled {
        /// Where that was said.
        place: Place,
    },
    /// The account was deleted with everything in it.
    AccountErased {
        /// Where; nothing where it fell due, or was a command.
        place: Place,
        /// For how many days kinds and times of what happened are kept, where they are.
        #[serde(default)]
        keeps: Option<u32>,
    },
    /// The person has disabled their account.
    AccountDisabled {
        /// Where.
        place: Place,
    },
    /// A code and a link with which whoever reads the mailbox makes an account.
    Registration {
        /// Where it was asked for.
        place: Place,
        /// The code.
        code: String,
        /// When the code stops working.
        expires: Instant,
        /// The link's secret.
        secret: String,
    },
    /// Somebody wanted to make an account with an address that has one.
    Registered {
        /// Where.
        place: Place,
    },
    /// A link with which somebody who is invited makes an account.
    Invitation {
        /// The link's secret.
        secret: String,
        /// When it stops working.
        until: Instant,
    },
    /// The person has made their account.
    Welcome {
        /// Where.
        place: Place,
    },
    /// A link to choose a new password, sent by whoever looks after the accounts.
    ResetSent {
        /// The link's secret.
        secret: String,
    },
    /// A link to choose a new password, after "this wasn't me".
    NewPassword {
        /// Where it was said.
        #[serde(default)]
        place: Place,
        /// The link's secret.
        secret: String,
    },
}

/// What was done, in the queue of an earlier version.
fn replaced() -> String {
    "replaced".to_owned()
}
