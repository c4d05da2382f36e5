//! The four methods. They differ in the channel over which their codes go, and in their section of the policy.

use std::time::Duration;

use super::policy;
use crate::config::sections::mfa::{MfaSection, Pairing};
use crate::mfa::{Id, Method, Way};
use crate::outbox::Channel;

/// Codes that are sent over one channel.
pub struct Sent {
    id: Id,
    channel: Channel,
    icon: &'static str,
}

/// Codes by mail.
pub const EMAIL: Sent = Sent { id: Id::Email, channel: Channel::Email, icon: "mail" };

/// Codes as text messages.
pub const SMS: Sent = Sent { id: Id::Sms, channel: Channel::Sms, icon: "message-square" };

/// Codes that a machine speaks in a phone call.
pub const VOICE: Sent = Sent { id: Id::Voice, channel: Channel::Voice, icon: "phone-call" };

/// Codes by WhatsApp.
pub const WHATSAPP: Sent = Sent { id: Id::Whatsapp, channel: Channel::Whatsapp, icon: "message-circle" };

impl Method for Sent {
    fn id(&self) -> Id {
        self.id
    }

    fn icon(&self) -> &'static str {
        self.icon
    }

    fn pairing(&self, config: &MfaSection) -> Pairing {
        policy(config, self.channel).pairing
    }

    fn chances(&self, _: &MfaSection) -> i64 {
        1
    }

    fn pace(&self, config: &MfaSection) -> (u32, Duration) {
        let policy = policy(config, self.channel);
        (policy.max_failures.into(), policy.cool_down)
    }

    fn way(&self) -> Way {
        Way::Sent(self.channel)
    }
}
