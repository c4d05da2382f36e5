//! Accepting connections: with a cap on all and on those of one source, and a pause when the system has no more sockets to
//! give instead of a hot loop (faults F-04, F-22). Stops gracefully: no new connections, requests in flight are answered.

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use poem::Response;
use poem::endpoint::BoxEndpoint;
use poem::http::uri::Scheme;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio_rustls::TlsAcceptor;

use super::connection::{self, Deadlines};
use crate::http::client::{self, Proxies};

/// What a listener serves, and within which bounds.
#[derive(Clone)]
pub struct Listener {
    /// The application.
    pub endpoint: Arc<BoxEndpoint<'static, Response>>,
    /// TLS, when the listener speaks it itself.
    pub tls: Option<TlsAcceptor>,
    /// Deadlines of each connection.
    pub deadlines: Deadlines,
    /// Connections of one source at a time; 0 is no cap.
    pub per_source: usize,
    /// Proxies speak for many: the cap is not theirs.
    pub proxies: Proxies,
    /// Connections at a time.
    pub total: usize,
}

/// How long requests in flight may take to finish after a stop.
const GRACE: Duration = Duration::from_secs(30);

/// How long accepting pauses when the system refuses (no file descriptors, no memory).
const BACK_OFF: Duration = Duration::from_millis(200);

impl Listener {
    /// Accepts until `stop` fires, then waits for what is in flight.
    pub async fn run(self, socket: TcpListener, mut stop: watch::Receiver<bool>) {
        let places = Arc::new(Semaphore::new(self.total));
        let sources = Sources::default();
        loop {
            let place = tokio::select! {
                place = Arc::clone(&places).acquire_owned() => place,
                () = async { drop(stop.wait_for(|stop| *stop).await) } => break,
            };
            let Ok(place) = place else { break };
            let accepted = tokio::select! {
                accepted = socket.accept() => accepted,
                () = async { drop(stop.wait_for(|stop| *stop).await) } => break,
            };
            match accepted {
                Ok((stream, peer)) => self.begin(stream, peer, place, &sources, &stop),
                Err(error) if is_the_peers(&error) => {}
                Err(error) => {
                    tracing::error!(%error, "cannot accept connections");
                    tokio::time::sleep(BACK_OFF).await;
                }
            }
        }
        drop(socket);
        let all = u32::try_from(self.total).unwrap_or(u32::MAX);
        if tokio::time::timeout(GRACE, places.acquire_many(all)).await.is_err() {
            tracing::warn!("some requests were still in flight when the server stopped");
        }
    }

    fn begin(
        &self,
        stream: TcpStream,
        peer: SocketAddr,
        place: OwnedSemaphorePermit,
        sources: &Sources,
        stop: &watch::Receiver<bool>,
    ) {
        let limit = if self.proxies.trusts(peer.ip()) { 0 } else { self.per_source };
        let Some(share) = sources.enter(client::source(peer.ip().to_canonical()), limit) else {
            tracing::debug!(%peer, "too many connections from one source");
            return;
        };
        let _ = stream.set_nodelay(true);
        let listener = self.clone();
        let stop = stop.clone();
        tokio::spawn(async move {
            match listener.tls {
                None => {
                    connection::serve(stream, peer, Scheme::HTTP, listener.endpoint, listener.deadlines, stop).await;
                }
                Some(tls) => {
                    let handshake = tokio::time::timeout(listener.deadlines.header, tls.accept(stream)).await;
                    if let Ok(Ok(stream)) = handshake {
                        connection::serve(stream, peer, Scheme::HTTPS, listener.endpoint, listener.deadlines, stop)
                            .await;
                    }
                }
            }
            drop((place, share));
        });
    }
}

/// Errors of `accept` that say something about one peer, not about us.
fn is_the_peers(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted)
}

/// How many connections each source has: an IPv4 address, or the /64 that one customer of IPv6 usually has.
#[derive(Clone, Default)]
struct Sources(Arc<Mutex<HashMap<String, usize>>>);

/// One connection's place among those of its source; given back when dropped.
struct Share(Sources, String);

impl Sources {
    fn enter(&self, source: String, limit: usize) -> Option<Share> {
        let mut counts = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let count = counts.entry(source.clone()).or_default();
        if limit > 0 && *count >= limit {
            return None;
        }
        *count += 1;
        Some(Share(self.clone(), source))
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let mut counts = self.0.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&self.1) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_gets_its_places_back() {
        let sources = Sources::default();
        let enter = |source: &str| sources.enter(source.to_owned(), 2);
        let (first, second) = (enter("192.0.2.1"), enter("192.0.2.1"));
        assert!(first.is_some() && second.is_some() && enter("192.0.2.1").is_none());
        assert!(enter("192.0.2.2").is_some());
        drop(first);
        assert!(enter("192.0.2.1").is_some());
        drop(second);
        assert!(sources.0.lock().unwrap().is_empty());
    }
}
