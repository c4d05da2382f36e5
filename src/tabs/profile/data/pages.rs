//! The pages of one's data and of leaving.

use poem::http::StatusCode;
use poem::http::header::{HeaderName, HeaderValue};
use poem::{Body, Request, Response, handler};

use super::acts::{self, Allowed, Deleted, Refused};
use super::document::Format;
use super::fetch;
use super::views::{DeleteAccount, DisableAccount, ExportState, MyData};
use crate::environment::policy::{self, Act};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::step_up::{Intent, ask, demand};
use crate::http::way_back::WayBack;
use crate::http::{cookies, pages};
use crate::identity::data_export::{BETWEEN, Export, State};
use crate::kit::instant::Instant;
use crate::theme::view::Problem;
use crate::theme::when::When;

const TAB: Option<&str> = Some("profile");
const HERE: &str = "profile/data";

fn when(ctx: &Ctx, at: Instant) -> When {
    When::new(at, &ctx.live.time_zone, &ctx.language)
}

/// `GET /profile/data`.
#[handler]
pub async fn show(ctx: Ctx, member: Member) -> poem::Result<Response> {
    Ok(page(&ctx, &member, StatusCode::OK, Vec::new()).await?)
}

async fn page(ctx: &Ctx, member: &Member, status: StatusCode, problems: Vec<Problem>) -> Result<Response, Fault> {
    let allowed = Allowed::of(ctx, member);
    if !allowed.is_anything() {
        return Err(Fault::NotFound);
    }
    let export = match allowed.export {
        true => Some(shown(ctx, acts::export(ctx, member).await?.as_ref())),
        false => None,
    };
    let view = MyData { export, deletion: allowed.deletion.is_some(), disabling: allowed.disabling, problems };
    ctx.page(status, &ctx.member_frame(member, TAB)?, &view)
}

fn shown(ctx: &Ctx, export: Option<&Export>) -> ExportState {
    let Some(export) = export else { return ExportState { kind: "none", ..ExportState::default() } };
    let ready = export.state == State::Ready;
    let next = export.started.plus(BETWEEN);
    ExportState {
        kind: export.state.as_str(),
        percent: export.progress / 10,
        started: Some(when(ctx, export.started)),
        until: ready.then(|| when(ctx, export.expires)),
        next: (ready && next > ctx.now).then(|| when(ctx, next)),
    }
}

