//! Exports of what is held about a person, as rows. One is built in the background, page of rows by page of rows, each sealed as a
//! part of its own for its place; so it takes little memory however much there is, and whoever goes on after a crash goes on where it
//! stopped. A claim is a lease: it counts as an attempt, and only whoever has the latest writes parts, so that of two servers one
//! builds. A person has one export at the most; it is wiped after [`KEPT`].

pub mod held;

use std::time::Duration;

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use serde_json::Value;

use crate::kit::id::{DataExportId, UserId};
use crate::kit::instant::Instant;
use crate::kit::keyring::Keys;
use crate::kit::random::Random;
use crate::store::entity::data_export::{ActiveModel, Column, Entity, Model};
use crate::store::entity::data_export_part as part;
use crate::store::{Scope, StoreError, Work};

/// How long an export can be fetched.
pub const KEPT: Duration = Duration::from_secs(7 * 24 * 3600);

/// Between two exports of a person, unless the last one failed.
pub const BETWEEN: Duration = Duration::from_secs(24 * 3600);

/// How long a server may take over one page before another takes over.
pub const LEASE: Duration = Duration::from_secs(300);

/// After this many claims without an end it is given up.
const ATTEMPTS: i64 = 5;

/// How far an export is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is being built, or waits for its turn.
    Building,
    /// It can be fetched.
    Ready,
    /// It was given up.
    Failed,
}

impl State {
    /// The word in the database and in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Building => "building",
            Self::Ready => "ready",
            Self::Failed => "failed",
        }
    }

    fn parse(text: &str) -> Result<Self, StoreError> {
        let all = [Self::Building, Self::Ready, Self::Failed];
        all.into_iter().find(|state| state.as_str() == text).ok_or(StoreError::Row("data_export"))
    }
}

/// An export of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// Its id.
    pub id: DataExportId,
    /// Whose it is.
    pub account: UserId,
    /// How far it is.
    pub state: State,
    /// The same in thousandths.
    pub progress: u32,
    /// When it was asked for.
    pub started: Instant,
    /// When it was ready, or given up.
    pub finished: Option<Instant>,
    /// When it is wiped.
    pub expires: Instant,
    /// The section that is read next.
    pub section: usize,
    /// The last row of it that was read.
    pub after: String,
    /// How many parts there are.
    pub parts: u32,
    attempts: i64,
}

impl TryFrom<Model> for Export {
    type Error = StoreError;

    fn try_from(row: Model) -> Result<Self, StoreError> {
        let small = |number: i64| u32::try_from(number).map_err(|_| StoreError::Row("data_export"));
        Ok(Self {
            id: DataExportId::from_uuid(row.id),
            account: UserId::from_uuid(row.account_id),
            state: State::parse(&row.state)?,
            progress: small(row.progress)?,
            started: Instant::from_micros(row.started_at),
            finished: row.finished_at.map(Instant::from_micros),
            expires: Instant::from_micros(row.expires_at),
            section: usize::try_from(row.section).map_err(|_| StoreError::Row("data_export"))?,
            after: row.after,
            parts: small(row.parts)?,
            attempts: row.attempts,
        })
    }
}

/// The export of a person, unless it has expired.
pub async fn of(scope: &Scope<'_>, account: UserId, now: Instant) -> Result<Option<Export>, StoreError> {
    let rows =
        scope.find::<Entity>().filter(Column::AccountId.eq(account.uuid())).filter(Column::ExpiresAt.gt(now.micros()));
    rows.one(scope.executor()).await?.map(Export::try_from).transpose()
}

/// What becomes of asking for an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// It is begun.
    Begun(Export),
    /// One is being built already.
    Building(Export),
    /// The last one is too recent: for so long there is no other.
    TooSoon(Duration),
}

