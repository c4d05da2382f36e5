//! Deletions that people have asked for: the reminder before the end, and the end itself, in every environment that is served. Every
//! server may do it at any time: of several that come to the same account, one does it. Of administrators nothing is done, whatever
//! waits from the time when their environment was another kind, and of whoever is disabled nothing until they are let in again.

use super::{Live, Registry, Services, policy};
use crate::config::sections::server::Kind;
use crate::identity::account::{self, Account, Status};
use crate::identity::erase::erased;
use crate::identity::leaving;
use crate::kit::id::UserId;
use crate::outbox::{self, Notice, Place, Teller};
use crate::store::{StoreError, Work};

/// How many are looked at in one go.
const BATCH: u32 = 100;

/// What is done in one go.
#[derive(Clone, Copy)]
enum Doing {
    Reminding,
    Erasing,
}

/// Does what has fallen due; says how many people were reminded or erased.
pub async fn leave_due(services: &Services, registry: &Registry) -> Result<u64, StoreError> {
    let mut all = 0;
    for live in registry.all().into_iter().filter(|live| live.config.kind != Kind::Administrators) {
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
                Doing::Reminding => remind(services, live, leaving.account).await,
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
        if done == 0 || u32::try_from(found.len()).is_ok_and(|found| found < BATCH) {
            return Ok(all);
        }
    }
}

/// Whoever is held until `work` ends and can still keep their account, so the account before what belongs to it, as whoever keeps it
/// does.
async fn hold(work: &Work, id: UserId) -> Result<Option<Account>, StoreError> {
    if !account::hold(work, id).await? {
        return Ok(None);
    }
    Ok(account::find(&work.scope(), id).await?.filter(|person| person.status == Status::Active))
}

async fn remind(services: &Services, live: &Live, id: UserId) -> Result<bool, StoreError> {
    let (work, now) = (services.store.work(live.id).await?, services.clock.now());
    let Some(person) = hold(&work, id).await? else { return Ok(false) };
    let Some(due) = leaving::take_reminder(&work, id, now).await? else { return Ok(false) };
    let teller = Teller { keys: &live.keys, random: &services.random, now, place: Place::default() };
    outbox::tell_former_too(&work, &teller, &person, &Notice::DeletionNear { due }).await?;
    work.commit().await?;
    services.outbox.notify_one();
    Ok(true)
}

/// Erases somebody whose time has come; `false` when it was done, or the account was kept, meanwhile.
pub async fn erase(services: &Services, live: &Live, id: UserId) -> Result<bool, StoreError> {
    let (work, now) = (services.store.work(live.id).await?, services.clock.now());
    let Some(person) = hold(&work, id).await? else { return Ok(false) };
    if !leaving::take_due(&work, id, now).await? {
        return Ok(false);
    }
    let teller = Teller { keys: &live.keys, random: &services.random, now, place: Place::default() };
    let done = outbox::farewell(&work, &teller, &person, policy::kept_history(&live.config)).await?;
    work.commit().await?;
    if done {
        erased(live.id, id, "due");
    }
    services.outbox.notify_one();
    Ok(done)
}
