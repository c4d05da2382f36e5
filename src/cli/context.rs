//! What several commands begin with: a runtime, a log, the configuration, the database, one environment.

use std::future::Future;
use std::io::IsTerminal as _;
use std::path::Path;
use std::sync::Arc;

use super::Outcome;
use crate::app::start;
use crate::config::sections::server::LogFormat;
use crate::config::{self, Loaded, Variables};
use crate::environment::store as records;
use crate::kit::clock::Clock;
use crate::kit::id::EnvironmentId;
use crate::kit::random::Random;
use crate::kit::slug::Slug;
use crate::store::{self, Store};

/// Runs a command that waits for things.
pub fn block_on(command: impl Future<Output = Outcome>) -> Outcome {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(command)
}

/// Sends the log to standard error.
pub fn log(format: LogFormat, level: &str) {
    use tracing_subscriber::EnvFilter;
    // Libraries speak up about what is wrong; statements of SQL are theirs to keep.
    let filter = EnvFilter::new(format!("warn,portico={level},sqlx=error"));
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(colour)
        .with_target(false);
    let _ = match format {
        LogFormat::Json => subscriber.json().flatten_event(true).try_init(),
        LogFormat::Text => subscriber.try_init(),
    };
}

/// A configuration, its database and its keys, for commands that work on data.
pub struct Opened {
    /// The server's configuration.
    pub server: Arc<config::Server>,
    /// Everything that was loaded.
    pub loaded: Loaded,
    /// The database, its schema as this version wants it.
    pub store: Store,
    /// Tells the time.
    pub clock: Clock,
    /// Gives randomness.
    pub random: Random,
}

/// Opens the database of a configuration.
pub async fn open(dir: &Path) -> Result<Opened, start::StartError> {
    let (server, loaded) = start::configuration(dir, &Variables::of_process())?;
    let store = start::database(&server).await?;
    // A database that is new is made ready; one that is old is migrated by who serves it, or by `database migrate`.
    let status = store::migration_status(&store).await?;
    status.refuse_newer()?;
    if status.applied.is_empty() {
        start::schema(&server, &store).await?;
    } else if !status.pending.is_empty() {
        return Err(start::StartError::Pending(status.pending.len()));
    }
    let random = Random::system();
    // What a command writes into a new embedded database is the server's later, and so are the keys beside it. Keys that
    // were lost are for `serve` to complain of: no command needs them.
    if !store.is_postgres() {
        match start::keys(&server, &store, &random).await {
            Ok(_) | Err(start::StartError::KeysLost(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(Opened { server, loaded, store, clock: Clock::system(), random })
}

/// One environment, for a command that was given its slug.
pub struct Meant {
    /// Its slug.
    pub slug: Slug,
    /// Its id.
    pub id: EnvironmentId,
    /// What its files say.
    pub config: Arc<config::Environment>,
}

/// Why a slug means no environment.
#[derive(Debug, thiserror::Error)]
pub enum NotMeant {
    /// It is no slug.
    #[error("`{0}`: {1}")]
    Slug(String, #[source] crate::kit::slug::SlugError),
    /// There is no such folder.
    #[error("there is no environment `{0}`{1}")]
    Unknown(String, String),
    /// Its files have errors.
    #[error("the files of environment `{0}` have errors; see `portico config check --environment {0}`")]
    Bad(Slug),
    /// It is not joined to its data.
    #[error(transparent)]
    Unjoined(#[from] records::Unjoined),
    /// The database.
    #[error(transparent)]
    Store(#[from] store::StoreError),
}

impl Opened {
    /// The environment with this slug, joined to its data.
    pub async fn environment(&self, slug: &str) -> Result<Meant, NotMeant> {
        let slug: Slug = slug.parse().map_err(|error| NotMeant::Slug(slug.to_owned(), error))?;
        let Some(environment) = self.loaded.environments.get(&slug) else {
            let known = self.loaded.environments.keys().map(Slug::as_str);
            let near = config::diagnostic::nearest(slug.as_str(), known);
            let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            return Err(NotMeant::Unknown(slug.to_string(), hint));
        };
        let Ok(config) = environment.config.clone() else { return Err(NotMeant::Bad(slug)) };
        let declared = config.id.as_deref().and_then(|id| id.parse().ok());
        // Only this folder: a command must not decide that others are gone.
        let folder = [(slug.clone(), declared)];
        let joined =
            records::join(&self.store, &folder, records::Folders::Some, &self.random, self.clock.now()).await?;
        let record = joined.into_iter().next().map(|(_, record)| record);
        let Some(record) = record else { return Err(NotMeant::Unknown(slug.to_string(), String::new())) };
        let record = record?;
        Ok(Meant { slug, id: record.id, config })
    }
}

/// `cli:` and this name is who did it, in the history (R-OP-17).
pub fn os_user() -> String {
    std::env::var("USER").or_else(|_| std::env::var("LOGNAME")).unwrap_or_else(|_| "unknown".to_owned())
}
