//! Linked accounts: whom an identity provider's subject stands for here. The key is environment, provider, what tells it from another
//! one of that name ([`Linked::identity`]), and subject, never an email address (R-OI-1): the database lets a subject of one provider
//! stand for one person only. A name in the file may come to mean another provider; what was linked at the earlier one does not count
//! for this one, and keeps nobody from linking.

use std::collections::HashSet;

use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, QueryFilter, QueryOrder, sea_query::Expr};

use crate::kit::id::{LinkedAccountId, UserId};
use crate::kit::instant::Instant;
use crate::kit::text::one_line;
use crate::store::entity::linked_account::{ActiveModel, Column, Entity, Model};
use crate::store::{Scope, StoreError, Work};

/// The most that a person links.
pub const MOST: usize = 20;

/// The longest subject, in bytes (OpenID Connect Core 1.0, section 2).
pub const LONGEST_SUBJECT: usize = 255;

/// The longest name that is kept, in characters.
const LONGEST_NAME: usize = 200;

/// Whether a text can stand for somebody at a provider.
pub fn is_subject(text: &str) -> bool {
    !text.trim().is_empty() && text.len() <= LONGEST_SUBJECT && !text.chars().any(char::is_control)
}

/// A name of an account at a provider as it is kept: on one line, and not too long. Nothing where nobody would see it.
pub fn shown_name(text: &str) -> Option<String> {
    let name: String = one_line(text).chars().take(LONGEST_NAME).collect();
    Some(name).filter(|name| !name.trim().is_empty())
}

/// An account at a provider, and whose it is here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    /// Its id, as shown to people.
    pub id: LinkedAccountId,
    /// Whose it is.
    pub account: UserId,
    /// The provider's name in the file.
    pub provider: String,
    /// What tells the provider from another one of that name.
    pub identity: String,
    /// Who it is there.
    pub subject: String,
    /// By what people know the account there.
    pub name: String,
    /// When it was linked.
    pub linked_at: Instant,
    /// When somebody last signed on with it.
    pub last_used_at: Option<Instant>,
}

impl From<Model> for Linked {
    fn from(row: Model) -> Self {
        Self {
            id: LinkedAccountId::from_uuid(row.id),
            account: UserId::from_uuid(row.account_id),
            provider: row.provider,
            identity: row.identity,
            subject: row.subject,
            name: row.name,
            linked_at: Instant::from_micros(row.linked_at),
            last_used_at: row.last_used_at.map(Instant::from_micros),
        }
    }
}

/// A subject of a provider: its name in the file, what tells it from another one of that name, and who it is there.
pub type Subject<'s> = (&'s str, &'s str, &'s str);

fn is((provider, identity, subject): Subject<'_>) -> Condition {
    let provider = Condition::all().add(Column::Provider.eq(provider)).add(Column::Identity.eq(identity));
    provider.add(Column::Subject.eq(subject))
}

/// Whom a provider's subject stands for.
pub async fn find(scope: &Scope<'_>, subject: Subject<'_>) -> Result<Option<Linked>, StoreError> {
    let found = scope.find::<Entity>().filter(is(subject));
    Ok(found.one(scope.executor()).await?.map(Linked::from))
}

/// Whether somebody is linked by this subject at another provider of that name: one whose issuer is written in another way, perhaps.
pub async fn is_elsewhere(scope: &Scope<'_>, (provider, identity, subject): Subject<'_>) -> Result<bool, StoreError> {
    let found = scope
        .find::<Entity>()
        .filter(Column::Provider.eq(provider))
        .filter(Column::Subject.eq(subject))
        .filter(Column::Identity.ne(identity));
    Ok(found.one(scope.executor()).await?.is_some())
}

/// A linked account of a person.
pub async fn one(scope: &Scope<'_>, account: UserId, id: LinkedAccountId) -> Result<Option<Linked>, StoreError> {
    let found = scope.find::<Entity>().filter(Column::AccountId.eq(account.uuid())).filter(Column::Id.eq(id.uuid()));
    Ok(found.one(scope.executor()).await?.map(Linked::from))
}

