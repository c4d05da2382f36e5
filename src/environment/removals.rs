//! Removing the devices whose removal has fallen due, in every environment that is served. Every server may do it at any time: of
//! several that come to the same device, one removes it.

use super::{Live, Registry, Services, policy};
use crate::identity::account;
use crate::mfa::authority::Proved;
use crate::mfa::change::{Change, Refused};
use crate::mfa::removal::{self, Waiting};
use crate::outbox::{Place, Teller};
use crate::store::StoreError;

/// How many are looked at in one go.
const BATCH: u64 = 100;

/// Does what has fallen due; says how many removals were done or dropped.
pub async fn remove_due(services: &Services, registry: &Registry) -> Result<u64, StoreError> {
    let mut all = 0;
    for live in registry.all() {
        loop {
            let due = removal::due(&services.store.scope(live.id), BATCH, services.clock.now()).await?;
            let mut done = 0;
            for waiting in &due {
                match one(services, &live, waiting).await {
                    Ok(acted) => done += u64::from(acted),
                    Err(error) => {
                        let device = waiting.device;
                        tracing::warn!(environment = %live.id, %device, %error, "a device that is due cannot be removed");
                    }
                }
            }
            all += done;
            // What could not be done now is tried again the next time, and holds up no others for ever.
            if done == 0 || u64::try_from(due.len()).is_ok_and(|found| found < BATCH) {
                break;
            }
        }
    }
    Ok(all)
}

async fn one(services: &Services, live: &Live, waiting: &Waiting) -> Result<bool, Refused> {
    let work = services.store.work(live.id).await?;
    // As it is once nobody else is changing it.
    account::hold(&work, waiting.account).await?;
    let Some(person) = account::find(&work.scope(), waiting.account).await? else { return Ok(false) };
    let (keys, random, now) = (&live.keys, &services.random, services.clock.now());
    let teller = Teller { keys, random, now, place: Place::default() };
    let (config, proved) = (policy::mfa(live, &person), Proved::nothing());
    let acted =
        Change { work: &work, teller: &teller, config, person: &person, proved }.fall_due(waiting.device).await?;
    if acted {
        work.commit().await?;
        services.outbox.notify_one();
    }
    Ok(acted)
}
