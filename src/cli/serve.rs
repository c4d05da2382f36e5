//! `portico serve`.

use std::sync::Arc;

use super::{ConfigDir, FINE, Outcome, context};
use crate::app::server::{self, Sockets};
use crate::app::start::{self, StartError};
use crate::app::watch::Watching;
use crate::config::Variables;
use crate::config::sections::server::StartPolicy;
use crate::environment::reload;
use crate::kit::clock::Clock;

/// Serve the environments of a configuration folder.
#[derive(Debug, clap::Args)]
pub struct Serve {
    #[command(flatten)]
    dir: ConfigDir,
}

impl Serve {
    /// Serves until SIGTERM.
    pub async fn run(self) -> Outcome {
        let variables = Variables::of_process();
        let dir = self.dir.config;
        let (server, _) = start::configuration(&dir, &variables)?;
        context::log(server.telemetry.log, server.telemetry.level.as_str());
        if server.base_url.scheme() != "https" && !server.base_url.is_loopback() {
            return Err(StartError::Insecure(server.base_url.to_string()).into());
        }
        let store = start::database(&server).await?;
        start::schema(&server, &store).await?;
        let watch_files = server.environments.watch;
        let strict = server.environments.start_policy == StartPolicy::Strict;
        let (listen, operations) = (server.listen, server.operations_listen);
        let state = start::state(&dir, variables, server, store, Clock::system()).await?;
        let watching = if watch_files { Watching::begin(&state) } else { None };
        let report = reload(&state).await;
        server::tell(&report);
        if report?.stops && strict {
            return Err(StartError::Strict.into());
        }
        let sockets = Sockets::bind(listen, operations).await?;
        let public = sockets.public.local_addr()?;
        tracing::info!(%public, operations = %sockets.operations.local_addr()?, "serving");
        server::serve(Arc::new(state), sockets, None, watching).await?;
        Ok(FINE)
    }
}
