//! A hardware token of the inventory. `secret` is sealed; `next` is the first time step or counter that was not accepted yet.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "oath_token")]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub environment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub serial: String,
    pub kind: String,
    pub algorithm: String,
    pub digits: i64,
    pub period: Option<i64>,
    pub secret: Vec<u8>,
    pub next: i64,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    pub starts_at: Option<i64>,
    pub expires_at: Option<i64>,
    pub imported_at: i64,
    pub imported_by: String,
}

/// No relations: rows are joined by hand, within their environment.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
