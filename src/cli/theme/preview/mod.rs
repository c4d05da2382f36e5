//! `portico theme preview`: a theme, or an environment as its files have it, with sample people, on a listener of its own. It follows the
//! files while they are written, shows what `theme check` says, and whatever is clicked in it changes nothing.

mod showing;
mod site;

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use poem::EndpointExt as _;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::watch;
use url::Url;

use self::showing::Showing;
use self::site::Site;
use super::shelf::Meant;
use super::{FINE, Outcome, Usage};
use crate::app::connection::Deadlines;
use crate::app::listener::Listener;
use crate::app::start::StartError;
use crate::http::client::Proxies;

/// Show a theme while it is written.
#[derive(Debug, clap::Args)]
pub(super) struct Preview {
    /// The theme. Default: base.
    #[arg(conflicts_with = "environment")]
    name: Option<String>,
    /// Instead of a theme, an environment as its files have it.
    #[arg(long, value_name = "SLUG")]
    environment: Option<String>,
    /// Where to listen; port 0 picks one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// Allow an address that others can reach.
    #[arg(long)]
    expose: bool,
}

/// The deadlines of a connection; people look at a page for long.
const DEADLINES: Deadlines = Deadlines { header: Duration::from_secs(60), request: Duration::from_secs(60) };

impl Preview {
    /// Serves until it is stopped.
    pub async fn run(&self, config: &Path, as_json: bool) -> Outcome {
        if !self.listen.ip().is_loopback() && !self.expose {
            return Err(
                Usage(format!("{} can be reached by others; say --expose if that is meant", self.listen)).into()
            );
        }
        let bound = TcpListener::bind(self.listen).await;
        let socket = bound.map_err(|error| StartError::Listen(self.listen, error))?;
        let base_url = format!("http://{}", socket.local_addr()?);
        let meant = Meant::of(self.name.as_deref(), self.environment.as_deref());
        let name = meant.name().to_owned();
        let showing = Showing::open(config, meant, Url::parse(&base_url)?)?;
        {
            let mut out = std::io::stdout().lock();
            if as_json {
                writeln!(out, "{}", json!({ "base_url": base_url, "name": name }))?;
            } else {
                writeln!(out, "\n  {name} is at {base_url}/\n  It follows the files. Stop with Ctrl-C.\n")?;
            }
            out.flush()?;
        }
        let listener = Listener {
            endpoint: Arc::new(Site::new(showing, self.expose).boxed()),
            tls: None,
            deadlines: DEADLINES,
            per_source: 0,
            proxies: Proxies::default(),
            total: 64,
        };
        // Never told to stop: the signal ends the process, and nothing is under way that must be finished.
        let (_running, stopped) = watch::channel(false);
        listener.run(socket, stopped).await;
        Ok(FINE)
    }
}
