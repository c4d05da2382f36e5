//! The first pages of a sign-on. Identifier and password are on one page, so that password managers fill both at once; who
//! sends the identifier alone is asked for the password on a page of its own.

use std::time::Duration;

use poem::http::StatusCode;
use poem::web::Query;
use poem::{Body, Request, Response, handler};
use serde::Deserialize;

use super::settle::{Carried, Settled, settle};
use super::state::{self, State, Step};
use super::step::Refused;
use super::step::{passkey, password};
use super::views::{SignOn, SignOnPassword, Takes};
use super::{recover, register};
use crate::http::context::Ctx;
use crate::http::csrf::{self, Holder};
use crate::http::fault::Fault;
use crate::http::form::Form;
use crate::http::member::Member;
use crate::http::way_back::WayBack;
use crate::http::{cookies, federation, pages, return_to};
use crate::identity::identifier::Kind;
use crate::identity::session;
use crate::kit::secret::Secret;
use crate::theme::view::Problem;

/// The longest identifier there can be, in characters: an email address (RFC 5321, section 4.5.3.1).
pub const LONGEST: usize = 320;

#[derive(Deserialize)]
struct Asked {
    return_to: Option<String>,
}

/// `GET /sign-on`.
#[handler]
pub async fn show(ctx: Ctx, request: &Request, Query(asked): Query<Asked>) -> poem::Result<Response> {
    let back = asked.return_to.and_then(|wanted| return_to::accepted(&ctx, &wanted));
    if Member::find(&ctx, request).await?.is_some() {
        let mut response = pages::see_other(&back.unwrap_or_else(|| ctx.live.home()));
        if ctx.tells("sign-on-over") {
            // Of no use to somebody who is signed on, perhaps by the first of two clicks.
            cookies::set_flash(&ctx.live.cookies, &mut response, "");
        }
        return Ok(response);
    }
    let passkey = passkey::party(&ctx).is_some();
    let (recover, recover_names) = recover::offers(&ctx);
    let register = register::address(&ctx, back.as_deref());
    let view =
        SignOn { takes: takes(&ctx), passkey, recover, recover_names, register, return_to: back, ..SignOn::default() };
    let view = SignOn { providers: providers(&ctx), ..view };
    Ok(ctx.page(StatusCode::OK, &ctx.frame()?, &view)?)
}

/// `POST /sign-on`.
#[handler]
pub async fn submit(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body, &["identifier", "password", "return_to"]).await?;
    let identifier = form.text("identifier").to_owned();
    let back = return_to::accepted(&ctx, form.text("return_to"));
    let (recover, recover_names) = recover::offers(&ctx);
    let mut view = SignOn {
        identifier: identifier.clone(),
        takes: takes(&ctx),
        passkey: passkey::party(&ctx).is_some(),
        recover,
        recover_names,
        register: register::address(&ctx, back.as_deref()),
        providers: providers(&ctx),
        return_to: back.clone(),
        problems: Vec::new(),
    };
    if identifier.trim().is_empty() {
        view.problems.push(Problem::new("identifier", ctx.text("sign-on-identifier-required")));
        return Ok(ctx.page(StatusCode::UNPROCESSABLE_ENTITY, &ctx.frame()?, &view)?);
    }
    if identifier.chars().count() > LONGEST {
        view.identifier = identifier.chars().take(LONGEST).collect();
        view.problems.push(Problem::new("identifier", ctx.text("sign-on-wrong")));
        return Ok(ctx.page(StatusCode::UNPROCESSABLE_ENTITY, &ctx.frame()?, &view)?);
    }
    let state = State { identifier, return_to: back, ..State::default() };
    if form.text("password").is_empty() {
        return Ok(go_on(&ctx, request, state, None, false).await?);
    }
    let refused = match attempt(&ctx, request, state, None, &form).await? {
        Ok(response) => return Ok(response),
        Err(refused) => refused,
    };
    view.problems.push(Problem::new("identifier", ctx.text(refused)));
    Ok(ctx.page(StatusCode::UNPROCESSABLE_ENTITY, &ctx.frame()?, &view)?)
}

