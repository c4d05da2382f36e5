//! The front door: finds the environment by host and path, hands the request to the portal's routes with the path below
//! it, and sees that every answer, however it came about, carries its headers and says no more than it should.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt as _;
use poem::http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE, HOST, LOCATION, RETRY_AFTER, SET_COOKIE};
use poem::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use poem::web::RemoteAddr;
use poem::{Addr, Endpoint, Request, Response};

use super::again::Pages;
use super::api::problem::Problem;
use super::client::Proxies;
use super::context::Ctx;
use super::fault::Fault;
use super::step_up::Resume;
use super::{api, cookies, csrf, headers, pages, views};
use crate::environment::{Live, Place, Registry, Services};
use crate::http::form::Limits;
use crate::theme::assets::Asset;
use crate::theme::engine::{Engine, RenderError};
use crate::theme::view::{Frame, Site, SiteData};

/// The whole public side of the server.
pub struct Portal<P, R> {
    /// Which environment is where.
    pub registry: Arc<Registry>,
    /// What the process shares.
    pub services: Services,
    /// Which proxies are believed.
    pub proxies: Proxies,
    /// The longest bodies.
    pub limits: Limits,
    /// The routes of an environment.
    pub portal: P,
    /// The pages among them.
    pub pages: Arc<Pages>,
    /// The routes at the root of every origin: `/-/…`, and in the demo the list at `/`.
    pub root: R,
    /// The pages that are no environment's.
    pub plain: Plain,
    /// Whether answers go out over https.
    pub secure: bool,
}

/// The answers that no environment has a part in, rendered once: no brand, and nothing that tells which environments there
/// are.
pub struct Plain {
    not_found: String,
    unavailable: String,
}

impl Plain {
    /// Renders them.
    pub fn new(engine: &Engine, neutral: &Asset) -> Result<Self, RenderError> {
        let site = Site::new(&neutral_site(neutral))?;
        Ok(Self {
            not_found: engine.render(&Frame::new(site.clone()), &views::NotFound::default())?,
            unavailable: engine.render(&Frame::new(site), &views::Unavailable::default())?,
        })
    }

    fn page(&self, status: StatusCode) -> Response {
        match status {
            StatusCode::NOT_FOUND => pages::html(status, self.not_found.clone()),
            StatusCode::SERVICE_UNAVAILABLE => pages::html(status, self.unavailable.clone()),
            other => plain_page(other, other.canonical_reason().unwrap_or("Error")),
        }
    }
}

/// What pages share that are no environment's.
pub fn neutral_site(neutral: &Asset) -> SiteData {
    SiteData {
        lang: "en".to_owned(),
        default_lang: "en".to_owned(),
        dir: "ltr",
        base: "/".to_owned(),
        brand_css: neutral.path.clone(),
        ..SiteData::default()
    }
}

impl<P: Endpoint<Output = Response>, R: Endpoint<Output = Response>> Endpoint for Portal<P, R> {
    type Output = Response;

    async fn call(&self, mut request: Request) -> poem::Result<Response> {
        let Some(host) = host(&request) else {
            return Ok(self.plain_answer(StatusCode::BAD_REQUEST));
        };
        let path = request.uri().path().to_owned();
        // No page of ours has a service worker, and none may be planted on a shared origin (R-TN-12).
        if request.header("service-worker").is_some() {
            return Ok(self.plain_answer(StatusCode::NOT_FOUND));
        }
        if path.starts_with("/-/") && self.registry.knows_host(&host) {
            return Ok(self.finish_plain(self.root.call(request).await));
        }
        match self.registry.find(&host, &path) {
            Place::Environment(live, below) => {
                let client = self.client(&request);
                api::drop_cookies(&below, &mut request);
                let ctx = self.ctx(Arc::clone(&live), &request, client);
                let headers = (below == "/step-up").then(|| request.headers().clone());
                set_path(&mut request, &below);
                request.extensions_mut().insert(ctx.clone());
                let answer = if ctx.live.config.enabled {
                    // A panic ends one request and nothing else, with an incident like any other failure of ours.
                    let answer = AssertUnwindSafe(self.portal.call(request)).catch_unwind().await;
                    answer.unwrap_or_else(|_| Err(Fault::Internal("a handler panicked".into()).into()))
                } else if api::is_api(&below) {
                    Err(Problem::maintenance().into())
                } else {
                    maintenance(&ctx)
                };
                let answer = match answer {
                    Err(error) if api::is_api(&below) => finish(&ctx, &self.plain, Ok(problem(&ctx, error))),
                    answer => finish(&ctx, &self.plain, answer),
                };
                match (answer.extensions().get::<Resume>().cloned(), headers) {
                    (Some(resume), Some(headers)) => Ok(self.resume(live, client, headers, &resume, &answer).await),
                    _ => Ok(answer),
                }
            }
            Place::Moved(to) => {
                let query = request.uri().query().map_or_else(String::new, |query| format!("?{query}"));
                let mut response = Response::builder().status(StatusCode::PERMANENT_REDIRECT).finish();
                if let Ok(value) = HeaderValue::from_str(&format!("{to}{query}")) {
                    response.headers_mut().insert(LOCATION, value);
                }
                headers::apply(&mut response, headers::PLAIN_POLICY, self.secure);
                Ok(response)
            }
            Place::LeftOut => {
                let mut response = self.plain_answer(StatusCode::SERVICE_UNAVAILABLE);
                response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("60"));
                Ok(response)
            }
            Place::Root => Ok(self.finish_plain(self.root.call(request).await)),
            Place::Nowhere => Ok(self.plain_answer(StatusCode::NOT_FOUND)),
        }
    }
}

