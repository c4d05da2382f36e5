//! Application grants: which application may see what of a person's account, by their word. There is one for an application and a
//! person at the most. Giving widens it and never narrows it; it ends by being removed, on every server at once, because whoever uses
//! one looks here. What became of it is in the history, written in the same transaction.
//!
//! What a grant is worth now is a matter of the file too: ask [`policy::may_see`](crate::environment::policy::may_see).

use std::collections::BTreeSet;
use std::time::Duration;

use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, QueryFilter, QueryOrder};
use serde_json::{Value, json};

use super::account;
use super::activity::{self, By, Kind};
use super::session::{self, Agent, Session};
use crate::config::sections::applications::ApplicationsSection;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::store::entity::application_grant::{ActiveModel, Column, Entity, Model};
use crate::store::{Scope, StoreError, Work};

/// "Last used" is written at most this often.
const NOTED_EVERY: Duration = Duration::from_secs(3600);

/// What an application may see of somebody's account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The application's name in the file.
    pub application: String,
    /// What was given.
    pub scopes: BTreeSet<String>,
    /// "Firefox", or empty: where it was given first.
    pub browser: String,
    /// "Windows", or empty.
    pub platform: String,
    /// Since when.
    pub granted_at: Instant,
    /// When something was added to it last.
    pub changed_at: Instant,
    /// When the application last used it, to the hour.
    pub last_used_at: Option<Instant>,
}

impl From<Model> for Grant {
    fn from(row: Model) -> Self {
        Self {
            scopes: row.scopes.split(' ').filter(|scope| !scope.is_empty()).map(str::to_owned).collect(),
            application: row.application,
            browser: row.browser,
            platform: row.platform,
            granted_at: Instant::from_micros(row.granted_at),
            changed_at: Instant::from_micros(row.changed_at),
            last_used_at: row.last_used_at.map(Instant::from_micros),
        }
    }
}

impl Grant {
    /// Whether [`used`] would write something: nobody opens a transaction for less.
    pub fn is_to_be_noted(&self, now: Instant) -> bool {
        self.last_used_at.is_none_or(|last| last.plus(NOTED_EVERY) <= now)
    }
}

/// A person's grants, in the order in which they were given.
pub async fn of(scope: &Scope<'_>, account: UserId) -> Result<Vec<Grant>, StoreError> {
    let found = scope.find::<Entity>().filter(Column::AccountId.eq(account.uuid()));
    let found = found.order_by_asc(Column::GrantedAt).order_by_asc(Column::Application);
    Ok(found.all(scope.executor()).await?.into_iter().map(Grant::from).collect())
}

/// What a person has given to an application.
pub async fn find(scope: &Scope<'_>, account: UserId, application: &str) -> Result<Option<Grant>, StoreError> {
    let found = scope.find::<Entity>().filter(of_pair(account, application));
    Ok(found.one(scope.executor()).await?.map(Grant::from))
}

fn of_pair(account: UserId, application: &str) -> Condition {
    Condition::all().add(Column::AccountId.eq(account.uuid())).add(Column::Application.eq(application))
}

/// What an application may ask somebody for. There is none but by the rules of the file, so that nobody can give more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Askable {
    account: UserId,
    application: String,
    scopes: BTreeSet<String>,
}

impl Askable {
    /// What it `asked` this person for; `None` where there is no such application, or the file does not let it have all of that. Rules
    /// belong to a person: ask [`policy::askable`](crate::environment::policy::askable).
    pub(crate) fn by(
        section: &ApplicationsSection,
        account: UserId,
        application: &str,
        asked: &[&str],
    ) -> Option<Self> {
        let allowed = &section.by_name.get(application)?.scopes;
        let is_allowed = |scope: &&str| allowed.iter().any(|allowed| &**allowed == *scope);
        let scopes = asked.iter().all(is_allowed).then(|| asked.iter().map(|scope| (*scope).to_owned()).collect())?;
        Some(Self { account, application: application.to_owned(), scopes })
    }

    /// What it may see once that is given.
    pub const fn scopes(&self) -> &BTreeSet<String> {
        &self.scopes
    }
}

/// What somebody gives.
#[derive(Clone, Copy)]
pub struct New<'n> {
    /// What, to which application, and whose account it is.
    pub asked: &'n Askable,
    /// The session in which they give it.
    pub session: &'n Session,
    /// The secret with which that was found.
    pub secret: &'n str,
    /// From where.
    pub agent: &'n Agent,
}

/// What became of giving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// The application has access from now on.
    New,
    /// It has more than before.
    Widened,
    /// It had all of that.
    There,
    /// Nobody can give anything in the name of this account: it is gone or disabled, or the session in which it is given has ended, has
    /// another secret by now, or is another person's.
    Gone,
}

