//! What the database remembers of environments: the random id behind a slug, the epoch, the hosts, and when the files
//! went away (R-TN-13, R-TN-14). A slug that comes back within a day is the same environment; later, or with another id in
//! its file, it is left out until the operator says what is meant.

use std::collections::BTreeMap;
use std::time::Duration;

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, TransactionTrait,
};

use crate::kit::id::EnvironmentId;
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::kit::slug::Slug;
use crate::store::entity::{environment, environment_host};
use crate::store::{Store, StoreError};

/// Files that vanished this long ago are not simply picked up again.
pub const FORGET_AFTER: Duration = Duration::from_secs(24 * 3600);

/// What the database knows of an environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its id.
    pub id: EnvironmentId,
    /// The slug under which it is known.
    pub slug: String,
    /// Sessions and links of an earlier epoch are void.
    pub epoch: i64,
    /// When its files were last missed.
    pub removed_at: Option<Instant>,
}

impl From<environment::Model> for Record {
    fn from(row: environment::Model) -> Self {
        Self {
            id: EnvironmentId::from_uuid(row.id),
            slug: row.slug,
            epoch: row.epoch,
            removed_at: row.removed_at.map(Instant::from_micros),
        }
    }
}

/// Why a folder cannot be joined to what the database holds.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unjoined {
    /// The slug holds data of an environment whose files went away over a day ago.
    #[error(
        "the database still holds the data of an environment that was removed from here; `portico environment attach {0}` \
         brings it back, `portico environment delete {0}` erases it"
    )]
    Removed(Slug),
    /// The file says another id than the database has for the slug.
    #[error(
        "the file says id {file}, but the data of {slug} belongs to {database}; `portico environment attach {slug}` if the \
         data is meant to be its own"
    )]
    OtherId {
        /// The slug.
        slug: Slug,
        /// The id in the file.
        file: EnvironmentId,
        /// The id in the database.
        database: EnvironmentId,
    },
    /// The data of the id in the file belongs to another slug.
    #[error(
        "the file says id {id}, but that data belongs to {owner}; `portico environment attach {slug}` if the folder was \
         renamed, else give it an id of its own"
    )]
    Elsewhere {
        /// The slug.
        slug: Slug,
        /// The id in the file.
        id: EnvironmentId,
        /// The slug that has the data.
        owner: String,
    },
}

/// Every environment that the database knows, by slug.
#[expect(clippy::disallowed_methods, reason = "this looks after all environments")]
pub async fn all(store: &Store) -> Result<BTreeMap<String, Record>, StoreError> {
    let rows = environment::Entity::find().order_by_asc(environment::Column::Slug).all(store.everything()).await?;
    Ok(rows.into_iter().map(|row| (row.slug.clone(), row.into())).collect())
}

/// Which environment each host is recorded for.
#[expect(clippy::disallowed_methods, reason = "this looks after all environments")]
pub async fn hosts(store: &Store) -> Result<BTreeMap<String, EnvironmentId>, StoreError> {
    let rows = environment_host::Entity::find().all(store.everything()).await?;
    Ok(rows.into_iter().map(|row| (row.host, EnvironmentId::from_uuid(row.environment_id))).collect())
}

/// A folder of the configuration: its slug, and the id that its file says, if it does.
pub type Folder = (Slug, Option<EnvironmentId>);

/// Whether a list of folders is all there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folders {
    /// It is: environments that are not in it are gone, and marked so.
    All,
    /// Others may exist.
    Some,
}

/// Joins folders to what the database holds: known ones get their record, new ones a fresh id, and those whose files are
/// missing are marked. An id that a file declares is only a claim: it never leads to data that the database has under another
/// slug, or that another folder claims as well; `portico environment attach` is the way to say that a folder has moved.
#[expect(clippy::disallowed_methods, reason = "this looks after all environments")]
pub async fn join(
    store: &Store,
    folders: &[Folder],
    which: Folders,
    random: &Random,
    now: Instant,
) -> Result<Vec<(Slug, Result<Record, Unjoined>)>, StoreError> {
    let mut known = all(store).await?;
    let mut taken: BTreeMap<EnvironmentId, String> =
        known.values().map(|record| (record.id, record.slug.clone())).collect();
    let mut joined = Vec::with_capacity(folders.len());
    let mut fresh = Vec::new();
    let mut back = Vec::new();
    for (slug, id) in folders {
        let elsewhere = id.and_then(|id| {
            let owner = taken.get(&id).filter(|owner| owner.as_str() != slug.as_str())?;
            Some(Unjoined::Elsewhere { slug: slug.clone(), id, owner: owner.clone() })
        });
        let result = match (elsewhere, known.remove(slug.as_str())) {
            (Some(elsewhere), _) => Err(elsewhere),
            (None, Some(record)) => {
                let checked = check(slug, *id, record, now);
                back.extend(checked.iter().filter(|record| record.removed_at.is_some()).map(|record| record.id.uuid()));
                checked
            }
            (None, None) => {
                let id = id.unwrap_or_else(|| random.id(now));
                taken.insert(id, slug.to_string());
                fresh.push(environment::ActiveModel {
                    id: Set(id.uuid()),
                    slug: Set(slug.to_string()),
                    epoch: Set(1),
                    created_at: Set(now.micros()),
                    removed_at: Set(None),
                });
                Ok(Record { id, slug: slug.to_string(), epoch: 1, removed_at: None })
            }
        };
        joined.push((slug.clone(), result));
    }
    let gone: Vec<_> = if which == Folders::All {
        known.values().filter(|record| record.removed_at.is_none()).map(|record| record.id.uuid()).collect()
    } else {
        Vec::new()
    };
    if fresh.is_empty() && back.is_empty() && gone.is_empty() {
        return Ok(joined);
    }
    let is_fresh = !fresh.is_empty();
    let transaction = store.everything().begin().await?;
    // SQLite and PostgreSQL bound the number of parameters of a statement.
    for rows in fresh.chunks(1000) {
        environment::Entity::insert_many(rows.iter().cloned())
            // Whichever of the two keys is taken.
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(&transaction)
            .await?;
    }
    for (ids, removed_at) in [(back, None), (gone, Some(now.micros()))] {
        for ids in ids.chunks(1000) {
            environment::Entity::update_many()
                .col_expr(environment::Column::RemovedAt, sea_orm::sea_query::Expr::value(removed_at))
                .filter(environment::Column::Id.is_in(ids.iter().copied()))
                .exec(&transaction)
                .await?;
        }
    }
    transaction.commit().await?;
    if is_fresh {
        settle(store, &mut joined).await?;
    }
    Ok(joined)
}

