//! Delivers the outbox: claims what is due, renders it in the person's language, hands it over, and writes down how it
//! ended. Woken when something was enqueued here; looks every half minute for what other replicas left (fault F-09).
//!
//! A row is claimed when there is a free slot to deliver it in, so that its lease never runs while it waits. An environment
//! has only some of the slots for each channel: a mail server that hangs slows nobody but its own environment's mail.
//!
//! Delivery of mail is at least once: a worker that dies between handing over and writing down will hand over again, with the same
//! Message-ID, so that the repetition can be recognised. What goes through gateways is [`super::code`]'s: codes at most once.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::{self, JoinSet};

use super::letter;
use super::sender::{Sender, Senders};
use super::transport::{Breakers, Failure};
use crate::kit::clock::Clock;
use crate::kit::id::EnvironmentId;
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::outbox::store::{self as queue, Claimed, Outcome, Room};
use crate::outbox::{self, Channel, Envelope};
use crate::store::{Store, StoreError};

/// What the worker works with.
#[derive(Clone)]
pub struct Worker {
    /// The database.
    pub store: Store,
    /// Tells the time.
    pub clock: Clock,
    /// Spreads retries.
    pub random: Random,
    /// How each environment sends.
    pub senders: Arc<dyn Senders>,
    /// Which gateways are left alone.
    pub breakers: Breakers,
    /// Woken when something was enqueued in this process.
    pub wake: Arc<Notify>,
}

/// How many are delivered side by side, and how many of one environment over one channel.
const SLOTS: u32 = 16;
const SLOTS_EACH: u32 = 2;

/// How long is waited for further slots before one that has become free is filled: claiming looks at the whole queue.
const GATHER: Duration = Duration::from_millis(50);

/// How often the queue is looked at without being woken.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// After this many attempts a notice is given up; with the waits below that is after about two days.
const ATTEMPTS: u32 = 14;

/// How long finished rows are kept for operators.
const KEEP: Duration = Duration::from_secs(7 * 24 * 3600);

/// What one must not hold up for others: an environment's way.
type Lane = (EnvironmentId, Channel);

/// What is being delivered.
#[derive(Default)]
struct UnderWay {
    // Tasks, not futures of this one: a delivery that holds the only writing connection must go on while the next rows are
    // claimed, or both wait for ever.
    deliveries: JoinSet<()>,
    whose: HashMap<task::Id, Lane>,
    count: HashMap<Lane, u32>,
}

impl UnderWay {
    fn begin(&mut self, lane: Lane, delivery: impl Future<Output = ()> + Send + 'static) {
        *self.count.entry(lane).or_default() += 1;
        self.whose.insert(self.deliveries.spawn(delivery).id(), lane);
    }

    /// Waits until one has ended; `false` when there is none.
    async fn end(&mut self) -> bool {
        let id = match self.deliveries.join_next_with_id().await {
            None => return false,
            Some(Ok((id, ()))) => id,
            Some(Err(error)) => {
                tracing::error!(%error, "a delivery ended badly");
                error.id()
            }
        };
        if let Some(count) = self.whose.remove(&id).and_then(|lane| self.count.get_mut(&lane)) {
            *count = count.saturating_sub(1);
        }
        self.count.retain(|_, count| *count > 0);
        true
    }

    /// Waits until one has ended, and a little longer for others.
    async fn some_end(&mut self) {
        let gather = async { while self.end().await {} };
        let _ = tokio::time::timeout(GATHER, gather).await;
    }

    fn room(&self) -> Room {
        let under_way: u32 = self.count.values().sum();
        Room {
            overall: SLOTS.saturating_sub(under_way),
            each: SLOTS_EACH,
            under_way: self.count.iter().map(|(lane, count)| (*lane, *count)).collect(),
        }
    }
}

