//! Notices to people, written in the transaction of what they tell about: if it happened, they are told; if it was rolled
//! back, they are not. This room only enqueues and keeps the queue; rendering and delivery are the `notify` room's.
//!
//! The payload is sealed under the environment's key, and wiped once delivered, expired or dropped.

mod channel;
mod code;
mod farewell;
mod fate;
pub mod held;
mod kind;
pub mod limits;
mod named;
mod notice;
mod reader;
mod repeats;
pub mod store;

use sea_orm::ActiveValue::Set;
use serde::{Deserialize, Serialize};

pub use channel::Channel;
pub use code::{Delivery, delivery, failed, hear, send_code, tell_number, withdraw};
pub use farewell::farewell;
pub use fate::{Fate, fate};
pub use named::{Device, Place};
pub use notice::{LOST_DEVICE_BEGUN, LOST_DEVICE_HALF_WAY, Notice};

use crate::identity::account::Account;
use crate::identity::{address_change, identifier, link};
use crate::kit::id::{NoticeId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::entity::outbox;
use crate::store::{StoreError, Work};
use repeats::Turn;

/// A notice on its way to one address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// The way.
    #[serde(default)]
    pub channel: Channel,
    /// The address or number, as stored, never as somebody typed it.
    pub to: String,
    /// How the person is called, if they have told.
    pub name: Option<String>,
    /// The language to write in.
    pub language: Option<String>,
    /// The time zone that the person has chosen.
    #[serde(default)]
    pub zone: Option<String>,
    /// When it happened, in microseconds since 1970 UTC.
    pub at: Instant,
    /// What happened.
    pub notice: Notice,
    /// The secret of the link that says "this wasn't me"; only addresses that were proved have one.
    #[serde(default)]
    pub not_me: Option<String>,
}

/// Who tells a person something: with which keys, when, from where.
#[derive(Clone, Debug)]
pub struct Teller<'t> {
    /// The environment's keys.
    pub keys: &'t Keys,
    /// Randomness.
    pub random: &'t Random,
    /// When it happens.
    pub now: Instant,
    /// From where.
    pub place: Place,
}

/// Puts a notice to every address of a person into the queue, in the transaction of what it tells about. No limit drops it;
/// many of one kind in a few minutes are told together. Each mail to an address that the person has proved has a link of its own with
/// which its reader says "this wasn't me".
pub async fn tell(work: &Work, teller: &Teller<'_>, person: &Account, notice: &Notice) -> Result<(), StoreError> {
    let identifiers = identifier::of(&work.scope(), person.id).await?;
    let proved = identifier::proved_addresses(&identifiers);
    for to in identifier::mail_addresses(&identifiers) {
        let proved = proved.contains(&to);
        write(work, teller, person, (to, proved), notice.clone()).await?;
    }
    Ok(())
}

/// The same, and plainly to every former address that can still take a change back: where somebody else has put theirs in its place,
/// the owner reads only there what becomes of the account.
pub async fn tell_former_too(
    work: &Work,
    teller: &Teller<'_>,
    person: &Account,
    notice: &Notice,
) -> Result<(), StoreError> {
    tell(work, teller, person, notice).await?;
    for to in address_change::former_addresses(&work.scope(), person.id, teller.now).await? {
        tell_plainly(work, teller, person, to, notice.clone()).await?;
    }
    Ok(())
}

/// The same, to one address alone.
pub async fn tell_one(
    work: &Work,
    teller: &Teller<'_>,
    person: &Account,
    to: String,
    notice: Notice,
) -> Result<(), StoreError> {
    let proved = identifier::proved_addresses(&identifier::of(&work.scope(), person.id).await?).contains(&to);
    tell_at(work, teller, person, (to, proved), notice).await
}

/// The same for whoever knows whether the person has proved that address.
pub async fn tell_at(
    work: &Work,
    teller: &Teller<'_>,
    person: &Account,
    (to, proved): (String, bool),
    notice: Notice,
) -> Result<(), StoreError> {
    write(work, teller, person, (to, proved), notice).await?;
    Ok(())
}

/// The same without a link that says "this wasn't me": whoever asked for it may be anybody, or the address was the person's only a
/// moment ago, and has another link.
pub async fn tell_plainly(
    work: &Work,
    teller: &Teller<'_>,
    person: &Account,
    to: String,
    notice: Notice,
) -> Result<(), StoreError> {
    let envelope = Envelope {
        channel: Channel::Email,
        to,
        name: person.display_name(),
        language: person.text("locale").map(str::to_owned),
        zone: person.text("zoneinfo").map(str::to_owned),
        at: teller.now,
        notice,
        not_me: None,
    };
    let whose = Waiting { account: Some(person.id), topic: None, due: teller.now };
    put(work, teller.keys, &envelope, whose, teller.random, teller.now).await?;
    Ok(())
}