/// A person's linked accounts, in the order in which they were linked.
pub async fn of(scope: &Scope<'_>, account: UserId) -> Result<Vec<Linked>, StoreError> {
    let found = scope.find::<Entity>().filter(Column::AccountId.eq(account.uuid())).order_by_asc(Column::Id);
    Ok(found.all(scope.executor()).await?.into_iter().map(Linked::from).collect())
}

/// Those of several people.
pub async fn of_all(scope: &Scope<'_>, accounts: &[UserId]) -> Result<Vec<Linked>, StoreError> {
    let mut found = Vec::new();
    for accounts in accounts.chunks(500) {
        let ids = accounts.iter().map(|id| id.uuid());
        let rows = scope.find::<Entity>().filter(Column::AccountId.is_in(ids)).order_by_asc(Column::Id);
        found.extend(rows.all(scope.executor()).await?.into_iter().map(Linked::from));
    }
    Ok(found)
}

/// Which of these subjects stand for somebody: provider and subject.
pub async fn taken(scope: &Scope<'_>, subjects: &[Subject<'_>]) -> Result<HashSet<(String, String)>, StoreError> {
    let mut taken = HashSet::new();
    for some in subjects.chunks(200) {
        let any = some.iter().fold(Condition::any(), |any, subject| any.add(is(*subject)));
        let rows = scope.find::<Entity>().filter(any).all(scope.executor()).await?;
        taken.extend(rows.into_iter().map(|row| (row.provider, row.subject)));
    }
    Ok(taken)
}

/// Links an account; `false` when the subject stands for somebody already, whoever it is.
pub async fn add(work: &Work, linked: &Linked) -> Result<bool, StoreError> {
    work.insert_unless_there(row(work, linked)).await
}

/// The row of a linked account.
pub(super) fn row(work: &Work, linked: &Linked) -> ActiveModel {
    ActiveModel {
        environment_id: Set(work.environment().uuid()),
        provider: Set(linked.provider.clone()),
        subject: Set(linked.subject.clone()),
        id: Set(linked.id.uuid()),
        account_id: Set(linked.account.uuid()),
        identity: Set(linked.identity.clone()),
        name: Set(linked.name.clone()),
        linked_at: Set(linked.linked_at.micros()),
        last_used_at: Set(linked.last_used_at.map(Instant::micros)),
    }
}

/// Whether a link is still there, held until `work` ends: whoever takes it away waits for us, or we see it.
pub async fn confirm(work: &Work, account: UserId, id: LinkedAccountId) -> Result<bool, StoreError> {
    let update = work
        .update::<Entity>()
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::AccountId.eq(account.uuid()))
        .col_expr(Column::Identity, Expr::col(Column::Identity));
    Ok(work.run_update(update).await? == 1)
}

/// Writes down that somebody has signed on with it, and what the provider calls it by now.
pub async fn used(work: &Work, id: LinkedAccountId, name: &str, now: Instant) -> Result<(), StoreError> {
    let update = work
        .update::<Entity>()
        .filter(Column::Id.eq(id.uuid()))
        .col_expr(Column::Name, Expr::value(name))
        .col_expr(Column::LastUsedAt, Expr::value(now.micros()));
    work.run_update(update).await?;
    Ok(())
}

/// Unlinks an account of a person; `false` when it was not theirs, or not any more.
pub async fn remove(work: &Work, account: UserId, id: LinkedAccountId) -> Result<bool, StoreError> {
    let gone = work.delete::<Entity>().filter(Column::Id.eq(id.uuid())).filter(Column::AccountId.eq(account.uuid()));
    Ok(work.run_delete(gone).await? == 1)
}

/// Unlinks what was linked at that time or later: by whom is not sure any more. Says how many.
pub async fn remove_since(work: &Work, account: UserId, since: Instant) -> Result<u64, StoreError> {
    let gone = work
        .delete::<Entity>()
        .filter(Column::AccountId.eq(account.uuid()))
        .filter(Column::LinkedAt.gte(since.micros()));
    work.run_delete(gone).await
}
