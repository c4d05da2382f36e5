//! The mail that tells people that their password must be changed soon, as the time for that begins (`password.warn_before`), in
//! every environment that is served: who seldom signs on would otherwise meet it unprepared. Once for each password and each end of
//! its time, whichever server comes first. Who is past the end is not told: they are asked when they sign on.
//!
//! Where another system owns the passwords it is that one which tells.

use super::{Live, Registry, Services};
use crate::config::sections::sign_on::FirstFactor;
use crate::identity::account::{self, Status};
use crate::identity::credential;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::outbox::{self, Notice, Place, Teller};
use crate::store::StoreError;

/// How many are looked at in one go.
const BATCH: u32 = 100;

/// Tells whoever is to be told; says how many that are.
pub async fn warn_of_passwords(services: &Services, registry: &Registry) -> Result<u64, StoreError> {
    let mut all = 0;
    for live in registry.all() {
        let rules = live.passwords.rules();
        // Whatever counts from when a password was set counts from now, where that is yet to come.
        if rules.max_age.is_some() || rules.min_age.is_some() {
            let work = services.store.work(live.id).await?;
            if credential::settle(&work, services.clock.now()).await? > 0 {
                work.commit().await?;
            }
        }
        let here = live.config.password.managed_by.is_none()
            && live.config.sign_on.first_factors.contains(&FirstFactor::Password);
        let Some(age) = rules.max_age.filter(|_| here) else { continue };
        loop {
            let (scope, now) = (services.store.scope(live.id), services.clock.now());
            let found = credential::to_warn(&scope, (age, rules.warn_before), BATCH, now).await?;
            let mut done = 0;
            for (account, set) in &found {
                match one(services, &live, *account, *set).await {
                    Ok(told) => done += u64::from(told),
                    Err(error) => {
                        tracing::warn!(environment = %live.id, %account, %error, "somebody cannot be told that a password ends");
                    }
                }
            }
            all += done;
            // What could not be done now is tried again the next time, and holds up no others for ever.
            if done == 0 || u32::try_from(found.len()).is_ok_and(|found| found < BATCH) {
                break;
            }
        }
    }
    Ok(all)
}

async fn one(services: &Services, live: &Live, account: UserId, set: Instant) -> Result<bool, StoreError> {
    let (work, now) = (services.store.work(live.id).await?, services.clock.now());
    // As it is once nobody else is changing it.
    account::hold(&work, account).await?;
    let person = account::find(&work.scope(), account).await?.filter(|person| person.status == Status::Active);
    let Some(person) = person else { return Ok(false) };
    let Some(due) = super::policy::passwords(live, &person).expires(set, now) else { return Ok(false) };
    if !credential::take_warning(&work, account, set, due).await? {
        return Ok(false);
    }
    let teller = Teller { keys: &live.keys, random: &services.random, now, place: Place::default() };
    outbox::tell(&work, &teller, &person, &Notice::PasswordExpires { due }).await?;
    work.commit().await?;
    services.outbox.notify_one();
    Ok(true)
}
