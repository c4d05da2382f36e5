//! One kept-alive HTTP/1.1 connection, with as little work on our side as the protocol allows: the generator shares the
//! cores with what it measures.

use std::io;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A connection that sends one request at a time.
#[derive(Debug)]
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// An answer: its status, its head, and where its body lies in the connection's buffer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Connection {
    /// Connects to `host:port` on the loopback interface.
    pub async fn open(port: u16) -> io::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(64 * 1024) })
    }

    /// Sends a whole request and reads the answer, keeping only its status.
    pub async fn status(&mut self, request: &[u8]) -> io::Result<u16> {
        let (status, _, _) = self.exchange(request).await?;
        Ok(status)
    }

    /// Sends a whole request and keeps the answer.
    pub async fn ask(&mut self, request: &[u8]) -> io::Result<Answer> {
        let (status, head, end) = self.exchange(request).await?;
        let body = &self.buffer[head..end];
        let head = String::from_utf8_lossy(&self.buffer[..head]).into_owned();
        let chunked = value(&head, "transfer-encoding").is_some_and(|coding| coding.contains("chunked"));
        let body = if chunked { joined(body) } else { body.to_vec() };
        Ok(Answer { status, head, body })
    }

    async fn exchange(&mut self, request: &[u8]) -> io::Result<(u16, usize, usize)> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let (mut head, mut length) = (None, Body::UntilClosed);
        loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return match (head, length) {
                    (Some(head), Body::UntilClosed) => Ok((self.code()?, head, self.buffer.len())),
                    _ => Err(io::ErrorKind::UnexpectedEof.into()),
                };
            }
            if head.is_none()
                && let Some(at) = find(&self.buffer, b"\r\n\r\n")
            {
                head = Some(at + 4);
                length = self.length(at);
            }
            let Some(head) = head else { continue };
            let end = match length {
                Body::Known(length) => (self.buffer.len() >= head + length).then_some(head + length),
                Body::Chunked => self.buffer[head - 2..].ends_with(b"\r\n0\r\n\r\n").then_some(self.buffer.len()),
                Body::UntilClosed => None,
            };
            if let Some(end) = end {
                return Ok((self.code()?, head, end));
            }
        }
    }

    fn code(&self) -> io::Result<u16> {
        let code = self.buffer.get(9..12).and_then(|code| std::str::from_utf8(code).ok());
        code.and_then(|code| code.parse().ok()).ok_or_else(|| io::ErrorKind::InvalidData.into())
    }

    fn length(&self, head: usize) -> Body {
        let head = String::from_utf8_lossy(&self.buffer[..head]);
        match (value(&head, "content-length"), value(&head, "transfer-encoding")) {
            (Some(length), _) => Body::Known(length.parse().unwrap_or(0)),
            (None, Some(_)) => Body::Chunked,
            (None, None) => Body::UntilClosed,
        }
    }
}

impl Answer {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        value(&self.head, name)
    }

    /// The values of a header that may come several times.
    pub fn headers<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.filter(move |(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }
}

#[derive(Clone, Copy, Debug)]
enum Body {
    Known(usize),
    Chunked,
    UntilClosed,
}

fn value<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = head.lines().filter_map(|line| line.split_once(':'));
    lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

fn joined(mut chunks: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(line) = find(chunks, b"\r\n") {
        let size = std::str::from_utf8(&chunks[..line]).ok().and_then(|size| usize::from_str_radix(size, 16).ok());
        let Some(chunk) = size.filter(|size| *size > 0).and_then(|size| chunks.get(line + 2..line + 2 + size)) else {
            break;
        };
        body.extend_from_slice(chunk);
        chunks = chunks.get(line + 4 + chunk.len()..).unwrap_or_default();
    }
    body
}
