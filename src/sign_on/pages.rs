//! The pages of a sign-on. Identifier and password are on one page, so that password managers fill both at once; who sends
//! the identifier alone is asked for the password on a page of its own.

use poem::http::StatusCode;
use poem::web::Query;
use poem::{Body, Request, Response, handler};
use serde::Deserialize;

use super::finish::finish;
use super::step::password::{self, Refused};
use super::views::{SignOn, SignOnPassword, Takes};
use crate::http::context::Ctx;
use crate::http::csrf::{self, Holder};
use crate::http::fault::Fault;
use crate::http::form::Form;
use crate::http::member::Member;
use crate::http::{cookies, pages, return_to};
use crate::identity::flow;
use crate::identity::identifier::Kind;
use crate::kit::secret::Secret;
use crate::theme::view::Problem;

/// The longest identifier there can be, in characters: an email address (RFC 5321, section 4.5.3.1).
const LONGEST: usize = 320;

#[derive(serde::Serialize, Deserialize)]
struct Flow {
    identifier: String,
    return_to: Option<String>,
}

#[derive(Deserialize)]
struct Asked {
    return_to: Option<String>,
}

/// `GET /sign-on`.
#[handler]
pub async fn show(ctx: Ctx, request: &Request, Query(asked): Query<Asked>) -> poem::Result<Response> {
    let back = asked.return_to.and_then(|wanted| return_to::accepted(&ctx, &wanted));
    if Member::find(&ctx, request).await?.is_some() {
        return Ok(pages::see_other(&back.unwrap_or_else(|| ctx.live.home())));
    }
    let view = SignOn { takes: takes(&ctx), return_to: back, ..SignOn::default() };
    Ok(ctx.page(StatusCode::OK, &ctx.frame()?, &view)?)
}

/// `POST /sign-on`.
#[handler]
pub async fn submit(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body).await?;
    let identifier = form.text("identifier").to_owned();
    let back = return_to::accepted(&ctx, form.text("return_to"));
    let mut view =
        SignOn { identifier: identifier.clone(), takes: takes(&ctx), return_to: back.clone(), problems: Vec::new() };
    if identifier.trim().is_empty() {
        view.problems.push(Problem::new("identifier", ctx.text("sign-on-identifier-required")));
        return Ok(ctx.page(StatusCode::UNPROCESSABLE_ENTITY, &ctx.frame()?, &view)?);
    }
    if identifier.chars().count() > LONGEST {
        view.identifier = identifier.chars().take(LONGEST).collect();
        view.problems.push(Problem::new("identifier", ctx.text("sign-on-wrong")));
        return Ok(ctx.page(StatusCode::UNPROCESSABLE_ENTITY, &ctx.frame()?, &view)?);
    }
    if form.text("password").is_empty() {
        let new = Flow { identifier, return_to: back };
        let work = ctx.work().await.map_err(Fault::from)?;
        let random = &ctx.services.random;
        let key = (flow::Kind::SignOn, &flow::Holder::sign_on(&ctx.browser));
        flow::put(&work, &ctx.live.keys, key, &new, random, ctx.now).await.map_err(Fault::from)?;
        work.commit().await.map_err(Fault::from)?;
        return Ok(pages::see_other(&ctx.live.address.path("sign-on/password")));
    }
    match attempt(&ctx, request, &identifier, &form, back.as_deref()).await? {
        Ok(response) => Ok(response),
        Err(problem) => {
            view.problems.push(problem);
            Ok(ctx.page(StatusCode::UNPROCESSABLE_ENTITY, &ctx.frame()?, &view)?)
        }
    }
}

/// `GET /sign-on/password`.
#[handler]
pub async fn show_password(ctx: Ctx) -> poem::Result<Response> {
    let Some(flow) = under_way(&ctx).await? else {
        return Ok(pages::see_other(&ctx.live.address.path("sign-on")));
    };
    let view = SignOnPassword { identifier: flow.identifier, return_to: flow.return_to, problems: Vec::new() };
    Ok(ctx.page(StatusCode::OK, &ctx.frame()?, &view)?)
}

/// `POST /sign-on/password`.
#[handler]
pub async fn submit_password(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body).await?;
    let Some(flow) = under_way(&ctx).await? else {
        return Ok(pages::see_other(&ctx.live.address.path("sign-on")));
    };
    let back = flow.return_to.as_deref().and_then(|wanted| return_to::accepted(&ctx, wanted));
    let problem = if form.text("password").is_empty() {
        Problem::new("password", ctx.text("sign-on-password-required"))
    } else {
        match attempt(&ctx, request, &flow.identifier, &form, back.as_deref()).await? {
            Ok(response) => return Ok(response),
            Err(problem) => Problem { field: "password".to_owned(), ..problem },
        }
    };
    let view = SignOnPassword { identifier: flow.identifier, return_to: back, problems: vec![problem] };
    Ok(ctx.page(StatusCode::UNPROCESSABLE_ENTITY, &ctx.frame()?, &view)?)
}

/// Takes the password step and, as long as it is the only one, finishes.
async fn attempt(
    ctx: &Ctx,
    request: &Request,
    identifier: &str,
    form: &Form,
    back: Option<&str>,
) -> Result<Result<Response, Problem>, Fault> {
    let proved = match password::prove(ctx, identifier, Secret::new(form.text("password"))).await? {
        Ok(proved) => proved,
        Err(Refused::Throttled(wait)) => return Err(Fault::Throttled(wait)),
        Err(Refused::Wrong) => return Ok(Err(Problem::new("identifier", ctx.text("sign-on-wrong")))),
    };
    let before = Member::find(ctx, request).await?;
    let Some(signed_on) = finish(ctx, proved, before.as_ref().map(|member| &member.session)).await? else {
        return Ok(Err(Problem::new("identifier", ctx.text("sign-on-wrong"))));
    };
    let mut response = pages::see_other(back.unwrap_or(&ctx.live.home()));
    cookies::set_session(&ctx.live.cookies, &mut response, &signed_on.session);
    // Renewed, so that a browser in use stays known.
    cookies::set_known(&ctx.live.cookies, &mut response, &signed_on.known);
    Ok(Ok(response))
}

async fn under_way(ctx: &Ctx) -> Result<Option<Flow>, Fault> {
    if !ctx.has_browser {
        return Ok(None);
    }
    let key = (flow::Kind::SignOn, &flow::Holder::sign_on(&ctx.browser));
    Ok(flow::find(&ctx.scope(), &ctx.live.keys, key, ctx.now).await?)
}

/// Reads the form and refuses it without this browser's token.
async fn checked(ctx: &Ctx, request: &Request, body: Body) -> Result<Form, Fault> {
    let form = ctx.form(request, body).await?;
    form.expect(&["csrf", "identifier", "password", "return_to"])?;
    let holder = ctx.has_browser.then_some(Holder::Browser(&ctx.browser));
    csrf::check(&ctx.live.keys, holder, form.text("csrf"), request, &ctx.live.address.origin)?;
    Ok(form)
}

fn takes(ctx: &Ctx) -> Takes {
    let kinds = password::kinds(ctx);
    let takes = |kind| kinds.contains(&kind);
    Takes { username: takes(Kind::Username), email: takes(Kind::Email), phone: takes(Kind::Phone) }
}
