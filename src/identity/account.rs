//! Accounts: that somebody exists here, whether they may come in, and their attributes.

use sea_orm::{ActiveValue::Set, ColumnTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use serde_json::{Map, Value};

use crate::config::sections::mfa::Method;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::text::{is_east_asian, one_line};
use crate::store::entity::{account, group_member, unique_value};
use crate::store::{Scope, StoreError, Work};

/// Whether a person may sign on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// They may.
    Active,
    /// They may not; their sessions are ended and nothing is deleted.
    Disabled,
}

impl Status {
    /// The word in the database and in command output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
        }
    }

    fn from_str(text: &str) -> Result<Self, StoreError> {
        match text {
            "active" => Ok(Self::Active),
            "disabled" => Ok(Self::Disabled),
            _ => Err(StoreError::Row("account")),
        }
    }
}

/// The attributes of a person, by name: what the environment's file declares, as JSON.
pub type Attributes = Map<String, Value>;

/// A person's account.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// Its id, never reused.
    pub id: UserId,
    /// Whether the person may sign on.
    pub status: Status,
    /// The person's attributes.
    pub attributes: Attributes,
    /// Counts changes; a change names the version it was made from.
    pub version: i64,
    /// When it was created.
    pub created_at: Instant,
    /// Counts how often the person was shut out: what was proved before is worth nothing after.
    pub generation: i64,
    /// Whether the person gave their password up and has to choose another before anything else (R-OT-14).
    pub owes_password: bool,
    /// When they were last asked for attributes that they may leave empty.
    pub asked_at: Option<Instant>,
}

impl Account {
    /// Somebody whose account is about to be made: what rules ask about a person can be asked of them already.
    pub fn to_be(id: UserId, attributes: Attributes, now: Instant) -> Self {
        let (status, version) = (Status::Active, 1);
        let (owes_password, asked_at) = (false, None);
        Self { id, status, attributes, version, created_at: now, generation: 0, owes_password, asked_at }
    }

    /// The text of an attribute, when it has one.
    pub fn text(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    /// How the person is called: given and family name, when there is any, in the order of their own script, whoever reads
    /// it. One line, whatever has got into the database: mails begin with it.
    pub fn display_name(&self) -> Option<String> {
        if let Some(name) = self.text("name") {
            return Some(one_line(name));
        }
        match (self.text("given_name"), self.text("family_name")) {
            (Some(given), Some(family)) if is_east_asian(given) && is_east_asian(family) => {
                Some(one_line(&format!("{family}{given}")))
            }
            (Some(given), Some(family)) => Some(one_line(&format!("{given} {family}"))),
            (given, family) => given.or(family).map(one_line),
        }
    }
}

impl TryFrom<account::Model> for Account {
    type Error = StoreError;

    fn try_from(row: account::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: UserId::from_uuid(row.id),
            status: Status::from_str(&row.status)?,
            attributes: serde_json::from_str(&row.profile).map_err(|_| StoreError::Row("account"))?,
            version: row.version,
            created_at: Instant::from_micros(row.created_at),
            generation: row.generation,
            owes_password: row.password_due != 0,
            asked_at: row.profile_asked_at.map(Instant::from_micros),
        })
    }
}

/// The account with this id.
pub async fn find(scope: &Scope<'_>, id: UserId) -> Result<Option<Account>, StoreError> {
    let row = scope.find::<account::Entity>().filter(account::Column::Id.eq(id.uuid())).one(scope.executor()).await?;
    row.map(Account::try_from).transpose()
}

/// Accounts in the order of their creation, after `after`, at most `limit`.
pub async fn list(scope: &Scope<'_>, after: Option<UserId>, limit: u64) -> Result<Vec<Account>, StoreError> {
    let mut rows = scope.find::<account::Entity>().order_by_asc(account::Column::Id).limit(limit);
    if let Some(after) = after {
        rows = rows.filter(account::Column::Id.gt(after.uuid()));
    }
    rows.all(scope.executor()).await?.into_iter().map(Account::try_from).collect()
}

