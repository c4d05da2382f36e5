//! A person's account. `status` is `active` or `disabled`; `profile` is a JSON object of attributes; `version` counts changes,
//! `generation` how often the person was shut out, `recovered` is the method over whose channel they came back, until they sign on,
//! `password_due` is 1 where they choose a new password before anything else, `profile_asked_at` is when they were last asked for
//! attributes that they may leave empty.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub environment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub status: String,
    pub profile: String,
    pub version: i64,
    pub created_at: i64,
    pub updated_at: i64,
    pub generation: i64,
    pub recovered: Option<String>,
    pub password_due: i64,
    pub profile_asked_at: Option<i64>,
}

/// No relations: rows are joined by hand, within their environment.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
