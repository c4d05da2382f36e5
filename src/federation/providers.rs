//! What the process knows of providers: where they are and which keys they have, per environment, so that nobody waits for it twice.
//! It is asked anew after an hour; when that fails, what was good last counts for a day. Of many who need the same document at once
//! one asks, and whatever comes of it is what all of them get; a provider that fails is left alone for a while ([`Breaker`]), so that
//! nobody makes us ask it over and over.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::MutexGuard;

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

/// What is known of one provider.
#[derive(Debug, Default)]
struct Known {
    /// How often its discovery document was asked for: whoever has waited for somebody else's answer sees by it that there was one.
    metadata_asked: AtomicU64,
    /// How often its keys were.
    keys_asked: AtomicU64,
    held: tokio::sync::Mutex<Held>,
}

/// The same, for whoever asks it.
#[derive(Debug, Default)]
struct Held {
    metadata: Document<Metadata>,
    keys: Document<Keys>,
    out_of_turn: Option<(Instant, u32)>,
    breaker: Breaker,
}

/// What a provider has told.
#[derive(Debug)]
struct Document<T> {
    /// What was good last, and since when it is known.
    good: Option<(Instant, T)>,
    /// What was wrong the last time, if something was.
    failed: Option<Fault>,
}

impl<T> Default for Document<T> {
    fn default() -> Self {
        Self { good: None, failed: None }
    }
}

impl<T: Clone> Document<T> {
    /// Notes what came of asking for it.
    fn note(&mut self, asked: &Result<T, Fault>, now: Instant) {
        self.failed = asked.as_ref().err().copied();
        if let Ok(found) = asked {
            self.good = Some((now, found.clone()));
        }
    }
}

/// The providers of a process. Cheap to clone; clones share what they know.
#[derive(Clone, Debug, Default)]
pub struct Providers {
    outbound: Outbound,
    known: Arc<Mutex<HashMap<Key, Arc<Known>>>>,
}

impl Providers {
    /// Providers that are reached in this way.
    pub fn new(outbound: Outbound) -> Self {
        Self { outbound, known: Arc::default() }
    }

    fn of(&self, key: Key) -> Arc<Known> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST && !known.contains_key(&key) {
            known.retain(|_, one| Arc::strong_count(one) > 1);
        }
        Arc::clone(known.entry(key).or_default())
    }
}

