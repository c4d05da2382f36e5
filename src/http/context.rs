//! What a handler needs to know of a request, in one extractor: the environment, the language, the client, the browser.

use std::net::IpAddr;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use poem::http::header::{ACCEPT_LANGUAGE, USER_AGENT};
use poem::{FromRequest, Request, RequestBody};

use super::again::Pages;
use super::cookies;
use super::fault::Fault;
use super::form::{Form, Limits};
use crate::config::sections::accounts::Location;
use crate::environment::{Live, Services};
use crate::identity::session::Agent;
use crate::identity::trusted::Trust;
use crate::kit::geoip::{self, Precision};
use crate::kit::id::{SessionId, UserId};
use crate::kit::instant::Instant;
use crate::store::{Origin, Scope, StoreError, Work};
use crate::theme::messages::Arg;
use crate::theme::view::ColorScheme;

/// One request, as handlers see it. Cheap to clone.
#[derive(Clone)]
pub struct Ctx(Arc<Inner>);

/// The parts of a [`Ctx`].
pub struct Inner {
    /// The environment; the request keeps it even when it is replaced meanwhile.
    pub live: Arc<Live>,
    /// What the whole process shares.
    pub services: Services,
    /// When the request began.
    pub now: Instant,
    /// The language to answer in.
    pub language: String,
    /// The language chosen in this browser, if one was and the environment has it.
    pub chosen_language: Option<String>,
    /// The colour scheme chosen in this browser.
    pub scheme: Option<ColorScheme>,
    /// The client's address, as far as a trusted proxy vouches for it.
    pub client: IpAddr,
    /// What the browser says it is, bounded; only [`Ctx::agent`] reads it.
    user_agent: String,
    /// The same, parsed, once somebody has asked.
    agent: OnceLock<Agent>,
    /// Who is signed on, and in which session, once that was looked up.
    signed_on: Mutex<Option<(UserId, SessionId)>>,
    /// The secret of the browser's cookie; a fresh one if it had none.
    pub browser: String,
    /// Whether the browser had a cookie.
    pub has_browser: bool,
    /// The secret of the sign-on under way in this browser.
    pub flow: Option<String>,
    /// The secret of whoever makes an account in this browser and has proved the mailbox.
    pub registration: Option<String>,
    /// The secret by which a known browser is told.
    pub known: Option<String>,
    /// What this browser is trusted by, one of each person who trusts it.
    pub trusted: Vec<Trust>,
    /// What has just happened, as the cookie says.
    pub flash: Option<String>,
    /// Which application somebody came from, as the cookie says.
    pub way_back: Option<String>,
    /// Path and query as asked for.
    pub here: String,
    /// The longest bodies.
    pub limits: Limits,
    /// The pages that there may be.
    pub pages: Arc<Pages>,
}

impl std::ops::Deref for Ctx {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Ctx {
    /// Looks at a request for `live`.
    pub fn new(
        live: Arc<Live>,
        services: &Services,
        request: &Request,
        client: IpAddr,
        limits: Limits,
        pages: &Arc<Pages>,
    ) -> Self {
        let sent = cookies::browser(&live.cookies, request);
        let uri = request.original_uri();
        let chosen = cookies::language(&live.cookies, request).and_then(|tag| live.speaks(tag)).map(str::to_owned);
        let inner = Inner {
            language: chosen.clone().unwrap_or_else(|| asked_language(&live, request)),
            chosen_language: chosen,
            scheme: cookies::scheme(&live.cookies, request),
            now: services.clock.now(),
            client,
            user_agent: request.header(USER_AGENT).unwrap_or_default().chars().take(512).collect(),
            agent: OnceLock::new(),
            signed_on: Mutex::default(),
            browser: sent.map_or_else(|| services.random.token(), str::to_owned),
            has_browser: sent.is_some(),
            flow: cookies::flow(&live.cookies, request).map(str::to_owned),
            registration: cookies::registration(&live.cookies, request).map(str::to_owned),
            known: cookies::known(&live.cookies, request).map(str::to_owned),
            trusted: cookies::trusted(&live.cookies, request),
            flash: cookies::flash(&live.cookies, request).map(str::to_owned),
            way_back: cookies::way_back(&live.cookies, request).map(str::to_owned),
            here: uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
            services: services.clone(),
            limits,
            pages: Arc::clone(pages),
            live,
        };
        Self(Arc::new(inner))
    }

    /// Browser and platform, parsed, and the address where the environment keeps it.
    pub fn agent(&self) -> Agent {
        let parsed = || agent(&self.live, self.services.places.as_deref(), &self.user_agent, self.client);
        self.agent.get_or_init(parsed).clone()
    }

    /// Notes who is signed on here, or is so from now on: what they do tells in which session.
    pub fn note_signed_on(&self, account: UserId, session: SessionId) {
        *self.signed_on.lock().unwrap_or_else(PoisonError::into_inner) = Some((account, session));
    }