/// Creates an active account with these attributes; identifiers, unique values and password come after, in the same work.
pub async fn create(work: &Work, id: UserId, attributes: &Attributes, now: Instant) -> Result<(), StoreError> {
    work.insert(account::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(id.uuid()),
        status: Set(Status::Active.as_str().to_owned()),
        profile: Set(Value::Object(attributes.clone()).to_string()),
        version: Set(1),
        created_at: Set(now.micros()),
        updated_at: Set(now.micros()),
        generation: Set(0),
        recovered: Set(None),
        password_due: Set(0),
        profile_asked_at: Set(None),
    })
    .await
}

/// Replaces the attributes when the account is still at `version`; `false` when somebody else was faster.
pub async fn replace_attributes(
    work: &Work,
    id: UserId,
    version: i64,
    attributes: &Attributes,
    now: Instant,
) -> Result<bool, StoreError> {
    let update = work
        .update::<account::Entity>()
        .filter(account::Column::Id.eq(id.uuid()))
        .filter(account::Column::Version.eq(version))
        .col_expr(account::Column::Profile, Expr::value(Value::Object(attributes.clone()).to_string()))
        .col_expr(account::Column::Version, Expr::value(version + 1))
        .col_expr(account::Column::UpdatedAt, Expr::value(now.micros()));
    Ok(work.run_update(update).await? == 1)
}

/// Makes `values` (attribute, canonical value) the unique values of this account and of nobody else.
/// Fails with [`StoreError::Conflict`] when somebody has one of them: the database decides, not an earlier look.
pub async fn claim_unique_values(
    work: &Work,
    id: UserId,
    values: impl IntoIterator<Item = (String, String)>,
) -> Result<(), StoreError> {
    let old = work.delete::<unique_value::Entity>().filter(unique_value::Column::AccountId.eq(id.uuid()));
    work.run_delete(old).await?;
    let rows = values.into_iter().map(|(attribute, canonical)| unique_value::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        attribute: Set(attribute),
        canonical: Set(canonical),
        account_id: Set(id.uuid()),
    });
    work.insert_many(rows.collect()).await
}

/// Who has these unique values, other than `except`: (attribute, canonical value) pairs that are taken.
pub async fn taken(
    scope: &Scope<'_>,
    values: &[(String, String)],
    except: UserId,
) -> Result<Vec<(String, String)>, StoreError> {
    if values.is_empty() {
        return Ok(Vec::new());
    }
    let any = values.iter().fold(sea_orm::Condition::any(), |any, (attribute, canonical)| {
        any.add(unique_value::Column::Attribute.eq(attribute).and(unique_value::Column::Canonical.eq(canonical)))
    });
    let rows = scope
        .find::<unique_value::Entity>()
        .filter(unique_value::Column::AccountId.ne(except.uuid()))
        .filter(any)
        .all(scope.executor())
        .await?;
    Ok(rows.into_iter().map(|row| (row.attribute, row.canonical)).collect())
}

/// Lets a person in, or keeps them out; `false` when there is no such account.
pub async fn set_status(work: &Work, id: UserId, status: Status, now: Instant) -> Result<bool, StoreError> {
    let mut update = work
        .update::<account::Entity>()
        .filter(account::Column::Id.eq(id.uuid()))
        .col_expr(account::Column::Status, Expr::value(status.as_str()))
        .col_expr(account::Column::UpdatedAt, Expr::value(now.micros()));
    if status == Status::Disabled {
        update = update.col_expr(account::Column::Generation, Expr::col(account::Column::Generation).add(1));
    }
    Ok(work.run_update(update).await? == 1)
}

/// Whether the person may still sign on, held until `work` ends: disabling waits for us, or we see it.
pub async fn confirm_active(work: &Work, id: UserId) -> Result<bool, StoreError> {
    let update = work
        .update::<account::Entity>()
        .filter(account::Column::Id.eq(id.uuid()))
        .filter(account::Column::Status.eq(Status::Active.as_str()))
        .col_expr(account::Column::Status, Expr::value(Status::Active.as_str()));
    Ok(work.run_update(update).await? == 1)
}

