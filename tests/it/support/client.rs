//! A browser without a screen: keeps cookies per host (ports share them, as in browsers), sends what a browser sends with
//! a navigation, finds every `*.localhost` on the loopback interface, and never follows a redirect unasked.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cookie::Cookie;
use http::header::{self, HeaderName, HeaderValue};
use http::{HeaderMap, Method, Request, Uri};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use url::Url;

use super::door::Door;
use super::page::Page;

/// No answer may take longer than this.
const PATIENCE: Duration = Duration::from_secs(60);

/// A browser. Clones share their cookies, as tabs do; [`Client::new`] makes another browser.
#[derive(Clone, Debug)]
pub struct Client {
    base: Url,
    jar: Arc<Mutex<HashMap<String, Vec<Cookie<'static>>>>>,
    headers: HeaderMap,
    door: Option<Door>,
    from: IpAddr,
}

impl Client {
    /// A new browser, with no cookies, whose paths are relative to `base`.
    pub fn new(base: &str) -> Self {
        let mut headers = HeaderMap::new();
        let browser =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";
        headers.insert(header::USER_AGENT, HeaderValue::from_static(browser));
        headers.insert(header::ACCEPT, HeaderValue::from_static("text/html,*/*;q=0.8"));
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("en"));
        let from = IpAddr::from([203, 0, 113, 7]);
        Self { base: Url::parse(base).unwrap(), jar: Arc::default(), headers, door: None, from }
    }

    /// A new browser that reaches every host through a door.
    pub fn through(door: &Door, base: &str) -> Self {
        Self { door: Some(door.clone()), ..Self::new(base) }
    }

    /// The same browser, cookies included, at another server.
    #[must_use]
    pub fn at(mut self, door: &Door) -> Self {
        self.door = Some(door.clone());
        self
    }

    /// The same browser at another address on the network; only a door believes it.
    #[must_use]
    pub fn from(mut self, address: &str) -> Self {
        self.from = address.parse().unwrap();
        self
    }

    /// The same browser, cookies included, with another base.
    #[must_use]
    pub fn based(mut self, base: &str) -> Self {
        self.base = Url::parse(base).unwrap();
        self
    }

    /// The same browser sending one more header, or another value of it, with every request.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.parse::<HeaderName>().unwrap(), value.parse().unwrap());
        self
    }

    /// Another browser with what this one has now.
    #[must_use]
    pub fn copied(&self) -> Self {
        let jar = self.jar.lock().unwrap().clone();
        Self { jar: Arc::new(Mutex::new(jar)), ..self.clone() }
    }

    /// Opens an address and follows redirects until a page comes.
    pub async fn visit(&self, path: &str) -> Page {
        self.get(path).await.follow().await
    }

    /// Gets an address; the answer may be a redirect.
    pub async fn get(&self, path: &str) -> Page {
        self.ask(Method::GET, path).send().await
    }

    /// Posts a form as a page of the same origin would.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.ask(Method::POST, path).form(fields).send().await
    }

    /// A request to be filled in; a path, or a whole address.
    pub fn ask(&self, method: Method, path: &str) -> Ask {
        let url = self.base.join(path).unwrap();
        Ask { client: self.clone(), method, url, headers: self.headers.clone(), body: Bytes::new() }
    }

    /// The value of a cookie that would be sent to the base address.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies_for(&self.base)
            .into_iter()
            .find(|cookie| cookie.name() == name)
            .map(|cookie| cookie.value().to_owned())
    }

    /// Every cookie that would be sent to the base address, by name.
    pub fn cookies(&self) -> Vec<(String, String)> {
        self.cookies_for(&self.base).into_iter().map(|c| (c.name().to_owned(), c.value().to_owned())).collect()
    }

    /// Plants a cookie for the host of the base address, as `Set-Cookie` writes it.
    pub fn plant(&self, cookie: &str) {
        self.keep(&self.base, cookie);
    }

    /// Forgets every cookie.
    pub fn forget(&self) {
        self.jar.lock().unwrap().clear();
    }

    fn cookies_for(&self, url: &Url) -> Vec<Cookie<'static>> {
        let jar = self.jar.lock().unwrap();
        let host = jar.get(url.host_str().unwrap_or_default());
        let within = |path: &str| {
            let path = path.trim_end_matches('/');
            url.path() == path || url.path().strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
        };
        host.into_iter().flatten().filter(|cookie| within(cookie.path().unwrap_or("/"))).cloned().collect()
    }

    /// Takes a cookie as a browser does: `__Host-` binds it to the host, Secure and the root path, or it is refused.
    fn keep(&self, url: &Url, text: &str) {
        let Ok(cookie) = Cookie::parse(text.to_owned()) else { return };
        let host_bound = cookie.secure() == Some(true) && cookie.path() == Some("/") && cookie.domain().is_none();
        if (cookie.name().starts_with("__Host-") && !host_bound)
            || (cookie.name().starts_with("__Secure-") && cookie.secure() != Some(true))
            || (cookie.domain().is_some_and(|domain| Some(domain) != url.host_str()))
        {
            return;
        }
        let long_ago = cookie.expires_datetime().is_some_and(|at| at.year() < 2000);
        let over = cookie.max_age().is_some_and(|age| age.whole_seconds() <= 0) || long_ago;
        let mut jar = self.jar.lock().unwrap();
        let host = jar.entry(url.host_str().unwrap_or_default().to_owned()).or_default();
        host.retain(|old| old.name() != cookie.name() || old.path() != cookie.path());
        if !over {
            host.push(cookie.into_owned());
        }
    }
}

