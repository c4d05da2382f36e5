//! Answering: accepting, declining and withdrawing agreements, giving and taking back their purposes. Each is a row that is added, to
//! exactly the text and the words that were shown. Two that answer at once take turns, by the person's account.

use std::time::Duration;

use sea_orm::ActiveValue::Set;
use serde_json::json;

use super::catalogue::{Published, Text};
use super::consent::{self, Answer, State, Verdict, standing};
use super::given::{self, Change, Changed, Record};
use super::purpose::{Purpose, Statement};
use super::{Moment, hex, store};
use crate::identity::account;
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::session::Agent;
use crate::kit::id::{ConsentId, UserId};
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::store::entity::{consent as answers, consent_purpose};
use crate::store::{StoreError, Work};

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
    pub when: Moment,
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
    /// The words of a purpose are not those that are shown now: show these.
    #[error("the words of a purpose are not the ones that are asked")]
    OtherWords,
    /// Enough was accepted or allowed for one day.
    #[error("too much was accepted or allowed within a day")]
    TooOften,
    /// There is nothing to withdraw, or it cannot be.
    #[error("it cannot be withdrawn")]
    NotWithdrawable,
    /// There is no acceptance on top of which something could be allowed.
    #[error("it is not accepted")]
    NotAccepted,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Refused {
    /// What is told of it, as the key of a message, where purposes are what is wrong, or how often one has changed one's mind.
    pub const fn of_purposes(&self) -> Option<&'static str> {
        match self {
            Self::OtherWords => Some("purposes-changed"),
            Self::TooOften => Some("purposes-too-often"),
            Self::Gone | Self::NotInForce | Self::NotWithdrawable | Self::NotAccepted | Self::Store(_) => None,
        }
    }
}

/// The most purposes that a person gives within a day, of all agreements, and the most acceptances, so that nobody can fill the history.
/// Taking back and withdrawing have no bound but that of what was given.
const MOST_GIVEN: usize = 100;
const DAY: Duration = Duration::from_secs(24 * 3600);

type Stated<'p> = Vec<(&'p Purpose, Statement)>;

