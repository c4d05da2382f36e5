//! "I have lost all of them", said by somebody who is signed on without a second factor: this browser was trusted, and as long as it is,
//! signing on here never comes to the page where a new one is asked for (R-OT-17). The button takes the browser's trust away and ends
//! the session; what follows is the sign-on, with everything that it asks for. It only takes away, so it asks for no proof. While there
//! is nothing to ask for, because that was stopped or the time runs, it says until when: leaving would lead nowhere.

use poem::{Body, Request, Response, handler};
use serde_json::json;

use super::views::LostWay;
use crate::environment::policy;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::{cookies, pages};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::{account, session, trusted};
use crate::mfa::lost::{self, Lost, Now};
use crate::mfa::standing::Standing;
use crate::mfa::{bypass, device};
use crate::outbox::{Notice, Place};
use crate::sign_on::lost_views::LostNow;
use crate::theme::when::When;

/// Where the button posts to.
const HERE: &str = "step-up/lost";

/// What whoever has lost everything is told here.
pub async fn way(ctx: &Ctx, member: &Member) -> Result<Option<LostWay>, Fault> {
    let when = |at| Some(When::new(at, &ctx.live.time_zone, &ctx.language));
    Ok(now(ctx, member).await?.map(|now| {
        let (now, until) = match now {
            Now::Ask => (LostNow::Ask, None),
            Now::Add => (LostNow::Add, None),
            Now::Wait(until) => (LostNow::Wait, when(until)),
            Now::WaitForMail => (LostNow::WaitForMail, None),
            Now::Paused(until) => (LostNow::Paused, when(until)),
        };
        LostWay { action: ctx.live.address.path(HERE), now, until }
    }))
}

/// What they can do, where a sign-on without trust would ask this person for what they have not proved here.
async fn now(ctx: &Ctx, member: &Member) -> Result<Option<Now>, Fault> {
    let (person, scope) = (&member.account, ctx.scope());
    if policy::lost_device(&ctx.live, person).is_none()
        || member.session.proofs.has_second()
        || lost::address(&member.identifiers, ctx.now).is_none()
        || bypass::find(&scope, person.id, ctx.now).await?.is_some()
    {
        return Ok(None);
    }
    let devices = device::of(&scope, person.id).await?;
    let standing = Standing::new(policy::mfa(&ctx.live, person), &devices);
    if !standing.is_asked() || !standing.has_factor() {
        return Ok(None);
    }
    let lost = lost::of(&scope, person.id).await?;
    Ok(Some(Lost::now(lost.as_ref(), ctx.now)))
}

/// `POST /step-up/lost`.
#[handler]
pub async fn submit(ctx: Ctx, member: Member, request: &Request, body: Body) -> poem::Result<Response> {
    member.form(&ctx, request, body).await?.expect(&["csrf"])?;
    let now = now(&ctx, &member).await?.ok_or(Fault::NotFound)?;
    if !leads_on(now) || !leave(&ctx, &member).await? {
        return Ok(pages::see_other(&ctx.live.address.path("step-up")));
    }
    let mut response = pages::see_other_telling(&ctx, &ctx.live.address.path("sign-on"), "lost-here", 0);
    cookies::clear_session(&ctx.live.cookies, &mut response);
    Ok(response)
}

/// Whether the sign-on leads on from here.
const fn leads_on(now: Now) -> bool {
    matches!(now, Now::Ask | Now::Add)
}

/// Ends the trust of this browser and the session in it. Whoever's browser it is, is told. `false` where it was stopped at this very
/// moment; nothing has changed then.
async fn leave(ctx: &Ctx, member: &Member) -> Result<bool, Fault> {
    let (person, random) = (&member.account, &ctx.services.random);
    let work = ctx.work().await?;
    // In the order in which other works hold these rows.
    account::hold(&work, person.id).await?;
    let lost = lost::of(&work.scope(), person.id).await?;
    if !leads_on(Lost::now(lost.as_ref(), ctx.now)) {
        return Ok(false);
    }
    for carried in &ctx.trusted {
        let Some(ended) = trusted::end(&work, person.id, carried.id()).await? else { continue };
        let detail = json!({ "trusted_browser": ended.id, "why": "lost" });
        activity::record(&work, person.id, Kind::TrustEnded, &Actor::Person, &detail, random, ctx.now).await?;
        let which = Place { browser: ended.browser, platform: ended.platform, ..Place::default() };
        let notice = Notice::TrustEnded { place: place(ctx), trusted: Some(which), count: 1, reused: false };
        announce(ctx, &work, person, notice).await?;
    }
    session::end(&work, person.id, member.session.id).await?;
    activity::record(&work, person.id, Kind::SignedOff, &Actor::Person, &json!({}), random, ctx.now).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(true)
}