/// `POST /profile/data/export`.
#[handler]
pub async fn begin_export(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf"])?;
    acts::exports(&ctx, &member)?;
    let Ok(stepped) = demand(&ctx, &member, Act::Export).await? else {
        return Ok(ask(&ctx, &member, &Intent::send(Act::Export, "profile/data/export", &form)).await?);
    };
    let here = ctx.live.address.path(HERE);
    match acts::begin_export(&ctx, &stepped).await? {
        Ok(_) => Ok(pages::see_other_telling(&ctx, &here, "export-asked", 0)),
        Err(Refused::TooSoon(_)) => {
            let problems = ctx.problems("", Some("export-too-soon"));
            Ok(page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
        }
        Err(Refused::Unproved | Refused::NotTyped) => Ok(pages::see_other(&here)),
    }
}

/// `GET /profile/data/export.json`.
#[handler]
pub async fn fetch_json(ctx: Ctx, member: Member) -> poem::Result<Response> {
    fetched(&ctx, &member, Format::Json).await
}

/// `GET /profile/data/export.html`.
#[handler]
pub async fn fetch_html(ctx: Ctx, member: Member) -> poem::Result<Response> {
    fetched(&ctx, &member, Format::Html).await
}

async fn fetched(ctx: &Ctx, member: &Member, format: Format) -> poem::Result<Response> {
    acts::exports(ctx, member)?;
    // Back to the page, and not to the file: a browser that saves a file stays where it is.
    let Ok(stepped) = demand(ctx, member, Act::Export).await? else {
        return Ok(ask(ctx, member, &Intent::open(Act::Export, HERE)).await?);
    };
    match fetch::fetch(ctx, &stepped, format).await? {
        Some(response) => Ok(response),
        None => Ok(pages::see_other(&ctx.live.address.path(HERE))),
    }
}

/// `GET /profile/data/delete`.
#[handler]
pub async fn show_delete(ctx: Ctx, member: Member) -> poem::Result<Response> {
    Ok(delete_page(&ctx, &member, StatusCode::OK, ("", None)).await?)
}

async fn delete_page(
    ctx: &Ctx,
    member: &Member,
    status: StatusCode,
    (typed, problem): (&str, Option<&str>),
) -> Result<Response, Fault> {
    let due = acts::end(ctx, member).await?;
    let view = DeleteAccount {
        identifier: member.identifier().to_owned(),
        typed: typed.to_owned(),
        due: (due > ctx.now).then(|| when(ctx, due)),
        keeps: policy::kept_history(&ctx.live.config)
            .map(|kept| u32::try_from(kept.as_secs().div_ceil(24 * 3600)).unwrap_or(u32::MAX)),
        export: Allowed::of(ctx, member).export,
        problems: ctx.problems("identifier", problem),
    };
    ctx.page(status, &ctx.member_frame(member, TAB)?, &view)
}

/// `POST /profile/data/delete`.
#[handler]
pub async fn delete(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "identifier"])?;
    acts::deletes(&ctx, &member)?;
    let typed = form.text("identifier");
    let wrong = || (typed, Some("delete-not-typed"));
    if !acts::is_typed(&member, typed) {
        return Ok(delete_page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, wrong()).await?);
    }
    let here = "profile/data/delete";
    let Ok(stepped) = demand(&ctx, &member, Act::Deletion).await? else {
        return Ok(ask(&ctx, &member, &Intent::send(Act::Deletion, here, &form)).await?);
    };
    match acts::delete(&ctx, &stepped, typed).await? {
        Ok(Deleted::Then(due)) => Ok(gone(&ctx, "leaving", days(due, ctx.now))),
        Ok(Deleted::Now) => Ok(gone(&ctx, "left", 0)),
        Err(Refused::NotTyped) => Ok(delete_page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, wrong()).await?),
        Err(Refused::Unproved | Refused::TooSoon(_)) => Ok(pages::see_other(&ctx.live.address.path(here))),
    }
}

/// `GET /profile/data/disable`.
#[handler]
pub async fn show_disable(ctx: Ctx, member: Member) -> poem::Result<Response> {
    acts::disables(&ctx, &member)?;
    let view = DisableAccount { identifier: member.identifier().to_owned() };
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, TAB)?, &view)?)
}

/// `POST /profile/data/disable`.
#[handler]
pub async fn disable(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf"])?;
    acts::disables(&ctx, &member)?;
    let Ok(stepped) = demand(&ctx, &member, Act::Disabling).await? else {
        let intent = Intent::send(Act::Disabling, "profile/data/disable", &form);
        return Ok(ask(&ctx, &member, &intent).await?);
    };
    match acts::disable(&ctx, &stepped).await? {
        Ok(()) => Ok(gone(&ctx, "disabled", 0)),
        Err(_) => Ok(pages::see_other(&ctx.live.address.path("profile/data/disable"))),
    }
}

/// Days from now until then, a day begun counted as one.
fn days(then: Instant, now: Instant) -> u64 {
    then.since(now).as_secs().div_ceil(24 * 3600)
}

/// To the sign-on, which says what has happened; this browser carries no session any more.
fn gone(ctx: &Ctx, code: &str, count: u64) -> Response {
    let mut response = pages::see_other_telling(ctx, &ctx.live.address.path("sign-on"), code, count);
    cookies::clear_session(&ctx.live.cookies, &mut response);
    WayBack::leave(ctx, &mut response, code);
    let cache = HeaderValue::from_static("\"cache\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), cache);
    response
}
