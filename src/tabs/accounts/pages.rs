//! The page of the tab and its acts.

use poem::http::StatusCode;
use poem::web::{Path, Query};
use poem::{Body, Request, Response, handler};
use serde::Deserialize;

use super::naming::{self, Refused};
use super::shown::{self, Names, is_editable};
use super::{ending, linked_pages, linking, views};
use crate::config::sections::accounts::Part;
use crate::environment::policy::{self, Act};
use crate::http::context::Ctx;
use crate::http::cookies;
use crate::http::fault::Fault;
use crate::http::federation;
use crate::http::member::Member;
use crate::http::pages::{self, Told};
use crate::http::step_up::{Intent, SteppedUp, ask, demand};
use crate::identity::session;
use crate::kit::id::SessionId;
use crate::theme::view::{Flash, FlashKind};

/// Sessions on a page.
const PAGE: u64 = 20;

#[derive(Deserialize)]
struct Asked {
    page: Option<u64>,
}

/// `GET /accounts`.
#[handler]
pub async fn show(ctx: Ctx, member: Member, Query(asked): Query<Asked>) -> poem::Result<Response> {
    let number = asked.page.unwrap_or(1).clamp(1, 10_000);
    Ok(page(&ctx, &member, number, StatusCode::OK, None).await?)
}

/// A page of sessions; `told` is what has just been found out.
async fn page(
    ctx: &Ctx,
    member: &Member,
    number: u64,
    status: StatusCode,
    told: Option<Flash>,
) -> Result<Response, Fault> {
    let limits = policy::sessions(&ctx.live, &member.account);
    let start = (number - 1) * PAGE;
    let shows_sessions = ctx.live.config.accounts.sessions != Part::Off;
    let (mut sessions, total) = match shows_sessions {
        true => session::list(&ctx.scope(), member.account.id, &limits, ctx.now, start..start + PAGE).await?,
        false => (Vec::new(), 0),
    };
    // This one comes first, on the first page, wherever it stands by its last use.
    sessions.retain(|session| session.id != member.session.id);
    if number == 1 && shows_sessions {
        sessions.insert(0, member.session.clone());
    }
    let names = Names::of(ctx, member, &sessions).await?;
    let base = ctx.live.address.path("accounts");
    let linked = linked_pages::rows(ctx, member).await?;
    let providers = federation::choices(ctx, |provider| provider.link && linking::is_editable(ctx));
    let view = views::Accounts {
        groups: shown::groups(ctx, member, &sessions, &names),
        trusted: if number == 1 && shows_sessions { shown::trusts(ctx, member).await? } else { Vec::new() },
        shows_linked: number == 1 && !(linked.is_empty() && providers.is_empty()),
        linked,
        providers,
        link: ctx.live.address.path("accounts/linked/link"),
        shows_sessions,
        others: u32::try_from(total.saturating_sub(1)).unwrap_or(u32::MAX),
        end_others: ctx.live.address.path("accounts/sessions/end-others"),
        editable: is_editable(ctx),
        newer: (number > 1).then(|| format!("{base}?page={}", number - 1)),
        older: (start + PAGE < total).then(|| format!("{base}?page={}", number + 1)),
    };
    let mut frame = ctx.member_frame(member, Some("accounts"))?;
    if told.is_some() {
        // An act has no page of its own to come back to.
        frame.here = base;
        frame.flash = told;
    }
    ctx.page(status, &frame, &view)
}

/// `POST /accounts/sessions/:id/end`.
#[handler]
pub async fn end(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let path = format!("accounts/sessions/{id}/end");
    let id: SessionId = id.parse().map_err(|_| Fault::NotFound)?;
    let member = match act(&ctx, &member, path, request, body).await? {
        Ok(member) => member,
        Err(elsewhere) => return Ok(elsewhere),
    };
    match ending::one(&ctx, &member, id).await? {
        Some(true) => {
            return Ok(pages::see_other_telling(&ctx, &ctx.live.address.path("accounts"), "session-ended", 1));
        }
        Some(false) => {}
        None => return Ok(unproved(&ctx)),
    }
    // Gone already, or never theirs: the same answer, which leaves nobody at a dead end.
    let told = Flash { kind: FlashKind::Info, text: ctx.text("flash-session-gone") };
    Ok(page(&ctx, &member, 1, StatusCode::NOT_FOUND, Some(told)).await?)
}

/// `POST /accounts/sessions/:id/name`.
#[handler]
pub async fn name(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let id: SessionId = id.parse().map_err(|_| Fault::NotFound)?;
    if !is_editable(&ctx) {
        return Err(Fault::NotFound.into());
    }
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "label"])?;
    let (status, kind, code) = match naming::name(&ctx, &member, id, form.text("label")).await? {
        Ok(()) => {
            return Ok(pages::see_other_telling(&ctx, &ctx.live.address.path("accounts"), "session-named", 1));
        }
        Err(Refused::Gone) => (StatusCode::NOT_FOUND, FlashKind::Info, "flash-session-gone"),
        Err(Refused::Label) => (StatusCode::UNPROCESSABLE_ENTITY, FlashKind::Error, "label-refused"),
    };
    Ok(page(&ctx, &member, 1, status, Some(Flash { kind, text: ctx.text(code) })).await?)
}

/// `POST /accounts/sessions/end-others`.
#[handler]
pub async fn end_others(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let member = match act(&ctx, &member, "accounts/sessions/end-others".to_owned(), request, body).await? {
        Ok(member) => member,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let Some(ended) = ending::others(&ctx, &member).await? else { return Ok(unproved(&ctx)) };
    let told = Told { code: "others-ended", count: ended.sessions, untrusted: ended.trusted > 0 };
    let mut response = pages::see_other_told(&ctx, &ctx.live.address.path("accounts"), &told);
    cookies::set_session(&ctx.live.cookies, &mut response, &ended.secret);
    Ok(response)
}

/// Where whoever has lost the authority for an act at this very moment finds what is there now, or the sign-on.
fn unproved(ctx: &Ctx) -> Response {
    pages::see_other(&ctx.live.address.path("accounts"))
}

/// What both acts begin with: the policy lets people end sessions, the form is theirs, and where the environment asks for a
/// proof, it is there.
async fn act(
    ctx: &Ctx,
    member: &Member,
    path: String,
    request: &Request,
    body: Body,
) -> Result<Result<SteppedUp, Response>, Fault> {
    if !is_editable(ctx) {
        return Err(Fault::NotFound);
    }
    let form = member.form(ctx, request, body).await?;
    form.expect(&["csrf"])?;
    match demand(ctx, member, Act::Sessions).await? {
        Ok(member) => Ok(Ok(member)),
        Err(_) => Ok(Err(ask(ctx, member, &Intent::send(Act::Sessions, path, &form)).await?)),
    }
}
