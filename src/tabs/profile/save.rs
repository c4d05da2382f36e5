//! Storing what a person changed about themselves, with the authority to: the same function for the page and the API.

use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::step_up::SteppedUp;
use crate::identity::account::Attributes;
use crate::identity::profile::Problem;
use crate::identity::profile::keep::{self, Kept};

/// What became of a change.
pub enum Saved {
    /// It is stored.
    Changed,
    /// There was nothing to store.
    Unchanged,
    /// The account was changed elsewhere since the form was shown; nothing is stored.
    Stale,
    /// Somebody else has a value that only one may have; nothing is stored.
    Refused(Vec<Problem>),
}

/// Stores `attributes` in place of those of `version`.
pub async fn save(ctx: &Ctx, member: &SteppedUp, version: i64, attributes: &Attributes) -> Result<Saved, Fault> {
    let person = &member.account;
    if version != person.version {
        return Ok(Saved::Stale);
    }
    let section = &ctx.live.config.profile;
    let work = ctx.work().await?;
    match keep::keep(&work, section, person, attributes, &ctx.services.random, ctx.now).await? {
        Kept::Changed => {
            work.commit().await?;
            Ok(Saved::Changed)
        }
        Kept::Unchanged => Ok(Saved::Unchanged),
        Kept::Stale => Ok(Saved::Stale),
        Kept::Taken => {
            drop(work);
            let problems = keep::taken(&ctx.scope(), section, person, attributes).await?;
            // Free again a moment later: the person may simply try once more.
            Ok(if problems.is_empty() { Saved::Stale } else { Saved::Refused(problems) })
        }
    }
}
