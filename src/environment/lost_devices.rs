//! What falls due for people who have lost every second factor, in every environment that is served. Every server may do it at any
//! time: of several that come to the same person, one does it.

use super::{Live, Registry, Services, policy};
use crate::identity::account::{self, Status};
use crate::mfa::lost::{self, Lost};
use crate::outbox::{Place, Teller};
use crate::store::StoreError;

/// How many are looked at in one go.
const BATCH: u64 = 100;

/// Does what has fallen due; says for how many people.
pub async fn tell_lost(services: &Services, registry: &Registry) -> Result<u64, StoreError> {
    let mut all = 0;
    for live in registry.all() {
        loop {
            let due = lost::due(&services.store.scope(live.id), BATCH, services.clock.now()).await?;
            let mut done = 0;
            for lost in &due {
                match one(services, &live, lost).await {
                    Ok(acted) => done += u64::from(acted),
                    Err(error) => {
                        let account = lost.account;
                        tracing::warn!(environment = %live.id, %account, %error, "a lost device cannot be gone on with");
                    }
                }
            }
            all += done;
            if done == 0 || u64::try_from(due.len()).is_ok_and(|found| found < BATCH) {
                break;
            }
        }
    }
    Ok(all)
}

async fn one(services: &Services, live: &Live, lost: &Lost) -> Result<bool, StoreError> {
    let work = services.store.work(live.id).await?;
    // As it is once nobody else is changing it.
    account::hold(&work, lost.account).await?;
    let Some(person) = account::find(&work.scope(), lost.account).await? else { return Ok(false) };
    let (keys, random, now) = (&live.keys, &services.random, services.clock.now());
    let teller = Teller { keys, random, now, place: Place::default() };
    let acted = if person.status == Status::Active {
        lost::fall_due(&work, &teller, (&person, lost), policy::lost_device(live, &person)).await?
    } else {
        // Whatever shuts somebody out has stopped it; what is stopped is over then.
        lost::halt(&work, person.id, now).await? || lost::fall_due(&work, &teller, (&person, lost), None).await?
    };
    if acted {
        work.commit().await?;
        services.outbox.notify_one();
    }
    Ok(acted)
}
