//! Where "I don't recognise this" leads: the rescue begins at a session or at an entry of the history, wherever one of the two is
//! shown and people may end sessions. What it does lies with the pages that do it; here is only which address it has, so that the
//! tabs agree on what can be asked about.

use super::context::Ctx;
use super::fault::Fault;
use super::member::Member;
use crate::config::sections::accounts::{LEAST_RETENTION, Part};
use crate::identity::activity::history::{self, Entry};
use crate::identity::activity::{Actor, FROM_SESSION, Kind};
use crate::kit::id::SessionId;
use crate::kit::instant::Instant;

/// Whether this environment has it.
pub fn is_offered(ctx: &Ctx) -> bool {
    let shown = ctx.live.has_tab("accounts") || ctx.live.has_tab("activity");
    shown && ctx.live.config.accounts.sessions == Part::Edit
}

/// Where somebody says that they do not recognise a session of theirs; not the one that asks, which they sign off from.
pub fn of_session(ctx: &Ctx, member: &Member, id: SessionId) -> Option<String> {
    let asks = is_offered(ctx) && id != member.session.id;
    asks.then(|| ctx.live.address.path(&format!("rescue?session={id}")))
}

/// Where somebody says that an entry of their history wasn't them: a recent one, of something that was done as them.
pub fn of_entry(ctx: &Ctx, member: &Member, entry: &Entry) -> Option<String> {
    let said = matches!(entry.kind, Some(Kind::Created | Kind::NotMe | Kind::Unrecognised));
    // Whoever has a copy of the cookie acts in this very session, until it gets a new secret; only that it was begun here is beyond
    // doubt.
    let begun = is_of_session(entry) && session(entry) == Some(member.session.id);
    let theirs = entry.actor == Actor::Person && !begun;
    let recent = ctx.now.since(entry.at) < LEAST_RETENTION;
    let asks = is_offered(ctx) && theirs && recent && !said;
    asks.then(|| ctx.live.address.path(&format!("rescue?activity={}", entry.id)))
}

/// Whether somebody has said in this session that something wasn't them, and since this moment; one that is yet to come is no moment
/// that anybody knows, so that having said it is enough.
pub async fn has_said(ctx: &Ctx, member: &Member, since: Instant) -> Result<bool, Fault> {
    let said = history::latest(&ctx.scope(), member.account.id, Kind::Unrecognised).await?;
    let here = member.session.id.to_string();
    Ok(said.is_some_and(|said| (said.at > since || since > ctx.now) && said.text("said_in") == here))
}

/// Whether an entry tells how a session was begun or proved.
fn is_of_session(entry: &Entry) -> bool {
    matches!(entry.kind, Some(Kind::SignedOn | Kind::SteppedUp))
}

/// The session in which what an entry tells was done, where it says so.
pub fn session(entry: &Entry) -> Option<SessionId> {
    let name = if is_of_session(entry) { "session" } else { FROM_SESSION };
    entry.text(name).parse().ok()
}
