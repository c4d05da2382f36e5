//! Joining the agreements of the files to what the database has of them: what has come into force is stored, what was published
//! stays as it is, and a file that says otherwise is told (R-OP-15). What people allowed on top of a consent that has ended is written
//! down as ended, now and then, and always before other rules are in force.

use std::collections::HashMap;
use std::sync::Arc;

use super::Live;
use super::round::Prepared;
use super::{Registry, Services};
use crate::agreement::catalogue::Catalogue;
use crate::agreement::{ending, store};
use crate::kit::slug::Slug;
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

/// Writes down what has ended by the agreements that were live until now, of whatever is about to be served otherwise.
pub(super) async fn end_before(
    services: &Services,
    before: &HashMap<Slug, Arc<Live>>,
    prepared: &[Prepared],
) -> Result<(), StoreError> {
    for it in prepared {
        let Some(old) = before.get(&it.slug) else { continue };
        if !it.live.as_ref().is_some_and(|new| Arc::ptr_eq(old, new)) {
            end(services, old).await?;
        }
    }
    Ok(())
}

async fn end(services: &Services, live: &Live) -> Result<u64, StoreError> {
    let when = live.moment(services.clock.now());
    ending::end_lapsed(&services.store, live.id, live.agreements(), &services.random, when).await
}

/// Writes down what has ended of what people allowed; says of how many people. One environment that cannot be looked after holds up
/// no other.
pub async fn end_consents(services: &Services, registry: &Registry) -> u64 {
    let mut people = 0;
    for live in registry.all() {
        match end(services, &live).await {
            Ok(ended) => people += ended,
            Err(error) => {
                tracing::warn!(environment = %live.id, %error, "consents that have ended cannot be written down");
            }
        }
    }
    people
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
