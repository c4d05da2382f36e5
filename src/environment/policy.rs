//! Rules belong to a person: ask these functions, not the configuration, because later policies vary by group.

use super::Live;
use crate::identity::account::Account;
use crate::identity::password::policy::Policy;
use crate::identity::session;

/// How long this person's sessions live.
pub fn sessions(live: &Live, _account: &Account) -> session::Limits {
    live.sessions
}

/// What this person's password must be.
pub fn passwords<'l>(live: &'l Live, _account: &Account) -> &'l Policy {
    &live.passwords
}
