//! Staying signed on: one press moves the end of the session away before it comes (WCAG 2.2, 2.2.1). Any request does that; this one
//! does nothing else, so that a script can send it while somebody has a form half filled in. It never moves the end that comes
//! whatever is done.

use poem::http::StatusCode;
use poem::http::header::{ACCEPT, CONTENT_TYPE};
use poem::{Body, Request, Response, handler};
use serde_json::json;

use crate::http::context::Ctx;
use crate::http::member::Member;
use crate::http::pages::see_other;

/// `POST /stay`: JSON for the script that asks for it, else back to the page.
#[handler]
pub async fn submit(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "return_to"])?;
    if request.header(ACCEPT).is_some_and(|accept| accept.contains("application/json")) {
        let ends = member.ends(&ctx);
        let told = json!({
            "idle_in": ends.idle.since(ctx.now).as_secs(), "last_in": ends.last.since(ctx.now).as_secs(),
        });
        let response = Response::builder().status(StatusCode::OK);
        return Ok(response.header(CONTENT_TYPE, "application/json; charset=utf-8").body(told.to_string()));
    }
    let page = ctx.pages.find(&ctx.live, form.text("return_to"));
    Ok(see_other(page.as_deref().unwrap_or(&ctx.live.address.base)))
}