/// Gives an application access, or more of it; what it had it keeps. Two that give at once, or one that removes meanwhile, take turns:
/// who waits for somebody that says "this wasn't me" gives nothing afterwards, because the session is looked for once the account is
/// held. Whoever calls tells every address in the same work, so that there is a mail from which to say that.
pub async fn give(work: &Work, new: &New<'_>, by: By<'_>) -> Result<Given, StoreError> {
    let Askable { account, application, scopes } = new.asked;
    let account = *account;
    if new.session.account != account
        || !account::confirm_active(work, account).await?
        || !session::is_current(&work.scope(), new.session, new.secret).await?
    {
        return Ok(Given::Gone);
    }
    let place = json!({ "browser": new.agent.browser, "platform": new.agent.platform });
    let Some(held) = find(&work.scope(), account, application).await? else {
        work.insert(ActiveModel {
            environment_id: Set(work.environment().uuid()),
            account_id: Set(account.uuid()),
            application: Set(application.clone()),
            scopes: Set(list(scopes.iter())),
            browser: Set(new.agent.browser.clone()),
            platform: Set(new.agent.platform.clone()),
            granted_at: Set(by.now.micros()),
            changed_at: Set(by.now.micros()),
            last_used_at: Set(None),
        })
        .await?;
        record(work, account, (Kind::AccessGranted, application.as_str()), scopes.iter(), (place, by)).await?;
        return Ok(Given::New);
    };
    let added: Vec<&String> = scopes.difference(&held.scopes).collect();
    if added.is_empty() {
        return Ok(Given::There);
    }
    let update = work
        .update::<Entity>()
        .filter(of_pair(account, application))
        .col_expr(Column::Scopes, Expr::value(list(held.scopes.union(scopes))))
        .col_expr(Column::ChangedAt, Expr::value(by.now.micros()));
    work.run_update(update).await?;
    record(work, account, (Kind::AccessWidened, application.as_str()), added.into_iter(), (place, by)).await?;
    Ok(Given::Widened)
}

fn list<'s>(scopes: impl Iterator<Item = &'s String>) -> String {
    scopes.map(String::as_str).collect::<Vec<_>>().join(" ")
}

async fn record<'s>(
    work: &Work,
    account: UserId,
    (kind, application): (Kind, &str),
    scopes: impl Iterator<Item = &'s String>,
    (mut detail, by): (Value, By<'_>),
) -> Result<(), StoreError> {
    if let Some(detail) = detail.as_object_mut() {
        detail.insert("application".to_owned(), application.into());
        detail.insert("scopes".to_owned(), scopes.cloned().collect());
    }
    activity::record(work, account, kind, by.actor, &detail, by.random, by.now).await
}

/// Writes down that an application uses what it was given, once an hour at the most. One that was removed does not come back by it.
/// It holds the grant's row: whoever does more in the same work holds the account before, as all others do, so that none waits for
/// another in a circle.
pub async fn used(work: &Work, account: UserId, application: &str, now: Instant) -> Result<(), StoreError> {
    let old = Column::LastUsedAt.lte(now.minus(NOTED_EVERY).micros());
    let update = work
        .update::<Entity>()
        .filter(of_pair(account, application))
        .filter(Condition::any().add(Column::LastUsedAt.is_null()).add(old))
        .col_expr(Column::LastUsedAt, Expr::value(now.micros()));
    work.run_update(update).await?;
    Ok(())
}

/// Takes from an application what it was given; `false` when it has nothing, or not any more.
pub async fn remove(work: &Work, account: UserId, application: &str, by: By<'_>) -> Result<bool, StoreError> {
    // First of all, so that whoever gives meanwhile waits for us, or we for them.
    if !account::hold(work, account).await? {
        return Ok(false);
    }
    let Some(held) = find(&work.scope(), account, application).await? else { return Ok(false) };
    work.run_delete(work.delete::<Entity>().filter(of_pair(account, application))).await?;
    record(work, account, (Kind::AccessRemoved, application), held.scopes.iter(), (json!({}), by)).await?;
    Ok(true)
}

/// Takes away all that was given, or added to, at that time or later: by whom is not sure any more, nor what of it was there before.
/// Names the applications. The caller holds the account, and writes into the history why.
pub async fn remove_since(work: &Work, account: UserId, since: Instant) -> Result<Vec<String>, StoreError> {
    let late = Condition::all().add(Column::AccountId.eq(account.uuid())).add(Column::ChangedAt.gte(since.micros()));
    let scope = work.scope();
    let rows = scope.find::<Entity>().filter(late.clone()).order_by_asc(Column::Application);
    let names = rows.all(scope.executor()).await?.into_iter().map(|row| row.application).collect();
    work.run_delete(work.delete::<Entity>().filter(late)).await?;
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(scopes: &str, last_used_at: Option<i64>) -> Grant {
        Grant::from(Model {
            environment_id: sea_orm::prelude::Uuid::nil(),
            account_id: sea_orm::prelude::Uuid::nil(),
            application: "shop".to_owned(),
            scopes: scopes.to_owned(),
            browser: String::new(),
            platform: String::new(),
            granted_at: 0,
            changed_at: 0,
            last_used_at,
        })
    }

    #[test]
    fn use_is_noted_once_an_hour() {
        let hour = Instant::from_micros(3_600_000_000);
        assert!(grant("", None).is_to_be_noted(hour));
        assert!(grant("", Some(0)).is_to_be_noted(hour));
        assert!(!grant("", Some(1)).is_to_be_noted(hour));
    }

    proptest::proptest! {
        #[test]
        fn scopes_are_read_as_they_were_written(scopes in proptest::collection::btree_set("[!#-\\[\\]-~]{1,20}", 0..8)) {
            proptest::prop_assert_eq!(&grant(&list(scopes.iter()), None).scopes, &scopes);
        }

        #[test]
        fn nothing_makes_it_panic(text in "\\PC{0,60}") {
            proptest::prop_assert!(grant(&text, None).scopes.iter().all(|scope| !scope.is_empty()));
        }
    }
}
