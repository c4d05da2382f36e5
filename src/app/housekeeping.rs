//! Every ten minutes, what has expired is removed.

use std::time::Duration;

use tokio::sync::watch;

use crate::environment::Services;
use crate::store;

const EVERY: Duration = Duration::from_secs(600);

/// Works until `stop` fires.
pub async fn run(services: Services, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        match store::forget(&services.store, services.clock.now()).await {
            Ok(rows) => tracing::debug!(rows, "expired rows were removed"),
            Err(error) => tracing::warn!(%error, "expired rows cannot be removed"),
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = stop.changed() => {}
        }
    }
}
