//! The way back to the application that somebody came from, by a link to `/do/<action>` with a `return_to`. A cookie carries it
//! through sign-on, step-up and the act itself, and every page shows it. It gives nobody any right, and what it says is held
//! against the environment's own list each time it is read (R-WEB-13): whatever a browser sends, it leads only there. Once somebody is
//! signed on it is theirs: the next person at that browser is shown nothing of where they came from.
//!
//! What goes back with it, `portico_action` and `portico_outcome`, tells the application what to show next. It proves nothing: anybody
//! can write such an address.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use poem::Response;
use url::Url;

use super::actions::{self, Action};
use super::context::Ctx;
use super::cookies;
use crate::environment::Live;
use crate::kit::instant::Instant;
use crate::theme::view;

/// How long it is shown. Whoever comes the next morning is not on their way any more.
const LIFETIME: Duration = Duration::from_secs(3600);

/// How far the clocks of two servers may be apart.
const SKEW: Duration = Duration::from_secs(60);

/// Whose it is who has just given up their account, and is nobody any more. No name of ours is as short.
const LEFT: &str = "left";

const ACTION: &str = "portico_action";
const OUTCOME: &str = "portico_outcome";

/// Where somebody came from, and what for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayBack {
    /// What they came for.
    pub action: &'static Action,
    /// Whether it was done.
    pub done: bool,
    application: String,
    to: Url,
    since: Instant,
    /// Whose it is, by a name of ours; nobody's until somebody is signed on.
    whose: Option<String>,
}

impl WayBack {
    /// The way back to `wanted`, if an application of the environment lists it.
    pub fn new(live: &Live, action: &'static Action, wanted: &str, now: Instant) -> Option<Self> {
        let mut applications = live.config.applications.by_name.iter();
        applications.find_map(|(name, application)| {
            let to = application.return_to.iter().find_map(|listed| listed.accepts(wanted))?;
            Some(Self { action, done: false, application: name.clone(), to, since: now, whose: None })
        })
    }

    /// The one that the browser carries, for whom it is. What the page tells just now may be that the act was done.
    pub fn of(ctx: &Ctx) -> Option<Self> {
        let sent = Self::sent(ctx)?;
        let told = ctx.told_code().is_some_and(|told| sent.action.is_done_by(told));
        let here = reader(ctx);
        let left = here.is_none() && sent.whose.as_deref() == Some(LEFT);
        let theirs = sent.whose.is_none() || sent.whose == here || left;
        theirs.then_some(Self { done: sent.done || told, ..sent })
    }

    /// Leaves it with whoever gives up their account now: the pages that they still read, signed on as nobody, lead back. Once somebody
    /// signs on there it is gone.
    pub fn leave(ctx: &Ctx, response: &mut Response, told: &str) {
        if let Some(way_back) = Self::of(ctx) {
            let done = way_back.done || way_back.action.is_done_by(told);
            let carried = Self { done, ..way_back }.carried(ctx, LEFT);
            cookies::set_way_back(&ctx.live.cookies, response, &carried);
        }
    }

    /// Makes it theirs who have just signed on, or forgets the one that was somebody else's.
    pub fn take_over(ctx: &Ctx, response: &mut Response) {
        match Self::sent(ctx) {
            Some(sent) if sent.whose.is_none() => sent.remember(ctx, response),
            Some(sent) if sent.whose != reader(ctx) => cookies::set_way_back(&ctx.live.cookies, response, ""),
            _ => {}
        }
    }

    fn sent(ctx: &Ctx) -> Option<Self> {
        Self::read(&ctx.live, ctx.way_back.as_deref()?, ctx.now)
    }

    /// Notes, where it is what somebody came for, that it was done on the way, by what a page would have told.
    pub fn did(ctx: &Ctx, response: &mut Response, told: &str) {
        if let Some(way_back) = Self::of(ctx).filter(|way_back| way_back.action.is_done_by(told)) {
            Self { done: true, ..way_back }.remember(ctx, response);
        }
    }

    /// Remembers it in the browser.
    pub fn remember(&self, ctx: &Ctx, response: &mut Response) {
        let whose = reader(ctx).or_else(|| self.whose.clone()).unwrap_or_default();
        cookies::set_way_back(&ctx.live.cookies, response, &self.carried(ctx, &whose));
    }

    /// What a page shows of it.
    pub fn shown(&self, ctx: &Ctx) -> view::WayBack {
        let label = ctx.live.config.applications.by_name.get(&self.application).map(|application| &application.label);
        let application = label.map_or("", |label| label.get(&ctx.language, &ctx.live.config.locale.default));
        view::WayBack { application: application.to_owned(), href: self.href(), done: self.done }
    }

    /// The address with what happened. What the application wrote into it stays as it is, byte for byte; nothing that came with it
    /// passes for what is said here.
    fn href(&self) -> String {
        let mut to = self.to.clone();
        let is_ours = |part: &&str| {
            let name = url::form_urlencoded::parse(part.as_bytes()).next().map(|(name, _)| name.into_owned());
            name.is_some_and(|name| matches!(name.as_str(), ACTION | OUTCOME))
        };
        let parts = self.to.query().unwrap_or_default().split('&').filter(|part| !part.is_empty() && !is_ours(part));
        let outcome = if self.done { "done" } else { "cancelled" };
        let said = [format!("{ACTION}={}", self.action.name), format!("{OUTCOME}={outcome}")];
        let all: Vec<&str> = parts.chain(said.iter().map(String::as_str)).collect();
        to.set_query(Some(&all.join("&")));
        to.into()
    }

    /// As the cookie carries it. Environments on one origin share the cookie, not what it says.
    fn carried(&self, ctx: &Ctx, whose: &str) -> String {
        let (done, since, name) = (u8::from(self.done), self.since.seconds(), &self.application);
        let (id, action, to) = (ctx.live.id, self.action.name, URL_SAFE_NO_PAD.encode(self.to.as_str()));
        format!("{id}.{action}.{done}.{since}.{name}.{to}.{whose}")
    }

    fn read(live: &Live, carried: &str, now: Instant) -> Option<Self> {
        let mut parts = carried.split('.');
        if parts.next()? != live.id.to_string() {
            return None;
        }
        let action = actions::find(live, parts.next()?)?;
        let done = parts.next()? == "1";
        let since = Instant::from_micros(parts.next()?.parse::<i64>().ok()?.checked_mul(1_000_000)?);
        let application = parts.next()?.to_owned();
        let wanted = String::from_utf8(URL_SAFE_NO_PAD.decode(parts.next()?).ok()?).ok()?;
        let whose = parts.next().filter(|whose| !whose.is_empty()).map(str::to_owned);
        if parts.next().is_some() || since > now.plus(SKEW) || now.since(since) > LIFETIME {
            return None;
        }
        let listed = &live.config.applications.by_name.get(&application)?.return_to;
        let to = listed.iter().find_map(|listed| listed.accepts(&wanted))?;
        Some(Self { action, done, application, to, since, whose })
    }
}

/// The name by which the cookie knows who is signed on here: nobody else learns from it who they are.
fn reader(ctx: &Ctx) -> Option<String> {
    ctx.signed_on().map(|(account, _)| ctx.live.keys.name("way back", &[account.uuid().as_bytes()]))
}
