//! What is held about a person in the tables of this floor, page by page, as an export tells it: never a secret, a hash, or what a
//! secret is found by (R-TN-8). The floors below add what is theirs.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sea_orm::prelude::Uuid;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use serde_json::{Value, json};

use crate::config::sections::profile::{Attribute, ProfileSection};
use crate::identity::picture::portrait::MEDIA_TYPE;
use crate::identity::{grant, profile};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::store::entity::{
    account, activity, address_change, group_member, identifier, known_browser, linked_account, password,
    password_history, picture, session, trusted_browser,
};
use crate::store::{Scope, Scoped, StoreError};

/// A page of rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The rows, as an export has them.
    pub rows: Vec<Value>,
    /// After what the next page begins, where there may be one.
    pub next: Option<String>,
}

impl Page {
    /// All that there is.
    pub fn whole(rows: impl IntoIterator<Item = Value>) -> Self {
        Self { rows: rows.into_iter().collect(), next: None }
    }
}

/// An instant as exports write it (RFC 3339).
pub fn at(micros: i64) -> Value {
    jiff::Timestamp::from_microsecond(micros).map_or(Value::Null, |at| at.to_string().into())
}

/// The same where there may be none.
pub fn at_most(micros: Option<i64>) -> Value {
    micros.map_or(Value::Null, at)
}

/// The rows of a person in a table whose key is an id, after the one with this id, at most so many.
pub async fn paged<E: Scoped>(
    scope: &Scope<'_>,
    account: UserId,
    (owner, key): (E::Column, E::Column),
    page: (&str, u64),
    row: impl Fn(&E::Model) -> (Uuid, Value),
) -> Result<Page, StoreError> {
    paged_of(scope, of::<E>(scope, account, owner), key, page, row).await
}

/// The same of these rows.
pub async fn paged_of<E: Scoped>(
    scope: &Scope<'_>,
    rows: Select<E>,
    key: E::Column,
    (after, most): (&str, u64),
    row: impl Fn(&E::Model) -> (Uuid, Value),
) -> Result<Page, StoreError> {
    let mut rows = rows.order_by_asc(key).limit(most);
    if !after.is_empty() {
        let after: Uuid = after.parse().map_err(|_| StoreError::Row("data_export"))?;
        rows = rows.filter(key.gt(after));
    }
    let found = rows.all(scope.executor()).await?;
    let full = u64::try_from(found.len()).is_ok_and(|found| found >= most);
    let rows: Vec<(Uuid, Value)> = found.iter().map(row).collect();
    let next = rows.last().filter(|_| full).map(|(id, _)| id.to_string());
    Ok(Page { rows: rows.into_iter().map(|(_, value)| value).collect(), next })
}

/// The rows of a person in a table where they have few.
pub fn of<E: Scoped>(scope: &Scope<'_>, account: UserId, owner: E::Column) -> Select<E> {
    scope.find::<E>().filter(owner.eq(account.uuid()))
}

/// The account.
pub async fn account(scope: &Scope<'_>, id: UserId) -> Result<Page, StoreError> {
    let row = of::<account::Entity>(scope, id, account::Column::Id).one(scope.executor()).await?;
    Ok(Page::whole(row.map(|row| {
        let (created, changed) = (at(row.created_at), at(row.updated_at));
        json!({
            "id": row.id, "status": row.status, "created_at": created, "changed_at": changed,
            "password_due": row.password_due != 0, "recovered_by": row.recovered,
            "asked_for_attributes_at": at_most(row.profile_asked_at),
        })
    })))
}

/// User names, addresses and numbers, former ones too.
pub async fn identifiers(scope: &Scope<'_>, id: UserId) -> Result<Page, StoreError> {
    let rows = of::<identifier::Entity>(scope, id, identifier::Column::AccountId)
        .order_by_asc(identifier::Column::CreatedAt)
        .all(scope.executor())
        .await?;
    Ok(Page::whole(rows.into_iter().map(|row| {
        json!({
            "type": row.kind, "value": row.shown, "primary": row.is_primary != 0, "verified_at": at_most(row.verified_at),
            "created_at": at(row.created_at),
        })
    })))
}

