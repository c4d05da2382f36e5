//! The first pages of whoever makes an account: the address, and the code that was sent to it.

use std::time::Duration;

use poem::http::StatusCode;
use poem::http::header::{HeaderValue, RETRY_AFTER};
use poem::web::Query;
use poem::{Body, Request, Response, handler};
use serde::Deserialize;

use super::views::{Register, RegisterCode};
use super::waiting::{self, Answered, Refused, of_browser, of_proved, proved_by};
use super::{is_open, open};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::{cookies, pages, return_to};
use crate::sign_on::pages::{LONGEST, checked};
use crate::theme::view::Problem;

#[derive(Deserialize)]
struct Asked {
    return_to: Option<String>,
}

/// `GET /register`.
#[handler]
pub async fn show(ctx: Ctx, request: &Request, Query(asked): Query<Asked>) -> poem::Result<Response> {
    open(&ctx)?;
    let back = asked.return_to.and_then(|wanted| return_to::accepted(&ctx, &wanted));
    if Member::find(&ctx, request).await?.is_some() {
        let mut response = pages::see_other(&back.unwrap_or_else(|| ctx.live.home()));
        if ctx.tells("register-over") {
            // Of no use to somebody who is signed on, perhaps by the first of two clicks.
            cookies::set_flash(&ctx.live.cookies, &mut response, "");
        }
        return Ok(response);
    }
    let view = Register { return_to: back, domains: domains(&ctx), ..Register::default() };
    Ok(ctx.page(StatusCode::OK, &ctx.frame()?, &view)?)
}

/// `POST /register`.
#[handler]
pub async fn submit(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    open(&ctx)?;
    let form = checked(&ctx, request, body, &["address", "return_to"]).await?;
    let typed = form.text("address").trim();
    let back = return_to::accepted(&ctx, form.text("return_to"));
    let refused = match waiting::begin(&ctx, &of_browser(&ctx), typed, back.clone()).await? {
        Ok(()) => return Ok(pages::see_other(&ctx.live.address.path("register/code"))),
        Err(refused) => refused,
    };
    let view = Register {
        address: typed.chars().take(LONGEST).collect(),
        return_to: back,
        domains: domains(&ctx),
        problems: vec![Problem::new("address", told(&ctx, &refused))],
    };
    match refused {
        Refused::Throttled(wait) => Ok(later(ctx.page(StatusCode::TOO_MANY_REQUESTS, &ctx.frame()?, &view)?, wait)),
        _ => Ok(ctx.page(StatusCode::UNPROCESSABLE_ENTITY, &ctx.frame()?, &view)?),
    }
}

/// Why no code is sent, in words.
pub fn told(ctx: &Ctx, refused: &Refused) -> String {
    match refused {
        Refused::Address(key) => ctx.text(key),
        Refused::Domain => ctx.text_with("register-domain", &[("domains", domains(ctx).as_str().into())]),
        Refused::Throttled(_) => ctx.text("register-later"),
    }
}

fn domains(ctx: &Ctx) -> String {
    let domains: Vec<&str> = ctx.live.config.registration.domains.iter().map(|domain| &**domain).collect();
    domains.join(ctx.text("mark-list").as_str())
}

/// `GET /register/code`.
#[handler]
pub async fn show_code(ctx: Ctx) -> poem::Result<Response> {
    open(&ctx)?;
    Ok(code_page(&ctx, StatusCode::OK, Vec::new()).await?)
}

/// `POST /register/code`.
#[handler]
pub async fn submit_code(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    open(&ctx)?;
    let form = checked(&ctx, request, body, &["code"]).await?;
    let why = if form.text("code").trim().is_empty() {
        "code-required"
    } else {
        let secret = ctx.services.random.token();
        match waiting::answer(&ctx, (&of_browser(&ctx), &proved_by(&secret)), form.text("code")).await? {
            Answered::Right => {
                let mut response = pages::see_other(&ctx.live.address.path("register/details"));
                cookies::set_registration(&ctx.live.cookies, &mut response, &secret);
                return Ok(response);
            }
            Answered::Wrong => "recover-code-wrong",
            Answered::Over => "recover-over",
        }
    };
    if waiting::find(&ctx, &of_browser(&ctx)).await?.is_none() {
        // Perhaps the first of two clicks has proved it: the browser asks again with the cookie that it was given then.
        return Ok(pages::see_other(&ctx.live.address.path("register/code")));
    }
    let problems = ctx.problems("code", Some(why));
    Ok(code_page(&ctx, StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
}

async fn code_page(ctx: &Ctx, status: StatusCode, problems: Vec<Problem>) -> Result<Response, Fault> {
    if let Some(found) = waiting::find(ctx, &of_browser(ctx)).await? {
        let view = RegisterCode { address: found.awaited.address, digits: waiting::digits(ctx), problems };
        return ctx.page(status, &ctx.frame()?, &view);
    }
    let proved = match of_proved(ctx) {
        Some(holder) => waiting::find(ctx, &holder).await?.is_some(),
        None => false,
    };
    // The first of two clicks has proved it.
    Ok(if proved { pages::see_other(&ctx.live.address.path("register/details")) } else { start(ctx) })
}

/// To the beginning, wherever that is for somebody who has nothing under way; whoever had is told why they are there.
pub fn start(ctx: &Ctx) -> Response {
    let to = ctx.live.address.path(if is_open(ctx) { "register" } else { "sign-on" });
    if ctx.registration.is_none() {
        return pages::see_other(&to);
    }
    let mut response = pages::see_other_telling(ctx, &to, "register-over", 0);
    cookies::clear_registration(&ctx.live.cookies, &mut response);
    response
}

/// The same page, which says when to try again.
pub fn later(mut page: Response, wait: Duration) -> Response {
    if let Some(seconds) = Fault::Throttled(wait).retry_after() {
        page.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    page
}
