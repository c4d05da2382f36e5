//! What a preview shows now. Files are looked at when somebody asks, at most twice a second; while they cannot be used, what could be
//! used last stays, and the problems say why.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;
use url::Url;

use crate::app::gallery;
use crate::cli::theme::Failure;
use crate::cli::theme::shelf::{Found, Meant, Shelf};
use crate::config::themes::Chain;
use crate::config::{Diagnostic, Severity};
use crate::theme::check;
use crate::theme::ejected;
use crate::theme::gallery::{Gallery, Stage};

/// How often files are looked at, at most.
const PAUSE: Duration = Duration::from_millis(500);

/// What is shown, and where it comes from.
pub(super) struct Showing {
    config: PathBuf,
    meant: Meant,
    base_url: Url,
    /// Every page there is.
    pub gallery: Gallery,
    now: Mutex<Now>,
}

struct Now {
    stage: Arc<Stage>,
    /// Another one whenever anything is other than before.
    version: String,
    problems: Vec<Diagnostic>,
    /// Whether `problems` holds what the check of everything found.
    checked: bool,
    looked: Instant,
}

impl Showing {
    /// Reads the files for the first time: they must be good enough to be shown.
    pub fn open(config: &Path, meant: Meant, base_url: Url) -> Result<Arc<Self>, Failure> {
        let shelf = Shelf::open(config)?;
        let problems = problems(&shelf, &meant);
        let found = shelf.find(&meant)?;
        let (stage, chain) = (Arc::new(found.stage(&base_url)?), found.chain().clone());
        let version = version(&Ok(found), &problems);
        let now = Now { stage, version: version.clone(), problems, checked: false, looked: Instant::now() };
        let gallery = gallery::everything();
        let showing = Arc::new(Self { config: config.to_owned(), meant, base_url, gallery, now: Mutex::new(now) });
        showing.check(chain, version);
        Ok(showing)
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What pages are shown with.
    pub fn stage(&self) -> Arc<Stage> {
        Arc::clone(&self.now().stage)
    }

    /// The name or slug of what is shown.
    pub fn name(&self) -> &str {
        self.meant.name()
    }

    /// Looks at the files, unless that was done a moment ago.
    pub fn look(self: &Arc<Self>) {
        {
            let mut now = self.now();
            if now.looked.elapsed() < PAUSE {
                return;
            }
            now.looked = Instant::now();
        }
        let Ok(shelf) = Shelf::open(&self.config) else { return };
        let mut problems = problems(&shelf, &self.meant);
        let found = shelf.find(&self.meant);
        let version = version(&found, &problems);
        if self.now().version == version {
            return;
        }
        let staged = found.and_then(|found| Ok((found.stage(&self.base_url)?, found.chain().clone())));
        let chain = match staged {
            Ok((stage, chain)) => {
                self.now().stage = Arc::new(stage);
                Some(chain)
            }
            Err(error) => {
                if !problems.iter().any(|it| it.severity == Severity::Error) {
                    problems.push(Diagnostic::new("E0801", error.to_string()));
                }
                None
            }
        };
        {
            let mut now = self.now();
            now.version.clone_from(&version);
            now.problems = problems;
            now.checked = chain.is_none();
        }
        if let Some(chain) = chain {
            self.check(chain, version);
        }
    }

    /// Checks everything, which takes seconds, while pages are shown.
    fn check(self: &Arc<Self>, chain: Chain, version: String) {
        let showing = Arc::clone(self);
        std::thread::spawn(move || {
            let found = check::check(&chain, &showing.gallery);
            let mut now = showing.now();
            // Files may have changed since.
            if now.version != version {
                return;
            }
            match found {
                Ok(found) => now.problems.extend(found),
                Err(error) => now.problems.push(Diagnostic::new("E0801", error.to_string())),
            }
            now.checked = true;
        });
    }

    /// What the panel asks for again and again.
    pub fn status(&self) -> Value {
        let now = self.now();
        json!({ "version": now.version, "checked": now.checked, "problems": now.problems })
    }

    /// What the panel can choose from.
    pub fn list(&self) -> Value {
        let mut pages: Vec<(&str, Vec<&str>)> = Vec::new();
        for entry in &self.gallery.entries {
            let (page, state) = entry.name.split_once('-').unwrap_or((&entry.name, ""));
            match pages.iter_mut().find(|(known, _)| *known == page) {
                Some((_, states)) => states.push(state),
                None => pages.push((page, vec![state])),
            }
        }
        let pages: Vec<Value> =
            pages.into_iter().map(|(page, states)| json!({ "name": page, "states": states })).collect();
        let stage = self.stage();
        let languages: Vec<&String> = stage.sites.keys().collect();
        json!({ "title": self.name(), "languages": languages, "pages": pages })
    }
}

/// What the load has to say of what is shown.
fn problems(shelf: &Shelf, meant: &Meant) -> Vec<Diagnostic> {
    match meant {
        Meant::Theme(name) => shelf.told(&shelf.shown(name)),
        Meant::Environment(slug) => {
            let own = |it: &&Diagnostic| it.environment.as_ref().is_some_and(|own| own.as_str() == slug);
            let told = shelf.loaded.diagnostics.iter().filter(own);
            told.filter(|it| it.severity != Severity::Note).cloned().collect()
        }
    }
}

/// Another text whenever files are other than before.
fn version(found: &Result<Found<'_>, Failure>, problems: &[Diagnostic]) -> String {
    let files = match found {
        Ok(Found::Theme(chain)) => format!("{:?}", chain.digest()),
        Ok(Found::Environment(_, config, loaded)) => {
            format!("{} {:?}", loaded.revision, config.branding.look.chain.digest())
        }
        Err(error) => error.to_string(),
    };
    ejected::of(&format!("{files}\n{problems:?}"))
}
