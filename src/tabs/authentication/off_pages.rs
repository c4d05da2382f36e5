//! Turning everything off, and saying that something stronger has to be proved first.

use poem::http::StatusCode;
use poem::web::Query;
use poem::{Body, Request, Response, handler};
use serde::Deserialize;

use super::TAB;
use super::acts;
use super::device_views::Proof;
use super::off_views::{TooWeak, TurnOff};
use super::shown::Owned;
use super::trusted;
use crate::config::sections::mfa::Strength;
use crate::environment::policy::Act;
use crate::http::context::Ctx;
use crate::http::factors;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages;
use crate::http::step_up::{Intent, ask, demand};
use crate::mfa::change::Refused;
use crate::mfa::removal::Removed;

/// Whether something else is to be proved before the page is shown.
#[derive(Deserialize)]
pub struct Anew {
    prove: Option<String>,
}

impl Anew {
    /// The step-up, where it is.
    pub async fn ask(&self, ctx: &Ctx, member: &Member, act: Act, page: &str) -> Result<Option<Response>, Fault> {
        if self.prove.is_none() {
            return Ok(None);
        }
        let intent = Intent::open_anew(ctx, member, act, page);
        Ok(Some(ask(ctx, member, &intent).await?))
    }
}

/// How far what was proved goes over something of this strength, on a page below the environment's address.
pub async fn proof(
    ctx: &Ctx,
    member: &Member,
    owned: &Owned<'_>,
    strength: Strength,
    page: &str,
) -> Result<Proof, Fault> {
    let proved = demand(ctx, member, Act::Devices).await?.is_ok();
    let reaches = acts::authority(ctx, member, Act::Devices, &owned.devices).reaches(strength);
    let weaker = owned.standing().offered().iter().any(|device| device.weight(ctx.now) < strength);
    let prove = ctx.live.address.path(&format!("{page}?prove=1"));
    Ok(Proof { weak: proved && !reaches, open: !proved && weaker, prove })
}

/// `GET /authentication/off`.
#[handler]
pub async fn show(ctx: Ctx, member: Member, Query(anew): Query<Anew>) -> poem::Result<Response> {
    let owned = Owned::of(&ctx, &member).await?;
    let standing = owned.standing();
    if !standing.may_turn_off() {
        return Err(Fault::NotFound.into());
    }
    if let Some(response) = anew.ask(&ctx, &member, Act::Devices, "authentication/off").await? {
        return Ok(response);
    }
    let strongest = standing.strongest(ctx.now).unwrap_or(Strength::Any);
    let view = TurnOff {
        count: u32::try_from(owned.alone().len()).unwrap_or(u32::MAX),
        with_codes: standing.recovery().is_some(),
        with_trust: trusted::any(&ctx, &member).await?,
        proof: proof(&ctx, &member, &owned, strongest, "authentication/off").await?,
    };
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, TAB)?, &view)?)
}

/// `POST /authentication/off`.
#[handler]
pub async fn submit(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    let form = member.form(&ctx, request, body).await?;
    form.expect(&["csrf"])?;
    if !Owned::of(&ctx, &member).await?.standing().may_turn_off() {
        return Err(Fault::NotFound.into());
    }
    let Ok(member) = demand(&ctx, &member, Act::Devices).await? else {
        return Ok(ask(&ctx, &member, &Intent::send(Act::Devices, "authentication/off", &form)).await?);
    };
    let tab = ctx.live.address.path("authentication");
    match acts::turn_off(&ctx, &member).await? {
        Ok(Removed::Now) => Ok(pages::see_other_telling(&ctx, &tab, "turned-off", 0)),
        Ok(Removed::Then(_)) => Ok(pages::see_other_telling(&ctx, &tab, "off-asked", 0)),
        Err(Refused::Unproved) => Ok(pages::see_other(&tab)),
        Err(_) => Err(Fault::NotFound.into()),
    }
}

/// The page that says what has to be proved before something is added at `page`, below the environment's address.
pub async fn too_weak(ctx: &Ctx, member: &Member, codes: bool, page: &str) -> Result<Response, Fault> {
    let owned = Owned::of(ctx, member).await?;
    let standing = owned.standing();
    let strongest = standing.strongest(ctx.now).unwrap_or(Strength::Any);
    let enough = if codes { strongest.min(Strength::Strong) } else { strongest };
    let stronger = standing.factors().filter(|factor| factor.weight(ctx.now) >= enough);
    let with_code = standing.offered().iter().any(|device| standing.recovery().is_some_and(|set| set.id == device.id));
    let view = TooWeak {
        codes,
        with_code: with_code && !codes,
        stronger: stronger.map(|device| factors::device_name(ctx, device)).collect(),
        prove: ctx.live.address.path(&format!("{page}?prove=1")),
    };
    ctx.page(StatusCode::CONFLICT, &ctx.member_frame(member, TAB)?, &view)
}
