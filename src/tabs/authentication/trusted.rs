//! Ending the trust of browsers: the same functions for the page and the API, for somebody who has just proved everything they
//! have. Whoever stops trusting a browser is told of it, in case it was somebody else who did.

use serde_json::json;

use crate::environment::policy;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::step_up::{self, SteppedUp};
use crate::http::trusted::listed;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::trusted;
use crate::kit::id::TrustedBrowserId;
use crate::mfa::change::Refused;
use crate::mfa::device;
use crate::mfa::standing::Standing;
use crate::outbox::{Notice, Place};

/// Whether the person trusts any browser: a page that ends it says so.
pub async fn any(ctx: &Ctx, member: &Member) -> Result<bool, Fault> {
    let devices = device::of(&ctx.scope(), member.account.id).await?;
    let standing = Standing::new(policy::mfa(&ctx.live, &member.account), &devices);
    Ok(listed(ctx, member, &standing).await?.is_some_and(|listed| !listed.is_empty()))
}

/// Ends the trust of one browser.
pub async fn end(ctx: &Ctx, member: &SteppedUp, id: TrustedBrowserId) -> Result<Result<(), Refused>, Fault> {
    let (person, random) = (&member.account, &ctx.services.random);
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(Err(Refused::Unproved));
    }
    let Some(ended) = trusted::end(&work, person.id, id).await? else { return Ok(Err(Refused::Gone)) };
    let detail = json!({ "trusted_browser": id });
    activity::record(&work, person.id, Kind::TrustEnded, &Actor::Person, &detail, random, ctx.now).await?;
    let which = Place { browser: ended.browser, platform: ended.platform, ..Place::default() };
    let notice = Notice::TrustEnded { place: place(ctx), trusted: Some(which), count: 1, reused: false };
    announce(ctx, &work, person, notice).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Ok(()))
}

/// Ends the trust of all of them, and says how many there were.
pub async fn end_all(ctx: &Ctx, member: &SteppedUp) -> Result<Result<u64, Refused>, Fault> {
    let (person, random) = (&member.account, &ctx.services.random);
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(Err(Refused::Unproved));
    }
    let count = trusted::revoke_all(&work, person.id).await?;
    if count > 0 {
        let detail = json!({ "count": count });
        activity::record(&work, person.id, Kind::TrustEnded, &Actor::Person, &detail, random, ctx.now).await?;
        let notice = Notice::TrustEnded { place: place(ctx), trusted: None, count, reused: false };
        announce(ctx, &work, person, notice).await?;
    }
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Ok(count))
}
