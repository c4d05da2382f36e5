//! Shutting somebody out at once and everywhere: what lets them in, or would make it easier, is over. Nothing of theirs is deleted,
//! and links by which an owner takes something back stay.

use super::{bypass, lost};
use crate::identity::{account, link, session, trusted};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::store::{StoreError, Work};

/// Ends every session, trusted browser and sign-on under way of a person, and voids what leads to a password or a factor. Says how many
/// sessions that were.
pub async fn shut_out(work: &Work, person: UserId, now: Instant) -> Result<u64, StoreError> {
    account::cut_off(work, person).await?;
    let ended = session::end_others(work, person, None).await?;
    trusted::revoke_all(work, person).await?;
    // Both would wait for them until they are let in again.
    bypass::forget(work, person).await?;
    lost::halt(work, person, now).await?;
    for purpose in link::PASSWORDS.into_iter().chain([link::ENROLMENT]) {
        link::void(work, person, purpose).await?;
    }
    Ok(ended)
}
