//! The ways to a person. The words are stable: they stand in the queue, in addresses and in configuration.

use serde::{Deserialize, Serialize};

/// A way to a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A mail.
    #[default]
    Email,
    /// A text message.
    Sms,
    /// A phone call in which a machine speaks.
    Voice,
    /// A message by WhatsApp.
    Whatsapp,
}

impl Channel {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Email, Self::Sms, Self::Voice, Self::Whatsapp];

    /// Its word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Voice => "voice",
            Self::Whatsapp => "whatsapp",
        }
    }

    /// The channel with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.as_str() == word)
    }

    /// Whether it leads through a gateway, which is paid for each message.
    pub const fn is_gateway(self) -> bool {
        !matches!(self, Self::Email)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_channel_has_one_word() {
        for channel in Channel::ALL {
            assert_eq!(Channel::parse(channel.as_str()), Some(channel));
            assert_eq!(serde_json::to_value(channel).unwrap(), channel.as_str());
        }
        assert_eq!(Channel::parse("SMS"), None);
    }
}
