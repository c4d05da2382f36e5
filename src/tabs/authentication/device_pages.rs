//! One device and what is done with it. Every form waits for a proof that is missing and goes on afterwards with what was typed.

use poem::http::StatusCode;
use poem::web::{Path, Query};
use poem::{Body, Request, Response, handler};

use super::TAB;
use super::acts::{self, Edit};
use super::device_views::{ManageDevice, Proof, RemoveDevice};
use super::off_pages::{Anew, proof, too_weak};
use super::shown::Owned;
use super::trusted;
use crate::environment::policy::Act;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::form::Form;
use crate::http::member::Member;
use crate::http::pages::{self, Told};
use crate::http::step_up::{Intent, SteppedUp, ask, demand};
use crate::kit::id::DeviceId;
use crate::mfa::change::{Refused, To};
use crate::mfa::removal::Removed;
use crate::theme::view::Problem;

/// `GET /authentication/devices/:id`.
#[handler]
pub async fn show(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    Query(anew): Query<Anew>,
) -> poem::Result<Response> {
    let device = Owned::of(&ctx, &member).await?.find(&id)?.id;
    if let Some(response) = anew.ask(&ctx, &member, Act::Devices, &format!("authentication/devices/{device}")).await? {
        return Ok(response);
    }
    Ok(page(&ctx, &member, &id, StatusCode::OK, None, Vec::new()).await?)
}

async fn page(
    ctx: &Ctx,
    member: &Member,
    id: &str,
    status: StatusCode,
    typed: Option<String>,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let owned = Owned::of(ctx, member).await?;
    let device = owned.device(ctx, owned.find(id)?);
    let view = ManageDevice { device, chooses_default: owned.standing().chooses_default(), typed, problems };
    ctx.page(status, &ctx.member_frame(member, TAB)?, &view)
}

/// A form for one device, from somebody who may send it now.
struct Sent {
    member: SteppedUp,
    id: DeviceId,
    form: Form,
    /// Whether they trust a browser, before what the form does.
    trusts: bool,
}

/// Reads a form for a device; leads to the proof that is missing for it.
async fn sent(
    ctx: &Ctx,
    member: &Member,
    (id, act): (&str, &str),
    fields: &[&str],
    (request, body): (&Request, Body),
) -> poem::Result<Sent> {
    let form = member.form(ctx, request, body).await?;
    form.expect(&[&["csrf"], fields].concat())?;
    let owned = Owned::of(ctx, member).await?;
    let device = owned.find(id)?.id;
    match demand(ctx, member, Act::Devices).await? {
        Ok(stepped) => {
            let trusts = trusted::any(ctx, &stepped).await?;
            Ok(Sent { member: stepped, id: device, form, trusts })
        }
        Err(_) => {
            let path = format!("authentication/devices/{device}/{act}");
            Err(pages::instead(ask(ctx, member, &Intent::send(Act::Devices, path, &form)).await?))
        }
    }
}

/// Back to the tab, telling what was done; a device that is gone meanwhile is the plain 404.
fn done<T>(ctx: &Ctx, outcome: &Result<T, Refused>, flash: &str) -> Result<Response, Fault> {
    untrusting(ctx, outcome, flash, false)
}

/// The same of what ends the trust of browsers with it; `trusts`: there was any.
fn untrusting<T>(ctx: &Ctx, outcome: &Result<T, Refused>, flash: &str, trusts: bool) -> Result<Response, Fault> {
    let tab = ctx.live.address.path("authentication");
    match outcome {
        Ok(_) => Ok(pages::see_other_told(ctx, &tab, &Told { code: flash, count: 0, untrusted: trusts })),
        // What is to be proved first is asked for there.
        Err(Refused::Unproved) => Ok(pages::see_other(&tab)),
        Err(_) => Err(Fault::NotFound),
    }
}

/// `POST /authentication/devices/:id/rename`.
#[handler]
pub async fn rename(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let sent = sent(&ctx, &member, (&id, "rename"), &["label"], (request, body)).await?;
    let label = sent.form.text("label");
    let edit = Edit { label: Some(label.to_owned()), ..Edit::default() };
    match acts::edit(&ctx, &sent.member, sent.id, &edit).await? {
        Err(Refused::Label) => {
            let problems = vec![Problem::new("label", ctx.text("label-refused"))];
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(page(&ctx, &sent.member, &id, status, Some(label.to_owned()), problems).await?)
        }
        outcome => Ok(done(&ctx, &outcome, "device-renamed")?),
    }
}

/// `POST /authentication/devices/:id/default`.
#[handler]
pub async fn make_default(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let sent = sent(&ctx, &member, (&id, "default"), &[], (request, body)).await?;
    let edit = Edit { to: Some(To::Front), ..Edit::default() };
    Ok(done(&ctx, &acts::edit(&ctx, &sent.member, sent.id, &edit).await?, "device-default")?)
}