/// Begins an export of a person, whose account `work` holds, in place of an earlier one.
pub async fn begin(work: &Work, account: UserId, random: &Random, now: Instant) -> Result<Asked, StoreError> {
    if let Some(earlier) = of(&work.scope(), account, now).await? {
        let wait = BETWEEN.saturating_sub(now.since(earlier.started));
        match earlier.state {
            State::Building => return Ok(Asked::Building(earlier)),
            State::Ready if !wait.is_zero() => return Ok(Asked::TooSoon(wait)),
            State::Ready | State::Failed => {}
        }
    }
    let earlier = work.delete::<Entity>().filter(Column::AccountId.eq(account.uuid()));
    work.run_delete(earlier).await?;
    let id: DataExportId = random.id(now);
    let row = Model {
        environment_id: work.environment().uuid(),
        id: id.uuid(),
        account_id: account.uuid(),
        state: State::Building.as_str().to_owned(),
        progress: 0,
        section: 0,
        after: String::new(),
        parts: 0,
        attempts: 0,
        lease_until: now.micros(),
        started_at: now.micros(),
        finished_at: None,
        expires_at: now.plus(KEPT).micros(),
    };
    work.insert(ActiveModel {
        environment_id: Set(row.environment_id),
        id: Set(row.id),
        account_id: Set(row.account_id),
        state: Set(row.state.clone()),
        progress: Set(row.progress),
        section: Set(row.section),
        after: Set(row.after.clone()),
        parts: Set(row.parts),
        attempts: Set(row.attempts),
        lease_until: Set(row.lease_until),
        started_at: Set(row.started_at),
        finished_at: Set(row.finished_at),
        expires_at: Set(row.expires_at),
    })
    .await?;
    Ok(Asked::Begun(row.try_into()?))
}

/// The exports of an environment that nobody is building, at most so many.
pub async fn waiting(scope: &Scope<'_>, most: u64, now: Instant) -> Result<Vec<Export>, StoreError> {
    let rows = scope
        .find::<Entity>()
        .filter(Column::State.eq(State::Building.as_str()))
        .filter(Column::LeaseUntil.lte(now.micros()))
        .filter(Column::ExpiresAt.gt(now.micros()))
        .order_by_asc(Column::LeaseUntil)
        .limit(most);
    rows.all(scope.executor()).await?.into_iter().map(Export::try_from).collect()
}

/// Takes it upon this server to go on with an export; `None` when another one has, or it is given up.
pub async fn claim(work: &Work, seen: &Export, now: Instant) -> Result<Option<Export>, StoreError> {
    let own = work
        .update::<Entity>()
        .filter(Column::Id.eq(seen.id.uuid()))
        .filter(Column::State.eq(State::Building.as_str()))
        .filter(Column::Attempts.eq(seen.attempts))
        .filter(Column::LeaseUntil.lte(now.micros()));
    if seen.attempts >= ATTEMPTS {
        let given_up = own
            .col_expr(Column::State, Expr::value(State::Failed.as_str()))
            .col_expr(Column::FinishedAt, Expr::value(now.micros()));
        if work.run_update(given_up).await? == 1 {
            let parts = work.delete::<part::Entity>().filter(part::Column::ExportId.eq(seen.id.uuid()));
            work.run_delete(parts).await?;
        }
        return Ok(None);
    }
    let taken = own
        .col_expr(Column::Attempts, Expr::value(seen.attempts + 1))
        .col_expr(Column::LeaseUntil, Expr::value(now.plus(LEASE).micros()));
    if work.run_update(taken).await? != 1 {
        return Ok(None);
    }
    let row = work.scope().find::<Entity>().filter(Column::Id.eq(seen.id.uuid()));
    row.one(work.scope().executor()).await?.map(Export::try_from).transpose()
}

/// The section of the last part that was written.
pub async fn last_section(scope: &Scope<'_>, export: &Export) -> Result<Option<String>, StoreError> {
    let rows = scope
        .find::<part::Entity>()
        .filter(part::Column::ExportId.eq(export.id.uuid()))
        .order_by_desc(part::Column::Number);
    Ok(rows.one(scope.executor()).await?.map(|row| row.section))
}

/// Begins an export anew that this server goes on with, and forgets what was read; `false` when it is no longer this server's.
pub async fn begin_anew(work: &Work, export: &mut Export) -> Result<bool, StoreError> {
    let anew = work
        .update::<Entity>()
        .filter(Column::Id.eq(export.id.uuid()))
        .filter(Column::State.eq(State::Building.as_str()))
        .filter(Column::Attempts.eq(export.attempts))
        .col_expr(Column::Parts, Expr::value(0_i64))
        .col_expr(Column::Section, Expr::value(0_i64))
        .col_expr(Column::After, Expr::value(""))
        .col_expr(Column::Progress, Expr::value(0_i64));
    if work.run_update(anew).await? != 1 {
        return Ok(false);
    }
    let parts = work.delete::<part::Entity>().filter(part::Column::ExportId.eq(export.id.uuid()));
    work.run_delete(parts).await?;
    *export = Export { parts: 0, section: 0, after: String::new(), progress: 0, ..export.clone() };
    Ok(true)
}

