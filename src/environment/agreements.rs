//! Joining the agreements of the files to what the database has of them: what has come into force is stored, what was published
//! stays as it is, and a file that says otherwise is told (R-OP-15).

use super::Live;
use super::round::Prepared;
use super::{Registry, Services};
use crate::agreement::catalogue::Catalogue;
use crate::agreement::store;
use crate::store::StoreError;

/// Fills in the agreements of whatever is about to be served.
pub(super) async fn join(services: &Services, prepared: &mut [Prepared]) -> Result<(), StoreError> {
    for it in prepared {
        let Some(live) = it.live.as_ref().filter(|live| !live.config.agreements.is_empty()) else { continue };
        if live.agreements.get().is_none() {
            let stored = store::all(&services.store.scope(live.id)).await?;
            let catalogue = Catalogue::new(&live.config.agreements, &live.config.locale.default, stored);
            let _ = live.agreements.set(catalogue);
            publish(services, live).await?;
        }
        // Told at every load: a file that is wrong does not become right by being read twice.
        it.changed.extend(live.agreements().problems().iter().map(ToString::to_string));
    }
    Ok(())
}

async fn publish(services: &Services, live: &Live) -> Result<u64, StoreError> {
    let now = services.clock.now();
    store::publish(&services.store, live.id, live.agreements(), live.day(now), now).await
}

/// Stores the texts that have come into force since the files were read.
pub async fn publish_all(services: &Services, registry: &Registry) -> Result<u64, StoreError> {
    let mut published = 0;
    for live in registry.all() {
        published += publish(services, &live).await?;
    }
    Ok(published)
}
