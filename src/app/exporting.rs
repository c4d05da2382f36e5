//! Exports of people's data are built in the background: at once when one was asked for here, and within half a minute when that was
//! at another server, or another server has died over it.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use crate::environment::{Registry, Services, export_due};

const LOOK_EVERY: Duration = Duration::from_secs(30);

/// Works until `stop` fires; what is not finished then is gone on with by whoever comes next.
pub async fn run(services: Services, registry: Arc<Registry>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        tokio::select! {
            built = export_due(&services, &registry) => {
                if let Err(error) = built {
                    tracing::warn!(%error, "exports of people's data cannot be read");
                }
            }
            _ = stop.changed() => return,
        }
        tokio::select! {
            () = services.exports.notified() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stop.changed() => {}
        }
    }
}
