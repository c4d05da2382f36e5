//! Opening what a process works with, step by step, each with an error that says what to do: keys, database, schema,
//! hashing, templates, environments. The commands that only look at the database take the first steps alone.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::sync::Notify;

use crate::config::sections::server::Migrate;
use crate::config::values::Threads;
use crate::config::{self, Loaded, Options, Variables};
use crate::environment::build::Means;
use crate::environment::countries::Named;
use crate::environment::store as records;
use crate::environment::{Registry, Services, State};
use crate::federation::Providers;
use crate::identity::password::blocklist::Blocklist;
use crate::identity::password::hash::Parameters;
use crate::identity::password::pool::{HashPool, PoolError};
use crate::identity::password::ranges::Ranges;
use crate::identity::picture::Studio;
use crate::identity::respell::{self, Clash};
use crate::kit::clock::Clock;
use crate::kit::geoip;
use crate::kit::id::EnvironmentId;
use crate::kit::keyring::{KeyError, RootKeys};
use crate::kit::random::Random;
use crate::notify::transport::Breakers;
use crate::outbound::Outbound;
use crate::outbox::limits::Whole;
use crate::store::{self, Store, StoreError};
use crate::theme::engine::{Engine, ThemeError};

/// Why a process cannot begin its work.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// `server.toml` has errors; they have been printed.
    #[error("the server's configuration has errors")]
    Config,
    /// The key file cannot be used.
    #[error("the key file {0}: {1}")]
    Keys(PathBuf, #[source] KeyError),
    /// The key file cannot be read or written.
    #[error("the key file {0}: {1}")]
    KeyFile(PathBuf, #[source] std::io::Error),
    /// On PostgreSQL all replicas need the same keys, so none are invented.
    #[error("there is no key file {0}; make one with `portico secrets generate` and give it to every replica")]
    NoKeys(PathBuf),
    /// There is data, so there were keys.
    #[error("there is no key file {0}, but the database was used with one; put it back")]
    KeysLost(PathBuf),
    /// The data directory cannot be made.
    #[error("the data directory {0}: {1}")]
    DataDir(PathBuf, #[source] std::io::Error),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The schema is older than this version needs and may not be changed at start.
    #[error("the database needs {0} migration(s); run `portico database migrate` first")]
    Pending(usize),
    /// The hashing pool.
    #[error(transparent)]
    Hashing(#[from] PoolError),
    /// The shipped theme.
    #[error(transparent)]
    Theme(#[from] ThemeError),
    /// A listener.
    #[error("cannot listen on {0}: {1}")]
    Listen(std::net::SocketAddr, #[source] std::io::Error),
    /// Signals.
    #[error("cannot listen for signals")]
    Signal(#[source] std::io::Error),
    /// The certificate.
    #[error("TLS: {0}")]
    Tls(String),
    /// A page of the shipped theme cannot be rendered.
    #[error("a page cannot be rendered: {0}")]
    Render(String),
    /// The documentation of the API cannot be made.
    #[error("the documentation of the API cannot be made")]
    Docs,
    /// The base URL is plain HTTP on something else than this machine.
    #[error("base_url is {0}; over plain http only a loopback address can be served")]
    Insecure(String),
    /// Environments are bad and `start_policy` is `strict`.
    #[error("environments have errors and environments.start_policy is \"strict\"")]
    Strict,
}

/// Reads the configuration; prints every problem of the server's own file.
pub fn configuration(dir: &Path, variables: &Variables) -> Result<(Arc<config::Server>, Loaded), StartError> {
    let loaded = config::load(dir, variables, &Options::default());
    match &loaded.server {
        Ok(server) => Ok((Arc::clone(server), loaded)),
        Err(()) => {
            for problem in loaded.diagnostics.iter().filter(|problem| problem.environment.is_none()) {
                eprintln!("{}", problem.text(&loaded.sources, false));
            }
            Err(StartError::Config)
        }
    }
}

/// Opens the database, without looking at its schema.
pub async fn database(server: &config::Server) -> Result<Store, StartError> {
    let data_dir: &Path = &server.data_dir;
    std::fs::create_dir_all(data_dir).map_err(|error| StartError::DataDir(data_dir.to_owned(), error))?;
    let configured = server.database.url.expose();
    let url = match configured.strip_prefix("sqlite:") {
        Some(file) => {
            let file = Path::new(file.strip_prefix("//").unwrap_or(file));
            if let Some(folder) = file.parent() {
                std::fs::create_dir_all(folder).map_err(|error| StartError::DataDir(folder.to_owned(), error))?;
            }
            format!("sqlite://{}", file.display())
        }
        None => configured.to_owned(),
    };
    let options = store::Options { url, max_connections: server.database.max_connections };
    Ok(store::connect(&options).await?)
}

/// What became of the identifiers of an environment.
pub struct Respelt {
    /// The environment.
    pub slug: String,
    /// How many had another spelling.
    pub changed: u64,
    /// Those that could not be given theirs.
    pub clashes: Vec<Clash>,
}

/// Brings the identifiers of every environment to the spelling under which they are looked up now.
pub async fn respell(store: &Store) -> Result<Vec<Respelt>, StoreError> {
    let mut done = Vec::new();
    for (slug, record) in records::all(store).await? {
        if respell::is_due(&store.scope(record.id)).await? {
            let (changed, clashes) = respell_one(store, record.id).await?;
            done.push(Respelt { slug, changed, clashes });
        }
    }
    Ok(done)
}

/// The same of one; again where somebody took a spelling at this very moment, who is seen then, or where a server that serves people
/// meanwhile held some of the rows in another order.
async fn respell_one(store: &Store, environment: EnvironmentId) -> Result<(u64, Vec<Clash>), StoreError> {
    let mut tries = 0;
    loop {
        let work = store.work(environment).await?;
        match respell::respell(&work).await {
            Ok(done) => {
                work.commit().await?;
                return Ok(done);
            }
            Err(StoreError::Conflict(_) | StoreError::Busy(_)) if tries < 5 => tries += 1,
            Err(error) => return Err(error),
        }
    }
}

/// Sees that the schema is the one this version works with.
pub async fn schema(server: &config::Server, store: &Store) -> Result<(), StartError> {
    match server.database.migrate {
        Migrate::Auto => {
            let applied = store::migrate(store).await?;
            if !applied.is_empty() {
                tracing::info!(migrations = ?applied, "the database was migrated");
            }
            for Respelt { slug, changed, clashes } in respell(store).await? {
                if changed > 0 {
                    tracing::info!(%slug, changed, "identifiers were brought to their spelling of today");
                }
                for Clash { account, holder } in clashes {
                    tracing::warn!(%slug, %account, %holder, "two accounts have one identifier, by which only the holder is found: one of them changes it under My profile, or is erased with `portico user delete`");
                }
            }
        }
        Migrate::Check => {
            let status = store::migration_status(store).await?;
            status.refuse_newer()?;
            if !status.pending.is_empty() {
                return Err(StartError::Pending(status.pending.len()));
            }
        }
        Migrate::Off => {}
    }
    Ok(())
}

/// Reads the keys. A missing file is made for an empty embedded database only: where there is data there were keys, and
/// replicas that share PostgreSQL must share theirs (fault F-43).
pub async fn keys(server: &config::Server, store: &Store, random: &Random) -> Result<RootKeys, StartError> {
    let file: &Path = &server.keys.file;
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            if store.is_postgres() {
                return Err(StartError::NoKeys(file.to_owned()));
            }
            if !records::all(store).await?.is_empty() {
                return Err(StartError::KeysLost(file.to_owned()));
            }
            let text = RootKeys::generate(random).to_string();
            write_private(file, &text).map_err(|error| StartError::KeyFile(file.to_owned(), error))?;
            tracing::warn!(file = %file.display(), "there were no keys; new ones were made");
            text
        }
        Err(error) => return Err(StartError::KeyFile(file.to_owned(), error)),
    };
    RootKeys::parse(&text).map_err(|error| StartError::Keys(file.to_owned(), error))
}

/// Writes a file that only its owner may read, and never over one that exists.
pub fn write_private(file: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut to = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    to.write_all(text.as_bytes())?;
    to.sync_all()
}

/// What a hash costs, as configured.
pub fn hashing(server: &config::Server) -> Parameters {
    Parameters {
        memory_kib: u32::try_from(server.hashing.memory.0 / 1024).unwrap_or(u32::MAX),
        iterations: server.hashing.iterations,
        parallelism: server.hashing.parallelism,
    }
}

/// Connections out, as configured.
pub fn outbound(server: &config::Server) -> Outbound {
    Outbound::new(server.outbound.allow.iter().map(|it| (it.host.clone(), it.port)))
}

/// The database of places, as configured. Nothing depends on it: where it cannot be used, no place is shown.
fn places(server: &config::Server) -> Option<Arc<geoip::Database>> {
    let file: &Path = &server.geoip.as_ref()?.file;
    match geoip::Database::open(file) {
        Ok(database) => Some(Arc::new(database)),
        Err(error) => {
            tracing::warn!(file = %file.display(), %error, "the database of places cannot be used; no place is shown");
            None
        }
    }
}

/// Everything that serving needs, with no environment loaded yet.
pub async fn state(
    dir: &Path,
    variables: Variables,
    server: Arc<config::Server>,
    store: Store,
    clock: Clock,
) -> Result<State, StartError> {
    let random = Random::system();
    let root = keys(&server, &store, &random).await?;
    let engine = Engine::shared_base()?;
    let parameters = hashing(&server);
    let threads = match server.hashing.threads {
        Threads::Cores => None,
        Threads::Number(count) => NonZeroUsize::new(count.into()),
    };
    let queue = usize::try_from(server.hashing.queue).unwrap_or(usize::MAX);
    let services = Services {
        store,
        clock,
        random,
        hashes: Arc::new(HashPool::new(threads, queue, parameters, random)?),
        studio: Studio::default(),
        themes: engine,
        outbox: Arc::new(Notify::new()),
        exports: Arc::new(Notify::new()),
        breakers: Breakers::default(),
        providers: Providers::new(outbound(&server)),
        sends: Arc::new(Whole { keys: root.derive(b"server"), limits: server.mail.limits.clone() }),
        advice: Services::advice(),
        places: places(&server),
        demo: false,
    };
    let ranges = Ranges::new(outbound(&server));
    let means = Means {
        server,
        keys: root,
        engines: Arc::default(),
        blocklist: Blocklist::built_in(),
        ranges,
        countries: Named::default(),
    };
    Ok(State::new(dir.to_owned(), variables, services, means, Arc::new(Registry::default())))
}
