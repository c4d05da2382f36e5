//! Adding an authenticator app, and what the first second factor needs before.

use poem::http::StatusCode;
use poem::{Body, Request, Response, handler};

use super::TAB;
use super::acts::{self, Before};
use super::device_views::{AddTotp, ProveAddress};
use super::shown::Owned;
use super::trusted;
use crate::environment::policy::Act;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages::{self, Told};
use crate::http::step_up::{Intent, SteppedUp, ask, demand};
use crate::http::{cookies, factors};
use crate::identity::flow::Holder;
use crate::mfa::Id;
use crate::mfa::change::Refused;
use crate::mfa::enrolment::Pending;
use crate::mfa::first::{self, Guard, Sent};
use crate::theme::view::Problem;

const HERE: &str = "authentication/totp/new";

/// `GET /authentication/totp/new`: the seed is shown only to somebody who has just proved who they are.
#[handler]
pub async fn show(ctx: Ctx, member: Member) -> poem::Result<Response> {
    let Ok(member) = demand(&ctx, &member, Act::Devices).await? else {
        return Ok(ask(&ctx, &member, &Intent::open(Act::Devices, HERE)).await?);
    };
    match acts::begin(&ctx, &member, Id::Totp).await? {
        Before::Pending(pending) => Ok(page(&ctx, &member, &pending, StatusCode::OK, "", Vec::new())?),
        Before::Guarded(_) => Ok(pages::see_other(&ctx.live.address.path("authentication/address"))),
        Before::Refused(Refused::Full) => Ok(full(&ctx)),
        Before::Refused(Refused::Unproved) => Ok(pages::see_other(&ctx.live.address.path(HERE))),
        Before::Refused(_) => Err(Fault::NotFound.into()),
    }
}

fn full(ctx: &Ctx) -> Response {
    pages::see_other_telling(ctx, &ctx.live.address.path("authentication"), "devices-full", 0)
}

/// `POST /authentication/totp/new`.
#[handler]
pub async fn submit(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "code", "label"])?;
    let Ok(member) = demand(&ctx, &member, Act::Devices).await? else {
        // The code will have passed by then; the page shows the same key again.
        return Ok(ask(&ctx, &member, &Intent::open(Act::Devices, HERE)).await?);
    };
    let (label, code) = (form.text("label"), form.text("code"));
    let trusts = trusted::any(&ctx, &member).await?;
    let refused = if code.trim().is_empty() {
        ("code", "code-required")
    } else {
        match acts::add(&ctx, &member, label, code).await? {
            Ok((_, secret)) => return added(&ctx, &member, &secret, trusts).await,
            Err(Refused::WrongCode) => ("code", "code-wrong"),
            Err(Refused::Label) => ("label", "label-refused"),
            Err(Refused::Full) => return Ok(full(&ctx)),
            Err(_) => return Ok(pages::see_other(&ctx.live.address.path(HERE))),
        }
    };
    let Before::Pending(pending) = acts::begin(&ctx, &member, Id::Totp).await? else {
        return Ok(pages::see_other(&ctx.live.address.path(HERE)));
    };
    let problems = vec![Problem::new(refused.0, ctx.text(refused.1))];
    Ok(page(&ctx, &member, &pending, StatusCode::UNPROCESSABLE_ENTITY, label, problems)?)
}

/// The first factor leads on to the recovery codes that go with it. `trusts`: there were browsers that the person trusted.
async fn added(ctx: &Ctx, member: &Member, secret: &str, trusts: bool) -> poem::Result<Response> {
    let owned = Owned::of(ctx, member).await?;
    let codes = owned.recovery(ctx).await?.is_some_and(|recovery| recovery.left.is_none());
    let to = if codes { "authentication/recovery-codes" } else { "authentication" };
    let told = Told { code: "device-added", count: 0, untrusted: trusts };
    let mut response = pages::see_other_told(ctx, &ctx.live.address.path(to), &told);
    cookies::set_session(&ctx.live.cookies, &mut response, secret);
    Ok(response)
}

fn page(
    ctx: &Ctx,
    member: &SteppedUp,
    pending: &Pending,
    status: StatusCode,
    label: &str,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let setup = factors::setup(ctx, &member.account, member.identifier(), pending, label);
    let setup = setup.ok_or_else(|| Fault::internal("an app that cannot be set up"))?;
    ctx.page(status, &ctx.member_frame(member, TAB)?, &AddTotp { setup, problems })
}

/// `GET /authentication/address`.
#[handler]
pub async fn show_address(ctx: Ctx, member: Member) -> poem::Result<Response> {
    Ok(address_page(&ctx, &member, StatusCode::OK, Vec::new()).await?)
}

/// `POST /authentication/address/send`.
#[handler]
pub async fn send_address(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf"])?;
    let Ok(member) = demand(&ctx, &member, Act::Devices).await? else {
        let intent = Intent::send(Act::Devices, "authentication/address/send", &form);
        return Ok(ask(&ctx, &member, &intent).await?);
    };
    match acts::send_code(&ctx, &member).await? {
        Sent::OnItsWay => Ok(pages::see_other(&ctx.live.address.path("authentication/address"))),
        Sent::TooSoon => {
            let problems = vec![Problem::new("", ctx.text("address-sent-recently"))];
            Ok(address_page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
        }
        Sent::Throttled(wait) => Err(Fault::Throttled(wait).into()),
        Sent::NoAddress => Ok(address_page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, Vec::new()).await?),
    }
}

/// `POST /authentication/address`.
#[handler]
pub async fn submit_address(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf", "code"])?;
    let Ok(member) = demand(&ctx, &member, Act::Devices).await? else {
        return Ok(ask(&ctx, &member, &Intent::open(Act::Devices, "authentication/address")).await?);
    };
    let code = form.text("code");
    let problem = if code.trim().is_empty() {
        "code-required"
    } else {
        match acts::prove_address(&ctx, &member, code).await? {
            Ok(secret) => {
                let mut response = pages::see_other(&ctx.live.address.path(HERE));
                cookies::set_session(&ctx.live.cookies, &mut response, &secret);
                return Ok(response);
            }
            Err(why) => why,
        }
    };
    let problems = vec![Problem::new("code", ctx.text(problem))];
    Ok(address_page(&ctx, &member, StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
}

async fn address_page(
    ctx: &Ctx,
    member: &Member,
    status: StatusCode,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let owned = Owned::of(ctx, member).await?;
    let guard = acts::guard(ctx, member, &owned.devices).await?;
    if guard == Guard::Open {
        return Ok(pages::see_other(&ctx.live.address.path(HERE)));
    }
    let holder = Holder::session(member.session.id);
    let view = ProveAddress {
        address: first::address(&member.identifiers).map(first::masked),
        invitation: guard == Guard::Invitation,
        sent: first::is_sent(&ctx.scope(), &ctx.live.keys, &holder, ctx.now).await?,
        problems,
    };
    ctx.page(status, &ctx.member_frame(member, TAB)?, &view)
}
