//! The mail that tells people that their password must be changed soon, as the time for that begins (`password.warn_before`), in
//! every environment that is served: who seldom signs on would otherwise meet it unprepared. Once for each password and each end of
//! its time, whichever server comes first. Who is past the end is not told: they are asked when they sign on.
//!
//! People whose passwords came together end together. So each pass tells a share of them, as many as it takes to have told everybody
//! half-way to the end, and a bounded number at the most: neither what else is done in a pass nor other mail waits for a hundred
//! thousand.
//!
//! Where another system owns the passwords it is that one which tells.

use std::collections::HashMap;
use std::time::Duration;

use super::{Live, Registry, Services};
use crate::config::sections::sign_on::FirstFactor;
use crate::identity::account::{self, Status};
use crate::identity::credential::{self, Due, Late};
use crate::kit::id::EnvironmentId;
use crate::kit::instant::Instant;
use crate::outbox::{self, Notice, Place, Teller};
use crate::store::StoreError;

/// How many of an environment are told in a pass, if there are as many, and how many at the most.
const FEWEST: u32 = 100;
const MOST: u32 = 1000;

/// How often a pass comes, about.
pub const PASS: Duration = Duration::from_secs(600);

/// How long nothing later than now must have been written before what is there was written by a clock that was ahead. A server whose
/// clock is right writes later than one that is behind, so that only a clock that is behind by more than this, in an environment where
/// nothing happens for as long, takes itself to be right; or one that nobody is beside.
const QUIET: Duration = Duration::from_secs(24 * 3600);

/// What earlier passes of this process have seen that is later than now, in each environment.
#[derive(Debug, Default)]
pub struct Later(HashMap<EnvironmentId, Seen>);

#[derive(Clone, Copy, Debug)]
struct Seen {
    newest: Instant,
    since: Instant,
}

impl Later {
    /// Whether nothing later than what there was has come for long enough.
    fn has_ended(&mut self, environment: EnvironmentId, newest: Instant, now: Instant) -> bool {
        let seen = self.0.entry(environment).or_insert(Seen { newest, since: now });
        // What is measured by a clock that was put back begins anew.
        if newest > seen.newest || now < seen.since {
            *seen = Seen { newest, since: now };
        }
        now.since(seen.since) >= QUIET
    }
}

/// Tells whoever is to be told in this pass; says how many that are.
pub async fn warn_of_passwords(services: &Services, registry: &Registry, later: &mut Later) -> Result<u64, StoreError> {
    let mut all = 0;
    for live in registry.all() {
        let rules = live.passwords.rules();
        // Whatever counts from when a password was set counts from now, where that is yet to come.
        if rules.max_age.is_some() || rules.min_age.is_some() {
            settle(services, &live, later).await?;
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

async fn settle(services: &Services, live: &Live, later: &mut Later) -> Result<(), StoreError> {
    let now = services.clock.now();
    let Some(Late { passwords, newest }) = credential::late(&services.store.scope(live.id), now).await? else {
        later.0.remove(&live.id);
        return Ok(());
    };
    if !later.has_ended(live.id, newest, now) {
        tracing::warn!(
            environment = %live.id,
            passwords,
            "passwords were set later than now: a clock was ahead, or this server's is behind; once nothing later has come for a day, \
             they count from then"
        );
        return Ok(());
    }
    let work = services.store.work(live.id).await?;
    credential::settle(&work, now).await?;
    work.commit().await?;
    later.0.remove(&live.id);
    tracing::warn!(environment = %live.id, passwords, "passwords were set by a clock that was ahead, and count from now");
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
    fn what_is_later_than_now_has_ended_once_no_more_of_it_comes_for_a_day() {
        let (mut later, here, now) =
            (Later::default(), EnvironmentId::from_uuid(uuid::Uuid::nil()), Instant::from_micros(1));
        let newest = now.plus(QUIET * 365);
        assert!(!later.has_ended(here, newest, now));
        assert!(!later.has_ended(here, newest.plus(QUIET / 9), now.plus(QUIET)), "another clock runs ahead");
        assert!(!later.has_ended(here, newest, now.plus(QUIET * 3 / 2)), "less of it is no more");
        assert!(!later.has_ended(here, newest, now), "this one was put back");
        assert!(later.has_ended(here, newest, now.plus(QUIET)));
    }

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
