//! Attributes that somebody does not have: what the environment requires, and now and then what it would like to know, which may be left
//! empty. Signing on asks by the rules of the page on which they can be changed later. When somebody was asked is in the database, so
//! that no other replica asks again.

use crate::config::sections::profile::ProfileSection;
use crate::http::attributes;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::{self, Account, Attributes};
use crate::identity::profile::keep::{self, Kept};
use crate::identity::profile::{self, Asked, Problem};
use crate::sign_on::state::Known;
use crate::store::Scope;

/// Why nothing is stored.
pub enum Refused {
    /// These are wrong.
    Wrong(Vec<Problem>),
    /// The sign-on does not wait for this, or is over.
    OutOfTurn,
}

/// What is asked for.
pub async fn asked(ctx: &Ctx, person: &Account) -> Result<Option<Asked>, Fault> {
    due(ctx, &ctx.scope(), person).await
}

/// The same, as `scope` sees it.
pub async fn due(ctx: &Ctx, scope: &Scope<'_>, person: &Account) -> Result<Option<Asked>, Fault> {
    let section = attributes::section(ctx, scope, person.id).await?;
    Ok(profile::asked(&section, person, ctx.now))
}

/// Stores what was filled in, as `read` finds it among the attributes that are asked for.
pub async fn fill(
    ctx: &Ctx,
    known: &Known,
    person: &Account,
    read: impl FnOnce(&ProfileSection, &[&str]) -> Result<Attributes, Vec<Problem>>,
) -> Result<Result<(), Refused>, Fault> {
    let Some(asked) = asked(ctx, person).await? else { return Ok(Err(Refused::OutOfTurn)) };
    let languages: Vec<&str> = ctx.live.languages().collect();
    let attributes = match read(&asked.section, &languages) {
        Ok(attributes) => attributes,
        Err(problems) => return Ok(Err(Refused::Wrong(problems))),
    };
    let work = ctx.work().await?;
    // Nobody fills in for a person who they no longer are. In the order in which the end of a sign-on asks, so that neither
    // waits for the other.
    if !known.is_still(ctx, &work, person).await? {
        return Ok(Err(Refused::OutOfTurn));
    }
    let section = &ctx.live.config.profile;
    match keep::keep(&work, section, person, &attributes, &ctx.services.random, ctx.now).await? {
        Kept::Changed | Kept::Unchanged => {
            if asked.wished {
                account::set_asked(&work, person.id, ctx.now).await?;
            }
            Ok(Ok(work.commit().await?))
        }
        Kept::Stale => Ok(Err(Refused::Wrong(vec![Problem::new("", "problem-stale")]))),
        Kept::Taken => {
            drop(work);
            let problems = keep::taken(&ctx.scope(), section, person, &attributes).await?;
            let stale = || vec![Problem::new("", "problem-stale")];
            Ok(Err(Refused::Wrong(if problems.is_empty() { stale() } else { problems })))
        }
    }
}
