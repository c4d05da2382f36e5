//! The pages of a preview: the panel at `/`, and below `/-/preview/page/` every page as the portal would serve it, with the policy that
//! its pages have, so that browsers refuse here what they refuse there. Links between pages lead to their samples; whatever would
//! change something is answered by nothing (204), and the page stays.

use std::net::IpAddr;
use std::sync::Arc;

use poem::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderValue, REFERER, X_FRAME_OPTIONS};
use poem::http::{Method, StatusCode};
use poem::{Endpoint, Request, Response};
use url::Url;
use url::form_urlencoded::{Serializer, parse};

use super::showing::Showing;
use crate::http::{headers, pages};
use crate::theme::assets::Asset;
use crate::theme::brand::Brand;
use crate::theme::gallery::{Around, Shown};
use crate::theme::view::ColorScheme;

const PANEL: &str = include_str!("panel.html");
const STYLES: &str = include_str!("panel.css");
const SCRIPT: &str = include_str!("panel.js");

/// What the panel itself may do.
const PANEL_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; \
                            form-action 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
/// Mails are read elsewhere and carry their styles; nothing of them runs or is loaded.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'none'; \
                           frame-ancestors 'self'; base-uri 'none'";

/// Below this address are the pages.
const PAGE: &str = "/-/preview/page/";

/// The preview as an endpoint.
pub(super) struct Site {
    preview: Arc<Showing>,
    exposed: bool,
    neutral: Arc<Asset>,
}

impl Endpoint for Site {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        Ok(self.answer(&request))
    }
}

impl Site {
    /// The pages of `preview`; where it is not exposed, only this machine may ask.
    pub fn new(preview: Arc<Showing>, exposed: bool) -> Self {
        Self { preview, exposed, neutral: Arc::new(Brand::neutral().asset()) }
    }

    fn answer(&self, request: &Request) -> Response {
        // A page elsewhere whose name was made to lead here does not get to read what is here.
        let host = request.header(HOST).filter(|host| is_plain(host) && (self.exposed || is_local(host)));
        let Some(host) = host else { return said(StatusCode::MISDIRECTED_REQUEST, "not the address of this preview") };
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return nothing();
        }
        let (path, query) = (request.uri().path(), request.uri().query().unwrap_or_default());
        // A page of an environment with a host of its own links to `/`.
        let framed = request.header("sec-fetch-dest") == Some("iframe");
        match path {
            "/" if !framed => own("text/html; charset=utf-8", PANEL.to_owned()),
            "/-/preview/panel.css" => own("text/css; charset=utf-8", STYLES.to_owned()),
            "/-/preview/panel.js" => own("text/javascript; charset=utf-8", SCRIPT.to_owned()),
            "/-/preview/list" => own("application/json", self.preview.list().to_string()),
            "/version" => {
                self.preview.look();
                own("application/json", self.preview.status().to_string())
            }
            _ if path.starts_with("/-/assets/") => self.asset(path),
            _ => match path.strip_prefix(PAGE) {
                Some(name) => self.page(name, query, host),
                None => self.link(path, request.header(REFERER).unwrap_or_default()),
            },
        }
    }

    fn page(&self, name: &str, query: &str, host: &str) -> Response {
        let stage = self.preview.stage();
        let Some(entry) = self.preview.gallery.entries.iter().find(|entry| entry.name == name) else {
            return said(StatusCode::NOT_FOUND, "there is no such page");
        };
        let lang = value(query, "lang").filter(|lang| stage.sites.contains_key(lang));
        let lang = lang.or_else(|| stage.sites.keys().next().cloned()).unwrap_or_default();
        let scheme = value(query, "scheme").and_then(|word| ColorScheme::parse(&word));
        let as_text = value(query, "part").as_deref() == Some("text");
        match entry.render_on(&stage, &lang, scheme) {
            Ok(Shown::Page(html)) => {
                let policy = if entry.around() == Around::Nothing {
                    headers::PLAIN_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
                } else {
                    policy(&format!("http://{host}"))
                };
                finished(pages::html(StatusCode::OK, html), &policy)
            }
            Ok(Shown::Mail(mail)) if as_text => said(StatusCode::OK, &format!("{}\n\n{}", mail.subject, mail.text)),
            Ok(Shown::Mail(mail)) => finished(pages::html(StatusCode::OK, mail.html), MAIL_POLICY),
            Ok(Shown::Text(text)) => said(StatusCode::OK, &text),
            Err(error) => said(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()),
        }
    }

    /// A link to a tab leads to its sample, in the language and scheme of the page that it stood on.
    fn link(&self, path: &str, referrer: &str) -> Response {
        let own = format!("/{}/", self.preview.name());
        let below = [own.as_str(), "/acme/", "/"].iter().find_map(|base| path.strip_prefix(*base)).unwrap_or_default();
        let tab = match below.split('/').next() {
            None | Some("") => "overview".to_owned(),
            Some(first) => first.replace('-', "_"),
        };
        let entries = &self.preview.gallery.entries;
        let of_tab = |name: &str| name.split_once('-').is_some_and(|(page, _)| page == tab);
        let mut found = entries.iter().map(|entry| entry.name.as_str()).filter(|name| of_tab(name));
        let typical = format!("{tab}-typical");
        let name =
            entries.iter().map(|entry| entry.name.as_str()).find(|name| *name == typical).or_else(|| found.next());
        let Some(name) = name else { return nothing() };
        let query = Url::parse(referrer).ok().and_then(|url| url.query().map(str::to_owned)).unwrap_or_default();
        let kept = ["lang", "scheme"].into_iter().filter_map(|key| Some((key, value(&query, key)?)));
        let query = Serializer::new(String::new()).extend_pairs(kept).finish();
        pages::see_other(&format!("{PAGE}{name}?{query}"))
    }

    fn asset(&self, path: &str) -> Response {
        let stage = self.preview.stage();
        let published = stage.assets.iter().chain([&self.neutral]).find(|asset| asset.path == path);
        let of_base = || stage.engine.base().and_then(|base| base.assets().get(path));
        let Some(asset) = published.or_else(|| stage.engine.assets().get(path)).or_else(of_base) else {
            return said(StatusCode::NOT_FOUND, "there is no such file");
        };
        let mut response = Response::builder().header(CONTENT_TYPE, asset.content_type).body(asset.bytes.clone());
        if path.ends_with(".svg") && !asset.is_sprite {
            let alone = HeaderValue::from_static("default-src 'none'; sandbox");
            response.headers_mut().insert(CONTENT_SECURITY_POLICY, alone);
        }
        finished(response, headers::PLAIN_POLICY)
    }
}

