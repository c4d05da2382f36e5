//! The mail that tells people that their password must be changed soon, as the time for that begins (`password.warn_before`), in
//! every environment that is served: who seldom signs on would otherwise meet it unprepared. Once for each password and each end of
//! its time, whichever server comes first. Who is past the end is not told: they are asked when they sign on.
//!
//! People whose passwords came together end together. So each pass tells a share of them, as many as it takes to have told everybody
//! half-way to the end, and a bounded number at the most: neither what else is done in a pass nor other mail waits for a hundred
//! thousand.
//!
//! Where another system owns the passwords it is that one which tells.

use std::time::Duration;

use super::{Live, Registry, Services};
use crate::config::sections::sign_on::FirstFactor;
use crate::identity::account::{self, Status};
use crate::identity::credential::{self, Due};
use crate::outbox::{self, Notice, Place, Teller};
use crate::store::StoreError;

/// How many of an environment are told in a pass, if there are as many, and how many at the most.
const FEWEST: u32 = 100;
const MOST: u32 = 1000;

/// How often a pass comes, about.
pub const PASS: Duration = Duration::from_secs(600);

/// Tells whoever is to be told in this pass; says how many that are.
pub async fn warn_of_passwords(services: &Services, registry: &Registry) -> Result<u64, StoreError> {
    let mut all = 0;
    for live in registry.all() {
        let rules = live.passwords.rules();
        if rules.max_age.is_some() || rules.min_age.is_some() {
            look_for_late(services, &live).await?;
        }
        let here = live.config.password.managed_by.is_none()
            && live.config.sign_on.first_factors.contains(&FirstFactor::Password);
        let Some(age) = rules.max_age.filter(|_| here) else { continue };
        let (scope, now) = (services.store.scope(live.id), services.clock.now());
        let (found, every) = credential::to_warn(&scope, (age, rules.warn_before), MOST, now).await?;
        let Some(first) = found.first() else { continue };
        // The end of the first is before all others.
        let half_way = first.set.plus(age).minus(rules.warn_before / 2);
        let share = share(every, half_way.since(now));
        let mut told = 0;
        // Whom it was impossible to tell is passed over, and tried again the next time.
        for due in found {
            if told >= share {
                break;
            }
            match one(services, &live, due).await {
                Ok(done) => told += u64::from(done),
                Err(error) => {
                    tracing::warn!(environment = %live.id, account = %due.account, %error, "somebody cannot be told that a password ends");
                }
            }
        }
        all += told;
    }
    Ok(all)
}

/// How many of so many are told in a pass, where there is this much time to tell them all.
fn share(every: u64, left: Duration) -> u64 {
    let passes = (left.as_secs() / PASS.as_secs()).max(1);
    every.div_ceil(passes).clamp(FEWEST.into(), MOST.into())
}

/// Says it where passwords were set later than now: neither rule holds for them until that time has come.
async fn look_for_late(services: &Services, live: &Live) -> Result<(), StoreError> {
    let passwords = credential::late(&services.store.scope(live.id), services.clock.now()).await?;
    if passwords > 0 {
        tracing::warn!(
            environment = %live.id,
            passwords,
            "passwords were set later than now: a clock was ahead, or this server's is behind; their age is not known until then"
        );
    }
    Ok(())
}

async fn one(services: &Services, live: &Live, due: Due) -> Result<bool, StoreError> {
    let (work, now) = (services.store.work(live.id).await?, services.clock.now());
    // As it is once nobody else is changing it.
    account::hold(&work, due.account).await?;
    let person = account::find(&work.scope(), due.account).await?.filter(|person| person.status == Status::Active);
    let Some(person) = person else { return Ok(false) };
    let Some(end) = super::policy::passwords(live, &person).expires(due.set, now) else { return Ok(false) };
    if !credential::take_warning(&work, due, end).await? {
        return Ok(false);
    }
    let teller = Teller { keys: &live.keys, random: &services.random, now, place: Place::default() };
    outbox::tell(&work, &teller, &person, &Notice::PasswordExpires { due: end }).await?;
    work.commit().await?;
    services.outbox.notify_one();
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_told_half_way_to_the_end_and_never_all_at_once() {
        const WEEK: Duration = Duration::from_secs(7 * 24 * 3600);
        assert_eq!(share(3, WEEK), 100);
        assert_eq!(share(100_000, WEEK), 100, "in a thousand passes");
        assert_eq!(share(500_000, WEEK), 497);
        // Nobody is told late because others are many, and no pass tells all.
        assert_eq!(share(5000, PASS * 10), 500);
        assert_eq!(share(5000, Duration::ZERO), 1000);
    }
}
