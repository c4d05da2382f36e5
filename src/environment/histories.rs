//! Histories are kept as long as each environment says (`activity.retention`), and no longer. Old entries go in small batches, so that
//! nobody who signs on meanwhile waits for them, and only so many in one round: after a shorter time was set, other work and the end of
//! the program do not wait until all are gone. Every server may do it at any time; what one has removed another does not find.

use super::{Live, Registry, Services};
use crate::identity::activity::history;
use crate::store::StoreError;

/// How many go in one transaction, and how many transactions there are for an environment in one round.
const BATCH: u32 = 500;
const BATCHES: usize = 20;

/// Forgets what is too old, in every environment that is served; says how many entries went. What cannot be done in one environment now
/// is tried again the next time, and holds up no other.
pub async fn forget_histories(services: &Services, registry: &Registry) -> u64 {
    let mut all = 0;
    for live in registry.all() {
        for _ in 0..BATCHES {
            match forget(services, &live).await {
                Ok(0) => break,
                Ok(gone) => all += gone,
                Err(error) => {
                    tracing::warn!(environment = %live.id, %error, "old entries of histories cannot be removed");
                    break;
                }
            }
        }
    }
    all
}

/// Forgets one batch.
async fn forget(services: &Services, live: &Live) -> Result<u64, StoreError> {
    let Some(kept) = live.config.activity.retention.duration() else { return Ok(0) };
    let before = services.clock.now().minus(kept);
    // A look costs little; a write would keep others waiting for nothing.
    if !history::has_older(&services.store.scope(live.id), before).await? {
        return Ok(0);
    }
    let work = services.store.work(live.id).await?;
    let gone = history::forget(&work, before, BATCH).await?;
    work.commit().await?;
    Ok(gone)
}
