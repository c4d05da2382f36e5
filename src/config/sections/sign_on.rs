//! `[sign_on]`, `[registration]`, `[recovery]`: the ways in.

use std::time::Duration;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::config::values::{As, Host, Name};

/// How people sign on.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignOnSection {
    /// What people can be found by.
    pub identifiers: Vec<Identifier>,
    /// What they can prove first.
    pub first_factors: Vec<FirstFactor>,
    /// How guessing is slowed.
    pub throttle: Throttle,
}

/// What people can be found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Identifier {
    /// A name of their own.
    Username,
    /// A verified mail address.
    Email,
    /// A verified phone number.
    Phone,
}

/// What can be proved first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FirstFactor {
    /// A password.
    Password,
    /// A passkey, which counts as both factors.
    Passkey,
}

/// How guessing is slowed, per account and source. Never shuts out a passkey or a known browser.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Throttle {
    /// Failures before answers become slower.
    #[schemars(range(min = 1, max = 100))]
    pub after: u32,
    /// How slow they become at most.
    #[serde(with = "As::<Duration>")]
    pub slow_to: Duration,
    /// Failures after which unknown browsers are refused.
    #[schemars(range(min = 1, max = 1000))]
    pub refuse_after: u32,
}

/// Making an account oneself.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RegistrationSection {
    /// Whether people may.
    pub mode: RegistrationMode,
    /// Only with a mail address of exactly these domains, invited people too. Empty: any.
    pub domains: Vec<Host>,
    /// Groups that who registers or accepts an invitation becomes a member of. None that carries authority.
    pub groups: Vec<Name>,
}

/// Whether people may make an account themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RegistrationMode {
    /// No.
    Off,
    /// With an invitation (`portico user invite`).
    Invitation,
    /// Everybody who has a mailbox, and with an invitation.
    Open,
}

/// Ways back in.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecoverySection {
    /// Where a link to set a new password is sent.
    pub password: Vec<Channel>,
    /// Where a forgotten username is sent.
    pub username: Vec<Channel>,
    /// The way back for who lost their second factor.
    pub lost_device: LostDevice,
}

/// Where something is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// To a mail address.
    Email,
    /// To a phone.
    Sms,
}

/// The way back for who lost their second factor (R-OT-17).
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LostDevice {
    /// Whether there is one.
    pub allowed: bool,
    /// How long it takes, during which every address is told and can stop it; 1 to 14 days.
    #[serde(with = "As::<Duration>")]
    pub wait: Duration,
}
