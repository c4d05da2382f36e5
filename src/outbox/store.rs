//! The queue itself, over all environments: what the worker claims, finishes, retries, and what operators see of it.
//!
//! A claim moves `due_at` past a lease, so that a worker that dies leaves nothing behind: the row falls due again. Claims
//! take turns between environments and channels and take only so much of each, so that neither one with ten thousand waiting nor
//! one whose mail server hangs holds up the others, nor mail the codes that go by telephone (fault F-09). In its turn, what is worth
//! nothing in an hour overtakes what can wait: a code does not expire behind a thousand letters. A claim counts as an
//! attempt, and only the worker with the latest attempt writes down how it ended.
//!
//! A code that goes through a gateway is handed over once at the most (fault F-10): [`hand_over`] marks it before, and only
//! [`Outcome::Retry`], of a worker that knows that it was not taken, takes the mark back. What has no code, which nobody can ask for
//! again, is handed over once more under a second mark ([`hand_over_once_more`]), which [`Outcome::OnceMore`] takes back: whatever
//! costs money may have been taken twice, and never a third time.

use std::time::Duration;

use sea_orm::prelude::Uuid;
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};

use super::Channel;
use crate::kit::id::{EnvironmentId, NoticeId};
use crate::kit::instant::Instant;
use crate::store::{Store, StoreError};

/// How long a worker may take over what it has claimed. It claims only what it begins at once, so this must be more than the
/// two minutes after which a delivery is broken off.
pub const LEASE: Duration = Duration::from_secs(300);

/// The same for a gateway, of which somebody waits to hear: more than its twenty seconds. No code is ever sent twice, however
/// long they take.
pub const GATEWAY_LEASE: Duration = Duration::from_secs(60);

/// What expires within this time overtakes what does not.
const SOON: Duration = Duration::from_secs(3600);

/// A claimed notice.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// Its environment.
    pub environment: EnvironmentId,
    /// Its id.
    pub id: NoticeId,
    /// Its channel.
    pub channel: Channel,
    /// The sealed payload.
    pub payload: Vec<u8>,
    /// Which attempt this is, from 1.
    pub attempt: u32,
    /// How many more of its kind it stands for.
    pub repeats: u32,
}

/// A notice as operators see it: never what it says, nor to whom.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
#[expect(missing_docs, reason = "the columns of the queue")]
pub struct Listed {
    pub environment_id: Uuid,
    pub id: Uuid,
    pub kind: String,
    pub channel: String,
    pub state: String,
    pub attempts: i64,
    pub due_at: i64,
    pub created_at: i64,
    pub failure: Option<String>,
}

#[derive(FromQueryResult)]
struct ClaimedRow {
    environment_id: Uuid,
    id: Uuid,
    channel: String,
    payload: Vec<u8>,
    attempts: i64,
    repeats: i64,
}

fn statement(store: &Store, sql: &str, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(store.everything().get_database_backend(), sql, values)
}

/// How much may be claimed.
#[derive(Clone, Debug)]
pub struct Room {
    /// Of all environments together.
    pub overall: u32,
    /// Of each environment over each channel, those under way counted.
    pub each: u32,
    /// How many of which environment and channel are under way.
    pub under_way: Vec<((EnvironmentId, Channel), u32)>,
}

