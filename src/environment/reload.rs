//! Loading and reloading: files to live environments, each on its own. One that is bad keeps its last good version, in
//! memory while the process runs and from the data directory after a start (R-OP-16); the others go on or change without
//! noticing. The map of environments is replaced once, at the end; requests in flight finish on what they began with.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use arc_swap::ArcSwap;
use tokio::sync::Mutex;

use super::build::{self, Means};
use super::registry::{Entry, Map};
use super::store::{self as records, Record};
use super::{Live, Registry, Services, last_good, origin};
use crate::config::{self, Diagnostic, Loaded, Options, Severity, Variables};
use crate::kit::id::EnvironmentId;
use crate::kit::slug::Slug;
use crate::store::StoreError;

/// Everything that loading needs and remembers.
pub struct State {
    /// The configuration folder.
    pub dir: PathBuf,
    /// The variables of the process.
    pub variables: Variables,
    /// What the process shares.
    pub services: Services,
    /// What environments are built with.
    pub means: Means,
    /// The environments that are live.
    pub registry: Arc<Registry>,
    turn: Mutex<()>,
    last: ArcSwap<Report>,
}

/// What became of one environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is new or has changed, and is live.
    Changed,
    /// Its files say what they said before.
    Unchanged,
    /// Its files are bad; the last good version is live.
    Stale,
    /// Its files are bad and there is no good version: it answers 503.
    LeftOut,
}

/// What became of a load.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// By slug.
    pub environments: BTreeMap<Slug, Outcome>,
    /// Environments whose files are gone; they answer 404 and keep their data.
    pub removed: Vec<Slug>,
    /// Every problem, as text for people.
    pub problems: String,
    /// Whether any of them is an error.
    pub failed: bool,
    /// Whether `server.toml` says something that needs a restart.
    pub restart: bool,
}

impl Report {
    /// One line for the log and for `portico reload`.
    pub fn summary(&self) -> String {
        let count = |wanted| self.environments.values().filter(|outcome| **outcome == wanted).count();
        let mut parts =
            vec![format!("{} changed", count(Outcome::Changed)), format!("{} unchanged", count(Outcome::Unchanged))];
        let mut more = |count: usize, what: &str| {
            if count > 0 {
                parts.push(format!("{count} {what}"));
            }
        };
        more(count(Outcome::Stale), "bad, last good version live");
        more(count(Outcome::LeftOut), "bad, left out");
        more(self.removed.len(), "removed");
        if self.restart {
            parts.push("server.toml changed: restart to apply".to_owned());
        }
        parts.join(", ")
    }
}

/// When more than this share of the environments vanishes at once, it is taken for an accident (fault F-16).
const VANISHED: usize = 2;

impl State {
    /// A state that has loaded nothing yet.
    pub fn new(dir: PathBuf, variables: Variables, services: Services, means: Means, registry: Arc<Registry>) -> Self {
        Self { dir, variables, services, means, registry, turn: Mutex::new(()), last: ArcSwap::default() }
    }

    /// What became of the last load.
    pub fn last(&self) -> Arc<Report> {
        self.last.load_full()
    }
}

/// Loads everything and makes it live. Loads take turns.
pub async fn reload(state: &State) -> Result<Arc<Report>, StoreError> {
    let _turn = state.turn.lock().await;
    let store = &state.services.store;
    let before: HashMap<Slug, Arc<Live>> =
        state.registry.all().into_iter().map(|live| (live.slug.clone(), live)).collect();
    let options = Options { offline: false, host_owners: host_owners(state).await? };
    let loaded = config::load(&state.dir, &state.variables, &options);
    let gone = before.keys().filter(|slug| !loaded.environments.contains_key(*slug)).cloned().collect::<Vec<_>>();
    if gone.len() > 2 && gone.len() * VANISHED > before.len() {
        let mut report = Report { failed: true, ..Report::default() };
        report.problems = format!(
            "error: {} of {} environments have vanished at once; nothing was changed. Restart if this is meant.\n",
            gone.len(),
            before.len()
        );
        state.last.store(Arc::new(report));
        return Ok(state.last());
    }
    let folders: Vec<records::Folder> = loaded
        .environments
        .iter()
        .map(|(slug, environment)| (slug.clone(), environment.config.as_ref().ok().and_then(|it| declared_id(it))))
        .collect();
    let joined =
        records::join(store, &folders, records::Folders::All, &state.services.random, state.services.clock.now())
            .await?;
    let mut round = Round { state, loaded: &loaded, before: &before, report: Report::default(), map: empty_map(state) };
    for (slug, record) in joined {
        round.one(&slug, record).await?;
    }
    let Round { mut report, map, .. } = round;
    report.removed = gone;
    report.restart = loaded.server.as_ref().is_ok_and(|server| **server != *state.means.server);
    let texts =
        loaded.diagnostics.iter().filter(|it| it.severity != Severity::Note).map(|it| it.text(&loaded.sources, false));
    let texts: Vec<String> = texts.collect();
    report.problems = format!("{}{}", texts.join("\n"), report.problems);
    report.failed |= loaded.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    state.registry.replace(map);
    state.last.store(Arc::new(report));
    Ok(state.last())
}

fn declared_id(config: &config::Environment) -> Option<EnvironmentId> {
    config.id.as_deref().and_then(|id| id.parse().ok())
}