/// `GET /sign-on/password`.
#[handler]
pub async fn show_password(ctx: Ctx) -> poem::Result<Response> {
    let Some((_, state)) = under_way(&ctx).await? else { return Ok(start(&ctx)) };
    if state.known.is_some() {
        return Ok(pages::see_other(&address(&ctx, &state::next(&ctx, &state).await?)));
    }
    let view = SignOnPassword { identifier: state.identifier, return_to: state.return_to, problems: Vec::new() };
    Ok(ctx.page(StatusCode::OK, &ctx.frame()?, &view)?)
}

/// `POST /sign-on/password`.
#[handler]
pub async fn submit_password(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body, &["identifier", "password", "return_to"]).await?;
    let Some((secret, state)) = under_way(&ctx).await? else { return Ok(start(&ctx)) };
    if state.known.is_some() {
        return Ok(pages::see_other(&address(&ctx, &state::next(&ctx, &state).await?)));
    }
    let (identifier, back) = (state.identifier.clone(), state.return_to.clone());
    let problem = if form.text("password").is_empty() {
        "sign-on-password-required"
    } else {
        match attempt(&ctx, request, state, Some(&secret), &form).await? {
            Ok(response) => return Ok(response),
            Err(refused) => refused,
        }
    };
    let problems = vec![Problem::new("password", ctx.text(problem))];
    let view = SignOnPassword { identifier, return_to: back, problems };
    Ok(ctx.page(StatusCode::UNPROCESSABLE_ENTITY, &ctx.frame()?, &view)?)
}

/// Takes the password step and goes on; the message key of what is wrong with it, if something is.
async fn attempt(
    ctx: &Ctx,
    request: &Request,
    mut state: State,
    secret: Option<&str>,
    form: &Form,
) -> Result<Result<Response, &'static str>, Fault> {
    match password::prove(ctx, &state.identifier, Secret::new(form.text("password"))).await? {
        Ok(known) => state.known = Some(known),
        Err(Refused::Throttled(wait)) => return Err(Fault::Throttled(wait)),
        Err(Refused::Wrong(why)) => return Ok(Err(why)),
        Err(Refused::OutOfTurn) => return Ok(Ok(start(ctx))),
    }
    Ok(Ok(go_on(ctx, request, state, secret, true).await?))
}

/// Leads to what the sign-on waits for now, or to where the person wanted to go once it is done. `renew`: the password has just
/// been proved.
pub async fn go_on(
    ctx: &Ctx,
    request: &Request,
    state: State,
    secret: Option<&str>,
    renew: bool,
) -> Result<Response, Fault> {
    let before = Member::find(ctx, request).await?;
    let back = state.return_to.as_deref().and_then(|wanted| return_to::accepted(ctx, wanted));
    let replaces = before.as_ref().map(|member| &member.session);
    let carried = Carried { secret, kind: session::Kind::Browser, replaces, renew };
    match settle(ctx, state, carried).await? {
        Settled::Next(secret, step) => {
            let mut response = pages::see_other(&address(ctx, &step));
            cookies::set_flow(&ctx.live.cookies, &mut response, &secret);
            Ok(response)
        }
        Settled::SignedOn(signed_on) => {
            // Whoever has just added their first second factor is offered the recovery codes that go with it.
            let codes = signed_on.enrolled && back.is_none() && ctx.live.has_tab("authentication");
            let home = match (codes, signed_on.offers_passkey) {
                (true, _) => ctx.live.address.path("authentication/recovery-codes"),
                (false, true) => ctx.live.address.path("authentication/passkeys/offer"),
                (false, false) => ctx.live.home(),
            };
            let to = back.as_deref().unwrap_or(&home);
            let mut response = match signed_on.expires {
                Some(expires) => pages::see_other_telling(ctx, to, "password-expires", days(expires.since(ctx.now))),
                None => pages::see_other(to),
            };
            cookies::set_session(&ctx.live.cookies, &mut response, &signed_on.secret);
            ctx.note_signed_on(signed_on.session.account, signed_on.session.id);
            WayBack::take_over(ctx, &mut response);
            if let Some(known) = &signed_on.known {
                // Renewed, so that a browser in use stays known.
                cookies::set_known(&ctx.live.cookies, &mut response, known);
            }
            if let Some(trusted) = &signed_on.trusted {
                cookies::set_trusted(&ctx.live.cookies, &mut response, trusted);
            }
            if let Some(language) = &signed_on.language {
                cookies::set_language(&ctx.live.cookies, &mut response, language);
            }
            if ctx.flow.is_some() {
                cookies::clear_flow(&ctx.live.cookies, &mut response);
            }
            Ok(response)
        }
        Settled::Over => Ok(pages::see_other_telling(ctx, &ctx.live.address.path("sign-on"), "sign-on-over", 0)),
    }
}

