//! Changing a password, and setting the first one: the same function for the page and the API.

use std::time::Duration;

use serde_json::Map;

use crate::environment::policy::{self, Act};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::passwords::{self, Checked, Ended, Stays};
use crate::http::rescue;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::proof::Proof;
use crate::identity::{account, credential, session};
use crate::kit::instant::Instant;
use crate::mfa::authority::Authority;
use crate::mfa::device::{self, Device};
use crate::mfa::standing::Standing;
use crate::theme::view::Problem;
use crate::theme::when::When;

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

/// Changes the password of somebody who knows the current one, and has proved their second factor if they have one; or sets the
/// first one of somebody who has none, and has proved the passkey that they sign on with instead.
pub async fn change(
    ctx: &Ctx,
    member: &SteppedUp,
    current: &str,
    new: &str,
    end_others: bool,
) -> Result<Changed, Fault> {
    let account = &member.account;
    if credential::find(&ctx.scope(), account.id).await?.is_none() {
        return first(ctx, member, new, end_others).await;
    }
    let stored = match passwords::check(ctx, member, current).await? {
        Checked::Right(stored) => stored,
        Checked::Wrong => return refused("current_password", "wrong", ctx.text("password-current-wrong")),
        Checked::Throttled(wait) => return Ok(Changed::Throttled(wait)),
    };
    // Before the rules, some of which a service is asked about.
    if let Some(from) = changeable_from(ctx, member, stored.changed_at).await? {
        let when = When::new(from, &ctx.live.time_zone, &ctx.language).text;
        return refused(
            "new_password",
            "too_soon",
            ctx.text_with("password-too-soon", &[("when", when.as_str().into())]),
        );
    }
    // What the new one has in common with the current one, or with earlier ones, is for those who know the current one.
    let problems = passwords::problems(ctx, account, Some(current), new).await?;
    if !problems.is_empty() {
        return Ok(Changed::Refused(problems));
    }
    let phc = passwords::hash(ctx, new).await?;
    store(ctx, member, Some(&stored.phc), &phc, end_others).await
}

/// From when on a password that was set then can be changed, where that is not now. Whoever has just said that something wasn't them,
/// so that somebody else may know it, need not wait (R-PW-5).
pub async fn changeable_from(ctx: &Ctx, member: &Member, set: Instant) -> Result<Option<Instant>, Fault> {
    let from = policy::passwords(&ctx.live, &member.account).changeable_from(set, ctx.now);
    let waits = from.is_some() && !rescue::has_said(ctx, member, set).await?;
    Ok(from.filter(|_| waits))
}

async fn first(ctx: &Ctx, member: &SteppedUp, new: &str, end_others: bool) -> Result<Changed, Fault> {
    // Where another system owns the passwords, that is what the rules say.
    if passwords::managed(ctx).is_none() {
        if !passwords::may_be_set(ctx) {
            return refused("new_password", "not_offered", ctx.text("password-not-offered"));
        }
        let devices = device::of(&ctx.scope(), member.account.id).await?;
        if !may_set_first(ctx, member, &devices) {
            return refused("new_password", "unproved", ctx.text("password-first-unproved"));
        }
    }
    let problems = passwords::problems(ctx, &member.account, None, new).await?;
    if !problems.is_empty() {
        return Ok(Changed::Refused(problems));
    }
    let phc = passwords::hash(ctx, new).await?;
    store(ctx, member, None, &phc, end_others).await
}

/// Whether somebody with these devices may set a first password: a password is one more way in, and whoever has not just proved the
/// passkey that they sign on with must not open it.
fn may_set_first(ctx: &Ctx, member: &SteppedUp, devices: &[Device]) -> bool {
    let standing = Standing::new(policy::mfa(&ctx.live, &member.account), devices);
    Authority::new(&standing, step_up::proved(ctx, member, Act::Password), ctx.now).may_set_password()
}

/// One transaction: the new password, the session's new secret, the ended sessions, the history, the notice.
async fn store(
    ctx: &Ctx,
    member: &SteppedUp,
    old: Option<&str>,
    phc: &str,
    end_others: bool,
) -> Result<Changed, Fault> {
    let (account, random) = (&member.account, &ctx.services.random);
    let keep = u64::try_from(policy::passwords(&ctx.live, account).rules().history).unwrap_or(u64::MAX);
    let work = ctx.work().await?;
    // First of all, as other works on the same rows do, so that none waits for another in a circle.
    account::hold(&work, account.id).await?;
    let secret = random.token();
    let mut proofs = member.session.proofs.clone();
    proofs.add(Proof::password(ctx.now));
    // What stands for the current one, where there is none, must still be theirs.
    let stands = old.is_some()
        || step_up::hold(ctx, &work, member).await?.is_some_and(|devices| may_set_first(ctx, member, &devices));
    let stored = stands
        && credential::set(&work, account.id, phc, old, keep, ctx.now).await?
        && session::prove(&work, &member.session, (member.secret(), &secret), &proofs, ctx.now).await?;
    if !stored {
        // Changed, or signed off, at the same moment somewhere else.
        let field = if old.is_some() { "current_password" } else { "new_password" };
        return refused(field, "changed_meanwhile", ctx.text("password-changed-meanwhile"));
    }
    let stays = Stays { session: Some(member.session.id), browser: member.session.browser, others: !end_others };
    let detail = Map::from_iter([("first".to_owned(), old.is_none().into())]);
    let Ended { sessions: ended, trusted } = passwords::follow(ctx, &work, account, stays, detail).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Changed::Done(Done { secret, ended, trusted }))
}

fn refused(field: &str, code: &'static str, text: String) -> Result<Changed, Fault> {
    Ok(Changed::Refused(vec![Problem::new(field, text).coded(code)]))
}
