//! How an environment sends: whose name, which way, which words.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::transport::{Gateway, Mailbox, Transport};
use crate::kit::id::EnvironmentId;
use crate::kit::keyring::Keys;
use crate::outbox::{Channel, Envelope};
use crate::theme::engine::Engine;
use crate::theme::view::Site;

/// One environment as a sender.
#[derive(Clone, Debug)]
pub struct Sender {
    /// Its slug, by which its administrators know it.
    pub slug: String,
    /// Opens its payloads.
    pub keys: Keys,
    /// Renders its mails.
    pub engine: Arc<Engine>,
    /// What its mails share, by language.
    pub sites: BTreeMap<String, Site>,
    /// The language of people who have chosen none.
    pub default_language: String,
    /// Its time zone.
    pub zone: jiff::tz::TimeZone,
    /// Who writes.
    pub from: Mailbox,
    /// The way of mail.
    pub transport: Transport,
    /// The ways of codes by telephone.
    pub gateways: BTreeMap<Channel, Gateway>,
    /// Absolute address of the portal, ending with a slash.
    pub base: String,
    /// Absolute address of the page of sessions, or of the portal where there is none.
    pub sessions_link: String,
    /// Absolute address of the page where the password is changed, or of the portal where there is none.
    pub password_link: String,
    /// Absolute address of the page of second factors, or of the portal where there is none.
    pub devices_link: String,
    /// Absolute address of the page of one's data, or of the portal where there is none.
    pub data_link: String,
    /// Absolute address of the page where recovery codes are made, or of the portal where there is none.
    pub recovery_codes_link: String,
}

impl Sender {
    /// The language to write in, the person's if the environment has it, and what its texts share.
    pub fn site(&self, envelope: &Envelope) -> Option<(&str, &Site)> {
        let wanted = envelope.language.as_deref().unwrap_or(&self.default_language);
        let found = self.sites.get_key_value(wanted).or_else(|| self.sites.get_key_value(&self.default_language));
        found.or_else(|| self.sites.iter().next()).map(|(language, site)| (language.as_str(), site))
    }
}

/// Knows how each environment sends; `None` for one that is not served now.
pub trait Senders: Send + Sync {
    /// The sender of an environment.
    fn sender(&self, environment: EnvironmentId) -> Option<Arc<Sender>>;
}