/// The same for somebody who proved who they are in this `generation`: who was shut out and let in again proves it anew.
pub async fn confirm_generation(work: &Work, id: UserId, generation: i64) -> Result<bool, StoreError> {
    if !confirm_active(work, id).await? {
        return Ok(false);
    }
    Ok(find(&work.scope(), id).await?.is_some_and(|account| account.generation == generation))
}

/// Ends whatever was begun for a person and waits for something: sign-ons under way, codes that lead to a new password.
pub async fn cut_off(work: &Work, id: UserId) -> Result<(), StoreError> {
    let update = work
        .update::<account::Entity>()
        .filter(account::Column::Id.eq(id.uuid()))
        .col_expr(account::Column::Generation, Expr::col(account::Column::Generation).add(1));
    work.run_update(update).await?;
    Ok(())
}

/// Writes down over the channel of which method a person has come back, or that they have signed on since (R-OT-13).
pub async fn set_recovered(work: &Work, id: UserId, by: Option<Method>) -> Result<(), StoreError> {
    let update = work
        .update::<account::Entity>()
        .filter(account::Column::Id.eq(id.uuid()))
        .col_expr(account::Column::Recovered, Expr::value(by.map(Method::as_str)));
    work.run_update(update).await?;
    Ok(())
}

/// Writes down whether a person has to choose a new password before anything else.
pub async fn set_owes_password(work: &Work, id: UserId, owes: bool) -> Result<(), StoreError> {
    let update = work
        .update::<account::Entity>()
        .filter(account::Column::Id.eq(id.uuid()))
        .col_expr(account::Column::PasswordDue, Expr::value(i64::from(owes)));
    work.run_update(update).await?;
    Ok(())
}

/// Writes down that a person was asked for attributes that they may leave empty.
pub async fn set_asked(work: &Work, id: UserId, now: Instant) -> Result<(), StoreError> {
    let update = work
        .update::<account::Entity>()
        .filter(account::Column::Id.eq(id.uuid()))
        .col_expr(account::Column::ProfileAskedAt, Expr::value(now.micros()));
    work.run_update(update).await?;
    Ok(())
}

/// Holds an account until `work` ends, so that two works that touch much of what belongs to it take turns; `false` when there
/// is no such account.
pub async fn hold(work: &Work, id: UserId) -> Result<bool, StoreError> {
    let update = work
        .update::<account::Entity>()
        .filter(account::Column::Id.eq(id.uuid()))
        .col_expr(account::Column::UpdatedAt, Expr::col(account::Column::UpdatedAt));
    Ok(work.run_update(update).await? == 1)
}

/// The groups that a person belongs to.
pub async fn groups(scope: &Scope<'_>, id: UserId) -> Result<Vec<String>, StoreError> {
    let rows = scope
        .find::<group_member::Entity>()
        .filter(group_member::Column::AccountId.eq(id.uuid()))
        .order_by_asc(group_member::Column::GroupName)
        .all(scope.executor())
        .await?;
    Ok(rows.into_iter().map(|row| row.group_name).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_name_is_in_the_order_of_its_own_script() {
        let called = |attributes: Value| {
            let attributes = attributes.as_object().cloned().unwrap_or_default();
            Account::to_be(UserId::from_uuid(uuid::Uuid::nil()), attributes, Instant::from_micros(0)).display_name()
        };
        for (given, family, name) in [
            ("Ana", "García", "Ana García"),
            ("太郎", "山田", "山田太郎"),
            ("たろう", "やまだ", "やまだたろう"),
            ("철수", "김", "김철수"),
            ("Taro", "山田", "Taro 山田"),
            ("", "山田", "山田"),
            ("Ana", "", "Ana"),
            ("محمد", "عبدالله", "محمد عبدالله"),
        ] {
            let said = called(json!({ "given_name": given, "family_name": family }));
            assert_eq!(said.as_deref(), Some(name));
        }
        assert_eq!(called(json!({ "name": "太郎 山田", "given_name": "太郎" })).as_deref(), Some("太郎 山田"));
        assert_eq!(called(json!({})), None);
    }
}
