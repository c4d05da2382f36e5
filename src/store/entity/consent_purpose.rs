//! A purpose that a person gave, or took back, on top of an agreement. Rows are only added: the latest one counts, the others are history.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consent_purpose")]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub environment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account_id: Uuid,
    pub agreement: String,
    pub purpose: String,
    pub text_hash: Vec<u8>,
    pub language: String,
    pub label: String,
    pub help: String,
    pub answer: String,
    pub at: i64,
    pub browser: String,
    pub platform: String,
    pub address: Option<String>,
}

/// No relations: rows are joined by hand, within their environment.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