impl<P: Endpoint<Output = Response>, R> Portal<P, R> {
    /// Sends the form that waited for a proof, as its sender would have: with the session's new secret, and the token that goes
    /// with it. What the first answer had to say in cookies is said with the second.
    async fn resume(
        &self,
        live: Arc<Live>,
        client: std::net::IpAddr,
        mut headers: HeaderMap,
        resume: &Resume,
        first: &Response,
    ) -> Response {
        let fields = resume.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let token = csrf::token(&live.keys, csrf::Holder::Session(&resume.secret));
        let form = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .append_pair("csrf", &token)
            .finish();
        cookies::replace(&mut headers, &live.cookies.session, &resume.secret);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        headers.remove(CONTENT_LENGTH);
        let Ok(uri) = live.address.path(&resume.path).parse::<Uri>() else {
            return self.plain_answer(StatusCode::NOT_FOUND);
        };
        let mut request = Request::builder().method(Method::POST).uri(uri).body(form);
        *request.headers_mut() = headers;
        let ctx = self.ctx(live, &request, client);
        set_path(&mut request, &format!("/{}", resume.path));
        request.extensions_mut().insert(ctx.clone());
        let answer = AssertUnwindSafe(self.portal.call(request)).catch_unwind().await;
        let answer = answer.unwrap_or_else(|_| Err(Fault::Internal("a handler panicked".into()).into()));
        let mut answer = finish(&ctx, &self.plain, answer);
        // Those of the second answer come last and win where both set one.
        let own: Vec<HeaderValue> = answer.headers().get_all(SET_COOKIE).iter().cloned().collect();
        answer.headers_mut().remove(SET_COOKIE);
        for cookie in first.headers().get_all(SET_COOKIE).iter().chain(&own) {
            answer.headers_mut().append(SET_COOKIE, cookie.clone());
        }
        answer
    }
}

impl<P, R> Portal<P, R> {
    fn ctx(&self, live: Arc<Live>, request: &Request, client: std::net::IpAddr) -> Ctx {
        Ctx::new(live, &self.services, request, client, self.limits, &self.pages)
    }

    fn client(&self, request: &Request) -> std::net::IpAddr {
        match request.remote_addr() {
            RemoteAddr(Addr::SocketAddr(peer)) => self.proxies.client(*peer, request.headers()),
            _ => std::net::IpAddr::V4(std::net::Ipv4Addr::UNSPECIFIED),
        }
    }

    fn plain_answer(&self, status: StatusCode) -> Response {
        let mut response = self.plain.page(status);
        headers::apply(&mut response, headers::PLAIN_POLICY, self.secure);
        response
    }

    fn finish_plain(&self, answer: poem::Result<Response>) -> Response {
        let mut response = answer.unwrap_or_else(|error| {
            if error.status().is_redirection() { error.into_response() } else { self.plain.page(error.status()) }
        });
        if response.status() == StatusCode::METHOD_NOT_ALLOWED {
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        }
        headers::apply(&mut response, headers::PLAIN_POLICY, self.secure);
        response
    }
}

/// The `Host` header, when there is exactly one and the request line does not name another (fault F-25).
fn host(request: &Request) -> Option<String> {
    let mut hosts = request.headers().get_all(HOST).iter();
    let host = hosts.next()?.to_str().ok()?;
    let named = request.uri().authority().is_none_or(|authority| authority.as_str().eq_ignore_ascii_case(host));
    (hosts.next().is_none() && named).then(|| host.to_owned())
}

fn set_path(request: &mut Request, path: &str) {
    let query = request.uri().query().map_or_else(String::new, |query| format!("?{query}"));
    if let Ok(uri) = format!("{path}{query}").parse::<Uri>() {
        *request.uri_mut() = uri;
    }
}

/// A page without brand, script or style: the same for every environment, and for what is none.
fn plain_page(status: StatusCode, text: &str) -> Response {
    let body = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{text}</title></head>\n<body><main><h1>{text}</h1></main></body>\n</html>\n"
    );
    Response::builder().status(status).header(CONTENT_TYPE, "text/html; charset=utf-8").body(body)
}

