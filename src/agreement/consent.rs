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

/// When what somebody accepted runs out, or did; `None` where it does not, or where it holds no longer for another reason.
pub fn runs_out(agreement: &Published, answers: &[Answer], when: Moment) -> Option<Instant> {
    match state(agreement, answers, when) {
        State::Accepted | State::Expired => expires(agreement, standing(answers, &agreement.name)?),
        State::Outdated | State::Withdrawn | State::Open => None,
    }
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use indexmap::IndexMap;

    use super::*;
    use crate::config::sections::agreements::{Agreement, AgreementText};
    use crate::config::values::{LocalizedText, Period};

    const DAY: i64 = 24 * 3600 * 1_000_000;

    /// Terms whose consent holds for ten days, with revisions of 1, 2 (which does not ask again) and 3 January 2026.
    fn terms() -> Catalogue {
        let texts = [("2026-01-03", true), ("2026-01-02", false), ("2026-01-01", true)].map(|(revision, ask_again)| {
            let (language, body, file) = ("en".to_owned(), format!("{revision}\n"), format!("{revision}.en.md"));
            AgreementText { revision: revision.parse().unwrap(), language, ask_again, body, file }
        });
        let agreement = Agreement {
            title: LocalizedText::Same("Terms".to_owned()),
            required: true,
            renew_every: Period::Every(Duration::from_secs(10 * 24 * 3600)),
            withdrawable: true,
            purposes: IndexMap::new(),
            texts: texts.to_vec(),
        };
        Catalogue::new(&IndexMap::from([("terms".to_owned(), agreement)]), "en", Vec::new())
    }

    fn answer(catalogue: &Catalogue, day: i64, revision: &str, verdict: Verdict) -> Answer {
        let terms = catalogue.find("terms").unwrap();
        Answer {
            id: ConsentId::from_uuid(uuid::Uuid::nil()),
            account: UserId::from_uuid(uuid::Uuid::nil()),
            agreement: "terms".to_owned(),
            hash: terms.text(revision.parse().unwrap(), "en", "en").unwrap().hash.to_vec(),
            verdict,
            at: Instant::from_micros(day * DAY),
            browser: String::new(),
            platform: String::new(),
            address: None,
        }
    }

    #[test]
    fn a_consent_holds_until_its_time_has_run_out_or_a_revision_asks_again() {
        let catalogue = terms();
        let terms = catalogue.find("terms").unwrap();
        let accepted = [answer(&catalogue, 100, "2026-01-01", Verdict::Accepted)];
        let on = |micros: i64, today: &str| {
            state(terms, &accepted, Moment { now: Instant::from_micros(micros), today: today.parse().unwrap() })
        };
        assert_eq!(on(110 * DAY - 1, "2026-01-02"), State::Accepted, "one that does not ask again changes nothing");
        assert_eq!(on(110 * DAY, "2026-01-02"), State::Expired);
        assert_eq!(on(100 * DAY, "2026-01-03"), State::Outdated);
        let runs_out = |micros: i64, today: &str| {
            let when = Moment { now: Instant::from_micros(micros), today: today.parse().unwrap() };
            runs_out(terms, &accepted, when).map(|at| at.micros() / DAY)
        };
        assert_eq!(runs_out(100 * DAY, "2026-01-02"), Some(110));
        assert_eq!(runs_out(110 * DAY, "2026-01-02"), Some(110), "it did");
        assert_eq!(runs_out(100 * DAY, "2026-01-03"), None, "what holds no longer holds until no day");
    }
}
