//! Recovery codes: how many are left, making new ones, and showing those until they are saved. Neither download nor print needs
//! script.

use poem::http::StatusCode;
use poem::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use poem::web::Query;
use poem::{Body, Request, Response, handler};

use super::off_pages::{Anew, too_weak};
use super::recovery_views::{NewRecoveryCodes, RecoveryCodes};
use super::shown::Owned;
use super::{TAB, acts, trusted};
use crate::environment::policy::Act;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages;
use crate::http::step_up::{Intent, SteppedUp, ask, demand};
use crate::mfa::change::Refused;
use crate::theme::view::Problem;
use crate::theme::when::When;

const HERE: &str = "authentication/recovery-codes";
const NEW: &str = "authentication/recovery-codes/new";

/// `GET /authentication/recovery-codes`.
#[handler]
pub async fn show(ctx: Ctx, member: Member, Query(anew): Query<Anew>) -> poem::Result<Response> {
    if let Some(response) = anew.ask(&ctx, &member, Act::RecoveryCodes, HERE).await? {
        return Ok(response);
    }
    Ok(page(&ctx, &member, StatusCode::OK, Vec::new()).await?)
}

async fn page(ctx: &Ctx, member: &Member, status: StatusCode, problems: Vec<Problem>) -> Result<Response, Fault> {
    let owned = Owned::of(ctx, member).await?;
    let recovery = owned.recovery(ctx).await?.ok_or(Fault::NotFound)?;
    ctx.page(status, &ctx.member_frame(member, TAB)?, &RecoveryCodes { recovery, problems })
}

/// `POST /authentication/recovery-codes`: old codes stop working, which the person has to say they know.
#[handler]
pub async fn make(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "replace"])?;
    let Ok(member) = demand(&ctx, &member, Act::RecoveryCodes).await? else {
        return Ok(ask(&ctx, &member, &Intent::send(Act::RecoveryCodes, HERE, &form)).await?);
    };
    let owned = Owned::of(&ctx, &member).await?;
    if owned.standing().recovery().is_some() && form.text("replace") != "true" {
        let problems = vec![Problem::new("replace", ctx.text("recovery-codes-replace-required"))];
        return Ok(page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, problems).await?);
    }
    let trusts = trusted::any(&ctx, &member).await?;
    match acts::make_codes(&ctx, &member).await? {
        Ok(_) if trusts => Ok(pages::see_other_telling(&ctx, &ctx.live.address.path(NEW), "untrusted", 0)),
        Ok(_) => Ok(pages::see_other(&ctx.live.address.path("authentication/recovery-codes/new"))),
        Err(Refused::Store(error)) => Err(Fault::from(error).into()),
        Err(Refused::Unproved) => Ok(pages::see_other(&ctx.live.address.path(HERE))),
        Err(Refused::Weak) => Ok(too_weak(&ctx, &member, true, HERE).await?),
        // There is no second factor any more that they would stand in for.
        Err(_) => Ok(page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, Vec::new()).await?),
    }
}

/// Codes that are not saved yet, and when they were made.
struct Unsaved {
    codes: Vec<String>,
    made: When,
}

/// The codes that are still shown, to somebody who has just proved who they are; else where to go.
async fn unsaved(ctx: &Ctx, member: &Member) -> poem::Result<(SteppedUp, Unsaved)> {
    let Ok(stepped) = demand(ctx, member, Act::RecoveryCodes).await? else {
        return Err(pages::instead(ask(ctx, member, &Intent::open(Act::RecoveryCodes, NEW)).await?));
    };
    let made = Owned::of(ctx, &stepped).await?.standing().recovery().map(|set| set.created_at);
    match (acts::unsaved_codes(ctx, &stepped).await?, made) {
        (Some(codes), Some(made)) => {
            let made = When::new(made, &ctx.live.time_zone, &ctx.language);
            Ok((stepped, Unsaved { codes, made }))
        }
        // Saved, shown long enough, or removed with the last device: there is nothing to show.
        _ => Err(pages::instead(pages::see_other(&ctx.live.address.path(HERE)))),
    }
}

/// `GET /authentication/recovery-codes/new`.
#[handler]
pub async fn show_new(ctx: Ctx, member: Member) -> poem::Result<Response> {
    let (member, codes) = unsaved(&ctx, &member).await?;
    Ok(new_page(&ctx, &member, codes, StatusCode::OK, Vec::new())?)
}

fn new_page(
    ctx: &Ctx,
    member: &Member,
    Unsaved { codes, made }: Unsaved,
    status: StatusCode,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let view = NewRecoveryCodes { codes, made, identifier: member.identifier().to_owned(), problems };
    ctx.page(status, &ctx.member_frame(member, TAB)?, &view)
}

/// `GET /authentication/recovery-codes/download`: a text file.
#[handler]
pub async fn download(ctx: Ctx, member: Member) -> poem::Result<Response> {
    let (member, Unsaved { codes, made }) = unsaved(&ctx, &member).await?;
    let mut text = format!(
        "{}\r\n{}\r\n{}\r\n\r\n",
        ctx.text_with("recovery-codes-file", &[("site", ctx.live.name(&ctx.language).into())]),
        member.identifier(),
        made.zoned
    );
    codes.iter().for_each(|code| text.push_str(&format!("{code}\r\n")));
    Ok(Response::builder()
        .header(CONTENT_TYPE, "text/plain; charset=utf-8")
        .header(CONTENT_DISPOSITION, format!("attachment; filename=\"{}-recovery-codes.txt\"", ctx.live.slug))
        .body(text))
}

/// `POST /authentication/recovery-codes/done`: they are saved, and shown no more.
#[handler]
pub async fn done(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "saved"])?;
    if form.text("saved") != "true" {
        let (member, codes) = unsaved(&ctx, &member).await?;
        let problems = ctx.problems("saved", Some("recovery-codes-saved-required"));
        return Ok(new_page(&ctx, &member, codes, StatusCode::UNPROCESSABLE_ENTITY, problems)?);
    }
    acts::codes_saved(&ctx, &member).await?;
    Ok(pages::see_other_telling(&ctx, &ctx.live.address.path("authentication"), "recovery-codes-saved", 0))
}
