//! The page of a sign-on that asks for a new password, because the one that was proved has expired or is known to others.

use poem::http::StatusCode;
use poem::{Body, Request, Response, handler};

use super::factor_pages::{Waiting, waiting};
use super::pages::{checked, go_on, under_way};
use super::state::{self, Due, State, Step};
use super::step::new_password::{Refused, choose};
use super::views::SignOnNewPassword;
use crate::environment::policy;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::way_back::WayBack;
use crate::http::{pages, passwords};
use crate::theme::view::Problem;

const fn is_new_password(step: &Step) -> bool {
    matches!(step, Step::NewPassword(_))
}

const fn due(waiting: &Waiting) -> Due {
    if let Step::NewPassword(due) = waiting.step { due } else { Due::Expired }
}

/// `GET /sign-on/new-password`.
#[handler]
pub async fn show(ctx: Ctx) -> poem::Result<Response> {
    let waiting = waiting(&ctx, is_new_password).await?;
    Ok(page(&ctx, &waiting, StatusCode::OK, Vec::new())?)
}

/// `POST /sign-on/new-password`.
#[handler]
pub async fn submit(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body, &["username", "new_password"]).await?;
    let Some((_, state)) = under_way(&ctx).await? else { return Ok(again(&ctx)) };
    if matches!(state::next(&ctx, &state).await?, Step::Gone) {
        return Ok(again(&ctx));
    }
    let mut waiting = waiting(&ctx, is_new_password).await?;
    let due = due(&waiting);
    match choose(&ctx, (&mut waiting.known, due), &waiting.person, form.text("new_password")).await? {
        Ok(()) => {
            let state = State { known: Some(waiting.known), ..waiting.state };
            let mut response = go_on(&ctx, request, state, Some(&waiting.secret), true).await?;
            WayBack::did(&ctx, &mut response, "password-changed");
            Ok(response)
        }
        Err(Refused::Wrong(problems)) => Ok(page(&ctx, &waiting, StatusCode::UNPROCESSABLE_ENTITY, problems)?),
        Err(Refused::OutOfTurn) => Ok(again(&ctx)),
    }
}

/// The page again, which leads on. Perhaps the first of two clicks has changed the password: the browser asks with what it was given
/// then, so nothing is taken from it here.
fn again(ctx: &Ctx) -> Response {
    pages::see_other(&ctx.live.address.path("sign-on/new-password"))
}

fn page(ctx: &Ctx, waiting: &Waiting, status: StatusCode, problems: Vec<Problem>) -> Result<Response, Fault> {
    let view = SignOnNewPassword {
        identifier: waiting.name(),
        known: due(waiting) == Due::Known,
        requirements: passwords::requirements_instead_of(ctx, &waiting.person),
        rules: policy::passwords(&ctx.live, &waiting.person).passwordrules(),
        problems,
    };
    ctx.page(status, &ctx.frame()?, &view)
}
