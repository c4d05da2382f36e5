//! Sending a code to the address of a device: whether it may be sent now, and then into the queue, in the transaction that
//! writes down for whom it is good.
//!
//! What may be sent is counted before, in a committed write of its own. A further code for the same holder waits as long as the
//! policy's steps say, and after the last step there is none: each voids the one before (R-AB-6). One that the gateway has given up is
//! not waited for.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{address, policy};
use crate::config::sections::mfa::{CodeMethod, MfaSection};
use crate::config::sections::notifications::SendLimits;
use crate::identity::account::Account;
use crate::identity::flow::Holder;
use crate::kit::id::{BrowserId, EnvironmentId, NoticeId, SentCodeId};
use crate::kit::instant::Instant;
use crate::mfa::sent_code::{self, New};
use crate::outbox::limits::{self, Asked, Asking};
use crate::outbox::{self, Channel, Delivery, Notice, Teller};
use crate::store::{Scope, Store, StoreError, Work};

/// Who asks for a code, and what there may be.
#[derive(Clone, Copy)]
pub struct Sender<'s> {
    /// The database.
    pub store: &'s Store,
    /// Where.
    pub environment: EnvironmentId,
    /// Tells of it.
    pub teller: &'s Teller<'s>,
    /// The policy that applies to the person.
    pub config: &'s MfaSection,
    /// How many codes the environment may send.
    pub limits: &'s SendLimits,
    /// The client's address.
    pub source: &'s str,
    /// The browser, where the person has proved a second factor in it before.
    pub browser: Option<BrowserId>,
    /// For whom.
    pub person: &'s Account,
    /// For which sign-on or session.
    pub holder: &'s Holder,
    /// Over which channel.
    pub channel: Channel,
    /// Whether that takes codes at the moment.
    pub open: bool,
}

/// What a code is sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum To {
    /// A device of somebody who has proved the first factor.
    Device,
    /// An address that is to become one: it may be anybody's.
    New,
}

/// A code on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnItsWay {
    /// The code.
    pub code: SentCodeId,
    /// The notice that carries it.
    pub notice: NoticeId,
    /// When it was sent.
    pub at: Instant,
    /// When it stops working.
    pub expires: Instant,
    /// How many were sent to this holder, this one included.
    pub count: u32,
}

/// Why no code is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// One was sent a moment ago: there may be another after this time.
    #[error("a code was sent a moment ago")]
    TooSoon(Duration),
    /// This sign-on or session gets no more.
    #[error("as many codes were sent as there may be")]
    NoMore,
    /// The channel takes no codes at the moment, or none for this address.
    #[error("codes cannot be sent there now")]
    Unavailable,
    /// The environment's limits are reached: there may be another after this time.
    #[error("too many codes were sent")]
    Throttled(Duration),
}

impl OnItsWay {
    /// Whether it will not arrive.
    pub async fn has_failed(&self, scope: &Scope<'_>) -> Result<bool, StoreError> {
        Ok(outbox::delivery(scope, self.notice).await? == Delivery::Failed)
    }

    /// How long it is until another one may be asked for; `None` when there is none any more.
    pub fn wait(&self, policy: &CodeMethod, now: Instant) -> Option<Duration> {
        let step = usize::try_from(self.count.saturating_sub(1)).ok()?;
        let wait = policy.resend.get(step)?;
        Some(wait.saturating_sub(now.since(self.at)))
    }
}

impl Sender<'_> {
    /// Counts a code to this address before it is sent, unless it may not be: after the `earlier` one of the same holder to the
    /// same address.
    pub(super) async fn reserve(
        &self,
        to: &str,
        earlier: Option<&OnItsWay>,
        what: To,
    ) -> Result<Result<(), Refused>, StoreError> {
        let (policy, now) = (policy(self.config, self.channel), self.teller.now);
        if let Some(earlier) = earlier {
            let Some(wait) = earlier.wait(policy, now) else { return Ok(Err(Refused::NoMore)) };
            if !wait.is_zero() && !earlier.has_failed(&self.store.scope(self.environment)).await? {
                return Ok(Err(Refused::TooSoon(wait)));
            }
        }
        if !self.open || !address::is_accepted((self.channel, policy), to) {
            return Ok(Err(Refused::Unavailable));
        }
        let (keys, channel, person) = (self.teller.keys, self.channel, self.person.id);
        let asked = match what {
            To::Device => Asked::ForDevice(self.browser),
            To::New => Asked::ForNew(self.source),
        };
        let asking = Asking { keys, channel, to, person, asked, now };
        let reserved = limits::reserve(self.store, self.environment, self.limits, &asking).await?;
        Ok(reserved.map_err(Refused::Throttled))
    }

    /// Makes a code in place of the earlier one and puts it into the queue.
    pub(super) async fn send(
        &self,
        work: &Work,
        (to, good_for): (&str, &str),
        earlier: Option<&OnItsWay>,
    ) -> Result<OnItsWay, StoreError> {
        let Teller { keys, random, now, .. } = *self.teller;
        let policy = policy(self.config, self.channel);
        let expires = now.plus(policy.lifetime);
        let void = earlier.map(|earlier| earlier.code);
        let new = New { account: self.person.id, good_for, earlier: void, digits: policy.code_length, expires };
        let (code, digits) = sent_code::make(work, keys, &new, random, now).await?;
        if let Some(earlier) = earlier {
            outbox::withdraw(work, earlier.notice, now).await?;
        }
        let to = (self.channel, to);
        let notice = Notice::DeviceCode { place: self.teller.place.clone(), code: digits, expires };
        let notice = outbox::send_code(work, self.teller, self.person, to, notice).await?;
        let count = earlier.map_or(0, |earlier| earlier.count).saturating_add(1);
        Ok(OnItsWay { code, notice, at: now, expires, count })
    }

    /// The wait before a second code: what is told to whoever comes second with the first.
    pub(super) fn first_wait(&self) -> Duration {
        policy(self.config, self.channel).resend.first().copied().unwrap_or(Duration::from_secs(30))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::random::Random;
    use crate::mfa::tests::config;

    #[test]
    fn each_further_code_waits_longer_and_then_there_is_none() {
        let (policy, at) = (config().email, Instant::from_micros(1_800_000_000_000_000));
        let random = Random::system();
        let sent = |count| OnItsWay {
            code: random.id(at),
            notice: random.id(at),
            at,
            expires: at.plus(policy.lifetime),
            count,
        };
        let seconds =
            |count, later| sent(count).wait(&policy, at.plus(Duration::from_secs(later))).map(|wait| wait.as_secs());
        assert_eq!(
            [seconds(1, 0), seconds(1, 29), seconds(1, 30), seconds(1, 600)],
            [Some(30), Some(1), Some(0), Some(0)]
        );
        assert_eq!([seconds(2, 0), seconds(3, 0), seconds(3, 119)], [Some(60), Some(120), Some(1)]);
        assert_eq!([seconds(4, 0), seconds(4, 9999), seconds(u32::MAX, 0)], [None; 3]);
        let mut none = policy.clone();
        none.resend.clear();
        assert_eq!(sent(1).wait(&none, at), None);
    }
}
