//! What the process knows of providers: where they are and which keys they have, per environment, so that nobody waits for it twice.
//! It is asked anew after an hour; when that fails, what was good last counts for a day. Of many who need the same at once one
//! asks, and a provider that fails is left alone for a while ([`Breaker`]), so that nobody makes us ask it over and over.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::discovery::{self, Metadata};
use super::keys::Keys;
use super::{Fault, fetch};
use crate::config::sections::identity_providers::IdentityProvider;
use crate::kit::breaker::Breaker;
use crate::kit::id::EnvironmentId;
use crate::kit::instant::Instant;
use crate::outbound::Outbound;

/// How long an answer is fresh.
const FRESH: Duration = Duration::from_secs(3600);

/// How long an answer counts when there is no newer one.
const LAST_GOOD: Duration = Duration::from_secs(24 * 3600);

/// How often keys may be asked for out of turn, and in what time.
const OUT_OF_TURN: (u32, Duration) = (10, Duration::from_secs(600));

/// The most providers that are known at a time; beyond that those are forgotten that nobody is asking for.
const MOST: usize = 10_000;

/// An environment, the provider's name, and what tells it from another one of that name.
type Key = (EnvironmentId, String, String);

/// What is known of one provider; whoever asks it holds this.
#[derive(Debug, Default)]
struct Known {
    metadata: Option<(Instant, Metadata)>,
    keys: Option<(Instant, Keys)>,
    out_of_turn: Option<(Instant, u32)>,
    breaker: Breaker,
}

/// The providers of a process. Cheap to clone; clones share what they know.
#[derive(Clone, Debug, Default)]
pub struct Providers {
    outbound: Outbound,
    known: Arc<Mutex<HashMap<Key, Arc<tokio::sync::Mutex<Known>>>>>,
}

impl Providers {
    /// Providers that are reached in this way.
    pub fn new(outbound: Outbound) -> Self {
        Self { outbound, known: Arc::default() }
    }

    fn of(&self, key: Key) -> Arc<tokio::sync::Mutex<Known>> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST && !known.contains_key(&key) {
            known.retain(|_, one| Arc::strong_count(one) > 1);
        }
        Arc::clone(known.entry(key).or_default())
    }
}

/// One provider of an environment, now.
#[derive(Clone, Copy, Debug)]
pub struct Means<'m> {
    /// What the process knows.
    pub providers: &'m Providers,
    /// The environment.
    pub environment: EnvironmentId,
    /// The provider's name in the file.
    pub name: &'m str,
    /// What the file says of it.
    pub config: &'m IdentityProvider,
    /// Now.
    pub now: Instant,
}

impl Means<'_> {
    pub(super) fn outbound(&self) -> &Outbound {
        &self.providers.outbound
    }

    fn known(&self) -> Arc<tokio::sync::Mutex<Known>> {
        self.providers.of((self.environment, self.name.to_owned(), self.config.identity().to_owned()))
    }

    fn is_within(&self, at: Instant, time: Duration) -> bool {
        self.now.since(at) < time
    }

    /// Where the provider is.
    pub(super) async fn metadata(&self) -> Result<Metadata, Fault> {
        let Some(issuer) = &self.config.issuer else { return discovery::plain(self.config).ok_or(Fault::Discovery) };
        let known = self.known();
        let mut known = known.lock().await;
        // What the file lists may have changed since: what does not fit it any longer is asked for again, and no last good either.
        let good = known.metadata.as_ref().filter(|(_, metadata)| metadata.fits(self.config));
        if let Some((_, metadata)) = good.filter(|(at, _)| self.is_within(*at, FRESH)) {
            return Ok(metadata.clone());
        }
        let good = good.cloned();
        let asked = match known.breaker.admit(self.now) {
            true => discovery::discover(self.outbound(), self.config, issuer).await,
            false => return self.last_good(good.as_ref(), Fault::Unavailable),
        };
        known.breaker.record(asked.is_ok(), self.now);
        match asked {
            Ok(metadata) => {
                known.metadata = Some((self.now, metadata.clone()));
                Ok(metadata)
            }
            Err(fault) => self.last_good(good.as_ref(), fault),
        }
    }

    /// The provider's keys, as far as they are known.
    pub(super) async fn keys(&self, metadata: &Metadata) -> Result<Keys, Fault> {
        let known = self.known();
        let mut known = known.lock().await;
        match &known.keys {
            Some((at, keys)) if self.is_within(*at, FRESH) => Ok(keys.clone()),
            _ => self.ask_for_keys(&mut known, metadata).await,
        }
    }

    /// The same, asked for anew, because what is known is not enough.
    pub(super) async fn fresh_keys(&self, metadata: &Metadata) -> Result<Keys, Fault> {
        let known = self.known();
        let mut known = known.lock().await;
        let (most, time) = OUT_OF_TURN;
        let (since, count) =
            known.out_of_turn.filter(|(since, _)| self.is_within(*since, time)).unwrap_or((self.now, 0));
        if count >= most {
            return known.keys.as_ref().map(|(_, keys)| keys.clone()).ok_or(Fault::Unavailable);
        }
        known.out_of_turn = Some((since, count + 1));
        self.ask_for_keys(&mut known, metadata).await
    }

    async fn ask_for_keys(&self, known: &mut Known, metadata: &Metadata) -> Result<Keys, Fault> {
        let url = metadata.keys.as_ref().ok_or(Fault::Discovery)?;
        let asked = match known.breaker.admit(self.now) {
            true => fetch::get(self.outbound(), url, None).await.and_then(|document| Keys::read(&document)),
            false => return self.last_good(known.keys.as_ref(), Fault::Unavailable),
        };
        known.breaker.record(asked.is_ok(), self.now);
        match asked {
            Ok(keys) => {
                known.keys = Some((self.now, keys.clone()));
                Ok(keys)
            }
            Err(fault) => self.last_good(known.keys.as_ref(), fault),
        }
    }

    /// What was good last, unless that is too long ago.
    fn last_good<T: Clone>(&self, known: Option<&(Instant, T)>, fault: Fault) -> Result<T, Fault> {
        match known {
            Some((at, good)) if self.is_within(*at, LAST_GOOD) && fault != Fault::Discovery => {
                tracing::warn!(environment = %self.environment, provider = self.name, %fault, "what was good last is used");
                Ok(good.clone())
            }
            _ => Err(fault),
        }
    }
}
