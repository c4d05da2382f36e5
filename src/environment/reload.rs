//! Loading and reloading: files to live environments, each on its own. One that is bad keeps its last good version, in
//! memory while the process runs and from the data directory after a start (R-OP-16); the others go on or change without
//! noticing. The map of environments is replaced once, at the end; requests in flight finish on what they began with.
//!
//! Files are read and environments built on threads of their own, so that requests do not wait for them.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use arc_swap::ArcSwap;
use tokio::sync::Mutex;

use super::build::Means;
use super::registry::{Entry, Map};
use super::report::{Outcome, Report};
use super::round::{Prepared, Round};
use super::store::{self as records, Record};
use super::{Live, Registry, Services, agreements, contrast, origin};
use crate::config::{self, Loaded, Options, Severity, Variables};
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

/// Does blocking work beside the requests.
async fn beside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The process is stopping; nobody waits for this any more.
            Err(_) => std::future::pending().await,
        },
    }
}

/// Loads everything and makes it live. Loads take turns.
pub async fn reload(state: &State) -> Result<Arc<Report>, StoreError> {
    let _turn = state.turn.lock().await;
    let (store, clock) = (&state.services.store, &state.services.clock);
    let before: HashMap<Slug, Arc<Live>> =
        state.registry.all().into_iter().map(|live| (live.slug.clone(), live)).collect();
    let known = records::all(store).await?;
    let hosts = records::hosts(store).await?;
    let owners = owners(&known, &hosts);
    let options = Options { offline: false, host_owners: owners.clone(), demo: state.services.demo };
    let (dir, variables) = (state.dir.clone(), state.variables.clone());
    let read = move || {
        let mut loaded = config::load(&dir, &variables, &options);
        contrast::check(&mut loaded);
        loaded
    };
    let loaded = Arc::new(beside(read).await);

    let gone = before.keys().filter(|slug| !loaded.environments.contains_key(*slug)).cloned().collect::<Vec<_>>();
    let to_lose = !before.is_empty() || known.values().any(|record| record.removed_at.is_none());
    if let Some(why) = accident(before.len(), gone.len(), to_lose && !loaded.found, loaded.server.is_err()) {
        let report = unchanged(&state.last(), &format!("{}error: {why}\n", told(&loaded)));
        state.last.store(Arc::new(report));
        return Ok(state.last());
    }
    let folders: Vec<records::Folder> = loaded
        .environments
        .iter()
        .map(|(slug, environment)| (slug.clone(), environment.config.as_ref().ok().and_then(|it| declared_id(it))))
        .collect();
    let joined = records::join(store, &folders, records::Folders::All, &state.services.random, clock.now()).await?;
    let mut map = empty_map(state);
    let mut recorded: HashMap<EnvironmentId, Vec<String>> = HashMap::new();
    hosts.iter().for_each(|(host, id)| recorded.entry(*id).or_default().push(host.clone()));
    let (means, variables) = (state.means.clone(), state.variables.clone());
    let round = Round { means, variables, loaded, before, recorded };
    let base_host = map.base_host.clone();
    let (round, mut prepared) = beside(move || {
        let prepared = round.prepare(joined);
        (round, prepared)
    })
    .await;
    // Before hosts are settled: what stays as it is keeps its hosts.
    agreements::end_before(&state.services, &round.before, &mut prepared).await;
    let (round, mut prepared, problems) = beside(move || {
        round.settle(&mut prepared, &owners, &base_host);
        round.keep(&prepared);
        let problems = told(&round.loaded);
        (round, prepared, problems)
    })
    .await;
    agreements::join(&state.services, &mut prepared).await?;
    record_hosts(state, &prepared, &round.recorded).await?;
    fill(&mut map, &prepared, &round);
    let mut report = Report {
        environments: prepared.iter().map(|it| (it.slug.clone(), it.outcome)).collect(),
        removed: gone,
        restart: round.loaded.server.as_ref().is_ok_and(|server| **server != *state.means.server),
        problems,
        failed: round.loaded.has_errors(),
        stops: false,
    };
    for (slug, problem) in prepared.iter().flat_map(|it| it.problems.iter().map(|problem| (&it.slug, problem))) {
        report.problems.push_str(&format!("error: environment {slug}: {problem}\n"));
        report.failed = true;
    }
    report.stops = report.failed;
    for (slug, changed) in prepared.iter().flat_map(|it| it.changed.iter().map(|changed| (&it.slug, changed))) {
        report.problems.push_str(&format!("error: environment {slug}: {changed}\n"));
        report.failed = true;
    }
    state.registry.replace(map);
    state.last.store(Arc::new(report));
    Ok(state.last())
}

