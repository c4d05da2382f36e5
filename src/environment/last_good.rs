//! The last good form of each environment, kept below the data directory under the environment's id (R-OP-16).

use std::io;
use std::path::{Path, PathBuf};

use crate::kit::id::EnvironmentId;

fn place(data_dir: &Path, id: EnvironmentId) -> PathBuf {
    data_dir.join("last-good").join(format!("{id}.toml"))
}

/// Keeps a form; a crash half-way leaves the one before.
pub fn keep(data_dir: &Path, id: EnvironmentId, form: &str) -> io::Result<()> {
    let place = place(data_dir, id);
    if std::fs::read_to_string(&place).is_ok_and(|kept| kept == form) {
        return Ok(());
    }
    if let Some(folder) = place.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let new = place.with_extension("new");
    std::fs::write(&new, form)?;
    std::fs::rename(new, place)
}

/// The form that is kept, if there is one.
pub fn read(data_dir: &Path, id: EnvironmentId) -> Option<String> {
    std::fs::read_to_string(place(data_dir, id)).ok()
}
