//! A server that answers what a test tells it to, and remembers what it was asked: stands in for Portico where a tool of the
//! tests is tested, and for somebody else's server elsewhere.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// A server on a loopback port of its own, until the test program ends.
#[derive(Clone, Debug)]
pub struct Canned {
    /// `http://127.0.0.1:PORT`
    pub base: String,
    /// Every request so far, head and body.
    pub asked: Arc<Mutex<Vec<String>>>,
}

/// Answers each request with the whole HTTP/1.1 answer that `answer` makes of it, and closes the connection.
pub fn serve(answer: impl Fn(&str) -> String + Send + Sync + 'static) -> Canned {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let canned = Canned { base, asked: Arc::default() };
    let (asked, answer) = (canned.asked.clone(), Arc::new(answer));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (asked, answer) = (asked.clone(), answer.clone());
            std::thread::spawn(move || {
                let Some(request) = read(&stream) else { return };
                asked.lock().unwrap().push(request.clone());
                let _ = (&stream).write_all(answer(&request).as_bytes());
            });
        }
    });
    canned
}

/// An answer with a body.
pub fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> String {
    let mut lines = format!("HTTP/1.1 {status} -\r\ncontent-length: {}\r\nconnection: close\r\n", body.len());
    for (name, value) in headers {
        lines += &format!("{name}: {value}\r\n");
    }
    lines + "\r\n" + body
}

fn read(stream: &TcpStream) -> Option<String> {
    let mut reader = BufReader::new(stream);
    let (mut request, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        request.push_str(&line);
        if line == "\r\n" {
            break;
        }
        let (name, value) = line.split_once(':').unwrap_or_default();
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(request + &String::from_utf8_lossy(&body))
}
