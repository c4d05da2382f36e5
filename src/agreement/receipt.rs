//! A receipt: what somebody has of how they stand to an agreement, to keep and to show. It is of one record (one person, one agreement)
//! with everything that happened to it, in the terms of ISO/IEC TS 27560. The texts are those of the database, whatever files say.

use super::catalogue::{Published, Stored};
use super::consent::{self, Answer, State, Verdict};
use super::given::{self, Changed, Record};
use super::{Moment, store};
use crate::kit::id::{ConsentId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::store::{Scope, StoreError};

/// How somebody stands to an agreement, and how that came to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Names the record: the same in every receipt of it.
    pub record: ConsentId,
    /// Names what the receipt tells: the same as long as nothing more happens.
    pub id: ConsentId,
    /// The person, under a name that only this environment can make.
    pub principal: String,
    /// How they stand to the agreement.
    pub state: State,
    /// The text of the answer that counts.
    pub text: Stored,
    /// When that answer was given.
    pub answered: Instant,
    /// When what is accepted runs out, or did.
    pub expires: Option<Instant>,
    /// What was allowed on top of it.
    pub purposes: Vec<Purpose>,
    /// What happened, in order.
    pub events: Vec<Event>,
}

/// A purpose, in the words of the latest change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purpose {
    /// Its name.
    pub name: String,
    /// What was shown.
    pub label: String,
    /// And below it.
    pub help: String,
    /// Whether it is allowed.
    pub given: bool,
    /// When that changed last.
    pub at: Instant,
}

/// The kinds of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Accepted, or allowed.
    Given,
    /// Declined.
    Refused,
    /// Withdrawn, or taken back.
    Withdrawn,
    /// Its time ran out.
    Expired,
    /// What was allowed ended with the acceptance below it.
    Ended,
}

impl What {
    /// The word in receipts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
            Self::Ended => "ended",
        }
    }
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Instant,
    /// What.
    pub what: What,
    /// To which purpose, and in which words; to the agreement itself where there is none.
    pub purpose: Option<(String, String)>,
    /// To which text.
    pub hash: Vec<u8>,
    /// Its revision and language.
    pub text: String,
    /// "Firefox", or empty.
    pub browser: String,
    /// "Windows", or empty.
    pub platform: String,
}

/// The receipt of somebody for an agreement; `None` where they have not answered it.
pub async fn of(
    scope: &Scope<'_>,
    keys: &Keys,
    account: UserId,
    agreement: &Published,
    when: Moment,
) -> Result<Option<Receipt>, StoreError> {
    let record = given::record(scope, account).await?;
    let own: Vec<&Answer> = record.answers.iter().filter(|answer| answer.agreement == agreement.name).collect();
    let (Some(last), Some(first)) = (own.first(), own.last()) else { return Ok(None) };
    let counts = consent::standing(&record.answers, &agreement.name).unwrap_or(last);
    let texts = store::of(scope, &agreement.name).await?;
    let text = texts.iter().find(|text| text.hash.as_slice() == counts.hash.as_slice());
    let text = text.cloned().ok_or(StoreError::Row("agreement_text"))?;
    let state = consent::state(agreement, &record.answers, when);
    let expires = (counts.verdict == Verdict::Accepted).then(|| consent::expires(agreement, counts)).flatten();
    let latest = record.changes.iter().find(|change| change.agreement == agreement.name);
    Ok(Some(Receipt {
        record: first.id,
        id: latest.filter(|change| change.at > last.at).map_or(last.id, |change| change.id),
        principal: keys.name("consent_receipt", &[account.uuid().as_bytes()]),
        state,
        text,
        answered: counts.at,
        expires,
        purposes: purposes(agreement, &record, state),
        events: events(agreement, &record, &texts, expires.filter(|_| state == State::Expired)),
    }))
}

fn purposes(agreement: &Published, record: &Record, state: State) -> Vec<Purpose> {
    let latest = |name: &str| record.changes.iter().find(|it| it.agreement == agreement.name && it.purpose == name);
    let named = record.purposes(&agreement.name).into_iter().filter_map(latest);
    let purposes = named.map(|change| Purpose {
        name: change.purpose.clone(),
        label: change.label.clone(),
        help: change.help.clone(),
        given: state == State::Accepted && record.given(agreement, &change.purpose).is_some(),
        at: change.at,
    });
    purposes.collect()
}

fn events(agreement: &Published, record: &Record, texts: &[Stored], expired: Option<Instant>) -> Vec<Event> {
    let text = |hash: &[u8]| {
        let found = texts.iter().find(|text| text.hash.as_slice() == hash);
        found.map(|text| format!("{} {}", text.revision, text.language)).unwrap_or_default()
    };
    let answers = record.answers.iter().filter(|answer| answer.agreement == agreement.name).map(|answer| Event {
        at: answer.at,
        what: match answer.verdict {
            Verdict::Accepted => What::Given,
            Verdict::Declined => What::Refused,
            Verdict::Withdrawn => What::Withdrawn,
        },
        purpose: None,
        hash: answer.hash.clone(),
        text: text(&answer.hash),
        browser: answer.browser.clone(),
        platform: answer.platform.clone(),
    });
    let changes = record.changes.iter().filter(|change| change.agreement == agreement.name).map(|change| Event {
        at: change.at,
        what: match change.what {
            Changed::Given => What::Given,
            Changed::Withdrawn => What::Withdrawn,
            Changed::Ended => What::Ended,
        },
        purpose: Some((change.purpose.clone(), change.label.clone())),
        hash: change.hash.clone(),
        text: text(&change.hash),
        browser: change.browser.clone(),
        platform: change.platform.clone(),
    });
    let accepted = consent::standing(&record.answers, &agreement.name);
    let ran_out = expired.zip(accepted).map(|(at, accepted)| Event {
        at,
        what: What::Expired,
        purpose: None,
        hash: accepted.hash.clone(),
        text: text(&accepted.hash),
        browser: String::new(),
        platform: String::new(),
    });
    let mut events: Vec<Event> = answers.chain(changes).chain(ran_out).collect();
    events.sort_by_key(|event| event.at);
    events
}
