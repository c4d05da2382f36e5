//! The link in a mail that leads to an account: of an invitation, or beside the code of whoever wants to register. Looking at it
//! changes nothing, because mail is read by programs too (R-OT-7); pressing the button proves the mailbox, in this browser.
//!
//! One that leads nowhere any more says what to do, and not why: it was used, has ended, was taken back or never was, which is all one
//! to whoever may use it and nobody else's business.

use poem::http::StatusCode;
use poem::web::Path;
use poem::{Body, Request, Response, handler};

use super::views::{RegisterEnded, RegisterLink};
use super::{is_open, signed_on, some, waiting};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::{cookies, pages};
use crate::sign_on::pages::checked;

/// `GET /register/link/:token`.
#[handler]
pub async fn show(ctx: Ctx, Path(token): Path<String>, request: &Request) -> poem::Result<Response> {
    some(&ctx)?;
    let Some(awaited) = waiting::whose(&ctx, &token).await? else { return Ok(ended(&ctx)?) };
    if let Some(elsewhere) = signed_on(&ctx, request).await? {
        return Ok(pages::unreferred(elsewhere));
    }
    let view = RegisterLink { address: awaited.address, invited: awaited.invitation.is_some() };
    Ok(pages::unreferred(ctx.page(StatusCode::OK, &ctx.frame()?, &view)?))
}

/// `POST /register/link/:token`.
#[handler]
pub async fn submit(ctx: Ctx, Path(token): Path<String>, request: &Request, body: Body) -> poem::Result<Response> {
    some(&ctx)?;
    checked(&ctx, request, body, &[]).await?;
    if waiting::whose(&ctx, &token).await?.is_some()
        && let Some(elsewhere) = signed_on(&ctx, request).await?
    {
        return Ok(pages::unreferred(elsewhere));
    }
    let secret = ctx.services.random.token();
    let others: Vec<_> = waiting::of_proved(&ctx).into_iter().chain([waiting::of_browser(&ctx)]).collect();
    if !waiting::follow(&ctx, &others, &waiting::proved_by(&secret), &token).await? {
        return Ok(ended(&ctx)?);
    }
    let mut response = pages::see_other(&ctx.live.address.path("register/details"));
    cookies::set_registration(&ctx.live.cookies, &mut response, &secret);
    Ok(pages::unreferred(response))
}

/// The page of a link that leads nowhere. It is found as little as any other that is not there.
fn ended(ctx: &Ctx) -> Result<Response, Fault> {
    let view = RegisterEnded { open: is_open(ctx) };
    Ok(pages::unreferred(ctx.page(StatusCode::NOT_FOUND, &ctx.frame()?, &view)?))
}