/// Whether an attribute is part of an export; one that no file declares any more is not.
fn is_exported(profile: &ProfileSection, name: &str) -> bool {
    profile.attributes.get(name).is_some_and(Attribute::is_exported)
}

/// The attributes that are part of an export, one row each.
pub async fn attributes(scope: &Scope<'_>, profile: &ProfileSection, id: UserId) -> Result<Page, StoreError> {
    let found = crate::identity::account::find(scope, id).await?;
    let attributes = found.map(|account| account.attributes).unwrap_or_default();
    let told = attributes.into_iter().filter(|(name, _)| is_exported(profile, name));
    Ok(Page::whole(told.map(|(name, value)| json!({ "name": name, "value": value }))))
}

/// The photo, which is an attribute too.
pub async fn photo(scope: &Scope<'_>, section: &ProfileSection, id: UserId) -> Result<Page, StoreError> {
    let row = of::<picture::Entity>(scope, id, picture::Column::AccountId).one(scope.executor()).await?;
    // What the row is called is the photo's address, not the attribute's name.
    let exported = profile::picture(section).is_some_and(|(_, attribute)| attribute.is_exported());
    Ok(Page::whole(row.filter(|_| exported).map(|row| {
        let image = STANDARD.encode(&row.image);
        json!({ "name": row.name, "media_type": MEDIA_TYPE, "changed_at": at(row.changed_at), "image": image })
    })))
}

/// The groups.
pub async fn groups(scope: &Scope<'_>, id: UserId) -> Result<Page, StoreError> {
    let rows = of::<group_member::Entity>(scope, id, group_member::Column::AccountId)
        .order_by_asc(group_member::Column::GroupName)
        .all(scope.executor())
        .await?;
    Ok(Page::whole(
        rows.into_iter()
            .map(|row| json!({ "name": row.group_name, "added_at": at(row.added_at), "added_by": row.added_by })),
    ))
}

/// Since when there is a password, and when earlier ones were replaced; no hash.
pub async fn passwords(scope: &Scope<'_>, id: UserId) -> Result<Page, StoreError> {
    let now = of::<password::Entity>(scope, id, password::Column::AccountId).all(scope.executor()).await?;
    let before = of::<password_history::Entity>(scope, id, password_history::Column::AccountId)
        .order_by_desc(password_history::Column::ReplacedAt)
        .all(scope.executor())
        .await?;
    let now = now.into_iter().map(|row| json!({ "changed_at": at(row.changed_at) }));
    Ok(Page::whole(now.chain(before.into_iter().map(|row| json!({ "replaced_at": at(row.replaced_at) })))))
}

/// The accounts at identity providers that the person signs on with.
pub async fn linked_accounts(scope: &Scope<'_>, id: UserId) -> Result<Page, StoreError> {
    let rows = of::<linked_account::Entity>(scope, id, linked_account::Column::AccountId)
        .order_by_asc(linked_account::Column::Id)
        .all(scope.executor())
        .await?;
    Ok(Page::whole(rows.into_iter().map(|row| {
        let (linked, used) = (at(row.linked_at), at_most(row.last_used_at));
        json!({
            "id": row.id, "provider": row.provider, "issuer": row.identity, "subject": row.subject, "name": row.name,
            "created_at": linked, "last_used_at": used,
        })
    })))
}

/// The applications with access to the account, and what each was given.
pub async fn application_grants(scope: &Scope<'_>, id: UserId) -> Result<Page, StoreError> {
    Ok(Page::whole(grant::of(scope, id).await?.into_iter().map(|it| {
        let (given, changed) = (at(it.granted_at.micros()), at(it.changed_at.micros()));
        let used = at_most(it.last_used_at.map(Instant::micros));
        json!({
            "application": it.application, "scopes": it.scopes, "browser": it.browser, "platform": it.platform,
            "created_at": given, "changed_at": changed, "last_used_at": used,
        })
    })))
}

