//! A mail server that answers as it is told, and what becomes of a mail (fault F-08).

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

use super::*;
use crate::notify::transport::message::tests::sample;
use crate::notify::transport::{Mailbox, Transport};

// For "localhost" and "mail.example", signed by itself, valid from 2020 to 2119; used by these tests alone.
const CERTIFICATE: &[u8] = include_bytes!("../fixtures/certificate.der");
const KEY: &[u8] = include_bytes!("../fixtures/key.der");

/// A mail server that answers as it is told; an empty answer is silence.
#[derive(Clone)]
struct Fake {
    greeting: &'static str,
    extensions: &'static [&'static str],
    starttls: &'static str,
    auth: &'static str,
    rcpt: &'static str,
    taken: &'static str,
    said: Arc<Mutex<String>>,
}

impl Default for Fake {
    fn default() -> Self {
        Self {
            greeting: "220 mail.example ESMTP",
            extensions: &["STARTTLS", "AUTH PLAIN LOGIN", "8BITMIME"],
            starttls: "220 go ahead",
            auth: "235 welcome",
            rcpt: "250 ok",
            taken: "250 taken",
            said: Arc::default(),
        }
    }
}

trait Wire: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Wire for T {}

impl Fake {
    fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// Serves one connection, with TLS from the start if asked for; the port.
    async fn start(&self, tls: bool) -> u16 {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let fake = self.clone();
        tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            let mut stream: Box<dyn Wire> = Box::new(stream);
            if tls {
                let Ok(secured) = acceptor().accept(stream).await else { return };
                stream = Box::new(secured);
            }
            fake.talk(stream).await;
        });
        port
    }

    async fn talk(&self, stream: Box<dyn Wire>) -> Option<()> {
        let mut stream = BufReader::new(stream);
        say(&mut stream, self.greeting).await?;
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await.ok()? == 0 {
                return None;
            }
            self.said.lock().unwrap().push_str(&line);
            let answer = match line.split([' ', ':', '\r']).next()? {
                "EHLO" => {
                    let lines = [&["mail.example"], self.extensions].concat();
                    let last = lines.len() - 1;
                    let dash = |at| if at == last { ' ' } else { '-' };
                    let lines = lines.iter().enumerate().map(|(at, line)| format!("250{}{line}", dash(at)));
                    lines.collect::<Vec<_>>().join("\r\n")
                }
                "STARTTLS" => {
                    say(&mut stream, self.starttls).await?;
                    if self.starttls.starts_with("220") {
                        let secured = acceptor().accept(stream.into_inner()).await.ok()?;
                        self.said.lock().unwrap().push_str("(tls)\r\n");
                        stream = BufReader::new(Box::new(secured));
                    }
                    continue;
                }
                "AUTH" => self.auth.to_owned(),
                "RCPT" => self.rcpt.to_owned(),
                "DATA" => {
                    say(&mut stream, "354 go on").await?;
                    let mut data = String::new();
                    while !data.ends_with("\r\n.\r\n") {
                        stream.read_line(&mut data).await.ok()?;
                    }
                    self.said.lock().unwrap().push_str(&data);
                    self.taken.to_owned()
                }
                "QUIT" => return say(&mut stream, "221 bye").await,
                _ => "250 ok".to_owned(),
            };
            say(&mut stream, &answer).await?;
        }
    }
}

async fn say(stream: &mut BufReader<Box<dyn Wire>>, answer: &str) -> Option<()> {
    if answer.is_empty() {
        // Silence until the other side has had enough.
        let _ = stream.read_to_end(&mut Vec::new()).await;
        return None;
    }
    stream.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    stream.flush().await.ok()
}

fn acceptor() -> TlsAcceptor {
    let provider = Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider());
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let key = PrivateKeyDer::try_from(KEY).unwrap();
    let config = builder.with_no_client_auth().with_single_cert(vec![CertificateDer::from(CERTIFICATE)], key);
    TlsAcceptor::from(Arc::new(config.unwrap()))
}

fn smtp(host: &str, port: u16, protection: Protection) -> Smtp {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(CERTIFICATE)).unwrap();
    let outbound = Outbound::new([(host.to_owned(), port)]).with_roots(roots);
    let credentials = Some(("portico".to_owned(), Secret::new("s3cret-of-ours")));
    let server = Server { host: host.to_owned(), port, protection, credentials };
    Smtp::new(server, "portal.example", outbound).with_deadline(Duration::from_secs(20))
}

async fn delivered(fake: &Fake, protection: Protection) -> Result<(), Failure> {
    let port = fake.start(protection == Protection::Tls).await;
    Transport::Smtp(smtp("localhost", port, protection)).deliver(&sample()).await
}

fn temporary(class: Class) -> Result<(), Failure> {
    Err(Failure { permanent: false, class })
}

#[tokio::test]
async fn mail_arrives_under_every_protection() {
    for protection in [Protection::StartTls, Protection::Tls, Protection::None] {
        let fake = Fake::default();
        assert_eq!(delivered(&fake, protection).await, Ok(()), "{protection:?}");
        let said = fake.said();
        assert!(
            said.contains("MAIL FROM:<accounts@acme.example>") && said.contains("RCPT TO:<ana@acme.example>"),
            "{said}"
        );
        assert!(
            said.contains("Message-ID: <0190-ab@portal.example>") && said.contains("EHLO portal.example"),
            "{said}"
        );
        assert!(said.contains("\r\n..\r\n"), "a lone dot is doubled: {said}");
    }
}

