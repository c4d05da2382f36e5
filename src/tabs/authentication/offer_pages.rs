//! The offer of a passkey after another way of signing on: taken, put off, or refused for good.

use std::time::Duration;

use poem::http::StatusCode;
use poem::{Body, Request, Response, handler};

use super::TAB;
use super::device_views::OfferPasskey;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages;
use crate::mfa::webauthn::offer;

/// `GET /authentication/passkeys/offer`.
#[handler]
pub async fn show(ctx: Ctx, member: Member) -> poem::Result<Response> {
    if ctx.live.party.is_none() {
        return Err(Fault::NotFound.into());
    }
    let view = OfferPasskey { home: ctx.live.home() };
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, TAB)?, &view)?)
}

async fn quieten(ctx: &Ctx, member: &Member, pause: Duration) -> Result<(), Fault> {
    let work = ctx.work().await?;
    offer::quieten(&work, member.account.id, pause, ctx.now).await?;
    Ok(work.commit().await?)
}

/// `POST /authentication/passkeys/offer`: not now, or never.
#[handler]
pub async fn submit(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "answer"])?;
    let pause = match form.text("answer") {
        "later" => offer::PAUSE,
        "never" => offer::NEVER,
        _ => return Err(Fault::BadRequest("error-body").into()),
    };
    quieten(&ctx, &member, pause).await?;
    Ok(pages::see_other(&ctx.live.home()))
}