/// A request under construction.
#[derive(Debug)]
pub struct Ask {
    client: Client,
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Bytes,
}

impl Ask {
    /// Sets a header, those too that a browser would set.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.parse::<HeaderName>().unwrap(), HeaderValue::from_bytes(value.as_bytes()).unwrap());
        self
    }

    /// A body of any kind.
    #[must_use]
    pub fn body(mut self, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self.header("content-type", content_type)
    }

    /// A form, from a page of the same origin.
    #[must_use]
    pub fn form(self, fields: &[(&str, &str)]) -> Self {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.body("application/x-www-form-urlencoded", body).same_origin()
    }

    /// As from a page of the same origin.
    #[must_use]
    pub fn same_origin(self) -> Self {
        let origin = self.url.origin().ascii_serialization();
        self.header("origin", &origin).header("sec-fetch-site", "same-origin")
    }

    /// A JSON body, for the API.
    #[must_use]
    pub fn json(self, value: &serde_json::Value) -> Self {
        self.body("application/json", value.to_string()).header("accept", "application/json")
    }

    /// Sends it and waits for the whole answer.
    pub async fn send(self) -> Page {
        let Self { client, method, url, mut headers, body } = self;
        let cookies: Vec<String> =
            client.cookies_for(&url).iter().map(|cookie| cookie.stripped().to_string()).collect();
        if !cookies.is_empty() && !headers.contains_key(header::COOKIE) {
            headers.insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        }
        let host = url.host_str().unwrap().to_owned();
        let authority = url.port().map_or_else(|| host.clone(), |port| format!("{host}:{port}"));
        headers.entry(header::HOST).or_insert_with(|| authority.parse().unwrap());
        let target = url[url::Position::BeforePath..url::Position::AfterQuery].parse::<Uri>().unwrap();
        let mut request = Request::builder().method(method).uri(target).body(Full::new(body)).unwrap();
        *request.headers_mut() = headers;
        let exchange = async {
            if let Some(door) = &client.door {
                return speak(door.open(client.from), request).await;
            }
            let port = url.port_or_known_default().unwrap();
            let local = host == "localhost" || host.ends_with(".localhost");
            let address = if local { "127.0.0.1" } else { host.as_str() };
            speak(tokio::net::TcpStream::connect((address, port)).await?, request).await
        };
        let answer = tokio::time::timeout(PATIENCE, exchange).await;
        let (parts, body) =
            answer.unwrap_or_else(|_| panic!("{url} did not answer in {PATIENCE:?}")).unwrap_or_else(|error| {
                panic!("{url}: {error}");
            });
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            client.keep(&url, cookie.to_str().unwrap());
        }
        Page::new(client, url, parts.status, parts.headers, &body)
    }
}

/// One request on a connection of its own.
async fn speak<S>(
    stream: S,
    request: Request<Full<Bytes>>,
) -> Result<(http::response::Parts, Bytes), Box<dyn std::error::Error>>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let (parts, body) = sender.send_request(request).await?.into_parts();
    let body = body.collect().await?.to_bytes();
    connection.abort();
    Ok((parts, body))
}
