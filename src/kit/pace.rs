//! How often something that is cheap is done for each source: counted in memory, by each server for itself, for what must not be done
//! without an end and is not worth a write to the database. What protects a secret is counted there instead.
//!
//! The memory is bounded: when more sources come in one window than have room, further ones are counted as if they were one.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::instant::Instant;

/// The most sources that are told apart.
const SOURCES: usize = 10_000;

/// So much for each source in a window of time, which begins with the first of it.
#[derive(Debug)]
pub struct Pace<S> {
    most: u32,
    window: Duration,
    counted: Mutex<HashMap<Option<S>, Count>>,
}

#[derive(Clone, Copy, Debug)]
struct Count {
    began: Instant,
    times: u32,
}

impl<S: Eq + Hash> Pace<S> {
    /// `most` times within `window`.
    pub fn new(most: u32, window: Duration) -> Self {
        Self { most, window, counted: Mutex::default() }
    }

    /// Counts it for this source once more; the time to wait instead where it has been enough. A clock that is put back begins a new
    /// window.
    pub fn count(&self, source: S, now: Instant) -> Result<(), Duration> {
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        let runs = |count: &Count| count.began <= now && now.since(count.began) < self.window;
        let source = Some(source);
        let source = if counted.len() < SOURCES || counted.contains_key(&source) {
            source
        } else {
            counted.retain(|_, count| runs(count));
            source.filter(|_| counted.len() < SOURCES)
        };
        let count = counted.entry(source).or_insert(Count { began: now, times: 0 });
        if !runs(count) {
            *count = Count { began: now, times: 0 };
        }
        if count.times >= self.most {
            return Err(self.window.saturating_sub(now.since(count.began)));
        }
        count.times += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);
    const NOW: Instant = Instant::from_micros(1_800_000_000_000_000);

    #[test]
    fn each_source_has_its_own_and_waits_for_the_end_of_its_window() {
        let pace = Pace::new(2, MINUTE);
        let later = NOW.plus(MINUTE / 4);
        assert_eq!([pace.count("ana", NOW), pace.count("ana", later)], [Ok(()); 2]);
        assert_eq!(pace.count("ana", later), Err(MINUTE / 4 * 3));
        assert_eq!(pace.count("ben", later), Ok(()));
        assert_eq!(pace.count("ana", NOW.plus(MINUTE)), Ok(()));
        // A clock that was ahead stops nobody for ever.
        assert_eq!(pace.count("ana", NOW), Ok(()));
    }

    #[test]
    fn however_many_sources_come_the_memory_is_bounded() {
        let pace = Pace::new(2, MINUTE);
        assert!((0..SOURCES).all(|source| pace.count(source, NOW).is_ok()));
        // Those beyond share what one has; whoever was there has their own.
        let beyond = (0..5).map(|more| pace.count(SOURCES + more, NOW).is_ok());
        assert_eq!(beyond.collect::<Vec<_>>(), [true, true, false, false, false]);
        assert_eq!(pace.count(0, NOW), Ok(()));
        assert!(pace.counted.lock().unwrap().len() <= SOURCES + 1);
        let later = NOW.plus(MINUTE);
        assert_eq!(pace.count(SOURCES + 7, later), Ok(()));
        assert!(pace.counted.lock().unwrap().len() < 3);
    }
}