impl Worker {
    /// Works until `stop` fires; what is being delivered then is finished.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let mut under_way = UnderWay::default();
        let mut swept: Option<tokio::time::Instant> = None;
        while !*stop.borrow() {
            if swept.is_none_or(|at| at.elapsed() >= LOOK_EVERY) {
                swept = Some(tokio::time::Instant::now());
                if let Err(error) = queue::expire(&self.store, KEEP, self.clock.now()).await {
                    tracing::warn!(%error, "the outbox cannot be swept");
                }
            }
            let pause = match self.fill(&mut under_way).await {
                Ok(_) => self.until_due().await,
                Err(error) => {
                    tracing::warn!(%error, "the outbox cannot be read");
                    LOOK_EVERY
                }
            };
            let busy = !under_way.deliveries.is_empty();
            let full = under_way.room().overall == 0;
            tokio::select! {
                ended = under_way.end(), if busy => if ended { under_way.some_end().await },
                () = self.wake.notified(), if !full => {}
                () = tokio::time::sleep(pause), if !full => {}
                _ = stop.changed() => {}
            }
        }
        while under_way.end().await {}
    }

    async fn until_due(&self) -> Duration {
        let now = self.clock.now();
        let due = queue::next_due(&self.store, now).await.ok().flatten();
        due.map_or(LOOK_EVERY, |due| due.since(now)).clamp(Duration::from_millis(50), LOOK_EVERY)
    }

    /// Begins as many deliveries as there are free slots, and says how many.
    async fn fill(&self, under_way: &mut UnderWay) -> Result<usize, StoreError> {
        let room = under_way.room();
        if room.overall == 0 {
            return Ok(0);
        }
        let claimed = queue::claim(&self.store, &room, self.clock.now()).await?;
        let count = claimed.len();
        for claimed in claimed {
            let worker = self.clone();
            under_way.begin((claimed.environment, claimed.channel), async move { worker.one(claimed).await });
        }
        Ok(count)
    }

    /// Delivers everything that is due once, and says how many rows that were.
    pub async fn round(&self) -> Result<usize, StoreError> {
        queue::expire(&self.store, KEEP, self.clock.now()).await?;
        let mut under_way = UnderWay::default();
        let mut count = 0;
        loop {
            match self.fill(&mut under_way).await {
                Ok(more) => count += more,
                Err(error) => {
                    // What has been claimed is delivered all the same.
                    while under_way.end().await {}
                    return Err(error);
                }
            }
            if !under_way.end().await {
                return Ok(count);
            }
        }
    }

    async fn one(&self, claimed: Claimed) {
        let outcome = match self.deliver(&claimed).await {
            Ok(outcome) => outcome,
            Err(Trouble::Delivery(failure)) => self.after(&claimed, failure.permanent, &failure.class.to_string()),
            Err(Trouble::Unavailable) => {
                Outcome::Retry(self.later(claimed.attempt), "environment unavailable".to_owned())
            }
            Err(Trouble::Unreadable) => Outcome::Failed("unreadable".to_owned()),
            Err(Trouble::Render(why)) => {
                tracing::error!(environment = %claimed.environment, %why, "a notice cannot be rendered");
                self.after(&claimed, false, "render")
            }
            Err(Trouble::Database(error)) => {
                tracing::error!(%error, notice = %claimed.id, "a code cannot be handed over");
                return;
            }
        };
        if outcome != Outcome::Delivered {
            tracing::warn!(environment = %claimed.environment, notice = %claimed.id, ?outcome, "a notice was not delivered");
        }
        match queue::finish(&self.store, &claimed, &outcome, self.clock.now()).await {
            Ok(true) => {}
            Ok(false) => tracing::warn!(notice = %claimed.id, "a notice was claimed again before its delivery ended"),
            Err(error) => {
                tracing::error!(%error, notice = %claimed.id, "the outcome of a delivery cannot be written down");
            }
        }
    }

    async fn deliver(&self, claimed: &Claimed) -> Result<Outcome, Trouble> {
        let sender = self.senders.sender(claimed.environment).ok_or(Trouble::Unavailable)?;
        let opened = outbox::open(&sender.keys, claimed.id, &claimed.payload);
        // The sealed word counts: nobody makes a mail of a code for a telephone by changing a column.
        let envelope = opened.filter(|it| it.channel == claimed.channel).ok_or(Trouble::Unreadable)?;
        if claimed.channel.is_gateway() {
            return self.hand_over(claimed, &sender, &envelope).await.map_err(Trouble::Database);
        }
        self.mail(claimed, &sender, &envelope).await?;
        Ok(Outcome::Delivered)
    }

    async fn mail(&self, claimed: &Claimed, sender: &Sender, envelope: &Envelope) -> Result<(), Trouble> {
        let message = letter::write(sender, (claimed.id, claimed.repeats), envelope)
            .map_err(|error| Trouble::Render(error.to_string()))?;
        sender.transport.deliver(&message).await.map_err(Trouble::Delivery)
    }

    fn after(&self, claimed: &Claimed, permanent: bool, class: &str) -> Outcome {
        if permanent || claimed.attempt >= ATTEMPTS {
            Outcome::Failed(class.to_owned())
        } else {
            Outcome::Retry(self.later(claimed.attempt), class.to_owned())
        }
    }

    /// Half a minute, doubling up to six hours, give or take a quarter so that many do not come back together.
    pub(super) fn later(&self, attempt: u32) -> Instant {
        let base = 30u64.saturating_mul(1 << attempt.saturating_sub(1).min(20)).min(6 * 3600);
        let [jitter] = self.random.bytes::<1>();
        let spread = base * u64::from(jitter) / 512;
        self.clock.now().plus(Duration::from_secs(base * 3 / 4 + spread))
    }
}

enum Trouble {
    /// Handing over failed.
    Delivery(Failure),
    /// The environment is not served now.
    Unavailable,
    /// The payload does not open: its key is gone.
    Unreadable,
    /// A template fails.
    Render(String),
    /// The database does, before anything was handed over.
    Database(StoreError),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn one_that_hangs_takes_only_its_own_room() {
        let random = Random::system();
        let [slow, quick]: [EnvironmentId; 2] = [1, 2].map(|at| random.id(Instant::from_micros(at)));
        let slow = (slow, Channel::Email);
        let mut under_way = UnderWay::default();
        under_way.begin(slow, std::future::pending());
        under_way.begin(slow, std::future::pending());
        under_way.begin((quick, Channel::Email), async {});
        assert_eq!(under_way.room().overall, SLOTS - 3);
        assert!(under_way.end().await);
        let room = under_way.room();
        assert_eq!((room.overall, room.under_way), (SLOTS - 2, vec![(slow, 2)]));
        // Those that hang are not waited for.
        under_way.some_end().await;
        assert_eq!(under_way.deliveries.len(), 2);
        assert!(!UnderWay::default().end().await);
    }
}
