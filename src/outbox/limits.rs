//! How many codes may be sent (`notifications.limits`): to one address and from one source in an hour, to one person and in
//! the whole environment in a day, and by gateways, which cost money, in a day (R-AB-6). Nobody's telephone or mailbox is
//! filled, and nobody spends the environment's money.
//!
//! A sending is *reserved*, counted in a committed write of its own before anything is sent. Addresses are counted under a MAC
//! of their normalised form. Time slides: sendings are counted by twelfths of an hour or hours of a day, each of which counts
//! until its last sending is too old, so that no hour and no day ever holds more. Security notices are not counted (R-AB-9).

use std::time::Duration;

use sea_orm::FromQueryResult;

use super::Channel;
use crate::config::sections::notifications::SendLimits;
use crate::config::sections::server::InstanceLimits;
use crate::kit::id::{BrowserId, EnvironmentId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::text::canonical_identifier;
use crate::store::{Store, StoreError, Work, whole};

/// Who wants a code sent, and where.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// The environment's keys.
    pub keys: &'a Keys,
    /// Over which channel.
    pub channel: Channel,
    /// To which address or number, as stored.
    pub to: &'a str,
    /// For whom.
    pub person: UserId,
    /// For what it is asked.
    pub asked: Asked<'a>,
    /// When.
    pub now: Instant,
}

/// For what a code is asked.
#[derive(Clone, Copy, Debug)]
pub enum Asked<'a> {
    /// For an address that is not yet anybody's device, from this client address.
    ForNew(&'a str),
    /// For a device of somebody who has proved the first factor; in this browser, if they have proved a second one in it before.
    /// An office behind one address is not one person, so sources do not count, and what strangers have sent does not use up what
    /// the owner's browser may.
    ForDevice(Option<BrowserId>),
    /// For whoever has forgotten something, by anybody, from this client address. Counted by itself, so that strangers cannot use up
    /// what signing on needs, and by the whole server, so that one mailbox is not filled by way of many environments.
    ForRecovery(&'a str, &'a Whole),
    /// For whoever wants an account, who is anybody, from this client address. Counted by itself likewise, and for an address that
    /// somebody has as for one that nobody has.
    ForRegistration(&'a str, &'a Whole),
}

/// What the whole server sends for people who are not signed on (`mail.limits`), whichever environment they ask; what an environment
/// allows is a fifth of it at most (R-AB-9). Counted by hours of the clock, so that it is exact and one write.
#[derive(Debug)]
pub struct Whole {
    /// The server's own keys: an address is counted under the same MAC in every environment.
    pub keys: Keys,
    /// How many.
    pub limits: InstanceLimits,
}

