//! Services that know passwords from breaches, asked so that they learn none (k-anonymity): the first five hexadecimal digits of
//! the SHA-1 hash leave the house, and back comes what follows them in every hash that the service has (R-PW-4).
//!
//! The answer is text from outside: it has two seconds and 256 KiB, and one line that is not `SUFFIX:COUNT` spoils all of it, as does
//! an answer without any: behind each prefix there are hundreds.
//! Lines that count nothing are padding, which hides from others how many there are. A service that fails is left alone for a
//! while ([`Breaker`]); what that means for a password is the policy's affair. Never asked within a write transaction, nor while
//! somebody is typing: the prefixes of all the beginnings of a password together would tell it.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Method};
use sha1::{Digest as _, Sha1};
use tokio::sync::Semaphore;
use url::Url;

use crate::kit::breaker::Breaker;
use crate::kit::instant::Instant;
use crate::kit::text::nfc;
use crate::outbound::{Fault, Limits, Outbound};

/// How long an answer may take, and how long it may be: about four times what the biggest collection has behind one prefix.
const LIMITS: Limits = Limits { time: Duration::from_secs(2), body: 256 * 1024 };

/// Hexadecimal digits that leave the house.
const PREFIX: usize = 5;

/// Answers that are kept, and for how long: whoever is refused tries again, and a form that comes twice asks once.
const KEPT: (usize, Duration) = (64, Duration::from_secs(3600));

/// Questions under way at a time; further ones wait for a place, as long as an answer may take.
const AT_ONCE: usize = 16;

/// What follows a prefix: 35 hexadecimal digits.
type Suffix = (u128, u16);

/// Why a service does not say whether it knows a password: a class, never a word of what it sent (R-OI-9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unknown {
    /// No answer.
    #[error(transparent)]
    Unanswered(#[from] Fault),
    /// An answer that is no success.
    #[error("status_{0}")]
    Status(u16),
    /// An answer that is not what such a service says.
    #[error("garbled")]
    Garbled,
    /// Too many ask it at a time.
    #[error("crowded")]
    Crowded,
    /// It has failed too often and is not asked for a while.
    #[error("unavailable")]
    Unavailable,
}

/// The services of a process, one for each address however many environments ask it. Cheap to clone; clones share them.
#[derive(Clone, Debug, Default)]
pub struct Ranges {
    outbound: Outbound,
    services: Arc<Mutex<HashMap<Url, Weak<Service>>>>,
}

impl Ranges {
    /// Services that are reached in this way.
    pub fn new(outbound: Outbound) -> Self {
        Self { outbound, services: Arc::default() }
    }

    /// The service at an address; the prefix becomes the last part of its path.
    pub fn service(&self, url: &Url) -> Arc<Service> {
        let mut services = lock(&self.services);
        if let Some(service) = services.get(url).and_then(Weak::upgrade) {
            return service;
        }
        let service = Arc::new(Service {
            url: url.clone(),
            outbound: self.outbound.clone(),
            kept: Mutex::default(),
            breaker: Mutex::default(),
            places: Semaphore::new(AT_ONCE),
        });
        services.retain(|_, service| service.strong_count() > 0);
        services.insert(url.clone(), Arc::downgrade(&service));
        service
    }
}

/// A service that is asked.
pub struct Service {
    url: Url,
    outbound: Outbound,
    kept: Mutex<VecDeque<Kept>>,
    breaker: Mutex<Breaker>,
    places: Semaphore,
}

/// An answer.
struct Kept {
    prefix: String,
    at: Instant,
    suffixes: Arc<[Suffix]>,
}

impl Service {
    /// Whether the service knows this password from breaches.
    pub async fn knows(&self, password: &str, now: Instant) -> Result<bool, Unknown> {
        let hash: String = Sha1::digest(nfc(password).as_bytes()).iter().map(|byte| format!("{byte:02X}")).collect();
        let (prefix, suffix) = hash.split_at_checked(PREFIX).ok_or(Unknown::Garbled)?;
        let suffix = read(suffix).ok_or(Unknown::Garbled)?;
        if let Some(suffixes) = self.kept(prefix, now) {
            return Ok(suffixes.binary_search(&suffix).is_ok());
        }
        // A place is waited for by itself: that many ask at once is no failure of the service, which is not asked yet.
        let place = tokio::time::timeout(LIMITS.time, self.places.acquire()).await;
        let Ok(Ok(_place)) = place else { return Err(Unknown::Crowded) };
        // Meanwhile somebody else may have asked the same.
        if let Some(suffixes) = self.kept(prefix, now) {
            return Ok(suffixes.binary_search(&suffix).is_ok());
        }
        if !lock(&self.breaker).admit(now) {
            return Err(Unknown::Unavailable);
        }
        let answer = tokio::time::timeout(LIMITS.time, self.ask(prefix)).await;
        let answer = answer.unwrap_or(Err(Unknown::Unanswered(Fault::Timeout)));
        let pause = lock(&self.breaker).record(answer.is_ok(), now);
        let service = self.url.host_str().unwrap_or_default();
        if let Err(why) = &answer {
            tracing::warn!(service, %why, "the service of breached passwords did not answer as it should");
        }
        if let Some(pause) = pause {
            tracing::warn!(service, seconds = pause.as_secs(), "the service of breached passwords is left alone");
        }
        let suffixes = answer?;
        let known = suffixes.binary_search(&suffix).is_ok();
        self.keep(Kept { prefix: prefix.to_owned(), at: now, suffixes });
        Ok(known)
    }

