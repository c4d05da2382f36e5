//! The published texts in the database.

use jiff::civil::Date;
use sea_orm::{ActiveValue::Set, ColumnTrait, PaginatorTrait, QueryFilter};

use super::catalogue::{Catalogue, Published, Stored, Text};
use crate::kit::id::EnvironmentId;
use crate::kit::instant::Instant;
use crate::store::entity::agreement_text;
use crate::store::{Scope, Store, StoreError, Work};

/// Every text of the environment that was ever in force.
pub async fn all(scope: &Scope<'_>) -> Result<Vec<Stored>, StoreError> {
    read(scope.find::<agreement_text::Entity>().all(scope.executor()).await?)
}

/// Those of one agreement.
pub async fn of(scope: &Scope<'_>, agreement: &str) -> Result<Vec<Stored>, StoreError> {
    let rows = scope.find::<agreement_text::Entity>().filter(agreement_text::Column::Agreement.eq(agreement));
    read(rows.all(scope.executor()).await?)
}

fn read(rows: Vec<agreement_text::Model>) -> Result<Vec<Stored>, StoreError> {
    rows.into_iter()
        .map(|row| {
            Ok(Stored {
                agreement: row.agreement,
                revision: row.revision.parse().map_err(|()| StoreError::Row("agreement_text"))?,
                language: row.language,
                title: row.title,
                body: row.body,
                hash: row.hash.try_into().map_err(|_| StoreError::Row("agreement_text"))?,
            })
        })
        .collect()
}

/// Stores what has come into force and is not stored yet; says how many texts that were.
pub async fn publish(
    store: &Store,
    environment: EnvironmentId,
    catalogue: &Catalogue,
    today: Date,
    now: Instant,
) -> Result<u64, StoreError> {
    let new = |agreement: &'_ Published| agreement.come(today).any(|text| !text.stored);
    if !catalogue.all().iter().any(new) {
        return Ok(0);
    }
    let known = all(&store.scope(environment)).await?;
    let is_known = |agreement: &str, text: &Text| {
        known.iter().any(|it| it.agreement == agreement && it.revision == text.revision && it.language == text.language)
    };
    let come = catalogue.all().iter().flat_map(|it| it.come(today).map(move |text| (it, text)));
    let missing: Vec<(&Published, &Text)> = come.filter(|(it, text)| !is_known(&it.name, text)).collect();
    if missing.is_empty() {
        return Ok(0);
    }
    let work = store.work(environment).await?;
    for (agreement, text) in &missing {
        keep(&work, agreement, text, now).await?;
    }
    work.commit().await?;
    Ok(u64::try_from(missing.len()).unwrap_or(u64::MAX))
}

/// Stores a text unless it is there; `false` when another wording of its revision is.
pub(super) async fn keep(work: &Work, agreement: &Published, text: &Text, now: Instant) -> Result<bool, StoreError> {
    work.insert_unless_there(agreement_text::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        hash: Set(text.hash.to_vec()),
        agreement: Set(agreement.name.clone()),
        revision: Set(text.revision.to_string()),
        language: Set(text.language.clone()),
        title: Set(text.title.clone()),
        body: Set(text.body.clone()),
        published_at: Set(now.micros()),
    })
    .await?;
    let scope = work.scope();
    let stored = scope.find::<agreement_text::Entity>().filter(agreement_text::Column::Hash.eq(text.hash.to_vec()));
    Ok(stored.count(scope.executor()).await? == 1)
}
