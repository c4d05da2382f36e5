//! Sessions: opaque, stored hashed, ended on every replica by one delete, because every request looks here (R-SE-1 to
//! R-SE-10). A session has an id that people may see and a secret that they may not; the secret changes at each rise of
//! privilege, the id stays.

use std::time::Duration;

use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use super::proof::Proofs;
use super::token::{self, Purpose};
use crate::kit::geoip::Area;
use crate::kit::id::{BrowserId, SessionId, UserId};
use crate::kit::instant::Instant;
use crate::store::entity::session;
use crate::store::{Scope, StoreError, Work};

/// Where a session comes from, parsed; the raw header is never kept (R-OP-17).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agent {
    /// "Firefox", or empty.
    pub browser: String,
    /// "Windows", or empty.
    pub platform: String,
    /// `desktop`, `phone`, `tablet` or `unknown`.
    pub form: String,
    /// The client's address, when the environment keeps it.
    pub address: Option<String>,
    /// About where that is, as was known when it was written. Shown, and never used in a decision (R-OP-17).
    pub place: Option<Area>,
}

/// How long sessions of an environment live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Without activity.
    pub idle: Duration,
    /// Whatever happens.
    pub absolute: Duration,
    /// How many a person may have; the one that was idle longest goes.
    pub count: u64,
}

impl Limits {
    /// "Last active" is written at most this often: once a minute, more often where sessions end sooner than that.
    fn touch_every(&self) -> Duration {
        (self.idle / 4).min(Duration::from_secs(60))
    }
}

/// Who carries a session's secret. A secret of one kind is never valid as the other (R-WEB-14).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A browser, in a cookie.
    Browser,
    /// A program, as bearer token of the API.
    Api,
}

impl Kind {
    /// The word in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Browser => "browser",
            Self::Api => "api",
        }
    }

    /// The domain in which its secrets are hashed.
    pub const fn purpose(self) -> Purpose {
        match self {
            Self::Browser => Purpose::Session,
            Self::Api => Purpose::Bearer,
        }
    }

    pub(super) fn parse(text: &str) -> Result<Self, StoreError> {
        match text {
            "browser" => Ok(Self::Browser),
            "api" => Ok(Self::Api),
            _ => Err(StoreError::Row("session")),
        }
    }
}

/// When a session ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends {
    /// Where nothing is done in it any more.
    pub idle: Instant,
    /// Whatever is done.
    pub last: Instant,
}

/// A live session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The id that is shown in lists and addresses.
    pub id: SessionId,
    /// Whose it is.
    pub account: UserId,
    /// The browser that carries it.
    pub browser: Option<BrowserId>,
    /// Where it comes from.
    pub agent: Agent,
    /// What the person calls it, where it has no browser that could have the name.
    pub label: Option<String>,
    /// Who carries it.
    pub kind: Kind,
    /// What was proved in it, with what and when.
    pub proofs: Proofs,
    /// When it began.
    pub created_at: Instant,
    /// When the person last proved who they are.
    pub authenticated_at: Instant,
    /// When it was last used, to the minute.
    pub last_active_at: Instant,
    /// When it ends at the latest.
    pub expires_at: Instant,
}

impl TryFrom<session::Model> for Session {
    type Error = StoreError;

    fn try_from(row: session::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: SessionId::from_uuid(row.id),
            account: UserId::from_uuid(row.account_id),
            browser: row.browser_id.map(BrowserId::from_uuid),
            agent: Agent {
                browser: row.browser,
                platform: row.platform,
                form: row.form,
                address: row.address,
                place: row.place.as_deref().and_then(Area::read),
            },
            label: row.label,
            kind: Kind::parse(&row.kind)?,
            proofs: serde_json::from_str(&row.proofs).map_err(|_| StoreError::Row("session"))?,
            created_at: Instant::from_micros(row.created_at),
            authenticated_at: Instant::from_micros(row.authenticated_at),
            last_active_at: Instant::from_micros(row.last_active_at),
            expires_at: Instant::from_micros(row.expires_at),
        })
    }
}

impl Session {
    /// When it ends if nothing is done in it any more, and when it ends whatever is done.
    pub fn ends(&self, limits: &Limits) -> Ends {
        let last = self.expires_at.min(self.created_at.plus(limits.absolute));
        Ends { idle: self.last_active_at.plus(limits.idle).min(last), last }
    }