#[tokio::test]
async fn nothing_but_the_greeting_is_said_before_tls() {
    let fake = Fake::default();
    delivered(&fake, Protection::StartTls).await.unwrap();
    let said = fake.said();
    let (before, after) = said.split_once("(tls)").unwrap();
    assert_eq!(before, "EHLO portal.example\r\nSTARTTLS\r\n");
    assert!(after.starts_with("\r\nEHLO portal.example\r\nAUTH PLAIN "), "{after}");
}

#[tokio::test]
async fn a_server_without_starttls_gets_nothing() {
    for fake in [
        Fake { extensions: &["AUTH PLAIN LOGIN"], ..Fake::default() },
        Fake { starttls: "454 not now", ..Fake::default() },
    ] {
        assert_eq!(delivered(&fake, Protection::StartTls).await, temporary(Class::NoTls));
        assert!(!fake.said().contains("AUTH") && !fake.said().contains("MAIL"), "{}", fake.said());
    }
}

#[tokio::test]
async fn words_slipped_in_before_tls_end_the_connection() {
    let fake = Fake { starttls: "220 go ahead\r\n250-mail.example\r\n250 AUTH PLAIN", ..Fake::default() };
    assert_eq!(delivered(&fake, Protection::StartTls).await, temporary(Class::Protocol));
    assert!(!fake.said().contains("AUTH"), "{}", fake.said());
}

#[tokio::test]
async fn a_certificate_must_prove_the_name() {
    let port = Fake::default().start(true).await;
    let other_name = smtp("127.0.0.1", port, Protection::Tls);
    assert_eq!(other_name.deliver(&sample()).await, temporary(Class::Connection(Fault::Tls)));
    let fake = Fake::default();
    let port = fake.start(false).await;
    let unknown = Smtp {
        outbound: Outbound::new([("localhost".to_owned(), port)]),
        ..smtp("localhost", port, Protection::StartTls)
    };
    assert_eq!(unknown.deliver(&sample()).await, temporary(Class::Connection(Fault::Tls)));
    assert!(!fake.said().contains("AUTH"));
}

#[tokio::test]
async fn what_the_server_answers_decides_whether_to_try_again() {
    let permanent = Err(Failure { permanent: true, class: Class::Rejected });
    for (fake, expected) in [
        (Fake { rcpt: "550 5.1.1 no such user, said to be secret", ..Fake::default() }, permanent),
        (Fake { rcpt: "450 4.2.1 greylisted", ..Fake::default() }, temporary(Class::Deferred)),
        (Fake { taken: "554 spam", ..Fake::default() }, permanent),
        (Fake { taken: "451 later", ..Fake::default() }, temporary(Class::Deferred)),
        (Fake { greeting: "554 no service", ..Fake::default() }, temporary(Class::Deferred)),
        (Fake { greeting: "421-busy\r\n421 later", ..Fake::default() }, temporary(Class::Deferred)),
        (Fake { greeting: "HTTP/1.1 400 Bad Request", ..Fake::default() }, temporary(Class::Protocol)),
        (Fake { auth: "535 wrong", ..Fake::default() }, temporary(Class::Credentials)),
    ] {
        let failure = delivered(&fake, Protection::StartTls).await;
        assert_eq!(failure, expected, "{} {} {}", fake.greeting, fake.rcpt, fake.taken);
        let shown = format!("{failure:?} {}", failure.map_err(|failure| failure.to_string()).unwrap_err());
        assert!(!shown.contains("secret"), "a class, never what was said: {shown}");
    }
}

#[tokio::test]
async fn silence_ends_in_a_timeout_wherever_it_falls() {
    for fake in [
        Fake { greeting: "", ..Fake::default() },
        Fake { auth: "", ..Fake::default() },
        Fake { taken: "", ..Fake::default() },
    ] {
        let port = fake.start(false).await;
        let smtp = smtp("localhost", port, Protection::StartTls).with_deadline(Duration::from_millis(300));
        assert_eq!(smtp.deliver(&sample()).await, temporary(Class::Timeout), "{}", fake.said());
    }
}

#[tokio::test]
async fn a_server_that_never_stops_talking_is_left() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            while stream.write_all(&[b'2'; 4096]).await.is_ok() {}
        }
    });
    for (protection, class) in [(Protection::None, Class::Deferred), (Protection::StartTls, Class::Protocol)] {
        let failure = smtp("localhost", port, protection).deliver(&sample()).await;
        assert_eq!(failure, temporary(class), "{protection:?}");
    }
}

#[tokio::test]
async fn addresses_inside_are_refused_unless_listed() {
    let port = Fake::default().start(false).await;
    let unlisted = Smtp { outbound: Outbound::default(), ..smtp("localhost", port, Protection::None) };
    assert_eq!(unlisted.deliver(&sample()).await, temporary(Class::Connection(Fault::NotAllowed)));
}

#[tokio::test]
async fn an_address_beyond_ascii_needs_a_server_that_takes_it() {
    let to_ana = Message { to: Mailbox::bare("añá@acme.example"), ..sample() };
    let port = Fake::default().start(false).await;
    let failure = smtp("localhost", port, Protection::StartTls).deliver(&to_ana).await;
    assert_eq!(failure, Err(Failure { permanent: true, class: Class::Invalid }));
    let fake = Fake { extensions: &["STARTTLS", "AUTH PLAIN", "SMTPUTF8", "8BITMIME"], ..Fake::default() };
    let port = fake.start(false).await;
    assert_eq!(smtp("localhost", port, Protection::StartTls).deliver(&to_ana).await, Ok(()));
}
