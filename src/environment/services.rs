//! What the whole process shares: the database, the clock, randomness, the hashing pool, templates and assets, and what is
//! known of its gateways.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;

use super::Live;
use crate::federation::Providers;
use crate::identity::password::pool::HashPool;
use crate::identity::picture::Studio;
use crate::kit::clock::Clock;
use crate::kit::geoip;
use crate::kit::id::EnvironmentId;
use crate::kit::pace::Pace;
use crate::kit::random::Random;
use crate::notify::transport::Breakers;
use crate::outbox::Channel;
use crate::outbox::limits::Whole;
use crate::store::Store;
use crate::theme::engine::Engine;

/// Candidates that are looked at for one source in a minute: more than anybody thinks of, and many may share a source.
const ADVICE: (u32, Duration) = (200, Duration::from_secs(60));

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
    /// Draws photos.
    pub studio: Studio,
    /// Renders the pages that belong to no environment.
    pub themes: Arc<Engine>,
    /// Woken when something was put into the outbox.
    pub outbox: Arc<Notify>,
    /// Woken when an export of somebody's data was asked for.
    pub exports: Arc<Notify>,
    /// Which gateways are left alone at the moment.
    pub breakers: Breakers,
    /// What is known of identity providers.
    pub providers: Providers,
    /// What the whole server sends for people who are not signed on.
    pub sends: Arc<Whole>,
    /// How often somebody asks for advice on a new password.
    pub advice: Arc<Pace<EnvironmentId, String>>,
    /// Where internet addresses are, where the server has a database of that.
    pub places: Option<Arc<geoip::Database>>,
    /// Whether this is `portico demo`, where every channel leads to the outbox page.
    pub demo: bool,
}

impl Services {
    /// What counts how often somebody asks for advice, with nothing counted yet.
    pub fn advice() -> Arc<Pace<EnvironmentId, String>> {
        let (most, window) = ADVICE;
        Arc::new(Pace::new(most, window))
    }

    /// Whether a code can be sent over this channel now: it has a gateway, and that is not left alone because it fails. Mail
    /// is queued whatever becomes of the server.
    pub fn can_send(&self, live: &Live, channel: Channel) -> bool {
        let configured = self.demo || !channel.is_gateway() || live.gateway(channel).is_some();
        configured && self.breakers.lets_through(live.id, channel, self.clock.now())
    }
}
