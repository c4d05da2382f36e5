//! Mail over SMTP (RFC 5321), with the protection that is configured or not at all (R-OP-4).
//!
//! The connection is [`Outbound`]'s: its address was checked, its TLS proves the host's name. Once it is safe, lettre speaks over
//! it. One connection per message and one deadline over all of it: a server that drips, or hangs after DATA, costs two minutes of one
//! task and nothing else. What the server says is looked at for its code and then dropped; logs, the outbox and people see a class.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream};
use lettre::transport::smtp::extension::ClientId;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::timeout;

use super::{Class, Failure, Message, starttls};
use crate::kit::secret::Secret;
use crate::outbound::{Fault, Limited, Outbound};

/// More than any honest server says to one message.
const MOST_READ: usize = 256 * 1024;
/// For everything from the name to the last word about the message.
const DEADLINE: Duration = Duration::from_secs(120);

/// How the connection is protected; never opportunistically.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// STARTTLS, before anything else is said; a server without it gets nothing.
    StartTls,
    /// TLS from the first byte.
    Tls,
    /// None, to this machine itself only.
    None,
}

/// A mail server.
#[derive(Clone, Debug)]
pub struct Server {
    /// Its host name, which its certificate must prove.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub protection: Protection,
    /// User name and password there.
    pub credentials: Option<(String, Secret)>,
}

/// Delivers to one mail server.
#[derive(Clone, Debug)]
pub struct Smtp {
    server: Server,
    hello: String,
    outbound: Outbound,
    deadline: Duration,
}

impl Smtp {
    /// Delivers to `server`, introducing ourselves as `hello` (our public host name).
    pub fn new(server: Server, hello: &str, outbound: Outbound) -> Self {
        let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        let hello = if !hello.is_empty() && hello.chars().all(word) { hello } else { "localhost" };
        Self { server, hello: hello.to_owned(), outbound, deadline: DEADLINE }
    }

    /// The same with another limit on the whole delivery.
    #[must_use]
    pub const fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Hands the message to the server.
    pub async fn deliver(&self, message: &Message) -> Result<(), Failure> {
        let mail = message.build()?;
        let bytes = mail.formatted();
        let deliver = async {
            let mut connection = self.open().await?;
            // Whoever may not speak at all may speak tomorrow: only an answer about this message is final.
            connection.send(mail.envelope(), &bytes).await.map_err(|error| failure(&error))?;
            Ok(connection)
        };
        let mut connection =
            timeout(self.deadline, deliver).await.map_err(|_| Failure::temporary(Class::Timeout))??;
        // It is taken; what comes of the farewell makes no difference.
        let _ = timeout(Duration::from_secs(1), connection.quit()).await;
        Ok(())
    }

    /// A connection on which the server knows us and mail can be sent.
    async fn open(&self) -> Result<AsyncSmtpConnection, Failure> {
        let stream = self.stream().await?;
        let hello = ClientId::Domain(self.hello.clone());
        let connect = AsyncSmtpConnection::connect_with_transport(stream, &hello);
        let mut connection = connect.await.map_err(|error| refused(&error, Class::Deferred))?;
        if let Some((name, password)) = &self.server.credentials {
            let credentials = Credentials::new(name.clone(), password.expose().to_owned());
            let authenticate = connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials);
            authenticate.await.map_err(|error| refused(&error, Class::Credentials))?;
        }
        Ok(connection)
    }

    async fn stream(&self) -> Result<Box<dyn AsyncTokioStream>, Failure> {
        let Server { host, port, protection, .. } = &self.server;
        let unreachable = |fault| match fault {
            Fault::Timeout => Failure::temporary(Class::Timeout),
            fault => Failure::temporary(Class::Connection(fault)),
        };
        let stream = self.outbound.connect(host, *port).await.map_err(unreachable)?;
        let peer = stream.peer_addr().map_err(|_| unreachable(Fault::Unreachable))?;
        let mut stream = Limited::new(stream, MOST_READ);
        Ok(match protection {
            Protection::None if !peer.ip().to_canonical().is_loopback() => {
                return Err(Failure::temporary(Class::Unprotected));
            }
            Protection::None => Box::new(Ready::new(stream, peer, b"")),
            Protection::Tls => {
                let stream = self.outbound.secure(host, stream).await.map_err(unreachable)?;
                Box::new(Ready::new(stream, peer, b""))
            }
            Protection::StartTls => {
                starttls::negotiate(&mut stream, &self.hello).await?;
                let stream = self.outbound.secure(host, stream).await.map_err(unreachable)?;
                // The server does not greet a second time, and lettre waits for a greeting.
                Box::new(Ready::new(stream, peer, b"220 ready\r\n"))
            }
        })
    }
}

/// What an answer about the message means.
fn failure(error: &lettre::transport::smtp::Error) -> Failure {
    if error.is_permanent() {
        Failure::permanent(Class::Rejected)
    } else if error.is_client() {
        // It needs SMTPUTF8, which this server has not.
        Failure::permanent(Class::Invalid)
    } else {
        refused(error, Class::Deferred)
    }
}

/// What an answer before any message means: `class` when it was a refusal.
fn refused(error: &lettre::transport::smtp::Error, class: Class) -> Failure {
    Failure::temporary(if error.status().is_some() || error.is_client() {
        class
    } else if error.is_response() {
        Class::Protocol
    } else {
        Class::Deferred
    })
}

/// A stream that is safe to speak on, with the words to be read first.
#[derive(Debug)]
struct Ready<S> {
    inner: S,
    peer: SocketAddr,
    first: &'static [u8],
}

impl<S> Ready<S> {
    const fn new(inner: S, peer: SocketAddr, first: &'static [u8]) -> Self {
        Self { inner, peer, first }
    }
}

impl<S> AsyncTokioStream for Ready<S>
where
    S: AsyncRead + AsyncWrite + Send + Sync + Unpin + std::fmt::Debug,
{
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.peer)
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Ready<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let (now, later) = self.first.split_at(self.first.len().min(buf.remaining()));
        if now.is_empty() {
            return Pin::new(&mut self.inner).poll_read(cx, buf);
        }
        buf.put_slice(now);
        self.first = later;
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Ready<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests;
