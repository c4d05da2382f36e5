//! Joining the agreements of the files to what the database has of them: what has come into force is stored, what was published
//! stays as it is, and a file that says otherwise is told (R-OP-15). What people allowed on top of a consent that has ended is written
//! down as ended, now and then, and always before other rules are in force.

use std::collections::HashMap;
use std::sync::Arc;

use super::Live;
use super::report::Outcome;
use super::round::Prepared;
use super::{Registry, Services};
use crate::agreement::catalogue::Catalogue;
use crate::agreement::{ending, store};
use crate::kit::slug::Slug;
use crate::store::StoreError;

/// The most people of an environment of whom a load writes down what has ended: the other environments wait for it.
const MOST_AT_A_LOAD: u64 = 5000;

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

/// Writes down what has ended by the agreements that were live until now, where others are about to be in force. Where that fails or is
/// too much to wait for, the environment stays as it is until the next load, and all others go on.
pub(super) async fn end_before(services: &Services, before: &HashMap<Slug, Arc<Live>>, prepared: &mut [Prepared]) {
    for it in prepared {
        let Some(old) = before.get(&it.slug) else { continue };
        // Another environment of that name, or another epoch of it, does not go back to what was.
        let is_another = |new: &Live| (new.id, new.epoch) != (old.id, old.epoch);
        if it.live.as_ref().is_some_and(|new| is_another(new) || says_the_same(old, new)) {
            continue;
        }
        let why = match end(services, old, MOST_AT_A_LOAD).await {
            Ok(people) if people < MOST_AT_A_LOAD => continue,
            Ok(_) => "very many consents have just ended and are still being written down",
            Err(error) => {
                tracing::warn!(environment = %old.id, %error, "consents that have ended cannot be written down");
                "consents that have ended cannot be written down"
            }
        };
        if it.live.is_some() {
            (it.live, it.outcome) = (Some(Arc::clone(old)), Outcome::Stale);
            it.problems.push(format!("{why}; what was live stays live: reload again later"));
        }
    }
}

/// Whether both have the same ended at any moment.
fn says_the_same(old: &Live, new: &Live) -> bool {
    let (old, new) = (&old.config, &new.config);
    old.agreements == new.agreements && old.locale == new.locale
}

async fn end(services: &Services, live: &Live, most: u64) -> Result<u64, StoreError> {
    let when = live.moment(services.clock.now());
    ending::end_lapsed(&services.store, live.id, live.agreements(), &services.random, (when, most)).await
}

/// Writes down what has ended of what people allowed; says of how many people. One environment that cannot be looked after holds up
/// no other.
pub async fn end_consents(services: &Services, registry: &Registry) -> u64 {
    let mut people = 0;
    for live in registry.all() {
        match end(services, &live, u64::MAX).await {
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
