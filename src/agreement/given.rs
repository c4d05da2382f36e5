//! What people gave and took back of the purposes of agreements. Changes are only added. The latest one counts for the acceptance that it
//! came with and for no other: whoever withdraws an agreement, lets it run out, is asked again or accepts another time has allowed
//! nothing on top of it but what they then allow. That is read from rows alone, so that no change of the files brings anything back.

use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};

use super::Moment;
use super::catalogue::Published;
use super::consent::{self, Answer, State, Verdict};
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
    /// What happened to it.
    pub what: Changed,
    /// When.
    pub at: Instant,
    /// "Firefox", or empty.
    pub browser: String,
    /// "Windows", or empty.
    pub platform: String,
}

/// The kinds of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// The person gave it.
    Given,
    /// The person took it back.
    Withdrawn,
    /// The acceptance below it ended without them: it ran out, or a revision asks again.
    Ended,
}

impl Changed {
    /// The word in the database and in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Withdrawn => "withdrawn",
            Self::Ended => "ended",
        }
    }

    fn parse(text: &str) -> Result<Self, StoreError> {
        [Self::Given, Self::Withdrawn, Self::Ended]
            .into_iter()
            .find(|changed| changed.as_str() == text)
            .ok_or(StoreError::Row("consent_purpose"))
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
            what: Changed::parse(&row.answer)?,
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
    /// The latest change of a purpose.
    pub fn latest(&self, agreement: &str, purpose: &str) -> Option<&Change> {
        self.changes.iter().find(|change| change.agreement == agreement && change.purpose == purpose)
    }

    /// What gave a purpose on top of the acceptance that counts, where nothing has ended it since. It is allowed as long as that
    /// acceptance holds.
    pub fn given(&self, agreement: &Published, purpose: &str) -> Option<&Change> {
        let accepted =
            consent::standing(&self.answers, &agreement.name).filter(|it| it.verdict == Verdict::Accepted)?;
        let latest = self.latest(&agreement.name, purpose)?;
        (latest.what == Changed::Given && latest.at > accepted.at).then_some(latest)
    }

    /// Whether a purpose is allowed now, as it reads today.
    pub fn allows(&self, agreement: &Published, purpose: &Purpose, when: Moment) -> bool {
        let accepted = consent::state(agreement, &self.answers, when) == State::Accepted;
        accepted && self.given(agreement, &purpose.name).is_some_and(|change| purpose.says(change))
    }

    /// What was given and would count again if files asked it in the same words again: they know the purpose no longer, or ask it in
    /// others. None where the agreement is not accepted.
    pub fn dormant(&self, agreement: &Published, when: Moment) -> Vec<&Change> {
        if consent::state(agreement, &self.answers, when) != State::Accepted {
            return Vec::new();
        }
        let is_asked = |change: &Change| {
            let mut same = agreement.purposes.iter().filter(|purpose| purpose.name == change.purpose);
            same.any(|purpose| purpose.says(change))
        };
        let given = self.purposes(&agreement.name).into_iter().filter_map(|name| self.given(agreement, name));
        given.filter(|change| !is_asked(change)).collect()
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
