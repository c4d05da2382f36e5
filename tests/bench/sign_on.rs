//! Signing on as a person does: open the page, send its forms with what they ask for, until the password is accepted.

use std::time::Duration;

use tokio::time::Instant;

use crate::connection::{Answer, Connection};
use crate::html;
use crate::subject::{BROWSER, Subject};

/// How an attempt to sign on ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Signed on; the cookies to go on with.
    In(String),
    /// Refused for load: 503 or 429, and whether it said when to come back.
    Busy { retry_after: bool },
}

/// Signs on once, with no cookies, on this connection.
pub async fn sign_on_through(subject: &Subject, connection: &mut Connection) -> (Outcome, Duration) {
    let mut jar = Jar::default();
    let mut address = subject.sign_on.clone();
    let first = subject.get(&address, "");
    let mut page = match connection.ask(&first).await {
        Ok(page) => page,
        // The server may have closed a connection that was idle or had served long enough.
        Err(_) => {
            *connection = Connection::open(subject.port).await.unwrap();
            connection.ask(&first).await.unwrap_or_else(|error| panic!("{} hangs up: {error}", subject.name))
        }
    };
    for _ in 0..6 {
        jar.keep(&page);
        while let Some(next) = redirect(&page) {
            address = next;
            page = connection.ask(&subject.get(&address, &jar.text())).await.unwrap();
            jar.keep(&page);
        }
        let (action, fields, secret) = form(subject, &page, &address);
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
        let asked = Instant::now();
        page = connection.ask(&post(subject, &action, &jar.text(), &body)).await.unwrap();
        let took = asked.elapsed();
        if matches!(page.status, 429 | 503) {
            return (Outcome::Busy { retry_after: page.header("retry-after").is_some() }, took);
        }
        address = action;
        if secret && redirect(&page).is_some() {
            jar.keep(&page);
            return (Outcome::In(jar.text()), took);
        }
    }
    panic!(
        "{} does not sign on; its last answer: {}\n{}",
        subject.name,
        page.head,
        String::from_utf8_lossy(&page.body)
    );
}

/// The form that asks for the name or the password, filled in; and whether the password is in it.
fn form(subject: &Subject, page: &Answer, address: &str) -> (String, Vec<(String, String)>, bool) {
    let pieces = html::pieces(&String::from_utf8_lossy(&page.body));
    let asks =
        |form: &&html::Form| form.names.iter().any(|name| matches!(name.as_str(), "identifier" | "email" | "password"));
    let form = html::forms(&pieces).into_iter().find(|form| asks(&form)).unwrap_or_else(|| {
        panic!("{} {address} asks for nothing: {}\n{}", subject.name, page.head, html::visible(&pieces))
    });
    let secret = form.names.iter().any(|name| name == "password");
    let filled = form.fields.into_iter().map(|(name, value)| match name.as_str() {
        "identifier" | "email" => (name, subject.user.clone()),
        "password" => (name, subject.password.clone()),
        _ => (name, value),
    });
    let base = url::Url::parse(&format!("http://{}{address}", subject.host)).unwrap();
    let action = base.join(&form.action).unwrap();
    (action[url::Position::BeforePath..].to_owned(), filled.collect(), secret)
}

fn post(subject: &Subject, path: &str, cookies: &str, body: &str) -> Vec<u8> {
    let host = &subject.host;
    format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nSec-Fetch-Site: same-origin\r\nAccept: text/html\r\n\
         User-Agent: {BROWSER}\r\nCookie: {cookies}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

fn redirect(page: &Answer) -> Option<String> {
    let target = page.header("location").filter(|_| (300..400).contains(&page.status))?;
    // A target may be a whole address; only its path matters, we stay where we are.
    let path = url::Url::parse(target).map(|url| url[url::Position::BeforePath..].to_owned());
    Some(path.unwrap_or_else(|_| target.to_owned()))
}

#[derive(Debug, Default)]
struct Jar(Vec<(String, String)>);

impl Jar {
    fn keep(&mut self, page: &Answer) {
        for cookie in page.headers("set-cookie") {
            let (name, value) = cookie.split(';').next().and_then(|pair| pair.split_once('=')).unwrap_or_default();
            self.0.retain(|(old, _)| old != name);
            if !value.is_empty() {
                self.0.push((name.to_owned(), value.to_owned()));
            }
        }
    }

    fn text(&self) -> String {
        self.0.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }
}
