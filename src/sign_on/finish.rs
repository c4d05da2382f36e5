//! The end of a sign-on: one transaction that gives the reserved attempt back, remembers the browser, begins the session
//! under a fresh secret, writes the history and tells the person of a browser that is new to them.

use serde_json::json;

use super::step::password::Proved;
use crate::environment::policy;
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::flow::Holder;
use crate::identity::proof::{Proof, Proofs};
use crate::identity::session::{self, Session};
use crate::identity::{account, attempt, browser, credential, flow};
use crate::outbox::Notice;

/// What the browser carries from now on.
pub struct SignedOn {
    /// The session's secret.
    pub session: String,
    /// The known browser's secret.
    pub known: String,
}

/// Begins the session of somebody who has proved everything that is asked for. `None` when the account went away or was
/// disabled, or its password changed, while it was being checked.
pub async fn finish(ctx: &Ctx, proved: Proved, replaces: Option<&Session>) -> Result<Option<SignedOn>, Fault> {
    let random = &ctx.services.random;
    let work = ctx.work().await?;
    let Some(person) = account::find(&work.scope(), proved.account).await? else { return Ok(None) };
    // Both were true when the password was read; hashing took its time since, and either may have changed (a password changed
    // to shut somebody out must shut out a sign-on that is under way).
    let confirmed = account::confirm_active(&work, person.id).await?
        && credential::confirm(&work, person.id, &proved.phc, proved.rehash.as_deref()).await?;
    if !confirmed {
        return Ok(None);
    }
    let failed = attempt::release(&work, &proved.attempt, &ctx.live.throttle).await?;
    flow::end(&work, flow::Kind::SignOn, &Holder::sign_on(&ctx.browser)).await?;
    // A browser carries one session: the one it had is over, whoever's it was.
    if let Some(old) = replaces {
        session::end(&work, old.account, old.id).await?;
    }
    let seen = browser::remember(&work, ctx.known.as_deref(), person.id, random, ctx.now).await?;
    let limits = policy::sessions(&ctx.live, &person);
    let secret = random.token();
    let agent = ctx.agent();
    let session = Session {
        id: random.id(ctx.now),
        account: person.id,
        browser: Some(seen.id),
        agent: agent.clone(),
        kind: session::Kind::Browser,
        proofs: Proofs::of(Proof::password(ctx.now)),
        created_at: ctx.now,
        authenticated_at: ctx.now,
        last_active_at: ctx.now,
        expires_at: ctx.now.plus(limits.absolute),
    };
    session::begin(&work, &session, &secret, ctx.live.epoch, &limits).await?;
    let detail = json!({
        "browser": agent.browser, "platform": agent.platform, "address": agent.address,
        "new_browser": seen.new_to_person, "failed_before": failed,
    });
    activity::record(&work, person.id, Kind::SignedOn, &Actor::Person, &detail, random, ctx.now).await?;
    if seen.new_to_person {
        announce(ctx, &work, &person, Notice::NewBrowser { place: place(ctx) }).await?;
    }
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Some(SignedOn { session: secret, known: seen.secret }))
}