fn empty_map(state: &State) -> Map {
    let base = &*state.means.server.base_url;
    debug_assert!(origin(base).contains("//"));
    Map {
        base_host: base.host_str().unwrap_or_default().to_ascii_lowercase(),
        base_path: "/".to_owned(),
        ..Map::default()
    }
}

async fn host_owners(state: &State) -> Result<BTreeMap<String, Slug>, StoreError> {
    let known = records::all(&state.services.store).await?;
    let by_id: HashMap<EnvironmentId, &str> = known.values().map(|record| (record.id, record.slug.as_str())).collect();
    let hosts = records::hosts(&state.services.store).await?;
    let owners = hosts.into_iter().filter_map(|(host, id)| Some((host, by_id.get(&id)?.parse().ok()?)));
    Ok(owners.collect())
}

/// One load under way.
struct Round<'r> {
    state: &'r State,
    loaded: &'r Loaded,
    before: &'r HashMap<Slug, Arc<Live>>,
    report: Report,
    map: Map,
}

impl Round<'_> {
    /// Decides about one environment and puts it into the map.
    async fn one(&mut self, slug: &Slug, record: Result<Record, records::Unjoined>) -> Result<(), StoreError> {
        let Some(environment) = self.loaded.environments.get(slug) else { return Ok(()) };
        let before = self.before.get(slug).cloned();
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                self.problem(slug, &error.to_string());
                self.put(slug, None, Outcome::LeftOut, &[]);
                return Ok(());
            }
        };
        if let Ok(config) = &environment.config {
            let same = before.as_ref().filter(|live| {
                live.revision == environment.revision && live.id == record.id && live.epoch == record.epoch
            });
            if let Some(live) = same {
                self.put(slug, Some(Arc::clone(live)), Outcome::Unchanged, &[]);
                return Ok(());
            }
            match build::build(&self.state.means, slug, Arc::clone(config), environment.revision.clone(), &record) {
                Ok(live) => {
                    self.accept(slug, live).await?;
                    return Ok(());
                }
                Err(error) => self.problem(slug, &error.to_string()),
            }
        }
        match before.or_else(|| self.last_good(slug, &record)) {
            Some(live) => self.put(slug, Some(live), Outcome::Stale, &[]),
            None => {
                let hosts: Vec<String> = environment
                    .config
                    .as_ref()
                    .map(|config| config.access.hosts.iter().map(|host| host.to_string()).collect())
                    .unwrap_or_default();
                self.put(slug, None, Outcome::LeftOut, &hosts);
            }
        }
        Ok(())
    }

    /// A good version: live, recorded, kept.
    async fn accept(&mut self, slug: &Slug, live: Live) -> Result<(), StoreError> {
        let services = &self.state.services;
        let known = self.before.get(slug).is_some_and(|before| before.hosts == live.hosts);
        if !known {
            records::record_hosts(&services.store, live.id, &live.hosts, services.clock.now()).await?;
        }
        if let Some(form) = self.loaded.last_good_form(slug)
            && let Err(error) = last_good::keep(&self.state.means.server.data_dir, live.id, &form)
        {
            tracing::warn!(environment = %slug, %error, "the last good form cannot be kept");
        }
        self.put(slug, Some(Arc::new(live)), Outcome::Changed, &[]);
        Ok(())
    }

    fn last_good(&mut self, slug: &Slug, record: &Record) -> Option<Arc<Live>> {
        let folder = &self.loaded.environments.get(slug)?.folder;
        let secret_dir = &self.state.means.server.environments.secret_dir;
        let form = last_good::read(&self.state.means.server.data_dir, record.id)?;
        let config =
            match config::load_last_good(&form, slug, folder, secret_dir, &self.state.variables, &Options::default()) {
                Ok(config) => config,
                Err(problems) => {
                    let first =
                        problems.first().map_or_else(String::new, |problem: &Diagnostic| problem.message.clone());
                    self.problem(slug, &format!("the last good form cannot be used either: {first}"));
                    return None;
                }
            };
        match build::build(&self.state.means, slug, config, format!("last good {}", record.id), record) {
            Ok(live) => Some(Arc::new(live)),
            Err(error) => {
                self.problem(slug, &format!("the last good form cannot be used either: {error}"));
                None
            }
        }
    }

    fn problem(&mut self, slug: &Slug, text: &str) {
        self.report.problems.push_str(&format!("error: environment {slug}: {text}\n"));
        self.report.failed = true;
    }

    fn put(&mut self, slug: &Slug, live: Option<Arc<Live>>, outcome: Outcome, hosts: &[String]) {
        self.report.environments.insert(slug.clone(), outcome);
        let hosts = live.as_ref().map_or_else(|| hosts.to_vec(), |live| live.hosts.clone());
        let entry = live.map_or(Entry::LeftOut, Entry::Live);
        if let Entry::Live(live) = &entry {
            self.map.by_id.insert(live.id, Arc::clone(live));
            for asset in &live.assets {
                self.map.assets.insert(asset.path.clone(), Arc::clone(asset));
            }
        }
        if hosts.is_empty() {
            self.map.by_slug.insert(slug.to_string(), entry);
        } else {
            for host in hosts {
                self.map.by_host.insert(host, entry.clone());
            }
        }
    }
}
