//! "None of them at hand": the pages of whoever has given the password and has lost every second factor (R-OT-17). They ask for it with
//! a code that goes to an address verified long ago, wait, and add a new factor with another such code. Only while the sign-on waits
//! for a second factor, and only where the environment has this way; the plain 404 elsewhere.

use poem::http::StatusCode;
use poem::{Body, Request, Response, handler};

use super::factor_pages::{Waiting, is_code, waiting};
use super::lost_views::{LostNow, SignOnLost};
use super::pages::{checked, start};
use super::state;
use super::step::{self, Refused};
use crate::environment::policy;
use crate::http::announce::teller;
use crate::http::codes;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::pages;
use crate::identity::account::Account;
use crate::identity::flow::Holder;
use crate::identity::identifier;
use crate::mfa::first::{self, Sent};
use crate::mfa::lost::{self, Lost, Now};
use crate::mfa::sent::address::masked;
use crate::sign_on::state::{By, Known};
use crate::theme::view::Problem;
use crate::theme::when::When;

/// Where this is.
const HERE: &str = "sign-on/lost";

/// Where the code would go, for somebody who has this way: not by the mailbox that has just given them the password (R-OT-13).
async fn way(ctx: &Ctx, known: &Known, person: &Account) -> Result<Option<String>, Fault> {
    let by_password = matches!(known.by, By::Password(_)) && !known.proofs.has_recovery();
    if policy::lost_device(&ctx.live, person).is_none() || !by_password {
        return Ok(None);
    }
    let identifiers = identifier::of(&ctx.scope(), person.id).await?;
    Ok(lost::address(&identifiers, ctx.now).map(str::to_owned))
}

/// The page, for those who have this way.
pub async fn link(ctx: &Ctx, waiting: &Waiting) -> Result<Option<String>, Fault> {
    Ok(way(ctx, &waiting.known, &waiting.person).await?.map(|_| ctx.live.address.path(HERE)))
}

/// The sign-on under way of somebody who has this way, where the code goes, and what they can do now.
async fn found(ctx: &Ctx) -> poem::Result<(Waiting, String, Now)> {
    let waiting = waiting(ctx, is_code).await?;
    let to = way(ctx, &waiting.known, &waiting.person).await?.ok_or(Fault::NotFound)?;
    let lost = lost::of(&ctx.scope(), waiting.person.id).await.map_err(Fault::from)?;
    let now = Lost::now(lost.as_ref(), ctx.now);
    Ok((waiting, to, now))
}

/// `GET /sign-on/lost`.
#[handler]
pub async fn show(ctx: Ctx) -> poem::Result<Response> {
    let (waiting, to, now) = found(&ctx).await?;
    Ok(page(&ctx, &waiting, (&to, now), StatusCode::OK, Vec::new()).await?)
}

/// `POST /sign-on/lost/send`.
#[handler]
pub async fn send(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    checked(&ctx, request, body, &["code"]).await?;
    let (waiting, to, now) = found(&ctx).await?;
    if !matches!(now, Now::Ask | Now::Add) {
        return Ok(pages::see_other(&ctx.live.address.path(HERE)));
    }
    match step::address::send(&ctx, &waiting.secret, &waiting.known).await? {
        Sent::OnItsWay => Ok(pages::see_other(&ctx.live.address.path(HERE))),
        Sent::TooSoon => {
            let problems = ctx.problems("", Some("address-sent-recently"));
            Ok(page(&ctx, &waiting, (&to, now), StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
        }
        Sent::Throttled(wait) => Err(Fault::Throttled(wait).into()),
        Sent::NoAddress => Ok(start(&ctx)),
    }
}

/// `POST /sign-on/lost`: asks for it, or goes on to add a new factor.
#[handler]
pub async fn submit(ctx: Ctx, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body, &["code"]).await?;
    let (mut waiting, to, now) = found(&ctx).await?;
    if !matches!(now, Now::Ask | Now::Add) {
        return Ok(pages::see_other(&ctx.live.address.path(HERE)));
    }
    let problem = if form.text("code").trim().is_empty() {
        "code-required"
    } else {
        match step::address::prove(&ctx, &waiting.secret, &mut waiting.known, form.text("code")).await? {
            Ok(()) if now == Now::Add => {
                waiting.known.lost = true;
                return Ok(waiting.go_on(&ctx, request).await?);
            }
            Ok(()) => return Ok(begin(&ctx, &waiting).await?),
            Err(Refused::Throttled(wait)) => return Err(Fault::Throttled(wait).into()),
            Err(Refused::Wrong(why)) => why,
            Err(Refused::OutOfTurn) => return Ok(start(&ctx)),
        }
    };
    let problems = ctx.problems("code", Some(problem));
    Ok(page(&ctx, &waiting, (&to, now), StatusCode::UNPROCESSABLE_ENTITY, problems).await?)
}

/// Begins it. The sign-on is over: there is nothing that it could wait for.
async fn begin(ctx: &Ctx, waiting: &Waiting) -> Result<Response, Fault> {
    let Some(wait) = policy::lost_device(&ctx.live, &waiting.person) else { return Err(Fault::NotFound) };
    let work = ctx.work().await?;
    let still = waiting.known.is_still(ctx, &work, &waiting.person).await?;
    if !still || !state::end(ctx, &work, &waiting.secret).await? {
        return Ok(start(ctx));
    }
    // Begun in another browser, or stopped, at this very moment: nothing is written, and the page says how it stands.
    if !lost::begin(&work, &teller(ctx), &waiting.person, wait).await? {
        return Ok(pages::see_other(&ctx.live.address.path(HERE)));
    }
    work.commit().await?;
    ctx.services.outbox.notify_one();
    let hours = wait.as_secs().div_ceil(3600);
    Ok(pages::see_other_telling(ctx, &ctx.live.address.path("sign-on"), "lost-begun", hours))
}

async fn page(
    ctx: &Ctx,
    waiting: &Waiting,
    (to, now): (&str, Now),
    status: StatusCode,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let holder = Holder::sign_on(&waiting.secret);
    let wait = first::wait(&ctx.scope(), &ctx.live.keys, &holder, ctx.now).await?;
    let when = |at| When::new(at, &ctx.live.time_zone, &ctx.language);
    let (can, until) = match now {
        Now::Ask => (LostNow::Ask, None),
        Now::Add => (LostNow::Add, None),
        Now::Wait(until) => (LostNow::Wait, Some(when(until))),
        Now::WaitForMail => (LostNow::WaitForMail, None),
        Now::Paused(until) => (LostNow::Paused, Some(when(until))),
    };
    let hours = policy::lost_device(&ctx.live, &waiting.person).map_or(0, |wait| wait.as_secs().div_ceil(3600));
    let view = SignOnLost {
        identifier: waiting.name(),
        now: can,
        until,
        hours,
        address: masked(to),
        sent: wait.is_some(),
        wait: wait.and_then(codes::countdown),
        back: ctx.live.address.path("sign-on/methods"),
        problems,
    };
    ctx.page(status, &ctx.frame()?, &view)
}
