//! What a person's second factors are, as an export tells it: no seed, no code, no key. The address of a code device is theirs and no
//! secret of it.

use sea_orm::{ColumnTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect};
use serde_json::json;

use super::{device, guessing, removal, sent, verify};
use crate::identity::candidate;
use crate::identity::data_export::held::{Page, at, at_most, of};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::store::entity::{attempt, lost_device, mfa_bypass, passkey_offer};
use crate::store::{Scope, StoreError};

/// The devices.
pub async fn devices(scope: &Scope<'_>, keys: &Keys, id: UserId) -> Result<Page, StoreError> {
    let devices = device::of(scope, id).await?;
    Ok(Page::whole(devices.into_iter().map(|device| {
        json!({
            "id": device.id, "method": device.method, "name": device.label, "enabled": device.enabled,
            "address": sent::address_of(&device, keys), "make": device.make, "synced": device.synced,
            "created_at": at(device.created_at.micros()), "last_used_at": at_most(device.last_used_at.map(Instant::micros)),
        })
    })))
}

#[derive(FromQueryResult)]
struct Code {
    number: i64,
    used_at: Option<i64>,
}

/// Which recovery codes are used; not what they are.
pub async fn recovery_codes(scope: &Scope<'_>, id: UserId) -> Result<Page, StoreError> {
    let sql = "SELECT c.number, c.used_at FROM recovery_code c
      JOIN device d ON d.environment_id = c.environment_id AND d.id = c.device_id
      WHERE c.environment_id = $1 AND d.account_id = $2 ORDER BY c.number";
    let codes: Vec<Code> = scope.query(sql, [id.uuid().into()]).await?;
    Ok(Page::whole(codes.into_iter().map(|code| json!({ "number": code.number, "used_at": at_most(code.used_at) }))))
}

#[derive(FromQueryResult)]
struct Token {
    serial: String,
    manufacturer: Option<String>,
    model: Option<String>,
}

/// The hardware tokens.
pub async fn hardware_tokens(scope: &Scope<'_>, id: UserId) -> Result<Page, StoreError> {
    let sql = "SELECT t.serial, t.manufacturer, t.model FROM oath_token t
      JOIN oath_pairing p ON p.environment_id = t.environment_id AND p.serial = t.serial
      JOIN device d ON d.environment_id = p.environment_id AND d.id = p.device_id
      WHERE t.environment_id = $1 AND d.account_id = $2 ORDER BY t.serial";
    let tokens: Vec<Token> = scope.query(sql, [id.uuid().into()]).await?;
    Ok(Page::whole(
        tokens
            .into_iter()
            .map(|token| json!({ "serial": token.serial, "manufacturer": token.manufacturer, "model": token.model })),
    ))
}

/// Removals that wait.
pub async fn removals(scope: &Scope<'_>, id: UserId) -> Result<Page, StoreError> {
    let waiting = removal::of(scope, id).await?;
    Ok(Page::whole(waiting.into_iter().map(|it| {
        let (asked, due) = (at(it.requested.micros()), at(it.due.micros()));
        json!({ "device": it.device, "created_at": asked, "until": due, "all": it.turns_off })
    })))
}

/// Times in which nobody is asked for a second factor, until when no passkey is offered, and how far somebody is who has lost every
/// second factor.
pub async fn exceptions(scope: &Scope<'_>, id: UserId) -> Result<Page, StoreError> {
    let times = of::<mfa_bypass::Entity>(scope, id, mfa_bypass::Column::AccountId).all(scope.executor()).await?;
    let offers = of::<passkey_offer::Entity>(scope, id, passkey_offer::Column::AccountId).all(scope.executor()).await?;
    let times = times.into_iter().map(|it| {
        let (begun, until) = (at(it.begun_at), at(it.expires_at));
        json!({ "kind": "mfa_bypass", "by": it.begun_by, "created_at": begun, "until": until })
    });
    let offers = offers.into_iter().map(|it| json!({ "kind": "passkey_offer", "until": at(it.quiet_until) }));
    let lost = of::<lost_device::Entity>(scope, id, lost_device::Column::AccountId).all(scope.executor()).await?;
    let lost = lost.into_iter().map(|it| {
        let (begun, due) = (at(it.begun_at), at(it.due_at));
        json!({ "kind": "lost_device", "state": it.state, "created_at": begun, "until": due })
    });
    Ok(Page::whole(times.chain(offers).chain(lost)))
}

/// The latest counters of wrong passwords and codes, at most so many. From where they came is not told: that is other people's.
pub async fn attempts(scope: &Scope<'_>, id: UserId, most: u64) -> Result<Page, StoreError> {
    let password = candidate::subject(id);
    let devices = device::of(scope, id).await?;
    let codes = devices.iter().map(|device| verify::subject(device.id));
    let subjects: Vec<String> = codes.chain([password.clone(), guessing::of_person(id)]).collect();
    let rows = scope
        .find::<attempt::Entity>()
        .filter(attempt::Column::Subject.is_in(subjects))
        .order_by_desc(attempt::Column::LastAt)
        .limit(most);
    let rows = rows.all(scope.executor()).await?;
    Ok(Page::whole(rows.into_iter().map(|row| {
        let kind = if row.subject == password { "password" } else { "codes" };
        json!({ "kind": kind, "failures": row.failures, "last_used_at": at(row.last_at) })
    })))
}
