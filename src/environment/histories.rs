//! Histories are kept as long as each environment says (`activity.retention`), and no longer. Old entries go in small batches, so that
//! nobody who signs on meanwhile waits for them. Every server may do it at any time; what one has removed another does not find.

use super::{Live, Registry, Services};
use crate::identity::activity::history;
use crate::store::StoreError;

/// How many go in one transaction.
const BATCH: u32 = 500;

/// Forgets what is too old, in every environment that is served; says how many entries went.
pub async fn forget_histories(services: &Services, registry: &Registry) -> Result<u64, StoreError> {
    let mut all = 0;
    for live in registry.all() {
        all += forget(services, &live).await?;
    }
    Ok(all)
}

async fn forget(services: &Services, live: &Live) -> Result<u64, StoreError> {
    let Some(kept) = live.config.activity.retention.duration() else { return Ok(0) };
    let before = services.clock.now().minus(kept);
    // A look costs little; a write would keep others waiting for nothing.
    let mut all = 0;
    while history::has_older(&services.store.scope(live.id), before).await? {
        let work = services.store.work(live.id).await?;
        let gone = history::forget(&work, before, BATCH).await?;
        work.commit().await?;
        all += gone;
        if gone == 0 {
            break;
        }
    }
    Ok(all)
}
