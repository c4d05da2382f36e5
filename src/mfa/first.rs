//! The first second factor of an account that exists (R-OT-15): whoever knows the password alone could otherwise add a factor of
//! their own and lock the owner out. By policy it takes a code that is sent to an address verified before, or an invitation;
//! the password alone is enough only where the environment says so. The tab and signing on ask the same.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::guessing::{self, Guess};
use super::sent_code::{self, Answer, New, Verdict};
use crate::config::sections::mfa::{FirstEnrolment, MfaSection};
use crate::config::sections::notifications::SendLimits;
use crate::identity::account::Account;
use crate::identity::attempt::{Reserved, Source};
use crate::identity::flow::{self, Holder, Kind};
use crate::identity::identifier::{self, Identifier};
use crate::identity::proof::{Factor, Proofs};
use crate::kit::id::{EnvironmentId, SentCodeId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::outbox::limits::{self, Asked, Asking};
use crate::outbox::{self, Channel, Notice, Teller};
use crate::store::{Scope, Store, StoreError};

/// How long a proof of an address counts.
const FRESH: Duration = Duration::from_secs(15 * 60);

/// Codes that may be asked for in a row from one source, and the pause after that.
const SENDING: (u32, Duration) = (5, Duration::from_secs(3600));

/// Codes that may be asked for in a row for one person, from wherever, and the pause after that.
const SENDING_TO: (u32, Duration) = (20, Duration::from_secs(3600));

/// Wrong answers in a row from one source, and the pause after that.
const ANSWERING: (u32, Duration) = (10, Duration::from_secs(120));

/// How long to wait between two codes.
const BETWEEN: Duration = Duration::from_secs(30);

/// How long a code can be used.
const LIFETIME: Duration = Duration::from_secs(10 * 60);

/// Digits of a code.
const DIGITS: u8 = 6;

/// Wrong answers before a code is void.
const MOST: u32 = 5;

/// What stands between somebody and their first second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Nothing.
    Open,
    /// A code that is sent to their address.
    Address,
    /// An invitation, which they have not used in this browser.
    Invitation,
}

/// What the first factor still needs. `invited`: an invitation was used in this browser.
pub fn guard(config: &MfaSection, proofs: &Proofs, invited: bool, now: Instant) -> Guard {
    let proved = || proofs.has(|factor| factor == Factor::Address, FRESH, now);
    match config.first_enrolment {
        FirstEnrolment::Password => Guard::Open,
        _ if invited => Guard::Open,
        FirstEnrolment::Invitation => Guard::Invitation,
        FirstEnrolment::VerifiedAddress if proved() => Guard::Open,
        FirstEnrolment::VerifiedAddress => Guard::Address,
    }
}

/// The address that a code would go to: the primary one of those verified. One that somebody has just put in the place of another is
/// none, as long as the other can come back: a factor that was added by it would stay.
pub fn address(identifiers: &[Identifier], now: Instant) -> Option<&str> {
    let settled = |it: &&Identifier| it.settles_at.is_none_or(|at| at <= now);
    let mut emails = identifiers.iter().filter(|it| it.kind == identifier::Kind::Email && it.verified_at.is_some());
    emails.find(settled).map(|email| email.shown.as_str())
}

/// A code on its way, and where to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct OnItsWay {
    code: SentCodeId,
    at: Instant,
    to: String,
}

/// What a code that was sent to an address is good for, and nothing else is.
fn good_for(to: &str) -> String {
    format!("first factor {to}")
}

/// What became of asking for a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// It is on its way.
    OnItsWay,
    /// One was sent a moment ago.
    TooSoon,
    /// Too many were asked for.
    Throttled(Duration),
    /// There is no verified address.
    NoAddress,
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It is right, and the code is used up.
    Right,
    /// It is wrong, and counted.
    Wrong,
    /// The code has expired, is used, void, or never was.
    Gone,
    /// Too many were wrong.
    Throttled(Duration),
}

/// Under what the codes that were sent to a person, and the answers to them, are counted: together over all codes, so that a
/// fresh code gives no fresh guesses.
pub fn subjects(person: UserId) -> [String; 2] {
    [format!("codes to {person}"), format!("answers of {person}")]
}

/// How long it is until another code may be asked for; `None` when none is on its way to this holder.
pub async fn wait(
    scope: &Scope<'_>,
    keys: &Keys,
    holder: &Holder,
    now: Instant,
) -> Result<Option<Duration>, StoreError> {
    let sent = on_its_way(scope, keys, holder, now).await?;
    Ok(sent.map(|sent| BETWEEN.saturating_sub(now.since(sent.at))))
}

async fn on_its_way(
    scope: &Scope<'_>,
    keys: &Keys,
    holder: &Holder,
    now: Instant,
) -> Result<Option<OnItsWay>, StoreError> {
    flow::find(scope, keys, (Kind::Address, holder), now).await
}

