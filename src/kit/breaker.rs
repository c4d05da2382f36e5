//! A circuit breaker: after five failures in a row a service is left alone for half a minute, then one try is let through; each
//! trial that fails doubles the pause, up to ten minutes. Meanwhile whoever would ask is told at once, instead of everybody
//! waiting for what does not answer (R-OP-7). Time is the clock's that is passed in.

use std::time::Duration;

use super::instant::Instant;

/// Failures in a row before a breaker opens.
const FAILURES: u32 = 5;

/// The first pause.
const PAUSE: Duration = Duration::from_secs(30);

/// The longest pause.
const LONGEST: Duration = Duration::from_secs(600);

/// How long a trial is waited for before there may be another: whoever made it may have died.
const TRIAL: Duration = Duration::from_secs(60);

/// What is known of one service.
#[derive(Clone, Copy, Debug)]
pub struct Breaker(State);

#[derive(Clone, Copy, Debug)]
enum State {
    /// So many failures in a row.
    Closed(u32),
    /// Left alone until then, for this long.
    Open(Instant, Duration),
    /// A trial is under way, and is waited for until then; the pause before it.
    Trying(Instant, Duration),
}

impl Default for Breaker {
    fn default() -> Self {
        Self(State::Closed(0))
    }
}

impl Breaker {
    /// Whether a try would be let through now. Changes nothing.
    pub fn lets_through(&self, now: Instant) -> bool {
        match self.0 {
            State::Closed(_) => true,
            State::Open(until, _) | State::Trying(until, _) => now >= until,
        }
    }

    /// Whether there may be a try now; then [`Breaker::record`] must be told how it ended. After a pause the first that asks is
    /// the trial, and the others are refused until it has ended.
    pub fn admit(&mut self, now: Instant) -> bool {
        if !self.lets_through(now) {
            return false;
        }
        if let State::Open(_, pause) | State::Trying(_, pause) = self.0 {
            self.0 = State::Trying(now.plus(TRIAL), pause);
        }
        true
    }

    /// How a try ended: whether the service works. Says for how long the service is left alone, when that has just been decided.
    pub fn record(&mut self, works: bool, now: Instant) -> Option<Duration> {
        if works {
            *self = Self::default();
            return None;
        }
        let pause = match self.0 {
            State::Closed(failures) if failures + 1 < FAILURES => {
                self.0 = State::Closed(failures + 1);
                return None;
            }
            State::Closed(_) => PAUSE,
            // It was under way when the breaker opened: nothing new.
            State::Open(..) => return None,
            State::Trying(_, pause) => (pause * 2).min(LONGEST),
        };
        self.0 = State::Open(now.plus(pause), pause);
        Some(pause)
    }
}
