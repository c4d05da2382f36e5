//! Passwords: what may be one, how it is kept, and who may spend processor time on it.
//!
//! One [`policy::Policy`] drives the text on the page, the check, the API and `passwordrules`, so that they cannot
//! disagree. Passwords are kept as Argon2id ([`hash`]), never truncated, trimmed or folded but for NFC (R-PW-7), and all
//! hashing goes through one bounded [`pool::HashPool`], because hashing is what a portal costs: a flood of sign-ons is
//! refused at once instead of being felt by everybody else (R-PW-12, R-TN-6).

pub mod blocklist;
pub mod foreign;
mod golomb;
pub mod hash;
mod patterns;
pub mod policy;
pub mod pool;
mod queue;
pub mod ranges;
mod words;
