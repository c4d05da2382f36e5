//! Browsers that have been here before, by a long-lived random cookie. A browser that somebody has signed on from is
//! *known* for that person: throttling never shuts it out, and signing on from an unknown one is announced by mail. Guesses at
//! codes are another matter: whoever knows the password makes any browser known, so for them only those count in which the
//! person has proved a second factor as well.
//!
//! The secret is made at a person's first sign-on and changes when another person joins in the same browser, so that one
//! which somebody has planted there beforehand, however they came by it, is never worth anything for anybody else.

use std::collections::HashMap;

use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ExprTrait, FromQueryResult, QueryFilter, prelude::Uuid};

use super::token::{self, Purpose};
use crate::kit::id::{BrowserId, UserId};
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::store::entity::{browser, known_browser};
use crate::store::{Scope, StoreError, Work};

/// The browser with this cookie, when somebody has signed on from it.
pub async fn find(scope: &Scope<'_>, secret: &str) -> Result<Option<BrowserId>, StoreError> {
    let hash = token::hash(Purpose::Browser, scope.environment(), secret);
    let row = scope.find::<browser::Entity>().filter(browser::Column::TokenHash.eq(hash)).one(scope.executor()).await?;
    Ok(row.map(|row| BrowserId::from_uuid(row.id)))
}

/// Whether this person has signed on from the browser with this cookie before.
pub async fn is_known(scope: &Scope<'_>, secret: &str, account: UserId) -> Result<Option<BrowserId>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        id: Uuid,
    }
    let hash = token::hash(Purpose::Browser, scope.environment(), secret);
    let rows: Vec<Row> = scope
        .query(
            "SELECT b.id FROM browser b JOIN known_browser k ON k.environment_id = b.environment_id AND k.browser_id = b.id
             WHERE b.environment_id = $1 AND b.token_hash = $2 AND k.account_id = $3",
            [hash.into(), account.uuid().into()],
        )
        .await?;
    Ok(rows.first().map(|row| BrowserId::from_uuid(row.id)))
}

/// Writes down that a person has proved a second factor in a browser that is known for them.
pub async fn prove(work: &Work, browser: BrowserId, account: UserId, now: Instant) -> Result<(), StoreError> {
    let update = work
        .update::<known_browser::Entity>()
        .filter(known_browser::Column::BrowserId.eq(browser.uuid()))
        .filter(known_browser::Column::AccountId.eq(account.uuid()))
        .col_expr(known_browser::Column::SecondFactorAt, Expr::value(now.micros()));
    work.run_update(update).await?;
    Ok(())
}

/// Whether a person has ever proved a second factor in this browser, and it is still known for them.
pub async fn has_proved(scope: &Scope<'_>, browser: BrowserId, account: UserId) -> Result<bool, StoreError> {
    let proved = scope
        .find::<known_browser::Entity>()
        .filter(known_browser::Column::BrowserId.eq(browser.uuid()))
        .filter(known_browser::Column::AccountId.eq(account.uuid()))
        .filter(known_browser::Column::SecondFactorAt.is_not_null());
    Ok(proved.one(scope.executor()).await?.is_some())
}

/// A sign-on from a browser: its id, and whether this person was new to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The browser.
    pub id: BrowserId,
    /// The secret that its cookie carries from now on.
    pub secret: String,
    /// The person had not signed on from it before.
    pub new_to_person: bool,
}

/// Notes that a person has signed on from the browser that sent this secret, or none.
pub async fn remember(
    work: &Work,
    sent: Option<&str>,
    account: UserId,
    random: &Random,
    now: Instant,
) -> Result<Seen, StoreError> {
    let known = match sent {
        Some(sent) => find(&work.scope(), sent).await?.map(|id| (id, sent)),
        None => None,
    };
    if let Some((id, sent)) = known
        && seen_again(work, id, account, now).await?
    {
        return Ok(Seen { id, secret: sent.to_owned(), new_to_person: false });
    }
    let secret = random.token();
    let id = match known {
        Some((id, _)) => rotate(work, id, &secret).await?,
        None => first_seen(work, &secret, random, now).await?,
    };
    let row = known_browser::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        browser_id: Set(id.uuid()),
        account_id: Set(account.uuid()),
        first_seen_at: Set(now.micros()),
        last_seen_at: Set(now.micros()),
        second_factor_at: Set(None),
        label: Set(None),
    };
    work.insert_unless_there(row).await?;
    Ok(Seen { id, secret, new_to_person: true })
}

