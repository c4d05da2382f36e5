//! The floor as a whole: folders of files in, data and diagnostics out.

mod agreements;
mod commands;
mod files;
mod lock_out;
mod merge;
mod secrets;
mod variables;

use std::path::Path;

use super::{Loaded, Options, Severity, Variables, load};

/// A configuration folder that goes away with the test.
pub struct Folder(tempfile::TempDir);

impl Folder {
    /// An empty one.
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With one environment, `acme`.
    pub fn acme(text: &str) -> Self {
        Self::new().with("environments/acme/environment.toml", text)
    }

    /// With a file.
    pub fn with(self, name: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.0.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Loaded without variables.
    pub fn load(&self) -> Loaded {
        self.load_with(&[])
    }

    /// Loaded with variables.
    pub fn load_with(&self, variables: &[(&str, &str)]) -> Loaded {
        load(self.path(), &Variables::new(variables.iter().copied()), &Options::default())
    }
}

/// `code file:line` of everything but notes, in order.
pub fn problems(loaded: &Loaded) -> Vec<String> {
    let told = loaded.diagnostics.iter().filter(|d| d.severity != Severity::Note);
    told.map(|d| format!("{} {}:{}", d.code, d.file.as_deref().unwrap_or("-"), d.line.unwrap_or(0))).collect()
}

/// The codes of everything but notes, sorted.
pub fn codes(loaded: &Loaded) -> Vec<&'static str> {
    let mut codes: Vec<_> =
        loaded.diagnostics.iter().filter(|d| d.severity != Severity::Note).map(|d| d.code).collect();
    codes.sort_unstable();
    codes
}

/// What `check` says, for messages of tests.
pub fn told(loaded: &Loaded) -> String {
    loaded.diagnostics.iter().map(|d| d.text(&loaded.sources, false) + "\n").collect()
}

/// The environment `acme`, which must be good.
pub fn acme(loaded: &Loaded) -> std::sync::Arc<super::Environment> {
    match &loaded.environments.values().find(|it| it.slug.as_str() == "acme").unwrap().config {
        Ok(config) => config.clone(),
        Err(()) => panic!("{}", told(loaded)),
    }
}
