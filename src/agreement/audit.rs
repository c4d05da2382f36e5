//! Who accepted what, for whoever answers for an environment: page by page, so that it takes little memory however many people there
//! are, and with as many queries for a page whoever is on it.

use std::collections::{BTreeSet, HashMap};

use sea_orm::FromQueryResult;

use super::catalogue::Published;
use super::consent::{self, Answer};
use super::given::{self, Record};
use crate::config::sections::agreements::Revision;
use crate::identity::account;
use crate::identity::identifier::{self, Identifier};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::store::{Scope, StoreError};

/// Somebody, with everything that they answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Who.
    pub account: UserId,
    /// What they are called, primary identifiers first.
    pub identifiers: Vec<Identifier>,
    /// What they answered.
    pub record: Record,
}

/// The people after `after`, at most `limit`, oldest first, also those who have answered nothing.
pub async fn page(scope: &Scope<'_>, after: Option<UserId>, limit: u64) -> Result<Vec<Person>, StoreError> {
    let ids: Vec<UserId> = account::list(scope, after, limit).await?.iter().map(|account| account.id).collect();
    let mut identifiers: HashMap<UserId, Vec<Identifier>> = HashMap::new();
    for one in identifier::of_all(scope, &ids).await? {
        identifiers.entry(one.account).or_default().push(one);
    }
    let mut records: HashMap<UserId, Record> = HashMap::new();
    for answer in consent::of_all(scope, &ids).await? {
        records.entry(answer.account).or_default().answers.push(answer);
    }
    for change in given::of_all(scope, &ids).await? {
        records.entry(change.account).or_default().changes.push(change);
    }
    let people = ids.into_iter().map(|account| Person {
        account,
        identifiers: identifiers.remove(&account).unwrap_or_default(),
        record: records.remove(&account).unwrap_or_default(),
    });
    Ok(people.collect())
}

impl Person {
    /// The answers that count, one for each agreement that was accepted or withdrawn; files may know some no longer.
    pub fn standing(&self) -> Vec<&Answer> {
        let mut names: Vec<&str> = self.record.answers.iter().map(|answer| &*answer.agreement).collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter().filter_map(|name| consent::standing(&self.record.answers, name)).collect()
    }
}

#[derive(FromQueryResult)]
struct Counted {
    people: i64,
}

/// Whose latest answer that is no refusal accepted this revision, in whichever language, and has not run out.
const ACCEPTED: &str = "
SELECT COUNT(*) AS people FROM consent c
JOIN agreement_text t ON t.environment_id = c.environment_id AND t.hash = c.text_hash
WHERE c.environment_id = $1 AND c.agreement = $2 AND c.answer = 'accepted' AND c.at > $3 AND t.revision = $4
  AND NOT EXISTS (
    SELECT 1 FROM consent later WHERE later.environment_id = c.environment_id AND later.account_id = c.account_id
      AND later.agreement = c.agreement AND later.at > c.at AND later.answer <> 'declined')";

/// How many people accept what is in force now: this revision, or one after which none asks again.
pub async fn accepted(
    scope: &Scope<'_>,
    agreement: &Published,
    in_force: Revision,
    now: Instant,
) -> Result<u64, StoreError> {
    let since = agreement.renew_every.map_or(Instant::from_micros(i64::MIN), |every| now.minus(every));
    let revisions: BTreeSet<Revision> = agreement.texts().iter().map(|text| text.revision).collect();
    let mut people = 0;
    for revision in revisions.into_iter().filter(|it| !agreement.asks_again(*it, in_force)) {
        let values = [agreement.name.clone().into(), since.micros().into(), revision.to_string().into()];
        let counted: Vec<Counted> = scope.query(ACCEPTED, values).await?;
        people += counted.first().and_then(|counted| u64::try_from(counted.people).ok()).unwrap_or(0);
    }
    Ok(people)
}