/// Sends a code to the person's verified address, for this holder alone. `source`: the client's address; `most`: what the
/// environment may send.
pub async fn send(
    store: &Store,
    environment: EnvironmentId,
    most: &SendLimits,
    teller: &Teller<'_>,
    (holder, source): (&Holder, &str),
    person: &Account,
) -> Result<Sent, StoreError> {
    let Teller { keys, random, now, .. } = *teller;
    let scope = store.scope(environment);
    let identifiers = identifier::of(&scope, person.id).await?;
    let Some(to) = address(&identifiers, now) else { return Ok(Sent::NoAddress) };
    let key = (Kind::Address, holder);
    let (seen, earlier): (_, Option<OnItsWay>) = flow::look(&scope, keys, key, now).await?;
    if earlier.as_ref().is_some_and(|earlier| now.since(earlier.at) < BETWEEN) {
        return Ok(Sent::TooSoon);
    }
    // First by source, so that one cannot use up what is everybody's; then for the person, whose mailbox it is that fills.
    let [subject, _] = subjects(person.id);
    for (source, pace) in [(format!("from {source}"), SENDING), ("any".to_owned(), SENDING_TO)] {
        let asking = Guess { subject: subject.clone(), source: Source::Known(source), now, of: None };
        if let Reserved::Throttled(wait) = guessing::reserve(store, environment, &asking, pace).await? {
            return Ok(Sent::Throttled(wait));
        }
    }
    let asking = Asking { keys, channel: Channel::Email, to, person: person.id, asked: Asked::ForNew(source), now };
    if let Err(wait) = limits::reserve(store, environment, most, &asking).await? {
        return Ok(Sent::Throttled(wait));
    }
    let work = store.work(environment).await?;
    // Only this holder's earlier one is void (R-AB-6): another sign-on, perhaps a stranger's, takes away nobody's code.
    let earlier = earlier.map(|earlier| earlier.code);
    let (good_for, expires) = (good_for(to), now.plus(LIFETIME));
    let new = New { account: person.id, good_for: &good_for, earlier, digits: DIGITS, expires };
    let (code, digits) = sent_code::make(&work, keys, &new, random, now).await?;
    let sent = OnItsWay { code, at: now, to: to.to_owned() };
    if !flow::put_after(&work, keys, (seen, key), &sent, random, now).await? {
        // Another request was first, and its code is the one that counts.
        return Ok(Sent::TooSoon);
    }
    let notice = Notice::AddressCode { place: teller.place.clone(), code: digits, expires };
    outbox::tell_one(&work, teller, person, to.to_owned(), notice).await?;
    work.commit().await?;
    Ok(Sent::OnItsWay)
}

/// Whether `typed` is the code that was sent for this holder; it is used up then. `source`: the client's address.
pub async fn answer(
    store: &Store,
    environment: EnvironmentId,
    teller: &Teller<'_>,
    (holder, source): (&Holder, &str),
    person: &Account,
    typed: &str,
) -> Result<Answered, StoreError> {
    let Teller { keys, now, .. } = *teller;
    // Where there is nothing to be guessed, nothing is counted.
    let sent = on_its_way(&store.scope(environment), keys, holder, now).await?;
    let Some(sent) = sent.filter(|sent| now.since(sent.at) < LIFETIME) else { return Ok(Answered::Gone) };
    // No browser is known here for more than the password, so all share the budget (G-S4).
    let [_, subject] = subjects(person.id);
    let guess = Guess { subject, source: Source::Unknown(source.to_owned()), now, of: None };
    if let Reserved::Throttled(wait) = guessing::reserve(store, environment, &guess, ANSWERING).await? {
        return Ok(Answered::Throttled(wait));
    }
    if !sent_code::reserve(store, environment, (sent.code, person.id), MOST, now).await? {
        return Ok(Answered::Gone);
    }
    let work = store.work(environment).await?;
    let good_for = good_for(&sent.to);
    let given = Answer { code: sent.code, account: person.id, good_for: &good_for, typed };
    Ok(match sent_code::answer(&work, keys, &given, now).await? {
        Verdict::Wrong => Answered::Wrong,
        Verdict::Gone => Answered::Gone,
        Verdict::Right => {
            guessing::release(&work, &guess).await?;
            flow::end(&work, Kind::Address, holder).await?;
            work.commit().await?;
            Answered::Right
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::proof::Proof;
    use crate::mfa::tests::config;

    #[test]
    fn the_first_factor_needs_what_the_policy_says() {
        let (mut config, now) = (config(), Instant::from_micros(1_000_000_000));
        let password = Proofs::of(Proof::password(now));
        let mut address = password.clone();
        address.add(Proof::address(now));
        assert_eq!(guard(&config, &password, false, now), Guard::Address);
        assert_eq!(guard(&config, &address, false, now), Guard::Open);
        assert_eq!(guard(&config, &address, false, now.plus(FRESH * 2)), Guard::Address);
        config.first_enrolment = FirstEnrolment::Invitation;
        assert_eq!(guard(&config, &address, false, now), Guard::Invitation);
        assert_eq!(guard(&config, &password, true, now), Guard::Open);
        config.first_enrolment = FirstEnrolment::Password;
        assert_eq!(guard(&config, &password, false, now), Guard::Open);
    }
}
