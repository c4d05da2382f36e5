//! The pages of a forgotten password.

use poem::http::StatusCode;
use poem::{Body, Request, Response, handler};

use super::code::{self, Answered, Throttled};
use super::views::{Recover, RecoverCode};
use super::{channels, offers};
use crate::config::sections::sign_on::Channel;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::pages;
use crate::identity::flow::Holder;
use crate::sign_on::pages::{LONGEST, checked, takes};
use crate::theme::view::Problem;

/// Who has asked: this browser.
fn holder(ctx: &Ctx) -> Holder {
    Holder::secret(&format!("recovery {}", ctx.browser))
}

const fn word(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "email",
        Channel::Sms => "sms",
    }
}

/// `GET /recover`.
#[handler]
pub async fn show(ctx: Ctx) -> poem::Result<Response> {
    Ok(page(&ctx, "", channels(&ctx)?.first().copied(), StatusCode::OK, Vec::new())?)
}

/// `POST /recover`.
#[handler]
pub async fn submit(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let channels = channels(&ctx)?;
    let form = checked(&ctx, request, body, &["identifier", "by"]).await?;
    let typed = form.text("identifier").trim();
    let by = channels.iter().copied().find(|channel| word(*channel) == form.text("by")).or(channels.first().copied());
    let by = by.ok_or(Fault::NotFound)?;
    if typed.is_empty() || typed.chars().count() > LONGEST {
        let shown: String = typed.chars().take(LONGEST).collect();
        let problems = ctx.problems("identifier", Some("sign-on-identifier-required"));
        return Ok(page(&ctx, &shown, Some(by), StatusCode::UNPROCESSABLE_ENTITY, problems)?);
    }
    if let Err(Throttled(wait)) = code::pace(&ctx).await? {
        return Err(Fault::Throttled(wait).into());
    }
    code::begin(&ctx, &holder(&ctx), (typed, by)).await?;
    Ok(pages::see_other(&ctx.live.address.path("recover/code")))
}

fn page(
    ctx: &Ctx,
    identifier: &str,
    by: Option<Channel>,
    status: StatusCode,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let channels = channels(ctx)?;
    let view = Recover {
        identifier: identifier.to_owned(),
        takes: takes(ctx),
        channels: if channels.len() > 1 { channels.iter().map(|channel| word(*channel)).collect() } else { Vec::new() },
        by: by.map(word),
        names: offers(ctx).1,
        problems,
    };
    ctx.page(status, &ctx.frame()?, &view)
}

/// `GET /recover/code`.
#[handler]
pub async fn show_code(ctx: Ctx) -> poem::Result<Response> {
    channels(&ctx)?;
    Ok(code_page(&ctx, StatusCode::OK, Vec::new()).await?)
}

/// `POST /recover/code`.
#[handler]
pub async fn submit_code(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    channels(&ctx)?;
    let form = checked(&ctx, request, body, &["code"]).await?;
    let why = if form.text("code").trim().is_empty() {
        "code-required"
    } else {
        match code::answer(&ctx, &holder(&ctx), form.text("code")).await? {
            Answered::Right(secret) => {
                let to = ctx.live.address.path(&format!("recover/password/{secret}"));
                return Ok(pages::unreferred(pages::see_other(&to)));
            }
            Answered::Wrong => "recover-code-wrong",
            Answered::Over => "recover-over",
        }
    };
    let problems = ctx.problems("code", Some(why));
    Ok(code_page(&ctx, StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
}

async fn code_page(ctx: &Ctx, status: StatusCode, problems: Vec<Problem>) -> Result<Response, Fault> {
    let Some(asked) = code::find(ctx, &holder(ctx)).await? else {
        return Ok(pages::see_other(&ctx.live.address.path("recover")));
    };
    let view = RecoverCode { identifier: asked.identifier, text: asked.by == Channel::Sms, problems };
    ctx.page(status, &ctx.frame()?, &view)
}
