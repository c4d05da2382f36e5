//! Signing off: a GET asks, because links are followed by programs, a POST does (R-SE-9).

use poem::http::StatusCode;
use poem::http::header::{HeaderName, HeaderValue};
use poem::{Body, Request, Response, handler};
use serde_json::json;

use super::views::{Onward, SignOff, SignedOff};
use crate::http::context::Ctx;
use crate::http::csrf::{self, Holder};
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::{cookies, pages};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::session;

/// `GET /sign-off`.
#[handler]
pub async fn show(ctx: Ctx, request: &Request) -> poem::Result<Response> {
    let Some(member) = Member::find(&ctx, request).await? else {
        return Ok(ctx.page(StatusCode::OK, &ctx.frame()?, &SignedOff { onward: onward(&ctx) })?);
    };
    let frame = ctx.member_frame(&member, None)?;
    Ok(ctx.page(StatusCode::OK, &frame, &SignOff { identifier: member.identifier().to_owned() })?)
}

/// `POST /sign-off`.
#[handler]
pub async fn submit(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    match Member::find(&ctx, request).await? {
        Some(member) => {
            member.form(&ctx, request, body).await?.expect(&["csrf"])?;
            end(&ctx, &member).await?;
        }
        // The session has ended meanwhile. The form must still be this browser's, or any page could take cookies away.
        None => {
            let form = ctx.form(request, body).await?;
            let ended = cookies::session(&ctx.live.cookies, request).map(Holder::Session);
            let holder = ended.or(ctx.has_browser.then_some(Holder::Browser(&ctx.browser)));
            csrf::check(&ctx.live.keys, holder, form.text("csrf"), request, &ctx.live.address.origin)?;
            form.expect(&["csrf"])?;
        }
    }
    // Shows the page that says so; without a session it is the same for everybody.
    let mut response = pages::see_other(&ctx.live.address.path("sign-off"));
    cookies::clear_session(&ctx.live.cookies, &mut response);
    // The next person at this browser came from nowhere.
    cookies::set_way_back(&ctx.live.cookies, &mut response, "");
    // Only the cache: "cookies" would empty the customer's whole registrable domain (R-SE-11).
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\""));
    Ok(response)
}

/// Ends the session that asks: the same for the page and the API.
pub async fn end(ctx: &Ctx, member: &Member) -> Result<(), Fault> {
    let work = ctx.work().await?;
    session::end(&work, member.account.id, member.session.id).await?;
    let random = &ctx.services.random;
    activity::record(&work, member.account.id, Kind::SignedOff, &Actor::Person, &json!({}), random, ctx.now).await?;
    Ok(work.commit().await?)
}

fn onward(ctx: &Ctx) -> Option<Onward> {
    let url = ctx.live.config.portal.sign_off_to.as_ref()?;
    let label = url.host_str().unwrap_or_default().to_owned();
    Some(Onward { href: url.to_string(), label })
}
