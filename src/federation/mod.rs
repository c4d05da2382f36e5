//! External identity providers: what they are asked, and what of their answers counts.
//!
//! A provider is OpenID Connect (found by its issuer) or plain OAuth 2.0 with three addresses. Both use the authorization code with
//! PKCE, a `state` that only the browser which began can bring back, and a redirect address of their own, so that no provider's
//! answer is taken for another's (RFC 9700, section 4.4). What an OpenID Provider says counts when it is signed by one of its keys
//! with an algorithm of a short list, for us, for this very request, and now. Every connection goes through
//! [`outbound`](crate::outbound): no redirects, nothing private, little time, few bytes. A provider is text from outside: what is
//! wrong with an answer is told as a [`Fault`], a class without a word of what was sent.
//!
//! Nothing here knows accounts: who an asserted subject is stands in [`linked`](crate::identity::linked).

mod answer;
mod asked;
mod asserted;
mod discovery;
mod exchange;
mod fetch;
mod id_token;
mod keys;
mod providers;

pub use answer::{Answered, refusal};
pub use asked::{Begun, Purpose, begin, put, take, waits};
pub use asserted::Asserted;
pub use providers::{Means, Providers};

use crate::outbound;

/// An address of a discovery document to which the server itself connects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// Where a code is exchanged.
    Token,
    /// Where more is told of somebody.
    UserInfo,
    /// Where the keys are.
    Keys,
}

impl std::fmt::Display for Endpoint {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::Token => "token",
            Self::UserInfo => "userinfo",
            Self::Keys => "keys",
        })
    }
}

/// Why nobody is known by a provider's answer. The words are stable: they are logged and counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// No answer.
    #[error(transparent)]
    Unanswered(#[from] outbound::Fault),
    /// An answer that is no success.
    #[error("status_{0}")]
    Status(u16),
    /// An answer that is not what the protocol says.
    #[error("garbled")]
    Garbled,
    /// It has failed too often and is left alone for a while.
    #[error("unavailable")]
    Unavailable,
    /// The discovery document is of another issuer, or leads people to an origin that is not listed.
    #[error("discovery")]
    Discovery,
    /// The discovery document leads the server itself to a host that its folder may not connect to.
    #[error("outbound_not_listed_{0}")]
    NotListed(Endpoint),
    /// An error in place of a code.
    #[error("refused_{0}")]
    Refused(&'static str),
    /// The code was not exchanged.
    #[error("exchange")]
    Exchange,
    /// The answer came from another provider than the one that was asked (RFC 9207).
    #[error("mixed_up")]
    MixedUp,
    /// The ID token is wrong.
    #[error("id_token_{0}")]
    IdToken(#[from] id_token::Wrong),
    /// What it tells of somebody is of somebody else, or of nobody.
    #[error("subject")]
    Subject,
}
