//! What people gave and took back of the purposes of agreements. Changes are only added. The latest one counts as long as the acceptance
//! goes on that it came with: whoever withdraws an agreement, lets it run out or is asked again has allowed nothing on top of it.

use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};

use super::Moment;
use super::catalogue::Published;
use super::consent::{self, Answer, State};
use super::purpose::Purpose;
use crate::kit::id::{ConsentId, UserId};
use crate::kit::instant::Instant;
use crate::store::entity::consent_purpose::{Column, Entity, Model};
use crate::store::{Scope, StoreError};

/// A purpose was given or taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Names it.
    pub id: ConsentId,
    /// Whose it is.
    pub account: UserId,
    /// The agreement's name.
    pub agreement: String,
    /// The purpose's name.
    pub purpose: String,
    /// On top of which text.
    pub hash: Vec<u8>,
    /// The language that its words are of.
    pub language: String,
    /// What was shown.
    pub label: String,
    /// And below it.
    pub help: String,
    /// Whether it was given.
    pub given: bool,
    /// When.
    pub at: Instant,
    /// "Firefox", or empty.
    pub browser: String,
    /// "Windows", or empty.
    pub platform: String,
}

/// The word in the database for what was given.
pub const GIVEN: &str = "given";
/// And for what was taken back.
pub const WITHDRAWN: &str = "withdrawn";

impl Change {
    /// The word in the database and in the API.
    pub const fn as_str(&self) -> &'static str {
        if self.given { GIVEN } else { WITHDRAWN }
    }
}

impl TryFrom<Model> for Change {
    type Error = StoreError;

    fn try_from(row: Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: ConsentId::from_uuid(row.id),
            account: UserId::from_uuid(row.account_id),
            agreement: row.agreement,
            purpose: row.purpose,
            hash: row.text_hash,
            language: row.language,
            label: row.label,
            help: row.help,
            given: match row.answer.as_str() {
                GIVEN => true,
                WITHDRAWN => false,
                _ => return Err(StoreError::Row("consent_purpose")),
            },
            at: Instant::from_micros(row.at),
            browser: row.browser,
            platform: row.platform,
        })
    }
}

/// Everything that somebody answered, latest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// To agreements.
    pub answers: Vec<Answer>,
    /// To their purposes.
    pub changes: Vec<Change>,
}

/// Everything that a person answered.
pub async fn record(scope: &Scope<'_>, account: UserId) -> Result<Record, StoreError> {
    Ok(Record { answers: consent::of(scope, account).await?, changes: of_all(scope, &[account]).await? })
}

/// What several people gave and took back, latest first.
pub async fn of_all(scope: &Scope<'_>, accounts: &[UserId]) -> Result<Vec<Change>, StoreError> {
    let mut found = Vec::new();
    for accounts in accounts.chunks(500) {
        let ids = accounts.iter().map(|id| id.uuid());
        let rows = scope.find::<Entity>().filter(Column::AccountId.is_in(ids));
        let rows = rows.order_by_desc(Column::At).order_by_desc(Column::Id).all(scope.executor()).await?;
        for row in rows {
            found.push(row.try_into()?);
        }
    }
    Ok(found)
}

impl Record {
    /// What gave a purpose that has not been taken back since, on top of an acceptance that goes on.
    pub fn given(&self, agreement: &Published, purpose: &str) -> Option<&Change> {
        let since = consent::since(agreement, &self.answers)?;
        let mut own = self.changes.iter().filter(|it| it.agreement == agreement.name && it.purpose == purpose);
        own.next().filter(|latest| latest.given && latest.at >= since)
    }

    /// Whether a purpose is allowed now, as it reads today.
    pub fn allows(&self, agreement: &Published, purpose: &Purpose, when: Moment) -> bool {
        let accepted = consent::state(agreement, &self.answers, when) == State::Accepted;
        accepted && self.given(agreement, &purpose.name).is_some_and(|change| purpose.says(change))
    }

    /// The names of the purposes of an agreement that were ever given or taken back, latest first; files may know them no longer.
    pub fn purposes(&self, agreement: &str) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for change in self.changes.iter().filter(|change| change.agreement == agreement) {
            if !names.contains(&&*change.purpose) {
                names.push(&change.purpose);
            }
        }
        names
    }

    /// The first moment after everything in it, so that the order of answers is that of their moments, also where the clock is put back.
    pub fn next(&self, now: Instant) -> Instant {
        let last = self.answers.first().map(|it| it.at).max(self.changes.first().map(|it| it.at));
        last.map_or(now, |last| last.plus(std::time::Duration::from_micros(1)).max(now))
    }
}
