//! What the whole process shares: the database, the clock, randomness, the hashing pool, templates and assets.

use std::sync::Arc;

use tokio::sync::Notify;

use crate::identity::password::pool::HashPool;
use crate::kit::clock::Clock;
use crate::kit::random::Random;
use crate::store::Store;
use crate::theme::engine::Engine;

/// The process' common means. Cheap to clone.
#[derive(Clone)]
pub struct Services {
    /// The database.
    pub store: Store,
    /// Tells the time.
    pub clock: Clock,
    /// Gives randomness.
    pub random: Random,
    /// Hashes passwords.
    pub hashes: Arc<HashPool>,
    /// Renders pages and mails, holds assets.
    pub themes: Arc<Engine>,
    /// Woken when something was put into the outbox.
    pub outbox: Arc<Notify>,
}
