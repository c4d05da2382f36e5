//! One load: each environment from its files to something that can be served, side by side on all cores, and then who keeps
//! a host that several of them hold (R-TN-13). Nothing here waits for the database.

use std::collections::{BTreeMap, HashMap};
use std::num::NonZeroUsize;
use std::sync::Arc;

use super::build::{self, Means};
use super::report::Outcome;
use super::store::{Record, Unjoined};
use super::{Live, last_good};
use crate::config::{self, Loaded, Options, Variables};
use crate::kit::id::EnvironmentId;
use crate::kit::slug::Slug;

/// What a load works with.
pub(super) struct Round {
    pub(super) means: Means,
    pub(super) variables: Variables,
    pub(super) loaded: Arc<Loaded>,
    /// What has been live until now.
    pub(super) before: HashMap<Slug, Arc<Live>>,
    /// The hosts on record for each environment.
    pub(super) recorded: HashMap<EnvironmentId, Vec<String>>,
}

/// What became of one environment.
pub(super) struct Prepared {
    pub(super) slug: Slug,
    /// What the database knows of it, where files and database agree.
    pub(super) record: Option<Record>,
    /// What is to be served.
    pub(super) live: Option<Arc<Live>>,
    pub(super) outcome: Outcome,
    pub(super) problems: Vec<String>,
    /// Files of agreements that say something else than what was published.
    pub(super) changed: Vec<String>,
}

type Joined = (Slug, Result<Record, Unjoined>);

impl Round {
    /// Every environment by itself, in the same order.
    pub(super) fn prepare(&self, mut joined: Vec<Joined>) -> Vec<Prepared> {
        let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let share = joined.len().div_ceil(cores).max(16);
        let mut shares = Vec::new();
        while !joined.is_empty() {
            let rest = joined.split_off(share.min(joined.len()));
            shares.push(std::mem::replace(&mut joined, rest));
        }
        std::thread::scope(|scope| {
            let one = |(slug, record)| self.one(slug, record);
            let work = |share: Vec<Joined>| scope.spawn(move || share.into_iter().map(one).collect::<Vec<_>>());
            let threads: Vec<_> = shares.into_iter().map(work).collect();
            let done = threads.into_iter().map(|thread| thread.join().unwrap_or_else(|e| std::panic::resume_unwind(e)));
            done.flatten().collect()
        })
    }

    fn one(&self, slug: Slug, record: Result<Record, Unjoined>) -> Prepared {
        let (problems, changed) = (Vec::new(), Vec::new());
        let mut it = Prepared { slug, record: None, live: None, outcome: Outcome::LeftOut, problems, changed };
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                it.problems.push(error.to_string());
                return it;
            }
        };
        it.record = Some(record.clone());
        let Some(environment) = self.loaded.environments.get(&it.slug) else { return it };
        let before = self.before.get(&it.slug);
        if let Ok(config) = &environment.config {
            let same = before.filter(|live| {
                live.revision == environment.revision && live.id == record.id && live.epoch == record.epoch
            });
            if let Some(live) = same {
                it.serve(Arc::clone(live), Outcome::Unchanged);
                return it;
            }
            match build::build(&self.means, &it.slug, Arc::clone(config), environment.revision.clone(), &record) {
                Ok(live) => {
                    it.serve(Arc::new(live), Outcome::Changed);
                    return it;
                }
                Err(error) => it.problems.push(error.to_string()),
            }
        }
        match before {
            Some(live) => it.serve(Arc::clone(live), Outcome::Stale),
            None => match self.last_good(&it.slug, &record) {
                Ok(Some(live)) => it.serve(Arc::new(live), Outcome::Stale),
                Ok(None) => {}
                Err(why) => it.problems.push(format!("the last good form cannot be used either: {why}")),
            },
        }
        it
    }

    fn last_good(&self, slug: &Slug, record: &Record) -> Result<Option<Live>, String> {
        let Some(environment) = self.loaded.environments.get(slug) else { return Ok(None) };
        let Some(form) = last_good::read(&self.means.server.data_dir, record.id) else { return Ok(None) };
        let folder = &environment.folder;
        let options = Options::default();
        let themes = &self.loaded.themes;
        let config = config::load_last_good(&form, slug, folder, &self.means.server, themes, &self.variables, &options)
            .map_err(|problems| problems.into_iter().next().map_or_else(String::new, |problem| problem.message))?;
        let revision = format!("last good {}", record.id);
        build::build(&self.means, slug, config, revision, record).map(Some).map_err(|error| error.to_string())
    }

    /// Leaves each host to one environment. The files have been checked against each other, but what is live or on record of
    /// bad files may be a host that the files of another name by now: whoever is on record keeps it, the other falls back to
    /// its last good version, or is left out.
    pub(super) fn settle(&self, prepared: &mut [Prepared], owners: &BTreeMap<String, Slug>, base_host: &str) {
        loop {
            let holders: Vec<(&Slug, Vec<String>)> = prepared.iter().map(|it| (&it.slug, self.hosts_of(it))).collect();
            let lost = losers(&holders, owners, base_host);
            let mut settled = true;
            for it in prepared.iter_mut().filter(|it| it.live.is_some()) {
                let Some(host) = lost.get(&it.slug) else { continue };
                settled = false;
                it.problems.push(format!("the host {host} belongs to another environment"));
                it.live = None;
                // Changed, stale, left out: it ends.
                let fell = std::mem::replace(&mut it.outcome, Outcome::LeftOut);
                if fell == Outcome::Changed
                    && let Some(live) = self.older(it)
                {
                    it.serve(live, Outcome::Stale);
                }
            }
            if settled {
                return;
            }
        }
    }

    fn older(&self, it: &Prepared) -> Option<Arc<Live>> {
        let before = self.before.get(&it.slug).cloned();
        before.or_else(|| Some(Arc::new(self.last_good(&it.slug, it.record.as_ref()?).ok()??)))
    }

    /// Where an environment answers, or would if it could: its file may be too broken to say, then those on record.
    pub(super) fn hosts_of(&self, it: &Prepared) -> Vec<String> {
        if let Some(live) = &it.live {
            return live.hosts.clone();
        }
        let claimed = self.loaded.environments.get(&it.slug).map(config::LoadedEnvironment::claimed_hosts);
        let recorded = || it.record.as_ref().and_then(|record| self.recorded.get(&record.id)).cloned();
        claimed.filter(|hosts| !hosts.is_empty()).or_else(recorded).unwrap_or_default()
    }

    /// Keeps the forms of what has proved good.
    pub(super) fn keep(&self, prepared: &[Prepared]) {
        for it in prepared.iter().filter(|it| it.outcome == Outcome::Changed) {
            if let (Some(Record { id, .. }), Some(form)) = (&it.record, self.loaded.last_good_form(&it.slug))
                && let Err(error) = last_good::keep(&self.means.server.data_dir, *id, &form)
            {
                tracing::warn!(environment = %it.slug, %error, "the last good form cannot be kept");
            }
        }
    }
}

