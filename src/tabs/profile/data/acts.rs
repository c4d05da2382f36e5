//! What people do with their account as a whole: the same functions for the pages and the API.

use std::time::Duration;

use serde_json::json;

use crate::environment::policy::{self, Act};
use crate::http::announce::{announce, place, teller};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::account::{self, Status};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::data_export::{self, Asked, Export};
use crate::identity::erase;
use crate::identity::leaving::{self, Leaving};
use crate::kit::instant::Instant;
use crate::kit::text::canonical_identifier;
use crate::mfa::shut_out::shut_out;
use crate::outbox::{self, Notice};

/// Why nothing is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There was an export a short time ago; for so long there is no other.
    TooSoon(Duration),
    /// What was typed is not what the account is called.
    NotTyped,
    /// The proof of who it is is missing after all.
    Unproved,
}

/// What a person may do here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// Take what is held about them.
    pub export: bool,
    /// Delete their account, and how long that can be taken back.
    pub deletion: Option<Duration>,
    /// Disable it.
    pub disabling: bool,
}

impl Allowed {
    /// What this person may do.
    pub fn of(ctx: &Ctx, member: &Member) -> Self {
        Self {
            export: policy::may_export(&ctx.live, &member.account),
            deletion: policy::deletion(&ctx.live, &member.account),
            disabling: policy::may_disable(&ctx.live, &member.account),
        }
    }

    /// Whether there is anything.
    pub const fn is_anything(self) -> bool {
        self.export || self.deletion.is_some() || self.disabling
    }
}

/// Fails where the person may not take what is held about them: it is not there then.
pub fn exports(ctx: &Ctx, member: &Member) -> Result<(), Fault> {
    if Allowed::of(ctx, member).export { Ok(()) } else { Err(Fault::NotFound) }
}

/// The same for deleting the account; how long that can be taken back.
pub fn deletes(ctx: &Ctx, member: &Member) -> Result<Duration, Fault> {
    Allowed::of(ctx, member).deletion.ok_or(Fault::NotFound)
}

/// The same for disabling it.
pub fn disables(ctx: &Ctx, member: &Member) -> Result<(), Fault> {
    if Allowed::of(ctx, member).disabling { Ok(()) } else { Err(Fault::NotFound) }
}

/// The person's export, if there is one.
pub async fn export(ctx: &Ctx, member: &Member) -> Result<Option<Export>, Fault> {
    Ok(data_export::of(&ctx.scope(), member.account.id, ctx.now).await?)
}

/// An export that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begun {
    /// It is begun.
    Now(Export),
    /// It is being built since before.
    Before(Export),
}

/// Begins an export; one that is being built is not begun again.
pub async fn begin_export(ctx: &Ctx, member: &SteppedUp) -> Result<Result<Begun, Refused>, Fault> {
    exports(ctx, member)?;
    if member.act() != Act::Export {
        return Ok(Err(Refused::Unproved));
    }
    let id = member.account.id;
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() || !account::hold(&work, id).await? {
        return Ok(Err(Refused::Unproved));
    }
    let random = &ctx.services.random;
    let export = match data_export::begin(&work, id, random, ctx.now).await? {
        Asked::Building(export) => return Ok(Ok(Begun::Before(export))),
        Asked::TooSoon(wait) => return Ok(Err(Refused::TooSoon(wait))),
        Asked::Begun(export) => export,
    };
    activity::record(&work, id, Kind::ExportAsked, &Actor::Person, &json!({}), random, ctx.now).await?;
    work.commit().await?;
    ctx.services.exports.notify_one();
    Ok(Ok(Begun::Now(export)))
}

/// What somebody types to show that they mean it: what the account is called.
pub fn is_typed(member: &Member, typed: &str) -> bool {
    canonical_identifier(typed).is_some_and(|typed| Some(typed) == canonical_identifier(member.identifier()))
}

/// When an account would go that its owner deletes now.
pub async fn end(ctx: &Ctx, member: &Member) -> Result<Instant, Fault> {
    let grace = deletes(ctx, member)?;
    Ok(leaving::end(&ctx.scope(), member.account.id, grace, ctx.now).await?)
}

/// What has become of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deleted {
    /// It is deleted.
    Now,
    /// It will be then, unless it is kept.
    Then(Instant),
}

/// Deletes the account, or begins to: from now on nobody is signed on as the person, and who signs on is asked whether the account is
/// kept.
pub async fn delete(ctx: &Ctx, member: &SteppedUp, typed: &str) -> Result<Result<Deleted, Refused>, Fault> {
    let grace = deletes(ctx, member)?;
    if !is_typed(member, typed) {
        return Ok(Err(Refused::NotTyped));
    }
    if member.act() != Act::Deletion {
        return Ok(Err(Refused::Unproved));
    }
    let id = member.account.id;
    let work = ctx.work().await?;
    // Held, so that a sign-on that is finished at this moment is ended here, or sees that the person is leaving.
    if step_up::hold(ctx, &work, member).await?.is_none() || !account::hold(&work, id).await? {
        return Ok(Err(Refused::Unproved));
    }
    let due = leaving::end(&work.scope(), id, grace, ctx.now).await?;
    if due <= ctx.now {
        let done =
            outbox::farewell(&work, &teller(ctx), &member.account, policy::kept_history(&ctx.live.config)).await?;
        work.commit().await?;
        if done {
            erase::erased(ctx.live.id, id, &Actor::Person.text());
        }
        ctx.services.outbox.notify_one();
        return Ok(Ok(Deleted::Now));
    }
    leaving::begin(&work, &Leaving { account: id, asked: ctx.now, due }).await?;
    let ended = shut_out(&work, id, ctx.now).await?;
    let detail = json!({ "due": due.seconds(), "ended": ended });
    let random = &ctx.services.random;
    activity::record(&work, id, Kind::DeletionAsked, &Actor::Person, &detail, random, ctx.now).await?;
    let notice = Notice::DeletionAsked { place: place(ctx), due };
    outbox::tell_former_too(&work, &teller(ctx), &member.account, &notice).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Ok(Deleted::Then(due)))
}

/// Disables the account; whoever looks after the accounts enables it again.
pub async fn disable(ctx: &Ctx, member: &SteppedUp) -> Result<Result<(), Refused>, Fault> {
    disables(ctx, member)?;
    if member.act() != Act::Disabling {
        return Ok(Err(Refused::Unproved));
    }
    let id = member.account.id;
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(Err(Refused::Unproved));
    }
    account::set_status(&work, id, Status::Disabled, ctx.now).await?;
    let ended = shut_out(&work, id, ctx.now).await?;
    let detail = json!({ "status": Status::Disabled.as_str(), "ended": ended });
    let random = &ctx.services.random;
    activity::record(&work, id, Kind::StatusChanged, &Actor::Person, &detail, random, ctx.now).await?;
    announce(ctx, &work, &member.account, Notice::AccountDisabled { place: place(ctx) }).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Ok(()))
}
