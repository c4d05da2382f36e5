//! Storing what a person changed about themselves: the same function for the page and the API.

use serde_json::json;

use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::step_up::SteppedUp;
use crate::identity::account::{self, Account, Attributes};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::profile::{self, Problem};
use crate::store::StoreError;

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
    let changed: Vec<&str> = ctx
        .live
        .config
        .profile
        .attributes
        .keys()
        .map(String::as_str)
        .filter(|name| attributes.get(*name) != person.attributes.get(*name))
        .collect();
    if changed.is_empty() {
        return Ok(Saved::Unchanged);
    }
    let unique = profile::unique_values(&ctx.live.config.profile, attributes);
    let work = ctx.work().await?;
    if !account::replace_attributes(&work, person.id, version, attributes, ctx.now).await? {
        return Ok(Saved::Stale);
    }
    match account::claim_unique_values(&work, person.id, unique.clone()).await {
        Ok(()) => {}
        Err(StoreError::Conflict(_)) => {
            drop(work);
            return taken(ctx, person, &unique).await;
        }
        Err(error) => return Err(error.into()),
    }
    let random = &ctx.services.random;
    let detail = json!({ "attributes": changed });
    activity::record(&work, person.id, Kind::ProfileChanged, &Actor::Person, &detail, random, ctx.now).await?;
    work.commit().await?;
    Ok(Saved::Changed)
}

/// Which of the values somebody else has; the database has just said that there is one.
async fn taken(ctx: &Ctx, person: &Account, unique: &[(String, String)]) -> Result<Saved, Fault> {
    let taken = account::taken(&ctx.scope(), unique, person.id).await?;
    if taken.is_empty() {
        // Free again a moment later: the person may simply try once more.
        return Ok(Saved::Stale);
    }
    Ok(Saved::Refused(taken.into_iter().map(|(attribute, _)| Problem::new(attribute, "problem-taken")).collect()))
}
