//! `portico demo`.

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;

use super::{ERRORS, FINE, Outcome, context};
use crate::app::demo::{self, Listed};
use crate::app::server::{self, Sockets};
use crate::app::start;
use crate::app::watch::Watching;
use crate::config::Variables;
use crate::config::sections::server::LogFormat;
use crate::environment::reload;
use crate::kit::clock::Clock;
use crate::notify::transport::Ring;
use crate::theme::brand::Brand;

/// Show everything at work: three environments, people, an outbox. Needs nothing but this program.
#[derive(Debug, clap::Args)]
pub struct Demo {
    /// Use this configuration folder; an empty or missing one gets the demonstration's. Default: a fresh temporary one.
    #[arg(long, value_name = "DIR")]
    config: Option<PathBuf>,
    /// Keep the database here. Default: a fresh temporary folder, removed afterwards.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Where to listen; port 0 picks one, and one for operations.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Everybody's password. Default: random ones.
    #[arg(long, value_name = "PW")]
    password: Option<String>,
    /// Allow an address that others can reach; the outbox then asks for a token, which is printed.
    #[arg(long)]
    expose: bool,
    /// Print one line of JSON when ready, and nothing else.
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Ready<'r> {
    base_url: &'r str,
    operations_url: &'r str,
    outbox_url: &'r str,
    config_dir: &'r Path,
    data_dir: &'r Path,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<&'r str>,
    environments: &'r [Listed],
}

impl Demo {
    /// Serves until it is stopped.
    pub async fn run(self) -> Outcome {
        if !self.listen.ip().is_loopback() && !self.expose {
            eprintln!("portico: {} can be reached by others; say --expose if that is meant", self.listen);
            return Ok(2);
        }
        context::log(LogFormat::Text, if self.json { "error" } else { "warn" });
        let temporary = Temporary::new()?;
        let config_dir = absolute(self.config.clone().unwrap_or_else(|| temporary.0.join("config")))?;
        let data_dir = absolute(self.data.clone().unwrap_or_else(|| temporary.0.join("data")))?;
        std::fs::create_dir_all(&config_dir)?;
        std::fs::create_dir_all(&data_dir)?;
        if std::fs::read_dir(&config_dir)?.next().is_none() {
            demo::write_configuration(&config_dir)?;
        }
        let sockets = self.sockets().await?;
        let base_url = format!("http://localhost:{}", sockets.public.local_addr()?.port());
        let operations_url = format!("http://{}", sockets.operations.local_addr()?);
        let variables = variables(&base_url, &data_dir);
        let (server, _) = start::configuration(&config_dir, &variables)?;
        let store = start::database(&server).await?;
        start::schema(&server, &store).await?;
        let mut state = start::state(&config_dir, variables, server, store, Clock::system()).await?;
        state.services.demo = true;
        let watching = Watching::begin(&state);
        let report = reload(&state).await?;
        if report.failed {
            eprintln!("{}", report.problems);
        }
        if state.registry.all().is_empty() {
            eprintln!("portico: no environment can be served");
            return Ok(ERRORS);
        }
        let environments = demo::seed(&state.services, &state.registry, self.password.as_deref()).await?;
        let token = self.expose.then(|| state.services.random.token());
        let pages = demo::Demo {
            ring: Ring::new(state.services.clock.clone()),
            services: state.services.clone(),
            neutral: Brand::neutral().asset(),
            environments: environments.clone(),
            config_dir: config_dir.clone(),
            base_url: base_url.clone(),
            token: token.clone(),
        };
        let ready = Ready {
            outbox_url: &format!("{base_url}/-/outbox.json"),
            base_url: &base_url,
            operations_url: &operations_url,
            config_dir: &config_dir,
            data_dir: &data_dir,
            token: token.as_deref(),
            environments: &environments,
        };
        self.tell(&ready)?;
        server::serve(Arc::new(state), sockets, Some(Arc::new(pages)), watching).await?;
        Ok(FINE)
    }

    async fn sockets(&self) -> Result<Sockets, start::StartError> {
        let local = |port| SocketAddr::from(([127, 0, 0, 1], port));
        if self.listen.port() != 8080 {
            return Sockets::bind(self.listen, local(0)).await;
        }
        match Sockets::bind(self.listen, local(9090)).await {
            // Somebody else has the port for operations; any other will do.
            Err(start::StartError::Listen(address, _)) if address.port() == 9090 => {
                Sockets::bind(self.listen, local(0)).await
            }
            bound => bound,
        }
    }

    fn tell(&self, ready: &Ready<'_>) -> std::io::Result<()> {
        let mut out = std::io::stdout().lock();
        if self.json {
            writeln!(out, "{}", serde_json::to_string(ready)?)?;
            return out.flush();
        }
        let query = ready.token.map_or_else(String::new, |token| format!("?token={token}"));
        writeln!(out, "\n  Portico is at {}/{query}\n", ready.base_url)?;
        for environment in ready.environments {
            writeln!(out, "  {}  {}", environment.name, environment.url)?;
            for person in &environment.users {
                writeln!(out, "    {:28} {:22} {}", person.identifier, person.password, person.about)?;
                if let Some(key) = &person.totp_secret {
                    writeln!(out, "    {:28} key of the authenticator app: {key}", "")?;
                }
            }
            for token in &environment.oath_tokens {
                let (serial, kind, secret) = (&token.serial, token.kind, &token.secret);
                writeln!(out, "    {serial:28} hardware token ({kind}), its secret: {secret}")?;
            }
            writeln!(out)?;
        }
        writeln!(out, "  Mail that would have been sent: {}/-/outbox{query}", ready.base_url)?;
        writeln!(out, "  Configuration, reloaded when you change it: {}", ready.config_dir.display())?;
        writeln!(out, "  Stop with Ctrl-C.\n")?;
        out.flush()
    }
}

/// The variables of the process, with what the demonstration decides itself over the file's.
fn variables(base_url: &str, data_dir: &Path) -> Variables {
    let data = data_dir.display();
    let own = [
        ("PORTICO_BASE_URL", base_url.to_owned()),
        ("PORTICO_DATA_DIR", data.to_string()),
        ("PORTICO_DATABASE__URL", format!("sqlite:{data}/portico.db")),
        ("PORTICO_KEYS__FILE", format!("{data}/keys")),
        ("PORTICO_API__DOCS", "true".to_owned()),
    ];
    Variables::of_process().with(own)
}

fn absolute(path: PathBuf) -> std::io::Result<PathBuf> {
    std::path::absolute(path)
}

/// A folder that goes away with the demonstration.
struct Temporary(PathBuf);

impl Temporary {
    fn new() -> std::io::Result<Self> {
        let [a, b, c, d] = crate::kit::random::Random::system().bytes::<4>();
        let place = std::env::temp_dir().join(format!("portico-demo-{a:02x}{b:02x}{c:02x}{d:02x}"));
        std::fs::create_dir(&place)?;
        Ok(Self(place))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
