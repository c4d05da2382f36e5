//! The threads that hash, and the one way to them.
//!
//! Hashing is the dearest thing the portal does and strangers may ask for it. So it has threads of its own, as many as
//! cores, and a short line in front of them: what does not fit is [`Busy`] at once, nothing waits longer than
//! [`LONGEST_WAIT`], and whoever goes away takes the job along. Memory is bounded by the threads, one buffer each, kept
//! while work is coming and unmapped [`LINGER`] after it stops.

use std::num::NonZeroUsize;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::oneshot;

use super::hash::{Buffer, HashError, Hasher, Parameters, Verdict};
use super::queue::{Queue, Ticket};
use crate::kit::random::Random;
use crate::kit::secret::Secret;

/// How long a job may wait for a thread; a 503 now serves a person better than an answer later.
pub const LONGEST_WAIT: Duration = Duration::from_secs(1);

/// How long an idle thread keeps its buffer: a steady trickle need not map and clear 19 MiB for every sign-on.
pub const LINGER: Duration = Duration::from_secs(3);

/// There are more passwords to hash than the machine can: ask again in a second or two (503, Retry-After).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many passwords are waiting to be hashed")]
pub struct Busy;

impl Busy {
    /// What `Retry-After` should say, in seconds: a full line is worked off in less than one.
    pub const RETRY_AFTER: u32 = 2;
}

/// Why a pool could not start.
#[derive(Debug, thiserror::Error)]
pub enum PoolError {
    /// Argon2 does not take the parameters.
    #[error(transparent)]
    Parameters(#[from] HashError),
    /// The operating system gave no thread.
    #[error("a hashing thread could not be started")]
    Thread(#[from] std::io::Error),
}

/// Why there is no new hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotHashed {
    /// The line is full.
    #[error(transparent)]
    Busy(#[from] Busy),
    /// The password cannot be hashed.
    #[error(transparent)]
    Refused(#[from] HashError),
}

/// Bounded hashing for the whole process. Dropping it answers everyone who waits with [`Busy`] and ends the threads.
pub struct HashPool {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

struct Shared {
    hasher: Hasher,
    state: Mutex<State>,
    work: Condvar,
}

struct State {
    queue: Queue<Job>,
    closed: bool,
}

type Job = Box<dyn FnOnce(&Hasher, &mut Buffer) + Send>;

impl HashPool {
    /// Starts the threads (`None`: as many as cores); `queue` jobs may wait besides those being hashed.
    pub fn new(
        threads: Option<NonZeroUsize>,
        queue: usize,
        parameters: Parameters,
        random: Random,
    ) -> Result<Self, PoolError> {
        let hasher = Hasher::new(parameters, random)?;
        let state = Mutex::new(State { queue: Queue::new(queue.max(1)), closed: false });
        let shared = Arc::new(Shared { hasher, state, work: Condvar::new() });
        let count = threads.or_else(|| std::thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
        let mut pool = Self { shared, threads: Vec::with_capacity(count) };
        for number in 0..count {
            let shared = pool.shared.clone();
            let builder = std::thread::Builder::new().name(format!("hash-{number}"));
            pool.threads.push(builder.spawn(move || shared.run())?);
        }
        Ok(pool)
    }

    /// Verifies a password against a stored hash; `None` (no account, no password) takes the same time and is wrong.
    /// `owner` is the environment: owners share the line fairly.
    pub async fn verify(&self, owner: u128, password: Secret, stored: Option<String>) -> Result<Verdict, Busy> {
        self.submit(owner, move |hasher, buffer| hasher.verify(&password, stored.as_deref(), buffer)).await
    }

    /// The PHC string of a new password.
    pub async fn hash(&self, owner: u128, password: Secret) -> Result<String, NotHashed> {
        Ok(self.submit(owner, move |hasher, buffer| hasher.hash(&password, buffer)).await??)
    }

    /// Whether the password is one of those hashed in `history`, verified one after the other so that others get their turn.
    pub async fn is_among(&self, owner: u128, password: &Secret, history: &[String]) -> Result<bool, Busy> {
        for stored in history {
            if self.verify(owner, password.clone(), Some(stored.clone())).await? != Verdict::Wrong {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn submit<T: Send + 'static>(
        &self,
        owner: u128,
        task: impl FnOnce(&Hasher, &mut Buffer) -> T + Send + 'static,
    ) -> Result<T, Busy> {
        let (sender, mut answer) = oneshot::channel();
        let job: Job = Box::new(move |hasher, buffer| drop(sender.send(task(hasher, buffer))));
        let place = Place { shared: &self.shared, ticket: self.shared.push(owner, job)? };
        match tokio::time::timeout(LONGEST_WAIT, &mut answer).await {
            Ok(answered) => answered.map_err(|_| Busy),
            Err(_) if place.leave() => Err(Busy),
            // It left the line in time and is being hashed: that takes milliseconds.
            Err(_) => answer.await.map_err(|_| Busy),
        }
    }
}

impl std::fmt::Debug for HashPool {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HashPool").field("threads", &self.threads.len()).finish_non_exhaustive()
    }
}

impl Drop for HashPool {
    fn drop(&mut self) {
        {
            let mut state = self.shared.lock();
            state.closed = true;
            state.queue.clear();
        }
        self.shared.work.notify_all();
        for thread in self.threads.drain(..) {
            // A thread that panicked has said so itself.
            drop(thread.join());
        }
    }
}

/// A place in the line; given up when the caller goes away.
struct Place<'a> {
    shared: &'a Shared,
    ticket: Ticket,
}

impl Place<'_> {
    /// Takes the job out of the line; false when a thread has it already.
    fn leave(&self) -> bool {
        // Dropped after the lock is released: a job's end wakes its caller.
        let job = self.shared.lock().queue.remove(self.ticket);
        job.is_some()
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.leave();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, owner: u128, job: Job) -> Result<Ticket, Busy> {
        let ticket = {
            let mut state = self.lock();
            if state.closed { None } else { state.queue.push(owner, job) }
        };
        self.work.notify_one();
        ticket.ok_or(Busy)
    }

    fn run(&self) {
        let mut buffer = Buffer::default();
        while let Some(job) = self.next(&mut buffer) {
            // A job that panics must not take the thread along; its caller sees Busy.
            let run = std::panic::AssertUnwindSafe(|| job(&self.hasher, &mut buffer));
            drop(std::panic::catch_unwind(run));
        }
    }

    /// The next job; releases the buffer when none comes for a while; `None` when the pool has closed.
    fn next(&self, buffer: &mut Buffer) -> Option<Job> {
        let idle = |state: &mut State| state.queue.is_empty() && !state.closed;
        let mut state = self.lock();
        let (guard, waited) = self.work.wait_timeout_while(state, LINGER, idle).unwrap_or_else(PoisonError::into_inner);
        state = guard;
        if waited.timed_out() {
            drop(state);
            buffer.release();
            state = self.work.wait_while(self.lock(), idle).unwrap_or_else(PoisonError::into_inner);
        }
        state.queue.pop()
    }
}

#[cfg(test)]
mod tests;
