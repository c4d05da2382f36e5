//! One request over HTTP/1.1 and its answer, over a connection of its own that nothing else shares.
//!
//! TLS from the first byte; in the clear only to a host and port that `[outbound] allow` lists. Redirects are answers like any
//! other: following one would lead where nobody has looked. One time limit is over all of it, from the name to the last byte,
//! and no more is read than was asked for. Whoever must not repeat a request is told whether it may have arrived.

use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::header::{CONNECTION, HOST, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, Uri};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited as LimitedBody};
use hyper::body::{Body as _, Bytes};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;
use url::{Position, Url};

use super::{Fault, Limited, Outbound, plain};

/// More than the head of any honest answer, and than what chunks add to its body.
const HEAD: usize = 64 * 1024;

/// What bounds a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// From the name to the last byte of the answer; [`super::Patience::exchange`] bounds it as well.
    pub time: Duration,
    /// The longest body of an answer, in bytes.
    pub body: usize,
}

/// What the other side answered, whatever it means.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status, redirects and errors among them.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, whole.
    pub body: Bytes,
}

/// Why a request has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{fault}")]
pub struct Unanswered {
    /// What went wrong.
    pub fault: Fault,
    /// Whether the request may have reached the other side, in part or whole. `false` is certain.
    pub sent: bool,
}

impl Outbound {
    /// Sends one request and waits for the whole answer. `Host`, `User-Agent` and `Connection` are set here.
    pub async fn request(
        &self,
        method: Method,
        url: &Url,
        headers: HeaderMap,
        body: Vec<u8>,
        limits: Limits,
    ) -> Result<Answer, Unanswered> {
        let sent = AtomicBool::new(false);
        let exchange = async {
            let request = request(method, url, headers, body).ok_or(Fault::Protocol)?;
            let host = url.host_str().ok_or(Fault::Unresolvable)?;
            let port = url.port_or_known_default().ok_or(Fault::Unresolvable)?;
            match url.scheme() {
                "https" => {
                    let stream = self.connect(host, port).await?;
                    let stream = self.secure(host, Limited::new(stream, most_read(limits.body))).await?;
                    speak(stream, request, limits.body, &sent).await
                }
                "http" if self.allow.contains(&(plain(host), port)) => {
                    let stream = self.connect(host, port).await?;
                    speak(Limited::new(stream, most_read(limits.body)), request, limits.body, &sent).await
                }
                _ => Err(Fault::Unprotected),
            }
        };
        let answer = timeout(limits.time.min(self.patience.exchange), exchange).await;
        answer.unwrap_or(Err(Fault::Timeout)).map_err(|fault| Unanswered { fault, sent: sent.load(Ordering::Relaxed) })
    }
}

/// What may be read at all: the certificates, the head, and a body in small chunks.
const fn most_read(body: usize) -> usize {
    body.saturating_mul(4).saturating_add(4 * HEAD)
}

fn request(method: Method, url: &Url, headers: HeaderMap, body: Vec<u8>) -> Option<Request<Full<Bytes>>> {
    let target: Uri = url[Position::BeforePath..Position::AfterQuery].parse().ok()?;
    let host = HeaderValue::from_str(&url[Position::BeforeHost..Position::AfterPort]).ok()?;
    let mut request = Request::builder().method(method).uri(target).body(Full::new(Bytes::from(body))).ok()?;
    *request.headers_mut() = headers;
    request.headers_mut().insert(HOST, host);
    request.headers_mut().insert(USER_AGENT, HeaderValue::from_static("Portico"));
    request.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    Some(request)
}

async fn speak<S>(stream: S, request: Request<Full<Bytes>>, most: usize, sent: &AtomicBool) -> Result<Answer, Fault>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let handshake = http1::Builder::new().max_buf_size(HEAD).handshake(TokioIo::new(stream));
    let (mut sender, connection) = handshake.await.map_err(|_| Fault::Protocol)?;
    let mut exchange = pin!(async {
        sent.store(true, Ordering::Relaxed);
        let (head, body) = sender.send_request(request).await.map_err(|_| Fault::Protocol)?.into_parts();
        // What says that it is too long is not read at all.
        if body.size_hint().lower() > most as u64 {
            return Err(Fault::TooLarge);
        }
        let body = LimitedBody::new(body, most).collect().await;
        let body = body.map_err(|error| match error.is::<LengthLimitError>() {
            true => Fault::TooLarge,
            false => Fault::Protocol,
        })?;
        Ok(Answer { status: head.status, headers: head.headers, body: body.to_bytes() })
    });
    // Both on this task, so that giving up leaves nothing behind.
    tokio::select! {
        biased;
        answer = &mut exchange => return answer,
        _ = connection => {}
    }
    exchange.await
}

#[cfg(test)]
mod tests;