/// A page of rows of a section, sealed.
#[derive(Clone, Debug)]
pub struct Part<'p> {
    /// The section.
    pub section: &'p str,
    /// What [`seal`] made.
    pub sealed: Vec<u8>,
}

/// Where a part belongs: it opens as this part of this section of this export, and nowhere else.
struct Seat([u8; 16], [u8; 4]);

impl Seat {
    fn new(id: DataExportId, number: u32) -> Self {
        Self(id.uuid().into_bytes(), number.to_be_bytes())
    }

    fn context<'c>(&'c self, section: &'c str) -> [&'c [u8]; 4] {
        [b"data_export", &self.0, &self.1, section.as_bytes()]
    }
}

/// Seals rows as the next part of an export, before any transaction.
pub fn seal(
    keys: &Keys,
    random: &Random,
    export: &Export,
    section: &str,
    rows: &[Value],
) -> Result<Vec<u8>, StoreError> {
    let plain = serde_json::to_vec(rows).map_err(|_| StoreError::Row("data_export_part"))?;
    Ok(keys.seal(random, &Seat::new(export.id, export.parts).context(section), &plain))
}

/// Adds a part, and writes down how far the export is with it: the section that comes next and the last row that was read of it.
/// `false` when the export is no longer this server's.
pub async fn add(
    work: &Work,
    export: &mut Export,
    part: Part<'_>,
    (section, after, progress): (usize, String, u32),
    now: Instant,
) -> Result<bool, StoreError> {
    let number = i64::from(export.parts);
    let next = i64::try_from(section).map_err(|_| StoreError::Row("data_export"))?;
    let further = work
        .update::<Entity>()
        .filter(Column::Id.eq(export.id.uuid()))
        .filter(Column::State.eq(State::Building.as_str()))
        .filter(Column::Attempts.eq(export.attempts))
        .filter(Column::Parts.eq(number))
        .col_expr(Column::Parts, Expr::value(number + 1))
        .col_expr(Column::Section, Expr::value(next))
        .col_expr(Column::After, Expr::value(after.clone()))
        .col_expr(Column::Progress, Expr::value(i64::from(progress)))
        .col_expr(Column::LeaseUntil, Expr::value(now.plus(LEASE).micros()));
    if work.run_update(further).await? != 1 {
        return Ok(false);
    }
    work.insert(part::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        export_id: Set(export.id.uuid()),
        number: Set(number),
        section: Set(part.section.to_owned()),
        content: Set(part.sealed),
    })
    .await?;
    *export = Export { parts: export.parts + 1, section, after, progress, ..export.clone() };
    Ok(true)
}

/// Writes down that an export is whole; `false` when it is no longer this server's.
pub async fn finish(work: &Work, export: &Export, now: Instant) -> Result<bool, StoreError> {
    let whole = work
        .update::<Entity>()
        .filter(Column::Id.eq(export.id.uuid()))
        .filter(Column::State.eq(State::Building.as_str()))
        .filter(Column::Attempts.eq(export.attempts))
        .filter(Column::Parts.eq(i64::from(export.parts)))
        .col_expr(Column::State, Expr::value(State::Ready.as_str()))
        .col_expr(Column::Progress, Expr::value(1000_i64))
        .col_expr(Column::FinishedAt, Expr::value(now.micros()))
        .col_expr(Column::ExpiresAt, Expr::value(now.plus(KEPT).micros()));
    Ok(work.run_update(whole).await? == 1)
}

/// A part of an export that is ready: its section and rows. `None` past the last one, or when the export is gone.
pub async fn part(
    scope: &Scope<'_>,
    keys: &Keys,
    export: &Export,
    number: u32,
) -> Result<Option<(String, Vec<Value>)>, StoreError> {
    let rows = scope
        .find::<part::Entity>()
        .filter(part::Column::ExportId.eq(export.id.uuid()))
        .filter(part::Column::Number.eq(i64::from(number)));
    let Some(row) = rows.one(scope.executor()).await? else { return Ok(None) };
    let unreadable = || StoreError::Row("data_export_part");
    let plain = keys.open(&Seat::new(export.id, number).context(&row.section), &row.content);
    let rows = serde_json::from_slice(&plain.map_err(|_| unreadable())?).map_err(|_| unreadable())?;
    Ok(Some((row.section, rows)))
}
