//! A way into the server without a socket: the real connection, with its parser and its deadlines, over a pipe in memory.
//! The client's address is whatever a test says it is.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use http::uri::Scheme;
use poem::Response;
use poem::endpoint::BoxEndpoint;
use portico::app::connection::{Deadlines, serve};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream};
use tokio::sync::watch;

/// The door of one server.
#[derive(Clone)]
pub struct Door {
    endpoint: Arc<BoxEndpoint<'static, Response>>,
    // Dropping it would stop the connections.
    stop: Arc<watch::Sender<bool>>,
}

impl std::fmt::Debug for Door {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Door")
    }
}

impl Door {
    /// The door to an endpoint.
    pub fn new(endpoint: BoxEndpoint<'static, Response>) -> Self {
        Self { endpoint: Arc::new(endpoint), stop: Arc::new(watch::channel(false).0) }
    }

    /// A connection from an address.
    pub fn open(&self, from: IpAddr) -> DuplexStream {
        let (ours, theirs) = tokio::io::duplex(256 * 1024);
        let patient = Duration::from_secs(60);
        let deadlines = Deadlines { header: patient, request: patient };
        let peer = SocketAddr::new(from, 50_000);
        tokio::spawn(serve(theirs, peer, Scheme::HTTPS, Arc::clone(&self.endpoint), deadlines, self.stop.subscribe()));
        ours
    }

    /// Sends these bytes, which must ask for the connection to be closed, and returns the whole answer.
    pub async fn raw(&self, bytes: &[u8]) -> String {
        let mut stream = self.open(IpAddr::from([203, 0, 113, 7]));
        stream.write_all(bytes).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}
