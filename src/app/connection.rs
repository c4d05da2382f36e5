//! One connection of a listener: a socket with a deadline on every direction, spoken to by hyper.
//!
//! poem's own server has neither a header timeout nor a cap on connections, and every dripped byte feeds its idle timeout.
//! Here a request head must arrive within its deadline, and a peer that stops reading its answer is cut off (fault F-22).

use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use poem::endpoint::BoxEndpoint;
use poem::http::StatusCode;
use poem::http::uri::Scheme;
use poem::web::{LocalAddr, RemoteAddr};
use poem::{Addr, Endpoint, Response};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

use crate::http::headers;

/// The deadlines of a connection.
#[derive(Clone, Copy, Debug)]
pub struct Deadlines {
    /// For the head of a request, counted from the end of the last one: also how long an idle connection stays open.
    pub header: Duration,
    /// For the answer to a request, once its head is there.
    pub request: Duration,
}

/// A peer that takes nothing for this long is gone.
const WRITE_STALL: Duration = Duration::from_secs(30);

/// Serves one connection until the peer leaves, a deadline passes, or `stop` fires and the request in flight is answered.
pub async fn serve<S>(
    socket: S,
    peer: SocketAddr,
    scheme: Scheme,
    endpoint: Arc<BoxEndpoint<'static, Response>>,
    deadlines: Deadlines,
    mut stop: tokio::sync::watch::Receiver<bool>,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let secure = scheme == Scheme::HTTPS;
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let endpoint = Arc::clone(&endpoint);
        let scheme = scheme.clone();
        async move {
            let remote = RemoteAddr(Addr::SocketAddr(peer));
            let local = LocalAddr(Addr::SocketAddr(peer));
            let answer = endpoint.get_response((request, local, remote, scheme).into());
            let response = match tokio::time::timeout(deadlines.request, answer).await {
                Ok(response) => response,
                Err(_) => too_late(secure),
            };
            Ok::<_, Infallible>(hyper::Response::from(response))
        }
    });
    let socket = TokioIo::new(Unstalled { inner: socket, stalled: None });
    let connection = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(deadlines.header)
        .max_headers(100)
        .max_buf_size(64 * 1024)
        .serve_connection(socket, service);
    tokio::pin!(connection);
    let stopped = tokio::select! {
        _ = connection.as_mut() => false,
        () = async { drop(stop.wait_for(|stop| *stop).await) } => true,
    };
    if stopped {
        connection.as_mut().graceful_shutdown();
        let _ = connection.await;
    }
}

/// The answer to a request that took too long; it carries the same headers as every other.
fn too_late(secure: bool) -> Response {
    let mut response = Response::builder().status(StatusCode::SERVICE_UNAVAILABLE).header("retry-after", "5").finish();
    headers::apply(&mut response, headers::PLAIN_POLICY, secure);
    response
}

/// A socket whose writes must make progress.
struct Unstalled<S> {
    inner: S,
    stalled: Option<Pin<Box<Sleep>>>,
}

impl<S> Unstalled<S> {
    fn watch<T>(&mut self, context: &mut Context<'_>, result: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if result.is_ready() {
            self.stalled = None;
            return result;
        }
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(sleep(WRITE_STALL)));
        match stalled.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Unstalled<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_read(cx, buf)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Unstalled<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.inner).poll_write(cx, bytes);
        self.watch(cx, result)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.inner).poll_write_vectored(cx, slices);
        self.watch(cx, result)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let result = Pin::new(&mut self.inner).poll_flush(cx);
        self.watch(cx, result)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}
