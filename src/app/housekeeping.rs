//! Every ten minutes, what has expired is removed, texts of agreements that have come into force are stored, what people allowed on
//! top of consents that have ended is written down as ended, devices go whose removal is due, whoever has lost all of theirs comes
//! nearer to a new one, accounts go whose owners have left, people are told that their passwords end, and histories are cut to the
//! length that each environment keeps.

use std::sync::Arc;

use tokio::sync::watch;

use crate::environment::{
    PASS, Registry, Services, end_consents, forget_histories, leave_due, publish_all, remove_due, tell_lost,
    warn_of_passwords,
};
use crate::store;

/// Works until `stop` fires.
pub async fn run(services: Services, registry: Arc<Registry>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        match store::forget(&services.store, services.clock.now()).await {
            Ok(rows) => tracing::debug!(rows, "expired rows were removed"),
            Err(error) => tracing::warn!(%error, "expired rows cannot be removed"),
        }
        if let Err(error) = publish_all(&services, &registry).await {
            tracing::warn!(%error, "texts of agreements cannot be published");
        }
        let people = end_consents(&services, &registry).await;
        tracing::debug!(people, "what people allowed was ended with their consents");
        if let Err(error) = remove_due(&services, &registry).await {
            tracing::warn!(%error, "devices whose removal is due cannot be read");
        }
        if let Err(error) = tell_lost(&services, &registry).await {
            tracing::warn!(%error, "people who have lost their devices cannot be read");
        }
        if let Err(error) = leave_due(&services, &registry).await {
            tracing::warn!(%error, "accounts whose owners have left cannot be read");
        }
        if let Err(error) = warn_of_passwords(&services, &registry).await {
            tracing::warn!(%error, "passwords that end cannot be read");
        }
        let entries = forget_histories(&services, &registry).await;
        tracing::debug!(entries, "old entries of histories were removed");
        tokio::select! {
            () = tokio::time::sleep(PASS) => {}
            _ = stop.changed() => {}
        }
    }
}