    /// Who is known to be signed on here, and in which session.
    pub fn signed_on(&self) -> Option<(UserId, SessionId)> {
        *self.signed_on.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From where this request writes. The address stays with sessions.
    fn origin(&self) -> Origin {
        let Agent { browser, platform, place, .. } = self.agent();
        let said = [("browser", browser), ("platform", platform)].into_iter().filter(|(_, text)| !text.is_empty());
        let mut told: serde_json::Map<String, serde_json::Value> =
            said.map(|(name, text)| (name.to_owned(), text.into())).collect();
        if let Some(place) = place {
            told.insert("place".to_owned(), serde_json::json!(place));
        }
        Origin { told, session: self.signed_on() }
    }

    /// Reads in this environment.
    pub fn scope(&self) -> Scope<'_> {
        self.services.store.scope(self.live.id)
    }

    /// Opens a write transaction in this environment.
    pub async fn work(&self) -> Result<Work, StoreError> {
        Ok(self.services.store.work(self.live.id).await?.coming_from(self.origin()))
    }

    /// The same, for the session of this person that begins in it: what they do on the way tells that one, and none that it replaces.
    pub async fn work_in(&self, account: UserId, session: SessionId) -> Result<Work, StoreError> {
        let origin = Origin { session: Some((account, session)), ..self.origin() };
        Ok(self.services.store.work(self.live.id).await?.coming_from(origin))
    }

    /// A finished text in the language of the request.
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// A finished text with arguments.
    pub fn text_with(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        self.live.engine.messages().voice(&self.language, &self.live.config.locale.default).text(key, arguments)
    }

    /// The same, when there is such a text.
    pub fn known_text(&self, key: &str) -> Option<String> {
        let text = self.text(key);
        (text != key).then_some(text)
    }

    /// Reads the body as a form.
    pub async fn form(&self, request: &Request, body: poem::Body) -> Result<Form, Fault> {
        Form::read(request, body, self.limits.body).await
    }
}

impl<'a> FromRequest<'a> for Ctx {
    async fn from_request(request: &'a Request, _body: &mut RequestBody) -> poem::Result<Self> {
        let ctx = request.extensions().get::<Self>().cloned();
        Ok(ctx.ok_or(Fault::Internal("a route outside every environment".into()))?)
    }
}

/// The language to answer in where none was chosen in this browser: the first that the browser asks for and the environment has,
/// else the environment's own.
fn asked_language(live: &Live, request: &Request) -> String {
    let mut wanted: Vec<(f32, &str)> = request
        .header(ACCEPT_LANGUAGE)
        .unwrap_or_default()
        .split(',')
        .take(20)
        .map(|item| {
            let (tag, parameters) = item.split_once(';').unwrap_or((item, ""));
            let quality = parameters.trim().strip_prefix("q=").unwrap_or("1");
            (quality.trim().parse().unwrap_or(0.0), tag.trim())
        })
        .filter(|(quality, _)| *quality > 0.0)
        .collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    let found = wanted.iter().find_map(|(_, tag)| live.speaks(tag));
    found.unwrap_or(&live.config.locale.default).to_owned()
}

/// Making one loads its whole table.
static PARSER: LazyLock<woothee::parser::Parser> = LazyLock::new(woothee::parser::Parser::new);

/// Browser, platform and form of device out of the header, which is not kept, and about where the client is.
fn agent(live: &Live, places: Option<&geoip::Database>, header: &str, client: IpAddr) -> Agent {
    let precision = match live.config.privacy.location {
        Location::City => Some(Precision::City),
        Location::Country => Some(Precision::Country),
        Location::Off => None,
    };
    let address = precision.map(|_| client.to_string());
    let place = precision.zip(places).and_then(|(precision, places)| places.find(client, precision, live.languages()));
    let Some(parsed) = PARSER.parse(header) else {
        return Agent { form: "unknown".to_owned(), address, place, ..Agent::default() };
    };
    let known = |text: &str| if text == "UNKNOWN" { String::new() } else { text.to_owned() };
    let tablet = header.contains("iPad") || (header.contains("Android") && !header.contains("Mobile"));
    let form = match parsed.category {
        _ if tablet => "tablet",
        "smartphone" | "mobilephone" => "phone",
        "pc" => "desktop",
        _ => "unknown",
    };
    let (browser, platform) = (known(parsed.name), platform(&known(parsed.os)));
    Agent { browser, platform, form: form.to_owned(), address, place }
}

/// The names that people know.
fn platform(os: &str) -> String {
    match os {
        os if os.starts_with("Windows") => "Windows",
        "Mac OSX" => "macOS",
        "iPad" => "iPadOS",
        other => other,
    }
    .to_owned()
}
