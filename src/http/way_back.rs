//! The way back to the application that somebody came from, by a link to `/do/<action>` with a `return_to`. A cookie carries it
//! through sign-on, step-up and the act itself, and every page shows it. It gives nobody any right, and what it says is held
//! against the environment's own list each time it is read (R-WEB-13): whatever a browser sends, it leads only there.
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
}

impl WayBack {
    /// The way back to `wanted`, if an application of the environment lists it.
    pub fn new(live: &Live, action: &'static Action, wanted: &str, now: Instant) -> Option<Self> {
        let mut applications = live.config.applications.by_name.iter();
        applications.find_map(|(name, application)| {
            let to = application.return_to.iter().find_map(|listed| listed.accepts(wanted))?;
            Some(Self { action, done: false, application: name.clone(), to, since: now })
        })
    }

    /// The one that the browser carries. What the page tells just now may be that the act was done.
    pub fn of(ctx: &Ctx) -> Option<Self> {
        let sent = Self::read(&ctx.live, ctx.way_back.as_deref()?, ctx.now)?;
        let done = sent.done || ctx.told_code().is_some_and(|told| sent.action.is_done_by(told));
        Some(Self { done, ..sent })
    }

    /// Remembers it in the browser.
    pub fn remember(&self, ctx: &Ctx, response: &mut Response) {
        cookies::set_way_back(&ctx.live.cookies, response, &self.carried(&ctx.live));
    }

    /// What a page shows of it.
    pub fn shown(&self, ctx: &Ctx) -> view::WayBack {
        let label = ctx.live.config.applications.by_name.get(&self.application).map(|application| &application.label);
        let application = label.map_or("", |label| label.get(&ctx.language, &ctx.live.config.locale.default));
        view::WayBack { application: application.to_owned(), href: self.href(), done: self.done }
    }

    /// The address with what happened.
    fn href(&self) -> String {
        let mut to = self.to.clone();
        // Nothing that came with the address passes for what is said here.
        let pairs = to.query_pairs().into_owned();
        let kept: Vec<_> = pairs.filter(|(name, _)| !matches!(name.as_str(), ACTION | OUTCOME)).collect();
        let outcome = if self.done { "done" } else { "cancelled" };
        to.query_pairs_mut()
            .clear()
            .extend_pairs(kept)
            .append_pair(ACTION, self.action.name)
            .append_pair(OUTCOME, outcome);
        to.into()
    }

    /// As the cookie carries it. Environments on one origin share the cookie, not what it says.
    fn carried(&self, live: &Live) -> String {
        let (done, since, name) = (u8::from(self.done), self.since.seconds(), &self.application);
        format!("{}.{}.{done}.{since}.{name}.{}", live.id, self.action.name, URL_SAFE_NO_PAD.encode(self.to.as_str()))
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
        if parts.next().is_some() || since > now || now.since(since) > LIFETIME {
            return None;
        }
        let listed = &live.config.applications.by_name.get(&application)?.return_to;
        let to = listed.iter().find_map(|listed| listed.accepts(&wanted))?;
        Some(Self { action, done, application, to, since })
    }
}
