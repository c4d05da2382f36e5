//! Repeats of a security notice. None is ever dropped (R-AB-9), but nobody needs a hundred mails of one kind in ten minutes, of
//! which the one that matters is hard to find: after the tenth to one address, the next waits until ten minutes are over, and
//! those that come meanwhile are counted in it. It says how often it happened again.
//!
//! What was told to whom is remembered as a MAC, the notice's topic. Requests that arrive together may each believe to be the
//! tenth: a mail more does no harm.

use std::time::Duration;

use sea_orm::FromQueryResult;
use sea_orm::prelude::Uuid;

use super::Notice;
use crate::kit::id::{NoticeId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::store::{StoreError, Work};

/// Notices of one kind to one address that go out one by one, and within which time.
const ONE_BY_ONE: i64 = 10;
const WITHIN: Duration = Duration::from_secs(600);

/// What becomes of a notice.
pub(super) enum Turn {
    /// It goes out when it is due.
    Due(Instant),
    /// It is counted in this one, which still waits.
    CountedIn(NoticeId),
}

#[derive(FromQueryResult)]
struct Count {
    count: i64,
}

#[derive(FromQueryResult)]
struct Waiting {
    id: Uuid,
}

/// Under what the repeats of a notice are found; none for what is a message of its own each time: codes and links.
pub(super) fn topic(keys: &Keys, person: UserId, to: &str, notice: &Notice) -> Option<String> {
    let told = !matches!(
        notice,
        Notice::AddressCode { .. }
            | Notice::DeviceCode { .. }
            | Notice::NewAddressCode { .. }
            | Notice::RecoveryCode { .. }
            | Notice::NewPassword { .. }
            | Notice::Recovery { .. }
            | Notice::Identifiers { .. }
            | Notice::AddressChanged { .. }
            | Notice::Registration { .. }
            | Notice::Invitation { .. }
            | Notice::ResetSent { .. }
    );
    let parts = [person.uuid().into_bytes().to_vec(), notice.kind().into(), to.into()];
    told.then(|| keys.mac("topic", &parts.each_ref().map(Vec::as_slice)))
}

/// What becomes of another notice of this topic.
pub(super) async fn turn(work: &Work, topic: &str, now: Instant) -> Result<Turn, StoreError> {
    let told: Vec<Count> = work
        .scope()
        .query(
            "SELECT COUNT(*) AS count FROM outbox WHERE environment_id = $1 AND topic = $2 AND created_at > $3",
            [topic.into(), now.minus(WITHIN).micros().into()],
        )
        .await?;
    if told.first().is_none_or(|told| told.count < ONE_BY_ONE) {
        return Ok(Turn::Due(now));
    }
    let waiting: Vec<Waiting> = work
        .scope()
        .query(
            "SELECT id FROM outbox WHERE environment_id = $1 AND topic = $2 AND state = 'waiting' AND attempts = 0
               AND due_at > $3 ORDER BY created_at LIMIT 1",
            [topic.into(), now.micros().into()],
        )
        .await?;
    let Some(Waiting { id }) = waiting.into_iter().next() else { return Ok(Turn::Due(now.plus(WITHIN))) };
    // A worker may have claimed it in this moment.
    let counted = work
        .execute(
            "UPDATE outbox SET repeats = repeats + 1
             WHERE environment_id = $1 AND id = $2 AND state = 'waiting' AND attempts = 0",
            [id.into()],
        )
        .await?;
    Ok(if counted == 1 { Turn::CountedIn(NoticeId::from_uuid(id)) } else { Turn::Due(now.plus(WITHIN)) })
}