impl Answering<'_> {
    /// Accepts the text with this hash, which must be of the revision in force, and gives the purposes whose words have these hashes.
    /// Accepting again what is accepted adds nothing; what has run out is renewed by it. What was allowed on top of an earlier acceptance
    /// is not on top of this one. There are only so many acceptances within a day.
    pub async fn accept(&self, agreement: &Published, hash: &str, purposes: &[String]) -> Result<(), Refused> {
        self.take(agreement, hash, purposes, MOST_GIVEN).await
    }

    /// As [`accept`](Self::accept), for a sign-on that needs it: however often it was accepted that day, nobody is locked out.
    pub async fn accept_to_sign_on(
        &self,
        agreement: &Published,
        hash: &str,
        purposes: &[String],
    ) -> Result<(), Refused> {
        self.take(agreement, hash, purposes, usize::MAX).await
    }

    async fn take(&self, agreement: &Published, hash: &str, purposes: &[String], most: usize) -> Result<(), Refused> {
        let text = self.in_force(agreement, hash)?;
        let stated = stated(agreement, purposes)?;
        let mut record = self.hold().await?;
        let same = standing(&record.answers, &agreement.name).is_some_and(|answer| answer.hash == text.hash);
        if !same || consent::state(agreement, &record.answers, self.when) != State::Accepted {
            let since = self.when.now.minus(DAY);
            let accepted = |it: &&Answer| it.verdict == Verdict::Accepted && it.at > since;
            if record.answers.iter().filter(accepted).count() >= most {
                return Err(Refused::TooOften);
            }
            self.answer(agreement, text, Verdict::Accepted, &record).await?;
            record = given::record(&self.work.scope(), self.account).await?;
        }
        self.give(agreement, &stated, &record).await
    }

    /// Declines the text with this hash. Declining what was declined last adds nothing, so that nobody can fill the history.
    pub async fn decline(&self, agreement: &Published, hash: &str) -> Result<(), Refused> {
        let text = self.in_force(agreement, hash)?;
        let record = self.hold().await?;
        let last = record.answers.iter().find(|answer| answer.agreement == agreement.name);
        if last.is_some_and(|last| last.verdict == Verdict::Declined && last.hash == text.hash) {
            return Ok(());
        }
        self.answer(agreement, text, Verdict::Declined, &record).await
    }

    /// Withdraws what was accepted, and takes back every purpose that was given on top of it.
    pub async fn withdraw(&self, agreement: &Published) -> Result<(), Refused> {
        let record = self.hold().await?;
        let accepted = standing(&record.answers, &agreement.name).filter(|answer| answer.verdict == Verdict::Accepted);
        let text = accepted.and_then(|answer| agreement.by_hash(&answer.hash)).filter(|_| agreement.withdrawable);
        let text = text.ok_or(Refused::NotWithdrawable)?;
        self.answer(agreement, text, Verdict::Withdrawn, &record).await?;
        let mut at = record.next(self.when.now);
        for name in record.purposes(&agreement.name) {
            if let Some(change) = record.given(agreement, name) {
                at = at.plus(Duration::from_micros(1));
                self.change(self.taken_back(change, at)).await?;
            }
        }
        Ok(())
    }

    /// Gives the purposes whose words have these hashes, and takes back every other one of an agreement that is accepted, also one that
    /// files know no longer. What does not change adds nothing.
    pub async fn choose(&self, agreement: &Published, purposes: &[String]) -> Result<(), Refused> {
        let stated = stated(agreement, purposes)?;
        let mut record = self.hold().await?;
        if consent::state(agreement, &record.answers, self.when) != State::Accepted {
            return Err(Refused::NotAccepted);
        }
        self.give(agreement, &stated, &record).await?;
        record = given::record(&self.work.scope(), self.account).await?;
        let mut at = record.next(self.when.now);
        let is_stated = |name: &str| stated.iter().any(|(it, _)| it.name == name);
        for name in record.purposes(&agreement.name).into_iter().filter(|name| !is_stated(name)) {
            if let Some(change) = record.given(agreement, name) {
                self.change(self.taken_back(change, at)).await?;
                self.tell(Kind::PurposeWithdrawn, agreement, name, &change.label).await?;
                at = at.plus(Duration::from_micros(1));
            }
        }
        Ok(())
    }

    /// What was answered so far, held until the transaction ends: two that answer at once take turns, and a sign-on that is
    /// finished meanwhile sees the answer or is seen by it.
    async fn hold(&self) -> Result<Record, Refused> {
        if !account::confirm_active(self.work, self.account).await? {
            return Err(Refused::Gone);
        }
        Ok(given::record(&self.work.scope(), self.account).await?)
    }

    fn in_force<'p>(&self, agreement: &'p Published, hash: &str) -> Result<&'p Text, Refused> {
        let now = agreement.in_force(self.when.today);
        let mut texts = agreement.come(self.when.today).filter(|text| Some(text.revision) == now);
        texts.find(|text| hex(&text.hash) == hash).ok_or(Refused::NotInForce)
    }

    async fn answer(
        &self,
        agreement: &Published,
        text: &Text,
        verdict: Verdict,
        before: &Record,
    ) -> Result<(), Refused> {
        // Another replica may have published another wording of this revision first: that one is what people answer to.
        if !store::keep(self.work, agreement, text, self.when.now).await? {
            return Err(Refused::NotInForce);
        }
        let id: ConsentId = self.random.id(self.when.now);
        self.work
            .insert(answers::ActiveModel {
                environment_id: Set(self.work.environment().uuid()),
                id: Set(id.uuid()),
                account_id: Set(self.account.uuid()),
                agreement: Set(agreement.name.clone()),
                text_hash: Set(text.hash.to_vec()),
                answer: Set(verdict.as_str().to_owned()),
                at: Set(before.next(self.when.now).micros()),
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
        let now = self.when.now;
        activity::record(self.work, self.account, kind, &Actor::Person, &detail, self.random, now).await?;
        Ok(())
    }

    /// Gives what is not given yet, on top of the text that is accepted.
    async fn give(&self, agreement: &Published, stated: &Stated<'_>, record: &Record) -> Result<(), Refused> {
        let new: Vec<_> = stated.iter().filter(|(it, _)| !record.allows(agreement, it, self.when)).collect();
        let since = self.when.now.minus(DAY);
        let given = record.changes.iter().filter(|change| change.what == Changed::Given && change.at > since).count();
        if !new.is_empty() && given + new.len() > MOST_GIVEN {
            return Err(Refused::TooOften);
        }
        let mut at = record.next(self.when.now);
        for (purpose, statement) in new {
            let accepted = standing(&record.answers, &agreement.name).ok_or(Refused::NotAccepted)?;
            let row = self.row((&agreement.name, &purpose.name), accepted.hash.clone(), (Changed::Given, at));
            self.change(consent_purpose::ActiveModel {
                language: Set(statement.language.clone()),
                label: Set(statement.label.clone()),
                help: Set(statement.help.clone()),
                ..row
            })
            .await?;
            self.tell(Kind::PurposeGiven, agreement, &purpose.name, &statement.label).await?;
            at = at.plus(Duration::from_micros(1));
        }
        Ok(())
    }

    /// That what this change gave is taken back, in its own words.
    fn taken_back(&self, change: &Change, at: Instant) -> consent_purpose::ActiveModel {
        let row = self.row((&change.agreement, &change.purpose), change.hash.clone(), (Changed::Withdrawn, at));
        consent_purpose::ActiveModel {
            language: Set(change.language.clone()),
            label: Set(change.label.clone()),
            help: Set(change.help.clone()),
            ..row
        }
    }

    fn row(
        &self,
        (agreement, purpose): (&str, &str),
        hash: Vec<u8>,
        (what, at): (Changed, Instant),
    ) -> consent_purpose::ActiveModel {
        let id: ConsentId = self.random.id(self.when.now);
        consent_purpose::ActiveModel {
            environment_id: Set(self.work.environment().uuid()),
            id: Set(id.uuid()),
            account_id: Set(self.account.uuid()),
            agreement: Set(agreement.to_owned()),
            purpose: Set(purpose.to_owned()),
            text_hash: Set(hash),
            answer: Set(what.as_str().to_owned()),
            at: Set(at.micros()),
            browser: Set(self.agent.browser.clone()),
            platform: Set(self.agent.platform.clone()),
            address: Set(self.agent.address.clone()),
            ..consent_purpose::ActiveModel::default()
        }
    }

    async fn change(&self, row: consent_purpose::ActiveModel) -> Result<(), StoreError> {
        self.work.insert(row).await
    }

    async fn tell(&self, kind: Kind, agreement: &Published, purpose: &str, label: &str) -> Result<(), StoreError> {
        let detail = json!({ "agreement": agreement.name, "purpose": purpose, "label": label });
        let now = self.when.now;
        activity::record(self.work, self.account, kind, &Actor::Person, &detail, self.random, now).await
    }
}

/// The purposes that these words are of; words that nobody is shown now are refused, as a text is that is not in force.
fn stated<'p>(agreement: &'p Published, hashes: &[String]) -> Result<Stated<'p>, Refused> {
    // Nobody ticks more boxes than there are; whoever sends more is not answered by looking for each of them.
    if hashes.len() > agreement.purposes.len() {
        return Err(Refused::OtherWords);
    }
    let mut stated: Stated<'p> = Vec::new();
    for hash in hashes {
        let mut known = agreement.purposes.iter().filter_map(|it| Some((it, it.by_hash(hash)?)));
        let (purpose, statement) = known.next().ok_or(Refused::OtherWords)?;
        if !stated.iter().any(|(it, _)| it.name == purpose.name) {
            stated.push((purpose, statement));
        }
    }
    Ok(stated)
}
