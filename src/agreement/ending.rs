//! Writing down that what people allowed has ended: their acceptance ran out, or a revision asks again. Whether it did is a question to
//! the files, and files change; once it is written down, no file brings back what a person would have to give anew.

use std::time::Duration;

use sea_orm::{ActiveValue::Set, FromQueryResult, prelude::Uuid};

use super::Moment;
use super::catalogue::{Catalogue, Published};
use super::consent::{self, State};
use super::given::{self, Changed};
use crate::identity::account;
use crate::kit::id::{ConsentId, EnvironmentId, UserId};
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::store::entity::consent_purpose;
use crate::store::{Store, StoreError};

#[derive(FromQueryResult)]
struct Found {
    account_id: Uuid,
}

/// How many people are looked for at once.
const BATCH: usize = 500;

/// Who still has something allowed on top of an acceptance of this text that is at least this old.
const LAPSED: &str = "
SELECT DISTINCT c.account_id FROM consent c
JOIN consent_purpose p ON p.environment_id = c.environment_id AND p.account_id = c.account_id AND p.agreement = c.agreement
WHERE c.environment_id = $1 AND c.agreement = $2 AND c.text_hash = $3 AND c.at <= $4
  AND c.answer = 'accepted' AND p.answer = 'given' AND p.at > c.at
  AND NOT EXISTS (
    SELECT 1 FROM consent later WHERE later.environment_id = c.environment_id AND later.account_id = c.account_id
      AND later.agreement = c.agreement AND later.at > c.at AND later.answer <> 'declined')
  AND NOT EXISTS (
    SELECT 1 FROM consent_purpose later WHERE later.environment_id = p.environment_id AND later.account_id = p.account_id
      AND later.agreement = p.agreement AND later.purpose = p.purpose AND later.at > p.at)
LIMIT 500";

/// Writes down what has ended by these agreements, each person in a transaction of their own, and stops at `most` people; says of how
/// many. One whose rows cannot be read holds up nobody else.
pub async fn end_lapsed(
    store: &Store,
    environment: EnvironmentId,
    catalogue: &Catalogue,
    random: &Random,
    (when, most): (Moment, u64),
) -> Result<u64, StoreError> {
    let mut people = 0;
    for agreement in catalogue.all() {
        for (hash, until) in lapsed(agreement, when) {
            loop {
                let values = [agreement.name.clone().into(), hash.clone().into(), until.micros().into()];
                let found: Vec<Found> = store.scope(environment).query(LAPSED, values).await?;
                let before = people;
                for person in &found {
                    if people >= most {
                        return Ok(people);
                    }
                    let account = UserId::from_uuid(person.account_id);
                    match end(store, environment, agreement, random, (account, when)).await {
                        Ok(ended) => people += u64::from(ended),
                        Err(error @ StoreError::Row(_)) => {
                            tracing::warn!(%environment, %account, %error, "what has ended cannot be written down");
                        }
                        Err(error) => return Err(error),
                    }
                }
                // Who has answered meanwhile, or cannot be read, holds up no others for ever.
                if people == before || found.len() < BATCH {
                    break;
                }
            }
        }
    }
    Ok(people)
}

/// The texts whose acceptances have ended, and up to when they were given for that.
fn lapsed(agreement: &Published, when: Moment) -> Vec<(Vec<u8>, Instant)> {
    let now = agreement.in_force(when.today);
    let texts = agreement.come(when.today).filter_map(|text| {
        let until = if now.is_some_and(|now| agreement.asks_again(text.revision, now)) {
            when.now
        } else {
            when.now.minus(agreement.renew_every?)
        };
        Some((text.hash.to_vec(), until))
    });
    texts.collect()
}

async fn end(
    store: &Store,
    environment: EnvironmentId,
    agreement: &Published,
    random: &Random,
    (account, when): (UserId, Moment),
) -> Result<bool, StoreError> {
    let work = store.work(environment).await?;
    // As it is once nobody is answering.
    account::hold(&work, account).await?;
    let record = given::record(&work.scope(), account).await?;
    if consent::state(agreement, &record.answers, when) == State::Accepted {
        return Ok(false);
    }
    let mut at = record.next(when.now);
    let mut ended = false;
    for name in record.purposes(&agreement.name) {
        let Some(change) = record.given(agreement, name) else { continue };
        let id: ConsentId = random.id(when.now);
        work.insert(consent_purpose::ActiveModel {
            environment_id: Set(environment.uuid()),
            id: Set(id.uuid()),
            account_id: Set(account.uuid()),
            agreement: Set(change.agreement.clone()),
            purpose: Set(change.purpose.clone()),
            text_hash: Set(change.hash.clone()),
            language: Set(change.language.clone()),
            label: Set(change.label.clone()),
            help: Set(change.help.clone()),
            answer: Set(Changed::Ended.as_str().to_owned()),
            at: Set(at.micros()),
            browser: Set(String::new()),
            platform: Set(String::new()),
            address: Set(None),
        })
        .await?;
        at = at.plus(Duration::from_micros(1));
        ended = true;
    }
    work.commit().await?;
    Ok(ended)
}
