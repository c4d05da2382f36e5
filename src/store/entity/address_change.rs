//! What was done to a person's addresses; `act` is `replaced`, `added`, `removed` or `preferred`. `former` and `current` are canonical
//! spellings, or empty; `strong`: it was made by a strong factor that the person had long before. The column `link_hash` is not read any more: a link
//! that takes changes back names its mailbox.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "address_change")]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub environment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account_id: Uuid,
    pub act: String,
    pub kind: String,
    pub former: String,
    pub current: String,
    pub strong: i64,
    pub changed_at: i64,
    pub undo_until: i64,
}

/// No relations: rows are joined by hand, within their environment.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
