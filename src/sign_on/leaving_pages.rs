//! The page of a sign-on that asks whether an account that is to be deleted is kept.

use poem::http::StatusCode;
use poem::{Body, Request, Response, handler};

use super::factor_pages::{Waiting, waiting};
use super::leaving_views::SignOnLeaving;
use super::pages::checked;
use super::state::Step;
use super::step;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::pages::Told;
use crate::http::{cookies, pages};
use crate::kit::instant::Instant;
use crate::theme::when::When;

const fn is_leaving(step: &Step) -> bool {
    matches!(step, Step::Leaving(_))
}

/// `GET /sign-on/leaving`.
#[handler]
pub async fn show(ctx: Ctx) -> poem::Result<Response> {
    let waiting = waiting(&ctx, is_leaving).await?;
    Ok(page(&ctx, &waiting, StatusCode::OK, None)?)
}

/// `POST /sign-on/leaving`.
#[handler]
pub async fn submit(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body, &["answer"]).await?;
    let waiting = waiting(&ctx, is_leaving).await?;
    let keeps = match form.text("answer") {
        "keep" => true,
        "go" => false,
        _ => {
            let problem = Some("leaving-answer-required");
            return Ok(page(&ctx, &waiting, StatusCode::UNPROCESSABLE_ENTITY, problem)?);
        }
    };
    let (who, due) = ((&*waiting.secret, &waiting.known, &waiting.person), due(&waiting, ctx.now));
    match step::leaving::answer(&ctx, who, keeps).await? {
        Ok(()) if keeps => {
            let told = Told { code: "leaving-kept", count: 0, untrusted: false };
            Ok(pages::telling(&ctx, waiting.go_on(&ctx, request).await?, &told))
        }
        Ok(()) => Ok(stays(&ctx, due)),
        Err(_) => Ok(super::pages::start(&ctx)),
    }
}

fn due(waiting: &Waiting, now: Instant) -> Instant {
    if let Step::Leaving(due) = waiting.step { due } else { now }
}

/// Nobody is signed on, and the page says for how many days the account can still be kept.
fn stays(ctx: &Ctx, due: Instant) -> Response {
    let days = due.since(ctx.now).as_secs().div_ceil(24 * 3600);
    let mut response = pages::see_other_telling(ctx, &ctx.live.address.path("sign-on"), "leaving-stays", days);
    cookies::clear_flow(&ctx.live.cookies, &mut response);
    response
}

fn page(ctx: &Ctx, waiting: &Waiting, status: StatusCode, problem: Option<&str>) -> Result<Response, Fault> {
    let view = SignOnLeaving {
        identifier: waiting.state.identifier.clone(),
        due: When::new(due(waiting, ctx.now), &ctx.live.time_zone, &ctx.language),
        problems: ctx.problems("", problem),
    };
    ctx.page(status, &ctx.frame()?, &view)
}
