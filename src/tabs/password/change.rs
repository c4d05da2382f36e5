//! Changing a password: the same function for the page and the API.

use std::time::Duration;

use serde_json::json;

use crate::environment::policy;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::passwords::{self, Checked};
use crate::http::step_up::SteppedUp;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::proof::Proof;
use crate::identity::{account, browser, credential, link, session, trusted};
use crate::outbox::Notice;
use crate::theme::view::Problem;

/// What became of a change.
pub enum Changed {
    /// It is done.
    Done(Done),
    /// It is not, and nothing has changed.
    Refused(Vec<Problem>),
    /// Too many wrong current passwords.
    Throttled(Duration),
}

/// What a change has done.
pub struct Done {
    /// The session's new secret.
    pub secret: String,
    /// How many other sessions ended.
    pub ended: u64,
    /// How many browsers are trusted no longer.
    pub trusted: u64,
}

/// Changes the password of somebody who knows the current one, and has proved their second factor if they have one.
pub async fn change(
    ctx: &Ctx,
    member: &SteppedUp,
    current: &str,
    new: &str,
    end_others: bool,
) -> Result<Changed, Fault> {
    let account = &member.account;
    let stored = match passwords::check(ctx, member, current).await? {
        Checked::Right(stored) => stored,
        Checked::Wrong => return refused("wrong", ctx.text("password-current-wrong")),
        Checked::Throttled(wait) => return Ok(Changed::Throttled(wait)),
    };
    // What the new one has in common with the current one, or with earlier ones, is for those who know the current one.
    let mut problems = passwords::problems(ctx, account, Some(current), new).await?;
    let rules = policy::passwords(&ctx.live, account);
    if rules.changeable_from(stored.changed_at, ctx.now).is_some() {
        problems.push(Problem::new("new_password", ctx.text("password-too-soon")).coded("too_soon"));
    }
    if !problems.is_empty() {
        return Ok(Changed::Refused(problems));
    }
    let phc = passwords::hash(ctx, new).await?;
    store(ctx, member, &stored.phc, &phc, end_others).await
}

/// One transaction: the new password, the session's new secret, the ended sessions, the history, the notice.
async fn store(ctx: &Ctx, member: &SteppedUp, old: &str, phc: &str, end_others: bool) -> Result<Changed, Fault> {
    let (account, random) = (&member.account, &ctx.services.random);
    let keep = u64::try_from(policy::passwords(&ctx.live, account).rules().history).unwrap_or(u64::MAX);
    let work = ctx.work().await?;
    // First of all, as other works on the same rows do, so that none waits for another in a circle.
    account::hold(&work, account.id).await?;
    let secret = random.token();
    let mut proofs = member.session.proofs.clone();
    proofs.add(Proof::password(ctx.now));
    let stored = credential::set(&work, account.id, phc, Some(old), keep, ctx.now).await?
        && session::prove(&work, &member.session, (member.secret(), &secret), &proofs, ctx.now).await?;
    if !stored {
        // Changed, or signed off, at the same moment somewhere else.
        return refused("changed_meanwhile", ctx.text("password-changed-meanwhile"));
    }
    // Links to another password are void now (R-OT-6).
    for purpose in link::PASSWORDS {
        link::void(&work, account.id, purpose).await?;
    }
    account::cut_off(&work, account.id).await?;
    // What an invitation let do stays with whoever changed the password: there may be no other invitation.
    link::void_enrolments(&work, account.id, &ctx.browser).await?;
    let mut ended = 0;
    if end_others {
        ended = session::end_others(&work, account.id, Some(member.session.id)).await?;
        browser::forget_others(&work, account.id, member.session.browser).await?;
    }
    // This one too: whoever changes the password has doubts about what was proved with the old one (R-SE-12).
    let trusted = trusted::revoke_all(&work, account.id).await?;
    let agent = ctx.agent();
    let detail =
        json!({ "ended": ended, "trusted_browsers": trusted, "browser": agent.browser, "platform": agent.platform });
    activity::record(&work, account.id, Kind::PasswordChanged, &Actor::Person, &detail, random, ctx.now).await?;
    announce(ctx, &work, account, Notice::PasswordChanged { place: place(ctx), ended }).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Changed::Done(Done { secret, ended, trusted }))
}

fn refused(code: &'static str, text: String) -> Result<Changed, Fault> {
    Ok(Changed::Refused(vec![Problem::new("current_password", text).coded(code)]))
}
