//! A server that answers as it is told, and what becomes of a request.

use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

use super::*;
use crate::outbound::Patience;

// For "localhost" and "mail.example", signed by itself; used by tests alone.
const CERTIFICATE: &[u8] = include_bytes!("../../notify/transport/fixtures/certificate.der");
const KEY: &[u8] = include_bytes!("../../notify/transport/fixtures/key.der");

const LIMITS: Limits = Limits { time: Duration::from_secs(30), body: 1000 };

/// What a server does once it has read the head of a request.
#[derive(Clone, Copy)]
enum Does {
    /// Says this and closes.
    Say(&'static str),
    /// Says the first and then the second over and over.
    Repeat(&'static str, &'static str),
    /// Nothing.
    Wait,
}

/// A server on a port of its own, how many connections it has had, and what was said to it.
struct Fake {
    port: u16,
    connections: Arc<AtomicUsize>,
    said: Arc<std::sync::Mutex<String>>,
}

async fn fake(does: Does, tls: bool) -> Fake {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let fake = Fake { port: listener.local_addr().unwrap().port(), connections: Arc::default(), said: Arc::default() };
    let (connections, said) = (Arc::clone(&fake.connections), Arc::clone(&fake.said));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            connections.fetch_add(1, Ordering::SeqCst);
            let said = Arc::clone(&said);
            tokio::spawn(async move {
                if tls {
                    let Ok(stream) = acceptor().accept(stream).await else { return };
                    talk(stream, does, &said).await;
                } else {
                    talk(stream, does, &said).await;
                }
            });
        }
    });
    fake
}