/// Claims what is due, as far as there is room, taking turns between environments and channels. Two workers never get the same
/// row. Channels of a later version are left to its workers.
pub async fn claim(store: &Store, room: &Room, now: Instant) -> Result<Vec<Claimed>, StoreError> {
    // PostgreSQL: rows that another worker is claiming at this moment are passed over. SQLite has one writer.
    let skip = if store.is_postgres() { "FOR UPDATE SKIP LOCKED" } else { "" };
    let mut values: Vec<Value> = vec![
        now.plus(LEASE).micros().into(),
        now.micros().into(),
        i64::from(room.overall).into(),
        now.plus(GATEWAY_LEASE).micros().into(),
        now.plus(SOON).micros().into(),
    ];
    let mut taken = String::from("0");
    for ((environment, channel), count) in &room.under_way {
        values.push(environment.uuid().into());
        let (at, channel) = (values.len(), channel.as_str());
        taken = format!("CASE WHEN environment_id = ${at} AND channel = '{channel}' THEN {count} ELSE {taken} END");
    }
    let (each, known) = (room.each, Channel::ALL.map(|channel| format!("'{}'", channel.as_str())).join(", "));
    let sql = format!(
        "UPDATE outbox SET due_at = CASE WHEN channel = 'email' THEN $1 ELSE $4 END, attempts = attempts + 1
         WHERE (environment_id, id) IN (
           SELECT environment_id, id FROM outbox WHERE state = 'waiting' AND (environment_id, id) IN (
             SELECT environment_id, id FROM (
               SELECT environment_id, id, channel, due_at,
                 ROW_NUMBER() OVER (PARTITION BY environment_id, channel
                   ORDER BY CASE WHEN expires_at <= $5 THEN 0 ELSE 1 END, due_at) AS turn
               FROM outbox
               WHERE state = 'waiting' AND due_at <= $2 AND expires_at > $2 AND channel IN ({known})) AS due
             WHERE turn + {taken} <= {each} ORDER BY turn, due_at LIMIT $3) AND due_at <= $2 {skip})
         RETURNING environment_id, id, channel, payload, attempts, repeats"
    );
    let rows = store.everything().query_all_raw(statement(store, &sql, values)).await?;
    rows.iter()
        .map(|row| {
            let row = ClaimedRow::from_query_result(row, "")?;
            Ok(Claimed {
                environment: EnvironmentId::from_uuid(row.environment_id),
                id: NoticeId::from_uuid(row.id),
                channel: Channel::parse(&row.channel).ok_or(StoreError::Row("outbox"))?,
                payload: row.payload,
                attempt: u32::try_from(row.attempts).unwrap_or(u32::MAX),
                repeats: u32::try_from(row.repeats).unwrap_or(u32::MAX),
            })
        })
        .collect()
}

/// Marks a claimed code as handed over, in a committed write of its own, before it is. `false` when it may not be: it was handed
/// over before, by somebody who has not said how that ended, or it is no longer this worker's, or has expired.
pub async fn hand_over(store: &Store, claimed: &Claimed, now: Instant) -> Result<bool, StoreError> {
    let sql = "UPDATE outbox SET handed_over_at = $4 WHERE environment_id = $1 AND id = $2 AND attempts = $3
      AND state = 'waiting' AND handed_over_at IS NULL AND expires_at > $4";
    let values = [
        claimed.environment.uuid().into(),
        claimed.id.uuid().into(),
        i64::from(claimed.attempt).into(),
        now.micros().into(),
    ];
    Ok(store.everything().execute_raw(statement(store, sql, values)).await?.rows_affected() == 1)
}

/// The same for what has no code and is marked: it was handed over, and nobody knows whether it was taken. `false` when it is not
/// marked, or for the second time already, by somebody who has not said how that ended, no longer this worker's, or has expired.
pub async fn hand_over_once_more(store: &Store, claimed: &Claimed, now: Instant) -> Result<bool, StoreError> {
    let sql = "UPDATE outbox SET once_more_at = $4 WHERE environment_id = $1 AND id = $2 AND attempts = $3
      AND state = 'waiting' AND handed_over_at IS NOT NULL AND once_more_at IS NULL AND expires_at > $4";
    let values = [
        claimed.environment.uuid().into(),
        claimed.id.uuid().into(),
        i64::from(claimed.attempt).into(),
        now.micros().into(),
    ];
    Ok(store.everything().execute_raw(statement(store, sql, values)).await?.rows_affected() == 1)
}

/// How a claimed notice ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The other side took it.
    Delivered,
    /// It was not taken and will be tried again at this instant; why it failed, as a class.
    Retry(Instant, String),
    /// The same for what may have been taken, by the first try: its mark stays, and that of a second, which surely was not, goes.
    OnceMore(Instant, String),
    /// It will not be tried again.
    Failed(String),
}

/// Writes down how a claimed notice ended; the payload is wiped once delivered, and kept until it expires otherwise. `false` when it
/// was claimed again meanwhile: how it ends is no longer this worker's to say.
pub async fn finish(store: &Store, claimed: &Claimed, outcome: &Outcome, now: Instant) -> Result<bool, StoreError> {
    let mut values: Vec<Value> =
        vec![claimed.environment.uuid().into(), claimed.id.uuid().into(), i64::from(claimed.attempt).into()];
    let change = match outcome {
        Outcome::Delivered => {
            values.push(now.micros().into());
            "state = 'delivered', payload = NULL, finished_at = $4, failure = NULL"
        }
        Outcome::Retry(due, why) => {
            values.extend([due.micros().into(), why.clone().into()]);
            "due_at = $4, failure = $5, handed_over_at = NULL"
        }
        Outcome::OnceMore(due, why) => {
            values.extend([due.micros().into(), why.clone().into()]);
            "due_at = $4, failure = $5, once_more_at = NULL"
        }
        Outcome::Failed(why) => {
            values.extend([now.micros().into(), why.clone().into()]);
            // A code is of no use once its person has been told that it failed: it is wiped, and cannot be tried again.
            "state = 'failed', finished_at = $4, failure = $5,
              payload = CASE WHEN channel = 'email' THEN payload ELSE NULL END"
        }
    };
    let sql = format!(
        "UPDATE outbox SET {change} WHERE environment_id = $1 AND id = $2 AND attempts = $3 AND state = 'waiting'"
    );
    Ok(store.everything().execute_raw(statement(store, &sql, values)).await?.rows_affected() == 1)
}