async fn write(
    work: &Work,
    teller: &Teller<'_>,
    person: &Account,
    (to, proved): (String, bool),
    notice: Notice,
) -> Result<NoticeId, StoreError> {
    let topic = repeats::topic(teller.keys, person.id, &to, &notice);
    let due = match &topic {
        None => teller.now,
        Some(topic) => match repeats::turn(work, topic, teller.now).await? {
            Turn::Due(due) => due,
            Turn::CountedIn(waiting) => return Ok(waiting),
        },
    };
    // An address that nobody has proved may be a stranger's: it reads nothing that somebody typed (R-AB-9), nor about where
    // they are, and its reader cannot shut the person out.
    let not_me = if proved && !matches!(notice, Notice::NewPassword { .. }) {
        let secret = teller.random.token();
        link::create_for(work, person.id, link::NOT_ME, (&secret, &to), teller.now).await?;
        Some(secret)
    } else {
        None
    };
    let envelope = Envelope {
        channel: Channel::Email,
        to,
        name: person.display_name().filter(|_| proved),
        language: person.text("locale").map(str::to_owned),
        zone: person.text("zoneinfo").map(str::to_owned),
        at: teller.now,
        notice: if proved { notice } else { notice.for_strangers() },
        not_me,
    };
    let whose = Waiting { account: Some(person.id), topic, due };
    put(work, teller.keys, &envelope, whose, teller.random, teller.now).await
}

/// What the queue knows of a notice without opening it.
struct Waiting {
    /// Whose it is; with their account it goes.
    account: Option<UserId>,
    /// Under what its repeats are found.
    topic: Option<String>,
    /// When it goes out.
    due: Instant,
}

/// Puts a notice that is nobody's in particular into the queue, to be delivered once the work is committed.
pub async fn enqueue(
    work: &Work,
    keys: &Keys,
    envelope: &Envelope,
    random: &Random,
    now: Instant,
) -> Result<NoticeId, StoreError> {
    put(work, keys, envelope, Waiting { account: None, topic: None, due: now }, random, now).await
}

/// Writes what [`enqueue`] writes, which is given up at once: for nobody it takes as long as for somebody.
pub async fn enqueue_nothing(
    work: &Work,
    keys: &Keys,
    envelope: &Envelope,
    random: &Random,
    now: Instant,
) -> Result<(), StoreError> {
    let waiting = Waiting { account: None, topic: None, due: now };
    let row = row(work, keys, envelope, (random.id(now), waiting), random, now)?;
    let dropped = outbox::ActiveModel {
        payload: Set(None),
        state: Set("dropped".to_owned()),
        finished_at: Set(Some(now.micros())),
        ..row
    };
    work.insert(dropped).await
}

async fn put(
    work: &Work,
    keys: &Keys,
    envelope: &Envelope,
    waiting: Waiting,
    random: &Random,
    now: Instant,
) -> Result<NoticeId, StoreError> {
    let id: NoticeId = random.id(now);
    work.insert(row(work, keys, envelope, (id, waiting), random, now)?).await?;
    Ok(id)
}

fn row(
    work: &Work,
    keys: &Keys,
    envelope: &Envelope,
    (id, Waiting { account, topic, due }): (NoticeId, Waiting),
    random: &Random,
    now: Instant,
) -> Result<outbox::ActiveModel, StoreError> {
    let plain = serde_json::to_vec(envelope).map_err(|_| StoreError::Row("outbox"))?;
    let sealed = keys.seal(random, &[b"outbox", id.uuid().as_bytes()], &plain);
    Ok(outbox::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(id.uuid()),
        kind: Set(envelope.notice.kind().to_owned()),
        channel: Set(envelope.channel.as_str().to_owned()),
        payload: Set(Some(sealed)),
        state: Set("waiting".to_owned()),
        attempts: Set(0),
        due_at: Set(due.micros()),
        expires_at: Set(envelope.notice.worth_until(now).micros()),
        created_at: Set(now.micros()),
        finished_at: Set(None),
        failure: Set(None),
        handed_over_at: Set(None),
        once_more_at: Set(None),
        topic: Set(topic),
        repeats: Set(0),
        account_id: Set(account.map(UserId::uuid)),
    })
}

/// Opens a sealed payload of the queue.
pub fn open(keys: &Keys, id: NoticeId, sealed: &[u8]) -> Option<Envelope> {
    let plain = keys.open(&[b"outbox", id.uuid().as_bytes()], sealed).ok()?;
    serde_json::from_slice(&plain).ok()
}
