//! A person who is signed on: the session, the account behind it and its identifiers, found together by the one statement
//! that every request makes.

use sea_orm::FromQueryResult;
use sea_orm::prelude::Uuid;

use super::account::{Account, Status};
use super::identifier::{Identifier, Kind};
use super::session::{Agent, Kind as Carrier, Limits, Session};
use super::token;
use crate::kit::geoip::Area;
use crate::kit::id::{BrowserId, SessionId, UserId};
use crate::kit::instant::Instant;
use crate::store::entity::account;
use crate::store::{Scope, StoreError};

/// Somebody who is signed on.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The session that this request carries.
    pub session: Session,
    /// The person's account.
    pub account: Account,
    /// The person's identifiers, primary ones first.
    pub identifiers: Vec<Identifier>,
}

#[derive(FromQueryResult)]
struct Row {
    session_id: Uuid,
    browser_id: Option<Uuid>,
    proofs: String,
    browser: String,
    platform: String,
    form: String,
    address: Option<String>,
    place: Option<String>,
    label: Option<String>,
    created_at: i64,
    authenticated_at: i64,
    last_active_at: i64,
    expires_at: i64,
    account_id: Uuid,
    status: String,
    profile: String,
    version: i64,
    generation: i64,
    password_due: i64,
    updated_at: i64,
    account_created_at: i64,
    kind: Option<String>,
    shown: Option<String>,
    is_primary: Option<i64>,
    verified_at: Option<i64>,
    settles_at: Option<i64>,
}

const FIND: &str = "
SELECT s.id AS session_id, s.browser_id, s.proofs, s.browser, s.platform, s.form, s.address, s.place, s.label, s.created_at,
  s.authenticated_at, s.last_active_at, s.expires_at,
  a.id AS account_id, a.status, a.profile, a.version, a.generation, a.password_due, a.updated_at, a.created_at AS account_created_at,
  i.kind, i.shown, i.is_primary, i.verified_at, i.settles_at
FROM session s JOIN account a ON a.environment_id = s.environment_id AND a.id = s.account_id
LEFT JOIN identifier i ON i.environment_id = s.environment_id AND i.account_id = s.account_id
  AND i.kind <> 'former'
WHERE s.environment_id = $1 AND s.token_hash = $2 AND s.kind = $4 AND s.epoch = $3
ORDER BY i.is_primary DESC, i.created_at";

/// Who carries this secret, as a cookie or as a bearer token: a live session of an active account, else nobody.
pub async fn find(
    scope: &Scope<'_>,
    kind: Carrier,
    secret: &str,
    epoch: i64,
    limits: &Limits,
    now: Instant,
) -> Result<Option<Member>, StoreError> {
    if !token::is_well_formed(secret) {
        return Ok(None);
    }
    let hash = token::hash(kind.purpose(), scope.environment(), secret);
    let rows: Vec<Row> = scope.query(FIND, [hash.into(), epoch.into(), kind.as_str().into()]).await?;
    let identifiers = identifiers(&rows)?;
    let Some(row) = rows.into_iter().next() else { return Ok(None) };
    let account = Account::try_from(account::Model {
        environment_id: scope.environment().uuid(),
        id: row.account_id,
        status: row.status,
        profile: row.profile,
        version: row.version,
        created_at: row.account_created_at,
        updated_at: row.updated_at,
        generation: row.generation,
        recovered: None,
        password_due: row.password_due,
        // Of interest to a sign-on alone.
        profile_asked_at: None,
    })?;
    let session = Session {
        id: SessionId::from_uuid(row.session_id),
        account: UserId::from_uuid(row.account_id),
        browser: row.browser_id.map(BrowserId::from_uuid),
        agent: Agent {
            browser: row.browser,
            platform: row.platform,
            form: row.form,
            address: row.address,
            place: row.place.as_deref().and_then(Area::read),
        },
        label: row.label,
        kind,
        proofs: serde_json::from_str(&row.proofs).map_err(|_| StoreError::Row("session"))?,
        created_at: Instant::from_micros(row.created_at),
        authenticated_at: Instant::from_micros(row.authenticated_at),
        last_active_at: Instant::from_micros(row.last_active_at),
        expires_at: Instant::from_micros(row.expires_at),
    };
    let counts = account.status == Status::Active && session.is_live(limits, now);
    Ok(counts.then_some(Member { session, account, identifiers }))
}

/// Each row has one of the person's identifiers.
fn identifiers(rows: &[Row]) -> Result<Vec<Identifier>, StoreError> {
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let (Some(kind), Some(shown)) = (&row.kind, &row.shown) else { continue };
        found.push(Identifier {
            kind: Kind::from_str(kind)?,
            shown: shown.clone(),
            account: UserId::from_uuid(row.account_id),
            primary: row.is_primary == Some(1),
            verified_at: row.verified_at.map(Instant::from_micros),
            settles_at: row.settles_at.map(Instant::from_micros),
        });
    }
    Ok(found)
}
