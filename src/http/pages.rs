//! From a view to an answer.

use poem::Response;
use poem::http::StatusCode;
use poem::http::header::{CONTENT_TYPE, HeaderValue, LOCATION, REFERRER_POLICY};

use super::context::Ctx;
use super::cookies;
use super::csrf::{self, Holder};
use super::fault::Fault;
use super::member::Member;
use super::way_back::WayBack;
use crate::identity::account::Account;
use crate::identity::profile;
use crate::theme::view::{Flash, FlashKind, Frame, Problem, SessionEnds, Signed, View};
use crate::theme::when::When;

/// 303: the answer to a POST (R-WEB-6).
pub fn see_other(to: &str) -> Response {
    redirect(StatusCode::SEE_OTHER, to)
}

/// An answer that leads elsewhere. `to` is ours, never what somebody sent.
pub fn redirect(status: StatusCode, to: &str) -> Response {
    let mut response = Response::builder().status(status).finish();
    if let Ok(value) = HeaderValue::from_str(to) {
        response.headers_mut().insert(LOCATION, value);
    }
    response
}

/// An HTML answer.
pub fn html(status: StatusCode, body: String) -> Response {
    Response::builder().status(status).header(CONTENT_TYPE, "text/html; charset=utf-8").body(body)
}

/// What a script hands to the browser for a ceremony, as JSON.
pub fn ceremony(options: &serde_json::Value) -> Response {
    json(StatusCode::OK, &serde_json::json!({ "publicKey": options }))
}

/// The same, with what the script sends back beside the answer.
pub fn ceremony_with(options: &serde_json::Value, flow: &str) -> Response {
    json(StatusCode::OK, &serde_json::json!({ "publicKey": options, "flow": flow }))
}

/// Tells a script that its page is out of date: loaded again, it says what is missing.
pub fn reload() -> Response {
    json(StatusCode::CONFLICT, &serde_json::json!({ "reload": true }))
}

fn json(status: StatusCode, body: &serde_json::Value) -> Response {
    Response::builder().status(status).header(CONTENT_TYPE, "application/json; charset=utf-8").body(body.to_string())
}

/// Another answer in place of the one that a handler is about to give: for `?`.
pub fn instead(response: Response) -> poem::Error {
    poem::Error::from_response(response)
}

/// An answer whose address is a secret: no other site is told it.
pub fn unreferred(mut response: Response) -> Response {
    response.headers_mut().insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// The things that a page can tell after a redirect: the code in the cookie, and how it is shown.
const FLASHES: [(&str, FlashKind); 68] = [
    ("lost-begun", FlashKind::Info),
    ("provider-unavailable", FlashKind::Info),
    ("provider-over", FlashKind::Info),
    ("provider-cancelled", FlashKind::Info),
    ("provider-nobody", FlashKind::Info),
    ("provider-owes", FlashKind::Info),
    ("provider-unproved", FlashKind::Info),
    ("provider-unproved-stuck", FlashKind::Info),
    ("account-linked", FlashKind::Success),
    ("link-there", FlashKind::Info),
    ("link-taken", FlashKind::Info),
    ("link-full", FlashKind::Info),
    ("account-unlinked", FlashKind::Success),
    ("lost-here", FlashKind::Info),
    ("email-changed", FlashKind::Success),
    ("email-added", FlashKind::Success),
    ("phone-added", FlashKind::Success),
    ("address-preferred", FlashKind::Success),
    ("address-removed", FlashKind::Success),
    ("phone-changed", FlashKind::Success),
    ("undo-withdrawn", FlashKind::Success),
    ("profile-saved", FlashKind::Success),
    ("profile-unchanged", FlashKind::Info),
    ("picture-saved", FlashKind::Success),
    ("picture-removed", FlashKind::Success),
    ("password-changed", FlashKind::Success),
    ("password-set", FlashKind::Success),
    ("password-first-set", FlashKind::Success),
    ("password-expires", FlashKind::Info),
    ("register-taken", FlashKind::Info),
    ("register-over", FlashKind::Info),
    ("register-signed-on", FlashKind::Info),
    ("not-me", FlashKind::Success),
    ("session-ended", FlashKind::Success),
    ("others-ended", FlashKind::Success),
    ("session-named", FlashKind::Success),
    ("rescued", FlashKind::Success),
    ("sign-on-over", FlashKind::Info),
    ("session-proved", FlashKind::Success),
    ("code-sent", FlashKind::Success),
    ("device-added", FlashKind::Success),
    ("device-renamed", FlashKind::Success),
    ("device-default", FlashKind::Success),
    ("device-moved", FlashKind::Success),
    ("device-disabled", FlashKind::Success),
    ("device-enabled", FlashKind::Success),
    ("device-removed", FlashKind::Success),
    ("removal-asked", FlashKind::Info),
    ("device-kept", FlashKind::Success),
    ("turned-off", FlashKind::Success),
    ("off-asked", FlashKind::Info),
    ("devices-full", FlashKind::Info),
    ("recovery-codes-saved", FlashKind::Success),
    ("trust-ended", FlashKind::Success),
    ("trusts-ended", FlashKind::Success),
    ("untrusted", FlashKind::Info),
    ("agreement-accepted", FlashKind::Success),
    ("consent-withdrawn", FlashKind::Success),
    ("purposes-saved", FlashKind::Success),
    ("access-removed", FlashKind::Success),
    ("access-gone", FlashKind::Info),
    ("export-asked", FlashKind::Success),
    ("export-proved", FlashKind::Success),
    ("leaving", FlashKind::Info),
    ("leaving-kept", FlashKind::Success),
    ("leaving-stays", FlashKind::Info),
    ("left", FlashKind::Info),
    ("disabled", FlashKind::Info),
];

/// Whether a page can tell this.
#[cfg(test)]
pub fn tells(code: &str) -> bool {
    FLASHES.iter().any(|(known, _)| *known == code)
}

/// What a page will tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told<'t> {
    /// One of [`FLASHES`].
    pub code: &'t str,
    /// An argument of the text.
    pub count: u64,
    /// Whether no browser is trusted any more, which nobody is left to find out by themselves.
    pub untrusted: bool,
}

