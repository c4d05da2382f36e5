//! A code of a person's own code device, or another that was asked for, on its way to them, and what has become of it. It goes to one
//! address over one channel. By mail it is a notice like any other; through a gateway it is handed over once at the most, and whoever
//! waits for it is told when it could not be sent, so that they can use another way.

use std::collections::HashSet;

use sea_orm::{ColumnTrait, QueryFilter};

use super::{Channel, Envelope, Notice, Teller, Waiting, put, write};
use crate::identity::account::Account;
use crate::identity::identifier;
use crate::kit::id::NoticeId;
use crate::kit::instant::Instant;
use crate::store::entity::outbox;
use crate::store::{Scope, StoreError, Work};

/// What has become of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It is on its way.
    UnderWay,
    /// The other side has taken it, and has not said that it failed.
    Delivered,
    /// It will not arrive: it failed, expired, was dropped, or never was.
    Failed,
}

/// Puts a notice with a code into the queue, to this address over this channel and nowhere else: that of a device, a new one, or one
/// that was proved, as it is stored.
pub async fn send_code(
    work: &Work,
    teller: &Teller<'_>,
    person: &Account,
    (channel, to): (Channel, &str),
    notice: Notice,
) -> Result<NoticeId, StoreError> {
    if channel == Channel::Email {
        let proved = identifier::proved_addresses(&identifier::of(&work.scope(), person.id).await?);
        let proved = proved.iter().any(|address| address == to);
        return write(work, teller, person, (to.to_owned(), proved), notice).await;
    }
    text(work, teller, person, (channel, to), notice).await
}

/// Tells by telephone what is no code: to a number that the person has no longer, and that may be the only thing left to its owner.
pub async fn tell_number(
    work: &Work,
    teller: &Teller<'_>,
    person: &Account,
    number: &str,
    notice: Notice,
) -> Result<(), StoreError> {
    text(work, teller, person, (Channel::Sms, number), notice.for_strangers()).await?;
    Ok(())
}

/// Nothing that anybody has typed, and no link: a message of 160 characters, or a call, says what there is to say.
async fn text(
    work: &Work,
    teller: &Teller<'_>,
    person: &Account,
    (channel, to): (Channel, &str),
    notice: Notice,
) -> Result<NoticeId, StoreError> {
    let envelope = Envelope {
        channel,
        to: to.to_owned(),
        name: None,
        language: person.text("locale").map(str::to_owned),
        zone: person.text("zoneinfo").map(str::to_owned),
        at: teller.now,
        notice,
        not_me: None,
    };
    let waiting = Waiting { account: Some(person.id), topic: None, due: teller.now };
    put(work, teller.keys, &envelope, waiting, teller.random, teller.now).await
}

/// Gives up a code that is void and has not left yet, and wipes it.
pub async fn withdraw(work: &Work, id: NoticeId, now: Instant) -> Result<(), StoreError> {
    work.execute(
        "UPDATE outbox SET state = 'dropped', payload = NULL, finished_at = $3
         WHERE environment_id = $1 AND id = $2 AND state = 'waiting' AND handed_over_at IS NULL",
        [id.uuid().into(), now.micros().into()],
    )
    .await?;
    Ok(())
}

/// What has become of a notice of this environment.
pub async fn delivery(scope: &Scope<'_>, id: NoticeId) -> Result<Delivery, StoreError> {
    let row = find(scope, id).await?;
    Ok(match row.as_ref().map(|row| row.state.as_str()) {
        Some("waiting") => Delivery::UnderWay,
        Some("delivered") => Delivery::Delivered,
        _ => Delivery::Failed,
    })
}

/// Which of these notices will not arrive, or are not this environment's.
pub async fn failed(scope: &Scope<'_>, ids: &[NoticeId]) -> Result<HashSet<NoticeId>, StoreError> {
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let under_way = scope
        .find::<outbox::Entity>()
        .filter(outbox::Column::Id.is_in(ids.iter().map(|id| id.uuid())))
        .filter(outbox::Column::State.is_in(["waiting", "delivered"]));
    let rows = under_way.all(scope.executor()).await?;
    let mut failed: HashSet<NoticeId> = ids.iter().copied().collect();
    for row in rows {
        failed.remove(&NoticeId::from_uuid(row.id));
    }
    Ok(failed)
}

/// Writes down what a gateway says later of a code that it had taken: that it did not arrive, with the class of failure, or
/// nothing of the kind. `false` when this environment has no such notice; one that has ended otherwise is left as it is, so that
/// hearing it twice makes no difference.
pub async fn hear(
    work: &Work,
    (id, channel): (NoticeId, Channel),
    failed: Option<&str>,
    now: Instant,
) -> Result<bool, StoreError> {
    let there = find(&work.scope(), id).await?.is_some_and(|row| row.channel == channel.as_str());
    if let Some(failure) = failed.filter(|_| there) {
        // A gateway may be quicker to say so than the worker to write down that it was taken.
        work.execute(
            "UPDATE outbox SET state = 'failed', payload = NULL, finished_at = $3, failure = $4
             WHERE environment_id = $1 AND id = $2
               AND (state = 'delivered' OR (state = 'waiting' AND handed_over_at IS NOT NULL))",
            [id.uuid().into(), now.micros().into(), failure.into()],
        )
        .await?;
    }
    Ok(there)
}

async fn find(scope: &Scope<'_>, id: NoticeId) -> Result<Option<outbox::Model>, StoreError> {
    let rows = scope.find::<outbox::Entity>().filter(outbox::Column::Id.eq(id.uuid()));
    Ok(rows.one(scope.executor()).await?)
}