impl Known {
    /// Waits until nobody else asks it; and whether somebody has meanwhile, for the document whose count this is.
    async fn hold(&self, asked: &AtomicU64) -> (MutexGuard<'_, Held>, bool) {
        let before = asked.load(Ordering::Acquire);
        let held = self.held.lock().await;
        (held, asked.load(Ordering::Acquire) != before)
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

    fn known(&self) -> Arc<Known> {
        self.providers.of((self.environment, self.name.to_owned(), self.config.identity().to_owned()))
    }

    fn is_within(&self, at: Instant, time: Duration) -> bool {
        self.now.since(at) < time
    }

    /// Where the provider is.
    pub(super) async fn metadata(&self) -> Result<Metadata, Fault> {
        let Some(issuer) = &self.config.issuer else { return discovery::plain(self.config).ok_or(Fault::Discovery) };
        let known = self.known();
        let (mut held, meanwhile) = known.hold(&known.metadata_asked).await;
        // What the file lists may have changed since: what does not fit it any longer is asked for again, and no last good either.
        let good = held.metadata.good.as_ref().filter(|(_, metadata)| metadata.fits(self.config));
        if let Some((_, metadata)) = good.filter(|(at, _)| self.is_within(*at, FRESH)) {
            return Ok(metadata.clone());
        }
        let good = good.cloned();
        if let Some(fault) = held.metadata.failed.filter(|_| meanwhile) {
            return self.last_good(good.as_ref(), fault);
        }
        let asked = match held.breaker.admit(self.now) {
            true => discovery::discover(self.outbound(), self.config, issuer).await,
            false => return self.last_good(good.as_ref(), Fault::Unavailable),
        };
        held.breaker.record(asked.is_ok(), self.now);
        held.metadata.note(&asked, self.now);
        known.metadata_asked.fetch_add(1, Ordering::Release);
        asked.or_else(|fault| self.last_good(good.as_ref(), fault))
    }

    /// The provider's keys, as far as they are known.
    pub(super) async fn keys(&self, metadata: &Metadata) -> Result<Keys, Fault> {
        let known = self.known();
        let (mut held, meanwhile) = known.hold(&known.keys_asked).await;
        match (&held.keys.good, held.keys.failed.filter(|_| meanwhile)) {
            (Some((at, keys)), _) if self.is_within(*at, FRESH) => Ok(keys.clone()),
            (keys, Some(fault)) => self.last_good(keys.as_ref(), fault),
            (_, None) => self.ask_for_keys(&known, &mut held, metadata).await,
        }
    }

    /// The same, asked for anew, because what is known is not enough.
    pub(super) async fn fresh_keys(&self, metadata: &Metadata) -> Result<Keys, Fault> {
        let known = self.known();
        let (mut held, meanwhile) = known.hold(&known.keys_asked).await;
        if meanwhile {
            return match (&held.keys.good, held.keys.failed) {
                (Some((_, keys)), None) => Ok(keys.clone()),
                (keys, fault) => self.last_good(keys.as_ref(), fault.unwrap_or(Fault::Unavailable)),
            };
        }
        let (most, time) = OUT_OF_TURN;
        let (since, count) =
            held.out_of_turn.filter(|(since, _)| self.is_within(*since, time)).unwrap_or((self.now, 0));
        if count >= most {
            return held.keys.good.as_ref().map(|(_, keys)| keys.clone()).ok_or(Fault::Unavailable);
        }
        held.out_of_turn = Some((since, count + 1));
        self.ask_for_keys(&known, &mut held, metadata).await
    }

    async fn ask_for_keys(&self, known: &Known, held: &mut Held, metadata: &Metadata) -> Result<Keys, Fault> {
        let url = metadata.keys.as_ref().ok_or(Fault::Discovery)?;
        let asked = match held.breaker.admit(self.now) {
            true => fetch::get(self.outbound(), url, None).await.and_then(|document| Keys::read(&document)),
            false => return self.last_good(held.keys.good.as_ref(), Fault::Unavailable),
        };
        held.breaker.record(asked.is_ok(), self.now);
        held.keys.note(&asked, self.now);
        known.keys_asked.fetch_add(1, Ordering::Release);
        asked.or_else(|fault| self.last_good(held.keys.good.as_ref(), fault))
    }

    /// What was good last, unless that is too long ago.
    fn last_good<T: Clone>(&self, known: Option<&(Instant, T)>, fault: Fault) -> Result<T, Fault> {
        match known {
            Some((at, good))
                if self.is_within(*at, LAST_GOOD) && !matches!(fault, Fault::Discovery | Fault::NotListed(_)) =>
            {
                tracing::warn!(environment = %self.environment, provider = self.name, %fault, "what was good last is used");
                Ok(good.clone())
            }
            _ => Err(fault),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;
    use std::sync::atomic::AtomicUsize;

    use serde_json::json;
    use url::Url;

    use super::*;
    use crate::config::sections::identity_providers::ClientAuthentication;

    /// A provider whose every answer is this one, and how often it was asked.
    fn answering(answer: &'static str) -> (u16, Arc<AtomicUsize>) {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                count.fetch_add(1, Ordering::SeqCst);
                let _ = stream.read(&mut [0; 4096]);
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        (port, asked)
    }

    fn at(port: u16) -> (Providers, IdentityProvider, Metadata) {
        let base = format!("http://127.0.0.1:{port}");
        let keys = json!({ "label": "G", "issuer": base, "client_id": "us", "client_secret": "x" });
        let url = |path: &str| Url::parse(&format!("{base}/{path}")).unwrap();
        let metadata = Metadata {
            authorization: url("authorize"),
            token: url("token"),
            userinfo: None,
            keys: Some(url("keys")),
            authentication: ClientAuthentication::Basic,
            names_itself: false,
        };
        let config = serde_json::from_value(keys).unwrap();
        (Providers::new(Outbound::new([("127.0.0.1".to_owned(), port)])), config, metadata)
    }

    fn means<'m>(providers: &'m Providers, config: &'m IdentityProvider) -> Means<'m> {
        let environment = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
        Means { providers, environment, name: "g", config, now: Instant::from_micros(0) }
    }

    // In each, all have begun before the first has its answer: one thread looks at all of them before it looks at the network.

    #[tokio::test]
    async fn of_many_who_need_the_same_one_asks_also_when_it_is_in_vain() {
        let (port, asked) = answering("HTTP/1.1 500 No\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        let (providers, config, metadata) = at(port);
        let means = means(&providers, &config);
        let (one, two, three) = tokio::join!(means.metadata(), means.metadata(), means.metadata());
        assert_eq!([one, two, three].map(|it| it.unwrap_err()), [Fault::Status(500); 3]);
        assert_eq!(asked.load(Ordering::SeqCst), 1);
        // Whoever comes later asks again; and whoever waits for the other document asks for that.
        let (one, two) = tokio::join!(means.metadata(), means.keys(&metadata));
        assert_eq!((one.unwrap_err(), two.unwrap_err()), (Fault::Status(500), Fault::Status(500)));
        assert_eq!(asked.load(Ordering::SeqCst), 3);
    }

    #[tokio::test]
    async fn of_many_who_miss_a_key_one_asks() {
        let (port, asked) =
            answering("HTTP/1.1 200 OK\r\ncontent-length: 11\r\nconnection: close\r\n\r\n{\"keys\":[]}");
        let (providers, config, metadata) = at(port);
        let means = means(&providers, &config);
        let (one, two, three) =
            tokio::join!(means.fresh_keys(&metadata), means.fresh_keys(&metadata), means.fresh_keys(&metadata));
        assert!(one.is_ok() && two.is_ok() && three.is_ok());
        assert_eq!(asked.load(Ordering::SeqCst), 1);
        assert!(means.fresh_keys(&metadata).await.is_ok());
        assert_eq!(asked.load(Ordering::SeqCst), 2);
    }
}