/// What is more likely an accident than meant: a disk that is not there, a folder emptied by mistake (fault F-16).
fn accident(live: usize, gone: usize, folder_gone: bool, server_bad: bool) -> Option<String> {
    if folder_gone {
        return Some("the folder of environments is missing or cannot be read; nothing was changed".to_owned());
    }
    if server_bad {
        return Some("server.toml has errors; nothing was changed".to_owned());
    }
    // The only one there is may go: half of one cannot be told.
    let too_many = gone * 2 > live && live > 1;
    too_many.then(|| {
        format!("{gone} of {live} environments have vanished at once; nothing was changed. Restart if this is meant.")
    })
}

/// What is said where everything stays as it was.
fn unchanged(last: &Report, problems: &str) -> Report {
    let stays = |outcome: Outcome| if outcome == Outcome::Changed { Outcome::Unchanged } else { outcome };
    Report {
        environments: last.environments.iter().map(|(slug, outcome)| (slug.clone(), stays(*outcome))).collect(),
        removed: Vec::new(),
        problems: problems.to_owned(),
        failed: true,
        stops: true,
        restart: last.restart,
    }
}

/// Every problem of the files, as text.
fn told(loaded: &Loaded) -> String {
    let problems = loaded.diagnostics.iter().filter(|it| it.severity != Severity::Note);
    problems.map(|it| it.text(&loaded.sources, false) + "\n").collect()
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

fn owners(known: &BTreeMap<String, Record>, hosts: &BTreeMap<String, EnvironmentId>) -> BTreeMap<String, Slug> {
    let by_id: HashMap<EnvironmentId, &str> = known.values().map(|record| (record.id, record.slug.as_str())).collect();
    hosts.iter().filter_map(|(host, id)| Some((host.clone(), by_id.get(id)?.parse().ok()?))).collect()
}

/// Records the hosts of good versions where the database says otherwise; those who give up a host come first.
async fn record_hosts(
    state: &State,
    prepared: &[Prepared],
    recorded: &HashMap<EnvironmentId, Vec<String>>,
) -> Result<(), StoreError> {
    let good = |it: &&Prepared| matches!(it.outcome, Outcome::Changed | Outcome::Unchanged);
    let mut differ: Vec<(bool, &Arc<Live>)> = Vec::new();
    for live in prepared.iter().filter(good).filter_map(|it| it.live.as_ref()) {
        let old = recorded.get(&live.id).map(Vec::as_slice).unwrap_or_default();
        let gives_up = old.iter().any(|host| !live.hosts.contains(host));
        if gives_up || old.len() != live.hosts.len() {
            differ.push((!gives_up, live));
        }
    }
    differ.sort_by_key(|(later, _)| *later);
    let now = state.services.clock.now();
    for (_, live) in differ {
        records::record_hosts(&state.services.store, live.id, &live.hosts, now).await?;
    }
    Ok(())
}

/// Puts everything where it answers: what is live first, so that what is left out takes nobody's place.
fn fill(map: &mut Map, prepared: &[Prepared], round: &Round) {
    for live in prepared.iter().filter_map(|it| it.live.as_ref()) {
        map.by_id.insert(live.id, Arc::clone(live));
        map.assets.extend(live.assets.iter().map(|asset| (asset.path.clone(), Arc::clone(asset))));
        let entry = Entry::Live(Arc::clone(live));
        if live.hosts.is_empty() {
            map.by_slug.insert(live.slug.to_string(), entry);
        } else {
            map.by_host.extend(live.hosts.iter().map(|host| (host.clone(), entry.clone())));
        }
    }
    for left_out in prepared.iter().filter(|it| it.live.is_none()) {
        map.leave_out(&left_out.slug, round.hosts_of(left_out));
    }
}

#[cfg(test)]
mod tests;