fn acceptor() -> TlsAcceptor {
    let config =
        ServerConfig::builder_with_provider(Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![CertificateDer::from(CERTIFICATE)], PrivateKeyDer::try_from(KEY).unwrap())
            .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

async fn talk<S: AsyncRead + AsyncWrite + Unpin>(mut stream: S, does: Does, said: &std::sync::Mutex<String>) {
    let mut request = Vec::new();
    let mut buffer = [0; 1024];
    while !request.windows(4).any(|four| four == b"\r\n\r\n") {
        match stream.read(&mut buffer).await {
            Ok(read) if read > 0 => request.extend_from_slice(&buffer[..read]),
            _ => return,
        }
    }
    said.lock().unwrap().push_str(&String::from_utf8_lossy(&request));
    match does {
        Does::Say(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
        Does::Repeat(first, text) => {
            let _ = stream.write_all(first.as_bytes()).await;
            while stream.write_all(text.as_bytes()).await.is_ok() {}
        }
        Does::Wait => std::future::pending().await,
    }
}

impl Fake {
    fn allowed(&self) -> Outbound {
        Outbound::new(["127.0.0.1", "localhost"].map(|host| (host.to_owned(), self.port)))
    }

    fn url(&self, scheme: &str) -> Url {
        format!("{scheme}://localhost:{}/a/b?c=%20d", self.port).parse().unwrap()
    }

    /// Asks it in the clear.
    async fn ask(&self, limits: Limits) -> Result<Answer, Unanswered> {
        let headers = HeaderMap::from_iter([(http::header::CONTENT_TYPE, HeaderValue::from_static("text/plain"))]);
        self.allowed().request(Method::POST, &self.url("http"), headers, b"hello".to_vec(), limits).await
    }
}

async fn asked(does: Does) -> Result<Answer, Unanswered> {
    fake(does, false).await.ask(LIMITS).await
}

const fn broken(fault: Fault, sent: bool) -> Unanswered {
    Unanswered { fault, sent }
}

#[tokio::test]
async fn a_request_arrives_whole_and_so_does_its_answer() {
    let server = fake(Does::Say("HTTP/1.1 201 Created\r\nretry-after: 7\r\ncontent-length: 2\r\n\r\nok"), false).await;
    let answer = server.ask(LIMITS).await.unwrap();
    assert_eq!((answer.status.as_u16(), &answer.body[..]), (201, &b"ok"[..]));
    assert_eq!(answer.headers["retry-after"], "7");
    let said = server.said.lock().unwrap().clone();
    assert!(said.starts_with("POST /a/b?c=%20d HTTP/1.1\r\n"), "{said}");
    for part in [
        &format!("host: localhost:{}\r\n", server.port),
        "content-length: 5\r\n",
        "content-type: text/plain\r\n",
        "connection: close\r\n",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert!(said.ends_with("hello"), "{said}");
}

#[tokio::test]
async fn answers_of_every_form_are_read() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n";
    for text in [
        chunked,
        "HTTP/1.1 200 OK\r\n\r\nok",
        "HTTP/1.0 200 OK\r\n\r\nok",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\nok",
    ] {
        assert_eq!(&asked(Does::Say(text)).await.unwrap().body[..], b"ok", "{text}");
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let server = fake(Does::Say("HTTP/1.1 307 Go\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n"), false).await;
    assert_eq!(server.ask(LIMITS).await.unwrap().status.as_u16(), 307);
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn what_is_not_http_is_a_fault_and_may_have_arrived() {
    for text in [
        "",
        "220 mail.example ESMTP\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nshort",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz",
    ] {
        assert_eq!(asked(Does::Say(text)).await.unwrap_err(), broken(Fault::Protocol, true), "{text}");
    }
}

#[tokio::test]
async fn no_answer_fills_the_memory() {
    let too_large = broken(Fault::TooLarge, true);
    assert_eq!(asked(Does::Say("HTTP/1.1 200 OK\r\ncontent-length: 1000000000\r\n\r\n")).await.unwrap_err(), too_large);
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    assert_eq!(asked(Does::Repeat(chunked, "5\r\nhello\r\n")).await.unwrap_err(), too_large);
    assert_eq!(asked(Does::Repeat("HTTP/1.1 200 OK\r\n\r\n", "hello")).await.unwrap_err(), too_large);
    let endless = asked(Does::Repeat("HTTP/1.1 200 OK\r\n", "x-a: hello\r\n")).await.unwrap_err();
    assert_eq!(endless, broken(Fault::Protocol, true));
    let drips = asked(Does::Repeat("", "HTTP/1.1 100 Continue\r\n\r\n")).await.unwrap_err();
    assert_eq!(drips, broken(Fault::Protocol, true));
}

#[tokio::test]
async fn silence_ends_in_time_and_may_have_arrived() {
    let server = fake(Does::Wait, false).await;
    let soon = Duration::from_millis(100);
    assert_eq!(server.ask(Limits { time: soon, ..LIMITS }).await.unwrap_err(), broken(Fault::Timeout, true));
    let outbound = server.allowed().with_patience(Patience { exchange: soon, ..Patience::default() });
    let unanswered = outbound.request(Method::GET, &server.url("http"), HeaderMap::new(), Vec::new(), LIMITS).await;
    assert_eq!(unanswered.unwrap_err(), broken(Fault::Timeout, true));
    assert!(server.said.lock().unwrap().contains("GET /a/b?c=%20d HTTP/1.1"));
}

#[tokio::test]
async fn what_never_left_is_told_apart() {
    let server = fake(Does::Say("HTTP/1.1 200 OK\r\n\r\n"), false).await;
    let ask = async |outbound: Outbound, url: Url| {
        outbound.request(Method::GET, &url, HeaderMap::new(), Vec::new(), LIMITS).await.unwrap_err()
    };
    assert_eq!(ask(Outbound::default(), server.url("http")).await, broken(Fault::Unprotected, false));
    assert_eq!(ask(Outbound::default(), server.url("https")).await, broken(Fault::NotAllowed, false));
    assert_eq!(ask(server.allowed(), server.url("ftp")).await, broken(Fault::Unprotected, false));
    // It does not speak TLS.
    let deaf = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = deaf.local_addr().unwrap().port();
    tokio::spawn(async move { while deaf.accept().await.is_ok() {} });
    let url = format!("https://127.0.0.1:{port}/").parse().unwrap();
    assert_eq!(ask(Outbound::new([("127.0.0.1".to_owned(), port)]), url).await, broken(Fault::Tls, false));
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{gone}/").parse().unwrap();
    let outbound = Outbound::new([("127.0.0.1".to_owned(), gone)]);
    assert_eq!(ask(outbound, url).await, broken(Fault::Unreachable, false));
}

#[tokio::test]
async fn the_certificate_must_prove_the_name() {
    let server = fake(Does::Say("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"), true).await;
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(CERTIFICATE)).unwrap();
    let outbound = server.allowed().with_roots(roots);
    let ask = async |url: Url| outbound.request(Method::GET, &url, HeaderMap::new(), Vec::new(), LIMITS).await;
    assert_eq!(&ask(server.url("https")).await.unwrap().body[..], b"ok");
    let other: Url = format!("https://127.0.0.1:{}/", server.port).parse().unwrap();
    assert_eq!(ask(other).await.unwrap_err(), broken(Fault::Tls, false));
}
