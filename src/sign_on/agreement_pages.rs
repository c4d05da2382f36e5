//! The page of a sign-on that asks for an agreement, one at a time, with its whole text.

use poem::http::StatusCode;
use poem::{Body, Request, Response, handler};

use super::agreement_views::{SignOnAgreement, SignOnDeclined};
use super::factor_pages::{Waiting, waiting};
use super::pages::checked_but;
use super::state::Step;
use super::step::{self, Refused};
use crate::agreement::hex;
use crate::http::agreements::{PURPOSE, purposes, revision, ticked};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::{cookies, pages};

const fn is_agreement(step: &Step) -> bool {
    matches!(step, Step::Agreement(_))
}

/// `GET /sign-on/agreement`.
#[handler]
pub async fn show(ctx: Ctx) -> poem::Result<Response> {
    let waiting = waiting(&ctx, is_agreement).await?;
    Ok(page(&ctx, &waiting, StatusCode::OK, None)?)
}

/// `POST /sign-on/agreement`.
#[handler]
pub async fn submit(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked_but(&ctx, request, body, &["agreement", "hash", "answer"], &[PURPOSE]).await?;
    let waiting = waiting(&ctx, is_agreement).await?;
    let asked = waiting.agreement().to_owned();
    let accepts = match form.text("answer") {
        "accept" => true,
        "decline" => false,
        _ => {
            let problem = Some("agreement-answer-required");
            return Ok(page(&ctx, &waiting, StatusCode::UNPROCESSABLE_ENTITY, problem)?);
        }
    };
    // A form for another agreement, sent late: what is asked now is shown.
    if form.text("agreement") != asked {
        return Ok(pages::see_other(&ctx.live.address.path("sign-on/agreement")));
    }
    let who = (&*waiting.secret, &waiting.known, &waiting.person);
    let ticked = accepts.then(|| ticked(&form));
    match step::agreement::answer(&ctx, who, &asked, form.text("hash"), ticked.as_deref()).await? {
        Ok(()) if accepts => Ok(waiting.go_on(&ctx, request).await?),
        Ok(()) => Ok(declined(&ctx, &asked)?),
        Err(Refused::Wrong(why)) => Ok(page(&ctx, &waiting, StatusCode::UNPROCESSABLE_ENTITY, Some(why))?),
        Err(_) => Ok(super::pages::start(&ctx)),
    }
}

/// Nobody is signed on, and the page says so.
fn declined(ctx: &Ctx, agreement: &str) -> Result<Response, Fault> {
    let title = ctx.live.agreements().find(agreement);
    let title = title.map(|it| it.title.get(&ctx.language, &ctx.live.config.locale.default).to_owned());
    let view = SignOnDeclined { agreement: title.unwrap_or_default() };
    let mut response = ctx.page(StatusCode::OK, &ctx.frame()?, &view)?;
    cookies::clear_flow(&ctx.live.cookies, &mut response);
    Ok(response)
}

fn page(ctx: &Ctx, waiting: &Waiting, status: StatusCode, problem: Option<&str>) -> Result<Response, Fault> {
    let (agreement, text) = step::agreement::asked(ctx, waiting.agreement())?;
    let view = SignOnAgreement {
        identifier: waiting.state.identifier.clone(),
        name: agreement.name.clone(),
        title: text.title.clone(),
        revision: revision(ctx, text.revision),
        language: text.language.clone(),
        hash: hex(&text.hash),
        text: text.html.clone(),
        withdrawable: agreement.withdrawable,
        purposes: purposes(ctx, agreement, None),
        problems: ctx.problems("", problem),
    };
    ctx.page(status, &ctx.frame()?, &view)
}