/// Changes of addresses that can be taken back.
pub async fn address_changes(scope: &Scope<'_>, id: UserId) -> Result<Page, StoreError> {
    let rows = of::<address_change::Entity>(scope, id, address_change::Column::AccountId)
        .order_by_asc(address_change::Column::Id)
        .all(scope.executor())
        .await?;
    Ok(Page::whole(rows.into_iter().map(|row| {
        let (changed, until) = (at(row.changed_at), at(row.undo_until));
        json!({
            "type": row.kind, "act": row.act, "former": row.former, "current": row.current, "changed_at": changed,
            "until": until,
        })
    })))
}

/// Where the person is signed on.
pub async fn sessions(scope: &Scope<'_>, id: UserId, page: (&str, u64)) -> Result<Page, StoreError> {
    use session::{Column, Entity};
    paged::<Entity>(scope, id, (Column::AccountId, Column::Id), page, |row| {
        let methods: Value = serde_json::from_str(&row.methods).unwrap_or_default();
        let place: Value = row.place.as_deref().and_then(|place| serde_json::from_str(place).ok()).unwrap_or_default();
        let value = json!({
            "id": row.id, "kind": row.kind, "methods": methods, "browser": row.browser, "platform": row.platform,
            "form": row.form, "address": row.address, "place": place, "name": row.label,
            "created_at": at(row.created_at),
            "proved_at": at(row.authenticated_at), "last_used_at": at(row.last_active_at), "until": at(row.expires_at),
        });
        (row.id, value)
    })
    .await
}

/// The browsers that are known for the person.
pub async fn known_browsers(scope: &Scope<'_>, id: UserId, page: (&str, u64)) -> Result<Page, StoreError> {
    use known_browser::{Column, Entity};
    paged::<Entity>(scope, id, (Column::AccountId, Column::BrowserId), page, |row| {
        let (first, last) = (at(row.first_seen_at), at(row.last_seen_at));
        let proved = at_most(row.second_factor_at);
        (
            row.browser_id,
            json!({ "id": row.browser_id, "name": row.label, "created_at": first, "last_used_at": last, "proved_at": proved }),
        )
    })
    .await
}

/// The browsers that the person trusts.
pub async fn trusted_browsers(scope: &Scope<'_>, id: UserId, page: (&str, u64)) -> Result<Page, StoreError> {
    use trusted_browser::{Column, Entity};
    paged::<Entity>(scope, id, (Column::AccountId, Column::Id), page, |row| {
        let value = json!({
            "id": row.id, "browser": row.browser, "platform": row.platform, "address": row.address,
            "created_at": at(row.created_at), "last_used_at": at(row.last_used_at), "until": at(row.expires_at),
        });
        (row.id, value)
    })
    .await
}

/// What an entry says; not that somebody else has the value of an attribute that is no part of an export.
fn detail(profile: &ProfileSection, detail: &str) -> Value {
    let mut detail: Value = serde_json::from_str(detail).unwrap_or_default();
    let mut nothing_left = false;
    if let Some(taken) = detail.get_mut("taken").and_then(Value::as_array_mut) {
        taken.retain(|name| name.as_str().is_some_and(|name| is_exported(profile, name)));
        nothing_left = taken.is_empty();
    }
    if nothing_left && let Some(detail) = detail.as_object_mut() {
        detail.remove("taken");
    }
    detail
}

/// The person's history.
pub async fn history(
    scope: &Scope<'_>,
    profile: &ProfileSection,
    id: UserId,
    page: (&str, u64),
) -> Result<Page, StoreError> {
    use activity::{Column, Entity};
    paged::<Entity>(scope, id, (Column::AccountId, Column::Id), page, |row| {
        let detail = detail(profile, &row.detail);
        (row.id, json!({ "at": at(row.at), "kind": row.kind, "by": row.actor, "detail": detail }))
    })
    .await
}
