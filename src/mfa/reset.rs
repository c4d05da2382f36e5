//! Taking all second factors of somebody who has lost them, by whoever looks after the accounts. What comes next is the first
//! enrolment as the policy has it (R-OT-15): a reset never lets anybody in by itself.

use serde_json::json;

use super::{bypass, device, lost, unlock};
use crate::identity::account::Account;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::{browser, link, session, trusted};
use crate::outbox::{self, Notice, Teller};
use crate::store::{StoreError, Work};

/// What was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reset {
    /// Second factors, a set of recovery codes counted as one.
    pub devices: usize,
    /// Sessions that ended.
    pub sessions: u64,
}

/// Takes every second factor of a person and ends what was proved with them, or stood in for them: sessions, known and trusted
/// browsers, an invitation under way, a time without.
/// The person is told at every address.
pub async fn reset(work: &Work, teller: &Teller<'_>, person: &Account, by: &Actor) -> Result<Reset, StoreError> {
    let held = device::hold(work, person.id).await?;
    let devices = held.len();
    trusted::revoke_all(work, person.id).await?;
    bypass::forget(work, person.id).await?;
    // The devices before what is known of their loss and what was counted of them, as a right code does.
    device::remove_all(work, person.id).await?;
    lost::forget(work, person.id).await?;
    unlock::forget(work, person.id, &held).await?;
    link::void(work, person.id, link::ENROLMENT).await?;
    let sessions = session::end_others(work, person.id, None).await?;
    browser::forget_others(work, person.id, None).await?;
    let detail = json!({ "devices": devices, "ended": sessions });
    activity::record(work, person.id, Kind::FactorsReset, by, &detail, teller.random, teller.now).await?;
    outbox::tell(work, teller, person, &Notice::FactorsReset { place: teller.place.clone() }).await?;
    Ok(Reset { devices, sessions })
}