    /// Whether it still counts at `now`.
    pub fn is_live(&self, limits: &Limits, now: Instant) -> bool {
        now < self.expires_at
            && now.since(self.last_active_at) < limits.idle
            && now < self.created_at.plus(limits.absolute)
    }

    /// Whether "last active" is due to be written.
    pub fn wants_touch(&self, limits: &Limits, now: Instant) -> bool {
        now.since(self.last_active_at) >= limits.touch_every()
    }
}

/// Begins a session with this secret, and drops those of the person that have ended or are too many. Says how many of those were
/// live: a person is told that they are signed off somewhere.
pub async fn begin(work: &Work, new: &Session, secret: &str, epoch: i64, limits: &Limits) -> Result<u64, StoreError> {
    work.insert(session::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        id: Set(new.id.uuid()),
        token_hash: Set(token::hash(new.kind.purpose(), work.environment(), secret)),
        account_id: Set(new.account.uuid()),
        browser_id: Set(new.browser.map(BrowserId::uuid)),
        kind: Set(new.kind.as_str().to_owned()),
        methods: Set(json(&new.proofs.amr())),
        epoch: Set(epoch),
        browser: Set(new.agent.browser.clone()),
        platform: Set(new.agent.platform.clone()),
        form: Set(new.agent.form.clone()),
        address: Set(new.agent.address.clone()),
        place: Set(new.agent.place.as_ref().map(Area::text)),
        label: Set(new.label.clone()),
        created_at: Set(new.created_at.micros()),
        authenticated_at: Set(new.authenticated_at.micros()),
        last_active_at: Set(new.last_active_at.micros()),
        expires_at: Set(new.expires_at.micros()),
        proofs: Set(json(&new.proofs)),
    })
    .await?;
    // Ended ones first, so that they never crowd out live ones.
    let idle_since = new.created_at.minus(limits.idle).micros();
    work.execute(
        "DELETE FROM session WHERE environment_id = $1 AND account_id = $2 AND (expires_at <= $3 OR last_active_at <= $4)",
        [new.account.uuid().into(), new.created_at.micros().into(), idle_since.into()],
    )
    .await?;
    work.execute(
        "DELETE FROM session WHERE environment_id = $1 AND id IN (
           SELECT id FROM session WHERE environment_id = $1 AND account_id = $2 AND id <> $4
           ORDER BY last_active_at DESC, id DESC LIMIT 1000 OFFSET $3)",
        [
            new.account.uuid().into(),
            i64::try_from(limits.count.saturating_sub(1)).unwrap_or(i64::MAX).into(),
            new.id.uuid().into(),
        ],
    )
    .await
}

/// Writes "last active", once even when several requests arrive together.
pub async fn touch(work: &Work, id: SessionId, limits: &Limits, now: Instant) -> Result<(), StoreError> {
    let update = work
        .update::<session::Entity>()
        .filter(session::Column::Id.eq(id.uuid()))
        .filter(session::Column::LastActiveAt.lte(now.minus(limits.touch_every()).micros()))
        .col_expr(session::Column::LastActiveAt, Expr::value(now.micros()));
    work.run_update(update).await?;
    Ok(())
}

/// One session of a person; `None` when they have none with this id that is live.
pub async fn find(
    scope: &Scope<'_>,
    account: UserId,
    id: SessionId,
    limits: &Limits,
    now: Instant,
) -> Result<Option<Session>, StoreError> {
    let found =
        live(scope, account, limits, now).filter(session::Column::Id.eq(id.uuid())).one(scope.executor()).await?;
    found.map(Session::try_from).transpose()
}

/// Gives a session a name, or takes it away; `false` when the person has no such session.
pub async fn name(work: &Work, account: UserId, id: SessionId, label: Option<&str>) -> Result<bool, StoreError> {
    let update = work
        .update::<session::Entity>()
        .filter(session::Column::AccountId.eq(account.uuid()))
        .filter(session::Column::Id.eq(id.uuid()))
        .col_expr(session::Column::Label, Expr::value(label));
    Ok(work.run_update(update).await? == 1)
}

/// Writes down what was proved in a session and gives it a new secret; the old one is dead at once (R-SE-2). `false` when
/// the session is gone, or another request was faster: its secret is not the one that proved this.
pub async fn prove(
    work: &Work,
    session: &Session,
    (old, new): (&str, &str),
    proofs: &Proofs,
    now: Instant,
) -> Result<bool, StoreError> {
    let hash = |secret| token::hash(session.kind.purpose(), work.environment(), secret);
    let update = work
        .update::<session::Entity>()
        .filter(session::Column::Id.eq(session.id.uuid()))
        .filter(session::Column::TokenHash.eq(hash(old)))
        .col_expr(session::Column::TokenHash, Expr::value(hash(new)))
        .col_expr(session::Column::AuthenticatedAt, Expr::value(now.micros()))
        .col_expr(session::Column::Proofs, Expr::value(json(proofs)));
    Ok(work.run_update(update).await? == 1)
}

