//! What people answered. A person's state is their latest answer that is not a refusal; everything before is history.

use std::time::Duration;

use jiff::civil::Date;
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder};
use serde_json::json;

use super::catalogue::{Catalogue, Published, Text};
use super::{hex, store};
use crate::identity::account;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::session::Agent;
use crate::kit::id::{ConsentId, UserId};
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::store::entity::consent;
use crate::store::{Scope, StoreError, Work};

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

/// A person's answers, latest first.
pub async fn of(scope: &Scope<'_>, account: UserId) -> Result<Vec<Answer>, StoreError> {
    let rows = scope
        .find::<consent::Entity>()
        .filter(consent::Column::AccountId.eq(account.uuid()))
        .order_by_desc(consent::Column::At)
        .order_by_desc(consent::Column::Id)
        .all(scope.executor())
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Answer {
                agreement: row.agreement,
                hash: row.text_hash,
                verdict: Verdict::parse(&row.answer)?,
                at: Instant::from_micros(row.at),
                browser: row.browser,
                platform: row.platform,
                address: row.address,
            })
        })
        .collect()
}

/// The answer that counts: the latest one to this agreement that accepted or withdrew.
pub fn standing<'a>(answers: &'a [Answer], agreement: &str) -> Option<&'a Answer> {
    answers.iter().find(|answer| answer.agreement == agreement && answer.verdict != Verdict::Declined)
}

/// Whether somebody with these answers has accepted what is in force of an agreement.
pub fn is_covered(agreement: &Published, answers: &[Answer], today: Date) -> bool {
    let Some(now) = agreement.in_force(today) else { return true };
    let standing = standing(answers, &agreement.name).filter(|answer| answer.verdict == Verdict::Accepted);
    let accepted = standing.and_then(|answer| agreement.by_hash(&answer.hash));
    accepted.is_some_and(|text| !agreement.asks_again(text.revision, now))
}

/// The first agreement that signing on still needs.
pub fn outstanding<'c>(catalogue: &'c Catalogue, answers: &[Answer], today: Date) -> Option<&'c Published> {
    catalogue.required().find(|agreement| !is_covered(agreement, answers, today))
}

/// Somebody answers.
pub struct Answering<'a> {
    /// The transaction.
    pub work: &'a Work,
    /// Who.
    pub account: UserId,
    /// From where.
    pub agent: &'a Agent,
    /// Randomness.
    pub random: &'a Random,
    /// When.
    pub now: Instant,
    /// The day that is, where the environment is.
    pub today: Date,
}

/// Why an answer does not count.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The account is gone or disabled.
    #[error("nobody can answer for this account")]
    Gone,
    /// What was shown is not what is in force now: show that.
    #[error("the text is not the one in force")]
    NotInForce,
    /// There is nothing to withdraw, or it cannot be.
    #[error("it cannot be withdrawn")]
    NotWithdrawable,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Answering<'_> {
    /// Accepts the text with this hash, which must be of the revision in force. Accepting again what is accepted adds nothing.
    pub async fn accept(&self, agreement: &Published, hash: &str) -> Result<(), Refused> {
        let text = self.in_force(agreement, hash)?;
        let answers = self.hold().await?;
        let same = |standing: &Answer| standing.verdict == Verdict::Accepted && standing.hash == text.hash;
        if standing(&answers, &agreement.name).is_some_and(same) {
            return Ok(());
        }
        self.answer(agreement, text, Verdict::Accepted, &answers).await
    }

    /// Declines the text with this hash. Declining what was declined last adds nothing, so that nobody can fill the history.
    pub async fn decline(&self, agreement: &Published, hash: &str) -> Result<(), Refused> {
        let text = self.in_force(agreement, hash)?;
        let answers = self.hold().await?;
        let last = answers.iter().find(|answer| answer.agreement == agreement.name);
        if last.is_some_and(|last| last.verdict == Verdict::Declined && last.hash == text.hash) {
            return Ok(());
        }
        self.answer(agreement, text, Verdict::Declined, &answers).await
    }

    /// Withdraws what was accepted.
    pub async fn withdraw(&self, agreement: &Published) -> Result<(), Refused> {
        let answers = self.hold().await?;
        let standing = standing(&answers, &agreement.name).filter(|answer| answer.verdict == Verdict::Accepted);
        let text = standing.and_then(|answer| agreement.by_hash(&answer.hash)).filter(|_| agreement.withdrawable);
        let text = text.ok_or(Refused::NotWithdrawable)?;
        self.answer(agreement, text, Verdict::Withdrawn, &answers).await
    }

    /// What was answered so far, held until the transaction ends: two that answer at once take turns, and a sign-on that is
    /// finished meanwhile sees the answer or is seen by it.
    async fn hold(&self) -> Result<Vec<Answer>, Refused> {
        if !account::confirm_active(self.work, self.account).await? {
            return Err(Refused::Gone);
        }
        Ok(of(&self.work.scope(), self.account).await?)
    }

    fn in_force<'p>(&self, agreement: &'p Published, hash: &str) -> Result<&'p Text, Refused> {
        let now = agreement.in_force(self.today);
        let mut texts = agreement.come(self.today).filter(|text| Some(text.revision) == now);
        texts.find(|text| hex(&text.hash) == hash).ok_or(Refused::NotInForce)
    }

    async fn answer(
        &self,
        agreement: &Published,
        text: &Text,
        verdict: Verdict,
        before: &[Answer],
    ) -> Result<(), Refused> {
        // Another replica may have published another wording of this revision first: that one is what people answer to.
        if !store::keep(self.work, agreement, text, self.now).await? {
            return Err(Refused::NotInForce);
        }
        // The order of answers is that of their moments, so no two have the same, also where the clock is put back.
        let last = before.first().map(|last| last.at.plus(Duration::from_micros(1)));
        let at = last.map_or(self.now, |next| next.max(self.now));
        let id: ConsentId = self.random.id(self.now);
        self.work
            .insert(consent::ActiveModel {
                environment_id: Set(self.work.environment().uuid()),
                id: Set(id.uuid()),
                account_id: Set(self.account.uuid()),
                agreement: Set(agreement.name.clone()),
                text_hash: Set(text.hash.to_vec()),
                answer: Set(verdict.as_str().to_owned()),
                at: Set(at.micros()),
                browser: Set(self.agent.browser.clone()),
                platform: Set(self.agent.platform.clone()),
                address: Set(self.agent.address.clone()),
            })
            .await?;
        let kind = match verdict {
            Verdict::Accepted => Kind::AgreementAccepted,
            Verdict::Declined => Kind::AgreementDeclined,
            Verdict::Withdrawn => Kind::ConsentWithdrawn,
        };
        let detail =
            json!({ "agreement": agreement.name, "revision": text.revision.to_string(), "language": text.language });
        activity::record(self.work, self.account, kind, &Actor::Person, &detail, self.random, self.now).await?;
        Ok(())
    }
}
