//! The photo of a person: drawn from what they send ([`portrait`]), kept in a table of its own, named by its content.
//!
//! Their attributes hold only the name, so that a page can say where the photo is without asking for it.

pub mod portrait;

use std::sync::Arc;
use std::time::Duration;

use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter};
use tokio::sync::Semaphore;

use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::store::entity::picture;
use crate::store::{Scope, StoreError, Work};
use portrait::Unfit;

/// How long a file may wait for its turn.
const PATIENCE: Duration = Duration::from_secs(3);

/// Why a file has not become a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotDrawn {
    /// It is none, or none that is taken.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// Others are before it, and it takes too long.
    #[error("too many photos are waiting to be drawn")]
    Busy,
}

/// Where photos are drawn: one at a time, because each takes much memory for a moment, and on a thread of its own.
#[derive(Clone, Debug)]
pub struct Studio(Arc<Semaphore>);

impl Default for Studio {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(1)))
    }
}

impl Studio {
    /// Draws what is kept of a file.
    pub async fn draw(&self, file: Vec<u8>) -> Result<Vec<u8>, NotDrawn> {
        let turn = tokio::time::timeout(PATIENCE, Arc::clone(&self.0).acquire_owned()).await;
        let Ok(Ok(turn)) = turn else { return Err(NotDrawn::Busy) };
        let drawing = tokio::task::spawn_blocking(move || {
            let drawn = portrait::draw(&file);
            drop(turn);
            drawn
        });
        // A decoder that gives up on what it reads must not take more with it than the file.
        Ok(drawing.await.map_err(|_| Unfit::Broken)??)
    }
}

/// The photo of somebody, if it has this name.
pub async fn find(scope: &Scope<'_>, account: UserId, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let row = scope
        .find::<picture::Entity>()
        .filter(picture::Column::AccountId.eq(account.uuid()))
        .filter(picture::Column::Name.eq(name))
        .one(scope.executor())
        .await?;
    Ok(row.map(|row| row.image))
}

/// Takes somebody's photo away, if they have one.
pub async fn remove(work: &Work, account: UserId) -> Result<(), StoreError> {
    let old = work.delete::<picture::Entity>().filter(picture::Column::AccountId.eq(account.uuid()));
    work.run_delete(old).await?;
    Ok(())
}

/// Keeps a photo in place of the one that somebody has.
pub async fn put(work: &Work, account: UserId, name: &str, image: Vec<u8>, now: Instant) -> Result<(), StoreError> {
    remove(work, account).await?;
    work.insert(picture::ActiveModel {
        environment_id: Set(work.environment().uuid()),
        account_id: Set(account.uuid()),
        name: Set(name.to_owned()),
        image: Set(image),
        changed_at: Set(now.micros()),
    })
    .await
}
