//! Deletions that people have asked for: the reminder before the end, and the end itself, in every environment that is served. Every
//! server may do it at any time: of several that come to the same account, one does it.

use super::{Live, Registry, Services};
use crate::identity::account;
use crate::identity::leaving::{self, Leaving};
use crate::kit::id::UserId;
use crate::outbox::{self, Notice, Place, Teller};
use crate::store::StoreError;

/// How many are looked at in one go.
const BATCH: u64 = 100;

/// What is done in one go.
#[derive(Clone, Copy)]
enum Doing {
    Reminding,
    Erasing,
}

/// Does what has fallen due; says how many people were reminded or erased.
pub async fn leave_due(services: &Services, registry: &Registry) -> Result<u64, StoreError> {
    let mut all = 0;
    for live in registry.all() {
        for doing in [Doing::Reminding, Doing::Erasing] {
            all += several(services, &live, doing).await?;
        }
    }
    Ok(all)
}

async fn several(services: &Services, live: &Live, doing: Doing) -> Result<u64, StoreError> {
    let mut all = 0;
    loop {
        let (scope, now) = (services.store.scope(live.id), services.clock.now());
        let found = match doing {
            Doing::Reminding => leaving::to_remind(&scope, BATCH, now).await?,
            Doing::Erasing => leaving::due(&scope, BATCH, now).await?,
        };
        let mut done = 0;
        for leaving in &found {
            let acted = match doing {
                Doing::Reminding => remind(services, live, leaving).await,
                Doing::Erasing => erase(services, live, leaving.account).await,
            };
            match acted {
                Ok(acted) => done += u64::from(acted),
                Err(error) => {
                    let account = leaving.account;
                    tracing::warn!(environment = %live.id, %account, %error, "an account that leaves cannot be looked after");
                }
            }
        }
        all += done;
        // What could not be done now is tried again the next time, and holds up no others for ever.
        if done == 0 || u64::try_from(found.len()).is_ok_and(|found| found < BATCH) {
            return Ok(all);
        }
    }
}

async fn remind(services: &Services, live: &Live, leaving: &Leaving) -> Result<bool, StoreError> {
    let (work, now) = (services.store.work(live.id).await?, services.clock.now());
    account::hold(&work, leaving.account).await?;
    if !leaving::take_reminder(&work, leaving.account, now).await? {
        return Ok(false);
    }
    let Some(person) = account::find(&work.scope(), leaving.account).await? else { return Ok(false) };
    let teller = Teller { keys: &live.keys, random: &services.random, now, place: Place::default() };
    outbox::tell(&work, &teller, &person, &Notice::DeletionNear { due: leaving.due }).await?;
    work.commit().await?;
    services.outbox.notify_one();
    Ok(true)
}

/// Erases somebody whose time has come; `false` when it was done, or the account was kept, meanwhile.
pub async fn erase(services: &Services, live: &Live, id: UserId) -> Result<bool, StoreError> {
    let (work, now) = (services.store.work(live.id).await?, services.clock.now());
    // The account before what belongs to it, as whoever keeps it does.
    if !account::hold(&work, id).await? || !leaving::take_due(&work, id, now).await? {
        return Ok(false);
    }
    let Some(person) = account::find(&work.scope(), id).await? else { return Ok(false) };
    let teller = Teller { keys: &live.keys, random: &services.random, now, place: Place::default() };
    let erased = outbox::farewell(&work, &teller, &person).await?;
    work.commit().await?;
    services.outbox.notify_one();
    Ok(erased)
}
