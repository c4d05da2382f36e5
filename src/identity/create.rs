//! Making an account: the account, its identifiers, its unique values, its password, its history, in one transaction.
//! Commands, demonstration and registration come through here; an import makes hundreds at once by itself.

use serde_json::{Map, Value, json};

use super::account::{self, Attributes};
use super::activity::{self, Actor, Kind as Event};
use super::identifier::{self, Identifier, Kind};
use super::{credential, profile};
use crate::config::sections::profile::ProfileSection;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::store::{StoreError, Work};

/// Somebody who does not exist yet.
#[derive(Clone, Debug, Default)]
pub struct NewAccount {
    /// What they can be found by.
    pub identifiers: Vec<(Kind, String)>,
    /// Whether the identifiers are known to be theirs.
    pub verified: bool,
    /// Their attributes.
    pub attributes: Attributes,
    /// Their password, hashed.
    pub phc: Option<String>,
    /// Who has invited them, as in the history.
    pub invited_by: Option<String>,
    /// Attributes that were laid down for them, of which somebody else has the value by now.
    pub taken: Vec<String>,
}

/// Why an account was not made.
#[derive(Debug, thiserror::Error)]
pub enum CreateError {
    /// Nobody can be found by nothing.
    #[error("an account needs an identifier: a user name, an email address or a phone number")]
    NoIdentifier,
    /// The text cannot be an identifier.
    #[error("`{0}` cannot be a {1}")]
    Identifier(String, &'static str),
    /// Somebody has the identifier or a unique value.
    #[error("somebody has that identifier, or a value that only one may have")]
    Taken,
    /// The database.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for CreateError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict(_) => Self::Taken,
            other => Self::Store(other),
        }
    }
}

/// Makes the account within `work`; the caller commits.
pub async fn create(
    work: &Work,
    section: &ProfileSection,
    new: &NewAccount,
    actor: &Actor,
    random: &Random,
    now: Instant,
) -> Result<UserId, CreateError> {
    if new.identifiers.is_empty() {
        return Err(CreateError::NoIdentifier);
    }
    let id: UserId = random.id(now);
    account::create(work, id, &new.attributes, now).await?;
    let mut kinds = Vec::new();
    for (kind, shown) in &new.identifiers {
        let valid = *kind != Kind::Email || email_address::EmailAddress::is_valid(shown);
        let identifier = Identifier {
            kind: *kind,
            shown: shown.clone(),
            account: id,
            primary: !kinds.contains(kind),
            verified_at: new.verified.then_some(now),
            settles_at: None,
        };
        if !valid || !identifier::add(work, &identifier, now).await? {
            return Err(CreateError::Identifier(shown.clone(), kind.as_str()));
        }
        kinds.push(*kind);
    }
    account::claim_unique_values(work, id, profile::unique_values(section, &new.attributes)).await?;
    if let Some(phc) = &new.phc {
        credential::set(work, id, phc, None, 0, now).await?;
    }
    let mut detail = Map::new();
    detail.extend(new.invited_by.as_ref().map(|by| ("invited_by".to_owned(), json!(by))));
    if !new.taken.is_empty() {
        detail.insert("taken".to_owned(), json!(new.taken));
    }
    activity::record(work, id, Event::Created, actor, &Value::Object(detail), random, now).await?;
    Ok(id)
}
