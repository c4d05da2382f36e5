//! An export of what is held about a person. `state` is `building`, `ready` or `failed`; `section` and `after` say how far it is.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "data_export")]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub environment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account_id: Uuid,
    pub state: String,
    pub progress: i64,
    pub section: i64,
    pub after: String,
    pub parts: i64,
    pub attempts: i64,
    pub lease_until: i64,
    pub started_at: i64,
    pub finished_at: Option<i64>,
    pub expires_at: i64,
}

/// No relations: rows are joined by hand, within their environment.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
