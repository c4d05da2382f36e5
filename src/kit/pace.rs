//! How often something that is cheap is done for each source: counted in memory, by each server for itself, for what must not be done
//! without an end and is not worth a write to the database. What protects a secret is counted there instead.
//!
//! The memory is bounded for each place: when more sources come to one in one window than have room, further ones are counted as if they
//! were one. That is felt in that place alone, whoever brings them there. A place to which nobody comes any more goes when a new one
//! comes; how many there are is for whoever names them.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::instant::Instant;

/// The most sources that are told apart in one place.
const SOURCES: usize = 10_000;

/// How often room is looked for where there is none: that goes through all of them.
const SWEEP: Duration = Duration::from_secs(1);

/// So much for each source of a place in a window of time, which begins with the first of it.
#[derive(Debug)]
pub struct Pace<P, S> {
    most: u32,
    window: Duration,
    places: Mutex<HashMap<P, Sources<S>>>,
}

#[derive(Debug)]
struct Sources<S> {
    counted: HashMap<Option<S>, Count>,
    swept: Option<Instant>,
}

#[derive(Clone, Copy, Debug)]
struct Count {
    began: Instant,
    times: u32,
}

impl<P: Eq + Hash, S: Eq + Hash> Pace<P, S> {
    /// `most` times within `window`.
    pub fn new(most: u32, window: Duration) -> Self {
        Self { most, window, places: Mutex::default() }
    }

    /// Counts it for this source in this place once more; the time to wait instead where it has been enough. A clock that is put back
    /// begins a new window.
    pub fn count(&self, (place, source): (P, S), now: Instant) -> Result<(), Duration> {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        let within = |began: Instant, time: Duration| began <= now && now.since(began) < time;
        let runs = |count: &Count| within(count.began, self.window);
        if !places.contains_key(&place) {
            places.retain(|_, sources| sources.counted.values().any(runs));
        }
        let Sources { counted, swept } =
            places.entry(place).or_insert_with(|| Sources { counted: HashMap::new(), swept: None });
        let source = Some(source);
        let is_new = !counted.contains_key(&source);
        if is_new && counted.len() >= SOURCES && swept.is_none_or(|at| !within(at, SWEEP)) {
            counted.retain(|_, count| runs(count));
            *swept = Some(now);
        }
        let has_room = !is_new || counted.len() < SOURCES;
        let count = counted.entry(source.filter(|_| has_room)).or_insert(Count { began: now, times: 0 });
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
        assert_eq!([pace.count(("acme", "ana"), NOW), pace.count(("acme", "ana"), later)], [Ok(()); 2]);
        assert_eq!(pace.count(("acme", "ana"), later), Err(MINUTE / 4 * 3));
        assert_eq!([pace.count(("acme", "ben"), later), pace.count(("globex", "ana"), later)], [Ok(()); 2]);
        assert_eq!(pace.count(("acme", "ana"), NOW.plus(MINUTE)), Ok(()));
        // A clock that was ahead stops nobody for ever.
        assert_eq!(pace.count(("acme", "ana"), NOW), Ok(()));
    }

    #[test]
    fn however_many_sources_come_the_memory_is_bounded() {
        let pace = Pace::new(2, MINUTE);
        let count = |place, source, now| pace.count((place, source), now).is_ok();
        assert!((0..SOURCES).all(|source| count("acme", source, NOW)));
        // Those beyond share what one has; whoever was there has their own, and so has everybody elsewhere.
        let beyond = (0..5).map(|more| count("acme", SOURCES + more, NOW));
        assert_eq!(beyond.collect::<Vec<_>>(), [true, true, false, false, false]);
        assert!(count("acme", 0, NOW));
        assert!((0..5).all(|more| count("globex", SOURCES + more, NOW)));
        let kept = || pace.places.lock().unwrap()["acme"].counted.len();
        assert!(kept() <= SOURCES + 1);
        assert!(count("acme", SOURCES + 7, NOW.plus(MINUTE)));
        assert!(kept() < 3);
        // A place to which nobody comes goes.
        assert!(count("initech", 0, NOW.plus(MINUTE)));
        let mut places: Vec<&str> = pace.places.lock().unwrap().keys().copied().collect();
        places.sort_unstable();
        assert_eq!(places, ["acme", "initech"]);
    }
}