fn maintenance(ctx: &Ctx) -> poem::Result<Response> {
    let mut response = ctx.page(StatusCode::SERVICE_UNAVAILABLE, &ctx.frame()?, &views::Maintenance::default())?;
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("600"));
    Ok(response)
}

/// Turns what came out of an environment's routes into its answer.
fn finish(ctx: &Ctx, plain: &Plain, answer: poem::Result<Response>) -> Response {
    let mut response = match answer {
        Ok(response) => response,
        // Answers that arrive as errors: redirects of extractors, "not modified".
        Err(error) if error.is_from_response() && error.status().as_u16() < 400 => error.into_response(),
        // To the byte what an unknown environment answers: no brand, no cookie, no policy of the environment's.
        Err(error) if error.status() == StatusCode::NOT_FOUND => {
            let mut response = plain.page(StatusCode::NOT_FOUND);
            headers::apply(&mut response, headers::PLAIN_POLICY, ctx.live.address.secure);
            return response;
        }
        Err(error) => failure(ctx, error),
    };
    if !ctx.has_browser && response.content_type().is_some_and(|kind| kind.starts_with("text/html")) {
        cookies::set_browser(&ctx.live.cookies, &mut response, &ctx.browser);
    }
    headers::apply(&mut response, &ctx.live.content_security_policy, ctx.live.address.secure);
    response
}

/// What an error is, whoever made it.
fn fault(error: poem::Error) -> Fault {
    match error.downcast::<Fault>() {
        Ok(fault) => fault,
        Err(error) => match error.status() {
            StatusCode::NOT_FOUND => Fault::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Fault::MethodNotAllowed,
            StatusCode::PAYLOAD_TOO_LARGE => Fault::TooLarge,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Fault::UnsupportedMediaType,
            status if status.is_client_error() => Fault::BadRequest("error-body"),
            _ => Fault::Internal(error.to_string().into()),
        },
    }
}

/// Writes what is our own fault into the log, under an id that is in the answer too.
fn logged(ctx: &Ctx, fault: &Fault) -> Option<String> {
    let Fault::Internal(cause) = fault else { return None };
    let incident = incident(ctx);
    tracing::error!(environment = %ctx.live.slug, %incident, cause = %chain(cause.as_ref()), "a request failed");
    Some(incident)
}

/// The answer of the API for a request that ended without one (R-WEB-8).
fn problem(ctx: &Ctx, error: poem::Error) -> Response {
    let problem = error.downcast::<Problem>().unwrap_or_else(|error| Problem::Fault(fault(error)));
    let incident = if let Problem::Fault(fault) = &problem { logged(ctx, fault) } else { None };
    problem.answer(incident)
}

/// The page for a request that ended without one.
fn failure(ctx: &Ctx, error: poem::Error) -> Response {
    let fault = fault(error);
    let status = poem::error::ResponseError::status(&fault);
    let incident = logged(ctx, &fault);
    let view = error_page(ctx, &fault, incident);
    let page = ctx.frame().and_then(|frame| ctx.page(status, &frame, &view));
    let mut response = page.unwrap_or_else(|error| {
        tracing::error!(environment = %ctx.live.slug, cause = %error, "the error page failed");
        plain_page(status, "Something went wrong")
    });
    if let Some(seconds) = fault.retry_after() {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    if matches!(fault, Fault::MethodNotAllowed) {
        response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD, POST"));
    }
    // The address may be a secret.
    pages::unreferred(response)
}

fn error_page(ctx: &Ctx, fault: &Fault, incident: Option<String>) -> views::ErrorPage {
    use views::What;
    let what = match fault {
        Fault::Csrf => What::ExpiredForm,
        Fault::MethodNotAllowed => What::MethodNotAllowed,
        Fault::TooLarge => What::TooLarge,
        Fault::UnsupportedMediaType => What::UnsupportedType,
        Fault::Throttled(wait) => What::throttled(*wait),
        Fault::Busy => What::Busy { seconds: fault.retry_after().unwrap_or(2) },
        Fault::Internal(_) => What::Internal { incident: incident.unwrap_or_default() },
        Fault::NotFound | Fault::BadRequest(_) | Fault::Timeout => What::BadRequest,
    };
    // Where the form was: its page can be got again, whatever became of the sending.
    views::ErrorPage { what, retry: ctx.pages.find(&ctx.live, &ctx.here) }
}

/// A short id that is on the page and in the log.
fn incident(ctx: &Ctx) -> String {
    let [a, b, c, d] = ctx.services.random.bytes::<4>();
    format!("{a:02x}{b:02x}-{c:02x}{d:02x}")
}

fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    std::iter::once(error.to_string()).chain(causes.map(ToString::to_string)).collect::<Vec<_>>().join(": ")
}
