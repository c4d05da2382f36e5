//! Answering an agreement in the portal: the same functions for the pages and the API.

use serde_json::json;

use crate::agreement::answering::{Answering, Refused};
use crate::agreement::catalogue::{Published, Text};
use crate::agreement::hex;
use crate::config::sections::accounts::Part;
use crate::environment::policy::Act;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::step_up::{self, SteppedUp, Wanting, demand};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::{session, trusted};
use crate::outbox::Notice;
use crate::store::Work;

/// The agreements that this environment shows; none where the file turns them off.
pub fn listed(ctx: &Ctx) -> &[Published] {
    match ctx.live.config.consents.agreements {
        Part::Off => &[],
        Part::Edit | Part::View => ctx.live.agreements().all(),
    }
}

/// The agreement with this name, when it is shown here.
pub fn find<'c>(ctx: &'c Ctx, name: &str) -> Result<&'c Published, Fault> {
    listed(ctx).iter().find(|agreement| agreement.name == name).ok_or(Fault::NotFound)
}

/// A text of an agreement that is or was in force, by its hash. What is only announced may still change.
pub fn published<'c>(ctx: &Ctx, agreement: &'c Published, hash: &str) -> Result<&'c Text, Fault> {
    let mut texts = agreement.come(ctx.live.day(ctx.now));
    texts.find(|text| hex(&text.hash) == hash).ok_or(Fault::NotFound)
}

/// Whether people may answer here.
pub fn is_editable(ctx: &Ctx) -> bool {
    ctx.live.config.consents.agreements == Part::Edit
}

/// The agreement with this name, when people may answer it here.
pub fn editable<'c>(ctx: &'c Ctx, name: &str) -> Result<&'c Published, Fault> {
    let agreement = find(ctx, name)?;
    if is_editable(ctx) { Ok(agreement) } else { Err(Fault::NotFound) }
}

/// The authority to withdraw a consent, or the proof that is missing for it: where other sessions end with it, it takes what ending
/// them takes anywhere.
pub async fn may_withdraw(
    ctx: &Ctx,
    member: &Member,
    agreement: &Published,
) -> Result<Result<SteppedUp, Wanting>, Fault> {
    let given = demand(ctx, member, Act::Consents).await?;
    if given.is_err() || !agreement.required {
        return Ok(given);
    }
    demand(ctx, member, Act::Sessions).await
}

/// Accepts the text with this hash, and allows the purposes whose words have these.
pub async fn accept(
    ctx: &Ctx,
    member: &SteppedUp,
    agreement: &Published,
    hash: &str,
    purposes: &[String],
) -> Result<Result<(), Refused>, Fault> {
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(Err(Refused::Gone));
    }
    let agent = ctx.agent();
    finish(answering(ctx, member, &work, &agent).accept(agreement, hash, purposes).await, work).await
}

/// Allows the purposes whose words have these hashes, and takes back every other one of this agreement.
pub async fn choose(
    ctx: &Ctx,
    member: &SteppedUp,
    agreement: &Published,
    purposes: &[String],
) -> Result<Result<(), Refused>, Fault> {
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(Err(Refused::Gone));
    }
    let agent = ctx.agent();
    finish(answering(ctx, member, &work, &agent).choose(agreement, purposes).await, work).await
}

/// What ended with a consent.
#[derive(Debug, Default)]
pub struct Ended {
    /// Other sessions.
    pub sessions: u64,
    /// Trust of browsers.
    pub trusted: u64,
    /// The new secret of the session that asked, where the others end.
    pub secret: Option<String>,
}

/// Withdraws a consent. Where signing on needs it, all other sessions end at once and the next sign-on asks again; this session
/// remains, so that nobody is cut off from accepting again, or from their data. As always when all others are ended, the trust of
/// browsers goes with them, and this session gets a new secret, so that nobody stays in it with a copy of the old one.
pub async fn withdraw(ctx: &Ctx, member: &SteppedUp, agreement: &Published) -> Result<Result<Ended, Refused>, Fault> {
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(Err(Refused::Gone));
    }
    let agent = ctx.agent();
    let withdrawn = answering(ctx, member, &work, &agent).withdraw(agreement).await;
    let mut ended = Ended::default();
    if withdrawn.is_ok() && agreement.required {
        ended.sessions = session::end_others(&work, member.account.id, Some(member.session.id)).await?;
        ended.trusted = trusted::revoke_all(&work, member.account.id).await?;
        ended.secret = step_up::renew(ctx, &work, member).await?;
        if ended.secret.is_none() {
            return Ok(Err(Refused::Gone));
        }
    }
    if ended.sessions > 0 || ended.trusted > 0 {
        let detail = json!({ "ended": ended.sessions, "trusted_browsers": ended.trusted });
        let random = &ctx.services.random;
        activity::record(&work, member.account.id, Kind::OthersEnded, &Actor::Person, &detail, random, ctx.now).await?;
        // As by the button, in case it was somebody else who did.
        let notice = Notice::OthersEnded { place: place(ctx), ended: ended.sessions, doubted: false };
        announce(ctx, &work, &member.account, notice).await?;
    }
    let finished = finish(withdrawn, work).await?;
    ctx.services.outbox.notify_one();
    Ok(finished.map(|()| ended))
}

fn answering<'a>(ctx: &'a Ctx, member: &SteppedUp, work: &'a Work, agent: &'a session::Agent) -> Answering<'a> {
    let when = ctx.live.moment(ctx.now);
    Answering { work, account: member.account.id, agent, random: &ctx.services.random, when }
}

async fn finish(outcome: Result<(), Refused>, work: Work) -> Result<Result<(), Refused>, Fault> {
    match outcome {
        Ok(()) => Ok(Ok(work.commit().await?)),
        Err(Refused::Store(error)) => Err(error.into()),
        Err(refused) => Ok(Err(refused)),
    }
}
