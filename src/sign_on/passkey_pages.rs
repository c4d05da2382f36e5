//! Signing on with a passkey: by its button or by autofill, where the browser offers it beside passwords (conditional mediation).
//! The script asks for a ceremony of its own, so that a page which has lain open for long gets a fresh one, and two pages do not
//! take each other's.

use poem::http::StatusCode;
use poem::{Body, Request, Response, handler};

use super::pages::{checked, go_on, providers, start, takes};
use super::state::{self, State};
use super::step::{Refused, passkey};
use super::views::SignOn;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::{pages, return_to};
use crate::theme::view::Problem;

/// `POST /sign-on/passkey/options`: what the script hands to the browser, and what it sends back with the answer.
#[handler]
pub async fn options(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    checked(&ctx, request, body, &[]).await?;
    let (options, asserting) = passkey::begin(&ctx).ok_or(Fault::NotFound)?;
    let secret = state::seal_for_page(&ctx, &State { ceremony: Some(asserting), ..State::default() })?;
    Ok(pages::ceremony_with(&options, state::for_page(&secret)))
}

/// `POST /sign-on/passkey`.
#[handler]
pub async fn submit(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body, &["credential", "flow", "return_to"]).await?;
    if passkey::party(&ctx).is_none() {
        return Err(Fault::NotFound.into());
    }
    let back = return_to::accepted(&ctx, form.text("return_to"));
    let secret = state::of_page(form.text("flow"));
    let asserting = match state::is_sealed(&secret) {
        true => state::find(&ctx, &secret).await?.and_then(|state| state.ceremony),
        false => None,
    };
    let problem = match asserting {
        None => "ceremony-gone",
        Some(asserting) => match passkey::prove(&ctx, &secret, &asserting, form.text("credential")).await? {
            Ok(known) => {
                let identifier = passkey::name(&ctx, &known).await?;
                let state = State { identifier, return_to: back, known: Some(known), ceremony: None };
                return Ok(go_on(&ctx, request, state, None, true).await?);
            }
            Err(Refused::Wrong(why)) => why,
            Err(Refused::Throttled(wait)) => return Err(Fault::Throttled(wait).into()),
            Err(Refused::OutOfTurn) => return Ok(start(&ctx)),
        },
    };
    let problems = vec![Problem::new("", ctx.text(problem))];
    let (takes, providers) = (takes(&ctx), providers(&ctx));
    let view = SignOn { takes, providers, passkey: true, return_to: back, problems, ..SignOn::default() };
    Ok(ctx.page(StatusCode::UNPROCESSABLE_ENTITY, &ctx.frame()?, &view)?)
}
