//! What lets somebody past the second step of a sign-on without a code: a browser that they trust, or a time for which whoever
//! looks after the accounts has seen to it (R-SE-12). Both replace the second factor here and nowhere else: what was proved in
//! the session is the password, and whatever asks for more asks as before.
//!
//! A trust is used up by the sign-on that it lets through, in its transaction: of two that come with one secret, one passes.

use serde_json::json;

use super::state::Known;
use crate::environment::policy;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::factors;
use crate::http::fault::Fault;
use crate::identity::account::{self, Account};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::session;
use crate::identity::trusted::{self, New, Trust};
use crate::mfa::bypass;
use crate::mfa::standing::Standing;
use crate::outbox::{Notice, Place};
use crate::store::{Scope, Work};

/// What lets somebody past.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pass {
    /// They are not asked.
    Unasked,
    /// They have proved a second factor.
    Proved,
    /// They trust this browser, and it carries this.
    Trusted(Trust),
    /// They are not asked for a time.
    Bypassed,
    /// An identity provider that is trusted with it has vouched for it.
    Vouched,
}

/// What stands in for the second factor of somebody who has one and has not proved it.
pub async fn stands_in(
    ctx: &Ctx,
    scope: &Scope<'_>,
    person: &Account,
    standing: &Standing<'_>,
) -> Result<Option<Pass>, Fault> {
    if let Some(rule) = factors::trust_rule(ctx, person, standing)
        && let Some(trust) = trusted::find(scope, person.id, &ctx.trusted, &rule, ctx.now).await?
    {
        return Ok(Some(Pass::Trusted(trust)));
    }
    Ok(bypass::find(scope, person.id, ctx.now).await?.map(|_| Pass::Bypassed))
}

/// Another request was faster with the same secret.
pub struct Taken;

/// Uses up what let somebody past, or trusts the browser where they have asked for it; what it carries from now on, where that
/// has changed.
pub async fn keep(
    ctx: &Ctx,
    work: &Work,
    (known, person): (&Known, &Account),
    pass: &Pass,
    kind: session::Kind,
) -> Result<Result<Option<String>, Taken>, Fault> {
    let random = &ctx.services.random;
    let mine = match pass {
        Pass::Trusted(trust) => match trusted::rotate(work, person.id, trust, random, ctx.now).await? {
            Some(next) => next,
            None => return Ok(Err(Taken)),
        },
        // A program has no browser.
        Pass::Proved if known.trust && kind == session::Kind::Browser => match add(ctx, work, known, person).await? {
            Some(new) => new,
            None => return Ok(Ok(None)),
        },
        Pass::Proved | Pass::Unasked | Pass::Bypassed | Pass::Vouched => return Ok(Ok(None)),
    };
    let mut carried = trusted::of_others(&work.scope(), person.id, &ctx.trusted, ctx.now).await?;
    carried.push(mine);
    Ok(Ok(Some(trusted::write(&carried))))
}

/// Trusts this browser, where the policy still allows it, and tells the person.
async fn add(ctx: &Ctx, work: &Work, known: &Known, person: &Account) -> Result<Option<Trust>, Fault> {
    let Some(lifetime) = policy::trusted_browser(&ctx.live, person) else { return Ok(None) };
    let mut proofs = known.proofs.iter().filter(|proof| proof.factor.second().is_some());
    let Some(device) = proofs.find_map(|proof| proof.device) else { return Ok(None) };
    let (random, agent) = (&ctx.services.random, ctx.agent());
    let new = New { account: person.id, device, agent: &agent, lifetime };
    let trust = trusted::add(work, &new, &ctx.trusted, random, ctx.now).await?;
    let detail = json!({ "trusted_browser": trust.id() });
    activity::record(work, person.id, Kind::BrowserTrusted, &Actor::Person, &detail, random, ctx.now).await?;
    let until = ctx.now.plus(lifetime);
    announce(ctx, work, person, Notice::BrowserTrusted { place: place(ctx), until }).await?;
    Ok(Some(trust))
}

/// Ends this person's trust in browsers of which this one carries a copy that was used before: it was copied, or another
/// request was faster. Whoever brings it knows the password, so the person is told.
/// Says whether there was any.
pub async fn end_reused(ctx: &Ctx, work: &Work, known: &Known) -> Result<bool, Fault> {
    if ctx.trusted.is_empty() {
        return Ok(false);
    }
    // In the order in which other works hold these rows.
    account::hold(work, known.account).await?;
    let Some(person) = account::find(&work.scope(), known.account).await? else { return Ok(false) };
    let random = &ctx.services.random;
    let ended = trusted::end_reused(work, person.id, &ctx.trusted).await?;
    let any = !ended.is_empty();
    for ended in ended {
        let detail = json!({ "trusted_browser": ended.id, "why": "reused" });
        activity::record(work, person.id, Kind::TrustEnded, &Actor::Person, &detail, random, ctx.now).await?;
        let which = Place { browser: ended.browser, platform: ended.platform, ..Place::default() };
        let notice = Notice::TrustEnded { place: place(ctx), trusted: Some(which), count: 1, reused: true };
        announce(ctx, work, &person, notice).await?;
    }
    Ok(any)
}