/// Ends what the cookie says where [`Told::untrusted`].
const UNTRUSTED: &str = ".untrusted";

/// 303 to a page that will tell what has happened. `count` is an argument of the text.
pub fn see_other_telling(ctx: &Ctx, to: &str, code: &str, count: u64) -> Response {
    see_other_told(ctx, to, &Told { code, count, untrusted: false })
}

/// The same, with everything that there is to tell.
pub fn see_other_told(ctx: &Ctx, to: &str, told: &Told<'_>) -> Response {
    telling(ctx, see_other(to), told)
}

/// The same of an answer that leads somewhere already.
pub fn telling(ctx: &Ctx, mut response: Response, told: &Told<'_>) -> Response {
    let Told { code, count, untrusted } = told;
    let also = if *untrusted { UNTRUSTED } else { "" };
    cookies::set_flash(&ctx.live.cookies, &mut response, &format!("{}.{code}.{count}{also}", ctx.live.id));
    response
}

impl Ctx {
    /// What the cookie tells. Environments on one origin share the cookie, not what it says.
    fn told(&self) -> Option<Told<'_>> {
        let told = self.flash.as_deref()?.strip_prefix(&self.live.id.to_string())?.strip_prefix('.')?;
        let short = told.strip_suffix(UNTRUSTED);
        let (code, count) = short.unwrap_or(told).split_once('.')?;
        Some(Told { code, count: count.parse().ok()?, untrusted: short.is_some() })
    }

    /// The code of what it tells.
    pub fn told_code(&self) -> Option<&str> {
        self.told().map(|told| told.code)
    }

    /// Whether the next page tells this.
    pub fn tells(&self, code: &str) -> bool {
        self.told().is_some_and(|told| told.code == code)
    }

    /// What has just happened, if the cookie names one of [`FLASHES`].
    fn flash_text(&self) -> Option<Flash> {
        let told = self.told()?;
        let (code, kind) = FLASHES.into_iter().find(|(known, _)| *known == told.code)?;
        let mut text = self.text_with(&format!("flash-{code}"), &[("count", told.count.into())]);
        if told.untrusted {
            text = format!("{text} {}", self.text("flash-untrusted"));
        }
        Some(Flash { kind, text })
    }

    /// The problem with one field of a form, if there is one: its message's key.
    pub fn problems(&self, field: &str, key: Option<&str>) -> Vec<Problem> {
        key.map(|key| Problem::new(field, self.text(key))).into_iter().collect()
    }

    /// The frame of a page for nobody in particular.
    pub fn frame(&self) -> Result<Frame, Fault> {
        let site = self.live.site(&self.language).ok_or_else(|| Fault::internal("an environment without languages"))?;
        Ok(Frame {
            csrf: csrf::token(&self.live.keys, Holder::Browser(&self.browser)),
            flash: self.flash_text(),
            here: self.here.clone(),
            color_scheme: self.scheme,
            way_back: WayBack::of(self).map(|way_back| way_back.shown(self)),
            ..Frame::new(site.clone())
        })
    }

    /// The frame of a page for somebody signed on.
    pub fn member_frame(&self, member: &Member, tab: Option<&'static str>) -> Result<Frame, Fault> {
        let name = member.account.display_name().unwrap_or_default();
        Ok(Frame {
            member: Some(Signed { picture: self.picture(&member.account), ..Signed::new(&name, member.identifier()) }),
            csrf: member.csrf(self),
            current: tab.map(Into::into),
            ends: Some(self.session_ends(member)),
            ..self.frame()?
        })
    }

    /// When somebody's session ends, for their pages.
    fn session_ends(&self, member: &Member) -> SessionEnds {
        let ends = member.ends(self);
        SessionEnds {
            idle: When::new(ends.idle, &self.live.zone_of(&member.account), &self.language),
            idle_in: ends.idle.since(self.now).as_secs(),
            last_in: ends.last.since(self.now).as_secs(),
            extendable: ends.idle < ends.last,
        }
    }

    /// The address of somebody's photo on pages that they see.
    pub fn picture(&self, account: &Account) -> Option<String> {
        let (attribute, _) = profile::picture(&self.live.config.profile).filter(|_| self.live.has_tab("profile"))?;
        Some(self.live.address.path(&format!("profile/picture/{}", account.text(attribute)?)))
    }

    /// Renders a page.
    pub fn page<V: View>(&self, status: StatusCode, frame: &Frame, view: &V) -> Result<Response, Fault> {
        let body = self.live.engine.render(frame, view).map_err(Fault::internal)?;
        let mut response = html(status, body);
        if frame.flash.is_some() {
            cookies::set_flash(&self.live.cookies, &mut response, "");
            // What was told once stays true on the pages after this one.
            if let Some(done) = WayBack::of(self).filter(|way_back| way_back.done) {
                done.remember(self, &mut response);
            }
        }
        Ok(response)
    }
}
