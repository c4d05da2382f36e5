//! Ways for a notice to leave the house: a mail server, a gateway for messages and calls, or the demonstration's outbox page.
//!
//! A transport takes one finished [`Message`] and says whether it was taken over. It does not retry: that is for the worker,
//! to whom a [`Failure`] says whether trying again can help. At least once is all that mail can promise (a server may take
//! a message and die before it says so), so a message keeps its Message-ID over all attempts and receivers can see a duplicate.

pub mod demo;
pub mod gateway;
pub mod message;
pub mod smtp;
mod starttls;

use std::fmt;

pub use demo::{Demo, Ring, Sent};
pub use gateway::{Breakers, Gateway, Twilio, Webhook};
pub use message::{Mailbox, Message};
pub use smtp::{Protection, Server, Smtp};

use crate::outbound::Fault;

/// Where mails go.
#[derive(Clone, Debug)]
pub enum Transport {
    /// To a mail server.
    Smtp(Smtp),
    /// Into memory, to be shown on a page; under `portico demo` only.
    Demo(Demo),
    /// Nowhere: no mail server is configured.
    None,
}

impl Transport {
    /// Hands the message over; when this is `Ok`, the other side has taken responsibility for it.
    pub async fn deliver(&self, message: &Message) -> Result<(), Failure> {
        message.check()?;
        match self {
            Self::Smtp(smtp) => smtp.deliver(message).await,
            Self::Demo(demo) => {
                demo.record(message);
                Ok(())
            }
            Self::None => Err(Failure::temporary(Class::NotConfigured)),
        }
    }
}

/// Why a message was not delivered: never more than a class, because administrators of environments see it (R-OI-9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{class}")]
pub struct Failure {
    /// Trying again will not help: the server refuses this message or this address for good.
    pub permanent: bool,
    /// What went wrong.
    pub class: Class,
}

impl Failure {
    pub(in crate::notify) const fn permanent(class: Class) -> Self {
        Self { permanent: true, class }
    }

    pub(in crate::notify) const fn temporary(class: Class) -> Self {
        Self { permanent: false, class }
    }
}

/// What can go wrong. The words are stable: they are stored, shown and counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// No connection to the server.
    Connection(Fault),
    /// The server does not offer the TLS that is required.
    NoTls,
    /// An unprotected connection is allowed to this machine itself only.
    Unprotected,
    /// The server does not accept our credentials.
    Credentials,
    /// The other side said no for now (a mail server 4xx, a gateway 429), or broke off.
    Deferred,
    /// The other side refused the message or an address (a mail server 5xx, a gateway 4xx).
    Rejected,
    /// The other side said something that makes no sense.
    Protocol,
    /// The other side took too long.
    Timeout,
    /// An address or a header holds what it may not.
    Invalid,
    /// There is no mail server, or no gateway.
    NotConfigured,
    /// The gateway says that it fails (5xx).
    Failing,
    /// The gateway has failed too often and is left alone for a while.
    Unavailable,
    /// A worker died while it handed a code over: nobody knows whether it was taken.
    Interrupted,
    /// The gateway had taken it, and said later that it did not arrive.
    Undelivered,
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connection(fault) => return fault.fmt(f),
            Self::NoTls => "no_tls",
            Self::Unprotected => "unprotected",
            Self::Credentials => "credentials",
            Self::Deferred => "deferred",
            Self::Rejected => "rejected",
            Self::Protocol => "protocol",
            Self::Timeout => "timeout",
            Self::Invalid => "invalid",
            Self::NotConfigured => "not_configured",
            Self::Failing => "failing",
            Self::Unavailable => "unavailable",
            Self::Interrupted => "interrupted",
            Self::Undelivered => "undelivered",
        })
    }
}
