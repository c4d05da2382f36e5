//! A receipt: what somebody has of how they stand to an agreement, to keep and to show. It is of one record (one person, one agreement)
//! with everything that happened to it, in the terms of ISO/IEC TS 27560. The texts are those of the database, whatever their files say by
//! now; there are receipts of the agreements that the environment has.

use std::time::Duration;

use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::catalogue::{Published, Stored};
use super::consent::{self, Answer, State, Verdict};
use super::given::{self, Change, Changed, Record};
use super::{Moment, hex, store};
use crate::kit::id::{ConsentId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::store::{Scope, StoreError};

/// How somebody stands to an agreement, and how that came to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Names the record: the same in every receipt of it.
    pub record: ConsentId,
    /// Names what the receipt tells of the person: the same as long as that is the same, another one as soon as it is not. Whom the
    /// environment names as answering for it is no part of it.
    pub id: String,
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
    /// How the person stands to it.
    pub state: Held,
    /// Since when; `None` where no moment of the record says so.
    pub since: Option<Instant>,
}

/// How somebody stands to a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// It is allowed.
    Given,
    /// They took it back.
    Withdrawn,
    /// It ended with the acceptance below it.
    Ended,
    /// It was allowed in words in which it is not asked any more.
    Unasked,
}

impl Held {
    /// The word in receipts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Withdrawn => "withdrawn",
            Self::Ended => "ended",
            Self::Unasked => "not_asked",
        }
    }
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

/// The receipt of somebody for an agreement; `None` where they have never accepted it. Of refusals alone there is nothing to prove.
pub async fn of(
    scope: &Scope<'_>,
    keys: &Keys,
    account: UserId,
    agreement: &Published,
    when: Moment,
) -> Result<Option<Receipt>, StoreError> {
    let record = given::record(scope, account).await?;
    let own: Vec<&Answer> = record.answers.iter().filter(|answer| answer.agreement == agreement.name).collect();
    let counts = consent::standing(&record.answers, &agreement.name);
    let (Some(first), Some(counts)) = (own.last(), counts) else { return Ok(None) };
    let texts = store::of(scope, &agreement.name).await?;
    let text = texts.iter().find(|text| text.hash.as_slice() == counts.hash.as_slice());
    let text = text.cloned().ok_or(StoreError::Row("agreement_text"))?;
    let state = consent::state(agreement, &record.answers, when);
    let expires = consent::runs_out(agreement, &record.answers, when);
    let mut receipt = Receipt {
        record: first.id,
        id: String::new(),
        principal: keys.name("consent_receipt", &[account.uuid().as_bytes()]),
        state,
        text,
        answered: counts.at,
        expires,
        purposes: purposes(agreement, &record, when),
        events: events(agreement, &record, &texts, when),
    };
    receipt.id = number(&receipt);
    Ok(Some(receipt))
}

/// A number that is made of everything that a receipt tells of the person and what they answered.
fn number(receipt: &Receipt) -> String {
    let purposes = receipt
        .purposes
        .iter()
        .map(|it| json!([it.name, it.label, it.help, it.state.as_str(), it.since.map(Instant::micros)]));
    let events = receipt
        .events
        .iter()
        .map(|it| json!([it.at.micros(), it.what.as_str(), it.purpose, hex(&it.hash), it.browser, it.platform]));
    let told = json!([
        receipt.record.to_string(),
        receipt.principal,
        receipt.state.as_str(),
        hex(&receipt.text.hash),
        receipt.answered.micros(),
        receipt.expires.map(Instant::micros),
        purposes.collect::<Vec<_>>(),
        events.collect::<Vec<_>>(),
    ]);
    let digest: [u8; 32] = Sha256::digest(told.to_string()).into();
    hex(&digest).chars().take(32).collect()
}

fn purposes(agreement: &Published, record: &Record, when: Moment) -> Vec<Purpose> {
    let names = record.purposes(&agreement.name).into_iter();
    let purposes = names.filter_map(|name| record.latest(&agreement.name, name)).map(|change| {
        let (state, since) = held(agreement, record, change, when);
        let (name, label, help) = (change.purpose.clone(), change.label.clone(), change.help.clone());
        Purpose { name, label, help, state, since }
    });
    purposes.collect()
}

/// How somebody stands to a purpose by its latest change, and since when.
fn held(agreement: &Published, record: &Record, change: &Change, when: Moment) -> (Held, Option<Instant>) {
    match change.what {
        Changed::Withdrawn => return (Held::Withdrawn, Some(change.at)),
        Changed::Ended => return (Held::Ended, Some(change.at)),
        Changed::Given => {}
    }
    let counts = consent::standing(&record.answers, &agreement.name);
    // A later answer to the agreement did not carry it.
    if let Some(later) = counts.filter(|answer| answer.at > change.at) {
        return (Held::Ended, Some(later.at));
    }
    match consent::state(agreement, &record.answers, when) {
        State::Accepted => {
            let asked = agreement.purposes.iter().find(|purpose| purpose.name == change.purpose);
            match asked.filter(|purpose| record.allows(agreement, purpose, when)) {
                Some(_) => (Held::Given, Some(change.at)),
                None => (Held::Unasked, None),
            }
        }
        State::Expired => {
            // A shorter time in the file may have it run out before this was given; then no moment is known.
            let at = counts.and_then(|answer| consent::expires(agreement, answer));
            (Held::Ended, at.filter(|at| *at > change.at))
        }
        State::Outdated | State::Withdrawn | State::Open => (Held::Ended, None),
    }
}

/// The acceptances that have run out, and when: the one that counts, by the file; and before it those whose very text was accepted again,
/// which is done only once it has run out. Files that have changed since do not say when that was, so it is told right before the renewal.
fn lapses<'r>(agreement: &Published, record: &'r Record, when: Moment) -> Vec<(&'r Answer, Instant)> {
    let own = record.answers.iter().filter(|it| it.agreement == agreement.name && it.verdict != Verdict::Declined);
    let mut later: Option<&Answer> = None;
    let mut lapses = Vec::new();
    for answer in own {
        let at = match later {
            None if consent::state(agreement, &record.answers, when) == State::Expired => {
                consent::expires(agreement, answer)
            }
            Some(later) if later.verdict == Verdict::Accepted && later.hash == answer.hash => {
                Some(later.at.minus(Duration::from_micros(1)))
            }
            None | Some(_) => None,
        };
        if let Some(at) = at.filter(|_| answer.verdict == Verdict::Accepted) {
            lapses.push((answer, at));
        }
        later = Some(answer);
    }
    lapses
}

fn events(agreement: &Published, record: &Record, texts: &[Stored], when: Moment) -> Vec<Event> {
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
    let ran_out = lapses(agreement, record, when).into_iter().map(|(accepted, at)| Event {
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