/// Gives a session a new secret for what was proved already: whoever has a copy of the old one is out. `false` when the session is
/// gone, or has another secret by now.
pub async fn renew(work: &Work, session: &Session, (old, new): (&str, &str)) -> Result<bool, StoreError> {
    let hash = |secret| token::hash(session.kind.purpose(), work.environment(), secret);
    let update = work
        .update::<session::Entity>()
        .filter(session::Column::Id.eq(session.id.uuid()))
        .filter(session::Column::TokenHash.eq(hash(old)))
        .col_expr(session::Column::TokenHash, Expr::value(hash(new)));
    Ok(work.run_update(update).await? == 1)
}

/// Writes down what was proved in a session where that is no more than before: its secret stays.
pub async fn put_proofs(work: &Work, id: SessionId, proofs: &Proofs) -> Result<(), StoreError> {
    let update = work
        .update::<session::Entity>()
        .filter(session::Column::Id.eq(id.uuid()))
        .col_expr(session::Column::Proofs, Expr::value(json(proofs)));
    work.run_update(update).await?;
    Ok(())
}

/// Whether a session is still there, under the secret with which it was found.
pub async fn is_current(scope: &Scope<'_>, session: &Session, secret: &str) -> Result<bool, StoreError> {
    let found = scope
        .find::<session::Entity>()
        .filter(session::Column::Id.eq(session.id.uuid()))
        .filter(session::Column::TokenHash.eq(token::hash(session.kind.purpose(), scope.environment(), secret)));
    Ok(found.count(scope.executor()).await? == 1)
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "[]".to_owned())
}

/// A person's live sessions.
fn live(scope: &Scope<'_>, account: UserId, limits: &Limits, now: Instant) -> Select<session::Entity> {
    scope
        .find::<session::Entity>()
        .filter(session::Column::AccountId.eq(account.uuid()))
        .filter(session::Column::ExpiresAt.gt(now.micros()))
        .filter(session::Column::LastActiveAt.gt(now.minus(limits.idle).micros()))
}

/// How many live sessions a person has.
pub async fn count(scope: &Scope<'_>, account: UserId, limits: &Limits, now: Instant) -> Result<u64, StoreError> {
    Ok(live(scope, account, limits, now).count(scope.executor()).await?)
}

/// A page of a person's live sessions, last active first, and how many there are in all.
pub async fn list(
    scope: &Scope<'_>,
    account: UserId,
    limits: &Limits,
    now: Instant,
    page: std::ops::Range<u64>,
) -> Result<(Vec<Session>, u64), StoreError> {
    let most = page.end.saturating_sub(page.start);
    let rows = live(scope, account, limits, now)
        .order_by_desc(session::Column::LastActiveAt)
        .order_by_desc(session::Column::Id)
        .offset(page.start)
        .limit(most)
        .all(scope.executor())
        .await?;
    let sessions: Vec<Session> = rows.into_iter().map(Session::try_from).collect::<Result<_, _>>()?;
    // A page that is not full says how many there are without asking again.
    let found = u64::try_from(sessions.len()).unwrap_or(u64::MAX);
    let known = found < most && (found > 0 || page.start == 0);
    let total = if known { page.start + found } else { count(scope, account, limits, now).await? };
    Ok((sessions, total))
}

/// Ends one session of a person; `false` when they have no such session.
pub async fn end(work: &Work, account: UserId, id: SessionId) -> Result<bool, StoreError> {
    let gone = work
        .delete::<session::Entity>()
        .filter(session::Column::AccountId.eq(account.uuid()))
        .filter(session::Column::Id.eq(id.uuid()));
    Ok(work.run_delete(gone).await? == 1)
}

/// Ends every session of a person but `except`, and says how many.
pub async fn end_others(work: &Work, account: UserId, except: Option<SessionId>) -> Result<u64, StoreError> {
    let mut gone = work.delete::<session::Entity>().filter(session::Column::AccountId.eq(account.uuid()));
    if let Some(except) = except {
        gone = gone.filter(session::Column::Id.ne(except.uuid()));
    }
    work.run_delete(gone).await
}
