//! What people answered, and how they stand to an agreement by it. Their state is that of their latest answer that is not a refusal;
//! everything before is history.

use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use serde::Serialize;

use super::Moment;
use super::catalogue::{Catalogue, Published};
use crate::kit::id::{ConsentId, UserId};
use crate::kit::instant::Instant;
use crate::store::entity::consent::{Column, Entity, Model};
use crate::store::{Scope, StoreError};

/// The kinds of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Accepted.
    Accepted,
    /// Declined: nobody was signed on.
    Declined,
    /// Withdrawn after it had been accepted.
    Withdrawn,
}

impl Verdict {
    /// The word in the database and in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }

    fn parse(text: &str) -> Result<Self, StoreError> {
        [Self::Accepted, Self::Declined, Self::Withdrawn]
            .into_iter()
            .find(|verdict| verdict.as_str() == text)
            .ok_or(StoreError::Row("consent"))
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Names it.
    pub id: ConsentId,
    /// Whose it is.
    pub account: UserId,
    /// The agreement's name.
    pub agreement: String,
    /// Which text it was.
    pub hash: Vec<u8>,
    /// What was answered.
    pub verdict: Verdict,
    /// When.
    pub at: Instant,
    /// "Firefox", or empty.
    pub browser: String,
    /// "Windows", or empty.
    pub platform: String,
    /// The client's address, where the environment keeps it.
    pub address: Option<String>,
}

impl TryFrom<Model> for Answer {
    type Error = StoreError;

    fn try_from(row: Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: ConsentId::from_uuid(row.id),
            account: UserId::from_uuid(row.account_id),
            agreement: row.agreement,
            hash: row.text_hash,
            verdict: Verdict::parse(&row.answer)?,
            at: Instant::from_micros(row.at),
            browser: row.browser,
            platform: row.platform,
            address: row.address,
        })
    }
}

/// How somebody stands to an agreement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It is accepted.
    Accepted,
    /// An earlier revision is accepted, and one since then asks again.
    Outdated,
    /// It was accepted, and that has run out.
    Expired,
    /// The consent was withdrawn.
    Withdrawn,
    /// There is no answer yet, or none but refusals.
    #[default]
    Open,
}

impl State {
    /// The word in exports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Outdated => "outdated",
            Self::Expired => "expired",
            Self::Withdrawn => "withdrawn",
            Self::Open => "open",
        }
    }
}

/// A person's answers, latest first.
pub async fn of(scope: &Scope<'_>, account: UserId) -> Result<Vec<Answer>, StoreError> {
    of_all(scope, &[account]).await
}

/// The answers of several people, latest first.
pub async fn of_all(scope: &Scope<'_>, accounts: &[UserId]) -> Result<Vec<Answer>, StoreError> {
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

/// The answer that counts: the latest one to this agreement that accepted or withdrew.
pub fn standing<'a>(answers: &'a [Answer], agreement: &str) -> Option<&'a Answer> {
    answers.iter().find(|answer| answer.agreement == agreement && answer.verdict != Verdict::Declined)
}

/// When what was accepted runs out; `None` where it does not.
pub fn expires(agreement: &Published, accepted: &Answer) -> Option<Instant> {
    agreement.renew_every.map(|every| accepted.at.plus(every))
}

/// How somebody with these answers stands to an agreement.
pub fn state(agreement: &Published, answers: &[Answer], when: Moment) -> State {
    let Some(answer) = standing(answers, &agreement.name) else { return State::Open };
    if answer.verdict != Verdict::Accepted {
        return State::Withdrawn;
    }
    let is_outdated = agreement.in_force(when.today).is_some_and(|now| {
        // A text that is not known here is another server's: it is asked for what is known.
        agreement.by_hash(&answer.hash).is_none_or(|text| agreement.asks_again(text.revision, now))
    });
    match (is_outdated, expires(agreement, answer)) {
        (true, _) => State::Outdated,
        (false, Some(at)) if at <= when.now => State::Expired,
        (false, _) => State::Accepted,
    }
}

/// Since when somebody has accepted an agreement without a break: not withdrawn, not run out, and by no revision asked again. What they
/// allowed on top of it before that is over.
pub fn since(agreement: &Published, answers: &[Answer]) -> Option<Instant> {
    let own = answers.iter().filter(|it| it.agreement == agreement.name && it.verdict != Verdict::Declined);
    let mut first: Option<&Answer> = None;
    for answer in own.take_while(|answer| answer.verdict == Verdict::Accepted) {
        if first.is_some_and(|later| !goes_on(agreement, answer, later)) {
            break;
        }
        first = Some(answer);
    }
    first.map(|answer| answer.at)
}

/// Whether an acceptance still held when the next one came, and no revision between them asks again.
fn goes_on(agreement: &Published, earlier: &Answer, later: &Answer) -> bool {
    let texts = (agreement.by_hash(&earlier.hash), agreement.by_hash(&later.hash));
    let (Some(was), Some(is)) = texts else { return false };
    let in_time = expires(agreement, earlier).is_none_or(|at| later.at < at);
    in_time && !agreement.asks_again(was.revision, is.revision)
}

/// Whether somebody with these answers has accepted what is in force of an agreement.
pub fn is_covered(agreement: &Published, answers: &[Answer], when: Moment) -> bool {
    agreement.in_force(when.today).is_none() || state(agreement, answers, when) == State::Accepted
}

/// The agreements that signing on still needs, in the order in which it asks for them.
pub fn all_outstanding<'c>(
    catalogue: &'c Catalogue,
    answers: &[Answer],
    when: Moment,
) -> impl Iterator<Item = &'c Published> {
    catalogue.required().filter(move |agreement| !is_covered(agreement, answers, when))
}

/// The first agreement that signing on still needs.
pub fn outstanding<'c>(catalogue: &'c Catalogue, answers: &[Answer], when: Moment) -> Option<&'c Published> {
    all_outstanding(catalogue, answers, when).next()
}
