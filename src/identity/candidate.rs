//! Whoever an identifier names at sign-on, with what their password is checked against: one statement, the same for
//! identifiers that somebody has and that nobody has, so that the time it takes tells nothing.

use sea_orm::FromQueryResult;
use sea_orm::prelude::Uuid;

use super::account::Status;
use super::identifier::Kind;
use crate::config::sections::mfa::Method;
use crate::kit::id::UserId;
use crate::kit::keyring::Keys;
use crate::kit::text::canonical_identifier;
use crate::store::{Scope, StoreError};

/// Somebody who may be the one who is signing on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Their account, if the identifier is anybody's.
    pub account: Option<UserId>,
    /// Their password, if they have one and may sign on.
    pub phc: Option<String>,
    /// Over the channel of which method they have come back, if they have not signed on since.
    pub recovered: Option<Method>,
    /// How often they were shut out before.
    pub generation: i64,
    /// Under what their failures are counted.
    pub subject: String,
}

#[derive(FromQueryResult)]
struct Row {
    account_id: Uuid,
    kind: String,
    status: String,
    generation: i64,
    phc: Option<String>,
    recovered: Option<String>,
}

const FIND: &str = "
SELECT i.account_id, i.kind, a.status, a.generation, a.recovered, p.phc
FROM identifier i
JOIN account a ON a.environment_id = i.environment_id AND a.id = i.account_id
LEFT JOIN password p ON p.environment_id = i.environment_id AND p.account_id = i.account_id
WHERE i.environment_id = $1 AND i.canonical = $2";

/// The subject of an account's failures.
pub fn subject(account: UserId) -> String {
    format!("account {account}")
}

/// Whom `typed` names, among the kinds of identifiers that the environment takes.
pub async fn find(scope: &Scope<'_>, keys: &Keys, typed: &str, kinds: &[Kind]) -> Result<Candidate, StoreError> {
    // Nobody has an identifier that cannot be one; asking anyway, for the text itself, keeps the time the same.
    let canonical = canonical_identifier(typed).unwrap_or_else(|| typed.trim().to_owned());
    let rows: Vec<Row> = scope.query(FIND, [canonical.clone().into()]).await?;
    let row = rows.into_iter().find(|row| kinds.iter().any(|kind| kind.as_str() == row.kind));
    let Some(row) = row else {
        let subject = format!("nobody {}", keys.mac("attempt", &[canonical.as_bytes()]));
        return Ok(Candidate { account: None, phc: None, recovered: None, generation: 0, subject });
    };
    let account = UserId::from_uuid(row.account_id);
    let active = row.status == Status::Active.as_str();
    let (phc, generation) = (row.phc.filter(|_| active), row.generation);
    let recovered = row.recovered.as_deref().and_then(Method::parse);
    Ok(Candidate { account: Some(account), phc, recovered, generation, subject: subject(account) })
}
