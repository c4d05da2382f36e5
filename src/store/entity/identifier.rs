//! What a person is found by: one canonical spelling across username, email and phone, so that no username equals another's email.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "identifier")]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub environment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub canonical: String,
    pub kind: String,
    pub shown: String,
    pub account_id: Uuid,
    pub is_primary: i64,
    pub verified_at: Option<i64>,
    pub created_at: i64,
    pub settles_at: Option<i64>,
}

/// No relations: rows are joined by hand, within their environment.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