/// The policy of an environment's pages at `origin`, but that the panel may frame them.
fn policy(origin: &str) -> String {
    format!(
        "default-src 'none'; script-src {origin}/-/assets/; style-src {origin}/-/assets/; img-src 'self'; font-src 'self'; \
         connect-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'; object-src 'none'; \
         require-trusted-types-for 'script'"
    )
}

/// The headers of the portal's pages, and that the panel may frame it.
fn finished(mut response: Response, policy: &str) -> Response {
    response.headers_mut().insert(X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    headers::apply(&mut response, policy, false);
    response
}

/// A part of the panel.
fn own(content_type: &'static str, body: String) -> Response {
    let mut response = Response::builder().header(CONTENT_TYPE, content_type).body(body);
    headers::apply(&mut response, PANEL_POLICY, false);
    response
}

fn said(status: StatusCode, text: &str) -> Response {
    let plain = Response::builder().status(status).header(CONTENT_TYPE, "text/plain; charset=utf-8");
    finished(plain.body(text.to_owned()), MAIL_POLICY)
}

/// The page that asked stays as it is.
fn nothing() -> Response {
    Response::builder().status(StatusCode::NO_CONTENT).finish()
}

fn value(query: &str, key: &str) -> Option<String> {
    parse(query.as_bytes()).find(|(name, _)| name == key).map(|(_, value)| value.into_owned())
}

/// Whether a host can stand in a policy as it is.
fn is_plain(host: &str) -> bool {
    host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':' | b'[' | b']'))
}

/// Whether a host, perhaps with a port, is this machine itself.
fn is_local(host: &str) -> bool {
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let name = host.rsplit_once(':').filter(|(_, port)| is_port(port)).map_or(host, |(name, _)| name);
    let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    name == "localhost" || name.ends_with(".localhost") || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_local() {
        for local in ["localhost", "localhost:80", "127.0.0.1:8080", "[::1]:80", "a.localhost:1"] {
            assert!(is_local(local) && is_plain(local), "{local}");
        }
        for other in ["portal.example", "localhost.example:80", "10.0.0.1", "", "127.0.0.1.example"] {
            assert!(!is_local(other), "{other}");
        }
        assert!(!is_plain("a; script-src *"));
    }
}
