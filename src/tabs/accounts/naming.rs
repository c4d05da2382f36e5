//! Naming where one is signed on: the same function for the page and the API. The name belongs to the browser, so that it is still there
//! at the next sign-on; a program has none and bears the name itself.

use serde_json::json;

use crate::environment::policy;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::{browser, session};
use crate::kit::id::SessionId;
use crate::mfa::device;

/// Why there is no such name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The person has no such session.
    Gone,
    /// What was typed cannot be a name.
    Label,
}

/// Gives the browser or program of a session of the person this name; an empty one takes it away.
pub async fn name(ctx: &Ctx, member: &Member, id: SessionId, typed: &str) -> Result<Result<(), Refused>, Fault> {
    let Some(label) = device::label(typed) else { return Ok(Err(Refused::Label)) };
    let (account, random) = (member.account.id, &ctx.services.random);
    let limits = policy::sessions(&ctx.live, &member.account);
    let work = ctx.work().await?;
    let Some(found) = session::find(&work.scope(), account, id, &limits, ctx.now).await? else {
        return Ok(Err(Refused::Gone));
    };
    let given = Some(label.as_str()).filter(|label| !label.is_empty());
    let known = match found.browser {
        Some(carrier) => browser::names(&work.scope(), account, [carrier]).await?.remove(&carrier),
        None => None,
    };
    // What stays as it is is no entry of the history: it would push others off its pages.
    if known.or(found.label).as_deref() == given {
        return Ok(Ok(()));
    }
    let named = match found.browser {
        Some(carrier) => browser::name(&work, carrier, account, given).await?,
        None => false,
    };
    if !named && !session::name(&work, account, id, given).await? {
        return Ok(Err(Refused::Gone));
    }
    let detail = json!({ "label": label });
    activity::record(&work, account, Kind::SessionNamed, &Actor::Person, &detail, random, ctx.now).await?;
    work.commit().await?;
    Ok(Ok(()))
}