/// Gives up what is no longer worth telling, and forgets what was finished over `keep` ago. Returns how many expired.
pub async fn expire(store: &Store, keep: Duration, now: Instant) -> Result<u64, StoreError> {
    let expired = statement(
        store,
        "UPDATE outbox SET state = 'expired', payload = NULL, finished_at = $1 WHERE state IN ('waiting', 'failed') AND expires_at <= $1",
        [now.micros().into()],
    );
    let expired = store.everything().execute_raw(expired).await?.rows_affected();
    let old = statement(store, "DELETE FROM outbox WHERE finished_at <= $1", [now.minus(keep).micros().into()]);
    store.everything().execute_raw(old).await?;
    Ok(expired)
}

/// The instant after `now` at which the next notice falls due, if any does. What is due already and was not claimed waits
/// for a delivery to end.
pub async fn next_due(store: &Store, now: Instant) -> Result<Option<Instant>, StoreError> {
    let sql = "SELECT MIN(due_at) AS due FROM outbox WHERE state = 'waiting' AND due_at > $1";
    let ask = statement(store, sql, [now.micros().into()]);
    let row = store.everything().query_one_raw(ask).await?;
    let due: Option<i64> = row.map(|row| row.try_get("", "due")).transpose()?.flatten();
    Ok(due.map(Instant::from_micros))
}

/// The queue of one environment or of all, oldest first, finished ones left out.
pub async fn list(store: &Store, environment: Option<EnvironmentId>) -> Result<Vec<Listed>, StoreError> {
    const COLUMNS: &str =
        "SELECT environment_id, id, kind, channel, state, attempts, due_at, created_at, failure FROM outbox";
    let (sql, values) = match environment {
        Some(id) => (
            format!("{COLUMNS} WHERE environment_id = $1 AND state IN ('waiting', 'failed') ORDER BY created_at"),
            vec![Value::from(id.uuid())],
        ),
        None => (format!("{COLUMNS} WHERE state IN ('waiting', 'failed') ORDER BY created_at"), Vec::new()),
    };
    let rows = store.everything().query_all_raw(statement(store, &sql, values)).await?;
    Ok(rows.iter().map(|row| Listed::from_query_result(row, "")).collect::<Result<_, _>>()?)
}

/// Makes a waiting or failed notice due at once; `false` when there is none with this id. What may have been taken by a
/// gateway is not handed over because somebody asks.
pub async fn retry(store: &Store, environment: EnvironmentId, id: NoticeId, now: Instant) -> Result<bool, StoreError> {
    let sql = "UPDATE outbox SET state = 'waiting', due_at = $3, finished_at = NULL
      WHERE environment_id = $1 AND id = $2 AND state IN ('waiting', 'failed') AND payload IS NOT NULL AND handed_over_at IS NULL";
    let values = [environment.uuid().into(), id.uuid().into(), now.micros().into()];
    Ok(store.everything().execute_raw(statement(store, sql, values)).await?.rows_affected() == 1)
}

/// Gives a notice up and wipes it; `false` when there is none with this id.
pub async fn drop_notice(
    store: &Store,
    environment: EnvironmentId,
    id: NoticeId,
    now: Instant,
) -> Result<bool, StoreError> {
    let sql = "UPDATE outbox SET state = 'dropped', payload = NULL, finished_at = $3
      WHERE environment_id = $1 AND id = $2 AND state IN ('waiting', 'failed')";
    let values = [environment.uuid().into(), id.uuid().into(), now.micros().into()];
    Ok(store.everything().execute_raw(statement(store, sql, values)).await?.rows_affected() == 1)
}

#[cfg(test)]
mod tests;
