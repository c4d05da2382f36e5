//! Circuit breakers, one for each environment and channel ([`Breaker`] says when they open): while a gateway is left alone, codes
//! fail at once, and pages offer another way, instead of everybody waiting for a gateway that does not answer (R-OP-7).
//!
//! They live in the process: each replica finds out for itself. Time is the clock's that is passed in.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::kit::breaker::Breaker;
use crate::kit::id::EnvironmentId;
use crate::kit::instant::Instant;
use crate::outbox::Channel;

type Map = HashMap<(EnvironmentId, Channel), Breaker>;

/// The breakers of the process. Cheap to clone; clones share them.
#[derive(Clone, Debug, Default)]
pub struct Breakers(Arc<Mutex<Map>>);

impl Breakers {
    /// Whether a code would be tried now. Changes nothing: for pages that decide what to offer.
    pub fn lets_through(&self, environment: EnvironmentId, channel: Channel, now: Instant) -> bool {
        self.lock().get(&(environment, channel)).is_none_or(|breaker| breaker.lets_through(now))
    }

    /// Whether a code may be tried now; then [`Breakers::record`] must be told how it ended. After a pause the first that asks
    /// is the trial, and the others are refused until it has ended.
    pub fn admit(&self, environment: EnvironmentId, channel: Channel, now: Instant) -> bool {
        self.lock().get_mut(&(environment, channel)).is_none_or(|breaker| breaker.admit(now))
    }

    /// How a try ended: whether the gateway works.
    pub fn record(&self, environment: EnvironmentId, channel: Channel, works: bool, now: Instant) {
        let mut breakers = self.lock();
        if works {
            breakers.remove(&(environment, channel));
            return;
        }
        if let Some(pause) = breakers.entry((environment, channel)).or_default().record(false, now) {
            let (channel, seconds) = (channel.as_str(), pause.as_secs());
            tracing::warn!(%environment, channel, seconds, "a gateway fails and is left alone");
        }
    }

    fn lock(&self) -> MutexGuard<'_, Map> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::kit::clock::Clock;
    use crate::kit::random::Random;

    struct Gateway(Breakers, EnvironmentId, Clock);

    impl Gateway {
        fn new() -> Self {
            let clock = Clock::set_to(Instant::from_micros(1_800_000_000_000_000));
            Self(Breakers::default(), Random::system().id(clock.now()), clock)
        }

        fn passes(&self) -> bool {
            let passes = self.0.lets_through(self.1, Channel::Sms, self.2.now());
            assert_eq!(self.0.admit(self.1, Channel::Sms, self.2.now()), passes, "pages and the worker disagree");
            passes
        }

        fn ends(&self, works: bool) {
            self.0.record(self.1, Channel::Sms, works, self.2.now());
        }

        fn after(&self, seconds: u64) -> &Self {
            self.2.advance(Duration::from_secs(seconds));
            self
        }
    }

    #[test]
    fn five_failures_in_a_row_open_it_and_four_do_not() {
        let gateway = Gateway::new();
        for _ in 0..3 {
            for _ in 0..4 {
                assert!(gateway.passes());
                gateway.ends(false);
            }
            assert!(gateway.passes());
            gateway.ends(true);
        }
        for _ in 0..5 {
            assert!(gateway.passes());
            gateway.ends(false);
        }
        assert!(!gateway.passes());
        // Of this channel of this environment alone.
        let (breakers, other) = (&gateway.0, Random::system().id(gateway.2.now()));
        assert!(breakers.lets_through(gateway.1, Channel::Voice, gateway.2.now()));
        assert!(breakers.lets_through(other, Channel::Sms, gateway.2.now()));
    }

    #[test]
    fn one_trial_after_each_pause_which_doubles_up_to_ten_minutes() {
        let gateway = Gateway::new();
        // More than five were under way; those that fail late open it no longer.
        (0..7).for_each(|_| gateway.ends(false));
        for pause in [30, 60, 120, 240, 480, 600, 600] {
            assert!(!gateway.after(pause - 1).passes(), "before {pause} s");
            assert!(gateway.after(1).passes(), "after {pause} s");
            assert!(!gateway.passes(), "two trials");
            gateway.ends(false);
        }
        assert!(gateway.after(600).passes());
        gateway.ends(true);
        assert!(gateway.passes() && gateway.passes(), "it is closed again");
    }

    #[test]
    fn a_trial_that_never_ends_is_followed_by_another() {
        let gateway = Gateway::new();
        (0..5).for_each(|_| gateway.ends(false));
        assert!(gateway.after(30).passes());
        assert!(!gateway.after(59).passes());
        assert!(gateway.after(1).passes());
    }
}
