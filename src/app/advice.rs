//! Advice on a new password while somebody types it: what the policy has against it, from the policy object that the form is held
//! against. It is for whoever has a form, signed on or not, and tells nothing about anybody: words of the person count where it
//! is their own session that asks. Nothing of it is stored, logged or sent anywhere.
//!
//! It costs work, and strangers may ask for it, so from one source there is no more of it than somebody types. That is counted in
//! memory, by each server: a write to the database would cost more than the advice.

use poem::http::StatusCode;
use poem::http::header::CONTENT_TYPE;
use poem::{Body, Request, Response, handler};
use serde_json::json;

use crate::http::client;
use crate::http::context::Ctx;
use crate::http::csrf::{self, Holder};
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::passwords;
use crate::http::routing::Routes;

/// Adds it.
pub fn routes(routes: Routes) -> Routes {
    routes.post("/password-advice", advise)
}

/// `POST /password-advice`: a POST, so that no password is ever part of an address.
#[handler]
async fn advise(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let member = Member::find(&ctx, request).await?;
    let form = ctx.form(request, body).await?;
    let session = member.as_ref().map(|member| Holder::Session(member.secret()));
    let browser = ctx.has_browser.then_some(Holder::Browser(&ctx.browser));
    let check = |holder| csrf::check(&ctx.live.keys, holder, form.text("csrf"), request, &ctx.live.address.origin);
    // What a link in a mail opens is for nobody in particular, also where somebody is signed on: then it is not about them.
    let own = session.is_some() && check(session).is_ok();
    if !own {
        check(browser)?;
    }
    form.expect(&["csrf", "new_password"])?;
    let member = member.as_ref().filter(|_| own);
    pace(&ctx, member)?;
    let (mut advice, complete) = passwords::advice(&ctx, member, form.text("new_password")).await;
    // Of what could not be asked now nothing is said, least of all that it is fine.
    if advice.is_empty() && complete {
        advice.push(ctx.text("password-advice-fine"));
    }
    let answer = Response::builder().status(StatusCode::OK).header(CONTENT_TYPE, "application/json; charset=utf-8");
    Ok(answer.body(json!({ "advice": advice }).to_string()))
}

/// Counts what is asked from one source: by one person, wherever they are signed on, or from one address.
fn pace(ctx: &Ctx, member: Option<&Member>) -> Result<(), Fault> {
    let source =
        member.map_or_else(|| format!("from {}", client::source(ctx.client)), |it| format!("of {}", it.account.id));
    ctx.services.advice.count((ctx.live.id, source), ctx.now).map_err(Fault::Throttled)
}
