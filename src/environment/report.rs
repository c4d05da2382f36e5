//! What became of a load, for the log, `/status` and `portico reload`.

use std::collections::BTreeMap;

use crate::kit::slug::Slug;

/// What became of one environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is new or has changed, and is live.
    Changed,
    /// Its files say what they said before.
    Unchanged,
    /// Its files are bad, or cannot be in force yet; the last good version is live.
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
    /// Whether one of them is a reason not to start where `start_policy` is `strict`; a changed text of an agreement is an error
    /// and no such reason (R-OP-15).
    pub stops: bool,
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