/// Another replica may have met the same new folder at the same moment: what the database has is what counts.
async fn settle(store: &Store, joined: &mut [(Slug, Result<Record, Unjoined>)]) -> Result<(), StoreError> {
    let known = all(store).await?;
    for (slug, result) in joined.iter_mut() {
        let Ok(record) = result else { continue };
        let id = record.id;
        *result = match known.get(slug.as_str()) {
            Some(record) => Ok(Record { removed_at: None, ..record.clone() }),
            // Another slug was given the id that this folder's file claims.
            None => {
                let owner = known.values().find(|record| record.id == id);
                let owner = owner.map_or_else(|| "another environment".to_owned(), |owner| owner.slug.clone());
                Err(Unjoined::Elsewhere { slug: slug.clone(), id, owner })
            }
        };
    }
    Ok(())
}

fn check(slug: &Slug, file: Option<EnvironmentId>, record: Record, now: Instant) -> Result<Record, Unjoined> {
    if let Some(file) = file.filter(|file| *file != record.id) {
        return Err(Unjoined::OtherId { slug: slug.clone(), file, database: record.id });
    }
    if record.removed_at.is_some_and(|at| now.since(at) > FORGET_AFTER) {
        return Err(Unjoined::Removed(slug.clone()));
    }
    Ok(record)
}

/// Records `hosts` for an environment; hosts that it no longer names become free.
#[expect(clippy::disallowed_methods, reason = "this looks after all environments")]
pub async fn record_hosts(store: &Store, id: EnvironmentId, hosts: &[String], now: Instant) -> Result<(), StoreError> {
    let transaction = store.everything().begin().await?;
    environment_host::Entity::delete_many()
        .filter(environment_host::Column::EnvironmentId.eq(id.uuid()))
        .filter(environment_host::Column::Host.is_not_in(hosts.iter().cloned()))
        .exec(&transaction)
        .await?;
    for host in hosts {
        let row = environment_host::ActiveModel {
            host: Set(host.clone()),
            environment_id: Set(id.uuid()),
            recorded_at: Set(now.micros()),
        };
        environment_host::Entity::insert(row)
            .on_conflict_do_nothing_on([environment_host::Column::Host])
            .exec_without_returning(&transaction)
            .await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// Says that data belongs to the folder `slug` that is there now: the data of `id` where the file names one (a folder that
/// was moved or renamed), else the data last known under the slug. `false` when there is no such data.
#[expect(clippy::disallowed_methods, reason = "this looks after all environments")]
pub async fn attach(store: &Store, slug: &Slug, id: Option<EnvironmentId>) -> Result<bool, StoreError> {
    let wanted = match id {
        Some(id) => environment::Column::Id.eq(id.uuid()),
        None => environment::Column::Slug.eq(slug.as_str()),
    };
    let Some(row) = environment::Entity::find().filter(wanted).one(store.everything()).await? else {
        return Ok(false);
    };
    let mut row: environment::ActiveModel = row.into();
    row.removed_at = Set(None);
    row.slug = Set(slug.to_string());
    row.update(store.everything()).await?;
    Ok(true)
}

/// Erases an environment and everything that belongs to it; `false` when there is none.
#[expect(clippy::disallowed_methods, reason = "this looks after all environments")]
pub async fn delete(store: &Store, slug: &Slug) -> Result<bool, StoreError> {
    let gone = environment::Entity::delete_many()
        .filter(environment::Column::Slug.eq(slug.as_str()))
        .exec(store.everything())
        .await?;
    Ok(gone.rows_affected == 1)
}
