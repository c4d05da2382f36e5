//! A notice to deliver. `payload` is sealed, and wiped after delivery or expiry.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub environment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub channel: String,
    pub payload: Option<Vec<u8>>,
    pub state: String,
    pub attempts: i64,
    pub due_at: i64,
    pub expires_at: i64,
    pub created_at: i64,
    pub finished_at: Option<i64>,
    pub failure: Option<String>,
    pub handed_over_at: Option<i64>,
    pub once_more_at: Option<i64>,
    pub topic: Option<String>,
    pub repeats: i64,
    pub account_id: Option<Uuid>,
}

/// No relations: rows are joined by hand, within their environment.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