/// `POST /authentication/devices/:id/move`.
#[handler]
pub async fn place(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let sent = sent(&ctx, &member, (&id, "move"), &["to"], (request, body)).await?;
    let to = match sent.form.text("to") {
        "up" => To::Up,
        "down" => To::Down,
        _ => return Err(Fault::BadRequest("error-body").into()),
    };
    let edit = Edit { to: Some(to), ..Edit::default() };
    Ok(done(&ctx, &acts::edit(&ctx, &sent.member, sent.id, &edit).await?, "device-moved")?)
}

/// `POST /authentication/devices/:id/enable`.
#[handler]
pub async fn enable(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let sent = sent(&ctx, &member, (&id, "enable"), &[], (request, body)).await?;
    let edit = Edit { enabled: Some(true), ..Edit::default() };
    match acts::edit(&ctx, &sent.member, sent.id, &edit).await? {
        Err(Refused::Weak) => {
            let page = format!("authentication/devices/{}", sent.id);
            Ok(too_weak(&ctx, &sent.member, false, &page).await?)
        }
        outcome => Ok(untrusting(&ctx, &outcome, "device-enabled", sent.trusts)?),
    }
}

/// `GET /authentication/devices/:id/disable`.
#[handler]
pub async fn show_disable(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    Query(anew): Query<Anew>,
) -> poem::Result<Response> {
    if let Some(response) = anew_for(&ctx, &member, &anew, &id, "disable").await? {
        return Ok(response);
    }
    Ok(confirm(&ctx, &member, &id, true, StatusCode::OK).await?)
}

/// `POST /authentication/devices/:id/disable`.
#[handler]
pub async fn disable(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let sent = sent(&ctx, &member, (&id, "disable"), &[], (request, body)).await?;
    let edit = Edit { enabled: Some(false), ..Edit::default() };
    match acts::edit(&ctx, &sent.member, sent.id, &edit).await? {
        Err(Refused::LastWayIn | Refused::Weak) => {
            Ok(confirm(&ctx, &sent.member, &id, true, StatusCode::UNPROCESSABLE_ENTITY).await?)
        }
        outcome => Ok(untrusting(&ctx, &outcome, "device-disabled", sent.trusts)?),
    }
}

/// `GET /authentication/devices/:id/remove`.
#[handler]
pub async fn show_remove(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    Query(anew): Query<Anew>,
) -> poem::Result<Response> {
    if let Some(response) = anew_for(&ctx, &member, &anew, &id, "remove").await? {
        return Ok(response);
    }
    Ok(confirm(&ctx, &member, &id, false, StatusCode::OK).await?)
}

/// `POST /authentication/devices/:id/remove`.
#[handler]
pub async fn remove(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let sent = sent(&ctx, &member, (&id, "remove"), &[], (request, body)).await?;
    match acts::remove(&ctx, &sent.member, sent.id).await? {
        Err(Refused::LastWayIn) => Ok(confirm(&ctx, &sent.member, &id, false, StatusCode::UNPROCESSABLE_ENTITY).await?),
        Ok(Removed::Then(_)) => Ok(done(&ctx, &Ok(()), "removal-asked")?),
        outcome => Ok(untrusting(&ctx, &outcome, "device-removed", sent.trusts)?),
    }
}

/// `POST /authentication/devices/:id/keep`.
#[handler]
pub async fn keep(
    ctx: Ctx,
    member: Member,
    Path(id): Path<String>,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let sent = sent(&ctx, &member, (&id, "keep"), &[], (request, body)).await?;
    Ok(done(&ctx, &acts::keep(&ctx, &sent.member, sent.id).await?, "device-kept")?)
}

/// The step-up where something else is to be proved before the page of an act.
async fn anew_for(ctx: &Ctx, member: &Member, anew: &Anew, id: &str, act: &str) -> Result<Option<Response>, Fault> {
    let device = Owned::of(ctx, member).await?.find(id)?.id;
    anew.ask(ctx, member, Act::Devices, &format!("authentication/devices/{device}/{act}")).await
}

/// Asks before a device goes, or says why it may not and what to add first.
async fn confirm(ctx: &Ctx, member: &Member, id: &str, disabling: bool, status: StatusCode) -> Result<Response, Fault> {
    let owned = Owned::of(ctx, member).await?;
    let device = owned.find(id)?;
    let standing = owned.standing();
    let is_factor = standing.counts(device);
    let page = format!("authentication/devices/{}/{}", device.id, if disabling { "disable" } else { "remove" });
    let proof = match is_factor {
        true => proof(ctx, member, &owned, device.weight(ctx.now), &page).await?,
        false => Proof::default(),
    };
    let may_lose = standing.may_lose(device);
    // What is said of the proof is said where it matters.
    let proof = if may_lose { proof } else { Proof::default() };
    let view = RemoveDevice {
        device: owned.device(ctx, device),
        allowed: may_lose && !(disabling && proof.weak),
        proof,
        disabling,
        last: is_factor && standing.factors().count() == 1,
        with_codes: !disabling && owned.alone().len() == 1 && standing.recovery().is_some(),
        methods: owned.addable(ctx),
    };
    ctx.page(status, &ctx.member_frame(member, TAB)?, &view)
}
