//! An enrolled method of a person. `secret` is sealed; `last_step` is the last time step or counter that was accepted.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "device")]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub environment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account_id: Uuid,
    pub method: String,
    pub label: String,
    pub secret: Option<Vec<u8>>,
    pub state: String,
    pub position: i64,
    pub created_at: i64,
    pub last_used_at: Option<i64>,
    pub last_step: i64,
    pub synced: Option<i64>,
    pub make: Option<String>,
    pub make_proved: i64,
    pub vouched: Option<String>,
}

/// No relations: rows are joined by hand, within their environment.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