    async fn ask(&self, prefix: &str) -> Result<Arc<[Suffix]>, Unknown> {
        let mut url = self.url.clone();
        // An address that can be no base has no path to put anything into.
        url.path_segments_mut().map_err(|()| Fault::Protocol)?.pop_if_empty().push(prefix);
        let headers = HeaderMap::from_iter([
            (http::HeaderName::from_static("add-padding"), HeaderValue::from_static("true")),
            (http::header::ACCEPT, HeaderValue::from_static("text/plain")),
        ]);
        let asked = self.outbound.request(Method::GET, &url, headers, Vec::new(), LIMITS).await;
        let answer = asked.map_err(|unanswered| unanswered.fault)?;
        if answer.status != http::StatusCode::OK {
            return Err(Unknown::Status(answer.status.as_u16()));
        }
        let text = std::str::from_utf8(&answer.body).map_err(|_| Unknown::Garbled)?;
        suffixes(text).ok_or(Unknown::Garbled)
    }

    fn kept(&self, prefix: &str, now: Instant) -> Option<Arc<[Suffix]>> {
        let kept = lock(&self.kept);
        let found = kept.iter().find(|kept| kept.prefix == prefix && now.since(kept.at) < KEPT.1)?;
        Some(Arc::clone(&found.suffixes))
    }

    fn keep(&self, new: Kept) {
        let mut kept = lock(&self.kept);
        kept.retain(|old| old.prefix != new.prefix);
        kept.push_front(new);
        kept.truncate(KEPT.0);
    }
}

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Service").field("url", &self.url.as_str()).finish_non_exhaustive()
    }
}

fn lock<T>(it: &Mutex<T>) -> MutexGuard<'_, T> {
    it.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The suffixes of an answer that count, in ascending order; `None` when a line is not one, or there is none.
fn suffixes(text: &str) -> Option<Arc<[Suffix]>> {
    let (mut found, mut any) = (Vec::new(), false);
    for line in text.lines().filter(|line| !line.is_empty()) {
        let (suffix, count) = line.split_once(':')?;
        let suffix = read(suffix)?;
        let digits = !count.is_empty() && count.bytes().all(|digit| digit.is_ascii_digit());
        let count: u64 = count.parse().ok().filter(|_| digits)?;
        any = true;
        if count > 0 {
            found.push(suffix);
        }
    }
    found.sort_unstable();
    any.then(|| found.into())
}

fn read(text: &str) -> Option<Suffix> {
    if text.len() != 40 - PREFIX || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let (most, rest) = text.split_at_checked(32)?;
    Some((u128::from_str_radix(most, 16).ok()?, u16::from_str_radix(rest, 16).ok()?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LINE: &str = "0018A45C4D1DEF81644B54AB7F969B88D65";

    #[test]
    fn lines_are_read_in_either_case_and_padding_is_left_out() {
        let text = format!("{LINE}:1\r\n{}:0\r\n{}:12\r\n", "A".repeat(35), "b".repeat(35));
        let found = suffixes(&text).unwrap();
        assert_eq!(found.len(), 2);
        assert!(found.binary_search(&read(&LINE.to_lowercase()).unwrap()).is_ok());
        assert!(found.binary_search(&read(&"B".repeat(35)).unwrap()).is_ok());
        assert!(found.binary_search(&read(&"A".repeat(35)).unwrap()).is_err(), "padding counts");
        assert_eq!(suffixes(&format!("{LINE}:0\r\n")).unwrap().len(), 0, "nothing but padding is an answer");
        assert!(suffixes("").is_none() && suffixes("\r\n").is_none(), "nothing is none");
    }

    #[test]
    fn one_line_that_is_not_one_spoils_all() {
        let good = format!("{LINE}:1\n");
        for bad in [
            "<html>",
            LINE,
            &format!("{LINE}:"),
            &format!("{LINE}:-1"),
            &format!("{LINE}:+1"),
            &format!("{LINE}0:1"),
            &format!("+{}:1", &LINE[1..]),
            &format!("{LINE}:99999999999999999999999"),
            &format!("{LINE}:1:2"),
            "é:1",
        ] {
            assert!(suffixes(&format!("{good}{bad}\n{good}")).is_none(), "{bad:?} is taken");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_read_is_found_again(hash in "[0-9A-Fa-f]{35}", count in 1u64.., text in "\\PC{0,60}") {
            let found = suffixes(&format!("{hash}:{count}")).unwrap();
            prop_assert_eq!(&*found, &[read(&hash).unwrap()][..]);
            // No text at all brings it down.
            let _ = suffixes(&text);
        }
    }
}