/// Renews a person's row for a browser; `false` when they have none.
async fn seen_again(work: &Work, id: BrowserId, account: UserId, now: Instant) -> Result<bool, StoreError> {
    let update = work
        .update::<known_browser::Entity>()
        .filter(known_browser::Column::BrowserId.eq(id.uuid()))
        .filter(known_browser::Column::AccountId.eq(account.uuid()))
        .col_expr(known_browser::Column::LastSeenAt, Expr::value(now.micros()));
    Ok(work.run_update(update).await? > 0)
}

/// Gives a browser another secret; the old one is dead.
async fn rotate(work: &Work, id: BrowserId, secret: &str) -> Result<BrowserId, StoreError> {
    let update = work
        .update::<browser::Entity>()
        .filter(browser::Column::Id.eq(id.uuid()))
        .col_expr(browser::Column::TokenHash, Expr::value(token::hash(Purpose::Browser, work.environment(), secret)));
    work.run_update(update).await?;
    Ok(id)
}

async fn first_seen(work: &Work, secret: &str, random: &Random, now: Instant) -> Result<BrowserId, StoreError> {
    let id: BrowserId = random.id(now);
    let row = browser::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(id.uuid()),
        token_hash: Set(token::hash(Purpose::Browser, work.environment(), secret)),
        first_seen_at: Set(now.micros()),
    };
    work.insert_unless_there(row).await?;
    // A double click: the other request may have been first.
    Ok(find(&work.scope(), secret).await?.unwrap_or(id))
}

/// Gives a browser the name that a person has chosen for it, or takes it away; `false` when it is not known for them.
pub async fn name(work: &Work, id: BrowserId, account: UserId, label: Option<&str>) -> Result<bool, StoreError> {
    let update = work
        .update::<known_browser::Entity>()
        .filter(of_person(id, account))
        .col_expr(known_browser::Column::Label, Expr::value(label));
    Ok(work.run_update(update).await? > 0)
}

/// What a person calls these browsers; those without a name are left out.
pub async fn names(
    scope: &Scope<'_>,
    account: UserId,
    ids: impl IntoIterator<Item = BrowserId>,
) -> Result<HashMap<BrowserId, String>, StoreError> {
    let ids: Vec<Uuid> = ids.into_iter().map(BrowserId::uuid).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = scope
        .find::<known_browser::Entity>()
        .filter(known_browser::Column::AccountId.eq(account.uuid()))
        .filter(known_browser::Column::BrowserId.is_in(ids))
        .filter(known_browser::Column::Label.is_not_null())
        .all(scope.executor())
        .await?;
    Ok(rows.into_iter().filter_map(|row| Some((BrowserId::from_uuid(row.browser_id), row.label?))).collect())
}

/// Forgets one browser of a person: whoever signs on from it is a stranger there again.
pub async fn forget(work: &Work, id: BrowserId, account: UserId) -> Result<(), StoreError> {
    let gone = work.delete::<known_browser::Entity>().filter(of_person(id, account));
    work.run_delete(gone).await?;
    Ok(())
}

fn of_person(id: BrowserId, account: UserId) -> Expr {
    known_browser::Column::BrowserId.eq(id.uuid()).and(known_browser::Column::AccountId.eq(account.uuid()))
}

/// Forgets the browsers of a person but `keep`: whoever else had signed on is a stranger again.
pub async fn forget_others(work: &Work, account: UserId, keep: Option<BrowserId>) -> Result<(), StoreError> {
    let mut gone = work.delete::<known_browser::Entity>().filter(known_browser::Column::AccountId.eq(account.uuid()));
    if let Some(keep) = keep {
        gone = gone.filter(known_browser::Column::BrowserId.ne(keep.uuid()));
    }
    work.run_delete(gone).await?;
    Ok(())
}
