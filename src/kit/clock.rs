//! The clock is passed in, never read from the air, so that tests own time. Clippy bans the others.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use super::instant::Instant;

/// Tells the time. Cheap to clone; the same clock serves the whole process.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still until [`Clock::advance`] moves it, for tests.
    pub fn set_to(instant: Instant) -> Self {
        Self(Source::Set(Arc::new(AtomicI64::new(instant.micros()))))
    }

    /// The present instant.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    pub fn now(&self) -> Instant {
        match &self.0 {
            Source::System => {
                let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
                Instant::default().plus(since)
            }
            Source::Set(micros) => Instant::from_micros(micros.load(Ordering::SeqCst)),
        }
    }

    /// Moves a clock made by [`Clock::set_to`] forward; the machine's clock cannot be moved.
    pub fn advance(&self, by: Duration) {
        if let Source::Set(micros) = &self.0 {
            micros.fetch_add(i64::try_from(by.as_micros()).unwrap_or(i64::MAX), Ordering::SeqCst);
        }
    }

    /// Moves such a clock back, as one that was ahead is put right.
    pub fn put_back(&self, by: Duration) {
        if let Source::Set(micros) = &self.0 {
            micros.fetch_sub(i64::try_from(by.as_micros()).unwrap_or(i64::MAX), Ordering::SeqCst);
        }
    }
}
