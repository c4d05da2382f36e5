//! Notices to people, written in the transaction of what they tell about: if it happened, they are told; if it was rolled
//! back, they are not. This room only enqueues and keeps the queue; rendering and delivery are the `notify` room's.
//!
//! The payload is sealed under the environment's key, and wiped once delivered, expired or dropped.

pub mod store;

use std::time::Duration;

use sea_orm::ActiveValue::Set;
use serde::{Deserialize, Serialize};

use crate::kit::id::NoticeId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::entity::outbox;
use crate::store::{StoreError, Work};

/// Where something happened, as shown in a notice; parsed, never a raw header.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// "Firefox", or empty.
    pub browser: String,
    /// "Windows", or empty.
    pub platform: String,
    /// The client's address, where the environment keeps it.
    pub address: Option<String>,
}

/// What people are told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Notice {
    /// The password was changed, and this many other sessions ended.
    PasswordChanged {
        /// Where.
        place: Place,
        /// How many other sessions ended.
        ended: u64,
    },
    /// Somebody signed on from a browser that was new to the person.
    NewBrowser {
        /// Where.
        place: Place,
    },
}

impl Notice {
    /// The word in the queue and in logs.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::PasswordChanged { .. } => "password_changed",
            Self::NewBrowser { .. } => "new_browser",
        }
    }
}

/// A notice on its way to one address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// The address, as stored, never as somebody typed it.
    pub to: String,
    /// How the person is called, if they have told.
    pub name: Option<String>,
    /// The language to write in.
    pub language: Option<String>,
    /// When it happened, in microseconds since 1970 UTC.
    pub at: Instant,
    /// What happened.
    pub notice: Notice,
}

/// How long a security notice is worth delivering.
const WORTH_TELLING: Duration = Duration::from_secs(7 * 24 * 3600);

/// Puts a notice into the queue, to be delivered once the work is committed.
pub async fn enqueue(
    work: &Work,
    keys: &Keys,
    envelope: &Envelope,
    random: &Random,
    now: Instant,
) -> Result<(), StoreError> {
    let id: NoticeId = random.id(now);
    let plain = serde_json::to_vec(envelope).map_err(|_| StoreError::Row("outbox"))?;
    let sealed = keys.seal(random, &[b"outbox", id.uuid().as_bytes()], &plain);
    work.insert(outbox::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(id.uuid()),
        kind: Set(envelope.notice.kind().to_owned()),
        channel: Set("email".to_owned()),
        payload: Set(Some(sealed)),
        state: Set("waiting".to_owned()),
        attempts: Set(0),
        due_at: Set(now.micros()),
        expires_at: Set(now.plus(WORTH_TELLING).micros()),
        created_at: Set(now.micros()),
        finished_at: Set(None),
        failure: Set(None),
    })
    .await
}

/// Opens a sealed payload of the queue.
pub fn open(keys: &Keys, id: NoticeId, sealed: &[u8]) -> Option<Envelope> {
    let plain = keys.open(&[b"outbox", id.uuid().as_bytes()], sealed).ok()?;
    serde_json::from_slice(&plain).ok()
}