impl Prepared {
    fn serve(&mut self, live: Arc<Live>, outcome: Outcome) {
        (self.live, self.outcome) = (Some(live), outcome);
    }
}

/// Who holds a host that is another's, and which.
fn losers(holders: &[(&Slug, Vec<String>)], owners: &BTreeMap<String, Slug>, base_host: &str) -> HashMap<Slug, String> {
    let mut count: HashMap<&str, usize> = HashMap::new();
    for host in holders.iter().flat_map(|(_, hosts)| hosts) {
        *count.entry(host).or_default() += 1;
    }
    let mut lost = HashMap::new();
    for (slug, host) in holders.iter().flat_map(|(slug, hosts)| hosts.iter().map(move |host| (*slug, host))) {
        let contested = count.get(host.as_str()).is_some_and(|count| *count > 1);
        if host == base_host || (contested && owners.get(host) != Some(slug)) {
            lost.insert(slug.clone(), host.clone());
        }
    }
    lost
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_is_on_record_keeps_a_host() {
        let [acme, globex, initech]: [Slug; 3] = ["acme", "globex", "initech"].map(|slug| slug.parse().unwrap());
        let hosts = |hosts: &[&str]| hosts.iter().map(|host| (*host).to_owned()).collect::<Vec<_>>();
        let owners = BTreeMap::from([("a.example".to_owned(), acme.clone())]);
        let lost = |holders: &[(&Slug, Vec<String>)]| {
            let mut lost: Vec<Slug> = losers(holders, &owners, "portal.example").into_keys().collect();
            lost.sort();
            lost
        };
        let none: [Slug; 0] = [];
        assert_eq!(lost(&[(&acme, hosts(&["a.example"])), (&globex, hosts(&["b.example"]))]), none);
        assert_eq!(
            lost(&[(&acme, hosts(&["a.example"])), (&globex, hosts(&["b.example", "a.example"]))]),
            std::slice::from_ref(&globex)
        );
        // With no record, nobody gets it.
        let both = [(&globex, hosts(&["c.example"])), (&initech, hosts(&["c.example"]))];
        assert_eq!(lost(&both), [globex.clone(), initech.clone()]);
        // The record of one who does not hold it keeps nobody else out.
        assert_eq!(lost(&[(&globex, hosts(&["a.example"]))]), none);
        assert_eq!(lost(&[(&acme, hosts(&["portal.example"]))]), [acme]);
    }
}
