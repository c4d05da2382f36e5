//! A live session. `token_hash` is the hash of the secret in the cookie; `methods` is a JSON array of what was proved
//! at its beginning (RFC 8176), `proofs` one of what was proved when.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub environment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub token_hash: Vec<u8>,
    pub account_id: Uuid,
    pub browser_id: Option<Uuid>,
    pub kind: String,
    pub methods: String,
    pub epoch: i64,
    pub browser: String,
    pub platform: String,
    pub form: String,
    pub address: Option<String>,
    pub place: Option<String>,
    pub label: Option<String>,
    pub created_at: i64,
    pub authenticated_at: i64,
    pub last_active_at: i64,
    pub expires_at: i64,
    pub proofs: String,
}

/// No relations: rows are joined by hand, within their environment.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
