//! Ending the trust of browsers by the page of the tab. Both forms wait for a proof that is missing and go on afterwards.

use poem::http::StatusCode;
use poem::web::Path;
use poem::{Body, Request, Response, handler};

use super::pages::page;
use super::trusted;
use crate::environment::policy::Act;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages;
use crate::http::step_up::{Intent, SteppedUp, ask, demand};
use crate::kit::id::TrustedBrowserId;
use crate::mfa::change::Refused;
use crate::theme::view::{Flash, FlashKind};

/// `POST /authentication/trusted-browsers/:id/end`.
#[handler]
pub async fn end(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let id: TrustedBrowserId = id.parse().map_err(|_| Fault::NotFound)?;
    let path = format!("authentication/trusted-browsers/{id}/end");
    let (member, tab) = sent(&ctx, &member, path, (request, body)).await?;
    match trusted::end(&ctx, &member, id).await? {
        Ok(()) => Ok(pages::see_other_telling(&ctx, &ctx.live.address.path(tab), "trust-ended", 0)),
        // Gone already, or never theirs: the same answer, which leaves nobody at a dead end.
        Err(Refused::Gone) => {
            let told = Flash { kind: FlashKind::Info, text: ctx.text("flash-trust-gone") };
            Ok(page(&ctx, &member, StatusCode::NOT_FOUND, Some(told)).await?)
        }
        // What is to be proved first is asked for there.
        Err(_) => Ok(pages::see_other(&ctx.live.address.path("authentication"))),
    }
}

/// `POST /authentication/trusted-browsers/end-all`.
#[handler]
pub async fn end_all(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let path = "authentication/trusted-browsers/end-all".to_owned();
    let (member, tab) = sent(&ctx, &member, path, (request, body)).await?;
    let tab = ctx.live.address.path(tab);
    Ok(match trusted::end_all(&ctx, &member).await? {
        Ok(count) => pages::see_other_telling(&ctx, &tab, "trusts-ended", count),
        Err(_) => pages::see_other(&tab),
    })
}

/// Reads a form that has nothing in it but the tab to go back to, which lists these browsers too; leads to the proof that is missing.
async fn sent(
    ctx: &Ctx,
    member: &Member,
    path: String,
    (request, body): (&Request, Body),
) -> poem::Result<(SteppedUp, &'static str)> {
    let form = member.form(ctx, request, body).await?;
    form.expect(&["csrf", "from"])?;
    let tab = if form.text("from") == "accounts" { "accounts" } else { "authentication" };
    match demand(ctx, member, Act::TrustedBrowsers).await? {
        Ok(stepped) => Ok((stepped, tab)),
        Err(_) => Err(pages::instead(ask(ctx, member, &Intent::send(Act::TrustedBrowsers, path, &form)).await?)),
    }
}
