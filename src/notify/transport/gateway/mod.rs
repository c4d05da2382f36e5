//! Gateways: services that send text messages and WhatsApp messages and make calls, each message for money.
//!
//! A gateway takes one code and says what became of it, as a [`Fate`]. What matters is whether it may have taken the code:
//! one that surely was not taken may be handed over again, any other code never is (fault F-10), because the person can ask for
//! another, and nobody is to get two. Of words without a code see `notify::code`. Connections are `outbound`'s, with its limits; what
//! a gateway says is looked at and dropped, and others see a class of it.

mod breaker;
mod callback;
mod signature;
mod twilio;
mod webhook;

use std::time::Duration;

pub use breaker::Breakers;
pub use callback::{Callback, Heard};
use http::header::RETRY_AFTER;
pub use twilio::{TWILIO, Twilio};
pub use webhook::Webhook;

use super::{Class, Demo};
use crate::kit::id::NoticeId;
use crate::kit::instant::Instant;
use crate::outbound::{Answer, Fault, Limits, Unanswered};
use crate::outbox::Channel;

/// How long a gateway may take, and how much it may say. The lease of a claimed code is longer.
const LIMITS: Limits = Limits { time: Duration::from_secs(20), body: 64 * 1024 };

/// A code, or the rare words without one, ready to leave. Not `Debug`: it is a secret.
pub struct Code {
    /// The notice, the same over all attempts.
    pub id: NoticeId,
    /// Over which channel.
    pub channel: Channel,
    /// The number, as stored.
    pub to: String,
    /// The words, in the person's language; a line of a call is followed by a pause.
    pub text: String,
    /// The code itself, in what has one.
    pub code: Option<String>,
    /// BCP 47 tag of the language of the words.
    pub language: String,
    /// When the code stops working, or the words are not worth reading any more.
    pub expires: Instant,
    /// The environment's slug.
    pub environment: String,
    /// Where the gateway may tell how it ended; from configuration alone.
    pub callback: String,
}

/// The gateway of one channel.
#[derive(Clone, Debug)]
pub enum Gateway {
    /// Twilio, or what speaks like it.
    Twilio(Twilio),
    /// A signed request.
    Webhook(Webhook),
    /// The demonstration's outbox.
    Demo(Demo),
}

/// What became of a code that was handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The gateway has taken it.
    Taken,
    /// The gateway surely has not taken it, and may later: after this time, if it named one.
    NotTaken {
        /// Why.
        class: Class,
        /// When it wants to be asked again.
        after: Option<Duration>,
    },
    /// It was refused, or nobody knows: a code is not handed over again.
    Failed {
        /// Why.
        class: Class,
        /// Whether the gateway works, and only this code was refused.
        works: bool,
    },
}

impl Fate {
    const fn broken(class: Class) -> Self {
        Self::Failed { class, works: false }
    }

    /// Whether the gateway works, as far as this tells.
    pub const fn works(self) -> bool {
        matches!(self, Self::Taken | Self::Failed { works: true, .. })
    }
}

impl Gateway {
    /// Hands a code over. Whoever calls this sees how often that happens.
    pub async fn hand_over(&self, code: &Code, now: Instant) -> Fate {
        if !is_number(&code.to) {
            return Fate::Failed { class: Class::Invalid, works: true };
        }
        match self {
            Self::Twilio(twilio) => twilio.hand_over(code, now).await,
            Self::Webhook(webhook) => webhook.hand_over(code, now).await,
            Self::Demo(demo) => {
                demo.record_text(code.channel, &code.to, &code.text);
                Fate::Taken
            }
        }
    }
}

/// Whether it is a number as ITU-T E.164 writes it, with a plus.
fn is_number(to: &str) -> bool {
    let digits = to.strip_prefix('+').unwrap_or_default();
    (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0')
}

/// What no answer means.
fn unanswered(Unanswered { fault, sent }: Unanswered) -> Fate {
    let class = if fault == Fault::Timeout { Class::Timeout } else { Class::Connection(fault) };
    match fault {
        _ if sent => Fate::broken(class),
        // Only configuration can change this.
        Fault::NotAllowed | Fault::Unprotected => Fate::broken(class),
        _ => Fate::NotTaken { class, after: None },
    }
}

/// What an answer means by its status alone: the body of a success, or its fate.
fn answered(answer: &Answer, now: Instant) -> Result<&[u8], Fate> {
    let after = answer.headers.get(RETRY_AFTER).and_then(|after| retry_after(after.to_str().ok()?, now));
    Err(match answer.status.as_u16() {
        200..=299 => return Ok(&answer.body),
        429 => Fate::NotTaken { class: Class::Deferred, after },
        // Without a time this is as likely a proxy that has lost sight of what stands behind it.
        503 if after.is_some() => Fate::NotTaken { class: Class::Deferred, after },
        // About this message and no other.
        400 | 422 => Fate::Failed { class: Class::Rejected, works: true },
        401 | 403 => Fate::broken(Class::Credentials),
        500..=599 => Fate::broken(Class::Failing),
        300..=499 => Fate::broken(Class::Rejected),
        _ => Fate::broken(Class::Protocol),
    })
}

/// `Retry-After`: seconds, or a date (RFC 9110, section 10.2.3).
fn retry_after(text: &str, now: Instant) -> Option<Duration> {
    if let Ok(seconds) = text.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::parse(text.trim()).ok()?;
    Some(Instant::from_micros(date.timestamp().as_microsecond()).since(now))
}

#[cfg(test)]
mod tests;
