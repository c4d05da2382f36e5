//! The engines of a process: one for each chain of themes that is in use, however many environments use it. A reload finds the
//! engine of a chain that has not changed, and one that nobody uses any more goes.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use crate::config::themes::Chain;
use crate::theme::engine::{Engine, ThemeError};

/// The engines in use, by the digest of their chain.
#[derive(Debug, Default)]
pub struct Engines(Mutex<HashMap<[u8; 32], Weak<Engine>>>);

impl Engines {
    /// The engine of `chain`. Compiling one takes milliseconds, of a large theme some seconds: nobody who wants another one waits for it.
    pub fn of(&self, chain: &Chain) -> Result<Arc<Engine>, ThemeError> {
        if *chain == Chain::default() {
            return Engine::shared_base();
        }
        let digest = chain.digest();
        let known = |engines: &HashMap<[u8; 32], Weak<Engine>>| engines.get(&digest).and_then(Weak::upgrade);
        if let Some(engine) = known(&self.lock()) {
            return Ok(engine);
        }
        let engine = Arc::new(Engine::load(chain)?);
        let mut engines = self.lock();
        if let Some(engine) = known(&engines) {
            return Ok(engine);
        }
        engines.retain(|_, engine| engine.strong_count() > 0);
        engines.insert(digest, Arc::downgrade(&engine));
        drop(engines);
        let mut told = BTreeSet::new();
        // Once for each file, with the first thing that is wrong; `portico theme check` says the rest.
        for problem in engine.problems().iter().filter(|problem| told.insert(&problem.file)) {
            let (file, line) = (problem.file.as_deref().unwrap_or_default(), problem.line.unwrap_or_default());
            tracing::error!(code = problem.code, file, line, problem = %problem.message, "a file of a theme is not used");
        }
        Ok(engine)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], Weak<Engine>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::themes::Themes;

    #[test]
    fn environments_with_the_same_chain_share_one_engine() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("a")).unwrap();
        std::fs::write(folder.path().join("a/theme.toml"), "[theme]\napi = 1\n").unwrap();
        let chain = || Themes::of_folder(folder.path()).0.chain("a").unwrap();
        let engines = Engines::default();
        let one = engines.of(&chain()).unwrap();
        assert!(Arc::ptr_eq(&one, &engines.of(&chain()).unwrap()));
        std::fs::write(folder.path().join("a/theme.css"), "a{b:c}").unwrap();
        assert!(!Arc::ptr_eq(&one, &engines.of(&chain()).unwrap()));
        assert!(Arc::ptr_eq(&engines.of(&Chain::default()).unwrap(), &Engine::shared_base().unwrap()));
    }
}
