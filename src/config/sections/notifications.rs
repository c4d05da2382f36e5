//! `[notifications]`: how the environment's mails, text messages and calls leave, and how many.

use schemars::JsonSchema;
use serde::Deserialize;

use super::mail::Smtp;
use crate::config::values::{As, Mailbox, WebUrl};
use crate::kit::secret::Secret;

/// How notices leave.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotificationsSection {
    /// The sender of mails. Absent: the server's.
    #[serde(default)]
    pub from: Option<Mailbox>,
    /// The mail server. Absent: the server's.
    #[serde(default)]
    pub smtp: Option<Smtp>,
    /// The gateway for text messages.
    #[serde(default)]
    pub sms: Option<Gateway>,
    /// The gateway for phone calls.
    #[serde(default)]
    pub voice: Option<Gateway>,
    /// The gateway for WhatsApp messages.
    #[serde(default)]
    pub whatsapp: Option<Gateway>,
    /// How many codes may be sent. Security notices are never dropped.
    pub limits: SendLimits,
}

/// A service that sends messages or calls.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gateway {
    /// What it speaks.
    pub gateway: GatewayKind,
    /// Twilio: the account's id.
    #[serde(default)]
    pub account: Option<String>,
    /// Twilio: the account's token.
    #[serde(default, with = "As::<Option<Secret>>")]
    pub token: Option<Secret>,
    /// Twilio: the sender's number or name, or the id of a messaging service.
    #[serde(default)]
    pub from: Option<String>,
    /// Webhook: where to. Twilio: where the API is, for a service that speaks like it; absent: Twilio's own.
    #[serde(default)]
    pub url: Option<WebUrl>,
    /// Webhook: what requests are signed with.
    #[serde(default, with = "As::<Option<Secret>>")]
    pub secret: Option<Secret>,
}

/// What a gateway speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GatewayKind {
    /// Twilio's API.
    Twilio,
    /// A signed request to a URL of yours.
    Webhook,
}

/// How many codes may be sent, over all channels. Mails that tell of a change are not counted.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SendLimits {
    /// To one address, in an hour; for each browser in which its owner has proved a second factor before by itself.
    #[schemars(range(min = 1))]
    pub per_address_hour: u32,
    /// To one user, in a day; for each such browser by itself.
    #[schemars(range(min = 1))]
    pub per_user_day: u32,
    /// Asked for from one source address, in an hour, for addresses that are being added or proved.
    #[schemars(range(min = 1))]
    pub per_source_hour: u32,
    /// For the whole environment, in a day.
    #[schemars(range(min = 1))]
    pub per_environment_day: u32,
    /// Text messages, WhatsApp messages and calls for the whole environment, in a day: what they may cost. A fifth of it goes to
    /// numbers that are being added.
    pub sms_per_day: u32,
}