/// Days, the last of them begun.
fn days(left: Duration) -> u64 {
    left.as_secs().div_ceil(24 * 3600).max(1)
}

/// Where a step is.
pub fn address(ctx: &Ctx, step: &Step) -> String {
    match step {
        // What is done is finished by the step that did it, what is gone cannot be; their address is the beginning.
        Step::Passkey | Step::Done | Step::Gone => ctx.live.address.path("sign-on"),
        Step::SecondFactor(offered) if offered.choose => ctx.live.address.path("sign-on/methods"),
        Step::NewPassword(_) => ctx.live.address.path("sign-on/new-password"),
        step => ctx.live.address.path(&format!("sign-on/{}", step.as_str())),
    }
}

/// To the beginning; whoever had begun is told why they are there.
pub fn start(ctx: &Ctx) -> Response {
    let to = ctx.live.address.path("sign-on");
    if ctx.flow.is_none() {
        return pages::see_other(&to);
    }
    let mut response = pages::see_other_telling(ctx, &to, "sign-on-over", 0);
    cookies::clear_flow(&ctx.live.cookies, &mut response);
    response
}

/// The sign-on under way in this browser, and its secret.
pub async fn under_way(ctx: &Ctx) -> Result<Option<(String, State)>, Fault> {
    let Some(secret) = &ctx.flow else { return Ok(None) };
    Ok(state::find(ctx, secret).await?.map(|state| (secret.clone(), state)))
}

/// Reads a form with these fields and refuses it without this browser's token.
pub async fn checked(ctx: &Ctx, request: &Request, body: Body, fields: &[&str]) -> Result<Form, Fault> {
    checked_but(ctx, request, body, fields, &[]).await
}

/// The same, but the fields in `repeated` may come more than once.
pub async fn checked_but(
    ctx: &Ctx,
    request: &Request,
    body: Body,
    fields: &[&str],
    repeated: &[&str],
) -> Result<Form, Fault> {
    let form = ctx.form(request, body).await?;
    form.expect_but(&[&["csrf"], fields].concat(), repeated)?;
    let holder = ctx.has_browser.then_some(Holder::Browser(&ctx.browser));
    csrf::check(&ctx.live.keys, holder, form.text("csrf"), request, &ctx.live.address.origin)?;
    Ok(form)
}

/// The identity providers that people sign on with here.
pub fn providers(ctx: &Ctx) -> Vec<federation::ProviderChoice> {
    federation::choices(ctx, |provider| provider.sign_on)
}

/// Which identifiers the environment takes.
pub fn takes(ctx: &Ctx) -> Takes {
    let kinds = password::kinds(ctx);
    let takes = |kind| kinds.contains(&kind);
    Takes { username: takes(Kind::Username), email: takes(Kind::Email), phone: takes(Kind::Phone) }
}
