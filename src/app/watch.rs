//! Reloading when files change: after half a second without another change, so that an editor's several writes, or a
//! Kubernetes volume's swapped link, are one.

use std::sync::Arc;
use std::time::Duration;

use notify::{Event, EventKind, RecursiveMode, Watcher};
use tokio::sync::{mpsc, watch};

use super::server::tell;
use crate::environment::{State, reload};

const QUIET: Duration = Duration::from_millis(500);

/// Watches until `stop` fires.
pub async fn run(state: Arc<State>, mut stop: watch::Receiver<bool>) {
    let (changed, mut changes) = mpsc::channel(1);
    // The data directory may lie below the configuration's; what the server writes there is no change of configuration.
    let data_dir = state.means.server.data_dir.to_path_buf();
    let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        let counts = |event: Event| {
            // Reading is no change: a load must not cause the next.
            !matches!(event.kind, EventKind::Access(_)) && !event.paths.iter().all(|path| path.starts_with(&data_dir))
        };
        if event.is_ok_and(counts) {
            let _ = changed.try_send(());
        }
    });
    let watched = watcher.and_then(|mut watcher| {
        watcher.watch(&state.dir, RecursiveMode::Recursive)?;
        Ok(watcher)
    });
    let _watcher = match watched {
        Ok(watcher) => watcher,
        Err(error) => {
            tracing::error!(%error, "files cannot be watched; reload by SIGHUP or `portico reload`");
            return;
        }
    };
    loop {
        tokio::select! {
            change = changes.recv() => if change.is_none() { return },
            _ = stop.changed() => return,
        }
        while let Ok(Some(())) = tokio::time::timeout(QUIET, changes.recv()).await {}
        tell(&reload(&state).await);
    }
}
