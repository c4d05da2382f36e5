//! Reloading when files change: after half a second without another change, so that an editor's several writes, or a
//! Kubernetes volume's swapped link, are one; and after five seconds whatever still changes, so that nobody can hold it up by
//! writing without end.

use std::sync::Arc;
use std::time::Duration;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, timeout};

use super::server::tell;
use crate::environment::{State, reload};

const QUIET: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(5);

/// What has changed on disk since it began. It begins before the first load, so that no change falls between the two.
pub struct Watching {
    /// Watches until it is dropped.
    _watcher: RecommendedWatcher,
    changes: mpsc::Receiver<()>,
}

impl Watching {
    /// Watches the configuration of `state`. Where files cannot be watched, the log says what to do instead.
    pub fn begin(state: &State) -> Option<Self> {
        let (changed, changes) = mpsc::channel(1);
        // The data directory may lie below the configuration's; what the server writes there is no change of configuration.
        let data_dir = state.means.server.data_dir.to_path_buf();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            let counts = |event: Event| {
                // Reading is no change: a load must not cause the next.
                !matches!(event.kind, EventKind::Access(_))
                    && !event.paths.iter().all(|path| path.starts_with(&data_dir))
            };
            if event.is_ok_and(counts) {
                let _ = changed.try_send(());
            }
        });
        let watched = watcher.and_then(|mut watcher| {
            watcher.watch(&state.dir, RecursiveMode::Recursive)?;
            Ok(watcher)
        });
        match watched {
            Ok(watcher) => Some(Self { _watcher: watcher, changes }),
            Err(error) => {
                tracing::error!(%error, "files cannot be watched; reload by SIGHUP or `portico reload`");
                None
            }
        }
    }

    /// Reloads after each change, until `stop` fires.
    pub async fn run(mut self, state: Arc<State>, mut stop: watch::Receiver<bool>) {
        loop {
            tokio::select! {
                change = self.changes.recv() => if change.is_none() { return },
                _ = stop.changed() => return,
            }
            settled(&mut self.changes).await;
            tell(&reload(&state).await);
        }
    }
}

/// Waits until nothing has changed for a while, or for long enough.
async fn settled(changes: &mut mpsc::Receiver<()>) {
    let latest = Instant::now() + LONGEST;
    while let rest = latest.duration_since(Instant::now())
        && !rest.is_zero()
        && let Ok(Some(())) = timeout(QUIET.min(rest), changes.recv()).await
    {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn several_writes_are_one_and_writing_without_end_holds_nothing_up() {
        let (changed, mut changes) = mpsc::channel(1);
        let start = Instant::now();
        changed.try_send(()).unwrap();
        settled(&mut changes).await;
        assert_eq!(start.elapsed(), QUIET);
        let writer = tokio::spawn(async move {
            let mut often = tokio::time::interval(Duration::from_millis(100));
            while changed.send(()).await.is_ok() {
                often.tick().await;
            }
        });
        let start = Instant::now();
        settled(&mut changes).await;
        assert_eq!(start.elapsed(), LONGEST);
        writer.abort();
    }
}
