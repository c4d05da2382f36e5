//! Forgetting what has expired. Nothing depends on it: whatever has an end is checked when it is used (authentik
//! CVE-2025-64708); this only keeps tables small.

use std::time::Duration;

use sea_orm::{ConnectionTrait, Statement};

use super::{Store, StoreError, whole};
use crate::kit::instant::Instant;

/// Counters of failures are forgotten after this long without another.
const ATTEMPTS: Duration = Duration::from_secs(30 * 24 * 3600);

/// A browser that has not been seen for this long has lost its cookie.
const BROWSERS: Duration = Duration::from_secs(400 * 24 * 3600);

/// Removes ended sessions, sign-ons, links, codes, trusts, bypasses, exports, histories of people who are gone, and old counters of
/// all environments; says how many rows went.
pub async fn forget(store: &Store, now: Instant) -> Result<u64, StoreError> {
    let work = [
        ("DELETE FROM session WHERE expires_at <= $1", now),
        ("DELETE FROM flow WHERE expires_at <= $1", now),
        (
            "DELETE FROM identifier WHERE kind = 'former' AND EXISTS (SELECT 1 FROM address_change c
               WHERE c.environment_id = identifier.environment_id AND c.former = identifier.canonical
                 AND c.act IN ('replaced', 'removed') AND c.undo_until <= $1)",
            now,
        ),
        ("DELETE FROM address_change WHERE undo_until <= $1", now),
        ("DELETE FROM link WHERE expires_at <= $1", now),
        ("DELETE FROM registration WHERE expires_at <= $1", now),
        ("DELETE FROM sent_code WHERE expires_at <= $1", now),
        ("DELETE FROM trusted_browser WHERE expires_at <= $1", now),
        ("DELETE FROM mfa_bypass WHERE expires_at <= $1", now),
        ("DELETE FROM data_export WHERE expires_at <= $1", now),
        ("DELETE FROM erased_history WHERE expires_at <= $1", now),
        ("DELETE FROM attempt WHERE last_at <= $1", now.minus(ATTEMPTS)),
        ("DELETE FROM instance_send WHERE began_at <= $1", now.minus(whole::HOUR)),
        ("DELETE FROM known_browser WHERE last_seen_at <= $1", now.minus(BROWSERS)),
        (
            "DELETE FROM browser WHERE first_seen_at <= $1 AND NOT EXISTS (SELECT 1 FROM known_browser k
               WHERE k.environment_id = browser.environment_id AND k.browser_id = browser.id)
             AND NOT EXISTS (SELECT 1 FROM session s
               WHERE s.environment_id = browser.environment_id AND s.browser_id = browser.id)",
            now.minus(BROWSERS),
        ),
    ];
    let mut gone = 0;
    for (sql, until) in work {
        let statement = Statement::from_sql_and_values(store.backend, sql, [until.micros().into()]);
        gone += store.writer.execute_raw(statement).await?.rows_affected();
    }
    Ok(gone)
}
