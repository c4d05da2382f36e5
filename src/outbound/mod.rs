//! The one client for every connection out (R-OI-9): mail servers, gateways, providers, breach services, webhooks.
//!
//! What environments may name as a host is text from outside, so a name is resolved once, every address it has is looked
//! at, and the connection goes to the address that was looked at: a name cannot say something else the second time. Loopback,
//! private and other addresses that are not the Internet's are refused unless `[outbound] allow` in `server.toml` lists host
//! and port. Everything has a time limit. What goes wrong is told as a [`Fault`], a class without a word of what the other
//! side said: environment authors see it, and the inside of the network is not theirs to explore.

mod address;
mod limited;
mod request;
mod tls;

pub use address::is_public;
pub use limited::Limited;
pub use request::{Answer, Limits, Unanswered};

use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// Why there is no connection, or no answer. The words are stable: they are shown and counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Fault {
    /// The name has no address.
    #[error("unresolvable")]
    Unresolvable,
    /// The address is not the Internet's and not listed.
    #[error("address_not_allowed")]
    NotAllowed,
    /// Nothing listens there, or no way leads there.
    #[error("unreachable")]
    Unreachable,
    /// Time was up.
    #[error("timeout")]
    Timeout,
    /// The certificate does not prove the name, or there was no agreement on TLS.
    #[error("tls")]
    Tls,
    /// It would be in the clear, and the host and port are not listed.
    #[error("unprotected")]
    Unprotected,
    /// The other side broke off, or said something that is not HTTP.
    #[error("protocol")]
    Protocol,
    /// The other side said more than it may.
    #[error("too_large")]
    TooLarge,
}

/// How long each step may take.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Resolving the name.
    pub resolve: Duration,
    /// Connecting, over all addresses of the name.
    pub connect: Duration,
    /// Agreeing on TLS.
    pub secure: Duration,
    /// A whole exchange over HTTP, connecting included.
    pub exchange: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            resolve: Duration::from_secs(5),
            connect: Duration::from_secs(10),
            secure: Duration::from_secs(10),
            exchange: Duration::from_secs(30),
        }
    }
}

/// Connects to the outside.
#[derive(Clone, Debug, Default)]
pub struct Outbound {
    allow: Arc<HashSet<(String, u16)>>,
    patience: Arc<Patience>,
    tls: Arc<OnceLock<Arc<ClientConfig>>>,
    #[cfg(test)]
    names: std::collections::HashMap<String, Vec<std::net::IpAddr>>,
}

impl Outbound {
    /// A client that may also connect to these hosts and ports, wherever they are.
    pub fn new(allow: impl IntoIterator<Item = (String, u16)>) -> Self {
        let allow = allow.into_iter().map(|(host, port)| (plain(&host), port)).collect();
        Self { allow: Arc::new(allow), ..Self::default() }
    }

    /// The same with other time limits.
    #[must_use]
    pub fn with_patience(mut self, patience: Patience) -> Self {
        self.patience = Arc::new(patience);
        self
    }

    /// The same trusting these authorities instead of the operating system's.
    #[must_use]
    pub fn with_roots(mut self, roots: RootCertStore) -> Self {
        self.tls = Arc::new(tls::config(roots).map(OnceLock::from).unwrap_or_default());
        self
    }

    /// The addresses of the host, every one of which may be connected to. One that may not spoils them all: a name that
    /// points inside and outside is not to be trusted.
    pub async fn resolve(&self, host: &str, port: u16) -> Result<Vec<SocketAddr>, Fault> {
        let host = plain(host);
        let found = timeout(self.patience.resolve, self.look_up(&host, port)).await.map_err(|_| Fault::Timeout)?;
        let found = found.filter(|found| !found.is_empty()).ok_or(Fault::Unresolvable)?;
        let allowed = self.allow.contains(&(host, port)) || found.iter().all(|address| is_public(address.ip()));
        if allowed { Ok(found) } else { Err(Fault::NotAllowed) }
    }

    /// A connection to the first address that answers.
    pub async fn connect(&self, host: &str, port: u16) -> Result<TcpStream, Fault> {
        let addresses = self.resolve(host, port).await?;
        let connect = async {
            for address in addresses {
                if let Ok(stream) = TcpStream::connect(address).await {
                    // Small requests and answers: waiting to fill packets only adds delay.
                    let _ = stream.set_nodelay(true);
                    return Ok(stream);
                }
            }
            Err(Fault::Unreachable)
        };
        timeout(self.patience.connect, connect).await.unwrap_or(Err(Fault::Timeout))
    }

    /// TLS over the stream, proven to lead to `host`.
    pub async fn secure<S>(&self, host: &str, stream: S) -> Result<tls::Secured<S>, Fault>
    where
        S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
    {
        let config = match self.tls.get() {
            Some(config) => config.clone(),
            None => {
                let config = tls::config(tls::system_roots()).ok_or(Fault::Tls)?;
                self.tls.get_or_init(|| config).clone()
            }
        };
        let secure = tls::secure(config, plain(host), stream);
        timeout(self.patience.secure, secure).await.unwrap_or(Err(Fault::Timeout))
    }

    async fn look_up(&self, host: &str, port: u16) -> Option<Vec<SocketAddr>> {
        #[cfg(test)]
        if let Some(addresses) = self.names.get(host) {
            return Some(addresses.iter().map(|address| SocketAddr::new(*address, port)).collect());
        }
        Some(tokio::net::lookup_host((host, port)).await.ok()?.collect())
    }
}

/// The host in one spelling: lower case, without the dot at the end or an IP address's brackets.
fn plain(host: &str) -> String {
    host.trim_end_matches('.').trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase()
}

#[cfg(test)]
mod tests;
