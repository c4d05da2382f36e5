//! Delivers the outbox: claims what is due, renders it in the person's language, hands it over, and writes down how it
//! ended. Woken when something was enqueued here; looks every half minute for what other replicas left (fault F-09).
//!
//! Delivery is at least once: a worker that dies between handing over and writing down will hand over again, with the same
//! Message-ID, so that the repetition can be recognised.

use std::sync::Arc;
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _};
use tokio::sync::{Notify, watch};

use super::letter;
use super::sender::Senders;
use super::transport::Failure;
use crate::kit::clock::Clock;
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::outbox;
use crate::outbox::store::{self as queue, Claimed, Outcome};
use crate::store::{Store, StoreError};

/// What the worker works with.
pub struct Worker {
    /// The database.
    pub store: Store,
    /// Tells the time.
    pub clock: Clock,
    /// Spreads retries.
    pub random: Random,
    /// How each environment sends.
    pub senders: Arc<dyn Senders>,
    /// Woken when something was enqueued in this process.
    pub wake: Arc<Notify>,
}

/// Rows claimed at a time, and how many are delivered side by side.
const BATCH: u32 = 32;
const SIDE_BY_SIDE: usize = 8;

/// How often the queue is looked at without being woken.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// After this many attempts a notice is given up; with the waits below that is after about two days.
const ATTEMPTS: u32 = 14;

/// How long finished rows are kept for operators.
const KEEP: Duration = Duration::from_secs(7 * 24 * 3600);

impl Worker {
    /// Works until `stop` fires; what is being delivered then is finished.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            let pause = match self.round().await {
                Ok(0) => self.until_due().await,
                Ok(_) => continue,
                Err(error) => {
                    tracing::warn!(%error, "the outbox cannot be read");
                    LOOK_EVERY
                }
            };
            tokio::select! {
                () = self.wake.notified() => {}
                () = tokio::time::sleep(pause) => {}
                _ = stop.changed() => {}
            }
        }
    }

    async fn until_due(&self) -> Duration {
        let due = queue::next_due(&self.store).await.ok().flatten();
        due.map_or(LOOK_EVERY, |due| due.since(self.clock.now())).clamp(Duration::from_millis(50), LOOK_EVERY)
    }

    /// Delivers one batch and says how many rows it had.
    pub async fn round(&self) -> Result<usize, StoreError> {
        queue::expire(&self.store, KEEP, self.clock.now()).await?;
        let claimed = queue::claim(&self.store, BATCH, self.clock.now()).await?;
        let count = claimed.len();
        stream::iter(claimed).for_each_concurrent(SIDE_BY_SIDE, |claimed| self.one(claimed)).await;
        Ok(count)
    }

    async fn one(&self, claimed: Claimed) {
        let outcome = match self.deliver(&claimed).await {
            Ok(()) => Outcome::Delivered,
            Err(Trouble::Delivery(failure)) => self.after(&claimed, failure.permanent, &failure.class.to_string()),
            Err(Trouble::Unavailable) => {
                Outcome::Retry(self.later(claimed.attempt), "environment unavailable".to_owned())
            }
            Err(Trouble::Unreadable) => Outcome::Failed("unreadable".to_owned()),
            Err(Trouble::Render(why)) => {
                tracing::error!(environment = %claimed.environment, %why, "a notice cannot be rendered");
                self.after(&claimed, false, "render")
            }
        };
        if outcome != Outcome::Delivered {
            tracing::warn!(environment = %claimed.environment, notice = %claimed.id, ?outcome, "a notice was not delivered");
        }
        if let Err(error) = queue::finish(&self.store, &claimed, &outcome, self.clock.now()).await {
            tracing::error!(%error, notice = %claimed.id, "the outcome of a delivery cannot be written down");
        }
    }

    async fn deliver(&self, claimed: &Claimed) -> Result<(), Trouble> {
        let sender = self.senders.sender(claimed.environment).ok_or(Trouble::Unavailable)?;
        let envelope = outbox::open(&sender.keys, claimed.id, &claimed.payload).ok_or(Trouble::Unreadable)?;
        let message =
            letter::write(&sender, claimed.id, &envelope).map_err(|error| Trouble::Render(error.to_string()))?;
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
    fn later(&self, attempt: u32) -> Instant {
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
}
