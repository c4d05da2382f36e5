//! Storing what a person changed about themselves: the same for the page, the API and the step of a sign-on.

use serde_json::json;

use super::{Problem, unique_values};
use crate::config::sections::profile::ProfileSection;
use crate::identity::account::{self, Account, Attributes};
use crate::identity::activity::{self, Actor, Kind};
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::store::{Scope, StoreError, Work};

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is stored, once the work is committed.
    Changed,
    /// There was nothing to store.
    Unchanged,
    /// The account was changed elsewhere since it was read.
    Stale,
    /// Somebody else has a value that only one may have; [`taken`] tells which, and the work is to be dropped.
    Taken,
}

/// Stores `attributes` in place of those of `person`, if they still have these.
pub async fn keep(
    work: &Work,
    section: &ProfileSection,
    person: &Account,
    attributes: &Attributes,
    random: &Random,
    now: Instant,
) -> Result<Kept, StoreError> {
    let names = section.attributes.keys().map(String::as_str);
    let changed: Vec<&str> = names.filter(|name| attributes.get(*name) != person.attributes.get(*name)).collect();
    if changed.is_empty() {
        return Ok(Kept::Unchanged);
    }
    if !account::replace_attributes(work, person.id, person.version, attributes, now).await? {
        return Ok(Kept::Stale);
    }
    match account::claim_unique_values(work, person.id, unique_values(section, attributes)).await {
        Ok(()) => {}
        Err(StoreError::Conflict(_)) => return Ok(Kept::Taken),
        Err(error) => return Err(error),
    }
    let detail = json!({ "attributes": changed });
    activity::record(work, person.id, Kind::ProfileChanged, &Actor::Person, &detail, random, now).await?;
    Ok(Kept::Changed)
}

/// Which of the values somebody else has, after the database said that there is one; none when it is free again by now.
pub async fn taken(
    scope: &Scope<'_>,
    section: &ProfileSection,
    person: &Account,
    attributes: &Attributes,
) -> Result<Vec<Problem>, StoreError> {
    let taken = account::taken(scope, &unique_values(section, attributes), person.id).await?;
    let mut names: Vec<String> = taken.into_iter().map(|(name, _)| name).collect();
    names.dedup();
    Ok(names.into_iter().map(|name| Problem::new(name, "problem-taken")).collect())
}
