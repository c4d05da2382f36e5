//! What a person answered to agreements, as an export tells it: each answer with the text that it was to.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, QueryFilter};
use serde_json::json;

use super::hex;
use crate::identity::data_export::held::{Page, at, paged};
use crate::kit::id::UserId;
use crate::store::entity::{agreement_text, consent, consent_purpose};
use crate::store::{Scope, StoreError};

/// The person's answers.
pub async fn consents(scope: &Scope<'_>, id: UserId, page: (&str, u64)) -> Result<Page, StoreError> {
    use consent::{Column, Entity};
    let read = |row: &consent::Model| {
        let value = json!({
            "agreement": row.agreement, "hash": hex(&row.text_hash), "answer": row.answer, "at": at(row.at),
            "browser": row.browser, "platform": row.platform, "address": row.address,
        });
        (row.id, value)
    };
    with_texts(scope, paged::<Entity>(scope, id, (Column::AccountId, Column::Id), page, read).await?).await
}

/// What they allowed on top of agreements, and took back.
pub async fn purposes(scope: &Scope<'_>, id: UserId, page: (&str, u64)) -> Result<Page, StoreError> {
    use consent_purpose::{Column, Entity};
    let read = |row: &consent_purpose::Model| {
        let value = json!({
            "agreement": row.agreement, "purpose": row.purpose, "label": row.label, "help": row.help, "hash": hex(&row.text_hash),
            "answer": row.answer, "at": at(row.at), "browser": row.browser, "platform": row.platform, "address": row.address,
        });
        (row.id, value)
    };
    with_texts(scope, paged::<Entity>(scope, id, (Column::AccountId, Column::Id), page, read).await?).await
}

/// A page of answers, each with what its text is called.
async fn with_texts(scope: &Scope<'_>, mut found: Page) -> Result<Page, StoreError> {
    let texts = texts(scope, &found).await?;
    for row in found.rows.iter_mut().filter_map(serde_json::Value::as_object_mut) {
        let text = row.get("hash").and_then(serde_json::Value::as_str).and_then(|hash| texts.get(hash));
        if let Some(text) = text {
            row.insert("title".to_owned(), text.title.clone().into());
            row.insert("revision".to_owned(), text.revision.clone().into());
            row.insert("language".to_owned(), text.language.clone().into());
        }
    }
    Ok(found)
}

/// The texts of a page of answers, in one query.
async fn texts(scope: &Scope<'_>, page: &Page) -> Result<HashMap<String, agreement_text::Model>, StoreError> {
    let names = page.rows.iter().filter_map(|row| row.get("agreement")?.as_str().map(str::to_owned));
    let mut names: Vec<String> = names.collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = scope.find::<agreement_text::Entity>().filter(agreement_text::Column::Agreement.is_in(names));
    Ok(rows.all(scope.executor()).await?.into_iter().map(|row| (hex(&row.hash), row)).collect())
}
