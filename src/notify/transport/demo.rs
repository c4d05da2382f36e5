//! The demonstration's outbox: what would have been sent, in memory, newest first, the oldest forgotten.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Serialize, Serializer};

use super::Message;
use crate::kit::clock::Clock;
use crate::kit::instant::Instant;
use crate::outbox::Channel;

/// How many messages are kept, over all environments.
const KEPT: usize = 500;

/// What was "sent", as `outbox.json` shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sent {
    /// The environment's slug.
    pub environment: String,
    /// `email`, `sms`, `voice` or `whatsapp`.
    pub channel: &'static str,
    /// The receiver's bare address or number.
    pub to: String,
    /// The subject; empty for all but mail.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The same as HTML; mail only.
    pub html: Option<String>,
    /// When, as RFC 3339 in UTC.
    #[serde(serialize_with = "rfc3339")]
    pub sent_at: Instant,
}

/// The one outbox of the process.
#[derive(Clone, Debug)]
pub struct Ring {
    clock: Clock,
    sent: Arc<Mutex<VecDeque<Sent>>>,
}

impl Ring {
    /// An empty outbox.
    pub fn new(clock: Clock) -> Self {
        Self { clock, sent: Arc::default() }
    }

    /// What was sent, newest first; to one receiver, if one is named.
    pub fn sent(&self, to: Option<&str>) -> Vec<Sent> {
        let sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        // In a query a plus is a space, and numbers begin with one; no receiver has a space.
        let to = to.map(|to| to.replace(' ', "+"));
        let to = to.as_deref();
        sent.iter().rev().filter(|sent| to.is_none_or(|to| sent.to.eq_ignore_ascii_case(to))).cloned().collect()
    }

    /// The transport of one environment.
    pub fn of(&self, environment: impl Into<String>) -> Demo {
        Demo { ring: self.clone(), environment: environment.into() }
    }
}

/// The outbox, seen from an environment.
#[derive(Clone, Debug)]
pub struct Demo {
    ring: Ring,
    environment: String,
}

impl Demo {
    /// Adds a text message or what a call says.
    pub fn record_text(&self, channel: Channel, to: &str, text: &str) {
        self.add(channel, to, "", text, None);
    }

    /// Adds a mail.
    pub fn record(&self, message: &Message) {
        self.add(Channel::Email, &message.to.address, &message.subject, &message.text, message.html.clone());
    }

    fn add(&self, channel: Channel, to: &str, subject: &str, text: &str, html: Option<String>) {
        let sent = Sent {
            environment: self.environment.clone(),
            channel: channel.as_str(),
            to: to.to_owned(),
            subject: subject.to_owned(),
            text: text.to_owned(),
            html,
            sent_at: self.ring.clock.now(),
        };
        let mut ring = self.ring.sent.lock().unwrap_or_else(PoisonError::into_inner);
        if ring.len() >= KEPT {
            ring.pop_front();
        }
        ring.push_back(sent);
    }
}

fn rfc3339<S: Serializer>(instant: &Instant, serializer: S) -> Result<S::Ok, S::Error> {
    let time = jiff::Timestamp::from_microsecond(instant.micros()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    serializer.collect_str(&time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notify::transport::message::tests::sample;
    use crate::notify::transport::{Failure, Mailbox, Transport};

    #[tokio::test]
    async fn what_is_sent_is_shown_newest_first_and_the_oldest_forgotten() {
        let ring = Ring::new(Clock::set_to(Instant::from_micros(1_800_000_000_000_000)));
        let (acme, globex) = (Transport::Demo(ring.of("acme")), Transport::Demo(ring.of("globex")));
        assert_eq!(acme.deliver(&sample()).await, Ok(()));
        let bob = Message { to: Mailbox::bare("bob@globex.example"), html: None, ..sample() };
        for _ in 0..KEPT {
            assert_eq!(globex.deliver(&bob).await, Ok(()));
        }
        assert_eq!(acme.deliver(&sample()).await, Ok(()));
        assert_eq!(ring.sent(None).len(), KEPT);
        let to_ana = ring.sent(Some("Ana@acme.example"));
        assert_eq!(to_ana.len(), 1);
        let json = serde_json::to_value(&ring.sent(None)[0]).unwrap();
        assert_eq!(json["environment"], "acme");
        assert_eq!(json["channel"], "email");
        assert_eq!(json["sent_at"], "2027-01-15T08:00:00Z");
    }

    #[tokio::test]
    async fn hostile_messages_are_refused_in_the_demonstration_too() {
        let ring = Ring::new(Clock::system());
        let hostile = Message { subject: "a\r\nBcc: b@evil.example".into(), ..sample() };
        assert!(matches!(
            Transport::Demo(ring.of("acme")).deliver(&hostile).await,
            Err(Failure { permanent: true, .. })
        ));
        assert_eq!(ring.sent(None), []);
        assert!(matches!(Transport::None.deliver(&sample()).await, Err(Failure { permanent: false, .. })));
    }
}
