//! What is counted for the whole server, of no environment.

use std::time::Duration;

use sea_orm::{ConnectionTrait, Statement};

use super::{Store, StoreError};
use crate::kit::instant::Instant;

/// What is counted together: an hour by the clock.
pub const HOUR: Duration = Duration::from_secs(3600);

/// Counts one more sending under `subject` in this hour, in a write of its own; whether there was room below `most`.
pub async fn count(store: &Store, subject: &str, most: u32, now: Instant) -> Result<bool, StoreError> {
    let hour = i64::try_from(HOUR.as_micros()).unwrap_or(i64::MAX);
    let began = now.micros().div_euclid(hour).saturating_mul(hour);
    // One statement: of many who come at the same time each sees the one before.
    let sql = "INSERT INTO instance_send (subject, began_at, sent) VALUES ($1, $2, 1)
               ON CONFLICT (subject, began_at) DO UPDATE SET sent = instance_send.sent + 1
               WHERE instance_send.sent < $3";
    let values = [subject.into(), began.into(), i64::from(most).into()];
    let statement = Statement::from_sql_and_values(store.backend, sql, values);
    Ok(store.writer.execute_raw(statement).await?.rows_affected() == 1)
}