impl Whole {
    /// Counts a sending that this source has asked for; whether there is room for it. One that there is no room for counts for the
    /// source all the same.
    async fn reserve(&self, store: &Store, source: &str, asking: &Asking<'_>) -> Result<bool, StoreError> {
        let to = normal(asking.channel, asking.to);
        for (word, what, most) in
            [("from", source, self.limits.per_source_hour), ("to", to.as_str(), self.limits.per_address_hour)]
        {
            let subject = format!("{word} {}", self.keys.mac("sends", &[word.as_bytes(), what.as_bytes()]));
            if !whole::count(store, &subject, most, asking.now).await? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Codes to one telephone in a day from people who are adding it: it may be a stranger's.
const NEW_PER_DAY: u32 = 10;

/// Codes to one mailbox in a day from people who want an account with it: it may be a stranger's, and each code can be guessed at.
const REGISTERING_PER_DAY: u32 = 10;

/// The share of what is sent in a day to which strangers have a right: the rest is kept for signing on.
const NEW_SHARE: u32 = 5;

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 3600);

/// The counter that every sending of an environment has, and at which those that arrive together queue.
const ALL: &str = "sends";

/// How many may be sent within which time, and under what they are counted.
struct Counter {
    subject: String,
    most: u32,
    within: Duration,
    /// The time that is counted together.
    part: Duration,
    /// For whom it is counted; only of what several people can use up the share of each is known.
    whose: String,
}

#[derive(FromQueryResult)]
struct Part {
    failures: i64,
    last_at: i64,
}

/// Counts a sending, in a transaction of its own; the time to wait instead when there have been too many.
pub async fn reserve(
    store: &Store,
    environment: EnvironmentId,
    limits: &SendLimits,
    asking: &Asking<'_>,
) -> Result<Result<(), Duration>, StoreError> {
    if let Asked::ForRecovery(source, whole) | Asked::ForRegistration(source, whole) = asking.asked
        && !whole.reserve(store, source, asking).await?
    {
        return Ok(Err(HOUR));
    }
    let work = store.work(environment).await?;
    // Takes the row's lock on PostgreSQL, so that parallel requests queue here and each sees the last.
    add(&work, ALL, "*", 0, asking.now).await?;
    let counters = counters(limits, asking);
    let mut longest = None;
    for counter in &counters {
        longest = longest.max(wait(&work, counter, asking.now).await?);
    }
    if let Some(wait) = longest {
        return Ok(Err(wait));
    }
    for counter in &counters {
        let part = format!("part {}{}", asking.now.micros().div_euclid(micros(counter.part)), counter.whose);
        add(&work, &counter.subject, &part, 1, asking.now).await?;
    }
    work.commit().await?;
    Ok(Ok(()))
}

/// Forgets what was sent for a person, to whichever address: somebody else asked for it, who has lost what they did so with. What
/// others had sent to the same addresses still counts. Returns how many counters there were.
pub async fn forget(work: &Work, person: UserId) -> Result<u64, StoreError> {
    work.execute(
        "DELETE FROM attempt WHERE environment_id = $1
         AND (subject = $2 OR subject LIKE $5 OR (subject LIKE $3 AND source LIKE $4))",
        [
            format!("{ALL} for {person}").into(),
            format!("{ALL} to %").into(),
            format!("part % {person}").into(),
            format!("{ALL} for {person} in %").into(),
        ],
    )
    .await
}

fn counters(limits: &SendLimits, asking: &Asking<'_>) -> Vec<Counter> {
    let hour = |subject, most| Counter { subject, most, within: HOUR, part: HOUR / 12, whose: String::new() };
    let day = |subject, most| Counter { subject, most, within: DAY, part: HOUR, whose: String::new() };
    let whose = format!(" {}", asking.person);
    let target = asking.keys.mac("sends", &[normal(asking.channel, asking.to).as_bytes()]);
    let share = |most: u32| (most / NEW_SHARE).max(1);
    if let Asked::ForRecovery(source, _) = asking.asked {
        let mut counters = vec![
            hour(format!("{ALL} recovering to {target}"), limits.per_address_hour),
            day(format!("{ALL} recovering {}", asking.person), limits.per_user_day),
            hour(format!("{ALL} recovering from {source}"), limits.per_source_hour),
            day(format!("{ALL} recovering"), share(limits.per_environment_day)),
        ];
        if asking.channel.is_gateway() {
            counters.push(day(format!("{ALL} recovering by gateways"), share(limits.sms_per_day)));
        }
        return counters;
    }
    if let Asked::ForRegistration(source, _) = asking.asked {
        return vec![
            hour(format!("{ALL} registering to {target}"), limits.per_address_hour),
            // Under a name of its own: an hour and a day are counted by other parts.
            day(format!("{ALL} registering in a day to {target}"), limits.per_user_day.min(REGISTERING_PER_DAY)),
            hour(format!("{ALL} registering from {source}"), limits.per_source_hour),
            day(format!("{ALL} registering"), share(limits.per_environment_day)),
        ];
    }
    let within = match asking.asked {
        Asked::ForDevice(Some(browser)) => format!(" in {browser}"),
        Asked::ForDevice(None) | Asked::ForNew(_) | Asked::ForRecovery(..) | Asked::ForRegistration(..) => {
            String::new()
        }
    };
    let mut counters = vec![
        Counter { whose, ..hour(format!("{ALL} to {target}{within}"), limits.per_address_hour) },
        day(format!("{ALL} for {}{within}", asking.person), limits.per_user_day),
        day(ALL.to_owned(), limits.per_environment_day),
    ];
    if asking.channel.is_gateway() {
        counters.push(day(format!("{ALL} by gateways"), limits.sms_per_day));
    }
    if let Asked::ForNew(source) = asking.asked {
        counters.push(hour(format!("{ALL} from {source}"), limits.per_source_hour));
        if asking.channel.is_gateway() {
            counters.push(day(format!("{ALL} new to {target}"), NEW_PER_DAY));
            counters.push(day(format!("{ALL} new by gateways"), share(limits.sms_per_day)));
        }
    }
    counters
}

/// The spelling under which an address is counted. Mail to different spellings of one mailbox (letter case, dots, what follows
/// a plus) often reaches the same person, so all count together.
pub fn normal(channel: Channel, to: &str) -> String {
    if channel.is_gateway() {
        return to.chars().filter(char::is_ascii_digit).collect();
    }
    let plain = canonical_identifier(to).unwrap_or_else(|| to.to_lowercase());
    let (local, domain) = plain.rsplit_once('@').unwrap_or((&plain, ""));
    let local = local.split('+').next().filter(|name| !name.is_empty()).unwrap_or(local);
    format!("{}@{domain}", local.replace('.', ""))
}

/// How long it is until there is room for one more, if there is none now.
async fn wait(work: &Work, counter: &Counter, now: Instant) -> Result<Option<Duration>, StoreError> {
    let first = now.minus(counter.within).micros();
    work.execute(
        "DELETE FROM attempt WHERE environment_id = $1 AND subject = $2 AND source LIKE 'part %' AND last_at <= $3",
        [counter.subject.clone().into(), first.into()],
    )
    .await?;
    let parts: Vec<Part> = work
        .scope()
        .query(
            "SELECT failures, last_at FROM attempt
             WHERE environment_id = $1 AND subject = $2 AND source LIKE 'part %' ORDER BY last_at",
            [counter.subject.clone().into()],
        )
        .await?;
    let most = i64::from(counter.most);
    let mut sent: i64 = parts.iter().map(|part| part.failures).sum();
    if sent < most {
        return Ok(None);
    }
    for part in parts {
        sent -= part.failures;
        if sent < most {
            return Ok(Some(Instant::from_micros(part.last_at).plus(counter.within).since(now)));
        }
    }
    // None may be sent at all.
    Ok(Some(counter.within))
}

async fn add(work: &Work, subject: &str, source: &str, count: i64, now: Instant) -> Result<(), StoreError> {
    work.execute(
        "INSERT INTO attempt (environment_id, subject, source, failures, last_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (environment_id, subject, source) DO UPDATE SET failures = attempt.failures + excluded.failures,
           last_at = CASE WHEN attempt.last_at > excluded.last_at THEN attempt.last_at ELSE excluded.last_at END",
        [subject.into(), source.into(), count.into(), now.micros().into()],
    )
    .await?;
    Ok(())
}

fn micros(time: Duration) -> i64 {
    i64::try_from(time.as_micros()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_an_address_counts_as_one() {
        for same in
            ["ana@acme.example", "ANA@Acme.example", "a.n.a@acme.example", "ana+1@acme.example", "Ana+x+y@acme.example"]
        {
            assert_eq!(normal(Channel::Email, same), "ana@acme.example", "{same}");
        }
        assert_ne!(normal(Channel::Email, "+ana@acme.example"), normal(Channel::Email, "+bob@acme.example"));
        assert_eq!(normal(Channel::Sms, "+49 (170) 123-4567"), normal(Channel::Voice, "+491701234567"));
    }
}
